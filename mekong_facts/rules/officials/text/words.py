"""A text as words: which of them belong together, though a line ends between them, and which do not."""

from __future__ import annotations

from functools import cached_property
from itertools import pairwise

from mekong_facts.patterns import deferred
from mekong_facts.rules.columns import are_broken, is_even, usual_length
from mekong_facts.rules.letters import BULLET_MARKS
from mekong_facts.rules.officials.text.lexicon import BEFORE_NAME, About
from mekong_facts.rules.officials.text.word_list import WordList

_GOES_ON = int(About.LINK | About.DETERMINER | About.PARTICLE)  # a line that ends with one goes on in the next
_PARTICLE = int(About.PARTICLE)
_FRENCH = deferred(r"\bM(?:mes?|lles?|M)\b\.? ?[A-Z]|\b\d\dh\d\d\b")
_LONGEST_LABEL, _LONGEST_IN_FORM = 4, 16  # that of a label below another one
_LONGEST_ENTRY = 240
_SHORTEST_NAME, _LONGEST_NAME = 2, 7  # words
_NARROW = frozenset({" ", ""})  # what mostly stands between two words
_NUMBERED = frozenset({".", ")", "/"})  # behind the number of an item
_BULLETS = frozenset(BULLET_MARKS)
_PARAGRAPH = 140
_SENTENCE = 60  # what is left of one in a line
_CELLS = frozenset("\n\t")
_WIDE = "    "  # between the cells of a table
_FULL_LINE = 30
_FEWEST_LOW = 2  # lines in small letters
_COLUMN = 5  # lines, at least, of a newspaper's column
_LONG_LINE = 45  # a line this long was broken to fit the page, so a phrase may go on in the next
_ENDS = frozenset(".!?:;\"'“”…•*-")


