"""Brackets within a meeting's name that hold the states whose meeting it is: "trilateral (Fiji-Tonga-Peru) meeting"."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import re
    from collections.abc import Mapping, Sequence

_STATES = 24  # tokens of a bracket that holds states


def opening_of(
    tokens: Sequence[re.Match[str]], which: int, countries: Mapping[int, int], joining: frozenset[str]
) -> int | None:
    """Return which token opens a bracket that closes at `which` and holds but states: "(China-Japan)".

    Args:
        tokens: those before a noun.
        which: the closing bracket.
        countries: where each country's name ends, by where it starts.
        joining: the words for "and".

    """
    opened = next((i for i in range(which - 1, max(-1, which - _STATES), -1) if tokens[i][0] == "("), None)
    if opened is None or tokens[opened + 1].start() not in countries:
        return None
    at = tokens[opened].end()
    for token in tokens[opened + 1 : which]:
        at = max(at, token.start())
        while at < token.end() and (at in countries or token.string[at] == "-"):
            at = countries.get(at, at + 1)
        if at < token.end() and token[0] != "," and token[0].lower() not in joining:
            return None
    return opened
