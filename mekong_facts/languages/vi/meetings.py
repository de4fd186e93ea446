"""Vietnamese: meetings."""

from __future__ import annotations

from typing import TYPE_CHECKING

from mekong_facts.languages.base import MeetingPatterns

if TYPE_CHECKING:
    from mekong_facts.languages.base import Fold


def build(fold: Fold) -> MeetingPatterns:  # noqa: ARG001
    """Return the patterns; `fold` is applied to every pattern and form."""
    return MeetingPatterns()
