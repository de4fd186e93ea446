"""Recognition: which stretches of a text are calendar expressions, and what their parts say.

Nothing is resolved here. A form is a regular expression over the code of the atoms (see `atoms`); its groups name the
parts, as `timex` lists them.
"""

from __future__ import annotations

from bisect import bisect_left
from itertools import pairwise
from typing import TYPE_CHECKING

from mekong_facts.rules.dates.atoms import runs_of
from mekong_facts.rules.dates.checks import CHECKS
from mekong_facts.rules.dates.nearby import after_initial, is_moved, word_after, word_before
from mekong_facts.rules.dates.patterns import Spot, Spots
from mekong_facts.rules.dates.timex import Timex

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from mekong_facts.rules.dates.atoms import Atom, Run
    from mekong_facts.rules.dates.patterns import DateForm, DatePatterns
    from mekong_facts.rules.gazetteer import Hit

BLOCKER = "blocker"
_SHORT, _KEPT = 60, 20_000  # characters of a run whose spots are kept, and of how many runs
_SIGNS_BEFORE = frozenset("$€£¥#№+=@^₫")
_SIGNS_OF_NAMES = frozenset("$#@")
_SIGNS_AFTER = frozenset("%°º‰$€£¥₫@")
_LISTING = frozenset("&,;")
_ENDS = ("d", "d2")
_OTHER_END = {"d2": "d", "m2": "m", "y2": "y", "w2": "w", "g2": "g", "q": "p", "q2": "p2", "q3": "p3"}
_JOINS = frozenset(".,/-:~")
_BULLETS = " \t*•#|-"


def recognise(
    view: str, hits: list[Hit], patterns: DatePatterns, taken: Iterable[tuple[int, int]], genre: str
) -> list[Timex]:
    """Return the calendar expressions of a text, in order; none overlaps another or a stretch in `taken`.

    Args:
        view: the text.
        hits: the words of dates found in it.
        patterns: how the language writes dates.
        taken: (start, end) of what is known to be no date, such as plan periods.
        genre: forms of another genre are left out.

    """
    known = patterns.known.setdefault(genre, {})
    runs = []
    for run in runs_of(view, hits, patterns):
        spots = known.get(run.code) or _spots(run.code, genre, patterns, known)
        if spots.free or spots.waiting:
            runs.append((run, spots))
    claimed = sorted(taken)
    found = [timex for run, spots in runs for timex in _of_run(view, run, spots.free, patterns, claimed)]
    if any(spots.waiting for _, spots in runs):
        fired = {timex.rule for timex in found}
        if any(spot.form.needs in fired for _, spots in runs for spot in spots.waiting):
            found = [timex for run, spots in runs for timex in _of_run(view, run, spots.met(fired), patterns, claimed)]
    return found


def _of_run(
    view: str, run: Run, spots: Sequence[Spot], patterns: DatePatterns, claimed: list[tuple[int, int]]
) -> list[Timex]:
    """Return the expressions of one run, in order: of those that overlap the longest, then that of the earlier form.

    Blockers take their place and are dropped.
    """
    atoms, code = run
    size = len(atoms)
    ordered: Iterable[Spot] = spots  # of one atom they are as long as each other, and in the order of their forms
    if size > 1 and len(spots) > 1:
        ordered = sorted(spots, key=lambda spot: (atoms[spot[2]][0] - atoms[spot[3]][1], spot[0], spot[2]))
    used = _used(atoms, claimed)
    kept: list[Timex] = []
    words: dict[int, str] = {}
    for _, form, first, last, groups in ordered:
        if used.find(1, first, last + 1) >= 0:
            continue
        one, other = atoms[first], atoms[last]
        timex = Timex(
            one.start,
            other.end,
            form.rule,
            form.kind,
            {part: atoms[index] for part, index in groups},
            code[2 * first : 2 * last + 1],
        )
        free = form.kind == BLOCKER or _stands_free(view, timex, one, other)
        if free and _allowed(view, timex, form, patterns, words):
            if form.kind != BLOCKER:
                moved = "@" in timex.code and "range" in timex.form and is_moved(view, one.start, patterns.moved)
                kept += (_before_and_after if moved else _apart)(timex, atoms[first : last + 1])
            if last - first == size - 1:
                break  # nothing is left
            used[first : last + 1] = b"\1" * (last + 1 - first)
    if len(kept) > 1:
        kept.sort(key=lambda timex: timex.start)
    return kept


def _used(atoms: list[Atom], claimed: list[tuple[int, int]]) -> bytearray:
    """Return a 1 for each atom that lies in what is claimed, and a 0 for the others."""
    used = bytearray(len(atoms))
    if not claimed:
        return used
    at = bisect_left(claimed, (atoms[0].start,))
    for which in range(max(0, at - 1), len(claimed)):
        start, end = claimed[which]
        if start >= atoms[-1].end:
            break
        for index, atom in enumerate(atoms):
            if start < atom.end and atom.start < end:
                used[index] = 1
    return used


