"""The date of publication that a text states, and the day that its head is dated."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from mekong_facts.languages.base import DatePatterns
    from mekong_facts.rules.prose import Prose
    from mekong_facts.rules.settle import Reading
    from mekong_facts.rules.timex import Timex

_HEAD = 700  # characters in which a dateline stands
_PLACE = 60  # characters that a dateline's place and outlet take at most
_TITLE = 400
_CLOCK = re.compile(
    r"\d{1,2}\s?[:hg]\s?\d{0,2}(?::\d{2})?\s?(?:am|pm|AM|PM|a\.m\.|p\.m\.|giờ|gio)?\s?(?:\(?(?:GMT|UTC|KST|ICT|JST|IST|SGT|WIB|HKT|PHT|EST|EDT)?\s?(?:[+-]\d{1,4})?\)?)"
)
_CLOCK_TIME = re.compile(r"\b\d{1,2}[:h]\d{2}")
_ZONE = re.compile(r"\b(?:am|pm|AM|PM|GMT|UTC|[A-Z]{1,3}ST|ICT|WIB|SGT|HKT|PHT)\b")
# Small words that names of places and outlets hold.
_SMALL_WORDS = frozenset(
    {"ngày", "ngay", "the", "de", "da", "do", "la", "del", "and", "và", "va", "www", "vn", "com", "s", "net"}
)
_LINE_NOISE = re.compile(r"[\W_\d]+")
_AGENCY = re.compile(
    r"\s{0,2}(?:[,./]\s?)?(?:\([^()\n]{2,40}\)|[A-Z]{2,8}\b|\([A-Z]{2,8}\))?\s{0,2}(?:--?|:|/|\*|\.)?(?:\s|$)"
)


class Stated(NamedTuple):
    """The expression that dates the text; `published` tells whether it is its date of publication."""

    timex: Timex
    published: bool


def dated(prose: Prose, timexes: list[Timex], readings: dict[int, Reading], patterns: DatePatterns) -> Stated | None:
    """Return the expression that dates the text, if one does.

    Args:
        prose: the text.
        timexes: its calendar expressions, in order.
        readings: what those of days say, by their start.
        patterns: the language's patterns; `published` finds the words that introduce the date.

    """
    view = prose.view
    dateline: Stated | None = None
    for timex in timexes:
        reading = readings.get(timex.start)
        if reading is None or reading.first.day is None:
            continue
        low, high = prose.line_at(timex.start)
        before, after = view[low : timex.start], view[timex.end : high]
        full = reading.last is None and reading.first.full is not None
        if full and (
            _is_stamp(before, after) or (patterns.published is not None and patterns.published.search(before[-60:]))
        ):
            return Stated(timex, published=True)
        if (
            dateline is None
            and timex.start < _HEAD + _PLACE
            and _is_dateline(before, after, alone=low == 0 and high == len(view))
        ):
            closed = patterns.unpublished is not None and patterns.unpublished.search(view[:low][-_TITLE:]) is not None
            dateline = Stated(timex, full and (not closed or _CLOCK_TIME.search(before + after) is not None))
    return dateline


def _is_stamp(before: str, after: str) -> bool:
    """Return whether a line is a date and a clock time, and nothing else."""
    rest = before + after
    return _CLOCK_TIME.search(rest) is not None and not _LINE_NOISE.sub("", _ZONE.sub("", _CLOCK.sub(" ", rest)))


def _is_dateline(before: str, after: str, *, alone: bool) -> bool:
    """Return whether what stands before and after a date on its line makes the line, or its start, a dateline.

    `alone` says that the text has no other line.
    """
    place = before.strip()
    if len(place) > _PLACE or not _is_place(place):
        return False
    rest = _CLOCK.sub(" ", after).strip()
    if (
        len(rest) <= 30
        and not alone
        and not any(word[:1].islower() and len(word) > 3 for word in _LINE_NOISE.sub(" ", rest).split()[:2])
    ):
        return True
    if place:
        return (bool(_AGENCY.match(after)) and after.lstrip()[:1] in set("(-:/*.")) or after.lstrip().startswith("-")
    return after.lstrip()[:1] in {"-", "|", "(", ","}


def _is_place(words: str) -> bool:
    """Return whether the words before a dateline's date are names, in capitals or with capitals, and no sentence."""
    if not words:
        return True
    bare = _CLOCK.sub(" ", words)
    if any(character.isdigit() for character in bare) or words.endswith(";"):
        return False
    kept = _LINE_NOISE.sub(" ", bare).split()
    return len(kept) <= 8 and all(word[0].isupper() or word in _SMALL_WORDS for word in kept)
