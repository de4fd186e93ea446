"""Those of whom an English office tells whose holder it serves: superiors named in full, kings, chiefs of bodies."""

from __future__ import annotations

from typing import TYPE_CHECKING

from mekong_facts.rules.officials.persons import names
from mekong_facts.rules.officials.text import titles
from mekong_facts.rules.officials.text.lexicon import POSSESSIVES, About, Title

if TYPE_CHECKING:
    from mekong_facts.rules.officials.text.reading import Reading

_HEAD = Title.HEAD
_TWO = 2
_MOST_NAMES = 4
_BODY = int(About.BODY)
_TOPIC = int(About.TOPIC)
_MODIFIER = int(About.MODIFIER)
_LINK = int(About.LINK)
_DETERMINER = int(About.DETERMINER)


def leads_to_superior(reading: Reading, at: int) -> bool:
    """Return whether a link leads to the office of somebody named in full behind it, whom the holder of another serves.

    To Foreign Minister X; an adjective in small letters may stand before it: to then President X.
    """
    words, titles = reading.words, reading.titles
    if _chief_served(reading, at):
        return True
    head = at + bool(words.says(at) & _MODIFIER and words.forms[at].islower())
    serves = words.keys[at - 1] in words.classes["serving"]
    while serves and words.says(head) & _TOPIC and words.capital(head) and head not in titles.at and head < at + _TWO:
        head += 1  # spokesman for Transport Minister X
    if words.capital(at) and head > at and words.keys[head] not in words.classes["served"]:
        return False  # Envoy for Peace Ambassador X
    found = titles.at.get(head)
    if found is None or found.title is not _HEAD or found.id == "plural" or not words.capital(head):
        return False
    if head == at and (found.end == head + 1 or words.says(at - 1) & _DETERMINER):
        return False  # adviser to President X, Assistant to the Prime Minister Y
    name = reading.past_titles(found.end)
    return words.joined(found.end - 1) and names.after(reading, name, titled=True) > name + 1


def _chief_served(reading: Reading, at: int) -> bool:
    """Return whether letters begin the office of one named behind it whom another serves: adviser of XYZ President Y.

    The name has two words, or a title.
    """
    words, found = reading.words, reading.titles.at.get(at + 1)
    if not words.acronym(at) or found is None or found.title is not _HEAD or found.id == "plural":
        return False
    by = words.keys[at - 1] in words.classes["of"] | words.classes["serving"]
    if not by or words.keys[at - 2] not in words.classes["speaking_for"] or not words.joined(at):
        return False
    name = reading.past_titles(found.end)
    end = names.after(reading, name, titled=name > found.end)
    return end > name + (name == found.end)


def past_owner(reading: Reading, at: int) -> int:
    """Return where an office ends that is of the office of a king: head of His Highness the Emir's Office X; else 0."""
    words, royal = reading.words, reading.titles.at.get(at)
    if royal is None or royal.title is not Title.ROYAL:
        return 0
    end = royal.end + bool(words.says(royal.end) & _DETERMINER)
    while words.capital(end) and end < royal.end + _MOST_NAMES:
        end += 1
    return end + 2 if words.keys[end] in POSSESSIVES and words.says(end + 1) & _BODY else 0


def chief_of_body(reading: Reading, at: int) -> bool:
    """Return whether an office is that of the chief of a body that letters name: envoy of the UN secretary-general."""
    words, found = reading.words, reading.titles.at.get(at)
    if found is None or found.title is not _HEAD or not words.acronym(at - 1):
        return False
    return bool(words.says(at - 2) & (_LINK | _DETERMINER)) and words.keys[at - 2] not in words.classes["and"]


def past_inner(reading: Reading, at: int, *, linked: bool) -> int:
    """Return where an office ends that stands in another: the delegation of deputies, the President's Office; else 0.

    Args:
        reading: the text.
        at: the first word of the inner office's head noun.
        linked: whether a link leads to it.

    """
    words, inner = reading.words, reading.titles.at[at].end
    if words.pair_before(at) in words.classes["for_head"]:
        return inner  # Minister for State President X
    if reading.titles.at[at].id == "plural" and (linked or titles.of_body(words, at, inner)):
        return inner  # Interior Ministers Council X
    pointed = words.says(at - 1) & _DETERMINER and not words.capital(at - 1)
    further = inner + 3 if words.keys[inner] == "(" and words.keys[inner + 2] == ")" else inner
    leader = " ".join(words.keys[at:inner]) in words.classes["leaders"]
    goes_on = leader and words.says(further) & _LINK and not words.capital(further)
    if linked and words.capital(at) and (pointed or goes_on):  # adviser to PM on Trade X
        return further if goes_on else inner  # Special Representative of the President X
    if words.capital(at) and chief_of_body(reading, at):
        chief = words.keys[at - 2] in words.classes["of"] and words.keys[at - 3] in words.classes["leaders"]
        anothers = chief and names.after(reading, inner) > inner + 1
        return 0 if anothers else inner  # the Chairman of XYZ President X
    return inner + 2 if words.keys[inner] in POSSESSIVES and words.says(inner + 1) & _BODY else 0
