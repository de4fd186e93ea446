"""What is said of a meeting in passing, between its name and its verb: "The forum, which nine states joined, met"."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from mekong_facts.rules.dates.calendar_days import YEAR
from mekong_facts.rules.meetings.anchors import within

if TYPE_CHECKING:
    from mekong_facts.rules.meetings.anchors import Anchor, Clause
    from mekong_facts.rules.meetings.patterns import MeetingPatterns


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
