"""The day that "the same day" means: the one told last, unless that is a deadline's, or another report's."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING

from mekong_facts.rules.dates.calendar import Day, day_of, from_iso
from mekong_facts.rules.dates.resolution.weekdays import Weekdays
from mekong_facts.rules.dates.tense import FUTURE, PAST, tense

if TYPE_CHECKING:
    from mekong_facts.rules.dates.timex import Timex

_STORY = timedelta(31)  # between the days of one report
_MOST = 12  # so many expressions before are looked at


class SameDay(Weekdays):
    """Finds the day that is told of as the same."""

    def _same_day(self, timex: Timex, base: Day | None) -> Day | None:
        """Return the day meant, given the one from which the words alone would count."""
        if self.ref is not None and self.close is not None and base is not self.ref:
            limit = self.close[0] < self.prose.sentence_at(timex.start)[0]
            before = self.ref if self.ref.day is not None else None if self.dated_to else self.dated
            base = before if limit and before is not None else base  # a day told before that of a deadline
        if base is None or base.day is None:
            base = None if self.dated is None or self.dated_to else self.dated  # a year was told since
        if self.dated_to and base in {None, self.dated}:
            base = self.single  # "came on 8 May for a visit from 8 to 10 May"
        return None if base is None else self._day_of_story(timex, base) or self._day_gone(timex) or base

    def _day_of_story(self, timex: Timex, told: Day) -> Day | None:
        """Return the day of the report that "the same day" at a paragraph's start means, where another was told since.

        "(TTXVN 20/6) … Kỳ họp thứ 20 họp ngày 19/8/2023 / Chiều cùng ngày, đoàn …": a day without its year is the
        report's own, and one in full, far from it, is not. A day that a sentence begins with is so over an old paper's.
        """
        line, _ = self.prose.line_at(timex.start)
        if told.full is None or not self._is_first(timex, line):
            return None
        days = self._days_before(timex)
        if not days or days[-1].year_from != "stated" or days[-1].value != told.value:
            return None
        old = days[-1].start in self.bygone
        own = next((one for one in reversed(days) if one.year_from != "stated" or (old and self._leads(one))), None)
        if own is None:
            return None
        full = from_iso(own.value)
        day = day_of(full) if full else self.readings[own.start].first
        near = day.in_year(day.year or told.year).full
        return day if near and abs(near - told.full) > _STORY else None

    def _leads(self, timex: Timex) -> bool:
        """Return whether a sentence begins with an expression."""
        return self._is_first(timex, self.prose.sentence_at(timex.start)[0])

    def _day_gone(self, timex: Timex) -> Day | None:
        """Return the day that "the same day" means where a sentence begins with it, over one that was to come.

        "On 4 May it closed. It will meet on 18 May. On the same day they elected …".
        """
        if not self._leads(timex):
            return None
        days = self._days_before(timex)
        if [tense(self.prose, one.start, one.end, self.patterns) for one in (timex, *days[-1:])] != [PAST, FUTURE]:
            return None
        gone = (one for one in reversed(days[:-1]) if tense(self.prose, one.start, one.end, self.patterns) == PAST)
        own = next(gone, None)
        full = from_iso(own.value) if own else None
        return day_of(full) if full else self.readings[own.start].first if own else None

    def _days_before(self, timex: Timex) -> list[Timex]:
        """Return the days, told with their months, among the expressions right before one."""
        which = self.index_from(timex.start)
        before = self.timexes[max(0, which - _MOST) : which]
        return [one for one in before if one.start in self.readings and self.readings[one.start].first.day]
