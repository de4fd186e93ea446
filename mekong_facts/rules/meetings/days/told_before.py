"""What is said before a meeting that tells whether it is over, goes on or is to come."""

from __future__ import annotations

from typing import TYPE_CHECKING

from mekong_facts.rules.meetings.days.around import NEAR
from mekong_facts.rules.meetings.sentences import done_for

if TYPE_CHECKING:
    import re

    from mekong_facts.rules.meetings.anchors import Anchor
    from mekong_facts.rules.meetings.days.around import Around
    from mekong_facts.rules.meetings.patterns import MeetingPatterns

_LIST, _HEADING = 600, 200  # characters from the colon of a list to a meeting in it, and before the colon


def last(around: Around) -> re.Match[str] | None:
    """Return the last words before a meeting that tell it: "will hold the", "after last week's"."""
    patterns, lead = around.patterns, around.lead
    adjectives = patterns.words["articles"]  # "at the ongoing …"
    signs = [
        sign
        for sign in patterns.status.told.finditer(lead)
        if around.joined
        or (
            (sign[0].endswith("'s") or sign[0].lower() in adjectives)  # "after last week's …"
            and sign.end() >= len(lead.rstrip())
        )
    ]
    if not signs or any(press in lead[signs[-1].end() :].lower() for press in patterns.words["press_meetings"]):
        return None  # "held a press conference on the …"
    if not patterns.words["that"].isdisjoint(lead[signs[-1].end() :].split()):
        return None  # "đã nói rằng cuộc họp", what was said and not what was held
    if signs[-1].lastgroup != "future" and done_for.is_of_else(signs, lead, around.before, patterns.words):
        return None
    return signs[-1]


def is_near(around: Around, sign: re.Match[str]) -> bool:
    """Return whether words before a meeting stand near it; farther from what they founded or met for."""
    words, behind = around.patterns.words, around.before[-1:]
    far = around.worked or not words["founded_as"].isdisjoint(behind)  # "met in Lima on 5 May 2031 as the"
    far = far or (behind != [] and _is_met_for(sign, around, behind[0]))
    return len(around.lead) - sign.end() < (NEAR if far else NEAR // 2)


def _is_met_for(last: re.Match[str], around: Around, link: str) -> bool:
    """Return whether people met for a meeting, a day and a place between: "gathered on 5 May in Lima, Peru for the"."""
    words = around.patterns.words
    between = [word.strip(",") for word in around.lead[last.end() :].split()]
    met = (link in words["charged"] or around.occasion) and not words["met_for"].isdisjoint(last[0].lower().split())
    known = words["glue"] | words["on_occasion"]
    return met and all(word in known or not word.islower() for word in between)


def announcing(around: Around, sign: re.Match[str]) -> re.Match[str] | None:
    """Return the words right before a meeting that announce it: "Dự kiến Hội nghị … được tổ chức", "last week's".

    A date may stand between: "Dự kiến năm 2025, Hội nghị …".
    """
    glue = around.patterns.words["glue"]
    between = around.lead[sign.end() :].replace(",", " ").lower().split()
    if any(word not in glue and not word[0].isdigit() for word in between):
        return None
    if between and not any(word[0].isdigit() for word in between):
        return None
    return sign if sign[0].endswith("'s") or sign.lastgroup == "future" else None


def listed(view: str, patterns: MeetingPatterns, anchor: Anchor) -> re.Match[str] | None:
    """Return what is said of a list of meetings before its colon: "It held three meetings: …; …"."""
    low = max(view.rfind("\n", 0, anchor.start) + 1, anchor.start - _LIST)
    colon = view.rfind(": ", low, anchor.start)
    if colon < 0 or ". " in view[colon : anchor.start]:
        return None
    return patterns.status.heads_list.search(view[max(low, colon - _HEADING) : colon])
