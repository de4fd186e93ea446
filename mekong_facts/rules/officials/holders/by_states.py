"""Offices of several, one for each state: the presidents of Fiji, X Y, and of Tonga, Z V."""

from __future__ import annotations

from typing import TYPE_CHECKING

from mekong_facts.rules.officials.holders import rows
from mekong_facts.rules.officials.persons import names
from mekong_facts.rules.officials.prepositional.next_office import office_ahead
from mekong_facts.rules.officials.text.lexicon import POSSESSIVES, About
from mekong_facts.rules.officials.text.reading import Neighbour, Office

if TYPE_CHECKING:
    from mekong_facts.rules.officials.holders.drafts import Drafts
    from mekong_facts.rules.officials.persons.persons import Draft
    from mekong_facts.rules.officials.text.reading import Reading, Sighted

_DETERMINER = int(About.DETERMINER)
_WITHIN_FIELD = int(About.LINK | About.DETERMINER | About.TOPIC)
_LONGEST_FIELD = 8  # words
_MOST_LISTED = 12
_LISTED = frozenset({",", ";", ".", ":"})
_OPENING = frozenset({",", ":", "-", "("})
_CLOSING = {"(": frozenset({")"}), ",": _LISTED, "-": _LISTED}  # marks behind a holder, by that before


def past_states(reading: Reading, end: int) -> int:
    """Return where an office of several ends that its states follow: ministers of both countries, of A, B and C."""
    words, country_at, classes = reading.words, reading.titles.country_at, reading.words.classes
    if not reading.by_word:
        return end
    if words.keys[end] in classes["of"]:
        at = end + 1 + bool(words.says(end + 1) & _DETERMINER)
        counted = words.keys[at] in classes["counts"] and words.keys[at + 1] in classes["states"]
        return at + 2 if counted else end
    at = end if end in reading.titles.country_until else 0
    while at and words.keys[at] == "," and at + 1 in country_at:
        at = country_at[at + 1][0]
    at += bool(at) and words.keys[at] == ","  # Fiji, Peru, and Tonga
    linked = at and words.keys[at] in classes["coordinators"]
    last = country_at.get(at + 1, (end, ""))[0] if linked else end
    return end if office_ahead(reading, last) else last  # leaders of Fiji, Peru, and US Secretary X


def behind_states(reading: Reading, end: int) -> Neighbour | None:
    """Return the first of several named right behind the states of their office: Presidents of Fiji and Peru X and Y.

    Each has a name of two words at least.
    """
    words, name = reading.words, reading.past_titles(end)
    told = end in reading.titles.country_until or words.keys[end - 1] in words.classes["states"]  # of both countries
    if not reading.by_word or not told or not words.joined(end - 1):
        return None
    past = names.after(reading, name, titled=name > end)
    further = reading.past_titles(rows.next_name(reading, past)) if past - name > 1 else 0
    full = further and names.after(reading, further) - further > 1
    return Neighbour(name, past, "office-before-name") if full else None


def give(reading: Reading, persons: Drafts, seen: Sighted) -> tuple[Office, Draft] | None:
    """Give an office of several to its holders behind their states; return it with the last of them."""
    end = _before_state(reading, seen.found.end)
    named = _held_by_states(reading, end) if end else _held_by_owners(reading, seen.end)
    office = Office(seen.start, end or seen.end, seen.plural)
    held = [draft for draft in map(persons.beside, named) if draft]
    for draft in held:
        draft.roles.append(office)
    return (office, held[-1]) if held else None


def _before_state(reading: Reading, head_end: int) -> int:
    """Return the "of" before the first state of an office of several, behind its field if it has one; 0 if none is."""
    words, at = reading.words, head_end
    while reading.by_word and at < head_end + _LONGEST_FIELD:
        state = at + 1 + bool(words.says(at + 1) & _DETERMINER)
        if words.keys[at] in words.classes["of"] and state in reading.titles.country_at:
            return at
        if not words.says(at) & _WITHIN_FIELD or not words.joined(at):
            break
        at += 1
    return 0


def _held_by_states(reading: Reading, head_end: int) -> list[Neighbour]:
    """Return the holders of an office of several, each behind his state, in order; none where one lacks.

    The Interior Ministers of Fiji (X Y), Tonga (Z V) and Samoa (U W), the presidents of Fiji, X Y, and of Tonga, Z V.
    """
    words, country_at = reading.words, reading.titles.country_at
    at = head_end + 1 + bool(words.says(head_end + 1) & _DETERMINER)
    found: list[Neighbour] = []
    while at in country_at and len(found) < _MOST_LISTED:
        opening = country_at[at][0]
        marked = words.keys[opening] in _CLOSING  # else the name follows: of Fiji X Y, Tonga Z V and
        name = reading.past_titles(opening + marked)
        end = names.after(reading, name, titled=name > opening + marked) if words.joined(opening - 1) else 0
        closing = _CLOSING[words.keys[opening] if marked else ","]
        ended = words.keys[end] in closing or words.keys[end] in words.classes["coordinators"]
        glued = marked and words.keys[opening] == "-" and words.starts[opening] == words.ends[opening - 1]
        if end - name <= 1 or glued or not (ended or (found and rows.acts(words, end))):
            break
        found.append(Neighbour(name, end, "office-comma-name"))
        at = end + (words.keys[end] == ")")
        while words.keys[at] in {",", ";"} or words.keys[at] in words.classes["coordinators"]:
            at += 1
        at += words.keys[at] in words.classes["of"]
        at += bool(words.says(at) & _DETERMINER)
    return found if len(found) > 1 else []


def _held_by_owners(reading: Reading, mark: int) -> list[Neighbour]:
    """Return the holders of an office of several behind a mark, each his state's: the ministers, Fiji's X, Peru's Y."""
    words, country_at = reading.words, reading.titles.country_at
    found: list[Neighbour] = []
    if not reading.by_word or words.keys[mark] not in _OPENING or not words.joined(mark - 1):
        return found
    at = mark + 1 + (words.keys[mark] == words.keys[mark + 1] == "-")
    while at in country_at and len(found) < _MOST_LISTED and words.keys[country_at[at][0]] in POSSESSIVES:
        name = reading.past_titles(country_at[at][0] + 1)
        end = names.after(reading, name, titled=name > country_at[at][0] + 1)
        if end - name <= 1:
            break
        found.append(Neighbour(name, end, "office-comma-name"))
        at = end
        while words.keys[at] in {",", ";"} or words.keys[at] in words.classes["coordinators"]:
            at += 1
    return found if len(found) > 1 else []
