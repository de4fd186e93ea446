"""Names of countries that are people's names: Chad Millerton; his wife, Georgia; Anthony France."""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING

from mekong_facts.rules.countries.short_names import begins, word_before
from mekong_facts.rules.places import city

if TYPE_CHECKING:
    from re import Pattern

    from mekong_facts.rules.countries.patterns import CountryPatterns, PersonPatterns
    from mekong_facts.rules.countries.short_names import Spot
    from mekong_facts.rules.prose import Prose

# How far before a name the words may begin, and how far after it end, that tell whose it is.
_BEFORE, _AFTER = 32, 80
_HEADLINE = 150
_INITIALS = 2  # letters
_PLACE = 8


def without_people(prose: Prose, spots: list[Spot], patterns: CountryPatterns) -> list[Spot]:
    """Return the spots without those that are people's names; one that is a person once is one everywhere.

    Where the text has another form of the name (Jordanian) or lists it with other states, or where a place may stand,
    the neighbours alone decide.
    """
    view, persons = prose.view, patterns.persons
    if persons is None:
        return spots
    spots = [spot for spot in spots if spot.word.lower() not in persons.particles]  # Khalid Al Oman left for Oman
    addressed = {spot for spot in spots if _is_addressed(view, spot, persons)}
    if addressed:
        spots = [spot for spot in spots if spot not in addressed]
    forms = [view[spot.start : spot.end] for spot in spots]
    named = {view[spot.start : spot.end] for spot in addressed}
    names = persons.names | named
    if names.isdisjoint(forms):
        return spots
    borne = [form in names for form in forms]
    told = [may and _is_person(prose, spot, persons) for may, spot in zip(borne, spots, strict=True)]
    sure = {spot.code for may, spot in zip(borne, spots, strict=True) if not may}
    for (first, one), (second, two) in pairwise(enumerate(spots)):
        between = view[one.end : two.start]
        if borne[first] and borne[second]:
            if between.strip() in persons.joining:
                told[first] = told[second] = told[first] or told[second]
        elif patterns.link and patterns.link.fullmatch(between):
            sure |= {one.code, two.code}
    named |= {form for form, person in zip(forms, told, strict=True) if person}
    return [
        spot
        for form, spot, may, person in zip(forms, spots, borne, told, strict=True)
        if not may
        or not (
            person
            or (form in named and spot.code not in sure and not _is_place(view, spot, persons))
            or _has_given_name(prose, spot, persons)
        )
    ]


def _is_place(view: str, spot: Spot, persons: PersonPatterns) -> bool:
    """Return whether a place is told where a spot stands: in Jordan; Amman, Jordan."""
    if _ends(persons.place_before, view, spot.start, _PLACE):
        return True
    found = persons.city_before.search(view, max(0, spot.start - _BEFORE), spot.start)
    towns = (found[1], found[1].rpartition(" ")[2]) if found else ()
    return any(city(town, spot.code, rough=False) is not None for town in towns)


def _is_addressed(view: str, spot: Spot, persons: PersonPatterns) -> bool:
    """Return whether a spot is a name after a form of address, or a surname after a given name."""
    word = spot.word
    if word in persons.address:
        return True
    form = view[spot.start : spot.end]
    if not word[:1].isupper() or (form.isupper() and not word.isupper()):
        return False  # Ambassador James US Embassy
    if len(word) > _INITIALS and "." in view[view.rfind(word, 0, spot.start) : spot.start]:
        return False  # He met Mr Kim. China agreed.
    if word in persons.given and (spot.kind == "name" or persons.ended.match(view, spot.end)):
        return True
    at = view.rfind(word, 0, spot.start)
    if "," in view[at : spot.start]:
        return False  # Mr. Bidault, French minister
    second = word_before(view, at)
    if second in persons.address or (second in persons.given and form in persons.names):
        return True
    if spot.kind == "name" and persons.ended.match(view, spot.end) and _ends(persons.rank, view, at):
        return True
    return form in persons.names and _ends(persons.initial, view, spot.start)


def _is_person(prose: Prose, spot: Spot, persons: PersonPatterns) -> bool:
    """Return whether the words around a spot say that it is a person."""
    view = prose.view
    begin, stop = _line(prose, spot)
    if persons.sure_after.match(view, spot.end, spot.end + _AFTER) or _ends(persons.sure_before, view, spot.start):
        return True
    if persons.sheet.match(view, begin, stop) and persons.listed.match(view, spot.end):
        return True
    if not persons.surname.match(view, spot.end, spot.end + _AFTER):
        return False
    return _ends(persons.byline, view, spot.start) or persons.small.search(view, begin, stop) is not None


def _has_given_name(prose: Prose, spot: Spot, persons: PersonPatterns) -> bool:
    """Return whether a spot looks like a surname after a given name that no list has: Thandi Jordan."""
    found = persons.before.search(prose.view, max(0, spot.start - _BEFORE), spot.start)
    if not found or not persons.small.search(prose.view, *_line(prose, spot)):
        return False
    if found[1][0].islower():
        return not prose.view.startswith("'s ", spot.end)  # said Chad's oil minister
    return not begins(prose, found.start(1))


def _line(prose: Prose, spot: Spot) -> tuple[int, int]:
    """Return where the line of a spot begins and ends, or as much of it as a headline has."""
    begin, stop = prose.line_at(spot.start)
    return max(begin, spot.start - _HEADLINE), min(stop, spot.start + _HEADLINE)


def _ends(pattern: Pattern[str], view: str, start: int, reach: int = _BEFORE) -> bool:
    return pattern.search(view, max(0, start - reach), start) is not None
