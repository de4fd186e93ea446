"""Meetings of two persons or two states, which have no name."""

from __future__ import annotations

from typing import TYPE_CHECKING

from mekong_facts.patterns import deferred
from mekong_facts.rules.meetings.phrases.phrases import TOKEN

if TYPE_CHECKING:
    from mekong_facts.rules.meetings.criteria.titles import Titles
    from mekong_facts.rules.meetings.phrases.phrases import Phrase

_PERSONS = 24  # characters in which "between Mr" stands
_SIDES = 2  # of talks between two states
_FIRST_SIDE = deferred(r"\s(?:between|of|with)\s([^,.;:\n]{1,60}?)(?=\s(?:and|with)\s|[,.;:\n]|\Z)")


def is_bilateral(titles: Titles, phrase: Phrase) -> bool:
    """Return whether all that a phrase names is one or two states: "Cuộc họp các quan chức Việt Nam và Lào"."""
    if phrase.sort != "meeting" or phrase.bracket:
        return False
    if not titles.patterns.head_first:
        return _is_of_two(titles, phrase)
    behind = titles.view[phrase.head[1] : phrase.head[1] + _PERSONS].lower().split()
    if set(behind[:1]) <= titles.words["sides"] and not titles.words["pronouns"].isdisjoint(behind[1:2]):
        return True  # "Cuộc gặp giữa ông X và bà Y"
    if phrase.noun in titles.words["casual"] and not titles.words["with"].isdisjoint(behind[:1]):
        return True  # "cuộc gặp với lãnh đạo nhóm G20"
    if not titles.words["leaders_before"].isdisjoint(behind[set(behind[:1]) <= titles.words["with"] :][:1]):
        return True  # "Cuộc gặp với Trưởng SOM Lào"
    if set(behind[:1]) <= titles.words["sides"] and _is_of_both(titles, phrase):
        return True
    states = [at for at in range(phrase.head[1], phrase.end) if at in titles.reader.countries]
    within = {spot for at in states for spot in range(at, titles.reader.countries[at])}
    own = (word for word in TOKEN.finditer(titles.view, phrase.head[1], phrase.end) if word.start() not in within)
    named = any(word[0][0].isupper() and word[0].lower() not in titles.words["generic"] for word in own)
    return 0 < len(states) <= _SIDES and not named


def _is_of_both(titles: Titles, phrase: Phrase) -> bool:
    """Return whether those who meet are two whom nothing names: "Cuộc gặp giữa Bộ trưởng Y tế hai nước"."""
    told = titles.view[phrase.head[1] : phrase.end].lower().split()
    twos = [at for at, word in enumerate(told) if titles.patterns.numbers.get(word) == _SIDES]
    if not twos or any(at in titles.reader.countries for at in range(phrase.head[1], phrase.end)):
        return False
    last = twos[-1] == len(told) - _SIDES and told[-1] in titles.words["parties"]
    return last or (twos == [1] and phrase.noun in titles.words["casual"])


def _is_of_two(titles: Titles, phrase: Phrase) -> bool:
    """Return whether the first of those who meet is one person: "Meeting between Vice Minister X and …"."""
    first = _FIRST_SIDE.match(titles.view, phrase.head[1])
    told = first[1].lower().split() if first else []
    several = any(word.endswith("s") and word[:-1] in titles.words["one_person"] for word in told)
    return not several and not titles.words["one_person"].isdisjoint(told)
