"""What came to nothing: "…, but was put off", "was called off"."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import re

    from mekong_facts.rules.meetings.patterns import MeetingPatterns
    from mekong_facts.rules.meetings.signs import Signs


def undone(view: str, patterns: MeetingPatterns, signs: Signs, start: int, end: int) -> re.Match[str] | None:
    """Return what says, from where a meeting, its day or its place ends, that it was put off or called off.

    Args:
        view: the text.
        patterns: the language's.
        signs: what stands in the text.
        start: from where.
        end: where the sentence ends.

    """
    return patterns.places.undone.match(view, start, end) if signs.stand("undone", start, end) else None
