"""A text as the rules read it: one kind of dash, quote, blank, bullet and line end, and its sentences.

The view has the length of the text, so that an offset into one is an offset into the other.
"""

from __future__ import annotations

import unicodedata
from bisect import bisect_right
from collections.abc import Callable, Iterable, Iterator
from functools import lru_cache
from typing import TYPE_CHECKING

from pydantic import TypeAdapter

from mekong_facts.facts import Mention
from mekong_facts.patterns import deferred
from mekong_facts.rules.headlines import in_sentence
from mekong_facts.rules.reflow import reflowed
from mekong_facts.rules.shared_words import one_of, shared

if TYPE_CHECKING:
    import re

    from mekong_facts.rules.gazetteer import Gazetteer, Hit

BATCH = 64  # texts that are read together, component by component: their prose is kept meanwhile

# Applied to every pattern's source and every form of a language: nothing, or `fold` for text typed without diacritics.
Fold = Callable[[str], str]

_DASHES = "\u2010\u2011\u2012\u2013\u2014\u2015\u2212\ufe58\ufe63\uff0d\u301c\uff5e"
_ASCII_QUOTE = "\u0060"  # the only one of these signs that plain text has: "the states` summit"
# The half rings and commas with which Polynesian, Arabic and Turkic names are written count among them.
_SINGLE_QUOTES = f"\u2018\u2019\u201a\u201b\u2032\u02bb\u02bc\u02bd\u02be\u02bf\u00b4{_ASCII_QUOTE}\uff07"
_DOUBLE_QUOTES = "\u201c\u201d\u201e\u201f\u2033\u00ab\u00bb\uff02"
_BLANKS = "\u00a0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u202f\u205f\u3000"
# In lists and in the private letters of the fonts that word processors take bullets from.
_BULLETS = (
    "\u25aa\u25ab\u25a0\u25a1\u25ba\u25b6\u25b8\u25cb\u25cf\u25e6\u2023\u2043\u203a\u2605\u2606\u2660\u2663\u2665\u2666"
    "\u25c6\u25c7\u2713\u2714\u2756\u27a2\u27a4\uf0a7\uf0a8\uf0b7\uf0d8\uf0fc\uf06c\uf06e\uf071\uf076"
)
# Digits, letters and brackets as wide as a Chinese sign
_WIDE = {chr(code + 0xFEE0): chr(code) for code in range(ord("("), ord("z") + 1)}
_ONE_KIND = (
    _WIDE
    | dict.fromkeys(_DASHES, "-")
    | dict.fromkeys(_SINGLE_QUOTES, "'")
    | dict.fromkeys(_DOUBLE_QUOTES, '"')
    | dict.fromkeys(_BLANKS, " ")
    | dict.fromkeys(_BULLETS, "\u2022")
    | {"\u00d0": "\u0110", "\u00f0": "\u0111"}  # old Vietnamese fonts have the Icelandic letter for Đ
)
_OTHER_KIND = deferred("[" + "".join(_ONE_KIND) + "]")
_REVERSED = deferred("\u201f(?<=[^\\W\\d_].)(?=[^\\W\\d_])")  # Fiji‟s, as some fonts have the apostrophe
_ETH = deferred("[Đđ]")
_ONLY_VIETNAMESE = deferred("[ăơưĂƠƯạ-ỹẠ-Ỹ]")

# The tone mark of oa, oe, uy stands on either vowel (hoà, hòa): the view has it on the first, as most outlets write.
_TONES = ("àảãáạ", "èẻẽéẹ", "ỳỷỹýỵ", "òỏõóọ", "ùủũúụ")
_A, _E, _Y, _O, _U = _TONES
_TONE_FIRST: dict[str, str] = {}
for _first, _second, _plain_first, _plain_second in ((_O, _A, "o", "a"), (_O, _E, "o", "e"), (_U, _Y, "u", "y")):
    for _f, _s in zip(_first, _second, strict=True):
        _TONE_FIRST[_plain_first + _s] = _f + _plain_second
        _TONE_FIRST[_plain_first.upper() + _s] = _f.upper() + _plain_second
        _TONE_FIRST[(_plain_first + _s).upper()] = (_f + _plain_second).upper()
_TONE_SECOND = deferred("[oOuU](?<![qQ].)[" + _A + _E + _Y + (_A + _E + _Y).upper() + r"](?!\w)")

_VIETNAMESE = "àáâãèéêìíòóôõùúýăđĩũơưạảấầẩẫậắằẳẵặẹẻẽếềểễệỉịọỏốồổỗộớờởỡợụủứừửữựỳỵỷỹ"
_MARKED = deferred(f"[{_VIETNAMESE}{_VIETNAMESE.upper()}]")
_FOLD = str.maketrans(
    {
        c: base
        for c in _VIETNAMESE + _VIETNAMESE.upper()
        for base in [unicodedata.normalize("NFD", c.replace("đ", "d").replace("Đ", "D"))[0]]
    },
)

