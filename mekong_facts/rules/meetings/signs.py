"""Where a text has the words without which a pattern finds nothing, so that no other sentence is searched for it."""

from __future__ import annotations

from bisect import bisect_left
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from mekong_facts.rules.gazetteer import Hit

TOLD = ("people", "taking", "sure", "session")  # those of who is there; together they are the kind `told`


class Signs:
    """The words of one text without which a pattern finds nothing, by what they are signs of.

    These are `people` and, without digits, `numbers` of what the pattern `attendance` finds, `taking` of `takes_part`
    and `crowd`, `sure` of that group of `delegates`, `days` of `duration` and `day_of`; other kinds are named after the
    pattern.
    """

    def __init__(self, hits: Mapping[str, Sequence[Hit]]) -> None:
        """Keep what the gazetteer finds in the text."""
        self._hits = hits
        self._starts: dict[str, list[int]] = {}

    def stand(self, kind: str, start: int, end: int) -> bool:
        """Return whether a word of a kind begins between two offsets."""
        starts = self._starts.get(kind)
        if starts is None:
            starts = self._starts[kind] = self._told() if kind == "told" else self._of(kind)
        if not starts:
            return False
        at = bisect_left(starts, start)
        return at < len(starts) and starts[at] < end

    def _of(self, kind: str) -> list[int]:
        """Return where the words of a kind begin, in order."""
        return [hit.start for hit in self._hits.get(f"meeting.{kind}", ())]

    def _told(self) -> list[int]:
        """Return the same for those of who is there."""
        return sorted(start for kind in TOLD for start in self._of(kind))
