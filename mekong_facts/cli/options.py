"""Options that several commands take, and how their values are read."""

from __future__ import annotations

import re
import shutil
import sys
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any, Literal

import typer

from mekong_facts.errors import MekongFactsError
from mekong_facts.patterns import deferred
from mekong_facts.records import day_of_publication

if TYPE_CHECKING:
    from mekong_facts.languages.lexicon import UserLexicon
    from mekong_facts.reader import Options

# As in `mekong_facts.facts`, which is not imported for --help.
KINDS = ("meetings", "dates", "officials", "countries", "plan_periods")
STDOUT = "-"
_SIZE = deferred(r"(\d{1,15}(?:\.\d{1,15})?)\s*([kmg]?)i?b?", re.IGNORECASE)
_UNITS = {"": 1, "k": 10**3, "m": 10**6, "g": 10**9}


def published(value: str) -> str:
    """Return the ISO date of a publication."""
    try:
        return day_of_publication(value)
    except ValueError:
        raise typer.BadParameter(f"{value!r} is no date of publication; give year, month and day: 2012-02-14") from None


def kinds(value: str) -> tuple[str, ...]:
    """Return the kinds of fact that are named, in the order of the report."""
    names = {name.strip().replace("-", "_") for name in value.split(",")}
    if unknown := sorted(names.difference(KINDS)):
        raise typer.BadParameter(f"{', '.join(map(repr, unknown))}: the kinds are {', '.join(KINDS)}")
    return tuple(kind for kind in KINDS if kind in names)


def size(value: str | int) -> int:
    """Return a number of bytes."""
    found = _SIZE.fullmatch(str(value).strip())
    if not found:
        raise typer.BadParameter(f"{value!r} is no size; give a number of bytes, or one with a unit: 20MB")
    return int(float(found[1]) * _UNITS[found[2].lower()])


Paths = Annotated[
    list[str],
    typer.Argument(
        metavar="PATHS",
        help="Files, folders (with all that is in them), patterns, or - for standard input.",
        show_default=False,
    ),
]
Language = Annotated[
    Literal["auto", "en", "vi"],
    typer.Option("--language", "-l", help="The language of the documents; auto tells it from each text."),
]
Published = Annotated[
    str | None,
    typer.Option(parser=published, metavar="DATE", help="The date of publication, where a record does not give it."),
]
Only = Annotated[
    # Typer takes a parser's word for the type; a tuple here would mean several values.
    Any,
    typer.Option(parser=kinds, metavar="KINDS", help=f"These kinds only, of {', '.join(KINDS)}."),
]
Genre = Annotated[
    Literal["news", "narrative"],
    typer.Option(help="In a narrative (a report, a history) the last stated year carries on."),
]
DateOrder = Annotated[
    Literal["DMY", "MDY", "YMD"] | None,
    typer.Option(help="How 05/06/2012 is read.", show_default="usual in the language"),
]
Jobs = Annotated[
    int | None,
    typer.Option(
        "--jobs",
        "-j",
        min=1,
        metavar="N",
        help="Processes; the output is the same for any number.",
        show_default="one a processor, 1 for a few documents",
    ),
]
Lexicon = Annotated[
    Path | None,
    typer.Option(
        metavar="FILE.toml",
        help="Names of your own (countries, offices, ranks, series of meetings, blockers) over the built-in ones.",
        show_default=False,
    ),
]
MaxSize = Annotated[
    int, typer.Option(parser=size, metavar="SIZE", help="Leave out documents that are larger.", show_default="20MB")
]
Quiet = Annotated[bool, typer.Option("--quiet", "-q", help="No progress, no messages about single documents.")]
Output = Annotated[
    Path | None,
    typer.Option(
        "--output",
        "-o",
        metavar="FILE",
        help="Write to a file, which is replaced when all is done; - is standard output.",
        show_default="standard output",
    ),
]


def target(output: Path | None) -> str | None:
    """Return the file to write to; None for standard output."""
    return None if output is None or str(output) == STDOUT else str(output)


def width(target: str | None) -> int | None:
    """Return the columns of the terminal that is written to; None for a file or pipe, whatever terminal is around."""
    return shutil.get_terminal_size().columns if target is None and sys.stdout.isatty() else None


def names_of(lexicon: Path | None) -> UserLexicon | None:
    """Return a user's names, in use from now on in this process."""
    if lexicon is None:
        return None
    from mekong_facts import languages  # noqa: PLC0415 - the lists of names are loaded when they are needed
    from mekong_facts.languages.lexicon import read  # noqa: PLC0415 - likewise

    try:
        names = read(lexicon)
    except MekongFactsError as error:
        raise typer.BadParameter(str(error), param_hint="--lexicon") from error
    languages.use(names)
    return names


def reading(  # noqa: PLR0913 - one parameter an option
    language: str,
    published: str | None,
    only: tuple[str, ...] | None,
    *,
    genre: str,
    date_order: str | None,
    lexicon: Path | None,
) -> Options:
    """Return what the options on the reading of documents say."""
    from mekong_facts.reader import Options  # noqa: PLC0415 - the models are imported when they are needed

    return Options(
        language=None if language == "auto" else language,  # type: ignore[arg-type]  # Typer has checked them all
        published=published,
        kinds=only or KINDS,  # type: ignore[arg-type]
        genre=genre,  # type: ignore[arg-type]
        date_order=date_order,  # type: ignore[arg-type]
        lexicon=names_of(lexicon),
    )
