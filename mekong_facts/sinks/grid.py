"""What tables for people have in common: cells that hold their text whole, in any width, and dates in few letters."""

from __future__ import annotations

from typing import TYPE_CHECKING

from rich.box import SIMPLE_HEAD
from rich.cells import cell_len
from rich.measure import Measurement
from rich.table import Table
from rich.text import Text

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from rich.console import Console

_WORDS = (18, 12, 8, 0)  # letters of a word that a column keeps in one line: the most there is room for
_ENDLESS = 1 << 20
_WHOLE = frozenset(("dates", "label", "value"))  # columns whose cells are not broken in two, if there is room


def grid(columns: Sequence[str], lines: Iterable[Sequence[str | int | None]], console: Console) -> Table:
    """Return a table as wide as the console at most; cells go on in the next line, and nothing is cut off.

    Args:
        columns: the names of the columns.
        lines: the cells of each row; columns of numbers are set to the right.
        console: where it is going to be printed.

    """
    rows = [[cell if isinstance(cell, int) else one_line(cell or "") for cell in line] for line in lines]
    unbounded = console.options.update(width=_ENDLESS)
    for word in _WORDS:
        table = _table(columns, rows, word)
        least = Measurement.get(console, unbounded, table).minimum + len(columns)  # padding is not all measured
        if least <= console.width:
            break
    return table


def _table(columns: Sequence[str], rows: Sequence[Sequence[str | int]], word: int) -> Table:
    table = Table(box=SIMPLE_HEAD, collapse_padding=True, pad_edge=False)
    for place, name in enumerate(columns):
        cells = [name, *(row[place] for row in rows)]
        longest = max(cell_len(part) for cell in cells for part in str(cell).split())
        numbers = any(isinstance(cell, int) for cell in cells)
        whole = name in _WHOLE and word > 0
        table.add_column(
            name,
            justify="right" if numbers else "left",
            overflow="fold",
            no_wrap=whole,
            min_width=max(map(cell_len, map(str, cells))) if whole or numbers else min(word, longest),
        )
    for row in rows:
        table.add_row(*(Text(str(cell)) for cell in row))
    return table


def one_line(text: str) -> str:
    """Return the text with white space folded and without control characters, which a terminal would obey."""
    return "".join(c for c in " ".join(text.split()) if c.isprintable())


def days(start: str | None, end: str | None) -> str:
    """Return two dates as a person writes them, the end without what it has in common: `2012-02-28 to 03-02`."""
    if not start or not end or start == end:
        return start or end or ""
    first, last = start.split("-"), end.split("-")
    shared = 0
    while shared < min(len(first), len(last)) - 1 and first[shared] == last[shared]:
        shared += 1
    return f"{start} to {'-'.join(last[shared:])}"
