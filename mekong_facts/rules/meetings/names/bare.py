"""Texts that hold acronyms with numbers and no name: SOM8 may be a meeting, or a circuit board."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence

    from mekong_facts.languages.base import Language
    from mekong_facts.rules.meetings.phrases.name_words import Name
    from mekong_facts.rules.prose import Prose

_DONE = frozenset({"open", "close", "hold", "host", "gather", "go_on"})  # what meetings do, and few other things


def are_meetings(prose: Prose, language: Language, names: Sequence[Name]) -> bool:
    """Return whether the names of a text are of meetings, as far as names, words and verbs tell.

    Acronyms with a number alone are, if the text has people who meet, or says what meetings do beside one of them.
    """
    if any(name.kind != "acronym" or name.name for name in names):
        return True
    view = prose.view.lower()
    words = set(view.split())
    gathered = language.meetings.words["gathered"]
    if any(word in view if " " in word else word in words for word in gathered):
        return True
    sentences = {prose.sentence_at(name.start) for name in names}
    verbs = prose.hits(language.gazetteer).get("meeting.verb", ())
    return any(verb.id in _DONE and prose.sentence_at(verb.start) in sentences for verb in verbs)
