"""Places behind a meeting that are not its own, or no longer: planned and given up, or where its row began."""

from __future__ import annotations

from typing import TYPE_CHECKING

from mekong_facts.rules.dates.calendar_days import YEAR
from mekong_facts.rules.meetings.phrases.phrases import endings
from mekong_facts.rules.meetings.sentences.undone import undone

if TYPE_CHECKING:
    from mekong_facts.rules.meetings.anchors import Anchor, Clause
    from mekong_facts.rules.meetings.places.grounds import Grounds

_GAP = 12  # characters between a year and a place
_BEGAN = 20  # characters before a year in which it is told that a row of meetings began then


def is_unkept(grounds: Grounds, clause: Clause, anchor: Anchor, place: int) -> bool:
    """Return whether a place was only planned: "had been due to meet in Hue but was moved to Hanoi"."""
    told = grounds.patterns.places
    opens = (
        told.unkept.match(grounds.view, clause.first, anchor.start)
        if grounds.signs.stand("unkept", clause.first, anchor.start)
        else None
    )
    if any(verb.id == "move" and verb.start > place for verb in clause.verbs) and grounds.is_virtual(place, clause.end):
        return True  # "dự kiến họp tại Huế, … chuyển sang họp trực tuyến"
    if opens and "," not in grounds.view[opens.end() : anchor.start]:
        return True  # "Lẽ ra kỳ họp phải diễn ra tại Huế"
    if _is_put_off(grounds, clause, place):
        return True  # "Lào ban đầu dự kiến tổ chức Hội nghị … tại Pakse nhưng phải hoãn"
    stands = grounds.signs.stand("unkept", anchor.end, place)
    unkept = told.unkept.search(grounds.view, anchor.end, place) if stands else None
    if unkept is None:
        return False
    if not grounds.patterns.words["denying"].isdisjoint(unkept[0].lower().split()):
        return True  # "was not held in Hue"
    if grounds.is_virtual(place, clause.end):
        return True
    moved = told.relocated.search(grounds.view, place, clause.end)
    return moved is not None and moved.end() not in grounds.dates


def _is_put_off(grounds: Grounds, clause: Clause, place: int) -> bool:
    """Return whether a place was that of what was first planned and then put off, which is no longer sure."""
    if not grounds.signs.stand("unkept", clause.first, place):
        return False
    if grounds.patterns.places.unkept.search(grounds.view, clause.first, place) is None:
        return False
    off = undone(grounds.view, grounds.patterns, grounds.signs, place, clause.end)
    if off is None or any(date[0] >= off.end() for date in clause.dates):
        return False  # "… in Hue in May, has been postponed to 5 August"
    return grounds.patterns.words["given_up"].isdisjoint(off[0].lower().split())


def is_of_first(grounds: Grounds, clause: Clause, anchor: Anchor, place: int) -> bool:
    """Return whether a place is where a row of meetings began: "held every two years, starting in 1985 in Lima"."""
    dates = [date for date in clause.dates if anchor.end <= date[0] and date[1] <= place < date[1] + _GAP]
    if not dates or len(dates[-1][2]) != YEAR or grounds.view[dates[-1][1] : place].strip():
        return False
    before = grounds.view[max(anchor.end, dates[-1][0] - _BEGAN) : dates[-1][0]].lower().split()
    return not grounds.patterns.words["began_in"].isdisjoint(endings(before))
