"""What the parts of a calendar expression settle by themselves: days, months and years, with or without a year.

An expression that no calendar has (31 February) is dropped here.
"""

from __future__ import annotations

from dataclasses import dataclass
from itertools import product
from typing import TYPE_CHECKING

from mekong_facts.rules.dates.calendar import BUDDHIST_ERA, Day, shift_months, two_digit_year

if TYPE_CHECKING:
    from collections.abc import Callable

    from mekong_facts.rules.context import DateOrder
    from mekong_facts.rules.dates.timex import Timex

    Sure = Callable[[Day, int | None], bool]

# Two digits of a year with nothing to tell the century: up to twenty years after this they are of the 21st.
_MONTHS = 12
_PIVOT = 2015
_NAMED = frozenset("MVv")  # the codes of months by their names


@dataclass(slots=True)
class Reading:
    """What an expression says: its first day (month, year), its last where it is a range."""

    first: Day
    last: Day | None = None
    weekday: int | None = None
    ambiguous: bool = False

    @property
    def has_year(self) -> bool:
        """Return whether it says the year of its first or its last day."""
        return bool(self.first.year or (self.last is not None and self.last.year))

    @property
    def is_term(self) -> bool:
        """Return whether it is as long as the term of a plan or treaty, whose ends tell nothing of other days."""
        first, last = self.first.year, None if self.last is None else self.last.year
        return first is not None and last is not None and last - first > 1


class Impossible(ValueError):  # noqa: N818 - it is no error but an answer
    """There is no such day."""


def year_of(timex: Timex, part: str = "y", pivot: int = _PIVOT) -> int | None:
    """Return the year of a part: two digits are of the last hundred years, eras are counted back."""
    number = timex.number(part)
    if number is None:
        return None
    atom = timex.parts[part]
    era = timex.word("z")
    if atom.code == "E" or era == "be":
        return number - BUDDHIST_ERA
    if era == "bc":
        return -number
    if era is None and len(atom.value) <= 2:
        return two_digit_year(number, pivot)
    return number


def order_of(timexes: list[Timex], told: DateOrder | None, *, sure: bool) -> DateOrder | None:
    """Return the order of day and month that the caller or some date of the text settles (24/6/2013).

    `sure`: the language has an order of its own, which days written in words besides do not question.
    """
    if told is not None:
        return told
    orders: set[DateOrder] = set()
    others: set[int] = set()
    numeric = [timex for timex in timexes if timex.form in {"numeric", "numeric-range"}]
    for timex, (first, second) in product(numeric, (("p", "p2"), ("q", "q2"))):
        one, two = timex.number(first), timex.number(second)
        if one is None or two is None:
            continue
        if one > _MONTHS >= two:
            orders.add("DMY")
        elif two > _MONTHS >= one:
            orders.add("MDY")
            others.add(timex.start)
    if sure and len(numeric) > 1 and orders == {"MDY"} and len(others) == 1:
        return None  # a stamp in another order tells nothing of the rest
    if not orders and not sure:
        orders = _written(timexes)
    return orders.pop() if len(orders) == 1 else None


def _written(timexes: list[Timex]) -> set[DateOrder]:
    """Return the orders in which numbers tell the days that the text writes with the names of months, too.

    10/9/2010 beside Oct. 9, 2010, 6/8 beside June 8.
    """
    days = {
        (year, timex.number("m"), timex.number("d"))
        for timex in timexes
        if timex.form == "date" and "m" in timex.parts and timex.parts["m"].code in _NAMED
        for year in (year_of(timex), None)
    }
    plain = {(month, day) for year, month, day in days if year is None} - {
        (month, day) for year, month, day in days if year is not None
    }
    orders: set[DateOrder] = set()
    likely: set[DateOrder] = set()  # by days of which no year is told: 10/08/2020, then "HUE, October 8"
    for timex in timexes if days else ():
        one, two = timex.number("p"), timex.number("p2")
        if timex.form == "numeric" and one != two and len(timex.word("p3") or "2012") > 1:
            year = year_of(timex, "p3")
            if (year, two, one) in days:
                orders.add("DMY")
            if (year, one, two) in days:
                orders.add("MDY")
            if (two, one) in plain:
                likely.add("DMY")
            if (one, two) in plain:
                likely.add("MDY")
    return orders or likely


def read(timex: Timex, order: DateOrder | None, usual: DateOrder, sure: Sure) -> Reading:
    """Return what the parts of a date or range say.

    Args:
        timex: the expression, of the form `date`, `digits`, `numeric`, `range` or `numeric-range`.
        order: the order of day and month, where it is settled.
        usual: the order to take where it is not.
        sure: whether a day (of the week, if that is told) is so close to what is known that it settles the order.

    Raises:
        Impossible: no calendar has such a day.

    """
    reading = _READERS[timex.form](timex, order, usual, sure)
    for day in (reading.first, reading.last):
        if day is not None and not day.valid:
            raise Impossible
    if reading.last is not None:
        _check_rising(reading.first, reading.last)
    return reading


def _check_rising(first: Day, last: Day) -> None:
    """Raise if a range with both years does not rise, or one within a month falls."""
    if (
        first.year is not None
        and last.year is not None
        and (first.year, first.month or 0, first.day or 0) >= (last.year, last.month or 12, last.day or 31)
    ):
        raise Impossible


def _weekday(timex: Timex) -> int | None:
    number = timex.number("w")
    return None if number is None else number - 1


