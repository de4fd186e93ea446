"""The days that open the lines of a chronology and leave their year to the line above."""

from __future__ import annotations

from typing import TYPE_CHECKING

from mekong_facts.rules.dates.context.anchors import OPENING

if TYPE_CHECKING:
    from mekong_facts.rules.dates.calendar import Day
    from mekong_facts.rules.dates.context.settle import Reading
    from mekong_facts.rules.dates.timex import Timex
    from mekong_facts.rules.prose import Prose


def carried_on(
    prose: Prose, timexes: list[Timex], readings: dict[int, Reading], found: dict[int, Day]
) -> dict[int, Day]:
    """Return the days that open lines, and those below them whose year a chronology does not repeat.

    "5 May 2012: They meet", and below it "12 May: They leave".
    """
    last: Day | None = None
    carried: dict[int, Day] = {}
    for timex in timexes:
        reading = readings.get(timex.start)
        if timex.start in found:
            last = found[timex.start]
        elif last is not None and reading is not None and reading.first.month and not reading.has_year:
            day = reading.first.in_year(last.year)
            opens = not prose.view[prose.line_at(timex.start)[0] : timex.start].strip(OPENING)
            if opens and prose.view.startswith(":", timex.end) and _rises(last, day):
                last = day if reading.last is None else day._replace(day=None)
            else:
                continue
        else:
            continue
        carried[timex.start] = last
    return carried


def _rises(first: Day, last: Day) -> bool:
    """Return whether a day or month is not before another of its year."""
    return last.valid and (first.month or 0, first.day or 0) <= (last.month or 0, last.day or 0)
