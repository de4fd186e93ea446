"""Which names are one person's: full names said again, surnames and given names, with or without a title."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from mekong_facts.facts import Official, Role
from mekong_facts.rules import names
from mekong_facts.rules.lexicon import About, Title
from mekong_facts.rules.prose import fold

if TYPE_CHECKING:
    from mekong_facts.facts import Mention
    from mekong_facts.rules.prose import Prose
    from mekong_facts.rules.reading import Office, Reading

_NAMES = int(About.SURNAME | About.GIVEN)
_PARTICLE = int(About.PARTICLE)
_BODY = int(About.BODY)
_LINK = int(About.LINK)
_DETERMINER = int(About.DETERMINER)
_SLUG = re.compile(r"[^a-z0-9]+")
_SPACE = re.compile(r"\s+")
_MARKS = re.compile("[\u0300-\u036f]+")


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
    """

    name: int
    end: int
    rule: str
    roles: list[Office] = field(default_factory=list)
    rank: tuple[int, int, str] | None = None
    ranked: bool = False
    honorific: tuple[int, int] | None = None
    first: int = 0


@dataclass(slots=True)
class _Person:
    parts: tuple[str, ...]
    drafts: list[Draft]
    mentions: dict[int, Mention] = field(default_factory=dict)

    @property
    def official(self) -> bool:
        return any(draft.roles or draft.ranked for draft in self.drafts)

    @property
    def full(self) -> Draft:
        return max(self.drafts, key=lambda draft: (draft.end - draft.name, -draft.name))


def join(prose: Prose, reading: Reading, drafts: list[Draft], code: str) -> list[Official]:
    """Return the officials, with all their mentions, in order of first mention.

    Args:
        prose: the text.
        reading: its words.
        drafts: the persons named, place by place, in order; some may have no office.
        code: the language's, for the names of the rules.
    """
    persons = _persons(reading, drafts)
    officials = [person for person in persons if person.official]
    if not officials:
        return []
    taken: dict[int, int] = {}
    for person in persons:
        for draft in person.drafts:
            start, end = _extent(reading, draft.name, draft.end)
            taken[start] = end
            person.mentions[start] = prose.mention(start, end, draft.rule)
    for person in officials:
        _find_full(prose, reading, person, taken, f"{code}.official.name-again")
    for person in officials:
        _find_short(prose, reading, person, persons, taken, f"{code}.official.short-name")
    officials.sort(key=lambda person: min(person.mentions))
    ids: set[str] = set()
    return [_official(prose, reading, person, ids) for person in officials]


def _extent(reading: Reading, first: int, end: int) -> tuple[int, int]:
    words = reading.words
    start, stop = words.starts[first], words.ends[end - 1]
    while stop < len(words.view) and "\u0300" <= words.view[stop] <= "\u036f":
        stop += 1
    return start, stop


def _key(reading: Reading, first: int, end: int) -> tuple[str, ...]:
    """Return the parts of a name that tell it from others: folded, without marks."""
    return tuple(part for index in range(first, end) if (part := fold(reading.words.keys[index]).strip(".\"',")))


def _persons(reading: Reading, drafts: list[Draft]) -> list[_Person]:
    """Join the drafts of one person: those of the same name, then short names that fit just one."""
    by_name: dict[tuple[str, ...], _Person] = {}
    for draft in drafts:
        parts = _key(reading, draft.name, draft.end)
        if parts in by_name:
            by_name[parts].drafts.append(draft)
        else:
            by_name[parts] = _Person(parts, [draft])
    persons = sorted(by_name.values(), key=lambda person: -len(person.parts))
    kept: list[_Person] = []
    for person in persons:
        fits = [other for other in kept if len(other.parts) > len(person.parts) and _short_of(reading, person.parts, other.parts)]
        if len(fits) == 1:
            fits[0].drafts += person.drafts
        else:
            kept.append(person)
    for person in kept:
        person.drafts.sort(key=lambda draft: draft.name)
    return sorted(kept, key=lambda person: person.drafts[0].name)


def _short_of(reading: Reading, short: tuple[str, ...], full: tuple[str, ...]) -> bool:
    """Return whether a name is short for a longer one: its first or last words, or all of them in order."""
    if len(short) > 1:
        found = iter(full)
        return all(part in found for part in short)
    return short[0] in _single_keys(reading, full)


