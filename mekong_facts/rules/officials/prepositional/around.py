"""What stands beside an English office and is no part of it: times, occasions, places, those before whom it acts."""

from __future__ import annotations

from typing import TYPE_CHECKING

from mekong_facts.rules.officials.persons import names
from mekong_facts.rules.officials.prepositional.next_office import office_ahead
from mekong_facts.rules.officials.text.lexicon import KNOWN, POSSESSIVES, About
from mekong_facts.rules.places import city

if TYPE_CHECKING:
    from mekong_facts.rules.officials.text.reading import Reading
    from mekong_facts.rules.officials.text.words import Words

_DAY_MARKS = frozenset({"/", "-", "."})
_LONGEST_CHANGE = 12  # words from a verb that tells of a new holder to the one before
_LONGEST_TIME = 8  # words
_LONGEST_SPELL = 6
_LONGEST_EVENT = 10
_LONGEST_PLACE = 7  # words
_LONGEST_POST = 8  # words
_BODY = int(About.BODY)
_LINK = int(About.LINK)
_DETERMINER = int(About.DETERMINER)
_MODIFIER = int(About.MODIFIER)
_TOPIC = int(About.TOPIC)


def time(reading: Reading, at: int) -> bool:
    """Return whether a word starts an expression of time: a month, a weekday, a year."""
    words = reading.words
    if words.forms[at][0].isdigit() or words.forms[at][-1].isdigit():
        return True  # 2014, mid-2014
    if words.says(at) & _DETERMINER and any(form.endswith("0s") for form in words.forms[at + 1 : at + 3]):
        return True  # the 1990s, the early 1990s
    part, hyphen, whole = words.keys[at].partition("-")
    if hyphen and words.forms[at].rpartition("-")[2][0:1].isupper():
        return {part, whole} <= words.classes["calendar"]  # mid-April
    return words.capital(at) and words.keys[at] in words.classes["calendar"]


def predecessor(reading: Reading, at: int) -> bool:
    """Return whether a person of two names starts at a word, or his state or title: took over as chair from Y.

    Or the state that held the chair before, where it is told that somebody took over.
    """
    words = reading.words
    land = reading.titles.country_at.get(at, (0, ""))[0]
    if land:
        return words.keys[land] in POSSESSIVES or _taken_over(words, at)
    name = reading.past_titles(at)
    end = names.after(reading, name, titled=name > at) if words.capital(name) and not words.says(name) & KNOWN else 0
    return end - name > 1 and city(words.written(name, end)) is None


def _taken_over(words: Words, at: int) -> bool:
    """Return whether a sentence tells before a word that somebody took office: took over as chair from."""
    verb = at - 2
    while at - verb < _LONGEST_CHANGE and not words.starts_sentence(verb):
        if words.keys[verb] in words.classes["taking"] and words.keys[verb + 1] in words.classes["taken"]:
            return True
        verb -= 1
    return False


def past_time(reading: Reading, at: int, *, given: bool = False) -> int:
    """Return the comma behind the time that an office was held, if told: the Governor until May 2014, X; else `at`.

    Or behind in whose place it is held, or where a peer was met: the Acting Governor in his absence, X. Or, where a
    sentence begins with how it was `given`, behind when: Elected Governor in May, X.
    """
    words = reading.words
    for length in (2, 3):
        if " ".join(words.keys[at : at + length]) in words.classes["times"]:
            return at + length  # Thủ tướng khi đó, ông X
    if words.keys[at] in words.classes["new"]:
        past = at + 1
        if words.keys[past] in words.classes["of"] and not reading.by_word:
            past = reading.titles.country_at.get(past + 1, (past, ""))[0]
        if words.keys[past] in words.classes["being"]:
            return past  # Bộ trưởng mới (của Lào) là ông X
    comma = at + 1
    if given and not reading.by_word:
        days = words.classes["day_words"] | _DAY_MARKS
        while words.keys[comma - 1] in days or words.forms[comma - 1][0].isdigit():
            comma += 1
        return comma - 1 if words.keys[comma - 1] == "," else at  # Được bầu làm Chủ tịch năm 2020, ông X
    if words.keys[at] in words.classes["before_beside"] and (occasion(reading, at) or _of_peer(reading, at)):
        return next((i for i in range(at + 1, at + _LONGEST_PLACE) if words.keys[i] == ","), at)
    if words.keys[at] not in words.classes["held"] and not (given and words.keys[at] in words.classes["of_time"]):
        return at
    while comma < at + _LONGEST_TIME and (
        time(reading, comma) or words.says(comma) & (_LINK | _DETERMINER | _MODIFIER)
    ):
        comma += 1
    dated = given or any(form[-1].isdigit() for form in words.forms[at + 1 : comma])
    return comma if dated and words.keys[comma] == "," else at


