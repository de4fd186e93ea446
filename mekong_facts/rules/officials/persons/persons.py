"""Persons: which of the names in a text are one person's."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from mekong_facts.rules.officials.persons.name_parts import namesake
from mekong_facts.rules.officials.text.lexicon import About, Title
from mekong_facts.rules.prose import fold

if TYPE_CHECKING:
    from collections.abc import Iterable

    from mekong_facts.facts import Mention
    from mekong_facts.rules.officials.text.reading import Office, Reading

_PARTICLE = int(About.PARTICLE)
_SUFFIX = int(About.SUFFIX)
_SURNAME = int(About.SURNAME)


@dataclass(slots=True)
class Draft:
    """A person named at one place: the words of the name, and what stands around it.

    Attributes:
        name: the number of the name's first word.
        end: the number of the word after the name.
        rule: the rule that found it.
        roles: the offices said of the person there.
        rank: words and canonical id of the rank, or of the style of honour.
        ranked: whether the rank alone makes the person an official.
        honorific: the words of the honorific.
        first: the number of the first word of the titles before the name.
        initial: whether the name begins with an initial of one that the text has in full.

    """

    name: int
    end: int
    rule: str
    roles: list[Office] = field(default_factory=list)
    rank: tuple[int, int, str] | None = None
    ranked: bool = False
    honorific: tuple[int, int] | None = None
    first: int = 0
    initial: bool = False


@dataclass(slots=True)
class Person:
    """A person of a text.

    Attributes:
        parts: the words of the fullest name, folded.
        drafts: the places where the person is named with a title, in order.
        mentions: all mentions, by the number of their first word.
        initial: whether the name begins with an initial.

    """

    parts: tuple[str, ...]
    drafts: list[Draft]
    initial: bool = False
    mentions: dict[int, Mention] = field(default_factory=dict)

    @property
    def official(self) -> bool:
        """Return whether the text gives the person an office or a rank."""
        return any(draft.roles or draft.ranked for draft in self.drafts)

    @property
    def full(self) -> Draft:
        """Return the place that has the fullest name, the first of equals."""
        if len(self.drafts) == 1:
            return self.drafts[0]
        return max(self.drafts, key=lambda draft: (not draft.initial, draft.end - draft.name, -draft.name))


def parts_of(reading: Reading, first: int, end: int) -> tuple[str, ...]:
    """Return the words of a name that tell it from others: folded, without marks, in one of their spellings."""
    keys, spellings = reading.words.keys, reading.words.classes["muhammad"]
    parts = [part for index in range(first, end) if (part := fold(keys[index]).strip(".\"',"))]
    return tuple(["muhammad" if part in spellings else part for part in parts])


def persons(reading: Reading, drafts: Iterable[Draft]) -> list[Person]:
    """Join the drafts of one person: those of the same name, then short names that fit just one person."""
    by_name: dict[str, Person] = {}
    for draft in drafts:
        parts = parts_of(reading, draft.name, draft.end)
        name = " ".join(parts).replace("-", " ")  # Ki Moon is Ki-moon, too
        name = _turned(reading, draft, parts, by_name) or name
        if name in by_name:
            by_name[name].drafts.append(draft)
        else:
            by_name[name] = Person(parts, [draft], initial=_initial(reading, draft.name, parts))
    kept: list[Person] = []
    firsts = reading.words.classes["namesake_firsts"]
    by_part: dict[str, list[Person]] = defaultdict(list)
    for person in sorted(by_name.values(), key=lambda each: (-len(each.parts), each.initial)):
        short = person.parts
        fits = [
            other
            for other in by_part.get(short[-1] if person.initial else short[0], by_part.get(_pieces(short)[0], ()))
            if (len(other.parts) > len(short) or person.initial)
            and _short_for(reading, person, other.parts)
            and not _other_royal(reading, person, other)
            and not (person.official and _is_kin(reading, other))
            and not (person.official and not _is_consort(reading, person) and _is_consort(reading, other))
        ]
        if not fits and len(short) == 1 and reading.by_word:
            fits = [other for other in by_part.get(short[0], ()) if _is_middle(reading, person, other)]
        if len(fits) > 1:  # whoever was named before is meant, if it is just one
            first = min(draft.name for draft in person.drafts)
            before = [other for other in fits if min(draft.name for draft in other.drafts) < first]
            fits = before or _of_one_office(reading, person, fits)
        if len(fits) > 1 and not _told_apart(reading, person, fits):
            continue
        if len(fits) == 1:
            for draft in person.drafts:
                draft.initial = person.initial
            fits[0].drafts += person.drafts
            continue
        kept.append(person)
        if reading.words.keys[person.drafts[0].name] in firsts and namesake(reading.words, person.drafts[0].name):
            continue
        for part in {*short, *_halves(short[-1])}:
            if len(by_part[part]) < _MOST_NAMESAKES:
                by_part[part].append(person)
    for person in kept:
        person.drafts.sort(key=lambda draft: draft.name)
    return kept


def _turned(reading: Reading, draft: Draft, parts: tuple[str, ...], by_name: dict[str, Person]) -> str:
    """Return the name of a holder of the same office that has the two words in the other order, if any has.

    Family names stand first in some tongues: the Minister of Water Hayama Toru, then Toru Hayama.
    """
    turned = " ".join(reversed(parts)) if len(parts) == _TWO and draft.roles else ""
    if turned not in by_name:
        return ""
    offices = [words for words in _words_of(reading, [draft]) if len(words) >= _TWO]
    return turned if any(one in offices for one in _words_of(reading, by_name[turned].drafts)) else ""


_MOST_NAMESAKES = 20
_TWO = 2
_THREE = 3  # parts of a name that has a middle one
_NAME = 4  # letters, at least, of a name; the parts of a name that is written by syllables are shorter


def _short_for(reading: Reading, person: Person, full: tuple[str, ...]) -> bool:
    """Return whether a name is short for a longer one: its first or last word, or several of them in order."""
    short, about = person.parts, reading.lexicon.about
    full = full[:-1] if len(full) > _TWO and about.get(full[-1], 0) & _SUFFIX else full
    if len(short) > 1:
        found = iter(full)
        if person.initial:  # A. Lopez
            return short[-1] == full[-1] and all(any(one.startswith(part) for one in found) for part in short)
        before = full[max(0, full.index(short[0]) - 1)] if short[0] in full[1:] else ""
        if before in reading.words.classes["fathers"] and short[0] != full[0]:
            return False  # Faris bin Zayed is the father of Hamdan bin Faris bin Zayed
        return all(part in found for part in short)
    pieces = _pieces(short)
    if len(pieces) > 1 and pieces == full[-len(pieces) :]:
        return True  # Persad-Reed for Kamla Persad Reed
    first = next((part for part in full[:-1] if len(part) > 1 and not about.get(part, 0) & _PARTICLE), full[-1])
    return short[0] in {first, full[-1], *_halves(full[-1])}


def _pieces(short: tuple[str, ...]) -> tuple[str, ...]:
    """Return the names that hyphens make one of, where a name is but that."""
    return tuple(short[0].split("-")) if len(short) == 1 else short


def middle_of(reading: Reading, parts: tuple[str, ...]) -> str:
    """Return the middle one of a name's three parts if one may be called by it: Ana Lopez Garcia; else nothing."""
    if len(parts) != _THREE or len(parts[1]) < _NAME or not reading.by_word:
        return ""
    about = reading.lexicon.about
    return "" if about.get(parts[0], 0) & _SURNAME or about.get(parts[1], 0) else parts[1]


