"""The town that heads the item of a list or diary which names a meeting: "Lima - 8th Forum", "Hue: họp …"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from mekong_facts.rules.meetings.sentences import leads

if TYPE_CHECKING:
    from mekong_facts.rules.meetings.anchors import Anchor, Clause
    from mekong_facts.rules.meetings.places.grounds import Grounds
    from mekong_facts.rules.meetings.spot import Spot

_PAIR = " - "


def lead_of(grounds: Grounds, clause: Clause, anchor: Anchor) -> Spot | None:
    """Return the city that heads the item which names a meeting."""
    lead = leads.city_of(grounds.view, clause, anchor, grounds.patterns.words)
    if lead and grounds.patterns.places.place.search(grounds.view, lead[1], anchor.start):
        return None
    spot = grounds.spots.city_at(lead[0], sure=False) if lead else None
    if spot is None or lead is None or spot.end != lead[1]:
        return None
    if _is_dateline(grounds, lead[1], anchor):
        return None
    side = spot.city is None and grounds.view[spot.end : spot.end + len(_PAIR)] == _PAIR
    return None if side and spot.end + len(_PAIR) in grounds.spots.at_state else spot  # "Việt Nam - Lào họp …"


def _is_dateline(grounds: Grounds, end: int, anchor: Anchor) -> bool:
    """Return whether a city before a sentence on what is to come tells but where it was written: "LIMA - The …"."""
    told = grounds.patterns.status.told.match(grounds.view, anchor.end + 1)
    if told is None or told.lastgroup != "future" or grounds.patterns.head_first:
        return False
    between = grounds.view[end : anchor.start].lower()
    return "(" in between or not grounds.patterns.words["articles"].isdisjoint(between.split())
