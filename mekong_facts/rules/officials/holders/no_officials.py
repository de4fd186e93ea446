"""Names behind titles that are no official's: those of sites, of figures, of places."""

from __future__ import annotations

from typing import TYPE_CHECKING

from mekong_facts.rules.officials.persons import names, spelling
from mekong_facts.rules.officials.text.lexicon import BEFORE_NAME, About, Title
from mekong_facts.rules.places import city

if TYPE_CHECKING:
    from collections.abc import Mapping

    from mekong_facts.rules.officials.persons.persons import Draft
    from mekong_facts.rules.officials.text.lexicon import Found
    from mekong_facts.rules.officials.text.reading import Neighbour, Office, Reading
    from mekong_facts.rules.officials.text.words import Words

_LINK = int(About.LINK)
_DETERMINER = int(About.DETERMINER)
_SITE = int(About.SITE)
_BODY = int(About.BODY)
_LONGEST_NAME = 5  # words
_SURNAME = int(About.SURNAME)
_LONGEST_PLACE = 4  # words before its last ones
_LARGE = 500  # thousands of people
_TRADE = 4  # syllables of a trade before a name, and the word before
_NAMES = int(About.SURNAME | About.GIVEN)


def names_a_site(words: Words, end: int) -> bool:
    """Return whether a place or a house bears a person's name: Queen X airport, King X's University, General X City."""
    towns = words.classes["towns"]
    if (words.says(end) | words.says(end - 1)) & _SITE or (words.keys[end] in towns and words.capital(end)):
        return True
    if words.keys[end] in words.classes["before_sites"] and (
        words.says(end + 1) & _SITE or words.keys[end + 1] in words.classes["halls"]
    ):
        return True  # the Queen X conference centre
    if words.keys[end] != "'s" or not words.capital(end + 1):
        return False
    return words.keys[end + 1] in towns or bool(words.says(end + 1) & _SITE)


def houses(reading: Reading, office: int, draft: Draft) -> bool:
    """Return whether a name is that of the house it stands right behind: cán bộ họp tại khách sạn X.

    Or of the body whose members are told behind it: Đại diện Trường Đại học X gồm ông Y.

    Args:
        reading: the text.
        office: where the office starts; behind a comma, it is that of the name before: Ông A, Giám đốc khách sạn X.
        draft: the name behind the office.

    """
    keys, classes, name = reading.words.keys, reading.words.classes, draft.name
    head = reading.titles.at.get(office)
    if head and head.id == "weak" and name == draft.first and keys[draft.end] in classes["lists"]:
        return True
    if name != draft.first or (keys[name - 3] not in classes["going"] and keys[office - 1] != ","):
        return False
    return reading.words.pair_before(name) in classes["lodgings"]


def infinitive(words: Words, draft: Draft) -> bool:
    """Return whether a headline tells what somebody is to do: CHIEF MINISTER TO OPEN FAIR, but not MINISTER TO LAM."""
    name = draft.name
    to = words.classes["to"] if draft.name == draft.first else frozenset()
    return words.keys[name] in to and not (draft.end - name > 1 and spelling.syllable(words.keys[name + 1]))


def bare_word(reading: Reading, draft: Draft) -> bool:
    """Return whether a person after an office of several is but one word, without a title or a country."""
    if draft.end - draft.name > 1 or draft.name != draft.first:
        return False
    return not (reading.words.says(draft.end) & _LINK and draft.end + 1 in reading.titles.country_at)


