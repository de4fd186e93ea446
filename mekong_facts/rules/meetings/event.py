"""A meeting as it grows from the names that a text gives it."""

from __future__ import annotations

from bisect import insort
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from mekong_facts.facts import Meeting
from mekong_facts.rules import series
from mekong_facts.rules.dates.calendar_days import DAY
from mekong_facts.rules.meetings.times import Times
from mekong_facts.rules.slugs import shortened, slug, untaken

if TYPE_CHECKING:
    from collections.abc import Collection

    from mekong_facts.facts import Level
    from mekong_facts.languages.base import Language
    from mekong_facts.rules.meetings.phrases.name_words import Name
    from mekong_facts.rules.prose import Prose


@dataclass(slots=True, eq=False)
class Event:
    """A meeting as it grows from its names."""

    names: list[Name] = field(default_factory=list)
    acronym: str | None = None
    number: int | None = None
    words: frozenset[str] = frozenset()  # of the fullest name
    named: bool = False  # whether a proper name stands in that
    year: str | None = None
    told: str | None = None
    held: str | None = None
    towns: set[str] = field(default_factory=set)
    sites: set[str] = field(default_factory=set)  # the cities right behind its names
    called: set[str] = field(default_factory=set)  # its names, each once
    sorts: set[str] = field(default_factory=set)  # of its names
    another: bool = False
    group: int = -2  # of the name taken in last
    aliases: set[frozenset[str]] = field(default_factory=set)  # the words of other names that stand right behind one
    series: set[str] = field(default_factory=set)
    times: Times = field(default_factory=Times)
    placed: bool = False
    country: str | None = None  # where it is held, as far as the text is read
    _fullest: str | None = None  # of the names up to the one of number
    _counted: frozenset[str] = frozenset()  # the words of the first of these with a number
    _read: int = 0
    _levels: dict[Level, None] = field(default_factory=dict)  # of the names up to the one of number
    _asked: int = 0

    @property
    def untimed(self) -> bool:
        """Return whether a day of the meeting is known, but not how long it lasts."""
        times = self.times
        day = times.start or times.end or ""
        return times.days is None and len(day) == DAY and (times.start == times.end or not (times.start and times.end))

    def add(self, name: Name) -> None:
        """Take a name in."""
        self.names.append(name)
        self.sorts.add(name.sort)
        if name.name:
            self.called.add(name.name)
        if name.kind == "named" and name.group == self.group and name.name:
            self.aliases.add(name.words)
        self.group = name.group
        self.acronym = self.acronym or name.acronym
        self.number = self.number if self.number is not None else name.number
        self.another = self.another or name.another
        self.year = self.year or name.year
        self.told = self.told or name.told
        self.held = self.held or name.held
        if name.town:
            self.towns.add(name.town)
        if name.site:
            self.sites.add(name.site)
        if name.series:
            self.series.add(name.series)
        if len(name.words) > len(self.words) or (name.named and not self.named and len(name.words) == len(self.words)):
            self.words, self.named = name.words, name.named

    @property
    def levels(self) -> Collection[Level]:
        """Return the levels that its names tell, each once, in their order."""
        if self._asked < len(self.names):
            for name in self.names[self._asked :]:  # the others are known
                if name.level:
                    self._levels[name.level] = None
            self._asked = len(self.names)
        return self._levels.keys()

    @property
    def level(self) -> Level | None:
        """Return the level that its names tell, if one does."""
        for level in self.levels:
            if level != "other":
                return level
        return None

    def grade(self, name: Name, level: Level | None) -> None:
        """Give one of its names the level that those around it tell."""
        name.level = level
        self._levels, self._asked = {}, 0

    @property
    def label(self) -> str | None:
        """Return acronym and number, without blank or hyphen."""
        if self.acronym is None:
            return None
        return self.acronym if self.number is None else f"{self.acronym}{self.number}"

    def is_before(self, other: Event) -> bool:
        """Return whether this is an earlier edition of a meeting."""
        if self.number is None or other.number is None or self.number >= other.number:
            return False
        return self.acronym == other.acronym if self.acronym and other.acronym else self.words <= other.words

    def insert(self, name: Name) -> None:
        """Take in a name that was another meeting's, at its place."""
        insort(self.names, name, key=lambda one: one.start)
        self.called.add(name.name or "")
        self.sorts.add(name.sort)
        self._fullest, self._counted, self._read = None, frozenset(), 0
        self._levels, self._asked = {}, 0

    def name(self) -> str | None:
        """Return the fullest name as written; of two that differ in case only, the one that is not in capitals."""
        full = self._fullest or ""
        for told in self.names[self._read :]:  # the others are known
            new = told.name or ""
            if told.number is not None and told.name and not self._counted:
                self._counted = told.words
            if full and told.number is None and not self._counted <= told.words:
                continue  # "Summit of Heads of State" for the "19th Reed Summit"
            if len(new) > len(full) or (len(new) == len(full) and full.isupper() and not new.isupper()):
                full = new
        self._fullest, self._read = full or None, len(self.names)
        return self._fullest

    def meeting(self, prose: Prose, language: Language, taken: dict[str, int], **told: object) -> Meeting:
        """Return the fact, with an id made from the label or the name that is not among those taken."""
        code, name, label = language.code, self.name(), self.label
        mentions = [prose.mention(one.start, one.end, f"{code}.meeting.{one.kind}") for one in self.names]
        known = series.known(self.acronym) if self.acronym else None
        level = self.level
        if known and (level is None or known.level == "senior-officials"):  # whatever ministers a name may hold
            level = known.level or level
        level = level or next(iter(self.levels), None)
        return Meeting(
            id=untaken(shortened(slug(label or name or "")) or "meeting", taken),
            label=label,
            series=self.acronym,
            number=self.number,
            name=name,
            level=level,
            mentions=tuple(mentions),
            **told,  # type: ignore[arg-type]
        )
