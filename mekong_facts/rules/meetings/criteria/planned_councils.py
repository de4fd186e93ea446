"""Councils of several states of which it is said what can be said of a meeting only: that they took place."""

from __future__ import annotations

from typing import TYPE_CHECKING

from mekong_facts.rules.meetings.phrases.bodies import is_of_field, sits_for_states
from mekong_facts.rules.meetings.phrases.phrases import ends_in

if TYPE_CHECKING:
    from mekong_facts.rules.meetings.criteria.said import Said
    from mekong_facts.rules.meetings.phrases.phrases import Phrase

_BEFORE = 24  # characters in which a preposition and an article stand


def is_put_on(said: Said, phrase: Phrase) -> bool:
    """Return whether it is said of a council of several states what can be said of a meeting only.

    "The Peru-Fiji Joint Commission took place in Lima", "the EU-Fiji Council, scheduled for 5 May".
    """
    reader = said.reader
    told = reader.patterns.criteria.put_on.match(said.view, phrase.behind)
    if told is None or not (sits_for_states(reader, phrase) or is_of_field(reader, phrase)):
        return False
    if not told["planned"]:
        return said.placed(told.end()) or told.end() + 1 in reader.dates
    own = not ends_in(
        said.view, phrase.start - _BEFORE, phrase.start, reader.words["joiners"], reader.words["articles"]
    )
    if not (own or said.view.startswith((",", f" {told['planned']}"), told.start())):
        return False  # "the seat on the Security Council is due"
    day = said.view.find(" ", told.end() + 1) + 1  # behind "for"
    end = reader.dates.get(day) or reader.dates.get(told.end() + 1)
    return end is not None and not said.view.startswith(" to ", end)  # "is due on 5 May to vote"
