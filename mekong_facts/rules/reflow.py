"""Paragraphs that were broken over lines to fit a page, an e-mail or a newspaper's column, made one line again.

Most programs fill a line until the next word does not fit: such a text shows how wide its page was, and every line's
end that is told by the width alone ends nothing. Hands, and fonts whose letters differ in width, break lines a little
sooner or later; there a line must be nearly as long as the longest, and most must go on in small letters.
"""

from __future__ import annotations

from itertools import groupby, pairwise
from operator import attrgetter
from typing import TYPE_CHECKING, NamedTuple

from mekong_facts.patterns import deferred
from mekong_facts.rules.columns import usual_length
from mekong_facts.rules.letters import BULLETS, CAPITAL
from mekong_facts.rules.shared_words import one_of, shared

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

_WIDTHS = range(24, 121)  # code points of a line that was filled; shorter ones are cells, longer ones paragraphs
_FEWEST = 3  # ends of lines that tell how wide a page was
_CELLS = deferred(r"\t|\S {3,}\S|\|")
# What may begin a line that stands on its own: an item, the field of a form or of a letter.
_ITEM = deferred(
    rf"[{BULLETS}#]|\(?(?:\d{{1,3}}|[a-z]|[ivx]{{1,4}})[.)](?:\s|$)|{CAPITAL}[^\n:.,;()\d]{{1,24}}:(?:\s|$)"
)
_BEFORE_COMMA = deferred(r"(?<=[\w)\"'])\n(?=, )")
_CLOSING = ".!?:;"
_SHORTENED = deferred(rf"\b(?:[^\W\d_]|{one_of(shared('sentences')['abbreviations'])})\.$")
_LONGEST = 8  # code points of an abbreviation with what stands before it
_UNFINISHED = frozenset(shared("sentences")["unfinished"])
_BROKEN_WORD = deferred(r"[^\W\d_]-$")


class _End(NamedTuple):
    """The end of a line that another one follows."""

    at: int
    block: int  # which run of lines without an empty one it is in
    length: int  # of the line, in code points
    first: str  # the next line's first word
    goes_on: bool  # whether the next line begins in small letters, or a word is left that ends nothing
    comma: bool  # whether a comma stands there
    closed: bool  # whether a sentence ends there
    item: bool  # whether what follows looks like an item of a list or a field

    @property
    def filled(self) -> int:
        """How long the line would be with the next one's first word."""
        return self.length + 1 + len(self.first)


def reflowed(view: str) -> str:
    """Return a text with a blank for each line's end that is there because the line was full, as long as that one.

    No line begins with a comma but where a page's tags broke one.
    """
    if "\n," in view:
        view = _BEFORE_COMMA.sub(" ", view)
    parts, last = [], 0
    for at in soft_ends(view):
        parts += [view[last:at], " "]
        last = at + 1
    return "".join([*parts, view[last:]]) if parts else view


def soft_ends(text: str) -> list[int]:
    """Return the offsets of the ends of lines that end nothing, in order.

    Args:
        text: a text whose lines end with a line feed; a carriage return and blanks may stand before it.

    """
    ends = list(_ends(text.split("\n")))
    inner = [end for end in ends if end.length in _WIDTHS and not end.item and (end.goes_on or not end.closed)]
    if len(inner) < _FEWEST:
        return []
    lengths = [end.length for end in inner]
    longest = max(lengths)
    for width in sorted({longest, usual_length(lengths)}, reverse=True):  # a line above the text may be longer
        if _tells([end for end in inner if end.length <= width], width):
            return [end.at for end in ends if _is_filled(end, width)]
    going = sum(end.goes_on for end in inner)
    if going * 2 >= len(inner) and sum(length * 4 > longest * 3 for length in lengths) * 4 >= 3 * len(inner):
        return [end.at for _, block in groupby(ends, attrgetter("block")) for end in _loose(list(block), longest)]
    return []


def _tells(ends: Sequence[_End], width: int) -> bool:
    """Return whether lines were filled up to a width: most, where a third go on; nearly all, where capitals abound."""
    filled = sum(end.filled > width for end in ends)
    if sum(end.goes_on for end in ends) * 3 >= len(ends) and filled * 4 >= len(ends) * 3:
        return True
    listed = len({end.first for end in ends}) * 2 < len(ends)  # items that begin alike
    return len(ends) >= 2 * _FEWEST and filled * 10 >= len(ends) * 9 and not listed


def _is_filled(end: _End, width: int) -> bool:
    """Return whether a line ends where the next word did not fit on a page of a width, or a little before."""
    if end.item:
        return end.length <= width < end.filled and not end.closed  # "on April" and below it "30. The next …"
    if end.goes_on:
        return end.length <= width + width // 8 and width < end.filled + width // 4
    return end.length <= width < end.filled


def _loose(block: Sequence[_End], width: int) -> Iterator[_End]:
    """Give the ends of lines, of one block, that end nothing on a page about as wide as that."""
    if len(block) >= _FEWEST and sum(end.goes_on for end in block) * 4 < len(block):
        return  # a list
    for end in block:
        full = end.length * 5 > width * 3 and not end.closed
        if end.length <= width and not end.item and (end.goes_on or full or end.comma):
            yield end


def is_unfinished(word: str) -> bool:
    """Return whether no phrase ends with a word, also where all is in capitals: "of", "OF"."""
    return (word.lower() if word.isupper() else word) in _UNFINISHED


def _is_row(words: str) -> bool:
    """Return whether a line is a row of a table."""
    return ("\t" in words or "|" in words or "   " in words) and _CELLS.search(words) is not None


def _ends(lines: Sequence[str]) -> Iterator[_End]:
    """Give the ends of lines that another one follows, but for those where the writing tells that something ends."""
    at, block = -1, 0
    for line, below in pairwise(lines):
        at += len(line) + 1
        words, after = line.rstrip(), below.lstrip()
        if not words or not after:
            block += 1
            continue
        if _is_row(words.lstrip()) or _is_row(after.rstrip()):
            continue
        if (words[-1] == "-" and _BROKEN_WORD.search(words)) or (words.isupper() and not after.isupper()):
            continue
        last = words.rpartition(" ")[2]
        goes_on = after[0].islower() or is_unfinished(last)
        closed = words[-1] in _CLOSING and not _SHORTENED.search(words[-_LONGEST:])
        yield _End(
            at,
            block,
            len(words),
            after.split(None, 1)[0],
            goes_on,
            words[-1] == ",",
            closed,
            _ITEM.match(after) is not None,
        )
