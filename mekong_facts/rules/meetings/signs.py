"""Where a text has the words without which a pattern finds nothing, so that no other sentence is searched for it."""

from __future__ import annotations

from bisect import bisect_left
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from mekong_facts.rules.gazetteer import Hit

# By the patterns that need one of them: `attendance` (a word for people and, without digits, one for a number),
# `takes_part` and `crowd`, group `sure` of `delegates`, `duration` and `day_of`; the others have their names.
KINDS = (
    *("people", "numbers", "taking", "sure", "session", "theme"),
    *("undone", "unkept", "virtual", "sidelines", "where", "days"),
)
TOLD = ("people", "taking", "sure", "session")  # those of who is there; together they are the kind `told`


class Signs:
    """The words of one text without which a pattern finds nothing, by what they are signs of."""

    def __init__(self, hits: Mapping[str, Sequence[Hit]]) -> None:
        """Keep where they stand; `hits` is what the gazetteer finds in the text."""
        self._starts = {kind: [hit.start for hit in hits.get(f"meeting.{kind}", ())] for kind in KINDS}
        self._starts["told"] = sorted(start for kind in TOLD for start in self._starts[kind])

    def stand(self, kind: str, start: int, end: int) -> bool:
        """Return whether a word of a kind begins between two offsets."""
        starts = self._starts[kind]
        if not starts:
            return False
        at = bisect_left(starts, start)
        return at < len(starts) and starts[at] < end
