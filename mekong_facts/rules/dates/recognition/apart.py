"""Several dates that one expression tells: those of a list, and those from and to which something is moved."""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING

from mekong_facts.rules.dates.timex import Timex

if TYPE_CHECKING:
    from mekong_facts.rules.dates.atoms import Atom

_LISTING = frozenset("&,;+")
_ENDS = ("d", "d2")
_OTHER_END = {"d2": "d", "m2": "m", "y2": "y", "w2": "w", "g2": "g", "q": "p", "q2": "p2", "q3": "p3"}


def apart(timex: Timex, atoms: list[Atom]) -> list[Timex]:
    """Return "5 and 12 March" and "4, 5 and 7-9 April" as the dates they are; days that follow each other are a range.

    Not so where but one of them is meant ("5 or 6 March").

    Args:
        timex: the expression.
        atoms: the words and numbers that it was read from.

    """
    if "q2" in timex.parts and timex.form == "quarter":
        return _quarters_apart(timex)
    if timex.form != "range" or not {"d", "d2"} <= timex.parts.keys() or {"m2", "w2"} & timex.parts.keys():
        return [timex]
    if timex.parts["d"] not in atoms:
        return [timex]  # its digits were apart
    items: list[list[Atom]] = []
    begin = atoms.index(timex.parts["d"])
    for index in range(begin, atoms.index(timex.parts["d2"]) + 1):
        if atoms[index].code in "abo":
            if not items or _LISTING & set(timex.code[2 * begin + 1 : 2 * index : 2]):
                items.append([])
            items[-1].append(atoms[index])
            begin = index
    days = [int(atom.value) for item in items for atom in item]
    rising = all(one < next_ for one, next_ in pairwise(days))
    in_a_row = len(items) == len(days) and days[-1] - days[0] == len(days) - 1 and "+" not in timex.code
    if len(items) == 1 or not rising or in_a_row:
        return [timex]
    shared = {name: atom for name, atom in timex.parts.items() if name in {"m", "y", "u", "l"}}
    leads = [atoms[atoms.index(item[0]) - 1] for item in items[1:]]
    starts = [timex.start] + [
        lead.start if lead.code == "D" else item[0].start for lead, item in zip(leads, items[1:], strict=True)
    ]
    ends = [*(item[-1].end for item in items[:-1]), timex.end]
    return [
        Timex(
            start, end, timex.rule, "range" if len(item) > 1 else "date", dict(zip(_ENDS, item, strict=False)) | shared
        )
        for start, end, item in zip(starts, ends, items, strict=True)
    ]


def _quarters_apart(timex: Timex) -> list[Timex]:
    """Return "Q1 and Q3 2013" as two quarters; those that follow each other are a range."""
    one, two = timex.parts["q"], timex.parts["q2"]
    if _LISTING.isdisjoint(timex.code) or int(two.value) == int(one.value) + 1:
        return [timex]
    shared = {name: atom for name, atom in timex.parts.items() if name in {"y", "u", "l"}}
    return [
        Timex(timex.start, one.end, timex.rule, timex.form, {"q": one} | shared),
        Timex(two.start, timex.end, timex.rule, timex.form, {"q": two} | shared),
    ]


def before_and_after(timex: Timex, atoms: list[Atom]) -> list[Timex]:
    """Return the two dates of "from 14 to 20 June" where something is moved; the first shares what it lacks."""
    middle = timex.code.index("@") // 2
    first = {name: atom for name, atom in timex.parts.items() if atom.start < atoms[middle + 1].start}
    last = {_OTHER_END.get(name, name): atom for name, atom in timex.parts.items() if name not in first}
    kind = timex.form.replace("numeric-range", "numeric").replace("range", "date")
    if "m" in last and "m" not in first:
        first["m"] = last["m"]
    if "y" in last and "y" not in first and (timex.number("m") or 0) <= (timex.number("m2") or 12):
        first["y"] = last["y"]
    return [
        Timex(timex.start, atoms[middle].end, timex.rule, kind, first),
        Timex(
            atoms[middle + 1].start, timex.end, timex.rule, kind, {"m": first["m"], **last} if "m" in first else last
        ),
    ]
