"""English: dates."""

from __future__ import annotations

from typing import TYPE_CHECKING

from mekong_facts.languages.base import DatePatterns

if TYPE_CHECKING:
    from mekong_facts.languages.base import Fold


def build(fold: Fold) -> DatePatterns:  # noqa: ARG001
    """Return the patterns; `fold` is applied to every pattern and form."""
    return DatePatterns()
