"""Series of meetings: canonical ids, acronyms, labels."""

from __future__ import annotations

import re
import tomllib
from dataclasses import dataclass
from functools import cache, lru_cache
from importlib.resources import files
from operator import itemgetter
from typing import TYPE_CHECKING, cast

from ahocorasick_rs import AhoCorasick

from mekong_facts.patterns import deferred

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence

    from mekong_facts.facts import Level

# An acronym with its number, found from the digits back: `SOM8`, `AMM-45`, `GMS 6`, `ADMM+ 4`, `SEOM 2/54` for AEM 54.
_TO_NUMBER = r"(?=[-+P \d])(?:\+|-?Plus|)[ -]?(\d{1,3})(?!\w)(?![.,:+-]\d|/(?!(?:3[2-9]|[4-9]\d)(?!\d))\d)(?! ?%)"
_NUMBERED = deferred(rf"[A-Z]{_TO_NUMBER}")
_WITHOUT = r"[A-Z](?:(?<![\w-]..)|(?<=\bSOM-..))[A-Z+]{0,10}(?:[ -]Plus|)(?!\w|-(?![IVXL]+\b)|\+(?![136](?!\w)|[A-Z]))"
_ACRONYM = deferred(rf"[A-Z](?:{_TO_NUMBER}|{_WITHOUT})")  # either
PARTNERS = "1368"  # AMM+3: with China, Japan and Korea
PARTNERED = deferred(rf"\w ?\+ ?[{PARTNERS}]\b")  # ASEAN+3: no series of ASEAN's own
_BESIDE = deferred(r"(?:[A-Za-z]|[A-Z]{2}[ -])\d{1,3}/\Z")  # IMM2/SOM5, "IMM 2/SOM 5"
_OF_TREATY = 3  # letters of a protocol and a hyphen, rather than of a body: CP-MOP8, but CBD-COP15
_LEAD = deferred(r"(?<![\w-])(?:Prep-|)([A-Z]{0,3}SOM[ -])\Z")  # SOM-AMAF 37: the officials' meeting of another series
_OFFICIALS = "SOM-"  # before the letters of another series, whose officials meet
_WHOLE = deferred(r"(?<![\w-])[A-Z]{2,8}-\Z")
_BEFORE_DIGITS = deferred(r"(?:[A-Z]{0,3}SOM[ -])?[A-Z][A-Za-z]*[A-Z](?:\+|-?Plus)?(?=[ -]?\d+$)")
# Acronyms that are made as those of meetings are, whatever the body: SOMIW, AMMH, JWG, COP.
_SHAPE = deferred(r"[A-Z]{0,5}SOM[A-Z+]{0,5}|SOM-[A-Z]{2,8}|[A-Z]{0,4}MM[A-Z]{0,4}\+?|[A-Z]{1,3}WG|[A-Z]?[CM][Oo]P")
_LETTERS = deferred(r"[^\W\d_]+(?:-[^\W\d_]+)*")
_INSIDE = {"_", "-", "/", "+"}
_BLENDED = 5  # letters of an acronym that words give more than one letter, at least
_WORDS = 24  # of a name
_MANY = 8  # acronyms, from which on one pass for all is faster
_PLUS = deferred(r"(?:\+|[ -]?Plus)$")


@dataclass(frozen=True, slots=True)
class Series:
    """A series of meetings.

    Attributes:
        id: its acronym, the same in every language.
        level: the level of its meetings, where it is always the same.
        body: whether the acronym is first the name of a body, and names a meeting only with a number.
        names: its names without ordinal, by language.
        standing: whether its name is that of an organisation, too, which has members, leaders and a secretariat.

    """

    id: str
    level: Level | None
    body: bool
    names: Mapping[str, tuple[str, ...]]
    standing: bool = False


@lru_cache(maxsize=1)
def all_series() -> Mapping[str, Series]:
    """Return the series that are known, by id."""
    text = files("mekong_facts").joinpath("languages/entities.toml").read_text(encoding="utf-8")
    found: dict[str, Series] = {}
    for level, group in tomllib.loads(text).items():
        for id_, told in group.items():
            body = told.get("body", False)
            own = told.get("level", None if body else level)
            names = {code: tuple(told.get(code, ())) for code in ("en", "vi")}
            found[id_] = Series(id_, cast("Level | None", own), body, names, told.get("standing", False))
    return found | _own


