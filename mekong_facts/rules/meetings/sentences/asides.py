"""What is said of a meeting in passing, between its name and its verb: "The forum, which nine states joined, met"."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from mekong_facts.rules.dates.calendar_days import YEAR
from mekong_facts.rules.meetings.anchors import within

if TYPE_CHECKING:
    from collections.abc import Mapping

    from mekong_facts.rules.meetings.anchors import Anchor, Clause
    from mekong_facts.rules.meetings.patterns import MeetingPatterns

_NEAR = 60  # characters from a comma to a meeting
_FAR = 90  # from the comma before a relative clause to a date in it


def passed_over(view: str, patterns: MeetingPatterns, clause: Clause) -> Clause:
    """Return a sentence whose meetings end behind what is said of each in passing; itself where nothing is.

    Args:
        view: the text as rules read it.
        patterns: the language's.
        clause: the sentence.

    """
    spans = [_aside(view, patterns, clause, anchor) for anchor in clause.anchors]
    if not any(spans):
        return clause
    anchors = [
        replace(anchor, end=span[1], parts=[*anchor.parts, span]) if span else anchor
        for anchor, span in zip(clause.anchors, spans, strict=True)
    ]
    asides = [span for span in spans if span]
    dates = [date for date in clause.dates if not within(date[0], date[0], asides)]
    verbs = [verb for verb in clause.verbs if not within(verb.start, verb.start, asides)]
    return replace(clause, anchors=anchors, dates=dates, verbs=verbs)


def _aside(view: str, patterns: MeetingPatterns, clause: Clause, anchor: Anchor) -> tuple[int, int] | None:
    """Return what stands in passing behind a meeting, if no other one and no day of its own is told there."""
    found = patterns.passing.match(view, anchor.end, clause.end) if anchor.events else None
    if found is None:
        return None
    span = found.span()
    if any(span[0] <= other.start < span[1] for other in clause.anchors):
        return None
    told = any(len(date[2]) > YEAR for date in clause.dates if within(date[0], date[0], [span]))
    return None if told else span


def end_of_relative(view: str, clause: Clause, anchor: Anchor, limit: int, patterns: MeetingPatterns) -> int:
    """Return where an aside that names a meeting ends: "X, who chaired the …, left on 5 May", "Fiji, which hosted the".

    It is `limit` where there is none, or what follows is still said of the meeting: "the …, held on 5 May, left".
    """
    comma = view.rfind(",", max(clause.first, anchor.start - _NEAR), anchor.start)
    word = view[comma + 1 : anchor.start].split(None, 1)[:1] if comma >= 0 else []
    close = -1 if patterns.words["relating"].isdisjoint(word) else view.find(",", anchor.end, limit)
    if close < 0 or patterns.details.relative.match(view, close):
        return limit
    return limit if any(verb.id == "hold" and verb.start == close + 2 for verb in clause.verbs) else close


def in_relative(view: str, clause: Clause, start: int, end: int, words: Mapping[str, frozenset[str]]) -> bool:
    """Return whether a date is of what is told in passing of somebody before: "X, who left in 1998, chaired the …".

    The date starts at `start`; the meeting starts at `end`.
    """
    comma = view.rfind(",", max(clause.first, start - _FAR), start)
    word = view[comma + 1 : start].split(None, 1)[:1] if comma >= 0 else []
    if any(comma < verb.start < start and verb.id == "gather" for verb in clause.verbs):
        return False  # "Ministers, who gathered in Lima on 5 May, opened the …"
    close = -1 if words["relating"].isdisjoint(word) else view.find(",", start, end)
    return close >= 0 and any(close < verb.start < end for verb in clause.verbs)
