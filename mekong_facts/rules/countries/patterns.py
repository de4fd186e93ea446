"""What a language gives to the rules for countries."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping
    from re import Pattern

    from mekong_facts.rules.gazetteer import Entry
    from mekong_facts.rules.rule import Rule


@dataclass(frozen=True, slots=True)
class TonguePatterns:
    """How a language speaks of languages; countries' adjectives are their names, too.

    Attributes:
        sure: what stands before the name of a language, whatever follows ("fluent in ").
        signs: parts of words, one of which is in all that `sure` finds.
        before: what stands before one where the words after it fit, too ("translated into ").
        after: what then stands after it.
        listed: what stands after one in a list with a language that no adjective names ("and Latin.").
        alone: a line that holds nothing but one, as menus do, up to it.
        ended: the end of such a line.
        menu: a line that is a menu of pages and languages.

    """

    sure: Pattern[str]
    signs: tuple[str, ...]
    before: Pattern[str]
    after: Pattern[str]
    listed: Pattern[str]
    alone: Pattern[str]
    ended: Pattern[str]
    menu: Pattern[str]


@dataclass(frozen=True, slots=True)
class PersonPatterns:
    """How a language names persons who bear the names of countries.

    Attributes:
        names: the countries' names that are given names, or frequent surnames.
        address: forms of address and titles; the first and the second name after one are a person's.
        given: given names; a country's name right after one is a surname, and an adjective where `ended`
            tells that the name ends with it.
        particles: small words of people's names, in lower case, behind which no country's name stands.
        rank: a military or police rank, up to a given name, where no civil office ends so (Secretary General).
        initial: the initial of a given name, up to a surname.
        ended: what stands after a name that has ended.
        sure_before: what stands before a person's name, up to it.
        sure_after: what stands after a person's name.
        byline: what stands before the name of an author, up to it; a surname must follow.
        before: what may stand before a person's name or, at the head of a sentence, before a country's (group 1).
        surname: what follows a person's given name or, in a headline with capitals, a country's name.
        sheet: the beginning of a line that lists players.
        listed: what stands after a player's name in such a line.
        small: a word that a headline in title case would have a capital for.
        place_before: what stands before a place's name, up to it.
        city_before: one or two words that may be a city's name before a state's, up to it (group 1).
        joining: words that join two names of persons.

    """

    names: frozenset[str]
    address: frozenset[str]
    given: frozenset[str]
    particles: frozenset[str]
    rank: Pattern[str]
    initial: Pattern[str]
    ended: Pattern[str]
    sure_before: Pattern[str]
    sure_after: Pattern[str]
    byline: Pattern[str]
    before: Pattern[str]
    surname: Pattern[str]
    sheet: Pattern[str]
    listed: Pattern[str]
    small: Pattern[str]
    place_before: Pattern[str]
    city_before: Pattern[str]
    joining: frozenset[str]


@dataclass(frozen=True, slots=True)
class SoundPatterns:
    """How a language spells foreign names by their sound.

    Attributes:
        key: a function that returns what spellings of one name have in common.
        codes: the code of each key.

    """

    key: Callable[[str], str]
    codes: Mapping[str, str]


@dataclass(frozen=True, slots=True)
class ShortPatterns:
    """How a language uses short names of countries that are words and given names as well.

    Attributes:
        person_before: what stands before a person's name, up to it.
        person_after: what stands after a person's name.
        asks: the words that ask for a country after them, up to it, in small letters.
            A group holds what an office is concerned with, which a surname must not end ("Bộ trưởng Đào").
        office: those of them after which the country may be followed by the name of a person.
        institution: what with its capital may follow a short name and makes no longer name of it.
        given: syllables of given names that a short name may follow, at the head of a sentence, too.
        families: family names, in any of whose bearers' names in capitals a short name may stand.
        families_too: those that are words more often, so that parts of given names must stand between.
        particles: small words of people's names before a hyphen and a given name (Trần-văn-Đức).
        partners: syllables that a hyphen joins to a short name without making one name of both (Mỹ-Xô).
        calque: the office or side that stands after the country in translations ("Thái Ngoại trưởng", "Lão phương").
        holder: an office and what it is of, up to the country that ends it, in small letters.
        foreign: what follows a short name as a foreign person's name does, so that the short one is no part of it.
        alien: a word with a capital that is no syllable of the language, as the name of a foreign firm.
        paired: what stands after a pair of short names without a hyphen ("Trung Lào biên giới").
        heading: short names that stand for the country at the head of a sentence.

    """

    person_before: Pattern[str]
    person_after: Pattern[str]
    asks: Pattern[str]
    office: Pattern[str]
    institution: Pattern[str]
    given: frozenset[str]
    families: frozenset[str]
    families_too: frozenset[str]
    particles: frozenset[str]
    partners: frozenset[str]
    calque: Pattern[str]
    holder: Pattern[str]
    foreign: Pattern[str]
    alien: Pattern[str]
    paired: Pattern[str]
    heading: frozenset[str]


@dataclass(frozen=True, slots=True)
class CountryPatterns:
    """How a language names countries.

    The entries' kinds are `country.name`, `country.adjective`, `country.likely` and `country.unlikely` (short names
    that are words and given names as well), `country.prefix` (first parts of adjectives of two states),
    `country.not` (names that hold a country's and are none). Ids are codes.

    Attributes:
        names: the English short name of each state, by code.
        cues: the last words, in small letters, of what `before` and `not_before` find.
        comma: a comma, if what `not_before` finds may end with one.
        before: the words that make a name the official one, up to the name ("Kingdom of ").
        after: the words that do so after the name ("Republic").
        other_before: the words right before a name that is none ("Lake").
        not_before: other words before a name that is none, up to the name, in small letters ("gulf of ").
        not_after: what stands after a name that is none ("Sea").
        elided: what is left of the name of North Korea before "and South Korea".
        clipped: what is left of a name in a pair ("Indo-Pak"), by code, with a sign that stands in whatever is found.
        link: what stands between the names of a list or a pair.
        surnames: surnames of people whose given names are countries' adjectives.
        words: forms that are words as well, which have a capital at the head of a sentence.
        of_state: what stands behind one of them there that tells that a state's is meant.
        goods: forms that are words of a text that has them in small letters, too.
        also: for a form that another state or place shares, the other's code (empty for no state), what in a text tells
            for it, and what tells against it.
        nearest: those of them that are, where both are told, what was told last before them.
        tongues: how languages are named, if adjectives name them.
        persons: how persons are named, if names of countries are theirs, too.
        short: how short names are used, if there are any.
        sounds: how foreign names are spelled by their sound, if they are.
        entries: the names, under the kinds above.
        rules: the rules.

    """

    entries: tuple[Entry, ...] = ()
    rules: tuple[Rule, ...] = ()
    names: Mapping[str, str] = field(default_factory=dict)
    cues: frozenset[str] = frozenset()
    comma: str = "-"
    before: Pattern[str] | None = None
    after: Pattern[str] | None = None
    other_before: frozenset[str] = frozenset()
    not_before: Pattern[str] | None = None
    not_after: Pattern[str] | None = None
    elided: Pattern[str] | None = None
    clipped: tuple[tuple[str, str, Pattern[str]], ...] = ()
    link: Pattern[str] | None = None
    surnames: frozenset[str] = frozenset()
    words: frozenset[str] = frozenset()
    of_state: Pattern[str] | None = None
    goods: frozenset[str] = frozenset()
    nearest: frozenset[str] = frozenset()
    also: Mapping[str, tuple[str, Pattern[str], Pattern[str] | None]] = field(default_factory=dict)
    tongues: TonguePatterns | None = None
    persons: PersonPatterns | None = None
    short: ShortPatterns | None = None
    sounds: SoundPatterns | None = None
