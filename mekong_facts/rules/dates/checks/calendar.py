"""Conditions on the words around a day or month that its form alone can't state."""

from __future__ import annotations

from typing import TYPE_CHECKING

from mekong_facts.patterns import deferred
from mekong_facts.rules.dates.checks.months import NEAREST
from mekong_facts.rules.dates.checks.notices import is_of_row
from mekong_facts.rules.dates.nearby import is_compact_year, second_before, word_after

if TYPE_CHECKING:
    from mekong_facts.rules.dates.patterns import DatePatterns
    from mekong_facts.rules.dates.timex import Timex

_SCORED = 20  # characters before a score in which a word tells that it is one
_LONG = 40  # characters before a place in which a few words stand
_MONTHS = 12  # there is no later one
_ALWAYS = "24/7"  # hours and days
_HOURS = 24
_WEEK = 7  # days
_TENS = 3  # the highest first digit of a day
_NOUN = deferred(r" [A-Z][A-Za-z]")  # behind an ordinal that counts it


def _check_listed(view: str, timex: Timex, before: str, patterns: DatePatterns) -> bool:
    """Take "5, 7 and 9 May" for three days; the first number of "Dawn 5, 22 and 24 May" is the name's."""
    return not before.isalpha() or _leads_on(view, timex, before, patterns)


def _leads_on(view: str, timex: Timex, before: str, patterns: DatePatterns) -> bool:
    """Return whether the word before a date is in small letters, or one that leads to dates, and no name's."""
    word = view[max(0, timex.start - _LONG) : timex.start].rstrip()[-len(before) :]
    return not word[0].isupper() or word in patterns.words["leads"]


def _check_dateline(view: str, timex: Timex, before: str, _patterns: DatePatterns) -> bool:
    """Take the day and month after the place that opens a line: MA-NI-LA 10-9 - ..."""
    floor = max(0, timex.start - _LONG)
    low = view.rfind("\n", floor, timex.start) + 1
    place = view[max(low, floor) : timex.start].replace("(", " ").split()
    opens = low > 0 or timex.start <= _LONG
    return (
        opens
        and (before.isalpha() or before == ",")
        and all(word[0].isupper() for word in place)
        and view[timex.end : timex.end + 3].lstrip()[:1] in {"-", ":", "(", ")"}
    )


def _check_no_fraction(view: str, timex: Timex, _before: str, patterns: DatePatterns) -> bool:
    """Take 3/4 for a day where no noun follows of which it could be a part."""
    after = word_after(view, timex.end)
    words = view[max(0, timex.start - _SCORED) : timex.start].lower().replace(":", " ").split()
    if not patterns.words["scored"].isdisjoint(words) or is_of_row(view, timex):
        return False
    if after in patterns.words["parts"]:
        return False
    return not after[:1].islower() or after in patterns.words["after_year"] or _is_improper(view, timex)


def _is_improper(view: str, timex: Timex) -> bool:
    """Return whether 25/9 can be no part of a whole: "The ministry yesterday 25/9 held a workshop"."""
    first = timex.number("p") or timex.number("d") or 0
    return first > _MONTHS and view[timex.start : timex.end] != _ALWAYS


def _check_not_plural(view: str, timex: Timex, _before: str, patterns: DatePatterns) -> bool:
    return not view[timex.start : timex.end].lower().endswith(patterns.plural)


def _check_no_title(view: str, timex: Timex, before: str, patterns: DatePatterns) -> bool:
    """Take no Year 2012 or Today for a date that ends a name in capitals."""
    if view[max(0, timex.start - 1)] == "-":
        return False
    return not view[timex.start].isupper() or not before.isalpha() or _leads_on(view, timex, before, patterns)


def _check_title(view: str, timex: Timex, before: str, patterns: DatePatterns) -> bool:
    return not _check_no_title(view, timex, before, patterns)


def _check_no_next_day(_view: str, timex: Timex, _before: str, _patterns: DatePatterns) -> bool:
    """Return whether what stands behind a day and a slash is a year rather than the day after: (Nov. 26/20)."""
    return (timex.number("y") or 0) % 100 != (timex.number("d") or 0) + 1


def _check_next_day(_view: str, timex: Timex, _before: str, _patterns: DatePatterns) -> bool:
    """Take "12/13 February" for two days, no batch 12/15 of February."""
    return (timex.number("d2") or 0) - (timex.number("d") or 0) == 1


def _check_compact(view: str, timex: Timex, _before: str, patterns: DatePatterns) -> bool:
    """Take 20120214 for a day where it stands alone and counts nothing; it is no part of a file's name."""
    after = view[timex.end : timex.end + 2]
    named = view[max(0, timex.start - 1)] in "._" or after[:1] == "_" or (after[:1] == "." and after[1:].isalnum())
    year = int((timex.word("k") or "0")[:4])
    counted = word_after(view, timex.end).lower() in patterns.words["counted"]
    return not named and not counted and is_compact_year(year)