def no_single(reading: Reading, found: Found, draft: Draft, *, plural: bool) -> bool:
    """Return whether an office asks for more than a bare word: one of several, by its letters, of a place."""
    words, name = reading.words, draft.name
    if plural:
        return words.keys[found.end - 1] not in words.classes["by_surname"] or not _in_pair(words, draft.end)
    if found.id == "capitals" and reading.by_word:
        return True
    if not reading.by_word and words.keys[name] in words.bracketed:
        return True  # chủ tịch Asosai, beside Tổ chức … (Asosai)
    if name == found.end or not reading.by_word or words.says(name) & _NAMES:
        return False
    if words.keys[draft.end] == "'" and words.keys[draft.end + 1] in words.classes["gatherings"]:
        return True  # the Chief Army Engineers' Meeting
    if words.keys[found.end - 1] in words.classes["memberships"] and words.says(name - 1) & _BODY:
        return True  # a member of the Forum Troika
    if words.capital(name - 1) and name not in reading.titles.country_until:
        of_place = not words.says(name - 1) or words.keys[draft.end] in words.classes["regions"]
        if of_place and words.says(name - 2) & _DETERMINER:
            return True  # a controller for the Lower Reed region
        if _is_of_body(words, found.end, name):
            return True  # Director of the Institute of Policy Studies
    return not words.says(name) and city(words.forms[name]) is not None  # Head Office Hanoi


def _is_of_body(words: Words, first: int, end: int) -> bool:
    """Return whether an organisation with "of" in its name stands in some words."""
    bodies = (at for at in range(first, end) if words.says(at) & _BODY)
    return any(words.keys[at + 1] in words.classes["of"] for at in bodies)


def _in_pair(words: Words, end: int) -> bool:
    """Return whether one more name of one word, "and" before it, follows a name of one: Presidents X, Y and Z."""
    at = end
    while words.keys[at] == "," and words.capital(at + 1) and not words.says(at + 1) & ~_NAMES:
        at += 2
    linked = words.keys[at] in words.classes["coordinators"] and words.capital(at + 1)
    return linked and not words.says(at + 1) & ~_NAMES and not words.capital(at + 2)


def goes_on(reading: Reading, first: int, end: int) -> bool:
    """Return whether what looks like a person's name goes on in small letters: Á-Thái bình dương, Liên Hiệp quốc.

    Or is that of an ocean: Châu Á-Thái Bình Dương.
    """
    words = reading.words
    *_, head, one, other = ["", "", "", *" ".join(words.keys[first:end]).replace("-", " ").split()]
    if f"{one} {other}" in words.classes["ocean_rests"] and head in words.classes["ocean_heads"]:
        return True
    if not words.forms[end][:1].islower():
        return False
    if " ".join(words.keys[end : end + 2]) in words.classes["ocean_rests"]:
        return True
    bodies = (reading.titles.plain(at) for at in range(max(first + 1, end - 2), end) if not reading.by_word)
    return any(body and body.id == "body" and body.end > end and words.joined(end - 1) for body in bodies)


def figure(reading: Reading, found: Found, draft: Draft) -> bool:
    """Return whether a king or queen of one Vietnamese syllable is one of tales (Vua Gạo), or only a land is named."""
    if reading.by_word or found.title is not Title.ROYAL:
        return False
    if reading.words.keys[draft.name - 1] in reading.words.classes["lands"]:
        return True  # vua nước An Nam
    if draft.end - draft.name > 1:
        return False
    return spelling.syllable(reading.words.keys[draft.name])


def single(reading: Reading, name: int, *, bracketed: bool) -> bool:
    """Return whether a name of one word may be one without a title before it.

    What stands before a bracket with an office rather is a place or a body: Governor of Gulu (Chairman), Kitwe (Mayor).
    """
    if name in reading.titles.until:
        return reading.titles.at[reading.titles.until[name]].title in BEFORE_NAME
    if bracketed:
        return False
    words = reading.words
    if words.keys[name - 1] in words.classes["of_fields"] and name - 1 in reading.titles.until:
        return False  # Deputy Premier for Restoration, Minister of Y
    if words.acronym(name) or not reading.by_word or name in reading.titles.country_at:
        return False
    if words.keys[name - 1] in words.classes["of"] and words.capital(name - 2) and words.joined(name - 2):
        return False  # Zeno of Kition, the founder
    if words.keys[name] in words.classes["lands"]:
        return False  # Niue, as an associate member
    return not (words.says(name) & ~_NAMES or words.keys[name].endswith(words.endings["adverbial"]))


