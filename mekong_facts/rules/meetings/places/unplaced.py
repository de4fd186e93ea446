"""Places of meetings whose own sentences tell none, from a journey, the report or the meetings around them."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from typing import TYPE_CHECKING

from mekong_facts.patterns import deferred
from mekong_facts.rules import places
from mekong_facts.rules.dates.calendar_days import ends, length
from mekong_facts.rules.meetings.anchors import is_forgone
from mekong_facts.rules.meetings.phrases.phrases import tells_any
from mekong_facts.rules.meetings.places import report_places
from mekong_facts.rules.meetings.sentences.leads import in_passing
from mekong_facts.rules.meetings.sentences.strangers import are_items

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from mekong_facts.rules.meetings.event import Event
    from mekong_facts.rules.meetings.found import DateSpan
    from mekong_facts.rules.meetings.places.venues import Atlas
    from mekong_facts.rules.meetings.spot import Spot

_NEXT = 2  # days from the last of one meeting to the first of another, both counted, if they follow each other
_WEEK = 6  # the same for meetings that the text says to follow each other
_CLOSE = 500  # characters from where one meeting is first named to where the other is
_BLANK = 20  # characters of white space between sentences
_BEGIN = 16  # characters at the start of a sentence
_MEMORY = 200  # so many meetings are compared with
_JOINED = 12  # characters between two meetings that are named together
_WORDS = deferred(r"\w+")
_AROUND = 40  # characters before and behind what tells that people gather
_NAMES = 3  # so many mentions of a meeting are looked at


def settle(atlas: Atlas, events: Sequence[Event], dates: Sequence[DateSpan]) -> None:
    """Give places to meetings that have none.

    Args:
        atlas: what is known.
        events: the meetings, in order; the first one is what the text is about.
        dates: (start, end, value) of the dates, in order.

    """
    for event in events:
        atlas.forget_seat(event)
    lost = [event for event in events if atlas.of(event)[0] is None and not _is_nowhere(atlas, event)]
    if lost and lost[0] is events[0]:
        away = _placed_beside(atlas, lost[0], events)
        spot = _journey(atlas, lost[0], events, dates) or report_places.find(atlas, lost[0], dates, away=away)
        if spot and atlas.of(lost[0])[1] in {None, spot.country}:
            atlas.learn(lost.pop(0), spot)
    known = [event for event in events if atlas.of(event)[0]]
    rows = [start for start, _, _ in dates if atlas.view[max(0, start - 1) : start] in {"", "\n"}]
    awaiting = report_places.awaiting(atlas) if lost and known else None
    if awaiting and not _are_one(awaiting.city, atlas.of(events[0])[0]):
        for event in lost:
            if atlas.of(event)[1] in {None, awaiting.country}:
                atlas.learn(event, awaiting)
        return
    for event in lost if known else ():
        mate = _named_beside(atlas, event, known)
        if mate:
            atlas.learn(event, atlas.spot_of(mate))
        elif atlas.of(event)[1] is None:
            linked = any(atlas.patterns.places.linked.search(atlas.view, *span) for span in _told(atlas, event))
            at = event.names[0].start
            near = known[bisect_right(known, at - _CLOSE, key=_first) : bisect_left(known, at, key=_first)]
            with_it = _in_days(atlas, event, known[:_MEMORY], _WEEK if linked else 0, rows)
            with_it = with_it or _in_days(atlas, event, near, _NEXT, rows)
            with_it = with_it or _beside(atlas, event, known, dates)
            if with_it:
                atlas.learn(event, atlas.spot_of(with_it))


def _placed_beside(atlas: Atlas, event: Event, events: Sequence[Event]) -> bool:
    """Return whether the sentence that names a meeting first names another, elsewhere than where it was written."""
    home = atlas.spots.home
    start, end = atlas.prose.sentence_at(event.names[0].start)
    beside = [other for other in events[:_MEMORY] if other is not event and start <= other.names[0].start < end]
    cities = [city for city in (atlas.of(other)[0] for other in beside) if city]
    return home is not None and any(not _are_one(city, home.city) for city in cities)


def _are_one(city: str | None, other: str | None) -> bool:
    """Return whether two names are those of one city: "Bali" and "Ba-li"."""
    known = places.city(city) if city else None
    return city == other or (known is not None and other is not None and known == places.city(other))


def _in_days(atlas: Atlas, event: Event, known: Sequence[Event], far: int, rows: list[int]) -> Event | None:
    """Return the meeting in whose days, or so close to them, another begins; `rows` begin with a day."""
    return next((one for one in known if _follow(event, one, far) and not _apart(atlas, event, one, rows)), None)


def _apart(atlas: Atlas, event: Event, other: Event, rows: list[int]) -> bool:
    """Return whether two meetings are named in two items or dated rows, each of which tells its own place."""
    one, two = event.names[0].start, other.names[0].start
    if 0 < bisect_right(rows, min(one, two)) < bisect_right(rows, max(one, two)):
        return True
    return any(_are_rows(atlas, name.start, two) for name in event.names[:_NAMES])


def _are_rows(atlas: Atlas, one: int, two: int) -> bool:
    """Return whether two places are in two dated lines or two items of a bulletin."""
    first, second = atlas.prose.line_at(one)[0], atlas.prose.line_at(two)[0]
    dated = first != second and first in atlas.dates and second in atlas.dates
    return dated or are_items(atlas.prose, one, two)


def _named_beside(atlas: Atlas, event: Event, known: Sequence[Event]) -> Event | None:
    """Return the meeting in the same country that is named right before one: "the 25th Summit and the 9th Forum"."""
    country, start = atlas.of(event)[1], event.names[0].start
    last = bisect_left(known, start, key=_first) - 1
    if country is None or last < 0 or atlas.of(known[last])[1] != country:
        return None
    return known[last] if start - known[last].names[0].end < _JOINED else None


def _first(event: Event) -> int:
    """Return where a meeting is first named."""
    return event.names[0].start


def _told(atlas: Atlas, event: Event) -> Iterator[tuple[int, int]]:
    """Yield the sentences that name a meeting first."""
    for name in event.names[:_NAMES]:
        yield atlas.prose.sentence_at(name.start)


def _is_nowhere(atlas: Atlas, event: Event) -> bool:
    """Return whether a meeting is held nowhere, not where it was meant to, or nobody knows where: "venue tbc"."""
    name = event.names[0]
    if is_forgone(atlas.view, atlas.patterns, name.start):
        return True
    if atlas.patterns.places.undecided.match(atlas.view, name.behind):
        return True
    outside = atlas.patterns.places.outside
    return id(event) in atlas.remote or any(
        atlas.is_virtual(*span) or outside.search(atlas.view, *span) for span in _told(atlas, event)
    )


def _journey(atlas: Atlas, event: Event, events: Sequence[Event], dates: Sequence[DateSpan]) -> Spot | None:
    """Return where somebody goes in the sentence before or after one that names the meeting, if it names no other."""
    others = [name.start for other in events if other is not event for name in other.names[:_NAMES]]
    for start, end in _told(atlas, event):
        if _is_tag(atlas, start):
            continue
        gap = atlas.view[max(0, start - _BLANK) : start]
        beside = (start - len(gap) + len(gap.rstrip()) - 1, end + 1)
        for begin, stop in (atlas.prose.sentence_at(at) for at in beside if 0 <= at < len(atlas.view)):
            if any(begin <= other < stop for other in others) or _is_aside(atlas, begin):
                continue
            if are_items(atlas.prose, begin, start):
                continue
            if _is_over(atlas, event, dates[bisect_left(dates, (begin,)) : bisect_left(dates, (stop,))]):
                continue
            spot = _gone_to(atlas, event, begin, stop, dates)
            if spot:
                return spot
    return None


def _is_tag(atlas: Atlas, start: int) -> bool:
    """Return whether a line lists what a page is about or leads on to: "Tags: 5th Lake Summit, trade"."""
    label, colon, _ = atlas.view[start : start + _AROUND].lstrip().partition(":")
    return colon != "" and label.strip(" *#").lower() in atlas.patterns.words["tag_labels"]


def _is_over(atlas: Atlas, event: Event, dates: Sequence[DateSpan]) -> bool:
    """Return whether somebody is back before a meeting: "left on 5 May, returning on 9 May", of one on 20 May."""
    first = event.times.start or event.times.end
    if first is None or not dates:
        return False
    at, _, value = dates[-1]
    before = atlas.view[max(0, at - _AROUND) : at].lower().split()[-_NAMES:]
    last = ends(value)[1]
    return not atlas.patterns.words["returning"].isdisjoint(before) and last < first[: len(last)]


def _is_aside(atlas: Atlas, begin: int) -> bool:
    """Return whether a sentence goes over to something else: "Meanwhile, mayors met in Lima"."""
    lead = atlas.view[begin : begin + _AROUND].lstrip(" \n*-").lower()
    return lead.startswith(tuple(atlas.patterns.words["asides"]))


def _is_elsewhen(atlas: Atlas, event: Event, begin: int, stop: int, dates: Sequence[DateSpan]) -> bool:
    """Return whether those who gather do so at another time than a meeting's, or for what goes before or after it."""
    told, words = _WORDS.findall(atlas.view[begin:stop].lower()), atlas.patterns.words
    named = event.names[0].start < begin
    if tells_any(told, words["elsewhen"]) or (named and tells_any(told, words["afterwards"])):
        return True
    first, last = event.times.start or event.times.end, event.times.end or event.times.start
    here = [value for _, _, value in dates[bisect_left(dates, (begin,)) : bisect_left(dates, (stop,))] if value]
    for since, until in map(ends, here):
        if not (first and last and (first.startswith(since) or (length(first, since) and length(until, last)))):
            return True
    return False


