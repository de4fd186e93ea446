"""Towns as a text names them: the city as written, with the country that the text or the list of cities gives."""

from __future__ import annotations

from mekong_facts.patterns import deferred
from mekong_facts.rules import places
from mekong_facts.rules.letters import PARTICLES
from mekong_facts.rules.meetings.places.known_places import KnownPlaces
from mekong_facts.rules.meetings.spot import GREAT, Spot

_LETTERS = deferred(r"[^\W\d_]+")
_SMALL = deferred(r" [^\W\d_]+")  # the rest of a name with but one capital
_LOWERED = deferred(rf" (?:{PARTICLES})[ -][a-z]{{3,16}}\b")  # the rest of one behind a particle
_SHORT = 60
_WORD = 12
_BRAND = 5  # letters of the name of a chain of hotels, which has no marks
_TOWN = 100  # thousands of people of a city that ends the name of a house
_LARGE = 500  # thousands of people of a city that stands alone behind a quarter of it
_PHRASE = 24  # characters of two or three words


class Towns(KnownPlaces):
    """Reads the places whose names start at given offsets of a text."""

    def city_at(self, start: int, *, sure: bool) -> Spot | None:
        """Return the city whose name starts at an offset.

        Args:
            start: where it would start.
            sure: whether the words before it say that a place follows, so that it need not be a known one.

        """
        start = self._inside_state(start)
        found = self.patterns.places.towns.name.match(self.view, start, start + 60)
        if found is None or start in self.dates or start in self.served:
            return None
        state = self._state_at(start, found.end()) if start in self.at_state else None
        if state:
            return state
        apart = self.part_at(start) or self._broken(start)
        if apart:
            return apart
        stop = start + len(found[0].rstrip("-"))  # "tại Huế- nơi"
        lowered = _LOWERED.match(self.view, stop)
        whole = places.city(self.view[start : lowered.end()].title(), rough=False) if lowered else None
        if lowered and whole:
            return self._known_at(whole, start, lowered.end(), lowered.end())  # "in Dar es salaam"
        known, end = self._known_within(start, stop)
        if known:
            return None if self._are_letters(start, end) else self._known_at(known, start, end, stop)
        small = _SMALL.match(self.view, stop) if self.patterns.head_first else None
        known = places.city(self.view[start : small.end()].title(), rough=False) if small else None
        if small and known:
            return self._known_at(known, start, small.end(), small.end())  # "họp tại Hà nội"
        return self._named_at(start, stop) if sure else self._city_of_inn(start, stop)

    def _city_of_inn(self, start: int, stop: int) -> Spot | None:
        """Return the city that ends the name of an inn, with its country told behind it: "Reed Hotel Lima, Peru"."""
        words = self.view[start:stop].lower().split()
        if self.patterns.head_first or self.patterns.words["inns"].isdisjoint(words[1:-1]):
            return None
        country, _ = self.country_behind(stop)
        return self._city_in(start, stop, len(words), country) if country else None

    def _are_letters(self, start: int, end: int) -> bool:
        """Return whether a place's name is rather the letters of a body whose house follows: "at OAS headquarters"."""
        line = self.view[end : end + _SHORT].partition("\n")[0]
        behind = [word.strip(".,;:)").lower() for word in line.split(None, 1)[:1]]
        short = end - start <= _BRAND and self.view[start:end].isupper()
        return short and not self.patterns.head_first and not self.patterns.words["indoors"].isdisjoint(behind)

    def _known_at(self, known: places.Place, start: int, end: int, stop: int) -> Spot | None:
        """Return where a known place is, whose name is the beginning, up to `end`, of words with capitals."""
        rest = self.view[end:stop].lower().split()
        halls = self.patterns.words["halls"]
        if rest and not self.patterns.words["streets"].isdisjoint(self.view[end:stop].split()[-1:]):
            return None  # "at Lima Road"
        if rest and rest[0] not in halls and not self.patterns.words["indoors"].isdisjoint(rest):
            house = self.city_of_building(start)
            if house or not self.patterns.words["inns"].isdisjoint(rest):
                return house or self._city_of_inn(
                    start, stop
                )  # the Shangri-La Hotel is elsewhere, and so is Lancaster House
        town = self._town_behind(known, end, stop)
        if town:
            return town
        whole, _ = self.country_behind(stop) if end < stop else (None, end)
        if whole and whole != known.country:
            return Spot(start, stop, self.written(start, stop), whole)  # "Rio Lujan, Argentina" is not Rio
        country, _ = self.country_behind(end)
        country = country or (self._told_elsewhere(start, end) if known.people < GREAT else None)
        if country and country != known.country:
            name = " ".join(self.view[start:end].split())
            other = known.people > GREAT and places.city(name, country) is None
            return Spot(start, end, self.written(start, end), known.country if other else country)
        return Spot(start, end, self.written(start, end), known.country)

    def _named_at(self, start: int, end: int) -> Spot | None:
        """Return the town that words with capitals name where a place must follow, with its country if that is told."""
        view = self.view
        if view[start:end].isupper():
            end = self._in_capitals(start, end)
        words = view[start:end].split()
        if not words or (words[0].endswith("'s") and words[1:] == [] and view[end + 1 : end + 2].islower()):
            return None  # "in Punjab's biggest hall"
        phrase = view[start : start + _PHRASE] if self.patterns.head_first else view[start:end]
        if self._is_indoors(_LETTERS.findall(phrase.lower())) or not self.dates.keys().isdisjoint(range(start, end)):
            return None
        if words[0].lower() in self.patterns.words["landforms"]:
            return None
        if any(len(word) > 1 and word.isupper() for word in words):
            line = view[view.rfind("\n", 0, start) + 1 : max(end, view.find("\n", end))]
            if not view[start:end].isupper() or (len(words) == 1 and not line.isupper()):
                return None  # letters of a body: "được báo cáo tại ACDFM"
        while words and words[-1].lower() in self.patterns.words["wide"]:
            words.pop()
        if words and self._is_paper(start, end, words):
            return None  # "in Decision V/12"
        alone = words[0].lower() if len(words) == 1 else ""
        if not words or alone in self.patterns.words["organisations"] or alone in self.patterns.words["set_phrases"]:
            return None  # "held in Conjunction with the …"
        country, _ = self.country_behind(end)
        seat = (None if country else self._seat_behind(end)) or self._city_in(start, end, len(words), country)
        if seat:
            return seat
        return Spot(start, end, " ".join(words), country or self._of_wider(end) or self._sounding("-".join(words)))

    def _in_capitals(self, start: int, end: int) -> int:
        """Return where a town ends in a text all in capitals: before what leads to its day; at its start if it is none.

        "IN CLARK ON 8 JULY"; not ", DUE TO OPEN TODAY, 8 JULY".
        """
        words, at = self.view[start:end].split(), start
        for word in words:
            if word.lower() in self.patterns.words["glue"]:
                return at - 1 if at > start and end + 1 in self.dates and word == words[-1] else start
            at += len(word) + 1
        return end

    def _is_paper(self, start: int, end: int, words: list[str]) -> bool:
        """Return whether what looks like a town is a paper, by its noun, or by its noun and its number."""
        papers = self.patterns.words["documents"] | self.patterns.words["papers_by_number"]
        said = self.view[start : end + _WORD].lower().split()
        if not self.patterns.head_first:
            return words[0].lower() in papers and any(map(str.isdigit, "".join(said[1:2])))
        return " ".join(said[:2]) in papers or " ".join(said[:3]) in papers

    def _city_in(self, start: int, end: int, count: int, country: str | None) -> Spot | None:
        """Return the city that the name of a house ends with: "at the InterContinental Vientiane, Lao PDR"."""
        at = start
        brand = self.view[start : self.view.find(" ", start, end)] if count > 1 else ""
        for _ in range(count - 1 if len(brand) >= _BRAND and brand.isascii() else 0):
            at = self.view.find(" ", at, end) + 1
            known = places.city(self.view[at:end], country) if at else None
            if known is None or known.kind != "city" or known.people < _TOWN:
                continue
            if country or known.country in self.states or known.country in self.patterns.words["homeland"]:
                return Spot(at, end, self.written(at, end), known.country)
        return None

    def _seat_behind(self, end: int) -> Spot | None:
        """Return the city in which a house or a quarter stands: "tại Gem Center, TP.HCM", "in Gadong, Lima"."""
        found = self.patterns.places.towns.seat.match(self.view, end)
        spot = self.city_at(found.end(), sure=False) if found else None
        if found is None or spot is None or spot.city is None:
            return None
        known = places.city(spot.city, spot.country)  # none in "Blacksburg, Virginia, United States"
        return spot if found["kind"] or (known and known.people > _LARGE) else None

    def _is_indoors(self, words: list[str]) -> bool:
        """Return whether words name a house, an office or a region rather than a town."""
        starts = {" ".join(words[:count]) for count in (1, 2, 3)}
        if starts & self.patterns.words["regions"]:
            return True
        return not self.patterns.words["indoors"].isdisjoint(starts if self.patterns.head_first else words)

    def city_of_building(self, start: int) -> Spot | None:
        """Return the city behind the building whose name starts at an offset: "National Convention Centre, Lima"."""
        found = self.patterns.places.towns.building.match(self.view, start)
        if found is None or not self._is_indoors(_LETTERS.findall(found[0].lower())):
            return None
        spot = self.city_at(found.end(), sure=False) or self.before_country(found.end())
        if spot is None or spot.city is None:
            return None
        seat = self._seat_behind(spot.end)  # "khách sạn Rex, Đống Đa, Hà Nội"
        return seat if seat and seat.country == spot.country and self._is_larger(seat, spot) else spot

    def _is_larger(self, seat: Spot, quarter: Spot) -> bool:
        """Return whether a city of many has a small place before it."""
        known, part = (places.city(one.city or "", one.country) for one in (seat, quarter))
        large = (
            known is not None
            and known.people > _LARGE
            and places.plain_key(seat.city or "") == places.key_of(known.name)
        )
        return large and part is not None and part.people < _LARGE

    def city_aside(self, start: int) -> Spot | None:
        """Return the known place behind the comma or bracket that follows what starts at an offset."""
        found = self.patterns.places.towns.aside.match(self.view, start)
        return self.city_at(found.end(), sure=False) if found else None

    def before_country(self, start: int) -> Spot | None:
        """Return the place that only the country behind its comma makes one: "at Mahé, Seychelles".

        No street, no district of a town and nobody's post: "Green Street, Fiji", "Central District, Fiji".
        """
        spot = self.city_at(start, sure=True)
        if spot is None or self.view[spot.end : spot.end + 2] != ", " or not self.country_behind(spot.end)[0]:
            return None
        words = self.patterns.words
        told = [word.strip(",.") for word in self.view[start : spot.end].lower().split()]
        streets = {word.lower() for word in words["streets"]}
        none = streets | words["one_person"] | words["posts"] | words["quarters"]
        return spot if none.isdisjoint(told) else None

    def beside_city(self, start: int) -> Spot | None:
        """Return the city that a comma parts from an unknown place in it: "at Sandton, Johannesburg, on 15 April"."""
        found = self.patterns.places.towns.name.match(self.view, start, start + _SHORT)
        if found is None or found[0].isupper() or self.view[found.end() : found.end() + 2] != ", ":
            return None
        spot = self.city_at(found.end() + 2, sure=False)
        closed = spot and spot.city and (self.view[spot.end : spot.end + 1] in ",.;)\n" or self.goes_to_date(spot.end))
        return spot if closed else None

    def goes_to_date(self, end: int) -> bool:
        """Return whether nothing but "on" and the like stands between the end of a place and a date."""
        put = self.patterns.places.put.match(self.view, end)
        return put is not None and (put.start("name") if put["name"] else put.end()) in self.dates
