"""Names of foreigners in Vietnamese, told by syllables that no Vietnamese name has."""

from __future__ import annotations

from typing import TYPE_CHECKING

from mekong_facts.rules.officials.persons import names, spelling
from mekong_facts.rules.officials.text.lexicon import About
from mekong_facts.rules.places import city

if TYPE_CHECKING:
    from mekong_facts.rules.officials.text.reading import Reading
    from mekong_facts.rules.officials.text.words import Words

_SURNAME = int(About.SURNAME)
_END = int(About.END)
_LINK = int(About.LINK)
_BODIES = frozenset({"body", "firm"})
_TWO = 2  # words of a name


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
    """Return whether one word behind the office of a state can but be a foreigner's name: Đại sứ Martin.

    So it is by its syllables with hyphens, or if he is said to be dead: Chủ tịch Xu-pha-nu-vông, cố Chủ tịch Martin.
    """
    office = words.pair_before(name)
    if words.keys[name].count("-") > 1 or words.keys[name - 3] in words.classes["late"]:
        return not spelling.syllable(words.keys[name])
    return office in words.classes["of_persons"] and not spelling.syllable(words.keys[name])


def of_state_behind(reading: Reading, name: int, *, linked: bool) -> bool:
    """Return whether one word behind a state can but be the name of who holds its office: Ngoại trưởng Mỹ Martin tại.

    It is no firm (đại diện hãng Mỹ Boeing tại), unless it is linked to the next by "và".
    """
    state = reading.titles.country_until.get(name, 0)
    if not state or spelling.syllable(reading.words.keys[name]):
        return False
    if linked:
        return True
    last, several = reading.titles.plain(state - 1), reading.titles.phrase_until(state)
    return not any(found and found.id in _BODIES for found in (last, several))


def by_sound(words: Words, end: int) -> bool:
    """Return whether two words with hyphens that are no Vietnamese ones end before a word: Bun-ma Xay-nha."""
    return all("-" in words.forms[at] and not spelling.syllable(words.keys[at]) for at in (end - 2, end - 1))


def behind_syllables(words: Words, at: int, run: int) -> int:
    """Return where a foreigner's name starts behind a Vietnamese one of two or four syllables; 0 if it does not.

    Huyện Hướng Hóa X Y, Tập đoàn Hoàng Anh Gia Lai X Y.
    """
    name = next((i for i in range(at, run) if not spelling.syllable(words.keys[i])), run)
    marked = not all(map(str.isascii, words.forms[at:name]))
    foreign = run - name == _TWO and not spelling.syllable(words.keys[name + 1])
    return name if foreign and marked and name - at in {_TWO, 2 * _TWO} else 0


def behind_unit(reading: Reading, at: int, run: int) -> int:
    """Return where a name of two words with hyphens starts behind a unit: tỉnh (Xay-nha-bu-ri) Bun-ma Xay-nha; else 0.

    Args:
        reading: the text.
        at: the first word of the row.
        run: the word after it.

    """
    words = reading.words
    if run - at > _TWO:
        return run - _TWO
    of_place = f"{words.keys[at - 3]} {words.keys[at - 2]}" in words.classes["of_places"]  # Tỉnh trưởng tỉnh X
    return 0 if of_place or city(words.written(at, run)) is not None else at
