"""How the dates told of meetings are given to them: each its own, or all to all, and what each tells by its sort."""

from __future__ import annotations

from typing import TYPE_CHECKING

from mekong_facts.rules.dates.calendar_days import DAY, YEAR, ends, length
from mekong_facts.rules.meetings.days import durations
from mekong_facts.rules.meetings.sentences import other_dates
from mekong_facts.rules.meetings.times import refines

if TYPE_CHECKING:
    from collections.abc import Mapping

    from mekong_facts.rules.meetings.anchors import Anchor
    from mekong_facts.rules.meetings.event import Event
    from mekong_facts.rules.meetings.found import Told
    from mekong_facts.rules.meetings.patterns import MeetingPatterns
    from mekong_facts.rules.meetings.times import Times

_MOST = 15  # days of a meeting that was known by one day only
_ALONE = 14  # characters of an ordinal that shares its noun, at most
_LOOSE = 2
_MOVED = 4  # how sure a day is to which a meeting was put off
_APART = 40  # characters between the days of two meetings, at most
_ENDS = frozenset({"open", "close", "until"})


def give(
    view: str,
    patterns: MeetingPatterns,
    anchor: Anchor,
    found: list[Told],
    *,
    stamped: bool = False,
) -> None:
    """Give the dates found to the meetings of an anchor, each its own where there are as many of both.

    Args:
        view: the text.
        patterns: the language's.
        anchor: the meetings.
        found: the dates with what is said of each.
        stamped: whether they may rather be of the text than of a meeting.

    """
    weeks = patterns.words["weeks"]  # "during the week of 8 April"
    found = [one for one in found if view[one[0][0] : one[0][1]].lower().split()[0] not in weeks]
    sure = 3 if anchor.sure and not stamped else 2
    between = view[found[0][0][1] : found[1][0][0]] if len(found) > 1 else ""
    apart = len(between) > _APART and "," in between  # what is told of something else
    if len(anchor.events) > 1 and len(found) >= len(anchor.events) and not apart:
        for event, (date, sort) in zip(anchor.events, found, strict=False):
            _learn(event, date[2], sort, sure)
        return
    shift = [date for date, sort in found if sort == "shift"]
    if shift:  # "from … to …": the last day told is the new one, and a lone day the old one
        (start, end, value), lone = shift[-1], len(shift) < 2
        anew = [one for one in found if one[1] in {"hold", "open"}]  # "on 5 May, put off from March"
        both = durations.tells_both(view, shift[-1])
        found = anew if lone and not both else [((start, end, ends(value)[1] if lone else value), "move")]
    moved = [one for one in found if one[1] == "move"]
    if moved:
        found, sure = moved[-1:], _MOVED
    found = _ranged(view, patterns.words, found)
    last = _glosses_last(view, anchor, found)
    told = anchor.of_latter(view, found[0][0][0], patterns.words) if found else []
    for event in anchor.events[-1:] if last else told:
        for which, (date, sort) in enumerate(found, 1):
            if len(anchor.events) > 1 and event.times.lies_in(date[2]):
                break  # what several last together, each has its own day of
            _learn(event, date[2], sort, sure)
            if event.times.start and sort not in _ENDS and not _runs_on(date[2], found[which:]):
                break


def _glosses_last(view: str, anchor: Anchor, found: list[Told]) -> bool:
    """Return whether a bracket behind the last of several meetings is its own: "the …, the … (5 May) and".

    It is so by its name, where a year or a month fills the bracket: "A và B (2025)"; a day in it may be that of all
    that share a noun: "the 44th and 45th Summits (5 May)".
    """
    if len(anchor.parts) < _LOOSE or len(anchor.events) < _LOOSE or len(found) != 1:
        return False
    (first, last), (start, end), date = anchor.parts[-2], anchor.parts[-1], found[0][0]
    own = end - start > _ALONE and (last - first > _ALONE or len(date[2]) < DAY)
    return own and view[end : date[0]] == " (" and view.startswith(")", date[1])


def _ranged(view: str, words: Mapping[str, frozenset[str]], found: list[Told]) -> list[Told]:
    """Return two dates that "and" or "to" joins as the range they are ("on Saturday and Sunday")."""
    if len(found) < 2 or found[1][1] not in {found[0][1], "until"} or found[0][1] == "close":
        return found
    (first, sort), (second, _) = found[0], found[1]
    between = view[first[1] : second[0]].strip().lower()
    if (
        (between in words["and"] or between in words["through"])
        and "/" not in first[2] + second[2]
        and len(first[2]) == len(second[2])
    ):
        if len(first[2]) == YEAR and between in words["and"]:
            return []  # "chaired the Summit in 2012 and 2022"
        return [((first[0], second[1], f"{first[2]}/{second[2]}"), sort)]
    return found


def _learn(event: Event, value: str, sort: str, sure: int) -> None:
    """Let a meeting learn a date by the sort of what is said to happen then; `sure` says how surely."""
    first, last = ends(value)
    times = event.times
    if not value and sort in {"close", "until"} and times.start == times.end:
        times.end = None  # "… convenes on Wednesday, 5 May. It ends on Friday"
    if "W" in value or not value:
        return
    if len(value) == YEAR and (sort == "until" or (event.year not in {None, value} and sort != "move")):
        return  # another edition: "ATF 2019 was held in Hue. In 2020 ATF met in …"; no meeting goes on for years
    if other_dates.is_term(first, last):
        return  # nor for a year of months, as who chairs it does
    if sort == "go_on" and first == last:  # "continues tomorrow": not the first day and perhaps not the last
        times.beyond = first
    elif sort == "open" and first == last:
        times.learn(first, None, sure + (sure > _LOOSE))
    elif sort in {"close", "until"} and first == last:
        longer = times.start == times.end and (length(times.start or "", last) or _MOST) < _MOST
        times.learn(None, last, max(sure, times.ended + 1) if longer else sure + (sure > _LOOSE))
    elif sort == "attend":
        # the day in a line below the title is but one of those on which they were there
        wider = first < last and times.start == times.end and first <= (times.start or "") <= last
        times.learn(first, last, times.started + 1 if wider and times.started <= _LOOSE else 1)
    elif sort == "line":  # of a place and a day, below a title
        times.learn(first, last, min(sure, _LOOSE))
    elif not _is_part(times, first, last):
        wider = first < last and first <= (times.start or "") <= last and times.end in {None, times.start}
        times.learn(first, last, max(sure, times.started + 1) if wider else sure)


def _is_part(times: Times, first: str, last: str) -> bool:
    """Return whether days are fewer than a meeting lasts that has opened: those of its experts' meeting, say."""
    opened = times.started > _LOOSE and times.end is None
    return opened and times.days is not None and 1 < (length(first, last) or 1) < times.days


def _runs_on(value: str, found: list[Told]) -> bool:
    """Return whether the next date tells more of when a meeting is: "in 2014, on 5 April", "on 5 May until 7 May"."""
    if not found:
        return False
    (_, _, then), sort = found[0]
    days = length(ends(value)[0], then) or _MOST
    return sort == "close" or refines(then, value) or (sort == "until" and days < _MOST)
