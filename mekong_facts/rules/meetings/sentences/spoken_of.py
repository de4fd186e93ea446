"""Which meetings a text has spoken of so far, and how: for themselves, or only beside or before another one."""

from __future__ import annotations

from typing import TYPE_CHECKING

from mekong_facts.rules.meetings import tenses
from mekong_facts.rules.meetings.criteria.no_meetings import names_post
from mekong_facts.rules.meetings.phrases.phrases import endings, words_before
from mekong_facts.rules.meetings.sentences.leads import in_passing, is_part
from mekong_facts.rules.meetings.sentences.noun_fits import NounFits

if TYPE_CHECKING:
    from collections.abc import Iterable

    from mekong_facts.facts import Status
    from mekong_facts.rules.meetings.anchors import Anchor
    from mekong_facts.rules.meetings.event import Event
    from mekong_facts.rules.meetings.patterns import MeetingPatterns
    from mekong_facts.rules.meetings.phrases.phrases import Phrase
    from mekong_facts.rules.prose import Prose

_SET_APART = frozenset({"apart", "forerunners", "preparing"})
_WORD = 20  # characters of a word and more
_DECIDED = 160  # characters before a meeting in which it is told that it was decided on


class SpokenOf(NounFits):
    """Remembers where one text speaks of which meetings."""

    def __init__(self, prose: Prose, patterns: MeetingPatterns) -> None:
        """Keep the text."""
        super().__init__(prose, patterns)
        self.together: list[Event] = []
        self.beside: set[int] = set()  # meetings that the text has only named beside or before another one
        self.prepared: set[int] = set()  # meetings that the text has only named as to be prepared, after others
        self.brought_in: dict[str, int] = {}  # where a meeting without a name was brought in last, by its noun
        self.last: dict[int, int] = {}  # where each meeting was spoken of last
        self.other_at = 0  # where the text spoke last of one that it does not name

    def spoken(self, anchors: Iterable[Anchor], named: list[Event]) -> None:
        """Remember where a sentence has spoken of which meetings, and those that it has named together."""
        for anchor in anchors:
            for event in anchor.events:
                self.last[id(event)] = anchor.end
        if len(named) > 1:
            self.together = named

    def put_beside(self, anchors: Iterable[Anchor], named: Iterable[Event]) -> None:
        """Remember which meetings the text has only named beside or before what it tells of: "ahead of the …"."""
        told = {id(event) for anchor in anchors if not self._is_aside(anchor) for event in anchor.events}
        for anchor in anchors:
            for event in anchor.events:
                if "preparing" not in anchor.ties:
                    self.prepared.discard(id(event))
                elif self.last and id(event) not in self.last:
                    self.prepared.add(id(event))
        for event in named:
            if id(event) in told:
                self.beside.discard(id(event))
            elif id(event) not in self.last:
                self.beside.add(id(event))

    def _is_aside(self, anchor: Anchor) -> bool:
        """Return whether a sentence tells of something else than a meeting: "they met to prepare for the …".

        Or of another meeting: "SOM 8 was preceded by the …".
        """
        words = self.patterns.words
        near = words_before(self.prose.view, anchor.start - _WORD, anchor.start, words["articles"])
        if not words["neighbouring"].isdisjoint(endings(near)):
            return True
        if is_part(self.prose.view, words, anchor) or not words["ever_since"].isdisjoint(endings(near)):
            return True  # "what was done since the 8th Forum"
        if "recalling" in anchor.ties and not words["presiding"].isdisjoint(endings(near)):
            return True  # "trên cương vị Chủ tịch AMM 40": what is told of "hội nghị" is told of another one
        if self.last and not self.patterns.head_first and names_post(near, words):
            return True  # "The chair of the 4th conference spoke": what is told of "the conference" is of the fifth
        if not words["decisions"].isdisjoint(endings(near)):
            return True  # "triển khai quyết định của Cấp cao ASEAN 25, Hội nghị sẽ …"
        if "beside" in anchor.ties or in_passing(self.prose, self.patterns.words, anchor.start):
            return True
        if not anchor.only_named and anchor.ties.isdisjoint(_SET_APART):
            return False
        start, _ = self.prose.sentence_at(anchor.start)
        before = self.prose.view[start : anchor.start].lower()
        briefed = any(word in before for word in self.patterns.words["briefings"])
        told = self.patterns.assembles, self.patterns.times.duration  # "they met to", "the two-day meeting is to"
        return not briefed and any(one.search(self.prose.view, start, anchor.start) for one in told)

    def points_elsewhere(self, phrase: Phrase) -> bool:
        """Return whether "that" points to a meeting without a name: "The previous forum was in Hue. That forum …"."""
        return phrase.pointed and max(self.last.values(), default=0) < self.other_at

    def before(self, at: int) -> str:
        """Return what stands before an offset in its sentence, not far from it, in lower case."""
        low = max(self.prose.sentence_at(at)[0], at - _DECIDED)
        return f" {self.prose.view[low:at].lower()}"

    def _is_forerunner(self, event: Event, recent: list[Event]) -> bool:
        """Return whether a meeting was only named as what the next edition came after: "It followed the 4th Forum"."""
        if id(event) not in self.beside or self.patterns.head_first:
            return False
        return any(event.is_before(one) and not self.is_to_come(one.names[0].start) for one in recent)

    def _is_announced(self, event: Event) -> bool:
        """Return whether a meeting is named as what is to come: "đã nhất trí tổ chức Hội nghị lần thứ 10"."""
        start = event.names[0].start
        if self.is_to_come(start):
            return True
        low = max(self.prose.sentence_at(start)[0], start - _DECIDED)
        found = self.patterns.status.governs.search(self.prose.view, low, start)
        return found is not None and found.lastgroup == "future"

    def is_to_come(self, at: int) -> bool:
        """Return whether a sentence tells of what is to come."""
        return self._of_sentence(at) == "future"

    def _of_sentence(self, at: int) -> Status | None:
        return tenses.of_sentence(self.prose.view, self.patterns, *self.prose.sentence_at(at))
