"""Verbs that a headline writes with capitals, as sentences write them: "Ministers to Meet", "Forum Will Be Held"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from mekong_facts.patterns import deferred
from mekong_facts.rules.shared_words import one_of, shared

if TYPE_CHECKING:
    import re

_WORDS = shared("headlines")
# The blank comes first, so that the scan skips to it.
_TO_COME = deferred(
    rf" (?<=[^\s.:;\"] )(?=[A-Zt])(?:{one_of(_WORDS['modals'])}) (?:(?:{one_of(_WORDS['adverbs'])}) )?"
    rf"(?:{one_of(_WORDS['verbs'])})(?: (?:{one_of(_WORDS['participles'])}))?(?![\w-])"
)


def in_sentence(view: str) -> str:
    """Return a view, of the same length, in which what headlines say is to come has small letters."""
    return _TO_COME.sub(_small, view)


def _small(found: re.Match[str]) -> str:
    return found[0].lower()
