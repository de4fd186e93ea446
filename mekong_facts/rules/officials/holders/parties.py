"""Offices that many hold: those of several parties or states, and of whoever is spoken of as many."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from mekong_facts.rules.officials.text.reading import Office, Reading


def of_parties(reading: Reading, office: Office) -> bool:
    """Return whether states or other parties hold an office, each its own: Bộ trưởng Y tế các nước, 10 nước.

    Not where they are those of a body: Tổng Thư ký Hiệp hội các nước Đông Nam Á.
    """
    words, classes = reading.words, reading.words.classes
    nouns = classes["party_nouns"] | classes["state_nouns"]
    told = (at for at in range(office.start + 1, office.end) if words.keys[at] in nouns)
    told = (at for at in told if words.keys[at - 1] in classes["several"] or words.keys[at - 1].isdigit())
    barred = classes["before_matters"] | classes["groupings"] | classes["sent_to"]
    return any(not _ends_body(reading, at - 1) and words.keys[at - 2] not in barred for at in told)


def _ends_body(reading: Reading, at: int) -> bool:
    """Return whether the noun of a body ends before a word."""
    plain = (reading.titles.plain(start) for start in range(at - 3, at))
    return any(found is not None and found.end == at and found.id == "body" for found in plain)


def of_many(reading: Reading, at: int) -> bool:
    """Return whether those are spoken of who are many: đại diện các bộ, lãnh đạo một số sở."""
    words, classes = reading.words, reading.words.classes
    first = at
    while (found := reading.titles.at.get(at)) and found.id == "weak":
        at = found.end
    several = words.keys[at] in classes["several"] or " ".join(words.keys[at : at + 2]) in classes["some"]
    return at > first and several
