"""What the list of cities and the countries of a text tell of a place: which one a name means, and its country."""

from __future__ import annotations

from typing import TYPE_CHECKING

from mekong_facts.patterns import deferred
from mekong_facts.rules import places
from mekong_facts.rules.letters import CAPITAL
from mekong_facts.rules.meetings.spot import GREAT, Spot

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from mekong_facts.rules.meetings.found import StateSpan
    from mekong_facts.rules.meetings.patterns import MeetingPatterns
    from mekong_facts.rules.prose import Prose


_SPOKEN = deferred("[AEIOUY\u00c0-\u1ef9]")  # HCMC is no word
_PROVINCE = deferred(rf"{CAPITAL}[\w-]{{2,}}(?: {CAPITAL}[\w-]+)?(?='s\s)")  # that owns a town
_SEA = 16  # characters of the name of a sea
_BROKEN = deferred(r"[^\W\da-z_][^\W\d_]{1,4}-\s[^\W\dA-Z_]{1,5}(?:\s?-\s?[^\W\dA-Z_]{1,5}){0,3}(?![\w-])")
_WIDER = 2  # of a village, a district and a province
_FAR_SMALLER = 10  # a town of the same name with so few of the people is meant where its country is told beside
_LEAD = 2000  # characters of a text in which it tells where its towns are


