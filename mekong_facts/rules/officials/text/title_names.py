"""Titles that are names or adjectives, too: Julie Bishop, Sultan bin X, U Tun Tun Oo, a major change."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from mekong_facts.rules.officials.text.lexicon import NOT_IN_NAMES, About, Title

if TYPE_CHECKING:
    from mekong_facts.rules.officials.text.lexicon import Found
    from mekong_facts.rules.officials.text.words import Words

_HONORIFIC = Title.HONORIFIC
_LINK = int(About.LINK)
_DETERMINER = int(About.DETERMINER)
_PARTICLE = int(About.PARTICLE)
_SURNAME = int(About.SURNAME)
# what may stand behind a rank
_BEHIND = int(About.LINK | About.DETERMINER | About.PARTICLE | About.ADVERB | About.COPULA)
_VERB_BEHIND = _BEHIND | int(About.END)


class Near(NamedTuple):
    """The words of a text, the titles found before a word, by their first words and by the words behind them.

    And where names of countries end.
    """

    words: Words
    at: dict[int, Found]
    until: dict[int, int]
    lands: set[int]


def is_name(near: Near, found: Found, index: int) -> bool:
    """Return whether a title that is a name, too, is one where it stands."""
    if found.end > index + 1:
        return found.title is _HONORIFIC and _is_surname(near, index)
    key, classes = near.words.keys[index], near.words.classes
    if found.title is _HONORIFIC and _is_place(near.words, index):
        return True
    titled = near.until.get(index, -1) in near.at
    return (
        (found.title is _HONORIFIC and _is_surname(near, index))
        or (key in classes["given_titles"] and _is_given(near, index))
        or (titled and key in classes["given_styles"] and _behind_given(near, index))
        or (titled and key in classes["given_behind"] and near.at[near.until[index]].title is _HONORIFIC)
        or (key in classes["family_titles"] and _is_family(near, index))
    )


def qualifies(words: Words, index: int) -> bool:
    """Return whether a rank in small letters stands before a noun, as an adjective does, or before a capital and one.

    A major change, some major Reedish tribes, a fully general K-way test.
    """
    if words.capital(index) or not words.joined(index):
        return False
    noun = index + 1
    if not words.capital(noun):
        return words.letter(noun) and not words.says(noun) & _BEHIND
    noun += 1
    if words.capital(noun) or not words.joined(index + 1):
        return False
    verb = words.says(noun) & _VERB_BEHIND or words.keys[noun] in words.classes["finite"]
    adverb = words.keys[index - 1].endswith(words.endings["adverbial"])
    return adverb or (words.keys[noun].endswith("s") and not verb)


def names_thing(words: Words, index: int) -> bool:
    """Return whether a rank with a capital is an adjective of a thing's name: the General Scheme.

    An article stands before it, or what the thing is of behind it, with a small letter: General Outline of the plan;
    but General Ana of the army, whom no word of things is the name of.
    """
    noun, of = index + 1, index + 2
    if not (words.capital(index) and words.capital(noun) and words.joined(index)) or words.acronym(noun):
        return False
    if words.capital(of) and words.joined(noun):
        return False
    if words.says(noun) & _SURNAME or words.keys[noun] in words.classes["first_names"]:
        return False
    pointed = words.says(index - 1) & _DETERMINER and words.joined(index - 1)
    what = of + 1 + bool(words.says(of + 1) & _DETERMINER)
    told = words.says(noun) & NOT_IN_NAMES and words.keys[of] in words.classes["of"]
    return bool(pointed) or bool(told and words.letter(what) and not words.capital(what))


def _is_place(words: Words, index: int) -> bool:
    """Return whether an honorific is the first of two syllables of a place's name: huyện Anh Sơn, đảo Cô Tô."""
    if words.keys[index - 1] not in words.classes["before_places"] or words.capital(index - 1):
        return False
    two = words.capital(index) and words.capital(index + 1) and words.joined(index - 1) and words.joined(index)
    return two and not (words.capital(index + 2) and words.joined(index + 1))


def _behind_given(near: Near, index: int) -> bool:
    """Return whether a style that is a given name, too, stands behind a plain honorific, or twice: U Tun Tun Oo."""
    words, before = near.words, near.at[near.until[index]]
    plain = words.keys[near.until[index]] in words.classes["plain_honorifics"]
    if before.title is Title.RANK and words.keys[index + 1] == words.keys[index]:
        return words.joined(index)  # General Tun Tun Oo
    return before.title is _HONORIFIC and plain and words.capital(index + 1) and words.joined(index)


def _is_given(near: Near, index: int) -> bool:
    """Return whether a title that is a given name, too, stands behind another one or before one's descent.

    Secretary of State Dean …, Sultan bin ….
    """
    words = near.words
    if not words.capital(index):
        return False
    behind = words.says(index + 1)
    descent = behind & _PARTICLE and not behind & _LINK
    before = near.at.get(near.until.get(index, -1))
    titled = before is not None and before.title is not Title.ROYAL and words.capital(index + 1)
    return (bool(descent or titled) or _set_off(near, index) or _is_middle(near, index)) and words.joined(index)


def _is_middle(near: Near, index: int) -> bool:
    """Return whether a title stands between two words of a name with an office before it: Minister Hossein Amir X."""
    words = near.words
    name = words.capital(index - 1) and not words.says(index - 1) and words.joined(index - 1)
    led = near.at.get(near.until.get(index - 1, -1))
    return bool(name and led and led.title is Title.HEAD and words.joined(index - 2)) and words.capital(index + 1)


def _set_off(near: Near, index: int) -> bool:
    """Return whether an office that is a given name, too, begins a name between commas: the Premier, Dean X, said."""
    words, office = near.words, near.at.get(near.until.get(index - 1, -1))
    if office is None or office.title is not Title.HEAD or words.keys[index - 1] != ",":
        return False
    closed = words.capital(index + 1) and words.keys[index + 2] in {",", "."}
    return closed and words.keys[index] in words.classes["family_titles"]  # no emir


def _is_family(near: Near, index: int) -> bool:
    """Return whether an office that is a family name, too, ends a name: Minister Julie Bishop, John Dean, …."""
    words = near.words
    if not words.capital(index) or words.ends[index - 1] in near.lands:
        return False  # the German Chancellor, X
    if words.keys[index + 1] in words.classes["of"] or (words.joined(index) and words.capital(index + 1)):
        return False
    named = words.capital(index - 1) and words.joined(index - 1) and not words.acronym(index - 1)
    return named and (index - 1 in near.until or not words.says(index - 1))


def _is_surname(near: Near, index: int) -> bool:
    """Return whether a family name that is an honorific, too, stands behind one: chị Ông Thị X."""
    words = near.words
    before = near.at.get(near.until.get(index, -1))
    if before is None or before.title is not _HONORIFIC:
        return False
    behind = words.says(index + 1) & _SURNAME and words.keys[index + 1] not in words.classes["middle"]
    return bool(words.says(index) & _SURNAME and not behind) and all(
        words.capital(at) for at in (index, index + 1, index + 2)
    )
