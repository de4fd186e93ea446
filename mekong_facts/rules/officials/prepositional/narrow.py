"""An English office before a name, read narrowly, so that the name is not taken into it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from mekong_facts.rules.officials.persons import name_parts, names
from mekong_facts.rules.officials.prepositional import (
    around,
    bodies,
    brackets,
    ends,
    fields,
    joined_fields,
    next_office,
    places,
    served,
    split_capitals,
)
from mekong_facts.rules.officials.text import titles
from mekong_facts.rules.officials.text.lexicon import POSSESSIVES, About, Title
from mekong_facts.rules.officials.text.matching import no_vowel

if TYPE_CHECKING:
    from mekong_facts.rules.officials.text.reading import Reading
    from mekong_facts.rules.officials.text.words import Words

_HEAD = Title.HEAD
_HONORIFIC = Title.HONORIFIC
_RANK = Title.RANK
_MODIFIER = int(About.MODIFIER)
_TOPIC = int(About.TOPIC)
_BODY = int(About.BODY)
_KNOWN = _MODIFIER | _TOPIC | _BODY
_LINK = int(About.LINK)
_ACRONYM = int(About.ACRONYM)
_DETERMINER = int(About.DETERMINER)
_ROMAN = frozenset("IVX")
_LONGEST_RIGHT = 30
_INITIALS = 2  # letters before a name


def narrow(reading: Reading, end: int) -> tuple[int, int]:
    """Read an office that a name may follow.

    Args:
        reading: the text.
        end: the number of the word after the head noun.

    Returns:
        (before which word the office ends, at which word the name or what leads to it starts; 0 if no name follows).

    """
    words, titles = reading.words, reading.titles
    classes = words.classes
    at = done = end
    linked = False
    while at < words.size and at - end < _LONGEST_RIGHT:
        if not words.joined(at - 1):
            return done, 0
        key, says = words.keys[at], words.says(at)
        if linked and (after := served.past_owner(reading, at) or _past_part_of_land(reading, at, end)):
            at = done = after
            linked = False
            continue
        if at in titles.at and titles.at[at].title is not _HEAD:
            of = words.keys[at - 1] in classes["of"] and titles.at[at].title is _RANK  # head of Police General X
            anothers = linked and not of and words.keys[at - 1] not in classes["and"]
            return done, 0 if anothers else at  # adviser to Mr X, secretary to King Y
        if at in titles.country_at:
            past = titles.country_at[at][0]
            if linked and past in titles.at and words.keys[past] in classes["sovereigns"]:
                return done, 0  # leaders for the plan of Saudi King X
            serves = words.keys[at - 1] in classes["to"] and words.keys[past] not in classes["envoys"]
            if (at == end or serves) and next_office.office_ahead(reading, past):
                return done, 0  # the chairperson Tanzanian Minister X, adviser to Tanzanian Minister X
            at = done = past
            linked = bool(linked and words.says(at) & _MODIFIER and words.says(at + 1) & _BODY)
            continue
        if linked and served.leads_to_superior(reading, at):
            return done, 0  # aide to then Foreign Minister X
        if at in titles.at and not (linked and says & _TOPIC and titles.at[at].id != "plural"):
            after = _past_inner(reading, at, linked=linked)
            if not after:
                return done, 0
            at = done = after
            linked = False
            continue
        if key in classes["and"] and (after := joined_fields.joint_body(words, at)):
            at = done = after
            linked = False
            continue
        if (says & _LINK and (words.forms[at][0].islower() or key in classes["capital_links"])) or key == "&":
            if (
                _breaks_off(reading, at)
                or around.of_side(words, at)
                or around.travels(reading, at)
                or around.in_house(words, end, at)
                or (key in classes["from"] and around.predecessor(reading, at + 1))
            ):
                return done, 0
            linked = True
            at += 1
            continue
        if says & _DETERMINER and linked and words.forms[at][0].islower():
            at += 1
            continue
        if key in {",", "-"} and ends.goes_on(reading, at, end):
            linked = True
            at += 1
            continue
        if key == "(" and (after := brackets.past_bracket(reading, at)):
            at = done = after
            continue
        if key == "(" and at + 1 in titles.at and titles.at[at + 1].title is _HONORIFIC:
            closing = titles.at[at + 1].end
            return done, closing + 1 if words.keys[closing] == ")" and words.capital(closing + 1) else 0  # (Dr) X
        owned = key in POSSESSIVES and done > end
        if owned and (words.says(at + 1) & _KNOWN or (words.capital(at + 1) and bodies.past_capitals(reading, at + 1))):
            at += 1
            continue
        if says & _BODY and ends.unit_below(reading, at):
            return done, 0
        if at == end and key in classes["services"] and at + 1 in titles.at and titles.at[at + 1].title is _RANK:
            return done, at + 1  # spokesman Army Colonel X
        if at == end and says & _BODY and at + 1 in titles.heads and words.joined(at):
            return done, 0  # Chairman Union Minister X
        if at == end and (after := _before_of(reading, at)) > at:
            at = done = after
            continue
        if words.says(at - 1) & _BODY and _ROMAN.issuperset(words.forms[at]):
            at = done = at + 1  # General Department VI
            continue
        if key in classes["seconds"] and words.forms[at].isupper() and (at == end or words.says(at - 1) & _TOPIC):
            at = done = at + 1  # Finance Minister II X
            continue
        if linked and words.capital(at) and at + 1 in titles.country_at and not says & _KNOWN:
            at = done = at + 1  # the Interpol Viet Nam bureau
            continue
        acronym = words.acronym(at)
        letters = acronym and (linked or says & _ACRONYM or _spelled(words, at) or _second_letters(words, at, done))
        letters = letters or (acronym and at == end and at + 1 in titles.at and titles.at[at + 1].title is _RANK)
        if not linked and at > end and _names_water(words, at):
            at = done = at + 1  # commissioner for the river Senegal
            continue
        if not linked and fields.begins_name(words, at):
            return done, at
        if says & (_TOPIC | _BODY) or (says & _MODIFIER and linked) or letters:
            if not linked and at == end and not says & _BODY and not acronym:
                name = ends.fields(reading, at)
                return (name, name) if name else (done, 0)
            linked = linked and not says & (_TOPIC | _BODY) and not acronym  # of the Joint Chiefs of Staff
            at += 1
            done = at
            continue
        if at == end and says & _MODIFIER and words.says(at + 1) & _BODY:
            name = ends.fields(reading, at)
            return (name, name) if name else (done, 0)
        if at == end and says & _MODIFIER and words.keys[at + 1] in classes["of_fields"]:
            at = done = at + 1  # Coordinator Permanent of UN X
            continue
        if at > end and words.says(at - 1) & _TOPIC and fields.is_matter(words, at):
            at = done = at + 1  # adviser for border issues X
            continue
        if linked and words.forms[at].islower() and words.joined(at) and names.surely(reading, at + 1):
            return at + 1, at + 1  # of the locality Nguyen Van X
        if not linked and key == "'" and name_parts.leads(words, at):
            return done, at  # Premier 'Akilo X
        if not words.capital(at) or (says & _MODIFIER and next_office.office_ahead(reading, at)):
            return done, 0
        after = bodies.before_state(reading, at) if linked else 0
        after = after or bodies.past_capitals(reading, at) or fields.past_field(reading, at, end)
        if not after:
            return split_capitals.name_in(reading, at, end, linked=linked) or (done, 0 if linked else at)
        at = done = after
        linked = False
    return done, 0


def _past_part_of_land(reading: Reading, at: int, head_end: int) -> int:
    """Return the word after a part of a land: of South Australia X Y, of New South Wales X Y; else 0."""
    words = reading.words
    first, land = at + 1, places.past_land(words, at)
    if land > first + 1:
        run = bodies.capitals(reading, land) if words.capital(land) and words.joined(land - 1) else land
        return (
            land if split_capitals.leads_land(words, head_end, land, run) else run
        )  # of New South Wales X Y, of New South Wales Rugby
    if words.keys[at] not in words.classes["compass"] or at in reading.titles.country_at:
        return 0
    if not words.capital(at) or not words.joined(at) or words.says(at - 1) & _DETERMINER or first in reading.titles.at:
        return 0
    unknown = words.capital(first) and not words.says(first) and first not in reading.titles.country_at
    return first + 1 if unknown and bodies.capitals(reading, first) - first > 1 else 0


def _names_water(words: Words, at: int) -> bool:
    """Return whether a word names what is told before it in small letters: for the river Senegal; for the port Suva.

    One that no state is called like is alone.
    """
    low = words.keys[at - 1] in words.classes["geographic"] and words.forms[at - 1].islower()
    alone = words.keys[at] in words.classes["rivers"] or not (words.capital(at + 1) and words.joined(at))
    return low and words.capital(at) and alone


def _second_letters(words: Words, at: int, done: int) -> bool:
    """Return whether letters follow others in an organisation's name that goes on: Head of the CLV SOM for Fiji X."""
    return done == at and words.acronym(at - 1) and bool(words.says(at + 1) & _LINK) and not words.capital(at + 1)


