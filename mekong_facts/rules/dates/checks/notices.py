"""Conditions on what notices, questions and lists of numbers look like that are no dates, and on slips of OCR."""

from __future__ import annotations

from typing import TYPE_CHECKING

from mekong_facts.patterns import deferred
from mekong_facts.rules.dates.atoms import Atom
from mekong_facts.rules.dates.nearby import word_after, word_before

if TYPE_CHECKING:
    from mekong_facts.rules.dates.patterns import DatePatterns
    from mekong_facts.rules.dates.timex import Timex

_SPEAKER = deferred(r" (?:[A-Z][\w.'-]*[ :]){1,4}(?<=:) ")
_FISCAL = deferred(r"\s(?:of\s(?:the\s)?)?(?:FY|fiscal|financial|budget)(?![a-z])")
_MARKS = frozenset(".:)")
_ROW = 3  # pictures of a row at least
_NEAR_ROW = 4000  # characters to either side of one in which the others stand
_LINE = 200  # characters of a question's line at most
_HOURS = 40  # characters before two weekdays in which a notice says whose hours they tell
_SAID = 100  # characters before a day in which its clause says that something was or will be


def is_of_row(view: str, timex: Timex) -> bool:
    """Return whether lines near begin with 1/3, 2/3 and 3/3, as below the pictures of a row; "1/3:" is a day."""
    number, slash, last = view[timex.start : timex.end].partition("/")
    if not (slash and number.isdecimal() and last.isdecimal()) or view[timex.start - 1 : timex.start] not in {"", "\n"}:
        return False
    count = int(last)
    if not int(number) <= count or count < _ROW or view[timex.end : timex.end + 2].strip()[:1] in {":", "-"}:
        return False
    near = "\n" + view[max(0, timex.start - _NEAR_ROW) : timex.end + _NEAR_ROW]
    return all(f"\n{which}/{last}" in near for which in range(1, count + 1))


def _check_no_fiscal(view: str, timex: Timex, _before: str, _patterns: DatePatterns) -> bool:
    """Take no quarter of a fiscal year for one of the calendar's: "Q3 of FY 2010-11"."""
    return "y" in timex.parts or _FISCAL.match(view, timex.end) is None


def _check_no_question(view: str, timex: Timex, before: str, _patterns: DatePatterns) -> bool:
    """Take Q1 for a quarter unless it numbers a question or a point: "Q1. Who pays?", "Q2: And how?"."""
    if "y" not in timex.parts and " " in view[timex.start : timex.end]:
        return False  # "the quarter I spent in Lima", not "quarter I/2013"
    if not _check_no_fiscal(view, timex, before, _patterns):
        return False
    mark = view[timex.end : timex.end + 1]
    if before == "\n" and "y" not in timex.parts and _SPEAKER.match(view, timex.end):
        return False  # of a hearing: "Q1 Chair: Who pays?"
    if before != "\n" or mark not in _MARKS or "y" in timex.parts or not mark:
        return True
    if mark == "." and view[timex.end + 1 : timex.end + 2].isspace():
        return False
    end = view.find("\n", timex.end, timex.end + _LINE)
    return not view[timex.end : end if end >= 0 else timex.end + _LINE].rstrip().endswith("?")


def _check_no_paper(view: str, timex: Timex, before: str, patterns: DatePatterns) -> bool:
    """Take "(9/2021)" for a month unless it numbers a paper, Order No (9/2021), or a meeting: the 9/2021 meeting."""
    if before in patterns.words["the"] and word_after(view, timex.end).lower() in patterns.words["gathering"]:
        return False
    return before != "(" or word_before(view, view.rfind("(", 0, timex.start)) not in patterns.words["papers"]


def _check_last_behind(view: str, timex: Timex, _before: str, patterns: DatePatterns) -> bool:
    """Take "on 26 December last" where the clause ends, no "rains in July last a week"."""
    after, words = word_after(view, timex.end).lower(), patterns.words
    lasts = (
        after in words["articles"] or after in words["the"] or after in words["deadline"] or after in words["ranging"]
    )
    return timex.word("l") in {"last", "next"} and (
        not after[:1].isalnum() or (after in words["after_year"] and not lasts)
    )


def _check_hours(view: str, timex: Timex, _before: str, patterns: DatePatterns) -> bool:
    """Take "Monday to Friday" for the hours of an office by what stands before or behind."""
    return (
        patterns.hours.match(view, timex.end) is not None
        or patterns.hours_of.search(view, max(0, timex.start - _HOURS), timex.start) is not None
    )


def _check_told_once(view: str, timex: Timex, _before: str, patterns: DatePatterns) -> bool:
    """Take "the last Friday of the month" for a day where something was or will be, not where it is each month."""
    low = max(0, timex.start - _SAID)
    found = patterns.promise.search(view, low, timex.start)
    return found is not None or patterns.past.search(view, low, timex.start) is not None


def _check_split_digit(_view: str, timex: Timex, _before: str, _patterns: DatePatterns) -> bool:
    """Take "on 1 7-18 January" for 17-18 January: a blank slipped in between the digits of the first day."""
    one, day, last = timex.parts["n"], timex.parts["d"], timex.parts["d2"]
    joined = int(one.value + day.value) if one.end - one.start == day.end - day.start == 1 else 0
    if not int(day.value) < joined < int(last.value):
        return False
    del timex.parts["n"]
    timex.parts["d"] = Atom(one.start, day.end, "b", str(joined))
    return True


def _check_latter_half(view: str, timex: Timex, _before: str, patterns: DatePatterns) -> bool:
    """Take "the latter half of 2009" for the second half of that year."""
    atom = timex.parts["e"]
    return view[atom.start : atom.end].lower().rpartition(" ")[2] in patterns.words["half"]


NOTICE_CHECKS = {
    "latter-half": _check_latter_half,
    "no-fiscal": _check_no_fiscal,
    "no-question": _check_no_question,
    "no-paper": _check_no_paper,
    "last-behind": _check_last_behind,
    "hours": _check_hours,
    "told-once": _check_told_once,
    "split-digit": _check_split_digit,
}