def number(reading: Reading, at: int) -> bool:
    """Return whether a number follows, after an article at most: Chairman for 1994/95, for the 2012 season."""
    return reading.words.forms[at + bool(reading.words.says(at) & _DETERMINER)][0].isdigit()


def spell(words: Words, at: int) -> bool:
    """Return whether "for" leads to how long an office is held: for two years, for a further three-year term."""
    if words.keys[at] not in words.classes["for"]:
        return False
    last = next((i for i in range(at + 1, at + _LONGEST_SPELL) if words.keys[i] in words.classes["spans"]), 0)
    told = range(at + 1, last)
    fields = any(words.says(i) & _TOPIC or words.says(i + 1) & _DETERMINER for i in told)  # for trade last year
    return bool(last) and not fields and not any(words.capital(i) for i in told)


def ordinal(words: Words, at: int) -> bool:
    """Return whether a word is an ordinal: Second, Sixty-seventh, 12th."""
    key = words.keys[at]
    return key.rpartition("-")[2] in words.classes["ordinals"] or (
        key.endswith(words.endings["ordinal"]) and key[:-2].isdigit()
    )


def occasion(reading: Reading, at: int) -> bool:
    """Return whether a preposition leads to the occasion of a speech: to the Fourth Conference, AT THE OPENING OF.

    Or to before whom, and in whose place, something is done: in the presence of, in his absence, on behalf of.
    """
    words = reading.words
    after = at + 1 if words.says(at + 1) & _DETERMINER else at
    key = words.keys[after + 1]
    if words.keys[at] in words.classes["before_beside"] and key in words.classes["beside"]:
        return True
    if words.keys[at] not in words.classes["occasions"]:
        return False
    if key in words.classes["occasion"] or ordinal(words, after + 1) or _event(words, at) or _named_event(words, at):
        return True
    return words.acronym(at) and words.keys[at] not in words.classes["to"] and after > at


def _event(words: Words, at: int) -> bool:
    """Return whether a preposition leads to an event in small letters: at a brief ceremony, at the opening ceremony."""
    said = words.classes["ceremonies"] if words.keys[at + 1] in words.classes["the"] else words.classes["events"]
    if words.keys[at + 1] not in words.classes["any"] | words.classes["the"] or words.keys[at] in words.classes["to"]:
        return False  # delegate to a conference
    last = next((i for i in range(at + 2, at + 6) if words.keys[i] in said), at)
    return last > at and not any(words.capital(i) or not words.letter(i) for i in range(at + 2, last + 1))


def _named_event(words: Words, at: int) -> bool:
    """Return whether "at" leads to an event by its name: at the Opening of, at the Reed Conference; not at the Reed."""
    classes, end = words.classes, at + 2
    if words.keys[at] not in classes["at_event"] or words.keys[at + 1] not in classes["the"]:
        return False
    while end < at + _LONGEST_EVENT and words.capital(end) and words.joined(end - 1):
        end += 1
    opens = words.keys[at + 2] in classes["openings"] and words.keys[at + 3] in classes["of"]
    return words.capital(at + 2) and (opens or words.keys[end - 1] in classes["named_events"])


