"""Places that stand before a meeting and are said of it: "in Hue, the …", "gathering in Hue for their …"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from mekong_facts.patterns import deferred
from mekong_facts.rules.letters import CAPITAL
from mekong_facts.rules.meetings.phrases.phrases import TOKEN, endings, ends_in, words_before
from mekong_facts.rules.meetings.places import hosts, in_front, item_heads, journeys, next_hosts
from mekong_facts.rules.meetings.places.gaps import are_close
from mekong_facts.rules.meetings.sentences import leads
from mekong_facts.rules.meetings.sentences.done_for import is_done_for
from mekong_facts.rules.meetings.sentences.parting import deeds

if TYPE_CHECKING:
    import re
    from collections.abc import Sequence

    from mekong_facts.rules.gazetteer import Hit
    from mekong_facts.rules.meetings.anchors import Anchor, Clause
    from mekong_facts.rules.meetings.places.grounds import Grounds
    from mekong_facts.rules.meetings.spot import Spot

_NEAR = 60  # characters
_GAP = 8
_DASHES = frozenset("-\u2013\u2014")
_LOOSE = 5
_SAID = 90  # characters from a verb of saying to "that"
_ONWARD = 24  # characters in which it is told that somebody goes on to a place
_HERE = 30
_DONE = 90  # characters in which it is told what was done at a meeting
_SET_OFF = 2  # commas that set off a date and a place from the verb before them
_HELD = frozenset({"gather", "open", "close", "hold"})
_MET = frozenset({"gather", "hold"})
_CAPTION = deferred(
    rf"{CAPITAL}[\w'-]*(?: {CAPITAL}[\w'-]*){{0,3}}(?P<state>,\s{CAPITAL}(?:[^\W\d]|[' -]){{2,24}})?\s?:\s"
)


def _goes_on(grounds: Grounds, onward: Spot) -> bool:
    """Return whether somebody is said to go on to a place: "goes to Bali", "moving on to Bali", "continues to Bali"."""
    before = words_before(grounds.view, onward.start - _ONWARD, onward.start)
    return not grounds.patterns.words["going_on_to"].isdisjoint(endings(before))


def find(grounds: Grounds, clause: Clause, anchor: Anchor, floor: int, *, first: bool) -> Spot | None:
    """Return the place before a meeting that is said of it: "at Hue, the …", "gathering in Hanoi for their …"."""
    if next_hosts.apposed(grounds.view, clause, anchor, grounds.patterns.words) is not None:
        return None
    if is_done_for(grounds.view, grounds.patterns, clause, anchor):
        return None  # "A logo was unveiled in Suva for the …"
    prepares = "preparing" in anchor.ties
    virtual = grounds.is_virtual(anchor.end, clause.end)
    lead = (
        item_heads.lead_of(grounds, clause, anchor) if first and not virtual else None
    )  # "BEIJING (XN) - The … was held online"
    if lead and not (prepares and grounds.view[lead.end : lead.end + 2].strip() in _DASHES):
        return lead  # "Hue: preparing for the …", not the dateline of "HUE - Preparations for the …"
    caption = (_caption(grounds, clause, anchor) if first else None) or _meanwhile(grounds, clause, anchor, floor)
    if caption:
        return caption
    aside, floor = _aside(grounds, floor, anchor.start)
    leading = grounds.patterns.words["articles"] | grounds.patterns.words["of"]
    last = [word for word in grounds.view[floor : anchor.start].lower().split()[-6:] if word not in leading]
    if not aside and ("apart" in anchor.ties or (last and last[-1] in grounds.patterns.words["aside"])):
        return None
    joint = grounds.patterns.words["joiners"]  # "back to back with the …"
    if (
        aside
        and grounds.patterns.places.place.search(grounds.view, aside.end(), anchor.start) is None
        and not leading.union(joint).issuperset(grounds.view[aside.end() : anchor.start].lower().split())
    ):
        return _beside(grounds, clause, anchor, floor, aside.start())
    told = grounds.signs.stand("where", floor, anchor.start)
    where = grounds.patterns.places.where.search(grounds.view, floor, anchor.start) if told else None
    if where:
        at = where.start("city")
        inside = ends_in(grounds.view, at - _LOOSE, at, grounds.patterns.words["placing"])  # "met in Hue, where the …"
        return grounds.spots.city_at(at, sure=inside)
    if prepares:
        return None
    bracketed = hosts.before_bracket(grounds.spots, floor, anchor.start)
    if bracketed:
        return bracketed
    return _told(grounds, clause, anchor, _past_saying(grounds, clause, floor, anchor.start), virtual=virtual)


def _aside(grounds: Grounds, floor: int, end: int) -> tuple[re.Match[str] | None, int]:
    """Return what tells that something is held beside a meeting, and from where what stands before that is read."""
    beside = grounds.signs.stand("sidelines", floor, end)
    aside = grounds.patterns.places.sidelines.search(grounds.view, floor, end) if beside else None
    comma = grounds.view.find(", ", aside.end(), end) if aside else -1
    if comma >= 0 and grounds.patterns.places.place.search(grounds.view, comma, end):
        return None, comma + 1  # "Within the year of …, on 5 May in Hue, the Forum opened"
    return aside, floor


def _beside(grounds: Grounds, clause: Clause, anchor: Anchor, floor: int, end: int) -> Spot | None:
    """Return where a meeting is beside which something is held: where that is, or where the text's first one is."""
    there = _where_beside(grounds, floor, end)
    if there:
        return there
    if anchor is not clause.anchors[0]:
        return None  # it is where the one before is
    if grounds.first and not grounds.first.placed:
        grounds.beside_first += anchor.events
        return None
    return grounds.main()


