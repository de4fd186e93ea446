"""An English office before a name, read narrowly, so that the name is not taken into it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from mekong_facts.rules.officials.persons import name_parts, names
from mekong_facts.rules.officials.prepositional import (
    bodies,
    brackets,
    ends,
    fields,
    joined_fields,
    links,
    next_office,
    served,
    split_capitals,
)
from mekong_facts.rules.officials.text.lexicon import KNOWN, POSSESSIVES, About, Title
from mekong_facts.rules.officials.text.matching import no_vowel

if TYPE_CHECKING:
    from mekong_facts.rules.officials.text.reading import Reading
    from mekong_facts.rules.officials.text.words import Words

_HEAD = Title.HEAD
_HONORIFIC = Title.HONORIFIC
_RANK = Title.RANK
_MODIFIER = int(About.MODIFIER)
_TOPIC = int(About.TOPIC)
_BODY = int(About.BODY)
_LINK = int(About.LINK)
_ACRONYM = int(About.ACRONYM)
_DETERMINER = int(About.DETERMINER)
_ROMAN = frozenset("IVX")
_LONGEST_RIGHT = 30
_INITIALS = 2  # letters before a name

_Verdict = (
    tuple[int, int] | bool
)  # the answer; whether the office goes on behind the word, which else is of another kind


def narrow(reading: Reading, end: int) -> tuple[int, int]:
    """Read an office that a name may follow.

    Args:
        reading: the text.
        end: the number of the word after the head noun.

    Returns:
        (before which word the office ends, at which word the name or what leads to it starts; 0 if no name follows).

    """
    return _Narrow(reading, end).read()


class _Narrow:
    """The reading of one office, a word at a time.

    Attributes:
        at: the word at hand; `key` is it in small letters, `says` what it tells in an office.
        done: before which word the office ends, as far as it is read.
        linked: whether a link ("of", "for", "and") leads to the word.

    """

    def __init__(self, reading: Reading, end: int) -> None:
        """Stand on the word after the head noun."""
        self.reading, self.end = reading, end
        self.words, self.titles, self.classes = reading.words, reading.titles, reading.words.classes
        self.at = self.done = end
        self.linked = False

    def read(self) -> tuple[int, int]:
        """Return before which word the office ends, and at which word the name starts; see `narrow`."""
        words = self.words
        while self.at < words.size and self.at - self.end < _LONGEST_RIGHT and words.joined(self.at - 1):
            self.key, self.says = words.keys[self.at], words.says(self.at)
            verdict = (
                self._owner_or_title()
                or self._state()
                or self._inner_office()
                or self._link()
                or self._mark()
                or self._unit()
                or self._letters_or_field()
                or self._behind_field()
                or self._capitals()
            )
            if isinstance(verdict, tuple):
                return verdict
        return self.done, 0

    def _past(self, at: int, *, linked: bool | None = None) -> bool:
        """Take all before a word into the office; `linked`: whether a link led there, if that changes."""
        self.at = self.done = at
        self.linked = self.linked if linked is None else linked
        return True

    def _owner_or_title(self) -> _Verdict:
        """Judge whose the office is, and a title that is no office."""
        reading, words, at = self.reading, self.words, self.at
        if self.linked:
            after = served.past_owner(reading, at) or split_capitals.past_part_of_land(reading, at, self.end)
            if after:
                return self._past(after, linked=False)
        title = self.titles.at.get(at)
        if title is None or title.title is _HEAD:
            return False
        of = words.keys[at - 1] in self.classes["of"] and title.title is _RANK  # head of Police General X
        anothers = self.linked and not of and words.keys[at - 1] not in self.classes["and"]
        return self.done, 0 if anothers else at  # adviser to Mr X, secretary to King Y

    def _state(self) -> _Verdict:
        """Judge the name of a state."""
        reading, words, at = self.reading, self.words, self.at
        if at not in self.titles.country_at:
            return False
        past = self.titles.country_at[at][0]
        if self.linked and past in self.titles.at and words.keys[past] in self.classes["sovereigns"]:
            return self.done, 0  # leaders for the plan of Saudi King X
        serves = words.keys[at - 1] in self.classes["to"] and words.keys[past] not in self.classes["envoys"]
        if (at == self.end or serves) and next_office.office_ahead(reading, past):
            return self.done, 0  # the chairperson Tanzanian Minister X, adviser to Tanzanian Minister X
        linked = self.linked and words.says(past) & _MODIFIER and words.says(past + 1) & _BODY
        return self._past(past, linked=bool(linked))

    def _inner_office(self) -> _Verdict:
        """Judge an office within the office, or another one."""
        reading, at = self.reading, self.at
        if self.linked and served.leads_to_superior(reading, at):
            return self.done, 0  # aide to then Foreign Minister X
        if at not in self.titles.at:
            return False
        if self.linked and self.says & _TOPIC and self.titles.at[at].id != "plural":
            return False
        after = served.past_inner(reading, at, linked=self.linked)
        return self._past(after, linked=False) if after else (self.done, 0)

    def _link(self) -> _Verdict:
        """Judge what leads on to the next part of an office: a preposition, a conjunction, an article, a comma."""
        reading, words, at = self.reading, self.words, self.at
        if self.key in self.classes["and"] and (after := joined_fields.joint_body(words, at)):
            return self._past(after, linked=False)
        low = words.forms[at][0].islower()
        if (self.says & _LINK and (low or self.key in self.classes["capital_links"])) or self.key == "&":
            if links.leads_away(reading, at, self.end):
                return self.done, 0
            self.linked = True
        elif self.key in {",", "-"} and ends.goes_on(reading, at, self.end):
            self.linked = True
        elif not (self.says & _DETERMINER and self.linked and low):
            return False
        self.at += 1
        return True

    def _mark(self) -> _Verdict:
        """Judge a bracket, and the possessive of what owns the next word."""
        reading, words, at, key = self.reading, self.words, self.at, self.key
        if key == "(" and (after := brackets.past_bracket(reading, at)):
            return self._past(after)
        if key == "(" and at + 1 in self.titles.at and self.titles.at[at + 1].title is _HONORIFIC:
            closing = self.titles.at[at + 1].end
            named = words.keys[closing] == ")" and words.capital(closing + 1)
            return self.done, closing + 1 if named else 0  # (Dr) X
        if key not in POSSESSIVES or self.done <= self.end:
            return False
        owned = words.capital(at + 1) and bodies.past_capitals(reading, at + 1)
        if not (words.says(at + 1) & KNOWN or owned):
            return False
        self.at += 1
        return True

    def _unit(self) -> _Verdict:
        """Judge a body below or of the office, and its number."""
        reading, words, titles, at = self.reading, self.words, self.titles, self.at
        if self.says & _BODY and ends.unit_below(reading, at):
            return self.done, 0
        if at == self.end and (self.key in self.classes["services"] and _is_rank(reading, at + 1)):
            return self.done, at + 1  # spokesman Army Colonel X
        if at == self.end and self.says & _BODY and at + 1 in titles.heads and words.joined(at):
            return self.done, 0  # Chairman Union Minister X
        if at == self.end and (after := _before_of(reading, at)) > at:
            return self._past(after)
        if words.says(at - 1) & _BODY and _ROMAN.issuperset(words.forms[at]):
            return self._past(at + 1)  # General Department VI
        second = self.key in self.classes["seconds"] and words.forms[at].isupper()
        if second and (at == self.end or words.says(at - 1) & _TOPIC):
            return self._past(at + 1)  # Finance Minister II X
        if self.linked and words.capital(at) and at + 1 in titles.country_at and not self.says & KNOWN:
            return self._past(at + 1)  # the Interpol Viet Nam bureau
        return False

    def _letters_or_field(self) -> _Verdict:
        """Judge the letters of a body, a water, a field, a body and what modifies these."""
        reading, words, at = self.reading, self.words, self.at
        if not self.linked and at > self.end and _names_water(words, at):
            return self._past(at + 1)  # commissioner for the river Senegal
        if not self.linked and fields.begins_name(words, at):
            return self.done, at
        acronym = words.acronym(at)
        letters = acronym and (
            self.linked
            or self.says & _ACRONYM
            or _spelled(words, at)
            or _second_letters(words, at, self.done)
            or (at == self.end and _is_rank(reading, at + 1))
        )
        known = self.says & (_TOPIC | _BODY)
        if not (known or (self.says & _MODIFIER and self.linked) or letters):
            return False
        if not self.linked and at == self.end and not self.says & _BODY and not acronym:
            name = ends.fields(reading, at)
            return (name, name) if name else (self.done, 0)
        return self._past(at + 1, linked=self.linked and not known and not acronym)  # of the Joint Chiefs of Staff

    def _behind_field(self) -> _Verdict:
        """Judge what else may stand before a name: a modifier of a body, a matter, a locality, a name's apostrophe."""
        reading, words, at = self.reading, self.words, self.at
        if at == self.end and self.says & _MODIFIER and words.says(at + 1) & _BODY:
            name = ends.fields(reading, at)
            return (name, name) if name else (self.done, 0)
        if at == self.end and self.says & _MODIFIER and words.keys[at + 1] in self.classes["of_fields"]:
            return self._past(at + 1)  # Coordinator Permanent of UN X
        if at > self.end and words.says(at - 1) & _TOPIC and fields.is_matter(words, at):
            return self._past(at + 1)  # adviser for border issues X
        if self.linked and words.forms[at].islower() and words.joined(at) and names.surely(reading, at + 1):
            return at + 1, at + 1  # of the locality Nguyen Van X
        if not self.linked and self.key == "'" and name_parts.leads(words, at):
            return self.done, at  # Premier 'Akilo X
        return False

    def _capitals(self) -> _Verdict:
        """Judge a row of capitals: an organisation, a field or a name."""
        reading, at = self.reading, self.at
        if not self.words.capital(at) or (self.says & _MODIFIER and next_office.office_ahead(reading, at)):
            return self.done, 0
        after = bodies.before_state(reading, at) if self.linked else 0
        after = after or bodies.past_capitals(reading, at) or fields.past_field(reading, at, self.end)
        if after:
            return self._past(after, linked=False)
        name = split_capitals.name_in(reading, at, self.end, linked=self.linked)
        return name or (self.done, 0 if self.linked else at)