class KnownPlaces:
    """Knows the places of one text by their names and by the countries beside them."""

    def __init__(
        self,
        prose: Prose,
        patterns: MeetingPatterns,
        states: Sequence[StateSpan],
        dates: Mapping[int, int],
    ) -> None:
        """Keep the text, the (start, end, code) of its countries, and where dates end, by their starts."""
        self.prose = prose
        self.view = prose.view
        self.patterns = patterns
        self.at_state = {start: (end, code) for start, end, code in states}
        self.states = {code for _, _, code in states}
        self.dates = dates
        self.served: frozenset[int] = frozenset()  # where countries start that are in somebody's office

    def part_at(self, start: int) -> Spot | None:
        """Return the country whose part an offset names: "Northern Peru", "Southern Province of Zambia"."""
        part = self.patterns.places.towns.part.match(self.view, start)
        end, code = self.at_state.get(part.end(), (0, "")) if part else (0, "")
        return Spot(start, end, None, code) if code else None

    def _broken(self, start: int) -> Spot | None:
        """Return a city whose syllables blanks part: "tại Ma- ni - la", or its state tells it."""
        found = _BROKEN.match(self.view, start)
        if found is None:
            return None
        known = places.city("".join(found[0].split()), rough=False)
        country = known.country if known else self.country_behind(found.end())[0]
        return Spot(start, found.end(), self.written(start, found.end()), country) if country else None

    def _state_at(self, start: int, end: int) -> Spot | None:
        """Return the country whose name starts at an offset, or its capital of that name, if no city's starts there.

        Args:
            start: where the country's name starts.
            end: where the words with capitals end that start there.

        """
        view, (stop, code) = self.view, self.at_state[start]
        goes_on = stop < end and view[stop : stop + 1] not in ",.;"
        if goes_on and places.city(" ".join(view[start:end].split())):
            return None
        known = places.city(" ".join(view[start:stop].split()))
        return Spot(start, stop, self.written(start, stop) if known and known.country == code else None, code)

    def _known_within(self, start: int, stop: int) -> tuple[places.Place | None, int]:
        """Return the known place that words with capitals, from `start` to `stop`, are or begin with, and its end."""
        view = self.view
        joined = (at - 1 for at in range(start + 2, stop) if at in self.at_state and view[at - 1] == "-")
        end = next(joined, stop)
        while end > start:
            end = start + len(view[start:end].rstrip("-"))  # "tại Ottawa- Canada"
            if view.endswith("'s", start, end):
                end -= 2
            known = self.known(" ".join(view[start:end].split()))
            if known:
                return (None if self._is_sea(start) else known), end
            end = max(start, view.rfind(" ", start, end), view.rfind("\n", start, end))
        return None, end

    def _is_sea(self, start: int) -> bool:
        """Return whether the name of a sea is at an offset or around it: "Thái Bình Dương" is no Thái Bình."""
        low = max(0, start - _SEA)
        near = self.view[low : start + _SEA].lower()
        found = ((near.find(sea), len(sea)) for sea in self.patterns.words["seas"])
        return any(0 <= at <= start - low < at + size for at, size in found)

    def _told_elsewhere(self, start: int, end: int) -> str | None:
        """Return the country that the text tells behind the first mention of a town: "to Santa Cruz, Bolivia"."""
        name = self.view[start:end]
        first = self.view.find(f"{name}, ", 0, min(start, _LEAD))
        return self.country_behind(first + len(name))[0] if first >= 0 and name[0].isupper() else None

    def _sounding(self, name: str) -> str | None:
        """Return the country of the city whose name sounds like one that is spelt syllable by syllable."""
        known = places.city(name) if self.patterns.head_first and name.count("-") > 1 else None
        return known.country if known else None

    def _town_behind(self, known: places.Place, start: int, end: int) -> Spot | None:
        """Return the town that the name of a province leads to: "Vân Nam Cảnh Hồng"."""
        start += 1
        if known.kind == "city" or start >= end:
            return None
        name = " ".join(self.view[start:end].split())
        town = places.city(name, known.country)
        return Spot(start, end, self.written(start, end), known.country) if town else None

    def known(self, name: str) -> places.Place | None:
        """Return the place that a name means: of several, one in a country that the text names, if not far smaller."""
        if name.lower() in self.patterns.words["organisations"]:
            return None  # "in Commonwealth countries"
        known = places.city(name)
        if known and known.country not in self.states:
            here = (places.city(name, state) for state in sorted(self.states))
            exact = known.name == name  # Nadi in Fiji is not Na Di in Thailand
            least = known.people // _FAR_SMALLER if known.people > GREAT else 0  # Madrid in Colombia
            alike = (place for place in here if place and (place.name == name or not exact))
            return next((place for place in alike if place.people >= least), known)
        return known

    def _inside_state(self, start: int) -> int:
        """Return where the city starts behind a country that owns it: "in Laos' Luang Namtha", "ở Việt Nam Hà Nội".

        Or behind a province: "in Punjab's holy city, Amritsar".
        """
        province = None if start in self.at_state else _PROVINCE.match(self.view, start)
        if province or start in self.at_state:
            end = province.end() if province else self.at_state[start][0]
            owned = self.patterns.places.towns.owned.match(self.view, end)
            if owned and places.city(
                " ".join(
                    (self.patterns.places.towns.name.match(self.view, owned.end(), owned.end() + 50) or [""])[
                        0
                    ].split()[:3]
                )
            ):
                return owned.end()
        return start

    def written(self, start: int, end: int) -> str:
        """Return a place's name as written, without "city" and "province", and not in capitals."""
        words = places.bare_name(" ".join(self.prose.text[start:end].split())).split()
        while len(words) > 1 and words[-1].lower() in self.patterns.words["wide"]:
            words.pop()
        text = " ".join(words)
        return text.title() if text.isupper() and len(text) > 3 and _SPOKEN.search(text) and "." not in text else text

    def country_behind(self, end: int) -> tuple[str | None, int]:
        """Return the country named right behind a place, and where its name ends."""
        gap = self.patterns.places.towns.to_country.match(self.view, end)
        at = gap.end() if gap else end
        if at in self.at_state and at > end:
            state_end, code = self.at_state[at]
            return code, state_end
        return None, end

    def _of_wider(self, end: int) -> str | None:
        """Return the country of the province or city that follows a place, or the country named behind that one.

        So it is in "Cửa Lò, tỉnh Nghệ An" and "Uy Hải (tỉnh Sơn Đông, Trung Quốc)".
        """
        found = self.patterns.places.towns.wider.match(self.view, end)
        for _step in range(_WIDER):
            if found is None:
                return None
            country, _ = self.country_behind(found.end())
            known = None if country else places.city(" ".join(found[1].split()))
            if known or country:
                return known.country if known else country
            found = self.patterns.places.towns.wider.match(self.view, found.end())
        return None
