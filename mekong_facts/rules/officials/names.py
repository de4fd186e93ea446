"""Names of persons: where one starts and ends."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from mekong_facts.rules.officials import spelling
from mekong_facts.rules.officials.lexicon import About, Title
from mekong_facts.rules.officials.matching import no_vowel
from mekong_facts.rules.places import city

if TYPE_CHECKING:
    from mekong_facts.rules.officials.reading import Reading

_HEAD = Title.HEAD
_PLACE_NAME = Title.PLACE
_BEFORE_GIVEN = frozenset({Title.STYLE, Title.HONORIFIC, Title.ROYAL})
_LONGEST = 8
_SPOKEN = 2  # letters of a family name without a vowel: NG
_LONGEST_CAPITALS = 5
_NOT_NAME = int(About.NOT_NAME)
_NO_PART = int(About.NOT_NAME | About.TOPIC | About.BODY | About.SITE)
_MAY_BE = int(About.SURNAME | About.SUFFIX | About.GIVEN)
_PARTICLE = int(About.PARTICLE)
_SUFFIX = int(About.SUFFIX)
_BODY = int(About.BODY)
_SURNAME = int(About.SURNAME)
_GIVEN = int(About.GIVEN)
_PLACE = int(About.PLACE)
_ENDS_HEADLINE = int(About.END | About.LINK | About.DETERMINER | About.COPULA)
# VietinBank, ASEAN-Hoa Kỳ
_BRAND = re.compile(r"(?<!^Mac)(?<!^Fitz)(?<!^Van)(?<=[a-zà-ỹ]{2})[A-Z]|^[A-Z]{3,}-[A-Z]")
# An abbreviated given name: an initial, or Ma., Md., Mohd., St.
_SHORT = re.compile(r"[^\W\d_]{1,2}|[Mm]ohd|[Mm]uhd|[Aa]bd")


def after(reading: Reading, first: int, *, titled: bool = False) -> int:
    """Return before which word the name ends that starts at a word; 0 if none starts there.

    Args:
        reading: the text.
        first: the number of the word.
        titled: a title stands before it, so that a name all in capitals is one.

    """
    ends = reading.name_ends
    if (first, titled) not in ends:
        ends[first, titled] = _end(reading, first, titled=titled)
    return ends[first, titled]


def _end(reading: Reading, first: int, *, titled: bool) -> int:
    words, titles, by_word = reading.words, reading.titles, reading.by_word
    at = last = first
    plain = capitals = 0
    while at < words.size and at - first <= _LONGEST * 2:
        if at > first and not words.joined(at - 1):
            break
        form, says = words.forms[at], words.says(at)
        if words.proper(at):
            if at in titles.at and not _within_name(reading, first, at):
                break
            if at == first and not by_word and (_not_person(reading, at) or _leads_to_place(reading, at)):
                return 0
            if (
                by_word
                and spelling.no_part(words, at)
                and not (first < at <= first + 2 and spelling.spoken(words, first, at))
                and not (titled and at == first and spelling.given_too(words, at))
            ):
                if at > first and (says & _BODY or spelling.site(words, at)):
                    return 0
                break
            if at in titles.country_at and not reading.names_may_hold(at, first):
                break
            # most words are a capital with small letters behind it: no brand, no digit
            if not (form.isalpha() and form[1:].islower()) and (
                (not (form.isupper() or titled) and _BRAND.search(form))
                or any(character.isdigit() for character in form)
            ):
                return 0
            if capitals and not by_word and _headline_goes_on(reading, first, at):
                break
            if (
                not (by_word or titled or capitals or says & _MAY_BE or "." in form)
                and words.acronym(at)
                and not (at in titles.country_until and words.acronym(at - 1))
            ):
                break
            if not says & _SUFFIX and "." not in form and len(form) > 1:
                if form.isupper():
                    capitals += 1
                else:
                    plain += 1
            at += 1
            last = at
            if (
                words.keys[at] == "."
                and _SHORT.fullmatch(form)
                and words.starts[at] == words.ends[at - 1]
                and (words.capital(at + 1) or words.says(at + 1) & _PARTICLE)
            ):
                at += 1
        elif (
            form == "'"
            and words.starts[at] == words.ends[at - 1]
            and words.capital(at + 1)
            and words.keys[at - 1][-1] != "s"
        ):
            at += 1
        elif (says & _PARTICLE and (at > first or words.capital(at + 1)) and words.letter(at + 1)) or (
            form == '"'
            and words.capital(at + 1)
            and at > first
            and words.keys[at + 2] == '"'
            and (words.capital(at + 3) or words.says(at + 3) & _PARTICLE)
        ):
            at += 3 if form == '"' else 1
        else:
            break
    if not plain and not capitals:
        return 0
    if last - first == 1 and words.says(first) & (_NO_PART if reading.by_word else _NOT_NAME):
        return 0
    if capitals and not plain and not _all_capitals(reading, first, last, titled=titled):
        return 0
    return _suffix(reading, last)


def _headline_goes_on(reading: Reading, first: int, at: int) -> bool:
    """Return whether a verb, a preposition or a field ends a name in a line of capitals: X Y Z TIẾP, X Y Z TẠI."""
    words = reading.words
    if at - first < 2 or not words.acronym(at) or words.keys[at - 1] in words.classes["middle"]:
        return False
    found = reading.titles.plain(at)
    if found and found.end > at + 1:
        return True
    goes_on = at - first > 2 or (words.joined(at) and words.acronym(at + 1))
    return goes_on and bool(words.says(at) & _ENDS_HEADLINE)


def _not_person(reading: Reading, at: int) -> bool:
    """Return whether an organisation, a topic or a place starts at a word, not a family name that is a noun, too."""
    words = reading.words
    key = words.keys[at]
    if words.acronym(at) and len(key) > _SPOKEN and key.isascii() and key.isalpha() and no_vowel(key):
        return True  # Thứ trưởng BNG X
    found = reading.titles.plain(at)
    if found is None or spelling.korean(words, at) or spelling.by_middle(words, at):
        return False
    if not words.says(at) & _SURNAME:
        return True
    titled = at in reading.titles.until and found.end == at + 2 and words.capital(at + 1)
    return not (found.end == at + 1 or (titled and words.capital(found.end)))  # Trung tướng Vương Quốc Trí


def _may_be_person(reading: Reading, first: int, end: int) -> bool:
    """Return whether words in capitals are no mere Vietnamese ones: "NGƯỜI KÝ: THỨ TRƯỞNG"."""
    words = reading.words
    foreign = any(not spelling.syllable(words.keys[index]) for index in range(first, end))
    return reading.by_word or foreign or bool(words.says(first) & _SURNAME)


def _leads_to_place(reading: Reading, at: int) -> bool:
    """Return whether a sentence begins with a preposition: Tại Lima, Thủ tướng …; Từ is a family name, too."""
    words = reading.words
    if words.keys[at] not in words.classes["leading"] or not words.starts_sentence(at):
        return False
    if not words.says(at) & _SURNAME:
        return True
    found = reading.titles.plain(at + 1)
    named = words.view[words.starts[at + 1] : words.ends[at + 2 if words.capital(at + 2) else at + 1]]
    return (
        (found is not None and found.title is _PLACE_NAME)
        or at + 1 in reading.titles.country_at
        or city(named) is not None
    )


def _within_name(reading: Reading, first: int, at: int) -> bool:
    """Return whether a word that may be a title is more likely part of the name it stands in."""
    found = reading.titles.at[at]
    if reading.by_word:
        shortened = "." in reading.words.forms[at]  # H.E., Mr.
        return at > first and found.end == at + 1 and found.title in _BEFORE_GIVEN and not shortened
    if at == first or found.end > at + 1 or found.title is _HEAD:
        return False
    words = reading.words
    if at == first + 1 and words.says(first) & _SURNAME and words.capital(at):
        return True  # typed without diacritics: Do Ba Tuan
    return bool(words.says(at) & _GIVEN) or not words.capital(at + 1)


def vietnamese(reading: Reading, first: int, end: int) -> bool:
    """Return whether a name is built as Vietnamese ones are: family name first, two to five syllables."""
    words = reading.words
    return (
        2 <= end - first <= 5
        and bool(words.says(first) & _SURNAME)
        and all(spelling.syllable(words.keys[index]) for index in range(first, end))
    )


def surely(reading: Reading, first: int) -> bool:
    """Return whether a row of capitals is a person's name rather than that of a place or a firm.

    It is so if it starts with a family name and has three parts, or one of its words is no Vietnamese syllable.
    """
    end = after(reading, first)
    words = reading.words
    if reading.by_word:
        return end - first > 1 and bool(words.says(first) & _SURNAME)
    if end - first == 1 and first in reading.titles.country_until and not words.acronym(first):
        return not spelling.syllable(words.keys[first])
    if end - first > 1 and any(not spelling.syllable(words.keys[index]) for index in range(first, end)):
        return not words.says(first - 1) & _PLACE
    return end - first > 2 and bool(words.says(first) & _SURNAME)


def _all_capitals(reading: Reading, first: int, last: int, *, titled: bool) -> bool:
    size = last - first
    if (size == 1 and not titled) or (size > _LONGEST_CAPITALS and not reading.by_word):
        return False
    known = reading.words.says(first) & _SURNAME or (not reading.by_word and first in reading.titles.country_until)
    return titled or bool(known)


def _suffix(reading: Reading, end: int) -> int:
    """Return where a name ends that may have a suffix (Jr., III)."""
    words = reading.words
    if words.says(end - 1) & _SUFFIX:
        end -= 1
    at = end + 1 if words.keys[end] == "," else end
    if at < words.size and words.says(at) & _SUFFIX and words.joined(at - 1):
        return (
            at + 2
            if words.keys[at + 1] == "." and words.starts[at + 1] == words.ends[at] and not words.line_ends(at + 1)
            else at + 1
        )
    return end


def before(reading: Reading, end: int, *, capitals: bool = False) -> int:
    """Return at which word the name starts that ends before a word; -1 if none does.

    Args:
        reading: the text.
        end: the number of the word after the name.
        capitals: whether what follows is all in capitals, so that a name of two words may be, too.

    """
    words = reading.words
    at = end - 1
    if words.keys[at] == "." and words.says(at - 1) & _SUFFIX:
        at -= 1
    if words.says(at) & _SUFFIX and at > 1:
        at -= 2 if words.keys[at - 1] == "," else 1
    first = -1
    while at >= 0 and end - at <= _LONGEST * 2:
        if first >= 0 and not words.joined(at):
            break
        form, says = words.forms[at], words.says(at)
        if at + 1 in reading.titles.until:
            title = reading.titles.until[at + 1]
            if title != at or not _within_name(reading, title - 1, title):
                break
        if words.proper(at):
            if (
                reading.by_word
                and spelling.no_part(words, at)
                and not any(spelling.spoken(words, i, at) for i in (at - 1, at - 2))
            ):
                break
            if at + 1 in reading.titles.country_until and not (
                reading.names_may_hold(at, at - 1)
                and any(words.says(i) & _SURNAME and words.capital(i) for i in range(max(0, at - 3), at))
            ):
                break
            first = at
        elif first >= 0 and ((says & _PARTICLE) or (form == "." and at > 0 and _SHORT.fullmatch(words.forms[at - 1]))):
            if form != ".":
                first = at if not words.starts_sentence(at) else first
        elif form == '"' and first >= 0 and words.keys[at - 2] == '"' and words.capital(at - 1):
            at -= 2
        else:
            break
        at -= 1
    if first < 0:
        return -1
    while first < end:
        titled = first in reading.titles.until or (capitals and end - first > 1 and _may_be_person(reading, first, end))
        if after(reading, first, titled=titled) == end:
            return first
        place = None if reading.by_word or titled else reading.titles.plain(first)
        first = place.end if place and place.title is _PLACE_NAME else first + 1
        if first >= end or not words.capital(first):
            return -1
    return -1
