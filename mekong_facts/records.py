"""Documents as records: JSON Lines, one object a line, read as they come."""

from __future__ import annotations

import json
import os
import re
import select
from dataclasses import dataclass
from datetime import date
from typing import IO, TYPE_CHECKING, Any, NamedTuple

from mekong_facts.errors import MekongFactsError
from mekong_facts.patterns import deferred

if TYPE_CHECKING:
    from collections.abc import Iterator

_CHUNK = 1 << 16
_BOM = b"\xef\xbb\xbf"
_DAY = deferred(r"((\d{4})-\d\d-\d\d)(?:[T ].*)?", re.DOTALL)
_YEARS = range(1000, 3000)
_SURROGATE = deferred("[\ud800-\udfff]")


@dataclass(frozen=True, slots=True)
class Item:
    """A document before it is read: a file's bytes, or a record's text with what the record says of it.

    Attributes:
        source: its name in the report.
        data: the bytes of a file; None for a record.
        text: the text of a record.
        language: the language that the record names, as it names it.
        published: the date of publication that the record gives (ISO).
        title: the headline that the record gives.

    """

    source: str
    data: bytes | None = None
    text: str = ""
    language: str | None = None
    published: str | None = None
    title: str | None = None

    @property
    def size(self) -> int:
        """Return about how much there is to read."""
        return len(self.text if self.data is None else self.data)


@dataclass(frozen=True, slots=True)
class Pause:
    """A stream has nothing to read for now; `fd` is ready when it has."""

    fd: int


class Place(NamedTuple):
    """Where in a file of records something starts: after so many lines, of which so many are records."""

    lines: int = 0
    records: int = 0


_TOP = Place()


def read(  # noqa: PLR0913 - a stream and what is known of it
    stream: IO[bytes], head: bytes, source: str, max_size: int, *, waits: bool, start: Place = _TOP, last: bool = True
) -> Iterator[Item | MekongFactsError | Pause]:
    """Yield the records of a stream of JSON Lines, and an error in the place of each that can't be read.

    Args:
        stream: the rest of the stream, unbuffered.
        head: what has been read of it.
        source: the stream's name; a record without an id is named after it and its place: `news.jsonl#3`.
        max_size: a record with more bytes is too large, and is not kept in memory.
        waits: whether the stream may keep a reader waiting (a pipe, a terminal).
        start: where in its file the stream starts.
        last: whether the file ends with the stream.

    """
    at, number = start
    for line in _lines(stream, head.removeprefix(_BOM), max_size, waits=waits):
        if isinstance(line, Pause):
            yield line
            continue
        at += 1
        if line is not None and not line.strip():
            continue
        number += 1
        name = f"{source}#{number}"
        if line is None:
            yield MekongFactsError("too-large", f"line {at}: is larger than {max_size:,} bytes (--max-size)", name)
            continue
        try:
            yield _record(line, name)
        except MekongFactsError as error:
            yield MekongFactsError(error.code, f"line {at}: {error.message}", name)
    if last and not number:
        yield MekongFactsError("empty", "there is no record in it", source)


def count(stream: IO[bytes], head: bytes, max_size: int) -> Place:
    """Return how many lines and records a stream holds, as `read` counts them."""
    lines = found = 0
    for line in _lines(stream, head.removeprefix(_BOM), max_size, waits=False):
        lines += 1
        found += line is None or (isinstance(line, bytes) and bool(line.strip()))
    return Place(lines, found)


def _lines(stream: IO[bytes], head: bytes, max_size: int, *, waits: bool) -> Iterator[bytes | Pause | None]:
    """Yield the lines of a stream, None in the place of one that is too long, and pauses."""
    parts: list[bytes] = []
    size = 0
    chunk = head
    while True:
        *whole, rest = chunk.split(b"\n")
        for line in whole:
            yield b"".join((*parts, line)) if size + len(line) <= max_size else None
            parts, size = [], 0
        size += len(rest)
        if size <= max_size:
            parts.append(rest)
        else:
            parts.clear()
        if waits and os.name == "posix" and not select.select([stream], [], [], 0)[0]:
            yield Pause(stream.fileno())
        chunk = stream.read(_CHUNK)
        if not chunk:
            break
    if size:
        yield b"".join(parts) if size <= max_size else None


def _record(line: bytes, name: str) -> Item:
    """Return the document of a line of JSON Lines."""
    try:
        record = json.loads(line.decode("utf-8"))
    except UnicodeDecodeError as error:
        raise MekongFactsError("corrupt", f"is not UTF-8 (byte {error.start + 1})", name) from None
    except json.JSONDecodeError as error:
        raise MekongFactsError("corrupt", f"is not JSON ({error.msg.lower()}, column {error.colno})", name) from None
    except (ValueError, RecursionError):
        raise MekongFactsError("corrupt", "is not JSON that can be read", name) from None
    if not isinstance(record, dict):
        raise MekongFactsError("corrupt", "is no record: an object with a text is wanted", name)
    text = record.get("text")
    if not isinstance(text, str):
        raise MekongFactsError("corrupt", "has no text" if text is None else "has a text that is no string", name)
    id_ = record.get("id")
    if isinstance(id_, int | float) and not isinstance(id_, bool):
        id_ = str(id_)
    elif not isinstance(id_, str | None):
        raise MekongFactsError("corrupt", "has an id that is neither a string nor a number", name)
    if id_ and not id_.isspace():
        name = _clean(id_)
    return Item(
        source=name,
        text=_clean(text),
        language=_string(record, "language", name),
        published=_day(_string(record, "published", name), name),
        title=_string(record, "title", name),
    )


def _clean(text: str) -> str:
    """Return a text without halves of surrogate pairs, which JSON can write and UTF-8 can't; it keeps its length."""
    return _SURROGATE.sub("\ufffd", text)


def _string(record: dict[str, Any], field: str, name: str) -> str | None:
    value = record.get(field)
    if value is not None and not isinstance(value, str):
        raise MekongFactsError("corrupt", f"has a {field} that is no string", name)
    return (_clean(value).strip() or None) if value else None


def day_of_publication(value: str) -> str:
    """Return an ISO date.

    Raises:
        ValueError: it is none, or one of a year in which nothing was published.

    """
    day = date.fromisoformat(value)
    if day.year not in _YEARS:
        raise ValueError(f"nothing was published in {day.year}")
    return day.isoformat()


def _day(value: str | None, name: str) -> str | None:
    """Return the day of an ISO date or date and time; None for those that programs write when they know none."""
    if value is None:
        return None
    found = _DAY.fullmatch(value)
    if found and int(found[2]) not in _YEARS:
        return None
    try:
        return day_of_publication(found[1] if found else value)
    except ValueError:
        raise MekongFactsError(
            "corrupt", f"has a date of publication that is no ISO date: {value[:40]!r}", name
        ) from None