def _is_middle(reading: Reading, person: Person, other: Person) -> bool:
    """Return whether a name of one word is the middle one of another's, named before, who is no royal."""
    if person.parts[0] != middle_of(reading, other.parts):
        return False
    if _royal_ranks(reading, person) or _royal_ranks(reading, other):
        return False
    before = min(draft.name for draft in other.drafts) < min(draft.name for draft in person.drafts)
    return before or not _office_words(reading, person).isdisjoint(_office_words(reading, other))


def _office_words(reading: Reading, person: Person) -> set[tuple[str, str]]:
    """Return the pairs of words, in order, that a person's offices hold: what Foreign Minister and Minister of …."""
    roles = (set(reading.words.keys[role.start : role.end]) for draft in person.drafts for role in draft.roles)
    return {(one, two) for words in roles for one in words for two in words if one < two}


def _of_one_office(reading: Reading, person: Person, others: list[Person]) -> list[Person]:
    """Return the one of several named later who has all words of the office of a short name, if it is just one."""
    own = _words_of(reading, person.drafts)
    same = [other for other in others if any(one <= two for one in own for two in _words_of(reading, other.drafts))]
    return same if len(same) == 1 else []


def _told_apart(reading: Reading, person: Person, others: list[Person]) -> bool:
    """Give each place of a short name to whoever of several has its office: President X; return whether any is left.

    One whose office several have is left out: it is none of a new person.
    """
    left: list[Draft] = []
    for draft in person.drafts:
        words, heads = _words_of(reading, [draft]), _heads(reading, [draft])
        told = [
            other for other in others if any(one <= two for one in words for two in _words_of(reading, other.drafts))
        ]
        if not told:
            alike = [other for other in others if not heads.isdisjoint(_heads(reading, other.drafts))]
            told = alike if len(alike) == 1 else []
        if len(told) < _TWO:
            (told[0].drafts if told else left).append(draft)
    person.drafts[:] = left
    return bool(left)


