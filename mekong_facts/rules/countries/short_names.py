"""Short names of states that are words, syllables of names and given names as well: Anh, Mỹ, Nga, Đức, Hàn, Trung.

A short name is a country beside another country (Việt - Lào; Nga, Trung Quốc), after words that ask for one (chính phủ
Nga), or, if that is what it mostly is, where nothing around it speaks of a person or of a longer name.
"""

from __future__ import annotations

from dataclasses import dataclass
from itertools import pairwise
from typing import TYPE_CHECKING

from mekong_facts.patterns import deferred
from mekong_facts.rules import places
from mekong_facts.rules.prose import lowered

if TYPE_CHECKING:
    from re import Pattern

    from mekong_facts.rules.countries.patterns import CountryPatterns, ShortPatterns
    from mekong_facts.rules.prose import Prose

_WORD_BEFORE = deferred(r"(?<!\w)([^\W\d_]+)\s\Z")
_WORD_AFTER = deferred(r"\s([^\W\d_]+)")
_JOINED_BEFORE = deferred(r"(?<!\w)([^\W\d_]{1,7})-\Z")
_JOINED_AFTER = deferred(r"-([^\W\d_]{1,7})(?!\w)")
# A line of but two to four words with capitals, and a bracket or a paper: who wrote the text.
_BYLINE = deferred(r"\s*(?:[^\W\da-z_][^\W\d_]*[^\S\n]){1,3}[^\W\da-z_][^\W\d_]*\s*(?:\([^()\n]*\)|/[^\n]*)?\s*")
_ROW_BEFORE = deferred(r"(?<![\w-])(?:[^\W\da-z_]{1,7} ){1,4}\Z")  # words in capitals
_ROW_AFTER = deferred(r"(?: [^\W\da-z_]{1,7}(?!\w)){1,4}")
_LONGEST_NAME = 4  # syllables
_REACH = 48
_LONGEST_LINK = 36  # with a bracket: Anh (1,2 tỷ đô la), Đức
_WORD = 20
_MARKS_OF_WORDS = "\"'([."
_QUOTES = ('"', "'")
_MARKS = " \n\"'([-*•+"


# A name found: where it starts and ends, the state's code, the kind of name.
Named = tuple[int, int, str, str]


@dataclass(slots=True, eq=False)
class Spot:
    """A place where a state seems to be named.

    `kind` is name, adjective, short or rare (an unlikely short name), `word` the word before it.
    """

    start: int
    end: int
    code: str
    kind: str
    word: str


def word_before(view: str, start: int) -> str:
    """Return the word that a blank, a line's end or a hyphen parts from what stands at `start`, or nothing."""
    if not start or view[start - 1] not in " \n-":
        return ""
    words = view[max(0, start - _WORD) : start - 1].rsplit(None, 1)
    return words[-1].strip(_MARKS_OF_WORDS) if words else ""


def settle(prose: Prose, spots: list[Spot], patterns: CountryPatterns) -> list[Spot]:
    """Return the spots that name countries, in order; of those that are no short names, all do."""
    short = patterns.short
    if short is None:
        return spots
    spots = _without_syllables(prose.view, spots, short)
    if not any(spot.kind in ("short", "rare") for spot in spots):
        return spots
    chained = _chained(prose, spots, patterns.link, short)
    verdicts = [chained[i] if i in chained else _verdict(prose, spot, short) for i, spot in enumerate(spots)]
    persons = {spot.code for spot, verdict in zip(spots, verdicts, strict=True) if verdict is False}
    return [
        spot
        for spot, verdict in zip(spots, verdicts, strict=True)
        if verdict or (verdict is None and spot.kind == "short" and spot.code not in persons)
    ]


def _without_syllables(view: str, spots: list[Spot], short: ShortPatterns) -> list[Spot]:
    """Return the spots without names that hyphens join to other syllables: Nhật-Báo, Lê-Đức-Anh, Xi-ri-pon."""
    kept: list[Spot] = []
    starts = {spot.start for spot in spots}
    last = barred = 0
    for spot in spots:
        start, end = spot.start, spot.end
        after = _JOINED_AFTER.match(view, end) if view[end : end + 1] == "-" else None
        before = _JOINED_BEFORE.search(view, max(0, start - _WORD), start) if view[start - 1 : start] == "-" else None
        if spot.kind not in ("short", "rare"):
            joined = after is not None and after[1].islower() and "-" in view[start:end]
        else:
            joined = (after is not None and end + 1 not in starts and _is_syllable(after[1], short)) or (
                before is not None
                and (
                    start - 1 == barred
                    or (
                        start - 1 != last
                        and (not before[1].islower() or before[1] in short.particles)
                        and _is_syllable(before[1], short)
                    )
                )
            )
        if joined:
            barred = end
        else:
            kept.append(spot)
            last = end
    return kept


def _is_syllable(word: str, short: ShortPatterns) -> bool:
    """Return whether a word that a hyphen joins to a short name makes a longer name of it; an acronym does not."""
    acronym = len(word) > 1 and word.isupper() and word.isascii()
    return not acronym and word.capitalize() not in short.partners


def _chained(prose: Prose, spots: list[Spot], link: Pattern[str] | None, short: ShortPatterns) -> dict[int, bool]:
    """Return the indexes of the short names in a list or a pair, and whether these are of countries, not of persons."""
    view = prose.view
    chains: list[list[int]] = []
    for index, spot in enumerate(spots):
        between = view[spots[index - 1].end : spot.start] if index else ""
        linked = index and len(between) < _LONGEST_LINK and link is not None and link.fullmatch(between)
        if linked:
            chains[-1].append(index)
        else:
            chains.append([index])
    lists = ((chain, _is_list(prose, [spots[i] for i in chain], short)) for chain in chains)
    return {index: told for chain, told in lists if told is not None for index in chain}


