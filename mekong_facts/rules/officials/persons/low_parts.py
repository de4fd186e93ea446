"""Parts of names in small letters: a middle name, a syllable behind a hyphen with blanks around it, a child of."""

from __future__ import annotations

from typing import TYPE_CHECKING

from mekong_facts.rules.officials.text.lexicon import About

if TYPE_CHECKING:
    from mekong_facts.rules.officials.text.reading import Reading
    from mekong_facts.rules.officials.text.words import Words

_SURNAME = int(About.SURNAME)
_NO_SYLLABLE = int(About.END | About.LINK | About.MODIFIER | About.DETERMINER | About.COPULA)
_MOST_WORDS = 12  # of a name, hyphens among them
_TWO = 2


def within(reading: Reading, first: int, at: int) -> int:
    """Return how many words of a name that starts at a word are in small letters, or a hyphen and one; 0 if none."""
    words = reading.words
    if words.keys[at] == "-":
        return 2 if at > first and spaced(reading, at) and _several(reading, first) else 0
    return int(at == first + 1 and middle(words, first, at))


def descent(words: Words, at: int) -> bool:
    """Return whether a word in small letters behind a father's name tells whose child one is: Azamat Turgun uulu."""
    if words.keys[at] not in words.classes["descents"] or words.capital(at):
        return False
    return words.capital(at - 1) and words.joined(at - 1)


def middle(words: Words, first: int, at: int) -> bool:
    """Return whether a middle name in small letters stands between a family and a given name: Lê danh Vinh."""
    if words.keys[at] not in words.classes["low_middles"] or words.capital(at) or not words.says(first) & _SURNAME:
        return False
    given = words.capital(at + 1) and not words.acronym(at + 1)
    return given and words.capital(first) and not words.acronym(first) and words.joined(first) and words.joined(at)


def spaced(reading: Reading, hyphen: int) -> bool:
    """Return whether a hyphen with blanks around it leads to a syllable of no known word: Sủ - phăn."""
    words, at = reading.words, hyphen + 1
    if words.keys[hyphen] != "-" or hyphen < 1 or not words.letter(at) or words.capital(at):
        return False
    if words.starts[hyphen] == words.ends[hyphen - 1] or words.starts[at] == words.ends[hyphen]:
        return False
    known = words.says(at) & _NO_SYLLABLE or at in reading.titles.at or reading.titles.plain(at)
    return words.letter(hyphen - 1) and words.joined(hyphen - 1) and words.joined(hyphen) and not known


def _several(reading: Reading, first: int) -> bool:
    """Return whether hyphens with blanks around them join the syllables of a name two times at least, to its end."""
    words, at, found = reading.words, first, 0
    while at < first + _MOST_WORDS and words.joined(at) and (words.capital(at + 1) or spaced(reading, at + 1)):
        hyphen = words.keys[at + 1] == "-"
        found += hyphen
        at += 2 if hyphen else 1
    return found >= _TWO and not words.letter(at + 1)
