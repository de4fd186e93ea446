"""What stands in a table: its rows and columns of years, and conditions on what stands alone in a cell."""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING

from mekong_facts.rules.dates.nearby import is_compact_year, word_after

if TYPE_CHECKING:
    from mekong_facts.rules.dates.patterns import DatePatterns
    from mekong_facts.rules.dates.timex import Timex

_MONTHS = 12
_EDGES = frozenset({"|", "\t", "/"})  # of cells; a slash has blanks around it
_NEAR = 4
_ROW = 200  # characters of a table's row at each side
_APART = 10  # years between the columns of a table at most
_LABELS = 5  # words before them
_CELL_MARKS = frozenset("|\t")
_EDGE = 3  # characters between the edge of a cell and what is in it
_ROWS = 40  # of a table, at most, below the row that heads its columns


def in_row(view: str, start: int, patterns: DatePatterns) -> bool:
    """Return whether a number stands in a table's row of years, which rise or fall one by one."""
    low = view.rfind("\n", max(0, start - _ROW), start)
    high = view.find("\n", start, start + _ROW)
    if (low < 0 and start > _ROW) or (high < 0 and len(view) > start + _ROW):
        return False
    cells = view[low + 1 : high if high >= 0 else len(view)].replace("|", " ").split()
    years = [int(cell) for cell in cells if len(cell) == 4 and cell.isdigit()]
    steps = {after - before for before, after in pairwise(years)}
    labels = [cell for cell in cells if not (len(cell) == 4 and cell.isdigit())]
    if not patterns.words["calls"].isdisjoint(label.lower().strip(".:") for label in labels):
        return False
    plain = len(labels) <= _LABELS and not any(character.isdigit() for character in "".join(labels))
    return plain and len(steps) == 1 and 0 < abs(steps.pop()) <= _APART


def in_column(view: str, timex: Timex, patterns: DatePatterns) -> bool:
    """Return whether a year fills a cell of a table whose column is headed as one of years or dates."""
    beside = view[max(0, timex.start - _EDGE) : timex.start].strip(" ")[-1:] or view[timex.end : timex.end + 1]
    if beside not in _CELL_MARKS:
        return False
    low = view.rfind("\n", max(0, timex.start - _ROW), timex.start) + 1
    row = view[low : timex.start].split(beside)
    which, high = len(row) - 1, low - 1
    for _ in range(_ROWS):
        low = view.rfind("\n", max(0, high - _ROW), max(0, high)) + 1
        above = view[low:high].split(beside) if 0 < high < low + _ROW else []
        if len(above) <= which or len(above) == 1:
            return False
        if not patterns.words["year_heads"].isdisjoint(above[which].lower().split()):
            end = view[timex.end : timex.end + _EDGE].lstrip(" ")[:1]
            return not row[-1].strip() and end in {beside, "\n", ""}
        high = low - 1
    return False


def _check_cell(view: str, timex: Timex, before: str, _patterns: DatePatterns) -> bool:
    """Take 2015-12 and 12-2015 for a month where they stand alone, as in a table; 2011-12 is a range of years."""
    year, month = timex.number("y") or 0, timex.number("m") or 0
    spans = timex.code[0] == "Y" and month > year % 100
    alone = word_after(view, timex.end) in {"\n", "|", ")", ",", ";"} or (before == "|" and timex.end == len(view))
    glued = before == "." and view[timex.start - 1] == "."  # CRP.5/2012
    return alone and not spans and not glued and is_compact_year(year)


def _check_day_in_cell(view: str, timex: Timex, _before: str, _patterns: DatePatterns) -> bool:
    """Take 23/4 and 05/4 for days in a cell of their own; 3/4 there may be a score."""
    before, after = view[max(0, timex.start - _NEAR) : timex.start], view[timex.end : timex.end + _NEAR]
    left, right = before.rstrip(" ")[-1:], after.lstrip(" ")[:1]
    if left not in _EDGES or right not in _EDGES | {"\n", ""} or before.endswith("/") or after.startswith("/"):
        return False
    return (timex.number("p") or 0) > _MONTHS or view[timex.start] == "0"


CELL_CHECKS = {"cell": _check_cell, "day-in-cell": _check_day_in_cell}
