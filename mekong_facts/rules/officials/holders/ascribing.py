"""Verbs that ascribe an office to a name before them: X is, X was appointed by the King as."""

from __future__ import annotations

from typing import TYPE_CHECKING

from mekong_facts.rules.officials.holders import ahead
from mekong_facts.rules.officials.persons import names
from mekong_facts.rules.officials.text.lexicon import BEFORE_OFFICE, POSSESSIVES, About
from mekong_facts.rules.officials.text.reading import Neighbour

if TYPE_CHECKING:
    from mekong_facts.rules.officials.text.reading import Reading
    from mekong_facts.rules.officials.text.words import Words

_ADVERB_OR_COPULA = int(About.ADVERB | About.COPULA)
_COPULA = int(About.COPULA)
_DETERMINER = int(About.DETERMINER)
_BEFORE_TERM = int(About.DETERMINER | About.MODIFIER | About.ADVERB)
_LONGEST_AGENT = 9
_LONGEST_TRADE = 4  # words
_NO_TRADE = int(About.LINK | About.DETERMINER | About.ADVERB | About.COPULA)
_NAMES = 2  # words of a full name, at least
_LONGEST_CLAUSE = 35  # words
_LONGEST_DAY = 12  # words and marks
_DAY_MARKS = frozenset({"/", "-", "(", ")", "."})
_BREAKS = frozenset({".", ";", ":"})


def before_verb(words: Words, verb: int) -> tuple[int, str] | None:
    """Return the word before a verb that ascribes an office to a name, and the rule by which it is that name's.

    Args:
        words: the text's words.
        verb: the last word of the verb.

    Returns:
        (the word before it and its pronoun, comma or bracket, the rule), None where the office is another's.

    """
    relatives = words.classes["relatives"]
    at = _before_taking(words, _before_transfers(words, _before_agent(words, verb)))
    left = False  # X tuyên bố từ chức Bộ trưởng
    while words.joined(at) and (
        (words.says(at) & BEFORE_OFFICE and not words.capital(at))
        or words.keys[at] in words.classes["when"]
        or words.keys[at] in words.classes["leaving"]
        or words.keys[at] in words.classes["manners"]
        or (words.keys[at] in words.classes["decisions"] and words.keys[at - 1] in words.classes["decided"])
        or (left and words.keys[at] in words.classes["announcing"])
        or (words.keys[at] in words.classes["succeeding"] and words.says(at - 1) & _COPULA)
    ):
        if words.keys[at] in relatives:
            break
        left = left or words.keys[at] in words.classes["leaving"]
        at -= 1
    at -= words.pair_before(at + 2) in words.classes["habits"]  # who used to be minister
    if words.keys[verb] in words.classes["passives"] and not any(words.says(i) & _COPULA for i in range(at + 1, verb)):
        return None  # X (đã) được Thủ tướng …: the office is of one who did something for X
    at -= words.keys[at] in words.classes["as_what"]
    at = _before_day(words, at)
    relative = words.keys[at] in relatives
    at -= relative
    if words.keys[at] in {",", "("}:
        if not relative and words.keys[at + 1] in words.classes["is"] and words.capital(at - 1):
            return None  # the son of X, is a lawyer
        at = (at if relative else _before_relative(words, at)) - 1
    return at, "relative-clause" if relative else "office-by-verb"


def _before_transfers(words: Words, verb: int) -> int:
    """Return the passive before verbs in a row the last of which gives a post: được điều động, bổ nhiệm giữ chức."""
    at, transfers = verb, words.classes["transfers"]
    while transfers and at > verb - _LONGEST_DAY and not words.capital(at) and words.joined(at):
        if words.keys[at] in words.classes["passives"]:
            return at
        if not (words.keys[at] in transfers or words.says(at) & _COPULA or words.keys[at] == ","):
            break
        at -= 1
    return verb


def before_office(reading: Reading, comma: int) -> int:
    """Return the comma behind a name that an office up to another comma follows, in Vietnamese; else that comma.

    Bầu ông X, Bí thư Thành ủy Huế, làm Chủ tịch nước. No other comma is needed where somebody appoints the person.
    """
    words = reading.words
    pointed = words.keys[comma] == ","
    if reading.by_word or (not pointed and names.before(reading, comma) >= 0):
        return comma
    for at in range(comma - 1, max(0, comma - _LONGEST_CLAUSE), -1):
        if words.keys[at] in _BREAKS or words.starts_sentence(at):
            break
        if words.keys[at] == ",":
            starts = words.capital(at - 1) and ahead.office_starts(reading, at + 1)
            return at if starts and (pointed or _is_appointed(reading, at)) else comma
    return comma


def _is_appointed(reading: Reading, end: int) -> bool:
    """Return whether a verb right before a person, whose name ends before a word, appoints: bổ nhiệm ông X."""
    name = names.before(reading, end)
    verb = reading.first_title(name) - 1 if name >= 0 else -1
    return verb >= 0 and reading.words.keys[verb] in reading.words.classes["appoints"]


