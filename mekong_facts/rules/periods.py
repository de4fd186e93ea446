"""Plan periods: two years that bound a plan, programme, phase or term."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from mekong_facts.facts import PlanPeriod
    from mekong_facts.languages.base import Language
    from mekong_facts.rules.prose import Prose


def find(prose: Prose, language: Language) -> list[PlanPeriod]:  # noqa: ARG001
    """Return the plan periods of a text, in order of first mention."""
    return []
