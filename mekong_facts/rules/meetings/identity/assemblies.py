"""Sessions that are told by their number of one assembly or summit: "8th Session of the Reed Summit"."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from mekong_facts.languages.base import Language
    from mekong_facts.rules.meetings.event import Event
    from mekong_facts.rules.meetings.phrases.name_words import Name

SORTS = frozenset({"#summit", "#meeting", "#conference", "#forum", "#dialogue"})
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
