"""A text, and what is asked of it for one date after another."""

from __future__ import annotations

from typing import TYPE_CHECKING

from mekong_facts.rules.dates.nearby import word_before

if TYPE_CHECKING:
    from mekong_facts.rules.dates.patterns import DatePatterns


class Around:
    """What stands around the dates of a text.

    Attributes:
        view: the text.
        text: the same as it was written, with its kinds of dashes.
        patterns: how its language writes dates.
        yearly: whether it has a word by which a day may be one of many ("every year").

    """

    __slots__ = ("_words", "patterns", "text", "view", "yearly")

    def __init__(self, view: str, text: str, patterns: DatePatterns) -> None:
        """Begin with a text of which nothing was asked yet."""
        self.view = view
        self.text = text
        self.patterns = patterns
        self.yearly = any(word in view for word in patterns.every)
        self._words: dict[int, str] = {}

    def word_before(self, start: int) -> str:
        """Return the word before an offset, as `nearby.word_before` does; of one date it is asked several times."""
        word = self._words.get(start)
        if word is None:
            word = self._words[start] = word_before(self.view, start)
        return word
