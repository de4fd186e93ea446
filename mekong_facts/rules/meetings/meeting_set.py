"""From names to meetings: which names of a text mean the same one."""

from __future__ import annotations

from bisect import bisect_right, insort
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from mekong_facts.facts import Meeting
from mekong_facts.rules import series
from mekong_facts.rules.dates.calendar_days import DAY
from mekong_facts.rules.meetings.times import Times
from mekong_facts.rules.slugs import shortened, slug, untaken

if TYPE_CHECKING:
    from mekong_facts.languages.base import Language
    from mekong_facts.rules.meetings.name_words import Name
    from mekong_facts.rules.prose import Prose


_MEMORY = 200  # so many meetings are compared with
_SPELT = 3  # letters from which an acronym is told by the words it spells


@dataclass(slots=True, eq=False)
class Event:
    """A meeting as it grows from its names."""

    names: list[Name] = field(default_factory=list)
    acronym: str | None = None
    number: int | None = None
    words: frozenset[str] = frozenset()
    year: str | None = None
    series: set[str] = field(default_factory=set)
    times: Times = field(default_factory=Times)
    placed: bool = False

    @property
    def untimed(self) -> bool:
        """Return whether a day of the meeting is known, but not how long it lasts."""
        times = self.times
        day = times.start or times.end or ""
        return times.days is None and len(day) == DAY and (times.start == times.end or not (times.start and times.end))

    def add(self, name: Name) -> None:
        """Take a name in."""
        self.names.append(name)
        self.acronym = self.acronym or name.acronym
        self.number = self.number if self.number is not None else name.number
        self.year = self.year or name.year
        if name.series:
            self.series.add(name.series)
        if len(name.words) > len(self.words):
            self.words = name.words

    @property
    def level(self) -> str | None:
        """Return the level that its names tell, if one does."""
        return next((name.level for name in self.names if name.level not in {None, "other"}), None)

    @property
    def label(self) -> str | None:
        """Return acronym and number, without blank or hyphen."""
        if self.acronym is None:
            return None
        return self.acronym if self.number is None else f"{self.acronym}{self.number}"

    def name(self) -> str | None:
        """Return the fullest name as written; of two that differ in case only, the one that is not in capitals."""
        written = [name.name for name in self.names if name.name]
        if not written:
            return None
        longest = max(len(name) for name in written)
        full = [name for name in written if len(name) == longest]
        return next((name for name in full if not name.isupper()), full[0])

    def meeting(self, prose: Prose, language: Language, taken: dict[str, int], **told: object) -> Meeting:
        """Return the fact, with an id made from the label or the name that is not among those taken."""
        code = language.code
        mentions = tuple(prose.mention(name.start, name.end, f"{code}.meeting.{name.kind}") for name in self.names)
        levels = [name.level for name in self.names if name.level]
        known = series.known(self.acronym) if self.acronym else None
        rank = (known.level if known else None) or next(iter(levels), None)
        level = next((level for level in levels if level != "other"), rank)
        return Meeting(
            id=untaken(shortened(slug(self.label or self.name() or "")) or "meeting", taken),
            label=self.label,
            series=self.acronym,
            number=self.number,
            name=self.name(),
            level=level,
            mentions=mentions,
            **told,  # type: ignore[arg-type]
        )


def unique(placed: list[tuple[Name, Event]]) -> list[Event]:
    """Return each meeting once, in order of first mention."""
    return list({id(event): event for _, event in placed}.values())


def gather(names: list[Name], language: Language) -> list[tuple[Name, Event]]:
    """Return each name with the meeting that it stands for."""
    placed = []
    events: list[Event] = []
    for name in names:
        event = _of_bracket(name, events) or _same(name, events, language)
        if event is None:
            event = Event()
            events.append(event)
        event.add(name)
        placed.append((name, event))
    label_by_series(events, language.meetings.words["generic"])
    return _one_of_each(placed)


