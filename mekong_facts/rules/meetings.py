"""Meetings: named or numbered, with what the text says of each."""

from __future__ import annotations

from typing import TYPE_CHECKING

from mekong_facts.rules.meeting_names import Finder
from mekong_facts.rules.meeting_set import gather

if TYPE_CHECKING:
    from collections.abc import Sequence

    from mekong_facts.facts import Country, Date, Meeting, Official
    from mekong_facts.languages.base import Language
    from mekong_facts.rules.prose import Prose


def find(
    prose: Prose,
    language: Language,
    *,
    countries: Sequence[Country],
    dates: Sequence[Date],
    officials: Sequence[Official],
) -> list[Meeting]:
    """Return the meetings of a text, in order of first mention."""
    spans = {mention.start: mention.end for date in dates for mention in date.mentions}
    named = {mention.start: mention.end for country in countries for mention in country.mentions}
    finder = Finder(prose, language, spans, named)
    names, bare = finder.find()
    if not names:
        return []
    events = gather(names, language)
    return [event.meeting(prose, language) for event in events]
