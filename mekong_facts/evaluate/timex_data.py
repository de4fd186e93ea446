"""TIMEX3 data: texts with the dates that they hold, a JSON object a line.

`{"id", "language", "reference_date", "text", "timexes": [{"start", "end", "type", "value"}]}`, with `values` in place
of `value` where several are right. Expressions of type DATE are read.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Annotated, NamedTuple

from pydantic import AfterValidator, BaseModel, ValidationError

from mekong_facts.errors import MekongFactsError, reason
from mekong_facts.facts import LanguageCode, flaw
from mekong_facts.records import day_of_publication

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path


class _Timex(BaseModel):
    start: int
    end: int
    type: str
    value: str | None = None
    values: tuple[str | None, ...] | None = None


class _Line(BaseModel):
    id: str
    language: LanguageCode
    reference_date: Annotated[str, AfterValidator(day_of_publication)] | None = None
    text: str
    timexes: tuple[_Timex, ...]


class Expression(NamedTuple):
    """A date in a text, and the values that are right for it (found: the one it was given)."""

    start: int
    end: int
    values: tuple[str, ...]


class Record(NamedTuple):
    """A text of the data, and the dates it holds."""

    id: str
    language: LanguageCode
    published: str | None
    text: str
    wanted: list[Expression]


def read(path: Path) -> Iterator[Record]:
    """Yield the records of a file.

    Raises:
        MekongFactsError: `not-found`: the file can't be read, or is empty; `corrupt`: a line holds no such record.

    """
    try:
        lines = path.read_text(encoding="utf-8").split("\n")
    except OSError as error:
        raise MekongFactsError("not-found", reason(error), str(path)) from error
    except UnicodeDecodeError as error:
        raise MekongFactsError("undecodable", "the data is UTF-8", str(path)) from error
    if not any(map(str.strip, lines)):
        raise MekongFactsError("not-found", "there is no record in it", str(path))
    for number, line in enumerate(lines, 1):
        if line.strip():
            try:
                yield _record(_Line.model_validate_json(line))
            except ValidationError as error:
                raise MekongFactsError("corrupt", f"line {number} holds no record: {flaw(error)}", str(path)) from error


def _record(line: _Line) -> Record:
    wanted = [
        Expression(timex.start, timex.end, tuple(value for value in timex.values or (timex.value,) if value))
        for timex in line.timexes
        if timex.type == "DATE"
    ]
    return Record(line.id, line.language, line.reference_date, line.text, wanted)
