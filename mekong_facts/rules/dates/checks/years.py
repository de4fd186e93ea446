"""Conditions on the words around a year, a decade or a range of years that its form alone can't state."""

from __future__ import annotations

from typing import TYPE_CHECKING

from mekong_facts.patterns import deferred
from mekong_facts.rules.dates.checks.cells import in_column, in_row
from mekong_facts.rules.dates.nearby import (
    found_before,
    is_argument,
    is_clock,
    is_numbered,
    second_before,
    word_after,
    word_before,
)

if TYPE_CHECKING:
    from collections.abc import Mapping

    from mekong_facts.rules.dates.patterns import DatePatterns
    from mekong_facts.rules.dates.timex import Timex

_OWNER = 6  # characters before a year in which a possessive ends
_ROUND = 100
_SENTENCE_STARTS = frozenset(".!?")
_CLAUSE_STARTS = frozenset(".!?;\n")
_CLOSING = frozenset({".", ",", ";", ":", ")", "-", "\n", ""})
_LONG = 40  # characters before a place in which a few words stand
_ABBREVIATION = 5  # characters of an abbreviation at most
_ANTIQUITY = 1500  # years before this one need a word of time before them
_MONTHS = 12
_FAR_AHEAD = 2075  # beyond it a bare number is seldom a year
_RIGHTS = "©"
_CALL = 48  # characters in which somebody is asked to send or call a number
_APART_IN_A_ROW = 30
_AND_YEAR = deferred(r" \w{1,3} \d{3}[1-9]\b")  # những năm 1990 và 2000 are decades
_SPAN = 18  # characters in which a span of years and "and" stand
_BEHIND_SPAN = deferred(r"\b\d{4}-\d{4}(?:,|;)? ?(?:[^\W\d_]{2,3} |& )?\Z")
_AND_DECADE = deferred(r"(?:,| \w{1,3}) \d0\b(?![/.-]\d)")  # những năm 60, 70
_NUMBERS = deferred(r"\d+")
_TIMES = deferred(r" (\w{1,2}) \d{3,4}(?! [A-Z])\b")
_TIMES_BEFORE = deferred(r"\b\d{3,4} (\w{1,2}) \Z")
_LAST = "2199"  # beyond it a year is of another era
_LONGEST_SPAN = 20  # years of one that is told in two digits
_MINUTES = 5  # (1200-1330) is a time of the day
_MODERN = 1900  # years from which a number in a bracket is one, unless the sum of something stands before it
_OLD_DECADE = 50  # below it "the 30s" are as often degrees


def _is_of_size(view: str, timex: Timex, before: str, words: Mapping[str, frozenset[str]]) -> bool:
    """Return whether a number is one of the two that tell a size: 2048 by 1080, 2048 x 1080."""
    behind = None if before in words["strong_month"] else _TIMES.match(view, timex.end)
    by = behind or _TIMES_BEFORE.search(view, max(0, timex.start - _SPAN), timex.start)
    return by is not None and by[1].lower() in words["times"]


