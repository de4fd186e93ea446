"""Who invites somebody, with the chair that he has: Nhận lời mời của Thủ tướng X, Chủ tịch ASEAN, Thủ tướng Y."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from mekong_facts.rules.officials.persons.persons import Draft
    from mekong_facts.rules.officials.text.reading import Office, Reading

_LEAD = 3  # syllables of "lời mời của"
_CHAIR = 2  # of "chủ tịch"


def chairs(reading: Reading, draft: Draft, office: Office) -> bool:
    """Return whether a chair of a body, told in letters behind a comma, is that of the person who invites."""
    words, start = reading.words, office.start
    if not draft.roles or words.keys[start - 1] != ",":
        return False
    first = draft.roles[0].start
    if " ".join(words.keys[max(0, first - _LEAD) : first]) not in words.classes["inviting"]:
        return False
    chair = " ".join(words.keys[start : start + _CHAIR]) in words.classes["chairs"]
    return chair and words.acronym(start + _CHAIR)
