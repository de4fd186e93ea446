"""Offices that a sentence ascribes to whom a pronoun means: Ông X đến Suva hôm qua. Ông là Bộ trưởng Y tế."""

from __future__ import annotations

from typing import TYPE_CHECKING

from mekong_facts.rules.officials.holders import ascribing
from mekong_facts.rules.officials.persons import names
from mekong_facts.rules.officials.text.lexicon import BEFORE_NAME, About, Title
from mekong_facts.rules.officials.text.reading import Neighbour
from mekong_facts.rules.places import city

if TYPE_CHECKING:
    from mekong_facts.rules.officials.text.reading import Reading
    from mekong_facts.rules.officials.text.words import Words

_COPULA = int(About.COPULA)
_LONGEST = 60  # words of a sentence
_LONGEST_LEAD = 6  # words before the comma that a pronoun follows
_STOPS = frozenset({".", "!", "?"})


def meant(reading: Reading, start: int) -> Neighbour | None:
    """Return the person whom the sentence of an office speaks of by a pronoun, where it can mean but one.

    That is the only person of the sentence before, of the pronoun's sex, in which no other office stands.

    Args:
        reading: the text.
        start: the office's first word.

    """
    words, verb = reading.words, start - 1
    if not words.classes["he"] or not words.says(verb) & _COPULA or words.capital(verb):
        return None
    found = ascribing.before_verb(words, verb)
    if found is None:
        return None
    pronoun = found[0] - (words.keys[found[0]] in words.classes["that_one"])
    first = _sentence_of(words, pronoun) if words.keys[pronoun] in words.classes["he"] else 0
    if first < 1 or words.keys[first - 1] != ".":
        return None
    persons = [
        (name, end)
        for name, end in _persons(reading, _start(words, first - 1), first - 1)
        if _fits(words, reading.titles.until.get(name, -1), pronoun)
    ]
    return Neighbour(*persons[0], "office-by-verb") if len(persons) == 1 else None


def _fits(words: Words, style: int, pronoun: int) -> bool:
    """Return whether a pronoun may mean somebody with a style before his name: ông X … Ông; none tells nothing."""
    she = words.classes["she"]
    told = style >= 0 and words.keys[style] in words.classes["he"]
    return not told or (words.keys[style] in she) == (words.keys[pronoun] in she)


def _sentence_of(words: Words, pronoun: int) -> int:
    """Return the first word of the sentence that a pronoun begins, but for what a comma sets off; 0 if it does not."""
    at, low = pronoun, max(0, pronoun - _LONGEST_LEAD)
    if words.keys[at - 1] == ",":
        while at > low and words.keys[at - 1] not in _STOPS:
            at -= 1
            if words.capital(at) and words.keys[at - 1] not in _STOPS:
                return 0
    return at if words.keys[at - 1] in _STOPS and words.capital(at) else 0


def _start(words: Words, end: int) -> int:
    """Return the first word of the sentence that ends before a full stop."""
    at, low = end, max(0, end - _LONGEST)
    while at > low and not (words.keys[at - 1] in _STOPS and words.capital(at)):
        at -= 1
    return at


def _persons(reading: Reading, start: int, end: int) -> list[tuple[int, int]]:
    """Return (start, end) of the names of the persons of a sentence; none where somebody has an office in it."""
    words, titles = reading.words, reading.titles
    found: list[tuple[int, int]] = []
    at = start
    while at < end:
        title = titles.at.get(at)
        if title and title.title is Title.HEAD:
            return []
        titled = bool(title and title.title in BEFORE_NAME)
        name = reading.past_titles(at) if titled else at
        stop = names.after(reading, name, titled=titled) if words.capital(name) else 0
        full = stop - name > 1 and (titled or names.surely(reading, name))
        if full and not (city(words.written(name, stop)) and not titled):
            found.append((name, stop))
        elif titled and stop:
            return []  # by one name alone: somebody of whom more was said before
        at = stop or at + 1
    return found
