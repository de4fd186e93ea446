"""Officials: named persons with an office or a rank."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence

    from mekong_facts.facts import Country, Official
    from mekong_facts.languages.base import Language
    from mekong_facts.rules.prose import Prose


def find(prose: Prose, language: Language, countries: Sequence[Country]) -> list[Official]:  # noqa: ARG001
    """Return the officials of a text, in order of first mention."""
    return []
