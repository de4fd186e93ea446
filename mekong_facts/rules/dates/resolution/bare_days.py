"""Days told by their number alone or with a weekday: the 13th, Monday the 21st, the 15th day of next month."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING

from mekong_facts.rules.dates.calendar import Day, day_of, shift_months
from mekong_facts.rules.dates.context.standing import STEP
from mekong_facts.rules.dates.resolution.same_day import SameDay
from mekong_facts.rules.dates.tense import FUTURE, UNKNOWN, tense

if TYPE_CHECKING:
    from mekong_facts.rules.dates.timex import Timex


class BareDays(SameDay):
    """Resolves days whose month nothing tells, or another day."""

    def bare_day(self, timex: Timex) -> None:
        """Resolve 'the 13th', 'ngày 10': the one nearest to the day named last, or to the day of writing."""
        number = timex.number("d") or 1
        if timex.word("l") in {"coming", "past"}:
            self._bare_day_towards(timex, number)
            return
        told = None if self.narrative or "d2" in timex.parts else self._told_with(timex, number)
        if told is not None:
            timex.value, timex.year_from = told, None if told.startswith("X") else "context"
            return
        base = self.ref if self.narrative or self.dated is None else self.dated
        year_from = "context"
        if not self.narrative and self.close is not None and self.close[1].month and self.close[1].day is None:
            base = self.close[1] if self.prose.sentence_at(timex.start)[0] < self.close[0] else base
        if self.anchor is not None and base is not None and self._is_gone(timex, base._replace(day=number)):
            base, year_from = day_of(self.anchor), self.anchor_from
        if (base is None or base.month is None) and self.anchor is not None:
            base, year_from = day_of(self.anchor), self.anchor_from
        if base is None or base.month is None:
            timex.value = "/".join(Day(None, None, day).value for day in (number, timex.number("d2")) if day)
            return
        if "d2" in timex.parts:
            near = self._in_near_month(base, number)
            ends = near._replace(day=number), near._replace(day=timex.number("d2"))
            if ends[0].valid and ends[1].valid and number < (ends[1].day or 0):
                timex.value, timex.year_from = "/".join(end.value for end in ends), year_from
            return
        found = base._replace(day=number)
        if base.full is not None:
            months = (shift_months(base.year, base.month, step)._replace(day=number) for step in (0, -1, 1))
            days = [full for day in months if (full := day.full) is not None]
            sign = tense(self.prose, timex.start, timex.end, self.patterns) if base.full == self.anchor else UNKNOWN
            days = [day for day in days if (day - base.full).days * sign >= 0]  # "opens on the 28th", said on the 3rd
            if not days:
                return  # "the 31st" of a month that has none
            found = day_of(min(days, key=lambda day: abs((day - base.full).days)))  # type: ignore[operator]
        if found.valid:
            timex.value, timex.year_from = found.value, year_from if found.year is not None else None

    def _is_gone(self, timex: Timex, day: Day) -> bool:
        """Return whether a day told as to come would be over on the day of writing: "will meet on the 5th"."""
        full, now = day.full, self.anchor
        gone = not self.narrative and full is not None and now is not None and full < now
        return gone and tense(self.prose, timex.start, timex.end, self.patterns) == FUTURE

    @staticmethod
    def _in_near_month(base: Day, number: int) -> Day:
        """Return the day that has a number in the month where it is nearest to another day; that one where none is."""
        here = base.full
        if here is None:
            return base
        months = (shift_months(here.year, here.month, step)._replace(day=number) for step in (0, -1, 1))
        near = [full for day in months if (full := day.full) is not None]
        return day_of(min(near, key=lambda day: abs((day - here).days))) if near else base

    def _bare_day_towards(self, timex: Timex, number: int) -> None:
        """Resolve 'ngày 15 tới', 'ngày 15 vừa qua': the next one or the last one from the day of writing."""
        if self.anchor is None:
            timex.value = Day(None, None, number).value
            return
        sign = 1 if timex.word("l") == "coming" else -1
        months = (shift_months(self.anchor.year, self.anchor.month, sign * away) for away in range(3))
        days = (full for month in months if (full := month._replace(day=number).full) is not None)
        found = next((day for day in days if (day - self.anchor).days * sign > 0), None)
        if found is not None:
            timex.value, timex.year_from = found.isoformat(), self.anchor_from
            self.dated = day_of(found)
            self._mention(self.dated, self.anchor_from)

    def weekday_day(self, timex: Timex) -> None:
        """Resolve 'Monday the 21st': the nearest such day to the day of writing."""
        day, weekday = timex.number("d") or 1, (timex.number("w") or 1) - 1
        timex.value = Day(None, None, day).value
        if self.anchor is None:
            return
        sign = tense(self.prose, timex.start, timex.end, self.patterns)
        for away in range(400):
            for ahead in (away, -away) if sign == UNKNOWN else (away * sign,):
                found = self.anchor + timedelta(ahead)
                if found.day == day and found.weekday() == weekday:
                    timex.value, timex.year_from = found.isoformat(), self.anchor_from
                    return

    def day_of_month(self, timex: Timex) -> None:
        """Resolve 'the 15th day of next month', 'the 28th of that month'."""
        base, year_from = self._base(timex.word("l"))
        if base is None or base.month is None:
            return
        found = shift_months(base.year, base.month, STEP.get(timex.word("l") or "", 0))._replace(day=timex.number("d"))
        last = found._replace(day=timex.number("d2"))
        if found.valid and last.valid:
            timex.value, timex.year_from = found.value, year_from if found.year is not None else None
            if "d2" in timex.parts:
                timex.value = f"{found.value}/{last.value}"
            self._mention(found, year_from)
