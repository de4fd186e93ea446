"""Where else a text names its officials: full names said again, surnames and given names."""

from __future__ import annotations

from collections import defaultdict
from typing import TYPE_CHECKING

from mekong_facts.rules.officials import names
from mekong_facts.rules.officials.lexicon import About, Title
from mekong_facts.rules.officials.persons import parts_of
from mekong_facts.rules.officials.roles import extent

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from mekong_facts.rules.officials.persons import Draft, Person
    from mekong_facts.rules.officials.reading import Reading
    from mekong_facts.rules.prose import Prose

_NAMES = int(About.SURNAME | About.GIVEN)
_PARTICLE = int(About.PARTICLE)
_SUFFIX = int(About.SUFFIX)
_END = int(About.END)


def find_mentions(prose: Prose, reading: Reading, persons: list[Person], officials: list[Person], code: str) -> None:
    """Add all mentions of the officials to them.

    Args:
        prose: the text.
        reading: its words.
        persons: everyone named with a title, office or not: a short name that two of them share is nobody's.
        officials: those whose mentions are sought.
        code: the language's, for the names of the rules.

    """
    taken: set[int] = set()
    again, short = f"{code}.official.name-again", f"{code}.official.short-name"
    for person in persons:
        longest = max(draft.end - draft.name for draft in person.drafts)
        for draft in person.drafts:
            rule = draft.rule
            if not (draft.roles or draft.ranked):
                rule = again if draft.end - draft.name == longest else short
            _add(prose, reading, person, draft.name, draft.end, taken, rule)
    bearers: dict[str, list[int]] = defaultdict(list)
    for person in sorted(persons, key=lambda each: each.drafts[0].name):
        for part in set(person.parts):
            bearers[part].append(person.drafts[0].name)
    for person in officials:
        full = person.full
        if full.end - full.name > 1:
            start, end = extent(reading, full.name, full.end)
            name = prose.view[start:end]
            for form in {name, name.upper(), name.title()}:
                for first, last in _spots(reading, form, taken):
                    _add(prose, reading, person, first, last, taken, again)
    for person in officials:
        _find_short(prose, reading, person, persons, bearers, taken, short)


def _add(  # noqa: PLR0913, PLR0917 - a mention's parts
    prose: Prose, reading: Reading, person: Person, first: int, last: int, taken: set[int], rule: str
) -> None:
    taken.update(range(first, last))
    person.mentions[first] = prose.mention(*extent(reading, first, last), rule)


def _spots(reading: Reading, form: str, taken: set[int]) -> Iterator[tuple[int, int]]:
    """Yield (first word, word after the last) of each place where a form stands as whole words not yet taken."""
    words = reading.words
    view = words.view
    at = view.find(form)
    while at >= 0:
        end = at + len(form)
        first, last = words.at(at), words.at(end - 1)
        if first not in taken and words.starts[first] == at and words.ends[last] == end:
            yield first, last + 1
        at = view.find(form, end)


def _find_short(  # noqa: PLR0913, PLR0917 - what a search needs
    prose: Prose,
    reading: Reading,
    person: Person,
    persons: list[Person],
    bearers: Mapping[str, list[int]],
    taken: set[int],
    rule: str,
) -> None:
    """Find the person's surname or given name standing alone, unless another person's name has it."""
    first_mention = min(person.mentions)
    for low, high, bare in _short_spans(reading, person.full):
        start, end = extent(reading, low, high)
        form = prose.view[start:end]
        spots = [
            spot
            for spelling in _spellings(form)
            for spot in _spots(reading, spelling, taken)
            if _alone(reading, *spot, bare=bare and spot[0] > first_mention)
        ]
        parts = parts_of(reading, low, high)
        if spots and _is_shared(parts, person, persons, bearers):
            spots = _before_namesakes(spots, person, bearers[parts[0]])
        for first, last in spots:
            _add(prose, reading, person, first, last, taken, rule)


def _spellings(form: str) -> set[str]:
    """Return how a part of a name may be written alone: not in capitals, and with one at the start (Del Rosario)."""
    return {form, form.title()} if form.isupper() else {form, form[0].upper() + form[1:]}


def _is_shared(key: tuple[str, ...], person: Person, persons: list[Person], bearers: Mapping[str, list[int]]) -> bool:
    if len(key) == 1 or not all(len(bearers[part]) > 1 for part in key):
        return len(key) == 1 and len(bearers[key[0]]) > 1
    size = len(key)
    return any(
        other.parts[i : i + size] == key
        for other in persons
        if other is not person
        for i in range(len(other.parts) - size + 1)
    )


def _before_namesakes(spots: list[tuple[int, int]], person: Person, bearers: list[int]) -> list[tuple[int, int]]:
    """Return the spots of a short name behind the first of its bearers and before the second; none if it is another's.

    Args:
        spots: where the short name stands.
        person: whose it may be.
        bearers: where each of its bearers is named first, in order.

    """
    first, second = bearers[:2]
    return [spot for spot in spots if first < spot[0] < second] if person.drafts[0].name == first else []


def _short_spans(reading: Reading, full: Draft) -> list[tuple[int, int, bool]]:
    """Return the parts of a name that may stand for it: (first word, word after the last, without a title too)."""
    words = reading.words
    indexes = [i for i in range(full.name, full.end) if words.letter(i)]
    while indexes and words.says(indexes[-1]) & _SUFFIX:
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
    elif len(indexes) > 2 and indexes[-2] == last - 1:
        spans.insert(0, (indexes[-2], last + 1, True))
        if indexes[1] == first + 1:
            spans.insert(0, (first, indexes[1] + 1, True))
    particle = next((i for i in indexes[2:] if words.says(i) & _PARTICLE and not words.capital(i)), 0)
    if particle:
        spans.insert(0, (first, particle, True))
    if len(words.forms[first]) > 1:
        spans.append((first, first + 1, True))
    return spans


def _alone(reading: Reading, first: int, end: int, *, bare: bool) -> bool:
    """Return whether a short name stands alone and not in a longer name, and has a title where it needs one."""
    words, titles = reading.words, reading.titles
    if words.capital(end) and words.joined(end - 1) and end not in titles.at and end not in titles.country_at:
        return False
    if words.key(end) == "-" and words.starts[end] == words.ends[end - 1]:
        return False
    if first in titles.until and words.joined(first - 1):
        return True
    if not bare or first in titles.country_at or (first in titles.at and titles.at[first].title is Title.HEAD):
        return False
    if first and words.joined(first - 1) and words.capital(first - 1) and not words.starts_sentence(first - 1):
        return False
    told = bool(words.says(end) & _END) and not words.capital(end)
    starts = words.starts_sentence(first)
    if reading.by_word:
        return told or not starts or end - first > 1 or not words.says(first) & ~_NAMES
    return told or not starts or end - first > 1 or not names.syllable(words.keys[first])
