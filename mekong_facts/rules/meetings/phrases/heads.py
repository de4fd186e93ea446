"""Which nouns stand for a meeting, where they begin, and which two of them belong to one name."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from mekong_facts.patterns import deferred
from mekong_facts.rules.letters import CAPITAL
from mekong_facts.rules.meetings.phrases.phrases import beginnings, tells_level

if TYPE_CHECKING:
    from collections.abc import Container, Mapping

    from mekong_facts.rules.gazetteer import Hit
    from mekong_facts.rules.meetings.patterns import MeetingPatterns
    from mekong_facts.rules.meetings.phrases.phrases import Phrase

_PEOPLE = deferred(rf"(?: {CAPITAL}\w*(?: \w+){{0,2}}){{1,4}} ")  # those who meet, each word with a capital
_BEFORE = 24  # characters before a noun
_WHOLE = frozenset({"meeting", "summit", "workshop"})  # sorts of what has sessions of its own, and is none of a series
_FEW = 6  # sessions of one meeting
_SITTINGS = frozenset({"meeting", "session"})
_TWOFOLD = frozenset({"workshop", "dialogue", "forum", "conference"})  # sorts of which one may be two at once
_JOINED = frozenset({" and ", " & ", "/", " cum ", "-cum-"})


def is_head(view: str, words: Mapping[str, frozenset[str]], states: Container[int], hit: Hit) -> bool:
    """Return whether a noun that is an adjective elsewhere stands for a meeting: "dự Cấp cao ASEAN".

    `states`: where the names of states end.
    """
    noun = view[hit.start : hit.end].lower()
    if view.endswith(tuple(words["aside_prefixes"]), 0, hit.start):
        return False  # a "pre-summit" is none
    if noun in words["owned_heads"]:
        return view.endswith("s' ", 0, hit.start)
    if noun in words["talking"] and view[hit.end : hit.end + _BEFORE].lower().split(None, 1)[:1] == ["about"]:
        last_word = view[max(0, hit.start - _BEFORE) : hit.start].split()[-1:]
        return not last_word or last_word[0].lower() in words["generic"]  # "Ana Pirs Talks about the Forum"
    if words["grade_weeks"] and view[max(0, hit.start - _BEFORE) : hit.start].lower().rstrip().endswith(
        tuple(words["grade_weeks"])
    ):
        return False  # "Tuần lễ cấp cao Diễn đàn Hợp tác …"
    if "+" in noun:  # "the 11th 2+2", not "the 2+2 Dialogue"
        behind = view[hit.end : hit.end + _BEFORE].lstrip('" ').split(None, 1)[:1]
        return not any(
            word[0].isupper() or word in words["generic"] | words["talks"] | words["lowmods"] for word in behind
        )
    if noun in words["partnered"]:
        lead = view[max(0, hit.start - _BEFORE) : hit.start].lower()
        return not lead.rstrip(" ").endswith(tuple(words["dialogue_partners"]))
    if noun in words["floors"] and noun == view[hit.start : hit.end] and view[hit.end + 1 : hit.end + 2].isupper():
        return not any(view.startswith(f" {floor}", hit.end) for floor in words["floor_of"])
    lone = noun in words["lone"]
    if not (lone or words["clipped"]):
        return True
    before = view[max(0, hit.start - _BEFORE) : hit.start].rstrip(" ")
    last = before.split()[-1].lower() if before[-1:].isalnum() else ""
    if not lone:
        return last not in words["clipped"] or hit.start - 1 in states  # "Trung Quốc hội nghị"
    weekly = before.lower().endswith(tuple(words["weeks"]))  # "Tuần lễ Cấp cao APEC"
    free = not before[-1:].isalnum() or (last in words["left"] and not weekly)
    counted = any(view.startswith(f" {word} ", hit.end) for word in words["ordinal_leads"])  # "Cấp cao lần thứ 19"
    on = counted or view[hit.end + 1 : hit.end + 2].isupper()
    return free and view[hit.start : hit.start + 2].istitle() and on


def behind_verb(view: str, words: Mapping[str, frozenset[str]], states: Container[int], hit: Hit) -> Hit:
    """Return the body alone where states "meet" in it, as headlines say: "Việt Nam - Lào họp Ủy ban liên hợp"."""
    if hit.id == "session" or hit.start - 1 not in states or not words["verbs_of_nouns"]:
        return hit
    verb, _, body = view[hit.start : hit.end].partition(" ")
    return replace(hit, start=hit.start + len(verb) + 1) if body and verb in words["verbs_of_nouns"] else hit


def is_part(view: str, words: Mapping[str, frozenset[str]], last: Phrase, hit: Hit, *, counted: bool = False) -> bool:
    """Return whether a session is that of the meeting whose name follows: "phiên toàn thể Hội nghị …".

    The number of a session is its own where the meeting is `counted`, too: "phiên họp thứ hai của … lần thứ 14".
    """
    if last.end < hit.start - 1 or hit.id in {"body", "assembly"} or not view[hit.start].isupper():
        return False
    between = view[last.head[1] : hit.start]
    for word in words["owned_by"]:
        between = between.removesuffix(f"{word} ")
    at, end = last.ordinal or (0, 0)
    if last.head[1] < end <= hit.start and (counted or hit.id == "summit" or last.noun in words["items"]):
        between = f"{view[last.head[1] : at]}{between[end - last.head[1] :]}"  # "phiên thứ hai của …"
    low = between.islower() or hit.id == "session"  # "Phiên họp Cấp cao Khóa họp …"
    known = not between.strip() or (low and set(between.lower().split()) <= words["generic"])
    return known and last.noun in words["parts"]


def uncount(phrase: Phrase) -> None:
    """Make a phrase the noun alone, which names nothing."""
    phrase.end, phrase.numbers, phrase.spots, phrase.bracket, phrase.named = phrase.head[1], [], [], None, False


def merge(view: str, patterns: MeetingPatterns, last: Phrase, hit: Hit) -> bool:
    """Return whether two head nouns belong to one name: "Forum Leaders' Meeting", "Working Group Meeting"."""
    names, words = patterns.names, patterns.words
    if patterns.head_first:
        return _word_by_word(view, patterns, last, hit)
    if _is_twofold(view, last, hit):
        return True
    of = names.of_body.match(view, last.head[1]) if last.sort == "body" and hit.id != "body" else None
    start = of.end() - 1 if of else last.head[1]
    if not names.merged.fullmatch(view, start, hit.start):
        return False
    between = view[start : hit.start].lower().split()
    word = view.rfind(" ", 0, hit.start - 1) + 1
    if between and between[0] in words["holding"] and patterns.left_ordinal.match(view, word):
        return False  # "Reed Council Concludes Ninth Session"
    return not any(word in words["joiners"] or word in words["left"] for word in between)


def _is_twofold(view: str, last: Phrase, hit: Hit) -> bool:
    """Return whether one numbered meeting is called by two nouns: "the 4th Workshop and Dialogue on Water"."""
    if not last.numbers or last.bracket or {last.sort, hit.id} - _TWOFOLD or view[hit.end - 1] == "s":
        return False
    return view[last.head[1] : hit.start] in _JOINED and view[last.head[0]].isupper() and view[hit.start].isupper()


def reach_back(last: Phrase, phrase: Phrase, patterns: MeetingPatterns) -> None:
    """Let a name begin with the body whose meeting it is: "the Reed Committee of Senior Officials meeting"."""
    if patterns.head_first or last.sort != "body" or phrase.numbers or phrase.start <= last.start:
        return
    phrase.start = phrase.kept = last.start
    phrase.definite, phrase.vague = last.definite, last.vague
    phrase.capital, phrase.named = True, phrase.named or last.named
    phrase.numbers, phrase.ordinal = last.numbers, last.ordinal
    phrase.spots = [(start, phrase.end) for start, _ in last.spots]


def _word_by_word(view: str, patterns: MeetingPatterns, last: Phrase, hit: Hit) -> bool:
    """Return the same where machines left the order of English: "thứ mười Diễn đàn Y tế Bộ trưởng Cuộc họp"."""
    if last.ordinal is None or last.ordinal[1] >= last.head[0] or hit.id == "body" or not view[hit.start].isupper():
        return False
    between = view[last.head[1] : hit.start]
    people = _PEOPLE.fullmatch(between) is not None and tells_level(between.lower(), patterns)
    return people or (last.sort == "body" and not between.strip(" "))  # "thứ hai mươi Hội đồng Cuộc họp"


def is_hour_of(view: str, last: Phrase, inner: Phrase) -> bool:
    """Return whether a session is an hour of a meeting without a number: "the first session of the Reed Meeting".

    No council, forum or conference of parties is so; they hold sessions that are counted.
    """
    if (
        view[last.head[0]].isupper()
        or last.sort != "session"
        or inner.sort not in _WHOLE
        or inner.numbers
        or not inner.named
    ):
        return False
    return inner.end == inner.head[1] and view[inner.head[0]].isupper() and max(last.numbers, default=1) <= _FEW


def sits_at(view: str, words: Mapping[str, frozenset[str]], last: Phrase, inner: Phrase) -> bool:
    """Return whether a committee sits at the assembly whose name follows: "Phiên họp Ủy ban Chính trị Đại hội đồng …".

    Or those who organise a meeting: "cuộc họp Ban Tổ chức Diễn đàn …". An ordinal behind the name is not theirs.
    """
    counted = last.ordinal is not None and last.ordinal[0] < inner.head[0]
    if not counted and view[last.head[1] : inner.head[0]].lower().strip().endswith(tuple(words["organisers"])):
        return inner.sort != "body"
    if inner.sort != "assembly" or last.sort not in _SITTINGS or (last.ordinal and last.ordinal[0] < inner.head[0]):
        return False
    behind = view[last.head[1] : inner.head[0]].split()[:2]
    committee = not words["committees"].isdisjoint(beginnings([word.lower() for word in behind]))
    return committee and behind[0][0].isupper()