def _told(grounds: Grounds, clause: Clause, anchor: Anchor, floor: int, *, virtual: bool) -> Spot | None:
    """Return the last place before a meeting that is said of it.

    Args:
        grounds: the places of the text.
        clause: the sentence.
        anchor: the meeting.
        floor: where what may be said of it starts.
        virtual: whether it is held online.

    """
    said = list(grounds.patterns.places.place.finditer(grounds.view, floor, anchor.start))
    onward = (
        None if grounds.patterns.head_first or not said else journeys.goal(grounds.spots, clause, floor, anchor.start)
    )
    if onward and onward.start > said[-1].end() and _goes_on(grounds, onward):
        return onward  # "begins in Hue, moving on to Bali for the Reed Summit"
    for which, found in reversed(list(enumerate(said))):
        if found.end() in grounds.dates:
            continue  # "in May"
        there = in_front.at(grounds, found, clause, anchor)
        if there:
            return there
        verbs = [verb for verb in clause.verbs if found.end() <= verb.start < anchor.start]
        verbs = deeds(grounds.view, verbs, grounds.patterns.words)
        if not grounds.patterns.head_first and _is_told_there(grounds, clause.first, found, anchor.start):
            continue  # "a court in Hue ruled that the …"
        if any(verb.id == "attend" for verb in verbs) and (virtual or grounds.is_virtual(found.end(), anchor.start)):
            return None  # "In Hue, the minister attended the … online"
        leading_verbs = [verb for verb in clause.verbs if floor <= verb.start < found.start()]
        if in_front.in_premises(grounds, clause, leading_verbs, found.start()):
            leading_verbs = []
        if any(verb.id == "block" for verb in verbs):
            opens = not (leading_verbs or grounds.patterns.head_first) and are_close(grounds, floor, found.start())
            return in_front.done_there(grounds, found, clause, anchor) if opens else None
        if leading_verbs and _is_told_of_first(grounds, clause, anchor, leading_verbs[-1], found.end()):
            continue
        opens = are_close(grounds, _from_date(grounds, floor, found.start()), found.start()) and not leading_verbs
        framed = in_front.is_framed(grounds, found, anchor)
        if leading_verbs and leading_verbs[-1].id == "block":
            behind = grounds.view[leading_verbs[-1].end : found.start()]
            if not framed or behind.count(",") < _SET_OFF:
                continue  # "founded in 2006 in Hue, the …"
        within = in_front.is_within(grounds, found, anchor, leading_verbs)
        near = opens or framed or within or _leads_on(grounds, floor, found, anchor, leading_verbs)
        if not (near or in_front.is_where(grounds, found, anchor, verbs)):
            continue
        met = leading_verbs and leading_verbs[-1].id in _MET
        attended = any(verb.id == "attend" for verb in verbs) and not in_front.starts_with_date(
            grounds, floor, found.start()
        )
        if (
            attended
            and not within
            and not (opens and in_front.goes_on_there(grounds, found, clause, verbs))
            and not (met and in_front.met_there(grounds, found, clause, verbs))
        ):
            return None
        if grounds.patterns.places.posted.search(grounds.view, max(floor, found.start() - _NEAR), found.start()):
            continue
        spot = grounds.said(found, clause)
        if spot and spot.city is None and in_front.is_topic(grounds, floor, found.start()):
            continue
        if spot and which:
            spot = _with_town(grounds, spot, found.start(), grounds.said(said[which - 1], clause))
        held = any(verb.id in _HELD for verb in verbs)
        if spot and (held or in_front.leads_on(grounds, max(spot.end, found.end()), anchor.start)):
            return spot
    return None


