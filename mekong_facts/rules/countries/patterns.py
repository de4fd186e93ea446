"""What a language gives to the rules for countries."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping
    from re import Pattern

    from mekong_facts.rules.gazetteer import Entry
    from mekong_facts.rules.rule import Rule


@dataclass(frozen=True, slots=True)
class CountryPatterns:
    """How a language names countries.

    The entries' kinds are `country.name`, `country.adjective`, `country.likely` and `country.unlikely` (short names
    that are words and given names as well), `country.prefix` (first parts of adjectives of two states),
    `country.not` (names that hold a country's and are none). Ids are codes.

    Attributes:
        names: the English short name of each state, by code.
        before: the words that make a name the official one, up to the name ("Kingdom of ").
        after: the words that do so after the name ("Republic").
        not_before: what stands before a name that is none, up to the name ("Gulf of ").
        not_after: what stands after a name that is none ("Sea").
        language_before: what stands before the name of a language, up to it; searched for adjectives only.
        language_after: what stands after the name of a language.
        elided: what is left of the name of North Korea before "and South Korea".
        link: what stands between the names of a list or a pair.
        people: names that persons bear, too.
        person_before: what stands before a person's name, up to it.
        person_after: what stands after a person's given name.
        small: a word that a headline in title case would have a capital for.
        place_before: what stands before a place's name, up to it; for names that persons bear, too.
        surname_before: surnames of people whose given names are countries' adjectives, up to them.
        asks: the words that ask for a country after them, up to it; for short names.
            A group holds what an office is concerned with, which a surname must not end ("Bộ trưởng Đào").
        office: those after which the country may be followed by the name of a person.
        institution: what with its capital may follow a short name and makes no longer name of it.
        paired: what stands after a pair of short names without a hyphen ("Trung Lào biên giới").
        heading: short names that stand for the country at the head of a sentence.
        also: for a form that another state or place shares, the other's code (empty for no state), what in a text tells
            for it, and what tells against it.

    """

    entries: tuple[Entry, ...] = ()
    rules: tuple[Rule, ...] = ()
    names: Mapping[str, str] = field(default_factory=dict)
    before: Pattern[str] | None = None
    after: Pattern[str] | None = None
    not_before: Pattern[str] | None = None
    not_after: Pattern[str] | None = None
    language_before: Pattern[str] | None = None
    language_after: Pattern[str] | None = None
    elided: Pattern[str] | None = None
    link: Pattern[str] | None = None
    people: frozenset[str] = frozenset()
    person_before: Pattern[str] | None = None
    person_after: Pattern[str] | None = None
    small: Pattern[str] | None = None
    place_before: Pattern[str] | None = None
    surname_before: Pattern[str] | None = None
    asks: Pattern[str] | None = None
    office: Pattern[str] | None = None
    institution: Pattern[str] | None = None
    paired: Pattern[str] | None = None
    heading: frozenset[str] = frozenset()
    also: Mapping[str, tuple[str, Pattern[str], Pattern[str] | None]] = field(default_factory=dict)