class Words(WordList):
    """The words of a view, and what joins them."""

    __slots__ = ()

    def joined(self, index: int) -> bool:
        """Return whether a word and the next stand in one phrase as far as blanks tell.

        A tab, a wide gap and an empty line part them; so does the end of a short line unless the next word is in
        lower case.
        """
        gap = self.gaps[index]
        return gap in _NARROW or self._joins(gap, index)

    def _joins(self, gap: str, index: int) -> bool:
        """Return whether a gap that is more than a blank joins the words before and after it."""
        if "\t" in gap or len(gap) >= len(_WIDE):
            return self._gaping(gap, index)
        breaks = gap.count("\n") or gap.count("\r")
        if not breaks:
            return True
        if breaks > 1 or self.forms[index + 1] in _BULLETS or self._label(index + 1):
            return False
        if self.forms[index + 1].isdigit() and self.keys[index + 2] in _NUMBERED and not self.keys[index + 3].isdigit():
            return False
        if self._tabular and self._in_rows(index):
            return False
        return (
            self.forms[index + 1][0].islower()
            or (self.says(index) & _GOES_ON and self.letter(index + 1) and not self.capital(index))
            or (self._is_cut(index) and not self._opens_row(index + 1) and not self._listed(index))
            or (self._initial(index) and self.fills(index))
        )

    def _gaping(self, gap: str, index: int) -> bool:
        """Return whether blanks that part cells stand in a long sentence, in a name: Ms Ana    Hill will host …."""
        led = self.says(index + 1) or not self.capital(index + 1) or not self.capital(index)
        if gap.strip(" \t") or led or not (self._titled(index - 1) or self._titled(index - 2)):
            return False
        view, low, high = self.view, self.ends[index], self.starts[index + 1]
        rest = view[high : high + _PARAGRAPH].partition("\n")[0]
        upper = view[max(view.rfind("\n", 0, low) + 1, low - _PARAGRAPH) : low]
        return len(rest) > _SENTENCE and "\t" not in rest + upper and _WIDE not in rest + upper

    def _is_cut(self, index: int) -> bool:
        """Return whether a line that a word ends was broken to fit, as far as its length and those around it tell."""
        return self._long_line(index) or self._wrapped(index)

    def _opens_row(self, index: int) -> bool:
        """Return whether a line that starts at a word goes on with no office: a number, "Cục Đối ngoại …"."""
        if self.forms[index][0].isdigit():
            return True
        headed = self.keys[index] in self.classes["line_heads"] and self.forms[index].istitle()
        return headed and self.keys[index - 1] not in self.classes["line_tails"]

    def _listed(self, index: int) -> bool:
        """Return whether a word ends a line of a list of persons: "Mr X, chair", below it "Ms Y, Z" or "FIJI".

        Or "X Y, chair", and below it "Z W, judge".
        """
        view, low, high = self.view, self.ends[index], self.starts[index + 1]
        below = view[high : high + _PARAGRAPH].partition("\n")[0]
        first = self.at(view.rfind("\n", 0, low)) + 1
        if below[-1:].isalnum() and below.isupper() and not view[self.starts[first] : low].isupper():
            return True
        if self._titled(first) and self._titled(index + 1):
            return True
        return self._entered(first) and self._entered(index + 1)

    def _entered(self, index: int) -> bool:
        """Return whether a name of two words or more, a comma and an office or rank start at a word."""
        at = index
        while at - index <= _LONGEST_NAME and (self.proper(at) or (at > index and self.says(at) & _PARTICLE)):
            at += 1
        if not _SHORTEST_NAME <= at - index <= _LONGEST_NAME or self.keys[at] != ",":
            return False
        return self.capital(at + 1) and bool(self.phrases.starting(self.keys[at + 1], self.keys[at + 2]))

    def _titled(self, index: int) -> bool:
        """Return whether an honorific or a rank starts at a word with a capital, a name's word behind it."""
        if not self.capital(index):
            return False
        key = self.keys[index]
        found = self.phrases.starting(key, self.keys[index + 1])
        return key in self.ranks or any(title in BEFORE_NAME for _, title, _ in found)

    def _in_rows(self, index: int) -> bool:
        """Return whether a word ends a row of cells and another row follows."""
        view, low, high = self.view, self.ends[index], self.starts[index + 1]
        upper = view[max(view.rfind("\n", 0, low), low - _PARAGRAPH, 0) : low]
        end = view.find("\n", high, high + _PARAGRAPH)
        return _WIDE in upper.lstrip() and _WIDE in view[high : end if end > 0 else high + _PARAGRAPH].rstrip()

    def pair_before(self, at: int) -> str:
        """Return the two words before another, with a blank between them."""
        return f"{self.keys[at - 2]} {self.keys[at - 1]}"

    def together(self, first: int, end: int) -> bool:
        """Return whether the words from one to before another stand in one phrase."""
        gaps = enumerate(self.gaps[first : end - 1], first)
        return all(gap in _NARROW or self._joins(gap, index) for index, gap in gaps)

    def _label(self, index: int) -> bool:
        """Return whether a line starts with a label as `Co-chair:` is one, or with a name: Ana Hill (AH)."""
        if self.keys[index + 1] == "-" and self.gaps[index]:
            return True
        opening = next((i for i in range(index, index + _LONGEST_NAME) if not self.capital(i)), index)
        initials = "".join(form[:1] for form in self.forms[index:opening])
        if self.keys[opening] == "(" and len(initials) > 1 and self.forms[opening + 1] == initials:
            return True
        colon = self._colon(index, _LONGEST_IN_FORM)
        if colon < index + _LONGEST_LABEL:
            return colon > 0
        end = self.starts[index] - 1
        low = max(0, end - _LONGEST_ENTRY)
        before = self.view.rfind("\n", low, end)
        return (before >= 0 or not low) and self._colon(self.at(before) + 1, _LONGEST_IN_FORM) > 0

    def _colon(self, index: int, longest: int) -> int:
        """Return the colon behind less than so many words at the start of a line; 0 if there is none."""
        colon = next((i for i in range(index + 1, index + longest) if self.keys[i] == ":"), 0)
        return colon if colon and not any(self.line_ends(i) for i in range(index, colon)) else 0

    def _initial(self, index: int) -> bool:
        """Return whether a word is the full stop of an initial behind a first name: John M."""
        if self.forms[index] != "." or not self.capital(index + 1) or not self.capital(index - 2):
            return False
        return (
            len(self.forms[index - 1]) == 1 and self.starts[index] == self.ends[index - 1] and self.capital(index - 1)
        )

    def fills(self, index: int) -> bool:
        """Return whether a word ends a line that is longer than those of a list, in a text that was broken to fit."""
        start = max(0, self.ends[index] - _FULL_LINE)
        return self._broken and "\n" not in self.view[start : self.ends[index]] and start > 0

    def _long_line(self, index: int) -> bool:
        """Return whether a line is as long as one that was broken to fit the page."""
        end = self.ends[index]
        start = max(0, end - self._full)
        line = self.view[start:end]
        return start > 0 and _CELLS.isdisjoint(line) and _WIDE not in line and self._broken

    def _wrapped(self, index: int) -> bool:
        """Return whether most lines around the one that a word ends begin in small letters; no title stands below."""
        if not self.capital(index) or self.line_ends(index - 1) or not self._broken:
            return False
        below = index + 1
        if self.phrases.starting(self.keys[below], self.keys[below + 1]):
            return False
        view = self.view
        before = view[max(0, self.ends[index] - _PARAGRAPH * 2) : self.starts[below]].rpartition("\n\n")[2]
        after = view[self.starts[below] : self.starts[below] + _PARAGRAPH * 3].partition("\n\n")[0]
        firsts = [line[0] for line in (*before.split("\n")[-3:-1], *after.split("\n")[1:3]) if line[:1].isalpha()]
        low = sum(map(str.islower, firsts))
        return low >= _FEWEST_LOW and low * 2 > len(firsts)

    @cached_property
    def french(self) -> bool:
        """Whether the text has signs of French, where M. is Mr.: Mme, MM., 18h32."""
        return _FRENCH.search(self.view) is not None

    @cached_property
    def subjects(self) -> frozenset[str]:
        """The words, in lower case, that begin a sentence and have one in small letters behind them."""
        return frozenset(
            self.keys[i]
            for i in range(self.size)
            if self.forms[i][:2].istitle() and self.forms[i + 1].islower() and self.starts_sentence(i)
        )

    @cached_property
    def bracketed(self) -> frozenset[str]:
        """The words that fill a bracket alone behind another word, as the letters of a body do: (Asosai)."""
        opened = (i for i in range(1, self.size - 2) if self.keys[i] == "(" and self.keys[i + 2] == ")")
        return frozenset(self.keys[i + 1] for i in opened if self.letter(i - 1))

    @cached_property
    def _full(self) -> int:
        """How long a line is that was broken to fit: in a column of a newspaper as long as most are."""
        lines = self.view.split("\n")
        inner = [(len(line), after[0].islower()) for line, after in pairwise(lines) if line and after]
        if len(inner) < _COLUMN or sum(goes_on for _, goes_on in inner) * 3 < len(inner):
            return _LONG_LINE  # a list, or no column
        lengths = [length for length, _ in inner]
        usual = usual_length(lengths)
        return usual * 3 // 4 if usual < _LONG_LINE and is_even(lengths, usual) else _LONG_LINE

    @cached_property
    def _tabular(self) -> bool:
        """Whether the text has wide gaps, which mostly stand between cells."""
        return _WIDE in self.view

    @cached_property
    def celled(self) -> bool:
        """Whether anything in the text may part the cells of a line: a bar, a tab, a wide gap."""
        return "|" in self.view or any("\t" in gap or len(gap) >= len(_WIDE) for gap in set(self.gaps))

    @cached_property
    def _broken(self) -> bool:
        """Whether the text's lines were broken to fit a page: hardly a line is as long as a paragraph."""
        return are_broken(self.view.split("\n"), _PARAGRAPH)

    def line_ends(self, index: int) -> bool:
        """Return whether a word is the last of its line."""
        gap = self.gaps[index]
        return gap != " " and ("\n" in gap or "\r" in gap)

    def next_line(self, index: int) -> bool:
        """Return whether the next word stands on the next line, no empty line in between."""
        gap = self.gaps[index]
        return len(gap.replace("\r\n", "\n").strip(" \t")) == 1 and gap.strip(" \t") != ""

    def starts_sentence(self, index: int) -> bool:
        """Return whether a word is the first of a text, a line or a sentence, as far as the word before it tells."""
        return index <= 0 or self.forms[index - 1] in _ENDS or self.line_ends(index - 1)
