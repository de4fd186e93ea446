"""Verbs and prepositions that part a meeting from a date behind them, and those that only look like one."""

from __future__ import annotations

from typing import TYPE_CHECKING

from mekong_facts.rules.meetings.phrases import ends_in

if TYPE_CHECKING:
    from collections.abc import Sequence

    from mekong_facts.rules.gazetteer import Hit
    from mekong_facts.rules.meetings.patterns import MeetingPatterns

_OCCASION = 60  # characters of what commas part off on either side of its verb
_LATEST = 24  # characters from "by" to its date: "by the end of May"


def parts(
    view: str, patterns: MeetingPatterns, verb: Hit, dates: Sequence[tuple[int, int, str]], *, first: int
) -> bool:
    """Return whether a verb parts what stands before it from what stands behind; `first` is where its clause begins."""
    return not (
        _counts_time(view, patterns, verb)
        or _names_doer(view, patterns, verb, dates)
        or _is_name(view, verb, first)
        or _is_occasion(view, patterns, verb, first)
    )


def receives(view: str, patterns: MeetingPatterns, verb: Hit) -> bool:
    """Return whether people are received who meet somewhere: "received the participants of the forum"."""
    words = view[verb.end : verb.end + _LATEST].lower().split()
    while words and words[0] in patterns.words["articles"]:
        words.pop(0)
    return not patterns.words["received"].isdisjoint(words[:1])


def _counts_time(view: str, patterns: MeetingPatterns, verb: Hit) -> bool:
    """Return whether "after" and the like only count time: "after three days", "after a gap of …", "một năm sau"."""
    if patterns.duration.match(view, verb.end + 1):
        return True
    told = view[verb.start : verb.end].lower() in patterns.words["leads"]  # "một năm sau", but not "ngày ký"
    if told and patterns.lapse.match(view, verb.end):
        return True
    return patterns.head_first and told and ends_in(view, verb.start - 8, verb.start, patterns.words["time"])


def _is_occasion(view: str, patterns: MeetingPatterns, verb: Hit, first: int) -> bool:
    """Return whether commas part off the journey on which something is done: ", during a visit to Peru, the …"."""
    comma = view.rfind(", ", max(first, verb.start - _OCCASION), verb.start)
    lead = view[comma + 2 : verb.end].lower() if comma >= 0 else ""
    return lead.startswith(tuple(patterns.words["occasions"])) and 0 < view.find(", ", verb.end) < verb.end + _OCCASION


def _is_name(view: str, verb: Hit, first: int) -> bool:
    """Return whether a word only looks like a verb inside a name: "the Signing Forum", "Tổng Thư ký"."""
    return (
        view[verb.start].isupper()
        and view[verb.start : verb.start + 2].istitle()
        and (verb.start > first and view[verb.start - 1] == " " and view[verb.start - 2].isalnum())
    )


def _names_doer(view: str, patterns: MeetingPatterns, verb: Hit, dates: Sequence[tuple[int, int, str]]) -> bool:
    """Return whether "by" and the like stand before who did something, not before a date."""
    latest = patterns.words["latest"]
    if view[verb.start : verb.end].lower() not in latest:
        return False
    following = next((date[0] for date in dates if date[0] > verb.end), None)
    if following is None or following > verb.end + _LATEST:
        return True
    return any(word not in latest for word in view[verb.end : following].lower().split())
