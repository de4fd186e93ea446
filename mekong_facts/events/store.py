"""What is kept of the documents while their events are built: in a database of its own that spills to the disk.

Only the profiles, which grow with the events, are in memory.
"""

from __future__ import annotations

import hashlib
import json
import sqlite3
import zlib
from array import array
from itertools import combinations
from typing import TYPE_CHECKING, Any, TypeVar

from mekong_facts.events.names import read
from mekong_facts.events.pairs import Profile
from mekong_facts.events.sightings import Traits, named_in_full, same_person, traits_of
from mekong_facts.events.when import parse

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from mekong_facts.facts import Date, DocumentFacts, Meeting, Official

_T = TypeVar("_T")
_LIST = 64  # a document with more meetings or days is a list: what else it holds says little of any of them
_TABLES = """
CREATE TABLE document (
    id INTEGER PRIMARY KEY, digest BLOB UNIQUE, source TEXT, sha256 TEXT, published TEXT, passages BLOB
);
CREATE TABLE sighting (profile INTEGER, document INTEGER, meeting TEXT, language TEXT, told TEXT);
CREATE TABLE place (block TEXT, profile INTEGER);
CREATE TABLE event (sort TEXT, id TEXT, body TEXT);
"""


class Store:
    """The meetings of all documents, by profile.

    Attributes:
        profiles: what is told of meetings, each once.
        rivals: pairs of profiles, by their numbers, that stand side by side in a document: they are two meetings.

    """

    def __init__(self) -> None:
        """Open an empty store; it is gone when it is closed."""
        self._db = sqlite3.connect("", isolation_level=None)  # no name: a private file, made when memory runs short
        self._db.executescript("PRAGMA journal_mode=OFF; PRAGMA synchronous=OFF;" + _TABLES)
        self._db.execute("BEGIN")
        self._numbers: dict[bytes, int] = {}  # by a digest of the key, which is long
        self._sets: dict[frozenset[Any], frozenset[Any]] = {}  # each once: most profiles say what others say
        self.profiles: list[Profile] = []
        self.rivals: set[tuple[int, int]] = set()

    def close(self) -> None:
        """Forget everything."""
        self._db.close()

    def add(self, document: DocumentFacts) -> None:
        """Take in the meetings of a document; what was taken in before is not taken twice."""
        if not document.meetings:
            return
        row = (
            _digest(document.model_dump_json()),
            document.source,
            document.sha256,
            document.published or "",
            array("I", passages(document)).tobytes(),
        )
        added = self._db.execute(
            "INSERT OR IGNORE INTO document (digest, source, sha256, published, passages) VALUES (?, ?, ?, ?, ?)", row
        )
        if not added.rowcount:
            return
        headline = read(document.title or "", document.language)
        people = {official.id: official for official in document.officials}
        traits = [traits_of(meeting, document) for meeting in document.meetings]
        days = {day for date in document.dates if (day := parse(date.value)) and day.whole}
        if len(days) > _LIST:
            days = set()
        first, listed = traits[:_LIST], document.meetings[:_LIST]
        likely = [date for date in document.dates if date.likely_year]
        numbers = []
        for meeting, own in zip(document.meetings, named_in_full(traits), strict=True):
            number = self._number(own)
            numbers.append(number)
            profile = self.profiles[number]
            others = {thing for other in first if other is not own for thing in other.name.topics | other.name.bodies}
            present = {same_person(people[id_].name) for id_ in meeting.officials if id_ in people}
            beside = {other.label for other in listed if other.label and other is not meeting}
            theme = read(meeting.theme or "", document.language)
            profile.officials = self._once(profile.officials | present)
            profile.topics = self._once(profile.topics | headline.topics | theme.topics)
            profile.bodies = self._once(profile.bodies | headline.bodies)
            profile.labels = self._once(profile.labels | beside)
            if not own.name.said:
                profile.around = self._once(profile.around | others)
            if own.number is None and own.city and own.span.known:
                profile.told = self._once(profile.told | {day for day in days if not own.span.holds(day)})
            if meeting.attendance:
                profile.counts = self._once(profile.counts | {meeting.attendance.count})
            told = json.dumps(told_of(meeting, likely, people), ensure_ascii=False)
            values = (number, added.lastrowid, meeting.id, document.language, told)
            self._db.execute("INSERT INTO sighting VALUES (?, ?, ?, ?, ?)", values)
        together = sorted(set(numbers[:_LIST]))
        self.rivals.update(combinations(together, 2))

    def _number(self, traits: Traits) -> int:
        number = self._numbers.setdefault(_digest(traits.key), len(self.profiles))
        if number == len(self.profiles):
            self.profiles.append(Profile(traits))
        return number

    def _once(self, found: frozenset[_T]) -> frozenset[_T]:
        """Return the set that is kept for all that are equal."""
        return self._sets.setdefault(found, found)

    def order(self) -> list[int]:
        """Return the numbers of the profiles in an order that does not depend on the order of the documents."""
        return sorted(range(len(self.profiles)), key=lambda number: self.profiles[number].traits.key)

    def blocks(self, places: Iterator[tuple[str, int]]) -> Iterator[tuple[str, list[int]]]:
        """Yield each block that several profiles share, by name, and its profiles in the order they were given in.

        Args:
            places: (block, profile), profile after profile.

        """
        self._db.executemany("INSERT INTO place VALUES (?, ?)", places)
        block = ""
        members: list[int] = []
        for name, profile in self._db.execute("SELECT block, profile FROM place ORDER BY block, rowid"):
            if name != block:
                if len(members) > 1:
                    yield block, members
                block, members = name, []
            members.append(profile)
        if len(members) > 1:
            yield block, members
        self._db.execute("DELETE FROM place")

    def index(self) -> None:
        """Make ready for `sightings`."""
        self._db.execute("CREATE INDEX by_profile ON sighting (profile)")

    def sightings(self, profiles: list[int]) -> list[dict[str, Any]]:
        """Return what documents tell of the meetings of some profiles, by source and by id."""
        rows = [
            row
            for profile in profiles
            for row in self._db.execute(
                "SELECT source, sha256, published, meeting, language, told, passages FROM sighting"
                " JOIN document ON document.id = sighting.document WHERE profile = ?",
                (profile,),
            )
        ]
        names = ("source", "sha256", "published", "meeting", "language")
        return [
            {**dict(zip(names, row, strict=False)), **json.loads(row[5]), "passages": array("I", row[6])}
            for row in sorted(rows)
        ]

    def keep(self, sort: str, id_: str, body: str) -> None:
        """Keep an event until all are known."""
        self._db.execute("INSERT INTO event VALUES (?, ?, ?)", (sort, id_, body))

    def kept(self) -> Iterator[tuple[str, str]]:
        """Yield (id, body) of the events in the order of `sort`."""
        return iter(self._db.execute("SELECT id, body FROM event ORDER BY sort, id, body"))


