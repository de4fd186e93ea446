"""Resolution: values for the calendar expressions of a text, from what is known and never from the clock.

A year is filled in from the expression itself, from its clause, from the day of publication, or from a day close by
that the text dates in full. Where none of these tells it, it stays unknown.
"""

from __future__ import annotations

from datetime import date, timedelta
from typing import TYPE_CHECKING

from mekong_facts.rules import anchors
from mekong_facts.rules.calendar import Day, day_of, from_iso, of_month, shift_days, shift_months, week
from mekong_facts.rules.settle import Impossible, Reading, order_of, read, spread, year_of
from mekong_facts.rules.tense import FUTURE, PAST, UNKNOWN, tense
from mekong_facts.rules.timex import word_before

if TYPE_CHECKING:
    from collections.abc import Callable

    from mekong_facts.languages.base import DatePatterns
    from mekong_facts.rules.context import Context
    from mekong_facts.rules.prose import Prose
    from mekong_facts.rules.timex import Timex

_OWN = frozenset({"date", "year", "digits", "numeric", "range", "numeric-range"})
_SURE_WITHIN = 60  # days from the anchor within which the nearest day is meant whatever the tense
_PASSING = 20  # years by which a bare year may lead a narrative on
_SAME_YEAR_WITHIN = 330  # days from the anchor beyond which a day of the same year is less likely than its neighbour
_CONTEXT_WITHIN = 31  # days from a fully dated day within which a day without year is of the same time
_STEP = {"last": -1, "past": -1, "before": -1, "this": 0, "same": 0, "next": 1, "coming": 1, "after": 1}
_ANAPHORIC = frozenset({"before", "after", "same"})
_MODIFIERS = frozenset({"start", "mid", "end", "approx", "before", "after"})


