"""Words that a page has broken at the end of a line: "the minis-" and below it "ter" are one word.

A hyphen that the word itself has stays: "the two-" and below it "day talks". Which it is shows by the halves, or by
the same word elsewhere in the text.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from mekong_facts.patterns import deferred
from mekong_facts.rules.letters import VIETNAMESE
from mekong_facts.rules.shared_words import shared

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence

    from mekong_facts.remnants import Edit

# One of these stands in every text with such a word, and in few others.
_SIGNS = (
    "-\n",
    "-\r",
    "- \n",
    "- \r",
    "\u00ad\n",
    "\u00ad\r",
    "\u00ac\n",
    "\u00ac\r",
    "\u2010\n",
    "\u2010\r",
    "\u2013\n",
)
# The hyphen at a line's end: one that shows only there, or one that may be the word's own.
_BREAK = deferred(r"(?<=[^\W\d_]{2})(?:[\u00ad\u00ac]|(?P<hyphen>[-\u2010]))[ \t]*\r?\n[ \t]*(?=(?P<second>[^\W\d_]+))")
_YEARS = deferred(r"(?<=(?<!\d)[12]\d{3})(?P<own>\s?[-\u2013\u2010])[ \t]*\r?\n[ \t]*(?=[12]\d{3}(?!\d))")
_FIRST = deferred(r"(?<![\w-])[A-Za-z]{2,}\Z")
# Vietnamese has hyphens between syllables alone.
_SYLLABLES = deferred(f"[\u0300-\u0323{VIETNAMESE}\u0110\u0111\u01a1\u01b0]")
_BLANK = deferred(r"(?<=\S) (?=\S)")
_FEW = 40  # one line in so many may be longer than the page was wide
_DASHES = "-\u2010\u2013"
_RARE = 50  # an English text has fewer than one of these letters in so many
_LONGEST = 24  # letters of half a word
_WORDS = shared("hyphens")
_NUMBERS, _COUNTED, _QUALITIES, _KINDS = (
    frozenset(_WORDS[name]) for name in ("numbers", "counted", "qualities", "kinds")
)


def broken_words(raw: str, soft: Callable[[], Sequence[int]]) -> tuple[list[Edit], bool]:
    """Return the edits that make broken words whole, and whether all ends of full lines are to be blanks with them.

    If few words are broken, each line ends behind its word, or the hyphen; none is made whole where it can't be told
    which lines are full.

    Args:
        raw: the text.
        soft: gives the ends of its lines that end nothing.

    """
    if not any(sign in raw for sign in _SIGNS):
        return [], False
    breaks = list(_breaks(raw))
    if not breaks or not soft():
        return [], False
    if len(breaks) * _FEW > raw.count("\n"):
        return [(start, end, "") for start, end in breaks], True
    halves = [(start, end) for start, end in breaks if raw[start - 1] not in _DASHES]
    moved = ((*found.span(), "\n") for _, end in halves if (found := _BLANK.search(raw, end, end + _LONGEST)))
    return [*((start, end, "") for start, end in halves), *moved], False


def _breaks(raw: str) -> Iterator[tuple[int, int]]:
    """Give the (start, end) of what parts the halves of words, or two years: a hyphen, if not their own, and blanks."""
    yield from ((found.end("own"), found.end()) for found in _YEARS.finditer(raw))
    syllables: bool | None = None
    for found in _BREAK.finditer(raw):
        start, second = found.start(), found["second"]
        if not found["hyphen"]:
            yield start, found.end()
            continue
        first = _FIRST.search(raw, max(0, start - _LONGEST), start)
        if first is None or raw[found.end("second") : found.end("second") + 1] in {"-", "\u2010"}:
            continue
        if syllables is None:
            syllables = len(_SYLLABLES.findall(raw)) * _RARE > len(raw)
        if syllables:
            return
        kept = _is_kept(raw, first[0], second)
        if kept is not None:
            yield (start + 1 if kept else start), found.end()


def _is_kept(raw: str, first: str, second: str) -> bool | None:
    """Return whether the hyphen is the word's own, None where a dash may stand between two words."""
    if second.islower() and f"{first}{second}" in raw:
        return False
    if f"{first}-{second}" in raw:
        return True
    if not second.islower():
        return None if first.islower() or first.isupper() != second.isupper() else True
    if len(second) < 2:
        return None
    small = first.lower()
    return (small in _NUMBERS and second in _COUNTED) or (small in _QUALITIES and second in _KINDS)
