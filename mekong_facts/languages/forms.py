"""How a language's modules turn their lists and tables into patterns for dates."""

from __future__ import annotations

import tomllib
from typing import TYPE_CHECKING, Any

from mekong_facts.patterns import deferred
from mekong_facts.rules.dates.atoms import KIND
from mekong_facts.rules.dates.patterns import DateForm

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping
    from pathlib import Path

    from mekong_facts.rules.gazetteer import Entry
    from mekong_facts.rules.prose import Fold

# what may follow a clock time: its zone, the hours from Greenwich
ZONES = r"(?:\(?(?:GMT|UTC|KST|ICT|JST|IST|SGT|WIB|HKT|PHT|EST|EDT)?\s?(?:[+-]\d{1,4})?\)?)"


def read_toml(path: Path, fold: Fold) -> dict[str, Any]:
    """Return what a TOML file holds, folded as a whole."""
    return tomllib.loads(fold(path.read_text("utf-8")))


def date_entries(
    words: Mapping[str, Mapping[str, Iterable[str]]], spellings: Callable[[str, str], Iterable[str]]
) -> tuple[Entry, ...]:
    """Return the gazetteer's entries for the words of dates.

    Args:
        words: class, value, forms.
        spellings: gives the class and spellings of a form, from its class and itself, as (class + spelling).
            A spelling that two values claim (which folding can cause) goes to the first.

    """
    entries: dict[str, str] = {}
    for code, values in words.items():
        for value, forms in values.items():
            for form in forms:
                for spelling in spellings(code, form):
                    entries.setdefault(spelling[1:], spelling[0] + value)
    return tuple((KIND, form, id_) for form, id_ in entries.items())


def date_form(rule: str, kind: str, source: str, **conditions: Any) -> DateForm:  # noqa: ANN401 - the fields of DateForm
    """Return the form of a regular expression over the code of the atoms."""
    code = deferred(source)
    return DateForm(rule, kind, code, tuple((group, group.rstrip("_")) for group in code.groupindex), **conditions)


def words(listed: str) -> frozenset[str]:
    """Return the words of a list that is written as one string; a line end stands for a line's start or end."""
    found = frozenset(listed.split(" "))
    return found | {"\n"} if "\n" in listed else found
