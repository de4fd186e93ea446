"""What leads from a verb to the meeting that it tells of: "stood for Peru at the", "gathered in Lima for the"."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import re
    from collections.abc import Mapping

    from mekong_facts.rules.meetings.anchors import Anchor, Clause
    from mekong_facts.rules.meetings.patterns import MeetingPatterns

_NEAR = 90  # characters before a meeting
_OF = 2  # words of "work of"
_VERB = 24  # characters to the verb of what goes on
_GOES_ON = frozenset({"open", "close", "hold"})


def past_whom(patterns: MeetingPatterns, takes: re.Match[str], lead: str) -> list[str]:
    """Return the words between what people do and a meeting, but for whom they represent there."""
    words = lead[takes.end() :].split()
    whom = not patterns.words["acting_for"].isdisjoint(takes[0].lower().split())
    at = next((at for at, word in enumerate(words) if word in patterns.words["within"]), 0) if whom else 0
    return words[at:]


def is_met_for(last: re.Match[str], lead: str, link: str, words: Mapping[str, frozenset[str]]) -> bool:
    """Return whether people met for a meeting, a day and a place between: "gathered on 5 May in Lima, Peru for the"."""
    between = (word.strip(",") for word in lead[last.end() :].split())
    met = link in words["charged"] and not words["met_for"].isdisjoint(last[0].lower().split())
    return met and all(word in words["glue"] or not word.islower() for word in between)


def is_worked_at(before: list[str], clause: Clause, anchor: Anchor, words: Mapping[str, frozenset[str]]) -> bool:
    """Return whether it is said of the work at a meeting that it goes on: "The proceedings of the … began"."""
    if len(before) < _OF or before[-1] not in words["of"] or before[-_OF] not in words["workings"]:
        return False
    return any(verb.id in _GOES_ON and anchor.start - _NEAR < verb.start < anchor.end + _VERB for verb in clause.verbs)