def _is_list(prose: Prose, chain: list[Spot], short: ShortPatterns) -> bool | None:
    """Return whether linked spots are a list or a pair of countries or of persons; None where nothing tells."""
    if len(chain) < 2:
        return None
    view, first, last = prose.view, chain[0], chain[-1]
    if any(spot.kind not in ("short", "rare") for spot in chain):
        named = last.kind in ("short", "rare") and view[chain[-2].end : last.start].isspace()
        return None if named and _capital_after(view, last, short) else True  # Thủ tướng Trung Quốc Hàn Chính X
    bare = [view[before.end : spot.start].isspace() for before, spot in pairwise(chain)]
    if any(bare) and not all(bare):
        return None
    if all(bare):
        return len(chain) > 2 or bool(short.paired.match(view, last.end)) or _asked(prose, first, short) or None
    before, after = _capital_before(prose, first, short), _capital_after(prose.view, last, short)
    hyphenated = all("-" in view[one.end : other.start] for one, other in pairwise(chain))
    if not hyphenated and short.person_before.search(view, max(0, first.start - _REACH), first.start):
        return False  # các cô Nga, Mỹ
    return True if not (before or after) or (hyphenated and not (before and after)) else None


def _asked(prose: Prose, spot: Spot, short: ShortPatterns) -> bool:
    """Return whether the words before a spot ask for a country."""
    found = short.asks.search(lowered(prose.view, max(0, spot.start - _REACH), spot.start))
    return found is not None and not (found.lastindex and _capital_before(prose, spot, short))


def _capital_before(prose: Prose, spot: Spot, short: ShortPatterns) -> str:
    """Return the capitalised word before a spot or nothing; no acronym, no sentence's first but a given name's."""
    view, start = prose.view, spot.start
    found = _WORD_BEFORE.search(view, max(0, start - 20), start)
    if not found or not found[1][0].isupper():
        return ""
    if found[1].isupper() and found[1].isascii() and len(found[1]) > 1 and not view[start : spot.end].isupper():
        return ""  # CDC Mỹ
    begins = view[prose.sentence_at(start)[0] : found.start()].strip(_MARKS)
    return found[1] if begins or found[1] in short.given else ""


def _capital_after(view: str, spot: Spot, short: ShortPatterns) -> str:
    """Return the capitalised word right after a spot that may make a longer name of it, or nothing."""
    if short.institution.match(view, spot.end):
        return ""
    found = _WORD_AFTER.match(view, spot.end, spot.end + 20)
    return found[1] if found and found[1][0].isupper() and not (len(found[1]) > 1 and found[1].isupper()) else ""


def _verdict(prose: Prose, spot: Spot, short: ShortPatterns) -> bool | None:
    """Return True for a country, False for a person or another name, None where nothing tells."""
    if spot.kind not in ("short", "rare"):
        return True
    view, floor = prose.view, max(0, spot.start - _REACH)
    form = view[spot.start : spot.end]
    shouted = form.isupper() and len(form) > 1
    if short.person_after.match(view, spot.end):
        return False
    if view[spot.start - 1 : spot.start] == "(" and view[spot.end : spot.end + 1] == ")":
        return True  # Đại sứ X (Đức)
    after = "" if shouted else _capital_after(view, spot, short)
    if after and places.city(f"{form} {after}"):
        return False  # An Giang, typed without marks, is no India
    foreign = not shouted and short.foreign.match(view, spot.end) and _held(prose, spot, short)
    asked = foreign or _asked(prose, spot, short)
    calque = not asked and short.calque.match(view, spot.end)
    longer = bool(after) or spot.kind == "rare"
    if (longer and not (asked or calque)) or short.person_before.search(view, floor, spot.start):
        return False
    if asked:
        told = foreign or not after or short.alien.match(view, spot.end)  # hãng tin Anh Reuters
        return bool(told or short.office.search(lowered(view, floor, spot.start)))
    if shouted and _in_shouted_name(view, spot, short):
        return False
    named = _capital_before(prose, spot, short)
    if calque and not named:
        return True
    if longer or (named and not shouted):
        return False
    if _BYLINE.fullmatch(view, *prose.line_at(spot.start)):
        return False
    first = begins(prose, spot.start) or view[spot.start - 1] == "\n"
    return None if form in short.heading or not first else False


def _in_shouted_name(view: str, spot: Spot, short: ShortPatterns) -> bool:
    """Return whether a row of two to four words in capitals is the name of a person that a short name is part of."""
    row = _ROW_BEFORE.search(view, max(0, spot.start - _REACH), spot.start)
    after = _ROW_AFTER.match(view, spot.end)
    words = row[0].split() if row else []
    family, *middle = map(str.capitalize, [*words, view[spot.start : spot.end], *(after[0].split() if after else ())])
    if not (words and len(middle) < _LONGEST_NAME):
        return False
    given = (part in short.given or part in short.heading for part in middle[:-1])
    return family in short.families or (family in short.families_too and len(middle) > 1 and all(given))


def _held(prose: Prose, spot: Spot, short: ShortPatterns) -> bool:
    """Return whether a country ends an office whose holder's name follows: Chủ tịch Duma Quốc gia Nga X."""
    start = max(0, spot.start - 2 * _REACH)
    return short.holder.search(lowered(prose.view, start, spot.start)) is not None


def begins(prose: Prose, start: int) -> bool:
    """Return whether a sentence or a quotation begins at an offset."""
    head = prose.view[prose.sentence_at(start)[0] : start]
    return head.endswith(_QUOTES) or not head.strip(_MARKS)
