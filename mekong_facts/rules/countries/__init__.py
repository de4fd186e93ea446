"""Countries: names, adjectives and demonyms of sovereign states."""

from __future__ import annotations

from bisect import bisect_right
from operator import attrgetter, itemgetter
from typing import TYPE_CHECKING

from mekong_facts.facts import Country
from mekong_facts.patterns import deferred
from mekong_facts.rules.countries.others import is_other, without_defined, without_words
from mekong_facts.rules.countries.people import without_people
from mekong_facts.rules.countries.short_names import Named, Spot, settle, word_before
from mekong_facts.rules.countries.sounds import by_sound

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from re import Pattern

    from mekong_facts.facts import Mention
    from mekong_facts.languages.base import Language
    from mekong_facts.rules.countries.patterns import CountryPatterns
    from mekong_facts.rules.gazetteer import Hit
    from mekong_facts.rules.prose import Prose

# How far before a name its official name may begin, and how far after it end.
_OFFICIAL, _REACH = 48, 80
_LONG_KINDS = {"country.name": "name", "country.adjective": "adjective"}
_KINDS = {**_LONG_KINDS, "country.likely": "short", "country.unlikely": "rare"}
_ELIDED = "elided"  # what is left of a name, whatever stands before it
_PREFIX_KINDS = {"country.prefix": "adjective"}
# A text with fewer countries than this may be typed in small letters; so it is with fewer capitals in so many letters.
_FEW = 3
_SYLLABLE = 4  # in small letters, a name of one syllable is a word
_STOP = deferred(r"[.;:!?](?=\s)|\n")
_FAR, _BEHIND, _BESIDE = 1500, 64, 14  # characters before a name and behind it in which the text says which state it is
_HEAD, _RARE = 2000, 0.005
_CAPITAL = deferred("[A-Z]")
_INITIAL = deferred(r"(?<![^\W_])(?<!')[^\W\d_]")
_PREFIXED = deferred("-[A-Z]")


def find(prose: Prose, language: Language) -> list[Country]:
    """Return the countries that a text names, in order of first mention."""
    hits, patterns, view = prose.hits(language.gazetteer), language.countries, prose.view
    found = _named(hits, _KINDS)
    if len(found) < _FEW and (capitalised := _with_capitals(view)):
        more = language.gazetteer.find(capitalised)
        named = [name for name in _named(more, _LONG_KINDS) if patterns.short is None or name[1] - name[0] > _SYLLABLE]
        if len(named) > len(found):
            view, hits, found = capitalised, more, named
    found += _parts(view, hits, found, patterns)
    if patterns.sounds:
        found += by_sound(view, patterns.sounds)
    if not found:
        return []
    longest = _longest(found)
    if barred := hits.get("country.not"):
        longest = [name for name in longest if not _is_barred(name, barred)]
    spots = [
        Spot(start, end, code, *(("name", "") if kind == _ELIDED else (kind, word_before(view, start))))
        for start, end, code, kind in longest
    ]
    kept = [spot for spot in spots if not is_other(view, spot, patterns)]
    kept = without_words(prose, view, without_defined(view, kept), patterns)
    view = prose.view
    kept = settle(prose, without_people(prose, kept, patterns), patterns)
    mentions: dict[str, list[Mention]] = {}
    told: dict[str, str | None] = {}
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


def outside(countries: list[Country], names: Sequence[Mention]) -> list[Country]:
    """Return the countries without mentions within names of persons (Xôm-chai Xi-ri), the same list if none is."""
    within = {at for name in names if " " in name.text for at in range(name.start, name.end)}
    if within.isdisjoint(spot.start for country in countries for spot in country.mentions):
        return countries
    kept = []
    for country in countries:
        free = tuple(spot for spot in country.mentions if spot.start not in within)
        if len(free) == len(country.mentions):
            kept.append(country)
        elif free:
            kept.append(country.model_copy(update={"mentions": free}))
    return kept


def _named(hits: Mapping[str, list[Hit]], kinds: Mapping[str, str]) -> list[Named]:
    """Return the names that a gazetteer has found, kind by kind."""
    return [(hit.start, hit.end, hit.id, kind) for entry, kind in kinds.items() for hit in hits.get(entry, ())]


def _with_capitals(view: str) -> str:
    """Return a text that is typed in small letters with a capital at the start of each word, any other as ""."""
    head = view[:_HEAD]
    if len(_CAPITAL.findall(head)) > len(head) * _RARE:
        return ""
    return _INITIAL.sub(lambda found: capital if len(capital := found[0].upper()) == 1 else found[0], view)


def _parts(view: str, hits: Mapping[str, list[Hit]], found: list[Named], patterns: CountryPatterns) -> list[Named]:
    """Return the states named by a part of a word or of a name: Sino-Thai, North and South Korea."""
    parts = [name for name in _named(hits, _PREFIX_KINDS) if _PREFIXED.match(view, name[1])]
    if patterns.elided and any(code == "KR" for _, _, code, _ in found):
        parts += [(*match.span(), "KP", _ELIDED) for match in patterns.elided.finditer(view)]
    for sign, code, pattern in patterns.clipped:
        if sign in view:
            parts += [(*match.span(), code, "adjective") for match in pattern.finditer(view)]
    return parts


def _longest(found: list[Named]) -> list[Named]:
    """Return the names in order without those that a longer or an earlier one overlaps."""
    kept: list[Named] = []
    last, until = -1, 0
    for name in sorted(found, key=itemgetter(0)):
        start, end = name[0], name[1]
        if start >= until:
            kept.append(name)
        elif start == last and end > until:
            kept[-1] = name
        else:
            continue
        last, until = start, end
    return kept


def _is_barred(name: Named, barred: list[Hit]) -> bool:
    """Return whether a name lies in a longer one of something else."""
    start, end = name[0], name[1]
    which = bisect_right(barred, start, key=attrgetter("start")) - 1
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


def _code(view: str, spot: Spot, patterns: CountryPatterns, told: dict[str, str | None]) -> str:
    """Return the code of a spot; where another place has the name too and the text speaks of that, its code.

    What the text says of a name is looked for once and kept in `told`; it is None where each spot asks what is nearest.
    """
    form = view[spot.start : spot.end]
    other = patterns.also.get(form)
    if not other:
        return spot.code
    code, told_by, denied_by = other
    if form not in told:
        denied = denied_by is not None and denied_by.search(view) is not None
        said = told_by.search(view) is not None
        told[form] = (
            None if said and denied and form in patterns.nearest else code if said and not denied else spot.code
        )
    found = told[form]
    if found is not None or denied_by is None:
        return spot.code if found is None else found
    return code if _is_nearer(view, spot, told_by, denied_by) else spot.code


def _is_nearer(view: str, spot: Spot, told_by: Pattern[str], denied_by: Pattern[str]) -> bool:
    """Return whether what tells for another state stands last before a name or right behind it, not what denies it."""
    stop = _STOP.search(view, spot.end, spot.end + _BEHIND)
    low, high = max(0, spot.start - _FAR), stop.start() if stop else spot.end + _BEHIND
    told, denied = (
        max((match.end() for match in found.finditer(view, low, high) if match.start() < spot.end + _BESIDE), default=0)
        for found in (told_by, denied_by)
    )
    return told > 0 and told >= denied
