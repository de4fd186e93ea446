"""Conditions on the words around a candidate that its form alone can't state."""

from __future__ import annotations

from typing import TYPE_CHECKING

from mekong_facts.rules.dates.nearby import word_after

if TYPE_CHECKING:
    from mekong_facts.rules.dates.atoms import Atom
    from mekong_facts.rules.dates.patterns import DatePatterns
    from mekong_facts.rules.dates.timex import Timex

_SENTENCE_STARTS = frozenset(".!?")
_DIRECTIONS = frozenset({"last", "past", "this", "next", "coming", "same"})


def _check_year(view: str, timex: Timex, before: str, patterns: DatePatterns) -> bool:
    """Tell a year: a bare number after a word of time, or one that nothing follows that it would count."""
    year = timex.number("y") or 0
    after = word_after(view, timex.end)
    noun = after[:1].isalpha() and after.lower() not in patterns.after_year
    counted = noun and after.lower() in patterns.counted
    if before in patterns.year_words:
        return 1000 <= year <= 2150 and not counted
    if before == "(" and after == ")" and year >= 1500:
        return True
    if not 1900 <= year <= 2100 or counted:
        return False
    if before in patterns.determiners or before in _SENTENCE_STARTS:
        return True
    return before in patterns.weak_year_words and not (noun and after[0].islower())


def _check_month(view: str, timex: Timex, before: str, patterns: DatePatterns) -> bool:
    """Tell a month whose name is also a word: it stands after a word of time."""
    atom = timex.parts["m"]
    if atom.code == "M" and (before in patterns.month_words or timex.start != atom.start):
        return True
    if atom.code == "M":
        return not _in_name(view, atom)
    if atom.code == "v":
        return before in patterns.strong_month_words
    return before in patterns.month_words or timex.start != atom.start


def _in_name(view: str, atom: Atom) -> bool:
    """Return whether a month's name is part of a longer name: "April Santos", "June Tan"."""
    if view[atom.end : atom.end + 1] != " ":
        return False
    after = word_after(view, atom.end)
    return after[:1].isupper() and after[1:2].islower() and view[atom.start : atom.end].istitle()


def _check_span(_view: str, timex: Timex, before: str, patterns: DatePatterns) -> bool:
    """Take two years for a range if they rise by less than two centuries."""
    first, second = timex.number("y"), timex.number("y2")
    if first is None or second is None or before.isdigit() or before == ")":
        return False
    if second < 100:
        told = before in patterns.year_words and second > 12
        return (first + 1) % 100 == second or (told and second > first % 100)
    return 0 < second - first < 200


def _check_count(view: str, timex: Timex, before: str, patterns: DatePatterns) -> bool:
    """Ask for an article where there is no number ("a week ago"); it then belongs to the expression."""
    if before not in patterns.articles:
        return False
    timex.start = max(0, timex.start - 24) + len(view[max(0, timex.start - 24) : timex.start].rstrip()) - len(before)
    return True


def _check_year_words(_view: str, _timex: Timex, before: str, patterns: DatePatterns) -> bool:
    return before in patterns.year_words


def _check_small_month(view: str, timex: Timex, before: str, patterns: DatePatterns) -> bool:
    """Take "7 may" only with a year or after a word of time, "May first" only where it ends."""
    day = timex.parts["d"]
    if view[day.start].isalpha() and day.end == timex.end:
        after = word_after(view, timex.end)
        if view[day.start].isupper() or (after[:1].isalpha() and after.lower() not in patterns.after_year):
            return False
    month = timex.parts["m"]
    return (
        month.code != "v"
        or month.value not in {"3", "5"}
        or "y" in timex.parts
        or "w" in timex.parts
        or before in patterns.strong_month_words
    )


def _check_alone(view: str, timex: Timex, _before: str, _patterns: DatePatterns) -> bool:
    """Take it if no number follows."""
    return not word_after(view, timex.end)[:1].isdigit()


def _check_weekday(view: str, timex: Timex, before: str, patterns: DatePatterns) -> bool:
    """Take "thứ ba" for an ordinal unless it is written as a name (thứ Ba), or follows a word of time."""
    atom = timex.parts["w"]
    if before in patterns.ordinal_words:
        return False
    if atom.code == "W" or before in patterns.weekday_words:
        return True
    return view[atom.start].isupper() and (before in {",", "-", "("} or before.isalpha())


