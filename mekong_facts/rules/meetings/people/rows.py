"""Rows of officials who are at a meeting, one behind the other."""

from __future__ import annotations

from bisect import bisect_left
from itertools import pairwise
from operator import itemgetter
from typing import TYPE_CHECKING

from mekong_facts.patterns import deferred
from mekong_facts.rules.meetings.phrases.phrases import tells_any

if TYPE_CHECKING:
    from collections.abc import Collection, Mapping, Sequence

    from mekong_facts.rules.meetings.anchors import Anchor
    from mekong_facts.rules.meetings.found import PersonSpan
    from mekong_facts.rules.meetings.patterns import MeetingPatterns

_TITLE = 2  # words of "ông", "đồng chí"
CHAIN = 240  # characters from one official of a list to the next, with the office between
_ENDS = deferred(r"[.;:!?\"\n]")
_WORD = deferred(r"[^\W\d_]+")


def speakers(
    view: str, patterns: MeetingPatterns, anchors: Sequence[Anchor], people: Sequence[PersonSpan], start: int
) -> list[str]:
    """Return the ids of those of whom a sentence tells what they do at the meeting that it opens with.

    "At the 5th Forum, Ministers X and Y called for", "Tại Hội nghị …, Bộ trưởng X nhấn mạnh".

    Args:
        view: the text.
        patterns: how the language tells it.
        anchors: the meetings of the sentence.
        people: (start, end, id) of its officials, in order.
        start: where it starts.

    """
    words = patterns.words
    lead = [word for word in view[start : anchors[0].start].lower().split() if word not in words["articles"]]
    if len(lead) != 1 or lead[0] not in words["inside_it"]:
        return []
    behind = people[bisect_left(people, anchors[0].end, key=itemgetter(0)) :]
    between = view[anchors[0].end : behind[0][0]] if behind else ""
    if between.count(",") != 1 or len(between) > CHAIN or _ENDS.search(between):
        return []
    office = [word for word in between.rpartition(",")[2].split() if word not in words["articles"]]
    long = len(office) > _TITLE and office[0].islower()
    if long or not words["other_source"].isdisjoint(office[:1]):
        return []  # "Tại Diễn đàn …, bài báo của Bộ trưởng X được phát", "…, as Minister X said, wool will"
    if any(anchors[0].end <= anchor.start < behind[0][0] for anchor in anchors[1:]):
        return []
    there = chain(view, patterns, behind)
    end = next(end for _, end, id_ in reversed(behind) if id_ in there)
    return there if patterns.details.acts.match(view, end) else []


def some_of(view: str, patterns: MeetingPatterns, floor: int, people: Sequence[PersonSpan]) -> list[str]:
    """Return the ids of the officials who are told to be among those counted up to `floor`: "among them …"."""
    behind = [person for person in people if person[0] >= floor]
    link = patterns.details.among.search(view, floor, behind[0][0]) if behind else None
    near = link is not None and behind[0][0] - link.end() < CHAIN and not _ENDS.search(view, floor, link.start())
    return chain(view, patterns, behind) if near else []


def listed(view: str, words: Mapping[str, frozenset[str]], people: Sequence[PersonSpan]) -> Sequence[PersonSpan]:
    """Return the first officials of a row, as long as nothing but capitals and links stands between them."""
    links = words["joiners"] | words["articles"]
    for at, (one, other) in enumerate(pairwise(people), 1):
        if any(word[0].islower() and word not in links for word in _WORD.findall(view[one[1] : other[0]])):
            return people[:at]
    return people


def chain(view: str, patterns: MeetingPatterns, people: Sequence[PersonSpan]) -> list[str]:
    """Return the ids of a list of officials, `people` (start, end, id), from its end that stands at the verb.

    Whom another represents is not there.
    """
    found, absent = [people[0][2]], set()
    for one, other in pairwise(people):
        first, second = sorted((one, other))
        between = view[first[1] : second[0]]
        stood = _is_stood_in_for(between, patterns.words["stands_in"])
        if stood:
            absent.add(second[2])  # "Minister X, representing President Y, attended"
        if len(between) > CHAIN or not (stood or patterns.details.joining.search(between)):
            break
        told = between.lower().replace(",", " ").split()
        if tells_any(told, patterns.words["saying"]):
            break  # "Spokesman X, stated that Minister Y would attend"
        if not patterns.words["relatives"].isdisjoint(told):
            break  # "Minister X praised the 5th Forum, which Minister Y co-chaired"
        if patterns.details.takes_part.search(view, first[1], second[0]):
            break
        found.append(other[2])
    return [one for one in found if one not in absent]


def _is_stood_in_for(between: str, words: Collection[str]) -> bool:
    """Return whether the words between two officials say that the first is there for the second."""
    told = (between.lower().partition(row) for row in words)
    return any(stands != "" and "," not in office.rstrip(" ,") for _, stands, office in told)
