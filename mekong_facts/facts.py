"""The facts: frozen models of everything a report holds.

The JSON Schema and the JSON output are both made from these models, so the order of the fields here is the order
of the keys there. Offsets count Unicode code points of the decoded text of the user's file, end exclusive.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Annotated, Literal

from pydantic import BaseModel, ConfigDict, Field

from mekong_facts.errors import ErrorCode  # noqa: TC001 - pydantic reads the annotation at run time

if TYPE_CHECKING:
    from pydantic import ValidationError

SCHEMA_VERSION: Literal[1] = 1

Kind = Literal["meetings", "dates", "officials", "countries", "plan_periods"]
KINDS: tuple[Kind, ...] = ("meetings", "dates", "officials", "countries", "plan_periods")

LanguageCode = Literal["en", "vi"]
Level = Literal["summit", "ministerial", "senior-officials", "working-group", "other"]
Status = Literal["past", "present", "future"]
Precision = Literal["day", "month", "quarter", "half", "year", "decade", "week", "century"]
Modifier = Literal["start", "mid", "end", "approx", "before", "after"]
YearFrom = Literal["stated", "published", "context"]
PublishedFrom = Literal["option", "metadata", "text"]


class Model(BaseModel):
    """The base of all models: immutable, and no field that is not declared."""

    model_config = ConfigDict(frozen=True, extra="forbid", json_schema_serialization_defaults_required=True)


class Extent(Model):
    """A stretch of the text: `text[start:end]`."""

    start: Annotated[int, Field(ge=0)]
    end: Annotated[int, Field(ge=0)]


class Mention(Model):
    """One place where the text names a fact: `text[start:end] == mention.text`."""

    text: str
    start: Annotated[int, Field(ge=0)]
    end: Annotated[int, Field(ge=0)]
    rule: str


class Fact(Model):
    """What all facts have in common: the places where the text names them, in order."""

    @property
    def key(self) -> str:
        """What tells this fact from others of its kind in one document; the `id_` of its spans."""
        raise NotImplementedError


class Country(Fact):
    """A sovereign state: ISO 3166-1 alpha-2 code and English short name."""

    code: str
    name: str
    mentions: tuple[Mention, ...]

    @property
    def key(self) -> str:
        """Return the code."""
        return self.code


class LikelyYear(Model):
    """A guess at a year, with the words of the text that suggest it."""

    value: int
    because: tuple[str, ...]


class Date(Fact):
    """A calendar expression. `value` is a TIMEX3 value, or None where the text does not let anyone tell it."""

    value: str | None
    precision: Precision
    modifier: Modifier | None = None
    year_from: YearFrom | None = None
    likely_year: LikelyYear | None = None
    ambiguous: bool = False
    mentions: tuple[Mention, ...]

    @property
    def key(self) -> str:
        """Return the value; where there is none, the words."""
        return self.value or f"?{self.mentions[0].text}"


class PlanPeriod(Fact):
    """Two years that bound a plan, programme, phase or term; `plan` holds the words that name it."""

    start: int
    end: int
    plan: str | None = None
    phase: int | None = None
    mentions: tuple[Mention, ...]

    @property
    def key(self) -> str:
        """Return both years."""
        return f"{self.start}/{self.end}"


class Role(Model):
    """An office as the text words it, with the organisation and the country (alpha-2) that the words name.

    The country may stand beside them, as its holder's or theirs: "Peru's envoy X", "President X of Peru".
    """

    text: str
    organisation: str | None = None
    country: str | None = None


class Official(Fact):
    """A named person with an office or a rank."""

    id: str
    name: str
    roles: tuple[Role, ...] = ()
    rank: str | None = None
    rank_code: str | None = None
    honorific: str | None = None
    mentions: tuple[Mention, ...]

    @property
    def key(self) -> str:
        """Return the id."""
        return self.id


class Place(Model):
    """Where a meeting is held: the city as written, the country as an alpha-2 code."""

    city: str | None = None
    country: str | None = None

    def __str__(self) -> str:
        """Return what is known of both: `Hanoi, VN`."""
        return ", ".join(filter(None, (self.city, self.country)))


class Attendance(Model):
    """How many took part: `text` holds the words that say so."""

    count: int
    approximate: bool
    text: str


class Meeting(Fact):
    """A named or numbered meeting. `start` and `end` are TIMEX3 values; `officials` holds ids, `countries` codes."""

    id: str
    label: str | None = None
    series: str | None = None
    number: int | None = None
    name: str | None = None
    level: Level | None = None
    place: Place = Place()
    start: str | None = None
    end: str | None = None
    days: int | None = None
    status: Status | None = None
    theme: str | None = None
    attendance: Attendance | None = None
    officials: tuple[str, ...] = ()
    countries: tuple[str, ...] = ()
    mentions: tuple[Mention, ...]

    @property
    def key(self) -> str:
        """Return the id."""
        return self.id


class Repeat(Extent):
    """A passage that repeats the earlier passage `of`."""

    of: Extent


class DocumentFacts(Model):
    """Everything found in one document; `sha256` is of the input's bytes, `fingerprint` tells copies of one text."""

    source: str
    sha256: str
    encoding: str
    language: LanguageCode
    title: str | None = None
    published: str | None = None
    published_from: PublishedFrom | None = None
    repeated: tuple[Repeat, ...] = ()
    fingerprint: Annotated[str, Field(pattern="^([0-9a-f]{6})*$")] = ""
    meetings: tuple[Meeting, ...] = ()
    dates: tuple[Date, ...] = ()
    officials: tuple[Official, ...] = ()
    countries: tuple[Country, ...] = ()
    plan_periods: tuple[PlanPeriod, ...] = ()


