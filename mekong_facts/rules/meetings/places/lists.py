"""Places that are joined, one for each of several meetings, and places that lie in others."""

from __future__ import annotations

from typing import TYPE_CHECKING

from mekong_facts.patterns import deferred
from mekong_facts.rules.places import is_province

if TYPE_CHECKING:
    from mekong_facts.rules.meetings.places.grounds import Grounds
    from mekong_facts.rules.meetings.spot import Spot

_LEAD = 5  # characters of " in " before a year
_MANY = 6  # places that are joined
_EITHER = deferred(r"(?:\s\([^()]{2,24}\))?,?\s(?P<or>[^\W\d_]+)\s")
_FURTHER = deferred(r"(?:\s\([^()]{2,24}\))?,\s+(?=[^\W\d_])")


def with_more(grounds: Grounds, spot: Spot, limit: int) -> list[Spot]:
    """Return a place, and those that are joined to it: "in Aland and Turku, Finland", "in Hue, Lima and Suva".

    Of two of which it may be either nothing is told but the country that they share: "in Lima or Suva".
    """
    other = _alternative(grounds, spot)
    if other:
        return [spot._replace(city=None)] if other.country == spot.country else []
    spots, view, joining = [spot], grounds.view, grounds.patterns.places.further
    while spots[-1].end and len(spots) < _MANY:
        end = spots[-1].end
        near = range(end, end + (2 if view.startswith(" (", end) else _LEAD))
        dated = next((grounds.dates[at] for at in near if at in grounds.dates), end)
        last = joining.match(view, dated, limit)
        further = last or _FURTHER.match(view, dated, limit)
        more = grounds.spots.city_at(further.end(), sure=False) if further else None
        if more is None or more.city is None:
            break
        spots.append(more)
        if last:
            return [one if one.country else one._replace(country=more.country) for one in spots]
    return [spot]


def _alternative(grounds: Grounds, spot: Spot) -> Spot | None:
    """Return the place that may be meant instead of one: "in Lima or Suva", "tại Lima (Peru) hoặc Suva"."""
    mark = _EITHER.match(grounds.view, spot.end)
    if mark is None or mark["or"].lower() not in grounds.patterns.words["either"]:
        return None
    other = grounds.spots.city_at(mark.end(), sure=False)
    return other if other and other.city else None


def lies_in(grounds: Grounds, town: Spot, area: Spot, start: int) -> bool:
    """Return whether a place is only what the one before lies in: "in Ha Long in Vietnam's Quang Ninh province"."""
    gap = grounds.view[town.end : start].strip(" ")
    return town.city is not None and (not gap or (gap == "," and is_province(area.city or "", area.country)))
