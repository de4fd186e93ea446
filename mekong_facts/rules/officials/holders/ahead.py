"""What follows an office or a name in a row: one more office, with a name behind it or not."""

from __future__ import annotations

from typing import TYPE_CHECKING

from mekong_facts.rules.officials.persons import names
from mekong_facts.rules.officials.prepositional import next_office
from mekong_facts.rules.officials.text.lexicon import About, Title

if TYPE_CHECKING:
    from collections.abc import Callable

    from mekong_facts.rules.officials.text.reading import Reading

_ADVERB = int(About.ADVERB)
_COPULA = int(About.COPULA)
_DETERMINER = int(About.DETERMINER)
_END = int(About.END)
_LED = int(About.END | About.ADVERB | About.COPULA)
_MODIFIER = int(About.MODIFIER)


def next_name(reading: Reading, narrow: Callable[[Reading, int], tuple[int, int]], end: int) -> bool:
    """Return whether an office goes on as another one that a name follows; `narrow` reads an office up to its name."""
    return reading.words.keys[end] in reading.words.classes["chains"] and titled_name(reading, narrow, end + 1)


def titled_name(reading: Reading, narrow: Callable[[Reading, int], tuple[int, int]], at: int) -> bool:
    """Return whether an office starts at a word that a name follows; `narrow` reads an office up to its name."""
    words = reading.words
    if reading.by_word:
        at += words.acronym(at) and at not in reading.titles.at  # and NZDF Commander X
        at = next_office.office_ahead(reading, at) or at
    while words.says(at) & _MODIFIER and at not in reading.titles.at:
        at += 1
    found = reading.titles.at.get(at)
    if found is None or found.title is not Title.HEAD:
        return False
    name = narrow(reading, found.end)[1]
    return bool(name) and names.after(reading, reading.past_titles(name)) > 0


def names_person(reading: Reading, comma: int) -> bool:
    """Return whether a comma and another person with a title, or a delegation, follow a name."""
    words = reading.words
    if words.keys[comma] == "," and words.keys[comma + 1] in words.classes["groups_of"]:
        return True
    name = reading.past_titles(comma + 1)
    return words.keys[comma] == "," and name > comma + 1 and names.after(reading, name, titled=True) > 0


def verb_starts(reading: Reading, at: int, *, led: bool = False) -> bool:
    """Return whether a verb in small letters, or what leads to one if it may be `led` to, begins at a word.

    No Vietnamese office goes on behind it.
    """
    words, found = reading.words, reading.titles.get(at)
    told = words.says(at) & (_LED if led else _END) or (found is not None and found.title is Title.END)
    return bool(told) and not words.capital(at)


def office_starts(reading: Reading, at: int) -> bool:
    """Return whether an office starts at a word, after an article at most."""
    words, titles = reading.words, reading.titles
    while words.says(at) & _DETERMINER:
        at += 1
    if words.keys[at] in words.classes["coordinators"] or words.keys[at] in words.classes["relatives"]:
        return False  # X, who chairs it
    if words.keys[at + 1] in words.classes["others"] and not words.capital(at):
        return False  # X, among other leaders
    if words.keys[at] in words.classes["finite"] and not words.capital(at):
        return False  # X, met the Envoy to Fiji
    if not reading.by_word and words.says(at) & _COPULA and not words.capital(at):
        return False  # nhận chức chủ tịch
    for i in range(at, at + 3):
        if i in titles.at and titles.at[i].title is Title.HEAD:
            return i == at or not _is_next(reading, at, titles.at[i].end)
        if words.keys[i] in {".", ";"} or (i > at and _is_object(reading, i)):
            break
    return False


def _is_next(reading: Reading, verb: int, end: int) -> bool:
    """Return whether an office behind a verb is that of the person named behind it: "…, praised Chairman X"."""
    words = reading.words
    led = reading.by_word and not (words.capital(verb) or words.says(verb) & (_MODIFIER | _ADVERB))
    return led and names.after(reading, end) > 0


def _is_object(reading: Reading, at: int) -> bool:
    """Return whether an article behind a verb begins its object: "…, received the minister"."""
    words = reading.words
    article = reading.by_word and bool(words.says(at) & _DETERMINER) and not words.capital(at)
    return article and not (words.capital(at - 1) or words.says(at - 1) & _ADVERB)
