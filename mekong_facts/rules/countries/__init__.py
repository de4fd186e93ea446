"""Countries: names, adjectives and demonyms of sovereign states."""

from __future__ import annotations

import re
from bisect import bisect_right
from operator import attrgetter, itemgetter
from typing import TYPE_CHECKING

from mekong_facts.facts import Country
from mekong_facts.rules.countries.others import is_other, without_defined, without_words
from mekong_facts.rules.countries.people import without_people
from mekong_facts.rules.countries.short_names import Spot, settle, word_before
from mekong_facts.rules.countries.sounds import by_sound

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from mekong_facts.facts import Mention
    from mekong_facts.languages.base import Language
    from mekong_facts.rules.countries.patterns import CountryPatterns
    from mekong_facts.rules.gazetteer import Hit
    from mekong_facts.rules.prose import Prose

# How far before a name its official name may begin, and how far after it end.
_OFFICIAL, _REACH = 48, 80
_LONG_KINDS = {"country.name": "name", "country.adjective": "adjective"}
_KINDS = {**_LONG_KINDS, "country.likely": "short", "country.unlikely": "rare"}
_PREFIX_KINDS = {"country.prefix": "adjective"}
# A text with fewer countries than this may be typed in small letters; so it is with fewer capitals in so many letters.
_FEW = 3
_SYLLABLE = 4  # in small letters, a name of one syllable is a word
_HEAD, _RARE = 2000, 0.005
_CAPITAL = re.compile("[A-Z]")
_INITIAL = re.compile(r"(?<![^\W_])(?<!')[^\W\d_]")
_PREFIXED = re.compile("-[A-Z]")


def find(prose: Prose, language: Language) -> list[Country]:
    """Return the countries that a text names, in order of first mention."""
    hits, patterns, view = prose.hits(language.gazetteer), language.countries, prose.view
    found = list(_spots(view, hits, _KINDS))
    if len(found) < _FEW and (capitalised := _with_capitals(view)):
        more = language.gazetteer.find(capitalised)
        named = [
            spot
            for spot in _spots(capitalised, more, _LONG_KINDS)
            if patterns.short is None or spot.end - spot.start > _SYLLABLE
        ]
        if len(named) > len(found):
            view, hits, found = capitalised, more, named
    found += _parts(view, hits, found, patterns)
    if patterns.sounds:
        found += by_sound(view, patterns.sounds)
    if not found:
        return []
    kept = _longest(found)
    if barred := hits.get("country.not"):
        kept = [spot for spot in kept if not _is_barred(spot, barred)]
    kept = [spot for spot in kept if not is_other(view, spot, patterns)]
    kept = without_words(prose, view, without_defined(view, kept), patterns)
    view = prose.view
    kept = settle(prose, without_people(prose, kept, patterns), patterns)
    mentions: dict[str, list[Mention]] = {}
    told: dict[str, str] = {}
    at = 0
    for spot in kept:
        code = _code(view, spot, patterns, told)
        if not code:
            continue
        start, end = _official(view, spot, patterns, at)
        if start >= at:
            kind = "official" if end - start > spot.end - spot.start else "short" if spot.kind == "rare" else spot.kind
            mention = prose.mention(start, end, f"{language.code}.country.{kind}")
            mentions.setdefault(code, []).append(mention)
            at = end
    return [Country(code=code, name=patterns.names[code], mentions=tuple(found)) for code, found in mentions.items()]


def _spots(view: str, hits: Mapping[str, list[Hit]], kinds: Mapping[str, str]) -> Iterator[Spot]:
    """Yield the spots of what a gazetteer has found, kind by kind."""
    for entry, kind in kinds.items():
        for start, end, code in hits.get(entry, ()):
            yield Spot(start, end, code, kind, word_before(view, start))


def _with_capitals(view: str) -> str:
    """Return a text that is typed in small letters with a capital at the start of each word, any other as ""."""
    head = view[:_HEAD]
    if len(_CAPITAL.findall(head)) > len(head) * _RARE:
        return ""
    return _INITIAL.sub(lambda found: capital if len(capital := found[0].upper()) == 1 else found[0], view)


def _parts(view: str, hits: Mapping[str, list[Hit]], found: list[Spot], patterns: CountryPatterns) -> list[Spot]:
    """Return the spots of states named by a part of a word or of a name: Sino-Thai, North and South Korea."""
    spots = [spot for spot in _spots(view, hits, _PREFIX_KINDS) if _PREFIXED.match(view, spot.end)]
    if patterns.elided and any(spot.code == "KR" for spot in found):
        spots += [Spot(*match.span(), "KP", "name", "") for match in patterns.elided.finditer(view)]
    return spots


def _longest(spots: list[Spot]) -> list[Spot]:
    """Return the spots in order without those that a longer or an earlier one overlaps."""
    kept: list[Spot] = []
    for spot in sorted(spots, key=attrgetter("start")):
        if not kept or spot.start >= kept[-1].end:
            kept.append(spot)
        elif spot.start == kept[-1].start and spot.end > kept[-1].end:
            kept[-1] = spot
    return kept


def _is_barred(spot: Spot, barred: list[Hit]) -> bool:
    """Return whether a spot lies in a longer name of something else."""
    start, end = spot.start, spot.end
    which = bisect_right(barred, start, key=itemgetter(0)) - 1
    return which >= 0 and start < barred[which].end and (end <= barred[which].end or barred[which].start < start)


def _official(view: str, spot: Spot, patterns: CountryPatterns, at: int) -> tuple[int, int]:
    """Return where a state's official name begins and ends; the spot itself if it is none."""
    start, end = spot.start, spot.end
    if patterns.before and spot.kind != "adjective" and spot.word.lower().rpartition("-")[2] in patterns.cues:
        found = patterns.before.search(view, max(at, start - _OFFICIAL), start)
        start = found.start() if found else start
    if patterns.after:
        found = patterns.after.match(view, end, end + _REACH)
        end = found.end() if found else end
    return start, end


def _code(view: str, spot: Spot, patterns: CountryPatterns, told: dict[str, str]) -> str:
    """Return the code of a spot; where another place has the name too and the text speaks of that, its code.

    What the text says of a name is looked for once and kept in `told`.
    """
    form = view[spot.start : spot.end]
    other = patterns.also.get(form)
    if not other:
        return spot.code
    if form not in told:
        code, told_by, denied_by = other
        told[form] = code if told_by.search(view) and not (denied_by and denied_by.search(view)) else spot.code
    return told[form]