_own: dict[str, Series] = {}


def use(more: Mapping[str, Series]) -> None:
    """Know these series, too, from now on in this process, and none that were told before."""
    _own.clear()
    _own.update(more)
    all_series.cache_clear()
    by_words.cache_clear()
    standing.cache_clear()
    meets.cache_clear()
    of_body.cache_clear()
    summits.cache_clear()


@cache
def by_words(code: str) -> Mapping[frozenset[str], str]:
    """Return the series by the words of their names in a language, lower-case."""
    return {
        frozenset(_LETTERS.findall(name.lower())): series.id
        for series in all_series().values()
        if not series.body
        for name in series.names[code]
    }


@cache
def standing() -> frozenset[str]:
    """Return the names of organisations that are called a forum, a dialogue or the like, lower-case."""
    told = (series for series in all_series().values() if series.standing)
    return frozenset(name.lower() for series in told for names in series.names.values() for name in names)


def named(text: str, code: str) -> str | None:
    """Return the id of the series that a name without its ordinal means, however the name's words are cased."""
    if "+" in text and PARTNERED.search(text):
        return None
    return by_words(code).get(frozenset(_LETTERS.findall(text.lower())))


def canonical(acronym: str) -> str:
    """Return an acronym as ids have it: `ADMM+` and `ADMM Plus` are `ADMM-Plus`."""
    return _PLUS.sub("-Plus", acronym) if acronym.endswith(("+", "Plus")) else acronym


def known(acronym: str) -> Series | None:
    """Return the series that an acronym stands for."""
    return all_series().get(canonical(acronym))


def is_body(acronym: str) -> bool:
    """Return whether an acronym is first the name of a body."""
    series = known(acronym)
    return series is not None and series.body


@cache
def of_body(acronym: str) -> str | None:
    """Return the one series whose name has a body's letters: SEAMEC for SEAMEO; None where there are several."""
    every = (one for one in all_series().values() if not one.body)
    found = {one.id for one in every for told in one.names.values() for name in told if acronym in name.split()}
    return found.pop() if len(found) == 1 else None


@cache
def summits() -> frozenset[str]:
    """Return the bodies whose acronym with an ordinal is their summit: the 6th GMS, the 9th ASEM."""
    return frozenset(series.id for series in all_series().values() if series.body and series.level == "summit")


@lru_cache(maxsize=4096)
def meets(acronym: str) -> bool:
    """Return whether an acronym is that of a series of meetings, by list or by its make."""
    series = known(acronym)
    if series:
        return not series.body
    last = acronym.rpartition("-")[2]  # SOM-AMEM, their officials' meeting; CP-MOP, that of a protocol
    return _SHAPE.fullmatch(_PLUS.sub("", acronym)) is not None or (last != acronym and meets(last))


def numbered(view: str) -> list[tuple[int, int, str, int]]:
    """Return (start, end, acronym, number) of every acronym with a number of up to three digits."""
    return acronyms(view)[1]


def acronyms(view: str) -> tuple[list[tuple[int, int, str]], list[tuple[int, int, str, int]]]:
    """Return what one pass finds: acronyms without a number, behind which partners may stand, and those with one.

    Of the former (start, end, acronym) is told ("SOM+3"), of the latter the number, too, of up to three digits.
    """
    words = []
    counted = []
    for spot in _ACRONYM.finditer(view):
        number: re.Match[str] | None = spot
        if not spot[1]:
            start, end = spot.span()
            start -= len(_OFFICIALS) if view[start - 1 : start] == "-" else 0
            words.append((start, end, view[start:end]))
            if not view[end : end + 2].lstrip(" -")[:1].isdigit():
                continue
            number = _NUMBERED.match(view, spot.start() + len(spot[0].removesuffix("Plus").rstrip("+ -")) - 1)
        found = _with_number(view, number) if number else None
        if found:
            counted.append(found)
    return words, counted


