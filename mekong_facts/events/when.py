"""How far apart two meetings are, from TIMEX3 values that may lack the year or the day."""

from __future__ import annotations

import calendar
from datetime import date
from functools import lru_cache
from typing import NamedTuple

from mekong_facts.patterns import deferred

_VALUE = deferred(r"(\d{4}|XXXX)(?:-(\d\d|XX)(?:-(\d\d|XX))?|-(?:Q|W|H)\d+)?")
_YEAR = 366
_SITTING = 5  # days between the first day and the last of most meetings, and a little more
_LEAP = 2000  # a year with every day, for dates whose year is not known


class When(NamedTuple):
    """A calendar date, None for each part that is not known."""

    year: int | None
    month: int | None
    day: int | None

    @property
    def whole(self) -> bool:
        """Return whether day, month and year are known."""
        return None not in self

    def agrees(self, other: When) -> bool:
        """Return whether both may be one date: what both tell is equal."""
        return all(None in {mine, theirs} or mine == theirs for mine, theirs in zip(self, other, strict=True))

    def join(self, other: When) -> When:
        """Return the date with what either tells; both agree."""
        return When(*(theirs if mine is None else mine for mine, theirs in zip(self, other, strict=True)))

    def __str__(self) -> str:
        """Return the TIMEX3 value."""
        year = "XXXX" if self.year is None else f"{self.year:04d}"
        month = "XX" if self.month is None else f"{self.month:02d}"
        if self.day is not None:
            return f"{year}-{month}-{self.day:02d}"
        return year if self.month is None else f"{year}-{month}"


class Gap(NamedTuple):
    """How far two meetings are apart.

    Attributes:
        days: between the nearest days on which they may be held; 0 if they overlap.
        exact: whether both tell the day.
        years: whether both tell the year; without it, they are compared within one year.

    """

    days: int
    exact: bool
    years: bool


class Span(NamedTuple):
    """When a meeting is held: its first and its last day, as far as they are known."""

    start: When | None
    end: When | None

    @property
    def known(self) -> When | None:
        """Return the start, or else the end."""
        return self.start or self.end

    def days(self) -> list[tuple[int, int]]:
        """Return the (month, day) of the first days of the meeting, at most five; none if no day is told."""
        first = self.known
        if first is None or first.month is None or first.day is None:
            return []
        lower, upper = self.bounds(years=False)
        return [((d := date.fromordinal(day)).month, d.day) for day in range(lower, min(upper, lower + 4) + 1)]

    def holds(self, day: When) -> bool:
        """Return whether a day is one of the meeting's."""
        lower, upper = self.bounds(years=True)
        return lower <= _bounds(Span(day, day), True)[0] <= upper

    def bounds(self, *, years: bool) -> tuple[int, int]:
        """Return the ordinals of the first and last day on which it may be held, in one leap year if not `years`."""
        return _bounds(self, years)


def _edge(when: When, *, years: bool) -> tuple[int, int]:
    """Return the first and the last day (ordinal) that a time may mean; in a leap year without its own."""
    year = when.year if years and when.year else _LEAP
    if when.month is None:
        return date(year, 1, 1).toordinal(), date(year, 12, 31).toordinal()
    size = calendar.monthrange(year, when.month)[1]
    if when.day is None:
        return date(year, when.month, 1).toordinal(), date(year, when.month, size).toordinal()
    day = date(year, when.month, min(when.day, size)).toordinal()
    return day, day


@lru_cache(maxsize=65536)
def _bounds(span: Span, years: bool) -> tuple[int, int]:  # noqa: FBT001 - the cache is faster so
    """Return the first and the last day (ordinal) of a span; without years one may go on over New Year."""
    first = span.start or span.end or When(None, None, None)
    last = span.end or first
    lower = _edge(first, years=years)[0]
    upper = _edge(last, years=years)[1]
    if upper < lower:
        upper = upper + _YEAR if not years and upper + 60 >= lower - _YEAR else lower
        if upper - lower > 60:
            upper = lower
    return lower, upper


def parse(value: str | None) -> When | None:
    """Return the date of a TIMEX3 value; None for no value, a decade, or what is no date. Of a range, its start."""
    found = _VALUE.match(value or "")
    if not found:
        return None
    year, month, day = (int(part) if part and part.isdigit() else None for part in found.groups())
    if year is not None and not 1 <= year <= 9999:
        return None
    if month is not None and not 1 <= month <= 12:
        return None
    if day is not None and (month is None or not 1 <= day <= calendar.monthrange(year or _LEAP, month)[1]):
        return None
    return None if year is None and month is None else When(year, month, day)


def apart(one: Span, other: Span) -> Gap | None:
    """Return how far two meetings are apart, or None if it can't be told."""
    first, second = one.known, other.known
    if first is None or second is None:
        return None
    years = first.year is not None and second.year is not None
    if not years and (first.month is None or second.month is None):
        return None
    a, b = one.bounds(years=years), other.bounds(years=years)
    if one.end is None and other.start is None and 0 < b[0] - a[1] <= _SITTING:
        return Gap(0, exact=False, years=years)  # one tells the first day, the other the last
    if other.end is None and one.start is None and 0 < a[0] - b[1] <= _SITTING:
        return Gap(0, exact=False, years=years)
    days = max(0, b[0] - a[1], a[0] - b[1])
    if not years:
        days = min(days, max(0, _YEAR - max(a[1], b[1]) + min(a[0], b[0])))
    return Gap(days, first.day is not None and second.day is not None, years)
