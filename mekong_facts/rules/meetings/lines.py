"""Which lines of a text were broken to fit a page: a name goes on over their ends."""

from __future__ import annotations

import re
from itertools import pairwise
from typing import TYPE_CHECKING

from mekong_facts.rules import places
from mekong_facts.rules.columns import is_even, usual_length
from mekong_facts.rules.letters import CAPITAL
from mekong_facts.rules.meetings.items import starts_item

if TYPE_CHECKING:
    from collections.abc import Mapping

_LABEL = re.compile(r"[^\W\d_][^\n:.,;]{1,24}:(?=\s)")  # a line of a form
_PLACE = re.compile(rf"({CAPITAL}[\w'-]+(?: {CAPITAL}[\w'-]+)?),\s")
_LONG_LINE = 55
_COLUMN = 12  # so many lines make a column
_WIDE = 160
_SAMPLE = 20_000
_WORD = 40


class Lines:
    """Tells which ends of lines end nothing; where paragraphs are lines, a line's end ends the phrase."""

    def __init__(self, view: str, countries: Mapping[int, int]) -> None:
        """Keep the text, and the end of each country's name by its start; a line may break inside one."""
        self.view = view
        breaks = ((view.find("\n", start, end), end) for start, end in countries.items())
        self.inside = {at for at, end in breaks if 0 <= at < end}  # the line's ends within a country's name
        lines = view[:_SAMPLE].split("\n")
        lengths = [len(line) for line in lines if line]
        self.broken = max(lengths, default=0) < _WIDE
        # how long a line must be to go on in the next one; in a newspaper's column even short lines do
        usual = usual_length(lengths) if len(lengths) > _COLUMN else _LONG_LINE
        inner = [len(line) for line, after in pairwise(lines) if line and after]  # no paragraph's last
        self.even = is_even(inner, usual)
        self.full = usual // 2 if usual < _LONG_LINE and self.even else _LONG_LINE
        self.width = usual if len(lengths) > _COLUMN else _WIDE  # a word that does not fit goes to the next line

    def joined(self) -> str:
        """Return the text with a blank for each line's end that ends nothing, so that patterns go on over it."""
        view, parts, last = self.view, [], 0
        at = view.find("\n")
        while at >= 0:
            if self.wraps(at):
                parts += [view[last:at], " "]
                last = at + 1
            at = view.find("\n", at + 1)
        return "".join([*parts, view[last:]]) if parts else view

    def wraps(self, at: int) -> bool:
        """Return whether a phrase goes on over the line's end at an offset."""
        view = self.view
        after = at + 1
        while after < len(view) and view[after] in " \t\r":
            after += 1
        if after >= len(view) or view[after] == "\n" or starts_item(view, after) or _LABEL.match(view, after):
            return False
        if view[after].islower():
            return True
        if at in self.inside:
            return True
        begin = view.rfind("\n", max(0, at - 120), at)
        line = view[begin + 1 : at]
        title = _PLACE.match(view, after) if line[-1:].isalpha() and line.split()[-1][0].isupper() else None
        if title and places.city(title[1]):
            return False  # the place under a title
        if not self.broken or line.rstrip()[-1:] in ".!?:;":
            return False
        behind = view[after : after + _WORD]
        if line.isupper() and not behind.split("\n", 1)[0].isupper():
            return False  # a title, and what is under it
        word = behind.partition(" ")[0]
        return len(line) > self.full or (self.even and len(line) + len(word) >= self.width)
