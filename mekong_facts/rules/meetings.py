"""Meetings: named or numbered, with what the text says of each."""

from __future__ import annotations

from typing import TYPE_CHECKING

from mekong_facts.rules.meeting_names import Finder
from mekong_facts.facts import Place
from mekong_facts.rules.attach import Calendar
from mekong_facts.rules.calendar_days import length
from mekong_facts.rules.clauses import Sentences
from mekong_facts.rules.meeting_places import Atlas
from mekong_facts.rules.meeting_set import Times, gather, settle, unique

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
    placed = gather(names, language)
    calendar = Calendar(prose, language.meetings)
    atlas = Atlas(prose, language.meetings, countries, set(spans))
    for clause in Sentences(prose, language, dates).read(placed, bare):
        calendar.read(clause)
        atlas.read(clause)
    found = []
    for event in unique(settle(placed)):
        times = event.times
        times.settle()
        city, country = atlas.of(event)
        found.append(
            event.meeting(
                prose,
                language,
                place=Place(city=city, country=country),
                start=times.start,
                end=times.end,
                days=days_of(times),
            ),
        )
    return found


def days_of(times: Times) -> int | None:
    """Return how many days a meeting lasts, as told or as its ends tell."""
    if times.days is None and times.start and times.end:
        return length(times.start, times.end)
    return times.days
