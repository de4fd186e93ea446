"""What came to nothing: "…, but was put off", "was called off"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from mekong_facts.rules.meetings.phrases.phrases import endings, ends_in, words_before

if TYPE_CHECKING:
    import re
    from collections.abc import Mapping

    from mekong_facts.rules.meetings.anchors import Anchor, Clause
    from mekong_facts.rules.meetings.patterns import MeetingPatterns
    from mekong_facts.rules.meetings.signs import Signs


_LEADING = 40  # characters before a meeting in which its postponement is spoken of


def is_called_off(view: str, start: int, words: Mapping[str, frozenset[str]]) -> bool:
    """Return whether a meeting is told of as called off: "cancelled the …", "the postponement of the …"."""
    before = words_before(view, start - _LEADING, start, words["passed"])
    right = words_before(view, start - _LEADING, start, words["articles"])
    return not (words["calling_off"].isdisjoint(before[-1:]) and words["cancelling"].isdisjoint(endings(right)))


def is_put_off(view: str, start: int, words: Mapping[str, frozenset[str]]) -> bool:
    """Return whether a meeting is told of as put off: "postponed the …", "hoãn …"."""
    before = words_before(view, start - _LEADING, start, words["articles"])
    return not words["postponing"].isdisjoint(endings(before))


def is_dropped(view: str, clause: Clause, anchor: Anchor, words: Mapping[str, frozenset[str]]) -> bool:
    """Return whether a meeting is told of as put off from the days behind it: no "postponed the … to 5 May"."""
    if not is_put_off(view, anchor.start, words):
        return False
    behind = (date[0] for date in clause.dates if date[0] >= anchor.end)
    return not any(
        ends_in(view, at - _LEADING, at, words["put_off_to"], words["glue"] - words["put_off_to"]) for at in behind
    )


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