# A sentence ends at a mark before a capital, a digit, a quote or a bullet, or at a line's end that is followed by an
# empty line or follows such a mark; what looks like an abbreviation ends none. The one class of characters that it
# starts with is what the scan skips to.
_SENTENCE_END = deferred(
    r"[.!?…\n;](?:"
    r"(?<=[.!?…])[.!?…]*(?:(?P<mark>)(?:/\.?)?['\")\]]*(?=\s|$)|(?<=[a-zà-ỹ]{3}[.!?])(?=[A-ZĐ][a-zà-ỹ]))"
    r"|(?<=\n)[ \t]*(?:\r?\n)+"
    r"|(?<=;)(?=\s))",
)
# Single letters that are words and no initials: châu Á, nước Ý, đồng ý.
_WORDS = _VIETNAMESE.replace("đ", "") + "ÁÝ"
_SENTENCES = shared("sentences")
_ABBREVIATED = deferred(
    rf"(?:\b(?:{one_of(_SENTENCES['abbreviations'])})"
    rf"|(?<![^\W\d_]){''.join(f'(?<!{word} )' for word in _SENTENCES['before_letters'])}[^\W\d_{_WORDS}])$",
)
_ABBREVIATIONS = frozenset(_SENTENCES["abbreviations"])
_LONGEST = 6  # of abbreviations
_checked: Callable[[object], Mention] = TypeAdapter(Mention).validator.validate_python  # sooner than `Mention(...)`
_MOST = 3000  # characters of a sentence; what goes on for longer, as speech written down without marks does, is cut
_CLOSING = frozenset(")]\"'%")  # no abbreviation ends with them
_BRACKETED = deferred(r"\((\w+)")
_RARE_LINE_ENDS = "\r\x0b\x0c\x85\u2028\u2029"
_GAP = "    "  # between the columns of a page that was copied: so many blanks are a table's tab
_COLUMN_GAP = deferred(rf" {_GAP[1:]}(?<=\S{_GAP}) *(?=\S)")
# two rows or more of three cells or more that bare semicolons part, as in a table's export
_ROWS = deferred(r"(?:(?:^|(?<=\n))[^;\n]*(?:;(?=\S)[^;\n]*){2,}(?:\n|\Z)){2,}")
_CELL_END = deferred(r";(?=\S)")
_GLUED_ORDINAL = deferred(r"-(?<=[^\W\d_]{4}-)(?=\d{1,3}(?:st|nd|rd|th) )")  # "Lima Communiqué-13th Meeting"
_SQUARE = deferred(r"\[(?<=[a-z] \[)[A-Z]{2,8}\](?= [A-Z'(]|[,.;])")  # "the Lake Group [LG] Summit": letters of a body
_SPOKEN = shared("spoken_letters")
# The scan skips to a first letter, behind which the word is asked for as a whole.
_AS_WORDS = deferred(
    rf"[{''.join(sorted({word[0] for words in _SPOKEN.values() for word in words}))}](?<!\w.)(?=[a-z])"
    rf"(?<=(?=(?:{one_of(_SPOKEN['bodies'])})(?!\w)|(?:{one_of(_SPOKEN['counted'])})[ -]?\d).)[a-z]+"
)
_LINE_END = deferred(r"\r\n|\n|\r|\u2028|\u2029|\x0b|\x0c|\x85")


def fold(text: str) -> str:
    """Return the text without Vietnamese diacritics, with as many characters."""
    return text if text.isascii() else text.translate(_FOLD)


def lowered(view: str, start: int, end: int) -> str:
    """Return a stretch of a view in small letters, with as many characters; regexes that ignore case are slow."""
    stretch = view[start:end]
    small = stretch.lower()
    return small if len(small) == len(stretch) else stretch


def typed_without_marks(text: str) -> bool:
    """Return whether Vietnamese text was typed without diacritics.

    A name or a heading may keep some, so up to one letter in a hundred may have a mark; in print it is one in four.
    """
    head = text[:20_000]
    if len(head.encode("utf-8", "surrogatepass")) > len(head) * 1.2:  # a marked letter takes two or three bytes
        return False
    return len(_MARKED.findall(head)) * 100 < len(head)


def _is_abbreviated(view: str, mark: int) -> bool:
    """Return whether what looks like an abbreviation or an initial stands right before a mark."""
    low = max(0, mark - _LONGEST - 1)
    word = view[low:mark].rpartition(" ")[2]
    if len(word) > 1 and word.isalpha():  # so it is nearly always, and found faster
        return word in _ABBREVIATIONS
    if word[-1:].isdecimal() or word[-1:] in _CLOSING or (word[-2:-1] == "-" and word[-1].islower()):
        return False  # "in Ma-lai-xi-a."
    return _ABBREVIATED.search(view, max(0, mark - _LONGEST), mark) is not None


def _tabbed(gap: re.Match[str]) -> str:
    """Return a gap between columns with a tab before its other blanks."""
    return "\t" + gap[0][1:]


def _cut(view: str, ends: Iterable[int]) -> Iterator[int]:
    """Return where sentences end if none is longer than rules, some of which look at it word for word, may read."""
    start = 0
    for end in ends:
        while end - start > _MOST:
            start = view.rfind(" ", start, start + _MOST) + 1 or start + _MOST
            yield start
        yield end
        start = end


