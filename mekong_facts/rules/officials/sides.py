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
_BETWEEN = 12  # words from "between" to the latter of two sides
_STOPS = frozenset({".", ",", ";", ":"})
_ITEM_MARKS = frozenset({"•", "*", "-", "·"})


def state_of_side(reading: Reading, draft: Draft) -> str:
    """Return the code of the state for which a person speaks, told beside his name and offices; else nothing.

    Fiji was represented by X, the premier; the Lao side was led by Minister X; X, the premier, heads Peru's delegation.
    """
    first = min(draft.first, *(office.start for office in draft.roles))
    if not reading.by_word:
        return _delegated(reading, first)
    end = max(draft.end, *(office.end for office in draft.roles))
    first -= bool(reading.words.says(first - 1) & _DETERMINER)
    behind = reading.side(end)[1] or _led(reading, end)
    before = _led_by(reading, first) or _opened_by(reading, first) or _made_up(reading, first)
    return behind or before or _labelled(reading, first, end)


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
    """Return the state whose side starts at a word: the Lao side, Fiji's delegation, the delegation of or from Fiji.

    Args:
        reading: the text.
        at: the word.
        whole: whether the state itself may stand there.

    """
    words, country_at, sides = reading.words, reading.titles.country_at, reading.words.classes["parties_led"]
    at += bool(words.says(at) & _DETERMINER)
    end, code = country_at.get(at, (0, ""))
    if end and end - 1 not in reading.titles.paired:
        noun = end + (words.keys[end] in POSSESSIVES)
        alone = whole and noun == end and not (words.capital(end) and words.joined(end - 1))
        side = words.keys[noun] in sides
        if side and words.keys[noun] not in words.classes["parties_sent"]:
            side = words.keys[noun + 1] not in words.classes["of"]  # the Peru team of the bank
        return code if side or (alone and words.keys[end] not in _adjoined(reading)) else ""
    if words.keys[at] in sides and words.keys[at + 1] in words.classes["origins"]:
        end, code = country_at.get(at + 2 + bool(words.says(at + 2) & _DETERMINER), (0, ""))
        return code if end and _is_all(reading, end) else ""
    return ""


def _is_all(reading: Reading, end: int) -> bool:
    """Return whether a state is all that a delegation is of: of Fiji to the fair; not of Fiji and Peru."""
    words, classes = reading.words, reading.words.classes
    further = classes["to"] | classes["side_links"] | classes["circumstances"] | classes["auxiliaries"]
    if words.keys[end] in _adjoined(reading):
        after = end + 1 + bool(words.says(end + 1) & _DETERMINER)
        return words.keys[end] in classes["coordinators"] and after not in reading.titles.country_at
    return not words.letter(end) or words.keys[end] in further or words.keys[end] in classes["leading"]


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
    represents = aided = False
    if words.keys[at - 1] in classes["leading"] | classes["representing"]:
        represents = words.keys[at - 1] in classes["representing"]
        at, most = at - 1, at - 1 - _MOST_AUXILIARIES
        while at > most and (_aids(words, at - 1) or words.keys[at - 1] == ","):
            at -= 1
            aided = True
    elif at in reading.titles.country_until:
        state = reading.titles.country_until[at]
        joint = words.keys[state - 1 - bool(words.says(state - 1) & _DETERMINER)]
        listed = joint in _JOINTS or joint in classes["coordinators"]
        told = not classes["representing"].isdisjoint(words.keys[max(0, state - _FAR) : state])
        return reading.titles.country_at[state][1] if listed and told else ""
    return _party_before(reading, at, whole=represents, aided=aided)


