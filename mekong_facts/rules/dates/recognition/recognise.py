"""Recognition: which stretches of a text are calendar expressions, and what their parts say.

Nothing is resolved here. A form is a regular expression over the code of the atoms (see `atoms`); its groups name the
parts, as `timex` lists them.
"""

from __future__ import annotations

from bisect import bisect_left
from typing import TYPE_CHECKING

from mekong_facts.patterns import deferred
from mekong_facts.rules.dates.atoms import DATES_ALONE, runs_of
from mekong_facts.rules.dates.checks import CHECKS
from mekong_facts.rules.dates.nearby import after_initial, is_moved, word_after, word_before
from mekong_facts.rules.dates.patterns import Spot, Spots
from mekong_facts.rules.dates.recognition.apart import apart, before_and_after
from mekong_facts.rules.dates.timex import Timex
from mekong_facts.rules.letters import BULLET_MARKS

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from mekong_facts.rules.dates.around import Around
    from mekong_facts.rules.dates.atoms import Atom, Run
    from mekong_facts.rules.dates.patterns import DateForm, DatePatterns
    from mekong_facts.rules.gazetteer import Hit

BLOCKER = "blocker"
_SHORT, _KEPT = 60, 20_000  # characters of a run whose spots are kept, and of how many runs
_SIGNS_BEFORE = frozenset("$€£¥#№+=@^₫")
_SIGNS_OF_NAMES = frozenset("$#@")
_MOON = deferred(r"\s1[345]\d\d/(?=\d\d? [^\W\d_])")  # 25 Rajab 1437/03 May 2016
_QUIET = frozenset(" \n(")
_MONEY = frozenset(f"{sign} " for sign in "$€£¥№")
_SIGNS_AFTER = frozenset("%°º‰$€£¥₫@")
_JOINS = frozenset(".,/-:~")
_NAMED = "MVv"  # months by their names
_WEEKDAY = "weekday"
_SAID = 40  # characters from a verb of saying to "that"
_VERB = 12  # characters of the verb of a day that is a subject
_BARE_PART = "G_"  # "end June", without "of"
_DASH = "\u2014"  # joins clauses, not words: in 2015—a wet year
_OPENING = BULLET_MARKS + " \t#|"


def recognise(around: Around, hits: list[Hit], taken: Iterable[tuple[int, int]], genre: str) -> list[Timex]:
    """Return the calendar expressions of a text, in order; none overlaps another or a stretch in `taken`.

    Args:
        around: the text and how its language writes dates.
        hits: the words of dates found in it.
        taken: (start, end) of what is known to be no date, such as plan periods.
        genre: forms of another genre are left out.

    """
    view, patterns = around.view, around.patterns
    known = patterns.known.setdefault(genre, {})
    runs: list[tuple[Run, Spots]] = []
    for run in runs_of(view, hits, patterns):
        spots = known.get(run.code) or _spots(run, genre, patterns, known)
        if spots.whole or spots.parts or spots.waiting:
            runs.append((run, spots))
    claimed = sorted(taken)
    found = [timex for run, spots in runs for timex in _of_run(around, run, spots, claimed)]
    waiting = {spot.form.needs for _, spots in runs for spot in spots.waiting}
    if waiting and (fired := waiting & {timex.rule for timex in found}):
        met = [(run, spots.met(len(run.atoms), fired)) for run, spots in runs]
        found = [timex for run, spots in met for timex in _of_run(around, run, spots, claimed)]
    return found


def _of_run(around: Around, run: Run, spots: Spots, claimed: list[tuple[int, int]]) -> list[Timex]:
    """Return the expressions of one run, in order: of those that overlap the longest, then that of the earlier form.

    Blockers take their place and are dropped.
    """
    atoms, _ = run
    used = _used(atoms, claimed) if claimed else bytearray(len(atoms))
    if spots.whole and 1 not in used:
        for spot in spots.whole:
            found = _expressions(around, atoms, spot)
            if found is not None:
                return found
    if not spots.parts:
        return []
    kept: list[Timex] = []
    order: Sequence[Spot] = spots.parts
    if len(order) > 1:
        order = sorted(order, key=lambda one: (atoms[one[2]].start - atoms[one[3]].end, one[0], one[2]))
    for spot in order:
        _, _, first, last, _, _ = spot
        if used.find(1, first, last + 1) < 0:
            found = _expressions(around, atoms, spot)
            if found is not None:
                kept += found
                used[first : last + 1] = b"\1" * (last + 1 - first)
    if len(kept) > 1:
        kept.sort(key=lambda timex: timex.start)
    return kept


def _expressions(around: Around, atoms: list[Atom], spot: Spot) -> list[Timex] | None:
    """Return the expressions that a form fits where it may, none for a blocker; None where it may not."""
    _, form, first, last, parts, code = spot
    if code[:2] == _BARE_PART and last > first:
        bare = last == first + 1 and code[2:] not in DATES_ALONE
        if _is_no_part(around, atoms[first], bare=bare):
            if bare:
                return None
            first, parts, code = first + 1, tuple(part for part in parts if part[1] != first), code[2:]
    if form.kind == _WEEKDAY and last > first and _is_conjunction(around, atoms[first], atoms[last].end):
        first, parts, code = first + 1, tuple(part for part in parts if part[1] != first), code[2:]
    one, other = atoms[first], atoms[last]
    timex = Timex(one.start, other.end, form.rule, form.kind, {part: atoms[index] for part, index in parts}, code)
    if form.kind == BLOCKER:
        return [] if _allowed(around, timex, form) else None
    if not _stands_free(around, timex, one, other) or not _allowed(around, timex, form):
        return None
    if first == last:
        return [timex]
    moved = "@" in timex.code and "range" in timex.form and is_moved(around.view, one.start, around.patterns.moved)
    return (before_and_after if moved else apart)(timex, atoms[first : last + 1])


