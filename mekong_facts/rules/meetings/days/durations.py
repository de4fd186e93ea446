"""How long a meeting lasts: "two-day", "trong ba ngày", and which of its days has come."""

from __future__ import annotations

from typing import TYPE_CHECKING

from mekong_facts.patterns import deferred
from mekong_facts.rules.dates.calendar_days import DAY, ends, length, shifted
from mekong_facts.rules.meetings.phrases.phrases import beginnings, ends_in
from mekong_facts.rules.meetings.places import next_hosts
from mekong_facts.rules.meetings.sentences import leads
from mekong_facts.rules.meetings.sentences.datelines import DATELINE

if TYPE_CHECKING:
    import re
    from collections.abc import Mapping

    from mekong_facts.rules.meetings.anchors import Anchor, Clause
    from mekong_facts.rules.meetings.found import DateSpan
    from mekong_facts.rules.meetings.patterns import MeetingPatterns
    from mekong_facts.rules.meetings.signs import Signs

_MANY = 16  # what lasts longer is more likely a day of the month
_ON = 5  # characters of "on" or the like between a verb and its date
_SURE = 3
# what may part a date from the words for a day of the meeting
_BESIDE = deferred(r"[\s,(:-]{1,3}(?:\w{2,8} ){0,2}")
_NEXT = 24  # characters between a duration and the noun it stands at


def may_stand(view: str, patterns: MeetingPatterns, signs: Signs, clause: Clause) -> bool:
    """Return whether a clause has the mark of what lasts for days, or of one of these."""
    return signs.stand("days", clause.start, clause.end) and _has_mark(view, patterns, clause.start, clause.end)


def _has_mark(view: str, patterns: MeetingPatterns, start: int, end: int) -> bool:
    return any(view.find(mark, start, end) >= 0 for mark in patterns.times.duration_mark)


def read(view: str, patterns: MeetingPatterns, clause: Clause) -> None:
    """Give each duration of a clause to the meeting it is said of."""
    for found in patterns.times.duration.finditer(view, clause.start, clause.end):
        if any(date[0] < found.end() and found.start("days") < date[1] for date in clause.dates):
            continue  # a day of the month: "hội nghị 18 ngày"
        if patterns.criteria.other_days.search(view, max(clause.start, found.start() - _NEXT), found.start()):
            continue
        days = _days(found, patterns)
        anchor = _nearest(view, clause, found.start(), found.end(), patterns.words)
        behind = anchor is not None and found.end() < anchor.start
        if anchor and behind and any(v.id == "block" and found.end() <= v.start < anchor.start for v in clause.verbs):
            continue  # "After two days of talks (3-4 May), they agreed to hold the …"
        if anchor and behind and found.end() <= (next_hosts.apposed(view, clause, anchor, patterns.words) or 0):
            continue
        told = _in_brackets(view, clause, found.end(), days)
        for event in anchor.events if anchor and days else ():
            event.times.days = event.times.days or days
            if told:
                event.times.learn(*told, _SURE)


def _in_brackets(view: str, clause: Clause, end: int, days: int | None) -> tuple[str, str] | None:
    """Return the first and last of the days that brackets name behind their number: "four days of work (7-10 May)"."""
    opens = view.find("(", end, end + _NEXT)
    date = next((date for date in clause.dates if opens >= 0 and 0 < date[0] - opens < _NEXT), None)
    if date is None or ")" in view[opens : date[0]]:
        return None
    first, last = ends(date[2])
    return (first, last) if days and length(first, last) == days else None


