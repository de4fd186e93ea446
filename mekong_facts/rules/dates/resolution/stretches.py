"""Stretches of time that are no day, month or year: quarters, halves, decades, weeks, seasons; and feasts."""

from __future__ import annotations

from calendar import monthrange
from datetime import date, timedelta
from typing import TYPE_CHECKING

from mekong_facts.rules.dates.calendar import Day, day_of, from_iso, of_month, shift_months, week
from mekong_facts.rules.dates.context.settle import year_of
from mekong_facts.rules.dates.context.standing import STEP
from mekong_facts.rules.dates.resolution.relative import Relative
from mekong_facts.rules.dates.tense import PAST, UNKNOWN, tense

if TYPE_CHECKING:
    from mekong_facts.rules.dates.timex import Timex

_YEAR = 365


class Stretches(Relative):
    """Resolves stretches of time."""

    def _year_here(self, timex: Timex) -> int | None:
        """Return the year that a part says, or the one that a direction or the day of writing gives."""
        year = year_of(timex)
        if year is not None:
            timex.year_from = "stated"
            return year
        base, year_from = (self.ref, "context") if self.narrative else (self.partial, self.anchor_from)
        if "u" in timex.parts and (followed := self._followed(timex)) is not None:
            base, year_from = followed, "context"
        elif "u" in timex.parts and timex.word("l") == "same":
            base, year_from = self._base("same")
        if base is None or base.year is None:
            return None
        timex.year_from = year_from
        return base.year + (STEP.get(timex.word("l") or "", 0) if "u" in timex.parts else 0)

    def _year_near(self, timex: Timex, month: int | None) -> int | None:
        """Return the year likewise; of a month or quarter that says none, the clause's tense tells it."""
        if month and not self.narrative and self.anchor is not None and timex.parts.keys().isdisjoint({"y", "u"}):
            timex.year_from = self.anchor_from
            return self._year_by_anchor(timex, Day(None, month), None)
        return self._year_here(timex)

    def quarter(self, timex: Timex) -> None:
        """Resolve a quarter."""
        quarter = 4 if timex.word("q") == "last" else timex.number("q") or 0
        if 1 <= quarter <= 4:
            year = self._year_near(timex, 3 * quarter - 1)
            last, shape = timex.number("q2"), "XXXX" if year is None else f"{year:04d}"
            begun = f"{year - 1:04d}" if year is not None and last and last < quarter else shape
            timex.value = f"{begun}-Q{quarter}" + (f"/{shape}-Q{last}" if last else "")

    def half(self, timex: Timex) -> None:
        """Resolve a half."""
        year, word = self._year_here(timex), timex.word("e")
        half = {"1": 1, "2": 2, "last": 2, "end": 2}.get(word or "")
        if half is not None:
            timex.value = f"{'XXXX' if year is None else f'{year:04d}'}-H{half}"

    def decade(self, timex: Timex) -> None:
        """Resolve a decade."""
        number = timex.number("s") or 0
        century = 1900 if number < 100 else 0
        timex.value, timex.year_from = f"{(century + number) // 10:03d}", "stated"
        self.ref = Day(century + number)

    def week(self, timex: Timex) -> None:
        """Resolve 'the first week of May 2012', 'the last week of 2016', 'week 31'."""
        month, word = timex.number("m"), timex.word("o") or ""
        year = self._year_near(timex, month)
        if year is None:
            return
        number = timex.number("k")
        if number is not None:
            timex.value = f"{year:04d}-W{number:02d}" if 1 <= number <= 53 else None
            return
        there = self._month_there(timex) if "u" in timex.parts and timex.parts["u"].code == "T" else None
        if there is not None:
            year, month = there.year or year, there.month
        which = -1 if word == "last" else int(word) if word.isdigit() else 0
        if which:
            thursday = (
                of_month(year, month or (1 if which > 0 else 12), 3, which)
                if month or which < 0
                else day_of(date.fromisocalendar(year, min(which, 52), 4))
            )
            if thursday is not None and thursday.full is not None:
                timex.value = week(thursday.full)

    def _month_there(self, timex: Timex) -> Day | None:
        """Return the month that lies in a direction from that of writing: this month, last month."""
        if self.partial is None or self.partial.month is None:
            return None
        return shift_months(self.partial.year, self.partial.month, STEP.get(timex.word("l") or "", 0))

    def part(self, timex: Timex) -> None:
        """Resolve 'the first nine months of 2012', 'the last ten days of May', 'the first three quarters of 2012'."""
        year, count, unit = self._year_near(timex, timex.number("m")), timex.number("n") or 1, timex.parts["v"].code
        at_end = timex.word("o") in {"last", "end"}
        if year is None or not (at_end or timex.word("o") in {"1", "start", None}):
            return
        size = 4 if unit == "Q" else 12
        if unit == "K":
            size = date(year, 12, 28).isocalendar().week
        elif unit == "D" and "m" not in timex.parts and (timex.parts.get("u") or timex.parts["y"]).code in "NY":
            opening = date(year, 12, 31) - timedelta(count - 1) if at_end else date(year, 1, 1)
            if 1 < count < _YEAR:
                timex.value = f"{opening.isoformat()}/{(opening + timedelta(count - 1)).isoformat()}"
            return
        elif unit == "D":
            month = timex.number("m")
            there = self._month_there(timex) if month is None else None
            if there is not None:
                year, month = there.year or year, there.month
            if month is None:
                return
            size = monthrange(year, month)[1]
            shape = f"{year:04d}-{month:02d}-{{:02d}}"
        if unit != "D":
            shape = f"{year:04d}-" + {"K": "W{:02d}", "Q": "Q{:d}"}.get(unit, "{:02d}")
        if not 1 < count < size:
            return
        first, last = (size - count + 1, size) if at_end else (1, count)
        now = self.anchor
        step = 12 // size
        if "l" not in timex.parts and "u" in timex.parts and now is not None and last * step > now.month:
            when = tense(self.prose, timex.start, timex.end, self.patterns)
            if when == PAST or (when == UNKNOWN and first * step > now.month):
                shape = shape.replace(f"{year:04d}", f"{year - 1:04d}")  # of a year that is over
        timex.value = f"{shape.format(first)}/{shape.format(last)}"

    def week_of_day(self, timex: Timex) -> None:
        """Resolve 'the week of the 18th'."""
        self.bare_day(timex)
        day = from_iso(timex.value) if timex.value and timex.value[:4].isdigit() else None
        timex.value = week(day) if day is not None else None

    def weekday_of_month(self, timex: Timex) -> None:
        """Resolve 'the third Thursday of November 2012'; without a year it is the month."""
        year, month = self._year_here(timex), timex.number("m")
        if month is None:
            if self.partial is None or self.partial.month is None:
                return
            there = shift_months(self.partial.year, self.partial.month, STEP.get(timex.word("l") or "", 0))
            year, month = there.year, there.month
        elif "y" not in timex.parts and self.anchor is not None and not self.narrative:
            year, timex.year_from = self._year_by_anchor(timex, Day(None, month), None), self.anchor_from
        word, found = timex.word("o") or "", None
        if year is not None and month is not None:
            which = -1 if word == "last" else int(word)
            found = of_month(year, month, (timex.number("w") or 1) - 1, which) if which < 6 else None
            timex.value = None if found is None else found.value
        else:
            timex.value, timex.year_from = Day(None, month).value, None

    def season(self, timex: Timex) -> None:
        """Resolve a season."""
        year = self._year_here(timex)
        timex.value = None if year is None else f"{Day(year).value}-{timex.word('j')}"
        if timex.value and "y" in timex.parts:
            self.ref = Day(year)

    def year_to_date(self, timex: Timex) -> None:
        """Resolve 'year to date' and 'EOY'."""
        year = self._year_here(timex)
        timex.value = None if year is None else Day(year).value

    def month_of_year(self, timex: Timex) -> None:
        """Resolve 'the third month of 2021'."""
        year, month = self._year_here(timex), Day(None, timex.number("m"))
        if month.valid:
            timex.value = month.in_year(year).value

    def feast(self, timex: Timex) -> None:
        """Resolve a feast: 'Christmas', 'last Easter'."""
        year, direction = year_of(timex), timex.word("l")
        timex.year_from = "stated"
        if year is None:
            timex.year_from = "context" if self.narrative else self.anchor_from
            if self.narrative:
                year = self.ref.year if self.ref is not None else None
            elif self.anchor is not None:
                now = self.anchor
                if "u" in timex.parts:
                    year = now.year + STEP.get(direction or "this", 0)
                elif direction in {"last", "past", "before"}:
                    year = max((y for y in (now.year - 1, now.year) if (_day_of_feast(timex, y) < now)), default=None)
                elif direction in {"next", "coming", "after"}:
                    year = now.year + (_day_of_feast(timex, now.year) <= now)
                else:
                    found = _day_of_feast(timex, now.year)
                    year = self._year_by_anchor(timex, day_of(found), None)
        if year is not None:
            timex.value = _day_of_feast(timex, year).isoformat()
        else:
            word = timex.word("h") or ""
            timex.value, timex.year_from = f"XXXX-{word}" if word[:1].isdigit() else None, None


def _day_of_feast(timex: Timex, year: int) -> date:
    """Return the day of a feast in a year."""
    word = timex.word("h") or ""
    if word.startswith("easter"):
        return easter(year) + timedelta(int(word.removeprefix("easter")))
    if word.startswith("friday"):
        thanksgiving = date(year, 11, 22) + timedelta((3 - date(year, 11, 22).weekday()) % 7)
        return thanksgiving + timedelta(1 + int(word.removeprefix("friday")))
    return date(year, int(word[:2]), int(word[3:]))


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
