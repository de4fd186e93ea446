"""Places that stand behind a meeting and are said of it: "… opened in Hue", "…, Hue, 5 May", "… (5 May, Hue)"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from mekong_facts.patterns import deferred
from mekong_facts.rules import places
from mekong_facts.rules.dates.calendar_days import DAY
from mekong_facts.rules.meetings.phrases.phrases import endings
from mekong_facts.rules.meetings.places import planned, right_behind
from mekong_facts.rules.meetings.places.gaps import TELLING, is_of_else
from mekong_facts.rules.meetings.places.lists import lies_in, with_more
from mekong_facts.rules.meetings.sentences import asides, leads, other_dates, strangers

if TYPE_CHECKING:
    import re

    from mekong_facts.rules.gazetteer import Hit
    from mekong_facts.rules.meetings.anchors import Anchor, Clause
    from mekong_facts.rules.meetings.places.grounds import Grounds
    from mekong_facts.rules.meetings.spot import Spot

_FAR = 200  # characters from a meeting to its place
_NEAR = 60
_GAP = 12
_MEET = 4  # characters of "in" behind a verb
_MOST = 6  # words from "and" to a place
_SAYING = 20
_TOLD = 24  # characters of what is spoken of in a country
_SAID = deferred(r"\w+")
_LIMIT = 5  # characters from a limit to its date: after the
_DATED = 16  # characters from a place to its date


def find(grounds: Grounds, clause: Clause, anchor: Anchor, after: Anchor | None) -> list[Spot]:
    """Return the places behind a meeting that are said of it."""
    if anchor.start == anchor.end and not clause.verbs:  # "Report of the …. Suva, 5-7 May"
        under = grounds.spots.city_at(anchor.end, sure=False)
        if under and under.city:
            return [under]
    if leads.glosses(grounds.view, clause, anchor, grounds.patterns.words):
        return []
    limit = min(clause.end, after.start if after else clause.end, anchor.end + _FAR)
    there = worked_there(grounds, clause, anchor, limit)
    if there:
        return [there]
    limit = _inverted(grounds, clause, anchor, after) or limit
    close = asides.end_of_relative(grounds.view, clause, anchor, limit, grounds.patterns)
    limit = limit if grounds.patterns.places.place.match(grounds.view, close + 2) else close
    direct = right_behind.direct(grounds, clause, anchor, limit)
    direct = direct or right_behind.venue(grounds, clause, anchor, limit)
    spots = [direct] if direct else []
    ceremony = anchor.start == anchor.end  # "the opening", which is the meeting's
    if not (anchor.sure or ceremony) and not any(_tells_of(grounds, verb, anchor) for verb in clause.verbs):
        return []
    spots += right_behind.behind_dates(grounds, clause, anchor, limit) if not spots else []
    house = False
    for found in grounds.patterns.places.place.finditer(grounds.view, anchor.end, limit):
        if spots and spots[-1].city and found.start() < spots[-1].end:
            continue  # but "tại Trụ sở … ở New York, Mỹ"
        verbs = _without_limit(clause, anchor, found.start())
        if verbs and verbs[-1].id == "block" and _is_aside(grounds, anchor, found.start(), limit):
            continue
        if _is_of_whom(grounds, anchor, found.start()):
            continue
        if _ends(grounds, clause, anchor, after, found, verbs=verbs):
            break
        if not found["moved"] and planned.is_unkept(grounds, clause, anchor, found.start()):
            continue
        if planned.is_of_first(grounds, clause, anchor, found.start()):
            continue
        spot = grounds.said(found, clause)
        if spot is None:
            house = house or grounds.spots.is_house(found)
            continue
        if _is_of_person(grounds, anchor, found.start(), spot):
            continue
        if spots and lies_in(grounds, spots[-1], spot, found.start()):
            continue
        if (
            found["moved"]
            or (spots and any(verb.id == "move" and verb.start > spots[-1].end for verb in verbs))
            or (spots and _is_topic(spots[-1], spot, verbs))
        ):
            spots = [spot]
        elif spot.city and (town := _town_behind(grounds, spot, limit)):
            spots.append(town)
        elif spot.city or not _is_many_or_post(grounds, spot, max(anchor.end, found.start() - _NEAR), found.start()):
            if len(spots) == 1 and spots[0].city is None and spot.city and spot.country == spots[0].country:
                spots.clear()  # "tại trụ sở Bộ Y tế Lào ở Viêng Chăn"
            spots += with_more(grounds, spot, limit)
    home = grounds.spots.home_at(anchor.start) if house and not spots else None
    return [home] if home else spots


def _tells_of(grounds: Grounds, verb: Hit, anchor: Anchor) -> bool:
    """Return whether a verb tells something of a meeting that may have its place behind it."""
    if verb.start >= anchor.end:
        return verb.id in TELLING
    return leads.takes_up(grounds.view, verb, anchor, grounds.patterns.words) or _opens(grounds, verb, anchor)


def _ends(  # noqa: PLR0913 - the meeting, what stands beside it, and the place
    grounds: Grounds, clause: Clause, anchor: Anchor, after: Anchor | None, place: re.Match[str], *, verbs: list[Hit]
) -> bool:
    """Return whether a place, and all behind it, is of something else than the meeting.

    Args:
        grounds: what is known of places.
        clause: the sentence.
        anchor: the meeting in it.
        after: the meeting named behind it.
        place: the place, with its preposition.
        verbs: those between the meeting and the place.

    """
    view, words, start = grounds.view, grounds.patterns.words, place.start()
    if is_of_else(grounds, anchor, verbs, place):
        return True
    told = verbs or not grounds.patterns.head_first
    if told and grounds.patterns.places.meanwhile.search(view, anchor.end, start):
        return True  # "will be hosted by Fiji after the last one ended in Lima"
    if after and _is_of_next(grounds, place, anchor, after):
        return True
    between = view[anchor.end : min(start, anchor.end + _GAP)].strip()
    if between.lower() in words["journeys_end"] or between in words["couples"]:
        return True  # "to Bali for the Reed Summit and ending in Bangkok", "… and in Suva on Friday"
    if verbs:
        return bool(clause.dates) and strangers.other_behind(view, clause, anchor, words)
    aside = "," in between and "(" not in between  # "Hưởng ứng Hội nghị …, ngày 5/5 tại Huế, …"
    return _is_of_joined(grounds, clause, anchor, start) or (
        aside and other_dates.is_of_main_clause(view, clause, anchor, words)
    )


def _is_of_person(grounds: Grounds, anchor: Anchor, start: int, spot: Spot) -> bool:
    """Return whether a place is where somebody is: "…, a source in Hue said", "the Consul General of Peru in Hue"."""
    if "," in grounds.view[anchor.end : start] and _says(grounds, spot.end):
        return True
    envoy = grounds.patterns.places.envoy
    return bool(spot.city and envoy.search(grounds.view, max(anchor.end, start - _NEAR), start))


def _without_limit(clause: Clause, anchor: Anchor, place: int) -> list[Hit]:
    """Return the verbs from a meeting to a place, but the limit of a date beside it: "will be held by June in Hue"."""
    verbs = [verb for verb in clause.verbs if anchor.end <= verb.start < place]
    if not verbs or verbs[-1].id != "block":
        return verbs
    held = verbs[:-1] or [verb for verb in clause.verbs if 0 <= anchor.start - verb.end <= _GAP]
    limited = any(0 <= date[0] - verbs[-1].end <= _LIMIT and 0 <= place - date[1] <= 2 for date in clause.dates)
    return verbs[:-1] if limited and held and held[-1].id in TELLING else verbs


def _is_of_whom(grounds: Grounds, anchor: Anchor, place: int) -> bool:
    """Return whether a place stands in what is told of a person in passing: "chaired by X, who took office in Lima".

    Not of those who meet: "attended by 20 ministers, who gathered in Lima".
    """
    between = grounds.view[anchor.end : place].rpartition(", ")
    if between[1] == "" or grounds.patterns.words["whose"].isdisjoint(between[2].split(None, 1)[:1]):
        return False
    return grounds.patterns.people_meet.search(grounds.view, place - len(between[2]), place + _MEET) is None


def _is_topic(first: Spot, spot: Spot, verbs: list[Hit]) -> bool:
    """Return whether a town that nobody knows is but of a name: "of the Treaty on Trade in Wild Reeds met in Lima"."""
    unknown = first.city is not None and first.country is None
    return unknown and bool(spot.city and spot.country and verbs and verbs[0].start > first.end)


def worked_there(grounds: Grounds, clause: Clause, anchor: Anchor, limit: int) -> Spot | None:
    """Return where a meeting did its work, or where it brought people: "The … adopted a plan in Hue on 5 May"."""
    worked = grounds.patterns.places.worked.match(grounds.view, anchor.end, limit)
    spot = grounds.spots.city_at(worked.end(), sure=False) if worked else None
    if worked is None or spot is None or spot.city is None:
        return None
    if worked["dated"] is None:
        return spot
    subject = leads.is_doer(grounds.view, clause, anchor, grounds.patterns.words)
    days = [date for date in clause.dates if spot.end < date[0] < spot.end + _DATED and len(date[2]) >= DAY]
    dated = days and not grounds.view[spot.end : days[0][0]].strip(" ,").removeprefix("on").strip()
    return spot if dated and subject else None


def _is_of_next(grounds: Grounds, place: re.Match[str], anchor: Anchor, after: Anchor) -> bool:
    """Return whether a place is the next meeting's, or that of what is held beside it.

    "… and in Hue on the margins of the 9th Forum"; "…, a week before ministers gather in Hue for the 9th Forum"; or
    with it in a line that the place begins: "In Hue: 9th Forum".
    """
    view, start = grounds.view, place.start()
    if view[start].isupper() and view[start - 1] == "\n" and "\n" not in view[start : after.start]:
        return True
    before = view[max(0, place.start() - _GAP) : place.start() + 1].lower().split()
    if "beside" in after.ties and not grounds.patterns.words["and"].isdisjoint(before[-2:]):
        return True
    there = grounds.patterns.criteria.gathered.search(view, max(anchor.end, place.start() - _GAP), after.start)
    return there is not None and there.start() <= place.start() <= there.start("site")


def _is_of_joined(grounds: Grounds, clause: Clause, anchor: Anchor, place: int) -> bool:
    """Return whether a place is that of what "and" joins to a meeting and its date: "in May and the talks in Suva"."""
    view, words = grounds.view, grounds.patterns.words
    date = next((date for date in clause.dates if anchor.end <= date[0] and date[1] < place), None)
    said = view[date[1] : place].lower().replace(",", " ").split() if date else []
    joined = said[:1] != [] and said[0] in words["couples"]
    return joined and 1 < len(said) - 1 < _MOST and said[1] in words["articles"]


def _town_behind(grounds: Grounds, spot: Spot, limit: int) -> Spot | None:
    """Return the town that a comma parts from its province before it: "tại Nhà hát tỉnh Quảng Ninh, TP Hạ Long"."""
    if not (grounds.patterns.head_first and places.is_province(spot.city or "", spot.country)):
        return None
    behind = grounds.patterns.places.direct.match(grounds.view, spot.end, limit)
    town = grounds.spots.city_at(behind.end(), sure=False) if behind and behind[0][0] == "," else None
    told = town and town.city and town.country == spot.country and not places.is_province(town.city, town.country)
    return town if told else None


def _opens(grounds: Grounds, verb: Hit, anchor: Anchor) -> bool:
    """Return whether somebody opens what follows a verb: "bắt đầu cuộc họp hai ngày ở Bắc Kinh"."""
    return grounds.patterns.head_first and verb.id == "open" and verb.end + 1 == anchor.start


def _is_aside(grounds: Grounds, anchor: Anchor, place: int, limit: int) -> bool:
    """Return whether a place stands between the two commas behind a meeting: "…, first held in Lima, will be …"."""
    view = grounds.view
    opened = view.startswith(",", anchor.end) and view.find(",", anchor.end + 1, place) < 0
    return opened and view.find(",", place, limit) > 0


def _says(grounds: Grounds, start: int) -> bool:
    """Return whether a verb of saying follows."""
    behind = _SAID.findall(grounds.view[start : start + _SAYING].lower())
    return bool(behind) and not grounds.patterns.words["saying"].isdisjoint({behind[0], " ".join(behind[:2])})


def _is_many_or_post(grounds: Grounds, spot: Spot, start: int, end: int) -> bool:
    """Return whether a country is one of several, or that of a post: "the envoy in Laos", "posts in Laos, Fiji".

    Or that of a war or the like that a meeting speaks of.
    """
    if not grounds.patterns.words["troubles"].isdisjoint(
        endings(grounds.view[max(0, end - _TOLD) : end].lower().split())
    ):
        return True
    posted = grounds.patterns.places.posted.search(grounds.view, start, end)
    return posted is not None or grounds.spots.is_one_of_many(spot)


def _inverted(grounds: Grounds, clause: Clause, anchor: Anchor, after: Anchor | None) -> int | None:
    """Return where a place is told before the meeting behind it, if it is: ", in Hue too was held the …"."""
    for verb in clause.verbs if after else ():
        if after and verb.id == "hold" and anchor.end <= verb.start < after.start <= verb.end + _GAP:
            said = list(grounds.patterns.places.place.finditer(grounds.view, anchor.end, verb.start))
            spot = grounds.said(said[-1], clause) if said else None
            if spot is None or any(mark in grounds.view[spot.end : after.start] for mark in ",;"):
                continue
            if grounds.patterns.words["couples"].isdisjoint(grounds.view[spot.end : verb.start].split()):
                return said[-1].start()  # not "the … in Hue and hold the …"
    return None
