"""What is said of editions, which names none: "qua 12 kỳ Hội nghị …", "Đây là phiên họp đầu tiên"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from mekong_facts.rules.meetings.phrases import words_before

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from mekong_facts.rules.meetings.patterns import MeetingPatterns
    from mekong_facts.rules.meetings.phrases import Phrase

_COUNT = 2  # words of a count: a number and what is counted
_BEFORE = 24  # characters


def are_counted(before: Sequence[str], words: Mapping[str, frozenset[str]]) -> bool:
    """Return whether the words before a phrase count several editions: "qua 12 kỳ Hội nghị ADMM"."""
    counted = len(before) >= _COUNT and before[-1] in words["rounds"]
    return counted and (before[-2].isdecimal() or before[-2] in words["several"])


def is_foremost(view: str, phrase: Phrase, words: Mapping[str, frozenset[str]]) -> bool:
    """Return whether a meeting is said to be the first of something: "Đây là phiên họp đầu tiên sau khi …"."""
    if phrase.numbers != [1] or phrase.ordinal is None or view[phrase.head[0]].isupper():
        return False
    before = words_before(view, phrase.start - _BEFORE, phrase.start, words["articles"], words["plurals"])
    return (
        view[slice(*phrase.ordinal)].lower() in words["foremost"]
        and before[-1:] != []
        and before[-1] in words["copula"]
    )


def is_praised(view: str, phrase: Phrase, words: Mapping[str, frozenset[str]]) -> bool:
    """Return whether it is said what a meeting is like: "không chỉ là Hội nghị quan trọng của riêng ASEAN"."""
    low = view[phrase.head[1] : phrase.end].lower().split()[:_COUNT]
    if words["praising"].isdisjoint({*low[:1], " ".join(low)}):
        return False
    before = words_before(view, phrase.start - _BEFORE, phrase.start, words["articles"])
    return bool(before) and before[-1] in words["copula"]


def holds_next(view: str, phrase: Phrase, after: Phrase | None, patterns: MeetingPatterns) -> bool:
    """Return whether an assembly is but the body whose session follows: "Đại hội đồng … khai mạc khóa họp thứ 57"."""
    if phrase.sort != "assembly" or phrase.numbers or after is None or after.sort != "session" or not after.numbers:
        return False
    owner = patterns.owner.search(view, phrase.start, after.start)
    return owner is not None and owner.start("body") == phrase.start
