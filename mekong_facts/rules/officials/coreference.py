"""Where else a text names its officials: full names said again, surnames and given names."""

from __future__ import annotations

from collections import defaultdict
from functools import cached_property
from itertools import compress
from typing import TYPE_CHECKING

from mekong_facts.rules.officials.persons import name_parts, names, spelling
from mekong_facts.rules.officials.persons.persons import middle_of, parts_of
from mekong_facts.rules.officials.roles import extent
from mekong_facts.rules.officials.text.lexicon import About, Title
from mekong_facts.rules.places import city

if TYPE_CHECKING:
    from collections.abc import Iterable

    from mekong_facts.rules.officials.persons.persons import Draft, Person
    from mekong_facts.rules.officials.text.reading import Reading
    from mekong_facts.rules.officials.text.words import Words
    from mekong_facts.rules.prose import Prose

_HEAD = Title.HEAD
_Span = tuple[int, int, bool]  # first word, word after the last, whether it stands for a person without a title, too
_TWO_SYLLABLES = 2
_THREE = 3  # parts of a name
_NAMES = int(About.SURNAME | About.GIVEN)
_PARTICLE = int(About.PARTICLE)
_SUFFIX = int(About.SUFFIX)
_END = int(About.END)
_DETERMINER = int(About.DETERMINER)


def find_mentions(
    prose: Prose, reading: Reading, persons: list[Person], officials: list[Person], code: str
) -> list[Person]:
    """Add all mentions of the officials to them, and return those who have any: a name may lie across another's.

    Args:
        prose: the text.
        reading: its words.
        persons: everyone named with a title, office or not: a short name that two of them share is nobody's.
        officials: those whose mentions are sought.
        code: the language's, for the names of the rules.

    """
    search = _Search(prose, reading, persons, code)
    search.add_drafts()
    officials = [person for person in officials if person.mentions]
    sought = [(person, _short_spans(reading, person.full)) for person in officials]
    spots = _Spots(reading, sought, search.taken)
    for person in officials:
        for draft in person.drafts:
            for office in draft.roles:
                search.taken.update(range(office.start, office.end))
    for person in officials:
        search.find_again(person, spots)
    for person, spans in sought:
        search.find_short(person, spans, spots)
    return officials


class _Spots:
    """Where the words of persons' names, and of the parts that may stand for them, stand in a text.

    They are found in one pass: a search for each would take time by the length of the text and the number of persons.
    """

    def __init__(self, reading: Reading, sought: Iterable[tuple[Person, list[_Span]]], taken: set[int]) -> None:
        """List where the rows of words stand that are sought for persons, but for those taken."""
        keys = reading.words.keys
        rows: dict[tuple[str, ...], list[int]] = {}
        sizes: dict[str, set[int]] = defaultdict(set)
        self._at: dict[tuple[int, int], tuple[list[int], int]] = {}
        for person, spans in sought:
            full = person.full
            for low, high, _ in ((full.name, full.end, True), *spans):
                row = _row(reading, low, high)
                sizes[row[0]].add(len(row))
                self._at[low, high] = rows.setdefault(row, []), len(row)
        for first in compress(range(reading.words.size), map(sizes.__contains__, keys)):
            for size in sizes[keys[first]] if first not in taken else ():
                row = tuple(keys[first : first + size])
                if row in rows:
                    rows[row].append(first)

    def of(self, low: int, high: int, taken: set[int]) -> list[tuple[int, int]]:
        """Return (first word, word after the last) of each place that has the words of a name, in any letters.

        Args:
            low: the first word of the name where it is known.
            high: the word after its last one.
            taken: the words of mentions found by now, which are left out.

        """
        firsts, size = self._at[low, high]
        free = (first for first in firsts if first not in taken) if firsts else ()
        return [(first, first + size) for first in free if size == 1 or taken.isdisjoint(range(first, first + size))]