def _is_rank(reading: Reading, at: int) -> bool:
    """Return whether a rank starts at a word."""
    return at in reading.titles.at and reading.titles.at[at].title is _RANK


def _names_water(words: Words, at: int) -> bool:
    """Return whether a word names what is told before it in small letters: for the river Senegal; for the port Suva.

    One that no state is called like is alone.
    """
    low = words.keys[at - 1] in words.classes["geographic"] and words.forms[at - 1].islower()
    alone = words.keys[at] in words.classes["rivers"] or not (words.capital(at + 1) and words.joined(at))
    return low and words.capital(at) and alone


def _second_letters(words: Words, at: int, done: int) -> bool:
    """Return whether letters follow others in an organisation's name that goes on: Head of the CLV SOM for Fiji X."""
    return done == at and words.acronym(at - 1) and bool(words.says(at + 1) & _LINK) and not words.capital(at + 1)


def _spelled(words: Words, at: int) -> bool:
    """Return whether letters that no name is spoken by stand before a name: Chairman FBR X."""
    key = words.keys[at]
    short = len(key) > _INITIALS and key.isascii() and key.isalpha() and no_vowel(key)
    return short and not words.says(at) and words.capital(at + 1) and not words.acronym(at + 1) and words.joined(at)


def _before_of(reading: Reading, at: int) -> int:
    """Return where an organisation ends whose "of" follows: Chairman Federal Board of Revenue X; `at` if none does."""
    words, end = reading.words, at
    while words.capital(end) and words.says(end) & KNOWN and words.joined(end):
        end += 1
    return end if words.keys[end] in words.classes["of"] and words.says(end - 1) & _BODY else at
