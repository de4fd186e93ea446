"""Whether what "and" joins behind an English office is one more field of it, or another office."""

from __future__ import annotations

from typing import TYPE_CHECKING

from mekong_facts.rules.officials.prepositional.next_office import office_ahead
from mekong_facts.rules.officials.text.lexicon import POSSESSIVES, About

if TYPE_CHECKING:
    from mekong_facts.rules.officials.text.reading import Reading
    from mekong_facts.rules.officials.text.words import Words

_BODY = int(About.BODY)
_TOPIC = int(About.TOPIC)
_MODIFIER = int(About.MODIFIER)
_DETERMINER = int(About.DETERMINER)


def field_too(reading: Reading, conjunction: int) -> bool:
    """Return whether "and" joins two fields, the second of which is an office, too: Minister of Defence and Justice."""
    words, at = reading.words, conjunction + 1
    field = words.keys[at] in words.classes["fields_too"] and words.capital(at)
    return field and words.capital(conjunction - 1) and bool(words.says(conjunction - 1) & _TOPIC)


def joint_field(reading: Reading, conjunction: int) -> bool:
    """Return whether "and" joins a field that two adjectives lead: Education and Technical and Vocational Training."""
    words, at = reading.words, conjunction + 1
    led = words.says(at) & _MODIFIER and words.capital(at) and words.keys[at + 1] in words.classes["and"]
    field = words.capital(at + 2) and words.says(conjunction - 1) & words.says(at + 2) & _TOPIC
    return bool(led and field) and office_ahead(reading, at + 2) == 0


def owned(reading: Reading, at: int) -> bool:
    """Return whether an owner of an office starts at a word: Premier of Fiji and Asia's envoy."""
    return reading.words.keys[at + 1] in POSSESSIVES and office_ahead(reading, at + 2) > 0


def joint_body(words: Words, conjunction: int) -> int:
    """Return the word after the members of a second body of one noun: of the Councils of State and Ministers; else 0.

    The noun is in the plural.
    """
    at = conjunction + 1 + (words.keys[conjunction + 1] in words.classes["of"])
    of_state = words.pair_before(conjunction) in words.classes["of_first_body"]
    several = words.keys[conjunction - 3] in words.classes["joint_nouns"]
    return at + 1 if of_state and several and words.keys[at] in words.classes["members_of"] else 0


def coordinated(reading: Reading, conjunction: int) -> bool:
    """Return whether what follows "and" belongs to the organisation and not to another office or clause."""
    words, titles = reading.words, reading.titles
    at = conjunction + 1
    if field_too(reading, conjunction) or joint_field(reading, conjunction):
        return True
    if words.keys[at] in words.classes["his"] or owned(reading, at):
        return False  # the Secretary-General of ASEAN and his staff
    if words.says(at) & _DETERMINER:
        at += 1
        return bool(words.says(at) & (_TOPIC | _BODY)) and office_ahead(reading, at) == 0
    if at in titles.country_at:
        behind = words.keys[titles.country_at[at][0]]  # Fiji was represented by X, chair, and Peru by Y
        return behind not in POSSESSIVES | words.classes["by"] and office_ahead(reading, at) == 0
    if words.capital(at) and words.keys[at + 1] in words.classes["matters"]:
        return True  # Asian and Oceanian affairs
    if words.acronym(at) and words.says(at + 1) & _BODY and words.keys[conjunction - 2] == ",":
        return bool(words.says(conjunction - 1) & _TOPIC)  # Director, Asia and XYZ Division
    two_words = words.capital(at) and words.capital(at + 1) and words.says(at + 1) & _TOPIC  # Country Planning
    if not (words.says(at) & (_TOPIC | _BODY) or two_words or _field(words, at) or _letters_of_state(reading, at)):
        return False
    return office_ahead(reading, at) == 0 and not second_office(reading, conjunction)


def second_office(reading: Reading, conjunction: int) -> bool:
    """Return whether joined fields begin another office behind a bare one: Premier and Ports and Roads Minister."""
    words, titles, at = reading.words, reading.titles, conjunction + 1
    if conjunction not in titles.until or not words.says(at) & _TOPIC or not words.capital(at):
        return False
    joint = at + 1
    while words.says(joint) & _TOPIC and words.capital(joint):
        joint += 1
    return words.keys[joint] in words.classes["and"] and office_ahead(reading, joint + 1) > 0


def _letters_of_state(reading: Reading, at: int) -> bool:
    """Return whether letters are an office's last field, its state behind them: Regional Affairs and RPAD of Fiji."""
    words, of = reading.words, at + 1
    if not words.acronym(at) or not words.says(at - 2) & _TOPIC or words.keys[of] not in words.classes["of"]:
        return False
    return of + 1 + bool(words.says(of + 1) & _DETERMINER) in reading.titles.country_at


def _field(words: Words, at: int) -> bool:
    """Return whether an unknown word is an organisation's last field: the Ministry of Refugees and Repatriations."""
    if not words.capital(at) or words.capital(at + 1) or not words.capital(at - 2):
        return False
    return words.keys[at].endswith(words.endings["nominal"])
