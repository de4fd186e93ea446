"""Which sentences that name no meeting go on about one: by a speech, by those who come, by their number."""

from __future__ import annotations

from bisect import bisect_left
from typing import TYPE_CHECKING

from mekong_facts.patterns import deferred
from mekong_facts.rules.meetings.sentences.strangers import are_items

if TYPE_CHECKING:
    from collections.abc import Sequence

    from mekong_facts.rules.meetings.found import PersonSpan
    from mekong_facts.rules.meetings.patterns import DetailPatterns
    from mekong_facts.rules.meetings.signs import Signs
    from mekong_facts.rules.meetings.states import States
    from mekong_facts.rules.prose import Prose

_AUDIENCE = 1500  # characters from where an audience is told to those who were at it, too
_LETTER = deferred(r"[^\W\d_]")
_DIGIT = deferred(r"\d")


class GoingOn:
    """Tells which sentences of one text do."""

    def __init__(
        self,
        prose: Prose,
        patterns: DetailPatterns,
        signs: Signs,
        states: States,
        people: Sequence[PersonSpan],
    ) -> None:
        """Keep the text, its signs, its countries, and (start, end, id) of its officials, in order."""
        self.prose = prose
        self.view = prose.view
        self.patterns = patterns
        self.signs = signs
        self.states = states
        self.people = people

    def is_session(self, start: int, end: int) -> bool:
        """Return whether a sentence speaks of a sitting or a speech there: "At the opening ceremony, …"."""
        told = self.patterns.session
        return self.signs.stand("session", start, end) and told.search(self.view, start, end) is not None

    def has_count(self, start: int, end: int) -> bool:
        """Return whether people are counted in a sentence."""
        told = self.patterns.attendance
        return self.may_count(start, end) and told.search(self.view, start, end) is not None

    def may_count(self, start: int, end: int) -> bool:
        """Return whether a sentence has both a word for people and a number."""
        if not self.signs.stand("people", start, end):
            return False
        return self.signs.stand("numbers", start, end) or _DIGIT.search(self.view, start, end) is not None

    def is_crowd(self, start: int, end: int) -> bool:
        """Return whether a sentence says that people or countries take part in what the text is about."""
        told = self.patterns
        sure, takes = self.signs.stand("sure", start, end), self.signs.stand("taking", start, end)
        if not sure and not takes:
            return False
        some = bool(self.states.within(start, end))
        if some and sure and any(found["sure"] for found in told.delegates.finditer(self.view, start, end)):
            return True
        if not takes or told.crowd.search(self.view, start, end) is None:
            return False
        person = bisect_left(self.people, (start, 0, ""))
        named = person < len(self.people) and self.people[person][0] < end
        return some or named or self.has_count(start, end)

    def is_received(self, named: int, start: int, end: int) -> bool:
        """Return whether a sentence goes on about two who met beside the topic: "Tại buổi tiếp, … Cùng dự có …".

        The topic was named up to `named`.
        """
        return self.patterns.audience.search(self.view, max(named, start - _AUDIENCE), end) is not None

    def is_next_item(self, start: int, spoken: int) -> bool:
        """Return whether a sentence is another item of a bulletin than that spoken of, and does not begin "Dự có …".

        What was spoken of ends at `spoken`.
        """
        first = _LETTER.search(self.view, start)
        if first is None or not are_items(self.prose, first.start(), max(0, spoken - 1)):
            return False
        return self.patterns.takes_part.match(self.view, first.start()) is None
