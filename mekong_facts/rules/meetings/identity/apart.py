"""Which names are of another edition, count or kind than the meeting named before."""

from __future__ import annotations

from typing import TYPE_CHECKING

from mekong_facts.rules import series

if TYPE_CHECKING:
    from collections.abc import Mapping

    from mekong_facts.languages.base import Language
    from mekong_facts.rules.meetings.event import Event
    from mekong_facts.rules.meetings.phrases.name_words import Name


def is_other(name: Name, event: Event, language: Language) -> bool:
    """Return whether a name is of another meeting whatever its words: of another edition, count or kind."""
    counted = _is_other_edition(name, event) or _is_counted_apart(name, event, language)
    counted = counted or _is_retreat(name, event, language.meetings.words["retreats"])
    counted = counted or _are_two_kinds(name, event, language.meetings.words)
    counted = counted or _has_outsiders(name, language) != _has_outsiders(event, language)
    return counted or _prepares(name, event, language.meetings.words["preparatory"])


def _is_other_edition(name: Name, event: Event) -> bool:
    """Return whether years, cities or words such as "next year's" tell a name without a number from a meeting."""
    if name.held and event.held and name.held != event.held and None in {name.number, event.number}:
        return True  # "The Reed Summit met in 1998. The 16th Reed Summit met in 2010"
    if name.year and event.year:
        return name.year != event.year
    if name.number is not None:
        later = name.planned and name.told and event.told and name.told > event.told
        counted = name.earlier or name.kind == "ordinal"  # "the next … after the 5th …", "the second such forum was"
        later = later or (counted and any(one.following for one in event.names))
        return event.number is None and bool(event.another or name.another or later)
    if (name.another and not event.another) or (name.town and event.towns and name.town not in event.towns):
        return True
    if (name.anew or name.following) and event.number is None and any(one.done for one in event.names):
        return True  # "The meeting of the Reed Council was held in May. A meeting of the Reed Council will be held"
    if name.any and event.number is not None:
        return True  # "The 5th Reed Forum opened. Peru was the first to host a Reed Forum"
    coming = any(one.planned for one in event.names) and name.told in {None, event.told}
    if name.following and event.number is not None and not (coming or any(one.following for one in event.names)):
        return True  # not "The 14th Summit will be held in 2031. The next Summit opens on 5 May 2031"
    if name.over and name.year and any(one.following for one in event.names):
        return True  # "Lima will host the next Reed Summit. At the 2018 Reed Summit, they signed"
    ours, theirs = name.year or name.told, event.year or event.told
    if name.planned and any(one.over for one in event.names):
        return ours is None or ours != theirs  # "… lần thứ 3 đã bế mạc. Lào sẽ đăng cai Hội nghị … vào năm 2014"
    return bool((name.year or event.year or name.town or event.towns) and ours and theirs and ours != theirs)


def _is_counted_apart(name: Name, event: Event, language: Language) -> bool:
    """Return whether a name with a number is that of a special or informal meeting, as the one before is not."""
    if name.number is None or event.number is None or not event.words:
        return False
    special = language.meetings.words["counted_apart"]
    bodies = language.meetings.words["special_bodies"]
    of_body = any(body in (name.name or "").lower() for body in bodies)
    if not (special.isdisjoint(name.words) or of_body) and special.isdisjoint(event.words):
        return True
    beside = language.meetings.words["beside_leaders"]  # "the 43rd ASEAN Summit" beside the business summit
    summits = "#summit" in name.words and "#summit" in event.words
    return summits and beside.isdisjoint(name.words) != beside.isdisjoint(event.words)


def _is_retreat(name: Name, event: Event, retreats: frozenset[str]) -> bool:
    """Return whether one is a retreat of the series whose letters the other has: "Hội nghị ADMM hẹp", "ADMM"."""
    if retreats.isdisjoint(name.words) == retreats.isdisjoint(event.words):
        return False
    plain = event if retreats.isdisjoint(event.words) else name
    return plain.acronym is not None and " " not in plain.acronym


def _are_two_kinds(name: Name, event: Event, words: Mapping[str, frozenset[str]]) -> bool:
    """Return whether one is a summit and the other calls itself an international conference."""
    kinds = tuple(words["own_kinds"])
    if not kinds:
        return False
    pairs = ((name.name or "", event.words), (event.name() or "", name.words))
    return any("#summit" in other and called.lower().startswith(kinds) for called, other in pairs)


def _has_outsiders(one: Name | Event, language: Language) -> bool:
    """Return whether a body meets with those who are no members of it: "the Reed and non-Reed Meeting"."""
    told = ((prefix, word) for prefix in language.meetings.words["outside"] for word in one.words)
    outside = (word.removeprefix(prefix) for prefix, word in told if word.startswith(prefix))
    return any(word in one.words and series.is_body(word.upper()) for word in outside)


def _prepares(name: Name, event: Event, preparatory: frozenset[str]) -> bool:
    """Return whether one prepares the other, whose name it has: "12th Forum Preparatory Meeting", "12th Forum"."""
    if preparatory.isdisjoint(name.words) == preparatory.isdisjoint(event.words):
        return False
    prepared = event if preparatory.isdisjoint(event.words) else name
    return {word for word in prepared.words if word[0] == "#"}.isdisjoint(("#meeting", "#session"))


def meets_alone(name: Name, event: Event, events: list[Event]) -> bool:
    """Return whether a name without a number is rather of a body's own meeting than of that with its partners.

    "Hội nghị AMAF" behind "AMAF lần thứ 39, AMAF+3 lần thứ 17".
    """
    if name.number is not None or "+" not in (event.name() or event.acronym or "") or "plus" in name.words:
        return False
    own = {word for word in name.words if word[0] != "#"}
    alone = (other for other in events if "+" not in (other.name() or "") + (other.acronym or ""))
    return own != set() and any(own <= other.words | {(other.acronym or "").lower()} for other in alone)
