"""Journeys to a meeting: the places that somebody goes to for it, "left for Lima to attend the …", and their days."""

from __future__ import annotations

from typing import TYPE_CHECKING

from mekong_facts.rules.meetings.phrases.phrases import TOKEN

if TYPE_CHECKING:
    from collections.abc import Mapping

    from mekong_facts.rules.meetings.anchors import Anchor, Clause
    from mekong_facts.rules.meetings.places.spots import Spots
    from mekong_facts.rules.meetings.spot import Spot
    from mekong_facts.rules.meetings.thing_patterns import ThingPatterns

_CLAUSE = 24  # characters before the place that may say "before leaving"
_NEAR = 60  # characters between "here" and what one is there for
_ON = 4  # characters of "on" or the like
_REACH = 120  # characters before "here" in which the place stands
_LINK = 10  # characters from a meeting to its days: ", từ ngày ", " from "
_FEW, _FEW_SYLLABLES = 3, 8  # so many other words may stand between the place and what one goes there for


def goal(spots: Spots, clause: Clause, floor: int, start: int) -> Spot | None:
    """Return the place for which somebody leaves, between `floor` and the start of a meeting's name."""
    told = spots.patterns.places
    purpose = told.purpose.search(spots.view, max(floor, start - 60), start)
    if purpose is None:
        return None
    spot = last(
        spots, floor, purpose.start(), moving=purpose[0].split()[0] not in spots.patterns.words["by"]
    )  # "reviewed in Hue by the …"
    for here in told.place.finditer(spots.view, max(floor, purpose.start() - _NEAR), purpose.start()):
        if here["here"] and not (spot and spot.start > here.start()):  # not "left here for Hue to attend the …"
            arrived = just(spots, here.start()) or spots.home_at(here.start())
            if arrived:
                return arrived
    if spot is None or any(spot.end <= verb.start < purpose.start() and verb.id == "block" for verb in clause.verbs):
        return None
    if spot.city is None and not spots.at_state.keys().isdisjoint(range(spot.end, purpose.start())):
        return None  # "will visit Laos, Fiji and Peru to attend the …"
    between = [token[0] for token in TOKEN.finditer(spots.view, spot.end, purpose.start())]
    glue = spots.patterns.words["glue"]
    other = [word for word in between if word[0].islower() and word not in glue]
    few = _FEW_SYLLABLES if spots.patterns.head_first else _FEW
    return spot if len(other) <= few and ";" not in between else None


def last(spots: Spots, floor: int, end: int, *, moving: bool = False) -> Spot | None:
    """Return the last place between two offsets that somebody is in or goes to; `moving`: to attend what follows."""
    for found in reversed(list(spots.patterns.places.toward.finditer(spots.view, floor, end))):
        begin = _past_day(spots, floor, found.start())
        before = " ".join(spots.view[max(floor, begin - _CLAUSE) : begin].lower().split())
        bound = moving and not found["stay"] and before.endswith(tuple(spots.patterns.words["beforehand"]))
        if not bound and any(f" {word} " in f" {before} " for word in spots.patterns.words["beforehand"]):
            continue
        present = tuple(spots.patterns.words["present"])
        if moving and found["stay"] and present and before and not before.endswith((",", ";", ":", *present)):
            continue
        seat = spots.capital_at(found.end()) if found["seat"] is not None else None
        spot = seat or spots.city_at(found.end(), sure=False) or spots.city_at(found.end(), sure=True)
        if bound and spot and spots.view[spot.end : end].strip():
            continue  # but "trước khi tới Huế dự Hội nghị …"
        if spot and spot.end <= end and spot.country:
            return spot
    return None


def _past_day(spots: Spots, floor: int, end: int) -> int:
    """Return where the day right before an offset starts, with its preposition: "gathered on Monday in Lima"."""
    near = range(max(floor, end - _CLAUSE), end)
    day = next((at for at in near if spots.dates.get(at) in {end, end - 1}), end)
    on = spots.view[max(floor, day - _ON) : day].rpartition(" ")[0].rpartition(" ")[2] if day < end else ""
    return day - len(on) - 1 if on in spots.patterns.words["on"] else day


def just(spots: Spots, here: int) -> Spot | None:
    """Return the place that a clause before "here" ends with: "landed in Hue; here, he …"."""
    if spots.view[max(0, here - 2) : here].strip() not in {",", ";", "."}:
        return None
    spot = last(spots, max(0, here - _REACH), here)
    if spot is None or spot.city is None:
        return None
    glue = spots.patterns.words["glue"]
    between = [token[0] for token in TOKEN.finditer(spots.view, spot.end, here)]
    return None if any(word.islower() and word not in glue for word in between) else spot


def lasts(view: str, words: Mapping[str, frozenset[str]], start: int, end: int) -> bool:
    """Return whether a journey is what a verb that ends a stretch says: "Chuyến thăm Lào kéo dài ba ngày, từ …"."""
    return not words["journeys"].isdisjoint(view[max(start, end - _NEAR) : end].lower().split())


def are_days(told: ThingPatterns, view: str, anchor: Anchor, date: tuple[int, int, str]) -> bool:
    """Return whether days before a meeting are those of a visit before it: "visit Fiji from 3 to 9 May and attend"."""
    if "/" not in date[2] or anchor.start - date[1] > _NEAR:
        return False
    visit = told.visiting.search(view, max(0, date[0] - _REACH), anchor.start)
    return visit is not None and visit.start() < date[0]


def has_days(told: ThingPatterns, view: str, anchor: Anchor, gap: str, days: str) -> bool:
    """Return whether days right behind a meeting are those of the visit that it is a part of.

    "Will visit Fiji and attend the 5th Forum from 3 to 9 May"; not where that tells that the forum is held.

    Args:
        told: the language's patterns.
        view: the text as rules read it.
        anchor: the meeting.
        gap: what stands between it and the days.
        days: their value.

    """
    if "/" not in days or len(gap) > _LINK:
        return False
    return told.visiting.search(view, max(0, anchor.start - _REACH - _NEAR), anchor.start) is not None
