"""What a language gives to the rules for officials."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal

if TYPE_CHECKING:
    from mekong_facts.rules.officials.text.lexicon import Lexicon
    from mekong_facts.rules.rule import Rule


@dataclass(frozen=True, slots=True)
class OfficialPatterns:
    """How a language puts a name and an office together.

    Attributes:
        lexicon: the words of offices, ranks, honorifics and names.
        grammar: whether an office's parts are joined by prepositions with modifiers first (English), or stand side by
            side with modifiers last (Vietnamese).
        rules: the rules.

    """

    lexicon: Lexicon
    grammar: Literal["prepositional", "juxtaposed"]
    rules: tuple[Rule, ...] = ()
