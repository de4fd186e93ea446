"""Levels of meetings whose names tell none, by those of other editions."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from mekong_facts.rules.meetings.event import Event
    from mekong_facts.rules.meetings.phrases.name_words import Name

_NONE = frozenset({None, "other"})
_NOUN = 2  # words


def by_series(placed: Sequence[tuple[Name, Event]]) -> None:
    """Give names that tell no level that of another edition: the "Fourth Meeting of the WGT" is a working group's."""
    told = ((name, event) for name, event in placed if event.acronym and name.level not in _NONE)
    known = {(event.acronym, name.sort): name.level for name, event in told}
    for name, event in placed:
        level = known.get((event.acronym, name.sort)) if name.level in _NONE and event.level is None else None
        if level:
            event.grade(name, level)


def by_neighbour(placed: Sequence[tuple[Name, Event]], words: Mapping[str, frozenset[str]]) -> None:
    """Give names of but a noun the level of the edition beside it: "the third meeting" behind the leaders' 4th.

    The noun may go on there: "Hội nghị lần thứ 4" behind "Hội nghị Thượng đỉnh lần thứ 3".
    """
    told = [
        (name, event) for name, event in placed if event.number is not None and event.level not in _NONE and name.name
    ]
    known = {
        (key, event.number): event.level
        for name, event in told
        for key in (name.sort, _opening(name), event.acronym)
        if key is not None
    }
    plain = words["generic"] - words["bodies"] if known else frozenset()
    for name, event in placed if known else ():
        number = event.number
        if name.level != "other" or event.level is not None or number is None:
            continue
        if plain.issuperset(word for word in event.words if word[0] != "#"):
            keys = (event.acronym or name.sort, _opening(name))
            beside = {known.get((key, number + step)) for key in keys for step in (-1, 1)} - {None}
            if len(beside) == 1:
                event.grade(name, beside.pop())


def _opening(name: Name) -> str:
    """Return the words that a name opens with, in which a noun of two syllables stands first: "hội nghị"."""
    return " ".join((name.name or "").lower().split()[:_NOUN])
