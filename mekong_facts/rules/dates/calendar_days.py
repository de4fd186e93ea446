"""Arithmetic on TIMEX3 values of days, whose year need not be known."""

from __future__ import annotations

from datetime import date, timedelta

from mekong_facts.patterns import deferred

_DAY = deferred(r"(\d{4}|XXXX)-(\d\d)-(\d\d)$")
# How long a value of a year, a month and a day is.
YEAR, MONTH, DAY = len("2012"), len("2012-02"), len("2012-02-14")
_LEAP = 2012  # stands for an unknown year


def ends(value: str) -> tuple[str, str]:
    """Return the first and the last day (month, year) of a value; they are equal where it is no range."""
    first, _, last = value.partition("/")
    return first, last or first


def shifted(value: str, days: int) -> str | None:
    """Return the day that is so many days after another, None if the value is no day.

    Where the year is unknown, a day that would fall into another year or depends on a leap year is None.
    """
    found = _DAY.match(value)
    if found is None:
        return None
    year = _LEAP if found[1] == "XXXX" else int(found[1])
    try:
        moved = date(year, int(found[2]), int(found[3])) + timedelta(days=days)
    except (ValueError, OverflowError):
        return None
    if found[1] != "XXXX":
        return moved.isoformat()
    first, last = sorted((moved, moved - timedelta(days=days)))
    if moved.year != year or (first <= date(year, 2, 28) < last):
        return None
    return f"XXXX-{moved:%m-%d}"


def length(first: str, last: str) -> int | None:
    """Return how many days it is from one to another, both counted; None where that can't be told."""
    parts = _DAY.match(first), _DAY.match(last)
    if parts[0] is None or parts[1] is None or (parts[0][1] == "XXXX") != (parts[1][1] == "XXXX"):
        return None
    try:
        begin, end = (date(_LEAP if p[1] == "XXXX" else int(p[1]), int(p[2]), int(p[3])) for p in parts if p)
    except ValueError:
        return None
    if parts[0][1] == "XXXX" and begin <= date(_LEAP, 2, 28) < end:
        return None
    return (end - begin).days + 1 if end >= begin else None
