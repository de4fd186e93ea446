"""Meetings of persons of several states, or of a body, that a town parts from those who meet or stands before."""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING

from mekong_facts.rules import places, series
from mekong_facts.rules.meetings.criteria.convoked import past_members
from mekong_facts.rules.meetings.phrases.phrases import beginnings

if TYPE_CHECKING:
    from mekong_facts.rules.meetings.criteria.titles import Titles
    from mekong_facts.rules.meetings.phrases.phrases import Phrase

_SORTS = frozenset({"meeting", "session", "conference", "summit"})
_SIDES = 2  # of talks between two states
_PAIR = 2  # syllables of a word
_LETTERS = 3  # of a body's acronym, at least
_ARTICLE = 8  # characters in which it stands


def is_gathering(titles: Titles, phrase: Phrase) -> bool:
    """Return whether persons of several states, or a body of states, meet in a town or on a day, and take them in.

    "A meeting of finance ministers in Lima", "the Lima meeting of OPEC", "a meeting in Lima of the Reed Council".
    """
    view, found = titles.view, titles.patterns.criteria.gathering.match(titles.view, phrase.head[1])
    plural = view[phrase.head[1] - 1] in "sS" and view[phrase.head[1] - 2] not in "sS"  # "congress" is none
    if found is None or phrase.sort not in _SORTS or phrase.bracket or plural:
        return False
    before = view[max(0, phrase.kept - _ARTICLE) : phrase.kept].lower().split()[-1:]
    if not titles.words["unmet"].isdisjoint(before):
        return False  # "any meeting of finance ministers in Lima"
    end = max(phrase.end, found.end()) if found["persons"] else _before_day(titles, *found.span("body"))
    inside = found["town"] is not None and places.city(found["town"]) is not None
    town = _town(titles, phrase)
    if found["town"] and not inside:
        return False
    if found["body"] and not ((inside or town) and _is_of_states(titles, view[found.start("body") : end])):
        return False
    own = range(found.start("who"), end)
    states = sum(at in titles.reader.countries for at in own)
    if 0 < states <= _SIDES and not any(map(series.is_body, view[own.start : end].split())):
        return False  # "of Thai and Lao trade ministers"
    dated = view.startswith(", ", end) and end + len(", ") in titles.reader.dates  # a caption's
    dated = dated or titles.said.bracketed(end)  # "(Lima, 5 May)"
    received = titles.said.is_received(phrase.start)  # "on 5 May, Lima hosted the annual meeting of …"
    if not (
        inside
        or town
        or dated
        or received
        or titles.said.takes_place(past_members(titles, end))
        or _is_planned(titles, end)
    ):
        return False
    phrase.start = phrase.kept = min(phrase.kept, phrase.start)
    phrase.end, phrase.named = end, True
    return True


def is_regular(titles: Titles, phrase: Phrase) -> bool:
    """Return whether a body of many states holds its regular meeting at a place or on a day, in small letters.

    "Cuộc họp thường niên của ADB ở Baku".
    """
    words, tail = titles.words, titles.view[phrase.head[1] : phrase.end].split()
    if not titles.patterns.head_first or phrase.numbers or phrase.sort not in _SORTS:
        return False
    low = [word.lower() for word in tail]
    pairs = [" ".join(pair) for pair in pairwise(low)]
    if pairs[:1] == [] or pairs[0] not in words["regular"]:
        return False
    body = [word for word in low[_PAIR:] if word not in words["of"]]
    lettered = any(word.isupper() and word.lower() in words["world_letters"] for word in tail)
    owner = not words["lenders"].isdisjoint(beginnings(body[:_PAIR]))
    return (lettered or (owner and not words["worldwide"].isdisjoint(pairs))) and titles.said.takes_place(phrase.behind)


def counts_gathering(titles: Titles, phrase: Phrase) -> bool:
    """Return whether several states are told whose counted meeting it is: "the 19th meeting of the 39 nations"."""
    found = titles.patterns.criteria.gathering.match(titles.view, phrase.head[1])
    if found is None or not found["persons"] or found["town"] or phrase.sort not in _SORTS:
        return False
    if not titles.reader.countries.keys().isdisjoint(range(*found.span("who"))):
        return False
    phrase.end = max(phrase.end, found.end())
    if phrase.spots:
        phrase.spots[-1] = (phrase.spots[-1][0], phrase.end)
    return True


def _is_planned(titles: Titles, end: int) -> bool:
    """Return whether a day or a place is told for which a meeting is planned: "scheduled for 16 September in Hue"."""
    planned = titles.patterns.names.will_be.match(titles.view, end)
    if planned is None:
        return False
    behind = planned.end()
    return behind + 1 in titles.reader.dates or titles.said.placed(behind) or titles.said.placed(behind - len(" in"))


def _town(titles: Titles, phrase: Phrase) -> bool:
    """Return whether a town stands right before the noun, and the phrase begins there: "the Lima meeting of"."""
    known = places.leading(titles.view[min(phrase.kept, phrase.start) : phrase.head[0]])
    return known is not None and known.kind == "city"


def _before_day(titles: Titles, start: int, end: int) -> int:
    """Return where the name of a body ends, before a day and the preposition that leads to it."""
    day = next((at for at in range(start, end) if at in titles.reader.dates), end)
    words = titles.view[start:day].split(" ")
    while words and (words[-1] in titles.words["joiners"] or not words[-1]):
        words.pop()
    return start + len(" ".join(words))


def _is_of_states(titles: Titles, body: str) -> bool:
    """Return whether the name of a body is that of an organisation, a council or the like, and of no town or party."""
    words = [word.strip("'") for word in body.split()]
    low = {word.lower() for word in words}
    homely = titles.words["homely"] - titles.words["joint_kinds"] - titles.words["negotiated"]
    if not homely.isdisjoint(low):
        return False
    if any(series.is_body(word) or len(word) >= _LETTERS for word in words if word.isupper()):
        return True
    nouns = titles.words["organisations"] | titles.words["joint_bodies"] | titles.words["told_bodies"]
    return len(words) > 1 and not nouns.isdisjoint({words[0].lower(), words[-1].lower()})
