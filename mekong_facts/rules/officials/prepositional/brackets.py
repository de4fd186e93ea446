"""Brackets within an English office: its letters, its field, its state, a short name."""

from __future__ import annotations

from typing import TYPE_CHECKING

from mekong_facts.rules.officials.text.lexicon import KNOWN, About

if TYPE_CHECKING:
    from mekong_facts.rules.officials.text.reading import Reading
    from mekong_facts.rules.officials.text.words import Words

_LONGEST_GLOSS = 18  # words
_LONGEST_BRACKET = 12  # words: (Army, Navy and Air Force)
_BODY = int(About.BODY)
_TOPIC = int(About.TOPIC)
_MODIFIER = int(About.MODIFIER)
_LINK = int(About.LINK)


def past_bracket(reading: Reading, opening: int) -> int:
    """Return the word after a bracket that is part of an office before a name; 0 where it is not.

    It holds an acronym, a topic, a state, or the field of the office: Vice-President (Operations 2) X.
    """
    words = reading.words
    state = reading.titles.country_at.get(opening + 1, (0, ""))[0]
    if state and words.keys[state] == ")" and words.capital(state + 1) and words.joined(state):
        return state + 1  # Director General (Iran) Ms X
    if words.keys[opening + 2] == ")" and short_in(reading, opening):
        return opening + 3
    if letters := letters_in(words, opening) or gloss_in(words, opening):
        return letters
    closing = next((i for i in range(opening + 2, opening + _LONGEST_BRACKET) if words.keys[i] == ")"), 0)
    listed = all(words.capital(i) or not words.letter(i) or words.says(i) & _LINK for i in range(opening, closing))
    of = words.keys[closing + 1] in words.classes["of"]  # First Deputy Minister (Ports and Canals) of Fiji X
    of = of or words.keys[closing + 1] in words.classes["parts_organisations"]  # (Policy) at the Ministry of Ports X
    named = closing and listed and (words.capital(closing + 1) or of) and words.joined(closing)
    field = (
        words.says(opening + 1) & (_TOPIC | _MODIFIER | _BODY) or words.keys[opening + 1] in words.classes["compass"]
    )
    field = field or words.says(closing - 1) & _TOPIC  # Minister of State (Suva and Lautoka Affairs) X
    return closing + 1 if named and field else 0


def gloss_in(words: Words, opening: int) -> int:
    """Return the word after a bracket that tells which house a parliament's name is of: (the lower house); else 0."""
    if not words.says(opening - 1) & _BODY:
        return 0
    closing = next((i for i in range(opening + 2, opening + _LONGEST_GLOSS) if words.keys[i] == ")"), 0)
    gloss = set(words.keys[opening + 1 : closing])
    return 0 if gloss.isdisjoint(words.classes["houses"]) or not words.together(opening - 1, closing) else closing + 1


def field_in(reading: Reading, opening: int) -> int:
    """Return the end of a bracket that holds nothing but the field of an office: (Regional Transport); else 0."""
    words = reading.words
    closing = next((i for i in range(opening + 2, opening + 6) if words.keys[i] == ")"), 0)
    return closing if all(words.says(i) & (KNOWN | _LINK) for i in range(opening + 1, closing)) else 0


def short_in(reading: Reading, opening: int) -> bool:
    """Return whether a bracket of one word holds a topic or a short name of what it follows: the Agency (Lipas)."""
    words, at = reading.words, opening + 1
    named = words.says(opening - 1) & _BODY and words.capital(at) and at not in reading.titles.country_at
    return words.letters(at) or bool(words.says(at) & _TOPIC or named)


def letters_in(words: Words, opening: int) -> int:
    """Return the word after a bracket that holds nothing but letters, in two or three words: (US INDOPACOM); else 0."""
    closing = next((i for i in range(opening + 3, opening + 5) if words.keys[i] == ")"), 0)
    marks = {"/", "&", "-"}
    whole = all(words.acronym(i) or words.keys[i] in marks for i in range(opening + 1, closing))
    return closing + 1 if closing and whole and words.joined(opening - 1) else 0
