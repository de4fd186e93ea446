"""Days, months and years: TIMEX3 values and arithmetic on them."""

from __future__ import annotations

from datetime import date, timedelta
from functools import lru_cache
from typing import TYPE_CHECKING, NamedTuple

from mekong_facts.patterns import deferred

if TYPE_CHECKING:
    import re

    from mekong_facts.facts import Precision
    from mekong_facts.rules.dates.timex import Timex

_LENGTHS = (31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31)
BUDDHIST_ERA = 543
_DAY = deferred(r"(\d{4}|XXXX)(?:-(\d\d)(?:-(\d\d))?)?")


class Day(NamedTuple):
    """A day, month or year; None is what is unknown (before) or not said (after)."""

    year: int | None
    month: int | None = None
    day: int | None = None

    @property
    def valid(self) -> bool:
        """Return whether there is such a day; 29 February needs a leap year where the year is known."""
        if self.day is None or self.month is None:
            return self.month is None or 1 <= self.month <= 12
        if not (1 <= self.month <= 12 and 1 <= self.day <= _LENGTHS[self.month - 1]):
            return False
        return not (self.month == 2 and self.day == 29 and self.year is not None and not leap(self.year))

    @property
    def value(self) -> str:
        """Return the TIMEX3 value."""
        year = "XXXX" if self.year is None else f"{self.year:04d}" if self.year >= 0 else f"BC{-self.year:04d}"
        if self.month is None:
            return year if self.day is None else f"{year}-XX-{self.day:02d}"
        return f"{year}-{self.month:02d}" if self.day is None else f"{year}-{self.month:02d}-{self.day:02d}"

    def in_year(self, year: int | None) -> Day:
        """Return the same day or month of a year."""
        return Day(year, self.month, self.day)

    @property
    def full(self) -> date | None:
        """Return the date, if all of it is known and valid."""
        if not self.year or self.month is None or self.day is None or not self.valid:
            return None
        return date(self.year, self.month, self.day)


def leap(year: int) -> bool:
    """Return whether a year has a 29 February."""
    return year % 4 == 0 and (year % 100 != 0 or year % 400 == 0)


def day_of(when: date) -> Day:
    """Return a date as a day."""
    return Day(when.year, when.month, when.day)


def from_iso(value: str | None) -> date | None:
    """Return the date of an ISO string (a time after it does not matter); None if it is none."""
    try:
        return date.fromisoformat(value[:10]) if value else None
    except ValueError:
        return None


def shift_days(when: Day, days: int) -> Day | None:
    """Return the day that is `days` later; None where an unknown year would decide it."""
    if when.full is not None:
        return day_of(_within(when.full, days))
    if when.month is None or when.day is None or not when.valid:
        return None
    common, leaping = (
        day_of(date(year, when.month, when.day) + timedelta(days)) if Day(year, when.month, when.day).valid else None
        for year in (2001, 2004)
    )
    if common is None or leaping is None or common[1:] != leaping[1:]:
        return None
    return Day(None, common.month, common.day)


def _within(when: date, days: int) -> date:
    """Return the day so many days away, or the day itself where the calendar ends before."""
    try:
        return when + timedelta(days)
    except OverflowError:
        return when


def shift_months(year: int | None, month: int, months: int) -> Day:
    """Return the month that is `months` later."""
    index = month - 1 + months
    return Day(None if year is None else year + index // 12, index % 12 + 1)


def moved(value: str, unit: str, steps: int) -> str | None:
    """Return the day, month or year that lies so many days (D), months (T) or years (N) after another."""
    shape = _DAY.fullmatch(value)
    if shape is None:
        return None
    year, month, day = (int(part) if part and part.isdigit() else None for part in shape.groups())
    found: Day | None = None
    if unit == "D":
        found = shift_days(Day(year, month, day), steps)
    elif month is not None and (unit == "T" or year is not None):
        found = shift_months(year, month, steps * (12 if unit == "N" else 1))._replace(day=day)
    elif unit == "N" and year is not None:
        found = Day(year + steps)
    return found.value if found is not None and found.valid else None


def week(when: date) -> str:
    """Return the value of the ISO week of a date."""
    year, number, _ = when.isocalendar()
    return f"{year:04d}-W{number:02d}"


def stepped(base: Day, unit: str, steps: int, size: int = 1) -> Day | str | None:
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


def from_week(value: str | None) -> date | None:
    """Return the Monday of the value of an ISO week; None if it is none."""
    year, mark, number = (value or "").partition("-W")
    return date.fromisocalendar(int(year), int(number), 1) if mark and year.isdigit() and number.isdigit() else None


def of_month(year: int, month: int, weekday: int, which: int) -> Day | None:
    """Return the `which`-th `weekday` (0 is Monday) of a month, the last for -1."""
    if which < 0:
        last = date(year + month // 12, month % 12 + 1, 1) - timedelta(1)
        return day_of(last - timedelta((last.weekday() - weekday) % 7))
    first = date(year, month, 1)
    found = first + timedelta((weekday - first.weekday()) % 7 + 7 * (which - 1))
    return day_of(found) if found.month == month else None


def two_digit_year(number: int, pivot: int) -> int:
    """Return the year that two digits mean: the latest one that is at most twenty years after `pivot`."""
    year = pivot // 100 * 100 + number
    while year > pivot + 20:
        year -= 100
    while year <= pivot - 80:
        year += 100
    return year


_PRECISIONS: tuple[tuple[re.Pattern[str], Precision], ...] = (
    (deferred(r".*-W\d\d"), "week"),
    (deferred(r".*-Q\d|.*-(?:SP|SU|FA|WI)"), "quarter"),
    (deferred(r".*-H\d"), "half"),
    (deferred(r"(?:BC)?(?:\d{4}|XXXX)-(?:\d\d|XX)-\d\d"), "day"),
    (deferred(r"(?:BC)?(?:\d{4}|XXXX)-\d\d"), "month"),
    (deferred(r"(?:BC)?(?:\d{4}|XXXX)"), "year"),
    (deferred(r"(?:BC)?\d{3}"), "decade"),
    (deferred(r"(?:BC)?\d\d"), "century"),
)


@lru_cache(4096)
def precision(value: str) -> Precision:
    """Return the grain of a TIMEX3 value; that of a range is its start's."""
    start = value.split("/", 1)[0]
    return next((grain for shape, grain in _PRECISIONS if shape.fullmatch(start)), "day")


def counted_from(timex: Timex, value: str) -> str | None:
    """Return the day, month or year that is so many units before or after another: "two weeks before" Christmas."""
    back = timex.word("a") in {"ago", "earlier"} or timex.word("l") == "last"
    count = (timex.number("n") or 1) * (-1 if back else 1)
    unit = timex.parts["u"].code
    return moved(value, "D", count * (timex.number("u") or 1)) if unit in "DK" else moved(value, unit, count)
