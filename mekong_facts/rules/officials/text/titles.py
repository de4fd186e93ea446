"""Where a text has the words of offices, ranks, honorifics and countries: the marks that names are sought at."""

from __future__ import annotations

from itertools import compress
from typing import TYPE_CHECKING

from mekong_facts.patterns import deferred
from mekong_facts.rules.officials.text import matching, rank_words, title_names
from mekong_facts.rules.officials.text.lexicon import About, Found, Title
from mekong_facts.rules.officials.text.statuses import past_degree, past_status, past_style

if TYPE_CHECKING:
    from collections.abc import Sequence

    from mekong_facts.facts import Country
    from mekong_facts.rules.officials.text.lexicon import Lexicon
    from mekong_facts.rules.officials.text.words import Words

_HEAD = Title.HEAD
_RANK = Title.RANK
_HONORIFIC = Title.HONORIFIC
_HYPHEN = deferred(r"-(?<=[\w\u0300-\u036f]-)")  # one that may be within a word
_NO_TITLES = frozenset({Title.TOPIC, Title.PLACE})
_NAMESAKES = frozenset({Title.RANK, Title.ROYAL, Title.STYLE})  # after whom places are named
_POSTS = frozenset({"post", "job"})
_MODIFIER = int(About.MODIFIER)
_TOPIC = int(About.TOPIC)
_BODY = int(About.BODY)
_LINK = int(About.LINK)
_DETERMINER = int(About.DETERMINER)
_PARTICLE = int(About.PARTICLE)
_NAMES = int(About.GIVEN | About.SURNAME)


