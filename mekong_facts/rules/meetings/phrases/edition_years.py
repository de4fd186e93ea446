"""The years that tell one edition of a meeting from another."""

from __future__ import annotations

from typing import TYPE_CHECKING

from mekong_facts.patterns import deferred

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from mekong_facts.rules.meetings.phrases.name_words import Name

_AHEAD = 30  # characters from the start of a date to the name behind it
_BEHIND = 50  # characters from a name to its date
_HELD = 90  # characters from a name to the day on which it is said to be held, or back to it
_YEAR = 4
_COMMAS = 3
_TOLD_YEAR = deferred(r"\b(?:19|20)\d\d\b")
YEAR_BEHIND = deferred(r" ((?:19|20)\d\d)(?!\w)")
_YEAR_BEFORE = deferred(r"\b((?:19|20)\d\d) \Z")
_BESIDE = 16  # characters before an acronym in which its year stands
_DATED = 44  # characters from an acronym to the date that tells which edition it is
_PARTED = deferred(r"[,.;:\n]|\band\b")  # what is not said of it any more
_WORD = deferred(r"(?<![\w'-])[^\W\d_][\w'-]*")


def year_behind(view: str, end: int, dates: Mapping[int, str]) -> str | None:
    """Return the year of the date that follows the name of an edition in its sentence."""
    return _first_year(view, range(end, min(end + _BEHIND, len(view))), dates)


def date(names: Sequence[Name], view: str, dates: Mapping[int, str]) -> None:
    """Note beside each numbered name the year told beside it: another edition's has no number but "năm 2025"."""
    for name in names:
        if name.number is not None and name.name:
            before = range(name.start - 1, max(name.start - _AHEAD, -1), -1)  # "Ngày 3/7/2024, Hội nghị …"
            name.told = year_behind(view, name.behind, dates) or _first_year(view, before, dates)


def _first_year(view: str, way: range, dates: Mapping[int, str]) -> str | None:
    """Return the year of the first date that is met on a way through a sentence."""
    spot = _first_spot(view, way, dates)
    return None if spot is None else _year(dates[spot])


def year_of(view: str, start: int, end: int, dates: Mapping[int, int]) -> str | None:
    """Return the year that tells an edition without a number: "CHOGM 2011", "CHOGM in Perth in October 2011".

    Args:
        view: the text.
        start: where its acronym starts.
        end: where that ends.
        dates: where dates start and end.

    """
    beside = YEAR_BEHIND.match(view, end) or _YEAR_BEFORE.search(view, max(0, start - _BESIDE), start)
    if beside:
        return beside[1]
    date = next((at for at in range(end, end + _DATED) if at in dates), None)
    if date is None or _PARTED.search(view, end, date):
        return None
    told = _TOLD_YEAR.search(view, date, dates[date])
    return told[0] if told else None


def held(view: str, start: int, end: int, dates: Mapping[int, str], words: frozenset[str]) -> str | None:
    """Return the year in which a meeting is said to be held: "… opened in Lima on 5 May 2012", "In 2012, it hosted …".

    Args:
        view: the text.
        start: where its name starts.
        end: where that ends.
        dates: the value of each date by its start.
        words: what may stand between the name and the date, but for names.

    """
    behind = _first_spot(view, range(end, min(end + _HELD, len(view))), dates)
    if behind is not None and _only(view[end:behind], words):
        return _year(dates[behind])
    before = _first_spot(view, range(start - 1, max(start - _HELD, -1), -1), dates)
    return _year(dates[before]) if before is not None and _only(view[before:start], words) else None


def _only(between: str, words: frozenset[str]) -> bool:
    """Return whether all words in small letters of what stands between a name and a date say that it is held."""
    said = all(word[0].isupper() or word in words for word in _WORD.findall(between))
    return said and between.count(",") < _COMMAS


def _first_spot(view: str, way: range, dates: Mapping[int, str]) -> int | None:
    """Return where the first date starts that is met on a way through a sentence."""
    spot = next(filter(dates.__contains__, way), None)
    if spot is None:
        return None
    between = view[way.start : spot] if way.step > 0 else view[spot + 1 : way.start + 1]
    return None if any(mark in between for mark in ".;\n") else spot


def _year(value: str) -> str | None:
    return value[:_YEAR] if value[:_YEAR].isdecimal() else None
