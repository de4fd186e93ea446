"""`mekong-facts check`."""

from __future__ import annotations

from pathlib import Path  # noqa: TC003 - Typer reads the annotations
from typing import Annotated

import typer

from mekong_facts.cli import options
from mekong_facts.errors import MekongFactsError


def check(  # noqa: PLR0913 - one parameter an option
    report: Annotated[
        Path,
        typer.Argument(metavar="REPORT", help="What extract wrote: JSON, or JSON Lines.", show_default=False),
    ],
    paths: options.Paths,
    *,
    language: options.Language = "auto",
    published: options.Published = None,
    only: options.Only = None,
    genre: options.Genre = "news",
    date_order: options.DateOrder = None,
    lexicon: options.Lexicon = None,
    jobs: options.Jobs = None,
    max_size: options.MaxSize = "20MB",  # type: ignore[assignment]  # Typer parses the default, too
    quiet: options.Quiet = False,
) -> None:
    """Extract again and print what differs from a stored report.

    It is a unified diff, a document and an event at a time. Give the options with which the report was written. The
    version that wrote it is no difference.

    \b
    Examples:
      mekong-facts extract seeds/ -o before.json
      mekong-facts check before.json seeds/

    Exit status: 0 nothing differs; 1 something does, or a document could not be read; 2 wrong usage, such as a report
    that does not exist or is none.
    """  # noqa: D301 - \b keeps the lines of the examples
    from mekong_facts import compare, sources  # noqa: PLC0415 - the models are imported when they are needed
    from mekong_facts import report as reports  # noqa: PLC0415 - likewise
    from mekong_facts.cli.monitor import Monitor  # noqa: PLC0415 - likewise
    from mekong_facts.reader import Reader  # noqa: PLC0415 - likewise

    try:
        stored = compare.read(report)
    except MekongFactsError as error:
        raise typer.BadParameter(str(error), param_hint="REPORT") from error
    how = options.reading(language, published, only, genre=genre, date_order=date_order, lexicon=lexicon)
    with Monitor(quiet=quiet, progress=True) as monitor:
        found = monitor.found(sources.read(paths, sources.Limits(max_size)))
        outcomes = monitor.results(reports.outcomes(found, Reader(how), jobs=jobs, note=monitor.note))
        new = reports.gathered(outcomes)
    if monitor.wrong_paths:
        raise typer.Exit(monitor.status)
    status = monitor.status
    for line in compare.differences(stored, new, str(report)):
        typer.echo(line)
        status = 1
    raise typer.Exit(status)
