"""Texts that hold acronyms with numbers and no name: SOM8 may be a meeting, or a circuit board."""

from __future__ import annotations

from typing import TYPE_CHECKING

from mekong_facts.patterns import deferred
from mekong_facts.rules import places
from mekong_facts.rules.letters import CAPITAL
from mekong_facts.rules.meetings.phrases import editions

if TYPE_CHECKING:
    from collections.abc import Sequence

    from mekong_facts.languages.base import Language
    from mekong_facts.rules.meetings.phrases.name_words import Name
    from mekong_facts.rules.prose import Prose

_BESIDE = deferred(rf", (?P<city>{CAPITAL}[^\W\d_]+(?: {CAPITAL}[^\W\d_]+)?)(?=[.,;:\n]|\Z)")
_DONE = frozenset({"open", "close", "hold", "host", "gather", "go_on"})  # what meetings do, and few other things


def are_meetings(prose: Prose, language: Language, names: Sequence[Name]) -> bool:
    """Return whether the names of a text are of meetings, as far as names, words and verbs tell.

    Acronyms with a number alone are, if the text has people who meet, or says what meetings do beside one of them, or
    in which city one is: "adopted at SOM 3 in Hanoi", "SOM 3, Hanoi".
    """
    if any(name.kind != "acronym" or name.name for name in names):
        return True
    view = prose.view.lower()
    words = set(view.split())
    gathered = language.meetings.words["gathered"]
    if any(word in view if " " in word else word in words for word in gathered):
        return True
    if any(_is_placed(prose.view, name.end, language) for name in names):
        return True
    sentences = {prose.sentence_at(name.start) for name in names}
    verbs = prose.hits(language.gazetteer).get("meeting.verb", ())
    return any(verb.id in _DONE and prose.sentence_at(verb.start) in sentences for verb in verbs)


def _is_placed(view: str, end: int, language: Language) -> bool:
    """Return whether a city follows an acronym with its number."""
    beside = _BESIDE.match(view, end)
    if beside and places.city(beside["city"]):
        return True
    return editions.town_of(view, end, language.meetings) is not None
