"""Lists of those who are at a meeting that semicolons part: "A, Mayor of Suva; B, Mayor of Lima; and C attended"."""

from __future__ import annotations

from bisect import bisect_left
from typing import TYPE_CHECKING

from mekong_facts.patterns import deferred
from mekong_facts.rules.meetings.people.rows import chain

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from mekong_facts.facts import Official
    from mekong_facts.rules.meetings.found import PersonSpan
    from mekong_facts.rules.meetings.patterns import MeetingPatterns

_LETTER = deferred(r"[^\W\d_]")
_WORD = deferred(r"[^\W\d_][\w'-]*")
_ITEMS = 40  # of one list
_LEAD = 160  # characters before its first person, with the office


class Rosters:
    """Reads the items of lists in one text whose sentences end with semicolons."""

    def __init__(
        self,
        view: str,
        patterns: MeetingPatterns,
        sentences: Sequence[tuple[int, int]],
        people: Sequence[PersonSpan],
        officials: Sequence[Official],
    ) -> None:
        """Keep the text, its sentences, and (start, end, id) of its officials in order."""
        self.view = view
        self.patterns = patterns
        self.sentences = sentences
        self.people = people
        self.officials: Mapping[str, Official] = {official.id: official for official in officials}

    def within(self, start: int, end: int) -> Sequence[PersonSpan]:
        """Return the officials who are named between two offsets."""
        first = bisect_left(self.people, (start, 0, ""))
        return self.people[first : bisect_left(self.people, (end, 0, ""), first)]

    def party(self, start: int, end: int) -> list[str]:
        """Return the ids of those whom a sentence tells to go with a delegation: "Tham gia Đoàn có A; B"."""
        first = _LETTER.search(self.view, start, end)
        led = self.patterns.details.party.match(self.view, first.start(), end) if first else None
        named = self.within(led.end(), end) if led else ()
        near = led is not None and named and named[0][0] - led.end() < _LEAD
        return chain(self.view, self.patterns, named) if near else []

    def before(self, start: int) -> Sequence[PersonSpan]:
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

    def goes_on(self, start: int, end: int) -> bool:
        """Return whether a sentence begins with a person of a list, and says nothing before him: "; and B, Mayor"."""
        named = self.within(start, end)
        return bool(named) and self._says_nothing(named[0], start, named[0][0])

    def is_on(self, start: int, end: int) -> bool:
        """Return whether a sentence is an item of a list: with a person who is told first, or with no one's name."""
        return self.goes_on(start, end) or not self.within(start, end)

    def ends_with(self, person: PersonSpan, end: int) -> bool:
        """Return whether nothing but his office follows a person up to the semicolon at the end of a sentence."""
        return self.view[end - 1] == ";" and self._says_nothing(person, person[1], end)

    def _is_item(self, start: int, end: int) -> bool:
        """Return whether a sentence that a semicolon ends names one person with an office, and says nothing of him."""
        if self.view[end - 1] != ";":
            return False
        named = self.within(start, end)
        return (
            len(named) == 1
            and self._says_nothing(named[0], start, named[0][0])
            and self._says_nothing(named[0], named[0][1], end)
        )

    def _says_nothing(self, named: PersonSpan, start: int, end: int) -> bool:
        """Return whether a stretch of the text tells nothing but a person's office, rank and honorific."""
        words, person = self.patterns.words, self.officials[named[2]]
        told = " ".join([*(role.text for role in person.roles), person.rank or "", person.honorific or ""]).lower()
        known = {*_WORD.findall(told), *words["joiners"], *words["articles"], *words["styles"]}
        return all(word[0].isupper() or word in known for word in _WORD.findall(self.view[start:end]))
