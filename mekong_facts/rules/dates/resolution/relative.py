"""Dates told from another day: yesterday, last year, two months ago."""

from __future__ import annotations

from typing import TYPE_CHECKING

from mekong_facts.rules.dates.calendar import Day, counted_from, day_of, shift_days, stepped
from mekong_facts.rules.dates.context.standing import STEP
from mekong_facts.rules.dates.resolution.bare_days import BareDays

if TYPE_CHECKING:
    from mekong_facts.rules.dates.timex import Timex

_LONG = "TN"  # months and years
_FAR = 300  # characters after a date in which "a year earlier" may count from it


class Relative(BareDays):
    """Resolves what is told from another day."""

    def relative_day(self, timex: Timex) -> None:
        """Resolve a relative day."""
        days = timex.number("r")
        if timex.word("r") in {"after", "before"}:
            day = shift_days(self.dated, 1 if timex.word("r") == "after" else -1) if self.dated is not None else None
            if day is not None:
                timex.value, timex.year_from = day.value, "context" if day.year is not None else None
            return
        if days is None:
            word = timex.word("l")
            days = {"this": 0, "same": 0, "last": -1}.get(word or "")
        if days is None or self.partial is None or (self.narrative and self.anchor is None):
            return
        day = shift_days(self.partial, days)
        if day is not None:
            timex.value = day.value
            timex.year_from = self.anchor_from if day.year is not None else None
            self._mention(day, self.anchor_from)
            self.close, self.spread = (timex.end, day), None
            self.dated, self.dated_to, self.single = day, False, day

    def relative(self, timex: Timex) -> None:
        """Resolve 'yesterday', 'last year', 'the same day': a unit and in which direction it lies."""
        direction, unit = timex.word("l"), timex.parts["u"].code
        same_day = direction == "same" and unit == "D"
        if same_day and self.spread and self.single is None:
            return  # any day of a range
        told = direction is None and self.narrative
        if direction == "next" and unit == "D" and self.ref is not None and timex.start - self.ref_end <= _FAR:
            told = self.ref.day is not None  # "the next day" is no other word for tomorrow
        base, year_from = self._base(direction, told=told)
        if base is self.partial and unit == "N" and direction == "last" and self._before_lead(timex):
            base = None
        if base is self.partial and unit == "N" and self._is_this_of_next(timex):
            base = None
        if same_day:
            base = self._same_day(timex, base)
        compared = self._year_compared(timex) if direction == "last" and unit == "N" else None
        if compared is not None:
            base, year_from = Day(compared), "context"
        if base is None:
            return
        value = stepped(base, unit, STEP.get(direction or "this", 0), timex.number("u") or 1)
        if value is not None:
            _give(timex, value, year_from)
            looks_back = direction == "before" and unit in _LONG and not self.narrative  # the time told of stays
            if isinstance(value, Day) and not looks_back:
                self._mention(value, year_from)

    def relative_twice(self, timex: Timex) -> None:
        """Resolve 'the week after next', 'the month before last'."""
        if self.partial is None:
            return
        value = stepped(self.partial, timex.parts["u"].code, 2 * STEP.get(timex.word("l") or "", 0))
        if value is not None:
            _give(timex, value, self.anchor_from)

    def relative_month(self, timex: Timex) -> None:
        """Resolve 'August last year', 'last August', 'August three years ago'."""
        direction = timex.word("l")
        month, day = timex.number("m") or 1, timex.number("d")
        base, year_from = self._base(direction)
        if self._is_this_of_next(timex):
            base = None
        if self.narrative and direction == "same" and self.named is not None:
            base, year_from = Day(self.named), "context"
        if "u" in timex.parts:
            followed = self._followed(timex)
            base, year_from = (followed, "context") if followed is not None else (base, year_from)
            back, away = timex.word("a") in {"ago", "earlier"}, timex.number("n") or 0
            if timex.word("a") in {"earlier", "later"}:
                base, year_from = self.ref, "context"
            if direction == "next" and base is None and self.close is not None:
                here = self.prose.sentence_at(timex.start)[0] < self.close[0]
                base, year_from = self.close[1] if here else None, "context"  # "October 2001; put off to May next year"
            step = STEP.get(direction or "this", 0) * (away or 1) + ("a" in timex.parts) * (-away if back else away)
            year = None if base is None or base.year is None else base.year + step
        else:
            year = None if self.by_lead else self._year_towards(base, month, day, direction)
        found = Day(year, month, day)
        if not found.valid:
            return
        timex.value, timex.year_from = found.value, year_from if year is not None else None
        if year is not None:
            self._mention(found, year_from)

    def _is_this_of_next(self, timex: Timex) -> bool:
        """Return whether "this year" is told of the edition after the one whose year would stand for that of writing.

        "The 9th Forum was held on 5 May 2012. The 10th was held in January this year".
        """
        this = STEP.get(timex.word("l") or "this") == 0
        return this and self.by_lead and self.lead is not None and self._is_of_next_edition(timex, self.lead)

    @staticmethod
    def _year_towards(base: Day | None, month: int, day: int | None, direction: str | None) -> int | None:
        """Return the year of a month or day that lies in a direction from another: "last August"."""
        if base is None or base.year is None or base.month is None:
            return None
        there, here = (month, day or 0), (base.month, base.day or 0 if day else 0)
        if direction in {"last", "past", "before"}:
            return base.year - (there >= here)
        if direction in {"next", "coming", "after"}:
            return base.year + (there <= here)
        return base.year

    def offset(self, timex: Timex) -> None:
        """Resolve 'two years ago', 'three days later', 'in two weeks'."""
        word = timex.word("a") or "hence"
        count = (timex.number("n") or 1) * (-1 if word in {"ago", "earlier"} else 1)
        told, unit = word in {"later", "earlier"}, timex.parts["u"].code
        base, year_from = (self.ref, "context") if told else (self.partial, self.anchor_from)
        if told and base is None and "n" not in timex.parts and unit == "D" and not self.narrative:
            base, year_from = self.partial, self.anchor_from  # the day before, as the previous day
        if told and self.close is not None and self.prose.sentence_at(timex.start)[0] < self.close[0]:
            base = self.close[1]
        if told and count < 0 and unit == "D":
            base = self._first_day(base)  # "meets on 29-30 May; the board will meet the day before"
        if base is None or (told and not self.narrative and timex.start - self.ref_end > _FAR):
            return
        if word == "ago" and (self._tells_lead(timex) or self._before_lead(timex)):
            return
        if unit in "DK" and base.day is None:
            return
        value = stepped(base, unit, count, timex.number("u") or 1)
        if value is not None:
            _give(timex, value, year_from)
            looks_back = word == "earlier" and (self.narrative or (unit in _LONG and "n" not in timex.parts))
            if isinstance(value, Day) and not looks_back:
                self._mention(value, year_from)

    def _before_lead(self, timex: Timex) -> bool:
        """Return whether the day whose year stands for that of writing is told but in a later sentence."""
        if not self.by_lead:
            return False
        end = self.prose.sentence_at(timex.start)[1]
        return all(start >= end for start, one in self.readings.items() if one.first.full == self.lead)

    def _tells_lead(self, timex: Timex) -> bool:
        """Return whether the day whose year stands for that of writing is the one that was so long ago.

        "Twenty years ago, on 28 July 1995, …"
        """
        if not self.by_lead:
            return False
        end = self.prose.sentence_at(timex.start)[1]
        return any(timex.end <= start < end and one.first.full == self.lead for start, one in self.readings.items())

    def _first_day(self, base: Day | None) -> Day | None:
        """Return what days are counted back from: the first of the days told last, where `base` is their end."""
        return self.spread if self.spread and self.close is not None and base == self.close[1] else base

    def offset_from(self, timex: Timex) -> None:
        """Resolve 'two days after tomorrow', 'three weeks from today'."""
        base = None if self.partial is None else shift_days(self.partial, timex.number("r") or 0)
        if base is not None:
            timex.value = counted_from(timex, base.value)
            timex.year_from = self.anchor_from if base.year is not None else None

    def count(self, timex: Timex) -> None:
        """Resolve 'hai năm trước', 'ba ngày tới'."""
        word = timex.word("l")
        if word not in {"last", "next", "before", "after"}:
            self.span(timex)
            return
        base, year_from = (self.partial, self.anchor_from) if word == "last" else (self.ref, "context")
        unit = timex.parts["u"].code
        if word == "before" and unit == "D":
            base = self._first_day(base)  # "họp ngày 29-30/5; trước đó một ngày, …"
        if base is None or (unit in "DK" and base.day is None) or (word == "last" and self._tells_lead(timex)):
            return
        value = stepped(base, unit, (timex.number("n") or 1) * STEP[word], timex.number("u") or 1)
        if value is not None:
            _give(timex, value, year_from)

    def leave(self, timex: Timex) -> None:
        """Leave 'two weeks before' to the date that follows."""

    def span(self, timex: Timex) -> None:
        """Resolve 'the last two years', 'the next three days': whole units beside the one of writing."""
        base = self.anchor
        count = timex.number("n") or 1
        direction = STEP.get(timex.word("l") or "", 0)
        if base is None or not direction or count < 2:
            return
        ends = sorted((direction, direction * count))
        first, last = (stepped(day_of(base), timex.parts["u"].code, step) for step in ends)
        if first is not None and last is not None:
            timex.value = "/".join(end.value if isinstance(end, Day) else end for end in (first, last))
            timex.year_from = self.anchor_from


def _give(timex: Timex, value: Day | str, year_from: str | None) -> None:
    """Give an expression the day that was counted to, or the value of a week, a quarter or a decade."""
    timex.value, timex.year_from = value.value if isinstance(value, Day) else value, year_from