class Names(Model):
    """The names of an event by language, in the order of their support."""

    en: tuple[str, ...] = ()
    vi: tuple[str, ...] = ()


class Evidence(Model):
    """A meeting of a document that an event rests on."""

    source: str
    meeting: str


class ConflictValue(Model):
    """One of several values, with the documents that give it."""

    value: str | int | None
    sources: tuple[str, ...]


class Conflict(Model):
    """A field on which the documents of an event disagree; all values are kept."""

    field: str
    values: tuple[ConflictValue, ...]


class EventOfficial(Model):
    """A person who takes part in an event, with the documents that say so."""

    name: str
    roles: tuple[str, ...] = ()
    rank_code: str | None = None
    sources: tuple[str, ...] = ()


class Event(Model):
    """One meeting as all documents of a run tell it."""

    id: str
    likely_year: LikelyYear | None = None
    label: str | None = None
    series: str | None = None
    number: int | None = None
    names: Names = Names()
    level: Level | None = None
    place: Place = Place()
    start: str | None = None
    end: str | None = None
    days: int | None = None
    attendance: Attendance | None = None
    officials: tuple[EventOfficial, ...] = ()
    countries: tuple[str, ...] = ()
    evidence: tuple[Evidence, ...]
    conflicts: tuple[Conflict, ...] = ()


class Failure(Model):
    """A document that could not be read."""

    source: str
    code: ErrorCode
    message: str


class Report(Model):
    """What `mekong-facts extract` prints."""

    schema_version: Literal[1] = SCHEMA_VERSION
    generator: str
    documents: tuple[DocumentFacts, ...] = ()
    events: tuple[Event, ...] = ()
    errors: tuple[Failure, ...] = ()


def flaw(error: ValidationError) -> str:
    """Return in a line why data are no model: the first field that is wrong, and what is wrong with it."""
    first = error.errors(include_url=False, include_context=False, include_input=False)[0]
    place = ".".join(map(str, first["loc"]))
    return f"{place}: {first['msg'].lower()}" if place else first["msg"].lower()
