"""Which lines of a text were broken to fit a page, or to look well in a title: a name goes on over their ends."""

from __future__ import annotations

from bisect import bisect_left
from itertools import pairwise
from operator import attrgetter
from typing import TYPE_CHECKING

from mekong_facts.patterns import deferred
from mekong_facts.rules import places
from mekong_facts.rules.columns import are_broken, is_even, usual_length
from mekong_facts.rules.letters import CAPITAL
from mekong_facts.rules.meetings.items import starts_item
from mekong_facts.rules.reflow import is_unfinished
from mekong_facts.rules.shared_words import shared

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from mekong_facts.rules.gazetteer import Hit
    from mekong_facts.rules.meetings.patterns import MeetingPatterns

_LABEL = deferred(r"[^\W\d_][^\n:.,;]{1,24}:(?=\s)")  # a line of a form
_PLACE = deferred(rf"({CAPITAL}[\w'-]+(?: {CAPITAL}[\w'-]+){{0,3}})(?:,\s|\s?\n)")
_SITE = deferred(r"[a-z][\w-]*(?:\.[a-z]\w*)+ ?[-:|),]")  # whose report begins there: "reednews.com - …"
_BREAK = deferred(r"\n[ \t\r]*(?=[^ \t\r\n])")  # a line's end with the blanks behind it, but for an empty line's
_HYPHENED = deferred(r"[^\W\d_]-\s+[^\W\d_]$")  # a word that a line's end breaks
_LONG_LINE = 55
_INVERTED = deferred(rf", ?(?:{CAPITAL}[\w']* ){{1,3}}(?i:of)$")  # "KOREA, Republic of", a row of a list
_BINDING = frozenset(shared("sentences")["binding"])
_start = attrgetter("start")
_LISTED = 2  # long lines without a mark that tell a list
_COLUMN = 12  # so many lines make a column
_WIDE = 160
_SAMPLE = 20_000
_WORD = 40
_SLUG = 7  # words without a mark: even where marks are usual, fewer may stand together
_LINE = 120  # characters of a line that are looked at


