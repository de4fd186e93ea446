"""What TIMEX3 values denote: `2013-W12` and `2013-03-18/2013-03-24` are the same seven days."""

from __future__ import annotations

from datetime import date, timedelta

from mekong_facts.patterns import deferred

# The first and the last day; None where a range is open.
Days = tuple[date | None, date | None]

_MIDNIGHT = deferred(r"T00:00(?::00)?(?:\.0+)?Z?$")
_SHAPE = deferred(
    r"(?P<year>\d{4})(?:-(?P<month>\d\d)(?:-(?P<day>\d\d))?|-W(?P<week>\d\d)|-Q(?P<quarter>[1-4])|-H(?P<half>[12]))?"
    r"|(?P<decade>\d{3})X?"
    r"|(?P<century>\d\d)(?:XX)?",
)
_OPEN = ("", "..")
_MONTHS_IN = {"month": 1, "quarter": 3, "half": 6}
_YEARS_IN = {"year": 1, "decade": 10, "century": 100}


def same(value: str | None, other: str | None) -> bool:
    """Return whether two values denote the same days; values without days (P1M, XXXX-02-14) have to be equal."""
    if value is None or other is None:
        return False
    value, other = _bare(value), _bare(other)
    days = days_of(value)
    return value == other or (days is not None and days == days_of(other))


def _bare(value: str) -> str:
    return _MIDNIGHT.sub("", value.strip().upper().replace(" ", ""))


def days_of(value: str) -> Days | None:
    """Return the first and last day that a value denotes; None if it denotes none, or impossible ones."""
    first, slash, last = value.partition("/")
    if slash:
        left = (None, None) if first in _OPEN else days_of(first)
        right = (None, None) if last in _OPEN else days_of(last)
        return None if left is None or right is None or "/" in last else (left[0], right[1])
    shape = _SHAPE.fullmatch(value)
    if shape is None:
        return None
    try:
        return _days_of_shape({name: int(number) for name, number in shape.groupdict().items() if number})
    except ValueError:
        return None


def _days_of_shape(part: dict[str, int]) -> Days:
    if "week" in part:
        monday = date.fromisocalendar(part["year"], part["week"], 1)
        return monday, monday + timedelta(days=6)
    if "day" in part:
        day = date(part["year"], part["month"], part["day"])
        return day, day
    for unit, months in _MONTHS_IN.items():
        if unit in part:
            return _months(part["year"], (part[unit] - 1) * months + 1, months)
    unit, years = next(item for item in _YEARS_IN.items() if item[0] in part)
    return _months(part[unit] * years, 1, 12 * years)


def _months(year: int, month: int, count: int) -> Days:
    """Return the first and the last day of so many months."""
    after = year * 12 + month - 1 + count
    return date(year, month, 1), date(after // 12, after % 12 + 1, 1) - timedelta(days=1)
