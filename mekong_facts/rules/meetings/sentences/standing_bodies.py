"""Letters of a series that stand for the body: "the LF was set up in 1993", "Fiji joined the LF in 1995"."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from mekong_facts.rules.meetings.patterns import MeetingPatterns

_LEAST = 2  # letters of a body
_JOINED = 40  # characters before it that tell who is a member of it


def is_body(view: str, start: int, end: int, patterns: MeetingPatterns) -> bool:
    """Return whether letters without a number are told to have been founded, or joined: no edition of theirs was so."""
    letters = view[start:end]
    if len(letters) < _LEAST or not (letters.isalpha() and letters.isupper()):
        return False
    joined = patterns.things.joined.search(view, max(0, start - _JOINED), start)
    return joined is not None or patterns.things.founded.match(view, end) is not None
