"""Conditions on the words around a candidate that its form alone can't state."""

from __future__ import annotations

from typing import TYPE_CHECKING

from mekong_facts.rules.dates.nearby import word_after

if TYPE_CHECKING:
    from mekong_facts.rules.dates.atoms import Atom
    from mekong_facts.rules.dates.patterns import DatePatterns
    from mekong_facts.rules.dates.timex import Timex

_SENTENCE_STARTS = frozenset(".!?")
_LONG = 40  # characters in which two words before a place stand
_ABBREVIATION = 5  # characters of an abbreviation at most
_LEADS = frozenset({"The", "In", "On", "By", "For", "Until", "Since", "From", "Of", "During", "Is", "As"})
_ANTIQUITY = 1500  # years before this one need a word of time before them
_OLD_DECADE = 50  # below it "the 30s" are as often degrees
_AGENDA_DAYS = 4  # up to here "Day 2:" is one of an agenda
_ENUMERATED = 5  # "Thứ hai, …" counts a point, "Thứ bảy, …" is a day
_GOING_ON = frozenset({"and", "or", "of", "to", "a", "an"})
_DIRECTIONS = frozenset({"last", "past", "this", "next", "coming", "same"})


def _check_year(view: str, timex: Timex, before: str, patterns: DatePatterns) -> bool:
    """Tell a year: a bare number after a word of time, or one that nothing follows that it would count."""
    year = timex.number("y") or 0
    after = word_after(view, timex.end)
    noun = after[:1].isalpha() and after.lower() not in patterns.after_year
    counted = noun and after.lower() in patterns.counted
    if before in patterns.amount_words and _second_before(view, timex.start) in patterns.changed_words:
        return False
    if before in patterns.year_words:
        return 1000 <= year <= 2150 and not counted
    if before == "(" and after == ")" and year >= 1500:
        return not patterns.counted & set(view[max(0, timex.start - _LONG) : timex.start].lower().split())
    if not 1900 <= year <= 2100 or counted:
        return False
    if before in patterns.determiners or before in _SENTENCE_STARTS:
        return True
    if _opens_sentence(view, timex.start) and after.lower() in patterns.after_year:
        return True
    return before in patterns.weak_year_words and after != "of" and not (noun and after[0].islower())


def _opens_sentence(view: str, start: int) -> bool:
    """Return whether the sentence before ends with a word that is long enough to be no abbreviation."""
    words = view[max(0, start - _LONG) : start].split()
    return bool(words) and len(words[-1]) > _ABBREVIATION and words[-1][-1] in _SENTENCE_STARTS


def _second_before(view: str, start: int) -> str:
    """Return the word before the word before an offset."""
    words = view[max(0, start - _LONG) : start].split()
    return words[-2].lower() if len(words) > 1 else ""


def _check_month(view: str, timex: Timex, before: str, patterns: DatePatterns) -> bool:
    """Tell a month whose name is also a word: it stands after a word of time."""
    atom = timex.parts["m"]
    if atom.code == "M" and (before in patterns.strong_month_words or timex.start != atom.start):
        return True
    if atom.code == "M":
        return not _in_name(view, atom)
    if atom.code == "v":
        return before in patterns.strong_month_words
    if timex.start != atom.start:
        return True
    return before in patterns.month_words and (before in patterns.strong_month_words or not _in_name(view, atom))


def _in_name(view: str, atom: Atom) -> bool:
    """Return whether a month's name is part of a longer name: "April Santos", "June Tan"."""
    if view[atom.end : atom.end + 1] != " ":
        return False
    after = word_after(view, atom.end)
    return after[:1].isupper() and after[1:2].islower() and view[atom.start : atom.end].istitle()


def _check_span(view: str, timex: Timex, before: str, patterns: DatePatterns) -> bool:
    """Take two years for a range if they rise by less than two centuries."""
    first, second = timex.number("y"), timex.number("y2")
    if first is None or second is None or before.isdigit() or before == ")":
        return False
    if timex.code[0] == "Y" and word_after(view, timex.end).lower() in patterns.counted:
        return False
    if first < _ANTIQUITY and before not in patterns.year_words and before not in {"(", "\n"}:
        return False
    if second < 100:
        told = before in patterns.year_words and second > 12
        return (first + 1) % 100 == second or (told and second > first % 100)
    return 0 < second - first < 200


def _check_count(view: str, timex: Timex, before: str, patterns: DatePatterns) -> bool:
    """Ask for an article where there is no number ("a week ago"); it then belongs to the expression."""
    if before not in patterns.articles or not _check_no_clause(view, timex, before, patterns):
        return False
    timex.start = max(0, timex.start - 24) + len(view[max(0, timex.start - 24) : timex.start].rstrip()) - len(before)
    return True


