"""From names to meetings: which names of a text mean the same one."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from mekong_facts.facts import Meeting

if TYPE_CHECKING:
    from mekong_facts.languages.base import Language
    from mekong_facts.rules.meeting_names import Name
    from mekong_facts.rules.prose import Prose


@dataclass(slots=True)
class Event:
    """A meeting as it grows from its names."""

    names: list[Name] = field(default_factory=list)
    acronym: str | None = None
    number: int | None = None
    words: frozenset[str] = frozenset()

    def add(self, name: Name) -> None:
        """Take a name in."""
        self.names.append(name)
        self.acronym = self.acronym or name.acronym
        self.number = self.number if self.number is not None else name.number
        if len(name.words) > len(self.words):
            self.words = name.words

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

    def meeting(self, prose: Prose, language: Language, **told: object) -> Meeting:
        """Return the fact."""
        code = language.code
        mentions = tuple(prose.mention(name.start, name.end, f"{code}.meeting.{name.kind}") for name in self.names)
        level = next((name.level for name in self.names if name.level), None)
        return Meeting(
            id=self.id(),
            label=self.label,
            series=self.acronym,
            number=self.number,
            name=self.name(),
            level=level,
            mentions=mentions,
            **told,  # type: ignore[arg-type]
        )

    def id(self) -> str:
        """Return an id made from the label or the name."""
        return re.sub(r"[^\w]+", "-", (self.label or self.name() or "").lower()).strip("-")[:60]


def gather(names: list[Name], language: Language) -> list[Event]:
    """Return the meetings that names stand for, in order of first mention."""
    events: list[Event] = []
    for name in names:
        event = _of_bracket(name, events) or _same(name, events, language)
        if event is None:
            event = Event()
            events.append(event)
        event.add(name)
    return events


def _of_bracket(name: Name, events: list[Event]) -> Event | None:
    """Return the meeting whose name stands right before a bracket."""
    for event in reversed(events):
        last = event.names[-1]
        if last.group == name.group and name.group >= 0 and name.kind == "acronym" and last.number == name.number:
            return event
    return None


def _same(name: Name, events: list[Event], language: Language) -> Event | None:
    generic = language.meetings.words["generic"]
    for event in reversed(events):
        if name.number is not None and event.number is not None and name.number != event.number:
            continue
        if name.acronym and event.acronym:
            if name.acronym == event.acronym and name.number == event.number:
                return event
            continue
        if not name.words or not event.words:
            continue
        less, more = sorted((name.words, event.words), key=len)
        if name.number is not None and name.number == event.number:
            if less <= more:
                return event
        elif less <= more and (less - generic) and (name.number is None or event.number is None):
            return event
    return None
