"""A text as the rules for officials read it: its words, titles and countries, and the language's lexicon."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from mekong_facts.rules.officials.lexicon import Lexicon
    from mekong_facts.rules.officials.titles import Titles
    from mekong_facts.rules.officials.words import Words


class Office(NamedTuple):
    """An office in the text: words `start` to `end` (exclusive); `plural` where it is of several persons."""

    start: int
    end: int
    plural: bool


class Reading(NamedTuple):
    """A text by its words.

    Attributes:
        words: the words.
        titles: offices' head nouns, ranks, honorifics and countries among them.
        lexicon: what the language knows of words.
        by_word: whether single words tell names from offices (English) or only phrases do (Vietnamese).

    """

    words: Words
    titles: Titles
    lexicon: Lexicon
    by_word: bool

    def names_may_hold(self, at: int, first: int) -> bool:
        """Return whether a word that is a country may be part of a name that starts at `first` (Lê Thị Mỹ)."""
        return not self.by_word and at > first and self.titles.country_at.get(at, (0, ""))[0] == at + 1
