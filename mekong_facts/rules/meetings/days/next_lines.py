"""Whether a line with a date goes on with what the line above it tells of a meeting."""

from __future__ import annotations

from typing import TYPE_CHECKING

from mekong_facts.patterns import deferred
from mekong_facts.rules.meetings.sentences import leads
from mekong_facts.rules.meetings.sentences.joined import PLACES

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from mekong_facts.rules.meetings.found import DateSpan
    from mekong_facts.rules.meetings.patterns import MeetingPatterns
    from mekong_facts.rules.prose import Prose

_CLOCK = deferred(r"\d{1,2}[:.h]\d\d(?:\s?[ap]\.?m\b\.?)?")
_YEAR_ROW = deferred(r"(?:1[89]|20)\d\d[ \t]?(?:[(:|]|-(?![\d-]))")
_NEAR = 90
_WIDTH = 60  # characters of a line that goes on in the next
_LABEL = 3  # words of what a line says of its date: "Day 2:"


def goes_on(prose: Prose, patterns: MeetingPatterns, gap: str, date: DateSpan, *, broken: bool) -> bool:
    """Return whether the next line goes on with the sentence, or tells nothing but place and date."""
    view, lines = prose.view, gap.split("\n")[:-1]
    start, end = prose.line_at(date[0])
    label = view[start : date[0]].strip()
    if label[-1:] == ":" and len(label.split()) <= _LABEL:
        return False  # "Day 2: 5 May"
    if _YEAR_ROW.match(view, start):
        return False  # "1994 (7-8 June) Second Forum", below "1992 (5-6 May) First Forum"
    if broken and all(line.rstrip()[-1:].islower() or line.rstrip()[-1:] == "," for line in lines):
        first = view[start : date[0]].split(None, 1)[:1]
        if not first or (first[0].isalpha() and first[0].islower()) or _breaks_off(patterns.words, lines):
            return True
    if ":" in view[start : date[0]]:
        return False  # "Posted: 5 May"; what "Date:" tells is read from forms
    if not leads.leads_to_date(view[start : date[0]], patterns, loose=0):
        return False  # a headline of its own: "Boats sank off Suva on 5 May"
    rest = _CLOCK.sub("", view[date[1] : end]).rstrip().removesuffix(".")
    loose = 0 if rest[:1] == "," else 1  # "Chiều 22-6, Thủ tướng tới Bangkok"
    if rest[:1] == ":" and len(rest) > 1:
        return False  # "Suva, 7 May: statement on the 6th Forum"
    if len(rest) > _NEAR or not leads.leads_to_date(rest, patterns, loose=loose):
        return False
    return PLACES.fullmatch(view, start, date[0]) is not None or not any(mark in rest for mark in ".:")


def _breaks_off(words: Mapping[str, frozenset[str]], lines: Sequence[str]) -> bool:
    """Return whether the lines before a day are of a text that is cut at a width, or end amid a phrase."""
    joining = words["glue"] | words["articles"] | words["and"]
    lasts = [line.split()[-1:] for line in lines]
    cut = all(last and (last[0][-1] == "," or last[0] in joining) for last in lasts)
    return cut or all(len(line) > _WIDTH for line in lines)
