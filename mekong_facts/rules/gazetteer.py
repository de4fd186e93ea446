"""Fixed lists of names, found in one pass over the text by one automaton (Aho-Corasick)."""

from __future__ import annotations

from bisect import bisect_right
from dataclasses import dataclass
from operator import itemgetter
from typing import TYPE_CHECKING

from ahocorasick_rs import AhoCorasick

from mekong_facts.patterns import deferred

if TYPE_CHECKING:
    from collections.abc import Iterable

# (kind, form, id): what a language adds to the one gazetteer.
Entry = tuple[str, str, str]

# Blanks between two words that are more than one blank: a line's end, too, but no empty line; and a word that goes on
# in the next line after a hyphen. Each branch starts with a character of its own, so that the scan skips to it.
_WIDE = deferred(
    r" (?=[ \t\r\n])(?<=\S )[ \t]*(?:\r?\n[ \t]*)?(?=\S)"
    r"|\t(?<=\S\t)[ \t]*(?:\r?\n[ \t]*)?(?=\S)"
    r"|\r(?<=\S\r)\n[ \t]*(?=\S)"
    r"|\n(?<=\S\n)[ \t]*(?=\S)"
    r"|-(?<=[^\W\d_]-)[ \t]?\r?\n(?=[^\W\d_])"
)
_LINE_END = deferred(r"\n(?<=\S\n)[ \t]*(?=\S)")  # all that is left of it in a text without any of these signs
_SIGNS = ("  ", "\t", "\r", " \n", "-\n")
_APART = frozenset(" ,.;:\n()-")  # what most often stands next to a name


@dataclass(slots=True)
class Hit:
    """A name found: `view[start:end]`, and the id it stands for."""

    start: int
    end: int
    id: str


class Gazetteer:
    """Names of several kinds, each standing for an id.

    A name is found as it is spelled here, at word boundaries; of names of one kind that overlap, the one that starts
    first and is longest is found. Add the spellings that occur (capitals of headlines, too). A blank in a name stands
    for any blanks, a line's end among them.
    """

    def __init__(self, entries: Iterable[Entry]) -> None:
        """Build the automaton.

        Args:
            entries: (kind, form, id). A form may stand under several kinds, and once in each.

        Raises:
            ValueError: a form has two ids within one kind.

        """
        ids: dict[str, tuple[tuple[str, str], ...]] = {}
        for kind, form, id_ in entries:
            known = ids.get(form, ())
            other = next((told for of, told in known if of == kind), None) if known else None
            if other is None:
                ids[form] = (*known, (kind, id_))
            elif other != id_:
                raise ValueError(f"{form!r} stands for both {other!r} and {id_!r} among the {kind}")
        self._forms = list(ids)
        self._ids = list(ids.values())
        self._automaton = AhoCorasick(self._forms)

    def find(self, view: str) -> dict[str, list[Hit]]:
        """Return what is found in a text, by kind, in order."""
        found: dict[str, list[Hit]] = {}
        narrow, back = _narrow(view)
        spots = self._automaton.find_matches_as_indexes(narrow, overlapping=True)
        if back:
            spots = [(which, back.at(start), back.at(end - 1) + 1) for which, start, end in spots]
        spots.reverse()  # from the last to end to the first, so that of those with one start the longest is first
        spots.sort(key=itemgetter(1))
        ids, edged = self._ids, f" {view} "  # so that something stands before and after each
        for which, start, end in spots:
            before, after = edged[start], edged[end + 1]
            if before not in _APART and view[start].isalnum() and _joins(before):
                continue
            if after not in _APART and view[end - 1].isalnum() and _joins(after):
                continue
            for kind, id_ in ids[which]:
                hits = found.get(kind)
                if hits is None:
                    found[kind] = [Hit(start, end, id_)]
                elif start >= hits[-1].end:
                    hits.append(Hit(start, end, id_))
        return found


class _Back:
    """Offsets of a text with single blanks, taken back to the text as it was."""

    def __init__(self, cuts: list[tuple[int, int]]) -> None:
        """Keep the cuts: where in the narrow text one was made, and how many characters are gone by then."""
        self._places = [place for place, _ in cuts]
        self._gone = [gone for _, gone in cuts]

    def at(self, offset: int) -> int:
        """Return the offset in the text as it was."""
        which = bisect_right(self._places, offset)
        return offset + (self._gone[which - 1] if which else 0)


def _narrow(view: str) -> tuple[str, _Back | None]:
    """Return a text with single blanks between its words, and the way back if offsets have changed."""
    parts: list[str] = []
    cuts: list[tuple[int, int]] = []
    at = gone = 0
    for wide in (_WIDE if any(sign in view for sign in _SIGNS) else _LINE_END).finditer(view):
        start, end = wide.span()
        blank = " "
        if view[start] == "-":
            blank = "-" if view[end].isupper() else ""
        parts += view[at:start], blank
        if end - start > len(blank):
            gone += end - start - len(blank)
            cuts.append((end - gone, gone))
        at = end
    if not parts:
        return view, None
    return "".join([*parts, view[at:]]), _Back(cuts) if cuts else None


def _joins(character: str) -> bool:
    """Return whether a character next to a letter belongs to the same word (combining marks do)."""
    return character.isalnum() or character == "_" or "\u0300" <= character <= "\u036f"
