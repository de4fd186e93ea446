"""Where each meeting is held, from the clause that says so."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from mekong_facts.rules.meetings import hosts, journeys, leads
from mekong_facts.rules.meetings.place_spots import CAPITALS, Spot, Spots
from mekong_facts.rules.places import is_province

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from mekong_facts.facts import Country
    from mekong_facts.rules.gazetteer import Hit
    from mekong_facts.rules.meetings.clauses import Anchor, Clause
    from mekong_facts.rules.meetings.meeting_set import Event
    from mekong_facts.rules.meetings.patterns import MeetingPatterns
    from mekong_facts.rules.prose import Prose

_FAR = 200
_NEAR = 60
_SURE = 3
_GAP = 12
_BESIDE = 24  # characters before a meeting that may say "on the sidelines of"
_YEAR = re.compile(r"\s(?:19|20)\d\d(?=[,\s(])")  # "Ministers' Meeting 2013, Washington"
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
            behind = self._behind(clause, anchor, after)
            floor = max(self._told_to, before.end if before else 0, anchor.start - _FAR)
            self._told_to = max([self._told_to, *(spot.end for spot in behind[: len(anchor.events)])])
            if len(anchor.events) > 1 and len(behind) == len(anchor.events):
                for event, spot in zip(anchor.events, behind, strict=True):
                    self._learn(event, spot, 3)
                continue
            first = before is None
            said = behind[0] if behind else hosts.host(self.spots, clause, anchor, floor, first=first)
            said = said or self._ahead(clause, anchor, floor, first=first)
            if said and said.city and said.country is None:
                host = hosts.host(self.spots, clause, anchor, floor, first=first)
                said = said._replace(country=host.country) if host else said
            if said and said.city is None and not which:
                lead = self._lead(clause, anchor)
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
        spot = self.spot_of(before.events[0]) if before.sure else self._main()
        return spot if aside and spot and spot.city and ";" not in self.view[before.end : anchor.start] else None

    def _both(self, clause: Clause) -> None:
        """Give "both in Jakarta" to all meetings of the clause."""
        found = self.patterns.both.search(self.view, clause.anchors[0].end, clause.end)
        spot = self.spots.city_at(found.end(), sure=True) if found else None
        if spot:
            for anchor in clause.anchors:
                for event in anchor.events:
                    self._learn(event, spot, 4)

    def _behind(self, clause: Clause, anchor: Anchor, after: Anchor | None) -> list[Spot]:
        """Return the places behind a meeting that are said of it."""
        limit = min(clause.end, after.start if after else clause.end, anchor.end + _FAR)
        limit = self._inverted(clause, anchor, after) or limit
        spots: list[Spot] = []
        aside = leads.is_aside(self.view, anchor, self.patterns.words)
        year = _YEAR.match(self.view, anchor.end, limit)
        direct = self.patterns.direct.match(self.view, year.end() if year else anchor.end, limit)
        if direct:
            spot = self.spots.city_at(direct.end(), sure=False)
            if spot is None and "(" in direct[0]:
                spot = self.spots.city_of_building(direct.end())
            if spot is None and self.spots.leads_to_date(direct.end()):
                spot = self.spots.city_at(direct.end(), sure=True)
            if (
                spot
                and not self.spots.lists(anchor.end, spot.end)
                and not (spot.city is None and ("-" in direct[0] or self.spots.goes_on(spot)))
                and spot.end <= clause.end
                and ("\n" not in direct[0] or self.spots.fills_line(spot))
            ):
                spots.append(spot)
        if not anchor.sure and not any(
            v.id in {"open", "close", "hold", "host"}
            if v.start >= anchor.end
            else leads.takes_up(self.view, v, anchor, self.patterns.words)
            for v in clause.verbs
        ):
            return []
        spots += self._behind_dates(clause, anchor, limit) if not spots else []
        house = False
        for found in self.patterns.place.finditer(self.view, anchor.end, limit):
            if spots and found.start() < spots[-1].end:
                continue
            verbs = [verb for verb in clause.verbs if anchor.end <= verb.start < found.start()]
            if (verbs and verbs[-1].id == "block") or (aside and "," in self.view[anchor.end : found.start()]):
                break
            if not any(verb.id in {"open", "close", "hold", "host", "gather"} for verb in verbs) and not self._close(
                anchor.end, found.start()
            ):
                break
            spot = self._said(found, clause)
            house = house or (spot is None and self.spots.is_house(found))
            if spot and found["moved"]:
                spots = [spot]
            elif spot and not (
                spot.city is None
                and self.patterns.posted.search(self.view, max(anchor.end, found.start() - 60), found.start())
            ):
                spots.append(spot)
                further = self.patterns.further.match(self.view, spot.end, limit)
                second = self.spots.city_at(further.end(), sure=False) if further and spot.end else None
                if second and second.city:
                    spots.append(second)
        home = self.spots.home_at(anchor.start) if house and not spots else None
        return [home] if home else spots

    def _behind_dates(self, clause: Clause, anchor: Anchor, limit: int) -> list[Spot]:
        """Return the place that follows a meeting's date in brackets or in a table's line: "(11-22/11, Warsaw)"."""
        for start, end, _ in clause.dates:
            if self.patterns.place.search(self.view, anchor.end, min(start, limit)):
                break
            if anchor.end <= start < limit and self._close(anchor.end, start):
                direct = self.patterns.direct.match(self.view, end, limit)
                spot = self.spots.city_at(direct.end(), sure=not {"\t", "|"}.isdisjoint(direct[0])) if direct else None
                if spot:
                    return [spot]
                break
        return []

    def _inverted(self, clause: Clause, anchor: Anchor, after: Anchor | None) -> int | None:
        """Return where a place is told before the meeting behind it, if it is: ", in Hue too was held the …"."""
        for verb in clause.verbs:
            if after and verb.id == "hold" and anchor.end <= verb.start < after.start <= verb.end + _GAP:
                said = list(self.patterns.place.finditer(self.view, anchor.end, verb.start))
                spot = self._said(said[-1], clause) if said else None
                if spot and not any(mark in self.view[spot.end : after.start] for mark in ",;"):
                    return said[-1].start()
        return None

    def _close(self, start: int, end: int) -> bool:
        """Return whether few words stand between a meeting and the place said of it."""
        gap = self.view[start:end]
        if len(gap) > _NEAR * 2 or ";" in gap:
            return False
        glue = self.patterns.words["glue"]
        loose = [word for word in re.findall(r"[^\W\d_]+", gap) if word[0].islower() and word not in glue]
        return len(loose) <= (8 if len(gap) < _NEAR else 4)

    def _said(self, found: re.Match[str], clause: Clause) -> Spot | None:
        """Return the place that a preposition, "here" or "there" tells."""
        if found["here"]:
            return journeys.just(self.spots, found.start()) or self.spots.home_at(found.start()) or self._main()
        if found["capital"]:
            return self.spots.capital_at(found.end()) or self.spots.city_at(found.end(), sure=True)
        if found["state"]:
            before = self.spots.capital_before if found["seat"] else self.spots.state_before
            return before(found.start())
        if found["gate"]:
            return self.spots.city_at(found.end(), sure=False) or self.spots.city_aside(found.end())
        if found["there"]:
            went = journeys.last(self.spots, clause.start, found.start())
            return went or (self._main() if found["same"] else self._before(clause))
        spot = None if found["building"] else self.spots.city_at(found.end(), sure=bool(found["sure"]))
        spot = spot or self.spots.city_of_building(found.end()) or self.spots.before_country(found.end())
        return spot or (self.spots.city_in_house(found.end()) if found["building"] else None)

    def _before(self, clause: Clause) -> Spot | None:
        """Return the place of the last meeting spoken of before."""
        named = {id(event) for anchor in clause.anchors for event in anchor.events}
        for key, (_, city, country) in reversed(self.found.items()):
            if city and (key not in named or len(self.found) == 1):
                return Spot(0, 0, city, country)
        return None

    def _main(self) -> Spot | None:
        """Return the place of the first meeting that has one."""
        for _, city, country in self.found.values():
            if city:
                return Spot(0, 0, city, country)
        return None

    def _ahead(self, clause: Clause, anchor: Anchor, floor: int, *, first: bool) -> Spot | None:
        """Return the place before a meeting that is said of it: "at Hue, the …", "gathering in Hanoi for their …"."""
        lead = self._lead(clause, anchor) if first else None
        if lead:
            return lead
        aside = self.patterns.sidelines.search(self.view, floor, anchor.start)
        leading = self.patterns.words["articles"] | {"of"}
        last = [word for word in self.view[floor : anchor.start].lower().split()[-6:] if word not in leading]
        if not aside and last and last[-1] in self.patterns.words["aside"]:
            return None
        if aside and not all(word in leading for word in self.view[aside.end() : anchor.start].lower().split()):
            return self._main()
        where = self.patterns.where.search(self.view, floor, anchor.start)
        if where:
            return self.spots.city_at(where.start("city"), sure=False)
        if leads.follows(self.view, anchor, self.patterns.words, "preparing"):
            return None
        bracketed = hosts.before_bracket(self.spots, floor, anchor.start)
        if bracketed:
            return bracketed
        said = list(self.patterns.place.finditer(self.view, floor, anchor.start))
        for found in reversed(said):
            verbs = [verb for verb in clause.verbs if found.end() <= verb.start < anchor.start]
            leading_verbs = [verb for verb in clause.verbs if floor <= verb.start < found.start()]
            if any(verb.id == "block" for verb in verbs):
                return None
            opens = (self._close(floor, found.start()) and not leading_verbs) or self._is_where(found, anchor, verbs)
            gathers = any(verb.id in {"gather", "open", "hold"} for verb in leading_verbs) or self._starts_with_date(
                floor, found.start()
            )
            if not (opens or gathers):
                continue
            if any(verb.id == "attend" for verb in verbs) and not self._starts_with_date(floor, found.start()):
                return None
            if self.patterns.posted.search(self.view, max(floor, found.start() - _NEAR), found.start()):
                continue
            spot = self._said(found, clause)
            if spot:
                return spot
        return None

    def _is_where(self, found: re.Match[str], anchor: Anchor, verbs: Sequence[Hit]) -> bool:
        """Return whether a place does no more than to lead over to a meeting: "in Hue too will be held the …"."""
        spot = self.spots.city_at(found.end(), sure=False)
        if spot is None or spot.city is None or not verbs or verbs[-1].id not in {"open", "hold"}:
            return False
        known = self.patterns.words["glue"] | self.patterns.words["articles"]
        said = {at for verb in verbs if verb.id in {"open", "hold"} for at in range(verb.start, verb.end)}
        words = re.finditer(r"[^\W\d_]+|[;.]", self.view[spot.end : anchor.start])
        return all(word.start() + spot.end in said or word[0].lower() in known for word in words)

    def _lead(self, clause: Clause, anchor: Anchor) -> Spot | None:
        """Return the city that heads the item which names a meeting."""
        lead = leads.city_of(self.view, clause, anchor, self.patterns.words)
        if lead and self.patterns.place.search(self.view, lead[1], anchor.start):
            return None
        spot = self.spots.city_at(lead[0], sure=False) if lead else None
        return spot if spot and lead and spot.end == lead[1] else None

    def _starts_with_date(self, start: int, end: int) -> bool:
        return end - start < _NEAR and any(at in self.dates for at in range(start, end))
