"""Offices that are nobody's: those that meetings and bodies are named after, and what is no office where it stands."""

from __future__ import annotations

from typing import TYPE_CHECKING

from mekong_facts.rules.officials.holders import games, posts
from mekong_facts.rules.officials.persons import names
from mekong_facts.rules.officials.prepositional import next_office
from mekong_facts.rules.officials.text import titles
from mekong_facts.rules.officials.text.lexicon import POSSESSIVES, About

if TYPE_CHECKING:
    from mekong_facts.rules.officials.text.reading import Office, Reading
    from mekong_facts.rules.officials.text.words import Words

_BODY = int(About.BODY)
_COPULA = int(About.COPULA)
_FIELD = int(About.BODY | About.TOPIC)
_KIN = 3  # words up to the noun that tells of kin
_LINK = int(About.LINK)
_SHIP = 5  # words up to a rank behind a ship
_TITLE = 4  # words of a title, at most


def nobodys(reading: Reading, head: int, start: int, end: int) -> bool:
    """Return whether an office is nobody's.

    Args:
        reading: the text.
        head: the number of its head noun's first word.
        start: the number of the office's first word.
        end: the number of the word after the head noun.

    """
    words, classes = reading.words, reading.words.classes
    first, after = words.keys[head], words.keys[end]
    return (
        "_" in after  # member duc_2012
        or _in_a_name(reading, start - 1, end)
        or (words.keys[head - 1] in classes["groups_of"] and words.joined(head - 1))  # Đoàn đại biểu
        or " ".join(words.keys[end - 1 : end + 2]) in classes["blocked_behind"]
        or (after in POSSESSIVES and _owns(reading, end + 1))
        or (first in classes["fellows"] and head == start and words.capital(end) and not words.capital(head))
        or (reading.titles.at[head].id == "plural" and titles.of_body(words, head, end))
        or (reading.titles.at[head].id == "plural" and _of_gathering(words, head, end))
        or (first in classes["memberships"] and after == "," and _counted(words, start - 1))
        or (reading.titles.at[head].id == "plural" and after == "," and _told_each(reading, start, end + 1))
        or (first in classes["colleagues"] and not _of_state(reading, head))
        or (first in classes["adjectives"] and head == start and _qualifies(words, head, end))
        or (after in classes["by"] and words.keys[end + 1] in classes["learnt"])  # a geologist by training
        or (first in classes["honours"] and _honour(reading, head, end))
        or games.player(reading, head, end)
        or (after in classes["for"] and " ".join(words.keys[head:end]) in classes["speaking"])
        or (first in classes["hours"] and words.keys[head - 1][:1].isdigit())
        or (first in classes["verbs_to"] and after in classes["sent_to"] and not words.capital(head))
        or (first in classes["verbs"] and head == start and _is_no_noun(words, start))
        or (first in classes["speakers"] and words.keys[head - 1] in classes["before_speakers"])  # Guest Speaker X
        or (first in classes["seats"] and after in classes["of"] and _presided(words, start))
    )


def _of_gathering(words: Words, head: int, end: int) -> bool:
    """Return whether an office of several with its field is what a gathering is called: a Chiefs of Police meeting."""
    at = end + (words.keys[end] in words.classes["of"])
    while end < at < end + _TITLE and words.capital(at) and words.joined(at - 1) and words.says(at) & _FIELD:
        at += 1
    led = words.capital(head) and at != end + 1 and words.joined(at - 1)
    return led and words.keys[at] in words.classes["named_events"]


def _counted(words: Words, at: int) -> bool:
    """Return whether a number stands before those who are but counted: composed of two members, Mr X, chair."""
    return words.keys[at] in words.classes["counts"] or words.keys[at].isdigit()


def _told_each(reading: Reading, start: int, at: int) -> bool:
    """Return whether those who are counted have their own offices behind: two Ministers, Mr X, Minister of Ports."""
    if not _counted(reading.words, start - 1):
        return False
    while at in reading.titles.at:
        at = reading.titles.at[at].end
    end = names.after(reading, at, titled=True)
    return bool(end) and reading.words.keys[end] == "," and bool(next_office.office_ahead(reading, end + 1))


def _of_state(reading: Reading, head: int) -> bool:
    """Return whether a colleague is that of somebody in another state: his Thai colleague, the premier's Lao one."""
    words, state = reading.words, reading.titles.country_until.get(head, 0)
    return words.keys[state - 1] in words.classes["possessives"] if state else False


def among_others(words: Words, head: int, end: int) -> bool:
    """Return whether an office in small letters behind "và" is that of many: A, Thứ trưởng và lãnh đạo tỉnh."""
    crowd = " ".join(words.keys[head:end]) in words.classes["crowds"] and not words.capital(head)
    return crowd and words.keys[head - 1] in words.classes["and"]


def _is_no_noun(words: Words, start: int) -> bool:
    """Return whether a verb or a seat is meant: will chair, with X in the chair."""
    if words.keys[start - 1] in words.classes["before_verbs"]:
        return True
    return " ".join(words.keys[max(0, start - 2) : start]) in words.classes["seated"]


