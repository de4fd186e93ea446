"""Whether a day without a year would be over or to come if it were of a year that the text suggests."""

from __future__ import annotations

from datetime import timedelta
from functools import cached_property
from typing import TYPE_CHECKING

from mekong_facts.rules.dates.calendar import Day
from mekong_facts.rules.dates.nearby import found_before
from mekong_facts.rules.dates.resolution.opened import Opened
from mekong_facts.rules.dates.tense import FUTURE, PAST, is_held, tense

if TYPE_CHECKING:
    from mekong_facts.rules.dates.timex import Timex

_EDITION = timedelta(10)  # a series does not meet twice within so many days
_EDGE = 160  # characters before a day in which its sentence tells whose it is
_SLIP = 7  # days after the day of writing within which a page may tell of a day as past
_NOUN = 40  # characters before a day in which the words stand by which it closes something
_NEAR = 60  # characters from a day to another of the same time


class Over(Opened):
    """Tells what is over, and what is to come."""

    @cached_property
    def _only_limits(self) -> bool:
        """Whether all days with a year are deadlines."""
        dated = (start for start, one in self.readings.items() if one.has_year)
        return bool(self.stated) and all(self.word_before(start) in self.patterns.words["deadline"] for start in dated)

    @cached_property
    def _only_closings(self) -> bool:
        """Whether all days with a year are those until which something sits or runs."""
        dated = (start for start, one in self.readings.items() if one.has_year)
        return bool(self.stated) and all(
            found_before(self.patterns.sits_until, self.prose.view, start, _NOUN) for start in dated
        )

    def _followed(self, timex: Timex) -> Day | None:
        """Return the day told before it in its sentence that the year of "năm sau" follows, whenever it was written."""
        word = timex.parts.get("l")
        if word is None or self.close is None or self.close[1].year is None:
            return None
        if self.prose.view[word.start : word.end].lower() not in self.patterns.words["following"]:
            return None
        return self.close[1] if self.prose.sentence_at(timex.start)[0] < self.close[0] else None

    def _is_of_every_year(self, timex: Timex) -> bool:
        """Return whether a day or month is that of every year: "It meets twice a year, in February or March"."""
        low = max(self.prose.sentence_at(timex.start)[0], timex.start - _EDGE)
        return self.patterns.habit.search(self.prose.view, low, timex.start) is not None

    def _is_held_after(self, timex: Timex, day: Day, year: int) -> bool:
        """Return whether a day was held that would be well after the day of writing if it were of a year."""
        return self._is_ahead(day, year) and is_held(self.prose, timex, self.patterns)

    def _is_ahead(self, day: Day, year: int) -> bool:
        """Return whether a day would be well after the day of writing if it were of a year."""
        full = Day(year, day.month, day.day).full if day.day else None
        return full is not None and self.anchor is not None and (full - self.anchor).days > _SLIP

    def _is_over(self, timex: Timex, day: Day, year: int) -> bool:
        """Return whether a day is told as past that would be after one told as to come if it were of a year.

        One before a deadline, with nothing else in the text that has a year, may be of the year before.
        """
        full = Day(year, day.month, day.day or 1).full
        if full is None:
            return False
        if self._only_limits and full < self.stated[0] and self.close is not None:
            return self.close[0] < self.prose.sentence_at(timex.start)[0]
        if self._only_closings and full > self.stated[-1]:
            return True  # "The session runs until 8 September 2026. Its high-level week is from 22 to 30 September"
        if "coming" in timex.parts and not self.to_come and self.close is not None:
            told = self.close[1].full
            return told is not None and full < told  # "(26/11/2004). Ngày 14/11 tới"
        if self.to_come is None:
            return False
        if full < self.to_come:  # so near before the next of its series it is of another year
            near = self.to_come - full <= _EDITION and self._is_next
            return near and tense(self.prose, timex.start, timex.end, self.patterns) != FUTURE
        if self.close is not None and self.close[1] == Day(year, *self.close[1][1:]) and self._is_just_told(timex):
            return False  # "was to end on 29 February 2024, but went on until 1 March"
        return tense(self.prose, timex.start, timex.end, self.patterns) == PAST

    def _is_just_told(self, timex: Timex) -> bool:
        """Return whether the day told last stands right before another, in its sentence."""
        at = self.close[0] if self.close is not None else 0
        return timex.start - at < _NEAR and self.prose.sentence_at(timex.start)[0] < at

    def _is_announced(self, timex: Timex) -> bool:
        """Return whether a day is to come, and those with a year are all past and told behind it.

        A day that opens a line may be one of a schedule: "2 April: 9th Lake Forum", "The 8th was held on 9 April 2033".
        """
        if self.to_come is not None or timex.start >= self._bygone_from:
            return False
        return tense(self.prose, timex.start, timex.end, self.patterns) == FUTURE or self._opens_item(timex)

    def _opens_item(self, timex: Timex) -> bool:
        """Return whether a day opens a line that does not say whether it is over."""
        start, end = self.prose.line_at(timex.start)
        return timex.start == start and self.patterns.past.search(self.prose.view, timex.end, end) is None

    @cached_property
    def _bygone_from(self) -> int:
        """Where the first date with a year stands if all of them are past; -1 if one is not."""
        told = [one for one in self.timexes if one.start in self.readings and self.readings[one.start].has_year]
        if not told:
            return len(self.prose.view)
        return told[0].start if all(map(self._is_gone_by, told)) else -1

    def _is_gone_by(self, timex: Timex) -> bool:
        """Return whether a date is told as past, and not as that of a plan that was changed: "was to have met on"."""
        begin = max(self.prose.sentence_at(timex.start)[0], timex.start - 2 * _NEAR)
        plan = self.patterns.promise.search(self.prose.view, begin, timex.start)
        if plan is not None and plan.lastgroup is not None:
            return False
        return tense(self.prose, timex.start, timex.end, self.patterns) == PAST

    @cached_property
    def _is_next(self) -> bool:
        """Whether the first day told as to come is that of the next of a series."""
        start = next((start for start, one in self.readings.items() if one.first.full == self.to_come), 0)
        words = self.prose.view[max(self.prose.sentence_at(start)[0], start - _EDGE) : start].lower().split()
        return not self.patterns.words["next_one"].isdisjoint(words)
