"""How a day before a meeting bounds it: as its first or last one, or as that of the next meeting or of several."""

from __future__ import annotations

from typing import TYPE_CHECKING

from mekong_facts.rules.dates.calendar_days import DAY, YEAR
from mekong_facts.rules.meetings.phrases.phrases import endings, words_before

if TYPE_CHECKING:
    from collections.abc import Mapping

    from mekong_facts.rules.meetings.anchors import Anchor, Clause
    from mekong_facts.rules.meetings.found import DateSpan

_CLOSE = 40  # characters before a day in which it is told what it follows
_STAMP = 12  # letters of an hour, its zone and a weekday


def is_neighbours(view: str, words: Mapping[str, frozenset[str]], date: DateSpan, anchor: Anchor) -> bool:
    """Return whether a meeting is the one before or after another, on a day: "was preceded on Sunday by the …"."""
    lead = words_before(view, date[0] - _CLOSE, date[0], words["glue"])
    by = words_before(view, date[1], anchor.start, words["articles"])
    return lead != [] and " ".join([lead[-1], *by]) in words["neighbouring"]


def is_of_many(view: str, words: Mapping[str, frozenset[str]], start: int, end: int) -> bool:
    """Return whether a day is that of several meetings: "from 8 to 19 May for a series of talks, among them"."""
    many, comma, _ = view[start : max(end, start)].lower().partition(",")
    said = many.split()
    at = next((at for at, word in enumerate(said[:-1]) if word in words["many_meetings"]), None)
    return comma != "" and at is not None and said[at + 1] in words["of"]


def is_since_year(view: str, words: Mapping[str, frozenset[str]], first: int, date: DateSpan) -> bool:
    """Return whether a year is but that since which a meeting has been held: "From 2010 the forum met yearly"."""
    before = view[max(first, date[0] - _STAMP) : date[0]].lower().split()
    return len(date[2]) == YEAR and not words["since"].isdisjoint(endings(before))


def is_bound(view: str, words: Mapping[str, frozenset[str]], start: int) -> bool:
    """Return whether a day only bounds when something is: "by 5 May", "not later than the end of May"."""
    if not words["bounds"]:
        return False
    before = words_before(view, start - _CLOSE, start, words["latest"] - words["bounds"])
    return before[-1:] != [] and before[-1] in words["bounds"]


def is_first_day(view: str, words: Mapping[str, frozenset[str]], first: int, date: DateSpan) -> bool:
    """Return whether a meeting begins on a day, and its last one is not told there: "from 5 May in Suva"."""
    before = view[max(first, date[0] - _STAMP) : date[0]].lower().split()
    if "/" in date[2] or len(date[2]) < DAY or words["since"].isdisjoint(endings(before)):
        return False
    after = view[date[1] : date[1] + 2 * _STAMP].lower().strip(" )").split()
    return not any(" ".join(after[:count]) in words["through"] for count in (1, 2, 3))


def is_last_day(view: str, words: Mapping[str, frozenset[str]], clause: Clause, date: DateSpan) -> bool:
    """Return whether a meeting goes on until a day: "Từ nay đến hết ngày 26/10, …", "Until Friday, …"."""
    before = view[clause.first : date[0]].lower().split()[-3:]
    when = view[date[1] + 1 : date[1] + _STAMP].split()[:1] if view.startswith(",", date[1]) else []
    if not words["while"].isdisjoint(when):
        return False  # "Đến tháng 11, khi nhóm công tác họp ở Huế, …"
    if len(before) == 1 and before[0] in words["evening"]:
        return False
    while before and " ".join(before[-2:]) not in words["through"] and before[-1] in words["days"]:
        before.pop()
    return not words["through"].isdisjoint(endings(before) - {"-"})


def opens_next(view: str, words: Mapping[str, frozenset[str]], date: DateSpan, anchor: Anchor) -> bool:
    """Return whether "and" and a day lead over to a meeting: "was held in Hue and, on 8 May, the"."""
    lead = view[max(0, date[0] - _STAMP) : date[0]].lower().replace(",", " ").split()[-2:]
    joined = len(lead) > 1 and lead[0] in words["and"] and lead[1] in words["glue"]
    between = view[date[1] : anchor.start].strip(" ,").lower()
    return joined and (not between or between in words["articles"])


def leads_on(view: str, words: Mapping[str, frozenset[str]], date: DateSpan, anchor: Anchor) -> bool:
    """Return whether a day is that of the meeting behind it, by what stands between or before them."""
    return opens_next(view, words, date, anchor) or is_neighbours(view, words, date, anchor)
