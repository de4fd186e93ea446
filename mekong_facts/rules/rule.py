"""What a rule is: a name, a sentence, and examples that a test runs."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from mekong_facts.patterns import deferred

if TYPE_CHECKING:
    from mekong_facts.rules.context import Genre

# For what a language does not have; a search for it does no more than look for the character.
NEVER = deferred(r"\x00(?!)")
_MARK = deferred(r"\[\[(.*?)\]\]", re.DOTALL)


@dataclass(frozen=True, slots=True)
class Rule:
    """A rule by name, as `mekong-facts explain` shows it.

    Attributes:
        name: language, kind and subject: `en.date.month-day`.
        says: one sentence on what the rule finds.
        examples: texts in which the rule fires, each with the mention it yields in double square brackets:
            `"The talks open on [[Feb. 14]]."`.
        genre: the genre of texts in which it fires.

    """

    name: str
    says: str
    examples: tuple[str, ...]
    genre: Genre = "news"

    def plain(self) -> list[tuple[str, list[tuple[int, int]]]]:
        """Return each example without its brackets, and the (start, end) of what they held."""
        return [unmark(example) for example in self.examples]


def unmark(example: str) -> tuple[str, list[tuple[int, int]]]:
    """Return an example without its double brackets, and the (start, end) of what they held."""
    spots: list[tuple[int, int]] = []
    parts: list[str] = []
    at = last = 0
    for mark in _MARK.finditer(example):
        before, inner = example[last : mark.start()], mark[1]
        parts += before, inner
        at += len(before)
        spots.append((at, at + len(inner)))
        at += len(inner)
        last = mark.end()
    parts.append(example[last:])
    return "".join(parts), spots
