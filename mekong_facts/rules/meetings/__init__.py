"""Meetings: named or numbered, with what the text says of each."""

from __future__ import annotations

from bisect import bisect_left
from typing import TYPE_CHECKING

from mekong_facts.facts import Place
from mekong_facts.rules.dates.calendar_days import ends, length
from mekong_facts.rules.letters import BULLET_MARKS
from mekong_facts.rules.meetings.days import adopted
from mekong_facts.rules.meetings.days.attach import Calendar
from mekong_facts.rules.meetings.days.forms import read as forms
from mekong_facts.rules.meetings.days.settled import settled
from mekong_facts.rules.meetings.days.written import day_of_writing, is_not_before, settled_by
from mekong_facts.rules.meetings.identity.defined import only_defined
from mekong_facts.rules.meetings.identity.meeting_set import gather, settle, spoken_again, unique
from mekong_facts.rules.meetings.names.bare import are_meetings
from mekong_facts.rules.meetings.names.names import Finder
from mekong_facts.rules.meetings.people import rolls
from mekong_facts.rules.meetings.people.details import Reporter
from mekong_facts.rules.meetings.places import unplaced
from mekong_facts.rules.meetings.places.offices import served
from mekong_facts.rules.meetings.places.venues import Atlas
from mekong_facts.rules.meetings.sentences import asides, things
from mekong_facts.rules.meetings.sentences.clauses import Sentences
from mekong_facts.rules.meetings.signs import Signs

if TYPE_CHECKING:
    from collections.abc import Generator, Mapping, Sequence

    from mekong_facts.facts import Country, Date, Meeting, Official
    from mekong_facts.languages.base import Language
    from mekong_facts.rules.meetings.anchors import Clause
    from mekong_facts.rules.meetings.event import Event
    from mekong_facts.rules.meetings.phrases.name_words import Name
    from mekong_facts.rules.meetings.phrases.phrases import Phrase
    from mekong_facts.rules.meetings.times import Times
    from mekong_facts.rules.prose import Prose

_MARKS = f"{BULLET_MARKS} \t:.|"  # before what a row tells


def find(  # noqa: PLR0913 - what was found before, by name
    prose: Prose,
    language: Language,
    *,
    countries: Sequence[Country],
    dates: Sequence[Date],
    officials: Sequence[Official],
    published: str | None = None,
) -> Generator[None, None, list[Meeting]]:
    """Return the meetings of a text, in order of first mention; `published` is the day it was written (ISO).

    It pauses between its steps, so that each can be done with several texts before the next.
    """
    spans = {mention.start: mention.end for date in dates for mention in date.mentions}
    states = sorted((m.start, m.end, country.code) for country in countries for m in country.mentions)
    values = {mention.start: date.value for date in dates if date.value for mention in date.mentions}
    finder = Finder(prose, language, spans, states, values)
    finder.reader.people = sorted(mention.start for official in officials for mention in official.mentions)
    names, bare = finder.find()
    yield
    if not names or not are_meetings(prose, language, names):
        return []
    placed = gather(names, language)
    yield
    signs = Signs(prose.hits(language.gazetteer))
    calendar = Calendar(prose, language.meetings, published, signs, broken=finder.broken)
    atlas = Atlas(prose, language.meetings, states, spans, signs)
    atlas.first = placed[0][1]
    atlas.spots.served = served(prose.view, states, officials, language.meetings.words)
    reporter = Reporter(prose, language.meetings, states, officials, spans, signs=signs)
    again = spoken_again(prose.view, placed, language.meetings)
    sentences = Sentences(prose, language, dates, published)
    for clause in sentences.read(placed, bare, again):
        told = things.told_apart(prose.view, language.meetings, clause)
        if atlas.is_of_other(told):
            reporter.pass_over(clause)
            continue
        calendar.read(told)
        atlas.read(told)
        onward = asides.passed_over(prose.view, language.meetings, told)
        if onward is not told:
            _read_on(onward, calendar, atlas)
        reporter.read(clause, onward if told is clause else clause)
    yield
    reporter.between(len(prose.view))
    forms(prose, language.meetings, placed, atlas, sentences.items)
    _read_lists(prose, language, placed, spans, reporter)
    _read_lead(sentences, placed, bare, calendar, atlas)
    events = unique(settle(prose.view, language.meetings.words, placed))
    for event in events:
        event.times.settle(calendar.year_of(event))
        atlas.named_after(event)
    unplaced.settle(atlas, events, sentences.spots)
    for event in atlas.beside_first:
        atlas.learn(event, atlas.spot_of(placed[0][1]))
    _date_by_heading(prose, language, events[0], atlas, sentences)
    yield
    taken: dict[str, int] = {}
    _settle_statuses(events, reporter, published, None if published else day_of_writing(dates, language.meetings.words))
    met = [event for event in events if not only_defined(prose.view, language.meetings, event)]
    return [_meeting(prose, language, event, atlas=atlas, reporter=reporter, taken=taken) for event in met]


