"""Acronyms that name a meeting: with a number, with an ordinal, or defined by a name."""

from __future__ import annotations

import re
from bisect import bisect_right, insort
from typing import TYPE_CHECKING

from mekong_facts.rules import series
from mekong_facts.rules.meetings.name_words import Name, level_of
from mekong_facts.rules.meetings.phrases import TOKEN, roman, value_of

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from mekong_facts.rules.meetings.patterns import MeetingPatterns
    from mekong_facts.rules.prose import Prose

# A body whose acronym with a number is not its meeting: the ASEAN 6 are six members.
_COUNTED_BODIES = frozenset({"ASEAN", "APEC", "EU", "UN", "OPEC", "NATO", "WTO", "ADB", "OECD"})
_MEMORY = 200  # so many names are compared with
_ROMAN = re.compile(r"[ -]([IVXL]{1,7})(?![\w-])")


class Taken:
    """Which stretches of a text are part of a name already."""

    def __init__(self) -> None:
        """Start with none."""
        self._spans: list[tuple[int, int]] = []

    def add(self, start: int, end: int) -> None:
        """Take a stretch."""
        insort(self._spans, (start, end))

    def __contains__(self, start: int) -> bool:
        """Return whether a character is taken."""
        at = bisect_right(self._spans, (start, 1 << 60)) - 1
        return at >= 0 and start < self._spans[at][1]


class Acronyms:
    """Finds the acronyms of one text that name a meeting."""

    def __init__(self, prose: Prose, patterns: MeetingPatterns, dates: Mapping[int, int]) -> None:
        """Keep the text, and where its dates start."""
        self.prose = prose
        self.view = prose.view
        self.patterns = patterns
        self.dates = dates

    def find(self, names: Sequence[Name], taken: Taken, bodies: set[str]) -> list[Name]:
        """Return the acronyms with a number that stand free, and those that a name has defined.

        Those of `bodies`, committees and the like that the text defines, name a meeting with a number.
        """
        view = self.view
        defined = {name.acronym for name in names if name.acronym}
        free: list[Name] = []
        for start, end, acronym, number in series.numbered(view):
            known = acronym in defined or acronym in bodies or series.meets(acronym) or _labels(acronym, number)
            if start in taken or not (known or self._counts_on(acronym, number, names)):
                continue
            free.append(self._name(start, end, acronym, number))
            taken.add(start, end)
        words = series.acronyms(view, defined)
        free += self._with_roman(words, defined, taken)
        free += self._with_ordinal(words, taken)
        counted = {name.acronym for name in names if name.number is not None}
        for acronym in sorted(defined - counted):
            free += [self._name(*spot, acronym, None) for spot in series.spots(view, acronym) if spot[0] not in taken]
        return free

    def _counts_on(self, acronym: str, number: int, names: Sequence[Name]) -> bool:
        """Return whether an acronym stands in the name of a meeting with this number or the one beside it."""
        span = 0 if acronym in _COUNTED_BODIES else 1
        return any(
            abs(name.number - number) <= span and acronym.lower() in name.words
            for name in names[:_MEMORY]
            if name.number is not None
        )

    def _name(self, start: int, end: int, acronym: str, number: int | None, *, written: bool = False) -> Name:
        name = " ".join(self.prose.text[start:end].split()) if written else None
        level = level_of("", "", acronym, self.patterns)
        return Name(start, end, name, number, acronym, "meeting", "acronym", named=True, behind=end, level=level)

    def _with_roman(self, words: Sequence[tuple[int, int, str]], defined: set[str], taken: Taken) -> list[Name]:
        """Return acronyms of series with a Roman numeral: "MISPA III"."""
        found = []
        for start, end, acronym in words:
            numeral = _ROMAN.match(self.view, end)
            number = roman(numeral[1]) if numeral else None
            if numeral is None or number is None or start in taken or not (acronym in defined or series.meets(acronym)):
                continue
            found.append(self._name(start, numeral.end(), acronym, number))
            taken.add(start, numeral.end())
        return found

    def _with_ordinal(self, words: Sequence[tuple[int, int, str]], taken: Taken) -> list[Name]:
        """Return acronyms with an ordinal: "8th SOM", "SOM lần thứ 8"."""
        view, patterns = self.view, self.patterns
        found = []
        for start, end, acronym in words:
            if start in taken:
                continue
            if patterns.head_first:
                blanks = end + 1 if view[end : end + 1] == " " else end
                ordinal = patterns.right_ordinal.match(view, blanks)
                spot = (start, ordinal.end()) if ordinal else None
            else:
                ordinal = self._ordinal_before(start)
                spot = (ordinal.start(), end) if ordinal else None
            number = value_of(ordinal, patterns) if ordinal else None
            if spot is None or number is None or any(at in self.dates for at in range(*spot)):
                continue
            found.append(self._name(*spot, acronym, number, written=True))
            taken.add(*spot)
        return found

    def _ordinal_before(self, start: int) -> re.Match[str] | None:
        """Return the ordinal that ends right before an offset, at its longest."""
        floor = max(0, start - 24)
        best = None
        for token in reversed(list(TOKEN.finditer(self.view, floor, start))):
            ordinal = self.patterns.left_ordinal.match(self.view, token.start(), start)
            if ordinal and not self.view[ordinal.end() : start].strip():
                best = ordinal
            elif best or start - token.start() > 16:
                break
        return best


def _labels(acronym: str, number: int) -> bool:
    """Return whether a body's acronym with a number is a meeting's name: GMS 6, CLMV 10; not ASEAN 6."""
    return series.is_body(acronym) and acronym not in _COUNTED_BODIES and number < 100
