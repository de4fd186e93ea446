"""From names to meetings: which names of a text mean the same one."""

from __future__ import annotations

from bisect import bisect_right
from typing import TYPE_CHECKING

from mekong_facts.patterns import deferred
from mekong_facts.rules import series
from mekong_facts.rules.meetings.event import Event
from mekong_facts.rules.meetings.identity import levels
from mekong_facts.rules.meetings.identity.labelling import label_by_series
from mekong_facts.rules.meetings.identity.sameness import same
from mekong_facts.rules.meetings.phrases.edition_years import YEAR_BEHIND
from mekong_facts.rules.meetings.phrases.editions import are_counted, is_another, is_led, is_of_organ, will_be_held
from mekong_facts.rules.meetings.phrases.name_words import proper

if TYPE_CHECKING:
    from collections.abc import Mapping

    from mekong_facts.languages.base import Language
    from mekong_facts.rules.meetings.patterns import MeetingPatterns
    from mekong_facts.rules.meetings.phrases.name_words import Name


_SAID = 120  # characters in which it is said that a meeting was the first
_ACTS = 24  # characters behind an acronym in which it is told what its body does
_LEAD = 44  # characters before an acronym
_PAIR = 2
_NUMERAL = deferred(r"[ -][IVX]{1,5}(?![\w-])")
_HIGH = 10  # editions of two series seldom have the same high number
_MEMORY = 200  # so many meetings are compared with


def unique(placed: list[tuple[Name, Event]]) -> list[Event]:
    """Return each meeting once, in order of first mention."""
    return list({id(event): event for _, event in placed}.values())


def gather(names: list[Name], language: Language) -> list[tuple[Name, Event]]:
    """Return each name with the meeting that it stands for."""
    placed = []
    events: list[Event] = []
    for name in names:
        recent = events[-_MEMORY:]
        event = _of_bracket(name, recent) or same(name, recent, language)
        if event is None:
            event = Event()
            events.append(event)
        event.add(name)
        placed.append((name, event))
    placed = _told_later(placed, language)
    label_by_series(unique(placed), language.meetings.words)
    levels.by_series(placed)
    levels.by_neighbour(placed, language.meetings.words)
    placed = _one_of_body(_one_of_each(placed))
    return _one_of_headline(placed) if language.meetings.head_first else placed


def _told_later(placed: list[tuple[Name, Event]], language: Language) -> list[tuple[Name, Event]]:
    """Join a meeting without a number to the bare numbered one behind it that a later name says is the same.

    "The Reed Committee meeting … the 53rd regular meeting … the 53rd Reed Committee meeting".
    """
    generic = language.meetings.words["generic"]
    events = unique(placed)
    later = [
        event
        for event in events[-_MEMORY:]
        if event.number is not None and not proper(event.names[0].words, generic) and proper(event.words, generic)
    ]
    joined: dict[int, Event] = {}
    for event in later:
        for other in events[:_MEMORY]:
            if other is event or other.names[0].start > event.names[0].start:
                break
            bare = other.number is None and other.acronym is None and id(other) not in joined
            if bare and same(other.names[0], [event], language):
                joined[id(other)] = event
    return _joined(placed, joined)


def _joined(placed: list[tuple[Name, Event]], joined: dict[int, Event]) -> list[tuple[Name, Event]]:
    """Return the names with the meeting that each one's is joined to, by its `id`; that one takes the name in."""
    if not joined:
        return placed
    for name, event in placed:
        if id(event) in joined:
            joined[id(event)].insert(name)
    return [(name, joined.get(id(event), event)) for name, event in placed]


def _one_of_each(placed: list[tuple[Name, Event]]) -> list[tuple[Name, Event]]:
    """Return the names with one meeting for each acronym and number: "the Sixth Summit" may be known as WIBS 6."""
    first: dict[tuple[str, int], Event] = {}
    kept: list[tuple[Name, Event]] = []
    for name, event in placed:
        same = first.setdefault((event.acronym, event.number), event) if event.acronym and event.number else event
        if same is not event:
            same.insert(name)
        kept.append((name, same))
    return kept


def _one_of_body(placed: list[tuple[Name, Event]]) -> list[tuple[Name, Event]]:
    """Return the names with one meeting where a body's letters stand for its series': "SEAMEO 48" for SEAMEC 48."""
    counted = [event for event in unique(placed) if event.acronym and event.number is not None]
    bodies = [event for event in counted if series.is_body(event.acronym or "")]
    joined: dict[int, Event] = {}
    for body in bodies:
        own = series.of_body(body.acronym or "")
        named = (one for one in counted if own and one.number == body.number and one.acronym == own)
        if found := next(named, None):
            joined[id(body)] = found
    return _joined(placed, joined)


def _one_of_headline(placed: list[tuple[Name, Event]]) -> list[tuple[Name, Event]]:
    """Return the names with one meeting where the first has but letters with the high number of the second.

    "Việt Nam dự Hội nghị RF-26" above "Hội nghị thường niên Diễn đàn Lúa gạo lần thứ 26".
    """
    events = unique(placed)
    if len(events) < _PAIR:
        return placed
    short, full = events[:_PAIR]
    if not (short.acronym and full.acronym is None and (short.number or 0) >= _HIGH):
        return placed
    told = {word for word in short.words if word[0] != "#"} - {short.acronym.lower()}
    if short.number != full.number or told or series.is_body(short.acronym) or short.level not in {None, full.level}:
        return placed
    for name in full.names:
        short.insert(name)
    return [(name, short if event is full else event) for name, event in placed]


