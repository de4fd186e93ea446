"""Conditions on the words around a day or month that its form alone can't state."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from mekong_facts.rules.dates.checks_notices import is_of_row
from mekong_facts.rules.dates.nearby import after_initial, is_compact_year, is_quoted, second_before, word_after

if TYPE_CHECKING:
    from mekong_facts.rules.dates.atoms import Atom
    from mekong_facts.rules.dates.patterns import DatePatterns
    from mekong_facts.rules.dates.timex import Timex

_SPELLED = 5  # letters from which a month's name is no abbreviation
_NAME = 3  # letters of a name at least
_SCORED = 20  # characters before a score in which a word tells that it is one
_LONG = 40  # characters before a place in which a few words stand
_ROW_BEFORE = re.compile(r"([A-Z][a-z]+)[,;:]\s\Z")
_ROW_AFTER = re.compile(r"[,;]\s([A-Z][a-z]+)(?=[,;.]|\s\()")
_HOURS = 24
_LAST_DAYS = 28
_YEAR = 12
_NEAREST = frozenset({"last", "past", "this", "next", "coming"})


def _check_month(view: str, timex: Timex, before: str, patterns: DatePatterns) -> bool:
    """Tell a month whose name is also a word: it stands after a word of time."""
    atom = timex.parts["m"]
    if _in_symbol(view, atom):
        return False
    if before == "\n" and view[atom.start].isupper() and word_after(view, timex.end) == "\n":
        return True  # the heading of a calendar
    if timex.start == atom.start and (after_initial(view, atom.start) or _is_person(view, timex, before, patterns)):
        return False
    if timex.start == atom.start and (
        is_quoted(view, timex.start, timex.end) or _after_name(view, atom, before, patterns)
    ):
        return False
    if timex.start == atom.start and _in_name(view, atom):
        after = word_after(view, atom.end)
        byline = before in patterns.words["by"] and view[atom.start : atom.end] in patterns.words["given_names"]
        if byline or after.lower() in patterns.words["street"]:
            return False
    if (
        view[atom.start : atom.end] in patterns.words["given_names"]
        and timex.end == atom.end
        and _plays(view, atom, patterns)
    ):
        return False
    short = atom.end - atom.start < _SPELLED and (timex.start, timex.end) == (atom.start, atom.end)
    if short and view[atom.start : atom.end].isupper() and before not in patterns.words["strong_month"]:
        return False  # the DEC, a body
    if atom.code == "M" and (before in patterns.words["strong_month"] or timex.start != atom.start):
        return True
    if atom.code == "M":
        return not _in_name(view, atom)
    if atom.code == "v":
        after = word_after(view, timex.end)
        honours = (
            atom.value == "8" and after.isalpha() and after not in patterns.words["after_year"]
        )  # in august company
        return before in patterns.words["strong_month"] and not honours
    if timex.start != atom.start:
        return True
    return before in patterns.words["month"] and (before in patterns.words["strong_month"] or not _in_name(view, atom))


def _in_symbol(view: str, atom: Atom) -> bool:
    """Return whether a month's letters are part of a document's symbol: Assembly/AU/Dec.412(XVIII)."""
    return view[atom.start - 1 : atom.start] == "/" and view[max(0, atom.start - 2)].isalpha()


def _plays(view: str, atom: Atom, patterns: DatePatterns) -> bool:
    """Return whether a month's name is a player's: in a line-up (Kong, May; Boon) or by role (May, the keeper)."""
    if patterns.player.match(view, atom.end):
        return True
    before = _ROW_BEFORE.search(view, max(0, atom.start - _LONG), atom.start)
    after = _ROW_AFTER.match(view, atom.end)
    return before is not None and after is not None and patterns.words["months"].isdisjoint((before[1], after[1]))


def _is_person(view: str, timex: Timex, before: str, patterns: DatePatterns) -> bool:
    """Return whether a month is a person's name (April, her sister) or a verb (May call at the pier)."""
    if timex.end != timex.parts["m"].end or before in patterns.words["strong_month"]:
        return False
    after = word_after(view, timex.end)
    if after == ",":
        return word_after(view, timex.end + 1) in patterns.words["relative"]
    return after in patterns.verbs.get(view[timex.start : timex.end], ())


