"""What holds a country's name or adjective and is no country: seas, streets, ships, languages, names of people."""

from __future__ import annotations

from typing import TYPE_CHECKING

from mekong_facts.rules.countries.short_names import begins, word_before
from mekong_facts.rules.prose import lowered

if TYPE_CHECKING:
    from mekong_facts.rules.countries.patterns import CountryPatterns, TonguePatterns
    from mekong_facts.rules.countries.short_names import Spot
    from mekong_facts.rules.prose import Prose

# How far before a name the words may begin, and how far after it end, that tell what it is.
_NEAR, _REACH, _LIST = 36, 110, 240
_GAPS = " -,+:\n"
_LETTERS = (3, 4)
_CODE = 2


def is_other(view: str, spot: Spot, patterns: CountryPatterns) -> bool:
    """Return whether a spot lies in the name of something else, or is a language or a given name."""
    word, end = spot.word, spot.end
    if word in patterns.other_before or (end - spot.start == _CODE and _in_domain(view, spot.start - 1)):
        return True
    if patterns.not_after and view[end : end + 1] in _GAPS and patterns.not_after.match(view, end):
        return True
    if (
        patterns.not_before
        and (word.lower() in patterns.cues or word[-1:] == patterns.comma)
        and patterns.not_before.search(lowered(view, max(0, spot.start - _NEAR), spot.start))
    ):
        return True
    if spot.kind != "adjective":
        return False
    if (
        word.istitle()
        and word.isalpha()
        and not patterns.surnames.isdisjoint((word, word_before(view, spot.start - len(word) - 1)))
    ):
        return True
    return patterns.tongues is not None and _is_tongue(view, spot, patterns.tongues)


def _in_domain(view: str, dot: int) -> bool:
    """Return whether a code of two letters is that of a site on the web: NEWS.VN."""
    return dot > 0 and view[dot] == "." and view[dot - 1].isalnum()


def _is_tongue(view: str, spot: Spot, tongues: TonguePatterns) -> bool:
    """Return whether an adjective is the name of a language."""
    floor = max(0, spot.start - _LIST)
    if tongues.after.match(view, spot.end, spot.end + _LIST) and (
        tongues.before.search(view, floor, spot.start) or _told(view, floor, spot.start, tongues)
    ):
        return True
    if tongues.listed.match(view, spot.end, spot.end + _LIST):
        return True
    floor = max(0, spot.start - _REACH)
    if tongues.ended.match(view, spot.end) and tongues.alone.search(view, floor, spot.start):
        return True
    return _in_menu(view, spot, tongues) or _told(view, floor, spot.start, tongues)


def _in_menu(view: str, spot: Spot, tongues: TonguePatterns) -> bool:
    """Return whether a line is but a menu in which one may choose a language: "Home Lao Chinese"."""
    low, high = view.rfind("\n", 0, spot.start) + 1, view.find("\n", spot.end)
    high = len(view) if high < 0 else high
    return high - low < _LIST and tongues.menu.fullmatch(view, low, high) is not None


def _told(view: str, floor: int, start: int, tongues: TonguePatterns) -> bool:
    """Return whether what stands before a name says that it is a language's."""
    before = view[floor:start]
    signs = any(sign in before for sign in tongues.signs)
    return signs and tongues.sure.search(view, floor, start) is not None


def without_words(prose: Prose, view: str, spots: list[Spot], patterns: CountryPatterns) -> list[Spot]:
    """Return the spots without words that a sentence begins with (Poles), unless the text names their country, too.

    Where `view` has got its capitals only here, there are none that could tell.
    """
    forms = [view[spot.start : spot.end] for spot in spots]
    goods = patterns.goods.intersection(forms)
    words = patterns.words.intersection(forms) | {form for form in goods if f" {form.lower()} " in view}
    if not words:
        return spots
    sure = {spot.code for spot, form in zip(spots, forms, strict=True) if form not in words}
    if patterns.of_state is not None:
        sure |= {spot.code for spot in spots if patterns.of_state.match(view, spot.end)}
    return [
        spot
        for spot, form in zip(spots, forms, strict=True)
        if form not in words or spot.code in sure or (view is prose.view and not begins(prose, spot.start))
    ]


def without_defined(view: str, spots: list[Spot]) -> list[Spot]:
    """Return the spots without abbreviations that the text gives another meaning: the Delta Rescue Centre (DRC)."""
    short = [spot for spot in spots if spot.end - spot.start in _LETTERS and view[spot.start : spot.end].isupper()]
    if not short:
        return spots
    states = {spot.end: spot.code for spot in spots}
    taken = {
        view[spot.start : spot.end]
        for spot in short
        if view[spot.start - 1 : spot.start] == "("
        and states.get(spot.start - 2) != spot.code
        and _initials(view[max(0, spot.start - _REACH) : spot.start - 1]).endswith(view[spot.start : spot.end])
    }
    return [spot for spot in spots if view[spot.start : spot.end] not in taken] if taken else spots


def _initials(words: str) -> str:
    return "".join(word[0] for word in words.split() if word[0].isupper())
