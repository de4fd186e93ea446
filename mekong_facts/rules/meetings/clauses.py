"""The sentences that speak of meetings: where each meeting, date, place and verb stands in them."""

from __future__ import annotations

import re
from bisect import bisect_left
from itertools import pairwise
from typing import TYPE_CHECKING

from mekong_facts.rules.dates.calendar_days import DAY
from mekong_facts.rules.gazetteer import Hit
from mekong_facts.rules.meetings import people_leads
from mekong_facts.rules.meetings.anchors import Anchor, Clause, Mark, belongs, joins, plan_behind
from mekong_facts.rules.meetings.bare_nouns import BareNouns
from mekong_facts.rules.meetings.joined import joined
from mekong_facts.rules.meetings.leads import is_briefing, ties
from mekong_facts.rules.meetings.parting import parts, receives
from mekong_facts.rules.meetings.stamps import at_the_place, stamps
from mekong_facts.rules.meetings.strangers import is_any, next_ones
from mekong_facts.rules.meetings.taken_up import TakenUp
from mekong_facts.rules.meetings.themes import begins_theme, themes

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from mekong_facts.facts import Date
    from mekong_facts.languages.base import Language
    from mekong_facts.rules.meetings.event import Event
    from mekong_facts.rules.meetings.name_words import Name
    from mekong_facts.rules.meetings.phrases import Phrase
    from mekong_facts.rules.prose import Prose

_YEARS = re.compile(r"\d{4}/\d{4}")  # of a plan or a budget: no meeting lasts so long
_LISTED = re.compile(r" \([^()\n]{1,300}\)")
_TOGETHER = 24
_ASIDE = 60  # characters from a meeting to the comma that ends what is said of it in passing
_FORERUN = 12  # characters of "họp báo về" at least
_PREPARING = 16  # characters in which "preparatory" stands
_LEAD = 600  # characters from where a meeting is first spoken of to its name
_LATEST = 24  # characters from "by" to its date: "by the end of May"
_FEW = 3  # so many names of a meeting are looked at
_MOST = 60  # a sentence with more names than that is no sentence


