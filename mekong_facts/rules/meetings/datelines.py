"""The place that opens a report, before its date or its agency."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from mekong_facts.languages.meeting_words import CAPITAL

if TYPE_CHECKING:
    from mekong_facts.rules.meetings.place_spots import Spots
    from mekong_facts.rules.meetings.spot import Spot

_DATELINE_END = re.compile(r"\s*(?:[,(:]|-|\u2013)|\s+(?:-|\(|\d{1,2}[/.-]\d)")
_LINES = re.compile(r"^[ \t]*", re.MULTILINE)
# The start of a later report: "ROME, Jan. 22 --", "(260122) -- ROME, Jan. 22".
_LATER = re.compile(rf"^[ \t]*(?:\(\w{{1,10}}\)\s*--?\s*)?(?={CAPITAL}{CAPITAL})", re.MULTILINE)
_REPORT = 2500


def first(spots: Spots) -> Spot | None:
    """Return the place that opens the report: "HANOI, Feb. 14 (VNA)", "Muscat - ", "Huế (TTXVN …)"."""
    for lead in _LINES.finditer(spots.view, 0, _REPORT):
        at = lead.end()
        agency = spots.patterns.agency.match(spots.view, at)
        if agency:
            at = agency.end()
        if not spots.view[at : at + 1].isupper():
            continue
        spot = spots.city_at(at, sure=False)
        if spot and spot.city and (agency or _DATELINE_END.match(spots.view, spot.end)):
            return spot
    return None


def before(spots: Spots, offset: int) -> Spot | None:
    """Return the place of the last dateline before an offset, in a text of several reports."""
    for lead in reversed(list(_LATER.finditer(spots.view, max(0, offset - _REPORT), offset))):
        spot = spots.city_at(lead.end(), sure=False)
        if spot and spot.city and any(at in spots.dates for at in range(spot.end, spot.end + 4)):
            return spot
    return spots.home
