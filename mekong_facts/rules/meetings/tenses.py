"""Whether a sentence tells of what is over, goes on or is to come."""

from __future__ import annotations

from typing import TYPE_CHECKING, cast

if TYPE_CHECKING:
    from mekong_facts.facts import Status
    from mekong_facts.rules.meetings.patterns import MeetingPatterns


def of_sentence(view: str, patterns: MeetingPatterns, start: int, end: int) -> Status | None:
    """Return whether a sentence tells of what is over, goes on or is to come, if it says so."""
    found = patterns.status.told.search(view, start, end)
    return cast("Status", found.lastgroup) if found else None


def is_to_come(view: str, patterns: MeetingPatterns, start: int, end: int) -> bool:
    """Return whether a sentence tells of what is to come."""
    return of_sentence(view, patterns, start, end) == "future"
