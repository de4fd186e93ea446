"""Which stretches of a text are part of a meeting's name already."""

from __future__ import annotations

from bisect import bisect_right, insort


class Taken:
    """The stretches of one text."""

    def __init__(self) -> None:
        """Start with none."""
        self._spans: list[tuple[int, int]] = []

    def add(self, start: int, end: int) -> None:
        """Take a stretch."""
        insort(self._spans, (start, end))

    def __contains__(self, start: int) -> bool:
        """Return whether a character is taken."""
        at = bisect_right(self._spans, (start, 1 << 60)) - 1
        return at >= 0 and start < self._spans[at][1]
