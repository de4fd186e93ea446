"""What tells of a word, by how it is written, whether it is part of a person's name."""

from __future__ import annotations

from typing import TYPE_CHECKING

from mekong_facts.patterns import deferred
from mekong_facts.rules.officials.text.lexicon import IN_NAMES, NOT_IN_NAMES, About
from mekong_facts.rules.prose import fold

if TYPE_CHECKING:
    from mekong_facts.rules.officials.text.words import Words

_SURNAME = int(About.SURNAME)
_SITE = int(About.SITE)
_BODY = int(About.BODY)
_NO_NOUN = int(About.NOT_NAME | About.SITE)
_LONGEST_NAME = 6  # words from an honorific to the end of a name, with a full stop
_SYLLABLE_TOO = int(About.SYLLABLE)
# A Vietnamese syllable without its marks.
_SYLLABLE = deferred(
    r"(?:b|ch?|d|gh?|gi|h|kh?|l|m|ngh?|nh?|ph?|qu|r|s|th?|tr|v|x)?(?:[aeiouy]{1,3})(?:ch?|m|ng?|nh|p|t)?",
)


def syllable(word: str) -> bool:
    """Return whether a word in lower case can be a Vietnamese syllable."""
    return _SYLLABLE.fullmatch(fold(word)) is not None


def by_middle(words: Words, at: int) -> bool:
    """Return whether a Vietnamese name starts at a word by the middle name that follows: Đỗ Thị Lan, Cáp Văn Ba."""
    if words.keys[at + 1] not in words.classes["middle"] or not all(words.capital(i) for i in (at, at + 1, at + 2)):
        return False
    return words.joined(at) and words.joined(at + 1) and not words.acronym(at)


def korean(words: Words, at: int) -> bool:
    """Return whether a word is a family name by the hyphen in the given name that follows: Ban Ki-moon."""
    given = words.forms[at + 1] if words.capital(at) and words.capital(at + 1) else ""
    return given.count("-") == 1 and given.partition("-")[2][0].islower() and "-" not in words.forms[at]


def burmese(words: Words, at: int) -> bool:
    """Return whether a word that is one of the language starts the name of a Burmese: Than Swe."""
    if words.keys[at] not in words.classes["burmese_firsts"] or not words.capital(at) or not words.joined(at):
        return False
    return words.capital(at + 1) and words.forms[at + 1].isascii() and not syllable(words.keys[at + 1])


def no_part(words: Words, at: int) -> bool:
    """Return whether a capitalised word is a word of the language that no name has."""
    says = words.says(at)
    if not says & NOT_IN_NAMES or says & IN_NAMES or _initial(words, at):
        return False
    return not (words.keys[at] in words.classes["degrees"] and words.forms[at].istitle())  # Agapo Mba Moku


def given_too(words: Words, at: int) -> bool:
    """Return whether a word is a given name behind a title: Brigadier Sunday Okon, Rear Admiral June Lee."""
    given = words.keys[at] in words.classes["given_too"] and words.capital(at + 1) and words.joined(at)
    return given and not no_part(words, at + 1)


def family_noun(words: Words, at: int) -> bool:
    """Return whether a noun ends a name behind an honorific or a given name: Dr Stella Tax, envoy Stella Tax.

    No such name is that of the Dr Mahal Foundation.
    """
    if words.says(at) & _NO_NOUN or words.acronym(at) or (words.joined(at) and words.capital(at + 1)):
        return False
    given = words.keys[at - 1] in words.classes["first_names"] and words.capital(at - 1)
    if given and not words.says(at) & _BODY:  # no President Carlos Bank
        return words.joined(at - 1)
    if words.keys[at].endswith("s") and not words.keys[at].endswith("ss"):
        return False
    style = at - 1
    while (
        style > at - _LONGEST_NAME
        and words.capital(style)
        and words.keys[style] not in words.classes["plain_honorifics"]
    ):
        style -= 1 + (words.keys[style - 1] == "." and style - 1 > 0)
    if not 1 < at - style < _LONGEST_NAME or words.keys[style] not in words.classes["plain_honorifics"]:
        return False
    return words.keys[style - 1] not in words.classes["the"]


def site(words: Words, at: int) -> bool:
    """Return whether a row of capitals that goes on behind a name ends as that of a site: Queen X National Centre."""
    end = at
    while end < at + 4 and words.capital(end) and words.joined(end - 1):
        if words.says(end) & _SITE:
            return True
        end += 1
    return False


def spoken(words: Words, first: int, at: int) -> bool:
    """Return whether a word that is a syllable, too, is one of a name that starts with a family name: Le The Anh."""
    if not words.says(at) & _SYLLABLE_TOO or not words.says(first) & _SURNAME or not words.capital(first):
        return False
    return not words.acronym(at) and (words.keys[at] not in words.classes["prepositions"] or not words.capital(at + 1))


def balinese(words: Words, at: int) -> bool:
    """Return whether a name of Bali starts at a letter: I Wayan Koster."""
    return words.keys[at + 1] in words.classes["balinese"] and words.forms[at] == "I" and words.capital(at + 2)


def known(words: Words, at: int) -> bool:
    """Return whether a name begins with a word that persons are named by."""
    return bool(words.says(at) & _SURNAME) or words.keys[at] in words.classes["first_names"]


def middle_initial(words: Words, at: int) -> bool:
    """Return whether a letter stands between two words of a name, the second of which ends it: Randy A Reed."""
    alone = len(words.forms[at]) == 1 and words.capital(at) and words.capital(at + 1) and words.joined(at)
    goes_on = words.capital(at + 2) and words.joined(at + 1)
    return bool(alone) and len(words.forms[at + 1]) > 1 and not goes_on and not words.says(at + 1) & NOT_IN_NAMES


def _initial(words: Words, at: int) -> bool:
    """Return whether a word is an initial, with a full stop or without one: A. Singh, A P Singh, the chief A Singh."""
    if len(words.forms[at]) != 1:
        return False
    if words.keys[at + 1] == ".":
        return True
    if not words.capital(at) or not words.capital(at + 1) or not words.joined(at):
        return False
    if balinese(words, at):
        return True
    titled = words.keys[at - 2 if words.keys[at - 1] == "." else at - 1] in words.classes["plain_honorifics"]
    return titled or len(words.forms[at + 1]) == 1 or words.forms[at - 1].islower()
