"""Places that a text means without naming them there: here, the capital, the country, a house in town."""

from __future__ import annotations

from typing import TYPE_CHECKING

from mekong_facts.patterns import deferred
from mekong_facts.rules import places
from mekong_facts.rules.dates.context.anchors import STORED
from mekong_facts.rules.letters import BULLETS, CAPITAL
from mekong_facts.rules.meetings.places.beside_towns import BesideTowns
from mekong_facts.rules.meetings.spot import GREAT, Spot

if TYPE_CHECKING:
    import re

_WORD_START = deferred(rf"(?<![\w'-]){CAPITAL}")
_TOWN = 24
_REPORT = 2500
_SHORT = 60
_FAR = 300
_WORD = deferred(r"[^\W\d_][\w'-]*")
_NAMED = 4  # words of the name of a house
_HOUSE = 90
_ADDRESS = 150
_STOP = deferred(r"[,.;(\n]")
_LINES = deferred(r"\n[ \t]*")
# The start of a later report: "ROME, Jan. 22 --", "(260122) -- ROME, Jan. 22".
_LATER = deferred(rf"\n[ \t]*(?:\(\w{{1,10}}\)\s*--?\s*)?(?={CAPITAL}{CAPITAL})")
_ITEM = deferred(rf"[ \t]*(?:[{BULLETS}][ \t]*)?(?={CAPITAL})")
_HEADS = deferred(rf"(?:, {CAPITAL}[\w'. -]{{2,24}})?\s?:\s")  # behind a place that heads an item
_REPORTED = deferred(rf"\)\s{CAPITAL}[^\n]{{40}}")  # a sentence behind a bracket
_DATELINE_END = deferred(r"\s*(?:[,(:]|-|\u2013)|\s+(?:-|\(|\d{1,2}[/.-]\d)")


