"""Sessions that are told by their number of one assembly or summit: "8th Session of the Reed Summit"."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from mekong_facts.languages.base import Language
    from mekong_facts.rules.meetings.event import Event
    from mekong_facts.rules.meetings.phrases.name_words import Name

SORTS = frozenset({"#summit", "#meeting", "#conference", "#forum", "#dialogue"})
_SITTINGS = 9  # so many sessions no conference has itself
_NOUN = 2  # words of the noun of an assembly


def sits_as(
    short: Name | Event, full: Name | Event, written: str | None, events: list[Event], language: Language
) -> bool:
    """Return whether a numbered session is that of the one assembly of a text: "38th session of the General Assembly".

    That one is named by whose it is, or where it sits: "the OAS General Assembly".
    """
    if "#assembly" not in short.words or "#session" not in full.words:
        return False
    noun = {word for word in full.words - language.meetings.words["plain_sittings"] if word[0] != "#"}
    if len(noun) < _NOUN or not noun <= language.meetings.words["assembly_words"]:
        return False
    alone = sum("#assembly" in event.words for event in events) <= 1
    return alone and noun.issubset((written or "").lower().split())


def is_sitting_of(written: str | None, counted: str | None, short: Name | Event, full: Name | Event) -> bool:
    """Return whether a numbered session is one of a summit named without a number: "8th Session of the Reed Summit".

    Or a numbered meeting one of a council: "39th Meeting of the Reed Council of Ministers".
    """
    sits = "#session" in full.words and not SORTS.isdisjoint(short.words)
    sits = sits or ("#body" in short.words and not full.words.isdisjoint(("#session", "#meeting")))
    if not (sits and written and counted):
        return False
    _, whole, rest = counted.lower().partition(f" {written.lower()}")
    return whole != "" and rest[:4] in {"", " of "}


def is_councils(short: Name | Event, full: Name | Event, language: Language) -> bool:
    """Return whether ministers meet as their council: "Meeting of Union Interior Ministers" for its sixth session."""
    if short.level != "ministerial" or full.level != "ministerial" or "#meeting" not in short.words:
        return False
    own, theirs = ({word for word in one.words if word[0] != "#"} for one in (short, full))
    council = theirs - own
    return own < theirs and council <= language.meetings.words["joint_bodies"] and "#body" not in short.words


def is_any_sitting(name: Name, event: Event) -> bool:
    """Return whether a sitting with a high number is told by a noun that any meeting goes by.

    "Bell opened the 57th session of the conference", beside the 57th session of the Reed Council.
    """
    if (name.number or 0) <= _SITTINGS or "#session" not in name.words & event.words:
        return False
    if name.site and event.sites and name.site not in event.sites:
        return False
    fewer = min(name.words, event.words, key=len)
    told = [word for word in fewer if word[0] != "#"]
    return len(told) == 1 and f"#{told[0]}" in SORTS and not (name.named and event.names[0].named)
