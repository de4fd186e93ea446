"""Lines that stand on their own: items of lists, tables and calendars, and the dates that head them."""

from __future__ import annotations

import re
from bisect import bisect_right
from itertools import islice, takewhile
from operator import itemgetter
from typing import TYPE_CHECKING

from mekong_facts.patterns import deferred
from mekong_facts.rules.letters import BULLETS, CAPITAL

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from mekong_facts.rules.meetings.found import DateSpan
    from mekong_facts.rules.meetings.patterns import MeetingPatterns
    from mekong_facts.rules.prose import Prose

# What begins an item at the start of its line: a bullet, a number or letter, a time of the day, the cell of an edition.
_MARK = (
    rf"[ \t]{{0,12}}(?:[{BULLETS}](?=\s?\w)|\(?(?:\d{{1,2}}|[a-z]|[ivx]{{1,4}})[.)](?=[ \t])"
    r"|\d{1,2}[:.hg]\d\d(?: ?- ?\d{1,2}[:.hg]\d\d)?\b|\d{4}(?: ?- ?\d{4}\b|(?=\t|  ))"
    r"|(?:0\d|1[0-8])[0-5][05](?= [A-Z])"
    r"|\d{1,2}(?:(?:st|nd|rd|th)? ?[|\t]|(?:st|nd|rd|th)(?::| -|,)(?= )))[ \t]*"
)
_ITEM = deferred(_MARK)
# A line of a diary: "BANGKOK - 5th Rice Forum", "GULU, Uganda - …", "LIMA: …", "LIMA, 5 May 2031: …".
_PLACE = r"[^\w\n]{0,6}[A-Z][A-Z .'/&-]{2,30}(?:, (?:[A-Z][A-Za-z.' ]{1,24}|[\w./ -]{2,24}\d\d(?=:)))?(?: - |: )(?=\w)"
_PLACED = deferred(_PLACE)
_HEADED = deferred(rf"\s*\n(?={_MARK}|{_PLACE})")  # from the end of a line to an item below it
_PLACED_BREAK = deferred(rf"\n(?={_PLACE})")
_BREAK = deferred(rf"\n(?={_MARK})")
_TOWN = rf"{CAPITAL}[\w'. -]{{1,30}}"
# What stands between a row's date and what it tells: "5 May: ", "5 May (Mon) - ", "May 2018, LIMA: ".
_AFTER_DATE = deferred(
    rf"\.?(?: \([^()\n]{{1,40}}\))?(?:(?:, (?:[a-zạ]{{2,3}} )?{_TOWN}){{0,2}}[ \t]*(?:[:|\t]|-(?=\s))|  )"
)
_NAMES = deferred(r" (?:[A-Z]|\d{1,3}(?:st|nd|rd|th)\b)")
_BULLETS = (" \u2022 ", " \u00b7 ")
_RUN_IN = deferred(r" (?=[\u2022\u00b7] \w)")  # before the next item of a list that lost its line ends
_NEAR = 300  # characters from a day within such a list to what it heads
_WORDS = deferred(r"[^\W\d_]+")
_LONG = 5000  # characters that a list has at most
_SEVERAL = 2  # headings
_PLACES = 3  # that open lines of a diary
_LINES = 12  # below a date that is one of a column
_SHORT = 90  # a line that is longer heads nothing


def starts_item(view: str, at: int) -> bool:
    """Return whether what stands at an offset, the first of its line, begins an item."""
    return _ITEM.match(view, at) is not None


def is_diary(view: str) -> bool:
    """Return whether a text tells of so many places, line by line, that none of them is where it was written."""
    return sum(1 for _ in islice(_PLACED_BREAK.finditer(view), _PLACES)) == _PLACES