def _leads_on(grounds: Grounds, floor: int, place: re.Match[str], anchor: Anchor, verbs: Sequence[Hit]) -> bool:
    """Return whether the verbs or the date before a place lead on to a meeting: "will host in Hue the …"."""
    if any(verb.id in _HELD for verb in verbs) or in_front.starts_with_date(grounds, floor, place.start()):
        return True
    if place["here"] and anchor.start - place.end() < _HERE:
        return True  # "came nearer here today, when the …"
    return bool(verbs) and verbs[-1].id == "host" and place.start() <= verbs[-1].end + 1


def _with_town(grounds: Grounds, spot: Spot, start: int, town: Spot | None) -> Spot:
    """Return a place behind `start`, or the town before it which is there: "in Lima, on a tour in Peru"."""
    if town is None or not town.city:
        return spot
    near = not grounds.view[town.end : start].strip(" ,")
    there = near or (spot.city is None and town.country == spot.country)
    return town._replace(end=max(town.end, spot.end)) if there else spot


def _is_told_of_first(grounds: Grounds, clause: Clause, anchor: Anchor, verb: Hit, place: int) -> bool:
    """Return whether a comma parts what is held at a place from a meeting with a verb of its own.

    "The talks are held in Lima in May, the 5th Forum is held in June".
    """
    if grounds.patterns.head_first or verb.id != "hold" or verb.start <= clause.first:
        return False
    view, words = grounds.view, grounds.patterns.words
    _, comma, lead = view[place : anchor.start].rpartition(",")
    if not comma or not words["articles"] | words["vague"] | words["another"] >= set(lead.lower().split()):
        return False
    behind = any(anchor.end < one.start < anchor.end + _GAP and one.id in _HELD for one in clause.verbs)
    held = not words["finite"].isdisjoint(view[max(0, verb.start - _GAP) : verb.end].lower().split()[-2:])
    return behind and held