def speaker(reading: Reading, end: int) -> int:
    """Return where the name of a speaker starts, in capitals at a sentence's start: ANA LOPEZ, Chair, said; else -1.

    Or of one addressed: Your Excellency, ANA LOPEZ, Minister of Ports.
    """
    words, name = reading.words, names.before(reading, end, capitals=True)
    addressed = words.keys[name - 1] == "," and reading.titles.until.get(name - 1, -1) >= 0
    addressed = addressed and reading.titles.at[reading.titles.until[name - 1]].title is Title.HONORIFIC
    if name < 0 or not (addressed or words.starts_sentence(name)) or not 2 <= end - name <= _LONGEST_NAME:
        return -1
    known = any(words.says(at) & ~_NAMES or not words.acronym(at) for at in range(name, end))
    return -1 if known or city(words.written(name, end)) is not None else name


def is_place(reading: Reading, name: int, end: int) -> bool:
    """Return whether a name without a title is that of a place: it follows a preposition of place or is known."""
    words = reading.words
    if name in reading.titles.until:
        return False
    if " ".join(words.keys[name:end]) in words.classes["territories"]:
        return True  # Minister of Health, Uttar Pradesh, said
    if words.keys[name - 1] in words.classes["of"] and words.keys[name - 2] in words.classes["occasion"]:
        return True  # on the occasion of New Year, the minister said
    if words.keys[name] in words.classes["news"] and end - name > 1 and city(words.written(name + 1, end)):
        return True  # Tin Hà Nội - Bộ trưởng Y tế
    if _in_address(reading, name) or _workplace(words, name, end) or _ends_place(reading, name, end):
        return True
    if end - name == 1 and words.says(name - 1) & _LINK and city(words.forms[name], rough=False) is not None:
        return True  # flew home to Lima, an envoy said
    if end - name == 2 and (town := city(words.written(name, end), rough=False)):
        parted = reading.by_word and words.says(name) & _SURNAME and " " not in town.name  # Li Gang, but a town Ligang
        return not parted or town.people >= _LARGE
    if words.keys[name - 1] not in words.classes["place_before"] or (
        words.keys[name - 1] in words.classes["swearing_in"] and words.keys[name - 2] in words.classes["appoints"]
    ):
        return False  # swore in X as
    field = reading.titles.phrase_until(name)  # Bộ Môi trường X is no Trường X
    return field is None or field.title is not Title.TOPIC or field.id == "body"


def is_possessor(reading: Reading, name: int, *, at: int) -> bool:
    """Return whether a name before "là" is of one whose work or friend is meant, in Vietnamese: Phim của ông X là ….

    Args:
        reading: the text.
        name: the first word of the name.
        at: the word behind it.

    """
    words = reading.words
    if reading.by_word or words.keys[at] not in words.classes["being"]:
        return False
    first = reading.first_title(name)
    before = reading.titles.until.get(first, first) - 1
    while first == name and before > name - _TRADE and words.forms[before].islower() and words.joined(before):
        if words.keys[before] in words.classes["of"]:
            break
        before -= 1  # của đạo diễn X
    return words.keys[before] in words.classes["of"]


def _ends_place(reading: Reading, name: int, end: int) -> bool:
    """Return whether what looks like a name is the end of a known place in Vietnamese: Đài Bắc - Trung Hoa."""
    plain = (reading.titles.plain(at) for at in range(max(0, name - _LONGEST_PLACE), name))
    return not reading.by_word and any(one and one.title is Title.PLACE and one.end >= end for one in plain)


def _workplace(words: Words, name: int, end: int) -> bool:
    """Return whether a name is that of where somebody works: she went back to Reed Partners as director."""
    if words.keys[end] not in words.classes["as"]:
        return False
    at, before = words.keys[name - 1], words.keys[name - 2]
    return at in words.classes["joining"] or (at in words.classes["work_at"] and before in words.classes["working"])


