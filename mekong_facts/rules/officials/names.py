"""Names of persons: where one starts and ends."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from mekong_facts.rules.officials.lexicon import About, Title
from mekong_facts.rules.prose import fold

if TYPE_CHECKING:
    from mekong_facts.rules.officials.reading import Reading
    from mekong_facts.rules.officials.words import Words

_HEAD = Title.HEAD
_BEFORE_GIVEN = frozenset({Title.STYLE, Title.HONORIFIC, Title.ROYAL})
_LONGEST = 8
_NO_PART = int(About.NOT_NAME | About.TOPIC | About.BODY | About.SITE)
_MAY_BE = int(About.SURNAME | About.SUFFIX | About.GIVEN)
_PARTICLE = int(About.PARTICLE)
_SUFFIX = int(About.SUFFIX)
_BODY = int(About.BODY)
_SURNAME = int(About.SURNAME)
_SITE = int(About.SITE)
_GIVEN = int(About.GIVEN)
_PLACE = int(About.PLACE)
_SYLLABLE_TOO = int(About.SYLLABLE)
_MIDDLE = frozenset({"thị", "thi", "văn", "van"})
_PREPOSITIONS = frozenset({"in", "on"})  # in a heading they go on, at the end of a name they don't
_BRAND = re.compile(r"(?<!^Mac)(?<!^Fitz)(?<!^Van)(?<=[a-zà-ỹ]{2})[A-Z]")  # VietinBank
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
    words = reading.words
    at = last = first
    plain = capitals = 0
    while at < words.size and at - first <= _LONGEST * 2:
        if at > first and not words.joined(at - 1):
            break
        form, says = words.forms[at], words.says(at)
        if words.proper(at):
            if at in reading.titles.at and not _within_name(reading, first, at):
                break
            if at == first and not reading.by_word and _not_person(reading, at):
                return 0
            if reading.by_word and _no_part(words, at) and not (first < at <= first + 2 and _spoken(words, first, at)):
                if at > first and (says & _BODY or _site(words, at)):
                    return 0
                break
            if at in reading.titles.country_at and not reading.names_may_hold(at, first):
                break
            # most words are a capital with small letters behind it: no brand, no digit
            if not (form.isalpha() and form[1:].islower()) and (
                _BRAND.search(form) or any(character.isdigit() for character in form)
            ):
                return 0
            if not reading.by_word and words.acronym(at) and not (titled or capitals or says & _MAY_BE or "." in form):
                break
            if not says & _SUFFIX and "." not in form and len(form) > 1:
                if form.isupper():
                    capitals += 1
                else:
                    plain += 1
            at += 1
            last = at
            if (
                words.key(at) == "."
                and _SHORT.fullmatch(form)
                and words.starts[at] == words.ends[at - 1]
                and (words.capital(at + 1) or words.says(at + 1) & _PARTICLE)
            ):
                at += 1
        elif (
            form == "'"
            and words.starts[at] == words.ends[at - 1]
            and words.capital(at + 1)
            and words.key(at - 1)[-1] != "s"
        ):
            at += 1
        elif (says & _PARTICLE and (at > first or words.capital(at + 1)) and words.letter(at + 1)) or (
            form == '"'
            and words.capital(at + 1)
            and at > first
            and words.key(at + 2) == '"'
            and (words.capital(at + 3) or words.says(at + 3) & _PARTICLE)
        ):
            at += 3 if form == '"' else 1
        else:
            break
    if not plain and not capitals:
        return 0
    if last - first == 1 and reading.by_word and words.says(first) & _NO_PART:
        return 0
    if capitals and not plain and not _all_capitals(reading, first, last, titled=titled):
        return 0
    return _suffix(reading, last)


def _not_person(reading: Reading, at: int) -> bool:
    """Return whether an organisation, a topic or a place starts at a word, not a family name that is a noun, too."""
    words = reading.words
    found = reading.titles.plain(at)
    if found is None or korean(words, at) or by_middle(words, at):
        return False
    if not words.says(at) & _SURNAME:
        return True
    titled = at in reading.titles.until and found.end == at + 2 and words.capital(at + 1)
    return not (found.end == at + 1 or (titled and words.capital(found.end)))  # Trung tướng Vương Quốc Trí


def by_middle(words: Words, at: int) -> bool:
    """Return whether a Vietnamese name starts at a word by the middle name that follows: Đỗ Thị Lan, Cáp Văn Ba."""
    if words.key(at + 1) not in _MIDDLE or not all(words.capital(i) for i in (at, at + 1, at + 2)):
        return False
    return words.joined(at) and words.joined(at + 1) and not words.acronym(at)


def korean(words: Words, at: int) -> bool:
    """Return whether a word is a family name by the hyphen in the given name that follows: Ban Ki-moon."""
    given = words.forms[at + 1] if words.capital(at) and words.capital(at + 1) else ""
    return given.count("-") == 1 and given.partition("-")[2][0].islower() and "-" not in words.forms[at]


def _no_part(words: Words, at: int) -> bool:
    """Return whether a capitalised word is a word of the language that no name has."""
    says = words.says(at)
    return bool(says & _NO_PART) and not says & _MAY_BE and not _initial(words, at)


def _site(words: Words, at: int) -> bool:
    """Return whether a row of capitals that goes on behind a name ends as that of a site: Queen X National Centre."""
    end = at
    while end < at + 4 and words.capital(end) and words.joined(end - 1):
        if words.says(end) & _SITE:
            return True
        end += 1
    return False


def _spoken(words: Words, first: int, at: int) -> bool:
    """Return whether a word that is a syllable, too, is one of a name that starts with a family name: Le The Anh."""
    if not words.says(at) & _SYLLABLE_TOO or not words.says(first) & _SURNAME or not words.capital(first):
        return False
    return not words.acronym(at) and (words.key(at) not in _PREPOSITIONS or not words.capital(at + 1))


def _initial(words: Words, at: int) -> bool:
    return len(words.forms[at]) == 1 and words.key(at + 1) == "."


def _within_name(reading: Reading, first: int, at: int) -> bool:
    """Return whether a word that may be a title is more likely part of the name it stands in."""
    found = reading.titles.at[at]
    if reading.by_word:
        return at > first and found.end == at + 1 and found.title in _BEFORE_GIVEN
    if at == first or found.end > at + 1 or found.title is _HEAD:
        return False
    words = reading.words
    if at == first + 1 and words.says(first) & _SURNAME and words.capital(at):
        return True  # typed without diacritics: Do Ba Tuan
    return bool(words.says(at) & _GIVEN) or not words.capital(at + 1)


# A Vietnamese syllable without its marks.
_SYLLABLE = re.compile(
    r"(?:b|ch?|d|gh?|gi|h|kh?|l|m|ngh?|nh?|ph?|qu|r|s|th?|tr|v|x)?(?:[aeiouy]{1,3})(?:ch?|m|ng?|nh|p|t)?",
)


def syllable(word: str) -> bool:
    """Return whether a word in lower case can be a Vietnamese syllable."""
    return _SYLLABLE.fullmatch(fold(word)) is not None


def vietnamese(reading: Reading, first: int, end: int) -> bool:
    """Return whether a name is built as Vietnamese ones are: family name first, two to five syllables."""
    words = reading.words
    return (
        2 <= end - first <= 5
        and bool(words.says(first) & _SURNAME)
        and all(syllable(words.keys[index]) for index in range(first, end))
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
        return not syllable(words.keys[first])
    if end - first > 1 and any(not syllable(words.keys[index]) for index in range(first, end)):
        return not words.says(first - 1) & _PLACE
    return end - first > 2 and bool(words.says(first) & _SURNAME)


def _all_capitals(reading: Reading, first: int, last: int, *, titled: bool) -> bool:
    if last - first == 1 and not titled:
        return False
    return titled or bool(reading.words.says(first) & _SURNAME)


def _suffix(reading: Reading, end: int) -> int:
    """Return where a name ends that may have a suffix (Jr., III)."""
    words = reading.words
    if words.says(end - 1) & _SUFFIX:
        end -= 1
    at = end + 1 if words.key(end) == "," else end
    if at < words.size and words.says(at) & _SUFFIX and words.joined(at - 1):
        return (
            at + 2
            if words.key(at + 1) == "." and words.starts[at + 1] == words.ends[at] and not words.line_ends(at + 1)
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
    if words.key(at) == "." and words.says(at - 1) & _SUFFIX:
        at -= 1
    if words.says(at) & _SUFFIX and at > 1:
        at -= 2 if words.key(at - 1) == "," else 1
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
            if reading.by_word and _no_part(words, at) and not any(_spoken(words, i, at) for i in (at - 1, at - 2)):
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
        elif form == '"' and first >= 0 and words.key(at - 2) == '"' and words.capital(at - 1):
            at -= 2
        else:
            break
        at -= 1
    if first < 0:
        return -1
    while first < end:
        titled = first in reading.titles.until or (capitals and end - first > 1)
        if after(reading, first, titled=titled) == end:
            return first
        first += 1
        if not words.capital(first):
            return -1
    return -1
