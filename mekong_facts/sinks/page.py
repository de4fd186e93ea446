"""A document as a person wants to see it: the text with its facts in colour, and a table for each kind."""

from __future__ import annotations

from io import StringIO
from typing import TYPE_CHECKING

from rich.box import SIMPLE_HEAD
from rich.console import Console
from rich.rule import Rule
from rich.table import Table
from rich.text import Text

from mekong_facts.facts import KINDS, Country, Date, DocumentFacts, Meeting, Official, PlanPeriod

if TYPE_CHECKING:
    from collections.abc import Sequence

    from mekong_facts.facts import Fact, Kind

_STYLES: dict[Kind, str] = {
    "meetings": "bold green",
    "dates": "bold cyan",
    "officials": "bold magenta",
    "countries": "bold yellow",
    "plan_periods": "bold blue",
}
_COLUMNS: dict[Kind, tuple[str, ...]] = {
    "meetings": ("label", "name", "level", "place", "start", "end", "status", "mentions"),
    "dates": ("value", "precision", "year from", "text", "mentions"),
    "officials": ("name", "roles", "rank", "mentions"),
    "countries": ("code", "name", "text", "mentions"),
    "plan_periods": ("start", "end", "plan", "phase", "mentions"),
}


class Page:
    """Pages for a terminal, or without colour for anything else."""

    def __init__(self, width: int, *, colour: bool) -> None:
        """Keep the width in columns, and whether colours are wanted."""
        self.width = width
        self.colour = colour

    def of(self, text: str, facts: DocumentFacts) -> str:
        """Return the page of a document.

        Args:
            text: its text, in which the offsets of the facts count.
            facts: its facts.

        """
        out = StringIO()
        console = Console(file=out, width=self.width, force_terminal=self.colour, legacy_windows=False)
        if not self.colour:
            console = Console(file=out, width=self.width, color_system=None, legacy_windows=False)
        console.print(Rule(Text(_visible(facts.source))))
        console.print(_coloured(text, facts), soft_wrap=False)
        for kind in KINDS:
            found: Sequence[Fact] = getattr(facts, kind)
            if not found:
                continue
            name = kind.replace("_", " ").capitalize()
            console.print(Text.assemble("\n", (name, _STYLES[kind]), f" ({len(found)})"))
            table = Table(*_COLUMNS[kind], box=SIMPLE_HEAD)
            for fact in found:
                table.add_row(*(Text(_visible(" ".join(cell.split()))) for cell in _cells(fact)))
            console.print(table)
        return "".join(f"{line.rstrip()}\n" for line in out.getvalue().rstrip("\n").split("\n"))


def _visible(text: str) -> str:
    """Return a text of the same length without control characters, which a terminal would obey."""
    return "".join(c if c.isprintable() or c in "\n\t" else " " if c.isspace() else "\ufffd" for c in text)


def _coloured(text: str, facts: DocumentFacts) -> Text:
    page = Text(_visible(text), tab_size=4)
    spots = [(mention, _STYLES[kind]) for kind in KINDS for fact in getattr(facts, kind) for mention in fact.mentions]
    # The longest first: a country within a meeting's name keeps its own colour.
    for mention, style in sorted(spots, key=lambda spot: spot[0].start - spot[0].end):
        page.stylize(style, mention.start, mention.end)
    return page


def _cells(fact: Fact) -> tuple[str, ...]:
    told: tuple[object, ...]
    match fact:
        case Meeting():
            place = ", ".join(filter(None, (fact.place.city, fact.place.country)))
            told = (fact.label, fact.name, fact.level, place, fact.start, fact.end, fact.status, len(fact.mentions))
        case Date():
            told = (fact.value, fact.precision, fact.year_from, fact.mentions[0].text, len(fact.mentions))
        case Official():
            told = (fact.name, "; ".join(role.text for role in fact.roles), fact.rank, len(fact.mentions))
        case Country():
            told = (fact.code, fact.name, fact.mentions[0].text, len(fact.mentions))
        case PlanPeriod():
            told = (fact.start, fact.end, fact.plan, fact.phase, len(fact.mentions))
        case _:
            raise TypeError(type(fact).__name__)
    return tuple("" if cell is None else str(cell) for cell in told)