class Items:
    """The items of one text, and the dates that head some of them."""

    def __init__(self, prose: Prose, dates: Sequence[DateSpan], patterns: MeetingPatterns) -> None:
        """Keep the text.

        Args:
            prose: the text.
            dates: (start, end, value) of the dates, in order.
            patterns: the language's.

        """
        self.prose = prose
        self.view = prose.view
        self.dates = dates
        self.joining = patterns.words["and"]
        self._hour = patterns.times.hour
        self._cut: tuple[int, list[int]] = (-1, [])
        self._column = (0, 0, False)
        self._headings: list[tuple[int, DateSpan]] | None = None
        self._bullets = any(sign in self.view for sign in _BULLETS)
        self._run_in = self._days_run_in() if self._bullets else []

    def bounds(self, offset: int) -> tuple[int, int]:
        """Return the (start, end) of the item, or else of the sentence, that holds the character at `offset`."""
        start, end = self.prose.sentence_at(offset)
        if self._cut[0] != start:
            self._cut = start, [start, *self._breaks(start, end), end]
        edges = self._cut[1]
        which = min(bisect_right(edges, offset), len(edges) - 1)
        return edges[which - 1], edges[which]

    def _days_run_in(self) -> list[DateSpan]:
        """Return the days that head items of a list in one line: "Programme: 5 May • Reed Forum 6 May • Lake Forum"."""
        found: list[DateSpan] = []
        line = 0
        for date in self.dates:
            if not _RUN_IN.match(self.view, date[1]):
                continue
            if date[0] >= line:
                start, line = self.prose.line_at(date[0])
                opened = _RUN_IN.search(self.view, start, line)
                headed = opened is not None and opened.start() == date[1]
            if headed:
                found.append(date)
        return found if len(found) >= _SEVERAL else []

    def _breaks(self, start: int, end: int) -> list[int]:
        """Return where items begin within a sentence, in order."""
        if not self._bullets and self.view.find("\n", start, end) < 0:
            return []  # as most
        spots = [spot.start() for spot in _RUN_IN.finditer(self.view, start, end)]
        listed = len(spots) >= _SEVERAL and (
            self.view[spots[0] - 1] in ":\n" or any(spots[0] == date[1] for date in self._run_in)
        )
        found = {at + 1 for at in spots} if listed else set()
        found.update(at for at, _, _ in self._run_in if found and start < at < end)
        if self.view.find("\n", start, end) < 0:
            return sorted(found)
        found.update(spot.end() for spot in _BREAK.finditer(self.view, start, end))
        first = bisect_right(self.dates, (start, 0, ""))
        rows: list[int] = []  # lines that a date opens; several are those of a calendar
        opened = set()
        for at, close, _ in self.dates[first : bisect_right(self.dates, (end, 0, ""))]:
            line = max(start, self.view.rfind("\n", start, at) + 1)
            if self.view[line:at].strip(" \t|\n"):
                continue
            if line > start:
                opened.add(line)
            if line > start and _AFTER_DATE.match(self.view, close):
                found.add(line)
            elif _NAMES.match(self.view, close):
                rows.append(line)
        if len(rows) > 1:
            found.update(line for line in rows if line > start)
        placed = [spot.end() for spot in _PLACED_BREAK.finditer(self.view, start, end)]
        if len(placed) + (_PLACED.match(self.view, start) is not None) > 1:
            found.update(placed)
        headings = self._all_headings()
        which = bisect_right(headings, start, key=itemgetter(0))
        for close, date in takewhile(lambda heading: heading[0] < end, islice(headings, which, None)):
            line = self.view.rfind("\n", start, date[0]) + 1
            below = self.prose.line_at(close)[1] + 1
            if line > start and (below in opened or _HEADED.match(self.view, close) or self._in_column(close, close)):
                found.add(line)
        line = self.view.find("\n", start, end - 1) + 1
        while line:  # a headline has no full stop, and the paragraph below it is no part of it
            if self.prose.line_at(line)[1] - line > _SHORT and not self.view[line].islower() and line > start + 1:
                found.add(line)
            line = self.view.find("\n", line, end - 1) + 1
        return sorted(found)

    def first(self, start: int) -> tuple[int, bool]:
        """Return where the first word of an item or a sentence starts, and whether a bullet or so is before it."""
        while start < len(self.view) and self.view[start].isspace():
            start += 1
        found = _ITEM.match(self.view, start)
        if found:
            return found.end(), True
        return start, _PLACED.match(self.view, start) is not None and self.heading(start) is not None

    def heading(self, offset: int) -> DateSpan | None:
        """Return the date that heads the list in which an item stands, in a text with several such lists."""
        which = bisect_right(self._run_in, (offset, 0, "")) - 1
        if which >= 0 and offset - self._run_in[which][1] < _NEAR:
            return self._run_in[which]
        headings = self._all_headings()
        which = bisect_right(headings, offset, key=itemgetter(0)) - 1
        if which < 0:
            return None
        end, date = headings[which]
        if len(headings) < _SEVERAL and not self._heads_hours(end, offset):
            return None
        return date if offset - end < _LONG and (self._is_list(end, offset) or self._in_column(end, offset)) else None

    def _in_column(self, end: int, offset: int) -> bool:
        """Return whether no blank line parts an offset from the end of a date that heads others in a column of lines.

        There each date heads the lines below it, unless the last line is a date.
        """
        if not self._column[0] <= end < self._column[1]:
            self._column = self._column_at(end)
        _, stop, headed = self._column
        if not (headed and end <= offset < stop) or self.view.count("\n", end, offset) > _LINES:
            return False
        first, line = bisect_right(self.dates, (end, 0, "")), self.prose.line_at(offset)[0]
        return not (first < len(self.dates) and self.dates[first][0] < line)  # a row of another day is between

    def _column_at(self, at: int) -> tuple[int, int, bool]:
        """Return where the lines without a blank one around an offset start and end, and whether dates head them."""
        start, stop = self.view.rfind("\n\n", 0, at) + 1, self.view.find("\n\n", at)
        stop = stop if stop >= 0 else len(self.view.rstrip())
        headings = self._all_headings()
        first = bisect_right(headings, start, key=itemgetter(0))
        own = headings[first : bisect_right(headings, stop, key=itemgetter(0))]
        below = own[-1][0] if own else stop
        ends = all(self._hour.match(self.view, at - 1) for at in self._lines(below, stop))  # hours alone
        return start, stop, len({value for _, (_, _, value) in own}) >= _SEVERAL and not ends

    def _lines(self, start: int, stop: int) -> Iterator[int]:
        """Yield where the lines begin between two offsets."""
        at = self.view.find("\n", start, stop)
        while at >= 0:
            yield at + 1
            at = self.view.find("\n", at + 1, stop)

    def _heads_hours(self, end: int, offset: int) -> bool:
        """Return whether an hour begins the line below a date, and no other date begins a line up to an offset."""
        if self._hour.match(self.view, end) is None:
            return False
        first = bisect_right(self.dates, (end, 0, ""))
        later = takewhile(lambda date: date[0] < offset, islice(self.dates, first, None))
        return not any(not self.view[self.view.rfind("\n", 0, at) + 1 : at].strip(" \t|-") for at, _, _ in later)

    def days(self) -> list[tuple[int, DateSpan]]:
        """Return the dates that head the days of a programme: an hour begins the line below."""
        return [heading for heading in self._all_headings() if self._hour.match(self.view, heading[0])]

    def _all_headings(self) -> list[tuple[int, DateSpan]]:
        """Return the dates that head lists, read once."""
        if self._headings is None:
            self._headings = self._read_headings()
        return self._headings

    def _is_list(self, start: int, offset: int) -> bool:
        """Return whether all paragraphs from one offset up to the line of another are items."""
        paragraphs = re.split(r"\n[ \t]*\n", self.view[start : self.prose.line_at(offset)[1]].strip("\n"))
        return all(_ITEM.match(part) or _PLACED.match(part) for part in paragraphs if part.strip())

    def _read_headings(self) -> list[tuple[int, DateSpan]]:
        """Return the end of each line that tells nothing but a date, with its date at its fullest."""
        lines: dict[tuple[int, int], list[DateSpan]] = {}
        line = (0, 0)
        for date in self.dates:
            line = line if line[0] <= date[0] < line[1] else self.prose.line_at(date[0])
            if date[1] <= line[1] < line[0] + _SHORT:
                lines.setdefault(line, []).append(date)
        found = []
        for (start, end), own in lines.items():
            edges = [start, *(edge for date in own for edge in date[:2]), end]
            rest = " ".join(self.view[a:b] for a, b in zip(edges[::2], edges[1::2], strict=True))
            if all(word[0].lower() in self.joining for word in _WORDS.finditer(rest)):
                found.append((end, max(own, key=lambda date: len(date[2]))))
        return found
