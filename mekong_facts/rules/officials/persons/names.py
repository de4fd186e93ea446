"""Names of persons: where one starts and ends."""

from __future__ import annotations

from typing import TYPE_CHECKING

from mekong_facts.rules.officials.persons import low_parts, name_parts, spelling
from mekong_facts.rules.officials.persons.spelling import family_noun
from mekong_facts.rules.officials.text.lexicon import NOT_IN_NAMES, About, Title

if TYPE_CHECKING:
    from mekong_facts.rules.officials.text.reading import Reading
    from mekong_facts.rules.officials.text.words import Words

_PLACE_NAME = Title.PLACE
_LONGEST = 8
_TWO = 2
_CLAUSE_ENDS = frozenset({",", "."})
_JOINTS = frozenset({"'", '"'})
_NOT_NAME = int(About.NOT_NAME)
_PARTICLE = int(About.PARTICLE)
_SUFFIX = int(About.SUFFIX)
_BODY = int(About.BODY)
_SURNAME = int(About.SURNAME)
_PLACE = int(About.PLACE)


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
    """Return before which word a name ends; 0 if none starts there. See `after`."""
    words, titles, by_word = reading.words, reading.titles, reading.by_word
    at = last = first
    plain = capitals = 0
    led = words.keys[first] in words.classes["given_behind_office"] and first in titles.until
    led = led and not (words.capital(first + 2) and words.joined(first + 1))  # "Minister So Close To Deal"
    end = min(words.size, first + _LONGEST * 2 + 1)
    while at < end:
        if at > first and (not words.joined(at - 1) or _begins_day(words, at, by_word=by_word)):
            break
        form, says = words.forms[at], words.says(at)
        if form[0].isupper() or words.proper(at):
            if at in titles.at and not name_parts.within_name(reading, first, at):
                break
            if words.keys[at] in words.classes["creeds"]:
                break
            if by_word:
                if (
                    says & NOT_IN_NAMES
                    and spelling.no_part(words, at)
                    and not (name_parts.name_too(words, first, at, titled=titled or led) or family_noun(words, at))
                ):
                    if at > first and (says & _BODY or spelling.site(words, at)):
                        return 0
                    break
            elif at == first and (
                says & _NOT_NAME or name_parts.not_person(reading, at) or name_parts.leads_to_place(reading, at)
            ):
                return 0
            if at in titles.country_at and not reading.names_may_hold(at, first):
                break
            if not by_word and name_parts.deputy(reading, first, at):
                break
            if not (form.isalpha() and form[1:].islower()):  # as most words of names are
                if name_parts.is_brand(form, titled=titled):
                    return 0
                if not by_word and name_parts.leaves_capitals(reading, first, at, titled=titled, capitals=capitals):
                    break
                if by_word and plain and name_parts.honour(words, at, plain):
                    break
            if words.keys[at + 1] == "/":
                if name_parts.of_joint_body(words, at):
                    return 0
                if at > first and name_parts.credit(reading, at):
                    break
            if len(form) > 1 and not says & _SUFFIX and "." not in form:
                if form.isupper():
                    capitals += 1
                else:
                    plain += 1
            last = at = at + 1
            if words.keys[at] == "." and name_parts.shortened(reading, first, at - 1):
                at += words.capital(at + 1) or bool(words.says(at + 1) & _PARTICLE)
        elif (says & _PARTICLE or form in _JOINTS) and (joint := name_parts.joint(words, first, at)):
            at += joint
        elif not by_word and (low := low_parts.within(reading, first, at)):
            at = last = at + low
        elif by_word and at > first and low_parts.descent(words, at):
            at = last = at + 1
        else:
            break
    if not plain and not capitals:
        return 0
    if last - first == 1 and words.says(first) & (NOT_IN_NAMES | _PARTICLE if reading.by_word else _NOT_NAME):
        return 0
    if last - first == 1 and not by_word and words.keys[first] in words.classes["lao"]:
        return 0  # typed without diacritics: Bo truong Nang luong va Mo Lao
    if capitals and not plain and not name_parts.all_capitals(reading, first, last, titled=titled):
        return 0
    return _suffix(reading, last)


def _begins_day(words: Words, at: int, *, by_word: bool) -> bool:
    """Return whether a word begins the next line, "Day 2", or the next item where lines are lost: X Ngày 11/5."""
    if not words.keys[at + 1][:1].isdigit():
        return False
    return words.line_ends(at - 1) or (not by_word and words.keys[at] in words.classes["days"])


def vietnamese(reading: Reading, first: int, end: int) -> bool:
    """Return whether a name is built as Vietnamese ones are: family name first, two to five syllables."""
    words = reading.words
    return (
        2 <= end - first <= 5
        and bool(words.says(first) & _SURNAME)
        and all(map(spelling.syllable, words.keys[first:end]))
    )


