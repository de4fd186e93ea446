"""`mekong-facts evaluate`."""

from __future__ import annotations

import sys
from pathlib import Path  # noqa: TC003 - Typer reads the annotations
from typing import TYPE_CHECKING, Annotated, Literal

import typer

from mekong_facts.cli import options
from mekong_facts.cli.process import say
from mekong_facts.errors import MekongFactsError

if TYPE_CHECKING:
    from mekong_facts.evaluate import Evaluation
    from mekong_facts.evaluate.timex import TimexEvaluation


def evaluate(  # noqa: PLR0913 - one parameter an option
    corpus: Annotated[
        list[Path] | None,
        typer.Argument(
            metavar="CORPUS",
            help="Folders or files of marked-up XML, or JSONL gold with the texts beside it.",
            show_default=False,
        ),
    ] = None,
    *,
    timex: Annotated[
        Path | None, typer.Option(metavar="GOLD.jsonl", help="Score dates against TIMEX3 data, in place of a corpus.")
    ] = None,
    errors: Annotated[bool, typer.Option("--errors", help="List everything that is wrong.")] = False,
    format_: Annotated[
        Literal["table", "json", "markdown"], typer.Option("--format", "-f", help="How to print the scores.")
    ] = "table",
    at_least: Annotated[
        list[str] | None,
        typer.Option(
            metavar="FIGURE=FLOOR",
            help="Exit 1 if a figure is lower in any language: countries=0.98 (F1), meetings:mention=0.9 (F1 by"
            " mention), meeting.start=0.9 (accuracy); with --timex strict=, relaxed= or value=. May be repeated.",
        ),
    ] = None,
    genre: options.Genre = "news",
    date_order: options.DateOrder = None,
    lexicon: options.Lexicon = None,
    tell_published: Annotated[
        bool, typer.Option("--tell-published", help="Give the date of publication that the gold knows.")
    ] = False,
    ranges: Annotated[
        Literal["one", "two"],
        typer.Option(
            help="With --timex: a range is one date, or its two ends are one each, with their articles, as in TimeML."
        ),
    ] = "one",
    dateparser: Annotated[
        bool, typer.Option("--dateparser", help="With --timex: score dateparser's search_dates, too.")
    ] = False,
) -> None:
    """Score what is found in texts whose facts are known.

    Precision, recall and F1 of each kind, by document (what it holds) and by mention (exact places). Attributes are
    asked of the facts that were found.

    \b
    Examples:
      mekong-facts evaluate tests/corpus --errors
      mekong-facts evaluate tests/corpus --at-least countries=0.98 --at-least meetings:mention=0.9
      mekong-facts evaluate --timex dates.jsonl --genre narrative --ranges two

    Exit status: 0 all figures are high enough; 1 one is too low, or gold can't be read; 2 wrong usage.
    """  # noqa: D301 - \b keeps the lines of the examples
    if bool(corpus) == (timex is not None):
        raise typer.BadParameter("give either a corpus or --timex GOLD.jsonl")
    _refuse_ignored(timex, ranges=ranges, dateparser=dateparser, tell_published=tell_published)
    floors = [_floor(text) for text in at_least or ()]
    options.names_of(lexicon)

    from mekong_facts import evaluate as scoring  # noqa: PLC0415 - spaCy is imported when it is needed
    from mekong_facts import markup  # noqa: PLC0415 - likewise

    found: Evaluation | TimexEvaluation
    try:
        if timex is None:
            golds = markup.read(corpus or ())
            found = scoring.evaluate(golds, genre=genre, date_order=date_order, tell_published=tell_published)
        else:
            found = scoring.timex.evaluate(
                timex, ranges=ranges, genre=genre, date_order=date_order, dateparser=dateparser
            )
    except MekongFactsError as error:
        if error.code == "not-found":
            raise typer.BadParameter(str(error)) from error
        raise
    below = _below(found, floors)
    _print(found, format_, errors=errors)
    for line in below:
        say(line)
    if below:
        raise typer.Exit(1)


def _refuse_ignored(timex: Path | None, *, ranges: str, dateparser: bool, tell_published: bool) -> None:
    """Raise if an option is given that would be ignored."""
    for name, given in (("--ranges", ranges != "one"), ("--dateparser", dateparser)):
        if given and timex is None:
            raise typer.BadParameter("is an option of --timex", param_hint=name)
    if tell_published and timex is not None:
        raise typer.BadParameter("the data tell it already with --timex", param_hint="--tell-published")


def _floor(text: str) -> tuple[str, float]:
    """Return the name and the number of `countries=0.98`."""
    name, _, number = text.partition("=")
    try:
        floor = float(number)
    except ValueError:
        floor = -1.0
    if not 0 <= floor <= 1:
        raise typer.BadParameter(f"{text!r} is not of the form countries=0.98", param_hint="--at-least")
    return name.strip(), floor


def _below(found: Evaluation | TimexEvaluation, floors: list[tuple[str, float]]) -> list[str]:
    """Return a line for each figure that is under its floor."""
    lines = []
    for name, floor in floors:
        for group, scores in found.scores.items():
            try:
                figure = scores.figure(name)
            except KeyError:
                raise typer.BadParameter(f"there is no figure {name!r}", param_hint="--at-least") from None
            if figure is not None and figure < floor:
                lines.append(f"{group}: {name} is {figure:.4f}, below {floor:g}")
    return lines


def _print(found: Evaluation | TimexEvaluation, format_: str, *, errors: bool) -> None:
    if format_ == "json":
        typer.echo(found.model_dump_json(indent=2, exclude=None if errors else {"problems"}))
        return
    from mekong_facts.evaluate import tables  # noqa: PLC0415 - rich is imported when it is needed

    for number, grid in enumerate(tables.grids(found)):
        if number:
            typer.echo("")
        if format_ == "markdown":
            typer.echo(tables.markdown(grid))
        else:
            tables.draw(grid, sys.stdout)
    for number, problem in enumerate(found.problems if errors else ()):
        lead = "- " if format_ == "markdown" else ""
        typer.echo(f"{'' if number else chr(10)}{lead}{problem}")