def _presided(words: Words, start: int) -> bool:
    """Return whether presiding is meant: under the (joint) chair of Minister X."""
    return " ".join(words.keys[max(0, start - 2) : start]) in words.classes["under"]


def _owns(reading: Reading, at: int) -> bool:
    """Return whether an office owns what follows: the AG's Chambers, the premier's office, PM's press secretary X."""
    words = reading.words
    if words.says(at) & _BODY or words.keys[at] in words.classes["gatherings"]:
        return True
    near = at
    while near < at + _KIN and words.forms[near].islower() and words.joined(near) and near not in reading.titles.at:
        near += 1
    if not (words.classes["kin"] | words.classes["close"]).isdisjoint(words.keys[at : near + 1]):
        return True  # X, the president's eldest son
    office = next_office.office_ahead(reading, at)
    return bool(office) and words.capital(reading.titles.at[office].end)


def _qualifies(words: Words, head: int, end: int) -> bool:
    """Return whether a word stands before a noun, as an adjective does: official Reef prices, Official Website."""
    if not words.capital(end):
        return words.letter(end) and words.joined(end - 1) and not words.says(end) & _LINK  # the official language
    return words.joined(end - 1) and (words.capital(head) or words.joined(end)) and not words.capital(end + 1)


def _in_a_name(reading: Reading, before: int, end: int) -> bool:
    """Return whether the word before makes it so (a ministers' meeting); a post that someone holds is someone's."""
    words = reading.words
    if words.keys[before] in words.classes["sites"]:
        return True
    last = words.keys[before].rpartition("-")[2]  # Hội-nghị, as the old press wrote it
    blocking = words.classes["blocked_before"]
    pair = f"{words.keys[before - 1]} {last}"
    if pair in words.classes["spouses"] and (_wife_named(words, before - 2) or _wife_behind(reading, end)):
        return False  # bà X, Phu nhân Thủ tướng Y
    blocked = last in blocking or pair in blocking or last in words.classes["headed"]
    if not blocked or not words.joined(before):
        return False
    left = words.keys[before - 1] in words.classes["leaving"]  # từ chức Bộ trưởng
    left = left or posts.holder(reading, before + 1, end) is not None
    return not (words.says(before) & _COPULA and (words.says(before - 1) & _COPULA or left))


def of_ship(words: Words, at: int) -> bool:
    """Return whether a ship has its name from a rank: the destroyer Admiral X, not "Aboard the ship Admiral X"."""
    ships = words.classes["ships"]
    if not ships or not words.capital(at) or not words.joined(at - 1):
        return False
    opener = next((before for before in range(at - 1, max(-1, at - _SHIP), -1) if words.starts_sentence(before)), at)
    if words.keys[opener] in words.classes["ship_leads"]:
        return False
    return not ships.isdisjoint(" ".join(words.keys[max(0, at - count) : at]) for count in (1, 2, 3))


def _wife_named(words: Words, comma: int) -> bool:
    """Return whether a name with a mere honorific stands before a comma, so that another follows: bà X, Phu nhân …."""
    at = comma - 1
    while words.capital(at) and words.keys[at] not in words.classes["plain_honorifics"]:
        at -= 1
    return words.keys[comma] == "," and words.keys[at] in words.classes["plain_honorifics"] and at < comma - 1


def _wife_behind(reading: Reading, end: int) -> bool:
    """Return whether a name follows an office and another one with a mere honorific behind its comma: Y, bà X."""
    words, name = reading.words, reading.titles.country_at.get(end, (end, ""))[0]
    comma = names.after(reading, name)
    honoured = words.keys[comma] == "," and words.keys[comma + 1] in words.classes["plain_honorifics"]
    return comma > name + 1 and honoured and words.capital(comma + 2)


def _honour(reading: Reading, head: int, end: int) -> bool:
    """Return whether it is set behind a name in capitals as an honour: Mr X MP said, X, OBE, MP, said."""
    words = reading.words
    if not words.acronym(head) or words.capital(end):
        return False
    if words.keys[head - 1] == ",":
        office = words.keys[end] == "," and not reading.titles.at.keys().isdisjoint(range(end + 1, end + 4))
        return office or (words.keys[head - 2] in words.classes["honours"] and words.acronym(head - 2))
    return words.capital(head - 1) and words.joined(head - 1) and not words.says(head - 1)


def within_title(reading: Reading, name: int) -> bool:
    """Return whether a name read backwards begins inside the title before it: Prince A ibni His Majesty Sultan B."""
    before = range(max(0, name - _TITLE), name)
    return any(at in reading.titles.at and reading.titles.at[at].end > name for at in before)


def informant(words: Words, office: Office) -> bool:
    """Return whether an office is that of somebody unnamed who tells the news: "… Minister X, a Lao official said"."""
    bare = words.keys[office.end - 1] in words.classes["speaking_for"] and words.keys[office.start - 1] == ","
    if (
        not (bare and words.forms[office.end - 1].islower())
        and words.keys[office.start - 1] not in words.classes["any"]
    ):
        return False  # but: "Minister X, army spokesman said"
    behind = words.keys[office.end]
    return not words.classes["reporting"].isdisjoint((behind, f"{behind} {words.keys[office.end + 1]}"))