def _is_conjunction(around: Around, atom: Atom, end: int) -> bool:
    """Return whether "that" leads to what somebody said, and points to no day: "said that Tuesday's talks"."""
    view, words = around.view, around.patterns.words
    verb = view[end : end + _VERB].split(None, 1)[:1]
    if view[atom.start : atom.end] not in words["conjunctions"] or words["tells_of_day"].isdisjoint(verb):
        return False
    before = view[max(0, atom.start - _SAID) : atom.start].replace(",", ".").replace(";", ".").rpartition(".")[2]
    said = before.split()
    verb_at = next((at for at in reversed(range(len(said))) if said[at].lower() in words["saying_that"]), None)
    object_ = said[verb_at + 1 :] if verb_at is not None else []
    return verb_at is not None and (len(object_) <= 1 or not object_[-1][0].islower())  # not "said they met that"


def _is_no_part(around: Around, part: Atom, *, bare: bool) -> bool:
    """Return whether a part of a month or year is a verb ("polls start next June") or ends a word (ban đầu năm 79).

    Before a `bare` unit it may be the end of a verb, too: "mở đầu Năm Chủ tịch".
    """
    before, words = around.word_before(part.start), around.patterns.words
    ending = words["ending_in_part"] | words["ending_in_bare_part"] if bare else words["ending_in_part"]
    if part.value == "start" and before in ending:
        return True
    parts = words["before_part"]
    return bool(parts) and before.isalpha() and before not in parts


def _used(atoms: list[Atom], claimed: list[tuple[int, int]]) -> bytearray:
    """Return a 1 for each atom that lies in what is claimed, and a 0 for the others."""
    used = bytearray(len(atoms))
    at = bisect_left(claimed, (atoms[0].start,))
    for which in range(max(0, at - 1), len(claimed)):
        start, end = claimed[which]
        if start >= atoms[-1].end:
            break
        if end <= atoms[0].start:
            continue
        for index, atom in enumerate(atoms):
            if start < atom.end and atom.start < end:
                used[index] = 1
    return used


def _spots(run: Run, genre: str, patterns: DatePatterns, known: dict[str, Spots]) -> Spots:
    """Return where the forms of a genre fit the code of a run; short runs recur, so theirs are kept in `known`."""
    code = run.code
    fitting = [
        Spot(
            rank,
            form,
            match.start() // 2,
            (match.end() - 1) // 2,
            tuple((part, match.start(group) // 2) for group, part in form.groups if match.start(group) >= 0),
            code[match.start() // 2 * 2 : match.end()],
        )
        for rank, form in enumerate(patterns.forms)
        if form.genre is None or form.genre == genre
        for match in form.code.finditer(code)
    ]
    spots = Spots.of(fitting, len(run.atoms), frozenset())
    if len(code) <= _SHORT and len(known) < _KEPT:
        known[code] = spots
    return spots


def _stands_free(around: Around, timex: Timex, first: Atom, last: Atom) -> bool:
    """Return whether a number at either edge is whole: no sign, decimal or longer number goes on there."""
    view, patterns, start, end = around.view, around.patterns, timex.start, timex.end
    if view[start - 1 : start] in _QUIET and view[end : end + 1] in _QUIET:  # so it is nearly always, and told faster
        return not (view[start - 2 : start] in _MONEY and first.code in "abctYEkxoS")
    if start and view[start - 1] in _SIGNS_OF_NAMES:
        return False
    if first.code in "abctYEkxoS" and start and not _MOON.match(view, max(0, start - len(" 1437/"))):
        before = view[start - 1]
        if before in _SIGNS_BEFORE or (before in _JOINS and start > 1 and view[start - 2].isdigit()):
            return False
        if before in "/-" and start > 1 and view[start - 2].isalnum() and around.text[start - 1] != _DASH:
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
        month = timex.parts.get("m")
        whole = month is not None and month.code in _NAMED and {"d", "y"} <= timex.parts.keys()
        if after in _SIGNS_AFTER or after.isalpha() or after == "_":
            return whole and view.startswith(patterns.glued_behind, end)
        if after in _JOINS and end + 1 < len(view) and view[end + 1].isdigit():
            return False
        if after in "/-" and end + 1 < len(view) and view[end + 1].isalpha() and around.text[end] != _DASH:
            if whole:
                return True  # 4 July 2022/ABCD, as an agency signs
            return after == "-" and view[end + 1].islower() and timex.form != "year" and last.code in "Yo"
    return True


def _is_hyphened(view: str, month: Atom) -> bool:
    """Return whether a code goes on behind a month that stands right behind a number: 4dec-12ab."""
    after = view[month.end : month.end + 2]
    return view[month.start - 1].isdigit() and after[:1] == "-" and after[1:].isalnum()


def _allowed(around: Around, timex: Timex, form: DateForm) -> bool:
    """Return whether the words around a candidate let it be a date."""
    view, patterns = around.view, around.patterns
    if "\n" in view[timex.start : timex.end] and _runs_below(view, timex):
        return False
    if "w" in timex.parts and patterns.words["ordinal"] and not _without_ordinal(view, timex, patterns):
        return False
    if "y" not in timex.parts and (
        (around.yearly and patterns.yearly.match(view, timex.end))
        or ("m" in timex.parts and after_initial(view, timex.start))
    ):
        return False
    if form.before is None and form.unless_before is None and form.unless_after is None and not form.check:
        return True
    before = around.word_before(timex.start)
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
            if not view[above : atom.start].strip(_OPENING):
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