def before_post(words: Words, at: int) -> int:
    """Return the word before which a verb tells that one holds the post of an office, or comes to it; 0 if none does.

    X holds the post of minister, was moved to the post of.
    """
    if words.keys[at] not in words.classes["of"] or words.keys[at - 1] not in words.classes["posts_held"]:
        return 0
    at -= 2
    while words.says(at) & _DETERMINER:
        at -= 1
    if words.capital(at) or not words.joined(at - 1):
        return 0
    if words.keys[at] in words.classes["holding"] or words.keys[at] in words.classes["taking"]:
        return at - 1
    return at if words.keys[at] in words.classes["sent_to"] and words.says(at - 1) & _ADVERB_OR_COPULA else 0


def _before_day(words: Words, last: int) -> int:
    """Return the end of a name that a day parts from its verb (X ngày 5/3 đã được bầu làm), else `last`."""
    at, days = last, words.classes["day_words"]
    while days and at > last - _LONGEST_DAY and words.joined(at):
        weekday = words.keys[at - 1] in words.classes["weekday"]  # thứ Hai
        if words.letter(at) and (words.keys[at] not in days or (words.capital(at) and not weekday)):
            break
        if not (words.letter(at) or words.forms[at][0].isdigit() or words.keys[at] in _DAY_MARKS):
            break
        at -= 1
    told = any(words.forms[i] not in _DAY_MARKS for i in range(at + 1, last + 1))  # no mere bracket: X (CA-48) là
    return at if told and words.capital(at) else last


def _before_relative(words: Words, comma: int) -> int:
    """Return the comma before a relative clause that another one closes (X, người gặp Y, được bầu làm), else that."""
    for at in range(comma - 1, max(0, comma - _LONGEST_CLAUSE), -1):
        if words.keys[at] in _BREAKS or words.starts_sentence(at):
            break
        if words.keys[at] in words.classes["relatives"] and words.keys[at - 1] == ",":
            return at - 1
    return comma


def successor(reading: Reading, near: Neighbour) -> Neighbour | None:
    """Return the person who follows another in the office that a verb ascribes to both: X succeeded Y as mayor."""
    words, verb = reading.words, reading.first_title(near.name) - 1
    if by := _by_whom(reading, near.end):
        return by
    if words.keys[verb] in words.classes["from"] and words.keys[verb - 1] in words.classes["taken"]:
        verb -= 2  # X took over from Y as mayor
    succeeds = words.keys[verb] in words.classes["succeeding"] or words.keys[verb] in words.classes["taking"]
    if near.rule != "office-by-verb" or not succeeds:
        return None
    found = before_verb(words, verb - 1)
    end = found[0] + 1 if found else 0
    return _named_before(reading, end) if end > 0 else None


def _by_whom(reading: Reading, verb: int) -> Neighbour | None:
    """Return the person by whom one is said to be followed in his office: X was succeeded as mayor by Y."""
    words, at = reading.words, verb
    while words.says(at) & _ADVERB_OR_COPULA and words.keys[at] not in words.classes["succeeding"]:
        at += 1
    if at == verb or words.keys[at] not in words.classes["succeeding"] or words.keys[at + 1] not in words.classes["as"]:
        return None
    by = next((i for i in range(at, at + _LONGEST_CLAUSE) if words.keys[i] in words.classes["by"] | _BREAKS), at)
    return named_by(reading, by) if words.joined(by - 1) else None


def named_by(reading: Reading, by: int) -> Neighbour | None:
    """Return the person named in full, or with a title, right behind "by"."""
    if reading.words.keys[by] not in reading.words.classes["by"]:
        return None
    name = reading.past_titles(by + 1)
    end = names.after(reading, name, titled=name > by + 1)
    return Neighbour(name, end, "office-by-verb") if end - name > 1 or (end and name > by + 1) else None


def replaced(reading: Reading, near: Neighbour) -> Neighbour | None:
    """Return the person who follows another in the office ascribed to both: X kế nhiệm Y làm Bộ trưởng."""
    words, verb = reading.words, reading.first_title(near.name) - 1
    if near.rule != "office-by-verb" or words.capital(verb):
        return None
    pair = f"{words.keys[verb - 1]} {words.keys[verb]}"
    if pair not in words.classes["succeeding"] and words.keys[verb] not in words.classes["succeeding"]:
        return None
    end = verb - (pair in words.classes["succeeding"])
    while words.says(end - 1) & _ADVERB_OR_COPULA and not words.capital(end - 1):
        end -= 1
    return _named_before(reading, end)


