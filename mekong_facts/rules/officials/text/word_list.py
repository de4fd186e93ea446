"""The words of a text, numbered: where each stands, and how it is written.

A word keeps its inner hyphens and apostrophes (`Xi-xu-lít`, `d'Aubigné`); an abbreviation of single letters its full
stops (`H.E.`, `U.S.`, `T.Ư`); a possessive `'s`, every mark, a small word glued to a capital (doBộ) stand alone.
"""

from __future__ import annotations

from bisect import bisect_right
from itertools import accumulate, repeat
from typing import TYPE_CHECKING

from mekong_facts.patterns import deferred
from mekong_facts.rules.officials.text.gluing import has_glued, part_offices

if TYPE_CHECKING:
    from collections.abc import Callable

    from mekong_facts.rules.officials.text.lexicon import Lexicon

# What may follow a word's first letters is told by one character, so that most words are done after a look at it.
_MARKS = "\u0300-\u036f"
_WHOLE = (
    rf"\w++(?:-\n?[\w{_MARKS}]+(?:(?:-\n?|'(?!s\b))[\w{_MARKS}]+)*"
    rf"|'(?!s\b)[\w{_MARKS}]+(?:(?:-|'(?!s\b))[\w{_MARKS}]+)*"
    rf"|\.(?<=\b\w\.)\w(?:\.\w){{0,7}}\b(?![-{_MARKS}]\w)\.?"
    rf"|[{_MARKS}][\w{_MARKS}]*"
    r"|)|\S(?:(?<=')s\b|)"
)
_WORD = deferred(f"({_WHOLE})")
_OR_GLUED = deferred(rf"((?<!\.)[a-zà-ỹ]{{2,3}}(?=[A-ZĐ][a-zà-ỹ])|{_WHOLE})")
split = _OR_GLUED.findall
_PARTICLE_SIZE = 4  # d'Aubigné, al-Sisi, bin-Laden
_PADDING = 40  # asking for a word so little before the first or past the last needs no check


class WordList:
    """The words of a view, numbered; `size` is their number.

    Attributes:
        view: the text as rules read it.
        starts: where each word starts in the view.
        ends: where it ends.
        forms: each word as written, " " a little before the first and past the last.
        keys: each word in lower case, "" there.
        gaps: what stands after each word.
        size: how many there are.
        classes: the lexicon's classes of words.
        endings: its endings of words.
        phrases: its titles.
        ranks: the words that its ranks begin with.
        says: what the lexicon says of the word with a number, 0 where there is no such word or nothing to say.
        capital: whether the word with a number starts with a capital letter.

    """

    __slots__ = (
        "__dict__",
        "_about",
        "capital",
        "classes",
        "endings",
        "ends",
        "forms",
        "gaps",
        "keys",
        "phrases",
        "ranks",
        "says",
        "size",
        "starts",
        "view",
    )

    def __init__(self, view: str, lexicon: Lexicon) -> None:
        """Split a view into words.

        Args:
            view: the text as rules read it.
            lexicon: what the language knows of words.

        """
        # All in a few calls: the gaps and the words by turns, then where each ends.
        glued = has_glued(view)
        parts = (_OR_GLUED if glued else _WORD).split(view)
        part_offices(view, parts, lexicon, glued=glued)
        edges = list(accumulate(map(len, parts)))
        self.view = view
        self.forms: list[str] = parts[1::2]
        self.gaps = parts[2::2]  # what stands after each word
        self.starts = edges[:-1:2]
        self.ends = edges[1::2]
        self.keys = list(map(str.lower, self.forms))
        if "-\n" in view:  # a word broken at the end of its line
            self.keys = [key.replace("\n", "") for key in self.keys]
        if "…" in view:  # it ends what it stands behind
            self.keys = ["." if key == "…" else key for key in self.keys]
        self.size = len(self.forms)
        self.forms += [" "] * _PADDING
        self.keys += [""] * _PADDING
        self.gaps[-1:] = ["\n\n"] * (_PADDING + 1)
        self._about = lexicon.about
        # Asked so often that it is told of all words at once, and looked up without a call of ours.
        self.says: Callable[[int], int] = list(map(self._about.get, self.keys, repeat(0))).__getitem__
        self.capital: Callable[[int], bool] = [form[0].isupper() for form in self.forms].__getitem__
        self.phrases = lexicon.phrases
        self.ranks = lexicon.rank_firsts
        self.classes = lexicon.classes
        self.endings = lexicon.endings

    def at(self, offset: int) -> int:
        """Return the number of the word that holds a character, or of the last word before it (-1 if none)."""
        return bisect_right(self.starts, offset) - 1

    def written(self, first: int, end: int) -> str:
        """Return the words from one to before another as they are written, with what stands between them."""
        return self.view[self.starts[first] : self.ends[end - 1]]

    def about(self, key: str) -> int:
        """Return what the lexicon says of a word in lower case that need not stand in the text."""
        return self._about.get(key, 0)

    def proper(self, index: int) -> bool:
        """Return whether a word is written as a name is: with a capital, or one after a particle (d'Arc, al-Amin)."""
        form = self.forms[index]
        if form[0].isupper():
            return True
        if "'" not in form and "-" not in form:
            return False  # as most words
        mark = form.find("'") if "'" in form else form.find("-")
        particle = form[0].isalpha() and form[: max(mark, 0)].isascii()  # none: Cộng đồng Chính trị-An ninh
        return 0 < mark < _PARTICLE_SIZE and particle and form[mark + 1 : mark + 2].isupper()

    def acronym(self, index: int) -> bool:
        """Return whether a word is at least two letters long and all in capitals."""
        form = self.forms[index]
        return len(form) > 1 and form.isupper()

    def letters(self, index: int) -> bool:
        """Return whether a word has two capitals or more: DG, PGĐ, TTg."""
        return sum(map(str.isupper, self.forms[index])) > 1

    def letter(self, index: int) -> bool:
        """Return whether a word starts with a letter."""
        return self.forms[index][0].isalpha()
