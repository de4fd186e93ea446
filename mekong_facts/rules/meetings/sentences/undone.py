"""What came to nothing: "…, but was put off", "was called off"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from mekong_facts.rules.meetings.phrases.phrases import endings, ends_in, past, words_before

if TYPE_CHECKING:
    import re
    from collections.abc import Mapping

    from mekong_facts.rules.meetings.anchors import Anchor, Clause
    from mekong_facts.rules.meetings.patterns import MeetingPatterns
    from mekong_facts.rules.meetings.signs import Signs


_LEADING = 40  # characters before a meeting in which its postponement is spoken of


def is_called_off(view: str, start: int, words: Mapping[str, frozenset[str]]) -> bool:
    """Return whether a meeting is told of as called off: "cancelled the …", "the postponement of the …"."""
    near = words_before(view, start - _LEADING, start)
    label = near[-1][:-1] if near and near[-1][-1] == ":" else ""
    if label in words["cancelling"] or label in words["postponing"]:
        return True  # "Cancelled: 4th Reed Forum, Lima, 5 May"
    if not words["calling_off"].isdisjoint(past(near, words["passed"])[-1:]):
        return True
    return not words["cancelling"].isdisjoint(endings(past(near, words["articles"])))


def is_put_off(view: str, start: int, words: Mapping[str, frozenset[str]]) -> bool:
    """Return whether a meeting is told of as put off: "postponed the …", "hoãn …"."""
    before = words_before(view, start - _LEADING, start, words["articles"])
    return not words["postponing"].isdisjoint(endings(before))


def is_dropped(view: str, clause: Clause, anchor: Anchor, words: Mapping[str, frozenset[str]]) -> bool:
    """Return whether a meeting is told of as put off from the day right behind it: "postponed the … due on 5 May".

    Not where that is its new day (postponed the … to 5 May), or where something else is told before it.
    """
    days = [date[0] for date in clause.dates if date[0] >= anchor.end]
    if not days or not is_put_off(view, anchor.start, words):
        return False
    between = view[anchor.end : days[0]].lower()
    planned = not words["planned"].isdisjoint(between.split())
    told = "," in between or not words["finite"].isdisjoint(between.split())
    told = told or any(anchor.end <= verb.start < days[0] for verb in clause.verbs)
    new = words["put_off_to"] | (frozenset() if planned else words["rescheduled_for"])
    moved = (ends_in(view, max(anchor.end, at - _LEADING), at, new, words["glue"] - new) for at in days)
    return (planned or not told) and not any(moved)


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
