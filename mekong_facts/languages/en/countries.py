"""English: countries."""

from __future__ import annotations

from typing import TYPE_CHECKING

from mekong_facts.languages.base import CountryPatterns

if TYPE_CHECKING:
    from mekong_facts.languages.base import Fold


def build(fold: Fold) -> CountryPatterns:  # noqa: ARG001
    """Return the patterns; `fold` is applied to every pattern and form."""
    return CountryPatterns()
