"""`mekong-facts extract`."""

from __future__ import annotations

import sys
from typing import Annotated, Literal

import typer

from mekong_facts.cli import options


def extract(  # noqa: PLR0913 - one parameter an option
    paths: options.Paths,
    *,
    output: options.Output = None,
    format_: Annotated[
        Literal["json", "jsonl", "csv", "table"] | None,
        typer.Option(
            "--format", "-f", help="json: one report; jsonl: a line a document, as it is done.", show_default="json"
        ),
    ] = None,
    language: options.Language = "auto",
    published: options.Published = None,
    only: options.Only = None,
    genre: options.Genre = "news",
    date_order: options.DateOrder = None,
    lexicon: options.Lexicon = None,
    jobs: options.Jobs = None,
    max_size: options.MaxSize = "20MB",  # type: ignore[assignment]  # Typer parses the default, too
    engine: Annotated[
        Literal["local", "dask"],
        typer.Option(help="dask: many machines; the output is a folder of JSONL parts and their manifest."),
    ] = "local",
    scheduler: Annotated[
        str | None,
        typer.Option(
            metavar="ADDRESS", help="Dask's scheduler: tcp://host:8786.", show_default="--jobs processes of its own"
        ),
    ] = None,
    quiet: options.Quiet = False,
) -> None:
    """Print the facts of documents, each with its places in the text.

    \b
    Examples:
      mekong-facts extract seeds/
      mekong-facts extract seeds/ | jq -r '.documents[].meetings[] | [.label, .start] | @tsv'
      mekong-facts extract news/ '*.txt' --format jsonl -o facts.jsonl
      mekong-facts extract --published 2012-02-14 --only dates,meetings - < report.txt
      mekong-facts extract shards/ --engine dask --scheduler tcp://10.0.0.1:8786 -o facts/

    A .jsonl file holds documents as records, one a line: {"text": ..., "id": ..., "language": ..., "published": ...,
    "title": ...}, all but the text optional.

    Exit status: 0 all was read; 1 some documents were not (the others are in the output), or it could not be written;
    2 wrong usage, such as a path that does not exist.
    """  # noqa: D301 - \b keeps the lines of the examples
    from mekong_facts import report, sinks, sources  # noqa: PLC0415 - the models are imported when they are needed
    from mekong_facts.cli.monitor import Monitor  # noqa: PLC0415 - likewise
    from mekong_facts.reader import Reader  # noqa: PLC0415 - likewise
    from mekong_facts.sinks.output import NotWantedError  # noqa: PLC0415 - likewise
    from mekong_facts.sinks.output import output as opened  # noqa: PLC0415 - likewise
    from mekong_facts.sinks.writing import write_results  # noqa: PLC0415 - likewise

    how = options.reading(language, published, only, genre=genre, date_order=date_order, lexicon=lexicon)
    if engine == "dask":
        from mekong_facts.cli import dask  # noqa: PLC0415 - only the engine that is asked for

        folder = dask.checked(paths, output, format_, scheduler, jobs)
        raise typer.Exit(dask.extract(paths, folder, how, scheduler, jobs, max_size=max_size, quiet=quiet))
    if scheduler is not None:
        raise typer.BadParameter("is an option of --engine dask", param_hint="--scheduler")
    target = options.target(output)
    sink = sinks.sink(format_ or "json", report.generator(), options.width(target))
    reader = Reader(how, sink.render, keep=sink.wants_events)
    with (
        opened(target) as write,
        Monitor(quiet=quiet, progress=target is not None or not sys.stdout.isatty()) as monitor,
    ):
        found = monitor.found(sources.read(paths, sources.Limits(max_size, leave_out=target)))
        write_results(monitor.results(report.outcomes(found, reader, jobs=jobs, note=monitor.note)), sink, write)
        if target is not None and monitor.nothing:
            raise NotWantedError
    raise typer.Exit(monitor.status)
