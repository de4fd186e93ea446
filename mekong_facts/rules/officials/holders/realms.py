"""Where an office before a name ends: with the state, the town or the unit that it is of."""

from __future__ import annotations

from typing import TYPE_CHECKING

from mekong_facts.rules.officials.persons import names
from mekong_facts.rules.officials.prepositional import places
from mekong_facts.rules.officials.text.lexicon import POSSESSIVES, About
from mekong_facts.rules.places import city

if TYPE_CHECKING:
    from mekong_facts.rules.officials.persons.persons import Draft
    from mekong_facts.rules.officials.text.reading import Office, Reading
    from mekong_facts.rules.officials.text.words import Words

_BODY = int(About.BODY)
_DETERMINER = int(About.DETERMINER)
_FIELD = int(About.TOPIC)
_LINK = int(About.LINK)
_MODIFIER = int(About.MODIFIER)
_MOST_NAMES = 4  # words of a name in a list
_TWO = 2


def of_state(reading: Reading, office: Office) -> bool:
    """Return whether an office in full, with its state, may introduce a name: Minister of Interior of Cambodia, X."""
    state = reading.titles.country_until.get(office.end, 0)
    words, linking = reading.words, reading.words.classes["of"]
    of = state - 1 if words.keys[state - 1] in linking else state - 2
    return state > office.start and words.keys[of] in linking and words.capital(office.start)


def of_next(reading: Reading, last: Draft, name: int) -> bool:
    """Return whether a list goes on with one behind office and state: "Minister A, Minister of Trade of Laos B"."""
    words = reading.words
    state = reading.titles.country_until.get(name, 0)
    fields = words.says(name - 2) & (_FIELD | _MODIFIER | _LINK | _DETERMINER) or name - 1 in reading.titles.until
    fields = fields or words.keys[name - 2] in POSSESSIVES  # Chief of the Assembly's Staff B
    field = bool(words.says(name - 1) & _FIELD and words.capital(name - 1) and fields)
    led = not last.roles or last.roles[0].end <= last.name
    end = names.after(reading, name) if (state or field) and led else 0
    behind = words.keys[end] in {",", "."} or not words.capital(end)
    if field:
        return name + _TWO <= end <= name + _MOST_NAMES and behind
    return end > name + 1 and behind and words.keys[state - 1] in words.classes["state_links"]


def ends_in_unit(words: Words, name: int) -> bool:
    """Return whether an office before a name ends in the noun of a body, letters, a bracket or a part of a land."""
    if words.says(name - 1) & _BODY or words.keys[name - 1] == ")" or words.acronym(name - 1):
        return True
    if words.keys[name - 1] in words.classes["realm"] and words.says(name - 2) & _DETERMINER:
        return True  # Prosecutor of the Republic X
    return words.keys[name - 2] in words.classes["compass"] and words.capital(name - 1)  # Premier of South Australia X


def behind_town(reading: Reading, head_end: int, name: int) -> bool:
    """Return whether an office before a name ends in the town that it is of or in: Governor of Svay Rieng X Y."""
    words, town = reading.words, head_end + 1
    land = name - 1 if words.keys[name - 1] in words.classes["lands"] else places.before_land(words, name)
    if land < name:
        link = land - 1 - bool(words.says(land - 1) & _DETERMINER)
        return words.keys[link] in words.classes["of"] and names.after(reading, name) > name + 1
    links = words.classes["of"] | words.classes["place_links"] | words.classes["state_links"]
    if words.keys[head_end] not in links or name <= town:
        return False
    end = names.after(reading, name)
    return city(words.written(town, name)) is not None and end > name + 1 and city(words.written(town, end)) is None


def behind_state(reading: Reading, name: int) -> bool:
    """Return whether a name follows the field and the state of its own office: Minister of Health (of) Laos X Y."""
    words = reading.words
    state = reading.titles.country_until.get(name, 0)
    if not reading.by_word or not state:
        return False
    fits = bool(words.says(state - 1) & _FIELD) or words.keys[state - 1] in words.classes["state_links"]
    return fits and names.after(reading, name) == name + _TWO
