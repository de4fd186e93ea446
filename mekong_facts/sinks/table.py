"""Tables for people: one a document, and one of the events."""

from __future__ import annotations

from io import StringIO
from typing import TYPE_CHECKING, ClassVar

from rich.console import Console

from mekong_facts.events.ids import name_of
from mekong_facts.facts import DocumentFacts
from mekong_facts.sinks.base import Sink
from mekong_facts.sinks.grid import days, grid, one_line
from mekong_facts.sinks.rows import rows

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from mekong_facts.facts import Event, Failure

_WIDTH = 120


class Table(Sink):
    """Plain text, of a given width."""

    wants_events: ClassVar[bool] = True

    def __init__(self, width: int | None = None) -> None:
        """Keep the width; None for 120 columns."""
        self.width = width or _WIDTH

    def render(self, result: DocumentFacts | Failure) -> str:
        """Return the table of a document."""
        if not isinstance(result, DocumentFacts):
            return ""
        lines = (
            (row.kind.replace("_", " "), row.id, row.name or row.text, days(row.start, row.end), row.city or row.role)
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
                name_of(event),
                days(event.start, event.end),
                str(event.place),
                len({evidence.source for evidence in event.evidence}),
            )
            for event in events
        )
        return self._grid("Events", ("id", "name", "dates", "place", "documents"), lines)

    def _grid(self, title: str, columns: Sequence[str], lines: Iterable[Sequence[str | int]]) -> str:
        out = StringIO()
        console = Console(file=out, width=self.width, color_system=None, force_terminal=False, legacy_windows=False)
        table = grid(columns, lines, console)
        console.print(table)
        body = out.getvalue() if table.row_count else "no facts\n"
        return "".join(line.rstrip() + "\n" for line in (one_line(title), *body.split("\n")))