def days_told(view: str, patterns: MeetingPatterns, clause: Clause) -> set[int]:
    """Learn from what is said of a day of a meeting ("on its second and final day, 7 May"); return the dates used."""
    used: set[int] = set()
    if not clause.dates:
        return used
    for found in patterns.times.day_of.finditer(view, clause.start, clause.end):
        if any(date[0] < found.end() and found.start() < date[1] for date in clause.dates):
            continue  # "thứ hai, 6/5" is a Monday
        date = _date_of(view, clause, found.start(), found.end())
        anchor = _nearest(view, clause, found.start(), found.end(), patterns.words)
        if date is None or anchor is None or not (found["number"] or found["last"]):
            continue
        if any(verb.id == "open" and 0 < date[0] - verb.end <= _ON for verb in clause.verbs):
            continue  # "Opened on 5 May, the forum enters its second day"
        if not found["last"] and any(v.id == "close" and found.end() < v.start < date[0] for v in clause.verbs):
            continue  # "on the first day of the forum, which closes on 7 May"
        if _fills_line(view, min(found.start(), date[0]), max(found.end(), date[1]), anchor.start):
            continue
        number = patterns.ordinals.get(found["number"].lower(), 1) if found["number"] else None
        for event in anchor.events:
            first = shifted(date[2], 1 - number) if number else None
            event.times.learn(first, date[2] if found["last"] else None, _SURE)
        used |= {one[0] for one in clause.dates if one[2] == date[2]}  # "today, 7 May, is the last day of the …"
    return used


def _fills_line(view: str, start: int, end: int, anchor: int) -> bool:
    """Return whether a day and its date fill a line without the meeting, as they head a day's agenda."""
    begin, close = view.rfind("\n", 0, start) + 1, view.find("\n", end)
    close = len(view) if close < 0 else close
    alone = not begin <= anchor < close and not view[begin:start].strip(" *#(-")
    return alone and not view[end:close].strip(" ):.-")


def last_day(view: str, patterns: MeetingPatterns, clause: Clause) -> set[int]:
    """Learn the last day of a meeting that spoke "after three days of work, on 7 May"; return the dates used."""
    anchor = clause.anchors[0]
    days = [date for date in clause.dates if len(date[2]) == DAY and date[1] <= anchor.start]
    if len(days) != 1 or not _has_mark(view, patterns, clause.start, anchor.start):
        return set()
    found = patterns.times.duration.search(view, clause.start, anchor.start)
    if found is None or found.start() - clause.first > _NEXT + days[0][1] - days[0][0]:
        return set()
    behind = view[found.end() : found.end() + _NEXT].lower().replace(",", " ").split()[:2]
    works = not patterns.words["works"].isdisjoint(beginnings(behind))
    if not (works and ends_in(view, clause.first, found.start("days"), patterns.words["after"])):
        return set()
    start = max(found.end(), days[0][1])
    if any(start <= verb.start < anchor.start for verb in clause.verbs):
        return set()
    if not leads.leads_to_date(view[start : anchor.start], patterns, loose=2):
        return set()
    for event in anchor.events:
        event.times.learn(None, days[0][2], _SURE)
    return {days[0][0]}


def _date_of(view: str, clause: Clause, start: int, end: int) -> DateSpan | None:
    """Return the date that is said to be such a day: the one beside it, else the only one behind the dateline."""
    days = [date for date in clause.dates if len(date[2]) == DAY]
    for date in days:
        if _BESIDE.fullmatch(view, date[1], start) or _BESIDE.fullmatch(view, end, date[0]):
            return date
    told = [date for date in days if date[0] > start or not DATELINE.search(view, date[1], start)]
    told = told or days
    return told[0] if len({date[2] for date in told}) == 1 else None


def tells_both(view: str, date: DateSpan) -> bool:
    """Return whether one range tells the old day and the new one: "from 3 to 10 May", not "from 3-5 May"."""
    return "/" in date[2] and "-" not in view[date[0] : date[1]]


def _nearest(view: str, clause: Clause, start: int, end: int, words: Mapping[str, frozenset[str]]) -> Anchor | None:
    """Return the meeting a duration is said of: the noun it stands at, else the one before it.

    "The forum lasts three days, ending with the summit".
    """
    before = [anchor for anchor in clause.anchors if anchor.end <= start]
    for anchor in clause.anchors:
        stands = start <= anchor.start <= end + _NEXT and not (before and "," in view[end : anchor.start])
        if stands or anchor.start <= start < anchor.end:
            return anchor
    opens = start - leads.past_source(view, clause.first, start, words) < _NEXT
    return before[-1] if before else clause.anchors[0] if opens else None


def _days(found: re.Match[str], patterns: MeetingPatterns) -> int | None:
    """Return the number of days told, in digits or words; None where it is too large or unknown."""
    text = found["days"]
    number = int(text) if text.isdecimal() else patterns.numbers.get(" ".join(text.lower().split()))
    return number if number and number <= _MANY else None