def _meanwhile(grounds: Grounds, clause: Clause, anchor: Anchor, floor: int) -> Spot | None:
    """Return the place of what happened as a meeting opened or closed: "was adopted in Hue on Friday, when the …"."""
    while_ = grounds.patterns.words["while"]
    lead = grounds.view[max(floor, anchor.start - _GAP * 2) : anchor.start].lower().split()
    if while_.isdisjoint(endings(lead)):
        return None
    verb = next((verb for verb in clause.verbs if verb.start >= anchor.end), None)
    if verb is None or verb.id not in {"open", "close"}:
        return None
    near = max(floor, anchor.start - _DONE)
    for found in reversed(list(grounds.patterns.places.place.finditer(grounds.view, near, anchor.start))):
        spot = grounds.said(found, clause) if found.end() not in grounds.dates else None
        if spot is None:
            continue
        end = next((grounds.dates[at] for at in range(spot.end, spot.end + _LOOSE) if at in grounds.dates), spot.end)
        return spot if grounds.view[end : anchor.start].lower().strip(" ,") in while_ else None
    return None


def _is_told_there(grounds: Grounds, first: int, place: re.Match[str], end: int) -> bool:
    """Return whether what is told of a meeting is but said at a place: "a court in Hue ruled that the …".

    Not "it was in Hue that the …".
    """
    view, words = grounds.view, grounds.patterns.words
    if words["that"].isdisjoint(view[place.end() : end].lower().split()):
        return False
    return not (words["copula"] | words["pronouns"]).issuperset(view[first : place.start()].lower().split())


def _where_beside(grounds: Grounds, floor: int, end: int) -> Spot | None:
    """Return the place right before what is held beside a meeting: "met in Hue on the sidelines of the …"."""
    for found in reversed(list(grounds.patterns.places.place.finditer(grounds.view, floor, end))):
        spot = grounds.spots.city_at(found.end(), sure=False)
        if spot and spot.city and spot.end <= end:
            gap = grounds.view[spot.end : end].lower().split()
            return spot if grounds.patterns.words["glue"].issuperset(gap) else None
    return None


def _past_saying(grounds: Grounds, clause: Clause, floor: int, end: int) -> int:
    """Return where goes on what somebody says before a meeting is named: "The ministry said, in Hue the …"."""
    words = grounds.patterns.words
    for verb in clause.verbs:
        if not floor <= verb.start < verb.end < end:
            continue
        if grounds.view[verb.start : verb.end].lower() not in words["saying"]:
            continue
        if grounds.view[verb.end] in ",:":
            floor = verb.end + 1
            continue
        that = next(
            (
                found
                for found in TOKEN.finditer(grounds.view, verb.end, min(end, verb.end + _SAID))
                if found[0] in words["that"]
            ),
            None,
        )
        floor = that.end() + 1 if that else floor  # "reported by the ministry that in Hue the …"
    return floor


def _caption(grounds: Grounds, clause: Clause, anchor: Anchor) -> Spot | None:
    """Return the place that opens a caption of who is at a meeting: "2. HUE, Vietnam: The mayor opens the …"."""
    found = _CAPTION.match(grounds.view, clause.first, anchor.start)
    words = grounds.patterns.words
    if found is None or not (clause.listed or found["state"]):
        return None
    bare = (found["state"] or clause.heading) and not clause.verbs
    bare = bare and leads.is_first(grounds.view, clause, anchor, words)
    there = leads.is_attended(grounds.view, clause, anchor, words)
    if (
        not there
        and not bare
        and not any(
            verb.id in {"open", "close", "host", "attend"} and 0 <= anchor.start - verb.end < _GAP
            for verb in clause.verbs
        )
    ):
        return None
    spot = grounds.spots.city_at(clause.first, sure=False)
    return spot if spot and spot.city and spot.end <= found.end() else None


def _from_date(grounds: Grounds, floor: int, end: int) -> int:
    """Return where the last date that a comma sets off starts: "After the rite, on 25 July, in Vientiane the"."""
    date = next((at for at in range(end - 1, max(floor, end - _NEAR * 2), -1) if at in grounds.dates), None)
    comma = grounds.view.rfind(", ", floor, date) if date else -1
    glue = grounds.patterns.words["glue"]
    led = comma >= 0 and all(word in glue for word in grounds.view[comma + 1 : date].lower().split())
    return date if date and led else floor
