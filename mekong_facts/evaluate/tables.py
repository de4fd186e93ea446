"""Scores as tables: for the terminal and for Markdown."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from rich.console import Console
from rich.table import Table

from mekong_facts.evaluate.scores import ATTRIBUTES, LEVELS
from mekong_facts.evaluate.timex import TimexEvaluation
from mekong_facts.facts import KINDS

if TYPE_CHECKING:
    from typing import TextIO

    from mekong_facts.evaluate.scores import Evaluation, Tally


@dataclass(frozen=True, slots=True)
class Grid:
    """A table: its head, and its rows of as many cells."""

    head: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...]


def grids(evaluation: Evaluation | TimexEvaluation) -> list[Grid]:
    """Return the scores of an evaluation as tables."""
    if isinstance(evaluation, TimexEvaluation):
        return [_timex(evaluation)]
    kinds = [
        (kind, language, *(cell for level in LEVELS for cell in _tally(scores.kinds[kind][level])))
        for kind in KINDS
        for language, scores in evaluation.scores.items()
    ]
    names = ("precision", "recall", "F1")
    head = ("kind", "language", *names, *(f"{name} by mention" for name in names))
    attributes = [
        (name, language, _figure(accuracy.accuracy), f"{accuracy.right} of {accuracy.asked}")
        for name in ATTRIBUTES
        for language, scores in evaluation.scores.items()
        for accuracy in [scores.attributes[name]]
        if accuracy.asked
    ]
    return [Grid(head, tuple(kinds)), Grid(("attribute", "language", "accuracy", "right"), tuple(attributes))]


def _timex(evaluation: TimexEvaluation) -> Grid:
    rows = [
        (name, finder, *_tally(tally))
        for finder, scores in evaluation.scores.items()
        for name, tally in (("strict", scores.strict), ("relaxed", scores.relaxed), ("value", scores.value))
    ]
    return Grid(("score", "by", "precision", "recall", "F1"), tuple(rows))


def _figure(share: float | None) -> str:
    return "-" if share is None else f"{share:.3f}"


def _tally(tally: Tally) -> tuple[str, str, str]:
    return _figure(tally.precision), _figure(tally.recall), _figure(tally.f1)


def markdown(grid: Grid) -> str:
    """Return a table in Markdown."""
    rule = tuple("---:" if number >= 2 else "---" for number in range(len(grid.head)))
    return "\n".join(f"| {' | '.join(row)} |" for row in (grid.head, rule, *grid.rows))


def draw(grid: Grid, file: TextIO) -> None:
    """Print a table for people."""
    table = Table(box=None, header_style="bold", pad_edge=False)
    for number, name in enumerate(grid.head):
        table.add_column(name, justify="right" if number >= 2 else "left", no_wrap=number < 2)
    for row in grid.rows:
        table.add_row(*row)
    width = None if file.isatty() else 100
    Console(file=file, width=width, markup=False, highlight=False).print(table)
