"""Names of foreigners in Vietnamese, told by syllables that no Vietnamese name has."""

from __future__ import annotations

from typing import TYPE_CHECKING

from mekong_facts.rules.officials import names, spelling
from mekong_facts.rules.officials.lexicon import About

if TYPE_CHECKING:
    from mekong_facts.rules.officials.reading import Reading
    from mekong_facts.rules.officials.words import Words

_SURNAME = int(About.SURNAME)
_END = int(About.END)
_LINK = int(About.LINK)


def leads_to(reading: Reading, at: int, run: int) -> bool:
    """Return whether a field behind a preposition ends in small letters before a foreigner's name: về Rạn San hô X."""
    words, name = reading.words, run + 1
    if not words.says(at - 1) & _LINK or words.says(at) & _SURNAME or words.says(run) & _END:
        return False
    if not all(map(spelling.syllable, words.keys[at:name])):
        return False
    low = words.letter(run) and not words.capital(run) and words.joined(run - 1) and words.joined(run)
    return low and words.capital(name) and not spelling.syllable(words.keys[name]) and names.surely(reading, name)


def of_state(words: Words, name: int) -> bool:
    """Return whether one word behind the office of a state can but be a foreigner's name: Đại sứ Martin."""
    office = f"{words.keys[name - 2]} {words.keys[name - 1]}"
    return office in words.classes["of_persons"] and not spelling.syllable(words.keys[name])
