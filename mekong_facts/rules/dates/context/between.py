"""The year of a dateline that has none, by what the text tells as over and as to come."""

from __future__ import annotations

from datetime import date, timedelta
from typing import TYPE_CHECKING

from mekong_facts.rules.dates.tense import FUTURE, PAST, tense

if TYPE_CHECKING:
    from mekong_facts.rules.dates.calendar import Day
    from mekong_facts.rules.dates.context.settle import Reading
    from mekong_facts.rules.dates.patterns import DatePatterns
    from mekong_facts.rules.dates.timex import Timex
    from mekong_facts.rules.prose import Prose

_LEAD = 300  # characters in which the first sentence tells its day
_MOST = 5  # years from the last that is over to the first that is to come; of more, two will fit
_ANNOUNCED_WITHIN = timedelta(120)  # from a dateline to a meeting that it announces with its year


def first_to_come(
    prose: Prose, timexes: list[Timex], readings: dict[int, Reading], patterns: DatePatterns
) -> date | None:
    """Return the first day in full that is told as to come: the text was written before it."""
    days = ((timex, reading.first.full) for timex in timexes if (reading := readings.get(timex.start)) is not None)
    ahead = (
        full for timex, full in days if full is not None and tense(prose, timex.start, timex.end, patterns) == FUTURE
    )
    return min(ahead, default=None)


def year_before(day: Day, ahead: date | None, stated: list[date]) -> int | None:
    """Return the year of a dateline's day shortly before one that is to come, if none of the past is later than it."""
    if ahead is None:
        return None
    for year in (ahead.year, ahead.year - 1):
        written = day.in_year(year).full
        if written is not None and timedelta(0) < ahead - written <= _ANNOUNCED_WITHIN:
            return None if any(written < full < ahead for full in stated) else year
    return None


def year_between(
    prose: Prose, timexes: list[Timex], readings: dict[int, Reading], patterns: DatePatterns, day: Day
) -> int | None:
    """Return the one year in which a dateline's day is the weekday that the lead tells.

    It lies after what the text tells as over and before what it tells as to come: "SUVA, June 28 - They met on Friday.
    The last fair was in November 2018, the next will be held in 2020".
    """
    weekday = _weekday_of_lead(timexes, patterns, prose)
    if weekday is None or day.month is None or day.day is None:
        return None
    over, ahead = date.min, date.max
    for timex in timexes:
        reading = readings.get(timex.start)
        told = None if reading is None else reading.last or reading.first
        if told is None or told.year is None or not told.valid:
            continue
        time = tense(prose, timex.start, timex.end, patterns)
        first = date(told.year, told.month or 1, told.day or 1)
        if time == PAST:
            over = max(over, first)
        elif time == FUTURE:
            ahead = min(ahead, first if told.month else date(told.year, 12, 31))
    if not over.year <= ahead.year < over.year + _MOST:
        return None
    days = [full for year in range(over.year, ahead.year + 1) if (full := day.in_year(year).full)]
    fitting = [full.year for full in days if over <= full <= ahead and full.weekday() == weekday]
    return fitting[0] if len(fitting) == 1 else None


def _weekday_of_lead(timexes: list[Timex], patterns: DatePatterns, prose: Prose) -> int | None:
    """Return the first day of the week that a text tells, in its lead and with no word that points to another week."""
    first = next((timex for timex in timexes if timex.form == "weekday"), None)
    if first is None or first.start > _LEAD or not first.parts.keys().isdisjoint("lu"):
        return None
    if tense(prose, first.start, first.end, patterns) != PAST:
        return None
    return (first.number("w") or 1) - 1
