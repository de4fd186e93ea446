"""What stands beside an office or a name in a row and is part of neither: a term, a bracket, honours, an age."""

from __future__ import annotations

from typing import TYPE_CHECKING

from mekong_facts.rules.officials.text.lexicon import BEFORE_NAME

if TYPE_CHECKING:
    from mekong_facts.rules.officials.text.reading import Reading
    from mekong_facts.rules.officials.text.words import Words

LONGEST_TERM = 7  # words
LONGEST_CHAIN = 6  # words between two offices
QUOTES = frozenset({"'", '"'})
_LONGEST_CHARGE = 16  # words of what one is in charge of
MARKS = frozenset({",", ";", ".", ")"})  # behind a name in a row
_TWO = 2


def past_term(reading: Reading, end: int, start: int) -> int:
    """Return where the term ends that an office before another one was held for: nhiệm kỳ 2013 - 2015."""
    if not 2 < start - end < LONGEST_TERM + LONGEST_CHAIN:
        return end
    words = reading.words
    at = end
    while at < min(start, end + LONGEST_TERM) and words.joined(at - 1) and words.keys[at] != ",":
        at += 1
    return end if at >= start or words.classes["terms"].isdisjoint(words.keys[end:at]) else at


def past_bracket(words: Words, at: int) -> int:
    """Return the word after a short bracket or a nickname in quotes, or the word itself where none opens."""
    if words.keys[at] in QUOTES and words.keys[at + 2] == words.keys[at] and words.capital(at + 1):
        return at + 3
    if words.keys[at] != "(":
        return at
    closing = next((i for i in range(at, at + 8) if words.keys[i] == ")"), 0)
    return closing + 1 if closing else at


def is_course(words: Words, at: int) -> bool:
    """Return whether a word in small letters is a course that an officer has been through: psc; but Colonel Ato."""
    return words.keys[at] in words.classes["staff_courses"] and words.forms[at].islower()


def past_honours(words: Words, at: int) -> int:
    """Return the word after the honours behind a name, or the word itself where none stand there: X MP, X AO psc."""
    while is_course(words, at) or (words.letters(at) and words.keys[at].replace(".", "") in words.classes["honours"]):
        at += 1
    return at


def past_charge(words: Words, comma: int) -> int:
    """Return the comma behind what the holder of an office is in charge of, or the word itself where none is told."""
    if words.keys[comma] != "," or " ".join(words.keys[comma + 1 : comma + 3]) not in words.classes["in_charge"]:
        return comma
    return next((i for i in range(comma + 3, comma + _LONGEST_CHARGE) if words.keys[i] in MARKS), comma)


def past_age(words: Words, at: int) -> int:
    """Return the mark behind the age of one in a list, or the word itself where none is told: X, 62, and Y, 58."""
    if words.keys[at] != "," or not words.keys[at + 1].isdigit() or len(words.keys[at + 1]) != _TWO:
        return at
    mark = at + 2 + (words.keys[at + 2] in words.classes["ages"])
    return mark if words.keys[mark] in MARKS or words.keys[mark] in words.classes["coordinators"] else at


def before_honorific(reading: Reading, start: int) -> int:
    """Return the word at which the honorific before an office starts, else the office's: H.E. Ambassador X."""
    at = reading.titles.until.get(start, start)
    while at < start and at in reading.titles.at and reading.titles.at[at].title in BEFORE_NAME:
        start, at = at, reading.titles.until.get(at, at)  # H.E. Mrs. Ambassador X
    return start


def before_new(words: Words, start: int) -> int:
    """Return the word at which it is told that an office is new to somebody, else the office's: newly elected chair."""
    at = start
    while start - at < _TWO and words.keys[at - 1] in words.classes["newly"] and not words.capital(at - 1):
        at -= 1
    return at


def before_style(reading: Reading, start: int) -> int:
    """Return the word at which the style of office begins before an office: Honourable Minister; 0 where none does."""
    return reading.titles.until[start] if styled(reading, start) else 0


def styled(reading: Reading, start: int) -> bool:
    """Return whether the style of an office stands right before it."""
    style = reading.words.keys[reading.titles.until.get(start, start) : start]
    return not reading.words.classes["honourable"].isdisjoint(style)