def _one_of_each(placed: list[tuple[Name, Event]]) -> list[tuple[Name, Event]]:
    """Return the names with one meeting for each acronym and number: "the Sixth Summit" may be known as WIBS 6."""
    first: dict[tuple[str, int], Event] = {}
    kept: list[tuple[Name, Event]] = []
    for name, event in placed:
        same = first.setdefault((event.acronym, event.number), event) if event.acronym and event.number else event
        if same is not event:
            insort(same.names, name, key=lambda one: one.start)
        kept.append((name, same))
    return kept


def _of_bracket(name: Name, events: list[Event]) -> Event | None:
    """Return the meeting whose name and acronym stand at one bracket, in either order."""
    for event in reversed(events[-_MEMORY:]):
        last = event.names[-1]
        if last.group == name.group >= 0 and "acronym" in {name.kind, last.kind} and last.number == name.number:
            return event
    return None


def _same(name: Name, events: list[Event], language: Language) -> Event | None:
    """Return the meeting that a name names again."""
    generic = language.meetings.words["generic"]
    for event in reversed(events[-_MEMORY:]):
        if name.number is not None and event.number is not None and name.number != event.number:
            continue
        if name.year and event.year and name.year != event.year:
            continue
        if name.acronym and event.acronym:
            alike = f" {name.acronym}".endswith(f" {event.acronym}") or event.acronym.endswith(f" {name.acronym}")
            if alike and name.number == event.number:
                return event
            continue
        if (
            name.number is not None
            and name.number == event.number
            and (
                _agree(name, event)
                or _has(name.words, event.acronym)
                or _has(event.words, name.acronym)
                or _spelt(name, event)
            )
        ):
            return event
        if not name.words or not event.words:
            continue
        if name.number == event.number and name.number is not None:
            if _is_wider(name.words) != _is_wider(event.words):
                continue
            fewer, more = sorted((name.words, event.words), key=len)
            if fewer <= more and (_proper(fewer, generic) or not _counts_elsewhere(name, event, events, generic)):
                return event
        elif name.number is None and event.number is None:
            less, more = sorted((name.words, event.words), key=len)
            if less <= more and _proper(less, generic):
                return event
        else:
            short, full = (name, event) if name.number is None else (event, name)
            if short.words <= full.words and _proper(short.words, generic):
                return event
            if name.number is None and _only_says(name, event, events):
                return event
    return None


def _is_wider(words: frozenset[str]) -> bool:
    """Return whether a Vietnamese name says that others join: "Diễn đàn Biển ASEAN mở rộng", no "Tiểu vùng mở rộng"."""
    return not words.isdisjoint({"rộng", "rong"}) and words.isdisjoint({"tiểu", "tieu"})


def _only_says(name: Name, event: Event, events: list[Event]) -> bool:
    """Return whether all that a name says is the acronym of a text's one edition: "the ACDM meeting" for ACDM 34."""
    if event.acronym is None or {word for word in name.words if word[0] != "#"} != {event.acronym.lower()}:
        return False
    return all(other is event or other.acronym != event.acronym for other in events[-_MEMORY:])


def _counts_elsewhere(name: Name, event: Event, events: list[Event], generic: frozenset[str]) -> bool:
    """Return whether a bare "sixth meeting" counts on from the fifth of a series that is not the full name's."""
    full = name.words if len(name.words) > len(event.words) else event.words
    own = {word for word in full if word[0] != "#" and word not in generic}
    number = name.number or 0
    near = [other for other in events[-_MEMORY:] if other.number is not None and abs(other.number - number) == 1]
    return bool(own) and any(
        _proper(other.words, generic) and own.isdisjoint(other.words) for other in near if other.names[0].named
    )


def _agree(name: Name, event: Event) -> bool:
    """Return whether a name is that of the series whose acronym the meeting has, or the other way round."""
    if event.acronym:
        return name.series == event.acronym
    return name.acronym is not None and name.acronym in event.series