def _after_name(view: str, atom: Atom, before: str, patterns: DatePatterns) -> bool:
    """Return whether a month alone ends a name (Paul April, Black September); what opens a sentence is none."""
    if len(before) < _NAME or not before.isalpha() or view[atom.start - 1] != " ":
        return False
    at = atom.start - 1 - len(before)
    word = view[max(0, at) : atom.start - 1]
    named = word.istitle() and word not in patterns.words["leads"] and word not in patterns.words["other_leads"]
    return named and at > 1 and view[at - 1] == " " and view[at - 2].isalnum()


def _in_name(view: str, atom: Atom) -> bool:
    """Return whether a month's name is part of a longer name: "April Santos", "June Tan"."""
    if view[atom.end : atom.end + 1] != " ":
        return False
    after = word_after(view, atom.end)
    return after[:1].isupper() and after[1:2].islower() and view[atom.start : atom.end].istitle()


def _check_small_month(view: str, timex: Timex, before: str, patterns: DatePatterns) -> bool:
    """Take "7 may" only with a year or after a word of time, "May first" only where it ends."""
    day = timex.parts["d"]
    if _in_symbol(view, timex.parts["m"]):
        return False
    if day.start == timex.start and "y" not in timex.parts and _is_item(view, day):
        return False  # "4. May" is an item's number
    if day.end == timex.end and (word_after(view, timex.end) in patterns.words["counted"] or _is_item(view, day)):
        return False
    if view[day.end - 1].isalpha() and view[day.start].isdigit() and day.end == timex.end:
        parted = not {":", ","}.isdisjoint(view[timex.parts["m"].end : day.start])
        if parted and word_after(view, timex.end)[:1].isupper():
            return False  # "May: 5th Reef Forum" in a calendar
    if view[day.start].isalpha() and day.end == timex.end:
        after = word_after(view, timex.end)
        apposed = "," in view[timex.parts["m"].end : day.start]  # "in May, the first of three rounds"
        if (
            apposed
            or view[day.start].isupper()
            or (after[:1].isalpha() and after.lower() not in patterns.words["after_year"])
        ):
            return False
    month = timex.parts["m"]
    return (
        month.code != "v"
        or month.value not in {"3", "5"}
        or "y" in timex.parts
        or "w" in timex.parts
        or before in patterns.words["strong_month"]
    )


def _check_months(_view: str, timex: Timex, _before: str, _patterns: DatePatterns) -> bool:
    return timex.number("m") != timex.number("m2") or "y" in timex.parts


def _check_listed(view: str, timex: Timex, before: str, patterns: DatePatterns) -> bool:
    """Take "5, 7 and 9 May" for three days; the first number of "Dawn 5, 22 and 24 May" is the name's."""
    if not before.isalpha():
        return True
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
    return after not in patterns.words["parts"] and not (
        after[:1].islower() and after not in patterns.words["after_year"]
    )


def _check_not_plural(view: str, timex: Timex, _before: str, patterns: DatePatterns) -> bool:
    return not view[timex.start : timex.end].lower().endswith(patterns.plural)


def _check_one_year(view: str, timex: Timex, _before: str, patterns: DatePatterns) -> bool:
    """Take "the year of 1987", not "ten years of the 1987 law"."""
    return not view[timex.start : timex.end].partition(" ")[0].endswith(patterns.plural)


def _check_no_title(view: str, timex: Timex, before: str, patterns: DatePatterns) -> bool:
    """Take no Year 2012 or Today for a date that ends a name in capitals."""
    if view[max(0, timex.start - 1)] == "-":
        return False
    if not view[timex.start].isupper() or not before.isalpha():
        return True
    word = view[max(0, timex.start - _LONG) : timex.start].rstrip()[-len(before) :]
    return not word[0].isupper() or word in patterns.words["leads"]


