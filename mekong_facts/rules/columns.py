"""How long the lines of a text are that was broken to fit a page or a newspaper's column."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence


def usual_length(lengths: Sequence[int]) -> int:
    """Return the length, in code points, that nine in ten lines are no longer than.

    Args:
        lengths: those of the lines, at least one.

    """
    return sorted(lengths)[len(lengths) * 9 // 10]


def is_even(lengths: Sequence[int], usual: int) -> bool:
    """Return whether most lines are nearly as long as is usual, so that they were broken where they were full.

    Args:
        lengths: those of the lines that another one follows, in code points.
        usual: how long the long ones are.

    """
    return sum(4 * length > 3 * usual for length in lengths) * 3 > 2 * len(lengths)
