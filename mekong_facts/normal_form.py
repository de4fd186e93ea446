"""The normal form of a text: NFC, one line end, one blank between words, lines unbroken, nothing left of its page."""

from __future__ import annotations

import re
import unicodedata
from array import array
from bisect import bisect_left, bisect_right
from functools import cache, partial
from typing import TYPE_CHECKING

from mekong_facts.broken_words import broken_words
from mekong_facts.misread import read_twice
from mekong_facts.old_fonts import from_old_fonts
from mekong_facts.patterns import deferred
from mekong_facts.remnants import SIGNS, escapes, quotes, remnants, tags
from mekong_facts.rules.letters import INVISIBLE
from mekong_facts.rules.reflow import soft_ends
from mekong_facts.scanned import scanned

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence

    from mekong_facts.remnants import Edit

_MARK = "\u0300-\u036f\u1ab0-\u1aff\u1dc0-\u1dff\u20d0-\u20ff\ufe20-\ufe2f"
# A character with its marks, at most 30 of them (the stream-safe limit of UAX 15), which keeps normalising linear.
_CLUSTER = deferred(rf"[^{_MARK}{INVISIBLE}][{_MARK}]{{1,30}}|[{INVISIBLE}]+|\r\n?", re.DOTALL)
_MARKED = deferred(rf"[{_MARK}{INVISIBLE}]")
# A text that is not in its normal form has a mark or one of these; blanks beside the ends of lines are four of them.
_BESIDE_ENDS = ("\t\n", "\n\t", " \n", "\n ")
_SIGNS = ("\r", "  ", *_BESIDE_ENDS, *SIGNS)
_BEFORE_ENDS = (" \n", "\t\n", " \r", "\t\r")
_TRAILING = deferred(r"(?<![ \t])[ \t]++(?=[\r\n])")
_GAP = deferred(r"(?<=\S)[ \u00a0]{2,3}(?=\S)")  # a wider one parts the cells of a table
_INDENT = deferred(r"^[ \t]++(?=[^ \t\r\n])", re.MULTILINE)
_FLUSH = deferred(r"^[^ \t\r\n]", re.MULTILINE)
_BLANK = " \t\r\u00a0"
# In their order, with how often each may be needed: a text may have been read in the wrong encoding twice.
_REPAIRS = ((escapes, 1), (read_twice, 2), (from_old_fonts, 1), (tags, 1), (quotes, 1), (scanned, 1))


class Offsets:
    """The way back from offsets into the normalised text to offsets into the text as the file holds it."""

    __slots__ = ("_after", "_before", "_beyond", "_edges")

    def __init__(
        self, edges: Sequence[int], before: Sequence[int], after: Sequence[int], beyond: Offsets | None = None
    ) -> None:
        """Keep how far the raw text is ahead at each edge of the normalised text.

        Args:
            edges: offsets at which the two texts get further apart, in order.
            before: for each edge, by how much the raw text is ahead for a mention that ends there.
            after: for each edge, by how much it is ahead for what starts there.
            beyond: the way from that raw text to one before it.

        """
        self._edges = edges
        self._before = before
        self._after = after
        self._beyond = beyond

    def start(self, offset: int) -> int:
        """Return where the character at `offset` starts in the raw text."""
        at = offset + self._after[bisect_right(self._edges, offset) - 1]
        return self._beyond.start(at) if self._beyond else at

    def end(self, offset: int) -> int:
        """Return where the character before `offset` ends in the raw text."""
        which = bisect_left(self._edges, offset)
        if which < len(self._edges) and self._edges[which] == offset:
            at = offset + self._before[which]
        else:
            at = offset + self._after[which - 1]
        return self._beyond.end(at) if self._beyond else at


def _kept(cluster: str) -> str:
    """Return what stands for a cluster in the normalised text."""
    if cluster[0] == "\r":
        return "\n"
    return "" if cluster[0] in INVISIBLE else unicodedata.normalize("NFC", cluster)


