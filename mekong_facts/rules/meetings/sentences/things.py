"""What a sentence tells of something else than the meetings it names: of a thing of theirs, of a deed, of an object.

"The secretariat of the … opened an office in Lima on 5 May", "Fiji was chosen on 5 May to host the …", "the …
condemned the attack in Lima on 5 May".
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from mekong_facts.patterns import deferred
from mekong_facts.rules.dates.calendar_days import DAY, ends
from mekong_facts.rules.meetings.anchors import HELD

if TYPE_CHECKING:
    import re

    from mekong_facts.rules.meetings.anchors import Anchor, Clause
    from mekong_facts.rules.meetings.found import DateSpan, Told
    from mekong_facts.rules.meetings.patterns import MeetingPatterns
    from mekong_facts.rules.meetings.thing_patterns import ThingPatterns

_LEAD = 90  # characters before a meeting in which a thing of it stands
_CHOICE = 120  # and in which it is told that somebody was chosen for it
_OBJECT = 8  # characters from a verb to its object
_ARTICLE = 4  # characters of an article that opens a sentence
_VERB = 24  # characters from a meeting to what is said of its work
_OPENING = 4  # words before a meeting that a sentence opens with
_COMMA = deferred(r"(?=, (?P<word>[^\W\d_]+))")
_ON = deferred(r"\s(?:\w{2,4}\s)?")  # between a meeting and the day on which it was put off


def told_apart(view: str, patterns: MeetingPatterns, clause: Clause) -> Clause:
    """Return a sentence without what it tells of something else than its meetings; itself where it does not.

    Args:
        view: the text as rules read it.
        patterns: the language's.
        clause: the sentence.

    """
    told = patterns.things
    if _is_planned_next(view, told, clause):
        return replace(clause, anchors=[replace(anchor, events=[]) for anchor in clause.anchors])
    anchors = [
        replace(anchor, events=[]) if anchor.events and _is_apart(view, told, clause, anchor) else anchor
        for anchor in clause.anchors
    ]
    start = _past_aside(view, told, clause)
    cut = told.object.match(view, anchors[-1].end, clause.end) or _main_behind(view, told, clause, anchors[-1])
    cut = cut or _second_deed(view, told, clause, anchors[-1]) or _chosen_at(view, told, clause, anchors[-1])
    cut = cut or _leads_over(view, patterns, clause, anchors[-1])
    end = cut.end() if cut else clause.end
    dates = [date for date in clause.dates if start <= date[0] < end and not _is_of_deed(view, told, clause, date)]
    if len(anchors) == 1 and told.part.search(view, max(clause.start, anchors[0].start - _LEAD), anchors[0].start):
        dates = []
    if (start, end) == (clause.start, clause.end) and dates == clause.dates and anchors == clause.anchors:
        return clause
    verbs = [verb for verb in clause.verbs if start <= verb.start < end]
    return replace(
        clause, start=start, first=max(start, clause.first), end=end, anchors=anchors, dates=dates, verbs=verbs
    )


def _past_aside(view: str, told: ThingPatterns, clause: Clause) -> int:
    """Return where a sentence goes on behind what people within commas did: "Ministers, who met in Hue, will"."""
    aside = told.aside.search(view, clause.start, clause.anchors[0].start)
    return aside.end() if aside else clause.start


def sort_of(told: ThingPatterns, gap: str, date: DateSpan) -> str | None:
    """Return what is said of a day by the words before it that no verb alone says: "was extended by a day to".

    Args:
        told: the language's patterns.
        gap: what stands between the meeting, or the date before, and the day.
        date: the day.

    """
    if told.moved_to.search(gap):
        return "move"
    if told.extended.search(gap):
        return "until"
    return "open" if len(date[2]) == DAY and told.since.search(gap) else None


def moved(view: str, told: ThingPatterns, anchor: Anchor, found: list[Told]) -> list[Told]:
    """Return the dates behind a meeting that somebody moves, of which the last one holds: "put off the … until 5 May".

    Args:
        view: the text as rules read it.
        told: the language's patterns.
        anchor: the meeting.
        found: the dates with what is said of each.

    """
    if not found or not told.moves.search(view, max(0, anchor.start - _LEAD), anchor.start):
        return found
    (start, end, value), _ = found[-1]
    was = view[anchor.end : found[0][0][0]].split()[-1:] == ["from"]
    if was and len(found) == 1 and "-" in view[start:end]:
        return []  # "postponed the … from 3-5 May": the old days alone
    return [((start, end, ends(value)[1] if was else value), "move")]


def _is_planned_next(view: str, told: ThingPatterns, clause: Clause) -> bool:
    """Return whether a sentence only speaks of a meeting whose day the next one tells: "They discussed the …"."""
    if len(clause.anchors) != 1 or not clause.dates or any(verb.id != "block" for verb in clause.verbs):
        return False
    return clause.anchors[0].start > clause.first + _ARTICLE and told.own_next.match(view, clause.end) is not None


def _main_behind(view: str, told: ThingPatterns, clause: Clause, anchor: Anchor) -> re.Match[str] | None:
    """Return what of a sentence is told of a meeting that only its beginning is about.

    "Nine days after the … closed in Lima, ", "Talks ahead of the … (5-7 May)".
    """
    if any(told.talks_before.fullmatch(view, clause.first, one.start) for one in clause.anchors[:2]):
        return told.talks_held.match(view, anchor.end, clause.end)
    if told.nearing.fullmatch(view, clause.first, anchor.start):
        return told.near.match(view, anchor.end, clause.end)  # "As the … nears, ministers meet in Lima"
    if not told.before_main.fullmatch(view, clause.first, anchor.start):
        return None
    return told.main.match(view, anchor.end, clause.end)


def _second_deed(view: str, told: ThingPatterns, clause: Clause, anchor: Anchor) -> re.Match[str] | None:
    """Return where those who but spoke of a meeting do something else: "hailed the … and met traders in Lima"."""
    later = told.later.match(view, anchor.end, clause.end)
    lead = [verb for verb in clause.verbs if anchor.start - _OBJECT < verb.end <= anchor.start]
    if later and (lead or any(verb.id == "attend" for verb in clause.verbs if verb.end <= anchor.start)):
        return later
    spoken_of = anchor.only_named or anchor.is_source or "deadlines" in anchor.ties
    if not spoken_of and (not lead or lead[-1].id != "block"):
        return None
    return told.second.match(view, anchor.end, clause.end)


def _chosen_at(view: str, told: ThingPatterns, clause: Clause, anchor: Anchor) -> re.Match[str] | None:
    """Return where it is told at which meeting a host was chosen: "was chosen to host the … at a session in Lima"."""
    chosen = told.chosen.search(view, max(clause.start, anchor.start - _CHOICE), anchor.start)
    return told.chosen_at.match(view, anchor.end, clause.end) if chosen else None


def _leads_over(view: str, patterns: MeetingPatterns, clause: Clause, anchor: Anchor) -> re.Match[str] | None:
    """Return where a sentence goes on that only opens with a meeting: "Since the …, Fiji has opened a mill in Lima"."""
    opens = len(view[clause.first : anchor.start].split()) <= _OPENING
    comma = _COMMA.match(view, anchor.end, clause.end) if opens and "apart" in anchor.ties else None
    if comma is None or patterns.details.relative.match(view, anchor.end):
        return None
    aside = view.find(
        ",", comma.end() + 1, min(clause.end, comma.end() + _LEAD)
    )  # ", Peru's first, held in Lima on 5 May, "
    if aside > 0 and patterns.details.relative.match(view, aside):
        return None
    apposed = any(verb.start == comma.start("word") for verb in clause.verbs)  # ", opened in Lima on 2 April, "
    return None if apposed or comma["word"].lower() in patterns.words["glue"] else comma


def _is_apart(view: str, told: ThingPatterns, clause: Clause, anchor: Anchor) -> bool:
    """Return whether day and place are those of something of the meeting: not "the film of the …, held in Lima"."""
    low = max(clause.start, anchor.start - _LEAD)
    if told.deed.search(view, low, anchor.start) or told.owned.match(view, anchor.end, clause.end):
        return True
    if told.occasion.fullmatch(view, clause.first, anchor.start):
        return view[anchor.end : anchor.end + 2] != " ("
    if thing := told.thing.search(view, low, anchor.start):
        if thing.groupdict().get("work") and any(
            verb.id in HELD and 0 < verb.start - anchor.end < _VERB for verb in clause.verbs
        ):
            return False  # "The proceedings of the … began in Lima", not "… were printed in Lima"
        return told.own_behind.match(view, anchor.end, clause.end) is None
    if told.set_off.search(view, low, anchor.start) and told.resumed.match(view, anchor.end, clause.end):
        return True
    return bool(told.whose.search(view, low, anchor.start) and told.goes_on.match(view, anchor.end, clause.end))


def _is_of_deed(view: str, told: ThingPatterns, clause: Clause, date: DateSpan) -> bool:
    """Return whether a date is a paper's, or that of something done about the meeting beside it, or within commas."""
    before = [anchor for anchor in clause.anchors if anchor.end <= date[0]]
    behind = [anchor for anchor in clause.anchors if date[1] <= anchor.start]
    if told.paper.search(view, max(0, date[0] - _LEAD), date[0]):
        return not behind or told.paper_of.fullmatch(view, date[1], behind[0].start) is None
    right = before and _ON.fullmatch(view, before[-1].end, date[0])
    if right or (before and told.put_off_from.fullmatch(view, before[-1].end, date[0])):
        off = told.put_off.search(view, max(clause.start, before[-1].start - _LEAD), before[-1].start) is not None
        if right or off:
            return off
    if before:
        if told.given.fullmatch(view, before[-1].end, date[0]):
            return True
        low = max(clause.start, before[-1].start - _LEAD)
        ends = told.span_to.fullmatch(view, before[-1].end, date[0])
        return bool(ends and told.span.search(view, low, before[-1].start))
    if not behind:
        return False
    if told.chosen.search(view, max(clause.start, behind[0].start - _CHOICE), behind[0].start):
        return True
    return told.made.search(view, max(date[1], behind[0].start - _LEAD), behind[0].start) is not None
