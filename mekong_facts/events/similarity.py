"""Which documents are copies of one text, so that it counts once."""

from __future__ import annotations

from collections import defaultdict
from typing import TYPE_CHECKING

from rapidfuzz.distance import LCSseq

if TYPE_CHECKING:
    from collections.abc import Sequence

_SHARED = 0.6  # of the passages of the shorter text: less is a quotation or a common background paragraph
_FEWEST = 4
_CANDIDATES = 32  # so many texts that share a passage are looked at, the first ones
_KEYS = 8  # by so many of its passages, those with the smallest numbers, a text is found again
_SIZE = 500  # so many passages of a text are compared


def independent(documents: Sequence[tuple[str, Sequence[int]]]) -> list[int]:
    """Return for each document the number of the first that has the same text, its own if it is the first.

    Args:
        documents: of each, a digest of its text, and its passages (`store.passages`), in an order of their own.

    """
    first_with: dict[str, int] = {}
    holding: dict[int, list[int]] = defaultdict(list)
    group: list[int] = []
    for number, (digest, listed) in enumerate(documents):
        passages = listed[:_SIZE]
        smallest = sorted(set(passages))[:_KEYS]
        same = first_with.get(digest)
        if same is None:
            candidates = sorted({earlier for key in smallest for earlier in holding.get(key, ())})[:_CANDIDATES]
            same = next((c for c in candidates if _copies(documents[c][1][:_SIZE], passages)), None)
        group.append(number if same is None else same)
        first_with.setdefault(digest, group[-1])
        if same is None:
            for key in smallest:
                if len(holding[key]) < _CANDIDATES:
                    holding[key].append(number)
    return group


def _copies(one: Sequence[int], other: Sequence[int]) -> bool:
    size = min(len(one), len(other))
    shared = LCSseq.similarity(one, other)
    return shared >= max(_FEWEST, _SHARED * size) or (shared == size >= _FEWEST - 1 and len(one) == len(other))
