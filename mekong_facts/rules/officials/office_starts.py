"""Where an office starts: the modifiers, topics, organisations and countries that stand before its head noun."""

from __future__ import annotations

from typing import TYPE_CHECKING

from mekong_facts.rules.officials.lexicon import About, Title
from mekong_facts.rules.places import city

if TYPE_CHECKING:
    from collections.abc import Iterator

    from mekong_facts.rules.officials.reading import Reading
    from mekong_facts.rules.officials.words import Words

_MODIFIER = int(About.MODIFIER)
_TOPIC = int(About.TOPIC)
_BODY = int(About.BODY)
_LINK = int(About.LINK)
_DETERMINER = int(About.DETERMINER)
_ACRONYM = int(About.ACRONYM)
_END = int(About.END)
_NOT_NAME = int(About.NOT_NAME)
_NO_PLACE = int(About.NOT_NAME | About.END | About.LINK | About.DETERMINER)
_LONGEST = 9
_FIELDS = (Title.TOPIC, Title.PLACE)
_MARKS = frozenset({",", ";", "("})  # before the fields that machine translation puts before an office


def prepositional(reading: Reading, head: int) -> int:
    """Return at which word an office starts whose head noun starts at a word."""
    words, titles = reading.words, reading.titles
    classes, endings = words.classes, words.endings
    linking = classes["and"]
    low_head = words.forms[head][0].islower()
    start = head
    into_body = False
    while start > 0 and head - start < _LONGEST:
        at = start - 1
        if not words.joined(at):
            break
        key, says = words.keys[at], words.says(at)
        if start in titles.country_until and key not in linking:
            start = titles.country_until[start]
            if start and (words.keys[start - 1] in linking or words.keys[start - 1] in {",", "-"}):
                break
            continue
        low = words.forms[at][0].islower()
        if key == "-" and at > 0 and words.ends[at - 1] == words.starts[at] == words.ends[at] - 1:
            start = at - 1
        elif says & _MODIFIER or (says & (_TOPIC | _BODY) and not (low and not low_head) and not (low and says & _END)):
            start = at
            into_body = bool(says & _BODY) or (into_body and bool(says & _MODIFIER))
        elif (
            "-" in key
            and words.about(key.partition("-")[0]) & _MODIFIER
            and (words.about(key.rpartition("-")[2]) & _TOPIC or key.endswith(endings["prime"]))
        ):
            start = at  # ex-finance minister
        elif key in linking and start < head and words.says(start) & _TOPIC and words.says(at - 1) & _TOPIC:
            start = at - 1
        elif (
            key in classes["of"]
            and start < head
            and words.says(at - 1) & _BODY
            and not (low_head is False and words.forms[at - 1][0].islower())
        ):
            start = at - 1
            into_body = True
        elif (
            key == "'s"
            and into_body
            and words.capital(at - 1)
            and (words.keys[at - 1] in classes["owners"] or at in titles.until)
        ):
            start = titles.until.get(at, at - 1)
        elif key == "'s" and start < head and words.says(start) & _TOPIC and words.keys[at - 1] in classes["sharing"]:
            start = at - 1
        elif key.endswith(endings["level"]) and words.letter(at):
            start = at  # ambassador-level adviser
        elif key.isdigit() and words.capital(at - 1) and words.says(at - 1) & _BODY:
            start = at - 1  # Army Region 3 commander
            into_body = True
        elif key == "." and words.keys[at - 1] in classes["short"] and words.starts[at] == words.ends[at - 1]:
            start = at - 1
        elif (
            low and key.endswith(endings["relational"]) and not says and words.says(at - 1) & (_MODIFIER | _DETERMINER)
        ):
            start = at  # a senior transatlantic fellow
        elif key == ")" and words.keys[at - 2] == "(" and words.capital(at - 1) and words.letter(at - 3):
            start = at - 2
        elif (place := _known_place(reading, start)) < at:
            start = place
            into_body = True
        elif (
            (words.acronym(at) and words.forms[at].isalpha() and not says & _NOT_NAME & ~_TOPIC)
            or (words.acronym(at) and says & _ACRONYM)
            or (words.capital(at) and not says & _NO_PLACE and into_body and at + 1 not in titles.until)
        ):
            start = at
        elif start <= head and not low_head and _within_organisation(reading, at):
            start = at - 1
            into_body = True
        elif (
            (low_head or words.keys[start] in classes["compass"])
            and words.capital(start)
            and words.capital(at)
            and city(words.forms[at])
        ):
            start = at  # Guangxi Customs deputy commissioner
        elif start == head and _place_before(reading, at):
            start = at
            into_body = True
        else:
            break
    while start < head and (
        words.keys[start] in linking
        or not words.forms[start][0].isalnum()
        or (words.keys[start] in classes["then"] and words.forms[start].istitle())
    ):
        start += 1
    return start


def _within_organisation(reading: Reading, at: int) -> bool:
    """Return whether an unknown word belongs to an organisation's office: World Bank Practice Manager."""
    words = reading.words
    if not words.capital(at) or words.says(at) or at + 1 in reading.titles.until or not words.joined(at - 1):
        return False
    return words.capital(at - 1) and bool(words.says(at - 1) & _BODY) and at - 1 not in reading.titles.at


def _known_place(reading: Reading, end: int) -> int:
    """Return at which word a place of two or three words starts that ends before a word: Chiang Rai Governor."""
    words, titles = reading.words, reading.titles
    if end < 2 or not (words.capital(end - 1) and words.capital(end - 2)) or end in titles.until:
        return end
    for start in (end - 3, end - 2):
        known = start >= 0 and words.capital(start) and words.joined(start)
        if known and city(words.view[words.starts[start] : words.ends[end - 1]]):
            return start
    return end


def _place_before(reading: Reading, at: int) -> bool:
    """Return whether a word before a head noun is a place or a body that the office belongs to: Tokyo Governor."""
    words, titles = reading.words, reading.titles
    if (
        not words.capital(at)
        or words.says(at)
        or at + 1 in titles.until
        or words.keys[at].endswith(words.endings["verbal"])
    ):
        return False
    before = words.keys[at - 1] if words.joined(at - 1) else ""
    return before not in words.classes["of_time"] and not (words.capital(at - 1) and before)


def juxtaposed(reading: Reading, head: int) -> int:
    """Return at which word an office starts whose head noun starts at a word."""
    words, titles = reading.words, reading.titles
    start = head
    while start > 0 and words.joined(start - 1) and words.says(start - 1) & _MODIFIER:
        if (words.keys[start - 2], words.keys[start - 1]) in reading.lexicon.compounds:
            break  # ủy quyền Thứ trưởng X
        start -= 1
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
    if not words.capital(head) or words.keys[head - 1] in words.classes["meets"]:
        return head
    at = head
    while at > 0 and head - at < _LONGEST:
        start = _field(reading, at)
        if start < 0 and at < head:
            start = titles.country_until.get(at, -1)
        if start < 0:
            break
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
