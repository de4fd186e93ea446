"""The year of a dateline that has none, by the years between which it lies and by the day of the week told with it."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from mekong_facts.rules.dates.tense import FUTURE, PAST, tense

if TYPE_CHECKING:
    from mekong_facts.rules.dates.calendar import Day
    from mekong_facts.rules.dates.patterns import DatePatterns
    from mekong_facts.rules.dates.settle import Reading
    from mekong_facts.rules.dates.timex import Timex
    from mekong_facts.rules.prose import Prose

_LEAD = 300  # characters in which the first sentence tells its day
_MOST = 5  # years from the last that is over to the first that is to come; of more, two will fit


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