def stays(reading: Reading, end: int, at: int) -> bool:
    """Return whether a city behind "in" is where a minister or governor is met: Governor of X province in Hanoi.

    Args:
        reading: the text.
        end: the word after the office's head noun.
        at: the preposition.

    """
    words, classes = reading.words, reading.words.classes
    if _of_peer(reading, at):
        return True
    if in_house(words, end, at):
        return True
    if words.keys[at] not in classes["in"] or at == end:
        return False
    if _last(words, end).isdisjoint(classes["charged"] | classes["of_places"] | classes["leaders"]):
        return False
    capitals = (i for i in range(end, at) if words.capital(i) and words.keys[i] not in classes["realm"])
    if any(words.says(i) & _BODY for i in capitals):
        return False  # Governor of the Bank of Reeds in Hanoi
    return _in_town(words, at)


def in_house(words: Words, end: int, at: int) -> bool:
    """Return whether "at" leads to the house where a minister or governor is met: at his residence, at Reed Hotel.

    Args:
        words: the text.
        end: the word after the office's head noun.
        at: the preposition.

    """
    classes = words.classes
    if words.keys[at] not in classes["at_event"]:
        return False
    leads = classes["charged"] | classes["of_places"] | classes["leaders"]
    venue = at > end and _is_venue(words, at + 1) and not _last(words, end).isdisjoint(leads)
    abroad = not classes["posts_abroad"].isdisjoint(words.keys[at + 2 : at + 4])  # counsellor at our embassy
    return venue or (words.keys[at + 1] in classes["anyones"] and not abroad)


def _is_venue(words: Words, at: int) -> bool:
    """Return whether a row of capitals is the name of a house where one is met: the Reed Palm Hotel."""
    at += bool(words.says(at) & _DETERMINER)
    end = at
    while end < at + _LONGEST_PLACE and words.capital(end) and words.joined(end - 1):
        end += 1
    return words.keys[end - 1] in words.classes["venues"] and end > at


def _of_peer(reading: Reading, at: int) -> bool:
    """Return whether a town behind "in" is where one met somebody of his own standing: his counterpart in Prague, X."""
    words, classes = reading.words, reading.words.classes
    return words.keys[at] in classes["in"] and not classes["peers"].isdisjoint(_last(words, at)) and _in_town(words, at)


def _in_town(words: Words, at: int) -> bool:
    """Return whether a town follows a preposition."""
    return any(city(words.written(at + 1, last)) for last in (at + 2, at + 3, at + 4) if words.capital(last - 1))


def travels(reading: Reading, at: int) -> bool:
    """Return whether "to" leads to where one goes who is no state's envoy, or to whom one hands the office.

    PM to Thailand; passed the post of chair to Fiji President X, to his peer from Fiji.
    """
    words, classes = reading.words, reading.words.classes
    if words.keys[at] not in classes["to"]:
        return False
    state = reading.titles.country_at.get(at + 1)
    if state and not classes["leaders"].isdisjoint(_last(words, at)):
        return True
    handed = office_ahead(reading, state[0]) > 0 if state else words.keys[at + 1] in classes["his"]
    sent = classes["attending_on"] | classes["diplomats"]
    return handed and sent.isdisjoint(words.keys[max(0, at - _LONGEST_POST) : at])


def _last(words: Words, at: int) -> set[str]:
    """Return the word before another, and the last two, in small letters."""
    return {words.keys[at - 1], words.pair_before(at)}


def of_side(words: Words, at: int) -> bool:
    """Return whether a preposition tells only whose side somebody is on: the Minister of Ports from the Lao side."""
    return words.keys[at] in words.classes["ending"] and not words.classes["sides"].isdisjoint(
        words.keys[at + 2 : at + 5]
    )


def under_chief(reading: Reading, link: int) -> bool:
    """Return whether "under" leads to whom the holder of an office served: secretary of state under President X."""
    words, titles = reading.words, reading.titles
    head = office_ahead(reading, link + 1) if words.keys[link] in words.classes["serving_under"] else 0
    named = head and words.capital(head) and names.after(reading, reading.past_titles(titles.at[head].end), titled=True)
    return bool(named) and words.keys[titles.at[head].end] not in POSSESSIVES