def _digest(text: str) -> bytes:
    return hashlib.blake2b(text.encode("utf-8", "surrogatepass"), digest_size=16).digest()


def told_of(meeting: Meeting, dates: Iterable[Date], people: dict[str, Official]) -> dict[str, Any]:
    """Return what a document tells of a meeting, as JSON takes it."""
    told = meeting.model_dump(mode="json", exclude={"id", "mentions", "officials", "theme"}, exclude_none=True)
    told["officials"] = [
        {
            "name": people[id_].name,
            "roles": [role.text for role in people[id_].roles],
            "rank_code": people[id_].rank_code,
        }
        for id_ in meeting.officials
        if id_ in people
    ]
    ends = {value for value in (meeting.start, meeting.end) if value}
    told["likely"] = [
        [date.likely_year.value, *date.likely_year.because]
        for date in dates
        if date.likely_year and date.value and ends & set(date.value.split("/"))
    ]
    return told


def passages(document: DocumentFacts) -> list[int]:
    """Return numbers that two texts hardly ever have in common, unless one is a copy of the other, in their order.

    They are the document's fingerprint. Facts that have none give a number for each mention: of its words and how far
    it is from the one before.
    """
    marks = document.fingerprint
    if marks:
        return [int(marks[at : at + 6], 16) for at in range(0, len(marks), 6)]
    kinds = (document.meetings, document.dates, document.officials, document.countries, document.plan_periods)
    spots = sorted({(m.start, m.end, m.text) for facts in kinds for fact in facts for m in fact.mentions})
    return [
        zlib.crc32(f"{start - before} {same_person(text)}".encode("utf-8", "surrogatepass"))
        for (start, _, text), (before, *_) in zip(spots, [(0, 0, ""), *spots], strict=False)
    ]
