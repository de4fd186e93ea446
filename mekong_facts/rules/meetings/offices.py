"""Countries that tell where somebody serves, not where a meeting is held: "X, joint secretary in India's …"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from mekong_facts.rules.meetings.phrases import ends_in

if TYPE_CHECKING:
    from collections.abc import Container, Sequence

    from mekong_facts.facts import Official

_COMMA = len(", ")


def served(
    view: str, states: Sequence[tuple[int, int, str]], officials: Sequence[Official], placing: Container[str]
) -> frozenset[int]:
    """Return where countries start that follow a preposition of place in an office behind its holder.

    Args:
        view: the text.
        states: (start, end, code) of its countries.
        officials: its officials.
        placing: the prepositions.

    """
    offices = [
        (at, at + len(role.text))
        for official in officials
        for mention in official.mentions
        for role in official.roles
        if view.startswith(role.text, at := mention.end + _COMMA)
    ]
    return frozenset(
        state
        for state, _, _ in states
        for start, end in offices
        if start < state < end and ends_in(view, start, state, placing)
    )
