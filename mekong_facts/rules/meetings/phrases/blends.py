"""Modifiers in the order of another language: before the head noun or its ordinal where they should stand behind."""

from __future__ import annotations

from typing import TYPE_CHECKING

from mekong_facts.patterns import deferred
from mekong_facts.rules.letters import CAPITAL

if TYPE_CHECKING:
    import re
    from collections.abc import Container

    from mekong_facts.rules.meetings.patterns import MeetingPatterns
    from mekong_facts.rules.meetings.phrases.phrases import Phrase

_OPENS = 8
_SIDES = deferred(rf"{CAPITAL}\w+(?: {CAPITAL}\w+)? ?- ?{CAPITAL}")  # "Trung Quốc - Lào lần thứ ba …"


class Blending:
    """Reads such modifiers in one text."""

    def __init__(
        self, view: str, patterns: MeetingPatterns, date_ends: Container[int], countries: Container[int]
    ) -> None:
        """Keep the text; `countries` holds where the name of one starts."""
        self.view = view
        self.patterns = patterns
        self.words = patterns.words
        self.date_ends = date_ends
        self.countries = countries

    def blends(self, first: int, head: int) -> bool:
        """Return whether all that stands before the head is its modifiers, in another language's order of words."""
        if not self.patterns.head_first or not self.view[first].isupper() or self.view[head].isupper():
            return False
        before = f" {self.view[first:head].lower()}"
        return any(f" {words} " in before for words in self.words["blend"])

    def blend_in(self, phrase: Phrase, tokens: list[re.Match[str]]) -> None:
        """Take in the modifiers before an ordinal that stands before its head, in another language's order of words."""
        if self.view[phrase.head[0]].isupper():
            return
        first = None
        for token in reversed(tokens):
            text, low = token[0], token[0].lower()
            if not (text[0].isalpha() or text in "-&") or low in self.words["left"] or token.end() in self.date_ends:
                break
            first = token.start() if text[0].isupper() else first
        sides = first is not None and _SIDES.match(self.view, first) and first in self.countries
        if first is not None and (sides or self.blends(first, phrase.head[0])):
            phrase.start = phrase.kept = first
            phrase.spots = [(first, 0)]
            phrase.named = True

    def opens(self, counts: list[re.Match[str]], at: int) -> bool:
        """Return whether an ordinal before an offset opens its sentence, in another language's order of words."""
        before = self.view[max(0, counts[0].start() - _OPENS) : counts[0].start()].rstrip(" ")
        return counts[0].end() < at and (
            not before or before[-1] in ".:;\n" or before.lower().endswith(tuple(self.words["plurals"]))
        )
