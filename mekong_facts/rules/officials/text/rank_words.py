"""Whether words that ranks are made of are a rank where they stand: no major step, no Police General Department."""

from __future__ import annotations

from typing import TYPE_CHECKING

from mekong_facts.rules.officials.text import title_names
from mekong_facts.rules.officials.text.lexicon import About

if TYPE_CHECKING:
    from mekong_facts.rules.officials.text.lexicon import Found, Lexicon
    from mekong_facts.rules.officials.text.words import Words

_NUMBERING = 3  # words and marks of a heading's number, and letters of each
_LONGEST_UNIT = 5  # words, with the comma before it
_COMMANDER = "commander"  # the id of the rank
_MODIFIER = int(About.MODIFIER)
_TOPIC = int(About.TOPIC)
_BODY = int(About.BODY)


def is_no_rank(words: Words, lexicon: Lexicon, index: int, rank: Found) -> bool:
    """Return whether the words of a rank are those of something else by what stands around them."""
    classes, key = words.classes, words.keys[index]
    if rank.id == _COMMANDER and key in lexicon.branches:
        return True  # the Regional Police Commander
    if words.keys[rank.end - 1] in classes["general"] and words.says(rank.end) & _BODY:
        return True  # the Police General Department
    return (
        key in classes["no_ranks"]
        and rank.end == index + 1
        and (
            title_names.qualifies(words, index)
            or title_names.names_thing(words, index)
            or _is_heading(words, index)
            or words.keys[index - 1] in classes["generals_abroad"]
        )
    )  # a major step, Secretaría General de la


def is_commander(words: Words, index: int, rank: Found) -> bool:
    """Return whether Commander is a rank: with a capital before a name, nothing of an office before it."""
    if rank.id != _COMMANDER or rank.end > index + 1 or not words.capital(index) or not words.capital(index + 1):
        return False
    if words.acronym(index + 1) and not words.acronym(index):
        return False  # Commander BDF
    before = words.says(index - 1)
    if words.capital(index - 1) and words.joined(index - 1) and words.letter(index - 1):
        return False
    return (
        words.joined(index) and not before & (_TOPIC | _MODIFIER) and not words.says(index + 1) & (_TOPIC | _MODIFIER)
    )


def is_of_unit(words: Words, end: int) -> bool:
    """Return whether what it is of follows a rank: inspector of mines, Superintendent, Immigration Bureau."""
    if words.keys[end] != ",":
        return words.keys[end] in words.classes["of"]
    at = end + 1
    while words.capital(at) and at < end + _LONGEST_UNIT and not words.says(at) & _BODY:
        at += 1
    return bool(words.capital(at) and words.says(at) & _BODY and words.joined(end))


def _is_heading(words: Words, index: int) -> bool:
    """Return whether a word and the next are all of a line, or of it up to a colon: "1. General Notice"."""
    first = index
    if not (words.keys[index + 2] == ":" or words.line_ends(index + 1)):
        return False
    while first > 0 and index - first < _NUMBERING and not words.line_ends(first - 1):
        first -= 1
        if len(words.keys[first]) > _NUMBERING:
            return False
    return first == 0 or words.line_ends(first - 1)
