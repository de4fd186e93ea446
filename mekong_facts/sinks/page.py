"""A document as a person wants to see it: the text with its facts in colour, and a table for each kind."""

from __future__ import annotations

from io import StringIO
from typing import TYPE_CHECKING

from rich.console import Console
from rich.rule import Rule
from rich.text import Text

from mekong_facts.facts import KINDS, Country, Date, DocumentFacts, Meeting, Official, PlanPeriod
from mekong_facts.sinks.grid import days, grid

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
    "meetings": ("label", "name", "level", "place", "dates", "status", "seen"),
    "dates": ("value", "precision", "year from", "text", "seen"),
    "officials": ("name", "roles", "rank", "seen"),
    "countries": ("code", "name", "text", "seen"),
    "plan_periods": ("start", "end", "plan", "phase", "seen"),
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
            console.print(grid(_COLUMNS[kind], map(_cells, found), console))
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


def _cells(fact: Fact) -> tuple[str | int | None, ...]:
    """Return the cells of a fact, the last of which is how often it is mentioned."""
    match fact:
        case Meeting():
            level = (fact.level or "").replace("-", " ")
            told = (fact.label, fact.name, level, str(fact.place), days(fact.start, fact.end), fact.status)
            return (*told, len(fact.mentions))
        case Date():
            value = f"{fact.value or ''} ({fact.likely_year.value}?)" if fact.likely_year else fact.value
            return value, fact.precision, fact.year_from, fact.mentions[0].text, len(fact.mentions)
        case Official():
            return fact.name, "; ".join(role.text for role in fact.roles), fact.rank, len(fact.mentions)
        case Country():
            return fact.code, fact.name, fact.mentions[0].text, len(fact.mentions)
        case PlanPeriod():
            return fact.start, fact.end, fact.plan, fact.phase, len(fact.mentions)
        case _:
            raise TypeError(type(fact).__name__)