def _check_year(view: str, timex: Timex, before: str, patterns: DatePatterns) -> bool:
    """Tell a year: a bare number after a word of time, or one that nothing follows that it would count."""
    words = patterns.words
    year = timex.number("y") or 0
    after = word_after(view, timex.end)
    if is_argument(view, timex.start, after) or is_clock(view, timex.start, patterns):
        return False
    if view.endswith("**", 0, timex.start) and view[max(0, timex.start - 3)].isdigit():
        return False  # the numbers of an agency's desk: 1430**2050
    if (after in words["plural_verbs"] and before in _CLAUSE_STARTS) or _is_of_size(view, timex, before, words):
        return False
    noun = after[:1].isalpha() and after.lower() not in words["after_year"]
    counted = noun and after.lower() in words["counted"]
    if after == "(" and view[timex.end + 2 : timex.end + 6].isdigit() and view[timex.end + 6 : timex.end + 7] == ")":
        return False  # the number of an act: resolution 2087 (2013)
    if before in words["amount"] and (second := second_before(view, timex.start)) in words["changed"]:
        lead = view[max(0, timex.start - _LONG) : timex.start].lower().split()[-3:-2]
        return second == "up" and not words["reaching"].isdisjoint(lead) and not counted  # the period up to 2030
    if before in words["year"] or _RIGHTS in view[max(0, timex.start - _LONG) : timex.start].rpartition("\n")[2]:
        return 1000 <= year <= 2150 and not counted
    if before == "(" and after == ")" and year >= 1500:
        if view[max(0, timex.start - 2)].isalnum():
            return False  # COM(2014) 17
        told = view[max(0, timex.start - _LONG) : timex.start - 1].lower().split()
        near = told[-1:] if year >= _MODERN else told  # "dự Hội nghị ở Đà Nẵng (2017)" counts nothing
        return words["counted"].isdisjoint(near) or (year >= _MODERN and words["sums"].isdisjoint(told))
    if not 1900 <= year <= _FAR_AHEAD or counted:
        return False
    if after == "'" and view.startswith("'s ", timex.end) and not view[max(0, timex.start - 2)].isalnum():
        return True  # "2014's chair", no "Vision 2030's"
    if noun and after in words["yearly"] and before.isalpha() and before not in words["numbered"]:
        return True  # the bank cut 2023 growth
    if before in words["and"] and patterns.sharing.search(view, max(0, timex.start - _LONG), timex.start):
        return True
    joined = before == "," or before in words["and"]
    if joined and is_numbered(view, timex.start, patterns):
        return False
    if joined and (row := patterns.in_a_row.search(view, max(0, timex.start - _LONG), timex.start)):
        return 0 < abs(year - int(row[1])) <= _APART_IN_A_ROW
    if before in words["not"] and patterns.corrected.search(view, max(0, timex.start - _LONG), timex.start):
        return True
    if before in words["linking"] and second_before(view, timex.start) in words["year_noun"]:
        return True
    if noun and patterns.owner.search(view, max(0, timex.start - _OWNER), timex.start):
        several = after[0].islower() and after.endswith(patterns.plural or "\0")
        return year % _ROUND > 0 or not several or after in words["yearly"]  # "the army's 2000 tents" may be counted
    if before in words["determiners"] or (before in _SENTENCE_STARTS and view[timex.start - 1] != before):
        return True
    if before in words["calendar"] and after == "\n":
        return True
    low = after.lower()
    if low in words["after_year"] and low not in words["plural_verbs"] and _opens_sentence(view, timex.start):
        return True
    if (
        before in words["weak_year"]
        and after not in words["of"]
        and not after[:1].isdigit()
        and not (noun and after[0].islower())
    ):
        return True
    if (before.isdigit() or before == "|" or after.isdigit() or after == "|") and in_row(view, timex.start, patterns):
        return True
    return in_column(view, timex, patterns)


def _check_old_year(view: str, timex: Timex, _before: str, patterns: DatePatterns) -> bool:
    """Take "the 1777 campaign" for a year, in a narrative; a round number may count what follows."""
    after = word_after(view, timex.end)
    old = _ANTIQUITY < (timex.number("y") or 0) < 1900
    return old and after.lower() not in patterns.words["counted"] and (timex.number("y") or 0) % 10 > 0


def _opens_sentence(view: str, start: int) -> bool:
    """Return whether the sentence before ends with a word that is long enough to be no abbreviation."""
    words = view[max(0, start - _LONG) : start].split()
    return bool(words) and len(words[-1]) > _ABBREVIATION and words[-1][-1] in _SENTENCE_STARTS


