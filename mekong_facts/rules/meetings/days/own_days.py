"""Whether a day behind a meeting that something else is before or beside is the meeting's own."""

from __future__ import annotations

from typing import TYPE_CHECKING

from mekong_facts.rules.dates.calendar_days import DAY
from mekong_facts.rules.meetings.sentences import leads
from mekong_facts.rules.meetings.sentences.datelines import ends_dateline
from mekong_facts.rules.meetings.sentences.parting import has_own_subject
from mekong_facts.rules.meetings.sentences.ties import tells_of_subject

if TYPE_CHECKING:
    from mekong_facts.rules.meetings.anchors import Anchor, Clause
    from mekong_facts.rules.meetings.patterns import MeetingPatterns

_DAY = 10  # characters of a weekday
_AFTER_COMMA = 5  # characters of ", on"
_NEAR_AND = 12  # characters of ", and on"
_OWNS = "'s "  # behind a meeting or a day whose something else is: "the forum's plan", "next month's summit"


def tells_own(view: str, patterns: MeetingPatterns, clause: Clause, anchor: Anchor, end: int) -> bool:
    """Return whether a date behind a meeting that something else is before or beside is its own."""
    if tells_of_subject(view, clause.first, anchor, patterns.words):
        return False
    return _is_subject(view, patterns, clause, anchor, end) or has_own_day(view, clause, anchor)


def _is_subject(view: str, patterns: MeetingPatterns, clause: Clause, anchor: Anchor, end: int) -> bool:
    """Return whether a date is a prepared meeting's own: "preparing for the …, to be held on", "… of 5 May"."""
    verb = next((verb for verb in clause.verbs if anchor.end <= verb.start < end), None)
    if verb and "beside" in anchor.ties and _has_other_deed(view, patterns, verb.end, end):
        return False
    others = (other.start for other in clause.verbs if verb and verb.end < other.start < end)
    if verb and any("," in view[verb.end : other] for other in others):
        return False  # "Ahead of the …, to be held next week, officials met on 5 May"
    between = view[anchor.end : verb.start if verb else end]
    if verb and "preparing" in anchor.ties and has_own_subject(between, patterns):
        return False  # "To prepare for the …, the Reed Envoys met in Suva on 5 May"
    beside = not verb and "," in between[-_AFTER_COMMA:]
    if beside and "preparing" in anchor.ties and not any(map(str.isdigit, view[end : end + _DAY])):
        return False  # "They spoke of preparations for the … in Lima, Peru, on Thursday"
    return (verb is not None or between[:1] != ",") and leads.leads_to_date(between, patterns, loose=0)


def _has_other_deed(view: str, patterns: MeetingPatterns, start: int, end: int) -> bool:
    """Return whether a verb's subject stands behind it, or a comma parts it from a day that is that of a deed.

    "Trong khuôn khổ … đã diễn ra phiên họp … ngày 5/5"; "Bên lề … diễn ra tại Huế, ngày 5/5, hai bên …".
    """
    if not patterns.head_first:
        return False
    glue = patterns.words["glue"]
    behind = view[start : start + _NEAR_AND].split(None, 1)[:1]
    if behind and behind[0].islower() and behind[0] not in glue:
        return True
    _, comma, lead = view[start:end].rpartition(",")
    return comma != "" and set(lead.lower().split()) <= glue


def has_own_day(view: str, clause: Clause, anchor: Anchor) -> bool:
    """Return whether what comes before a meeting has its day already: "met on 5 May ahead of the … on 7 May"."""
    told = [date for date in clause.dates if date[1] <= anchor.start and not 0 < len(date[2]) < DAY]
    if told and view.startswith(_OWNS, told[-1][1]):
        return False  # "ahead of Tuesday's …"
    apart = told != [] and "apart" in anchor.ties and "," not in view[anchor.end : anchor.end + 1]
    return apart and not ends_dateline(view, told[-1][1], anchor.start)
