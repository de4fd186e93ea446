"""Words that are read alike in texts of every language, from `languages/writing.toml`."""

from __future__ import annotations

import re
import tomllib
from functools import cache
from importlib.resources import files
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable


@cache
def _tables() -> dict[str, dict[str, str]]:
    return tomllib.loads(files("mekong_facts").joinpath("languages/writing.toml").read_text(encoding="utf-8"))


def shared(table: str) -> dict[str, list[str]]:
    """Return the lists of a table, by name."""
    told = _tables()[table].items()
    return {name: [word for item in listed.split(",") if (word := item.strip())] for name, listed in told}


def one_of(words: Iterable[str]) -> str:
    """Return the alternatives of an expression that matches any of some words, the longest first."""
    return "|".join(map(re.escape, sorted(words, key=len, reverse=True)))