def _check_span(view: str, timex: Timex, before: str, patterns: DatePatterns) -> bool:
    """Take two years for a range if they rise by less than two centuries."""
    first, second = timex.number("y"), timex.number("y2")
    if first is None or second is None or before.isdigit():
        return False
    if before == ")" and not view[max(0, timex.start - 3) : timex.start].rstrip()[-2:-1].isalpha():
        return False  # (04) 2012 2014
    if timex.code[0] == "Y" and word_after(view, timex.end).lower() in patterns.words["counted"]:
        return False
    if view[timex.start - 1].isspace() and found_before(patterns.calling, view, timex.start, _CALL):
        return False
    if first < _ANTIQUITY and before not in patterns.words["year"]:
        return before in {"(", "\n"} and 0 < second - first < 200 and bool(first % _MINUTES or second % _MINUTES)
    if second < 100:
        if "@" in timex.code:
            return False
        if len(timex.parts["y2"].value) == 1 and (first + 1) % 10 == second:
            return True  # 1997-8
        bracketed = before in {"(", ";"} and word_after(view, timex.end) in {")", ";", ","}
        closed = before == "(" and word_after(view, timex.end) == ")"  # the envoy (2007-11)
        if second <= _MONTHS and _BEHIND_SPAN.search(view, max(0, timex.start - _SPAN), timex.start):
            closed = True  # mayor in 1998-2002 and 2002-06
        closed = closed or timex.code[0] == "f"  # fiscal 2010-12
        told = closed or (second > _MONTHS and (bracketed or before in patterns.words["year"]))
        return (first + 1) % 100 == second or (told and second > first % 100)
    return 0 < second - first < 200


def _check_fiscal_span(_view: str, timex: Timex, _before: str, _patterns: DatePatterns) -> bool:
    """Take FY2012/13, FY2012-2014 and FY17-21 for a range."""
    first, second = timex.number("y") or 0, timex.number("y2") or 0
    return (first < second and (first > 99 or second - first <= _LONGEST_SPAN)) or (first + 1) % 100 == second


def _check_fiscal_ends(view: str, timex: Timex, _before: str, _patterns: DatePatterns) -> bool:
    """Take FY2018/19-FY2022/23 and "2010-11 to 2014-15" for all years between, where each runs over New Year."""
    numbers = [int(number) for number in _NUMBERS.findall(view, timex.start, timex.end)]
    if len(numbers) != 4:
        return False  # a digit was taken for a letter: 2Ol8-19
    first, one, last, other = numbers
    return first < last and (first + 1) % 100 == one and (last + 1) % 100 == other


def _check_no_span(view: str, timex: Timex, before: str, _patterns: DatePatterns) -> bool:
    """2011-12 is the year over New Year, 2011-03 a month, and "1989-1." that begins a line an item's number."""
    if before == "\n" and word_after(view, timex.end) == ".":
        return False
    second = timex.number("y") or 0
    if len(timex.parts["m"].value) == 1 and (second + 1) % 10 == timex.number("m"):
        return False  # the crisis of 1997-8
    if before == "(" and view[timex.end : timex.end + 1] == ")" and second % 100 < (timex.number("m") or 0):
        return False
    if _BEHIND_SPAN.search(view, max(0, timex.start - _SPAN), timex.start):
        return False
    return (second + 1) % 100 != timex.number("m")


def _check_round_year(view: str, timex: Timex, _before: str, patterns: DatePatterns) -> bool:
    """Take "October two thousand" for a month of that year where nothing follows that it would count."""
    after = word_after(view, timex.end)
    return not after[:1].isalnum() or after.lower() in patterns.words["after_year"]


def _check_era_span(_view: str, timex: Timex, _before: str, _patterns: DatePatterns) -> bool:
    first, second = timex.number("y"), timex.number("y2")
    return first is not None and second is not None and (first > second if timex.word("z") == "bc" else first < second)


def _check_decade(view: str, timex: Timex, before: str, patterns: DatePatterns) -> bool:
    """Take the 60s and the '90s for decades, but no temperatures in the 30s and nobody in her 60s."""
    atom, words = timex.parts["s"], patterns.words
    if len(atom.value) == 4 and view[atom.start].isdigit():
        return view[atom.end - 2] != "'" or before in words["of_decades"] or timex.start != atom.start
    lead = view[max(0, atom.start - _LONG) : atom.start]
    told = before in words["the"] or (before in words["no_article"] and view[atom.start].isalpha())
    old = int(atom.value[-2:]) >= _OLD_DECADE
    return view[atom.start - 1] == "'" or (told and old and not patterns.degrees.search(lead))


def _check_possessive(view: str, timex: Timex, before: str, patterns: DatePatterns) -> bool:
    """Take "2010's exports" for those of a year, "the 1990's" for a decade."""
    atom = timex.parts["y"]
    if len(atom.value) != len("2010") or view[atom.end - 2] != "'" or before in patterns.words["of_decades"]:
        return False
    if atom.value > _LAST:
        return False  # of another era
    timex.end -= len("'s")
    return True


