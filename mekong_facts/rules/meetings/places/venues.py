"""Where each meeting is held, from the clause that says so."""

from __future__ import annotations

from typing import TYPE_CHECKING

from mekong_facts.rules.dates.calendar_days import DAY, MONTH, YEAR
from mekong_facts.rules.meetings.anchors import are_joined
from mekong_facts.rules.meetings.phrases.phrases import ends_in
from mekong_facts.rules.meetings.places import before as places_before
from mekong_facts.rules.meetings.places import behind as places_behind
from mekong_facts.rules.meetings.places import hosts, item_heads, journeys
from mekong_facts.rules.meetings.places.grounds import Grounds
from mekong_facts.rules.meetings.sentences.ties import goes_along, tells_of_subject
from mekong_facts.rules.meetings.sentences.undone import undone
from mekong_facts.rules.places import is_province

if TYPE_CHECKING:
    from mekong_facts.rules.meetings.anchors import Anchor, Clause
    from mekong_facts.rules.meetings.event import Event
    from mekong_facts.rules.meetings.spot import Spot

_FAR = 200
_FRAME = 60  # characters in which the place that a sentence opens with begins
_SURE = 3  # so much and more is known of a place that a sentence tells of a meeting by its name
_BESIDE = 24  # characters before a meeting that may say "on the sidelines of"
_HELD_THERE = frozenset({"summit", "conference", "meeting", "workshop"})
_HOLDS = frozenset({"hold", "open", "close"})
_TURN = frozenset({"01", "12"})  # the months in which a meeting may go on into another year
_OBJECT = 14  # characters between a verb and its object


