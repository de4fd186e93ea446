"""The events as a table for people, in order of date."""

from __future__ import annotations

from typing import TYPE_CHECKING

from mekong_facts.events.ids import name_of
from mekong_facts.sinks.grid import days
from mekong_facts.sinks.table import Table

if TYPE_CHECKING:
    from collections.abc import Iterable

    from mekong_facts.facts import Event


class Timeline(Table):
    """Plain text, a line an event."""

    def of(self, events: Iterable[Event]) -> str:
        """Return the table."""
        columns = ("dates", "event", "name", "place", "documents", "differ on")
        return self._grid("Events", columns, map(_cells, events))


def _cells(event: Event) -> tuple[str | int, ...]:
    return (
        _dates(event),
        event.id,
        name_of(event),
        str(event.place),
        len({evidence.source for evidence in event.evidence}),
        ", ".join(conflict.field for conflict in event.conflicts),
    )


def _dates(event: Event) -> str:
    told = days(event.start, event.end)
    return f"{told} ({event.likely_year.value}?)" if event.likely_year else told
