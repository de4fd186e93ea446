"""Kin of those who hold an office: the wife of the President, Mrs X, holds none."""

from __future__ import annotations

from typing import TYPE_CHECKING

from mekong_facts.rules.officials.lexicon import About
from mekong_facts.rules.officials.reading import Office

if TYPE_CHECKING:
    from mekong_facts.rules.officials.persons import Draft
    from mekong_facts.rules.officials.reading import Reading

_DETERMINER = int(About.DETERMINER)


def of_kin(reading: Reading, office: Office) -> bool:
    """Return whether an office is that of one whose kin is named: the wife of the President, Mrs X."""
    words, at = reading.words, office.start - 1
    while words.says(at) & _DETERMINER:
        at -= 1
    at -= words.keys[at] in words.classes["of"]
    kin = {words.keys[at], f"{words.keys[at - 1]} {words.keys[at]}"}
    return not kin.isdisjoint(words.classes["kin"]) and (at < office.start - 1 or not reading.by_word)


def kin_of(reading: Reading, draft: Draft) -> bool:
    """Return whether a person is named as kin of another, whose next office it is: X, con trai Thủ tướng Y, Tư lệnh."""
    if draft.roles and draft.roles[0].end <= draft.first:
        return of_kin(reading, draft.roles[0])
    return draft.ranked and of_kin(reading, Office(draft.first, draft.end, plural=False))
