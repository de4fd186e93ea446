"""Which documents are copies of one text, so that it counts once."""

from __future__ import annotations

from collections import defaultdict
from itertools import pairwise
from typing import TYPE_CHECKING

from rapidfuzz.distance import LCSseq

if TYPE_CHECKING:
    from collections.abc import Sequence

_SHARED = 0.6  # of the mentions of the shorter text: less is a quotation or a common background paragraph
_FEWEST = 4
_CANDIDATES = 32  # so many texts that share a passage are looked at, the first ones
_SIZE = 500  # so many mentions of a text are compared


def independent(documents: Sequence[tuple[str, Sequence[int]]]) -> list[int]:
    """Return for each document the number of the first that has the same text, its own if it is the first.

    Args:
        documents: of each, a digest of its text, and its passages (`store.passages`), in an order of their own.

    """
    first_with: dict[str, int] = {}
    holding: dict[tuple[int, int], list[int]] = defaultdict(list)
    group: list[int] = []
    for number, (digest, listed) in enumerate(documents):
        passages = list(listed[:_SIZE])
        pairs = set(pairwise(passages))
        same = first_with.get(digest)
        if same is None:
            candidates = sorted({earlier for pair in pairs for earlier in holding.get(pair, ())})[:_CANDIDATES]
            same = next((c for c in candidates if _copies(documents[c][1][:_SIZE], passages)), None)
        group.append(number if same is None else same)
        first_with.setdefault(digest, group[-1])
        if same is None:
            for pair in pairs:
                holding[pair].append(number)
    return group


def _copies(one: Sequence[int], other: Sequence[int]) -> bool:
    size = min(len(one), len(other))
    shared = LCSseq.similarity(one, other)
    return shared >= max(_FEWEST, _SHARED * size) or (shared == size >= _FEWEST - 1 and len(one) == len(other))