class Spots(BesideTowns):
    """Reads the places that one text names, and what it calls here, the capital or a house in town."""

    _home: Spot | bool | None = False

    @property
    def home(self) -> Spot | None:
        """Return the place of the first dateline."""
        if self._home is False:
            self._home = self._dateline()
        return self._home if isinstance(self._home, Spot) else None

    def capital_at(self, start: int) -> Spot | None:
        """Return the capital of the country that is named at an offset, by its name if the dateline has it."""
        state = self.at_state.get(start)
        if state is None:
            return None
        if self.home and self.home.country == state[1]:
            return self.home
        return self._biggest_in(state[1]) or Spot(start, state[0], None, state[1])

    def state_at(self, start: int, end: int) -> Spot | None:
        """Return the country whose name fills a stretch of the text: "in the [Netherlands]"."""
        known, code = self.at_state.get(start, (0, ""))
        return Spot(start, end, None, code) if known == end else None

    def _biggest_in(self, state: str) -> Spot | None:
        """Return the biggest city of a country that the start of the text names."""
        best, most = None, 0
        for found in self.patterns.places.towns.name.finditer(self.view, 0, _REPORT):
            spot = self.city_at(found.start(), sure=False)
            known = places.city(spot.city, state) if spot and spot.city and spot.country == state else None
            if known and known.kind == "city" and known.people > most:
                best, most = spot, known.people
        return best

    def last(self, start: int, end: int) -> Spot | None:
        """Return the last place named between two offsets, with "city of" before it or known."""
        for found in reversed(list(self.patterns.places.towns.name.finditer(self.view, start, end))):
            at = next(
                (self.dates[day] for day in range(found.start(), found.end()) if day in self.dates), found.start()
            )
            for word in _WORD_START.finditer(self.view, at, max(at, found.end())):
                town = self.patterns.places.town.search(self.view, max(start, word.start() - _TOWN), word.start())
                spot = self.city_at(word.start(), sure=town is not None)
                if spot and spot.city is None and self.patterns.places.capital.match(self.view, spot.end):
                    return self.capital_at(spot.start)
                if spot and spot.end <= end:
                    seat = town and town["capital"] and spot.city and not self._is_city(spot.city)
                    return None if seat else spot  # "the capital of Ontario" is not Ontario
        return None

    def _is_city(self, name: str) -> bool:
        known = places.city(name)
        return known is not None and known.kind == "city"

    def town_before(self, start: int, end: int) -> Spot | None:
        """Return the place right before an offset that is said to be a town: "the city of Hue will hold".

        Or that opens a clause: "In 1997, Hue successfully held".
        """
        spot = self.last(max(start, end - _SHORT), end)
        if spot is None:
            return None
        if spot.city and places.is_province(spot.city, spot.country):
            spot = self.town_in(spot, start)._replace(end=spot.end)
        opens = spot.city and self.view[max(0, spot.start - 2) : spot.start] in {"", ", ", ". ", ".\n", "\n\n"}
        if not opens and not self.patterns.places.town.search(self.view, max(0, spot.start - _TOWN), spot.start):
            return None
        between = self.view[spot.end : end].split()
        return spot if all(word in self.patterns.words["glue"] for word in between) else None

    def town_in(self, province: Spot, start: int) -> Spot:
        """Return the town before a province that it lies in: "tại Vinh, tỉnh Nghệ An"."""
        town = self.last(max(start, province.start - _SHORT), province.start)
        wider = self.patterns.places.towns.wider.match(self.view, town.end) if town and town.city else None
        return town if town and wider and wider.start(1) == province.start else province

    def state_of_office(self, start: int) -> Spot | None:
        """Return the one country that the name of an office tells: "Bộ Y tế Việt Nam", if it is not abroad."""
        stop = _STOP.search(self.view, start, start + _SHORT)
        end = stop.start() if stop else start + _SHORT
        told = [at for at in range(start, end) if at in self.at_state]
        words, known = set(self.view[start:end].lower().split()), self.patterns.words
        if len(told) != 1 or not known["abroad"].isdisjoint(words) or known["seats"].isdisjoint(words):
            return None
        return Spot(told[0], self.at_state[told[0]][0], None, self.at_state[told[0]][1])

    def state_of_house(self, start: int) -> Spot | None:
        """Return the country behind a house's comma: "tại căn cứ Sattahip, Thái Lan", "at the Hotel, Fiji"."""
        found = self.patterns.places.towns.building.match(self.view, start)
        if found and not self.patterns.head_first:
            named = found[0].lower().rstrip(", ").split()
            found = None if self.patterns.words["houses"].isdisjoint(named[-1:]) else found
        spot = self.city_at(found.end(), sure=False) if found else None
        if spot is None:
            return None
        return spot if self.view[spot.end : spot.end + 1] in ",.;)\n" or self.goes_to_date(spot.end) else None

    def state_before(self, end: int) -> Spot | None:
        """Return the country named last before an offset, which "in this country" means."""
        start = self._last_state(end)
        return Spot(0, 0, None, self.at_state[start][1]) if start is not None else None

    def _last_state(self, end: int) -> int | None:
        return next((at for at in range(end - 1, max(-1, end - _FAR), -1) if at in self.at_state), None)

    def capital_before(self, end: int) -> Spot | None:
        """Return the capital of the country named last before an offset."""
        start = self._last_state(end)
        spot = self.capital_at(start) if start is not None else None
        return spot._replace(end=0) if spot else None

    def _heads_item(self, offset: int) -> Spot | None:
        """Return the place that heads the item in which an offset is, before its colon: "* Lima: It met here"."""
        lead = _ITEM.match(self.view, self.prose.line_at(offset)[0])
        spot = self.city_at(lead.end(), sure=False) if lead else None
        return spot if spot and spot.city and spot.end < offset and _HEADS.match(self.view, spot.end) else None

    def home_at(self, offset: int) -> Spot | None:
        """Return the place that heads an item, or of the last dateline before it, in a text of several reports."""
        heading = self._heads_item(offset)
        if heading:
            return heading
        first = max(0, offset - _REPORT) - 1  # the line's end before, which is not in the text before its first line
        before = self.view[first:offset] if first >= 0 else f"\n{self.view[:offset]}"
        for lead in reversed(list(_LATER.finditer(before))):
            spot = self.city_at(first + lead.end(), sure=False)
            if spot and spot.city and not self.dates.keys().isdisjoint(range(spot.end, spot.end + 4)):
                return spot
        return self.home

    def _dateline(self) -> Spot | None:
        """Return the place that opens the report: "HANOI, Feb. 14 (VNA)", "Muscat - ", "Huế (TTXVN …)"."""
        for lead in _LINES.finditer(f"\n{self.view[:_REPORT]}"):
            at = lead.end() - 1
            stored = STORED.match(self.view, at)
            if stored:
                at = stored.end() + self.view.startswith(" ", stored.end())
            agency = self.patterns.places.agency.match(self.view, at)
            if agency:
                at = agency.end()
            opened = self.view[at : at + 1] == "("
            at += opened
            if not self.view[at : at + 1].isupper():
                continue
            spot = self.city_at(at, sure=False)
            if spot is None or spot.city is None:
                continue
            if opened and _REPORTED.match(self.view, spot.end):
                return spot  # "(Manila) The forum …"
            if opened and spot.end + 2 not in self.dates:
                continue  # "(Savannakhet, 14/11/2003)", not a map's "(Huế) -"
            if agency or opened or spot.end + 1 in self.dates or _DATELINE_END.match(self.view, spot.end):
                return spot
        return None

    def city_in_house(self, start: int) -> Spot | None:
        """Return the city that the name of a building ends with: "Trường Đại học Huế", "khách sạn Biển xanh Đà Nẵng".

        A hotel that bears nothing but a city's name may stand in another.
        """
        named: list[re.Match[str]] = []
        kind, at = "", start
        for word in _WORD.finditer(self.view, start, start + _HOUSE):
            low = word[0].lower()
            kind = kind or low
            if not set(self.view[at : word.start()]).isdisjoint(",.;:(\n"):
                break
            at = word.end()
            if word[0][0].isupper() and word.start() not in self.dates:
                named.append(word)
            elif low in self.patterns.words["inside_names"]:
                named = []
            else:
                break
        least = 0 if kind in self.patterns.words["schools"] else 1
        for word in named[least:][-3:]:
            known = self.known(" ".join(self.view[word.start() : named[-1].end()].split()))
            near = self.states | self.patterns.words["homeland"] | ({self.home.country} if self.home else set())
            if known and known.kind == "city" and (known.country in near or known.people > GREAT or not least):
                return Spot(word.start(), named[-1].end(), self.written(word.start(), named[-1].end()), known.country)
        return None

    def town_of_house(self, start: int) -> Spot | None:
        """Return the town that a building is said to be in, without a comma: "nhà khách thành phố Huế"."""
        stop = _STOP.search(self.view, start, start + _HOUSE)
        end = stop.start() if stop else start + _HOUSE
        for word in _WORD_START.finditer(self.view, start, end):
            if self.patterns.places.town.search(self.view, max(start, word.start() - _TOWN), word.start()):
                spot = self.city_at(word.start(), sure=True)
                return spot if spot and spot.city else None
        return None

    def city_in_name(self, start: int) -> Spot | None:
        """Return the city that the name of a house begins with: "the Lima Opera House", "Lima's Park Hotel"."""
        named = self.patterns.places.towns.name.match(self.view, start, start + _SHORT)
        ends = (
            [start + at for at in range(1, len(named[0]) + 1) if named[0][at : at + 1] in {" ", "'", "-", ""}]
            if named
            else ()
        )
        for end in reversed(ends):
            known = self.known(" ".join(self.view[start:end].split()))
            inn = self.view[start:end].lower() in self.patterns.words["inn_names"]  # "the Shangri-La's Reed Resort"
            if known and known.kind == "city" and not inn:
                behind = self.view[end : end + _HOUSE].lower()
                words = set(behind.split(",", 1)[0].replace(".", " ").split()[:_NAMED])
                inside = behind.startswith(self.patterns.places.towns.within) or not self.patterns.words[
                    "halls"
                ].isdisjoint(words)
                return Spot(start, end, self.written(start, end), known.country) if inside else None
        return None

    def town_of_address(self, start: int) -> Spot | None:
        """Return the town that ends the address of a building: "Trung tâm Hội nghị, số 5 đường Trần Phú, TP. Huế"."""
        end = min(start + _ADDRESS, self.prose.sentence_at(start)[1])
        for word in _WORD_START.finditer(self.view, start, end):
            if word.start() in self.dates or self.view[word.start() - 1] in "(\n":
                return None
            if self.patterns.places.town.search(self.view, max(start, word.start() - _TOWN), word.start()):
                spot = self.city_at(word.start(), sure=False)
                return spot if spot and spot.city else None
        return None

    def is_house(self, found: re.Match[str], kind: str = "houses") -> bool:
        """Return whether a house in town follows a preposition: "at the Convention Palace"; its noun is of a class."""
        if self.patterns.head_first:
            return bool(found["building"])
        named = self.patterns.places.towns.name.match(self.view, found.end(), found.end() + _SHORT)
        if named is None or self.patterns.words[kind].isdisjoint(named[0].lower().split()):
            return False
        wider = self.patterns.places.towns.wider.match(self.view, named.end())
        return wider is None or self.patterns.words["wide"].isdisjoint(wider[1].lower().split()[1:])