def appointed(reading: Reading, start: int) -> Neighbour | None:
    """Return the person right before an office that somebody gives him: "elected X president", "named X mayor"."""
    words, end = reading.words, start
    while words.says(end - 1) & _DETERMINER and not words.capital(end - 1):
        end -= 1  # made X his envoy
    name = names.before(reading, end) if words.joined(end - 1) and words.letter(end - 1) else -1
    if name < 1 or end - name < _NAMES:
        return None
    verb = name - 1
    while words.keys[verb] in words.classes["swearing_in"]:
        verb -= 1  # swore in X as
    another = words.keys[verb] == "," or words.keys[verb] in words.classes["coordinators"]
    if another:
        verb = _giving(reading, verb)
    if words.keys[verb] not in words.classes["appoints"] | words.classes["becoming"] or words.capital(verb):
        return None
    if words.says(verb - 1) & _COPULA and not another:
        return None
    return Neighbour(name, end, "office-by-verb")


def in_headline(reading: Reading, start: int) -> Neighbour | None:
    """Return the person whom a line without an auxiliary says to be given an office: X named new ambassador to Peru."""
    words, end = reading.words, start
    while words.says(end - 1) & _ADVERB_OR_COPULA and not words.capital(end - 1) and words.joined(end - 1):
        end -= 1
    if words.classes["passives"].isdisjoint(words.keys[end:start]) or words.says(start - 1) & _DETERMINER:
        return None
    near = _named_before(reading, end)
    return near if near and words.starts_sentence(reading.first_title(near.name)) else None


def _giving(reading: Reading, joint: int) -> int:
    """Return the verb that gives an office and, behind "and", another one: named X mayor and Y judge."""
    words = reading.words
    giving = words.classes["appoints"] | words.classes["passives"] | words.classes["becoming"]
    for at in range(joint - 1, max(0, joint - _LONGEST_AGENT), -1):
        if not words.joined(at) or words.keys[at] in _BREAKS:
            return joint
        if words.keys[at] in giving and not words.capital(at):
            ends = reading.titles.at.keys().isdisjoint(range(at + 1, joint))
            return joint if ends else at
    return joint


def _named_before(reading: Reading, end: int) -> Neighbour | None:
    """Return the person whose name, of two words at least, ends before a word."""
    name = names.before(reading, end)
    return Neighbour(name, end, "office-by-verb") if name >= 0 and end - name > 1 else None


def _before_taking(words: Words, at: int) -> int:
    """Return the word before a verb by which one enters an office: X has taken up her duties as, took over as.

    It may be a noun: congratulated X on his election as.
    """
    entered = words.keys[at - 1] in words.classes["entries"] and words.keys[at] in words.classes["as"]
    if entered and words.keys[at - 2] in POSSESSIVES:
        return at - 3  # X's election as
    if entered and words.keys[at - 2] in words.classes["his"] and words.keys[at - 3] in words.classes["upon"]:
        return at - 4
    if words.keys[at] not in words.classes["as"] or words.keys[at - 1] not in words.classes["taken"]:
        return _before_term(words, at) if entered or words.keys[at - 1] in words.classes["credentials"] else at
    verb = at - 2
    while words.says(verb) & _DETERMINER or words.keys[verb] in words.classes["up"]:
        verb -= 1
    return verb - 1 if words.keys[verb] in words.classes["taking"] else at


def _before_term(words: Words, at: int) -> int:
    """Return the word before a verb whose object is one's time in an office: X began her second term as; else `at`."""
    verb = at - 2
    while (
        words.says(verb) & _BEFORE_TERM and not words.capital(verb) and words.keys[verb] not in words.classes["terming"]
    ):
        verb -= 1
    return verb - 1 if words.keys[verb] in words.classes["terming"] and words.joined(verb - 1) else at


def _takes_object(words: Words, verb: int) -> bool:
    """Return whether a participle is rather a verb with its object: the party appointed X, named the little-known Y.

    What that is may be told before the name: appointed lawyer X.
    """
    pointed = words.says(verb + 1) & _DETERMINER and words.keys[verb + 1] not in words.classes["when"]
    active = words.keys[verb].endswith(words.endings.get("past", ()))
    name = verb + 1
    while not words.says(verb - 1) & _COPULA and name < verb + _LONGEST_TRADE and _is_trade(words, name):
        name += 1
    dated = name > verb + 1 and words.keys[name] in words.classes["calendar"]  # elected last May as mayor
    return active and bool((words.capital(name) and not (dated and not words.capital(name + 1))) or pointed)


def _is_trade(words: Words, at: int) -> bool:
    """Return whether a word in small letters may tell what somebody is: former, lawyer."""
    return words.letter(at) and not words.capital(at) and not words.says(at) & _NO_TRADE and words.joined(at)


def _before_agent(words: Words, at: int) -> int:
    """Return the passive verb before those who gave an office: X was appointed by the King as its governor."""
    for verb in range(at - 1, max(0, at - _LONGEST_AGENT), -1):
        if not words.joined(verb) or not words.letter(verb):
            return at
        if words.keys[verb] in words.classes["passives"] and not words.says(verb + 1) & _ADVERB_OR_COPULA:
            return at if _takes_object(words, verb) else verb
    return at
