"""Who takes part in a meeting: the officials that a verb says it of."""

from __future__ import annotations

import re
from itertools import pairwise
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence

    from mekong_facts.rules.meetings.patterns import MeetingPatterns

_NEAR = 90  # characters between an official and the verb
_LISTED = 160  # the same where the official is one of a list
_CHAIN = 110  # characters from one official of a list to the next, with the office between
_FIRST = 16  # characters before a verb that opens a sentence: "Speaking at the …, Minister …"
_LED = 220  # characters from such a verb to the official
_AND = re.compile(r"[,;]|\b(?:and|và|cùng)\b")
_WORD = re.compile(r"[^\W\d_]+")


def who(
    view: str, patterns: MeetingPatterns, takes: re.Match[str], people: Sequence[tuple[int, int, str]], start: int
) -> list[str]:
    """Return the ids of the officials of a sentence of whom a verb says that they take part, in order.

    Args:
        view: the text.
        patterns: how the language tells it.
        takes: the verb.
        people: (start, end, id) of the officials of the sentence, in order.
        start: where the sentence starts.

    """
    behind = [person for person in people if person[0] >= takes.end()]
    if takes["by"]:
        near = bool(behind) and behind[0][0] - takes.end() < _CHAIN
        return _chain(view, patterns, behind) if near else []
    opens = patterns.head_first or takes[0].split()[0].lower() in patterns.words["partaking"]
    if opens and takes.start() - start < _FIRST and behind and behind[0][0] - takes.end() < _LED:
        return [behind[0][2]] if "," in view[takes.end() : behind[0][0]] else []
    before = [person for person in people if person[1] <= takes.start()]
    far = _LISTED if before and view[before[-1][1] : before[-1][1] + 1] == "," else _NEAR
    if not before or takes.start() - before[-1][1] > far:
        return []
    between = [word.lower() for word in _WORD.findall(view[before[-1][1] : takes.start()])]
    words = patterns.words
    if not words["reporting"].isdisjoint(between) or (between and between[-1] in words["copula"]):
        return []
    return _chain(view, patterns, before[::-1])[::-1]


def _chain(view: str, patterns: MeetingPatterns, people: Sequence[tuple[int, int, str]]) -> list[str]:
    """Return the ids of a list of officials, from its end that stands at the verb."""
    found = [people[0][2]]
    for one, other in pairwise(people):
        first, second = sorted((one, other))
        between = view[first[1] : second[0]]
        if len(between) > _CHAIN or "." in between or not _AND.search(between):
            break
        if patterns.details.takes_part.search(view, first[1], second[0]):
            break
        found.append(other[2])
    return found
