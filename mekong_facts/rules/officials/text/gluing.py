"""Offices that a hyphen without blanks joins to the name before them: Lê Văn A-Ủy viên Bộ Chính trị."""

from __future__ import annotations

from typing import TYPE_CHECKING

from mekong_facts.patterns import deferred
from mekong_facts.rules.officials.text.lexicon import Title

if TYPE_CHECKING:
    from mekong_facts.rules.officials.text.lexicon import Lexicon

_HEAD = Title.HEAD
_GLUED = deferred(r"-(?<=[a-zà-ỹ]-)(?=[A-ZĐÀ-Ỹ][a-zà-ỹ]+ )")


def part_offices(view: str, parts: list[str], lexicon: Lexicon) -> None:
    """Part, in place, the words in which an office is glued to what stands before it, as few texts have any.

    Args:
        view: the text as rules read it.
        parts: what stands between words, and the words, by turns.
        lexicon: what the language knows of words.

    """
    modifiers = lexicon.classes["glued_modifiers"]
    if not modifiers or not _GLUED.search(view):
        return
    for at in range(len(parts) - 4, 0, -2):
        before, hyphen, word = parts[at].rpartition("-")
        if not hyphen or not word[:1].isupper() or not before[-1:].islower():
            continue
        keys = [part.lower() for part in (before.rpartition("-")[2], word, *parts[at + 2 : at + 6 : 2])]
        if before[0].isupper() and (keys[0] in modifiers or _starts_office(lexicon, keys[:2])):
            continue  # Phó-Chủ tịch, Tổng-Bí thư
        if _starts_office(lexicon, keys[2:] if word.lower() in modifiers else keys[1:3]):
            parts[at : at + 1] = [before, "", hyphen, "", word]


def _starts_office(lexicon: Lexicon, keys: list[str]) -> bool:
    """Return whether two words begin the head noun of an office."""
    found = lexicon.phrases.starting(*keys) if len(keys) > 1 else ()
    return any(title is _HEAD and phrase[1:2] == (keys[1],) for phrase, title, _ in found)
