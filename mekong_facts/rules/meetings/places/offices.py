"""Countries that tell where somebody serves, not where a meeting is held: "X, joint secretary in India's …"."""

from __future__ import annotations

from bisect import bisect_left
from itertools import product
from typing import TYPE_CHECKING

from mekong_facts.rules.meetings.phrases.phrases import ends_in

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from mekong_facts.facts import Official
    from mekong_facts.rules.meetings.found import StateSpan

_COMMA = len(", ")
_ARTICLE = 4  # characters


def served(
    view: str,
    states: Sequence[StateSpan],
    officials: Sequence[Official],
    words: Mapping[str, frozenset[str]],
) -> frozenset[int]:
    """Return where countries start that follow a preposition of place in an office behind its holder, and all names.

    No person's name is that of a town: "Minister P. Chidambaram".

    Args:
        view: the text.
        states: (start, end, code) of its countries, in order.
        officials: its officials.
        words: the classes of words: the prepositions, the articles.

    """
    found: set[int] = set()
    for official in officials:
        for mention in official.mentions:
            found.update(range(mention.start, mention.end))
        for mention, role in product(official.mentions, official.roles):
            start = mention.end + _COMMA
            article, blank, _ = view[start : start + _ARTICLE].partition(" ")
            start += len(article + blank) if article in words["articles"] else 0
            if not view.startswith(role.text, start):
                continue
            first = bisect_left(states, (start + 1, 0, ""))
            inside = states[first : bisect_left(states, (start + len(role.text), 0, ""), first)]
            found.update(state for state, _, _ in inside if ends_in(view, start, state, words["placing"]))
    return frozenset(found)
