"""Lists of those who are at a meeting that semicolons part: "A, Mayor of Suva; B, Mayor of Lima; and C attended"."""

from __future__ import annotations

import re
from bisect import bisect_left
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from mekong_facts.facts import Official
    from mekong_facts.rules.meetings.patterns import MeetingPatterns

_WORD = re.compile(r"[^\W\d_][\w'-]*")
_ITEMS = 40  # of one list


class Rosters:
    """Reads the items of lists in one text whose sentences end with semicolons."""

    def __init__(
        self,
        view: str,
        patterns: MeetingPatterns,
        sentences: Sequence[tuple[int, int]],
        people: Sequence[tuple[int, int, str]],
        officials: Sequence[Official],
    ) -> None:
        """Keep the text, its sentences, and (start, end, id) of its officials in order."""
        self.view = view
        self.patterns = patterns
        self.sentences = sentences
        self.people = people
        self.officials: Mapping[str, Official] = {official.id: official for official in officials}

    def within(self, start: int, end: int) -> Sequence[tuple[int, int, str]]:
        """Return the officials who are named between two offsets."""
        first = bisect_left(self.people, (start, 0, ""))
        return self.people[first : bisect_left(self.people, (end, 0, ""), first)]

    def before(self, start: int) -> Sequence[tuple[int, int, str]]:
        """Return the officials of the items right before a sentence: "A, Mayor; B, Mayor; C attended"."""
        if ";" not in self.view[max(0, start - 2) : start]:
            return ()
        which = bisect_left(self.sentences, (start + 1, 0)) - 2
        floor = max(-1, which - _ITEMS)
        first = start
        while which > floor and self._is_item(*self.sentences[which]):
            first = self.sentences[which][0]
            which -= 1
        return self.within(first, start) if first < start else ()

    def _is_item(self, start: int, end: int) -> bool:
        """Return whether a sentence that a semicolon ends names one person with an office, and says nothing of him."""
        if self.view[end - 1] != ";":
            return False
        named = self.within(start, end)
        if len(named) != 1:
            return False
        first, last, id_ = named[0]
        person = self.officials[id_]
        told = " ".join([*(role.text for role in person.roles), person.rank or "", person.honorific or ""]).lower()
        known = {*_WORD.findall(told), *self.patterns.words["joiners"]}
        rest = f"{self.view[start:first]} {self.view[last:end]}"
        return all(word[0].isupper() or word in known for word in _WORD.findall(rest))
