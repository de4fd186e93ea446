"""`mekong-facts show`."""

from __future__ import annotations

import os
import shutil
import sys

import typer

from mekong_facts.cli import options


def show(  # noqa: PLR0913 - one parameter an option
    paths: options.Paths,
    *,
    language: options.Language = "auto",
    published: options.Published = None,
    only: options.Only = None,
    genre: options.Genre = "news",
    date_order: options.DateOrder = None,
    lexicon: options.Lexicon = None,
    max_size: options.MaxSize = "20MB",  # type: ignore[assignment]  # Typer parses the default, too
    quiet: options.Quiet = False,
) -> None:
    """Show documents with their facts in colour, and in tables.

    \b
    Examples:
      mekong-facts show seeds/001_ef2f35976e2c9593.txt
      FORCE_COLOR=1 mekong-facts show seeds/ --only meetings,dates | less -R

    Colours are for terminals; the environment variables NO_COLOR and FORCE_COLOR change that.
    """  # noqa: D301 - \b keeps the lines of the examples
    from mekong_facts import sources  # noqa: PLC0415 - the models are imported when they are needed
    from mekong_facts.cli.monitor import Monitor  # noqa: PLC0415 - likewise
    from mekong_facts.reader import Reader, text_of  # noqa: PLC0415 - likewise
    from mekong_facts.records import Item, Pause  # noqa: PLC0415 - likewise
    from mekong_facts.sinks.output import output  # noqa: PLC0415 - likewise
    from mekong_facts.sinks.page import Page  # noqa: PLC0415 - likewise

    reader = Reader(options.reading(language, published, only, genre=genre, date_order=date_order, lexicon=lexicon))
    page = Page(
        width=shutil.get_terminal_size((100, 0)).columns,
        colour=sys.stdout.isatty() or bool(os.environ.get("FORCE_COLOR")),
    )
    with output(None) as write, Monitor(quiet=quiet, progress=False) as monitor:
        for item in monitor.found(sources.read(paths, sources.Limits(max_size))):
            if isinstance(item, Pause):
                continue
            for result in monitor.results(iter(reader([item]))):
                if result.facts is not None and isinstance(item, Item):
                    write(page.of(text_of(item), result.facts))
    raise typer.Exit(monitor.status)
