"""A guess at the year of dates that have none: the first year of the plan under discussion."""

from __future__ import annotations

from typing import TYPE_CHECKING

from mekong_facts.facts import LikelyYear

if TYPE_CHECKING:
    from collections.abc import Sequence

    from mekong_facts.facts import Mention, PlanPeriod
    from mekong_facts.rules.dates.patterns import DatePatterns
    from mekong_facts.rules.prose import Prose

_NEAR = 60  # characters before a period in which the word that says it is discussed stands


def likely_year(
    prose: Prose, periods: Sequence[PlanPeriod], stated: set[int], patterns: DatePatterns
) -> LikelyYear | None:
    """Return the year in which a text without one was likely written, and the words that suggest it.

    Args:
        prose: the text.
        periods: its plan periods.
        stated: the years of the days and months that the text dates; a guess is not before them.
        patterns: the language's patterns; `discussed` finds words that say a plan is new, `expiring` those that say the
            one before it still runs.

    """
    best: tuple[int, str] | None = None
    for period in periods:
        for mention in period.mentions:
            low, _ = prose.sentence_at(mention.start)
            start = max(low, mention.start - _NEAR)
            words = list(patterns.discussed.finditer(prose.view, start, mention.start))
            if words and (best is None or period.start > best[0]):
                best = period.start, " ".join(prose.text[words[-1].start() : mention.end].split())
    if best is None or any(year != best[0] for year in stated):
        return None
    before = (mention for period in periods if period.end == best[0] - 1 for mention in period.mentions)
    if any(patterns.expiring.search(_around(prose, mention)) for mention in before):
        return None  # the year in which the old plan ends is as likely
    return LikelyYear(value=best[0], because=(best[1],))


def _around(prose: Prose, mention: Mention) -> str:
    """Return what its sentence says around a period."""
    low, high = prose.sentence_at(mention.start)
    return prose.view[max(low, mention.start - _NEAR) : min(high, mention.end + _NEAR)]
