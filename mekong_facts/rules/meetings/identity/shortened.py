"""Names of which one has an acronym for words of the other."""

from __future__ import annotations

from typing import TYPE_CHECKING

from mekong_facts.patterns import deferred
from mekong_facts.rules import series

if TYPE_CHECKING:
    from collections.abc import Mapping

    from mekong_facts.languages.base import Language
    from mekong_facts.rules.meetings.event import Event
    from mekong_facts.rules.meetings.phrases.name_words import Name

_SPELT = 3  # letters from which an acronym is told by the words it spells
_GLOSSED = deferred(r"[(\[]([A-Z]{2,8})[)\]]")
_WORDS = deferred(r"[^\W\d_]+")


def abbreviates(name: Name, event: Event, language: Language) -> bool:
    """Return whether one of two names of a sort has the letters of the body that the other spells out."""
    if language.meetings.head_first or name.sort != event.names[0].sort:
        return False
    return either(name, event, language)


def either(name: Name, event: Event, language: Language) -> bool:
    """Return whether a name is short for a meeting's name, or that for the name."""
    words = language.meetings.words
    counted = name.number is not None and name.number == event.number
    one, other = (name.words, name.name or ""), (event.words, event.name() or "")
    return _shortens(one, other, words, counted=counted) or _shortens(other, one, words, counted=counted)


def _shortens(
    short: tuple[frozenset[str], str],
    full: tuple[frozenset[str], str],
    words: Mapping[str, frozenset[str]],
    *,
    counted: bool,
) -> bool:
    """Return whether one of two names, each as words and as written, has an acronym for words of the other.

    "CLV Youth Forum" is short for "Cambodia-Laos-Vietnam Youth Forum", "AEM-Peru Talks" for "Talks of the ASEAN
    Economic Ministers and … of Peru".
    """
    told = {word for word in short[0] - full[0] - words["articles"] - words["plain_sittings"] if word[0] != "#"}
    sides = {part for word in full[0] for part in word.split("-")}  # "ASEAN Summit", "ASEAN-Fiji Summit"
    odd = sorted({part for word in told for part in word.split("-")} - full[0] - sides)
    acronym = odd[0].upper() if len(odd) == 1 and odd[0].isalpha() else ""
    if not told and counted and (glossed := _GLOSSED.search(full[1])) and glossed[1].lower() in short[0]:
        acronym = glossed[1]  # "5th LG Meeting" beside "5th Lake Group (LG) Summit"
    rest = {part for word in full[0] - short[0] for part in word.split("-")}
    joint = counted and not words["joint_words"].isdisjoint(rest)  # "5th JC meeting"
    if len(acronym) < _SPELT - joint or acronym not in short[1]:
        return False
    spelt = [word.capitalize() for word in _WORDS.findall(full[1]) if word.lower() in rest]  # one letter a word
    return series.spells(acronym, " ".join(spelt))
