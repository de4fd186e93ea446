"""From names to meetings: which names of a text mean the same one."""

from __future__ import annotations

from bisect import bisect_right
from typing import TYPE_CHECKING

from mekong_facts.patterns import deferred
from mekong_facts.rules import series
from mekong_facts.rules.meetings.event import Event
from mekong_facts.rules.meetings.identity import levels
from mekong_facts.rules.meetings.identity.letters import has
from mekong_facts.rules.meetings.identity.sameness import same
from mekong_facts.rules.meetings.phrases.edition_years import YEAR_BEHIND
from mekong_facts.rules.meetings.phrases.editions import are_counted, is_another, is_led, is_of_organ, will_be_held
from mekong_facts.rules.meetings.phrases.name_words import is_apart, proper

if TYPE_CHECKING:
    from collections.abc import Mapping

    from mekong_facts.languages.base import Language
    from mekong_facts.rules.meetings.patterns import MeetingPatterns
    from mekong_facts.rules.meetings.phrases.name_words import Name


_SAID = 120  # characters in which it is said that a meeting was the first
_BODY = "#body"  # that a name tells of a committee or the like
_SUMMIT = "summit"
_MEETING = frozenset({"meeting", "session", "body"})  # what no summit is called beside its name
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
    for name, event in placed if joined else ():
        if id(event) in joined:
            joined[id(event)].insert(name)
    return [(name, joined.get(id(event), event)) for name, event in placed] if joined else placed


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
    for name, event in placed if joined else ():
        if id(event) in joined:
            joined[id(event)].insert(name)
    return [(name, joined.get(id(event), event)) for name, event in placed] if joined else placed


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


def _may_be_of(event: Event, other: Event, bodies: frozenset[str]) -> bool:
    """Return whether a bare edition may be of the series of another meeting, by level and sort."""
    sorts = {name.sort for name in other.names if name.name}
    alike = not sorts or not sorts.isdisjoint(name.sort for name in event.names)
    return alike and (not event.level or other.level in {None, event.level}) and _adds_no_word(event, other, bodies)


def _meets_as(event: Event, sorts: frozenset[str]) -> bool:
    """Return whether a meeting has names, all of some sorts."""
    told = {name.sort for name in event.names if name.name}
    return bool(told) and told <= sorts


def _adds_no_word(event: Event, other: Event, bodies: frozenset[str]) -> bool:
    """Return whether a bare edition's name has no word that the other's lacks, but for its level or a letter's noun."""
    if _BODY in event.words - other.words and series.meets(other.acronym or ""):
        return False  # "Kỳ họp Ủy ban hỗn hợp lần thứ 10" is none of SOM's
    letters = (other.acronym or "").lower()  # "the Committee's 15th session" behind PRC 14
    more = {
        word for word in event.words - other.words if word[0] != "#" and not (word in bodies and word[0] in letters)
    }
    return not more or (event.level == other.level and event.level not in {None, "other"})


def label_by_series(events: list[Event], words: Mapping[str, frozenset[str]]) -> None:
    """Give an edition without an acronym that of the one series whose name has the same words.

    A bare one ("the 15th meeting") is of the one series of whose editions the one right before or after it is named, or
    of the one series that the text counts at all.
    """
    counted = [event for event in events if event.number is not None][:_MEMORY]
    labelled = [event for event in counted if event.acronym]
    for event in events:
        if event.acronym is None and event.number is not None:
            if (event.name() or "").rpartition(" ")[2].lower() in words["apart_nouns"]:
                continue  # "the 22nd AEM Retreat" is none of the AEM's
            found = _series_of(event, labelled, counted, words)
            if len(found) == 1:
                event.acronym = found.pop()
                labelled.append(event)
        elif event.acronym is None:
            event.acronym = _lone_letters(event)


def _lone_letters(event: Event) -> str | None:
    """Return the letters of a series that are all that a name without a number says: "Hội nghị AEM"."""
    own = {word for word in event.words if word[0] != "#"}
    letters = next(iter(own)).upper() if len(own) == 1 else ""
    known = series.known(letters) if letters else None
    return letters if known and not known.body and letters in (event.name() or "").split() else None


def _series_of(
    event: Event, labelled: list[Event], counted: list[Event], words: Mapping[str, frozenset[str]]
) -> set[str | None]:
    """Return the acronyms of the series that an edition without one may be of, by its words or those beside it."""
    own, number, generic = event.words, event.number or 0, words["generic"]
    if not proper(own, generic):  # what any body holds is of none that is first named behind it
        first = event.names[0].start
        labelled = [one for one in labelled if one.names[0].start < first or abs((one.number or 0) - number) == 1]
        if event.names[0].sort == _SUMMIT:  # "the 13th summit" is none of a committee's
            labelled = [one for one in labelled if one.level == _SUMMIT or not _meets_as(one, _MEETING)]
    found = {one.acronym for one in labelled if own == one.words and one.number != number}
    if len(found) == 1 or (found and proper(own, generic)):
        return found
    level = {None, event.level} if event.level else {one.level for one in labelled}
    if proper(own, generic):
        # "ADMM + Nhật Bản" is none of ADMM's, nor is "ADMM + 3"
        alike = (one for one in labelled if event.names[0].states <= one.words and ("plus" not in own - one.words))
        boards = words["committees"] & own  # "Cuộc họp Ban Điều hành ASOSAI lần thứ 52" is none of ASOSAI's
        alike = (one for one in alike if boards <= one.words)
        alike = (one for one in alike if one.level in level and has(own, one.acronym, frozenset()))
        found = {one.acronym for one in alike if not _is_on_more(event, one, generic)}
        # "Hội nghị không chính thức AMMTC lần thứ 3" is none of AMMTC's either, nor "ADMM mở rộng lần thứ 11" of ADMM's
        told = event.name() or "" if found else ""
        wider = any(f"{acronym} {mark}" in told for acronym in found for mark in (*words["widened"], "+"))
        wider = wider or any(f"{acronym}+" in told for acronym in found)  # "ATM+Trung Quốc lần thứ 11"
        return set() if found and (wider or is_apart(told, words)) else found
    kinds = words["bodies"] | generic
    beside = (one for one in labelled if abs((one.number or 0) - number) == 1 and _adds_no_word(event, one, kinds))
    found = {one.acronym for one in beside if one.level in level}
    if found or any(proper(one.words, generic) for one in counted if one.acronym is None):
        return found
    if labelled and number > max(one.number or 0 for one in labelled) + 1:
        return found  # "their 10th session" behind SOM 3
    return {one.acronym for one in labelled if _may_be_of(event, one, kinds)}


def _is_on_more(event: Event, one: Event, generic: frozenset[str]) -> bool:
    """Return whether a name has words of its own beside a series' acronym: "the 17th ARF Meeting on Relief"."""
    told = {word for word in event.words - event.names[0].states - one.words if word[0] != "#" and word not in generic}
    return any(word.upper() != one.acronym and not series.is_body(word.upper()) for word in told)
