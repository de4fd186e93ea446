"""Conditions on the words around a month that its form alone can't state: its name may be a word or a person's."""

from __future__ import annotations

from typing import TYPE_CHECKING

from mekong_facts.patterns import deferred
from mekong_facts.rules.dates.nearby import after_initial, is_quoted, word_after

if TYPE_CHECKING:
    from mekong_facts.rules.dates.atoms import Atom
    from mekong_facts.rules.dates.patterns import DatePatterns
    from mekong_facts.rules.dates.timex import Timex

NEAREST = frozenset({"last", "past", "this", "next", "coming"})
_SPELLED = 5  # letters from which a month's name is no abbreviation
_NAME = 3  # letters of a name at least
_LONG = 40  # characters before a place in which a few words stand
_ROW_BEFORE = deferred(r"([A-Z][a-z]+)[,;:]\s\Z")
_ROW_AFTER = deferred(r"[,;]\s([A-Z][a-z]+)(?=[,;.]|\s\()")
_HYPHENED = deferred(r"-([A-Z][a-z]+)")
_LAST_DAYS = 28
_YEAR = 12
_SHORT = 3  # letters: Mar


def _check_month(view: str, timex: Timex, before: str, patterns: DatePatterns) -> bool:
    """Tell a month whose name is also a word: it stands after a word of time."""
    atom = timex.parts["m"]
    if _in_symbol(view, atom) or _in_double_name(view, atom, patterns):
        return False
    short = atom.end - atom.start == _SHORT and view[atom.start : atom.end] not in patterns.words["given_names"]
    if short and timex.end == atom.end and word_after(view, atom.end) in patterns.words["in_names"]:
        return False
    if before == "\n" and view[atom.start].isupper() and word_after(view, timex.end) == "\n":
        return True  # the heading of a calendar
    if timex.start == atom.start and (after_initial(view, atom.start) or _is_person(view, timex, before, patterns)):
        return False
    if timex.start == atom.start and (
        is_quoted(view, timex.start, timex.end) or _after_name(view, atom, before, patterns)
    ):
        return False
    if timex.start == atom.start and _in_name(view, atom, patterns):
        after = word_after(view, atom.end)
        byline = before in patterns.words["by"] and view[atom.start : atom.end] in patterns.words["given_names"]
        if byline or after.lower() in patterns.words["street"]:
            return False
    if (
        view[atom.start : atom.end] in patterns.words["given_names"]
        and timex.end == atom.end
        and _plays(view, atom, patterns)
    ):
        return False
    short = atom.end - atom.start < _SPELLED and (timex.start, timex.end) == (atom.start, atom.end)
    if short and view[atom.start : atom.end].isupper() and before not in patterns.words["strong_month"]:
        return False  # the DEC, a body
    if atom.code == "M" and (before in patterns.words["strong_month"] or timex.start != atom.start):
        return True
    if atom.code == "M":
        return not _in_name(view, atom, patterns)
    if atom.code == "v":
        after = word_after(view, timex.end)
        honours = (
            atom.value == "8" and after.isalpha() and after not in patterns.words["after_year"]
        )  # in august company
        return before in patterns.words["strong_month"] and not honours
    if timex.start != atom.start:
        return True
    return before in patterns.words["month"] and (
        before in patterns.words["strong_month"] or not _in_name(view, atom, patterns)
    )


def _in_symbol(view: str, atom: Atom) -> bool:
    """Return whether a month's letters are part of a document's symbol: Assembly/AU/Dec.412(XVIII)."""
    return view[atom.start - 1 : atom.start] == "/" and view[max(0, atom.start - 2)].isalpha()


def _in_double_name(view: str, atom: Atom, patterns: DatePatterns) -> bool:
    """Return whether a hyphen joins a month's name to a given name: Jan-Erik, May-Britt; not Jan-Feb."""
    behind = _HYPHENED.match(view, atom.end)
    return behind is not None and behind[1] not in patterns.words["months"]


def _plays(view: str, atom: Atom, patterns: DatePatterns) -> bool:
    """Return whether a month's name is a player's: in a line-up (Kong, May; Boon) or by role (May, the keeper)."""
    if patterns.player.match(view, atom.end):
        return True
    before = _ROW_BEFORE.search(view, max(0, atom.start - _LONG), atom.start)
    after = _ROW_AFTER.match(view, atom.end)
    return before is not None and after is not None and patterns.words["months"].isdisjoint((before[1], after[1]))


