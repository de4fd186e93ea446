"""The command line: options, messages and exit statuses, no logic.

Each command is a function in a file of its own, registered here. These files import nothing heavy at the top (spaCy,
pydantic, the models): `--help`, `--version` and wrong usage answer at once.
"""

from __future__ import annotations

import typer

from mekong_facts.cli.check import check
from mekong_facts.cli.evaluate import evaluate
from mekong_facts.cli.explain import explain
from mekong_facts.cli.extract import extract
from mekong_facts.cli.merge import merge
from mekong_facts.cli.process import run
from mekong_facts.cli.schema import schema
from mekong_facts.cli.show import show
from mekong_facts.cli.timeline import timeline

__all__ = ["app", "main"]

app = typer.Typer(
    name="mekong-facts",
    help="Pull event facts out of press documents: meetings, dates, officials, countries, plan periods.",
    no_args_is_help=True,
    pretty_exceptions_enable=False,
    rich_markup_mode=None,
    context_settings={"help_option_names": ["-h", "--help"], "max_content_width": 100},
)
app.command()(extract)
app.command()(show)
app.command()(merge)
app.command()(timeline)
app.command()(check)
app.command()(evaluate)
app.command()(explain)
app.command()(schema)


def _version(wanted: bool) -> None:  # noqa: FBT001 - Typer's signature
    if wanted:
        from mekong_facts import __version__  # noqa: PLC0415 - only when it is asked for

        typer.echo(f"mekong-facts {__version__}")
        raise typer.Exit


@app.callback(epilog="Example: mekong-facts extract seeds/ | jq '.documents[].meetings'")
def _options(
    *,
    version: bool = typer.Option(False, "--version", callback=_version, is_eager=True, help="Show the version."),
) -> None:
    pass


def main() -> None:
    """Run the command line and exit with its status: 0, 1 or 2, never with a traceback."""
    run(lambda: app(prog_name="mekong-facts"))
