"""When two meetings of different documents are one.

Two questions are asked of each pair: does anything say that they are two (`differ`), and is there enough that says that
they are one (`strength`)? Equal labels alone are not enough: the date, the place, the topic, the body, or what is
around them must agree, too, and two events are better than a wrong one.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from mekong_facts.events.names import ORGANS, all_topics, other_bodies, other_parts, wide_topics
from mekong_facts.events.pairs import Pair, one_place

if TYPE_CHECKING:
    from mekong_facts.events.pairs import Profile

SURE = 10  # strength that needs no look at other meetings
_SLIP = 3  # days by which reports of one numbered meeting differ by mistake
_MOVED = 400  # days within which a numbered meeting that was announced may be held
_PLAIN = frozenset(("meeting", "conference", "assembly", "summit"))  # one name for what ministers or leaders hold


def differ(one: Profile, other: Profile, *, moved: bool = False) -> bool:
    """Return whether something says that these are two meetings.

    Args:
        one: a meeting.
        other: another.
        moved: whether it is known that, if they are one, it was put off from one of their days to the other.

    """
    a, b = one.traits, other.traits
    if (a.country != b.country and a.country and b.country) or (a.level != b.level and a.level and b.level):
        return True  # most pairs end here, before anything is worked out
    if a.name.apart != b.name.apart:
        return True
    same_number = a.number == b.number is not None
    if (
        not same_number
        and (a.city != b.city or not a.city)
        and ((a.city and b.city and not one_place(a, b)) or None not in {a.number, b.number})
    ):
        return True
    pair = Pair(one, other, moved=moved)
    return any(check(pair) for check in _CHECKS)


def listed_twice(one: Profile, other: Profile) -> bool:
    """Return whether two meetings of one document, which do not differ, are one edition that it lists twice."""
    pair = Pair(one, other)
    return pair.edition and (pair.same_day or pair.here)


def _names_differ(pair: Pair) -> bool:
    """Return whether two names can be of no one meeting: by their scopes, acronyms, organs, or kinds on one level."""
    a, b = pair.a, pair.b
    if a.name.scope and b.name.scope and a.name.scope.isdisjoint(b.name.scope):
        return True
    if a.acronym and b.acronym:
        return not pair.series
    kinds = a.name.kinds, b.name.kinds
    organs = [ORGANS & some for some in kinds]
    if all(organs) and organs[0].isdisjoint(organs[1]):
        return True
    if not all(kinds) or not kinds[0].isdisjoint(kinds[1]) or pair.edition:
        return False
    one_level = a.level == b.level is not None or (pair.numbers and pair.on_the_day and None in {a.level, b.level})
    return not (one_level and all(map(_PLAIN.intersection, kinds)))


def _bodies_differ(pair: Pair) -> bool:
    """Return whether organisations or countries in the names tell two series apart: ASEAN-China from ASEAN."""
    a, b = pair.a, pair.b
    both = bool(a.name.bodies and b.name.bodies)
    if both and other_bodies(a.name.bodies, b.name.bodies, members=not pair.edition):
        return True
    if a.partners and b.partners:
        return not (a.partners <= b.partners or b.partners <= a.partners)
    return both and bool(a.partners or b.partners)


def _numbers_differ(pair: Pair) -> bool:
    """Return whether the numbers say that these are two; not if all else shows that one number was put right."""
    if pair.numbers is not False:
        return False
    a, b = pair.a, pair.b
    if not (pair.series and pair.same_day and pair.here and a.span.start == b.span.start):
        return True
    people = len(pair.one.officials & pair.other.officials)
    topics = len(a.name.topics & b.name.topics) if pair.dated else pair.topic
    return topics + people + bool(pair.one.counts & pair.other.counts) < 2 or "summit" in {a.level, b.level}


def _topics_differ(pair: Pair) -> bool:
    """Return whether two names speak of different things, where nothing surer makes them one."""
    a, b = pair.a, pair.b
    mine, theirs = a.name.topics - wide_topics(), b.name.topics - wide_topics()
    if pair.certain:
        return bool(mine and theirs and pair.acronym) and not (pair.topic or pair.own_acronym)
    if pair.numbers and pair.on_the_day and not pair.one.officials.isdisjoint(pair.other.officials):
        return False
    if a.name.topics and b.name.topics:
        if not a.name.topics.isdisjoint(b.name.topics):
            parts = other_parts(a.name.topics, b.name.topics)
            return not pair.edition and (parts or (pair.other_topics and a.language == b.language))
        return bool(mine and theirs) or not pair.edition
    if a.language != b.language or (pair.own_acronym and pair.edition):
        return False
    return bool(a.name.said and b.name.said) and a.name.said.isdisjoint(b.name.said)


def _places_differ(pair: Pair) -> bool:
    """Return whether two meetings are in different towns, and neither was moved or is told from home."""
    a, b = pair.a, pair.b
    if a.city and b.city and a.city != b.city and not one_place(a, b):
        return not (pair.home and (pair.moved or (pair.edition and pair.same_day)))
    return False


def _dates_differ(pair: Pair) -> bool:
    """Return whether two meetings are too far apart in time for what else they share."""
    if pair.gap is None:
        return pair.told_gap is not None and pair.told_gap.years and pair.told_gap.days > _MOVED
    if pair.moved:
        return pair.gap.days > _MOVED
    if pair.edition:
        return pair.gap.days > _SLIP
    return pair.gap.days > pair.close


_CHECKS = (_places_differ, _numbers_differ, _names_differ, _bodies_differ, _topics_differ, _dates_differ)


def strength(one: Profile, other: Profile) -> int:
    """Return how much says that two meetings, which do not differ, are one: 0 for not enough.

    `SURE` and more say so whatever else there is; below, only if no third meeting is as good a match for either.
    """
    pair = Pair(one, other)
    agree = 3 * pair.same_day + pair.about + 2 * pair.here + (pair.home and not pair.here) + 2 * pair.topic
    agree += 2 * pair.body + bool(one.officials & other.officials) + bool(one.counts & other.counts)
    if pair.numbers is False or _sure(pair):
        return SURE + agree
    if _likely(pair, agree):
        return min(SURE - 1, 1 + agree)
    return 0


def _sure(pair: Pair) -> bool:
    """Return whether two reports are of one meeting by its edition or number, with its day, place or subject."""
    told = pair.topic or pair.body
    if pair.edition:
        return (pair.same_day and (pair.dated or told)) or (pair.here and told)
    if pair.numbers:
        return pair.alike and told and (pair.same_day or pair.here)
    one_language = pair.a.language == pair.b.language
    doubtful = not pair.same_topics if one_language else pair.lacks_topic or pair.other_topics
    return pair.here and pair.dated and _one_day(pair) and not doubtful


def _one_day(pair: Pair) -> bool:
    """Return whether two meetings without a number, on one day of the year, are one."""
    if not pair.same_day:
        return False
    if pair.series:
        return pair.here or pair.home or pair.topic or pair.body
    return pair.here and pair.alike and (pair.topic or (pair.body and pair.a.level is not None))


def _likely(pair: Pair, agree: int) -> bool:
    """Return whether two reports are of one meeting by what they share, of which `agree` counts the kinds."""
    if pair.edition:
        return agree >= 2 or pair.own_acronym or _one_context(pair) or (pair.home and pair.reported_then)
    if pair.close and pair.dated and pair.gap is not None and pair.gap.exact and (pair.topic or pair.body):
        return True  # outlets take the day of a report for that of the meeting
    if pair.numbers:
        return pair.on_the_day and (pair.alike or not (pair.a.name.said and pair.b.name.said))
    if _one_day(pair) or (pair.on_the_day and _bare_beside(pair)) or _one_summit(pair):
        return True
    if pair.same_day and pair.dated and one_place(pair.a, pair.b):
        return pair.alike and pair.topic
    if pair.moved:
        return pair.gap is not None and pair.gap.days > 1
    if not (pair.series and pair.here):
        return False
    told = pair.topic or pair.body
    if pair.about:
        return told or bool(pair.acronym)
    return told and pair.reported_then


def _one_summit(pair: Pair) -> bool:
    """Return whether both are summits of one body on one day: its leaders hold one a day."""
    a, b = pair.a, pair.b
    same = a.name.bodies == b.name.bodies != frozenset() and a.partners == b.partners
    return same and a.level == b.level == "summit" and pair.dated and pair.same_day


def _bare_beside(pair: Pair) -> bool:
    """Return whether one name says only its kind ("the ministers' meeting"), and stands beside what the other says."""
    full, bare = (pair.one, pair.other) if pair.a.name.said else (pair.other, pair.one)
    if bare.traits.name.said or pair.a.level is None or pair.a.level != pair.b.level:
        return False
    return not (full.traits.name.topics | full.traits.name.bodies).isdisjoint(bare.around)


def _one_context(pair: Pair) -> bool:
    """Return whether the documents around two meetings are about the same."""
    one, other = pair.one, pair.other
    mine, theirs = (p.topics | (p.around & all_topics()) | p.traits.name.topics for p in (one, other))
    bodies = (one.bodies | pair.a.name.bodies) & (other.bodies | pair.b.name.bodies)
    return bool((mine & theirs) - wide_topics() or bodies or one.labels & other.labels)
