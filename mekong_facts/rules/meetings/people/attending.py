"""Who takes part in a meeting: the officials that a verb says it of."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from itertools import pairwise
from operator import itemgetter
from typing import TYPE_CHECKING

from mekong_facts.patterns import deferred
from mekong_facts.rules.meetings.anchors import end_before
from mekong_facts.rules.meetings.people.rows import CHAIN, chain, listed
from mekong_facts.rules.meetings.phrases.phrases import endings, tells_any
from mekong_facts.rules.meetings.sentences.goers import are_received
from mekong_facts.rules.meetings.sentences.leads import leads_to_date

if TYPE_CHECKING:
    import re
    from collections.abc import Mapping, Sequence

    from mekong_facts.rules.meetings.anchors import Anchor
    from mekong_facts.rules.meetings.found import PersonSpan
    from mekong_facts.rules.meetings.patterns import MeetingPatterns

_NEAR = 90  # characters between an official and the verb
_LISTED = 240  # the same where a list or his office stands between
_TWO = 2  # who are named behind a comma may not both be told of
_FIRST = 16  # characters before a verb that opens a sentence: "Speaking at the …, Minister …"
_LED = 220  # characters from such a verb to the official
_GROUP = 5  # words of "a ministerial delegation from the"
_EACH = 120  # characters before those whom somebody sees one by one
_ENDS = deferred(r"[.;:!?\"\n]")
_MOST = 40  # officials before a verb of whom it is said
_GUEST = 400  # characters from a verb to a meeting in which it is told whose guest somebody is, or who says it
_OCCASION = 40  # characters behind a verb in which it is told what somebody led
_TOGETHER = 6  # characters of the word before a verb that says that two do it: "đồng"
_RELATIVE = 3  # words between a comma and a verb that belongs to what stands before it: "which will be"
_WORD = deferred(r"[^\W\d_]+")


def is_reported(view: str, patterns: MeetingPatterns, end: int, anchors: Sequence[Anchor]) -> bool:
    """Return whether the sentence names a meeting only in what somebody there says: "… delegates, said RF15 …"."""
    if not anchors or anchors[0].start < end:
        return False
    between = view[end : min(anchors[0].start, end + _GUEST)].lower().replace(",", " ").split()
    return tells_any(between, patterns.words["saying"])


def tells_of(view: str, patterns: MeetingPatterns, takes: re.Match[str], anchors: Sequence[Anchor]) -> bool:
    """Return whether who speaks somewhere names a meeting only in what he says: "Speaking to the press, X said …"."""
    opens = takes[0].split()[0].lower() in patterns.words["partaking"]
    return opens and is_reported(view, patterns, takes.end(), anchors)


def goes_on_to_say(view: str, patterns: MeetingPatterns, takes: re.Match[str], anchors: Sequence[Anchor]) -> bool:
    """Return whether who leads something else tells of a meeting: "Minister X, who chaired, said RF15 would be …"."""
    _, _, said = view[takes.end() : takes.end() + _OCCASION].lower().partition(",")
    told = not patterns.words["saying"].isdisjoint(said.split()[:1])
    return told and is_reported(view, patterns, takes.end(), anchors)


def is_between_two(view: str, words: Mapping[str, frozenset[str]], start: int, found: re.Match[str]) -> bool:
    """Return whether somebody sees those told of one by one: "will hold bilaterals with …".

    Or a delegation, which need not be at a meeting: "held talks with a delegation from Tonga".
    """
    told = view[max(start, found.end() - _EACH) : found.end()].lower().split()
    if not words["one_by_one"].isdisjoint(told) and not words["with"].isdisjoint(told):
        return True
    at = next((at for at in range(len(told) - 1, 0, -1) if told[at] in words["indefinite"]), 0)
    return len(told) - at <= _GROUP and not words["seen"].isdisjoint(endings(told[:at]))


def who(
    view: str, patterns: MeetingPatterns, takes: re.Match[str], people: Sequence[PersonSpan], start: int
) -> list[str]:
    """Return the ids of the officials of a sentence of whom a verb says that they take part, in order.

    Args:
        view: the text.
        patterns: how the language tells it.
        takes: the verb.
        people: (start, end, id) of the officials of the sentence, in order.
        start: where the sentence starts.

    """
    behind = people[bisect_left(people, takes.end(), key=itemgetter(0)) :]
    if takes["by"] and tells_any(view[start : takes.start()].lower().split()[-_TWO:], patterns.words["absent"]):
        return []  # "was not attended by"
    if takes["by"]:
        behind = _without_speaker(view, patterns, behind)
        near = bool(behind) and behind[0][0] - takes.end() < CHAIN
        return chain(view, patterns, behind) if near else []
    if behind and patterns.details.there_are.match(view, takes.end()):
        return chain(view, patterns, behind)
    opens = patterns.head_first or takes[0].split()[0].lower() in patterns.words["partaking"]
    if opens and is_elsewhere(view, patterns, takes):
        return []
    if opens and takes.start() - start < _FIRST and behind and behind[0][0] - takes.end() < _LED:
        if patterns.details.presents.search(view, takes.end(), behind[0][0]):
            return chain(view, patterns, behind)
        _, comma, led = view[takes.end() : behind[0][0]].lower().partition(",")
        met = not patterns.words["receiving"].isdisjoint(led.split())  # "Opening the forum, he met Minister X"
        if not comma or met:
            return []
        row = listed(view, patterns.words, behind)
        return chain(view, patterns, row) if len(row) > _TWO else [behind[0][2]]
    to = bisect_right(people, takes.start(), key=itemgetter(1))
    since = max(0, to - _MOST)
    before = _coming(view, patterns, people[since:to], people[since - 1][1] if since else start)
    before = _without_source(view, patterns, _without_hosted(view, patterns, before, takes), start)
    far = _LISTED if before and view.startswith((",", " - "), before[-1][1]) else _NEAR
    if not before or takes.start() - before[-1][1] > far:
        return []
    if view.startswith("'s ", before[-1][1]):
        return []  # "Minister X's predecessor, Y, opened the …"
    between = [word.lower() for word in _WORD.findall(view[before[-1][1] : takes.start()])]
    words = patterns.words
    goes_on = takes[0].split()[0].endswith("ing")  # "is leading the delegation", not "was led"
    if not words["reporting"].isdisjoint(between) or (between and between[-1] in words["copula"] and not goes_on):
        return []
    told = before[-1][1], takes.start()
    if tells_any(between, words["absent"]) or are_received(view, words, *told) or _is_guests(view, words, *told):
        return []
    if words["infinitive"].issuperset(between) and _is_asked(view, words, before, start):
        return []
    if patterns.head_first and tells_any(between, words["saying"]):
        return []  # "Ông X cho hay RF15 sẽ quy tụ 50 đại biểu"
    said = (behind for one, behind in pairwise(between) if one in words["saying"])
    if any(word not in words["pronouns"] and word not in words["owned"] for word in said):
        return []  # "Minister X said the forum would open", but "said he will attend"
    return chain(view, patterns, before[::-1])[::-1] + _partners(view, patterns, takes, behind)


def _without_speaker(view: str, patterns: MeetingPatterns, people: Sequence[PersonSpan]) -> Sequence[PersonSpan]:
    """Return officials up to the one who tells all that: "attended by ministers of Fiji, spokesman X said"."""
    words = patterns.words
    if patterns.head_first:
        return people
    for at, (start, end, _) in enumerate(people):
        said = [word.rstrip(".,") for word in view[end : end + _FIRST].lower().split()[:1]]
        cited = view[max(0, start - _NEAR) : start].lower().rpartition(",")[2].split()[:2]
        if (at or "," in view[max(0, start - _FIRST) : start]) and not words["saying"].isdisjoint(said):
            return people[:at]
        if not words["citing"].isdisjoint((" ".join(cited), *cited[:1])):
            return people[:at]
    return people


def _is_asked(view: str, words: Mapping[str, frozenset[str]], people: Sequence[PersonSpan], start: int) -> bool:
    """Return whether the last of some officials is asked to go there: "invited Minister X to attend"."""
    floor = people[-2][1] if len(people) > 1 else start
    led = view[max(floor, people[-1][0] - _NEAR) : people[-1][0]].lower().rpartition(",")[2].split()
    return not words["asked_there"].isdisjoint(led)


def is_elsewhere(view: str, patterns: MeetingPatterns, takes: re.Match[str]) -> bool:
    """Return whether somebody speaks at a place or to people that no meeting is: "Speaking at Government House, X"."""
    words = patterns.words
    if takes[0].split()[0].lower() not in words["speaking_at"]:
        return False
    where = _ENDS.split(view[takes.end() : takes.end() + _LED])[0].partition(",")[0].split()
    low = {word.strip("().'").lower() for word in where}
    named = any(word.isupper() or any(map(str.isdigit, word)) for word in where)  # "at AMM 45"
    return low.isdisjoint(words["speech_occasions"]) and not named


def _partners(view: str, patterns: MeetingPatterns, takes: re.Match[str], behind: Sequence[PersonSpan]) -> list[str]:
    """Return the ids of those with whom somebody presides: "co-chaired the forum with Minister X"."""
    words = patterns.words
    if not behind or behind[0][0] - takes.end() > CHAIN:
        return []
    if not view[max(0, takes.start() - _TOGETHER) : takes.end()].lower().endswith(tuple(words["co_chairing"])):
        return []
    between = view[takes.end() : behind[0][0]]
    told = between.lower().split()
    told = [*told, *map(" ".join, pairwise(told))]
    joined = not words["together"].isdisjoint(told) and words["parting"].isdisjoint(told)
    return chain(view, patterns, behind) if joined and not _ENDS.search(between) else []


def is_of_other(
    view: str, patterns: MeetingPatterns, takes: re.Match[str], anchors: Sequence[Anchor], start: int
) -> bool:
    """Return whether a verb tells who led something else: "met ahead of the main session chaired by Minister X".

    Or a meeting with the press, or a welcome: "Minister X chaired the press conference"; or what a guest does.
    """
    words = patterns.words
    led = " ".join(
        word for word in view[takes.end() : takes.end() + _OCCASION].lower().split() if word not in words["articles"]
    )
    others = (*words["press_meetings"], *words["receptions"])
    if led.startswith(others) and any(
        led.startswith(other) and not led[len(other) : len(other) + 1].isalpha() for other in others
    ):
        return True  # "phiên toà", not "phiên toàn thể"
    before = end_before(anchors, takes.start())
    if not before:
        behind = next((anchor for anchor in anchors if anchor.start >= takes.end()), None)
        opening = takes.start() - start < _FIRST or _frames(view, patterns, (start, takes.start()), behind)
        if takes["by"] and anchors and not opening and not _brings(view, patterns, takes, start):
            return True  # "The committee, chaired by Minister X, will host the …"
        if behind and takes["by"] and behind.beforehand:
            return True  # "The talks, chaired by Minister X, were to end ahead of the …, which will be held on Monday"
        return _is_guests(view, words, takes.start(), min(behind.start if behind else 0, takes.end() + _GUEST))
    if not takes["by"]:
        return False
    if not any(anchor.events for anchor in anchors if anchor.end == before):
        return True  # "The preparatory meeting, chaired by Minister X, was held ahead of the …, which opens today"
    *clauses, last = view[before : takes.start()].lower().split(",")
    if clauses and words["copula"].isdisjoint(last.split()[:1]) and len(last.split()) <= _RELATIVE:
        last = clauses[-1]  # "preceded by a workshop on 10 April, to be chaired by Minister X"
    return tells_any(last.split(), words["other_than"])


def _frames(view: str, patterns: MeetingPatterns, lead: tuple[int, int], anchor: Anchor | None) -> bool:
    """Return whether but a day and a place stand before who leads the meeting behind him.

    "On 5 May, in Hue, under the chairmanship of Minister X, the 5th Forum was held".
    """
    where, comma, how = view[slice(*lead)].rpartition(",")
    lone = comma != "" and patterns.words["articles"] | patterns.words["led_under"] >= {*how.lower().split()}
    if anchor is None or not lone or not leads_to_date(where, patterns, loose=0):
        return False  # "On 5 May, a committee chaired by Minister X, the 5th Forum was told, had met"
    _, comma, held = view[lead[1] : anchor.start].lower().rpartition(",")
    told = [word for word in held.split() if word not in patterns.words["articles"]]
    short = comma != "" and len(told) <= _RELATIVE
    return short and (not told or not patterns.words["staging"].isdisjoint(endings(told)))


def _brings(view: str, patterns: MeetingPatterns, takes: re.Match[str], start: int) -> bool:
    """Return whether those led are whom a state takes part with: "Fiji participated with a delegation headed by"."""
    words, told = patterns.words, view[start : takes.start()].lower().replace(",", " ").split()
    if words["led_groups"].isdisjoint(told[-1:]) or words["with"].isdisjoint(told[-_GROUP:]):
        return False
    return patterns.details.takes_part.search(view, max(start, takes.start() - _NEAR), takes.start()) is not None


def _is_guests(view: str, words: Mapping[str, frozenset[str]], start: int, end: int) -> bool:
    """Return whether a stretch ends in what is told of somebody's guest: "met Minister X, who chaired the …"."""
    met = False
    for part in view[start:end].lower().split(","):
        told = part.split()
        if met and told and told[0] in words["whose"]:
            return True
        met = met or not words["receiving"].isdisjoint(told)
    return False


