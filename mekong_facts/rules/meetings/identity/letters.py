"""Whether the acronym of one name of a meeting stands for another name."""

from __future__ import annotations

from typing import TYPE_CHECKING

from mekong_facts.rules import series
from mekong_facts.rules.meetings.identity import leaders
from mekong_facts.rules.meetings.phrases.name_words import MEETINGS

if TYPE_CHECKING:
    from collections.abc import Mapping

    from mekong_facts.languages.base import Language
    from mekong_facts.rules.meetings.event import Event
    from mekong_facts.rules.meetings.phrases.name_words import Name

_SPELT = 3  # letters from which an acronym is told by the words it spells
_LEAST = 3  # words that a name has at least beside such letters
_OFFICIALS = "SOM"
_LEVELS = frozenset({"ministerial", "senior-officials", "working-group"})
_PAIR = 2


def is_short_for(name: Name, event: Event, language: Language) -> bool:
    """Return whether one of a name and a meeting of one number is told by letters, and the other by their words."""
    if _agree(name, event) or is_spelt(name, event) or _of_level(name, event, language.meetings.words):
        return True
    parts = language.meetings.words["committees"]
    return _of_one_level(name, event) and any(
        has(one.words, other.acronym, parts) or _spells_body(one, other, language)
        for one, other in ((name, event), (event, name))
    )


def _agree(name: Name, event: Event) -> bool:
    """Return whether a name is that of the series whose acronym the meeting has, or the other way round."""
    if event.acronym:
        return name.series == event.acronym
    return name.acronym is not None and name.acronym in event.series


def is_spelt(name: Name, event: Event) -> bool:
    """Return whether one is an acronym that the other's words spell: COP29, "29th Conference of the Parties"."""
    acronym, full = (name.acronym, event.name()) if name.acronym else (event.acronym, name.name)
    if acronym is None or full is None or len(acronym) < _SPELT or acronym in full:
        return False
    if not _of_one_level(name, event):
        return False  # "the ASEAN Senior Officials' Meeting" is no AEM
    own = event.name() if event.acronym and name.name else None
    if own and own != full and acronym not in own and series.spells(acronym, own):
        return False  # its letters stand for that: "the Asian Assembly (AA) … the Conference of Asian Authors"
    if leaders.of_two_levels(name, event):
        return False  # "the SOM" beside "the meeting of Heads of State of the MC"
    return series.spells(acronym, full)


def _of_one_level(name: Name, event: Event) -> bool:
    """Return whether a name and a meeting are not of two levels below a summit: "Hội nghị SOM-AMAF" is not AMAF's."""
    levels = {name.level, event.level} & _LEVELS
    return len(levels) < _PAIR


def _of_level(name: Name, event: Event, words: Mapping[str, frozenset[str]]) -> bool:
    """Return whether one is but letters for who meets, the other a meeting of those: "SOM11".

    Deputies are none of them: "First Finance Deputies' Meeting".
    """
    for one, other in ((name, event), (event, name)):
        officials = other.level == "senior-officials" and not words["officials"].isdisjoint(other.words)
        if one.acronym == _OFFICIALS and other.acronym is None and officials:
            return True
    return False


def _spells_body(one: Name | Event, other: Name | Event, language: Language) -> bool:
    """Return whether a summit's name is that of the body whose letters the other has: "Thượng đỉnh GMS" for GMS 6."""
    body = language.meetings.bodies.get((other.acronym or "").lower())
    return body is not None and one.words - MEETINGS == body


def has(words: frozenset[str], acronym: str | None, parts: frozenset[str]) -> bool:
    """Return whether a name has a meeting's acronym, and is not that of a body below it: "7th ADMM Working Group".

    The words in `parts` name such bodies.
    """
    held = acronym is not None and acronym.lower() in words
    return held and "#body" not in words and parts.isdisjoint(words)


def is_letters(name: Name, event: Event) -> bool:
    """Return whether a name is but a noun with letters that the bracket behind the other's defines: "ADSOM meeting"."""
    acronym = name.acronym or event.acronym
    words = event.words if name.acronym else name.words
    told = {word for word in words if word[0] != "#"}
    return acronym is not None and not series.is_body(acronym) and told == set(acronym.lower().split())


def differs_by_letters(words: frozenset[str], other: Name | Event) -> bool:
    """Return whether all words by which a name differs are letters of the other's acronym: "về IAI" for IAI TF 44."""
    letters = (other.acronym or "").lower().split()
    odd = words - other.words
    return len(letters) > 1 and bool(odd) and odd.issubset(letters) and len(words - odd) > _LEAST
