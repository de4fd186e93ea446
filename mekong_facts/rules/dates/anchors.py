"""The date of publication that a text states, and the day that its head is dated."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Literal, NamedTuple

if TYPE_CHECKING:
    from mekong_facts.rules.dates.patterns import DatePatterns
    from mekong_facts.rules.dates.settle import Reading
    from mekong_facts.rules.dates.timex import Timex
    from mekong_facts.rules.prose import Prose

_LINE = 200  # characters of a line before and after its date that are looked at
_HEAD = 700  # characters in which a dateline stands
_PLACE = 60  # characters that a dateline's place and outlet take at most
_TITLE = 400  # characters before a line of place and date in which the text's kind is said
_REST = 30  # characters that may follow the date on a line of its own
_KIND_WITHIN = 60  # characters from a heading's start in which it says what the text is
_CLOCK = re.compile(
    r"\d{1,2}\s?[:hg]\s?\d{0,2}(?::\d{2})?\s?(?:am|pm|AM|PM|a\.m\.|p\.m\.|giờ|gio)?\s?(?:\(?(?:GMT|UTC|KST|ICT|JST|IST|SGT|WIB|HKT|PHT|EST|EDT)?\s?(?:[+-]\d{1,4})?\)?)"
    r"|\b\d{4}\s?(?:hrs|hours|GMT|UTC|Z)\b"
)
_CLOCK_TIME = re.compile(r"\b\d{1,2}[:h]\d{2}")
_ZONE = re.compile(r"\b(?:am|pm|AM|PM|GMT|UTC|[A-Z]{1,3}ST|ICT|WIB|SGT|HKT|PHT)\b")
# Small words that names of places and outlets hold.
_SMALL_WORDS = frozenset(
    {"ngày", "ngay", "the", "de", "da", "do", "la", "del", "of", "and", "và", "va", "www", "vn", "com", "s", "net"}
)
_LINE_NOISE = re.compile(r"[\W_\d]+")
_AGENCY = re.compile(
    r"\s{0,2}(?:[,./]\s?)?(?:\([^()\n]{2,40}\)|[A-Z]{2,8}\b|\([A-Z]{2,8}\))?\s{0,2}(?:--?|:|/|\*|\.)?(?:\s|$)"
)
_FIELD_EDGE = re.compile(r"[|»•·]|\s{3,}")

# How a line is dated: it is a page's or an article's header, it leads into the text, it is a line of place and date.
_Line = Literal["header", "lead", "place"]


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
        before = view[max(low, timex.start - _LINE) : timex.start]
        after = view[timex.end : min(high, timex.end + _LINE)]
        full = reading.last is None and reading.first.full is not None
        if full and (
            _is_stamp(before, after) or (patterns.published is not None and patterns.published.search(before[-_PLACE:]))
        ):
            return Stated(timex, published=True)
        if dateline is not None or timex.start >= _HEAD + _PLACE:
            continue
        kind = _dateline(before, after, patterns, alone=low == 0 and high == len(view))
        if kind is not None:
            closed = kind == "place" and _is_record(view[: timex.start][-_TITLE:], patterns)
            dateline = Stated(timex, full and not closed)
        elif not after.strip(" ,)") and _is_record(view[low : min(timex.start, low + _KIND_WITHIN)], patterns):
            dateline = Stated(timex, published=False)
    return dateline


def _is_record(words: str, patterns: DatePatterns) -> bool:
    """Return whether a heading is that of a speech, of minutes and their like, which are dated by the event."""
    return patterns.unpublished is not None and patterns.unpublished.search(words) is not None


def _is_stamp(before: str, after: str) -> bool:
    """Return whether a line is a date and a clock time, and nothing else."""
    rest = before + after
    return _CLOCK_TIME.search(rest) is not None and not _LINE_NOISE.sub("", _ZONE.sub("", _CLOCK.sub(" ", rest)))


def _dateline(before: str, after: str, patterns: DatePatterns, *, alone: bool) -> _Line | None:
    """Return what the words before and after a date make of its line; `alone` says that the text has no other."""
    place, rest, field = _field(before, after)
    if place.endswith(":") and place.rstrip(": ").rpartition(" ")[2].lower() in patterns.event_words:
        return None
    bracketed = place[:1] == "(" and rest[:1] == ")"
    if bracketed or (place[-1:] == "(" and rest[:1] == ")"):
        place, rest = place.strip("( "), rest[1:]
    outlet = place if patterns.masthead is None else patterns.masthead.sub(" ", place)
    if len(place) > _PLACE or not _is_place(outlet):
        return None
    tail = _CLOCK.sub(" ", rest).strip()
    if len(tail) <= _REST and not alone and not _is_clause(tail):
        return "header" if field or outlet != place or _CLOCK_TIME.search(before + after) else "place"
    if bracketed:
        return "lead"
    mark = rest.lstrip()[:1]
    if place:
        return "lead" if mark == "-" or (mark in set("(:/*.") and _AGENCY.match(rest)) else None
    if mark == ",":
        return None if rest.lstrip(", ").split(" ", 1)[0].lower() in patterns.event_words else "lead"
    return "lead" if mark in {"-", "(", "|"} else None


def _field(before: str, after: str) -> tuple[str, str, bool]:
    """Return what stands before and after a date in its field of the line, and whether the line has several."""
    edges = list(_FIELD_EDGE.finditer(before.rstrip()))
    place = before[edges[-1].end() :] if edges and len(before) - edges[-1].end() <= _PLACE else before
    edge = _FIELD_EDGE.search(after)
    rest = after if edge is None else after[: edge.start()]
    return place.strip(), rest.rstrip(), bool(edges) or edge is not None


def _is_clause(words: str) -> bool:
    """Return whether the words after a date go on with a sentence."""
    return any(word[:1].islower() and len(word) > 3 for word in _LINE_NOISE.sub(" ", words).split()[:2])


def _is_place(words: str) -> bool:
    """Return whether the words before a dateline's date are names, in capitals or with capitals, and no sentence."""
    if not words:
        return True
    bare = _CLOCK.sub(" ", words)
    if any(character.isdigit() for character in bare) or words.endswith(";"):
        return False
    kept = _LINE_NOISE.sub(" ", bare).split()
    return len(kept) <= 8 and all(word[0].isupper() or word in _SMALL_WORDS for word in kept)