def _check_no_clock(view: str, timex: Timex, before: str, patterns: DatePatterns) -> bool:
    """Take "Friday 7.6" and "Friday 25.12" for days, "Friday 7.30" for a clock time."""
    minutes = timex.parts["p2"]
    clock = (timex.number("p") or 0) <= _HOURS and minutes.end - minutes.start > 1
    return not clock and _check_no_fraction(view, timex, before, patterns)


def _check_dotted(view: str, timex: Timex, _before: str, patterns: DatePatterns) -> bool:
    """Take "trước 30.6" for a day where nothing that it would measure follows, and nothing rose or fell."""
    after = word_after(view, timex.end)
    words = view[max(0, timex.start - _LONG) : timex.start].lower().split()
    ends = not after[:1].isalnum() or after in patterns.words["after_year"]
    return ends and patterns.words["changed"].isdisjoint(words)


def _check_pointed_numbers(view: str, timex: Timex, before: str, patterns: DatePatterns) -> bool:
    """Take "this 5/12" and "next 5/12" for days, no "next 3/4 of the way"."""
    return timex.word("l") in NEAREST and _check_no_fraction(view, timex, before, patterns)


def _check_falling(_view: str, timex: Timex, _before: str, _patterns: DatePatterns) -> bool:
    """Take "ngày 17 - 3" for a day and its month: as a range it would fall."""
    return (timex.number("d") or 0) > (timex.number("m") or 0)


def _check_alone(view: str, timex: Timex, _before: str, _patterns: DatePatterns) -> bool:
    """Take it if no number follows."""
    return not word_after(view, timex.end)[:1].isdigit()


def _check_nine_months(view: str, timex: Timex, _before: str, patterns: DatePatterns) -> bool:
    """Take "9 tháng năm 2011", "10 tháng năm nay" for months of a year, no day in May, which has ngày before it."""
    month, told = timex.parts["v"], timex.parts.get("l")
    if told is not None and told.value == "this" and view[told.start : told.end] not in patterns.words["today"]:
        return False  # "10 tháng năm này"
    return view[month.start : month.end].islower() and month.value == "5" and timex.number("n") != 1


def _check_figures(view: str, timex: Timex, before: str, patterns: DatePatterns) -> bool:
    """Take "on the 14th in February", not "first in February" or "the 4th in June", which count meetings."""
    if not view[timex.parts["d"].start].isdigit():
        return False
    if before in patterns.words["the"]:
        before = second_before(view, timex.start)
    return "$" not in timex.code or before in patterns.words["day"]


def _check_rising(view: str, timex: Timex, _before: str, _patterns: DatePatterns) -> bool:
    """Take "May 15-16 and 18" for days, no "May 15-16 and the second", which counts something else.

    Nor "Sept. 5 - 8th Reed Forum".
    """
    first, last = timex.parts["d"], timex.parts["d2"]
    counts = view[last.end - 1].isalpha() and view[first.end - 1].isdigit() and last.end == timex.end
    if counts and _NOUN.match(view, last.end):
        return False
    return "&o" not in timex.code or (timex.number("d2") or 0) > (timex.number("d") or 0)


def _check_days_in_a_row(_view: str, timex: Timex, _before: str, _patterns: DatePatterns) -> bool:
    """Take days that follow each other ("June 3,4,5") for a range; "1,5 June" is no such list."""
    return (timex.number("d2") or 0) - (timex.number("d") or 0) == timex.code.count(";")


def _check_close_days(_view: str, timex: Timex, _before: str, _patterns: DatePatterns) -> bool:
    """Take two days of one week for the ends of a range whose dash is lost: "13 14 February", no "1 14 February".

    A first digit from 1 to 3 may be that of one day: "1 5 May" for the 15th.
    """
    first, last = timex.number("d") or 0, timex.number("d2") or 0
    return 0 < last - first < _WEEK and first > _TENS


def _check_in_a_row(_view: str, timex: Timex, _before: str, _patterns: DatePatterns) -> bool:
    """Take months that follow each other ("tháng 3, 4 và 5 năm 2012") for a range."""
    return (timex.number("m2") or 0) - (timex.number("m") or 0) == timex.code.count("a") - 1


CALENDAR_CHECKS = {
    "compact": _check_compact,
    "dotted": _check_dotted,
    "no-clock": _check_no_clock,
    "pointed-numbers": _check_pointed_numbers,
    "figures": _check_figures,
    "days-in-a-row": _check_days_in_a_row,
    "rising": _check_rising,
    "in-a-row": _check_in_a_row,
    "close-days": _check_close_days,
    "nine-months": _check_nine_months,
    "dateline": _check_dateline,
    "title": _check_title,
    "no-title": _check_no_title,
    "no-fraction": _check_no_fraction,
    "listed": _check_listed,
    "not-plural": _check_not_plural,
    "alone": _check_alone,
    "next-day": _check_next_day,
    "no-next-day": _check_no_next_day,
    "falling": _check_falling,
}
