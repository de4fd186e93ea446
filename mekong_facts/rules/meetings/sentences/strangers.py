"""Meetings that a sentence speaks of without naming them, beside the one that it names: what follows is theirs."""

from __future__ import annotations

from typing import TYPE_CHECKING

from mekong_facts.patterns import deferred
from mekong_facts.rules.letters import BULLETS, CAPITAL
from mekong_facts.rules.meetings.anchors import Anchor
from mekong_facts.rules.meetings.phrases.phrases import words_before

if TYPE_CHECKING:
    from collections.abc import Mapping

    from mekong_facts.rules.meetings.anchors import Clause
    from mekong_facts.rules.meetings.found import DateSpan
    from mekong_facts.rules.meetings.patterns import MeetingPatterns
    from mekong_facts.rules.meetings.phrases.phrases import Phrase
    from mekong_facts.rules.prose import Prose

# a bullet, or a row's day: "Mon 5 May: ", "Thứ Ba (7/5): "
_ITEM = deferred(
    rf"[ \t]*(?:[{BULLETS}]\s|[^\W\d_][^\n\d:.,]{{1,16}}\(?\d{{1,2}}(?:[/.-]\d{{1,2}}|\s{CAPITAL}[a-z]{{2,8}})\)?:\s)"
)
_WORD = 30
_FEW = 2  # words of "to a", at least
_LEAD = 12  # characters with which "and" leads over to a date: ", and on"
_WILL = ("will ", "would ", "shall ")
_SITTINGS = frozenset({"session", "body"})  # which a meeting may have or hold itself


def is_any(view: str, patterns: MeetingPatterns, phrase: Phrase, named: int) -> bool:
    """Return whether "a conference in Oslo" is another meeting than the one that ends at `named` before it.

    It is the same where it is said to be one: "the forum is a meeting in Lima", "the forum, a two-day meeting".
    """
    if patterns.head_first or not phrase.vague or phrase.sort in _SITTINGS or phrase.kept < named:
        return False
    before = words_before(view, max(named, phrase.kept - _WORD), phrase.kept)
    if len(before) < _FEW or before[-1] not in patterns.words["vague"] or not before[-2][-1].isalpha():
        return False
    if patterns.times.duration.search(view, phrase.kept, phrase.head[0] + 1):
        return False
    if not patterns.words["spans_of_time"].isdisjoint(view[phrase.kept : phrase.head[0]].lower().split()[:1]):
        return False
    if any(before[-2] in patterns.words[key] for key in ("copula", "at", "spreading", "with", "by")):
        return False
    return before[-2] not in patterns.words["holding"] or before[-3:-2] == [*patterns.words["aims"]]


def next_ones(view: str, patterns: MeetingPatterns, last: Anchor, end: int) -> list[Anchor]:
    """Return where a stretch speaks of another edition that it does not name: "the next one will be held in Oslo".

    Right behind the name of the last meeting before, `last`, the words are its own: "Hội nghị SCO lần trước diễn ra ở
    Lima", "the 5th forum will meet again in May".
    """
    start = last.end
    goes_on = patterns.head_first or (last.sure and view.startswith(_WILL, start + 1))
    own = start + 1 if goes_on and view.startswith(" ", start) else -1
    found = (one for one in patterns.next_one.finditer(view, start, end) if one.start() != own)
    return [Anchor(one.start(), one.end(), [], False, [one.span()]) for one in found]


def are_items(prose: Prose, one: int, other: int) -> bool:
    """Return whether two places of a text are in two items of a bulletin: what one tells is not said of the other."""
    first, second = prose.line_at(one)[0], prose.line_at(other)[0]
    return first != second and all(_ITEM.match(prose.view, at) for at in (first, second))


def opens_other(view: str, clause: Clause, start: int, date: DateSpan, words: Mapping[str, frozenset[str]]) -> bool:
    """Return whether "and" and a date open what is said of others: "opened the forum, and on 5 May they left".

    Args:
        view: the text.
        clause: that of the meeting.
        start: where the meeting ends, or the date before.
        date: the date.
        words: the classes of words.

    """
    lead = view[start if date[0] - start < _LEAD else date[0] - _LEAD : date[0]].rpartition(",")[2].lower().split()
    if not 0 < len(lead) <= _FEW or lead[0] not in words["and"]:
        return False
    if any(date[1] < verb.start <= date[1] + _FEW and verb.id != "block" for verb in clause.verbs):
        return False
    after = view[date[1] : date[1] + _WORD].split(None, 1)[:1]
    begun = after != [] and view[date[1]] == " " and after[0].isalpha()
    return begun and (after[0] in words["articles"] or after[0].lower() not in words["glue"])


def other_behind(view: str, clause: Clause, anchor: Anchor, words: Mapping[str, frozenset[str]]) -> bool:
    """Return whether nothing but "and" and a date stands between a meeting and what is said of others."""
    lead = view[anchor.end : anchor.end + _LEAD].lstrip(", ").split(None, 1)[:1]
    if not lead or lead[0] not in words["and"]:
        return False
    date = next((date for date in clause.dates if date[0] >= anchor.end), None)
    if date is None or date[0] - anchor.end > _LEAD:
        return False
    return opens_other(view, clause, anchor.end, date, words)
