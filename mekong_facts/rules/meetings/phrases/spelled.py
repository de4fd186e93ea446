"""The words before a noun that the letters in a bracket at it stand for."""

from __future__ import annotations

from typing import TYPE_CHECKING

from mekong_facts.patterns import deferred
from mekong_facts.rules import series
from mekong_facts.rules.meetings.phrases.phrases import TOKEN

if TYPE_CHECKING:
    from mekong_facts.rules.meetings.patterns import MeetingPatterns
    from mekong_facts.rules.meetings.phrases.phrases import Phrase

_BEFORE = 160  # characters before a noun in which its bracket is
_NEAR = 60  # characters of the words in full
_BRACKETS = 3  # characters of a bracket and a blank
_YEAR = deferred(r"(?:19|20)\d\d$")


def spelled_out(view: str, patterns: MeetingPatterns, phrase: Phrase, start: int) -> int:
    """Return where the words begin that an acronym in a name stands for: "Association for Reef Trade (ART) summit".

    They may reach further back than the words before a noun do.
    """
    acronym, passed = phrase.inside[-1], patterns.words["joiners"]
    bracket = view.rfind(f"({acronym})", max(0, phrase.head[0] - _BEFORE), phrase.head[0])
    if patterns.head_first or bracket < 0 or series.spells(acronym, view[start:bracket]):
        return start
    if start > bracket + len(acronym) + _BRACKETS:
        return start
    bare = start > bracket  # "Partnering for Green Growth and the Global Goals 2030 (P4G) Summit"
    passed = passed | patterns.words["meant_for"] if bare else passed
    end = bracket if bare else start
    for token in reversed(list(TOKEN.finditer(view, max(0, end - _NEAR), end))):
        if not (token[0][0].isupper() or token[0] in passed or (bare and _YEAR.fullmatch(token[0]))):
            break
        if token[0][0] == acronym[0] and series.spells(acronym, view[token.start() : bracket]):
            phrase.named = phrase.capital = True
            return token.start()
    return start