def _party_before(reading: Reading, end: int, *, whole: bool, aided: bool) -> str:
    """Return the state whose side ends before a word.

    Args:
        reading: the text.
        end: the word.
        whole: whether the state itself may stand there.
        aided: whether its verb has an auxiliary, and the side may be part of what somebody leads: talks with it.

    """
    words, classes = reading.words, reading.words.classes
    end = next((at for at in range(end - 1, end - _LONGEST_GATHERING, -1) if words.keys[at] in classes["to"]), end)
    side = words.keys[end - 1] in classes["parties_led"]
    end -= side
    end -= side and words.keys[end - 1] in POSSESSIVES
    state = reading.titles.country_until.get(end, -1)
    if state < 0 or end - 1 in reading.titles.paired:
        return ""  # the Fiji-Peru delegation
    link = state - 1 - bool(words.says(state - 1) & _DETERMINER)
    of_side = words.keys[link] in classes["origins"] and words.keys[link - 1] in classes["parties_led"]
    apart = classes["origins"] | classes["to"] | classes["side_links"] | classes["dealings"] | _adjoined(reading)
    alone = whole and words.keys[link] not in apart  # not: the firm in Peru was represented by
    if side and words.keys[link] in _adjoined(reading) and link in reading.titles.country_until:
        return ""  # the Fiji and Peru delegation
    if of_side:
        link -= 2
        link -= bool(words.says(link) & _DETERMINER)
    if aided and (side or of_side) and _is_with(words, link):
        return ""
    return reading.titles.country_at[state][1] if side or of_side or alone else ""


def _is_with(words: Words, link: int) -> bool:
    """Return whether a side stands behind a word that makes it part of something: talks with it, between both."""
    dealings = words.classes["dealings"]
    if words.keys[link] in words.classes["coordinators"]:
        first = max(0, link - _BETWEEN)
        first = next((at for at in range(link - 1, first, -1) if words.keys[at] in _STOPS), first)
        return not dealings.isdisjoint(words.keys[first:link])
    return words.keys[link] in dealings


def _opened_by(reading: Reading, first: int) -> str:
    """Return the state whose side opens the clause that a person goes on with: on the Lao side, Minister X spoke."""
    words, country_until, side = reading.words, reading.titles.country_until, first - 2
    if words.keys[first - 1] != "," or words.keys[side] not in words.classes["sides"]:
        return ""
    state = country_until.get(side - (words.keys[side - 1] in POSSESSIVES), -1)
    link = state - 1 - bool(words.says(state - 1) & _DETERMINER)
    if state < 0 or link < 0 or words.keys[link] not in words.classes["side_links"]:
        return ""
    before = words.keys[link - 1] in _STOPS or words.keys[link - 1] in words.classes["coordinators"]
    return reading.titles.country_at[state][1] if before or words.starts_sentence(link) else ""


def _made_up(reading: Reading, first: int) -> str:
    """Return the state whose side is told to have a person: the Lao side included Minister X."""
    has = reading.words.keys[first - 1] in reading.words.classes["made_up"]
    return _party_before(reading, first - 1, whole=False, aided=True) if has and first > 1 else ""


def _labelled(reading: Reading, first: int, end: int) -> str:
    """Return the state before the colon of an item that a name and an office make up: Fiji: H.E. X, President.

    What a comma parts from the words before is an item where its like stands before: Peru: Mr Y, Fiji: Mr X.
    """
    words, state = reading.words, reading.titles.country_until.get(first - 1, -1)
    if state < 0 or words.keys[first - 1] != ":":
        return ""
    if words.letter(end) and not words.line_ends(end - 1) and words.keys[end] not in words.classes["coordinators"]:
        return ""  # Peru: Minister X arrives
    at = state - bool(words.says(state - 1) & _DETERMINER)
    at -= words.keys[at - 1] in words.classes["for"] | words.classes["origins"]  # For the Republic of Fiji: Mr X
    if words.keys[at - 1] in _JOINTS:
        colons = (before for before in range(at - 1, max(0, at - _FAR), -1) if words.keys[before] == ":")
        opened = any(before in reading.titles.country_until for before in colons)
    else:
        opened = at == 0 or words.line_ends(at - 1) or words.keys[at - 1] in _ITEM_MARKS
    return reading.titles.country_at[state][1] if opened else ""