def _spelled(words: Words, at: int) -> bool:
    """Return whether letters that no name is spoken by stand before a name: Chairman FBR X."""
    key = words.keys[at]
    short = len(key) > _INITIALS and key.isascii() and key.isalpha() and no_vowel(key)
    return short and not words.says(at) and words.capital(at + 1) and not words.acronym(at + 1) and words.joined(at)


def _before_of(reading: Reading, at: int) -> int:
    """Return where an organisation ends whose "of" follows: Chairman Federal Board of Revenue X; `at` if none does."""
    words, end = reading.words, at
    while words.capital(end) and words.says(end) & _KNOWN and words.joined(end):
        end += 1
    return end if words.keys[end] in words.classes["of"] and words.says(end - 1) & _BODY else at


def _past_inner(reading: Reading, at: int, *, linked: bool) -> int:
    """Return where an office ends that stands in another: the delegation of deputies, the President's Office; else 0.

    Args:
        reading: the text.
        at: the first word of the inner office's head noun.
        linked: whether a link leads to it.

    """
    words, inner = reading.words, reading.titles.at[at].end
    if words.pair_before(at) in words.classes["for_head"]:
        return inner  # Minister for State President X
    if reading.titles.at[at].id == "plural" and (linked or titles.of_body(words, at, inner)):
        return inner  # Interior Ministers Council X
    pointed = words.says(at - 1) & _DETERMINER and not words.capital(at - 1)
    further = inner + 3 if words.keys[inner] == "(" and words.keys[inner + 2] == ")" else inner
    leader = " ".join(words.keys[at:inner]) in words.classes["leaders"]
    goes_on = leader and words.says(further) & _LINK and not words.capital(further)
    if linked and words.capital(at) and (pointed or goes_on):  # adviser to PM on Trade X
        return further if goes_on else inner  # Special Representative of the President X
    if words.capital(at) and served.chief_of_body(reading, at):
        chief = words.keys[at - 2] in words.classes["of"] and words.keys[at - 3] in words.classes["leaders"]
        anothers = chief and names.after(reading, inner) > inner + 1
        return 0 if anothers else inner  # the Chairman of XYZ President X
    return inner + 2 if words.keys[inner] in POSSESSIVES and words.says(inner + 1) & _BODY else 0