def _is_any(atlas: Atlas, at: int) -> bool:
    """Return whether a noun is that of some other meeting: "an Arab summit in Algiers", not "a two-day summit"."""
    before = atlas.view[max(0, at - _AROUND) : at]
    timed = any(mark in before for mark in atlas.patterns.times.duration_mark)
    return not timed and not atlas.patterns.words["indefinite"].isdisjoint(before.split()[-_NAMES:])


def _is_anothers(atlas: Atlas, event: Event, at: int) -> bool:
    """Return whether a noun has a name of its own that is not the meeting's: "the Climate Change conference in"."""
    before, noun = atlas.view[max(0, at - _AROUND) : at].split()[-1:], _WORDS.match(atlas.view, at)
    words, low = atlas.patterns.words, noun[0].lower() if noun else ""
    meets = low in words["speech_occasions"] and low not in words["opening"] | words["closing"]
    return meets and before != [] and before[0].istitle() and f"#{low}" not in event.words


def _gone_to(atlas: Atlas, event: Event, begin: int, stop: int, dates: Sequence[DateSpan]) -> Spot | None:
    """Return the city that somebody goes to for a meeting in a sentence beside it, or that receives him."""
    for found in atlas.patterns.places.travels.finditer(atlas.view, begin, stop):
        around = max(begin, found.start() - _AROUND), min(stop, found.end() + _AROUND)
        if found["held"] and (_is_any(atlas, found.start()) or _is_elsewhen(atlas, event, *around, dates)):
            continue
        if found["held"] and _is_anothers(atlas, event, found.start()):
            continue
        seat = atlas.spots.capital_at(found.end()) if found["seat"] is not None else None
        spot = seat or atlas.spots.city_at(found.end(), sure=False)
        if spot and (spot.city or seat):
            return spot
    for found in atlas.patterns.places.receives.finditer(atlas.view, begin, stop):
        spot = atlas.spots.city_at(found.start("city"), sure=False)
        if spot and spot.city:
            return spot
    return None