class Lines:
    """Tells which ends of lines end nothing; where paragraphs are lines, a line's end ends the phrase."""

    def __init__(
        self, view: str, countries: Mapping[int, int], patterns: MeetingPatterns, nouns: Sequence[Hit]
    ) -> None:
        """Keep the text and the nouns for meetings and bodies in it.

        Where ordinals follow their nouns, a line that a number ends goes on in no capital, but for a body's session.

        Args:
            view: the text as rules read it.
            countries: the end of each country's name by its start; a line may break inside one.
            patterns: the language's.
            nouns: the nouns, in order.

        """
        self.view = view
        self.patterns = patterns
        self.nouns = nouns
        self.head_first = patterns.head_first
        # the line's ends within a country's name
        self.inside = {at for start, end in countries.items() if (at := view.find("\n", start, end)) >= 0}
        lines = view[:_SAMPLE].split("\n")
        self.broken = are_broken(lines, _WIDE) and not _is_list(lines)
        # how long a line must be to go on in the next one; in a newspaper's column even short lines do
        self.even, self.full, self.width = False, _LONG_LINE, _WIDE
        if self.broken:
            self._measure(lines)

    def _measure(self, lines: Sequence[str]) -> None:
        """Note how long the lines of a column are."""
        lengths = [len(line) for line in lines if line]
        usual = usual_length(lengths) if len(lengths) > _COLUMN else _LONG_LINE
        inner = [len(line) for line, after in pairwise(lines) if line and after]  # no paragraph's last
        self.even = is_even(inner, usual)
        self.full = usual // 2 if usual < _LONG_LINE and self.even else _LONG_LINE
        self.width = usual if len(lengths) > _COLUMN else _WIDE  # a word that does not fit goes to the next line

    def joined(self) -> str:
        """Return the text with a blank for each line's end that ends nothing, so that patterns go on over it."""
        view, parts, last = self.view, [], 0
        for found in _BREAK.finditer(view):
            at, after = found.span()
            hyphened = view[at - 1] == "-" and _HYPHENED.match(view, at - 2, after + 1)
            goes_on = hyphened or view[after].islower() or self._are_bound(at, after)
            goes_on = goes_on or (self.broken and self._is_full(at, after))
            goes_on = at in self.inside or (goes_on and not self._is_unmarked(at, after))
            if goes_on and not (starts_item(view, after) or _LABEL.match(view, after) or _SITE.match(view, after)):
                if hyphened:
                    filled = "x" * (after - at)  # one word, of as many characters
                    upper = view[after].isupper()
                    parts += [view[last : at - 1], filled.upper() if upper else filled, "-" if upper else "x"]
                    last = after
                else:
                    parts += [view[last:at], " "]
                    last = at + 1
        return "".join([*parts, view[last:]]) if parts else view

    def _are_bound(self, at: int, after: int) -> bool:
        """Return whether a word binds two lines of a title together: "SIXTH MEETING OF THE", "OF THE JOINT COMMITTEE".

        Or the number of a session the body that holds it: "Kỳ họp lần thứ 6", and below it "Ủy ban hỗn hợp …".
        """
        view = self.view
        line = view[max(0, view.rfind("\n", max(0, at - _LINE), at) + 1) : at].rstrip()
        last = line.rpartition(" ")[2]
        if 1 < len(last) < len(line) and is_unfinished(last):
            return not _INVERTED.search(line)
        below = view[after : after + _WORD].lower().split()
        if line.isupper() and (below[0] in _BINDING or self._is_parted(at - len(line), at, after)):
            return True
        words = self.patterns.words
        numbered = self.head_first and last.isdigit() and " ".join(below[:2]) in words["joint_bodies"]
        return numbered and any(session in line.lower() for session in words["sessions_of"])

    def _is_parted(self, start: int, at: int, after: int) -> bool:
        """Return whether two lines in capitals part an ordinal from its noun: "SIXTH MEETING OF THE STEERING"."""
        end = self.view.find("\n", after, after + _LINE)
        end = end if end >= 0 else min(after + _LINE, len(self.view))
        counted = None if self.head_first else self.patterns.left_ordinal.search(self.view, start, at)
        if counted is None or not self.view[after:end].isupper():
            return False
        which = bisect_left(self.nouns, after, key=_start)
        below = self.nouns[which].start if which < len(self.nouns) else end
        last = self.nouns[which - 1] if which else None
        if last is None or last.start < counted.end():
            return below < end
        return last.end > after or (last.end < at and below == after)

    def _is_unmarked(self, at: int, after: int) -> bool:
        """Return whether a line in a language with marks is followed by one that begins without, as below pictures.

        "Hội nghị Bộ trưởng Lúa gạo" and below it "hoi nghi bo truong lua gao hop tai Hue".
        """
        view = self.view
        line = view[after : after + _LINE].partition("\n")[0].split()[:_SLUG]
        if len(line) < _SLUG or not all(map(str.isascii, line)):
            return False
        before = view[max(0, view.rfind("\n", 0, at)) : at].split()
        return sum(not word.isascii() for word in before) > len(before) // 3

    def _is_full(self, at: int, after: int) -> bool:
        """Return whether the line that ends at an offset was broken where it was full: no sentence ends, nor a title.

        What follows stands at `after`.
        """
        view = self.view
        floor = max(0, at - _LINE)
        line = view[max(floor, view.rfind("\n", floor, at) + 1) : at]
        if line.rstrip()[-1:] in ".!?:;":
            return False
        behind = view[after : after + _WORD]
        if self.head_first and line[-1:].isdigit() and behind[:1].isupper():
            return False  # "Khai mạc Hội nghị Bộ trưởng Lúa gạo lần thứ 4", and below it "Hội nghị có 200 đại biểu."
        if line.isupper() and not behind.split("\n", 1)[0].isupper():
            return False  # a title, and what is under it
        word = behind.partition(" ")[0]
        if not (len(line) > self.full or (self.even and len(line) + len(word) >= self.width)):
            return False
        last = line.split()[-1]
        ends = last[-1].isalpha() and (last[0].isupper() or (self.head_first and last in self.patterns.numbers))
        place = _PLACE.match(view, after) if ends else None
        return place is None or places.city(place[1]) is None  # the place under a title


def _is_list(lines: Sequence[str]) -> bool:
    """Return whether each of some long lines has one below it that begins anew, as no lines of a paragraph do."""
    below = [after for line, after in pairwise(lines) if after and len(line) > _LONG_LINE and line[-1] not in ".!?:;,"]
    return len(below) >= _LISTED and all(after[0].isupper() for after in below)