class Atlas(Grounds):
    """Reads from clauses where meetings are held."""

    _opens_here: bool | None = None
    _told_to = 0  # up to here, the places of the clause are those of meetings before

    def _before_first(self, end: int) -> bool:
        """Return whether the sentence before the first one of a meeting is set "here", so that what follows is, too."""
        if not end:
            return False
        start, _ = self.prose.sentence_at(max(end - 3, 0))
        if not any(found["here"] for found in self.patterns.places.place.finditer(self.view, start, end)):
            return False
        away = self.patterns.places.travels.search(self.view, start, end)
        return not (away and away["held"])  # "…, when they meet in Lima, the minister said here on Friday"

    def home_of(self, event: Event) -> None:
        """Give a meeting without a place the dateline's, where the text opens with "here"."""
        if self._opens_here and self.spots.home and not event.placed:
            self._learn(event, self.spots.home, 0)

    def named_after(self, event: Event) -> None:
        """Give a meeting without a place the city at the head noun of its name: "the Beijing Summit".

        A numbered series, a forum or a dialogue may have its name from a city where it began.
        """
        for name in event.names if not event.placed and event.number is None else ():
            if name.sort not in _HELD_THERE:
                continue
            spot = self.spots.city_at(name.city, sure=False) if name.city is not None else None
            if spot and spot.city and spot.end <= name.end:
                if spot.city.lower() not in self.patterns.words["inn_names"]:
                    self._learn(event, spot, 0)
                return

    def is_of_other(self, clause: Clause) -> bool:
        """Return whether what a sentence but calls "the conference" is held in another country than what it may mean.

        "The 5th Reed Forum met in Lima. The donors' conference will be held in Marrakech on 10 December". Or in another
        year: "Peru will host the 15th Forum in 2021. The forum will be held on 19 September 2018 in Suva".
        """
        anchor = clause.anchors[0]
        if anchor.sure or len(clause.anchors) > 1 or len(anchor.events) != 1 or not clause.dates:
            return False
        if _is_of_other_year(clause, anchor.events[0]):
            return True
        sure, _, country = self.found.get(id(anchor.events[0]), (0, None, None))
        if country is None or sure < _SURE or any(verb.id == "shift" for verb in clause.verbs):
            return False
        spot = next(iter(places_behind.find(self, clause, anchor, None)), None)
        return spot is not None and spot.city is not None and spot.country not in {None, country}

    def read(self, clause: Clause) -> None:
        """Take in what a clause says."""
        if self._opens_here is None:
            self._opens_here = self._before_first(clause.start) and not _is_object(clause)
        self._told_to = clause.start
        words = self.patterns.words
        for which, anchor in enumerate(clause.anchors):
            if tells_of_subject(self.view, clause.first, anchor, words) in words["frames"]:
                continue  # "the talks in the framework of the … will be held in Hue"
            before = clause.anchors[which - 1] if which else None
            after = clause.anchors[which + 1] if which + 1 < len(clause.anchors) else None
            behind = places_behind.find(self, clause, anchor, after)
            if "received" in anchor.ties and not behind:
                continue  # "in Hue, the premier received the ministers attending the …"
            whole = behind and behind[0].city and behind[0].country  # else the place before it tells more
            near = clause.first if not (which or whole) and self._is_framed(clause) else anchor.start - _FAR
            floor = max(self._told_to, before.end if before else 0, near)
            told = behind[: max(1, len(anchor.events))] or self._right_behind(anchor)
            self._told_to = max([self._told_to, *(spot.end for spot in told)])
            if len(anchor.events) > 1 and len(behind) == len(anchor.events) and self._are_joined(behind):
                for event, spot in zip(anchor.events, behind, strict=True):
                    self._learn(event, spot, 3)
                continue
            if len(anchor.events) > len(behind) > 1:
                behind = [behind[0]._replace(city=None)]  # three meetings in two cities
            first = before is None
            said = behind[0] if behind else hosts.host(self.spots, clause, anchor, floor, after)
            if said is None or not (behind or (said.city and not is_province(said.city, said.country))):
                ahead = places_before.find(self, clause, anchor, floor, first=first)
                said = ahead if said is None or (ahead and ahead.city) else said
                if (
                    ahead
                    and ahead.city
                    and any(verb.id == "attend" for verb in clause.verbs if ahead.end <= verb.start < anchor.start)
                ):
                    self.seats.update((id(event), ahead.city) for event in anchor.events)
            if said and said.city and said.country is None:
                host = hosts.host(self.spots, clause, anchor, floor, after)
                said = said._replace(country=host.country) if host else said
            said = said or (self._host_of_both(clause, before, anchor) if before else None)
            if said and said.city is None and not which:
                town = item_heads.lead_of(self, clause, anchor)
                town = town or journeys.goal(self.spots, clause, floor, anchor.start)
                said = town if town and town.country == said.country else said  # "in Lima to attend the … in Peru"
            if self._is_remote(clause, anchor, after):
                self.remote.update(id(event) for event in anchor.events)
            if said:  # the place in the line below a headline may be that of the report, "Hue: …" that of who tells
                lower = clause.verbs and anchor.end < said.start and not self.view[anchor.end : said.start].strip("\n ")
                headed = not clause.listed and said.start == clause.first and self.view.startswith(": ", said.end)
                off = undone(self.view, self.patterns, self.signs, max(anchor.end, said.end), clause.end)
                for event in anchor.of_latter(self.view, said.start, words):
                    self._learn(event, said, 1 if off else 3 if anchor.sure and not (lower or headed) else 2)
                continue
            away = anchor.beforehand or self.is_virtual(anchor.end, clause.end)
            went = None if away else journeys.goal(self.spots, clause, floor, anchor.start)
            went = went or (None if "recalling" in anchor.ties else self._beside(before, anchor))
            if went:
                for event in anchor.events:
                    self._learn(event, went, 1)
        if len(clause.anchors) > 1:
            self._both(clause)

    def _host_of_both(self, clause: Clause, before: Anchor, anchor: Anchor) -> Spot | None:
        """Return who hosts two meetings that "and" joins: "Peru hosted the 5th Forum in 2010 and the 9th in 2014"."""
        if not are_joined(self.view, clause, before, anchor, self.patterns.words):
            return None
        spot = hosts.host(self.spots, clause, before, clause.first, anchor)
        return spot if spot and spot.end <= before.start else None

    def _right_behind(self, anchor: Anchor) -> list[Spot]:
        """Return the city right behind a meeting, which is no other's: "to prepare for the … in Hue, they held the"."""
        found = self.patterns.places.place.match(self.view, anchor.end + 1)
        spot = self.spots.city_at(found.end(), sure=False) if found else None
        return [spot] if spot and spot.city else []

    def _are_joined(self, spots: list[Spot]) -> bool:
        """Return whether "and" joins the last of several places: not "took place in Hue, followed by talks in Lima"."""
        between = self.view[spots[-2].end : spots[-1].start].lower().replace(",", " ").split()
        return not self.patterns.words["and"].isdisjoint(between)

    def _is_remote(self, clause: Clause, anchor: Anchor, after: Anchor | None) -> bool:
        """Return whether a clause tells that a meeting is held nowhere: "the meeting was held online"."""
        verbs = [verb for verb in clause.verbs if verb.start >= anchor.end]
        if not verbs or verbs[0].id != "hold" or (after and after.start < verbs[0].end):
            return False
        return self.is_virtual(verbs[0].end, verbs[1].start if len(verbs) > 1 else clause.end)

    def _is_framed(self, clause: Clause) -> bool:
        """Return whether a sentence opens with a place, behind a date or not: "Chiều 17/9, tại Nam Ninh, …"."""
        found = self.patterns.places.place.search(self.view, clause.first, min(clause.end, clause.first + _FRAME))
        return found is not None and not any(verb.start < found.start() for verb in clause.verbs)

    def learn_line(self, event: Event, start: int, end: int) -> None:
        """Learn a place from a line that tells nothing else: the last known city of "room 5, building A9, Hanoi"."""
        told = [
            self.spots.city_at(found.start(), sure=False) or self.spots.before_country(found.start())
            for found in self.spots.patterns.places.towns.name.finditer(self.view, start, end)
        ]
        named = [spot for spot in told if spot and spot.city]
        towns = [spot for spot in named if not is_province(spot.city or "", spot.country)]
        if named:
            self._learn(event, (towns or named)[-1], 2)

    def _beside(self, before: Anchor | None, anchor: Anchor) -> Spot | None:
        """Return the place of a meeting on whose sidelines another is said to be: "bên lề SOM 8 tại Huế, … dự …".

        Or of the one that is held on another's: "SOM 8 met in Hue along with the …".
        """
        if before is None or not anchor.sure or not before.events:
            return None
        near, words = max(before.end, anchor.start - _BESIDE), self.patterns.words
        along = goes_along(self.view, anchor.start, words)
        if along or ends_in(self.view, near, anchor.start, words["edges"], words["leading"]):
            there = self.spot_of(before.events[0]) if before.sure and self._told_to > before.end else None
            return there if there and ";" not in self.view[before.end : anchor.start] else None
        start = max(0, before.start - _BESIDE)
        aside = self.patterns.places.sidelines.search(self.view, start, before.start)
        spot = self.spot_of(before.events[0]) if before.sure else self.main()
        between = self.view[before.end : anchor.start]
        if not (aside and spot and spot.city) or ";" in between:
            return None
        said = not self.patterns.words["that"].isdisjoint(between.lower().split())
        return None if said else spot  # "told them beside the … in Hue that the … would be held"

    def _both(self, clause: Clause) -> None:
        """Give "both in Jakarta" to all meetings of the clause, but for those that have a place told before it."""
        found = self.patterns.places.both.search(self.view, clause.anchors[0].end, clause.end)
        spot = self.spots.city_at(found.end(), sure=True) if found else None
        if found and spot:
            near = self.patterns.places.place.finditer(self.view, clause.anchors[0].end, found.start())
            own = [one.start() for one in near if (said := self.said(one, clause)) and said.city]
            told = max(own, default=clause.start)
            for event in (event for anchor in clause.anchors if anchor.start >= told for event in anchor.events):
                self._learn(event, spot, 4)


def _is_of_other_year(clause: Clause, event: Event) -> bool:
    """Return whether a sentence tells that something is held on days of another year than a meeting's."""
    own, held = (event.times.start or "")[:YEAR], any(verb.id in _HOLDS for verb in clause.verbs)
    days = [value for _, _, value in clause.dates if len(value) >= DAY and value[:YEAR].isdigit()]
    if not (held and days and own.isdigit()) or any(value.startswith(own) for value in days):
        return False
    return all(value[YEAR + 1 : MONTH] not in _TURN for value in days)


def _is_object(clause: Clause) -> bool:
    """Return whether somebody but speaks of the meeting: "They met here. They discussed the next Reed Forum"."""
    first = clause.anchors[0].start
    return any(verb.id == "block" and 0 <= first - verb.end <= _OBJECT for verb in clause.verbs)
