"""Which editions of meetings a text tells beside its days, and which of these days are of an edition that is over."""

from __future__ import annotations

from bisect import bisect_left
from operator import attrgetter
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import re
    from collections.abc import Mapping, Sequence

    from mekong_facts.rules.dates.context.settle import Reading
    from mekong_facts.rules.dates.patterns import DatePatterns
    from mekong_facts.rules.dates.timex import Timex
    from mekong_facts.rules.prose import Prose

_start = attrgetter("start")
_REACH = 200  # characters before a day in which its sentence tells of what it is the day
_OPENS = 16  # characters from a sentence's start to the day that it begins with: "Sáng ngày 5/5"
_NAME = 80  # characters of a meeting's name beside its number
_HEAD = 600  # characters in which a text tells which edition it is about


def index_from(timexes: Sequence[Timex], offset: int) -> int:
    """Return the index of the first expression that starts at an offset or behind it."""
    return bisect_left(timexes, offset, key=_start)


def beside(prose: Prose, timexes: Sequence[Timex], patterns: DatePatterns, timex: Timex) -> dict[str, int]:
    """Return the numbers of the editions that a sentence tells beside a day, by their letters or nouns.

    Those before it; of a sentence that begins with the day, those behind it up to the next day: "On 5 May in Lima,
    they held the 9th Forum".
    """
    start, end = prose.sentence_at(timex.start)
    found = list(patterns.edition.finditer(prose.view, max(start, timex.start - _REACH), timex.start))
    if not found and timex.start - start <= _OPENS:
        which = index_from(timexes, timex.end)
        after = timexes[which].start if which < len(timexes) else end
        found = list(patterns.edition.finditer(prose.view, timex.end, min(end, after, timex.end + _REACH)))
    return {_series(one): _count_of(one, patterns) for one in found}


def older(prose: Prose, timexes: Sequence[Timex], readings: Mapping[int, Reading], patterns: DatePatterns) -> set[int]:
    """Return where the days with a year stand that are of the edition before the one that a text is about.

    "Lima hosts the 8th Forum … The 7th Forum was held in Suva on 16 December 2024": no other day is of that time.
    """
    found: set[int] = set()
    head: list[re.Match[str]] | None = None
    for timex in timexes:
        if timex.start not in readings or not readings[timex.start].has_year:
            continue
        for series, number in beside(prose, timexes, patterns, timex).items():
            head = list(patterns.edition.finditer(prose.view, 0, _HEAD)) if head is None else head
            told = (_count_of(one, patterns) for one in head if _is_of(prose, one, series))
            about = next((count for count in told if count in {number, number + 1}), number)
            if about > number:
                found.add(timex.start)
    return found


def _is_of(prose: Prose, found: re.Match[str], series: str) -> bool:
    """Return whether an edition is one of a series, by its letters, its noun or a noun near it: "5th Reed Forum"."""
    if found["letters"]:
        return found["letters"].lower() == series
    low, high = prose.sentence_at(found.start())
    near = prose.view[max(low, found.start() - _NAME) : min(high, found.end() + _NAME)].lower()
    return f" {series} " in f" {near} " or f" {series.split(maxsplit=1)[0]} " in f" {near} "


def _series(found: re.Match[str]) -> str:
    """Return what tells the series of an edition: its letters or its noun, in small letters."""
    return (found["letters"] or found["noun"]).lower()


def _count_of(found: re.Match[str], patterns: DatePatterns) -> int:
    """Return the number of an edition, in digits or spelled."""
    if found["spelled"]:
        return patterns.editions[found["spelled"].lower()]
    return int(found["number"] or found["ordinal"])
