"""What is said at a meeting, and not of it, and what is said of it that is not to be.

"Announced at the forum that a mill would open in Lima on 5 May"; "rejected a proposal to hold the forum in Lima".
"""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence

    from mekong_facts.rules.meetings.anchors import Anchor
    from mekong_facts.rules.meetings.patterns import MeetingPatterns

_LEAD = 24  # characters before a meeting of the verb of which it is the object
_REFUSED = 110  # characters before it in which it is told that it is not to be held so


def told_from(
    view: str, patterns: MeetingPatterns, start: int, end: int, anchors: Sequence[Anchor]
) -> tuple[int, int] | None:
    """Return where what is said at a meeting begins in a sentence, and how many meetings are named up to there.

    Args:
        view: the text.
        patterns: the language's.
        start: where the sentence starts.
        end: where it ends.
        anchors: the meetings that it names.

    """
    criteria = patterns.criteria
    for which, anchor in enumerate(anchors, 1):
        limit = anchors[which].start if which < len(anchors) else end
        lead = criteria.says_at.search(view, max(start, anchor.start - _LEAD), anchor.start)
        if lead and not lead["told"]:
            continue
        told = criteria.said_that.match(view, anchor.end, limit)
        told = told or (criteria.said_to.match(view, anchor.end, limit) if lead else None)
        if told:
            return told.end(), which
    return None


def is_refused(view: str, patterns: MeetingPatterns, start: int, anchor: Anchor) -> bool:
    """Return whether what a sentence tells of a meeting is not to be: "denied that the … would be held in Lima"."""
    return patterns.criteria.refused.search(view, max(start, anchor.start - _REFUSED), anchor.start) is not None


def is_supposed(view: str, patterns: MeetingPatterns, start: int, anchor: Anchor) -> bool:
    """Return whether what a sentence tells of a meeting is but supposed or asked: "if the … is held in Lima"."""
    return patterns.criteria.supposed.search(view, max(start, anchor.start - _LEAD), anchor.start) is not None
