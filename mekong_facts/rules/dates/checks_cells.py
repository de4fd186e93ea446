"""Conditions on what stands alone in a cell of a table."""

from __future__ import annotations

from typing import TYPE_CHECKING

from mekong_facts.rules.dates.nearby import word_after

if TYPE_CHECKING:
    from mekong_facts.rules.dates.patterns import DatePatterns
    from mekong_facts.rules.dates.timex import Timex

_FIRST_COMPACT, _LAST_COMPACT = 1950, 2049  # years of which two numbers are likely a date
_MONTHS = 12
_EDGES = frozenset({"|", "\t", "/"})  # of cells; a slash has blanks around it
_NEAR = 4


def _check_cell(view: str, timex: Timex, before: str, _patterns: DatePatterns) -> bool:
    """Take 2015-12 and 12-2015 for a month where they stand alone, as in a table; 2011-12 is a range of years."""
    year, month = timex.number("y") or 0, timex.number("m") or 0
    spans = timex.code[0] == "Y" and month > year % 100
    alone = word_after(view, timex.end) in {"\n", "|", ")", ",", ";"} or (before == "|" and timex.end == len(view))
    return alone and not spans and _FIRST_COMPACT <= year <= _LAST_COMPACT


def _check_day_in_cell(view: str, timex: Timex, _before: str, _patterns: DatePatterns) -> bool:
    """Take 23/4 and 05/4 for days in a cell of their own; 3/4 there may be a score."""
    before, after = view[max(0, timex.start - _NEAR) : timex.start], view[timex.end : timex.end + _NEAR]
    left, right = before.rstrip(" ")[-1:], after.lstrip(" ")[:1]
    if left not in _EDGES or right not in _EDGES | {"\n", ""} or before.endswith("/") or after.startswith("/"):
        return False
    return (timex.number("p") or 0) > _MONTHS or view[timex.start] == "0"


CELL_CHECKS = {"cell": _check_cell, "day-in-cell": _check_day_in_cell}
