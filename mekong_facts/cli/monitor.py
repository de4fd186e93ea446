"""What the user is told while documents are read: messages, progress, and the exit status in the end."""

from __future__ import annotations

import sys
import time
from typing import TYPE_CHECKING, Self

from mekong_facts.cli.process import say
from mekong_facts.sources import NothingThereError

if TYPE_CHECKING:
    from collections.abc import Iterator

    from rich.progress import Progress

    from mekong_facts.reader import Outcome
    from mekong_facts.sources import Found

_PATIENCE = 1.0  # seconds of work before progress is shown
_REFRESH = 0.1


class Monitor:
    """Counts documents and failures as they pass; use it as a context manager.

    Attributes:
        read: how many documents were read.
        failed: how many could not be read.
        wrong_paths: how many paths the user named that lead to nothing.

    """

    def __init__(self, *, quiet: bool, progress: bool) -> None:
        """Keep what to show: messages about documents unless `quiet`, progress if it is wanted and seen."""
        self.read = self.failed = self.wrong_paths = 0
        self._quiet = quiet
        self._wanted = progress and not quiet and sys.stderr is not None and sys.stderr.isatty()
        self._next = time.monotonic() + _PATIENCE
        self._progress: Progress | None = None

    def __enter__(self) -> Self:
        """Return the monitor."""
        return self

    def __exit__(self, *_: object) -> None:
        """Take the progress off the terminal."""
        if self._progress is not None:
            self._progress.stop()

    @property
    def status(self) -> int:
        """Return the exit status: 2 for wrong paths, 1 for documents that could not be read."""
        return 2 if self.wrong_paths else 1 if self.failed else 0

    @property
    def nothing(self) -> bool:
        """Return whether there was no document at all, readable or not."""
        return self.read + self.failed == self.wrong_paths

    def found(self, found: Iterator[Found]) -> Iterator[Found]:
        """Pass on what was found to read."""
        for item in found:
            if isinstance(item, NothingThereError):
                self.wrong_paths += 1
            yield item

    def results(self, results: Iterator[Outcome]) -> Iterator[Outcome]:
        """Pass on results, each with its message if it is a failure."""
        for result in results:
            if result.failure is None:
                self.read += 1
            else:
                self.failed += 1
                self.note(f"{result.failure.source}: {result.failure.message}")
            self._refresh()
            yield result

    def count(self, read: int, failed: int) -> None:
        """Count documents that were read elsewhere."""
        self.read += read
        self.failed += failed
        self._refresh()

    def note(self, message: str) -> None:
        """Tell the user something about documents."""
        if not self._quiet:
            say(message)

    def _refresh(self) -> None:
        if self._wanted and time.monotonic() >= self._next:
            self._show()

    def _show(self) -> None:
        if self._progress is None:
            from rich.console import Console  # noqa: PLC0415 - a short run does without
            from rich.progress import Progress, SpinnerColumn, TextColumn, TimeElapsedColumn  # noqa: PLC0415 - likewise

            columns = (SpinnerColumn(), TextColumn("{task.description}"), TimeElapsedColumn())
            # No thread of its own: processes are forked while it shows.
            self._progress = Progress(*columns, console=Console(stderr=True), auto_refresh=False, transient=True)
            self._progress.add_task("")
            self._progress.start()
        failed = f", {self.failed:,} not read" if self.failed else ""
        task = self._progress.task_ids[0]
        self._progress.update(task, description=f"{self.read:,} documents{failed}", refresh=True)
        self._next = time.monotonic() + _REFRESH