def city_only(reading: Reading, name: int, end: int, *, large: bool) -> bool:
    """Return whether the subject of an office is a city that nobody in the text is named after: Lima serves as host.

    Args:
        reading: the text.
        name: the first word of the name.
        end: the word after it.
        large: whether but a large city counts, as in apposition, where persons of one name are as often found.

    """
    words = reading.words
    if not reading.by_word or end - name > 1 or name in reading.titles.until or words.says(name) & _NAMES:
        return False
    place = city(words.forms[name], rough=False)
    if place is None or (large and place.people < _LARGE):
        return False
    again = (i for i in range(1, words.size) if words.keys[i] == words.keys[name])
    return not any(
        i in reading.titles.until or (words.capital(i - 1) and words.joined(i - 1) and not words.says(i - 1) & ~_NAMES)
        for i in again
    )


def _in_address(reading: Reading, name: int) -> bool:
    """Return whether the number of a house leads to a name, so that it is a street's: tại số 12/3 X, 44B X, ở 5 X."""
    words, at = reading.words, name - 1
    if reading.by_word or not words.forms[at][0].isdigit() or not words.joined(at):
        return False
    if words.forms[at][-1].isupper() and words.keys[at][:-1].isdigit():
        return True
    while words.forms[at][0].isdigit() or words.keys[at] in {"/", "-"}:
        at -= 1
    return words.keys[at] in words.classes["before_house"]


def anothers(reading: Reading, near: Neighbour, found: Mapping[int, Draft], office: int) -> bool:
    """Return whether an office behind a name and a comma is that of the name behind it, if one follows.

    The name before it may be a subject ("a session on Fair Courts, the Judge of X, Y, …"), or that of a person who has
    an office: "President X, the premier, Y, and …".
    """
    words = reading.words
    if not reading.by_word or near.rule != "office-after-name":
        return False
    draft = found.get(near.name)
    if draft and draft.roles:
        return words.keys[office - 1] in words.classes["the"]
    link = near.name - 1
    present = words.keys[link] in words.classes["of"] and words.keys[link - 1] in words.classes["acts_of"]
    person = near.end - near.name > 1 and words.keys[near.name] in words.classes["first_names"]
    if present or person:
        return False  # in the presence of A, the mayor, Dr B, a judge, and C; with Ana Hill, the mayor, Dr B, a judge
    return near.name not in reading.titles.until and bool(words.says(link) & _LINK and not words.capital(link))


def person(reading: Reading, name: int) -> bool:
    """Return whether a name without a title in Vietnamese is a person's, as far as a family name tells."""
    end = names.after(reading, name)
    return end > 0 and (names.surely(reading, name) or names.vietnamese(reading, name, end))


def counted(reading: Reading, start: int) -> bool:
    """Return whether a word for any person tells but which one of a row it is: nhà lãnh đạo thứ hai đến Suva."""
    words = reading.words
    found = next((reading.titles.at[at] for at in (start, start + 1) if at in reading.titles.at), None)
    if found is None or words.pair_before(found.end) not in words.classes["crowds"]:
        return False
    return words.keys[found.end] in words.classes["orders"] and words.keys[found.end + 2] not in words.classes["of"]


def is_weak(reading: Reading, office: Office) -> bool:
    """Return whether an office in small letters is rather that of several who are not named: lãnh đạo Bộ Y tế."""
    head = reading.titles.at.get(office.start)
    return head is not None and head.id == "weak" and not reading.words.capital(office.start)


def is_heading(reading: Reading, office: Office) -> bool:
    """Return whether an office in small letters tells in Vietnamese of whom a list is: danh sách đại biểu Lào: 1. X."""
    return is_weak(reading, office) and not reading.by_word and not reading.words.starts_sentence(office.start)
