"""The sentence that tells of a meeting where it does not name it: before its first name, or below a title."""

from __future__ import annotations

from typing import TYPE_CHECKING

from mekong_facts.rules.gazetteer import Hit
from mekong_facts.rules.meetings.anchors import Anchor, Clause
from mekong_facts.rules.meetings.sentences import people_leads
from mekong_facts.rules.meetings.sentences.anchoring import Anchoring
from mekong_facts.rules.meetings.sentences.ties import ties

if TYPE_CHECKING:
    from collections.abc import Sequence

    from mekong_facts.rules.meetings.event import Event
    from mekong_facts.rules.meetings.phrases.name_words import Name
    from mekong_facts.rules.meetings.phrases.phrases import Phrase

_LEAD = 600  # characters from where a meeting is first spoken of to its name
_COUNTS = 24  # characters of "It was the" before a name
_FEW = 3  # so many names of a meeting are looked at


class LeadSentences(Anchoring):
    """Finds the sentences of one text that lead up to the name of its meeting."""

    def lead(self, placed: Sequence[tuple[Name, Event]], bare: Sequence[Phrase]) -> Clause | None:
        """Return the sentence that tells of the first meeting before its name: "… began a two-day meeting in Lima"."""
        name, event = placed[0]
        counted = self._counted(event, placed)
        if counted:
            return counted
        phrase = next((one for one in bare if name.start - _LEAD < one.start < name.start), None)
        if phrase is None:
            return self._people(name, event)
        if not self.bare.is_new(phrase) or phrase.sort not in {name.sort, "meeting"}:
            return None
        start, end = self.items.bounds(phrase.start)
        opens, _ = self.items.first(self.items.bounds(name.start)[0])
        subject = set(self.prose.view[opens : name.start].lower().split())
        if end > name.start or not subject <= self.patterns.words["articles"]:
            return None
        told = ties(self.prose.view, phrase.start, self.patterns.words)
        anchor = Anchor(phrase.start, phrase.end, [event], False, [(phrase.start, phrase.end)], told)
        return self._alone(start, end, [anchor])

    def below(self, placed: Sequence[tuple[Name, Event]]) -> Clause | None:
        """Return the sentence below a title that tells of its meeting without naming it: "The ministers met in Hue"."""
        name, event = placed[0]
        if not self.patterns.words["speakers"]:
            return None
        verb = people_leads.verb_below(self.prose.view, self.patterns, name, event)
        start, end = self.items.bounds(verb) if verb else (0, 0)
        if verb is None or any(start <= other.start < end for other, _ in placed):
            return None
        anchor = Anchor(verb, verb, [event], False, [(verb, verb)])
        return self._alone(start, end, [anchor])

    def _counted(self, event: Event, placed: Sequence[tuple[Name, Event]]) -> Clause | None:
        """Return the sentence before one that only counts a meeting: "… met in Lima on 5 May. It was the 9th …"."""
        view = self.prose.view
        for name in event.names[:_FEW]:
            if not self.patterns.counts_it.search(view, max(0, name.start - _COUNTS), name.start):
                continue
            low, _ = self.items.bounds(name.start)
            if not self.patterns.counts_it.fullmatch(view[low : name.start].lstrip()):
                continue
            start, end = self.items.bounds(max(len(view[:low].rstrip()) - 1, 0))
            held = self.patterns.assembles.search(view, start, end)
            if held is None or end > name.start or any(start <= one.start < end for one, _ in placed):
                continue
            told = ties(view, held.start(), self.patterns.words)
            anchor = Anchor(held.end(), held.end(), [event], False, [], told)
            clause = self._alone(start, end, [anchor])
            clause.verbs = [verb for verb in clause.verbs if verb.end <= held.start()] + [Hit(*held.span(), "hold")]
            return clause
        return None

    def _people(self, name: Name, event: Event) -> Clause | None:
        """Return the sentence before the first name that tells who meets, where and when: "Trade ministers met in"."""
        view, (opens, _) = self.prose.view, self.items.bounds(name.start)
        last = len(view[:opens].rstrip()) - 1
        if event.placed or last < 0 or opens > _LEAD:
            return None
        start, end = self.items.bounds(last)
        verb = people_leads.verb_of(view, self.patterns, (start, end), name, event)
        if verb is None or (self.bare.is_to_come(name.start) and not self.bare.is_to_come(start)):
            return None
        anchor = Anchor(verb, verb, [event], False, [(verb, verb)])
        return self._alone(start, end, [anchor])
