"""Where a Vietnamese office starts: its modifiers, and what machine translation puts before its head noun."""

from __future__ import annotations

from typing import TYPE_CHECKING

from mekong_facts.rules.officials.text.lexicon import About, Title

if TYPE_CHECKING:
    from collections.abc import Iterator

    from mekong_facts.rules.officials.text.reading import Reading
    from mekong_facts.rules.officials.text.words import Words

_MODIFIER = int(About.MODIFIER)
_LINK = int(About.LINK)
_ACRONYM = int(About.ACRONYM)
_END = int(About.END)
_LONGEST = 9
_FIELDS = (Title.TOPIC, Title.PLACE)
_MARKS = frozenset({",", ";", "("})  # before the fields that machine translation puts before an office


def start_of(reading: Reading, head: int) -> int:
    """Return at which word an office starts whose head noun starts at a word."""
    words, titles = reading.words, reading.titles
    start = head
    while start > 0 and words.joined(start - 1) and words.says(start - 1) & _MODIFIER:
        if (words.keys[start - 2], words.keys[start - 1]) in reading.lexicon.compounds:
            break  # ủy quyền Thứ trưởng X
        start -= 1
    if words.keys[start - 1] == "." and words.keys[start - 2] in words.classes["acting"] and words.capital(start - 2):
        return start - 2  # Q. Vụ trưởng
    if words.keys[start - 1] in words.classes["meets"]:
        return start  # G20 dự Hội nghị Bộ trưởng
    found = start = _field_before(reading, start)
    at = start
    while at > 0 and start - at < _LONGEST and words.joined(at - 1):
        if at in titles.country_until:
            between = at, start
            at = titles.country_until[at]
            if not _are_fields(reading, *between):
                break  # Lào bổ nhiệm Thứ trưởng X
            if words.says(at - 1) & _MODIFIER and words.capital(at - 1) and words.joined(at - 1):
                at -= 1  # MT: Cựu Lào Bộ trưởng X
            if not _part_of_clause(reading, at, alone=titles.country_at.get(at, (0,))[0] == start):
                found = at
            continue
        previous = at - 1
        says = words.says(previous)
        if not words.letter(previous) or says & _END or (says & _LINK and not words.capital(previous)):
            break
        title = titles.until.get(at)
        if title is not None:
            break
        at = previous
        if words.says(at) & _ACRONYM and words.acronym(at):
            found = at
    return found if found < start or words.capital(start) else _calque(reading, start)


def _are_fields(reading: Reading, at: int, end: int) -> bool:
    """Return whether no deed stands between a country and an office in Chinese order.

    Before an office with a capital, as Vietnamese writes it, nothing but names, fields and bodies may stand.
    """
    words, capital = reading.words, reading.words.capital(end)
    while at < end:
        found = reading.titles.plain(at)
        if found and found.title in _FIELDS and found.end <= end:
            at = found.end
            continue
        if (found and found.title is Title.END) or words.keys[at] in words.classes["sending"]:
            return False
        if capital and not (words.capital(at) or words.says(at) & (_MODIFIER | _ACRONYM | _LINK)):
            return False
        at += 1
    return True


def _calque(reading: Reading, head: int) -> int:
    """Return where a place or a body starts that an office in Chinese order follows: Vân Nam tỉnh ủy bí thư X."""
    words = reading.words
    at = head
    while at > 0 and head - at < _LONGEST and words.joined(at - 1):
        at = next(_starts(reading, at), -1)
        if at < 0:
            return head
        if words.capital(at):
            before = words.says(at - 1) & _END or _leads_to_field(words, at - 1)
            return at if before or words.starts_sentence(at) else head
    return head


def _field_before(reading: Reading, head: int) -> int:
    """Return where fields start that machine translation puts before an office: Phát triển Ngân hàng Chủ tịch X."""
    words, titles = reading.words, reading.titles
    if not words.capital(head):
        return head
    at = head
    while at > 0 and head - at < _LONGEST:
        start = _field(reading, at)
        if start < 0 and at < head:
            start = titles.country_until.get(at, -1)
        if start < 0:
            break
        if words.keys[at - 1] in words.classes["meets"]:
            return head  # Hội nghị Hội đồng Chánh án
        at = start
    return at if words.starts_sentence(at) or _leads_to_field(words, at - 1) else head


def _leads_to_field(words: Words, at: int) -> bool:
    """Return whether a mark or a word may stand before the field of an office in Chinese order."""
    return words.keys[at] in _MARKS or words.keys[at] in words.classes["before_fields"]


def _field(reading: Reading, end: int) -> int:
    """Return where a field or a body with a capital, or a known acronym, starts that ends before a word; -1 if none."""
    words, last = reading.words, end - 1
    if not words.joined(last):
        return -1
    for start in _starts(reading, end):
        if words.capital(start):
            return start
    known = (words.acronym(last) and words.says(last) & _ACRONYM) or words.keys[last] in words.classes["nations"]
    return last if known and words.capital(last) else -1


def _starts(reading: Reading, end: int) -> Iterator[int]:
    """Yield where fields and places start that end before a word, the longest first."""
    if reading.words.keys[end - 1] in reading.lexicon.plain.lasts:
        for start in range(max(0, end - 5), end):
            found = reading.titles.plain(start)
            if found and found.end == end and found.title in _FIELDS:
                yield start


def _part_of_clause(reading: Reading, country: int, *, alone: bool) -> bool:
    """Return whether a country belongs to the clause before an office, by the word before it."""
    words = reading.words
    if country == 0 or not words.joined(country - 1):
        return False
    says = words.says(country - 1)
    english = words.capital(reading.titles.country_at.get(country, (country,))[0])  # MT: và Úc Đại sứ X
    if english and words.keys[country - 1] in words.classes["each"]:
        return False
    linked = words.keys[country - 1] in words.classes["and"]
    if linked and english:
        return country - 1 in reading.titles.country_until
    if linked or says & _END:
        return alone
    if words.keys[country - 1] == ",":
        return country - 1 in reading.titles.country_until  # a list of countries
    return bool(says & (_LINK | _END)) or words.keys[country - 1] in {"-", "("} or words.capital(country - 1)
