"""Lists of those who are at a meeting, over several sentences or parts that semicolons end, and what is known of it."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from mekong_facts.rules.meetings.anchors import nearest
from mekong_facts.rules.meetings.people.attendance import counted
from mekong_facts.rules.meetings.people.rosters import Rosters
from mekong_facts.rules.meetings.sentences.going_on import GoingOn
from mekong_facts.rules.meetings.states import States

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from mekong_facts.facts import Attendance, Official, Status
    from mekong_facts.rules.meetings.anchors import Anchor
    from mekong_facts.rules.meetings.event import Event
    from mekong_facts.rules.meetings.found import StateSpan
    from mekong_facts.rules.meetings.patterns import MeetingPatterns
    from mekong_facts.rules.meetings.signs import Signs
    from mekong_facts.rules.prose import Prose

_ROLL = 2000  # characters of a list of countries
_CROWD = 60  # characters of a list's last part in which those are counted who came, too


@dataclass(slots=True)
class Details:
    """What is known of one meeting."""

    status: Status | None = None
    open: bool = False  # the words that told it tell no time
    planned: bool = False  # it was told by what somebody means to do, before the meeting's name
    opened: bool = False  # it was told by that it opened, so that it may go on
    deeds: Status | None = None  # the one told by what was done at it or came of it
    news: bool = False  # a day's news tells of it as past, if the day is its own
    theme: str | None = None
    attendance: Attendance | None = None
    countries: list[str] = field(default_factory=list)
    officials: list[str] = field(default_factory=list)


class PartyLists:
    """Takes in who is at which meeting, one by one or by lists."""

    def __init__(  # noqa: PLR0913 - what was found before
        self,
        prose: Prose,
        patterns: MeetingPatterns,
        states: Sequence[StateSpan],
        officials: Sequence[Official],
        dates: Mapping[int, int],
        *,
        signs: Signs,
    ) -> None:
        """Keep the text, the (start, end, code) of its countries, its officials, where dates end, and the signs."""
        self.prose = prose
        self.view = prose.view
        self.patterns = patterns
        self.states = States(prose.view, patterns, states)
        self.people = sorted((m.start, m.end, official.id) for official in officials for m in official.mentions)
        self.rosters = Rosters(prose.view, patterns, prose.sentences, self.people, officials)
        self.going = GoingOn(prose, patterns.details, signs, self.states, self.people)
        self.signs = signs
        self.days = sorted(dates.items())
        self._known: defaultdict[Event, Details] = defaultdict(Details)
        self.of = self._known.__getitem__  # what is known of a meeting
        self.topic: Event | None = None
        self.joint: Sequence[Event] = ()  # those that the last sentence names together with the topic
        self.list_to = 0
        self.list_of: Sequence[Event] = ()  # the meetings that the persons of a list up to there are at
        self.list_states = False  # whether their countries take part, too

    def _list_on(self, start: int, stop: int, *, going: bool) -> None:
        """Take in what a list of those who are there goes on with behind a semicolon: "…; B, Mayor of Suva; and …"."""
        if going and self.going.may_count(start, stop):
            self._crowd_on(start, min(stop, start + _CROWD))
        on = going and (not self.list_of or self.rosters.is_on(start, stop))
        if on:
            events = self.list_of or self._meant([], start)
            self.come([id_ for _, _, id_ in self.rosters.within(start, stop)], events)
            self._join(self.states.listed(start, stop)[:1] if self.list_states else (), events)
        if on and self.view[stop - 1] == ";":
            self.list_to = stop
        else:
            self._begin_list(start, stop, [])

    def _begin_list(self, start: int, stop: int, anchors: Sequence[Anchor]) -> None:
        """Take in where a list of those who are there begins that names nobody first: "Tham dự có các bộ trưởng; …"."""
        if self.view[stop - 1] != ";" or self.list_to == stop:
            return
        begins = self.patterns.details.there_are.search(self.view, start, stop)
        if begins:
            named = begins[0][-1] != ":"  # behind the name of a form's field anything may stand before a person
            self.list_to, self.list_of = stop, self._meant(anchors, begins.end()) if named else ()

    def _crowd_on(self, start: int, stop: int) -> None:
        """Take in how many more than the persons of a list came: "…; B, Mayor of Suva; and 380 delegates"."""
        found = self.patterns.details.attendance.search(self.view, start, stop)
        if found is None:
            return
        for event in self.list_of or self._meant([], start):
            mine = self.of(event)
            mine.attendance = mine.attendance or counted(self.prose.text, self.view, self.patterns, found, start)

    def come(self, ids: Sequence[str], events: Sequence[Event]) -> None:
        """Take in by their ids those who are at some meetings."""
        for event in events:
            mine = self.of(event).officials
            mine += [id_ for id_ in dict.fromkeys(ids) if id_ not in mine]

    def come_from(self, start: int, events: Sequence[Event], codes: Sequence[str]) -> None:
        """Take in the countries of a list that begins at an offset, "Present: Fiji (4); …", and those of its lines."""
        end = self.prose.sentence_at(start)[1]
        while self.view[end - 1] == ";" and end < min(len(self.view) - 1, start + _ROLL):
            end = self.prose.sentence_at(end + 1)[1]
        listed = self.states.listed(start, end) or self.states.of_items(start, self.prose.line_at(start)[1])
        self._join([*listed, *codes], events)

    def _list(self, ids: Sequence[str], events: Sequence[Event], start: int, end: int, *, states: bool = False) -> None:
        """Take in those who are at some meetings, from `start` on in a sentence that may list on behind its end."""
        self.come(ids, events)
        here = self.rosters.within(start, end)
        if here and here[-1][2] in ids and self.rosters.ends_with(here[-1], end):
            self.list_to, self.list_of, self.list_states = end, events, states

    def _join(self, codes: Sequence[str], events: Sequence[Event]) -> None:
        """Let states take part in meetings."""
        for event in events:
            mine = self.of(event).countries
            mine += [code for code in dict.fromkeys(codes) if code not in mine]

    def _meant(self, anchors: Sequence[Anchor], offset: int) -> Sequence[Event]:
        """Return the meetings that a sentence speaks of at an offset, the text's topic where it names none itself."""
        if anchors:
            return nearest(anchors, offset)
        return [self.topic] if self.topic else []
