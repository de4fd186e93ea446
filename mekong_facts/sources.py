"""Where documents come from: files, folders, patterns, standard input, records.

Everything is read as it is asked for: a folder's next file, a stream's next line.
"""

from __future__ import annotations

import errno
import os
import stat
import sys
from dataclasses import dataclass
from functools import cache
from typing import IO, TYPE_CHECKING

from mekong_facts import records
from mekong_facts.errors import MekongFactsError, reason
from mekong_facts.patterns import deferred
from mekong_facts.records import Item, Pause
from mekong_facts.wildcards import matches

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

MAX_SIZE = 20_000_000
STDIN = "-"
_PATTERN = deferred(r"[*?\[]")
_RECORDS = deferred(rb'(?:\xef\xbb\xbf)?\s*\{[ \t]*"')
RECORD_SUFFIXES = (".jsonl", ".ndjson")
_JSON_SUFFIX = ".json"
_HEAD = 512  # as many bytes show whether a stream holds records
_GONE = {errno.ENOENT, errno.ENOTDIR, errno.ELOOP, errno.ENAMETOOLONG}

Found = Item | MekongFactsError | Pause


@dataclass(frozen=True, slots=True)
class Limits:
    """What is not read.

    Attributes:
        max_size: a document with more bytes is too large.
        leave_out: the file or folder that is written to, which is skipped in folders, and an error where it is named;
            None for none.

    """

    max_size: int = MAX_SIZE
    leave_out: str | None = None


class NothingThereError(MekongFactsError):
    """A path that the user named leads to nothing: it does not exist, or is a folder without files."""


def read(paths: Iterable[str], limits: Limits = Limits()) -> Iterator[Found]:
    """Yield the documents of paths, in their order, and an error in the place of each that can't be read.

    Args:
        paths: files, folders (read recursively, sorted by name, hidden files left out), patterns with `*`, `?`, `[]`
            and `**`, or `-` for standard input. Files of records are told by their name (`.jsonl`, `.ndjson`)
            or by how they start.
        limits: what is not read.

    Yields:
        Documents, errors, and a `Pause` where a stream has nothing to read for now.

    """
    for path in paths:
        if path == STDIN:
            yield from _stdin(limits)
            continue
        for file in files(path, limits):
            if isinstance(file, MekongFactsError):
                yield file
            else:
                yield from read_file(file, limits)


def files(path: str, limits: Limits) -> Iterator[str | MekongFactsError]:
    """Yield the files that a path leads to, in order, and an error in the place of each that can't be read.

    Args:
        path: a file, folder or pattern, as for `read`; `-` is a name like any other.
        limits: what is not read.

    """
    if os.path.lexists(path) or not _PATTERN.search(path):
        yield from _path(path, limits)
    else:
        yield from _pattern(path, limits)


def read_file(path: str, limits: Limits, source: str | None = None) -> Iterator[Found]:
    """Yield the one document of a file, or its records, or an error.

    Args:
        path: the file.
        limits: what is not read.
        source: its name in the report, if it is not the path.

    """
    shown = source or shown_name(path)
    try:
        with open(path, "rb", buffering=0) as stream:
            yield from _stream(stream, shown, limits)
    except OSError as error:
        yield _failure(error, shown)


def shown_name(path: str) -> str:
    """Return a path as it can be printed: bytes that are no UTF-8 become question marks in a diamond."""
    return os.fsencode(path).decode("utf-8", "replace")


def _stdin(limits: Limits) -> Iterator[Found]:
    try:
        stream = open(sys.__stdin__.fileno(), "rb", buffering=0, closefd=False)  # type: ignore[union-attr]  # noqa: SIM115
    except (AttributeError, OSError, ValueError):
        yield NothingThereError("not-found", "there is no standard input", STDIN)
        return
    with stream:
        yield from _stream(stream, STDIN, limits)


def _path(path: str, limits: Limits) -> Iterator[str | MekongFactsError]:
    """Yield the files of a path that the user named."""
    try:
        if os.path.isdir(path):
            yield from _folder(path, limits)
            return
        status = os.stat(path)
    except (OSError, ValueError) as error:
        if isinstance(error, OSError) and error.errno not in _GONE:
            yield _failure(error, shown_name(path))
        else:
            yield NothingThereError("not-found", "no such file or folder", shown_name(path))
        return
    if limits.leave_out is not None and stat.S_ISREG(status.st_mode) and _same(status, limits.leave_out):
        yield NothingThereError("not-found", "is the file to write to, and not read", shown_name(path))
    else:
        yield path


