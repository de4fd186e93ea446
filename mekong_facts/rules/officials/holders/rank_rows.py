"""Ranks that several share, in Vietnamese."""

from __future__ import annotations

from typing import TYPE_CHECKING

from mekong_facts.rules.officials.holders import rows
from mekong_facts.rules.officials.persons import names

if TYPE_CHECKING:
    from mekong_facts.rules.officials.holders.drafts import Drafts
    from mekong_facts.rules.officials.persons.persons import Draft
    from mekong_facts.rules.officials.text.reading import Reading


def share(reading: Reading, persons: Drafts, draft: Draft | None, rank: int) -> None:
    """Give a rank of several to those named behind the first, in Vietnamese: hai Trung tá A và B, các Thiếu tướng A, B.

    Args:
        reading: the text.
        persons: everyone named by now.
        draft: the first of them, if anybody is named.
        rank: the word at which it starts.

    """
    words = reading.words
    if reading.by_word or not (draft and draft.ranked) or words.keys[rank - 1] not in words.classes["several"]:
        return
    end, last = draft.end, 0
    while (at := rows.next_name(reading, end)) and names.surely(reading, at):
        if rows.closed(words, last, at - 1, titled=at in reading.titles.at):
            return
        other = persons.named(at, "rank-before-name")
        if other is None or other.roles or other.ranked:
            return
        other.rank, other.ranked, end, last = draft.rank, True, other.end, at - 1
