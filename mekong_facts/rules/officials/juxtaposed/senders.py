"""Whom somebody serves in Vietnamese offices: those who sent him on a matter, the ruler whose adviser he is."""

from __future__ import annotations

from typing import TYPE_CHECKING

from mekong_facts.rules.officials.text.lexicon import Title

if TYPE_CHECKING:
    from mekong_facts.rules.officials.text.lexicon import Found
    from mekong_facts.rules.officials.text.reading import Reading

_LONGEST_SENDER = 7


def envoy(reading: Reading, at: int, end: int) -> bool:
    """Return whether an office is that of one who sent somebody on a matter: Đặc phái viên của Tổng thư ký … về X.

    Args:
        reading: the text.
        at: the word at which the sender's office starts.
        end: the word after its head noun.

    """
    words = reading.words
    if words.keys[at - 1] not in words.classes["of"]:
        return False
    for i in range(end, end + _LONGEST_SENDER):
        if not words.joined(i - 1) or not words.letter(i) or i in reading.titles.at:
            return False
        if words.keys[i] in words.classes["on"]:
            return True
    return False


def realm(reading: Reading, at: int, title: Found) -> int:
    """Return where the state ends whose ruler somebody serves (cố vấn của Quốc vương Oman); 0 if none is told.

    Args:
        reading: the text.
        at: the word at which a title before a name or a state starts.
        title: that title.

    """
    served = title.title is Title.ROYAL and reading.words.keys[at - 1] in reading.words.classes["of"]
    return reading.titles.country_at.get(title.end, (0, ""))[0] if served else 0