def normalise(raw: str) -> tuple[str, Offsets | None]:
    """Return the normal form of a text, and the way back (None: the text is as it was).

    A line's end that only the width of a page made, with blanks beside it, becomes one blank; without them it stays,
    and is read as one.
    """
    text, offsets = raw, None
    for repair, most in _REPAIRS:
        for _ in range(most):
            edits = sorted(repair(text))
            if not edits:
                break
            text, offsets = _edited(text, edits, offsets)
    marked = not text.isascii() and _MARKED.search(text) is not None
    full = cache(partial(soft_ends, text))
    broken, every = broken_words(text, full)
    if not marked and not broken and not any(sign in text for sign in _SIGNS):
        return text, offsets
    soft = _soft(text, full, every=every)
    clusters = _clusters(text) if marked or "\r" in text else ()
    rest = (*broken, *soft, *clusters, *_idle(text), *_margin(text), *remnants(text))
    return _edited(text, sorted(rest, key=lambda edit: (edit[0], -edit[1])), offsets)


def _edited(raw: str, edits: Sequence[Edit], beyond: Offsets | None) -> tuple[str, Offsets | None]:
    """Return a text with edits made, in their order, but for those within others; and the way back."""
    if not edits:
        return raw, beyond
    parts: list[str] = []
    edges, before, after = array("q", [-1]), array("q", [0]), array("q", [0])
    done = size = 0
    for start, end, kept in edits:
        if start < done:
            continue  # within a line's end
        parts += raw[done:start], kept
        size += start - done + len(kept)
        done = end
        edges.append(size)
        before.append((end if kept else start) - size)
        after.append(end - size)
    parts.append(raw[done:])
    return "".join(parts), Offsets(edges, before, after, beyond)


def _clusters(raw: str) -> Iterator[Edit]:
    """Give the (start, end) of what is written otherwise in NFC or is no character to read, and what stands for it."""
    told: dict[str, str] = {}  # few clusters stand in a text, and each often
    for found in _CLUSTER.finditer(raw):
        cluster = found[0]
        kept = told.get(cluster)
        if kept is None:
            kept = told[cluster] = _kept(cluster)
        if kept != cluster:
            yield *found.span(), kept


def _soft(raw: str, full: Callable[[], Sequence[int]], *, every: bool) -> Iterator[Edit]:
    """Give the ends of `full` lines, with the blanks beside them; those without any only where `every` is."""
    for at in full() if every or any(sign in raw for sign in (*_BESIDE_ENDS, "\r\n", "\u00a0\n")) else ():
        start = end = at
        while start and raw[start - 1] in _BLANK:
            start -= 1
        while end + 1 < len(raw) and raw[end + 1] in _BLANK:
            end += 1
        if every or end + 1 - start > 1:
            yield start, end + 1, " "


def _idle(raw: str) -> Iterator[Edit]:
    """Give the blanks at the ends of lines, and those that fill a line beyond the one blank between two words.

    Two or three blanks may part the cells of a table, too: those before a capital or a digit do, unless a third of
    those of the text stand where prose goes on.
    """
    if any(sign in raw for sign in _BEFORE_ENDS):
        yield from ((*found.span(), "") for found in _TRAILING.finditer(raw))
    gaps = list(_GAP.finditer(raw)) if "  " in raw or "\u00a0" in raw else []
    within = [gap for gap in gaps if raw[gap.end()].islower() or raw[gap.start() - 1] in ",;"]
    ended = [gap for gap in gaps if raw[gap.start() - 1] in ".!?" and gap.end() - gap.start() < 3]
    for gap in gaps if len(within) * 3 >= len(gaps) - len(ended) else {*within, *ended}:
        yield gap.start() + 1, gap.end(), ""


def _margin(raw: str) -> Iterator[Edit]:
    """Give the blanks before all lines of a text that begins farther to the right as a whole."""
    if _FLUSH.search(raw):
        return
    indents = list(_INDENT.finditer(raw))
    width = min((found.end() - found.start() for found in indents), default=0)
    yield from ((found.start(), found.start() + width, "") for found in indents)
