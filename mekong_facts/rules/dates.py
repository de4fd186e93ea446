"""Dates: calendar expressions and their values."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Sequence

    from mekong_facts.facts import Date, PlanPeriod
    from mekong_facts.languages.base import Language
    from mekong_facts.rules.context import Context
    from mekong_facts.rules.prose import Prose


class DatesFound(NamedTuple):
    """The dates of a text, in order of first mention, and the date of publication that it states (ISO, or None)."""

    dates: list[Date]
    published: str | None


def find(prose: Prose, language: Language, context: Context, periods: Sequence[PlanPeriod]) -> DatesFound:  # noqa: ARG001
    """Return the dates of a text; the mentions of plan periods are none."""
    return DatesFound([], None)
