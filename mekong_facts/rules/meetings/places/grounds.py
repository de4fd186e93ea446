"""What is known of the places of meetings, and what a preposition, "here" or "there" means beside it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from mekong_facts.patterns import deferred
from mekong_facts.rules.letters import CAPITAL
from mekong_facts.rules.meetings.phrases.phrases import ends_in
from mekong_facts.rules.meetings.places import journeys
from mekong_facts.rules.meetings.places.spots import Spots
from mekong_facts.rules.meetings.spot import Spot
from mekong_facts.rules.places import is_province

if TYPE_CHECKING:
    import re
    from collections.abc import Mapping, Sequence

    from mekong_facts.rules.meetings.anchors import Clause
    from mekong_facts.rules.meetings.event import Event
    from mekong_facts.rules.meetings.found import StateSpan
    from mekong_facts.rules.meetings.patterns import MeetingPatterns
    from mekong_facts.rules.meetings.signs import Signs
    from mekong_facts.rules.prose import Prose

_SURE = 3
_CLOSING = frozenset({"", ",", ".", ";", ")", "\n"})  # behind a place
_WORD = 12
_TOWN = 24  # characters of "the capital of"
_CAPITAL = deferred(rf"(?<!\w){CAPITAL}")
_TO_SEAT = deferred(" of |, | ")  # from "the capital" to its name


class Grounds:
    """Keeps the places of the meetings of a text."""

    def __init__(
        self,
        prose: Prose,
        patterns: MeetingPatterns,
        states: Sequence[StateSpan],
        dates: Mapping[int, int],
        signs: Signs,
    ) -> None:
        """Keep the text, the (start, end, code) of its countries, where dates end, by their starts, and the signs."""
        self.prose = prose
        self.view = prose.view
        self.patterns = patterns
        self.spots = Spots(prose, patterns, states, dates)
        self.dates = dates
        self.signs = signs
        self.found: dict[int, tuple[int, str | None, str | None]] = {}
        self.remote: set[int] = set()  # meetings that the text says to be held nowhere
        self.seats: dict[
            int, str
        ] = {}  # the towns from where somebody attends, which are theirs if nothing else is told
        self.first: Event | None = None  # the meeting that the text names first
        self.beside_first: list[Event] = []  # those on its sidelines, told of before its place is known

    def is_virtual(self, start: int, end: int) -> bool:
        """Return whether a stretch of the text says that a meeting is held nowhere: online, by post."""
        told = self.patterns.places.virtual
        return self.signs.stand("virtual", start, end) and told.search(self.view, start, end) is not None

    def of(self, event: Event) -> tuple[str | None, str | None]:
        """Return city and country of a meeting."""
        _, city, country = self.found.get(id(event), (0, None, None))
        return city, country

    def forget_seat(self, event: Event) -> None:
        """Take the place from a meeting held nowhere that is but where somebody was who attended it."""
        if id(event) in self.remote and self.seats.get(id(event), "") == self.of(event)[0]:
            del self.found[id(event)]

    def spot_of(self, event: Event) -> Spot:
        """Return the place of a meeting."""
        return Spot(0, 0, *self.of(event))

    def learn(self, event: Event, spot: Spot) -> None:
        """Take in the place of a meeting that no clause tells."""
        self._learn(event, spot, 0)

    def _learn(self, event: Event, spot: Spot, sure: int) -> None:
        """Keep a place for a meeting, if it is surer or finer than what is known."""
        known, city, country = self.found.get(id(event), (0, None, None))
        if country and spot.country and spot.country != country and (sure < min(known, _SURE)):
            return
        better = sure + (2 if spot.city else 0)
        event.placed = True
        event.country = event.country or spot.country
        finer = city is None or (is_province(city, country) and not is_province(spot.city or "", spot.country))
        if better > known or (finer and spot.city and spot.country == country):
            self.found[id(event)] = (better, spot.city, spot.country or (country if not city else None))
        elif country is None and spot.city == city:
            self.found[id(event)] = (known, city, spot.country)

    def said(self, found: re.Match[str], clause: Clause) -> Spot | None:
        """Return the place that a preposition, "here" or "there" tells."""
        if clause.denied and clause.denied[0] <= found.start() < clause.denied[1]:
            return None
        if ends_in(self.view, found.start() - _WORD, found.start(), self.patterns.words["denying"]):
            return None  # "neither here nor in Hue"
        if found["here"]:
            if " " in found["here"] and self.view.startswith(", ", found.end()):
                named = self.spots.city_at(found.end() + 2, sure=False)  # "in the capital, Lusaka,"
                if named and named.city and self.view[named.end : named.end + 1] in ",.;)":
                    return named
            this = ends_in(found["here"], 0, len(found["here"]), self.patterns.words["this_behind_noun"])
            went = journeys.just(self.spots, found.start())
            went = went or ((self._near(clause, found) or self._before(clause)) if this else None)
            went = went or self.spots.home_at(found.start())
            went = went or (self._before(clause) if self.patterns.head_first else None) or self.main()
            low = self.prose.sentence_at(max(clause.start - 1, 0))[0]
            return went or journeys.last(self.spots, low, clause.start)  # "came to Hue. The forum opened here"
        if found["capital"]:
            return self.spots.capital_at(found.end()) or self._seat_of(self.spots.city_at(found.end(), sure=True))
        if found["state"]:
            before = self.spots.capital_before if found["seat"] else self.spots.state_before
            return before(found.start())
        if found["land"]:
            land = self.spots.state_at(*found.span("land")) or self.spots.part_at(found.end())
            return land or (self._at_house(found.end()) if self.spots.is_house(found, "held_in") else None)
        if found["gate"]:
            return self.spots.city_at(found.end(), sure=False) or self.spots.city_aside(found.end())
        if found["there"]:
            floor = clause.start if found["same"] else self.prose.sentence_at(max(clause.start - 1, 0))[0]
            went = self._of_other(clause, found.start()) if found["same"] else self._near(clause, found)
            went = went or journeys.last(self.spots, floor, found.start())
            return went or (self.main() if found["same"] else self._before(clause))
        quoted = self.view.count('"', clause.start, found.start()) % 2 > 0  # a title may have any words behind "in"
        spot = None if found["building"] else self.spots.city_at(found.end(), sure=bool(found["sure"]) and not quoted)
        told = self.patterns.places.town.search(self.view, max(clause.start, found.end() - _TOWN), found.end())
        if spot and told and told["capital"] and is_province(spot.city or "", spot.country):
            town = self.spots.city_aside(spot.start)
            return town if town and town.city else spot._replace(city=None)  # "in the capital of Yunnan Province"
        if spot and spot.city is None and spot.country:
            kind = self.patterns.places.of_state.match(self.view, spot.end)
            town = self.spots.city_at(kind.end(), sure=False) if kind else None
            if town and town.city and town.country == spot.country:
                return town  # "in Peru's second city, Arequipa"
        if spot and spot.city is None and found["sure"] and not self.patterns.head_first:
            at = _CAPITAL.search(self.view, found.start() + 1, found.end())  # "in Chiang Rai province of Thailand"
            town = self.spots.city_at(at.start(), sure=True) if at else None
            if town and town.city and town.country in {None, spot.country}:
                return town._replace(country=spot.country, end=spot.end)
        if spot and spot.city is None and found[0].lower().split()[0] in self.patterns.words["at"]:
            after, words = self.view[spot.end : spot.end + _WORD].split(None, 1)[:1], self.patterns.words
            goes_on = after[:1] != [] and after[0] in words["openers"] | words["placing"]
            closed = self.view[spot.end : spot.end + 1] in _CLOSING
            return spot if closed or goes_on else None  # "at Laos in 2014", not "at Laos' request"
        if spot and spot.country is None:
            adjective = next((at for at in range(found.start(), found.end()) if at in self.spots.at_state), None)
            return spot._replace(country=self.spots.at_state[adjective][1]) if adjective else spot
        spot = spot or (self.spots.town_of_house(found.end()) if found["building"] else None)
        spot = spot or self.spots.city_of_building(found.end()) or self.spots.before_country(found.end())
        if spot is None and not found["building"] and found[0].lower().split()[0] in self.patterns.words["at"]:
            return self.spots.beside_city(found.end())
        return spot or (self._at_house(found.end()) if found["building"] else None)

    def _seat_of(self, land: Spot | None) -> Spot | None:
        """Return the town called the capital of a province, or the dateline's: "the North Reef capital, Hue"."""
        told = self.patterns.places.capital.match(self.view, land.end) if land else None
        between = _TO_SEAT.match(self.view, told.end()) if told else None
        town = self.spots.city_at(between.end(), sure=False) if between else None
        if town and town.city:
            return town
        home = self.spots.home if land and is_province(land.city or "", land.country) else None
        return home if home and land and home.country == land.country else land

    def _at_house(self, start: int) -> Spot | None:
        """Return the city of a house: "at the Furama, Hue", "tại Trường Đại học Huế"."""
        aside = self.spots.city_in_name(start) or self.spots.city_in_house(start) or self.spots.city_aside(start)
        town = aside if aside and aside.city else self.spots.town_of_address(start)
        return town or self.spots.state_of_office(start) or self.spots.state_of_house(start)

    def _of_other(self, clause: Clause, at: int) -> Spot | None:
        """Return the place told with the meeting before: "the 5th Forum (Hue, May) and the 6th, at the same venue"."""
        before = [anchor for anchor in clause.anchors if anchor.end <= at]
        return self.spots.last(before[-2].end, before[-1].start) if len(before) > 1 else None

    def _near(self, clause: Clause, found: re.Match[str]) -> Spot | None:
        """Return the city that a sentence names last before it points to it: "Next is Hue: the forum meets there"."""
        spot = self.spots.last(clause.start, found.start())
        while spot and spot.city is None:
            spot = self.spots.last(clause.start, spot.start)
        return spot._replace(start=found.start(), end=found.end()) if spot else None

    def _before(self, clause: Clause) -> Spot | None:
        """Return the place of the last meeting spoken of before."""
        named = {id(event) for anchor in clause.anchors for event in anchor.events}
        for key, (_, city, country) in reversed(self.found.items()):
            if city and (key not in named or len(self.found) == 1):
                return Spot(0, 0, city, country)
        return None

    def main(self) -> Spot | None:
        """Return the place of the meeting that the text names first, else of the first one that has a place."""
        if self.first and (own := self.spot_of(self.first)).city:
            return own
        for _, city, country in self.found.values():
            if city:
                return Spot(0, 0, city, country)
        return None