def _breaks_off(reading: Reading, link: int) -> bool:
    """Return whether an office ends before a link: behind it is an occasion, another office, or another clause."""
    words = reading.words
    key = words.keys[link]
    if around.occasion(reading, link) or around.spell(words, link):
        return True
    if key in words.classes["representing"] and words.says(link - 1) & _KNOWN:
        return True  # head of the Ministry of Ports representing Fiji
    if key in words.classes["in"] and (around.time(reading, link + 1) or words.keys[link + 1] in words.classes["his"]):
        return True  # received the State Secretary in his office
    if key not in words.classes["and"] or joined_fields.field_too(reading, link):
        return False
    if joined_fields.joint_field(reading, link):
        return False
    after = words.says(reading.titles.country_at.get(link + 1, (link + 1,))[0])  # and Reeflandian Expatriates
    after |= fields.led_by_unknown(reading, link)
    if words.says(link + 1) & _MODIFIER and words.capital(link + 1) and words.capital(link + 2):
        after |= words.says(link + 2) & _TOPIC  # and Civil Aviation
    if words.keys[link + 1] in words.classes["his"] or joined_fields.owned(reading, link + 1):
        return True  # of ASEAN and his staff
    if joined_fields.second_office(reading, link):
        return True
    article = bool(words.says(link + 1) & _DETERMINER)  # the Trade Minister and the Environment Minister X
    if next_office.office_ahead(reading, link + 1 + article) or not after & (_TOPIC | _BODY | _DETERMINER):
        return True
    return words.starts_sentence(link) or bool(after & _DETERMINER and not words.says(link + 2) & (_TOPIC | _BODY))