def surely(reading: Reading, first: int) -> bool:
    """Return whether a row of capitals is a person's name rather than that of a place or a firm.

    It is so if it starts with a family name and has three parts, or one of its words is no Vietnamese syllable.
    """
    end = after(reading, first)
    words = reading.words
    if reading.by_word:
        of_father = not words.classes["fathers"].isdisjoint(words.keys[first:end])  # Majid bin Salim
        return end - first > 1 and (of_father or bool(words.says(first) & _SURNAME))
    if end - first == 1 and first in reading.titles.country_until and not words.acronym(first):
        return not spelling.syllable(words.keys[first])
    if end - first > 1 and any(not spelling.syllable(words.keys[index]) for index in range(first, end)):
        whole = words.pair_before(first) in words.classes["whole"]  # Thượng viện X Y
        return whole or not words.says(first - 1) & _PLACE or _behind_field(reading, first)
    return end - first > 2 and bool(words.says(first) & _SURNAME)


def _behind_field(reading: Reading, first: int) -> bool:
    """Return whether a field of several words ends before a name, whose last may be a place's noun: chủng tộc X."""
    field = reading.titles.phrase_until(first)
    return field is not None and field.title is Title.TOPIC and field.id != "body"


def _suffix(reading: Reading, end: int) -> int:
    """Return where a name ends that may have a suffix (Jr., III)."""
    words = reading.words
    if words.says(end - 1) & _SUFFIX:
        end -= 1
    at = end + 1 if words.keys[end] == "," else end
    if at > end and words.capital(at + 1) and words.joined(at):
        return end  # X, III Corps
    if at < words.size and words.says(at) & _SUFFIX and words.joined(at - 1) and not words.line_ends(at - 1):
        short = words.keys[at][0] != "i" and words.keys[at + 1] == "."  # Jr., not III.
        return at + 2 if short and words.starts[at + 1] == words.ends[at] and not words.line_ends(at + 1) else at + 1
    return end


def _called_day(words: Words, at: int) -> bool:
    """Return whether a day that begins a sentence is the given name of whom a comma closes: Sunday Okon, the mayor."""
    day = words.keys[at] in words.classes["given_too"] and words.keys[at] in words.classes["calendar"]
    ends = (i for i in range(at + 3, at + _LONGEST) if words.keys[i] in _CLAUSE_ENDS)
    clause = words.keys[next(ends, at) - 1] in words.classes["reporting"]  # Sunday Mass, the Pope said, was full
    return day and words.starts_sentence(at) and words.joined(at) and words.keys[at + 2] == "," and not clause


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
    at -= reading.by_word and at > 0 and low_parts.descent(words, at)
    first = -1
    while at >= 0 and end - at <= _LONGEST * 2:
        if first >= 0 and not words.joined(at):
            break
        form, says = words.forms[at], words.says(at)
        if at + 1 in reading.titles.until:
            title = reading.titles.until[at + 1]
            descent = title == at or name_parts.is_fathers(reading, title)
            if not descent or not name_parts.within_name(reading, title - 1, title):
                break
        if words.proper(at):
            if words.keys[at] in words.classes["creeds"]:
                break
            if (
                reading.by_word
                and spelling.no_part(words, at)
                and not any(spelling.spoken(words, i, at) for i in (at - 1, at - 2))
                and not (at in reading.titles.until and spelling.given_too(words, at))
                and not (first < 0 and family_noun(words, at))
            ):
                break
            state = reading.titles.country_until.get(at + 1, at + 1)
            if state <= at and not (
                reading.names_may_hold(at, at - 1)
                and any(words.says(i) & _SURNAME and words.capital(i) for i in range(max(0, at - 3), at))
            ):
                if state < at - 1 or not (reading.is_given(state, state - 1) or reading.is_given(state, state - 2)):
                    break
                at = state
            first = at
        elif first >= 0 and (
            (says & _PARTICLE)
            or (not reading.by_word and low_parts.middle(words, at - 1, at))
            or (form == "." and at > 0 and name_parts.SHORT.fullmatch(words.forms[at - 1]))
        ):
            if form != ".":
                first = at if not words.starts_sentence(at) else first
        elif not reading.by_word and low_parts.spaced(reading, at - 1):
            at -= 1
        elif form == "'" and reading.by_word and at > 0 and first == at + 1 and name_parts.leads(words, at):
            pass
        elif form == '"' and first >= 0 and words.keys[at - 2] == '"' and words.capital(at - 1):
            at -= 2
        else:
            break
        at -= 1
    if first < 0:
        return -1
    while first < end:
        titled = first in reading.titles.until or (
            capitals and end - first > 1 and name_parts.may_be_person(reading, first, end)
        )
        if after(reading, first, titled=titled) == end:
            if reading.by_word and end - first == 1 and _called_day(words, first - 1):
                return first - 1
            led = reading.by_word and not titled and end - first > _TWO
            return first + (led and (name_parts.letters_before(words, first) or name_parts.bids(words, first)))
        place = None if reading.by_word or titled else reading.titles.plain(first)
        first = place.end if place and (place.title is _PLACE_NAME or place.end == end) else first + 1
        if first >= end or not words.capital(first):
            return -1
    return -1