def _spots(code: str, genre: str, patterns: DatePatterns, known: dict[str, Spots]) -> Spots:
    """Return where the forms of a genre fit the code of a run; short runs recur, so theirs are kept in `known`."""
    fitting = [
        Spot(
            rank,
            form,
            match.start() // 2,
            (match.end() - 1) // 2,
            tuple((part, match.start(group) // 2) for group, part in form.groups if match.start(group) >= 0),
        )
        for rank, form in enumerate(patterns.forms)
        if form.genre is None or form.genre == genre
        for match in form.code.finditer(code)
    ]
    spots = Spots(
        tuple(spot for spot in fitting if spot.form.needs is None),
        tuple(spot for spot in fitting if spot.form.needs is not None),
    )
    if len(code) <= _SHORT and len(known) < _KEPT:
        known[code] = spots
    return spots


def _apart(timex: Timex, atoms: list[Atom]) -> list[Timex]:
    """Return "5 and 12 March" and "4, 5 and 7-9 April" as the dates they are; days that follow each other are a range.

    Args:
        timex: the expression.
        atoms: the words and numbers that it was read from.

    """
    if "q2" in timex.parts and timex.form == "quarter":
        return _quarters_apart(timex)
    if timex.form != "range" or not {"d", "d2"} <= timex.parts.keys() or {"m2", "w2"} & timex.parts.keys():
        return [timex]
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
    if len(items) == 1 or not rising or (len(items) == len(days) and days[-1] - days[0] == len(days) - 1):
        return [timex]
    shared = {name: atom for name, atom in timex.parts.items() if name in {"m", "y", "u", "l"}}
    starts = [timex.start, *(item[0].start for item in items[1:])]
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


def _before_and_after(timex: Timex, atoms: list[Atom]) -> list[Timex]:
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


def _stands_free(view: str, timex: Timex, first: Atom, last: Atom) -> bool:
    """Return whether a number at either edge is whole: no sign, decimal or longer number goes on there."""
    start, end = timex.start, timex.end
    if start and view[start - 1] in _SIGNS_OF_NAMES:
        return False
    if first.code in "abctYEkxoS" and start:
        before = view[start - 1]
        if before in _SIGNS_BEFORE or (before in _JOINS and start > 1 and view[start - 2].isdigit()):
            return False
        if before in "/-" and start > 1 and view[start - 2].isalnum():
            return False
        if before == " " and start > 1 and view[start - 2] in "$€£¥№":
            return False
    if first.code == "M" and start:
        glued = view[first.end : first.end + 1].isdigit()  # Feb14, but no part number IC-DEC10
        if view[start - 1].isalnum() or (glued and view[start - 1] in "-/"):
            return False
    if last.code == "M" and (view[end : end + 1].isalnum() or _is_hyphened(view, last)):
        return False
    if last.code in "abctYEkxo" and end < len(view):
        after = view[end]
        if after == "T" and view[end + 1 : end + 3].isdigit() and "sep" in timex.parts:
            return True  # 2012-02-14T09:30
        if after in _SIGNS_AFTER or after.isalpha() or after == "_":
            return False
        if after in _JOINS and end + 1 < len(view) and view[end + 1].isdigit():
            return False
        if after in "/-" and end + 1 < len(view) and view[end + 1].isalpha():
            return after == "-" and view[end + 1].islower() and timex.form != "year" and last.code in "Yo"
    return True


def _is_hyphened(view: str, month: Atom) -> bool:
    """Return whether a code goes on behind a month that stands right behind a number: 4dec-12ab."""
    after = view[month.end : month.end + 2]
    return view[month.start - 1].isdigit() and after[:1] == "-" and after[1:].isalnum()


def _allowed(view: str, timex: Timex, form: DateForm, patterns: DatePatterns, words: dict[int, str]) -> bool:
    """Return whether the words around a candidate let it be a date; `words` keeps the word before each place."""
    if "\n" in view[timex.start : timex.end] and _runs_below(view, timex):
        return False
    if patterns.words["ordinal"] and "w" in timex.parts and not _without_ordinal(view, timex, patterns):
        return False
    if "y" not in timex.parts and patterns.yearly.match(view, timex.end):
        return False
    if "m" in timex.parts and "y" not in timex.parts and after_initial(view, timex.start):
        return False
    if form.before is None and form.unless_before is None and form.unless_after is None and not form.check:
        return True
    before = words.get(timex.start)
    if before is None:
        before = words[timex.start] = word_before(view, timex.start)
    if form.before is not None and before not in form.before:
        return False
    if form.unless_before is not None and before in form.unless_before:
        return False
    if form.unless_after is not None and word_after(view, timex.end).lower() in form.unless_after:
        return False
    return not form.check or CHECKS[form.check](view, timex, before, patterns)


def _runs_below(view: str, timex: Timex) -> bool:
    """Return whether an expression goes on below a month or year that is alone in its line, as a heading is."""
    for part in ("m", "y"):
        atom = timex.parts.get(part)
        if atom is not None and (part == "m" or atom.end < timex.end) and view.startswith("\n", atom.end):
            above = view.rfind("\n", 0, atom.start) + 1
            if not view[above : atom.start].strip(_BULLETS):
                return True
    return False


def _without_ordinal(view: str, timex: Timex, patterns: DatePatterns) -> bool:
    """Take the ordinal off "lần thứ 6, ngày 27-7", which is no weekday; return whether a date is left."""
    weekday = timex.parts["w"]
    if word_before(view, timex.start) in patterns.words["ordinal"]:
        if timex.parts.keys().isdisjoint({"d", "p"}):
            return False
        rest = view[weekday.end : timex.end]
        timex.start = timex.end - len(rest.lstrip(" ,-\n"))
        del timex.parts["w"]
    return True
