"""How good the facts are: precision, recall and F1 of each kind against marked-up text.

`document` scores compare what a document holds (the set of its countries, the meetings paired by likeness), `mention`
scores the exact places; attributes are asked of the facts that were found.
"""

from __future__ import annotations

from collections import defaultdict
from typing import TYPE_CHECKING

from mekong_facts.documents import from_text
from mekong_facts.evaluate import timex
from mekong_facts.evaluate.documents import Comparison
from mekong_facts.evaluate.scores import Counts, Evaluation, Problem, Scores, Tally, summed
from mekong_facts.extraction import facts_of

if TYPE_CHECKING:
    from collections.abc import Iterable

    from mekong_facts.markup import Gold
    from mekong_facts.rules.context import DateOrder, Genre

__all__ = ["Comparison", "Evaluation", "Problem", "Scores", "Tally", "evaluate", "timex"]


def evaluate(
    golds: Iterable[Gold],
    *,
    genre: Genre = "news",
    date_order: DateOrder | None = None,
    tell_published: bool = False,
) -> Evaluation:
    """Extract the facts of texts and compare them with their gold.

    Args:
        golds: the texts and their facts.
        genre: as in `extraction.facts_of`.
        date_order: likewise.
        tell_published: give the extraction the date of publication that the gold knows; else it has to find it.

    Raises:
        MekongFactsError: a text is empty, or in a language without rules.

    """
    counts: defaultdict[str, Counts] = defaultdict(Counts)
    problems: list[Problem] = []
    for gold in golds:
        published = gold.published if tell_published else None
        document = from_text(
            gold.text,
            gold.language,
            source=gold.source,
            published=published,
            published_from="option" if published else None,
        )
        found = facts_of(document, genre=genre, date_order=date_order)
        comparison = Comparison(gold, found)
        counts[found.language].add(comparison.counts)
        problems += comparison.problems
    return summed(counts, problems)