def _beside(atlas: Atlas, event: Event, known: Sequence[Event], dates: Sequence[DateSpan]) -> Event | None:
    """Return the meeting before, if the sentence begins "On its sidelines, …" or so and tells no date of its own."""
    start, end = atlas.prose.sentence_at(event.names[0].start)
    if (
        event.times.start
        or event.times.end
        or not atlas.patterns.places.linked.search(atlas.view, start, start + _BEGIN)
    ):
        return None
    if any("-" in value for _, _, value in dates[bisect_left(dates, (start,)) : bisect_left(dates, (end,))]):
        return None
    which = bisect_left(known, start, key=_first)
    words = atlas.patterns.words
    near = reversed(known[max(0, which - _NAMES) : which])
    last = next((one for one in near if not in_passing(atlas.prose, words, one.names[0].start)), None)
    if last is None or event.words <= last.words:
        return None
    return last if "\n" not in atlas.view[last.names[0].end : event.names[0].start] else None


def _follow(event: Event, other: Event, far: int) -> bool:
    """Return whether a meeting begins in the days of another, or if it may be `far`, they are that close."""
    spans = []
    for times in (event.times, other.times):
        first, last = times.start or times.end, times.end or times.start
        if first is None or last is None:
            return False
        spans.append((first, last))
    (a, b), (c, d) = spans
    if length(a, d) and length(c, b):
        return far > 0 or bool(length(c, a))
    gap = length(b, c) or length(d, a)
    return gap is not None and gap <= far