class Titles:
    """The titles and countries of a text by the number of the word at which they start and end.

    Attributes:
        at: what starts at a word.
        until: where what ends before a word has started.
        country_at: where a country that starts at a word ends, and its code.
        paired: words that hold two states or more: Peru-Fiji.
        country_until: where a country that ends before a word has started.
        glued: where a country of several words starts that a hyphen joins to what is none: Trung Quốc-nhà tổ chức.
        heads: the numbers of the words at which a head noun of an office starts, in order.

    """

    __slots__ = (
        "_lexicon",
        "_plain",
        "_words",
        "at",
        "country_at",
        "country_until",
        "glued",
        "heads",
        "paired",
        "until",
    )

    def __init__(self, words: Words, lexicon: Lexicon, countries: Sequence[Country]) -> None:
        """Find all titles of a text."""
        self.at: dict[int, Found] = {}
        self.until: dict[int, int] = {}
        self.country_at: dict[int, tuple[int, str]] = {}
        self.paired: set[int] = set()
        self.country_until: dict[int, int] = {}
        self.glued: set[int] = set()
        self.heads: list[int] = []
        self._words = words
        self._lexicon = lexicon
        self._plain: dict[int, Found | None] = {}
        self._find_titles(words, lexicon, {spot.end for country in countries for spot in country.mentions})
        if self.at:
            self._place_countries(words, countries)
            self._merge_heads(words)

    def plain(self, index: int) -> Found | None:
        """Return the topic, organisation, place or verb that starts at a word, if the lexicon has such phrases."""
        if index in self._plain:
            return self._plain[index]
        keys = self._words.keys
        options = self._lexicon.plain.starting(keys[index], keys[index + 1])
        found = self._plain[index] = matching.longest(self._words, options, index) if options else None
        return found

    def phrase_until(self, end: int) -> Found | None:
        """Return the topic, organisation or place of several words that ends before a word."""
        if self._words.keys[end - 1] not in self._lexicon.plain.lasts:
            return None
        for start in range(end - 2, max(-1, end - 6), -1):
            found = self.plain(start)
            if found and found.end == end:
                return found
        return None

    def get(self, index: int) -> Found | None:
        """Return what starts at a word: a title, or else a plain phrase."""
        return self.at.get(index) or self.plain(index)

    def _place_countries(self, words: Words, countries: Sequence[Country]) -> None:
        """Note where countries stand, and drop the titles that are but words of their names."""
        starts, ends = words.starts, words.ends
        joined: list[tuple[int, int, int]] = []
        for country in countries:
            for spot in country.mentions:
                end = spot.end
                first = words.at(spot.start)
                if first < 0:
                    continue
                last = first if ends[first] == end else words.at(end - 1)
                if starts[first] != spot.start:
                    joined.append((first, last + 1, end))
                    self.paired.add(first)
                    continue
                if ends[last] != end and _goes_on(words, last, end):
                    if last > first:
                        self.glued.add(first)
                    continue
                self.country_at[first] = (last + 1, country.code)
                self.country_until[last + 1] = first
                for inner in range(first, last + 1) if last > first else ():
                    found = self.at.get(inner)
                    if found and (inner > first or found.end <= last + 1):
                        # the Marshall Islands have no marshal; Trung Quốc công an is no quốc công
                        self.until.pop(self.at.pop(inner).end, None)
        for second, end, stop in joined:
            self._lengthen(second, end, stop)

    def _lengthen(self, second: int, end: int, stop: int) -> None:
        """Let a state go on with another that a hyphen joins to it: Lào-Việt Nam.

        Args:
            second: the word in which the other begins.
            end: the word after it.
            stop: where it ends in the text.

        """
        first = self.country_until.get(second + 1, -1)
        if first >= 0 and end > second + 1 and self._words.ends[end - 1] == stop:
            del self.country_until[second + 1]
            self.country_at[first] = end, self.country_at[first][1]
            self.country_until[end] = first

    def _find_titles(self, words: Words, lexicon: Lexicon, lands: set[int]) -> None:
        """Note which titles start where: the longest phrase, a rank, or a post by what follows it."""
        by_second, parts, ranks = lexicon.phrases.by_second, lexicon.rank_parts, lexicon.rank_firsts
        keys, classes = words.keys, words.classes
        done = 0
        near = title_names.Near(words, self.at, self.until, lands)
        for index in _candidates(words, lexicon.triggers):
            if index < done:
                continue
            key, second = keys[index], keys[index + 1]
            following = by_second.get(key)
            options = (following.get(second) or following[""]) if following else ()
            ranked = key in ranks and (ranks[key] or second in parts or not second.isalpha())
            hyphen = "-" in key
            if not (options or ranked or hyphen):
                continue  # as most words that may start a title
            found = None
            compound = (keys[index - 1], key) in lexicon.compounds
            if options and not (compound and words.capital(index - 1) >= words.capital(index)):  # no giữ chức Vụ trưởng
                found = matching.longest(words, options, index, full_stops=lexicon.full_stops)
            if ranked or (hyphen and key[: key.index("-")] in parts):
                rank = matching.rank_at(words, lexicon, index)
                rank = None if rank and rank_words.is_no_rank(words, lexicon, index, rank) else rank
                if rank and (found is None or rank.end > found.end or rank_words.is_commander(words, index, rank)):
                    found = rank
                if rank and keys[rank.end - 1] in classes["of_something"] and rank_words.is_of_unit(words, rank.end):
                    found = Found(rank.end, _HEAD, "")
            if found and found.id in _POSTS and self._is_post(found.end, job=found.id == "job"):
                found = Found(found.end, _HEAD, "")
            elif found and found.id == "job" and found.title is _HEAD and not self._works_for(found.end):
                styled = (
                    key in classes["styled"]
                    and words.capital(index)
                    and words.capital(found.end)
                    and words.joined(index)
                )
                found = Found(found.end, _HONORIFIC, "") if styled else None
            if found is None and hyphen:
                found = matching.hyphened(words, lexicon, index)
            if found:
                if found.title is _HEAD and (
                    matching.glued(words, index) or matching.describes(words, index, found.end)
                ):
                    done = found.end
                    continue
                done = found.end = _past_beside(words, found)
                if found.title in _NO_TITLES or title_names.is_name(near, found, index):
                    continue
                if found.title in _NAMESAKES and words.capital(index) and matching.leads_to_site(words, found.end):
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

    def _works_for(self, end: int) -> bool:
        """Return whether a trade is a post, as whom one works for follows: an engineer at the Irrigation Department."""
        words = self._words
        if not words.says(end) & _LINK or words.capital(end) or words.keys[end] in words.classes["no_workplaces"]:
            return False
        at = end + 1
        while words.says(at) & _DETERMINER:
            at += 1
        return words.capital(at) and not self._lexicon.phrases.starting(words.keys[at], words.keys[at + 1])

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
            styled = words.keys[index] in words.classes["envoys"] or words.keys[index] in words.classes["chieftains"]
            if self.heads and words.keys[index].rstrip(".") in words.classes["councillors"]:
                styled = words.keys[self.heads[-1]] not in words.classes["chiefs"]  # Mayor Cllr X
                if styled and self._honoured(self.heads[-1], index):
                    self.at[index] = Found(found.end, _HONORIFIC, "")
                    continue
            if words.keys[index] in words.classes["degrees_too"] and words.says(found.end) & _MODIFIER:
                self.until.pop(self.at.pop(index).end, None)  # Principal Deputy Secretary X
                continue
            if self.heads and words.keys[index] in words.classes["namesakes"] and self._leads(self.heads[-1], index):
                self.until.pop(self.at.pop(index).end, None)
                continue
            if self.heads and styled and self._leads(self.heads[-1], index):
                self.at[index] = Found(found.end, _HONORIFIC, "")  # Secretary General Ambassador X, Minister Chief Y
                continue
            if self.heads and self._one_office(self.heads[-1], index):
                first = self.heads[-1]
                self.until.pop(index, None)
                self.until[found.end] = first
                self.at[first] = found
                del self.at[index]
                continue
            self.heads.append(index)

    def _honoured(self, head: int, index: int) -> bool:
        """Return whether an honorific follows a legislator's style behind an office: Minister, Senator the Hon X."""
        words, end = self._words, self.at[index].end
        beside = self.at[head].end in {index, index - (words.keys[index - 1] == ",")}
        behind = self.at.get(end) or self.at.get(end + bool(words.says(end) & _DETERMINER))
        return beside and behind is not None and behind.title is _HONORIFIC

    def _leads(self, head: int, index: int) -> bool:
        """Return whether a title stands between an office and a name."""
        words = self._words
        return self.at[head].end == index and words.joined(index - 1) and words.capital(self.at[index].end)

    def _one_office(self, first: int, second: int) -> bool:
        """Return whether two head nouns are of one office: Vice-Chancellor, Chief Strategy Officer."""
        words = self._words
        if words.capital(second) and not words.capital(first):
            return False  # the adviser Deputy Mayor X
        at = self.at[first].end
        while words.keys[first] in words.classes["chiefs"] and at < min(first + 4, second):
            if not (words.says(at) & (_TOPIC | _MODIFIER) or at in self.country_at):
                break
            at = self.country_at.get(at, (at + 1,))[0]
        return at == second and words.together(self.at[first].end - 1, second + 1)