def _check_apostrophe(view: str, timex: Timex, _before: str, _patterns: DatePatterns) -> bool:
    """Take '87 for a year."""
    atom = timex.parts["y"]
    return view[atom.start - 1] == "'" and atom.end - atom.start == len("87")


def _check_closed_year(view: str, timex: Timex, _before: str, _patterns: DatePatterns) -> bool:
    """Take "24 Apr 97: a treaty" and "(Jun 27, '14)" for a year where the clause ends, so that it counts nothing."""
    return view[timex.end : timex.end + 1] in _CLOSING and not view[timex.end + 1 : timex.end + 2].isdigit()


def _check_last_of_line(view: str, timex: Timex, _before: str, _patterns: DatePatterns) -> bool:
    """Take "14 Nov 11" at the end of a line or a bracket for a day of 2011."""
    return timex.end - timex.parts["y"].start == len("11") and view[timex.end : timex.end + 1] in {"", "\n", ")"}


def _check_bracketed_year(view: str, timex: Timex, _before: str, _patterns: DatePatterns) -> bool:
    """Take "Nov. 20 (2020)" for a day of that year where nothing but the year stands in the brackets."""
    if not view.startswith(")", timex.end):
        return False
    timex.end += 1
    return True


def _check_apostrophe_year(view: str, timex: Timex, _before: str, patterns: DatePatterns) -> bool:
    """Take "in '95" for a year, no quotation that opens with a number."""
    before = word_before(view, timex.start - 1)
    if before in patterns.words["and"]:
        return second_before(view, timex.start - 1)[-2:].isdigit()  # in 2018 or '19
    return before in patterns.words["year"] or (before == "(" and word_after(view, timex.end) in {",", ")"})


def _check_round(view: str, timex: Timex, _before: str, _patterns: DatePatterns) -> bool:
    """Take "những năm 1990" for a decade, but not the first of "các năm 1990, 1995 và 2000", "các năm 2010 và 2011"."""
    atom = timex.parts["s"]
    if atom.code == "c" and _AND_DECADE.match(view, atom.end):
        return int(atom.value) % 10 == 0
    rest = view[timex.end : timex.end + 3]
    listed = (rest[:1] == "," and rest[1:].strip()[:1].isdigit()) or _AND_YEAR.match(view, timex.end) is not None
    return not listed and (timex.parts["s"].code == "S" or (timex.number("s") or 0) % 10 == 0)


def _check_further_decade(_view: str, timex: Timex, _before: str, _patterns: DatePatterns) -> bool:
    """Take the second of "những năm 60 và 70" for a decade."""
    return (timex.number("s") or 1) % 10 == 0


def _check_month_year(view: str, timex: Timex, before: str, patterns: DatePatterns) -> bool:
    """Take 4/1968 for a month of a year, unless it counts something or is a number of that year."""
    likely = 1900 <= (timex.number("y") or 0) <= 2100 and not before.isdigit()
    return likely and word_after(view, timex.end).lower() not in patterns.words["counted"]


def _check_year_no_clock(view: str, timex: Timex, _before: str, patterns: DatePatterns) -> bool:
    """Take "September, 1300" for a month of that year, unless a diary writes its times so."""
    return "," not in timex.code or not is_clock(view, timex.parts["y"].start, patterns)


YEAR_CHECKS = {
    "year-no-clock": _check_year_no_clock,
    "round-year": _check_round_year,
    "month-year": _check_month_year,
    "further-decade": _check_further_decade,
    "round": _check_round,
    "possessive": _check_possessive,
    "closed-year": _check_closed_year,
    "last-of-line": _check_last_of_line,
    "bracketed-year": _check_bracketed_year,
    "apostrophe-year": _check_apostrophe_year,
    "apostrophe": _check_apostrophe,
    "decade": _check_decade,
    "no-span": _check_no_span,
    "era-span": _check_era_span,
    "old-year": _check_old_year,
    "year": _check_year,
    "span": _check_span,
    "fiscal-ends": _check_fiscal_ends,
    "fiscal-span": _check_fiscal_span,
}
