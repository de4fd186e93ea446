"""The place of the meeting that a report is about, from what the report says of itself: its dateline, its headline."""

from __future__ import annotations

from bisect import bisect_left
from typing import TYPE_CHECKING

from mekong_facts.rules import places
from mekong_facts.rules.dates.calendar_days import ends, length
from mekong_facts.rules.meetings.items import is_diary
from mekong_facts.rules.meetings.phrases.phrases import endings, tells_any, words_before
from mekong_facts.rules.meetings.places.hosts import only_bids

if TYPE_CHECKING:
    from collections.abc import Sequence

    from mekong_facts.rules.meetings.event import Event
    from mekong_facts.rules.meetings.found import DateSpan
    from mekong_facts.rules.meetings.places.venues import Atlas
    from mekong_facts.rules.meetings.spot import Spot

_HEAD = 600  # characters in which a report tells where and when it was written
_LONGEST_HEADLINE = 120  # characters
_BEHIND = 60  # characters between a dateline's place and its date
_AFTER = 3  # days after a meeting's last one on which a report of it may be written
_LEAD = 20  # characters of the words before a place or a name


def find(atlas: Atlas, event: Event, dates: Sequence[DateSpan], *, away: bool) -> Spot | None:
    """Return the place of the meeting that a report is about, if the report tells it.

    Args:
        atlas: what is known of places.
        event: the meeting.
        dates: (start, end, value) of the dates, in order.
        away: whether another meeting, elsewhere than in the dateline, is named beside it.

    """
    spot = awaiting(atlas) or (None if away else _reported(atlas, event, dates)) or _at_its_close(atlas, event)
    return spot or _agreed_at(atlas, event) or _headlined(atlas)


def awaiting(atlas: Atlas) -> Spot | None:
    """Return the city that opens a headline about what it prepares for: "Lima braces for …"."""
    for found in atlas.patterns.places.awaits.finditer(atlas.view, 0, _HEAD):
        spot = atlas.spots.city_at(found.start(), sure=False)
        if spot and spot.city and spot.end <= found.start("sign"):
            words = atlas.patterns.words
            between = atlas.view[spot.end : found.start("sign")].lower().split()
            bid = only_bids(atlas.view, *found.span("sign"), words)
            return None if bid or not words["denying"].isdisjoint(between) else spot
    return None


def _headlined(atlas: Atlas) -> Spot | None:
    """Return the city that a headline names where people meet: "Ministers agree at Lima talks", "họp ở Lima"."""
    start, end = atlas.prose.line_at(len(atlas.view) - len(atlas.view.lstrip()))
    if end - start > _LONGEST_HEADLINE or atlas.view[end - 1 : end] in {".", "!"}:
        return None
    for found in atlas.patterns.places.headline.finditer(atlas.view, start, end):
        spot = atlas.spots.city_at(found.start("city"), sure=False)
        if spot and spot.city and found.end("city") in {spot.start, spot.end}:
            return spot
    return None


def _reported(atlas: Atlas, event: Event, dates: Sequence[DateSpan]) -> Spot | None:
    """Return the dateline's city, if the meeting was on when the report was written or had just been."""
    home = atlas.spots.home
    told = event.times.start or event.times.end or event.times.beyond
    first, last = told, event.times.end or told
    if home is None or first is None or last is None or home.start > _HEAD or places.is_province(home.city or ""):
        return None
    if is_diary(atlas.view):
        return None
    begin, line = atlas.prose.line_at(home.start)
    reach = min(home.end + _BEHIND, line)
    own = dates[bisect_left(dates, (begin,)) : bisect_left(dates, (reach,))]
    if own and not atlas.view[home.end : own[0][0]].strip(" ,"):
        own = own[:1]  # "HUE, 5 May - The forum will be held on 7 May"
    for start, _, value in own or dates:
        if start > reach or _is_ahead(atlas, home.end, start):
            return None
        written = ends(value)[0]
        since, after = length(first, written), length(last, written)
        if since and (length(written, last) or (after and after <= _AFTER)):
            return home
    return None


def _is_ahead(atlas: Atlas, start: int, end: int) -> bool:
    """Return whether what is told last up to a day is to come: "HUE (RNS) - The forum will open on 7 May"."""
    told = [None, *atlas.patterns.status.told.finditer(atlas.view[start:end])][-1]
    return told is not None and told.lastgroup == "future"


def _at_its_close(atlas: Atlas, event: Event) -> Spot | None:
    """Return the dateline's city, if the report tells what was said or done as the meeting opened or closed."""
    home, words, start = atlas.spots.home, atlas.patterns.words, event.names[0].start
    if home is None or start > _HEAD or home.start > _HEAD or places.is_province(home.city or ""):
        return None
    before = words_before(atlas.view, start - _LEAD * 2, start, words["articles"], words["of"])
    if words["its_close"].isdisjoint(endings(before)):
        return None
    return _spoken_at(atlas, home.end, start) or home


def _spoken_at(atlas: Atlas, start: int, end: int) -> Spot | None:
    """Return the city where a report says that something was said: "told reporters in Hue on Monday that …"."""
    for found in atlas.patterns.places.place.finditer(atlas.view, start, end):
        before = atlas.view[max(start, found.start() - _LEAD) : found.start()].lower().split()
        if found["sure"] and tells_any(before, atlas.patterns.words["saying"]):
            spot = atlas.spots.city_at(found.end(), sure=False)
            if spot and spot.city:
                return spot
    return None


def _agreed_at(atlas: Atlas, event: Event) -> Spot | None:
    """Return where the sentence before tells on which day something was agreed that came of a meeting.

    "Police from six states agreed in Hue on Monday to trade names. The decision was taken at the …".
    """
    opens, _ = atlas.prose.sentence_at(event.names[0].start)
    if not atlas.patterns.places.result.fullmatch(atlas.view, opens, event.names[0].start):
        return None
    low, _ = atlas.prose.sentence_at(max(opens - 1, 0))
    for found in atlas.patterns.places.place.finditer(atlas.view, low, opens):
        if not atlas.patterns.words["intending"].isdisjoint(atlas.view[low : found.start()].split()):
            return None  # "agreed to open a mill in Hue on 5 May"
        if found["here"]:
            return atlas.spots.home_at(found.start())
        spot = atlas.spots.city_at(found.end(), sure=False) if found["sure"] else None
        if spot and spot.city and (spot.end + 1 in atlas.dates or atlas.spots.goes_to_date(spot.end)):
            return spot
    return None
