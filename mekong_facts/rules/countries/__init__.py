"""Countries: names, adjectives and demonyms of sovereign states."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from mekong_facts.facts import Country
from mekong_facts.rules.countries.short_names import Spot, settle

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping
    from re import Pattern

    from mekong_facts.facts import Mention
    from mekong_facts.languages.base import Language
    from mekong_facts.rules.countries.patterns import CountryPatterns
    from mekong_facts.rules.gazetteer import Hit
    from mekong_facts.rules.prose import Prose

# How far before a name the words may begin, and how far after it end, that tell what it is.
_REACH = 80
_NEAR = 28
_OFFICIAL = 48
_KINDS = {
    "country.name": "name",
    "country.adjective": "adjective",
    "country.likely": "short",
    "country.unlikely": "rare",
}
# A text with fewer countries than this may be typed in small letters; so it is with fewer capitals in so many letters.
_FEW = 3
_SYLLABLE = 4  # in small letters, a name of one syllable is a word
_HEAD, _RARE = 2000, 0.005
_CAPITAL = re.compile("[A-Z]")
_INITIAL = re.compile(r"(?<![^\W_])(?<!')[^\W\d_]")
_SHORT = ("short", "rare")
_SYLLABLE_AFTER = re.compile(r"-[^\W\d_A-ZĐ]")  # Cam-pa-la
_PREFIXED = re.compile("-[A-Z]")


def find(prose: Prose, language: Language) -> list[Country]:
    """Return the countries that a text names, in order of first mention."""
    hits, patterns, view = prose.hits(language.gazetteer), language.countries, prose.view
    found = [Spot(*hit, kind) for entry, kind in _KINDS.items() for hit in hits.get(entry, ())]
    if len(found) < _FEW and (capitalised := _with_capitals(view)):
        more = language.gazetteer.find(capitalised)
        named = [
            Spot(*hit, kind)
            for kind in ("name", "adjective")
            for hit in more.get(f"country.{kind}", ())
            if patterns.asks is None or hit.end - hit.start > _SYLLABLE
        ]
        if len(named) > len(found):
            view, hits, found = capitalised, more, named
    found += _parts(view, hits, found, patterns)
    if not found:
        return []
    barred = [(hit.start, hit.end) for hit in hits.get("country.not", ())]
    kept = [spot for spot in _longest(found) if not _is_other(view, spot, barred, patterns)]
    kept = settle(prose, _without_people(prose, kept, patterns), patterns)
    mentions: dict[str, list[Mention]] = {}
    at = 0
    for spot in kept:
        code = _code(prose.view, spot, patterns)
        if not code:
            continue
        start, end = _official(prose.view, spot, patterns, at)
        if start >= at:
            kind = "official" if end - start > spot.end - spot.start else "short" if spot.kind == "rare" else spot.kind
            mention = prose.mention(start, end, f"{language.code}.country.{kind}")
            mentions.setdefault(code, []).append(mention)
            at = end
    return [Country(code=code, name=patterns.names[code], mentions=tuple(told)) for code, told in mentions.items()]


def _with_capitals(view: str) -> str:
    """Return a text that is typed in small letters with a capital at the start of each word, any other as ""."""
    head = view[:_HEAD]
    if len(_CAPITAL.findall(head)) > len(head) * _RARE:
        return ""
    return _INITIAL.sub(lambda found: capital if len(capital := found[0].upper()) == 1 else found[0], view)


def _parts(view: str, hits: Mapping[str, list[Hit]], found: list[Spot], patterns: CountryPatterns) -> list[Spot]:
    """Return the spots of states named by a part of a word or of a name: Sino-Thai, North and South Korea."""
    spots = [Spot(*hit, "adjective") for hit in hits.get("country.prefix", ()) if _PREFIXED.match(view, hit.end)]
    if patterns.elided and any(spot.code == "KR" for spot in found):
        spots += [Spot(*match.span(), "KP", "name") for match in patterns.elided.finditer(view)]
    return spots


def _longest(spots: Iterable[Spot]) -> list[Spot]:
    """Return the spots in order without those that a longer or an earlier one overlaps."""
    kept: list[Spot] = []
    for spot in sorted(spots, key=lambda spot: (spot.start, -spot.end)):
        if not kept or spot.start >= kept[-1].end:
            kept.append(spot)
    return kept


def _is_other(view: str, spot: Spot, barred: list[tuple[int, int]], patterns: CountryPatterns) -> bool:
    """Return whether a spot lies in a longer name of something else, or is a language or a person."""
    start, end = spot.start, spot.end
    if any((left <= start and end <= right) or left < start < right for left, right in barred):
        return True
    if spot.kind in _SHORT and _SYLLABLE_AFTER.match(view, end):
        return True
    if _ends(patterns.not_before, view[max(0, start - _NEAR) : start]) or _starts(patterns.not_after, view, end):
        return True
    if spot.kind != "adjective":
        return False
    before = view[max(0, start - _REACH) : start]
    if _starts(patterns.language_after, view, end) and _ends(patterns.language_before, before):
        return True
    return _ends(patterns.surname_before, before[-_NEAR:])


def _without_people(prose: Prose, spots: list[Spot], patterns: CountryPatterns) -> list[Spot]:
    """Return the spots without those that are people's names; one that is a person once is one everywhere.

    Where the text has another form of the name (Jordanian), or a place may stand, the neighbours alone decide.
    """
    view = prose.view
    forms = [view[spot.start : spot.end] for spot in spots]
    if patterns.people.isdisjoint(forms):
        return spots
    person = [form in patterns.people and _is_person(prose, s, patterns) for form, s in zip(forms, spots, strict=True)]
    for at in range(1, len(spots)):
        if (
            forms[at] in patterns.people
            and forms[at - 1] in patterns.people
            and _is_and(view, spots[at - 1], spots[at])
        ):
            person[at] = person[at - 1] = person[at] or person[at - 1]
    named = {form for form, told in zip(forms, person, strict=True) if told}
    sure = {spot.code for form, spot in zip(forms, spots, strict=True) if form not in patterns.people}
    return [
        spot
        for form, spot, told in zip(forms, spots, person, strict=True)
        if not told
        and (
            form not in named
            or spot.code in sure
            or _ends(patterns.place_before, view[max(0, spot.start - 8) : spot.start])
        )
    ]


def _is_and(view: str, first: Spot, second: Spot) -> bool:
    return view[first.end : second.start].strip() in {"and", "&"}


def _is_person(prose: Prose, spot: Spot, patterns: CountryPatterns) -> bool:
    view = prose.view
    begin, stop = prose.line_at(spot.start)
    if patterns.small is not None and not patterns.small.search(view, begin, stop):
        return False
    before = view[max(0, spot.start - _NEAR) : spot.start]
    return _ends(patterns.person_before, before) or _starts(patterns.person_after, view, spot.end)


def _ends(pattern: Pattern[str] | None, before: str) -> bool:
    return pattern is not None and pattern.search(before) is not None


def _starts(pattern: Pattern[str] | None, view: str, end: int) -> bool:
    return pattern is not None and pattern.match(view, end, end + _REACH) is not None


def _official(view: str, spot: Spot, patterns: CountryPatterns, at: int) -> tuple[int, int]:
    """Return where a state's official name begins and ends; the spot itself if it is none."""
    start, end = spot.start, spot.end
    if patterns.before and spot.kind != "adjective":
        found = patterns.before.search(view, max(at, start - _OFFICIAL), start)
        start = found.start() if found else start
    if patterns.after:
        found = patterns.after.match(view, end, end + _REACH)
        end = found.end() if found else end
    return start, end


def _code(view: str, spot: Spot, patterns: CountryPatterns) -> str:
    """Return the code of a spot; where another place has the name too and the text speaks of that, its code."""
    if not (other := patterns.also.get(view[spot.start : spot.end])):
        return spot.code
    code, told_by, denied_by = other
    return code if told_by.search(view) and not (denied_by and denied_by.search(view)) else spot.code