class _Search:
    """A search for the mentions of persons; `taken` are the words of those found by now."""

    def __init__(self, prose: Prose, reading: Reading, persons: list[Person], code: str) -> None:
        """Keep the text and the persons whose names it has."""
        self.taken: set[int] = set()
        self._firsts = reading.words.classes["namesake_firsts"]
        self._prose = prose
        self._reading = reading
        self._persons = persons
        self._again, self._short = f"{code}.official.name-again", f"{code}.official.short-name"

    def add_drafts(self) -> None:
        """Add the places where persons are named with a title."""
        for person in self._persons:
            full = person.full
            longest = full.end - full.name
            for draft in sorted(person.drafts, key=lambda each: each.name - each.end):
                if draft.name in self.taken:  # read twice: inside a longer form of the name
                    continue
                rule = draft.rule
                if not (draft.roles or draft.ranked):
                    rule = self._again if draft.end - draft.name == longest else self._short
                self._add(person, draft.name, draft.end, rule)

    def find_again(self, person: Person, spots: _Spots) -> None:
        """Find the person's full name."""
        full = person.full
        low, high = full.name, full.end
        if self._reading.words.keys[low] in self._firsts and self._is_namesake(low):
            return  # TP. Hồ Chí Minh
        again_at = spots.of(low, high, self.taken) if high - low > 1 else ()
        if again_at:
            start, end = extent(self._reading, low, high)
            name = self._prose.view[start:end]
            forms = {name, name.upper(), name.title()}
            for first, last in again_at:
                if first not in self.taken and self._reading.words.written(first, last) in forms:
                    self._add(person, first, last, self._again)

    def find_short(self, person: Person, spans: list[_Span], spots: _Spots) -> None:
        """Find the person's surname or given name standing alone.

        One that others have, too, is the person's from the first mention of the first of its bearers to that of the
        second.
        """
        words = self._reading.words
        if words.keys[person.drafts[0].name] in self._firsts and self._is_namesake(person.drafts[0].name):
            return
        first_mention = min(person.mentions)
        for low, high, bare in spans:
            found = spots.of(low, high, self.taken)
            if not found:  # as for most
                continue
            middle = low > person.full.name and high < person.full.end and not words.says(high) & _SUFFIX
            if middle and _begins_names(words, found):
                continue
            parts = parts_of(self._reading, low, high)
            since, until = -1, words.size
            if len(self._bearers[parts]) > 1:
                since, until = self._bearers[parts[:1]][:2]
                if person.drafts[0].name != since:
                    continue
            start, end = extent(self._reading, low, high)
            forms = _spellings(self._prose.view[start:end])
            for first, last in found:
                if (
                    since < first < until
                    and words.written(first, last) in forms
                    and _alone(self._reading, first, last, bare=bare and first > first_mention)
                ):
                    self._add(person, first, last, self._short)

    def _is_namesake(self, first: int) -> bool:
        """Return whether a person's name is a city's, too: then only those with an office before them are his."""
        return name_parts.namesake(self._reading.words, first)

    @cached_property
    def _bearers(self) -> dict[tuple[str, ...], list[int]]:
        """Where each bearer of a part of a name, of one word or several, is named first, in order."""
        bearers: dict[tuple[str, ...], list[int]] = defaultdict(list)
        keys = self._reading.words.keys
        for person in sorted(self._persons, key=lambda each: each.drafts[0].name):
            parts = person.parts
            if keys[person.drafts[0].name] in self._firsts and self._is_namesake(person.drafts[0].name):
                continue
            for part in {parts[low:high] for low in range(len(parts)) for high in range(low + 1, len(parts) + 1)}:
                bearers[part].append(person.drafts[0].name)
        return bearers

    def _add(self, person: Person, first: int, last: int, rule: str) -> None:
        self.taken.update(range(first, last))
        person.mentions[first] = self._prose.mention(*extent(self._reading, first, last), rule)


def _row(reading: Reading, low: int, high: int) -> tuple[str, ...]:
    """Return words in lower case, with the combining marks after them, which are words of their own."""
    words = reading.words
    while "\u0300" <= words.forms[high] <= "\u036f" and words.starts[high] == words.ends[high - 1]:
        high += 1
    return tuple(words.keys[low:high])


