"""Dates told from another day: weekdays, yesterday, last year, two months ago."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING

from mekong_facts.rules.dates.calendar import Day, counted_from, day_of, from_iso, shift_days, shift_months, stepped
from mekong_facts.rules.dates.context.standing import STEP
from mekong_facts.rules.dates.resolution.weekdays import FEW, Weekdays
from mekong_facts.rules.dates.tense import FUTURE, UNKNOWN, tense

if TYPE_CHECKING:
    from mekong_facts.rules.dates.timex import Timex

_STORY = timedelta(31)  # between the days of one report
_MOST = 12  # so many expressions before are looked at
_LONG = "TN"  # months and years
_FAR = 300  # characters after a date in which "a year earlier" may count from it


class Relative(Weekdays):
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
        """Resolve a relative."""
        direction, unit = timex.word("l"), timex.parts["u"].code
        told = direction is None and self.narrative
        same_day = direction == "same" and unit == "D"
        if direction == "next" and unit == "D" and self.ref is not None and timex.start - self.ref_end <= _FAR:
            told = self.ref.day is not None  # "the next day" is no other word for tomorrow
        if same_day and self.spread and self.single is None:
            return  # any day of a range
        base, year_from = self._base(direction, told=told)
        if base is self.partial and unit == "N" and direction == "last" and self._before_lead(timex):
            base = None
        if base is self.partial and unit == "N" and self._is_this_of_next(timex):
            base = None
        if same_day and self.ref is not None and self.close is not None and base is not self.ref:
            limit = self.close[0] < self.prose.sentence_at(timex.start)[0]
            before = self.ref if self.ref.day is not None else None if self.dated_to else self.dated
            base = before if limit and before is not None else base  # a day told before that of a deadline
        if same_day and (base is None or base.day is None):
            base = None if self.dated is None or self.dated_to else self.dated  # a year was told since
        if same_day and self.dated_to and base in {None, self.dated}:
            base = self.single  # "came on 8 May for a visit from 8 to 10 May"
        if same_day and base is not None:
            base = self._day_of_story(timex, base) or self._day_gone(timex) or base
        compared = self._year_compared(timex) if direction == "last" and unit == "N" else None
        if compared is not None:
            base, year_from = Day(compared), "context"
        if base is None:
            return
        value = stepped(base, unit, STEP.get(direction or "this", 0), timex.number("u") or 1)
        if value is not None:
            timex.value, timex.year_from = value.value if isinstance(value, Day) else value, year_from
            looks_back = direction == "before" and unit in _LONG and not self.narrative  # the time told of stays
            if isinstance(value, Day) and not looks_back:
                self._mention(value, year_from)

    def _day_of_story(self, timex: Timex, told: Day) -> Day | None:
        """Return the day of the report that "the same day" at a paragraph's start means, where another was told since.

        "(TTXVN 20/6) … Kỳ họp thứ 20 họp ngày 19/8/2023 / Chiều cùng ngày, đoàn …": a day without its year is the
        report's own, as one that a sentence begins with is, and one in full, far from it, is not.
        """
        line, _ = self.prose.line_at(timex.start)
        if told.full is None or not self._is_first(timex, line):
            return None
        which = self.index_from(timex.start)
        before = self.timexes[max(0, which - _MOST) : which]
        days = [one for one in before if one.start in self.readings and self.readings[one.start].first.day]
        if not days or days[-1].year_from != "stated" or days[-1].value != told.value:
            return None
        own = next((one for one in reversed(days) if one.year_from != "stated" or self._leads(one)), None)
        if own is None:
            return None
        full = from_iso(own.value)
        day = day_of(full) if full else self.readings[own.start].first
        near = day.in_year(day.year or told.year).full
        return day if near and abs(near - told.full) > _STORY else None

    def _is_first(self, timex: Timex, start: int) -> bool:
        """Return whether no more than a preposition and an article stand between a start and an expression."""
        return len(self.prose.view[start : timex.start].split()) <= FEW

    def _leads(self, timex: Timex) -> bool:
        """Return whether a sentence begins with an expression."""
        return self._is_first(timex, self.prose.sentence_at(timex.start)[0])

    def relative_twice(self, timex: Timex) -> None:
        """Resolve 'the week after next', 'the month before last'."""
        if self.partial is None:
            return
        value = stepped(self.partial, timex.parts["u"].code, 2 * STEP.get(timex.word("l") or "", 0))
        if value is not None:
            timex.value, timex.year_from = value.value if isinstance(value, Day) else value, self.anchor_from

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
            timex.value, timex.year_from = value.value if isinstance(value, Day) else value, year_from
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
            timex.value, timex.year_from = value.value if isinstance(value, Day) else value, year_from

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
