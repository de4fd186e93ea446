"""Conditions on the words around weekdays and feasts, which are ordinals and names as well: "thứ ba", "Sun Vuthy"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from mekong_facts.rules.dates.nearby import after_initial, is_quoted, second_before, word_after, word_before

if TYPE_CHECKING:
    from mekong_facts.rules.dates.patterns import DatePatterns
    from mekong_facts.rules.dates.timex import Timex

_BLACK_FRIDAYS = 1990  # the first year in which the name was in use everywhere
_POINTS = 3000  # characters in which the points of a list stand
_ORDINAL = 4  # characters of "Thứ "
_BULLET = 4  # characters of a bullet and its blanks
_ENUMERATED = 5  # "Thứ hai, …" counts a point, "Thứ bảy, …" is a day


def _check_weekday(view: str, timex: Timex, before: str, patterns: DatePatterns) -> bool:
    """Take "thứ ba" for an ordinal unless it is written as a name (thứ Ba), or follows a word of time."""
    atom = timex.parts["w"]
    if before in patterns.words["ordinal"] or before in patterns.every:
        return False
    if before in patterns.words["weekday"]:
        return True
    after = word_after(view, timex.end)
    told = after in patterns.words["copula"] and word_after(view, view.find(after, timex.end) + len(after))
    if (told and told not in patterns.words["told_of_days"]) or _is_point(view, timex.start, patterns):
        return False  # Thứ Ba là một bản ghi nhớ; thỏa thuận thứ Tư là
    if atom.code == "W":
        return True
    if before == "," and word_before(view, view.rfind(",", 0, timex.start)) in patterns.words["today"]:
        return True  # hôm nay, thứ năm (10/4)
    if after == "(" and view[timex.end : timex.end + 4].lstrip(" (")[:1].isdigit():
        return view[atom.start].isupper()
    if before == "\n" or (
        _opens_point(view, atom.start) and ((after == "," and before == "-") or _is_listed(view, atom.start))
    ):
        return after == "," and int(atom.value) > _ENUMERATED
    named = before in {",", "-", "("} or (before.isalpha() and not after[:1].isupper())
    return view[atom.start].isupper() and named


def _opens_point(view: str, start: int) -> bool:
    """Return whether a word opens a sentence, or an item behind a bullet: its capital tells nothing."""
    line = view.rfind("\n", max(0, start - _BULLET), start) + 1
    lead = view[max(line, start - _BULLET) : start]
    return lead.rstrip()[-1:] in {".", ";"} or ((line > 0 or start <= _BULLET) and lead.strip() in {"-", "+", "*", "•"})


def _is_listed(view: str, start: int) -> bool:
    """Return whether other points are told before, with the word of an ordinal and its capital: "Thứ nhất, …"."""
    word = view[start : start + _ORDINAL]
    return word[:1].isupper() and view.rfind(word, max(0, start - _POINTS), start) >= 0


def _is_point(view: str, start: int, patterns: DatePatterns) -> bool:
    """Return whether "Thứ hai" opens a sentence after another that tells the first point (Thứ nhất)."""
    words = view[max(0, start - 3) : start].rstrip(" -*•\n")
    opens = not words or words[-1] in ".;:!?" or "\n" in view[max(0, start - 3) : start]
    return opens and any(view.rfind(first, max(0, start - _POINTS), start) >= 0 for first in patterns.first_points)


def _check_capital(view: str, timex: Timex, _before: str, _patterns: DatePatterns) -> bool:
    atom = timex.parts["w"]
    return atom.code == "W" or view[atom.start].isupper()


def _check_no_name(view: str, timex: Timex, before: str, patterns: DatePatterns) -> bool:
    """Take no weekday or feast for a date that opens a name: the Sunday Times, Easter Island."""
    if after_initial(view, timex.start):
        return False
    words = patterns.words
    counted = before in words["ordinals"] and second_before(view, timex.start) in words["distributive"]
    if counted or is_quoted(view, timex.start, timex.end):
        return False
    if "h" not in timex.parts and not (before in {",", "|"} or before in words["the"]):
        return True
    return not word_after(view, timex.end)[:1].isupper()


def _check_nobodys(view: str, timex: Timex, _before: str, _patterns: DatePatterns) -> bool:
    """Take no short weekday for a date that begins a name: led by Sun Vuthy, signed by Sat Samy."""
    return not (view[timex.end : timex.end + 1] == " " and view[timex.end + 1 : timex.end + 2].isupper())


def _check_feast_day(view: str, timex: Timex, before: str, patterns: DatePatterns) -> bool:
    """Take Christmas Day and Good Friday for days wherever they stand, Christmas only where it tells when."""
    return " " in view[timex.start : timex.end] and _check_no_name(view, timex, before, patterns)


def _check_pointed_weekday(view: str, timex: Timex, _before: str, patterns: DatePatterns) -> bool:
    """Take "Chủ nhật sau", no "Chủ nhật sau bốn ngày nghỉ", and "thứ hai qua", no "cầu thứ hai qua sông"."""
    after = word_after(view, timex.end)
    if not after[:1].isalnum() or after.lower() in patterns.words["after_year"]:
        return True
    pointer = timex.parts["l"]
    return pointer.value not in {"last", "next"} and (
        pointer.value != "past" or " " in view[pointer.start : pointer.end]
    )


def _check_moving_feast(_view: str, timex: Timex, _before: str, _patterns: DatePatterns) -> bool:
    """Take "Black Friday 2015" for that day since it has had the name; New Year 2015 may be that of the moon."""
    return (timex.word("h") or "").startswith("friday") and (timex.number("y") or 0) >= _BLACK_FRIDAYS


def _check_next_feast(_view: str, timex: Timex, _before: str, _patterns: DatePatterns) -> bool:
    return timex.word("l") != "same"


def _check_capital_last(view: str, timex: Timex, _before: str, _patterns: DatePatterns) -> bool:
    """Take "last Sat", not "when we last sat"."""
    return view[timex.parts["w"].start].isupper()


def _check_last_or_next(view: str, timex: Timex, _before: str, patterns: DatePatterns) -> bool:
    """Take "Tuesday last", but not "on Tuesday last year"."""
    after = word_after(view, timex.end)
    return timex.word("l") in {"last", "next"} and (
        not after[:1].isalpha() or after.lower() in patterns.words["after_year"]
    )


WEEKDAY_CHECKS = {
    "capital-last": _check_capital_last,
    "pointed-weekday": _check_pointed_weekday,
    "moving-feast": _check_moving_feast,
    "next-feast": _check_next_feast,
    "feast-day": _check_feast_day,
    "no-name": _check_no_name,
    "last-or-next": _check_last_or_next,
    "capital": _check_capital,
    "weekday": _check_weekday,
    "nobodys": _check_nobodys,
}
