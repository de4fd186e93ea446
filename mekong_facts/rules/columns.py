"""How long the lines of a text are that was broken to fit a page or a newspaper's column."""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence

_PAGE = range(50, 101)  # code points of a line that was broken to fit a page
_FEW = 4  # lines that go on in the next one


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


def are_broken(lines: Sequence[str], paragraph: int) -> bool:
    """Return whether the lines of a text were broken to fit a page, but for a few that begin it, as a lead does.

    Args:
        lines: the lines.
        paragraph: how many code points make a line a paragraph.

    """
    whole = sum(len(line) >= paragraph for line in lines)
    if not whole:
        return True
    going_on = sum(len(line) in _PAGE and after[:1].islower() for line, after in pairwise(lines))
    return going_on >= max(_FEW, 3 * whole)
