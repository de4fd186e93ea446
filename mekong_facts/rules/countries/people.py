"""Names of countries that are people's names: Chad Millerton; his wife, Georgia; Anthony France."""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING

from mekong_facts.rules.countries.short_names import word_before

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
    addressed = [spot for spot in spots if _is_addressed(view, spot, persons)]
    if addressed:
        spots = [spot for spot in spots if spot not in addressed]
    forms = [view[spot.start : spot.end] for spot in spots]
    if persons.names.isdisjoint(forms):
        return spots
    told = [form in persons.names and _is_person(prose, spot, persons) for form, spot in zip(forms, spots, strict=True)]
    for (first, one), (second, two) in pairwise(enumerate(spots)):
        both = forms[first] in persons.names and forms[second] in persons.names
        if both and view[one.end : two.start].strip() in {"and", "&"}:
            told[first] = told[second] = told[first] or told[second]
    named = {form for form, person in zip(forms, told, strict=True) if person}
    named |= {view[spot.start : spot.end] for spot in addressed}
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


def _is_addressed(view: str, spot: Spot, persons: PersonPatterns) -> bool:
    """Return whether a spot is a name after a form of address, or a surname after a given name."""
    word = spot.word
    if not word[:1].isupper():
        return False
    if word in persons.address or (spot.kind == "name" and word in persons.given):
        return True
    return word_before(view, view.rfind(word, 0, spot.start)) in persons.honorifics


def _is_person(prose: Prose, spot: Spot, persons: PersonPatterns) -> bool:
    view = prose.view
    begin, stop = prose.line_at(spot.start)
    floor, ceiling = max(0, spot.start - _BEFORE), spot.end + _AFTER
    if persons.sure_after.match(view, spot.end, ceiling) or persons.sure_before.search(view, floor, spot.start):
        return True
    surname = persons.after.match(view, spot.end, ceiling) is not None
    if surname and persons.byline.search(view, floor, spot.start):
        return True
    if persons.sheet.match(view, begin, stop) and persons.listed.match(view, spot.end):
        return True
    if not persons.small.search(view, begin, stop):
        return False
    return surname or persons.before.search(view, floor, spot.start) is not None
