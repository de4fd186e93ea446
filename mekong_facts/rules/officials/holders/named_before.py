"""Whose name stands before an office in a sentence: in apposition, by a verb, or without a mark."""

from __future__ import annotations

from typing import TYPE_CHECKING

from mekong_facts.rules.officials.holders import ascribing, no_officials, ranks, remarks
from mekong_facts.rules.officials.persons import names
from mekong_facts.rules.officials.prepositional import next_office
from mekong_facts.rules.officials.prepositional import office as prepositional
from mekong_facts.rules.officials.text.lexicon import BEFORE_NAME, POSSESSIVES, About, Title
from mekong_facts.rules.officials.text.reading import Neighbour

if TYPE_CHECKING:
    from mekong_facts.rules.officials.text.reading import Reading

_LABEL = 3  # words of "senior Peruvian officials"
_HEAD = Title.HEAD
_DETERMINER = int(About.DETERMINER)
_MODIFIER = int(About.MODIFIER)
_ADVERB = int(About.ADVERB)
_COPULA = int(About.COPULA)


def find(reading: Reading, start: int) -> Neighbour | None:
    """Return the person named before an office, with a comma, a bracket, a dash or a verb in between."""
    words, titles = reading.words, reading.titles
    at = start - 1
    if near := _before_owner(reading, at):
        return near
    if not reading.by_word and start in titles.country_until:
        at = titles.country_until[start] - 1
    at = remarks.before_time(words, remarks.before_adjective(words, at)) if reading.by_word else at
    at = ranks.before_royal(reading, at) if at in titles.until else at
    while (
        at > 0
        and (words.says(at) & (_DETERMINER | _ADVERB))
        and not words.says(at) & _COPULA
        and (not words.capital(at) or words.keys[at - 1] == ",")
        and words.joined(at)
    ):
        at -= 1
    if words.keys[at] in POSSESSIVES:
        at = remarks.before_possessor(words, at)
        at -= bool(words.says(at) & _ADVERB) and words.says(at - 1) & _COPULA > 0  # is also Fiji's chair
    elif words.keys[at] in words.classes["coordinators"] and (
        at < start - 1 or (words.says(start) & _MODIFIER and not words.capital(start))
    ):
        if words.keys[at + 1] in words.classes["his"]:
            return None  # X, the minister, and his aide, Y
        at = remarks.before_description(words, at)
    at -= words.keys[at] == words.keys[at - 1] == "-"  # X -- the chair -- spoke
    post = ascribing.before_post(words, at) if reading.by_word else 0
    if words.keys[start - 1] in words.classes["playing"]:
        return None  # vào vai Bộ trưởng
    if words.keys[start - 1] in words.classes["having"]:
        return None  # hosted by X, has Premier Y in attendance
    if post or (words.says(at) & _COPULA and not words.capital(at)):
        if not reading.by_word and no_officials.counted(reading, start):
            return None
        found = ascribing.before_verb(words, post or at)
        if found is None:
            return None
        at, rule = found
        end = ascribing.before_office(reading, at + 1)
    elif (
        words.keys[at] in {",", "("}
        or (words.keys[at] in {"-", ":"} and not reading.by_word)
        or (words.keys[at] == ":" and remarks.behind_initials(words, at))
        or (words.keys[at] == "-" and at > 0 and words.starts[at] > words.ends[at - 1])
    ) or (words.keys[at] == ";" and remarks.born(words, at)):
        end, rule = at, "office-after-name"
    else:
        return _glued(reading, start)
    if end <= 0 or not words.joined(end - 1):
        return None
    end = remarks.skip(reading, end)
    capitals = words.acronym(start)
    name = names.before(reading, end, capitals=capitals)
    if name < 0 and reading.by_word and words.acronym(end - 1) and words.keys[at] == ",":
        name = no_officials.speaker(reading, end)
    if name < 0:
        return None
    mark = words.keys[at]
    dash = mark == "-" and name not in titles.until
    if end - name == 1 and (dash or not no_officials.single(reading, name, bracketed=mark == "(")):
        return None
    if words.keys[name - 1] == "," and remarks.after_city(words, name - 2) and not remarks.set_off(words, end + 1):
        return None
    short = mark == "(" and remarks.abbreviates(words, start, at)
    month = words.keys[name - 1] in words.classes["days"]  # Tháng Mười Một, 2004 - Lãnh đạo
    if short or month or no_officials.is_place(reading, name, end):
        return None
    if no_officials.city_only(reading, name, end, large=rule != "office-by-verb"):
        return None
    wanted = words.keys[reading.first_title(name) - 1] in words.classes["wanting"]
    if wanted and rule == "office-by-verb":
        return None  # voters rejected X as president
    if rule == "office-by-verb" and no_officials.is_possessor(reading, name, at=end):
        return None
    return Neighbour(name, end, rule)


