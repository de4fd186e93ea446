"""The full names of officials named by one word with their office: Ken Reed spoke; then President Reed left."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING

from mekong_facts.rules.officials.persons import names
from mekong_facts.rules.officials.persons.persons import Draft, parts_of
from mekong_facts.rules.officials.text.lexicon import About
from mekong_facts.rules.places import city

if TYPE_CHECKING:
    from collections.abc import Iterable

    from mekong_facts.rules.officials.persons.persons import Person
    from mekong_facts.rules.officials.text.reading import Reading

_NAMES = int(About.GIVEN | About.SURNAME | About.SYLLABLE)
_SURNAME = int(About.SURNAME)
_SUFFIX = int(About.SUFFIX)
_DETERMINER = int(About.DETERMINER)
_BEFORE_YEARS = frozenset({",", "("})
_TWO = 2
_MOST = 4  # words of a name
_NEAR = 4  # words between one's kin and her name


def add(reading: Reading, everyone: Iterable[Person], code: str) -> None:
    """Give each official of one name the full one that the text has before, without a title, if it has just one.

    Who is first told by his office and one name is known by that; a full name behind may be that of anybody.

    Args:
        reading: the text.
        everyone: all who are named with a title.
        code: the language's, for the name of the rule.

    """
    words = reading.words
    everyone = list(everyone)
    sought = {person.parts[0]: person for person in everyone if _is_short(person)}
    if not reading.by_word or not sought:
        return
    borne = Counter(part for person in everyone for part in person.parts)
    found: dict[str, dict[tuple[str, ...], tuple[int, int]]] = {}
    taken = {at for person in everyone for draft in person.drafts for at in range(draft.name, draft.end)}
    for at in range(words.size):
        key = words.keys[at]
        if key not in sought or at in taken or not words.proper(at) or borne[key] > 1:
            continue
        if at > sought[key].drafts[0].first:
            continue
        first, end = _around(reading, at)
        if first >= 0 and _TWO <= end - first <= _MOST and _is_persons(reading, first, end):
            found.setdefault(key, {}).setdefault(parts_of(reading, first, end), (first, end))
    for key, spots in found.items():
        if len(spots) > 1:
            continue
        (parts, (first, end)), person = next(iter(spots.items())), sought[key]
        person.parts = parts
        person.drafts.append(Draft(first, end, f"{code}.official.name-again", first=first))
        person.drafts.sort(key=lambda draft: draft.name)


def _is_short(person: Person) -> bool:
    """Return whether a person with an office is named by one word only."""
    return len(person.parts) == 1 and any(draft.roles for draft in person.drafts)


def _around(reading: Reading, at: int) -> tuple[int, int]:
    """Return where the name starts and ends whose last word stands somewhere, or whose first one is a family name."""
    words = reading.words
    if words.says(at) & _SURNAME:
        end = names.after(reading, at)
        if end - at > 1:
            return at, end
    last = at + 1 if words.says(at + 1) & _SUFFIX and words.joined(at) else at
    last += words.keys[last + 1] == "." and last > at
    return names.before(reading, last + 1), last + 1


def _is_persons(reading: Reading, first: int, end: int) -> bool:
    """Return whether what stands without a title is the name of somebody who may hold an office.

    Not one of his kin, nor who wrote the text, nor a town, a ship or a house, nor somebody of whom an age, a trade or
    a firm is told.
    """
    words, classes = reading.words, reading.words.classes
    if any(words.says(i) & ~_NAMES for i in (first, first + 1)) or city(words.written(first, end), rough=False):
        return False
    line = words.line_ends(first - 1) and words.line_ends(end - 1)
    byline = words.keys[first - 1] in classes["by"] and words.starts_sentence(first - 1)
    near = set(words.keys[max(0, first - _NEAR) : first])
    if first in reading.titles.until or line or byline or not near.isdisjoint(classes["kin"] | classes["close"]):
        return False
    if any(words.acronym(i) for i in range(first, end)) or _is_thing(reading, first):
        return False  # USS Walter Reed
    if words.keys[end] in classes["origins"] or words.keys[end + 1] in classes["kin"]:
        return False  # Ken Reed of the Institute; Ken Reed, brother of
    told = words.keys[end] == "," and (words.keys[first - 1] == "," or words.says(end + 1) & _DETERMINER)
    told = told or (words.keys[end] in _BEFORE_YEARS and words.forms[end + 1][0].isdecimal())
    return not told and not (words.capital(first - 1) and words.joined(first - 1) and words.letter(first - 1))


def _is_thing(reading: Reading, first: int) -> bool:
    """Return whether what stands before a name tells that it is a place's or that of whoever a noun calls so.

    At Hyde Park, the carrier Walter Reed, a farmer named Ken Reed.
    """
    words, classes, before = reading.words, reading.words.classes, first - 1
    if words.starts_sentence(first) or not words.letter(before) or words.capital(before):
        return False
    led = classes["place_before"] | classes["ship_leads"] | classes["called"]
    if words.says(before) & _DETERMINER or words.keys[before] in led:
        return True
    said = words.says(before) & ~_NAMES or words.keys[before] in classes["finite"]
    return not said and not words.keys[before].endswith(words.endings["past"])