def _is_person(view: str, timex: Timex, before: str, patterns: DatePatterns) -> bool:
    """Return whether a month is a person's name (April, her sister) or a verb (May call at the pier)."""
    if timex.end != timex.parts["m"].end or before in patterns.words["strong_month"]:
        return False
    after = word_after(view, timex.end)
    if after == ",":
        return word_after(view, timex.end + 1) in patterns.words["relative"]
    return after in patterns.verbs.get(view[timex.start : timex.end], ())


def _after_name(view: str, atom: Atom, before: str, patterns: DatePatterns) -> bool:
    """Return whether a month alone ends a name (Paul April, Black September); what opens a sentence is none."""
    if len(before) < _NAME or not before.isalpha() or view[atom.start - 1] != " ":
        return False
    at = atom.start - 1 - len(before)
    word = view[max(0, at) : atom.start - 1]
    named = word.istitle() and word not in patterns.words["leads"] and word not in patterns.words["other_leads"]
    return named and at > 1 and view[at - 1] == " " and view[at - 2].isalnum()


def _in_name(view: str, atom: Atom, patterns: DatePatterns) -> bool:
    """Return whether a month's name is part of a longer name: "April Santos", no "December Council"."""
    if view[atom.end : atom.end + 1] != " ":
        return False
    after = word_after(view, atom.end)
    if after.lower() in patterns.words["assembled"]:
        return False
    return after[:1].isupper() and after[1:2].islower() and view[atom.start : atom.end].istitle()


def _check_small_month(view: str, timex: Timex, before: str, patterns: DatePatterns) -> bool:
    """Take "7 may" only with a year or after a word of time, "May first" only where it ends."""
    day = timex.parts["d"]
    if _in_symbol(view, timex.parts["m"]):
        return False
    if day.start == timex.start and "y" not in timex.parts and is_item(view, day):
        return False  # "4. May" is an item's number
    if day.end == timex.end and (word_after(view, timex.end) in patterns.words["counted"] or is_item(view, day)):
        return False
    if view[day.end - 1].isalpha() and view[day.start].isdigit() and day.end == timex.end:
        parted = not {":", ","}.isdisjoint(view[timex.parts["m"].end : day.start])
        if parted and word_after(view, timex.end)[:1].isupper():
            return False  # "May: 5th Reef Forum" in a calendar
    if view[day.start].isalpha() and day.end == timex.end:
        after = word_after(view, timex.end)
        apposed = "," in view[timex.parts["m"].end : day.start]  # "in May, the first of three rounds"
        if (
            apposed
            or view[day.start].isupper()
            or (after[:1].isalpha() and after.lower() not in patterns.words["after_year"])
        ):
            return False
    month = timex.parts["m"]
    return (
        month.code != "v"
        or month.value not in {"3", "5"}
        or "y" in timex.parts
        or "w" in timex.parts
        or before in patterns.words["strong_month"]
    )


def _check_months(_view: str, timex: Timex, _before: str, _patterns: DatePatterns) -> bool:
    return timex.number("m") != timex.number("m2") or "y" in timex.parts


def _check_next_month(_view: str, timex: Timex, _before: str, _patterns: DatePatterns) -> bool:
    """Take "May/June 2013" for two months that follow each other."""
    return ((timex.number("m2") or 0) - (timex.number("m") or 0)) % _YEAR == 1


def _check_new_month(_view: str, timex: Timex, _before: str, _patterns: DatePatterns) -> bool:
    """Take "31 May/1 June" for the night between two days; "5 May/4 June" is two days."""
    return timex.number("d2") == 1 and (timex.number("d") or 0) >= _LAST_DAYS


def _check_pointed(view: str, timex: Timex, before: str, patterns: DatePatterns) -> bool:
    """Take "last March 14", "next 6 April", no "that May 5" and no "last May 5 people"."""
    return timex.word("l") in NEAREST and _check_small_month(view, timex, before, patterns)


def is_item(view: str, number: Atom) -> bool:
    """Return whether a number opens a line as that of an item: "in August" and below it "6. Next meeting"."""
    gap = view[max(0, number.start - 4) : number.start]
    return "\n" in gap and not gap.rpartition("\n")[2].strip() and view[number.end : number.end + 1] in {".", ")"}


MONTH_CHECKS = {
    "months": _check_months,
    "next-month": _check_next_month,
    "new-month": _check_new_month,
    "small-month": _check_small_month,
    "month": _check_month,
    "pointed": _check_pointed,
}
