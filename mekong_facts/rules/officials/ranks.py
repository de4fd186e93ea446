"""Ranks and honorifics before a name: where the name is sought behind them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from mekong_facts.rules.officials.lexicon import Title
from mekong_facts.rules.officials.titles import no_vowel

if TYPE_CHECKING:
    from mekong_facts.rules.officials.reading import Reading


def past_comma(reading: Reading, rank: int, end: int) -> int:
    """Return where what leads to a name goes on after a rank: behind a comma if an honorific follows it."""
    found, honorific = reading.titles.at.get(rank), reading.titles.at.get(end + 1)
    if found is None or honorific is None or reading.words.key(end) != ",":
        return end
    return end + 1 if found.title is Title.RANK and honorific.title is Title.HONORIFIC else end


def before_bracket(reading: Reading, start: int, end: int) -> int:
    """Return where the words of a rank end that a bracket calls a former one."""
    return next((i for i in range(start + 1, end) if reading.words.key(i) == "("), end)


def is_branch(reading: Reading, at: int) -> bool:
    """Return whether letters that none can speak stand between a rank and a name: Thượng tá QNCN X."""
    words = reading.words
    return words.acronym(at) and no_vowel(words.keys[at]) and words.capital(at + 1) and not words.acronym(at + 1)


def within_name(reading: Reading, at: int, end: int) -> bool:
    """Return whether a title is but a part of a name with capitals around it: Aung Tun Oo."""
    words = reading.words
    if not reading.by_word or end != at + 1 or not words.capital(at) or at in reading.titles.country_until:
        return False
    return words.capital(at - 1) and words.joined(at - 1) and words.letter(at - 1) and not words.says(at - 1)


def past_realm(reading: Reading, at: int, end: int) -> int:
    """Return where the name of a monarch or an officer is sought: after the realm or service that stands between.

    King of Tonga X, Trung tướng cảnh sát Thái Lan X.
    """
    words = reading.words
    service = reading.titles.plain(end)
    if service and service.title is Title.TOPIC and words.joined(end - 1) and not words.capital(end):
        end = service.end
        if words.proper(end) and words.joined(end - 1) and end not in reading.titles.country_at:
            return end
    past = realm(reading, end)
    return past if past and words.proper(past) else at


def realm(reading: Reading, end: int) -> int:
    """Return the word after the country that a royal title goes on with (Quốc vương Campuchia); 0 where none does."""
    at = end + 1 if reading.words.key(end) == "of" else end
    country = reading.titles.country_at.get(at)
    return country[0] if country and reading.words.joined(at - 1) else 0
