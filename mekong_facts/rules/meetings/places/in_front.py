"""Whether a place in front of a meeting leads over to it: nothing but a date, a comma or "at the" parts them."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from mekong_facts.rules.meetings.places.gaps import loose_words, without_asides
from mekong_facts.rules.meetings.sentences import leads

if TYPE_CHECKING:
    from collections.abc import Sequence

    from mekong_facts.rules.gazetteer import Hit
    from mekong_facts.rules.meetings.anchors import Anchor, Clause
    from mekong_facts.rules.meetings.places.grounds import Grounds
    from mekong_facts.rules.meetings.spot import Spot

_NEAR = 60  # characters
_COMMA = 40  # behind a place and its country or date
_LOOSE = 5
_HERE = 30
_TOPIC = 4  # words of what is spoken of, fewer than these
_DONE = 90  # characters in which it is told what was done at a meeting


def goes_on_there(grounds: Grounds, place: re.Match[str], clause: Clause, verbs: Sequence[Hit]) -> bool:
    """Return whether somebody attends where a sentence begins: "In Lima, the minister will also attend the …"."""
    spot = grounds.spots.city_at(place.end(), sure=bool(place["sure"]))
    if spot is None or len(verbs) > 1:
        return False
    end = _past_dates(grounds, clause, spot.end, verbs[0].start)
    if not grounds.patterns.places.to_meeting.match(grounds.view, end):
        return False
    start = max((grounds.dates[at] for at in range(end, verbs[0].start) if at in grounds.dates), default=end)
    between = grounds.view[start : verbs[0].start].lower().replace(",", " ").split()
    return grounds.patterns.words["elsewhere"].isdisjoint(between)


def met_there(grounds: Grounds, place: re.Match[str], clause: Clause, verbs: Sequence[Hit]) -> bool:
    """Return whether people met in a place and at a meeting: "the ministers met in Lima on 5 May at the Forum"."""
    spot = grounds.spots.city_at(place.end(), sure=False)
    if spot is None or spot.city is None or len(verbs) > 1:
        return False
    return not grounds.view[_past_dates(grounds, clause, spot.end, verbs[0].start) : verbs[0].start].strip(" ,")


def done_there(grounds: Grounds, place: re.Match[str], clause: Clause, anchor: Anchor) -> Spot | None:
    """Return the place where something was done at a meeting: "In Lima on 5 May, they signed a pact at the Forum"."""
    spot, words = grounds.spots.city_at(place.end(), sure=False), grounds.patterns.words
    if spot is None or spot.city is None or not leads.is_attended(grounds.view, clause, anchor, words):
        return None
    end = _past_dates(grounds, clause, spot.end, anchor.start)
    if not grounds.view.startswith(",", end) or anchor.start - end > _DONE:
        return None
    between = grounds.view[end : anchor.start].lower().replace(",", " ").split()
    done = between[: -next((back for back, word in enumerate(reversed(between)) if word in words["within"]), 0) - 1]
    told = words["finite"].isdisjoint(done[-2:-1])  # "a pact was signed at the Forum"
    if told and done and done[-1].endswith(grounds.patterns.names.participles):
        return None  # "welcomed the results achieved at the Forum"
    aside = ("elsewhere", "distant", "recalling", "sequels")
    return spot if all(words[key].isdisjoint(between) for key in aside) else None


def _past_dates(grounds: Grounds, clause: Clause, end: int, limit: int) -> int:
    """Return where the country and the dates behind a place end that nothing but prepositions part from it."""
    state = grounds.spots.at_state.get(end + 2) if grounds.view.startswith(", ", end) else None
    end = state[0] if state else end
    for date in clause.dates:
        if end <= date[0] < limit and grounds.patterns.words["glue"].issuperset(
            grounds.view[end : date[0]].lower().split()
        ):
            end = date[1]
    return end


def leads_on(grounds: Grounds, start: int, end: int) -> bool:
    """Return whether a comma or few words part a place from the meeting: "in Hue, the …", not "in Hue makes pens …"."""
    gap = grounds.view[start:end]
    return "," in gap[:_COMMA] or loose_words(grounds, gap) <= _LOOSE


def is_within(grounds: Grounds, found: re.Match[str], anchor: Anchor, leading: Sequence[Hit]) -> bool:
    """Return whether a place right before a meeting is where somebody takes part in it: "took part in Hue in the …"."""
    spot = grounds.spots.city_at(found.end(), sure=False)
    if spot is None or spot.city is None or not leading or leading[-1].id != "attend":
        return False
    if found.start() - leading[-1].end > 1:
        return False
    words = grounds.patterns.words
    between = grounds.view[spot.end : anchor.start].lower().split()
    return 0 < len(between) < _LOOSE and all(word in words["inside_it"] | words["articles"] for word in between)


def is_where(grounds: Grounds, found: re.Match[str], anchor: Anchor, verbs: Sequence[Hit]) -> bool:
    """Return whether a place does no more than to lead over to a meeting: "in Hue too will be held the …"."""
    spot = grounds.spots.city_at(found.end(), sure=False)
    if spot is None or spot.city is None or not verbs or verbs[-1].id not in {"open", "hold"}:
        return False
    known = grounds.patterns.words["glue"] | grounds.patterns.words["articles"]
    said = {at for verb in verbs if verb.id in {"open", "hold"} for at in range(verb.start, verb.end)}
    words = re.finditer(r"[^\W\d_]+|[;.]", grounds.view[spot.end : anchor.start])
    return all(word.start() + spot.end in said or word[0].lower() in known for word in words)


def is_framed(grounds: Grounds, found: re.Match[str], anchor: Anchor) -> bool:
    """Return whether a place stands between a comma or a date and the meeting: "…, on 5 May, in Hue, the Forum"."""
    spot = grounds.spots.city_at(found.end(), sure=False)
    if (
        spot is None
        or spot.city is None
        or not grounds.patterns.places.to_meeting.fullmatch(grounds.view, spot.end, anchor.start)
    ):
        return False
    before = grounds.view[max(0, found.start() - _HERE) : found.start()].rstrip()
    return before.endswith(",") or any(
        grounds.dates.get(at, 0) >= found.start() - 1 for at in range(found.start() - _HERE, found.start())
    )


def at(grounds: Grounds, found: re.Match[str], clause: Clause, anchor: Anchor) -> Spot | None:
    """Return a place that but a date and "at the" part from a meeting: "agreed in Hue on 5 May at the Forum".

    The date may be before it: "agreed on 5 May in Hue at the Forum".
    """
    spot = grounds.spots.city_at(found.end(), sure=False)
    if spot is None or spot.city is None:
        return None
    view, words = grounds.view, grounds.patterns.words
    end = _past_dates(grounds, clause, spot.end, anchor.start)
    between = view[end : anchor.start].lower()
    said = set(between.replace(",", " ").split())
    dated = any(grounds.dates.get(at, 0) >= found.start() - 1 for at in range(found.start() - _HERE, found.start()))
    told = (between.startswith(",") or end > spot.end or dated) and said <= words["at"] | words["articles"]
    return spot if told and not said.isdisjoint(words["at"]) else None


def is_topic(grounds: Grounds, floor: int, place: int) -> bool:
    """Return whether a country is but where that is what is spoken of: "reported on the floods in Fiji during the".

    It is not behind a day: "On Monday in Fiji, the forum was opened".
    """
    before = grounds.view[max(floor, place - _NEAR) : place].split()
    subjects = () if grounds.patterns.head_first else grounds.patterns.words["subjects"]
    last = next((at for at in range(len(before) - 1, 0, -1) if before[at].lower() in subjects), len(before))
    topic = before[last + 1 :]
    return 0 < len(topic) < _TOPIC and all(word.isalpha() and word.islower() for word in topic)


def in_premises(grounds: Grounds, clause: Clause, leading: Sequence[Hit], place: int) -> bool:
    """Return whether a sentence opens with a house in a place: "At the headquarters of the League in Lima, the …"."""
    if len(leading) != 1 or leading[0].id != "attend" or leading[0].start != clause.first:
        return False
    house = grounds.view[leading[0].end : place].lower().split()
    return not grounds.patterns.words["premises"].isdisjoint(house)


def starts_with_date(grounds: Grounds, start: int, end: int) -> bool:
    """Return whether a date stands between a place and the meeting near behind it."""
    near = end - start < 2 * _NEAR and len(without_asides(grounds.view[start:end])) < _NEAR
    return near and not grounds.dates.keys().isdisjoint(range(start, end))
