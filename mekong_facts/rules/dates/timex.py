"""A calendar expression as it was recognised: where it stands, and what its parts say.

The parts are named `d` day, `m` month, `y` year, `w` weekday, `q` quarter, `e` half, `s` decade, `g` modifier, `r`
relative day, `l` direction, `u` unit, `n` count, `a` ago or later, `j` season, `h` feast, `p` numbers whose order is
open; `2` after a letter is the other end of a range.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from mekong_facts.rules.dates.atoms import Atom


@dataclass(slots=True)
class Timex:
    """A calendar expression as the text writes it: `view[start:end]`, the rule and form that found it, its parts."""

    start: int
    end: int
    rule: str
    form: str
    parts: dict[str, Atom]
    code: str = ""
    value: str | None = None
    year_from: str | None = None
    modifier: str | None = None
    ambiguous: bool = False
    headed: bool = False  # a heading tells its year or month

    def number(self, part: str) -> int | None:
        """Return a part as a number, or None if it is not there."""
        atom = self.parts.get(part)
        if atom is None:
            return None
        value = atom.value
        return int(value) if value.isdigit() or (value[:1] == "-" and value[1:].isdigit()) else None

    def word(self, part: str) -> str | None:
        """Return what a part stands for, or None if it is not there."""
        atom = self.parts.get(part)
        return None if atom is None else atom.value