def _coming(view: str, patterns: MeetingPatterns, people: Sequence[PersonSpan], start: int) -> list[PersonSpan]:
    """Return those of the officials before a verb who do not only invite others: "at the invitation of X and Y, Z"."""
    coming, inviting = [], False
    for which, (last, one) in enumerate(pairwise([(0, start, ""), *people]), 1):
        led = view[last[1] : one[0]].lower()
        phrase = next((words for words in patterns.words["inviting"] if words in led), None)
        if phrase:
            inviting = "," not in led.partition(phrase)[2] or one is not people[-1]
        else:
            joined = not patterns.words["and"].isdisjoint(led.rpartition(",")[2].split())
            between = view[one[1] : people[which][0]] if which < len(people) else ""
            listed = "," in between  # "of X, Y, Z attends"
            if not listed and which + 1 < len(people) and "," in view[people[which][1] : people[which + 1][0]]:
                listed = not patterns.words["and"].isdisjoint(between.lower().split())  # "of X, Y and Z, W attends"
            inviting = inviting and (joined or listed)
        if not inviting:
            coming.append(one)
    return coming


def _without_hosted(
    view: str, patterns: MeetingPatterns, people: list[PersonSpan], takes: re.Match[str]
) -> list[PersonSpan]:
    """Return the officials before a verb without the last, if he is but met: "X gặp bà Y, … và tham dự phiên họp".

    "X had a meeting with Y on the occasion of attending the …": nobody knows it of Y.
    """
    if len(people) < _TWO:
        return people
    words, met = patterns.words, view[people[-2][1] : people[-1][0]].lower().split()
    joined = view[people[-1][1] : takes.start()].lower().split()[-_TWO:]
    hosted = not words["receiving"].isdisjoint(met) and not words["and"].isdisjoint(joined[-1:])
    there = not (words["receiving"] | words["with"]).isdisjoint(met) and not words["on_occasion"].isdisjoint(joined)
    return people[:-1] if hosted or there else people


def _without_source(view: str, patterns: MeetingPatterns, people: list[PersonSpan], start: int) -> list[PersonSpan]:
    """Return the officials before a verb without the one who tells it all: "According to Minister X, all will attend".

    `start` is where the sentence starts.
    """
    opening = view[start : people[0][0]].lstrip().lower() if people else ""
    told = opening.startswith(tuple(patterns.words["sourced"])) and "," not in opening
    return people[1:] if told else people
