"""Countries: names, adjectives and demonyms of sovereign states."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from mekong_facts.facts import Country
    from mekong_facts.languages.base import Language
    from mekong_facts.rules.prose import Prose


def find(prose: Prose, language: Language) -> list[Country]:  # noqa: ARG001
    """Return the countries that a text names, in order of first mention."""
    return []