def _spellings(form: str) -> set[str]:
    """Return how a part of a name may be written alone: not in capitals, and with one at the start (Del Rosario)."""
    return {form, form.title()} if form.isupper() else {form, form[0].upper() + form[1:]}


def _short_spans(reading: Reading, full: Draft) -> list[_Span]:
    """Return the parts of a name that may stand for it."""
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
    if len(indexes) == _THREE and middle_of(reading, parts_of(reading, first, last + 1)):
        spans.append((indexes[1], indexes[1] + 1, True))
    return spans


def _begins_a_body(reading: Reading, first: int, end: int) -> bool:
    """Return whether the noun of a body in small letters goes on with a syllable: Liên nghị viện, Liên hiệp hội."""
    words = reading.words
    found = reading.titles.plain(end)
    if end - first > 1 or found is None or found.id != "body" or words.capital(end) or not words.joined(end - 1):
        return False
    return found.end > end + 1 and " ".join(words.keys[end : found.end]) not in words.classes["fields_too"]


def _begins_names(words: Words, found: Iterable[tuple[int, int]]) -> bool:
    """Return whether the middle name of a person is another's first: Maria X, where there is an Ana Maria Y."""
    return any(words.capital(last) and words.joined(last - 1) for _, last in found)


def _begins_a_pair(reading: Reading, end: int) -> bool:
    """Return whether a syllable goes on with the first part of a pair that a hyphen joins: Chính trị-An ninh."""
    keys = reading.words.keys
    part, hyphen, _ = keys[end].partition("-")
    return hyphen != "" and any(row[1:2] == (part,) for row, *_ in reading.lexicon.plain.starting(keys[end - 1], part))


def _names_a_town(reading: Reading, first: int, end: int) -> bool:
    """Return whether two syllables of a name are a province's, too: Hà Giang, Thái Bình."""
    return end - first == _TWO_SYLLABLES and city(reading.words.written(first, end)) is not None


def _alone(reading: Reading, first: int, end: int, *, bare: bool) -> bool:
    """Return whether a short name stands alone and not in a longer name, and has a title where it needs one."""
    words, titles = reading.words, reading.titles
    if words.capital(end) and words.joined(end - 1) and end not in titles.at and end not in titles.country_at:
        return False
    if words.keys[end] == "-" and words.starts[end] == words.ends[end - 1]:
        return False
    if not reading.by_word and any((found := titles.get(at)) and found.end > end for at in range(first - 1, first + 1)):
        return False  # Quốc hội, Hải quan, Tân Hoa xã
    if not reading.by_word and (_begins_a_pair(reading, end) or (bare and words.says(end) & _DETERMINER)):
        return False  # Trưởng các đoàn
    states = titles.country_at
    if (first - 1 in states and states[first - 1][0] > first) or (first - 2 in states and states[first - 2][0] > first):
        return False  # Việt Nam, Thái Lan
    if reading.by_word and first in titles.at and titles.at[first].end > end:
        return False  # Chairman Sen. X, where there is a Hun Sen
    if first in titles.until and words.joined(first - 1):
        return True
    if not reading.by_word and (_begins_a_body(reading, first, end) or _names_a_town(reading, first, end)):
        return False
    if not bare or first in titles.country_at or (first in titles.at and titles.at[first].title is _HEAD):
        return False
    opened = words.starts_sentence(first - 1) and words.keys[first - 1] not in words.classes["first_names"]
    if first and words.joined(first - 1) and words.capital(first - 1) and not opened:
        return False  # but: Yesterday X said
    told = bool(words.says(end) & _END) and not words.capital(end)
    starts = words.starts_sentence(first)
    if reading.by_word:
        return told or not starts or end - first > 1 or not words.says(first) & ~_NAMES
    return told or not starts or end - first > 1 or not spelling.syllable(words.keys[first])
