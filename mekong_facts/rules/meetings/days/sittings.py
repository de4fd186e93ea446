"""Names of meetings that hold their own verb, with those who meet before it: "Ủy ban … họp phiên thứ 5"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from mekong_facts.rules.meetings.sentences import leads

if TYPE_CHECKING:
    from mekong_facts.rules.meetings.anchors import Anchor, Clause
    from mekong_facts.rules.meetings.found import DateSpan
    from mekong_facts.rules.meetings.patterns import MeetingPatterns

_NEAR = 90  # characters of those who meet


def is_dated(view: str, patterns: MeetingPatterns, clause: Clause, anchor: Anchor, date: DateSpan) -> bool:
    """Return whether a date before such a name is the meeting's: "Ngày 5/5, tại Huế, Ủy ban Lúa gạo họp phiên 8"."""
    told = view[anchor.start : anchor.end].split()
    if not patterns.words["verbs_of_nouns"].intersection(told) or not _has_verb(told, patterns):
        return False
    before = view[clause.first : date[0]].rpartition(",")[2]
    *places, who = view[date[1] : anchor.start].strip(" ,").split(",")
    return len(who) < _NEAR and all(leads.leads_to_date(one, patterns, loose=0) for one in (before, *places))


def _has_verb(told: list[str], patterns: MeetingPatterns) -> bool:
    """Return whether the words of a name begin with its verb or have it behind those who meet."""
    at = next(at for at, word in enumerate(told) if word in patterns.words["verbs_of_nouns"])
    if at < 2:
        return at == 0 or " ".join(told[:3]) in patterns.words["sittings"]
    return told[at - 1][0].isupper() or told[at - 1][-1] == ")"
