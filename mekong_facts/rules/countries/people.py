"""Names of countries that are people's names: Chad Millerton; his wife, Georgia; Anthony France."""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING

from mekong_facts.rules.countries.others import word_before

if TYPE_CHECKING:
    from mekong_facts.rules.countries.patterns import CountryPatterns, PersonPatterns
    from mekong_facts.rules.countries.short_names import Spot
    from mekong_facts.rules.prose import Prose

# How far before a name the words may begin, and how far after it end, that tell whose it is.
_BEFORE, _AFTER = 32, 80
_PLACE = 8


def without_people(prose: Prose, spots: list[Spot], patterns: CountryPatterns) -> list[Spot]:
    """Return the spots without those that are people's names; one that is a person once is one everywhere.

    Where the text has another form of the name (Jordanian), or a place may stand, the neighbours alone decide.
    """
    view, persons = prose.view, patterns.persons
    if persons is None:
        return spots
    spots = [spot for spot in spots if spot.kind != "name" or word_before(view, spot.start) not in persons.given]
    forms = [view[spot.start : spot.end] for spot in spots]
    if persons.names.isdisjoint(forms):
        return spots
    told = [form in persons.names and _is_person(prose, spot, persons) for form, spot in zip(forms, spots, strict=True)]
    for (first, one), (second, two) in pairwise(enumerate(spots)):
        both = forms[first] in persons.names and forms[second] in persons.names
        if both and view[one.end : two.start].strip() in {"and", "&"}:
            told[first] = told[second] = told[first] or told[second]
    named = {form for form, person in zip(forms, told, strict=True) if person}
    sure = {spot.code for form, spot in zip(forms, spots, strict=True) if form not in persons.names}
    return [
        spot
        for form, spot, person in zip(forms, spots, told, strict=True)
        if not person
        and (
            form not in named
            or spot.code in sure
            or persons.place_before.search(view, max(0, spot.start - _PLACE), spot.start)
        )
    ]


def _is_person(prose: Prose, spot: Spot, persons: PersonPatterns) -> bool:
    view = prose.view
    begin, stop = prose.line_at(spot.start)
    if persons.sheet.match(view, begin, stop) and persons.listed.match(view, spot.end):
        return True
    if not persons.small.search(view, begin, stop):
        return False
    before = persons.before.search(view, max(0, spot.start - _BEFORE), spot.start)
    return bool(before or persons.after.match(view, spot.end, spot.end + _AFTER))