class Resolver:
    """Gives values to the expressions of one text, in the order of the text."""

    def __init__(self, prose: Prose, timexes: list[Timex], patterns: DatePatterns, context: Context) -> None:
        """Read what the expressions' own parts say, and find the day that the text is dated."""
        self.prose = prose
        self.patterns = patterns
        self.context = context
        self.narrative = context.genre == "narrative"
        self.anchor = from_iso(context.published)
        self.anchor_from = "published"
        self.partial: Day | None = None
        self.around: tuple[date, date] | None = None
        self.published: str | None = None
        self.ref: Day | None = None
        self.impossible: set[int] = set()
        order = order_of(timexes, context.date_order)
        if order is None and patterns.order_is_sure:
            order = patterns.order
        self.readings: dict[int, Reading] = {}
        for timex in timexes:
            if timex.form in _OWN:
                try:
                    self.readings[timex.start] = read(timex, order, patterns.order, self._is_close)
                except Impossible:
                    self.impossible.add(timex.start)
        self.timexes = [timex for timex in timexes if timex.start not in self.impossible]
        self._find_anchor()

    def _is_close(self, day: Day) -> bool:
        first = day.full
        if first is None and self.anchor is not None:
            first = self._nearest(day)
        return self.anchor is not None and first is not None and abs((first - self.anchor).days) <= _SURE_WITHIN

    def _nearest(self, day: Day) -> date | None:
        if self.anchor is None:
            return None
        years = (self.anchor.year - 1, self.anchor.year, self.anchor.year + 1)
        days = [found for year in years if (found := Day(year, day.month, day.day or 15).full) is not None]
        return min(days, key=lambda found: abs((found - self.anchor).days), default=None)  # type: ignore[operator]

    def _find_anchor(self) -> None:
        stated = anchors.dated(self.prose, self.timexes, self.readings, self.patterns)
        if stated is not None:
            reading = self.readings[stated.timex.start]
            first, last = reading.first.full, (reading.last or reading.first).full
            if stated.published and first is not None:
                self.published = first.isoformat()
                if self.anchor is None:
                    self.anchor = first
            elif first is not None and last is not None:
                self.around = (first, last)
                if self.anchor is None and first == last:
                    self.anchor, self.anchor_from = first, "context"
            elif first is None and reading.last is None:
                self.partial = reading.first
        if self.anchor is not None:
            self.partial = day_of(self.anchor)
        self.stated = sorted(
            {full for reading in self.readings.values() for day in (reading.first, reading.last) if day and (full := day.full)},
        )
        self.years = {
            day.year for reading in self.readings.values() for day in (reading.first, reading.last) if day and day.year and day.month
        }

        if self.anchor is None and self.partial is not None:
            year = self._year_by_context(self.partial, None)
            full = self.partial._replace(year=year).full
            if full is not None:
                self.anchor, self.anchor_from, self.partial = full, "context", day_of(full)

    def resolve(self) -> None:
        """Give every expression its value."""
        for index, timex in enumerate(self.timexes):
            modifier = timex.word("g")
            timex.modifier = modifier if modifier in _MODIFIERS else None
            if timex.form in _OWN:
                self._own(timex, index)
            else:
                _RESOLVERS[timex.form](self, timex)
        self._appositions()

    # Days, months and years with or without a year

    def _own(self, timex: Timex, index: int) -> None:
        reading = self.readings[timex.start]
        first, last = reading.first, reading.last
        timex.ambiguous = reading.ambiguous
        timex.year_from = "stated"
        if first.year is None and (last is None or last.year is None):
            year, timex.year_from = self._year(timex, reading, index)
            if year is not None and not first._replace(year=year).valid:
                year, timex.year_from = None, None
            first = first._replace(year=year)
        if last is not None:
            first, last = spread(first, last)
            if not (first.valid and last.valid):
                first, last = first._replace(year=None), last._replace(year=None)
        timex.value = first.value if last is None else f"{first.value}/{last.value}"
        if not self.narrative:
            if word_before(self.prose.view, timex.start) not in self.patterns.deadline_words:
                self.ref = last or first
        else:
            self._carry(timex, first, last)

    def _carry(self, timex: Timex, first: Day, last: Day | None) -> None:
        """Keep the day on which a narrative stands: not a year named in passing, for comparison or as a limit."""
        when = first if last is None or first.month is None else last
        if when.year is None:
            return
        now = self.ref.year if self.ref is not None else None
        if when.month is None and now is not None:
            if abs(when.year - now) > _PASSING or word_before(self.prose.view, timex.start) in self.patterns.deadline_words:
                return
        self.ref = when

    def _year(self, timex: Timex, reading: Reading, index: int) -> tuple[int | None, str | None]:
        """Return the year of a day or month that does not say it, and what tells it."""
        day = reading.first
        if day.month is None:
            return None, None
        shared = self._shared_year(index)
        if shared is not None:
            return shared, "stated"
        if self.narrative:
            if self.ref is not None and self.ref.year is not None:
                return self.ref.year, "context"
            return None, None
        if self.anchor is not None and self.anchor_from == "published":
            return self._year_by_anchor(timex, day, reading.weekday), "published"
        found = self._year_by_context(day, reading.weekday)
        return found, "context" if found is not None else None

    def _shared_year(self, index: int) -> int | None:
        """Return the year of the next expression where a mere 'and' or comma stands between."""
        timex = self.timexes[index]
        for after in self.timexes[index + 1 : index + 4]:
            between = self.prose.view[timex.end : after.start]
            if len(between) > 8 or self.patterns.joining is None or not self.patterns.joining.fullmatch(between):
                return None
            reading = self.readings.get(after.start)
            if reading is None or reading.first.month is None:
                return None
            if reading.first.year is not None:
                return reading.first.year if (reading.first.month, reading.first.day or 0) >= (self.readings[timex.start].first.month or 0, 0) else None
            timex = after
        return None

    def _year_by_anchor(self, timex: Timex, day: Day, weekday: int | None) -> int:
        """Return the year of a day or month seen from the day of publication.

        What is near is meant by its nearest year; else the clause's tense tells, and without one it is the same year.
        """
        anchor = self.anchor
        if anchor is None:
            raise ValueError("there is no anchor")
        years = range(anchor.year - 1, anchor.year + 2)
        if day.month == 2 and day.day == 29:
            years = range(anchor.year - 4, anchor.year + 5)
        days = {year: found for year in years if (found := Day(year, day.month, day.day or 15).full) is not None}
        if weekday is not None and day.day is not None:
            fitting = {year: found for year, found in days.items() if found.weekday() == weekday}
            days = fitting or days
        nearest = min(days, key=lambda year: abs((days[year] - anchor).days))
        distance = (days[nearest] - anchor).days
        if abs(distance) <= _SURE_WITHIN or len(days) == 1:
            return nearest
        same = days.get(anchor.year)
        if same is None:
            return nearest
        time = tense(self.prose, timex.start, timex.end, self.patterns)
        if (time == PAST and same > anchor) or (time == FUTURE and same < anchor):
            return nearest
        return anchor.year if abs((same - anchor).days) < _SAME_YEAR_WITHIN else nearest

    def _year_by_context(self, day: Day, weekday: int | None) -> int | None:
        """Return the year of a day close to one that the text dates in full and that is its latest."""
        if self.around is not None:
            low, high = self.around
        elif self.stated and self.years and self.stated[-1].year == max(self.years):
            low = high = self.stated[-1]
        else:
            return None
        for other in {low, high} | {full for full in self.stated if full.year == high.year}:
            for year in (other.year, other.year - 1, other.year + 1):
                found = Day(year, day.month, day.day or 15).full
                if found is None or abs((found - other).days) > _CONTEXT_WITHIN or (weekday is not None and day.day and found.weekday() != weekday):
                    continue
                return year
        return None

    # What is told from another day

    def _mention(self, day: Day, year_from: str | None) -> None:
        """Keep the day that was named last; in a narrative the day of writing leads nowhere."""
        if not self.narrative or year_from != self.anchor_from:
            self.ref = day

    def _weekday(self, timex: Timex) -> None:
        weekday = (timex.number("w") or 1) - 1
        base = self.anchor
        if self.narrative and self.ref is not None and self.ref.full is not None:
            base = self.ref.full
        direction = timex.word("l")
        if base is None or (self.narrative and base == self.anchor):
            self._weekday_around(timex, weekday)
            return
        timex.year_from = self.anchor_from if base == self.anchor else "context"
        if "u" in timex.parts:
            monday = base - timedelta(base.weekday())
            day = monday + timedelta(weekday + 7 * _STEP.get(direction or "this", 0))
        else:
            day = self._weekday_by(timex, base, weekday, direction)
        timex.value = day.isoformat()
        self._mention(day_of(day), timex.year_from)

    def _weekday_by(self, timex: Timex, base: date, weekday: int, direction: str | None) -> date:
        ahead, back = (weekday - base.weekday()) % 7, (base.weekday() - weekday) % 7
        if direction in {"coming", "this", "after"}:
            return base + timedelta(ahead or 7 * (direction != "this"))
        if direction == "next":
            return base + timedelta(ahead if ahead > 1 else ahead + 7)
        if direction in {"last", "past", "before"}:
            return base - timedelta(back if back > 1 or (back and direction == "past") else back + 7)
        if not ahead:
            return base
        if tense(self.prose, timex.start, timex.end, self.patterns) == FUTURE:
            return base + timedelta(ahead)
        return base - timedelta(back)

    def _weekday_around(self, timex: Timex, weekday: int) -> None:
        """Resolve a weekday by the days that the text's head is dated, if one of them is that weekday."""
        if self.around is None or "l" in timex.parts:
            return
        low, high = self.around
        days = [low + timedelta(ahead) for ahead in range(min((high - low).days + 1, 7))]
        fitting = [day for day in days if day.weekday() == weekday]
        if len(fitting) == 1:
            timex.value, timex.year_from = fitting[0].isoformat(), "context"

    def _relative_day(self, timex: Timex) -> None:
        days = timex.number("r")
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

    def _base(self, direction: str | None, *, told: bool = False) -> tuple[Day | None, str]:
        """Return the day from which a direction counts: the last one named for 'the same', else the day of writing."""
        anaphoric = direction in _ANAPHORIC or told or (self.narrative and direction == "next")
        if anaphoric and self.ref is not None:
            return self.ref, "context"
        if anaphoric and self.narrative:
            return None, "context"
        return self.partial, self.anchor_from

    def _relative(self, timex: Timex) -> None:
        direction = timex.word("l")
        base, year_from = self._base(direction, told=direction is None and self.narrative)
        unit = timex.parts["u"].code
        if base is None:
            return
        value = self._stepped(base, unit, _STEP.get(direction or "this", 0), timex.number("u") or 1)
        if value is not None:
            timex.value, timex.year_from = value.value if isinstance(value, Day) else value, year_from
            if isinstance(value, Day):
                self._mention(value, year_from)

    @staticmethod
    def _stepped(base: Day, unit: str, steps: int, size: int = 1) -> Day | str | None:  # noqa: PLR0911 - one a unit
        """Return the day, month, year, week, quarter or decade that lies `steps` units after `base`."""
        if unit == "D":
            return shift_days(base, steps)
        if unit in "KU":
            full = base.full
            return None if full is None else week(full + timedelta(7 * steps * max(size // 7, 1)))
        if unit == "T":
            return None if base.month is None else shift_months(base.year, base.month, steps)
        if base.year is None:
            return None
        if unit == "N":
            return Day(base.year + steps)
        if unit == "P" and base.year > 0:
            return f"{base.year // 10 + steps:03d}"
        if unit == "Q" and base.month is not None:
            index = (base.month - 1) // 3 + steps
            return f"{base.year + index // 4:04d}-Q{index % 4 + 1}"
        return None

    def _relative_month(self, timex: Timex) -> None:
        """'August last year', 'last August'."""
        direction = timex.word("l")
        month, day = timex.number("m") or 1, timex.number("d")
        base, year_from = self._base(direction)
        if "u" in timex.parts:
            year = None if base is None or base.year is None else base.year + _STEP.get(direction or "this", 0)
        else:
            year = self._year_towards(base, month, direction)
        found = Day(year, month, day)
        if not found.valid:
            return
        timex.value, timex.year_from = found.value, year_from if year is not None else None
        if year is not None:
            self._mention(found, year_from)

    @staticmethod
    def _year_towards(base: Day | None, month: int, direction: str | None) -> int | None:
        if base is None or base.year is None or base.month is None:
            return None
        if direction in {"last", "past", "before"}:
            return base.year - (month >= base.month)
        if direction in {"next", "coming", "after"}:
            return base.year + (month <= base.month)
        return base.year

    def _offset(self, timex: Timex) -> None:
        """'two years ago', 'three days later', 'in two weeks'."""
        word = timex.word("a") or "hence"
        count = (timex.number("n") or 1) * (-1 if word in {"ago", "earlier"} else 1)
        told = word in {"later", "earlier"}
        base, year_from = (self.ref, "context") if told else (self.partial, self.anchor_from)
        if base is None:
            return
        unit = timex.parts["u"].code
        if unit in "DK" and base.day is None:
            return
        value = self._stepped(base, unit, count, timex.number("u") or 1)
        if value is not None:
            timex.value, timex.year_from = value.value if isinstance(value, Day) else value, year_from
            if isinstance(value, Day):
                self._mention(value, year_from)

    def _count(self, timex: Timex) -> None:
        """'hai năm trước', 'ba ngày tới'."""
        word = timex.word("l")
        if word not in {"last", "next"}:
            self._span(timex)
            return
        base, year_from = (self.partial, self.anchor_from) if word == "last" or self.ref is None else (self.ref, "context")
        unit = timex.parts["u"].code
        if base is None or (unit in "DK" and base.day is None):
            return
        value = self._stepped(base, unit, (timex.number("n") or 1) * _STEP[word], timex.number("u") or 1)
        if value is not None:
            timex.value, timex.year_from = value.value if isinstance(value, Day) else value, year_from

    def _span(self, timex: Timex) -> None:
        """'the last two years', 'the next three days': whole units beside the one of writing."""
        base = self.anchor
        count = timex.number("n") or 1
        direction = _STEP.get(timex.word("l") or "", 0)
        if base is None or not direction or count < 2:
            return
        ends = sorted((direction, direction * count))
        first, last = (self._stepped(day_of(base), timex.parts["u"].code, step) for step in ends)
        if isinstance(first, Day) and isinstance(last, Day):
            timex.value, timex.year_from = f"{first.value}/{last.value}", self.anchor_from

    # Quarters and other stretches

    def _year_here(self, timex: Timex) -> int | None:
        """Return the year that a part says, or the one that a direction or the day of writing gives."""
        year = year_of(timex)
        if year is not None:
            timex.year_from = "stated"
            return year
        base = self.ref if self.narrative else self.partial
        if base is None or base.year is None:
            return None
        timex.year_from = "context" if self.narrative else self.anchor_from
        return base.year + (_STEP.get(timex.word("l") or "", 0) if "u" in timex.parts else 0)

    def _quarter(self, timex: Timex) -> None:
        year, quarter = self._year_here(timex), timex.number("q") or 0
        if 1 <= quarter <= 4:
            timex.value = f"{'XXXX' if year is None else f'{year:04d}'}-Q{quarter}"

    def _half(self, timex: Timex) -> None:
        year, word = self._year_here(timex), timex.word("e")
        half = {"1": 1, "2": 2, "last": 2}.get(word or "")
        if half is not None:
            timex.value = f"{'XXXX' if year is None else f'{year:04d}'}-H{half}"

    def _decade(self, timex: Timex) -> None:
        number = timex.number("s") or 0
        century = 1900 if number < 100 else 0
        timex.value, timex.year_from = f"{(century + number) // 10:03d}", "stated"
        self.ref = Day(century + number)

    def _week(self, timex: Timex) -> None:
        """'the first week of May 2012', 'the last week of 2016', 'week 31'."""
        year, month, word = self._year_here(timex), timex.number("m"), timex.word("o") or ""
        if year is None:
            return
        number = timex.number("k")
        if number is not None:
            timex.value = f"{year:04d}-W{number:02d}" if number <= 53 else None
            return
        if "u" in timex.parts and timex.parts["u"].code == "T" and self.partial is not None and self.partial.month is not None:
            there = shift_months(self.partial.year, self.partial.month, _STEP.get(timex.word("l") or "", 0))
            year, month = there.year or year, there.month
        which = -1 if word == "last" else int(word) if word.isdigit() else 0
        if which:
            thursday = of_month(year, month or (1 if which > 0 else 12), 3, which) if month or which < 0 else day_of(date.fromisocalendar(year, min(which, 52), 4))
            if thursday is not None and thursday.full is not None:
                timex.value = week(thursday.full)

    def _season(self, timex: Timex) -> None:
        year = self._year_here(timex)
        timex.value = None if year is None else f"{Day(year).value}-{timex.word('j')}"
        if timex.value and "y" in timex.parts:
            self.ref = Day(year)

    def _feast(self, timex: Timex) -> None:
        word = timex.word("h") or ""
        year = year_of(timex)
        if word == "easter":
            year = self._year_here(timex)
            timex.value = None if year is None else easter(year).isoformat()
        else:
            day = Day(year, int(word[:2]), int(word[3:]))
            if year is None and self.narrative:
                year = self.ref.year if self.ref is not None else None
            elif year is None and self.anchor is not None:
                year, timex.year_from = self._year_by_anchor(timex, day, None), "published"
            timex.value = day._replace(year=year).value
        timex.year_from = "stated" if "y" in timex.parts else timex.year_from

    def _bare_day(self, timex: Timex) -> None:
        """'the 13th', 'ngày 10': of the month last named, or the nearest to the day of writing."""
        day = timex.number("d") or 1
        base = self.ref if self.ref is not None and self.ref.month is not None else None
        if base is not None and (self.narrative or self.ref is not None):
            found = Day(base.year, base.month, day)
            timex.year_from = "context" if base.year is not None else None
        elif self.anchor is not None:
            found, timex.year_from = day_of(self.anchor)._replace(day=day), self.anchor_from
        else:
            found = Day(None, None, day)
        timex.value = found.value if found.valid else None

    def _weekday_day(self, timex: Timex) -> None:
        """'Monday the 21st': the nearest such day to the day of writing."""
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

    def _day_of_month(self, timex: Timex) -> None:
        """'the 15th day of next month'."""
        if self.partial is None or self.partial.month is None:
            return
        found = shift_months(self.partial.year, self.partial.month, _STEP.get(timex.word("l") or "", 0))._replace(day=timex.number("d"))
        if found.valid:
            timex.value, timex.year_from = found.value, self.anchor_from if found.year is not None else None

    def _appositions(self) -> None:
        """Give 'today' and 'Monday' the value of the date in brackets or after the comma that follows: 'today (14/2)'."""
        view = self.prose.view
        for timex, after in zip(self.timexes, self.timexes[1:], strict=False):
            if timex.form in {"relative-day", "weekday"} and after.form in _OWN and after.value and "/" not in after.value:
                between = view[timex.end : after.start]
                if between in {" (", "("} or between.strip() in {",", "(", ", ngày", "ngày", "(ngày", ", ngay", "ngay", "(ngay"}:
                    timex.value, timex.year_from = after.value, after.year_from


def easter(year: int) -> date:
    """Return Easter Sunday of a year of the Gregorian calendar (Gauss's rule in its modern form)."""
    golden, century = year % 19, year // 100
    leap_part, skipped = divmod(century, 4)
    moon = (19 * golden + century - leap_part - (century - (century + 8) // 25 + 1) // 3 + 15) % 30
    of_century, rest = divmod(year % 100, 4)
    to_sunday = (32 + 2 * skipped + 2 * of_century - moon - rest) % 7
    late = (golden + 11 * moon + 22 * to_sunday) // 451
    month, day = divmod(moon + to_sunday - 7 * late + 114, 31)
    return date(year, month, day + 1)


_RESOLVERS: dict[str, Callable[[Resolver, Timex], None]] = {
    "weekday": Resolver._weekday,
    "relative-day": Resolver._relative_day,
    "relative": Resolver._relative,
    "relative-month": Resolver._relative_month,
    "offset": Resolver._offset,
    "offset-hence": Resolver._offset,
    "count": Resolver._count,
    "quarter": Resolver._quarter,
    "half": Resolver._half,
    "decade": Resolver._decade,
    "week": Resolver._week,
    "season": Resolver._season,
    "feast": Resolver._feast,
    "bare-day": Resolver._bare_day,
    "weekday-day": Resolver._weekday_day,
    "day-of-month": Resolver._day_of_month,
}
