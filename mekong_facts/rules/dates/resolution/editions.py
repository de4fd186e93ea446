"""Whether a day is told of one edition of a series, and the year that would be its own of another one.

"COP29 opened on 11 November. COP30 will be held from 10 to 21 November 2025": that of 2025 is no year of the first.
"""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from mekong_facts.rules.dates.context import editions_told
from mekong_facts.rules.dates.resolution.over import Over

if TYPE_CHECKING:
    from datetime import date

    from mekong_facts.rules.dates.timex import Timex

_MOST = 8  # so many days of a year are looked at


class Editions(Over):
    """Tells of which editions days are."""

    def index_from(self, offset: int) -> int:
        """Return the index of the first expression that starts at an offset or behind it."""
        return editions_told.index_from(self.timexes, offset)

    def _is_of_other_edition(self, timex: Timex, year: int) -> bool:
        """Return whether all that a text dates in full in a year is of the editions beside that of a day."""
        told = self._editions_told.get(year)
        if not told:
            return False
        own = self._editions_beside(timex)
        return bool(own) and all(_are_beside(own, other) for other in told)

    @cached_property
    def _editions_told(self) -> dict[int, list[dict[str, int]]]:
        """The editions told with each year, for every day and month of it."""
        found: dict[int, list[dict[str, int]]] = {}
        for timex in self.timexes:
            reading = self.readings.get(timex.start)
            if reading is None or not reading.has_year:
                continue
            year = reading.first.year or (reading.last.year if reading.last else None)
            told = found.setdefault(year or 0, [])
            if len(told) < _MOST:
                told.append(self._editions_beside(timex))
        return found

    def _editions_beside(self, timex: Timex) -> dict[str, int]:
        """Return the numbers of the editions that a sentence tells beside a day, by their letters or nouns."""
        return editions_told.beside(self.prose, self.timexes, self.patterns, timex)

    def _is_of_next_edition(self, timex: Timex, lead: date) -> bool:
        """Return whether what the text dates in full has the number before that of the sentence of a weekday or month.

        "The 18th meeting began on Monday. … the 17th talks were held on 16 November 2015".
        """
        dated = (one for one in self.timexes if (read := self.readings.get(one.start)) and read.first.full == lead)
        told = next(dated, None)
        if told is None:
            return False
        own, theirs = (set(self._editions_beside(one).values()) for one in (timex, told))
        return any(number + 1 in own for number in theirs)


def _are_beside(own: dict[str, int], other: dict[str, int]) -> bool:
    """Return whether two sentences tell of two editions of a series, one right before the other."""
    return any(abs(number - own[name]) == 1 for name, number in other.items() if name in own)
