"""Themes in a sentence, in quotes or not, whose words tell nothing of when or where a meeting is."""

from __future__ import annotations

from typing import TYPE_CHECKING

from mekong_facts.rules.meetings.phrases.phrases import endings, ends_in

if TYPE_CHECKING:
    import re
    from collections.abc import Iterator, Mapping, Sequence
    from re import Pattern

    from mekong_facts.rules.meetings.anchors import Anchor
    from mekong_facts.rules.meetings.patterns import MeetingPatterns
    from mekong_facts.rules.meetings.phrases.phrases import Phrase
    from mekong_facts.rules.meetings.phrases.starts import Reader

_LONGEST = 160  # characters of a theme
_BEFORE = 160  # characters before its quote that say whose it is
_BEHIND = 80  # and behind it
_NEAR = 90  # characters before what says that a theme follows
_LEAD = 28  # characters before a quote that say what it is


def themes(view: str, words: Mapping[str, frozenset[str]], start: int, end: int) -> list[tuple[int, int]]:
    """Return where themes and titles stand in quotes in a sentence: 'with the theme "Increasing trade"'."""
    found: list[tuple[int, int]] = []
    opened = view.find('"', start, end)
    while opened >= 0:
        close = view.find('"', opened + 1, end)
        if close < 0:
            break
        lead = view[max(start, opened - _LEAD) : opened].lower()
        if any(word in lead for word in words["themes"]):
            found.append((opened, close))
        opened = view.find('"', close + 1, end)
    return found


def reach(view: str, start: int, end: int) -> int:
    """Return where a sentence ends whose quote goes on over a full stop: '"Reeds for all. Water for life".'."""
    opened = view.rfind('"', start, end)
    if opened < 0 or view.count('"', start, end) % 2 == 0:
        return end
    line = view.find("\n", end)
    close = view.find('"', end, min(line if line >= 0 else len(view), opened + _LONGEST))
    return close + 1 if close >= 0 else end


def is_anothers(view: str, start: int, span: tuple[int, int], pattern: Pattern[str]) -> bool:
    """Return whether a theme is that of a state's chairmanship and the like, as the words around its quotes tell."""
    quote, close = span
    found = pattern.search(view, max(start, quote - _BEFORE), close + _BEHIND)
    return found is not None and found.start() < quote


def opens(reader: Reader, phrase: Phrase) -> bool:
    """Return whether a noun is but the first word of a theme in quotes: 'the theme of the Forum is "Meeting needs"'."""
    view, start = reader.view, phrase.head[0]
    if phrase.numbers or phrase.bracket or start == 0 or view[start - 1] != '"':
        return False
    lead = view[max(0, start - _BEFORE) : start - 1].lower().rpartition(". ")[2].rpartition("\n")[2]
    told = lead.rstrip(" ,:").split()
    if told and told[-1] in reader.words["copula"]:
        return any(word in lead for word in reader.words["mottos"])
    while told and told[-1] in reader.words["of"]:
        told.pop()
    return not reader.words["mottos"].isdisjoint(endings(told))


def begins_theme(view: str, at: int) -> bool:
    """Return whether a word with a capital begins a theme in a sentence: "với chủ đề Tăng cường hợp tác"."""
    return view[at : at + 2].istitle() and view[at - 1 : at] == " " and view[at - 2 : at - 1].isalpha()


def has_quote(view: str, start: int, end: int) -> bool:
    """Return whether a quote begins between two offsets."""
    return view.find('"', start, end) >= 0 or view.find(" '", start, end) >= 0


def _is_of_paper(view: str, patterns: MeetingPatterns, found: re.Match[str], anchors: Sequence[Anchor]) -> bool:
    """Return whether a paper is named behind a meeting before what is said to be its title: "a report, entitled"."""
    if found[0].split(None, 1)[0].lower() not in patterns.words["entitling"]:
        return False
    floor = max((anchor.end for anchor in anchors if anchor.end <= found.start()), default=0)
    said = view[max(floor, found.start() - _NEAR) : found.start()].lower().replace(",", " ").split()
    return not patterns.words["titled"].isdisjoint(said)


def told(
    view: str, patterns: MeetingPatterns, start: int, end: int, anchors: Sequence[Anchor]
) -> Iterator[tuple[tuple[int, int], list[Anchor], int]]:
    """Yield the themes of meetings that a sentence tells in quotes.

    Yields:
        (start, end) of the theme, the meetings that are not named within it, and where what says so begins.

    """
    for found in patterns.details.theme.finditer(view, start, reach(view, start, end)):
        if ends_in(view, found.start() - _NEAR, found.start(), patterns.words["titled"]):
            continue  # "the panel discussion entitled …"
        first, stop = found.span("before" if found["before"] else "after")
        if _is_of_paper(view, patterns, found, anchors):
            continue
        outside = [anchor for anchor in anchors if not first <= anchor.start < stop]
        floor = max((anchor.end for anchor in outside if anchor.end <= found.start()), default=start)
        if not is_anothers(view, floor, (first, stop), patterns.details.no_theme):
            yield (first, stop), outside, found.start()