def _spelt(name: Name, event: Event) -> bool:
    """Return whether one is an acronym that the other's words spell: COP29, "29th Conference of the Parties"."""
    acronym, full = (name.acronym, event.name()) if name.acronym else (event.acronym, name.name)
    if acronym is None or full is None or len(acronym) < _SPELT or acronym in full:
        return False
    return series.spells(acronym, full)


def _has(words: frozenset[str], acronym: str | None) -> bool:
    """Return whether a name has a meeting's acronym, and is not that of a body below it: "7th ADMM Working Group"."""
    return acronym is not None and acronym.lower() in words and "#body" not in words


def settle(placed: list[tuple[Name, Event]]) -> list[tuple[Name, Event]]:
    """Join to a numbered meeting, or leave out, what only names its series: "the World Health Assembly (WHA) is …".

    A name without a number stays a meeting of its own if the text gives it a date or a place.
    """
    events = unique(placed)
    gone: dict[int, Event | None] = {}
    labelled = [event for event in events if event.acronym and event.number is not None][:_MEMORY]
    for event in events:
        own = event.acronym or event.names[0].series
        if own is None or event.number is not None or event.times.start or event.times.end or event.placed:
            continue
        editions = [other for other in labelled if other.acronym == own]
        if editions:
            gone[id(event)] = editions[0] if len(editions) == 1 else None
    if not gone:
        return placed
    kept: list[tuple[Name, Event]] = []
    for name, event in placed:
        target = gone.get(id(event), event)
        if target is None:
            continue
        if target is not event:
            insort(target.names, name, key=lambda one: one.start)
        kept.append((name, target))
    return kept


def _proper(words: frozenset[str], generic: frozenset[str]) -> bool:
    return any(word[0] != "#" and word not in generic for word in words)


def spoken_again(view: str, placed: list[tuple[Name, Event]]) -> list[tuple[int, int, Event]]:
    """Return (start, end, meeting) of the acronyms without a number that can only mean the one edition in the text."""
    editions: dict[str, list[Event]] = {}
    for event in unique(placed):
        if event.acronym:
            editions.setdefault(event.acronym, []).append(event)
    alone = {acronym: events[0] for acronym, events in editions.items() if len(events) == 1}
    starts = [name.start for name, _ in placed]
    found = []
    for start, end, acronym in series.spots(view, alone):
        at = bisect_right(starts, start) - 1
        if at < 0 or placed[at][0].behind <= start:
            found.append((start, end, alone[acronym]))
    return found


def _may_be_of(event: Event, other: Event) -> bool:
    """Return whether a bare edition may be of the series of another meeting, by level and sort."""
    sorts = {name.sort for name in other.names if name.name}
    alike = not sorts or not sorts.isdisjoint(name.sort for name in event.names)
    return alike and (not event.level or other.level in {None, event.level})


def label_by_series(events: list[Event], generic: frozenset[str]) -> None:
    """Give an edition without an acronym that of the one series whose name has the same words.

    A bare one ("the 15th meeting") is of the one series of whose editions the one right before or after it is named, or
    of the one series that the text counts at all.
    """
    counted = [event for event in events if event.number is not None][:_MEMORY]
    labelled = [event for event in counted if event.acronym]
    for event in events:
        if event.acronym is None and event.number is not None:
            own = event.words
            bare = not _proper(own, generic)
            found = {one.acronym for one in labelled if own == one.words and one.number != event.number}
            if bare and len(found) != 1:
                beside = (one for one in labelled if abs((one.number or 0) - event.number) == 1)
                found = {one.acronym for one in beside if not event.level or one.level in {None, event.level}}
                if not found and not any(_proper(one.words, generic) for one in counted if one.acronym is None):
                    found = {one.acronym for one in labelled if _may_be_of(event, one)}
            elif not bare:
                found = found or {one.acronym for one in labelled if _has(own, one.acronym)}
            if len(found) == 1:
                event.acronym = found.pop()
                labelled.append(event)
