"""Meetings that a sentence speaks of without naming them, beside the one that it names: what follows is theirs."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from mekong_facts.rules.letters import BULLETS
from mekong_facts.rules.meetings.anchors import Anchor
from mekong_facts.rules.meetings.phrases import words_before

if TYPE_CHECKING:
    from mekong_facts.rules.meetings.patterns import MeetingPatterns
    from mekong_facts.rules.meetings.phrases import Phrase
    from mekong_facts.rules.prose import Prose

_BULLET = re.compile(rf"[ \t]*[{BULLETS}]\s")
_WORD = 30
_FEW = 2  # words of "to a", at least
_SITTINGS = frozenset({"session", "body"})  # which a meeting may have or hold itself


def is_any(view: str, patterns: MeetingPatterns, phrase: Phrase, named: int) -> bool:
    """Return whether "a conference in Oslo" is another meeting than the one that ends at `named` before it.

    It is the same where it is said to be one: "the forum is a meeting in Lima", "the forum, a two-day meeting".
    """
    if patterns.head_first or not phrase.vague or phrase.sort in _SITTINGS or phrase.kept < named:
        return False
    before = words_before(view, max(named, phrase.kept - _WORD), phrase.kept)
    if len(before) < _FEW or before[-1] not in patterns.words["vague"] or not before[-2][-1].isalpha():
        return False
    if patterns.duration.search(view, phrase.kept, phrase.head[0] + 1):
        return False
    if not patterns.words["spans_of_time"].isdisjoint(view[phrase.kept : phrase.head[0]].lower().split()[:1]):
        return False
    if any(before[-2] in patterns.words[key] for key in ("copula", "at", "spreading", "with", "by")):
        return False
    return before[-2] not in patterns.words["holding"] or before[-3:-2] == [*patterns.words["aims"]]


def next_ones(view: str, patterns: MeetingPatterns, start: int, end: int) -> list[Anchor]:
    """Return where a stretch speaks of another edition that it does not name: "the next one will be held in Oslo"."""
    found = patterns.next_one.finditer(view, start, end)
    return [Anchor(one.start(), one.end(), [], False, [one.span()]) for one in found]


def are_items(prose: Prose, one: int, other: int) -> bool:
    """Return whether two places of a text are in two items of a bulletin: what one tells is not said of the other."""
    first, second = prose.line_at(one)[0], prose.line_at(other)[0]
    return first != second and all(_BULLET.match(prose.view, at) for at in (first, second))