class Sentences(TakenUp):
    """The sentences of a text that speak of meetings."""

    def __init__(
        self,
        prose: Prose,
        language: Language,
        dates: Sequence[Date],
        published: str | None,
    ) -> None:
        """Keep the text, its dates and the day it was written."""
        # a day that nothing resolves ("opens tomorrow") keeps another date from taking its place
        told = ((date, date.value or "") for date in dates if date.value or date.precision == "day")
        spots = sorted(
            (m.start, m.end, value)
            for date, value in told
            if not ("/" in value and _YEARS.fullmatch(value))
            for m in date.mentions
            if not stamps(prose, m.start, m.end, published=value == published)
        )
        super().__init__(prose, language.meetings, at_the_place(prose.view, spots, language.meetings.words))
        self.verbs = [hit for hit in prose.hits(language.gazetteer).get("meeting.verb", []) if hit.id != "none"]
        self.verb_starts = [hit.start for hit in self.verbs]
        self.bare = BareNouns(prose, self.patterns)

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
        marks += [Mark(end, end, None) for end in self.bare.ceremonies()]
        marks.sort(key=lambda mark: mark[0])
        recent: list[Event] = []
        seen: set[str] = set()
        at = 0
        while at < len(marks):
            start, end = self.items.bounds(marks[at][0])
            here = [marks[at]]  # one may stand at the very end: "… Opening ceremony"
            at += 1
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
            aside = self._aside(end, anchors) or self._beside_which(end, anchors)
            if aside:
                yield aside
            clause = self._clause(start, end, anchors, words)
            yield clause
            taken_up = self._taken_up(clause, marks[at][0] if at < len(marks) else len(self.prose.view))
            if taken_up:
                marks.insert(at, taken_up)

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
        return self._clause(start, end, [anchor], " ".join(self.prose.view[start:end].split()))

    def _counted(self, event: Event, placed: Sequence[tuple[Name, Event]]) -> Clause | None:
        """Return the sentence before one that only counts a meeting: "… met in Lima on 5 May. It was the 9th …"."""
        view = self.prose.view
        for name in event.names[:_FEW]:
            if not self.patterns.counts_it.search(view, max(0, name.start - _LATEST), name.start):
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
            clause = self._clause(start, end, [anchor], " ".join(view[start:end].split()))
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
        return self._clause(start, end, [anchor], " ".join(view[start:end].split()))

    def _aside(self, end: int, anchors: list[Anchor]) -> Clause | None:
        """Part a meeting within commas from the one before it: "The forum, held back-to-back with the …, opened"."""
        view = self.prose.view
        for first, second in pairwise(anchors):
            if not self.patterns.aside.fullmatch(view, first.end, second.start):
                continue
            close = view.find(",", second.end, min(end, second.end + _ASIDE))
            if close < 0 or any(second.end <= other.start < close for other in anchors):
                return None
            anchors.remove(second)
            aside = self._clause(first.end + 1, close, [second], " ".join(view[first.end + 1 : close].split()))
            first.parts.append((first.end, close))
            first.end = close
            return aside
        return None

    def _beside_which(self, end: int, anchors: list[Anchor]) -> Clause | None:
        """Part a meeting from the one held beside it, whose day follows: "The talks were held on the margins of the …".

        The place that follows is where both are.
        """
        view = self.prose.view
        for first, second in pairwise(anchors):
            held = self.patterns.held_beside.fullmatch(view, first.end, second.start) if first.sure else None
            if held:
                anchors.remove(second)
                beside = self._clause(second.start, end, [second], " ".join(view[second.start : end].split()))
                beside.dates = [date for date in beside.dates if len(date[2]) < DAY]
                first.parts.append((held.start("beside"), second.end))
                return beside
        return None

    def _beside(self, mark: Mark, at: int) -> bool:
        """Return whether a line names a meeting besides what stands there."""
        return mark.event is not None and "\n" not in self.prose.view[min(mark.end, at) : max(mark.start, at)]

    def _clause(self, start: int, end: int, anchors: list[Anchor], words: str) -> Clause:
        view = self.prose.view
        first, last = bisect_left(self.starts, start), bisect_left(self.starts, end)
        one, other = bisect_left(self.verb_starts, start), bisect_left(self.verb_starts, end)
        spans = [part for anchor in anchors for part in anchor.parts]
        dates = [d for d in self.spots[first:last] if not any(a <= d[0] and d[1] <= b for a, b in spans)]
        if len(dates) > 1:
            alone = sum(len(anchor.events) for anchor in anchors) == 1
            dates = joined(view, self.patterns.words, dates, alone=alone)
        spans += [(begin, close) for begin, close, _ in dates]
        begin, listed = self.items.first(start)
        spans += themes(view, self.patterns.words, start, end)
        verbs = []
        for verb in self.verbs[one:other]:
            if any(a <= verb.start < b for a, b in spans):
                continue
            if view[verb.start - 1 : verb.start] == "(" and view.startswith(")", verb.end):
                continue
            if verb.id == "block" and self.patterns.head_first and begins_theme(view, verb.start):
                continue
            if verb.id == "block" and not parts(view, self.patterns, verb, dates, first=begin):
                continue
            if verb.id != "host" or not receives(view, self.patterns, verb):
                verbs.append(verb)
        shifts = {verb.end for verb in verbs if verb.id == "shift"}
        own = [date for date in dates if not (self._is_last_day(date) or date[0] - 1 in shifts)]
        heading = None if own else self.items.heading(anchors[0].start)
        return Clause(start, end, anchors, dates, verbs, begin, listed, words, heading)

    def _is_last_day(self, date: tuple[int, int, str]) -> bool:
        """Return whether a bracket holds nothing but the last day of what an item tells: "(until 5 June)"."""
        view = self.prose.view
        opened = view.rfind("(", max(0, date[0] - _LATEST), date[0]) if view.startswith(")", date[1]) else -1
        return opened >= 0 and view[opened + 1 : date[0]].strip().lower() in self.patterns.words["through"]

    def _anchors(self, here: list[Mark], recent: list[Event], close: int) -> list[Anchor]:
        """Return the anchors of a sentence; names that only "and" or a bracket parts make one."""
        view = self.prose.view
        anchors: list[Anchor] = []
        named: list[Event] = []
        briefed: list[Event] = []
        within = 0  # up to here the name of a meeting that holds another one reaches
        for mark in here:
            start, end, event, phrase, sure = mark
            if phrase and anchors and start < anchors[-1].end:
                continue  # "and a series of other meetings"
            if phrase:
                quoted = bool(named) and ': "' in view[anchors[-1].end : start]  # 'said of the forum: "The forum …"'
                meant = self.bare.meant(phrase, named, []) if quoted else self.bare.meant(phrase, recent, named)
                any_one = named != [] and is_any(view, self.patterns, phrase, anchors[-1].end)
                if meant or any_one or self.bare.is_other(phrase) or self.bare.is_apart(phrase, recent):
                    told = ties(view, start, self.patterns.words)
                    anchors.append(Anchor(start, end, meant, False, [(start, end)], told))
                continue
            told = ties(view, start, self.patterns.words)
            if event is None:
                meant = list({id(one): one for one in [*recent, *named]}.values())
                if len(meant) == 1 and not any(self._beside(mark, start) for mark in here):
                    anchors.append(Anchor(start, end, meant, False, [(start, end)], told))
                continue
            prepares = sure and self._prepares(start, end, told)
            if sure and "marked" in told and view[end : end + 1] != ",":
                anchors.append(Anchor(start, end, [], False, [(start, end)], told))  # its day and place are others
                continue
            if start < within or (anchors and belongs(view, self.patterns, anchors[-1], mark, prepares=prepares)):
                anchors[-1].end = within = max(within, end)  # "the committee to prepare the … met": said of that
                anchors[-1].parts.append((start, end))
                continue
            if not sure or prepares:
                meant = [event] if not sure else []  # "a preparatory meeting for the …": nothing is said of it
                anchors.append(Anchor(start, end, meant, False, [(start, end)], told))
                if prepares and is_briefing(view, start, self.patterns.words):
                    briefed.append(event)  # "a press conference on the …. The forum will …"
                continue
            last = anchors[-1] if anchors else None
            if last and (start < last.end or joins(view, self.patterns, view[last.end : start], last, event)):
                last.end = max(last.end, end)
                if event not in last.events:
                    last.events.append(event)
                last.parts.append((start, end))
                last.sure = True
            else:
                anchors.append(Anchor(start, end, [event], True, [(start, end)], told))
            if event not in named:
                named.append(event)
            last = anchors[-1]
            goes_on = self.patterns.along.match(view, last.end)
            if not goes_on and view[last.end + 1 : last.end + 3] in self.patterns.words["at"]:
                goes_on = self.patterns.at_level.match(view, last.end)  # "… at ministerial level"
            if goes_on:
                last.end = goes_on.end()
                listed = _LISTED.match(view, last.end)  # "and related meetings (the 14th AMM+3, the …)"
                if listed and any(mark.event and listed.start() < mark.start < listed.end() for mark in here):
                    last.end = listed.end()
        others = next_ones(view, self.patterns, anchors[-1].end, close) if anchors else []
        for anchor in anchors:
            if self.patterns.met_before.match(view, anchor.end) and self._is_numbered(anchor):
                anchor.events = []  # "the commission last met in Lima": what is said is of another meeting
            given_up = plan_behind(view, self.patterns, anchor)
            if given_up is None:
                continue
            span = range(anchor.end, given_up.end())
            if not any(mark.event for mark in here if mark.start in span):
                anchors = [one for one in anchors if not given_up.start() <= one.start < given_up.end()]
                anchor.parts.append(given_up.span())
                anchor.end = given_up.end() - 1
        recalled = [event for anchor in anchors for event in anchor.events if "recalling" in anchor.ties]
        self.bare.put_beside(anchors, named)
        named += [event for event in briefed if event not in named]
        for event in named:
            if event in recent:
                recent.remove(event)
            recent.insert(len(recent) - (event in recalled and recent != []), event)
        del recent[:-_MOST]
        apart = [anchor for anchor in anchors if not anchor.only_named]
        together = [event for event in named if any(event in anchor.events for anchor in apart)]
        self.bare.spoken(anchors, together)
        return anchors + others

    def _is_numbered(self, anchor: Anchor) -> bool:
        """Return whether an anchor speaks of one edition of a series rather than of all."""
        return not anchor.sure or any(event.number is not None for event in anchor.events)

    def _prepares(self, start: int, end: int, told: frozenset[str]) -> bool:
        """Return whether a name is within that of a meeting before it: "preparatory meeting for the …"."""
        words = self.patterns.words
        behind = self.prose.view[end : end + _PREPARING].lower().split(None, 1)[:1]
        if not words["forerunning"].isdisjoint(behind):
            return True
        if "forerunners" not in told or not self.patterns.head_first:
            return "forerunners" in told
        # "chủ trì họp báo về Hội nghị … sẽ …": that is the object of the verb before, so the one behind is the name's
        low = self.prose.sentence_at(start)[0]
        verbs = self.verbs[bisect_left(self.verb_starts, low) : bisect_left(self.verb_starts, start - _FORERUN)]
        return not (verbs and words["will"].intersection(behind))
