"""Leads that tell who meets, where and when, before their meeting is named: "ASEAN trade ministers met in Hue on …"."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from mekong_facts.rules.meetings.durations import DATELINE
from mekong_facts.rules.meetings.name_words import level_of
from mekong_facts.rules.meetings.phrases import ends_in

if TYPE_CHECKING:
    from mekong_facts.rules.meetings.event import Event
    from mekong_facts.rules.meetings.name_words import Name
    from mekong_facts.rules.meetings.patterns import MeetingPatterns

_LONGEST = 200  # characters of a dateline and of those who meet
_BEFORE = 24  # characters before a name that tell that it is another edition's
_LEVELS = frozenset({"summit", "ministerial", "senior-officials"})
_WORDS = re.compile(r"[^\W_]+")


def verb_of(view: str, patterns: MeetingPatterns, lead: tuple[int, int], name: Name, event: Event) -> int | None:
    """Return where the verb stands by which those meet in a sentence whose meeting the next one names."""
    start, end = lead
    found = patterns.people_meet.search(view, start, min(end, start + _LONGEST))
    if found is None or event.level not in _LEVELS or name.another or view.count('"', start, found.start()):
        return None
    if ends_in(view, name.start - _BEFORE, name.start, patterns.words["another_named"]):
        return None
    who = view[start : found.start()]
    dateline = list(DATELINE.finditer(who))
    who = who[dateline[-1].end() :].lower() if dateline else who.lower()
    told = set(_WORDS.findall(who))
    own = {word for part in event.words if part[0] != "#" for word in _WORDS.findall(part)} - {"s"}
    if not own or not own <= told or not patterns.words["that"].isdisjoint(told):
        return None
    return found.start() if level_of(who, "meeting", None, patterns) == event.level else None
