"""Meetings: named or numbered, with what the text says of each."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence

    from mekong_facts.facts import Country, Date, Meeting, Official
    from mekong_facts.languages.base import Language
    from mekong_facts.rules.prose import Prose


def find(
    prose: Prose,  # noqa: ARG001
    language: Language,  # noqa: ARG001
    *,
    countries: Sequence[Country],  # noqa: ARG001
    dates: Sequence[Date],  # noqa: ARG001
    officials: Sequence[Official],  # noqa: ARG001
) -> list[Meeting]:
    """Return the meetings of a text, in order of first mention."""
    return []
