"""The file or stream that takes the output."""

from __future__ import annotations

import os
import stat
import sys
import tempfile
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    Writer = Callable[[str], object]


class NotWantedError(Exception):
    """Raised within `output` to give up: a file that was there stays as it was."""


@contextmanager
def output(path: str | None) -> Iterator[Writer]:
    """Give what writes UTF-8 to a file, or to standard output for None, each piece at once.

    A file appears whole, under its name, at the end; until then, and after any failure, what was there stays.
    Devices and pipes are written to directly.

    Raises:
        OSError: it can't be written; the error's file name tells which.

    """
    if path is None:
        with _naming("standard output"):
            yield _stdout
        return
    target = Path(path)
    with _naming(path):
        if target.exists() and not stat.S_ISREG(target.stat().st_mode):
            with target.open("w", encoding="utf-8", newline="") as stream:
                yield stream.write
        else:
            with suppress(NotWantedError), _replacing(Path(os.path.realpath(target))) as write:
                yield write


@contextmanager
def _naming(name: str) -> Iterator[None]:
    """Give errors of the operating system the name that the user knows."""
    try:
        yield
    except OSError as error:
        raise OSError(error.errno, error.strerror, name) from None


@contextmanager
def _replacing(target: Path) -> Iterator[Writer]:
    """Write beside the target and put the result in its place at the end."""
    handle, name = tempfile.mkstemp(prefix=f".{target.name[:100]}.", suffix=".part", dir=target.parent)
    beside = Path(name)
    try:
        with open(handle, "w", encoding="utf-8", newline="") as stream:  # noqa: PTH123 - it is open already
            yield stream.write
            stream.flush()
            os.fsync(stream.fileno())
        beside.chmod(_mode(target))
        beside.replace(target)
    except BaseException:
        with suppress(OSError):
            beside.unlink()
        raise


def _mode(target: Path) -> int:
    """Return the permissions of the file that is replaced, or those of any new file."""
    try:
        return stat.S_IMODE(target.stat().st_mode)
    except OSError:
        mask = os.umask(0)
        os.umask(mask)
        return 0o666 & ~mask


def _stdout(text: str) -> None:
    sys.stdout.buffer.write(text.encode("utf-8"))
    sys.stdout.buffer.flush()
