"""A run's input cut into parts: stretches of large files of records, groups of other files.

The cuts depend on the input alone, so that a second run has the same parts as the first. The plan reads names, sizes
and the few bytes around each cut; everything else is read by workers.
"""

from __future__ import annotations

import os
import stat
from dataclasses import dataclass, replace
from itertools import pairwise
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from mekong_facts import sources
from mekong_facts.errors import MekongFactsError
from mekong_facts.records import Place

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

PART_SIZE = 8_000_000  # bytes: some seconds of work, which is what a lost worker costs
_OPENING = 2_000  # opening a file counts as reading so much
_CHUNK = 1 << 16
_TOP = Place()


@dataclass(frozen=True, slots=True)
class Piece:
    """What a part reads, one of several: a file, a stretch of a file of records, or an error in the place of either.

    Attributes:
        source: the file's name in the report.
        path: the file's absolute path.
        size: about how much there is to read.
        start: the first byte of a stretch.
        end: the byte after the last of a stretch; None for a file as a whole.
        last: whether the file ends with it.
        place: the lines and records of the file before it.
        error: why there is nothing to read.

    """

    source: str
    path: str = ""
    size: int = 0
    start: int = 0
    end: int | None = None
    last: bool = True
    place: Place = _TOP
    error: MekongFactsError | None = None


class Seen(NamedTuple):
    """What a worker saw of a piece: the checksum of its bytes (None: unreadable), how many; a stretch's contents."""

    sha256: str | None
    size: int
    place: Place = _TOP


def parts(paths: Iterable[str], limits: sources.Limits, size: int = PART_SIZE) -> Iterator[tuple[Piece, ...]]:
    """Yield the pieces of each part, in order.

    Args:
        paths: files, folders and patterns.
        limits: what is not read.
        size: how many bytes of input make a part.

    """
    part: list[Piece] = []
    room = size
    for path in paths:
        for piece in _pieces(path, limits, size):
            if part and piece.size > room:
                yield tuple(part)
                part, room = [], size
            part.append(piece)
            room -= piece.size
    if part:
        yield tuple(part)


def placed(
    planned: Iterable[Sequence[Piece]], seen: Iterable[Sequence[Seen]]
) -> Iterator[tuple[tuple[Piece, ...], Sequence[Seen]]]:
    """Yield each part with what was seen of it, its stretches told how much of their file comes before them."""
    at = _TOP
    for pieces, sights in zip(planned, seen, strict=True):
        found = []
        for piece, sight in zip(pieces, sights, strict=True):
            at = at if piece.start else _TOP
            found.append(replace(piece, place=at))
            at = Place(at.lines + sight.place.lines, at.records + sight.place.records)
        yield tuple(found), sights


def _pieces(path: str, limits: sources.Limits, size: int) -> Iterator[Piece]:
    for file in sources.files(path, limits):
        if isinstance(file, MekongFactsError):
            yield Piece(file.source or "", error=file)
            continue
        piece = Piece(sources.shown_name(file), str(Path(file).absolute()), _OPENING)
        try:
            status = Path(file).stat()
            if not stat.S_ISREG(status.st_mode):
                what = MekongFactsError("unsupported-format", "is no file (a pipe, socket or device)", piece.source)
                yield Piece(piece.source, error=what)
                continue
            edges = [0, status.st_size]
            if status.st_size > size and file.endswith(sources.RECORD_SUFFIXES):
                edges = _edges(file, status.st_size, size)
        except OSError:  # a worker finds out, and puts the error where it belongs
            yield piece
            continue
        for start, end in pairwise(edges):
            stretch = len(edges) > 2
            yield replace(
                piece,
                size=end - start + _OPENING,
                start=start,
                end=end if stretch else None,
                last=end == status.st_size,
            )


def _edges(file: str, size: int, step: int) -> list[int]:
    """Return where to cut a file of records: at the first line end after each step."""
    edges = [0]
    with open(file, "rb", buffering=0) as stream:  # noqa: PTH123 - the path as it was given
        while edges[-1] + step < size:
            at = stream.seek(edges[-1] + step, os.SEEK_SET)
            while chunk := stream.read(_CHUNK):
                end = chunk.find(b"\n")
                if end >= 0:
                    break
                at += len(chunk)
            if not chunk or at + end + 1 >= size:
                break
            edges.append(at + end + 1)
    return [*edges, size]