def _date(timex: Timex, _order: object, _usual: object, _sure: object) -> Reading:
    return Reading(Day(year_of(timex), timex.number("m"), timex.number("d")), weekday=_weekday(timex))


def _digits(timex: Timex, _order: object, _usual: object, _sure: object) -> Reading:
    digits = timex.word("k") or ""
    return Reading(Day(int(digits[:4]), int(digits[4:6]), int(digits[6:])))


def _numeric(timex: Timex, order: DateOrder | None, usual: DateOrder, sure: Sure) -> Reading:
    """Read a day and month in numbers, with or without a year: 5/6, 5/6/2012."""
    one, two = timex.number("p") or 0, timex.number("p2") or 0
    if len(timex.word("p3") or "2012") < 2:
        raise Impossible  # no year has one digit
    day, ambiguous = _ordered(one, two, year_of(timex, "p3"), order, usual, sure, _weekday(timex))
    return Reading(day, weekday=_weekday(timex), ambiguous=ambiguous)


def _ordered(  # noqa: PLR0913, PLR0917 - what there is to go by
    one: int,
    two: int,
    year: int | None,
    order: DateOrder | None,
    usual: DateOrder,
    sure: Sure,
    weekday: int | None = None,
) -> tuple[Day, bool]:
    """Return the day that two numbers mean, by what is over 12 or by an order, and whether it may be another."""
    readings = {"DMY": Day(year, two, one), "MDY": Day(year, one, two)}
    if one > 12 or two > 12:
        return (readings["DMY"] if one > 12 else readings["MDY"]), False
    if one == two:
        return readings["DMY"], False
    if order is not None:
        return readings["MDY" if order == "MDY" else "DMY"], False
    if weekday is not None and year is not None:
        fitting = [day for day in readings.values() if day.full is not None and day.full.weekday() == weekday]
        if len(fitting) == 1:
            return fitting[0], False
    close = [day for day in readings.values() if sure(day, weekday)] or [
        day for day in readings.values() if sure(day, None)
    ]
    if len(close) == 1:
        return close[0], False
    return readings["MDY" if usual == "MDY" else "DMY"], True


def _range(timex: Timex, _order: object, _usual: object, _sure: object) -> Reading:
    """Read a range of days, months or years."""
    day, day2 = timex.number("d"), timex.number("d2")
    month, month2 = timex.number("m"), timex.number("m2")
    year, year2 = year_of(timex), year_of(timex, "y2")
    if month is None and month2 is None and "y2" in timex.parts:
        return _years(timex, year)
    if day is not None and day2 is not None and month2 is None:
        # "14-15 February", "28-2 February" does not rise
        if day >= day2:
            return _over_the_end(timex, Day(year, month, day), Day(year, month, day2))
        return Reading(Day(year, month, day), Day(year, month, day2), _weekday(timex))
    first, last = spread(Day(year, month, day), Day(year2, month2, day2))
    return Reading(first, last, _weekday(timex))


def _over_the_end(timex: Timex, first: Day, last: Day) -> Reading:
    """Return the range of "April 27th to the 3rd", which ends a month later, or of "the 27th to the 3rd of April"."""
    if timex.parts["d2"].code != "o" or "@" not in timex.code or first.month is None or first.day == last.day:
        raise Impossible
    if timex.parts["m"].start < timex.parts["d"].start:
        return Reading(first, shift_months(last.year, first.month, 1)._replace(day=last.day), _weekday(timex))
    return Reading(shift_months(first.year, first.month, -1)._replace(day=first.day), last, _weekday(timex))


def spread(first: Day, last: Day) -> tuple[Day, Day]:
    """Return both ends of a range with the year that one of them says, the right way round over New Year."""
    wraps = (first.month or 0, first.day or 0) > (last.month or 0, last.day or 0)
    if first.year is None and last.year is not None:
        first = first.in_year(last.year - wraps)
    elif last.year is None and first.year is not None:
        last = last.in_year(first.year + wraps)
    return first, last


def _years(timex: Timex, year: int | None) -> Reading:
    """Read a range of years, the second of which may lack its century: 2012-15, 1997-8."""
    number = timex.number("y2")
    if year is None or number is None:
        raise Impossible
    if timex.word("z") == "bc":
        return Reading(Day(year), Day(-number))
    number -= BUDDHIST_ERA * (timex.parts["y2"].code == "E")
    if len(timex.parts["y2"].value) == 1:
        return Reading(Day(year), Day(year + (number - year) % 10))  # 1997-8
    return Reading(Day(year), Day(number if number > 99 else year // 100 * 100 + number + 100 * (number < year % 100)))


def _numeric_range(timex: Timex, order: DateOrder | None, usual: DateOrder, sure: Sure) -> Reading:
    """Read a range of days in numbers: 5/6-7/6/2012."""
    numbers = [timex.number(part) or 0 for part in ("p", "p2", "q", "q2")]
    if order is None and any(number > 12 for number in numbers):
        order = "DMY" if numbers[0] > 12 or numbers[2] > 12 else "MDY"
    first, ambiguous = _ordered(numbers[0], numbers[1], year_of(timex, "p3"), order, usual, sure)
    last, _ = _ordered(numbers[2], numbers[3], year_of(timex, "q3"), order, usual, sure)
    return Reading(*spread(first, last), ambiguous=ambiguous)


_READERS = {
    "date": _date,
    "year": _date,
    "week-of": _date,
    "digits": _digits,
    "numeric": _numeric,
    "range": _range,
    "numeric-range": _numeric_range,
}
