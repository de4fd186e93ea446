"""Captains and managers of teams, whose post is no office and whose title is no rank."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from mekong_facts.rules.officials.text.reading import Reading
    from mekong_facts.rules.officials.text.words import Words

_SENTENCE = 15  # words
_NEAR = 80  # words
_LEAST_WORDS = 2  # of games, near a captain of one


def player(reading: Reading, head: int, end: int) -> bool:
    """Return whether the captain or the manager of a team is meant: by a word of games around, or of a country's team.

    Args:
        reading: the text.
        head: the number of the first word of the office or rank.
        end: the number of the word after it.

    """
    words = reading.words
    if " ".join(words.keys[head:end]) not in words.classes["captains"]:
        return False
    if words.keys[head - 1] in words.classes["teams"]:
        return True
    if reading.by_word and not words.capital(head) and head in reading.titles.country_until:
        return True  # the Peruvian captain X
    low, high = head, end
    while low > max(0, head - _SENTENCE) and not words.starts_sentence(low):
        low -= 1
    while high < min(words.size, end + _SENTENCE) and not words.starts_sentence(high):
        high += 1
    if _of_games(words, low, high):
        return True
    low, high = max(0, head - _NEAR), min(words.size, end + _NEAR)
    coached = any(words.keys[at] in words.classes["coaches"] and words.capital(at) for at in range(low, high))
    return coached or len(_of_games(words, low, high)) >= _LEAST_WORDS


def _of_games(words: Words, low: int, high: int) -> set[str]:
    """Return the words of games, of one word or two, that start in a stretch of a text."""
    keys, known = words.keys, words.classes["players"]
    return {found for at in range(low, high) for found in (keys[at], f"{keys[at]} {keys[at + 1]}") if found in known}
