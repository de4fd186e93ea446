"""Tables for people: one a document, and one of the events."""

from __future__ import annotations

from io import StringIO
from typing import TYPE_CHECKING, ClassVar

from rich.box import SIMPLE_HEAD
from rich.console import Console
from rich.table import Table as Grid
from rich.text import Text

from mekong_facts.facts import DocumentFacts
from mekong_facts.sinks.base import Sink
from mekong_facts.sinks.rows import rows

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from mekong_facts.facts import Event, Failure

_WIDTH = 120


class Table(Sink):
    """Plain text, as wide as the terminal, else 120 columns."""

    wants_events: ClassVar[bool] = True

    def __init__(self, width: int | None = None) -> None:
        """Keep the width; None for 120 columns."""
        self.width = width or _WIDTH

    def render(self, result: DocumentFacts | Failure) -> str:
        """Return the table of a document."""
        if not isinstance(result, DocumentFacts):
            return ""
        lines = (
            (row.kind.replace("_", " "), row.id, row.name or row.text, _dates(row.start, row.end), row.city or row.role)
            for row in rows(result)
        )
        title = f"{result.source}: {result.title}" if result.title else result.source
        return self._grid(title, ("kind", "id", "name", "dates", "place or role"), lines)

    def tail(self, events: Sequence[Event], errors: Sequence[Failure], *, empty: bool) -> str:  # noqa: ARG002
        """Return the table of the events."""
        if not events:
            return ""
        lines = (
            (
                event.id,
                next(iter(event.names.en or event.names.vi), event.label or ""),
                _dates(event.start, event.end),
                ", ".join(filter(None, (event.place.city, event.place.country))),
                str(len({evidence.source for evidence in event.evidence})),
            )
            for event in events
        )
        return self._grid("Events", ("id", "name", "dates", "place", "documents"), lines)

    def _grid(self, title: str, columns: Sequence[str], lines: Iterable[Sequence[str]]) -> str:
        grid = Grid(*columns, box=SIMPLE_HEAD)
        for line in lines:
            grid.add_row(*(Text(_one_line(cell)) for cell in line))
        out = StringIO()
        Console(file=out, width=self.width, color_system=None, force_terminal=False, legacy_windows=False).print(grid)
        table = out.getvalue() if grid.row_count else "no facts\n"
        return "".join(line.rstrip() + "\n" for line in (_one_line(title), *table.split("\n")))


def _one_line(text: str) -> str:
    """Return the text with white space folded and without control characters, which a terminal would obey."""
    return "".join(c for c in " ".join(text.split()) if c.isprintable())


def _dates(start: str | None, end: str | None) -> str:
    if not start or not end or start == end:
        return start or end or ""
    return f"{start} to {end}"