def _single_keys(reading: Reading, full: tuple[str, ...]) -> set[str]:
    about = reading.lexicon.about
    known = [part for part in full[:-1] if len(part) > 1 and not about.get(part, 0) & _PARTICLE] + [full[-1]]
    return {known[0], known[-1]}


def _find_full(prose: Prose, reading: Reading, person: _Person, taken: dict[int, int], rule: str) -> None:
    """Find the full name wherever else it stands, in capitals too."""
    full = person.full
    start, end = _extent(reading, full.name, full.end)
    name = prose.view[start:end]
    if full.end - full.name < 2:
        return
    for form in {name, name.upper(), name.title()}:
        _spots(prose, reading, person, form, taken, rule)


def _spots(prose: Prose, reading: Reading, person: _Person, form: str, taken: dict[int, int], rule: str) -> None:
    view, words = prose.view, reading.words
    at = view.find(form)
    while at >= 0:
        end = at + len(form)
        first, last = words.at(at), words.at(end - 1)
        if at not in taken and words.starts[first] == at and words.ends[last] == end and not _covered(taken, at):
            taken[at] = end
            person.mentions[at] = prose.mention(*_extent(reading, first, last + 1), rule)
        at = view.find(form, end)


def _covered(taken: dict[int, int], at: int) -> bool:
    return any(start <= at < end for start, end in taken.items())


def _find_short(  # noqa: PLR0913, PLR0917 - what a search needs
    prose: Prose, reading: Reading, person: _Person, persons: list[_Person], taken: dict[int, int], rule: str
) -> None:
    """Find the person's surname or given name standing alone, unless another person's name has it."""
    words = reading.words
    full = person.full
    parts = person.parts
    first_mention = min(person.mentions)
    for low, high, bare in _short_spans(reading, full, parts):
        key = _key(reading, low, high)
        if any(other is not person and _shares(key, other.parts) for other in persons):
            continue
        start, end = _extent(reading, low, high)
        form = prose.view[start:end]
        forms = {form, form.title()} if form.isupper() else {form}
        for spelling in forms:
            at = prose.view.find(spelling)
            while at >= 0:
                stop = at + len(spelling)
                first, last = words.at(at), words.at(stop - 1)
                if (
                    words.starts[first] == at
                    and words.ends[last] == stop
                    and not _covered(taken, at)
                    and _alone(reading, first, last + 1, bare=bare and at > first_mention)
                ):
                    taken[at] = stop
                    person.mentions[at] = prose.mention(*_extent(reading, first, last + 1), rule)
                at = prose.view.find(spelling, stop)


def _shares(key: tuple[str, ...], parts: tuple[str, ...]) -> bool:
    size = len(key)
    return any(parts[i : i + size] == key for i in range(len(parts) - size + 1))


def _short_spans(reading: Reading, full: Draft, parts: tuple[str, ...]) -> list[tuple[int, int, bool]]:
    """Return the parts of a name that may stand for it: (first word, word after the last, without a title too)."""
    words = reading.words
    indexes = [i for i in range(full.name, full.end) if words.letter(i)]
    while indexes and (words.says(indexes[-1]) & About.SUFFIX):
        indexes.pop()
    if len(indexes) < 2:
        return [(full.name, full.end, True)] if full.end - full.name == 1 else []
    first, last = indexes[0], indexes[-1]
    spans = [(last, last + 1, True)]
    if names.vietnamese(reading, first, last + 1):
        if len(indexes) > 2:
            spans.insert(0, (indexes[-2], last + 1, True))
        spans.append((first, first + 1, False))
        return spans
    low = last
    while low - 1 > first and words.says(low - 1) & _PARTICLE:
        low -= 1
    if low < last:
        spans.insert(0, (low, last + 1, True))
    if len(indexes) > 2 and indexes[-2] > first and indexes[-2] == last - 1 and not low < last:
        spans.insert(0, (indexes[-2], last + 1, True))
    if len(words.forms[first]) > 1:
        spans.append((first, first + 1, True))
    return spans


