"""What a worker does: it looks at the pieces of a part, and makes the part."""

from __future__ import annotations

import errno
import hashlib
import io
import threading
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from mekong_facts import records, sources
from mekong_facts.engines.manifest import Input, Part, inputs
from mekong_facts.engines.plan import Piece, Seen
from mekong_facts.errors import MekongFactsError
from mekong_facts.reader import Options, Reader
from mekong_facts.records import Place
from mekong_facts.report import generator, outcomes
from mekong_facts.sinks.jsonl import JsonLines
from mekong_facts.sinks.output import output

if TYPE_CHECKING:
    from collections.abc import Iterator

    from mekong_facts.sources import Found

_HEAD = 512
_CHUNK = 1 << 20
_ALONE = threading.Lock()  # a user's names are a setting of the process, and threads gain nothing


@dataclass(frozen=True, slots=True)
class Look:
    """Asks for a look at the pieces of a part.

    Attributes:
        pieces: what the part reads.
        max_size: a document with more bytes is too large.
        generator: the name and version that the worker has to have.

    """

    pieces: tuple[Piece, ...]
    max_size: int
    generator: str


@dataclass(frozen=True, slots=True)
class Task:
    """Asks for a part.

    Attributes:
        look: what it reads.
        inputs: what was seen of it.
        target: the absolute path of the part.
        options: how documents are read.
        known: what an earlier run recorded of a part from the same input; None for none.

    """

    look: Look
    inputs: tuple[Input, ...]
    target: str
    options: Options
    known: Part | None


class _Stretch(io.FileIO):
    """The bytes of a file from `start` to before `end`, with the checksum and number of those that were read."""

    def __init__(self, path: str, start: int, end: int | None) -> None:
        super().__init__(path)
        self.seek(start)
        self._left = float("inf") if end is None else end - start
        self.digest = hashlib.sha256()
        self.size = 0

    def read(self, size: int | None = -1, /) -> bytes:
        wanted = _CHUNK if size is None or size < 0 else size
        data = super().read(int(min(wanted, self._left))) or b""
        self._left -= len(data)
        self.size += len(data)
        self.digest.update(data)
        return data


def look(task: Look) -> list[Seen]:
    """Return what there is to be seen of each piece.

    Raises:
        MekongFactsError: the worker has another version, or has not the files that the client has.

    """
    if generator() != task.generator:
        raise MekongFactsError("internal", f"a worker has {generator()}, and this is {task.generator}")
    return [_seen(piece, task.max_size) for piece in task.pieces]


def make(task: Task) -> tuple[Part, bool]:
    """Write a part and return what is recorded of it, and whether it was written: not if it is there and whole.

    Raises:
        MekongFactsError: as `look`, or the input changed meanwhile.
        OSError: it can't be written.

    """
    target = Path(task.target)
    if task.known is not None and _checksum(target) == task.known.sha256:
        return task.known, False
    digest = hashlib.sha256()
    size = documents = errors = 0
    reader = Reader(task.options, JsonLines().render, keep=False)
    with _ALONE, output(task.target) as write:
        found = (item for piece in task.look.pieces for item in read(piece, task.look.max_size))
        for outcome in outcomes(found, reader, jobs=1):
            write(outcome.rendered)
            line = outcome.rendered.encode()
            digest.update(line)
            size += len(line)
            documents += outcome.failure is None
            errors += outcome.failure is not None
        if inputs(task.look.pieces, look(task.look)) != task.inputs:
            raise MekongFactsError("corrupt", "its input changed while it was read", target.name)
    part = Part(
        output=target.name,
        sha256=digest.hexdigest(),
        bytes=size,
        documents=documents,
        errors=errors,
        inputs=task.inputs,
    )
    return part, True


def read(piece: Piece, max_size: int) -> Iterator[Found]:
    """Yield what a piece holds, as `sources.read` does."""
    if piece.error is not None:
        yield piece.error
    elif piece.end is None:
        yield from sources.read_file(piece.path, sources.Limits(max_size), piece.source)
    else:
        with _Stretch(piece.path, piece.start, piece.end) as stream:
            head = b"" if piece.start else stream.read(_HEAD)
            yield from records.read(
                stream, head, piece.source, max_size, waits=False, start=piece.place, last=piece.last
            )


def _seen(piece: Piece, max_size: int) -> Seen:
    if piece.error is not None:
        return Seen(None, 0)
    place = Place()
    try:
        with _Stretch(piece.path, piece.start, piece.end) as stream:
            if piece.end is not None:
                place = records.count(stream, b"" if piece.start else stream.read(_HEAD), max_size)
            while stream.read(_CHUNK):
                pass
            return Seen(stream.digest.hexdigest(), stream.size, place)
    except OSError as error:
        if error.errno == errno.ENOENT:
            what = "is not there for a worker; all machines need the same files under the same paths"
            raise MekongFactsError("not-found", what, piece.path) from None
        return Seen(None, 0)  # the report holds the reason


def _checksum(path: Path) -> str | None:
    try:
        with path.open("rb") as stream:
            return hashlib.file_digest(stream, "sha256").hexdigest()
    except OSError:
        return None
