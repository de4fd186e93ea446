"""The places that Vietnamese offices are of, by what is known of towns: Thị trưởng Bangkok X Y."""

from __future__ import annotations

from typing import TYPE_CHECKING

from mekong_facts.rules.officials.persons import spelling
from mekong_facts.rules.officials.text.lexicon import BEFORE_NAME, About
from mekong_facts.rules.places import city

if TYPE_CHECKING:
    from mekong_facts.rules.officials.text.reading import Reading
    from mekong_facts.rules.places import Place

_SURNAME = int(About.SURNAME)
_REGION = frozenset({"KH", "LA", "TH", "MM", "CN"})
_SMALL = 50
_LARGE = 500  # thousands of people


def past_place(reading: Reading, at: int, run: int) -> int:
    """Return where a name starts behind a place that an office is of: Thị trưởng Bangkok X Y.

    Returns:
        The word, 0 where no place is known there, -1 where nothing but a place is.

    """
    words, titles = reading.words, reading.titles
    head = at in titles.until
    if head and titles.at[titles.until[at]].title in BEFORE_NAME:
        return 0
    lao = words.keys[at] in words.classes["lao"] and words.keys[at + 1] not in words.classes["after_lao"]
    if lao and run - at > 2:  # typed without diacritics
        return at + 1
    of_places = words.pair_before(at) in words.classes["of_places"]
    kind = words.keys[at - 1] in words.classes["place_kinds"]
    state = titles.country_at[titles.country_until[at]][1] if at in titles.country_until else ""
    for end in (at + 3, at + 2, at + 1):
        lone = end == at + 1
        if end > run or (words.says(at) & _SURNAME and (lone or not of_places)):
            continue
        known = city(words.view[words.starts[at] : words.ends[end - 1]], rough=of_places)
        if known is None or state not in {"", known.country}:
            continue  # Ngoại trưởng Singapore George X
        if end == run:
            region = known.country in _REGION or (known.people > _LARGE and words.acronym(at - 1))  # HĐTP Busan
            if of_places or not lone or (region and not head and at not in titles.country_until):
                return -1
        elif of_places:
            if run - end > 1 or "-" in words.forms[end] or known.kind == "province" or known.people > _LARGE:
                return end
        elif kind and not lone and run - end > 1:
            return end  # Hội đồng tỉnh Svay Rieng X Y
        elif (lone or _notable(known)) and not (
            lone and (spelling.syllable(words.keys[at]) or state or (head and known.kind == "city"))
        ):
            return end if run - end > 1 or ("-" in words.forms[end] and "-" not in words.forms[at]) else 0
    return 0


def _notable(place: Place) -> bool:
    """Return whether a place of several words is none of a few people, whose name a person may bear: Aung San."""
    return place.kind == "province" or place.people > _SMALL or place.country == "VN"
