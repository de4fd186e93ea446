"""Names behind titles that are no official's: those of sites, of figures, of places."""

from __future__ import annotations

from typing import TYPE_CHECKING

from mekong_facts.rules.officials import spelling
from mekong_facts.rules.officials.lexicon import About, Title
from mekong_facts.rules.places import city

if TYPE_CHECKING:
    from mekong_facts.rules.officials.lexicon import Found
    from mekong_facts.rules.officials.persons import Draft
    from mekong_facts.rules.officials.reading import Reading
    from mekong_facts.rules.officials.words import Words

_LINK = int(About.LINK)
_SITE = int(About.SITE)
_TOWNS = frozenset({"city", "province", "county", "town", "district"})


def names_a_site(words: Words, end: int) -> bool:
    """Return whether a place or a house bears a person's name: Queen X airport, King X's University, General X City."""
    if (words.says(end) | words.says(end - 1)) & _SITE or (words.key(end) in _TOWNS and words.capital(end)):
        return True
    return words.key(end) == "'s" and words.capital(end + 1) and bool(words.says(end + 1) & _SITE)


def bare_word(reading: Reading, draft: Draft) -> bool:
    """Return whether a person after an office of several is but one word, without a title or a country."""
    if draft.end - draft.name > 1 or draft.name != draft.first:
        return False
    return not (reading.words.says(draft.end) & _LINK and draft.end + 1 in reading.titles.country_at)


def no_single(reading: Reading, found: Found, draft: Draft, *, plural: bool) -> bool:
    """Return whether an office asks for more than a bare word: one of several, by its letters, of a place."""
    if plural or (found.id == "capitals" and reading.by_word):
        return True
    words = reading.words
    place = draft.name > found.end and reading.by_word and not words.says(draft.name)
    return place and city(words.forms[draft.name]) is not None  # Head Office Hanoi


def figure(reading: Reading, found: Found, draft: Draft) -> bool:
    """Return whether a king or queen of one Vietnamese syllable is a figure of speech or of tales: Vua Gạo."""
    if reading.by_word or found.title is not Title.ROYAL or draft.end - draft.name > 1:
        return False
    return spelling.syllable(reading.words.keys[draft.name])
