"""Meetings in small letters that the states which meet tell: of three or more, and consultations of two."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from mekong_facts.rules.meetings.criteria.titles import Titles
    from mekong_facts.rules.meetings.phrases.phrases import Phrase

_SIDES = 2  # of consultations
_SEVERAL = 3  # states, at least, of a trilateral meeting
_SORTS = frozenset({"meeting", "summit", "dialogue", "conference"})
_FAR = 80  # characters of two states and what they consult on


def is_of_states(titles: Titles, phrase: Phrase) -> bool:
    """Return whether the states that meet at a place or on a day are told, and take all of it in.

    "A trilateral summit between Fiji, Peru and Mali was held in Lima"; "Fiji-Peru political consultations".
    """
    if titles.patterns.head_first or phrase.numbers or phrase.sort not in _SORTS:
        return False
    start = min(phrase.kept, phrase.start)
    if not titles.words["never"].isdisjoint(titles.view[start : phrase.head[0]].lower().split()):
        return False  # "trilateral telephone talks"
    consulting = titles.patterns.criteria.consulting.search(
        titles.view, max(titles.prose.sentence_at(start)[0], phrase.head[0] - _FAR), phrase.head[0]
    )
    if consulting and phrase.noun in titles.words["consultations"]:
        start, least = consulting.start(), _SIDES
    else:
        several = titles.words["of_several"] - titles.words["of_parties"]
        if several.isdisjoint(titles.view[start : phrase.head[0]].lower().split()):
            return False
        least = _SEVERAL
    states = {at for at in range(start, phrase.end) if at in titles.reader.countries}
    if len(states) < least or not (titles.said.takes_place(phrase.behind) or _is_on_day(titles, start, phrase.behind)):
        return False
    phrase.start = phrase.kept = start
    phrase.named = True
    return True


def _is_on_day(titles: Titles, start: int, end: int) -> bool:
    """Return whether a day opens the sentence that says that a meeting is held: "On 5 May, … took place online"."""
    low = max(titles.prose.sentence_at(start)[0], start - _FAR)
    return titles.said.held(end) and not titles.reader.dates.keys().isdisjoint(range(low, start))
