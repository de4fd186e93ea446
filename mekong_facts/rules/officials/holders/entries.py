"""Names next to an office in what is no sentence: on the line above or below, in a table, in an entry with labels."""

from __future__ import annotations

from typing import TYPE_CHECKING

from mekong_facts.rules.letters import BULLET_MARKS
from mekong_facts.rules.officials.holders import beside, no_officials, remarks
from mekong_facts.rules.officials.persons import names
from mekong_facts.rules.officials.prepositional import next_office
from mekong_facts.rules.officials.text.reading import Neighbour

if TYPE_CHECKING:
    from mekong_facts.rules.officials.text.reading import Office, Reading

_BULLETS = frozenset(BULLET_MARKS)
_MOST_LINES = 2  # (signed), then the name
_LONGEST_LINE = 30
_LONGEST_LABEL = 10  # words of a name, its titles and marks
_MOST_MARKS = 4  # a number or a bullet before a name
_CLOSING = frozenset({".", ",", ";", "("})
_LEAST_CELLS = 2
_PARTING = frozenset({";", ",", "-", "|", "("})


class Entries:
    """Finds the names that stand beside offices in lines, tables and forms."""

    def __init__(self, reading: Reading) -> None:
        """Keep the text."""
        self.reading = reading
        self.words = reading.words
        self.titles = reading.titles

    def before(self, office: Office) -> Neighbour | None:
        """Return the person named on the line, in the cell or in the entry before an office."""
        if not self.words.celled:
            return self._line_before(office) or self._item_before(office) or self._whole_line(office)
        if columns := self._columns_above(office):
            return self._fills(*columns)
        return self._line_before(office) or self._cell_before(office) or self._item_before(office)

    def _item_before(self, office: Office) -> Neighbour | None:
        return self._entry_before(office) or self._labelled(office)

    def after(self, office: Office) -> Neighbour | None:
        """Return the person named on the line or in the cell behind an office."""
        near = self._line_after(office)
        return near or ((self._cell_after(office) or self._column_below(office)) if self.words.celled else None)

    def below_unit(self, office: Office, end: int) -> Neighbour | None:
        """Return the person named in the line below an office with its unit: Secretary, Department of Ports / Dr X.

        Args:
            office: the office, the unit in it.
            end: the word after the office alone.

        """
        told = self.reading.by_word and office.end > end and self.words.line_ends(office.end - 1)
        return self._line_after(office) if told else None

    def _line_before(self, office: Office) -> Neighbour | None:
        """Return the person whose name fills the line above an office that starts its line."""
        at = office.start
        if at < 2 or not self.words.line_ends(at - 1) or self.words.keys[office.end] == ":":
            return None
        end = at - 1 if self.words.keys[at - 1] in {",", ")"} else remarks.before_honours(self.words, at)
        name = names.before(self.reading, end)
        if name < 0 and self.reading.by_word and self.words.acronym(end - 1) and self.words.line_ends(office.end - 1):
            name = no_officials.speaker(self.reading, end)
        if name < 0 or end - name < 2:
            return None
        first = self.reading.first_title(name)
        if end < at and self.words.keys[at - 1] == ")":  # a signature: (X Y)
            first -= 1
            if self.words.keys[first] != "(":
                return None
        goes_on = self.words.keys[office.end] in self.words.classes["chains"] and not self._ends_in_name(office.end)
        speech = (self.words.line_ends(office.end - 1) or goes_on) and self._heads_speech(first)
        if self.words.keys[first - 1] not in {")", ":"} and not speech and not self._opens_line(first):
            return None
        if not self.words.next_line(at - 1) and self._below_office(first):
            return None  # a block of an office and its holder, then another
        return Neighbour(name, end, "signature")

    def _ends_in_name(self, comma: int) -> bool:
        """Return whether a line ends in a comma and a name: Minister of Ports, X Y."""
        name = self.reading.past_titles(comma + 1)
        end = names.after(self.reading, name)
        return end - name > 1 and self.words.line_ends(end - 1) and name not in self.titles.country_at

    def _heads_speech(self, first: int) -> bool:
        """Return whether a line tells, up to a name, by whom a speech is: Closing remarks by Mr X."""
        words, at = self.words, self.titles.until.get(first, first) - 1  # by Ambassador X
        if words.keys[at] not in words.classes["by"] or not self.reading.by_word:
            return False
        while at > 0 and first - at < _LONGEST_LABEL and not words.line_ends(at - 1):
            at -= 1
        return not words.classes["speeches"].isdisjoint(words.keys[at:first])

    def _below_office(self, first: int) -> bool:
        """Return whether the line right above the one that a word begins begins with an office."""
        words, above = self.words, first - 1
        if first < 1 or not words.next_line(above):
            return False
        while above > 0 and first - above < _LONGEST_LINE and not words.line_ends(above - 1):
            above -= 1
        return next_office.office_ahead(self.reading, above) > 0 if self.reading.by_word else False

    def _whole_line(self, office: Office) -> Neighbour | None:
        """Return the person whose name begins a line that is but that and his office: X Y Minister of Ports."""
        words = self.words
        if not self.reading.by_word or words.classes["of"].isdisjoint(words.keys[office.start : office.end]):
            return None
        name = names.before(self.reading, office.start)
        if name < 0 or office.start - name < _LEAST_CELLS or not words.line_ends(office.end - 1):
            return None
        if not self._opens_line(self.reading.first_title(name)):
            return None
        if no_officials.is_place(self.reading, name, office.start):
            return None
        return Neighbour(name, office.start, "signature")

    def _opens_line(self, first: int) -> bool:
        """Return whether a word begins its line, but for a number or a bullet: "1. Mr X", "- Mr X"."""
        words, at = self.words, first
        if at > 1 and words.keys[at - 1] == "." and words.keys[at - 2].isdigit():
            at -= 2
        elif at and words.keys[at - 1] in _BULLETS:
            at -= 1
        return at == 0 or words.line_ends(at - 1)

    def _line_after(self, office: Office) -> Neighbour | None:
        """Return the person whose name fills the line below an office that fills its line, as in a signature."""
        if office.start and not self.words.line_ends(office.start - 1):
            return None
        at = office.end
        if self.words.keys[at] in {",", ":"}:
            at = self.titles.country_at.get(at + 1, (at + 1, ""))[0]  # Minister for Ports, Fiji
        if at >= self.words.size or not self.words.line_ends(at - 1):
            return None
        capitals = all(self.words.forms[i].isupper() for i in range(office.start, office.end))
        if not capitals and not self.words.next_line(at - 1):
            return None
        while self.words.keys[at] == "(":
            closing = next((i for i in range(at, at + 8) if self.words.keys[i] == ")"), 0)
            if not closing or not self.words.line_ends(closing):
                return None
            at = closing + 1
        name = self.reading.past_titles(at)
        end = names.after(self.reading, name, titled=name != at)
        last = beside.past_honours(self.words, end)  # The Hon X MP
        if end - name < 2 or not self.words.line_ends(last - 1):
            return None
        if self.reading.by_word and name == at and no_officials.is_place(self.reading, name, end):
            return None
        return Neighbour(name, end, "signature")

    def _cell_before(self, office: Office) -> Neighbour | None:
        """Return the person whose name fills the cell of a table before the one that an office starts."""
        end = self._cell_end(office.start)
        if end > 0 and self.words.keys[end - 1] == ")":
            end = remarks.skip(self.reading, end)  # X Y (Mr.)
        name = names.before(self.reading, end) if end > 0 else -1
        if name < 0 or (end - name < 2 and name not in self.titles.until):
            return None
        first = self.reading.first_title(name)
        starts = first == 0 or self.words.line_ends(first - 1) or self._cell_end(first) >= 0
        return Neighbour(name, end, "table") if starts else None

    def _cell_after(self, office: Office) -> Neighbour | None:
        """Return the person whose name fills the cell of a table behind the one that an office fills."""
        words, at = self.words, office.end
        leads = office.start == 0 or words.line_ends(office.start - 1)
        if not leads and self._cell_end(office.start) < 0:
            return None
        at += words.keys[at] == "|"
        if self._cell_end(at) < 0:
            return None
        name = self.reading.past_titles(at)
        end = names.after(self.reading, name, titled=name != at)
        if end - name < 2 or not (words.line_ends(end - 1) or words.keys[end] == "|" or self._cell_end(end) >= 0):
            return None
        if not leads and name == at:
            return None  # in a cell further on it may be a place as well
        return Neighbour(name, end, "table")

    def _column_below(self, office: Office) -> Neighbour | None:
        """Return the person named below an office in two columns: TRƯỞNG ĐOÀN A   TRƯỞNG ĐOÀN B, the names below."""
        words, at = self.words, office.start
        left = self._cell_end(at) >= 0
        right = self._cell_end(office.end) >= 0
        if left == right or not (left or at == 0 or words.line_ends(at - 1)):
            return None
        at = office.end
        while not words.line_ends(at - 1):  # the column on the right
            at += 1
        for _ in range(_MOST_LINES):
            cells = self._cells(at)
            if len(cells) != 2:
                return None
            at, end = cells[left]
            name = self.reading.past_titles(at)
            if names.after(self.reading, name, titled=name != at) == end and end - name > 1:
                return Neighbour(name, end, "signature")
            if words.keys[at] != "(":
                return None
            at = cells[1][1]
        return None

    def _columns_above(self, office: Office) -> tuple[int, int] | None:
        """Return the cell above the one that an office starts and both lines have as many: signatures in columns."""
        words, start = self.words, office.start
        while start and not words.line_ends(start - 1) and office.start - start < _LONGEST_LINE:
            start -= 1
        above = start - 1
        while above > 0 and not words.line_ends(above - 1) and start - above < _LONGEST_LINE:
            above -= 1
        cells = self._cells(start) if start and above >= 0 else []
        if len(cells) < _LEAST_CELLS or len(upper := self._cells(above)) != len(cells):
            return None
        if not any(self._fills(*cell) for cell in upper) or any(self._fills(*cell) for cell in cells):
            return None  # a table whose lines hold names and offices
        return next((at for at, (first, _) in zip(upper, cells, strict=True) if first == office.start), None)

    def _fills(self, at: int, end: int) -> Neighbour | None:
        """Return the person whose name fills a cell, in a bracket or not."""
        bracketed = self.words.keys[at] == "(" and self.words.keys[end - 1] == ")"
        at, end = at + bracketed, end - bracketed
        name = self.reading.past_titles(at)
        whole = names.after(self.reading, name, titled=bracketed or name != at) == end
        return Neighbour(name, end, "signature") if whole and end - name > 1 else None

    def _cells(self, at: int) -> list[tuple[int, int]]:
        """Return where the cells of a line start and end that starts at a word; none where it is long."""
        found = []
        start = at
        for end in range(at + 1, min(at + _LONGEST_LINE, self.words.size) + 1):
            if self.words.line_ends(end - 1) or self._cell_end(end) >= 0:
                found.append((start, end))
                start = end
            if self.words.line_ends(end - 1):
                return found
        return []

    def _cell_end(self, start: int) -> int:
        """Return the word after the last one of the cell before a word that starts one; -1 if it starts none."""
        words = self.words
        if words.keys[start - 1] == "|":
            return start - 1
        wide = 0 < start < words.size and not words.joined(start - 1) and not words.line_ends(start - 1)
        return start if wide else -1

    def _labelled(self, office: Office) -> Neighbour | None:
        """Return the person whose name begins a line of a list before a colon and an office: Ms X: Minister of Ports.

        A title is before the name, or the line before or behind is like it.
        """
        words, colon = self.words, office.start - 1
        if words.keys[colon] != ":" or not self.reading.by_word or not words.capital(office.start):
            return None
        closed = words.keys[office.end] in _CLOSING and office.end - office.start > 1  # "Mr X: Minister, I thank you."
        listed = words.keys[office.end] != "," or next_office.office_ahead(self.reading, office.end + 1) > 0
        whole = words.line_ends(office.end - 1) or (closed and listed)
        name = names.before(self.reading, colon) if whole else -1
        first = self.reading.first_title(name)
        if name < 0 or colon - name < _LEAST_CELLS or not self._opens_line(first):
            return None
        begin = next((i for i in range(first, first - _MOST_MARKS, -1) if i == 0 or words.line_ends(i - 1)), first)
        above = next((i for i in range(begin - 1, begin - _LONGEST_LINE, -1) if i <= 0 or words.line_ends(i - 1)), 0)
        below = next((i + 1 for i in range(office.end - 1, office.end + _LONGEST_LINE) if words.line_ends(i)), begin)
        told = first < name or self._has_label(above) or self._has_label(below)
        return Neighbour(name, colon, "table") if told else None

    def _has_label(self, at: int) -> bool:
        """Return whether a line that a word begins has a colon and an office behind what may be a name."""
        words = self.words
        colon = next((i for i in range(at, at + _LONGEST_LABEL) if words.keys[i] == ":"), 0)
        return colon > at + 1 and next_office.office_ahead(self.reading, colon + 1) > 0

    def _entry_before(self, office: Office) -> Neighbour | None:
        """Return the person whose name stands before the label of an office: Name: X; Position: Director."""
        words, label = self.words, office.start - 2
        if words.keys[label + 1] != ":" or words.keys[label] not in self.words.classes["post_labels"]:
            return None
        while label > 0 and office.start - label < 5 and words.letter(label - 1) and not words.line_ends(label - 1):
            label -= 1
        end = label - 1 if words.keys[label - 1] in _PARTING else label
        if end <= 0 or (end == label and not words.line_ends(label - 1)):
            return None
        name = names.before(self.reading, end)
        if name < 0 or end - name < 2:
            return None
        first = self.reading.first_title(name)
        starts = first == 0 or words.keys[first - 1] == ":" or words.line_ends(first - 1)
        return Neighbour(name, end, "table") if starts else None
