"""The sentences that speak of meetings, one by one."""

from __future__ import annotations

from bisect import bisect_left
from typing import TYPE_CHECKING

from mekong_facts.rules.meetings.anchors import Anchor, Clause, Mark, in_own_bracket
from mekong_facts.rules.meetings.phrases.phrases import stripped
from mekong_facts.rules.meetings.sentences.idle_nouns import ceremonies
from mekong_facts.rules.meetings.sentences.lead_sentences import LeadSentences
from mekong_facts.rules.meetings.sentences.ties import ties

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from mekong_facts.rules.meetings.event import Event
    from mekong_facts.rules.meetings.phrases.name_words import Name
    from mekong_facts.rules.meetings.phrases.phrases import Phrase

_TOGETHER = 24
_PAST = 3  # characters past a full stop and a blank
_LIST = 300  # characters of a list of meetings up to its verb
_MOST = 60  # a sentence with more names than that is no sentence


class Sentences(LeadSentences):
    """The sentences of a text that speak of meetings."""

    def read(
        self,
        placed: Sequence[tuple[Name, Event]],
        bare: Sequence[Phrase],
        again: Sequence[tuple[int, int, Event]],
    ) -> Iterator[Clause]:
        """Yield the sentences with a name or a bare noun, in order; what one tells may decide what the next one means.

        Args:
            placed: the names with their meetings, in order.
            bare: phrases that name nothing by themselves.
            again: acronyms that stand for a meeting without naming it.

        """
        marks = [Mark(name.start, max(name.end, name.behind), event, sure=True) for name, event in placed]
        marks += [Mark(phrase.start, phrase.end, None, phrase) for phrase in bare]
        marks += [Mark(*spot) for spot in again]
        marks += [Mark(end, end, None) for end in ceremonies(self.bare.prose.view, self.bare.patterns.words)]
        marks.sort(key=lambda mark: mark[0])
        recent: list[Event] = []
        seen: set[str] = set()
        at = 0
        while at < len(marks):
            start, end = self.items.bounds(marks[at][0])
            start = self._listed_from(start, marks[at])
            here = [marks[at]]  # one may stand at the very end: "… Opening ceremony"
            at += 1
            while at < len(marks) and marks[at][0] < end:
                here.append(marks[at])
                at += 1
            while at < len(marks) and self._lists_on(start, end, here, marks[at]):
                end = self.items.bounds(marks[at][0])[1]
                while at < len(marks) and marks[at][0] < end:
                    here.append(marks[at])
                    at += 1
            del here[_MOST:]
            words = " ".join(self.prose.view[start:end].split())
            if words in seen and len(words) > _TOGETHER:
                continue
            seen.add(words)
            anchors = self._anchors(here, recent, end)
            if not anchors:
                continue
            *legs, (start, end, anchors) = self._legs(start, end, anchors)
            yield from (self._clause(*leg, words) for leg in legs)
            yield from self._bracketed(here)
            yield from self._aside(end, anchors) or self._beside_which(end, anchors)
            clause = self._clause(start, end, anchors, words)
            yield clause
            taken_up = self._taken_up(clause, marks[at][0] if at < len(marks) else len(self.prose.view))
            if taken_up:
                marks.insert(at, taken_up)

    def _bracketed(self, here: Sequence[Mark]) -> Iterator[Clause]:
        """Yield the names of which only a bracket tells: "officials met ahead of the … (Suva, 5 May)"."""
        view = self.prose.view
        for start, end, event, _, sure in here:
            if event is None or not sure or not view.startswith(" (", end):
                continue
            which = bisect_left(self.starts, end)
            for date in self.spots[which : which + 1]:
                told = ties(view, start, self.patterns.words) if in_own_bracket(view, end, date) else None
                if told is not None and ("apart" in told or self._prepares(start, end, told)):
                    anchor = Anchor(start, end, [event], parts=[(start, end)])
                    yield self._alone(start, view.find(")", date[1]) + 1, [anchor])

    def _listed_from(self, start: int, mark: Mark) -> int:
        """Return where the sentence starts that tells of the meetings which one lists: "… 3 hội nghị. Đó là: …"."""
        if mark.event is None or start < 1:
            return start
        above = self.prose.sentence_at(max(0, stripped(self.prose.view, start) - 1))[0]
        above = above if above < start else self.prose.sentence_at(max(0, start - _PAST))[0]
        if mark.start - above > _LIST:
            return start
        return above if self.patterns.status.lists_on.search(self.prose.view[above : mark.start]) else start

    def _lists_on(self, start: int, end: int, here: Sequence[Mark], mark: Mark) -> bool:
        """Return whether a list of meetings goes on behind a semicolon: "hosts three meetings: the …; the …".

        Or one whose names alone it parts: "đã diễn ra Hội nghị …; Hội nghị …".

        Args:
            start: where the sentence starts.
            end: where it ends, at the semicolon.
            here: what stands in it.
            mark: the next meeting.

        """
        view, words = self.prose.view, self.patterns.words
        if view[end - 1] != ";" or mark.event is None:
            return False
        last = max((one.end for one in here if one.event), default=start)
        between = set(view[end : mark.start].lower().split())
        first = next((one.start for one in here if one.event), start)
        told = bisect_left(self.verb_starts, start) < bisect_left(self.verb_starts, first)
        rest = view[mark.end : mark.end + _LIST].partition(".")[0].split()
        told = told or not words["plural_verbs"].isdisjoint(rest)  # "The …; the …; and the … were held"
        if told and view[last:end] == ";" and between <= words["and"] | words["articles"] | words["plurals"]:
            return True
        lead = view[start:first].split()
        while lead and lead[-1].lower() in words["articles"]:
            lead.pop()
        if not lead or lead[-1][-1] != ":":
            return False
        return between <= words["and"] | words["articles"]
