"""Forums on the web, whose members post and comment."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping

    from mekong_facts.rules.meetings.phrases import Phrase

_BEFORE, _AFTER = 24, 32


def is_site(view: str, phrase: Phrase, words: Mapping[str, frozenset[str]]) -> bool:
    """Return whether a phrase names a forum on the web: a word of such sites stands in it or near it."""
    if phrase.numbers or view[slice(*phrase.head)].lower() not in words["sites"]:
        return False
    before = view[max(0, phrase.start - _BEFORE) : phrase.start].rpartition(". ")[2]
    after = view[phrase.start : phrase.end + _AFTER].partition(". ")[0]
    around = f"{before}{after}".lower()
    return any(word in around for word in words["posting"])
