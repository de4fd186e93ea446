"""Places before English offices that belong to them: Tokyo Governor, Bangkok Deputy Governor."""

from __future__ import annotations

from typing import TYPE_CHECKING

from mekong_facts.rules.officials.text.lexicon import About
from mekong_facts.rules.places import city

if TYPE_CHECKING:
    from mekong_facts.rules.officials.text.reading import Reading
    from mekong_facts.rules.officials.text.words import Words

_BODY = int(About.BODY)
_PARTICLE = int(About.PARTICLE)
_LONGEST_LAND = 4  # words


def takes_place(reading: Reading, start: int, head: int) -> bool:
    """Return whether a place may stand before an office: Tokyo Governor, Volta Regional Minister, Lima Deputy Mayor.

    Args:
        reading: the text.
        start: the office's first word.
        head: its head noun's first word.

    """
    words = reading.words
    local = words.keys[start] in words.classes["local"] and words.capital(start)
    return start == head or local or _below(reading, start, head)


def _below(reading: Reading, start: int, head: int) -> bool:
    """Return whether an office is below that of one who heads a place: Bangkok Deputy Governor."""
    words = reading.words
    office = " ".join(words.keys[head : reading.titles.at[head].end])
    if not words.capital(start) or (words.keys[start - 2] == "." and len(words.keys[start - 3]) == 1):
        return False  # Mr Ana H. Reed Deputy Governor
    return office in words.classes["of_places"] and words.classes["below_or_acting"].issuperset(words.keys[start:head])


def before_land(words: Words, end: int) -> int:
    """Return at which word a land that is no state starts that ends before a word, by a name of two to four words.

    `end` if none does.
    """
    starts = range(max(0, end - _LONGEST_LAND), end - 1)
    named = (i for i in starts if words.capital(i) and " ".join(words.keys[i:end]) in words.classes["territories"])
    return next((i for i in named if words.together(i, end)), end)


def past_land(words: Words, at: int) -> int:
    """Return the word after a land that is no state, by a name of two to four words; `at` if none starts there."""
    if words.capital(at):
        lands = words.classes["territories"]
        for end in range(at + _LONGEST_LAND, at + 1, -1):
            if " ".join(words.keys[at:end]) in lands and before_land(words, end) == at:
                return end
    return at


def known(reading: Reading, end: int) -> int:
    """Return at which word a place of two or three words starts that ends before a word: Chiang Rai Governor."""
    words, titles = reading.words, reading.titles
    if end < 2 or not words.capital(end - 1) or end in titles.until:
        return end
    land = before_land(words, end)
    if land < end or not words.capital(end - 2):
        return land  # New South Wales Premier
    for start in (end - 3, end - 2):
        known = start >= 0 and words.capital(start) and words.joined(start)
        if known and city(words.view[words.starts[start] : words.ends[end - 1]]):
            return start
    return end


def before(reading: Reading, at: int) -> int:
    """Return where a place or body before a head noun starts, to which the office belongs; else the head noun's word.

    Tokyo Governor, Davao del Norte Governor.
    """
    words, titles = reading.words, reading.titles
    if (
        not words.capital(at)
        or words.says(at)
        or at + 1 in titles.until
        or words.keys[at].endswith(words.endings["verbal"])
    ):
        return at + 1
    first = at
    while words.says(first - 1) & _PARTICLE and words.joined(first - 1) and not words.capital(first - 1):
        first -= 1
    if first < at:
        named = words.capital(first - 1) and words.joined(first - 1) and not words.says(first - 1)
        first -= 2 if named and words.capital(first - 2) and city(words.written(first - 2, at + 1)) else 1
        led = words.keys[first - 1] in words.classes["of_time"]  # In Rio de Janeiro Mayor X spoke
        return first if named and not led else at + 1
    before = words.keys[at - 1] if words.joined(at - 1) else ""
    if before in words.classes["of"] and words.says(at - 2) & _BODY and words.capital(at - 2):
        return at  # Bank of England Governor
    called = words.pair_before(at) in words.classes["visiting"]  # they called on Davao City Mayor X
    scene = before in words.classes["of_time"] and not called
    return at + 1 if scene or (words.capital(at - 1) and before) else at
