"""What the next sentence or line says of the one meeting that a sentence is about: "It opens …", "Held in …"."""

from __future__ import annotations

from bisect import bisect_left
from typing import TYPE_CHECKING

from mekong_facts.rules import places
from mekong_facts.rules.gazetteer import Hit
from mekong_facts.rules.meetings.anchors import Clause, Mark, leads_over
from mekong_facts.rules.meetings.items import Items
from mekong_facts.rules.meetings.sentences.joined import PLACES

if TYPE_CHECKING:
    from mekong_facts.rules.meetings.event import Event
    from mekong_facts.rules.meetings.found import DateSpan
    from mekong_facts.rules.meetings.patterns import MeetingPatterns
    from mekong_facts.rules.prose import Prose

_TOGETHER = 24
_FEW = 3  # names of a meeting
# What the groups of `hosts_it` stand for.
_ACTS = {
    "host": "host",
    "chosen": "host",
    "gives": "host",
    "meet": "hold",
    "go": "hold",
    "when": "hold",
    "begin": "open",
    "opens": "open",
    "met": "hold",
}
_PLACE = 60  # characters of a place before its date


class TakenUp:
    """Finds in one text what takes a meeting up."""

    def __init__(self, prose: Prose, patterns: MeetingPatterns, spots: list[DateSpan]) -> None:
        """Keep the text, and the (start, end, value) of its dates, in order."""
        self.prose = prose
        self.patterns = patterns
        self.spots = spots
        self.starts = [spot[0] for spot in spots]
        self.items = Items(prose, spots, patterns)
        self.acts: dict[int, list[Hit]] = {}  # by where they end, the verbs of what takes a meeting up without a noun

    def _taken_up(self, clause: Clause, following: int) -> Mark | None:
        """Return what takes up, at the start of the next sentence, the one meeting that a sentence is about.

        "It opens …" does so, and "Held in …", if the sentence names no meeting itself; `following` is the next name.
        """
        view = self.prose.view
        start = clause.end
        while start < len(view) and view[start].isspace():
            start += 1
        found = self.patterns.takes_up.match(view, start)
        if found is None:
            return self._hosted(clause, start, following) or self._under(clause, start)
        begin = max(start, found.end("point"))
        sure = [anchor for anchor in clause.anchors if anchor.sure]
        subject = (sure or clause.anchors)[0]
        below = found.groupdict().get("bare") is not None and "\n" in view[max(0, clause.end - 1) : start]  # its title
        about = (bool(subject.events) and len(sure) < 2) or subject.start - clause.first < _TOGETHER
        if (
            not about
            or (leads_over(view, self.patterns, subject) and not (found["held"] or below or self._heads(clause)))
            or len(subject.events) != 1
            or (
                begin == found.end()
                and (len(sure) > 1 or not clause.anchors[-1].events or following < self.items.bounds(begin)[1])
            )
            or ("preparing" in subject.ties and not self.patterns.things.own_next.match(view, clause.end))
        ):
            return None
        return Mark(begin, found.end(), subject.events[0])

    def _hosted(self, clause: Clause, start: int, following: int) -> Mark | None:
        """Return what tells who hosts the one meeting of a sentence: "It goes to the 5th Forum. Hue was the host".

        Not of the meeting named at `following`: "Hue was the host of the 4th Forum".
        """
        events = [event for anchor in clause.anchors for event in anchor.events]
        if not events or (len(events) > 1 and (events[-1].placed or not all(one.placed for one in events[:-1]))):
            return None  # of several, it is the last, the only one whose place is not known
        found = self.patterns.hosts_it.match(self.prose.view, start)
        if found is None or (found["people"] and not self._are_its(found["people"], events[-1])):
            return None
        told = found.lastgroup or ""
        picked = found.groupdict().get("picked") or ""
        if " " in picked and places.city(picked) is None:
            return None  # "Ana Lima was chosen because"
        if self._is_of(found.end(told), following):
            return None
        if told == "met" and (clause.anchors[-1].is_source or clause.anchors[-1].only_named):
            return None  # "They recalled the 5th Ministerial Meeting. The ministers met on 5 May"
        self.acts[found.end(told)] = [Hit(*found.span(told), _ACTS[told])] if told in _ACTS else []
        return Mark(found.end(told), found.end(told), events[-1])

    def _is_of(self, end: int, following: int) -> bool:
        """Return whether the host that is told up to an offset is that of the meeting named at another one."""
        of = self.patterns.words["of"] | self.patterns.words["articles"]
        return end <= following < end + _TOGETHER and of.issuperset(self.prose.view[end:following].split())

    def _are_its(self, people: str, event: Event) -> bool:
        """Return whether people are those whose meeting a name tells of: "the ministers", of a Ministerial Meeting."""
        stem = people.lower().removesuffix("s")
        return any(stem in self.prose.view[name.start : name.end].lower() for name in event.names[:_FEW])

    def _heads(self, clause: Clause) -> bool:
        """Return whether a text is headed by what it reports of its first meeting: "Joint statement of the …"."""
        view = self.prose.view
        return not view[: clause.first].strip() and not clause.verbs

    def _under(self, clause: Clause, start: int) -> Mark | None:
        """Return what gives a title's one meeting the place and days behind it: "Report of the …. Suva, 5-7 May"."""
        (at, end, value) = next(
            iter(self.spots[(nearest := bisect_left(self.starts, start)) : nearest + 1]), (0, 0, "")
        )
        events = [event for anchor in clause.anchors for event in anchor.events]
        if clause.dates or clause.verbs or len(events) != 1 or "/" not in value or at - start > _PLACE:
            return None
        bare = start == at or PLACES.fullmatch(self.prose.view, start, at) is not None
        ends = self.prose.view[end : self.prose.sentence_at(start)[1]].strip(" .\n")
        placed = start == at and PLACES.fullmatch(f"{ends}\n")
        return Mark(start, start, events[0]) if bare and (placed or not ends) else None
