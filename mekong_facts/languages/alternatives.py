"""Long alternatives of regular expressions."""

from __future__ import annotations

from collections import defaultdict
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable


def by_first(alternatives: Iterable[str]) -> str:
    """Return alternatives by their first letters, each written once, so that few are tried where none begins."""
    return "|".join(f"{first}(?:{'|'.join(rest)})" for first, rest in _grouped(alternatives).items())


def in_any_case(alternatives: Iterable[str]) -> str:
    """Return alternatives by their first letters as `by_first` does, in small letters and capitals alike."""
    return "|".join(
        f"{f'[{first}{first.upper()}]' if first else ''}(?i:{'|'.join(rest)})"
        for first, rest in _grouped(alternatives).items()
    )


def _grouped(alternatives: Iterable[str]) -> dict[str, list[str]]:
    """Return what follows the first letter of alternatives, by that letter; "" has those that begin with none."""
    groups: dict[str, list[str]] = defaultdict(list)
    for alternative in alternatives:
        first = alternative[0] if alternative[0].isalpha() else ""
        groups[first].append(alternative.removeprefix(first))
    return groups


def apart(alternatives: str) -> list[str]:
    """Return the alternatives of an expression, without parting those within its groups."""
    parts, depth = [""], 0
    for sign in alternatives:
        depth += (sign == "(") - (sign == ")")
        if sign == "|" and not depth:
            parts.append("")
        else:
            parts[-1] += sign
    return parts