def _check_year_words(_view: str, _timex: Timex, before: str, patterns: DatePatterns) -> bool:
    return before in patterns.year_words


def _check_small_month(view: str, timex: Timex, before: str, patterns: DatePatterns) -> bool:
    """Take "7 may" only with a year or after a word of time, "May first" only where it ends."""
    day = timex.parts["d"]
    if day.end == timex.end and word_after(view, timex.end) in patterns.counted:
        return False
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
    after = word_after(view, timex.end)
    if after == "(" and view[timex.end : timex.end + 4].lstrip(" (")[:1].isdigit():
        return view[atom.start].isupper()
    if before == "\n":
        return after == "," and int(atom.value) > _ENUMERATED
    named = before in {",", "-", "("} or (before.isalpha() and not after[:1].isupper())
    return view[atom.start].isupper() and named


def _check_capital(view: str, timex: Timex, _before: str, _patterns: DatePatterns) -> bool:
    atom = timex.parts["w"]
    return atom.code == "W" or view[atom.start].isupper()


def _check_relative(view: str, timex: Timex, before: str, patterns: DatePatterns) -> bool:
    """Take a unit with a direction, unless a number stands before it or a clause follows ("trước khi")."""
    unit, direction = timex.parts["u"], timex.parts["l"]
    counts = before.isdigit() and (direction.value != "this" or direction.start > unit.start)
    if counts or before in patterns.number_words:
        return False
    if patterns.plural and view[unit.start : unit.end].lower().endswith(patterns.plural):
        return False
    if direction.value == "past" and patterns.spanning_words:
        return False
    spanning = before == "the" and direction.value in {"last", "next", "coming"} and timex.start == direction.start
    if spanning and _second_before(view, timex.start) in patterns.spanning_words and unit.code not in "DQ":
        return False
    after = word_after(view, timex.end).lower()
    if unit.code == "D" and timex.word("l") not in {"same", "next", "coming", "before", "after"}:
        return False
    return not (direction.value in {"last", "next", "coming"} and after in patterns.clause_words)


def _check_offset(view: str, timex: Timex, _before: str, patterns: DatePatterns) -> bool:
    """Take "hai năm trước" for two years ago unless a clause follows."""
    return (
        timex.word("l") in {"last", "next", "before"}
        and word_after(view, timex.end).lower() not in patterns.clause_words
    )


def _check_soon(view: str, timex: Timex, _before: str, patterns: DatePatterns) -> bool:
    """Take "in two weeks" where a clause ends, no "first time in two weeks"; of years, only "in two years' time"."""
    if view.startswith("'", timex.end):
        return True
    after = word_after(view, timex.end)
    ends = not after[:1].isalnum() or after.lower() in patterns.after_year
    return ends and timex.parts["u"].code in "DK" and _second_before(view, timex.start) not in {"time", "times", "once"}


def _check_no_name(view: str, timex: Timex, before: str, _patterns: DatePatterns) -> bool:
    """Take no weekday for a date that opens or ends a name: the Sunday Times."""
    return before != "the" or not word_after(view, timex.end)[:1].isupper()


def _check_no_fraction(view: str, timex: Timex, _before: str, patterns: DatePatterns) -> bool:
    """Take 3/4 for a day where no noun follows of which it could be a part."""
    after = word_after(view, timex.end)
    return after != "of" and not (after[:1].islower() and after not in patterns.after_year)


def _check_no_clause(view: str, timex: Timex, _before: str, patterns: DatePatterns) -> bool:
    """Take "two days after" where a clause ends, not before the event from which it counts."""
    atom = timex.parts["a"]
    return (
        view[atom.start : atom.end].lower() not in patterns.clause_words or not word_after(view, timex.end)[0].isalnum()
    )


def _check_no_title(view: str, timex: Timex, before: str, _patterns: DatePatterns) -> bool:
    """Take no Year 2012 or Today for a date that ends a name in capitals."""
    if not view[timex.start].isupper() or not before.isalpha():
        return True
    word = view[max(0, timex.start - _LONG) : timex.start].rstrip()[-len(before) :]
    return not word[0].isupper() or word in _LEADS


def _check_title(view: str, timex: Timex, before: str, patterns: DatePatterns) -> bool:
    return not _check_no_title(view, timex, before, patterns)


