"""Summits that are named by the letters of a body and an ordinal: "ACMECS lần thứ 8 được tổ chức tại Lima"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from mekong_facts.patterns import deferred
from mekong_facts.rules import series
from mekong_facts.rules.meetings.phrases.phrases import endings, value_of, words_before

if TYPE_CHECKING:
    from collections.abc import Sequence

    from mekong_facts.rules.meetings.names.acronyms import Acronyms
    from mekong_facts.rules.meetings.names.taken import Taken
    from mekong_facts.rules.meetings.phrases.name_words import Name

_SIDE = deferred(r"[^\W\d_]\s?-\s?\Z")  # of two, the second follows
_LEAD = 24  # characters before an acronym that tell whose it is


def find(acronyms: Acronyms, names: Sequence[Name], taken: Taken) -> list[Name]:
    """Return the bodies in a text whose ordinal counts the summit that takes place, and take their places.

    So do letters in the name of the edition before: "… (MLC) lần 2 … MLC lần 3 sẽ diễn ra".
    """
    view, patterns = acronyms.view, acronyms.patterns
    found = []
    for start, end, acronym in acronyms.counting:
        ordinal = None if start in taken else patterns.right_ordinal.match(view, end + 1)
        number = value_of(ordinal, patterns) if ordinal else None
        if number is None or ordinal is None:
            continue
        at, known = ordinal.end(), series.is_body(acronym)
        if not (acronyms.opens(at) or patterns.places.hosted.match(view, at + 1)):
            continue
        if known and _SIDE.search(view, max(0, start - _LEAD), start):
            continue  # "Hội chợ Trung Quốc - ASEAN lần thứ 3"
        if known and view[max(0, start - 2) : start].strip(" ").isalpha():
            before = endings(words_before(view, start - _LEAD, start))
            if before.isdisjoint(patterns.words["left"]):
                continue  # "Hội chợ ASEAN lần thứ 3"
        if known or acronyms.counts_on(acronym, number, names):
            made = acronyms.name_at(start, at, acronym if known else None, number, written=True)
            made.words, made.level = frozenset({acronym.lower(), "#summit"}), "summit"
            found.append(made)
            taken.add(start, at)
    return found