def _alone(reading: Reading, first: int, end: int, *, bare: bool) -> bool:
    """Return whether a short name stands alone and not in a longer name, and has a title where it needs one."""
    words, titles = reading.words, reading.titles
    titled = first in titles.until and words.joined(first - 1)
    if titled and titles.at[titles.until[first]].title is Title.RANK:
        titled = True
    if words.capital(end) and words.joined(end - 1) and end not in titles.at and end not in titles.country_at:
        return False
    if words.key(end) == "-" and words.starts[end] == words.ends[end - 1]:
        return False
    if titled:
        return True
    if not bare or first in titles.country_at:
        return False
    if first and words.joined(first - 1) and words.capital(first - 1) and not words.starts_sentence(first - 1):
        return False
    if reading.by_word:
        plain = not words.says(first) & ~_NAMES or not words.starts_sentence(first)
        return plain or (bool(words.says(end) & About.END) and not words.capital(end))
    if words.starts_sentence(first):
        return bool(reading.lexicon.about.get(words.key(end), 0) & About.END) or end - first > 1
    return True


def _official(prose: Prose, reading: Reading, person: _Person, ids: set[str]) -> Official:
    full = person.full
    start, end = _extent(reading, full.name, full.end)
    name = _SPACE.sub(" ", prose.text[start:end])
    slug = _SLUG.sub("-", _MARKS.sub("", fold(name)).lower()).strip("-") or "official"
    id_, count = slug, 1
    while id_ in ids:
        count += 1
        id_ = f"{slug}-{count}"
    ids.add(id_)
    roles: dict[str, Role] = {}
    for draft in person.drafts:
        for office in draft.roles:
            role = _role(prose, reading, office)
            if not any(_within(role.text, other) for other in roles):
                roles.setdefault(fold(role.text).lower(), role)
    rank = next((d.rank for d in person.drafts if d.rank), None)
    honorific = next((d.honorific for d in person.drafts if d.honorific), None)
    return Official(
        id=id_,
        name=name,
        roles=tuple(roles.values()),
        rank=_written(prose, reading, rank[0], rank[1]) if rank else None,
        rank_code=rank[2] if rank else None,
        honorific=_written(prose, reading, *honorific) if honorific else None,
        mentions=tuple(person.mentions[at] for at in sorted(person.mentions)),
    )


def _within(text: str, known: str) -> bool:
    return fold(text).lower() == known


def _written(prose: Prose, reading: Reading, first: int, end: int) -> str:
    start, stop = _extent(reading, first, end)
    return _SPACE.sub(" ", prose.text[start:stop])


def _role(prose: Prose, reading: Reading, office: Office) -> Role:
    country = next(
        (code for at, (end, code) in reading.titles.country_at.items() if office.start <= at and end <= office.end), None
    )
    return Role(
        text=_written(prose, reading, office.start, office.end),
        organisation=_organisation(prose, reading, office),
        country=country,
    )


def _organisation(prose: Prose, reading: Reading, office: Office) -> str | None:
    """Return the organisation that the words of an office name."""
    words = reading.words
    if not reading.by_word:
        first = next((i for i in range(office.start, office.end) if (found := reading.titles.at.get(i)) and found.id == "body"), 0)
        if not first:
            first = next((i for i in range(office.start, office.end) if words.acronym(i)), 0)
            return _written(prose, reading, first, first + 1) if first else None
        return _written(prose, reading, first, office.end)
    heads = [at for at in reading.titles.at if office.start <= at < office.end]
    after = reading.titles.at[heads[0]].end if heads else office.start
    at = after
    while at < office.end:
        low = at
        while low < office.end and (words.says(low) & (_LINK | _DETERMINER) and not words.capital(low) or words.key(low) == ","):
            low += 1
        high = low
        while high < office.end and words.key(high) not in {"at", "in", "with", "to", ","}:
            high += 1
        if any(words.says(i) & _BODY or words.acronym(i) for i in range(low, high)):
            return _written(prose, reading, low, high)
        at = max(high, at + 1)
    first = next((i for i in range(office.start, after) if words.acronym(i)), 0)
    return _written(prose, reading, first, first + 1) if first or words.acronym(0) and office.start == 0 else None
