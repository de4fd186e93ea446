"""Brackets with the letters of the two bodies that meet: "Đối thoại giữa Hiệp hội … (ASEAN) và Liên minh … (EU)"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from mekong_facts.rules import series

if TYPE_CHECKING:
    from mekong_facts.rules.meetings.phrases.phrases import Bracket, Phrase
    from mekong_facts.rules.meetings.phrases.starts import Reader

_AND = 8  # characters of an "and" and the letter behind it


def is_first_side(reader: Reader, phrase: Phrase, bracket: Bracket) -> bool:
    """Return whether a bracket holds the letters of the first of two bodies, and a name goes on to the second."""
    if bracket.number is not None or series.meets(bracket.acronym) or not _is_between(reader, phrase, bracket.start):
        return False
    behind = reader.view[bracket.close : bracket.close + _AND].split(None, 1)
    return len(behind) > 1 and behind[0] in reader.words["and"] and behind[1][0].isupper()


def is_second_side(reader: Reader, phrase: Phrase, bracket: Bracket) -> bool:
    """Return whether a bracket holds the letters of the second of two bodies whose first has its own."""
    if bracket.number is not None or not phrase.inside or not series.is_body(bracket.acronym):
        return False
    at = reader.view.find(f"({phrase.inside[-1]})", phrase.head[1], bracket.start)
    return at >= 0 and _is_between(reader, phrase, at)


def _is_between(reader: Reader, phrase: Phrase, end: int) -> bool:
    """Return whether "between" stands in a name before an offset, and no "and" behind it."""
    before = reader.view[phrase.head[1] : end].lower().split()
    which = next((which for which, word in enumerate(before) if word in reader.words["between"]), None)
    return which is not None and reader.words["and"].isdisjoint(before[which:])
