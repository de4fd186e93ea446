"""Houses in which meetings are held, for the cities that they stand in."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from mekong_facts.languages.meeting_words import CAPITAL
from mekong_facts.rules.meetings.spot import CAPITALS, GREAT, Spot

if TYPE_CHECKING:
    from mekong_facts.rules.meetings.place_spots import Spots

_BUILDING = re.compile(rf"[^\W\d_][^,.;:()\n]{{3,60}}[,(]\s*(?:[a-zà-ỹđ]+\s){{0,2}}(?={CAPITAL})")
_WORD = re.compile(r"[^\W\d_][\w'-]*")
_LETTERS = re.compile(r"[^\W\d_]+")
_SHORT = 60
_HOUSE = 90


def city_of_building(spots: Spots, start: int) -> Spot | None:
    """Return the city behind the building whose name starts at an offset: "National Convention Centre, Lima"."""
    found = _BUILDING.match(spots.view, start)
    if found is None or spots.patterns.words["indoors"].isdisjoint(_LETTERS.findall(found[0].lower())):
        return None
    spot = spots.city_at(found.end(), sure=False)
    return spot if spot and spot.city else None


def city_in_house(spots: Spots, start: int) -> Spot | None:
    """Return the city that the name of a building ends with: "Trường Đại học Huế", "khách sạn Biển xanh Đà Nẵng".

    A hotel that bears nothing but a city's name may stand in another.
    """
    named: list[re.Match[str]] = []
    kind = ""
    for word in _WORD.finditer(spots.view, start, start + _HOUSE):
        low = word[0].lower()
        kind = kind or low
        if spots.view[word.start() - 1] in ",.;:(\n" and word.start() > start:
            break
        if word[0][0].isupper() and word.start() not in spots.dates:
            named.append(word)
        elif low in spots.patterns.words["inside_names"]:
            named = []
        else:
            break
    least = 0 if kind in spots.patterns.words["schools"] else 1
    for word in named[least:][-3:]:
        known = spots.known(" ".join(spots.view[word.start() : named[-1].end()].split()))
        near = spots.states | ({spots.home.country} if spots.home else set())
        if known and known.kind == "city" and (known.country in near or known.people > GREAT):
            return Spot(word.start(), named[-1].end(), spots.written(word.start(), named[-1].end()), known.country)
    return None


def is_house(spots: Spots, found: re.Match[str]) -> bool:
    """Return whether a house in town follows a preposition: "at the Convention Palace"."""
    if spots.patterns.head_first:
        return bool(found["building"])
    named = CAPITALS.match(spots.view, found.end(), found.end() + _SHORT)
    return named is not None and not spots.patterns.words["houses"].isdisjoint(named[0].lower().split())