def _glued(reading: Reading, start: int) -> Neighbour | None:
    """Return the person whose name an office follows without a mark, as in Chinese: Trần Văn An phó bộ trưởng."""
    words = reading.words
    if reading.by_word:
        given = ascribing.appointed(reading, start) or ascribing.in_headline(reading, start)
        if given:
            return given
    if not words.joined(start - 1) or start != _head(reading, start):
        return _between(reading, start) if reading.by_word and words.joined(start - 1) else None
    name = names.before(reading, start)
    if _styled(reading, name) and start - name > 1:
        return Neighbour(name, start, "office-after-name")
    if reading.by_word and words.keys[start - 1] in words.classes["the"]:
        return _between(reading, start)
    if reading.by_word or (words.capital(start) and words.keys[name - 1] != ";"):
        return None  # but in a list: ; Đinh Văn X Đại sứ tại Lào
    sure = name >= 0 and start - name > 2 and names.vietnamese(reading, name, start)
    return Neighbour(name, start, "office-after-name") if sure else None


def _between(reading: Reading, start: int) -> Neighbour | None:
    """Return the person with a title whose office follows without a comma: Mr X governor of the province.

    An entry of a list may begin with it, an article before the office: ; V.V. X the ambassador to Fiji;.
    """
    titles = reading.titles
    words = reading.words
    head = next((i for i in range(start, start + 4) if i in titles.at), start)
    joint = titles.at[head].end if head in titles.at else start
    row = words.keys[joint] in words.classes["coordinators"] and next_office.office_ahead(
        reading, joint + 1
    )  # Hon. X Deputy Premier and Minister of Ports
    closed = words.keys[joint] in {".", ";", ","} or not words.joined(joint - 1)
    if closed and head > start and (name := _before_letters(reading, start)):
        return Neighbour(name, start, "office-after-name")
    if joint == start or not (row or words.keys[joint] in words.classes["state_links"]):
        return None
    end = start - 1 if words.keys[start - 1] in words.classes["the"] else start
    name = names.before(reading, end)
    fits = _styled(reading, name)
    if end < start:
        mark = reading.first_title(name) - 1
        listed = mark > 0 and words.keys[mark] in {";", ":"} and (fits or words.forms[name].endswith("."))
        known = words.keys[name] in words.classes["first_names"]  # no firm
        opens = fits and words.starts_sentence(mark + 1)
        fits = listed or opens or (name > 0 and known and _set_off(reading, mark, joint))
    elif not row and words.keys[joint] not in words.classes["of"]:
        return None
    return Neighbour(name, end, "office-after-name") if fits and end - name > 1 else None


def _before_owner(reading: Reading, mark: int) -> Neighbour | None:
    """Return the person with a title whose name the state that owns his office follows: Ms X Y Kenya's Minister."""
    words, titles = reading.words, reading.titles
    state = titles.country_until.get(mark, 0) if words.keys[mark] in POSSESSIVES else 0
    if not state or not words.capital(state - 1) or not words.joined(state - 1):
        return None
    name = names.before(reading, state)
    return Neighbour(name, state, "office-after-name") if _styled(reading, name) and state - name > 1 else None


def _before_letters(reading: Reading, start: int) -> int:
    """Return where a name with a title begins that the letters of a body follow; 0 if none: Ms X Y UNDP Chair."""
    titles = reading.titles
    words, name = reading.words, start - 1
    if not words.acronym(start) or start in titles.at:
        return 0
    while name not in titles.until and words.capital(name) and words.joined(name - 1):
        name -= 1
    return name if _styled(reading, name) and 1 < start - name <= _LABEL and words.capital(name) else 0


def _set_off(reading: Reading, mark: int, joint: int) -> bool:
    """Return whether a name and "the" office, told with its town, are an item: by X the mayor of Y, and."""
    words = reading.words
    lead = words.keys[mark] in {",", ";", ":"} or words.keys[mark] in words.classes["led_names"]
    end = prepositional.wide(reading, joint)
    closed = words.keys[end] in {",", ";", ".", ")"} or words.keys[end] in words.classes["coordinators"]
    return (lead or words.keys[mark] in words.classes["coordinators"]) and end > joint and closed


def _styled(reading: Reading, name: int) -> bool:
    """Return whether a title that is no office of its own is before a name, or that of an envoy: Ambassador X."""
    words, titles = reading.words, reading.titles
    at = titles.until.get(name, -1)
    envoy = reading.by_word and words.keys[at] in words.classes["envoys"]
    return at >= 0 and (envoy or titles.at[at].title in BEFORE_NAME)


def _head(reading: Reading, start: int) -> int:
    """Return the start of an office whose head noun is one that no verb is written as; -1 if it is another."""
    words, titles = reading.words, reading.titles
    at = start
    while words.says(at) & _MODIFIER and at not in titles.at:
        at += 1
    found = titles.at.get(at)
    return start if found and found.title is _HEAD and not found.id and found.end > at + 1 else -1
