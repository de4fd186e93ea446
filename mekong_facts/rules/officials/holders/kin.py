"""Offices of whom somebody is kin to, knows or serves: the wife of the president, the spokesman for the president."""

from __future__ import annotations

from typing import TYPE_CHECKING

from mekong_facts.rules.officials.text.lexicon import POSSESSIVES, About
from mekong_facts.rules.officials.text.reading import Office

if TYPE_CHECKING:
    from mekong_facts.rules.officials.persons.persons import Draft
    from mekong_facts.rules.officials.text.reading import Reading
    from mekong_facts.rules.officials.text.words import Words

_DETERMINER = int(About.DETERMINER)


def of_kin(reading: Reading, office: Office) -> bool:
    """Return whether an office is that of one whose kin or friend is named: the wife of the President, Mrs X."""
    words, at = reading.words, office.start - 1
    while words.says(at) & _DETERMINER:
        at -= 1
    if not reading.by_word:
        at -= words.keys[at] in words.classes["of"]
        return not _said(words, at).isdisjoint(words.classes["kin"])
    if words.keys[at] in words.classes["to"] and words.acronym(at - 1) and words.joined(at - 1):
        return True  # the SSA to the President, Mr X
    at -= words.keys[at] in words.classes["of"] | words.classes["serving"]
    return at < office.start - 1 and not _said(words, at).isdisjoint(words.classes["kin"] | words.classes["close"])


def _said(words: Words, at: int) -> set[str]:
    """Return a word, and that with the one before it."""
    return {words.keys[at], f"{words.keys[at - 1]} {words.keys[at]}"}


def kin_of(reading: Reading, draft: Draft) -> bool:
    """Return whether a person is named as kin of another, whose next office it is: X, con trai Thủ tướng Y, Tư lệnh."""
    if draft.roles and draft.roles[0].end <= draft.first:
        return of_kin(reading, draft.roles[0])
    return draft.ranked and of_kin(reading, Office(draft.first, draft.end, plural=False))


def serves(reading: Reading, at: int) -> bool:
    """Return whether an office goes on with that of the one it serves: the spokesman for the president, X."""
    words = reading.words
    if not reading.by_word or words.keys[at] not in words.classes["of"] | words.classes["serving"]:
        return False
    owner = reading.titles.country_at.get(at + 1, (0, ""))[0]
    owned = words.says(at + 1) & _DETERMINER or (owner and words.keys[owner] in POSSESSIVES)
    return bool(owned) and words.joined(at - 1) and words.joined(at)