def _of_bracket(name: Name, events: list[Event]) -> Event | None:
    """Return the meeting whose name stands at one bracket with its acronym, in either order, or another name of it."""
    for event in reversed(events):
        last = event.names[-1]
        if last.group == name.group >= 0 and (last.number == name.number or (name.number is None and name.name)):
            return event
    return None


def settle(
    view: str, words: Mapping[str, frozenset[str]], placed: list[tuple[Name, Event]]
) -> list[tuple[Name, Event]]:
    """Join to a numbered meeting, or leave out, what only names its series: "the World Health Assembly (WHA) is …".

    A name without a number stays a meeting of its own if the text gives it a date or a place.
    """
    events = unique(placed)
    gone: dict[int, Event | None] = {}
    labelled = [event for event in events if event.acronym and event.number is not None][:_MEMORY]
    for event in events:
        own = event.acronym or event.names[0].series
        if own is None or event.number is not None:
            continue
        editions = [other for other in labelled if other.acronym == own]
        if event.times.start or event.times.end or event.placed:
            if len(editions) == 1 and _is_counted_later(view, words["once"], event, editions[0]):
                event.number = editions[0].number
                gone[id(editions[0])] = event
            continue
        if editions:
            headline = event is events[0] and event.names[0].name and editions[0] is events[1]  # what the text is about
            gone[id(event)] = editions[0] if headline or len(editions) == 1 else None
    if not gone:
        return placed
    kept: list[tuple[Name, Event]] = []
    for name, event in placed:
        target = gone.get(id(event), event)
        if target is None:
            continue
        if target is not event:
            target.insert(name)
        kept.append((name, target))
    return kept


def _is_counted_later(view: str, once: frozenset[str], event: Event, edition: Event) -> bool:
    """Return whether the one edition of a series, of which no day or place is told, is the meeting told of before it.

    "The ADMM opened in Lima on 5 May. The 17th ADMM …", but not "the first ADMM".
    """
    day = edition.times.start or edition.times.end
    alike = day is None or day in {event.times.start, event.times.end}
    if edition.placed or not alike or event.another or event.year or edition.another:
        return False
    name = event.names[0]
    return name.start < edition.names[0].start and not any(map(view[name.end : name.end + _SAID].lower().count, once))


def spoken_again(
    view: str, placed: list[tuple[Name, Event]], patterns: MeetingPatterns
) -> list[tuple[int, int, Event]]:
    """Return (start, end, meeting) of the acronyms without a number that can only mean the one edition in the text.

    That is not one that words make another edition: "the next AEM", "AEM lần tới"; nor is it the name of a body, as
    in "ASEAN agreed".
    """
    another = patterns.words["another_named"]
    editions: dict[str, list[Event]] = {}
    for event in unique(placed):
        if event.acronym and not series.is_body(event.acronym):
            editions.setdefault(event.acronym, []).append(event)
    alone = {acronym: events[0] for acronym, events in editions.items() if len(events) == 1}
    starts = [name.start for name, _ in placed]
    found = []
    for start, end, acronym in series.spots(view, alone):
        at = bisect_right(starts, start) - 1
        before = view[max(0, start - _LEAD) : start].split()
        counts = patterns.head_first and not patterns.words["rounds"].isdisjoint(before)
        if counts and any(are_counted(before[:at], patterns.words) for at in range(2, len(before) + 1)):
            continue  # "đã có 5 kỳ Hội nghị Thượng đỉnh GMS: …"
        acts = " ".join(view[end : end + _ACTS].split()[:2]) if patterns.words["acting"] else ""
        if acts in patterns.words["acting"] or acts in patterns.words["widened"]:
            continue  # "do Quốc hội và IPU phối hợp tổ chức", "ADSOM mở rộng (ADSOM+)"
        if _NUMERAL.match(view, end):
            continue  # "REEF III was in Lima"
        own: list[str] = []
        while before and before[-1][0].isupper():
            own.append(before.pop())
        while before[1:] and before[-1] in patterns.words["plain_sittings"]:
            before.pop()  # "the previous formal SOM"
        if own and not patterns.head_first and _is_of_others(own, alone[acronym], patterns.words):
            continue
        if (at < 0 or placed[at][0].behind <= start) and not (
            (before and before[-1].lower() in another)
            or is_another(view, start, end, patterns)
            or is_led(view, start, end, patterns.words)
            or is_of_organ(view, start, patterns.words)
        ):
            year = YEAR_BEHIND.match(view, end)  # "APEC 2012" is not APEC 19, as far as the text tells
            event = alone[acronym]
            planned = (
                event.number and start < event.names[0].start and will_be_held(view, event.names[0].start, patterns)
            )
            if not planned and (year is None or event.number is None or event.year == year[1]):
                found.append((start, end, event))
    return found


def _is_of_others(own: list[str], event: Event, words: Mapping[str, frozenset[str]]) -> bool:
    """Return whether a word before a series' letters makes it that of others: "the Salt SOM" beside the "3rd Reed SOM".

    A body's letters do not: "the COMMIT SOM".
    """
    known = (event.name() or "").lower().split()
    told = [word.lower() for word in own if not word.isupper() and word.isalpha()]
    return known != [] and any(word not in known and word not in words["articles"] for word in told)
