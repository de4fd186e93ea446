"""Vietnamese: officials."""

from __future__ import annotations

from typing import TYPE_CHECKING

from mekong_facts.languages.base import OfficialPatterns
from mekong_facts.rules.lexicon import build as build_lexicon
from mekong_facts.rules.words import split

if TYPE_CHECKING:
    from mekong_facts.languages.base import Fold


def build(fold: Fold) -> OfficialPatterns:  # noqa: ARG001
    """Return the patterns; `fold` is applied to every pattern and form."""
    return OfficialPatterns(
        lexicon=build_lexicon((), (), split), grammar="juxtaposed", chains=frozenset(), coordinators=frozenset()
    )