def _check_title(view: str, timex: Timex, before: str, patterns: DatePatterns) -> bool:
    return not _check_no_title(view, timex, before, patterns)


def _is_item(view: str, number: Atom) -> bool:
    """Return whether a number opens a line as that of an item: "in August" and below it "6. Next meeting"."""
    gap = view[max(0, number.start - 4) : number.start]
    return "\n" in gap and not gap.rpartition("\n")[2].strip() and view[number.end : number.end + 1] in {".", ")"}


def _check_next_day(_view: str, timex: Timex, _before: str, _patterns: DatePatterns) -> bool:
    """Take "12/13 February" for two days, no batch 12/15 of February."""
    return (timex.number("d2") or 0) - (timex.number("d") or 0) == 1


def _check_new_month(_view: str, timex: Timex, _before: str, _patterns: DatePatterns) -> bool:
    """Take "31 May/1 June" for the night between two days; "5 May/4 June" is two days."""
    return timex.number("d2") == 1 and (timex.number("d") or 0) >= _LAST_DAYS


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


def _check_pointed(view: str, timex: Timex, before: str, patterns: DatePatterns) -> bool:
    """Take "last March 14", "next 6 April", no "that May 5" and no "last May 5 people"."""
    return timex.word("l") in _NEAREST and _check_small_month(view, timex, before, patterns)


def _check_pointed_numbers(view: str, timex: Timex, before: str, patterns: DatePatterns) -> bool:
    """Take "this 5/12" and "next 5/12" for days, no "next 3/4 of the way"."""
    return timex.word("l") in _NEAREST and _check_no_fraction(view, timex, before, patterns)


def _check_next_month(_view: str, timex: Timex, _before: str, _patterns: DatePatterns) -> bool:
    """Take "May/June 2013" for two months that follow each other."""
    return ((timex.number("m2") or 0) - (timex.number("m") or 0)) % _YEAR == 1


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


def _check_rising(_view: str, timex: Timex, _before: str, _patterns: DatePatterns) -> bool:
    """Take "May 15-16 and 18" for days, no "May 15-16 and the second", which counts something else."""
    return "&o" not in timex.code or (timex.number("d2") or 0) > (timex.number("d") or 0)


def _check_days_in_a_row(_view: str, timex: Timex, _before: str, _patterns: DatePatterns) -> bool:
    """Take days that follow each other ("June 3,4,5") for a range; "1,5 June" is no such list."""
    return (timex.number("d2") or 0) - (timex.number("d") or 0) == timex.code.count(";")


def _check_in_a_row(_view: str, timex: Timex, _before: str, _patterns: DatePatterns) -> bool:
    """Take months that follow each other ("tháng 3, 4 và 5 năm 2012") for a range."""
    return (timex.number("m2") or 0) - (timex.number("m") or 0) == timex.code.count("a") - 1


CALENDAR_CHECKS = {
    "compact": _check_compact,
    "dotted": _check_dotted,
    "no-clock": _check_no_clock,
    "pointed": _check_pointed,
    "pointed-numbers": _check_pointed_numbers,
    "figures": _check_figures,
    "days-in-a-row": _check_days_in_a_row,
    "rising": _check_rising,
    "in-a-row": _check_in_a_row,
    "nine-months": _check_nine_months,
    "dateline": _check_dateline,
    "title": _check_title,
    "no-title": _check_no_title,
    "no-fraction": _check_no_fraction,
    "listed": _check_listed,
    "not-plural": _check_not_plural,
    "one-year": _check_one_year,
    "months": _check_months,
    "alone": _check_alone,
    "next-month": _check_next_month,
    "next-day": _check_next_day,
    "new-month": _check_new_month,
    "falling": _check_falling,
    "small-month": _check_small_month,
    "month": _check_month,
}
