"""Lists of countries in a text, and those of which a verb says that they take part."""

from __future__ import annotations

from bisect import bisect_left
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import re
    from collections.abc import Iterator, Sequence

    from mekong_facts.rules.meetings.patterns import MeetingPatterns

_LIST_GAP = 45  # characters between two states of a list
_LEAD = 60  # characters before a list that may lead over to it


class States:
    """The countries that one text names, in order."""

    def __init__(self, view: str, patterns: MeetingPatterns, spots: Sequence[tuple[int, int, str]]) -> None:
        """Keep the text, and (start, end, code) of the countries that it names, in order."""
        self.view = view
        self.patterns = patterns
        self.spots = spots

    def within(self, start: int, end: int) -> range:
        """Return the ranks of the mentions that start in a stretch of the text."""
        return range(bisect_left(self.spots, (start, 0, "")), bisect_left(self.spots, (end, 0, "")))

    def listed(self, start: int, end: int) -> list[str]:
        """Return the countries of a list that starts at `start`, each once."""
        codes: list[str] = []
        last = start
        for which in self.within(start, end):
            begin, close, code = self.spots[which]
            gap = self.view[last:begin]
            if len(gap) > _LIST_GAP or not self.patterns.details.list_gap.fullmatch(gap):
                break
            if code not in codes:
                codes.append(code)
            last = close
        return codes

    def coming(self, start: int, end: int) -> Iterator[tuple[list[str], re.Match[str]]]:
        """Yield the lists of a sentence that are the subject of a verb of taking part, each with that verb.

        "Fiji, Tonga and Samoa took part in the …", but not "Leaders of Fiji and Tonga took part in the …".
        """
        here = self.within(start, end)
        for which in here:
            verb = self.patterns.details.come.match(self.view, self.spots[which][1], end)
            first = which if verb else here.start
            while first > here.start and self._joins(first - 1):
                first -= 1
            at = self.spots[first][0]
            before, _, lead = self.view[max(start, at - _LEAD) : at].rpartition(",")
            in_town = before.split()[-1:] and before.split()[-1][0].isupper()  # "flew to Lima, Peru, to attend"
            if verb and not in_town and self.patterns.words["introducing"].issuperset(lead.lower().split()):
                yield [code for _, _, code in self.spots[first : which + 1]], verb

    def _joins(self, which: int) -> bool:
        """Return whether a list goes on from one mention to the next."""
        gap = self.view[self.spots[which][1] : self.spots[which + 1][0]]
        return len(gap) <= _LIST_GAP and self.patterns.details.list_gap.fullmatch(gap) is not None