def _with_number(view: str, spot: re.Match[str]) -> tuple[int, int, str, int] | None:
    """Return (start, end, acronym, number) of an acronym whose last capital was found before its number."""
    start, end = spot.span()
    while start and view[start - 1].isalpha() and spot.start() - start < 12:
        start -= 1
    if view[end - 2] == "+" and view[end - 1] in PARTNERS:
        return None
    before = view[start - 1] if start else " "
    if before == "/":
        if not _BESIDE.search(view, max(0, start - 7), start):
            return None
    elif before.isalnum() or before == "_":
        return None
    spaced = view.endswith("SOM ", 0, start)
    lead = _LEAD.search(view, max(0, start - 12), start) if before == "-" or spaced else None
    acronym = _BEFORE_DIGITS.match(view, start, end)
    if lead and not (spaced and acronym and not meets(acronym[0])):
        start = lead.start(1)
        acronym = _BEFORE_DIGITS.match(view, start, end)
    if before == "-" and lead is None and acronym:
        whole = _WHOLE.search(view, max(0, start - 10), start)
        of_body = whole is not None and (known(whole[0][:-1]) or len(whole[0]) > _OF_TREATY)
        if whole and not (meets(acronym[0]) and of_body):  # HLTF-ACV-13 is no ACV-13, CP-MOP8 no MOP8
            return whole.start(), end, view[whole.start() : acronym.end()], int(spot[1])
    return (start, end, acronym[0].replace(" ", "-"), int(spot[1])) if acronym else None


def spots(view: str, acronyms: Collection[str]) -> Iterator[tuple[int, int, str]]:
    """Yield (start, end, acronym) of the acronyms where they stand as words of their own."""
    for start, end, acronym in _few(view, acronyms) if len(acronyms) < _MANY else _many(view, acronyms):
        before, after = view[start - 1 : start] if start else "", view[end : end + 1]
        if not (before.isalnum() or before in _INSIDE or after.isalnum() or after in _INSIDE):
            yield start, end, acronym


def _few(view: str, acronyms: Iterable[str]) -> list[tuple[int, int, str]]:
    """Return where a few acronyms stand, by where they end."""
    found = []
    for acronym in acronyms:
        at = view.find(acronym)
        while at >= 0:
            found.append((at, at + len(acronym), acronym))
            at = view.find(acronym, at + 1)
    return sorted(found, key=itemgetter(1, 0))


def _many(view: str, acronyms: Iterable[str]) -> Iterator[tuple[int, int, str]]:
    """Yield the same for many, in one pass."""
    listed = list(acronyms)
    for which, start, end in AhoCorasick(listed).find_matches_as_indexes(view, overlapping=True):
        yield start, end, listed[which]


def spells(acronym: str, name: str) -> bool:
    """Return whether the letters of an acronym are initials of a name's words, in order, first and last included.

    Words without a capital may be skipped, and a word in capitals gives all its letters (ASEF). A long one may be made
    of the first letters of two or more of its words in a row: "Council on Reeds and Wool (CORWO)".
    """
    letters = re.sub(r"[^A-Z]", "", _PLUS.sub("", acronym))
    if len(letters) < 2:
        return False
    words = re.findall(r"[^\W\d_]+", name)
    initials = "".join(word if word.isupper() else word[0].upper() for word in words)
    at = -1
    for letter in letters:
        at = initials.find(letter, at + 1)
        if at < 0:
            return len(letters) >= _BLENDED and letters == acronym and _blends(letters, words)
    return True


def _blends(letters: str, words: Sequence[str]) -> bool:
    """Return whether letters are the beginnings of words with a capital, one behind the other: "Council on Wool"."""
    made = {0}
    for word in [word.upper() for word in words if word[0].isupper()][-_WORDS:]:
        longer = set()
        for at in made:
            size = 0
            most = len(letters) - (at == 0)  # one word alone spells none
            while at + size < most and size < len(word) and letters[at + size] == word[size]:
                size += 1
                longer.add(at + size)
        if len(letters) in longer:
            return True
        made |= longer  # a word may be skipped: "Baltic Sea Forum (BALTFOR)"
    return False


_LAST = deferred(r"(?:^|[^\w-])([A-Z][A-Za-z]*[A-Z](?:\+|-Plus)?)[ -]?$")


def acronym_before(view: str, ordinal: tuple[int, int]) -> str | None:
    """Return the acronym to which a number is joined without any word between: `ACMECS 8`."""
    if not view[ordinal[0]].isdigit():
        return None
    found = _LAST.search(view, max(0, ordinal[0] - 16), ordinal[0])
    return found[1] if found else None
