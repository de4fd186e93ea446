"""What goes on in an English office behind its head noun: units in small letters or below it, rows of fields."""

from __future__ import annotations

from typing import TYPE_CHECKING

from mekong_facts.rules.officials.persons import names
from mekong_facts.rules.officials.prepositional.next_office import office_ahead
from mekong_facts.rules.officials.text.lexicon import BEFORE_NAME, KNOWN, About
from mekong_facts.rules.places import city

if TYPE_CHECKING:
    from mekong_facts.rules.officials.text.reading import Reading
    from mekong_facts.rules.officials.text.words import Words

_MOST_FIELDS = 6
_TWO = 2
_MOST_NAMES = 4
_LONGEST_ENTRY = 25
_LONGEST_LIST = 10  # words
_BODY = int(About.BODY)
_TOPIC = int(About.TOPIC)
_MODIFIER = int(About.MODIFIER)
_LINK = int(About.LINK)
_DETERMINER = int(About.DETERMINER)
_NAMES = int(About.GIVEN | About.SURNAME | About.PARTICLE)


def leads_to_body(words: Words, at: int) -> bool:
    """Return whether a word in small letters behind a name stands before the noun of a body: the Reed task force."""
    known = words.says(at) & ~_BODY & ~_TOPIC & ~_MODIFIER
    body = words.says(at + 1) & _BODY and words.forms[at + 1].islower() and not words.says(at + 1) & _LINK
    return bool(words.letter(at) and body and words.joined(at)) and not known


def low_unit(reading: Reading, at: int) -> int:
    """Return where a unit in small letters ends that follows a bare office: director, fisheries department; else 0."""
    words = reading.words
    end = at
    while end < at + 5 and words.says(end) & KNOWN and end not in reading.titles.at and words.joined(end - 1):
        end += 1
    whole = words.keys[end] in {",", ";", ".", ")"}
    return end if end > at + 1 and whole and words.says(end - 1) & _BODY else 0


def verb_like(words: Words, at: int) -> bool:
    """Return whether a word ends an office as a participle does, or is "from"."""
    return words.keys[at].endswith(words.endings["participle"]) or words.keys[at] in words.classes["ending"]


def unit_below(reading: Reading, at: int) -> bool:
    """Return whether a line of an entry begins with an organisation: Ambassador for Y, below it Ministry of Z."""
    words = reading.words
    if not words.line_ends(at - 1) or not words.says(at) & _BODY or words.keys[at + 1] not in words.classes["of"]:
        return False
    if words.says(at - 1) & (_LINK | _DETERMINER):
        return False
    start = next((i for i in range(at - 1, max(0, at - _LONGEST_ENTRY), -1) if words.line_ends(i - 1)), 0)
    return start in reading.titles.at


def past_unknown(reading: Reading, at: int) -> int:
    """Return the honorific that a row of capitals with an unknown one leads to: Director External Links Dr X; else 0.

    It begins with a known word or letters, so that it is no name.
    """
    words, titles, end = reading.words, reading.titles, at
    while end < at + _MOST_NAMES and words.capital(end) and words.joined(end - 1) and end not in titles.at:
        end += 1
    led = end in titles.at and words.keys[end] in words.classes["plain_honorifics"] and words.joined(end - 1)
    begun = words.says(at) & KNOWN or words.acronym(at)
    return end if led and begun and words.capital(titles.at[end].end) else 0


def fields(reading: Reading, at: int) -> int:
    """Return at which word a name starts behind fields without "of": Minister Planning and Investment X; else 0."""
    words, titles = reading.words, reading.titles
    if led := past_unknown(reading, at):
        return led
    end = at
    while end < at + _MOST_FIELDS and words.capital(end) and words.says(end) & KNOWN and words.joined(end - 1):
        if end in titles.at and titles.at[end].title in BEFORE_NAME:
            break  # Commander Europe General X
        end += 1
        if words.keys[end] in words.classes["and"] and words.says(end + 1) & _TOPIC:
            end += 1
    state = titles.country_at.get(end, (0,))[0]
    end = state or end
    if not words.joined(end - 1) or not words.capital(end):
        return 0
    titled = end in titles.at and titles.at[end].title in BEFORE_NAME
    return end if titled or (end > at and (names.surely(reading, end) or _name_listed(reading, at, end))) else 0


def _name_listed(reading: Reading, head_end: int, at: int) -> bool:
    """Return whether a name of two to four words that are no place follows an office in a list, or a body's noun."""
    words, end = reading.words, names.after(reading, at)
    if (
        not _TWO <= end - at <= _MOST_NAMES
        or words.capital(end)
        or any(words.says(i) & ~_NAMES for i in range(at, end))
    ):
        return False
    start = reading.titles.until.get(head_end, head_end)
    while words.says(start - 1) & _MODIFIER and words.joined(start - 1):
        start -= 1
    marks = {",", *words.classes["and"]}
    if end - at > _TWO and words.keys[end] not in {*marks, "."}:
        return False
    if marks.isdisjoint({words.keys[start - 1], words.keys[end]}) and not words.says(at - 1) & _BODY:
        return False
    if any(words.keys[i].endswith(words.endings["nominal"]) for i in range(at, end)):
        return False
    if end - at > _TWO and city(words.written(at, at + _TWO)):
        return False
    return city(words.written(at, end)) is None and city(words.forms[end - 1]) is None


def goes_on(reading: Reading, comma: int, end: int) -> bool:
    """Return whether topics go on after a comma: Minister of Information, Culture and Tourism."""
    words = reading.words
    if comma == end or not words.says(comma - 1) & _TOPIC:
        return False
    at = comma + 1
    linking = words.classes["and"]
    if words.keys[at] in linking:
        if words.keys[at + 1] in words.classes["his"]:
            return False  # Minister of Ports, and his staff
        at += 1 + bool(words.says(at + 1) & _DETERMINER)  # Energy, and the Environment
        return bool(words.says(at) & _TOPIC) and at not in reading.titles.country_at
    low = words.says(comma - 1) & _TOPIC and not words.capital(comma - 1)
    while words.says(at) & _TOPIC and words.capital(at) != low and at - comma < _MOST_FIELDS:
        at += 1
    if low and at > comma + 1:
        last = at + 1 + bool(words.says(at + 1) & _DETERMINER)
        return words.keys[at] in linking and bool(words.says(last) & _TOPIC) and not office_ahead(reading, last)
    if at > comma + 1 and (words.keys[at] in linking or (words.keys[at] == "," and goes_on(reading, at, end))):
        return True
    return _lead_to_field(reading, comma)


def _lead_to_field(reading: Reading, comma: int) -> bool:
    """Return whether a list goes on with what may be fields up to one that is: Labour, Chances and Youth Affairs."""
    words, titles = reading.words, reading.titles
    at = start = comma + 1
    while at < comma + _LONGEST_LIST and words.joined(at - 1):
        if words.keys[at] == "," and at > start:
            start = at + 1
        elif words.keys[at] in words.classes["and"]:
            break
        elif not words.capital(at) or at in titles.at or at in titles.country_at or at - start > 1:
            return False
        at += 1
    last = at + 1 + bool(words.says(at + 1) & _DETERMINER)
    if at == start or words.keys[at] not in words.classes["and"] or not words.says(last) & _TOPIC:
        return False
    end = last
    while words.capital(end) and words.joined(end - 1) and not words.says(end) & _BODY:
        end += 1
    return end > last and not words.capital(end) and office_ahead(reading, last) == 0
