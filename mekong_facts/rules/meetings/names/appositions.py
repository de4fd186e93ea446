"""Other names of a counted meeting beside it: "CoP19, the World Reed Conference, opened", "also known as the …"."""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence

    from mekong_facts.rules.meetings.criteria.said import Said
    from mekong_facts.rules.meetings.patterns import MeetingPatterns
    from mekong_facts.rules.meetings.phrases.name_words import Name

_LONGEST = 44  # characters from one name to the other
_VERB = 20  # characters behind a comma in which a word stands
_LIST = ("and ", ", ", "or ", "and the ", ", the ", "or the ")  # what stands before an item of a list


def join(names: Sequence[Name], patterns: MeetingPatterns, said: Said, groups: int) -> None:
    """Give a name without a number that is but another name of the meeting beside it that one's number and group."""
    for first, second in pairwise(names):
        beside = first.number == second.number is not None
        if beside and (_are_apposed(said.view, first, second) or _is_repeated(said.view, first, second)):
            groups += 1
            first.group = second.group = groups
            continue
        if (first.number is None) is (second.number is None) or not 0 < second.start - first.end < _LONGEST:
            continue
        counted, other = (second, first) if first.number is None else (first, second)
        if other.kind != "named" or other.acronym:
            continue
        at = max(first.end, first.behind)
        known = counted is first and at < second.start and patterns.known_as.fullmatch(said.view, at, second.start)
        alike = counted.kind == "acronym" or (counted is first and first.sort == second.sort)
        yearly = counted is second and _is_of_year(said.view, patterns, at, second)
        if known or yearly or _is_quoted(said.view, at, second) or (alike and _within_commas(said, first, second)):
            groups += 1
            counted.group = counted.group if counted.group >= 0 else groups
            other.group, other.number = counted.group, counted.number


def _are_apposed(view: str, first: Name, second: Name) -> bool:
    """Return whether a comma alone parts a name from an acronym with its number: "RF5, the fifth session of the …"."""
    letters, full = (first, second) if first.kind == "acronym" else (second, first)
    if letters.kind != "acronym" or full.kind == "acronym" or full.acronym:
        return False
    return view[max(first.end, first.behind) : second.start] in {", ", ", the "}


def _is_repeated(view: str, first: Name, second: Name) -> bool:
    """Return whether a blank alone parts two names, of which one has letters: "… lần thứ 13 Hội nghị RMM 13"."""
    between = view[max(first.end, first.behind) : second.start]
    return between == " " and first.acronym != second.acronym and None in {first.acronym, second.acronym}


def _is_of_year(view: str, patterns: MeetingPatterns, end: int, other: Name) -> bool:
    """Return whether a name with its number stands in the bracket behind one with its year: "Đối thoại 2024 (… 21)"."""
    year = patterns.names.year.match(view, end)
    return year is not None and view[year.end() : other.start] == " (" and view[other.end : other.end + 1] == ")"


def _is_quoted(view: str, end: int, other: Name) -> bool:
    """Return whether a name in quotes stands right behind another: 27th session, the "Lake Summit"."""
    return view[end : other.start] in {', the "', ', "', ' - the "', ' ("'} and view.startswith('"', other.end)


def _within_commas(said: Said, first: Name, second: Name) -> bool:
    """Return whether two commas part a name off between another one and its verb."""
    view = said.view
    if view[first.end : second.start] not in {", ", ", the "} or view[second.end : second.end + 2] != ", ":
        return False
    behind = view[second.end + 2 : second.end + _VERB].split(None, 1)[:1]
    listed = not (said.reader.words["and"] | said.reader.words["articles"]).isdisjoint(behind)
    return not listed and not view[: first.start].endswith(_LIST) and said.held(second.end + 2)
