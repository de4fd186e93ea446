"""How long a meeting lasts: "two-day", "trong ba ngày", and which of its days has come."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import re

    from mekong_facts.rules.meetings.clauses import Anchor, Clause
    from mekong_facts.rules.meetings.patterns import MeetingPatterns

_MANY = 31
_NEXT = 24  # characters between a duration and the noun it stands at


def read(view: str, patterns: MeetingPatterns, clause: Clause) -> None:
    """Give each duration of a clause to the meeting it is said of."""
    if all(view.find(mark, clause.start, clause.end) < 0 for mark in patterns.duration_mark):
        return
    for found in patterns.duration.finditer(view, clause.start, clause.end):
        days = _days(found, patterns)
        anchor = _nearest(clause, found.start(), found.end())
        for event in anchor.events if anchor and days else ():
            event.times.days = event.times.days or days


def day_number(text: str, patterns: MeetingPatterns) -> int | None:
    """Return which day of the meeting a text speaks of ("entered its second day")."""
    found = patterns.day_of.search(text)
    return patterns.ordinals.get(found[1].lower()) if found else None


def _nearest(clause: Clause, start: int, end: int) -> Anchor | None:
    """Return the meeting a duration is said of: the noun it stands at, else the one before it."""
    for anchor in clause.anchors:
        if start <= anchor.start <= end + _NEXT or anchor.start <= start < anchor.end:
            return anchor
    before = [anchor for anchor in clause.anchors if anchor.end <= start]
    opens = start - clause.first < _NEXT
    return before[-1] if before else clause.anchors[0] if opens else None


def _days(found: re.Match[str], patterns: MeetingPatterns) -> int | None:
    text = found["days"]
    number = int(text) if text.isdecimal() else patterns.numbers.get(" ".join(text.lower().split()))
    return number if number and number <= _MANY else None