def _pattern(pattern: str, limits: Limits) -> Iterator[str | MekongFactsError]:
    """Yield the files of a pattern, each once: `news/**/*` matches folders as well as what is in them."""
    seen: set[tuple[str, str]] = set()
    real = cache(os.path.realpath)
    for match in sorted(matches(pattern)):
        for file in _folder(match, limits):
            if isinstance(file, NothingThereError):
                continue  # one folder of several may be empty
            folder, name = os.path.split(file if isinstance(file, str) else file.source or "")
            if (real(folder), name) not in seen:
                seen.add((real(folder), name))
                yield file
    if not seen:
        yield NothingThereError("not-found", "no file has such a name", shown_name(pattern))


def _folder(top: str, limits: Limits) -> Iterator[str | MekongFactsError]:
    """Yield the files of a folder and of those in it, by name, and what is wrong with any."""
    seen: set[tuple[int, int]] = set()
    pending = [top]
    nothing = True
    while pending:
        path = pending.pop()
        try:
            status = os.stat(path)
            if limits.leave_out is not None and _same(status, limits.leave_out):
                continue
            if stat.S_ISDIR(status.st_mode):
                if (status.st_dev, status.st_ino) not in seen:  # a link to a folder may lead in a circle
                    seen.add((status.st_dev, status.st_ino))
                    names = sorted(name for name in os.listdir(path) if not name.startswith("."))
                    pending.extend(os.path.join(path, name) for name in reversed(names))
                continue
        except OSError as error:
            nothing = False
            yield _failure(error, shown_name(path))
            continue
        nothing = False
        if stat.S_ISREG(status.st_mode):
            yield path
        else:
            yield MekongFactsError("unsupported-format", "is no file (a pipe, socket or device)", shown_name(path))
    if nothing:
        yield NothingThereError("empty", "there is no file in this folder", shown_name(top))


def _same(status: os.stat_result, path: str) -> bool:
    try:
        return os.path.samestat(status, os.stat(path))
    except OSError:
        return False


def _stream(stream: IO[bytes], source: str, limits: Limits) -> Iterator[Found]:
    """Yield the one document of a stream, or its records."""
    try:
        head = _head(stream)
        if source.endswith(RECORD_SUFFIXES) or _RECORDS.match(head):
            waits = not stat.S_ISREG(os.fstat(stream.fileno()).st_mode)
            yield from records.read(stream, head, source, limits.max_size, waits=waits)
        else:
            yield Item(source, data=_whole(stream, head, source, limits))
    except OSError as error:
        yield _failure(error, source)
    except MekongFactsError as error:
        yield error


def _head(stream: IO[bytes]) -> bytes:
    """Return enough of a stream to see what it holds; more may be long in coming."""
    head = b""
    while len(head) < _HEAD and b"\n" not in head and (more := stream.read(_HEAD - len(head))):
        head += more
    return head


def _whole(stream: IO[bytes], head: bytes, source: str, limits: Limits) -> bytes:
    """Return all bytes of a stream, of which the first are read."""
    if source.endswith(_JSON_SUFFIX):
        raise MekongFactsError("unsupported-format", "is JSON; records are read from JSON Lines", source)
    parts, size = [head], len(head)
    if os.fstat(stream.fileno()).st_size > limits.max_size:
        size = limits.max_size + 1
    while size <= limits.max_size and (more := stream.read(1 << 20)):
        parts.append(more)
        size += len(more)
    if size > limits.max_size:
        raise MekongFactsError("too-large", f"is larger than {limits.max_size:,} bytes (--max-size)", source)
    if not size:
        raise MekongFactsError("empty", "is empty", source)
    return b"".join(parts)


def _failure(error: OSError, source: str) -> MekongFactsError:
    code = "corrupt" if error.errno == errno.EIO else "not-found"
    return MekongFactsError(code, f"can't be read: {reason(error)}", source)  # type: ignore[arg-type]  # of the two codes