def _read_lists(
    prose: Prose,
    language: Language,
    placed: Sequence[tuple[Name, Event]],
    dates: Mapping[int, int],
    reporter: Reporter,
) -> None:
    """Take in the lists of those who took part, each for the meeting of its row, else for the first."""
    lists = rolls.read(prose, language.meetings, reporter.people, reporter.rosters.officials, reporter.states.spots)
    for at, ids, codes in lists:
        row = _of_row(prose, placed, dates, at) or placed[0][1]
        meant = [row] if placed[0][0].start < at else []  # else minutes, before what they speak of
        reporter.come(ids, meant)
        reporter.come_from(at, meant, codes)


def _read_lead(
    sentences: Sentences,
    placed: list[tuple[Name, Event]],
    bare: Sequence[Phrase],
    calendar: Calendar,
    atlas: Atlas,
) -> None:
    """Take in for the first meeting what opens a report without naming it, or stands below its title."""
    first = placed[0][1]
    lead = None if first.times.start or first.times.end else sentences.lead(placed, bare)
    if lead is None and first.times.start == first.times.end:
        lead = sentences.below(placed)
    if lead:
        calendar.read(lead)
    if lead and not first.placed:
        atlas.read(lead)
    for event in unique(placed)[:2]:
        atlas.home_of(event)


def _settle_statuses(events: Sequence[Event], reporter: Reporter, published: str | None, written: str | None) -> None:
    """Settle whether each meeting is over, goes on or is to come, by what is told of it and the day of writing.

    That day is either `published`, in full, or `written`, which may want its year.
    """
    for event in events:
        details = reporter.of(event)
        status = details.status or details.deeds or ("past" if details.news and event.times.start else None)
        status = settled(status, event.times, published)
        details.status = settled_by(status, event.times, written, plainly=details.open)
    coming = [event.times.start for event in events if reporter.of(event).status == "future"]
    for event in events:
        details = reporter.of(event)
        if details.open and details.status == "past" and is_not_before(event.times.start, coming):
            details.status = "future"  # "Hội nghị … sẽ diễn ra ngày 12/3; Diễn đàn … được tổ chức ngày 13/3"


def _of_row(prose: Prose, placed: Sequence[tuple[Name, Event]], dates: Mapping[int, int], at: int) -> Event | None:
    """Return the meeting that opens a line, or that is named first in one that a date opens, before an offset.

    "Fourth Reed Forum, Suva. Chair: …"; "3 May: ministers met in Suva for the Fourth Reed Forum. Chair: …".
    """
    line, _ = prose.line_at(at)
    which = bisect_left(placed, line, key=_start)
    if which == len(placed) or placed[which][0].start >= at:
        return None
    name, event = placed[which]
    lead = prose.view[line : name.start]
    first = line + len(lead) - len(lead.lstrip(_MARKS))
    return event if first == name.start or first in dates else None


def _start(placed: tuple[Name, Event]) -> int:
    """Return where a name starts."""
    return placed[0].start


def _read_on(clause: Clause, calendar: Calendar, atlas: Atlas) -> None:
    """Take in what is said of meetings behind what is said of them in passing, where nothing else was."""
    events = [event for anchor in clause.anchors for event in anchor.events]
    if not all(event.times.started or event.times.ended for event in events):
        calendar.read(clause)
    if not all(event.placed for event in events):
        atlas.read(clause)


def _date_by_heading(prose: Prose, language: Language, event: Event, atlas: Atlas, sentences: Sentences) -> None:
    """Give a meeting without a day that of the communiqué that it has adopted."""
    town = None if event.times.start or event.times.end else atlas.of(event)[0]
    words = language.meetings.words
    day = adopted.day_of(prose.view, words, sentences.spots, town, event.names[0].start) if town else None
    if day:
        event.times.learn(*ends(day), 1)


def _meeting(  # noqa: PLR0913 - what was read of it
    prose: Prose,
    language: Language,
    event: Event,
    *,
    atlas: Atlas,
    reporter: Reporter,
    taken: dict[str, int],
) -> Meeting:
    """Return the fact of a meeting, of which all is read; `taken` are the ids given, to which its own is added."""
    times = event.times
    city, country = atlas.of(event)
    details = reporter.of(event)
    return event.meeting(
        prose,
        language,
        taken,
        place=Place(city=city, country=country),
        start=None if _holds(times.start, times.end) else times.start,
        end=None if _holds(times.end, times.start) else times.end,
        days=days_of(times),
        status=details.status,
        theme=details.theme,
        attendance=details.attendance,
        countries=tuple(details.countries),
        officials=tuple(details.officials),
    )


def _holds(year: str | None, day: str | None) -> bool:
    """Return whether one end of a meeting is but the year or the month of the other, which tells nothing."""
    if year is None or day is None or len(year) >= len(day):
        return False
    return day.startswith((year, "XXXX"))  # the year of a day whose own is not told with it


def days_of(times: Times) -> int | None:
    """Return how many days a meeting lasts, as its ends tell or as told."""
    lasts = length(times.start, times.end) if times.start and times.end else None
    return lasts if lasts is not None and (times.days is None or lasts > 1) else times.days
