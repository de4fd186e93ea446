"""What follows an office in a row: one more with a name behind it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from mekong_facts.rules.officials import names, prepositional_ends
from mekong_facts.rules.officials.lexicon import About, Title

if TYPE_CHECKING:
    from collections.abc import Callable

    from mekong_facts.rules.officials.reading import Reading

_MODIFIER = int(About.MODIFIER)


def next_name(reading: Reading, narrow: Callable[[Reading, int], tuple[int, int]], end: int) -> bool:
    """Return whether an office goes on as another one that a name follows; `narrow` reads an office up to its name."""
    return reading.words.keys[end] in reading.words.classes["chains"] and titled_name(reading, narrow, end + 1)


def titled_name(reading: Reading, narrow: Callable[[Reading, int], tuple[int, int]], at: int) -> bool:
    """Return whether an office starts at a word that a name follows; `narrow` reads an office up to its name."""
    words = reading.words
    if reading.by_word:
        at = prepositional_ends.office_ahead(reading, at) or at
    while words.says(at) & _MODIFIER:
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