def _lines(text: str) -> tuple[list[int], list[int]]:
    """Return where the lines of a text start and where they end."""
    if any(mark in text for mark in _RARE_LINE_ENDS):
        breaks = [found.span() for found in _LINE_END.finditer(text)]
        return [0, *(end for _, end in breaks)], [*(start for start, _ in breaks), len(text)]
    at, starts, ends = 0, [], []
    for line in text.split("\n"):
        starts.append(at)
        at += len(line)
        ends.append(at)
        at += 1
    return starts, ends


class Prose:
    """A text, its view, and where its sentences and lines stand.

    Attributes:
        text: the text as it was.
        view: the text as rules read it, of the same length.
        folded: whether the view lacks Vietnamese diacritics because the text does.

    """

    __slots__ = ("_bracketed", "_hits", "_lines", "_sentences", "folded", "text", "view")

    def __init__(self, text: str, language: str) -> None:
        """Make the view of a text in a language."""
        self.text = text
        view = (
            text
            if text.isascii() and _ASCII_QUOTE not in text
            else _OTHER_KIND.sub(lambda found: _ONE_KIND[found[0]], _REVERSED.sub("'", text))
        )
        if language != "vi" and ("\u00f0" in text or "\u00d0" in text) and not _ONLY_VIETNAMESE.search(text):
            view = _ETH.sub(lambda found: text[found.start()], view)  # Icelandic names
        if language == "en":
            view = in_sentence(_GLUED_ORDINAL.sub(" ", view))
        view = _AS_WORDS.sub(lambda found: found[0].upper(), view)
        if "[" in view:
            view = _SQUARE.sub(lambda found: f"({found[0][1:-1]})", view)
        if "\r" in view:
            view = view.replace("\r\n", " \n").replace("\r", "\n")
        if _GAP in view:
            view = _COLUMN_GAP.sub(_tabbed, view)
        if ";" in view and _CELL_END.search(view):
            view = _ROWS.sub(lambda rows: _CELL_END.sub("\t", rows[0]), view)
        self.folded = language == "vi" and typed_without_marks(view)  # where a blank takes one byte
        if self.folded:
            view = fold(view)
        elif language == "vi":
            view = _TONE_SECOND.sub(lambda match: _TONE_FIRST.get(match[0], match[0]), view)
        self.view = reflowed(view)
        self._sentences: list[int] | None = None
        self._lines: tuple[list[int], list[int]] | None = None  # where they start, and where they end
        self._bracketed: dict[str, int] | None = None
        self._hits: tuple[Gazetteer, dict[str, list[Hit]]] | None = None

    def mention(self, start: int, end: int, rule: str) -> Mention:
        """Return the mention of `text[start:end]` that `rule` found."""
        return _checked({"text": self.text[start:end], "start": start, "end": end, "rule": rule})

    def hits(self, gazetteer: Gazetteer) -> dict[str, list[Hit]]:
        """Return what a gazetteer finds in the view, by kind; kinds without a hit are absent."""
        if self._hits is None or self._hits[0] is not gazetteer:
            self._hits = (gazetteer, gazetteer.find(self.view))
        return self._hits[1]

    def _sentence_ends(self) -> list[int]:
        """Return where sentences end, read once."""
        if self._sentences is None:
            ends: list[int] = []
            view = self.view
            for found in _SENTENCE_END.finditer(view):
                at = found.end()
                if found.lastindex:  # a mark
                    after = view[at : at + 40].lstrip()
                    mark = found.start()
                    if after and (after[0].islower() or _is_abbreviated(view, mark)):
                        continue
                ends.append(at)
            ends.append(len(view))
            self._sentences = ends if len(view) <= _MOST else list(_cut(view, ends))
        return self._sentences

    @property
    def sentences(self) -> list[tuple[int, int]]:
        """Return the (start, end) of each sentence, in order; together they are the whole text."""
        ends = self._sentence_ends()
        return list(zip([0, *ends], ends, strict=False))

    def sentence_at(self, offset: int) -> tuple[int, int]:
        """Return the (start, end) of the sentence that holds the character at `offset`."""
        ends = self._sentences or self._sentence_ends()
        which = bisect_right(ends, offset, 0, len(ends) - 1)
        return (ends[which - 1] if which else 0), ends[which]

    def bracketed(self, word: str) -> int:
        """Return where a word first stands right behind an opening bracket (the bracket's offset), -1 if nowhere."""
        if self._bracketed is None:
            self._bracketed = {}
            for found in _BRACKETED.finditer(self.view):
                self._bracketed.setdefault(found[1], found.start())
        return self._bracketed.get(word, -1)

    def line_at(self, offset: int) -> tuple[int, int]:
        """Return the (start, end) of the line that holds the character at `offset`, without its line end."""
        if self._lines is None:
            self._lines = _lines(self.text)
        starts, ends = self._lines
        which = bisect_right(starts, offset) - 1
        return starts[which], ends[which]


@lru_cache(maxsize=BATCH)
def prose(text: str, language: str) -> Prose:
    """Return the prose of a text; the components of one pipeline ask for the same one in turn."""
    return Prose(text, language)