def _heads(reading: Reading, drafts: list[Draft]) -> set[str]:
    """Return the first words of the head nouns in the offices said of a person at some places."""
    roles = (role for draft in drafts for role in draft.roles)
    return {reading.words.keys[at] for role in roles for at in range(role.start, role.end) if at in reading.titles.at}


def _words_of(reading: Reading, drafts: list[Draft]) -> list[set[str]]:
    """Return the words of each office said of a person at some places."""
    return [set(reading.words.keys[role.start : role.end]) for draft in drafts for role in draft.roles]


def _initial(reading: Reading, name: int, parts: tuple[str, ...]) -> bool:
    """Return whether a name begins with an initial; in Vietnamese with its full stop: V.Putin, but Y Thanh."""
    told = reading.by_word or "." in {reading.words.keys[name + 1], reading.words.keys[name][-1]}
    return told and len(parts) > 1 and len(parts[0]) == 1


def _is_kin(reading: Reading, person: Person) -> bool:
    """Return whether a person is but named as kin of another, who has an office: General X and his wife, Mrs X."""
    words = reading.words
    before = (draft.first - 1 - (words.keys[draft.first - 1] == ",") for draft in person.drafts)
    return not person.official and any(words.keys[at] in words.classes["kin"] for at in before)


def _is_consort(reading: Reading, person: Person) -> bool:
    """Return whether all offices of a person are that of somebody's wife or husband: First Lady Ana X."""
    words, roles = reading.words, [role for draft in person.drafts for role in draft.roles]
    told = (" ".join(words.keys[max(role.start, role.end - _TWO) : role.end]) for role in roles)
    return bool(roles) and all(office in words.classes["consorts"] for office in told)


def _other_royal(reading: Reading, person: Person, other: Person) -> bool:
    """Return whether two persons have royal ranks and none in common: King Salim, Crown Prince Omar bin Salim.

    Nor is a royal of one name one who has neither office nor rank: King George, George Marsh.
    """
    if not any(draft.rank for draft in person.drafts):
        return False
    one, two = _royal_ranks(reading, person), _royal_ranks(reading, other)
    if one and len(person.parts) == 1 and reading.by_word and not other.official:
        return True
    return bool(one and two) and one.isdisjoint(two)


def _royal_ranks(reading: Reading, person: Person) -> set[str]:
    """Return the codes of the royal ranks that a person is called by."""
    ranks = [draft.rank for draft in person.drafts if draft.rank]
    at = reading.titles.at
    return {code for start, _, code in ranks if (found := at.get(start)) and found.title is Title.ROYAL}


def _halves(surname: str) -> list[str]:
    """Return the two names that a hyphen makes one surname of, either of which may stand for it; none else."""
    halves = surname.split("-")
    return halves if len(halves) == 2 and min(map(len, halves)) >= _NAME else []
