"""Where a text has the words of offices, ranks, honorifics and countries: the marks that names are sought at."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from mekong_facts.rules.officials.lexicon import About, Found, Title

if TYPE_CHECKING:
    from collections.abc import Sequence

    from mekong_facts.facts import Country
    from mekong_facts.rules.officials.lexicon import Lexicon, Phrase
    from mekong_facts.rules.officials.words import Words

_HEAD = Title.HEAD
_RANK = Title.RANK
_VOWEL = re.compile("[aeiouyàáảãạăâèéẻẽẹêìíỉĩịòóỏõọôơùúủũụưỳýỷỹỵ]")
_MOST_PARTS = 7
_ABBREVIATED = 5
_ACRONYMS = frozenset({"acp", "dcp", "ssp", "dsp", "dig", "igp", "acm", "avm"})
_RETIRED = frozenset({"ret", "retd", "rtd", "retired", "hưu", "huu", "dr", "prof"})
# Ranks that are offices where they are those of something: inspector of railways.
_OF = frozenset({"inspector", "superintendent", "captain", "constable"})
# What follows the noun of an office after hyphens: curator-in-chief, ambassador-at-large.
_AFTER_HEAD = frozenset({("in", "chief"), ("in", "charge"), ("at", "large"), ("elect",), ("designate",)})
_WITHIN_SHORT = frozenset({".", "-"})  # Sec.-Gen.
_NO_TITLES = frozenset({Title.TOPIC, Title.PLACE})
_POSTS = frozenset({"post", "job"})
_ABBREVIABLE = frozenset({Title.HONORIFIC, Title.STYLE, Title.ROYAL})
_MODIFIER = int(About.MODIFIER)
_TOPIC = int(About.TOPIC)
_LINK = int(About.LINK)
_PLACE = int(About.PLACE)
_PARTICLE = int(About.PARTICLE)
_NAMES = int(About.GIVEN | About.SURNAME)


class Titles:
    """The titles and countries of a text by the number of the word at which they start and end.

    Attributes:
        at: what starts at a word.
        until: where what ends before a word has started.
        country_at: where a country that starts at a word ends, and its code.
        country_until: where a country that ends before a word has started.
        heads: the numbers of the words at which a head noun of an office starts, in order.

    """

    __slots__ = ("_lexicon", "_plain", "_words", "at", "country_at", "country_until", "heads", "until")

    def __init__(self, words: Words, lexicon: Lexicon, countries: Sequence[Country]) -> None:
        """Find all titles of a text."""
        self.at: dict[int, Found] = {}
        self.until: dict[int, int] = {}
        self.country_at: dict[int, tuple[int, str]] = {}
        self.country_until: dict[int, int] = {}
        self.heads: list[int] = []
        self._words = words
        self._lexicon = lexicon
        self._plain: dict[int, Found | None] = {}
        self._find_titles(words, lexicon)
        if self.at:
            self._place_countries(words, countries)
            self._merge_heads(words)

    def plain(self, index: int) -> Found | None:
        """Return the topic, organisation, place or verb that starts at a word, if the lexicon has such phrases."""
        if index not in self._plain:
            words = self._words
            options = self._lexicon.plain.starting(words.key(index), words.key(index + 1))
            self._plain[index] = _longest(words, options, index) if options else None
        return self._plain[index]

    def get(self, index: int) -> Found | None:
        """Return what starts at a word: a title, or else a plain phrase."""
        return self.at.get(index) or self.plain(index)

    def _place_countries(self, words: Words, countries: Sequence[Country]) -> None:
        for country in countries:
            for spot in country.mentions:
                first = words.at(spot.start)
                if first < 0 or words.starts[first] != spot.start:
                    continue
                last = first if words.ends[first] == spot.end else words.at(spot.end - 1)
                if not _goes_on(words, last, spot.end):
                    self.country_at[first] = (last + 1, country.code)
                    self.country_until[last + 1] = first
                    for inner in range(first + 1, last + 1):  # Trung Quốc công an is no quốc công
                        if inner in self.at and self.at[inner].end > last + 1:
                            self.until.pop(self.at.pop(inner).end, None)

    def _find_titles(self, words: Words, lexicon: Lexicon) -> None:
        phrases, parts, ranks, triggers = lexicon.phrases, lexicon.rank_parts, lexicon.rank_firsts, lexicon.triggers
        keys = words.keys
        done = 0
        for index in [index for index, key in enumerate(keys) if key in triggers or ("-" in key and len(key) > 1)]:
            if index < done:
                continue
            key = keys[index]
            hyphen = "-" in key
            options = phrases.starting(key, words.key(index + 1))
            if not options and not hyphen and key not in ranks:
                continue  # as most words that may start a title
            found = None
            if options and (words.key(index - 1), key) not in lexicon.compounds:
                found = _longest(words, options, index, full_stops=lexicon.full_stops)
            if key in ranks or (hyphen and key[: key.index("-")] in parts):
                rank = _rank(words, lexicon, index)
                if rank and (found is None or rank.end > found.end):
                    found = rank
                if rank and rank.end == index + 1 and key in _OF and words.key(rank.end) == "of":
                    found = Found(rank.end, _HEAD, "")
            if found and found.id in _POSTS and self._is_post(found.end, job=found.id == "job"):
                found = Found(found.end, _HEAD, "")
            if found is None and hyphen:
                found = _hyphened(words, lexicon, index)
            if found:
                done = found.end
                if found.title in _NO_TITLES:
                    continue
                self.at[index] = found
                self.until[found.end] = index

    def _is_post(self, end: int, *, job: bool) -> bool:
        """Return whether what leads to a name elsewhere is an office by what follows it: professor of law at X."""
        words = self._words
        if not words.joined(end - 1) or words.says(end) & _PARTICLE:
            return False
        if not job and words.says(end) & _LINK and not words.capital(end):
            return True
        plain = self.plain(end)
        if plain is None or plain.id != "body":
            return False
        return plain.end > end + 1 or not (words.says(end) & _NAMES and words.capital(plain.end))  # Giáo sư Đoàn Văn X

    def _merge_heads(self, words: Words) -> None:
        """Join head nouns that stand next to each other; a rank right before one only modifies it."""
        for index in sorted(self.at):
            found = self.at[index]
            if found.title is not _HEAD:
                following = self.at.get(found.end)
                if (
                    found.title is _RANK
                    and following
                    and following.title is _HEAD
                    and "." not in words.forms[found.end - 1]
                ):
                    del self.at[index]
                    self.until.pop(found.end, None)
                continue
            if self.heads and self._one_office(self.heads[-1], index):
                first = self.heads[-1]
                self.until.pop(index, None)
                self.until[found.end] = first
                self.at[first] = found
                del self.at[index]
                continue
            self.heads.append(index)

    def _one_office(self, first: int, second: int) -> bool:
        """Return whether two head nouns are of one office: Vice-Chancellor, Chief Strategy Officer."""
        words = self._words
        at = self.at[first].end
        while words.key(first) == "chief" and words.says(at) & _TOPIC and at < first + 4:
            at += 1
        return at == second and all(words.joined(i) for i in range(self.at[first].end - 1, second))


def _goes_on(words: Words, index: int, end: int) -> bool:
    """Return whether a word goes on in small letters behind what was found in it: no Xi-ri in Xi-ri-pon."""
    return words.ends[index] > end + 1 and words.view[end] == "-" and words.view[end + 1].islower()


def _longest(words: Words, phrases: tuple[Phrase, ...], index: int, *, full_stops: bool = False) -> Found | None:
    """Return the first of the phrases that starts at a word; a full stop after an abbreviation may stand in it."""
    keys, size = words.keys, words.size
    for phrase, title, id_ in phrases:
        short = id_ == "short"
        at, spot = index + 1, 1
        while spot < len(phrase) and at < size:
            if keys[at] == phrase[spot]:
                spot += 1
            elif keys[at] not in _WITHIN_SHORT if short else keys[at] != "." or title is _HEAD:
                break
            at += 1
        if spot < len(phrase) or (spot > 1 and not all(words.joined(i) for i in range(index, at - 1))):
            continue
        if (title is Title.PLACE and not words.capital(index)) or (id_ == "capitals" and not words.letters(index)):
            continue
        if id_ == "capitals" and title is _HEAD and words.acronym(at) and not words.says(at) & _NAMES:
            continue  # DG MOVE
        if id_ == "state" and not words.says(index - 1) & _PLACE:
            continue  # Thống đốc tỉnh Nagano X, no Thống đốc Nagano X
        if id_ == "burmese" and not _burmese(words, at):
            continue
        if short:
            at = _full_stop(words, at)
            if not _before_a_name(words, index, at):
                continue
        elif title in _ABBREVIABLE and (full_stops or no_vowel(words.keys[at - 1])):
            at = _full_stop(words, at)
        return Found(at, title, id_)
    return None


def _burmese(words: Words, at: int) -> bool:
    """Return whether U leads to a Burmese name of two words or more (U Thein Sein) and is none of a place (U Minh)."""
    if words.says(at - 2) & _PLACE or words.key(at) == "minh" or not words.capital(at - 1):
        return False
    return words.proper(at) and words.proper(at + 1) and words.joined(at - 1) and words.joined(at)


def _before_a_name(words: Words, index: int, end: int) -> bool:
    """Return whether a shortened office (Sen. X) is one: no part of a name itself (Hun Sen), and a name follows."""
    if words.says(index) & _NAMES and words.capital(index - 1) and not words.acronym(index - 1):
        return False
    return words.capital(index) and words.capital(end) and words.joined(end - 1)


def no_vowel(key: str) -> bool:
    """Return whether a word in lower case has no vowel, so that it is an abbreviation."""
    return not _VOWEL.search(key)


def _full_stop(words: Words, at: int) -> int:
    """Return where an abbreviation ends that may have a full stop."""
    if (
        words.key(at) == "."
        and words.joined(at - 1)
        and len(words.keys[at - 1].rpartition("-")[2]) <= _ABBREVIATED
        and words.starts[at] == words.ends[at - 1]
    ):
        return at + 1
    return at


def _rank(words: Words, lexicon: Lexicon, index: int) -> Found | None:
    """Return the rank that starts at a word: the longest row of parts that is one, with the service it belongs to."""
    parts: list[str] = []
    ends: list[int] = []
    at = index
    while at < words.size and len(parts) < _MOST_PARTS:
        key = words.keys[at]
        if key in {".", "-"} and parts:
            at += 1
            continue
        pieces = [lexicon.rank_parts.get(piece, "") for piece in key.split("-")]
        if "" in pieces or (at > index and not words.joined(at - 1)):
            break
        at += 1
        parts += pieces
        ends += [0] * (len(pieces) - 1) + [at]
    for count in range(len(parts), 0, -1):
        if not ends[count - 1]:
            continue
        row = tuple(parts[:count])
        code = lexicon.ranks.get(row)
        while code is None and row and row[0] in lexicon.branches:
            row = row[1:]
            code = lexicon.ranks.get(row)
        if code and _written_as_rank(words, index, ends[count - 1]):
            end = ends[count - 1]
            if lexicon.full_stops and words.keys[end - 1] != "major":
                end = _full_stop(words, end)
            return Found(_past_retired(words, end), _RANK, code)
    return None


def _written_as_rank(words: Words, index: int, end: int) -> bool:
    """Return whether a word without a vowel to speak it by, if it is one, has the capitals of an acronym."""
    key = words.keys[index]
    return end > index + 1 or key not in _ACRONYMS or words.acronym(index)


def _past_retired(words: Words, at: int) -> int:
    """Return where a rank ends that a bracket calls a former one: General (ret.)."""
    if words.key(at) != "(" or words.key(at + 1) not in _RETIRED:
        return at
    closing = next((i for i in range(at + 2, at + 4) if words.key(i) == ")"), 0)
    return closing + 1 if closing else at


def _hyphened(words: Words, lexicon: Lexicon, index: int) -> Found | None:
    """Return the office that is one word with hyphens: Secretary-General, vice-chairman, Minister-designate."""
    pieces = tuple(words.keys[index].split("-"))
    for first in range(len(pieces)):
        if first and not lexicon.about.get(pieces[first - 1], 0) & _MODIFIER:
            return None
        options = lexicon.phrases.by_first.get(pieces[first], ())
        for last in range(len(pieces), max(first, len(pieces) - 3), -1) if options else ():
            if last < len(pieces) and pieces[last:] not in _AFTER_HEAD:
                continue
            for phrase, title, id_ in options:
                if title is _HEAD and phrase == pieces[first:last]:
                    return Found(index + 1, title, id_)
    return None
