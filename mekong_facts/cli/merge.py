"""`mekong-facts merge`."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING, Annotated, Literal

import typer

from mekong_facts.cli import options

if TYPE_CHECKING:
    from collections.abc import Iterator

    from mekong_facts.cli.monitor import Monitor
    from mekong_facts.reader import Outcome

Facts = Annotated[
    list[str],
    typer.Argument(
        metavar="FACTS",
        help="Output of extract (JSON Lines, or a report), folders of it, or - for standard input.",
        show_default=False,
    ),
]
Format = Annotated[
    Literal["json", "jsonl", "csv", "table", "ics"],
    typer.Option("--format", "-f", help="json: a report without documents; jsonl: a line an event; ics: a calendar."),
]


def merge(
    facts: Facts,
    *,
    output: options.Output = None,
    lexicon: options.Lexicon = None,
    format_: Format = "json",
    quiet: options.Quiet = False,
) -> None:
    """Build the events of documents from the output of earlier runs.

    The events are those of one run over all documents, in whatever order and however many files they come.

    \b
    Examples:
      mekong-facts extract news/2011 --format jsonl -o 2011.jsonl
      mekong-facts extract news/2012 --format jsonl -o 2012.jsonl
      mekong-facts merge 2011.jsonl 2012.jsonl | jq -r '.events[] | [.id, .start] | @tsv'

    Exit status: 0 all was read; 1 some lines or documents were not (the events of the others are in the output), or it
    could not be written; 2 wrong usage, such as a path that does not exist, or nothing to read.
    """  # noqa: D301 - \b keeps the lines of the examples
    from mekong_facts.cli.monitor import Monitor  # noqa: PLC0415 - the models are imported when they are needed
    from mekong_facts.cli.timeline import write_timeline  # noqa: PLC0415 - likewise

    options.names_of(lexicon)
    target = options.target(output)
    with Monitor(quiet=quiet, progress=target is not None or not sys.stdout.isatty()) as monitor:
        outcomes = monitor.results(_outcomes(facts, monitor, target))
        write_timeline(outcomes, monitor, format_, target)
    raise typer.Exit(monitor.status)


def _outcomes(paths: list[str], monitor: Monitor, target: str | None) -> Iterator[Outcome]:
    """Yield what earlier runs found or failed to read, and what of their output can't be read now."""
    from mekong_facts import stored  # noqa: PLC0415 - the models are imported when they are needed
    from mekong_facts.facts import DocumentFacts, Failure  # noqa: PLC0415 - likewise
    from mekong_facts.reader import Outcome  # noqa: PLC0415 - likewise
    from mekong_facts.sources import NothingThereError  # noqa: PLC0415 - likewise

    for item in stored.read(paths, target):
        if isinstance(item, DocumentFacts):
            yield Outcome(item.source, item, None, "")
            continue
        monitor.wrong_paths += isinstance(item, NothingThereError)
        failure = Failure(source=item.source or "", code=item.code, message=item.message)
        yield Outcome(failure.source, None, failure, "")
