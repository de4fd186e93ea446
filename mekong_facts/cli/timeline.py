"""`mekong-facts timeline`."""

from __future__ import annotations

import sys
from contextlib import closing
from typing import TYPE_CHECKING, Annotated, Literal

import typer

from mekong_facts.cli import options

if TYPE_CHECKING:
    from collections.abc import Iterator

    from mekong_facts.cli.monitor import Monitor
    from mekong_facts.reader import Outcome
    from mekong_facts.sinks.events import EventFormat


def timeline(  # noqa: PLR0913 - one parameter an option
    paths: options.Paths,
    *,
    output: options.Output = None,
    format_: Annotated[
        Literal["table", "json", "jsonl", "csv", "ics"],
        typer.Option("--format", "-f", help="ics: a calendar of all-day events, for calendar programs."),
    ] = "table",
    language: options.Language = "auto",
    published: options.Published = None,
    genre: options.Genre = "news",
    date_order: options.DateOrder = None,
    lexicon: options.Lexicon = None,
    jobs: options.Jobs = None,
    max_size: options.MaxSize = "20MB",  # type: ignore[assignment]  # Typer parses the default, too
    quiet: options.Quiet = False,
) -> None:
    """Print the events that documents speak of, in order of date.

    Undated ones come last.

    \b
    Examples:
      mekong-facts timeline seeds/
      mekong-facts timeline news/ --format ics -o meetings.ics
      mekong-facts timeline news/ --format csv > meetings.csv

    Exit status: 0 all was read; 1 some documents were not, or the output could not be written; 2 wrong usage.
    """  # noqa: D301 - \b keeps the lines of the examples
    from mekong_facts import report, sources  # noqa: PLC0415 - the models are imported when they are needed
    from mekong_facts.cli.monitor import Monitor  # noqa: PLC0415 - likewise
    from mekong_facts.reader import Reader  # noqa: PLC0415 - likewise

    target = options.target(output)
    how = options.reading(language, published, None, genre=genre, date_order=date_order, lexicon=lexicon)
    with Monitor(quiet=quiet, progress=target is not None or not sys.stdout.isatty()) as monitor:
        found = monitor.found(sources.read(paths, sources.Limits(max_size, leave_out=target)))
        outcomes = monitor.results(report.outcomes(found, Reader(how), jobs=jobs, note=monitor.note))
        write_timeline(outcomes, monitor, format_, target)
    raise typer.Exit(monitor.status)


def write_timeline(outcomes: Iterator[Outcome], monitor: Monitor, format_: EventFormat, target: str | None) -> None:
    """Write the events of documents; a file that was there stays as it was where there is nothing to read."""
    from mekong_facts.events import Store, events_of  # noqa: PLC0415 - imported when there is something to do
    from mekong_facts.sinks.events import write_events  # noqa: PLC0415 - likewise
    from mekong_facts.sinks.output import NotWantedError  # noqa: PLC0415 - likewise
    from mekong_facts.sinks.output import output as opened  # noqa: PLC0415 - likewise

    with closing(Store()) as store, opened(target) as write:
        errors = []
        for outcome in outcomes:
            if outcome.facts is not None:
                store.add(outcome.facts)
            if outcome.failure is not None:
                errors.append(outcome.failure)
        if target is not None and monitor.nothing:
            raise NotWantedError
        write_events(events_of(store), errors, format_, write, monitor.note, width=options.width(target))
