"""`mekong-facts explain`."""

from __future__ import annotations

from itertools import groupby
from typing import TYPE_CHECKING, Annotated

import typer

if TYPE_CHECKING:
    from collections.abc import Sequence

    from mekong_facts.rules.rule import Rule


def explain(
    rule: Annotated[
        str | None, typer.Argument(metavar="RULE", help="The name of a rule, as in a mention's `rule`.")
    ] = None,
) -> None:
    """Say what a rule finds, with examples, or list all rules.

    The list is by language and kind.

    Example: mekong-facts explain en.date.month-day
    """
    from difflib import get_close_matches  # noqa: PLC0415 - not needed for --help

    from mekong_facts import languages  # noqa: PLC0415 - the rules are loaded when they are needed

    if rule is None:
        blocks = [_listed(code, languages.get(code).rules) for code in languages.LANGUAGES]
        typer.echo("\n\n".join(blocks))
        return
    rules = {one.name: one for code in languages.LANGUAGES for one in languages.get(code).rules}
    if rule not in rules:
        close = get_close_matches(rule.lower(), rules, n=3, cutoff=0.5)
        hint = f"; did you mean {' or '.join(close)}?" if close else "; `mekong-facts explain` lists all rules"
        raise typer.BadParameter(f"there is no rule {rule!r}{hint}", param_hint="RULE")
    typer.echo(_explained(rules[rule]))


def _listed(code: str, rules: Sequence[Rule]) -> str:
    """Return the rules of a language, a line each, under the names of their kinds."""
    width = max((len(rule.name) for rule in rules), default=0)
    lines = []
    for subject, some in groupby(rules, key=lambda rule: rule.name.split(".")[1]):
        lines.append(f"{code}: {subject}")
        lines += (f"  {rule.name:{width}}  {rule.says}" for rule in some)
    return "\n".join(lines)


def _explained(rule: Rule) -> str:
    """Return what a rule is, with its examples; what it finds in them stands in double brackets."""
    examples = (f"  {line}" for example in rule.examples for line in example.splitlines())
    return "\n".join([rule.name, rule.says, "", "Examples ([[…]] is what the rule finds):", *examples])
