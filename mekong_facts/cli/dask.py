"""`mekong-facts extract --engine dask`."""

from __future__ import annotations

from typing import TYPE_CHECKING

import typer

from mekong_facts import report, sources
from mekong_facts.cli import options
from mekong_facts.cli.monitor import Monitor
from mekong_facts.cli.process import say
from mekong_facts.engines import plan
from mekong_facts.engines.manifest import Folder, made
from mekong_facts.errors import MekongFactsError
from mekong_facts.patterns import deferred
from mekong_facts.workers import processors

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    from mekong_facts.reader import Options

_ADDRESS = deferred(r"(?:(?:tcp|tls|ucx|wss?)://)?[^\s/]+:\d+")


def checked(
    paths: Sequence[str], output: Path | None, format_: str | None, scheduler: str | None, jobs: int | None
) -> Path:
    """Return the folder to write to, once the options fit together."""
    if output is None or options.target(output) is None:
        raise typer.BadParameter("--engine dask writes a folder: name one", param_hint="--output")
    if format_ not in (None, "jsonl"):
        raise typer.BadParameter("--engine dask writes jsonl", param_hint="--format")
    if sources.STDIN in paths:
        raise typer.BadParameter("--engine dask reads files and folders, not standard input", param_hint="PATHS")
    if scheduler is not None and jobs is not None:
        raise typer.BadParameter("the scheduler has workers of its own", param_hint="--jobs")
    if scheduler is not None and not _ADDRESS.fullmatch(scheduler):
        raise typer.BadParameter(
            f"{scheduler!r} is no address; they are of the form tcp://host:8786", param_hint="--scheduler"
        )
    return output


def extract(  # noqa: PLR0913 - one parameter an option
    paths: Sequence[str],
    output: Path,
    how: Options,
    scheduler: str | None,
    jobs: int | None,
    *,
    max_size: int,
    quiet: bool,
) -> int:
    """Write the facts of documents as parts into a folder, and return the exit status."""
    try:
        from mekong_facts.engines import dask  # noqa: PLC0415 - an extra
    except ImportError as error:
        say(f"--engine dask needs the extra of this name: pip install 'mekong-facts[dask]' ({error})")
        return 2
    folder = Folder(output, made(report.generator(), how, max_size))
    try:
        folder.check()
    except MekongFactsError as error:
        raise typer.BadParameter(str(error), param_hint="--output") from error
    parts = list(plan.parts(paths, sources.Limits(max_size, leave_out=str(output))))
    broken = kept = 0
    with Monitor(quiet=quiet, progress=True) as monitor:
        for missing in (piece.error for pieces in parts for piece in pieces if piece.error is not None):
            monitor.note(str(missing))
            monitor.wrong_paths += isinstance(missing, sources.NothingThereError)
        if monitor.wrong_paths == sum(map(len, parts)):
            return 2
        with dask.connected(scheduler, jobs or processors()) as client:
            if not client.nthreads():
                monitor.note("the scheduler has no worker yet; waiting for one")
            for name, part, written, fault in dask.run(client, parts, folder, how):
                if part is None:
                    broken += 1
                    say(f"{name}: was not written: {fault}; run again to try it again")
                    continue
                kept += not written
                monitor.count(part.documents, part.errors)
                if unread := part.errors - sum(one.error is not None for one in part.inputs):
                    monitor.note(f"{name}: {unread:,} of {part.documents + unread:,} documents could not be read")
        if kept:
            monitor.note(f"{kept:,} of {len(parts):,} parts were there already, and whole")
        return 1 if broken else monitor.status