def _check_dateline(view: str, timex: Timex, before: str, _patterns: DatePatterns) -> bool:
    """Take the day and month after the place that opens a line: MA-NI-LA 10-9 - ..."""
    floor = max(0, timex.start - _LONG)
    low = view.rfind("\n", floor, timex.start) + 1
    place = view[max(low, floor) : timex.start].split()
    opens = low > 0 or timex.start <= _LONG
    return (
        opens
        and (before.isalpha() or before == ",")
        and all(word[0].isupper() for word in place)
        and view[timex.end : timex.end + 3].lstrip()[:1] in {"-", ":", "("}
    )


def _check_day_first(_view: str, timex: Timex, before: str, patterns: DatePatterns) -> bool:
    """Take "5 tháng này" for a day of the month, where ngày or a word of time says so; else it counts months."""
    return timex.code[0] == "D" or "w" in timex.parts or before in patterns.weekday_words


def _check_decade(view: str, timex: Timex, before: str, _patterns: DatePatterns) -> bool:
    """Take the 60s and the '90s for decades, but no temperatures in the 30s and nobody in her 60s."""
    atom = timex.parts["s"]
    if len(atom.value) == 4 and view[atom.start].isdigit():
        return True
    return view[atom.start - 1] == "'" or (before == "the" and int(atom.value[-2:]) >= _OLD_DECADE)


def _check_singular(view: str, timex: Timex, _before: str, patterns: DatePatterns) -> bool:
    """Take "week of 18 April", no "two weeks starting 18 April"."""
    return not view[timex.start : timex.end].partition(" ")[0].endswith(patterns.plural)


def _check_next_feast(_view: str, timex: Timex, _before: str, _patterns: DatePatterns) -> bool:
    return timex.word("l") != "same"


def _check_near(_view: str, timex: Timex, _before: str, _patterns: DatePatterns) -> bool:
    return timex.word("l") in {"past", "coming", "this"}


def _check_capital_last(view: str, timex: Timex, _before: str, _patterns: DatePatterns) -> bool:
    """Take "last Sat", not "when we last sat"."""
    return view[timex.parts["w"].start].isupper()


def _check_apostrophe(view: str, timex: Timex, _before: str, _patterns: DatePatterns) -> bool:
    """Take '87 for a year."""
    atom = timex.parts["y"]
    return view[atom.start - 1] == "'" and atom.end - atom.start == len("87")


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
    agenda = after == ":" and (timex.number("d") or 0) <= _AGENDA_DAYS
    return not agenda and not after[:1].isdigit() and after[:1] not in "/-" and after.lower() not in patterns.units


def _check_day_alone(view: str, timex: Timex, _before: str, _patterns: DatePatterns) -> bool:
    """Take "the 13th" where a clause ends, not where a noun follows."""
    after = view[timex.end : timex.end + 1]
    if "w" not in timex.parts and "k" not in timex.parts and not view[timex.start].isdigit():
        return False
    return after in set(".,;:)!?\n") or not after


def _check_day_told(view: str, timex: Timex, _before: str, patterns: DatePatterns) -> bool:
    """Take "on the 15th" where no noun follows that it would count."""
    words = view[max(0, timex.start - _LONG) : timex.start].lower().split()[-3:-1]
    if not view[timex.start].isdigit() or not words:
        return False
    if words[-1] not in patterns.day_words and (words[-1] != "of" or words[0] not in patterns.parts_of_day):
        return False
    after = word_after(view, timex.end)
    if after in {"-", "/", "&", "%"} or view[timex.end + 1 : timex.end + 3].strip()[:1].isdigit():
        return False
    return not after[:1].isalnum() or (after.lower() in patterns.after_year and after.lower() not in _GOING_ON)


def _check_first_or_last(_view: str, timex: Timex, _before: str, _patterns: DatePatterns) -> bool:
    atom = timex.parts.get("o") or timex.parts["q"]
    return atom.code == "o" or atom.value == "last"


def _check_ends(_view: str, timex: Timex, _before: str, _patterns: DatePatterns) -> bool:
    return timex.word("g") == "end"


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
    "apostrophe": _check_apostrophe,
    "capital-last": _check_capital_last,
    "near": _check_near,
    "singular": _check_singular,
    "next-feast": _check_next_feast,
    "decade": _check_decade,
    "day-first": _check_day_first,
    "dateline": _check_dateline,
    "title": _check_title,
    "no-clause": _check_no_clause,
    "no-title": _check_no_title,
    "no-fraction": _check_no_fraction,
    "day-told": _check_day_told,
    "first-or-last": _check_first_or_last,
    "ends": _check_ends,
    "soon": _check_soon,
    "no-name": _check_no_name,
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
