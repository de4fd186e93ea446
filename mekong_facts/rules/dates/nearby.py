"""The words next to a place in a text."""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING

from mekong_facts.patterns import deferred
from mekong_facts.rules.prose import lowered

if TYPE_CHECKING:
    import re

    from mekong_facts.rules.dates.patterns import DatePatterns

_IN_DIARY = deferred(r", (?:[01]\d|2[0-3])[0-5][05](?=[.;]?(?:\s|$))")
_FAR = 24  # characters in which the next word is looked for
_SPELLED = 5  # letters of a word that is no abbreviation
_CALL = 16  # characters of a function's arguments
_VERB = 60  # characters before a range in which the verb stands that puts off
_CLOCKS = 60  # characters in which two times stand
_FIRST_COMPACT, _LAST_COMPACT = 1950, 2049
_TWO_WORDS = 40  # characters in which two words stand
_AHEAD, _TOO_FAR = "2050", "2100"
_FAR_DAY = deferred(r"(?<![\d/.-])20[5-9]\d([/.-])(?:0?[1-9]|1[0-2])\1\d{1,2}(?![\d/-])")


def word_before(view: str, start: int) -> str:
    """Return the word before an offset in small letters, or the mark; a line's start gives a line end."""
    piece = view[max(0, start - _FAR) : start]
    kept = piece.rstrip(" ")
    word = kept.rpartition(" ")[2]
    if word.isalpha():  # so it is nearly always, and found faster
        return word.lower()
    kept = piece.rstrip()
    if "\n" in piece[len(kept) :] or not kept:
        return "\n"
    last = kept[-1]
    if last == "." and len(kept) > 1 and kept[-2].isalpha() and len(kept) < len(piece):
        if (
            view[start : start + 1].isupper()
            and kept[-_SPELLED - 1 : -1].isalpha()
            and kept[-_SPELLED - 1 : -1].islower()
        ):
            return last  # a sentence ends: "the year before. May was …"
        kept, last = kept[:-1], kept[-2]
    if not last.isalnum():
        return last
    at = len(kept)
    while at and (kept[at - 1].isalnum() or kept[at - 1] == "'"):
        at -= 1
    return kept[at:].lstrip("'").lower()  # 'By 2015 …'


def word_after(view: str, end: int) -> str:
    """Return the word after an offset as it is written, or the mark; a line's end gives a line end."""
    piece = view[end : end + _FAR]
    kept = piece.lstrip()
    if not kept or "\n" in piece[: len(piece) - len(kept)]:
        return "\n"
    if not kept[0].isalnum():
        return kept[0]
    word = kept.partition(" ")[0]
    if word.isalpha():
        return word
    at = 0
    while at < len(kept) and kept[at].isalnum():
        at += 1
    return kept[:at]


def found_before(pattern: re.Pattern[str], view: str, start: int, size: int) -> bool:
    """Return whether a pattern in small letters finds something in so many characters before an offset."""
    before = lowered(view, max(0, start - size - 1), start)  # with one more, which tells where a word begins
    return pattern.search(before, max(0, len(before) - size)) is not None


def second_before(view: str, start: int) -> str:
    """Return the word before the word before an offset."""
    words = view[max(0, start - _TWO_WORDS) : start].split()
    return words[-2].strip("\"'(").lower() if len(words) > 1 else ""


def is_argument(view: str, start: int, after: str) -> bool:
    """Return whether a number is one of a function's: range(2008, 2010)."""
    bracket = view.rfind("(", max(0, start - _CALL), start)
    if bracket < 1 or not view[bracket - 1].isalnum() or not (after == "," or bracket + 1 < start):
        return False
    return not view[bracket + 1 : start].strip(", 0123456789")


def is_numbered(view: str, start: int, patterns: DatePatterns) -> bool:
    """Return whether a number is one of a list behind the noun of what has numbers: resolutions 1970 and 1973."""
    words = view[max(0, start - _VERB) : start].lower().split()
    listed = len(words)
    while words and (words[-1] in patterns.words["and"] or words[-1].rstrip(",;").isdigit()):
        words.pop()
    return listed > len(words) > 0 and words[-1].strip(".(") in patterns.words["numbered"]


def is_clock(view: str, start: int, patterns: DatePatterns) -> bool:
    """Return whether a number is a time of the day in four digits, as others near it or all of a diary are.

    0605 0635, then until 1835; "Sri Lankan minister visits, 0930. Football, 1900." in one text.
    """
    if patterns.clocks.search(view, max(0, start - _CLOCKS), start + _CLOCKS):
        return True
    return _IN_DIARY.match(view, max(0, start - 2)) is not None and is_found(view, patterns.diary)


@lru_cache(maxsize=2)  # a text is asked for many of its numbers, one after the other
def is_found(view: str, pattern: re.Pattern[str]) -> bool:
    """Return whether a pattern finds anything in a text; it is searched once."""
    return pattern.search(view) is not None


def is_other_era(view: str, year: str) -> bool:
    """Return whether a year far ahead is of another era, as days of such years in the text tell: 2072/05/17."""
    return _AHEAD < year < _TOO_FAR and is_found(view, _FAR_DAY)


def is_compact_year(year: int) -> bool:
    """Return whether eight digits, or two numbers, that begin with a year are likely a date."""
    return _FIRST_COMPACT <= year <= _LAST_COMPACT


def heads(view: str, end: int, heading: re.Pattern[str]) -> bool:
    """Return whether a date that ends at an offset is alone in its line, as the headings of a diary are."""
    return (
        view.startswith("\n", end)
        and heading.fullmatch(view, view.rfind("\n", max(0, end - _CLOCKS), end) + 1, end) is not None
    )


def is_moved(view: str, start: int, moved: re.Pattern[str]) -> bool:
    """Return whether something is put off from one date to another: postponed from 14 May to 20 June."""
    return moved.search(view, max(0, start - _VERB), start) is not None


def is_quoted(view: str, start: int, end: int) -> bool:
    """Return whether a stretch alone stands in double quotes, as a title or name does."""
    return view[max(0, start - 1) : start] == '"' and view[end : end + 1] == '"'


def after_initial(view: str, start: int) -> bool:
    """Return whether a name stands after the initial of a given name: S. August."""
    before = view[max(0, start - 4) : start]
    return before.endswith(". ") and before[-3:-2].isupper() and not before[:-3].strip(" (\n")
