"""How many people take part in a meeting."""

from __future__ import annotations

from bisect import bisect_left
from itertools import islice
from typing import TYPE_CHECKING

from mekong_facts.facts import Attendance
from mekong_facts.patterns import deferred
from mekong_facts.rules.meetings.anchors import end_before
from mekong_facts.rules.meetings.phrases.phrases import ends_in, tells_any

if TYPE_CHECKING:
    import re
    from collections.abc import Mapping, Sequence

    from mekong_facts.rules.meetings.anchors import Anchor
    from mekong_facts.rules.meetings.patterns import MeetingPatterns

_FIRST = 16  # characters before those who are counted
_SUBJECT = 120  # characters from these to the verb that tells that they take part
_OBJECT = 2  # words from such a verb to those who are counted: "attended by", "with the participation of"
_ENDS = deferred(r"[.;:!?\"\n]")
_DIRECTLY = 4  # words from a meeting to those who are at it: "invited to the 5th Forum attended by more than 70 people"
_DIGITS = deferred(r"\d+")
_HUNDRED = 100


def counted(prose_text: str, view: str, patterns: MeetingPatterns, found: re.Match[str], floor: int) -> Attendance:
    """Return the attendance that a count of people tells; a word before it back to `floor` may say that it is rough."""
    number = int("".join(_DIGITS.findall(found["count"]))) if found["count"] else _value(found["words"], patterns)
    number *= patterns.details.scales.get(found.groupdict().get("scale") or "", 1)
    about = _about(view, patterns, found, floor)
    text = " ".join(prose_text[(about or found).start() : found.end()].split())
    return Attendance(count=number, approximate=about is not None, text=text)


def _about(view: str, patterns: MeetingPatterns, found: re.Match[str], floor: int) -> re.Match[str] | None:
    """Return the word before a count that makes it a rough one."""
    return patterns.details.about.search(view, max(floor, found.start() - _FIRST - 2), found.start())


def _value(words: str, patterns: MeetingPatterns) -> int:
    """Return the number that words stand for: "two hundred and fifty", "hai trăm năm mươi"."""
    numbers, scales = patterns.details.numbers, patterns.details.scales
    total = current = last = 0
    for word in words.lower().replace("-", " ").split():
        if word in numbers:
            last = numbers[word]
            current += last
        elif scales.get(word, 1) > _HUNDRED:
            total, current, last = total + max(current, 1) * scales[word], 0, 0
        elif word in scales:
            current, last = current - last + max(last, 1) * scales[word], 0
    return total + current


def _take_part(view: str, patterns: MeetingPatterns, found: re.Match[str], takes: Sequence[re.Match[str]]) -> bool:
    """Return whether a verb next to people who are counted says that they take part; anybody may be told of."""
    start, end = (_about(view, patterns, found, 0) or found).start(), found.end()
    first = bisect_left(takes, start - _SUBJECT, key=lambda verb: verb.end())
    for verb in islice(takes, first, None):
        if verb.start() - end > _SUBJECT:
            break
        between = view[end : verb.start()] if verb.start() >= end else view[verb.end() : start]
        far = verb.start() < end and len(between.split()) > _OBJECT
        if not far and not _ENDS.search(between) and patterns.words["parting"].isdisjoint(between.lower().split()):
            return True
    return ends_in(view, start - _FIRST, start, patterns.words["with"])


def are_there(
    view: str,
    patterns: MeetingPatterns,
    found: re.Match[str],
    takes: Sequence[re.Match[str]],
    anchors: Sequence[Anchor],
) -> bool:
    """Return whether people who are counted take part in a meeting; not those of one delegation or of each."""
    if patterns.details.one_delegation.search(view, max(0, found.start() - _SUBJECT), found.start()):
        return False
    if patterns.details.from_each.match(view, found.end()):
        return False
    before = end_before(anchors, found.start()) or found.start()
    between = view[before : found.start()].lower().rpartition(",")[2].split()
    if between and tells_any(between, patterns.words["other_than"]):
        return False  # "preceded by a workshop attended by 90 people"
    if found["there"]:
        return bool(takes) or any(anchor.sure for anchor in anchors)
    return _take_part(view, patterns, found, takes)


def meet_there(view: str, words: Mapping[str, frozenset[str]], found: re.Match[str], anchors: Sequence[Anchor]) -> bool:
    """Return whether people who are counted do not meet before the only meeting named: "70 met ahead of the …".

    Nor meet to prepare it: "a meeting on preparation for the 5th Forum opened with the participation of 20 delegates".
    """
    if len(anchors) != 1 or not anchors[0].beforehand:
        return True
    if anchors[0].start >= found.start():
        return False
    if "preparing" not in anchors[0].ties:
        return True
    between = view[anchors[0].end : found.start()].lower().split()
    return len(between) <= _DIRECTLY or not words["relatives"].isdisjoint(between)