def _check_capital(view: str, timex: Timex, _before: str, _patterns: DatePatterns) -> bool:
    atom = timex.parts["w"]
    return atom.code == "W" or view[atom.start].isupper()


def _check_relative(view: str, timex: Timex, before: str, patterns: DatePatterns) -> bool:
    """Take a unit with a direction, unless a number stands before it or a clause follows ("trước khi")."""
    if before.isdigit() or before in patterns.number_words:
        return False
    unit, direction = timex.parts["u"], timex.parts["l"]
    if patterns.plural and view[unit.start : unit.end].lower().endswith(patterns.plural):
        return False
    after = word_after(view, timex.end).lower()
    if unit.code == "D" and timex.word("l") not in {"same", "next", "coming", "before", "after"}:
        return False
    return not (direction.value in {"last", "next", "coming"} and after in patterns.clause_words)


def _check_offset(view: str, timex: Timex, _before: str, patterns: DatePatterns) -> bool:
    """Take "hai năm trước" for two years ago unless a clause follows."""
    return timex.word("l") in {"last", "next"} and word_after(view, timex.end).lower() not in patterns.clause_words


def _check_own_line(view: str, timex: Timex, before: str, _patterns: DatePatterns) -> bool:
    """Take "the last two years" as a heading or a cell; in running text it is a span of time."""
    return before == "\n" and word_after(view, timex.end) == "\n"


def _check_year_word(_view: str, timex: Timex, _before: str, _patterns: DatePatterns) -> bool:
    return timex.word("l") in _DIRECTIONS


def _check_months(_view: str, timex: Timex, _before: str, _patterns: DatePatterns) -> bool:
    return timex.number("m") != timex.number("m2") or "y" in timex.parts


def _check_bare_day(view: str, timex: Timex, _before: str, patterns: DatePatterns) -> bool:
    """Take a day's number alone if no number, unit or name follows."""
    after = word_after(view, timex.end)
    return not after[:1].isdigit() and after[:1] not in "/-" and after.lower() not in patterns.units


def _check_day_alone(view: str, timex: Timex, _before: str, _patterns: DatePatterns) -> bool:
    """Take "the 13th" where a clause ends, not where a noun follows."""
    after = view[timex.end : timex.end + 1]
    if "w" not in timex.parts and "k" not in timex.parts and not view[timex.start].isdigit():
        return False
    return after in set(".,;:)!?\n") or not after


def _check_not_plural(view: str, timex: Timex, _before: str, patterns: DatePatterns) -> bool:
    return not view[timex.start : timex.end].lower().endswith(patterns.plural)


def _check_no_span(_view: str, timex: Timex, _before: str, _patterns: DatePatterns) -> bool:
    """2011-12 is the year over New Year, 2011-03 a month."""
    return ((timex.number("y") or 0) + 1) % 100 != timex.number("m")


def _check_era_span(_view: str, timex: Timex, _before: str, _patterns: DatePatterns) -> bool:
    first, second = timex.number("y"), timex.number("y2")
    return first is not None and second is not None and (first > second if timex.word("z") == "bc" else first < second)


def _check_last_or_next(view: str, timex: Timex, _before: str, patterns: DatePatterns) -> bool:
    """Take "Tuesday last", but not "on Tuesday last year"."""
    after = word_after(view, timex.end)
    return timex.word("l") in {"last", "next"} and (not after[:1].isalpha() or after.lower() in patterns.after_year)


CHECKS = {
    "last-or-next": _check_last_or_next,
    "no-span": _check_no_span,
    "era-span": _check_era_span,
    "not-plural": _check_not_plural,
    "day-alone": _check_day_alone,
    "capital": _check_capital,
    "weekday": _check_weekday,
    "relative": _check_relative,
    "offset": _check_offset,
    "own-line": _check_own_line,
    "year-word": _check_year_word,
    "months": _check_months,
    "bare-day": _check_bare_day,
    "alone": _check_alone,
    "small-month": _check_small_month,
    "year": _check_year,
    "month": _check_month,
    "span": _check_span,
    "count": _check_count,
    "year-words": _check_year_words,
}
