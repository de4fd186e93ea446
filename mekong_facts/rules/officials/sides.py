"""Which state an official speaks for whose office tells none: his side's, his delegation's, the one he represents."""

from __future__ import annotations

from typing import TYPE_CHECKING

from mekong_facts.rules.officials.text.lexicon import POSSESSIVES, About

if TYPE_CHECKING:
    from mekong_facts.rules.officials.persons.persons import Draft
    from mekong_facts.rules.officials.text.reading import Reading
    from mekong_facts.rules.officials.text.words import Words

_DETERMINER = int(About.DETERMINER)
_MOST_AUXILIARIES = 3  # words
_LONGEST_GATHERING = 6  # words from "to" on: the delegation of Fiji to the regular meeting was led by X
_FAR = 60  # words from "represented" to a state whose verb is left out
_JOINTS = frozenset({",", ";"})
_ITEM_MARKS = frozenset({"•", "*", "-", "·", ",", ";"})


def state_of_side(reading: Reading, draft: Draft) -> str:
    """Return the code of the state for which a person speaks, told beside his name and offices; else nothing.

    Fiji was represented by X, the premier; the Lao side was led by Minister X; X, the premier, heads Peru's delegation.
    """
    if not reading.by_word:
        return _delegated(reading, min(draft.first, *(office.start for office in draft.roles)))
    end = max(draft.end, *(office.end for office in draft.roles))
    first = min(draft.first, *(office.start for office in draft.roles))
    first -= bool(reading.words.says(first - 1) & _DETERMINER)
    return reading.side(end)[1] or _led(reading, end) or _led_by(reading, first) or _labelled(reading, first)


def _delegated(reading: Reading, first: int) -> str:
    """Return the state whose side a Vietnamese sentence says that a person leads or stands for.

    Đoàn đại biểu Lào do ông X dẫn đầu; về phía Lào có các đồng chí: X; đại diện cho Lào là ông X.
    """
    words, classes, link = reading.words, reading.words.classes, first - 1
    link -= words.keys[link] == ":"
    while link > 1 and (words.keys[link] in classes["comrades"] or words.pair_before(link + 1) in classes["comrades"]):
        link -= 1 + (words.keys[link] not in classes["comrades"])
    if words.keys[link] not in classes["led_by"]:
        return ""
    state = at = reading.titles.country_until.get(link, 0)
    while at > 1 and words.pair_before(at) in classes["party_kinds"]:
        at -= 2
    stands = {words.pair_before(at), f"{words.keys[at - 3]} {words.pair_before(at)}"} if at > 2 else set()
    leads = at > 0 and words.keys[at - 1] in classes["parties_led"]
    return reading.titles.country_at[state][1] if leads or not classes["stands_for"].isdisjoint(stands) else ""


def _led(reading: Reading, end: int) -> str:
    """Return the state that somebody represents, or whose side he leads: will head the Lao delegation."""
    words, classes = reading.words, reading.words.classes
    at = end + (words.keys[end] == ",")
    most = at + _MOST_AUXILIARIES
    while at < most and _aids(words, at):
        at += 1
    key = words.keys[at]
    if key not in classes["leading"] | classes["representing"] or not words.together(end, at + 1):
        return ""
    return _party(reading, at + 1, whole=key in classes["representing"])


def _aids(words: Words, at: int) -> bool:
    """Return whether a word stands between a side and its verb: will, was, reportedly."""
    return words.keys[at] in words.classes["auxiliaries"] or words.keys[at].endswith(words.endings["adverbial"])


def _party(reading: Reading, at: int, *, whole: bool) -> str:
    """Return the state whose side starts at a word: the Lao side, Fiji's delegation, the delegation of Fiji.

    Args:
        reading: the text.
        at: the word.
        whole: whether the state itself may stand there.

    """
    words, country_at, sides = reading.words, reading.titles.country_at, reading.words.classes["parties_led"]
    at += bool(words.says(at) & _DETERMINER)
    end, code = country_at.get(at, (0, ""))
    if end:
        noun = end + (words.keys[end] in POSSESSIVES)
        alone = whole and noun == end and not (words.capital(end) and words.joined(end - 1))
        return code if words.keys[noun] in sides or (alone and words.keys[end] not in _adjoined(reading)) else ""
    if words.keys[at] in sides and words.keys[at + 1] in words.classes["of"]:
        end, code = country_at.get(at + 2 + bool(words.says(at + 2) & _DETERMINER), (0, ""))
        return code if end and not (words.capital(end) and words.joined(end - 1)) else ""
    return ""


def _adjoined(reading: Reading) -> frozenset[str]:
    """Return what tells beside a state that it is not the only one: Fiji and Peru, Fiji-Peru."""
    return frozenset({"-", "/", *reading.words.classes["coordinators"]})


def _led_by(reading: Reading, first: int) -> str:
    """Return the state before "by" whose side a person leads, or which he represents.

    The Lao side was led by X; it was led on the Lao side by X; Fiji was represented by X and Peru by Y.
    """
    words, classes, at = reading.words, reading.words.classes, first - 1
    if words.keys[at] not in classes["by"] or not words.joined(at):
        return ""
    represents = False
    if words.keys[at - 1] in classes["leading"] | classes["representing"]:
        represents = words.keys[at - 1] in classes["representing"]
        at, most = at - 1, at - 1 - _MOST_AUXILIARIES
        while at > most and (_aids(words, at - 1) or words.keys[at - 1] == ","):
            at -= 1
    elif at in reading.titles.country_until:
        state = reading.titles.country_until[at]
        joint = words.keys[state - 1 - bool(words.says(state - 1) & _DETERMINER)]
        listed = joint in _JOINTS or joint in classes["coordinators"]
        told = not classes["representing"].isdisjoint(words.keys[max(0, state - _FAR) : state])
        return reading.titles.country_at[state][1] if listed and told else ""
    return _party_before(reading, at, whole=represents)


def _party_before(reading: Reading, end: int, *, whole: bool) -> str:
    """Return the state whose side ends before a word; `whole` where the state itself may stand there."""
    words, classes = reading.words, reading.words.classes
    end = next((at for at in range(end - 1, end - _LONGEST_GATHERING, -1) if words.keys[at] in classes["to"]), end)
    side = words.keys[end - 1] in classes["parties_led"]
    end -= side
    end -= side and words.keys[end - 1] in POSSESSIVES
    state = reading.titles.country_until.get(end, -1)
    if state < 0:
        return ""
    link = state - 1 - bool(words.says(state - 1) & _DETERMINER)
    of_side = words.keys[link] in classes["of"] and words.keys[link - 1] in classes["parties_led"]
    alone = whole and words.keys[link] not in classes["of"] | _adjoined(reading)
    return reading.titles.country_at[state][1] if side or of_side or alone else ""


def _labelled(reading: Reading, first: int) -> str:
    """Return the state before the colon of a line whose name and office make up the rest: Fiji: H.E. X, President."""
    words, state = reading.words, reading.titles.country_until.get(first - 1, -1)
    if state < 0 or words.keys[first - 1] != ":":
        return ""
    at, links = state, words.classes["for"] | words.classes["origins"]
    at -= bool(words.says(at - 1) & _DETERMINER)
    at -= words.keys[at - 1] in links  # For the Republic of Fiji: Mr X, Minister of Ports
    opened = at == 0 or words.line_ends(at - 1) or words.keys[at - 1] in _ITEM_MARKS
    return reading.titles.country_at[state][1] if opened else ""
