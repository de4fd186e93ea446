"""Lists, line by line, of those who are at a meeting, under a line that says so: "Present:", "Participants:"."""

from __future__ import annotations

from bisect import bisect_left
from typing import TYPE_CHECKING

from mekong_facts.patterns import deferred

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from mekong_facts.facts import Official
    from mekong_facts.rules.meetings.found import PersonSpan, StateSpan
    from mekong_facts.rules.meetings.patterns import MeetingPatterns
    from mekong_facts.rules.prose import Prose

_WORD = deferred(r"[^\W\d_][\w'-]*")
_MOST = 300  # lines of one list
_LONGEST = 2000  # characters of the rest of a line
_LEAD = 60  # characters before the person of a line: a bullet, his state, his office
_HEADING = 80  # characters of a line that heads a part of a list
_LONG_HEADING = 160  # the same of one that heads the whole list
_LOOSE = 3  # words in small letters that neither an office nor a rank tells, at most, in a line that is no sentence

_TITLE = deferred(r"\n[ \t]{0,12}\n(?P<head>[^\n:;]{2,80})(?=\n)")
_BULLET = 16  # characters before the first word of a line
_SETTING_APART = ":("  # what parts a state from who comes from there
_MARKS = ("\n", ". ", "; ", "? ")  # before the head of a list


def read(
    prose: Prose,
    patterns: MeetingPatterns,
    people: Sequence[PersonSpan],
    officials: Mapping[str, Official],
    states: Sequence[StateSpan],
) -> Iterator[tuple[int, list[str], list[str]]]:
    """Yield where each such list starts, the ids of those on it, and the codes of the states that its lines open with.

    Args:
        prose: the text.
        patterns: the language's.
        people: (start, end, id) of the officials' mentions, in order.
        officials: the officials by id.
        states: (start, end, code) of the countries' mentions, in order.

    """
    for at in sorted((*_headings(prose.view, patterns), *_titles(prose.view, patterns))):
        listed = [*_listed(prose, patterns, at, people, officials)]
        codes = _opening(prose, patterns, at, listed[-1][1], states) if listed else ()
        yield at, list(dict.fromkeys(id_ for _, _, id_ in listed)), list(dict.fromkeys(codes))


def _headings(view: str, patterns: MeetingPatterns) -> Iterator[int]:
    """Yield where the heads of such lists end, each behind its colon."""
    colon = view.find(":")
    while colon >= 0:
        low = max(0, colon - _LONG_HEADING)
        first = max(view.rfind(mark, low, colon) for mark in _MARKS) + 1
        if (first > low or not low) and (
            patterns.details.roll.fullmatch(view, first, colon) or _ends_so(view, patterns, first, colon)
        ):
            yield colon + 1
        colon = view.find(":", colon + 1)


def _titles(view: str, patterns: MeetingPatterns) -> Iterator[int]:
    """Yield where such heads end that stand alone in a line without a colon, below a blank one."""
    for found in _TITLE.finditer(view):
        if patterns.details.roll.fullmatch(view, *found.span("head")):
            yield found.end("head")


def _ends_so(view: str, patterns: MeetingPatterns, start: int, colon: int) -> bool:
    """Return whether a line ends with what heads such a list: "The forum was chaired by X and attended by:"."""
    if not view.startswith("\n", colon + 1):
        return False
    joined = [(view.rfind(f" {word} ", start, colon), len(word)) for word in patterns.words["and"]]
    at, length = max(joined, default=(-1, 0))
    return at >= 0 and patterns.details.roll.fullmatch(view, at + length + 1, colon) is not None


def _listed(
    prose: Prose, patterns: MeetingPatterns, at: int, people: Sequence[PersonSpan], officials: Mapping[str, Official]
) -> Iterator[PersonSpan]:
    """Yield the persons in the rest of a line, and in the lines below it as long as they are those of a list."""
    view = prose.view
    end = min(prose.line_at(at)[1], at + _LONGEST)
    yield from _within(people, at, end)
    for _ in range(_MOST):
        start = end + 1
        if start >= len(view):
            return
        end = prose.line_at(start)[1]
        line = view[start:end].strip()
        if not line:
            continue
        named = _within(people, start, end)
        if patterns.details.absent.search(view, start, named[0][0] if named else end):
            return
        if named and not _is_item(view, start, end, named, officials):
            return
        if not named and not _is_heading(line):
            return
        yield from named


def _opening(
    prose: Prose, patterns: MeetingPatterns, start: int, end: int, states: Sequence[StateSpan]
) -> Iterator[str]:
    """Yield the codes of the states that open a line of a list, or fill it: "Fiji: Ms …", "For Fiji: Mr …"."""
    links = patterns.words["charged"] | patterns.words["articles"]
    for first, last, code in _within(states, start, end):
        line = prose.line_at(first)
        lead = prose.view[line[0] : first]
        opens = len(lead) <= _BULLET and links.issuperset(_WORD.findall(lead.lower()))
        if opens and line[0] > start and (last == line[1] or prose.view[last] in _SETTING_APART):
            yield code


def _within(people: Sequence[PersonSpan], start: int, end: int) -> Sequence[PersonSpan]:
    first = bisect_left(people, (start, 0, ""))
    return people[first : bisect_left(people, (end, 0, ""), first)]


def _is_item(view: str, start: int, end: int, named: Sequence[PersonSpan], officials: Mapping[str, Official]) -> bool:
    """Return whether a line names persons with their offices, and is no sentence about them."""
    if named[0][0] - start > _LEAD:
        return False
    known: set[str] = set()
    for official in {id_: officials[id_] for _, _, id_ in named}.values():
        told = (*(role.text for role in official.roles), official.rank or "", official.honorific or "")
        known.update(word.lower() for part in told for word in _WORD.findall(part))
    small = [word for word in _WORD.findall(view[start:end]) if word[0].islower() and word not in known]
    return len(small) <= _LOOSE


def _is_heading(line: str) -> bool:
    """Return whether a line without a person heads a part of a list: "For the Republic of Fiji:", "LAO PDR"."""
    if len(line) > _HEADING or line[-1] in ".;,!?":
        return False
    return line.endswith(":") or not any(len(word) > _LOOSE and word.islower() for word in line.split())
