"""What stands beside the places of a text: lists of places, days and countries behind them, the rest of a line."""

from __future__ import annotations

from itertools import takewhile
from typing import TYPE_CHECKING

from mekong_facts.patterns import deferred
from mekong_facts.rules import places
from mekong_facts.rules.letters import CAPITAL
from mekong_facts.rules.meetings.places.towns import Towns

if TYPE_CHECKING:
    from mekong_facts.rules.meetings.spot import Spot

_LETTERS = deferred(r"[^\W\d_]+")
_COMMA = deferred(r"\)?,\s")
# four places, or three of which a word joins the last: "(Hue, Hanoi and Vinh)"
_MANY = deferred(
    rf"(?:(?:{CAPITAL}[^,;()\d\n]{{1,30}}[,;]\s){{3,8}}"
    rf"|(?:{CAPITAL}[^,;()\d\n]{{1,30}}[,;]\s){{1,8}}{CAPITAL}[^,;()\d\n]{{1,30}}\s[^\W\d_A-Z]+\s)"
    rf"(?P<last>{CAPITAL}[\w' -]{{1,30}})\)"
)
_LINE = 200
_SHORT = 60


class BesideTowns(Towns):
    """Reads what stands beside the places of one text."""

    def lists(self, name_end: int, end: int) -> bool:
        """Return whether a place goes on with a list of places that a name ends with: "… of Hue, Hanoi, Vinh"."""
        if self.view[name_end : name_end + 1] != "," or not self.patterns.places.towns.listed.match(self.view, end):
            return False
        last = self.view[max(0, name_end - _SHORT) : name_end].split()
        return any(places.city(" ".join(last[-count:])) for count in (1, 2, 3))

    def fill_bracket(self, start: int) -> bool:
        """Return whether a bracket holds those who meet, not where: "(Hue, Hanoi and Vinh)"."""
        found = _MANY.match(self.view, start)
        last = found.start("last") if found else 0
        return found is not None and last not in self.at_state and places.city(found["last"]) is not None

    def owns(self, spot: Spot, name_end: int) -> bool:
        """Return whether a country behind a name is that of the place that ends it: "… of Yunnan (China)"."""
        last = self.view[max(0, name_end - _SHORT) : name_end].split()
        known = (places.city(" ".join(last[-count:]), spot.country) for count in (1, 2, 3))
        return any(known)

    def is_one_of_many(self, spot: Spot) -> bool:
        """Return whether a list of countries goes on behind one; no subject: "At the Forum in Laos, Fiji agreed"."""
        found = self.patterns.places.towns.listed.match(self.view, spot.end)
        if found is None or found.end() not in self.at_state:
            return False
        end, _ = self.at_state[found.end()]
        behind = self.view[end : end + _SHORT].split(None, 1)[:1] if self.view.startswith(" ", end) else []
        alone = self.view[spot.start - 2 : spot.start] != ", "
        subject = alone and found[0] == ", " and behind != [] and behind[0].islower()
        return not subject or (behind[0] in self.patterns.words["and"] and not self._are_whose(end))

    def _are_whose(self, end: int) -> bool:
        """Return whether states in a list are those whose ministers act: "held in Fiji, Thai and Lao ministers"."""
        words = self.patterns.words
        behind = self.view[end : end + _SHORT].lower().split()[1:]
        told = takewhile(lambda word: word not in words["glue"], behind)
        return any(word in words["visitors"] for word in told)

    def leads_to_date(self, at: int) -> bool:
        """Return whether words with capitals lead over to a date, as a place of a meeting does: ", Corfu, 28 June"."""
        found = self.patterns.places.towns.name.match(self.view, at, at + _SHORT)
        return found is not None and self.view[found.end() : found.end() + 2] == ", " and found.end() + 2 in self.dates

    def has_day_behind(self, spot: Spot) -> bool:
        """Return whether nothing but a place's country stands between it and a date: "Manila (Philippines), 5 May"."""
        return self._leads_to_day(self.country_behind(spot.end)[1])

    def ends_with_country(self, at: int) -> bool:
        """Return whether words with capitals and their country end a line: ", Zamora (Ecuador)"."""
        end = self._past_country(at)
        return end > 0 and not self.view[end : self.prose.line_at(at)[1]].strip(").; ")

    def ends_bracket(self, at: int) -> bool:
        """Return whether a town and its country end a bracket or a line: "(6 May, Zamora, Ecuador)"."""
        end = self._past_country(at)
        return end > 0 and self.view[end : end + 1] in {")", "\n", ""}

    def leads_over_country(self, at: int) -> bool:
        """Return whether a town and its country lead over to a date: "(Zamora, Ecuador, 6 May)"."""
        end = self._past_country(at)
        return end > 0 and self._leads_to_day(end)

    def _past_country(self, at: int) -> int:
        """Return where the country ends behind words with capitals that start at an offset, 0 where none stands."""
        found = self.patterns.places.towns.name.match(self.view, at, at + _SHORT)
        country, end = self.country_behind(found.end()) if found else (None, at)
        return end if country else 0

    def _leads_to_day(self, end: int) -> bool:
        """Return whether nothing but a comma stands between an offset and a date."""
        gap = _COMMA.match(self.view, end)
        return gap is not None and gap.end() in self.dates

    def goes_on(self, spot: Spot) -> bool:
        """Return whether the next words are said of a place: ", Laos said"."""
        return self.view[spot.end : spot.end + 2].lstrip()[:1].isalpha()

    def fills_line(self, spot: Spot) -> bool:
        """Return whether a line tells nothing but a place, its country and a date."""
        _, end = self.prose.line_at(spot.start)
        at, rest = spot.end, []
        for start in sorted(start for start in range(spot.end, min(end, spot.end + _LINE)) if start in self.dates):
            rest.append(self.view[at:start])
            at = self.dates[start]
        words = _LETTERS.findall(" ".join([*rest, self.view[at:end]]))
        known = self.patterns.words["agencies"]
        return not any(
            (word.islower() and word not in self.patterns.words["glue"]) or word.lower() in known for word in words
        )
