"""Events as output: a report, lines, a table for spreadsheets, one for people."""

from __future__ import annotations

import csv
import json
from io import StringIO
from typing import TYPE_CHECKING, Literal

from mekong_facts.events.ids import name_of
from mekong_facts.sinks.json import Json

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Sequence

    from mekong_facts.facts import Event, Failure
    from mekong_facts.sinks.output import Writer

EventFormat = Literal["table", "json", "jsonl", "csv", "ics"]
COLUMNS = (
    "start",
    "end",
    "likely_year",
    "id",
    "label",
    "name",
    "city",
    "country",
    "attendance",
    "officials",
    "conflicts",
    "documents",
)


def write_events(  # noqa: PLR0913 - what is written, how and where
    events: Iterable[Event],
    errors: Sequence[Failure],
    format_: EventFormat,
    write: Writer,
    note: Callable[[str], None] = lambda _: None,
    *,
    width: int | None = None,
) -> None:
    """Write events, each as soon as it comes (a table and a calendar at the end).

    Args:
        events: the events, in order.
        errors: what could not be read; part of a report only.
        format_: how to write them.
        write: takes the text.
        note: is told what the format leaves out.
        width: how many columns a table has; None for its own.

    """
    if format_ == "json":
        _write_report(events, errors, write)
    elif format_ == "jsonl":
        for event in events:
            write(event.model_dump_json() + "\n")
    elif format_ == "csv":
        write(_line(COLUMNS))
        for event in events:
            write(_line(_row(event)))
    elif format_ == "ics":
        from mekong_facts.sinks.ics import calendar  # noqa: PLC0415 - only the format that is asked for

        write(calendar(events, note))
    else:
        from mekong_facts.sinks.timeline import Timeline  # noqa: PLC0415 - likewise

        write(Timeline(width).of(events))


def _write_report(events: Iterable[Event], errors: Sequence[Failure], write: Writer) -> None:
    from mekong_facts.report import generator  # noqa: PLC0415 - only the format that is asked for

    sink = Json(generator())
    write(sink.head() + '],\n  "events": [')
    between = ""
    for event in events:
        write(between + "\n    " + event.model_dump_json(indent=2).replace("\n", "\n    "))
        between = ","
    write("\n  ]" if between else "]")
    told = json.dumps([error.model_dump(mode="json") for error in errors], ensure_ascii=False, indent=2)
    write(f',\n  "errors": {told.replace(chr(10), chr(10) + "  ")}\n}}\n')


def _row(event: Event) -> tuple[object, ...]:
    return (
        event.start,
        event.end,
        event.likely_year and event.likely_year.value,
        event.id,
        event.label,
        name_of(event),
        event.place.city,
        event.place.country,
        event.attendance and event.attendance.count,
        "; ".join(official.name for official in event.officials),
        "; ".join(conflict.field for conflict in event.conflicts),
        "; ".join(dict.fromkeys(evidence.source for evidence in event.evidence)),
    )


def _line(cells: Iterable[object]) -> str:
    out = StringIO()
    csv.writer(out, lineterminator="\n").writerow(cells)
    return out.getvalue()
