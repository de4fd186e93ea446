"""Sentences that tell who meets, where and when, before their meeting is named or below a title that names it.

"ASEAN trade ministers met in Hue on …"; "We, the trade ministers, met in Hue on …".
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from mekong_facts.patterns import deferred
from mekong_facts.rules.meetings.phrases.name_words import level_of
from mekong_facts.rules.meetings.phrases.phrases import ends_in
from mekong_facts.rules.meetings.sentences.datelines import DATELINE

if TYPE_CHECKING:
    from mekong_facts.rules.meetings.event import Event
    from mekong_facts.rules.meetings.patterns import MeetingPatterns
    from mekong_facts.rules.meetings.phrases.name_words import Name

_LONGEST = 200  # characters of a dateline and of those who meet
_BELOW = 900  # characters below a title in which its first sentence stands
_BEFORE = 24  # characters before a name that tell that it is another edition's
_LEVELS = frozenset({"summit", "ministerial", "senior-officials"})
_WORDS = deferred(r"[^\W_]+")


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
    own = _own(event)
    if not own or not own <= told or not patterns.words["that"].isdisjoint(told):
        return None
    return found.start() if level_of(who, "meeting", None, patterns) == event.level else None


def verb_below(view: str, patterns: MeetingPatterns, title: Name, event: Event) -> int | None:
    """Return where the verb stands by which those meet whose meeting the title names: "We, the ministers, met in"."""
    if event.level not in _LEVELS or title.start > _LONGEST:
        return None
    found = patterns.people_meet.search(view, title.end, title.end + _BELOW)
    low = view.rfind("\n", title.end, found.start()) if found else -1
    if found is None or low < 0:
        return None
    who = view[low : found.start()].lower()
    told = _WORDS.findall(who)
    if len(who) > _LONGEST or not patterns.words["that"].isdisjoint(told) or ". " in who.lstrip("\n0123456789. "):
        return None
    speaks = not patterns.words["speakers"].isdisjoint(told[: 1 + who.strip()[:1].isdigit()])
    level = level_of(who, "meeting", None, patterns)
    if level != event.level and not (speaks and level == "other"):
        return None
    return found.start() if speaks or _own(event) <= set(told) else None


def _own(event: Event) -> set[str]:
    """Return the words that tell a meeting from others, in small letters."""
    return {word for part in event.words if part[0] != "#" for word in _WORDS.findall(part)} - {"s"}
