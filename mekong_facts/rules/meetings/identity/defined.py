"""Names of bodies that a text says something of, but not that they met: "ASEM là Hội nghị …", "… được thành lập"."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from mekong_facts.rules.meetings.event import Event
    from mekong_facts.rules.meetings.patterns import MeetingPatterns

_LEAD = 240  # characters of a list of bodies before one of them


def only_defined(view: str, patterns: MeetingPatterns, event: Event) -> bool:
    """Return whether nothing but what a body is makes a meeting of it: no number, no day, and each name defined."""
    if event.number is not None or event.times.start or event.times.end or event.placed:
        return False
    things = patterns.things
    names = [name for name in event.names if name.kind == "named"]
    if not all(name.kind == "named" or view[name.start - 1 : name.start] == "(" for name in event.names):
        return False
    for name in names:
        lead = max(view.rfind("\n", 0, name.start) + 1, name.start - _LEAD)
        if not (things.defined.match(view, name.behind) or things.defines.search(view, lead, name.start)):
            return False
    return names != []