def _past_beside(words: Words, found: Found) -> int:
    """Return the word after a title and what may stand behind it: a status, a degree, the second part of a style."""
    if found.title is _HEAD:
        return past_status(words, found)
    if found.title is _HONORIFIC:
        return past_degree(words, found.end)
    if found.title is Title.STYLE:
        return past_degree(words, past_style(words, found.end) if found.id == "pehin" else found.end)
    return found.end


def of_body(words: Words, head: int, end: int) -> bool:
    """Return whether an office of several names a body: Interior Ministers Council, Ministers of Trade Organisation."""
    if words.keys[end] in words.classes["of"] and not words.classes["charged"].isdisjoint(words.keys[head:end]):
        end += 1
        while words.capital(end) and words.says(end) & _TOPIC and words.capital(end + 1) and words.joined(end):
            end += 1
    named = words.capital(head) and words.capital(end) and words.together(head, end)
    return bool(named and words.says(end) & _BODY)


def _candidates(words: Words, triggers: frozenset[str]) -> list[int]:
    """Return the words that may start a title, in order: those that one starts with, and those with hyphens."""
    found = list(compress(range(words.size), map(triggers.__contains__, words.keys)))
    hyphens = [hyphen.start() for hyphen in _HYPHEN.finditer(words.view)]
    within = [index for index, at in ((words.at(at), at) for at in hyphens) if words.starts[index] < at]
    return sorted({*found, *within}) if within else found


def _goes_on(words: Words, index: int, end: int) -> bool:
    """Return whether a word goes on in small letters behind what was found in it: no Xi-ri in Xi-ri-pon."""
    return words.ends[index] > end + 1 and words.view[end] == "-" and words.view[end + 1].islower()
