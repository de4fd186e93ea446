"""A text as the rules for officials read it: its words, titles and countries, and the language's lexicon."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, NamedTuple

from mekong_facts.rules.officials.text.lexicon import BEFORE_NAME, POSSESSIVES, About, Title
from mekong_facts.rules.places import city

if TYPE_CHECKING:
    from mekong_facts.rules.officials.text.lexicon import Found, Lexicon
    from mekong_facts.rules.officials.text.titles import Titles
    from mekong_facts.rules.officials.text.words import Words

_DETERMINER = int(About.DETERMINER)
_SURNAME = int(About.SURNAME)
_BODY = int(About.BODY)
_LINK = int(About.LINK)
_LONGEST_BRACKET = 10  # words and marks
_CLOSING = frozenset({",", ".", ";", ")", "(", ":"})


@dataclass(slots=True)
class Office:
    """An office in the text: words `start` to `end` (exclusive); `plural` where it is of several persons."""

    start: int
    end: int
    plural: bool


@dataclass(slots=True)
class Sighted:
    """An office as it is read before its holder is sought.

    Attributes:
        found: its head noun.
        start: its first word.
        end: the word after it, as far as it is read where a name may follow.
        name: where that name, or what leads to it, starts; 0 if none follows.
        parties: where the office ends that several parties hold; 0 where it is of one.
        plural: whether it is of several persons.
        linked: whether it goes on a row of offices.

    """

    found: Found
    start: int
    end: int
    name: int
    parties: int
    plural: bool
    linked: bool


@dataclass(slots=True)
class Reading:
    """A text by its words.

    Attributes:
        words: the words.
        titles: offices' head nouns, ranks, honorifics and countries among them.
        lexicon: what the language knows of words.
        by_word: whether single words tell names from offices (English) or only phrases do (Vietnamese).
        name_ends: where names end by their first word and whether a title stands before: several rules ask for each.
        office_ends: where offices that follow a name end, by the word after their head noun: likewise.

    """

    words: Words
    titles: Titles
    lexicon: Lexicon
    by_word: bool
    name_ends: dict[tuple[int, bool], int]
    office_ends: dict[int, int]

    def names_may_hold(self, at: int, first: int) -> bool:
        """Return whether a word that is a country may be part of a name that starts at `first` (Lê Thị Mỹ)."""
        if self.by_word or at <= first:
            return False
        end = self.titles.country_at.get(at, (0, ""))[0]
        return end == at + 1 or (end == at + 2 and self.is_given(at, first))

    def is_given(self, at: int, first: int) -> bool:
        """Return whether a state of two words is a given name behind a family name: Phạm (Thị) Hà Lan."""
        words = self.words
        if f"{words.keys[at]} {words.keys[at + 1]}" not in words.classes["given_states"]:
            return False
        near = at == first + 1 or (at == first + 2 and words.keys[first + 1] in words.classes["middle"])
        named = near and words.says(first) & _SURNAME and words.capital(first) and not words.acronym(first)
        return bool(named) and self.titles.plain(first) is None

    def past_titles(self, at: int) -> int:
        """Return the word after the ranks and honorifics that start at a word."""
        at_title = self.titles.at
        while at in at_title and at_title[at].title in BEFORE_NAME:
            at = at_title[at].end
            if self.words.keys[at - 1] == ")" and self.words.keys[at] == "," and at + 1 in at_title:
                at += at_title[at + 1].title is Title.HONORIFIC  # Brigadier (Rtd), the Honourable X
        return at

    def state_in_bracket(self, opening: int) -> str:
        """Return the code of the country that fills the bracket that opens at a word (X (Lào)), else nothing."""
        if self.words.keys[opening] != "(":
            return ""
        end, code = self.titles.country_at.get(opening + 1, (0, ""))
        alone = end and end - 1 not in self.titles.paired  # not (Fiji-Peru)
        return code if alone and self.words.keys[end] == ")" else ""

    def _state_ending_bracket(self, opening: int) -> str:
        """Return the code of the country that ends a bracket, what is of it before it: X (Court of Appeal of Peru)."""
        words, titles = self.words, self.titles
        if words.keys[opening] != "(" or not self.by_word:
            return ""
        closing = next((at for at in range(opening, opening + _LONGEST_BRACKET) if words.keys[at] == ")"), 0)
        state = titles.country_until.get(closing, 0)
        link = state - 1 - bool(words.says(state - 1) & _DETERMINER)
        body = link > opening and any(words.says(at) & _BODY for at in range(opening + 1, link + 1))
        told = words.keys[link] == "," or words.keys[link] in words.classes["of"] or link == opening + 1
        named = all(words.capital(at) or words.says(at) & (_LINK | _DETERMINER) for at in range(opening + 1, link))
        body = body and told and named  # not: (winner of the Cup of Peru)
        town = words.keys[link] == "," and link > opening + 1 and city(words.written(opening + 1, link), rough=False)
        return titles.country_at[state][1] if body or town else ""

    def side(self, at: int) -> tuple[int, str]:
        """Return the word after the side that somebody is on, and its state: X on the Peruvian side, X, for Peru's.

        Behind a comma one that a mark or "and" closes. (0, "") if none follows: not on the Peruvian side of the border.
        """
        words, apart = self.words, self.words.keys[at] == ","
        at += apart
        if not self.by_word or words.keys[at] not in words.classes["side_links"]:
            return 0, ""
        end, code = self.titles.country_at.get(at + 1 + bool(words.says(at + 1) & _DETERMINER), (0, ""))
        end += bool(end) and words.keys[end] in POSSESSIVES
        after = end + 1
        side = end and words.keys[end] in words.classes["sides"] and words.keys[after] not in words.classes["of"]
        closed = words.keys[after] in _CLOSING or words.keys[after] in words.classes["coordinators"]
        return (after, code) if side and (closed or not apart) else (0, "")

    def state_of(self, office: Office) -> str:
        """Return the code of the country that has an office (Peru's new envoy), else nothing."""
        at = office.start - 1
        if self.words.letter(at) and not self.words.capital(at):
            at -= 1
        first = self.titles.country_until.get(at) if self.words.keys[at] in POSSESSIVES else None
        return "" if first is None else self.titles.country_at[first][1]

    def state_behind(self, at: int) -> str:
        """Return the code of the country that is all that is said of a name before a word (X of Peru), else nothing."""
        words = self.words
        if words.keys[at] not in words.classes["origins" if self.by_word else "of"]:
            return self.state_in_bracket(at) or self._state_ending_bracket(at) or self.side(at)[1]
        at += 1
        while words.says(at) & _DETERMINER:
            at += 1
        end, code = self.titles.country_at.get(at, (0, ""))
        if words.keys[end] in words.classes["and"] and end + 1 in self.titles.country_at:
            return ""  # Presidents X and Y of Peru and Fiji
        return "" if words.capital(end) and words.joined(end - 1) else code

    def state_behind_comma(self, comma: int, end: int) -> str:
        """Return the code of the country that is all that stands between a comma and a word, else nothing."""
        past, code = self.titles.country_at.get(self._past_the(comma + 1), (0, ""))
        return code if self.words.keys[comma] == "," and past == end and self.words.joined(comma) else ""

    def _past_the(self, at: int) -> int:
        """Return the word after an article that stands at a word: , The Bahamas; the word itself where none does."""
        return at + (self.words.keys[at] in self.words.classes["the"])

    def state_added(self, comma: int) -> str:
        """Return the code of the country that a comma adds to an office and a mark closes (…, Peru;), else nothing.

        One in a list of countries is none: "X, the minister, Peru and Fiji".
        """
        words, countries = self.words, self.titles.country_at
        end = countries.get(self._past_the(comma + 1), (0, ""))[0]
        in_full = not words.classes["of"].isdisjoint(words.keys[comma + 1 : end])  # Republic of Peru chaired it
        told = in_full or words.keys[end] in words.classes["as"]  # X, Director, Ministry of Ports, Peru as the chair
        told = told or self._led_on(end)
        if not end or (words.joined(end - 1) and words.keys[end] not in _CLOSING and not told):
            return ""
        head = end + 1 + (words.keys[end + 1] in words.classes["by"])
        if words.keys[end] == ":" and head in self.titles.at and self.titles.at[head].title in BEFORE_NAME:
            return ""  # that of the next one: "X, the minister, Peru: Mr Y, …"
        after = end + 1 if words.keys[end] == "," else end
        after += words.keys[after] in words.classes["and"]
        return "" if after > end and self._past_the(after) in countries else self.state_behind_comma(comma, end)

    def _led_on(self, at: int) -> bool:
        """Return whether a name with a title follows, behind "and" or at once: Ministry of Ports, Peru General X."""
        at += self.words.keys[at] in self.words.classes["and"]
        return self.by_word and at in self.titles.at and self.titles.at[at].title in BEFORE_NAME

    def first_title(self, name: int) -> int:
        """Return the first word of the ranks and honorifics before a name, or the name's own."""
        while name in self.titles.until and self.titles.at[self.titles.until[name]].title in BEFORE_NAME:
            name = self.titles.until[name]
        return name


class Neighbour(NamedTuple):
    """A name next to an office: words `name` to `end` (exclusive), and how they stand together."""

    name: int
    end: int
    rule: str
