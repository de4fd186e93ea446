"""Blockers of the user's own: whatever is found inside them is no fact."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeVar

if TYPE_CHECKING:
    from collections.abc import Sequence

    from mekong_facts.facts import Fact
    from mekong_facts.languages.base import Language
    from mekong_facts.rules.prose import Prose

    FactT = TypeVar("FactT", bound=Fact)


def unblocked(prose: Prose, language: Language, facts: Sequence[FactT]) -> Sequence[FactT]:
    """Return the facts without the mentions that lie within a blocker, and without facts that have no others."""
    blockers = prose.hits(language.gazetteer).get("blocker")
    if not blockers:
        return facts
    kept: list[FactT] = []
    for fact in facts:
        mentions = fact.mentions  # type: ignore[attr-defined]  # every model has them
        free = [m for m in mentions if not any(hit.start <= m.start and m.end <= hit.end for hit in blockers)]
        if len(free) == len(mentions):
            kept.append(fact)
        elif free:
            kept.append(fact.model_copy(update={"mentions": tuple(free)}))
    return kept
