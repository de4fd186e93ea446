"""Where each meeting is held, from the clause that says so."""

from __future__ import annotations

from typing import TYPE_CHECKING

from mekong_facts.rules.meetings import datelines, hosts, houses, journeys, places_before, places_behind
from mekong_facts.rules.meetings.place_spots import Spots
from mekong_facts.rules.meetings.spot import CAPITALS, Spot
from mekong_facts.rules.places import is_province

if TYPE_CHECKING:
    import re
    from collections.abc import Mapping, Sequence

    from mekong_facts.facts import Country
    from mekong_facts.rules.meetings.clauses import Anchor, Clause
    from mekong_facts.rules.meetings.meeting_set import Event
    from mekong_facts.rules.meetings.patterns import MeetingPatterns
    from mekong_facts.rules.prose import Prose

_FAR = 200
_SURE = 3
_BESIDE = 24  # characters before a meeting that may say "on the sidelines of"
_HELD_THERE = frozenset({"summit", "conference", "meeting"})


class Atlas:
    """Reads from clauses where meetings are held."""

    def __init__(
        self,
        prose: Prose,
        patterns: MeetingPatterns,
        countries: Sequence[Country],
        dates: Mapping[int, int],
    ) -> None:
        """Keep the text, the countries it names, and where dates end, by their starts."""
        self.prose = prose
        self.view = prose.view
        self.patterns = patterns
        self.spots = Spots(prose, patterns, countries, dates)
        self.dates = dates
        self.found: dict[int, tuple[int, str | None, str | None]] = {}
        self._opens_here: bool | None = None
        self._told_to = 0  # up to here, the places of the clause are those of meetings before

    def of(self, event: Event) -> tuple[str | None, str | None]:
        """Return city and country of a meeting."""
        _, city, country = self.found.get(id(event), (0, None, None))
        return city, country

    def spot_of(self, event: Event) -> Spot:
        """Return the place of a meeting."""
        return Spot(0, 0, *self.of(event))

    def learn(self, event: Event, spot: Spot) -> None:
        """Take in the place of a meeting that no clause tells."""
        self._learn(event, spot, 0)

    def _before_first(self, end: int) -> bool:
        """Return whether the sentence before the first one of a meeting is set "here", so that what follows is, too."""
        if not end:
            return False
        start, _ = self.prose.sentence_at(max(end - 3, 0))
        return any(found["here"] for found in self.patterns.place.finditer(self.view, start, end))

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
                self._learn(event, spot, 0)
                return

    def read(self, clause: Clause) -> None:
        """Take in what a clause says."""
        if self._opens_here is None:
            self._opens_here = self._before_first(clause.start)
        self._told_to = clause.start
        for which, anchor in enumerate(clause.anchors):
            before = clause.anchors[which - 1] if which else None
            after = clause.anchors[which + 1] if which + 1 < len(clause.anchors) else None
            behind = places_behind.find(self, clause, anchor, after)
            floor = max(self._told_to, before.end if before else 0, anchor.start - _FAR)
            self._told_to = max([self._told_to, *(spot.end for spot in behind[: len(anchor.events)])])
            if len(anchor.events) > 1 and len(behind) == len(anchor.events):
                for event, spot in zip(anchor.events, behind, strict=True):
                    self._learn(event, spot, 3)
                continue
            first = before is None
            said = behind[0] if behind else hosts.host(self.spots, clause, anchor, floor, first=first)
            said = said or places_before.find(self, clause, anchor, floor, first=first)
            if said and said.city and said.country is None:
                host = hosts.host(self.spots, clause, anchor, floor, first=first)
                said = said._replace(country=host.country) if host else said
            if said and said.city is None and not which:
                lead = places_before.lead_of(self, clause, anchor)
                said = lead if lead and lead.country == said.country else said
            if said:
                for event in anchor.events:
                    self._learn(event, said, 3 if anchor.sure else 2)
                continue
            went = journeys.goal(self.spots, clause, floor, anchor.start) or self._beside(before, anchor)
            if went:
                for event in anchor.events:
                    self._learn(event, went, 1)
        if len(clause.anchors) > 1:
            self._both(clause)

    def _learn(self, event: Event, spot: Spot, sure: int) -> None:
        known, city, country = self.found.get(id(event), (0, None, None))
        if sure < _SURE and country and spot.country and spot.country != country:
            return
        better = sure + (2 if spot.city else 0)
        event.placed = True
        if better > known:
            self.found[id(event)] = (better, spot.city, spot.country or (country if not city else None))
        elif country is None and spot.city == city:
            self.found[id(event)] = (known, city, spot.country)

    def learn_line(self, event: Event, start: int, end: int) -> None:
        """Learn a place from a line that tells nothing else: the last known city of "room 5, building A9, Hanoi"."""
        told = [self.spots.city_at(found.start(), sure=False) for found in CAPITALS.finditer(self.view, start, end)]
        named = [spot for spot in told if spot and spot.city]
        towns = [spot for spot in named if not is_province(spot.city or "", spot.country)]
        if named:
            self._learn(event, (towns or named)[-1], 2)

    def _beside(self, before: Anchor | None, anchor: Anchor) -> Spot | None:
        """Return the place of a meeting on whose sidelines another is said to be: "bên lề SOM 8 tại Huế, … dự …"."""
        if before is None or not anchor.sure or not before.events:
            return None
        start = max(0, before.start - _BESIDE)
        aside = self.patterns.sidelines.search(self.view, start, before.start)
        spot = self.spot_of(before.events[0]) if before.sure else self.main()
        return spot if aside and spot and spot.city and ";" not in self.view[before.end : anchor.start] else None

    def _both(self, clause: Clause) -> None:
        """Give "both in Jakarta" to all meetings of the clause."""
        found = self.patterns.both.search(self.view, clause.anchors[0].end, clause.end)
        spot = self.spots.city_at(found.end(), sure=True) if found else None
        if spot:
            for anchor in clause.anchors:
                for event in anchor.events:
                    self._learn(event, spot, 4)

    def said(self, found: re.Match[str], clause: Clause) -> Spot | None:
        """Return the place that a preposition, "here" or "there" tells."""
        if found["here"]:
            return (
                journeys.just(self.spots, found.start()) or datelines.before(self.spots, found.start()) or self.main()
            )
        if found["capital"]:
            return self.spots.capital_at(found.end()) or self.spots.city_at(found.end(), sure=True)
        if found["state"]:
            before = self.spots.capital_before if found["seat"] else self.spots.state_before
            return before(found.start())
        if found["gate"]:
            return self.spots.city_at(found.end(), sure=False) or self.spots.city_aside(found.end())
        if found["there"]:
            went = journeys.last(self.spots, clause.start, found.start())
            return went or (self.main() if found["same"] else self._before(clause))
        spot = None if found["building"] else self.spots.city_at(found.end(), sure=bool(found["sure"]))
        spot = spot or houses.city_of_building(self.spots, found.end()) or self.spots.before_country(found.end())
        return spot or (houses.city_in_house(self.spots, found.end()) if found["building"] else None)

    def _before(self, clause: Clause) -> Spot | None:
        """Return the place of the last meeting spoken of before."""
        named = {id(event) for anchor in clause.anchors for event in anchor.events}
        for key, (_, city, country) in reversed(self.found.items()):
            if city and (key not in named or len(self.found) == 1):
                return Spot(0, 0, city, country)
        return None

    def main(self) -> Spot | None:
        """Return the place of the first meeting that has one."""
        for _, city, country in self.found.values():
            if city:
                return Spot(0, 0, city, country)
        return None
