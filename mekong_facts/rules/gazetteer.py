"""Fixed lists of names, found in one pass over the text by one automaton (Aho-Corasick)."""

from __future__ import annotations

from collections import defaultdict
from typing import TYPE_CHECKING, NamedTuple

from ahocorasick_rs import AhoCorasick

if TYPE_CHECKING:
    from collections.abc import Iterable


class Hit(NamedTuple):
    """A name found: `view[start:end]`, and the id it stands for."""

    start: int
    end: int
    id: str


class Gazetteer:
    """Names of several kinds, each standing for an id.

    A name is found as it is spelled here, at word boundaries; of names of one kind that overlap, the one that starts
    first and is longest is found. Add the spellings that occur (capitals of headlines, too).
    """

    def __init__(self, entries: Iterable[tuple[str, str, str]]) -> None:
        """Build the automaton.

        Args:
            entries: (kind, form, id). A form may stand under several kinds, and once in each.

        Raises:
            ValueError: a form has two ids within one kind.

        """
        ids: dict[str, dict[str, str]] = defaultdict(dict)
        for kind, form, id_ in entries:
            if ids[form].setdefault(kind, id_) != id_:
                raise ValueError(f"{form!r} stands for both {ids[form][kind]!r} and {id_!r} among the {kind}")
        self._forms = list(ids)
        self._ids = [tuple(ids[form].items()) for form in self._forms]
        self._automaton = AhoCorasick(self._forms)

    def find(self, view: str) -> dict[str, list[Hit]]:
        """Return what is found in a text, by kind, in order."""
        found: dict[str, list[Hit]] = defaultdict(list)
        last: dict[str, int] = {}
        spots = self._automaton.find_matches_as_indexes(view, overlapping=True)
        spots.sort(key=lambda spot: (spot[1], -spot[2]))
        size = len(view)
        for which, start, end in spots:
            if start and view[start].isalnum() and _joins(view[start - 1]):
                continue
            if end < size and view[end - 1].isalnum() and _joins(view[end]):
                continue
            for kind, id_ in self._ids[which]:
                if start >= last.get(kind, 0):
                    last[kind] = end
                    found[kind].append(Hit(start, end, id_))
        return dict(found)


def _joins(character: str) -> bool:
    """Return whether a character next to a letter belongs to the same word (combining marks do)."""
    return character.isalnum() or character == "_" or "\u0300" <= character <= "\u036f"
