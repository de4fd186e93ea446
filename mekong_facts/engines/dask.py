"""Parts on Dask: a scheduler hands them to workers, and hands out again what a lost worker had."""

from __future__ import annotations

import logging
import signal
from concurrent.futures import CancelledError
from contextlib import contextmanager
from importlib.util import find_spec
from itertools import islice
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple, TypeVar

from distributed import Client, KilledWorker, LocalCluster, as_completed

from mekong_facts.engines.manifest import Folder, Part, inputs
from mekong_facts.engines.part import Look, Task, look, make
from mekong_facts.engines.plan import placed
from mekong_facts.errors import MekongFactsError, reason

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Sequence

    from mekong_facts.engines.plan import Piece, Seen
    from mekong_facts.reader import Options

TaskT = TypeVar("TaskT")
ResultT = TypeVar("ResultT")
_AHEAD = 2_000  # tasks that the scheduler has at a time


class Done(NamedTuple):
    """What became of a part: what is recorded of it, and whether it was written; or why there is none."""

    name: str
    part: Part | None = None
    written: bool = False
    fault: str = ""


@contextmanager
def connected(scheduler: str | None, jobs: int) -> Iterator[Client]:
    """Give a client of a scheduler, or of a cluster on this machine, which is ended on the way out.

    Args:
        scheduler: the scheduler's address; None for a cluster of our own.
        jobs: how many processes a cluster of our own has.

    Raises:
        MekongFactsError: there is no scheduler at the address.

    """
    logging.getLogger("distributed").setLevel(logging.CRITICAL)  # what matters reaches us as an error
    if scheduler is None:
        with _spared_interrupts():
            cluster = LocalCluster(
                n_workers=jobs,
                threads_per_worker=1,
                processes=True,
                memory_limit=0,
                dashboard_address=None,
                silence_logs=logging.CRITICAL,
            )
        with cluster, Client(cluster) as client:
            yield client
        return
    try:
        client = Client(scheduler)
    except (OSError, ValueError) as error:
        raise MekongFactsError("not-found", f"no scheduler answers there ({error})", scheduler) from None
    with client:
        yield client


@contextmanager
def _spared_interrupts() -> Iterator[None]:
    """Keep Ctrl-C, which a terminal sends to all, from processes started meanwhile: this one gets it, and ends them."""
    before = signal.signal(signal.SIGINT, signal.SIG_IGN)  # they inherit it
    try:
        yield
    finally:
        signal.signal(signal.SIGINT, before)


def run(client: Client, plan: Sequence[tuple[Piece, ...]], folder: Folder, options: Options) -> Iterator[Done]:
    """Have parts made, and yield what became of each, as soon as it is known; then write the manifest.

    With a part missing there is no manifest, and the next run makes what is missing.

    Args:
        client: of the scheduler.
        plan: the pieces of each part.
        folder: takes the parts.
        options: how documents are read.

    Raises:
        MekongFactsError: a worker lacks this package, its version or the files; the scheduler was lost.

    """
    client.wait_for_workers(1)
    for worker, spec in client.run(find_spec, "mekong_facts").items():
        if spec is None:  # a task that it can't even unpack would end it without a word
            raise MekongFactsError("not-found", "mekong-facts is not installed for this worker", worker)
    generator, max_size = folder.made.generator, folder.made.options["max_size"]
    looks = [Look(pieces, max_size, generator) for pieces in plan]
    seen: dict[int, list[Seen]] = {}
    for number, sights in _each(client, look, looks):
        if isinstance(sights, BaseException):
            raise sights if isinstance(sights, MekongFactsError) else MekongFactsError("internal", _reason(sights))
        seen[number] = sights
    known = folder.begin()
    tasks: list[Task] = []
    for pieces, sight in placed(plan, (seen[number] for number in range(len(plan)))):
        target = folder.path.absolute() / f"part-{len(tasks):06}.jsonl"
        recorded = inputs(pieces, sight)
        old = known.get(target.name)
        old = old if old is not None and old.inputs == recorded else None
        tasks.append(Task(Look(pieces, max_size, generator), recorded, str(target), options, old))
    made: dict[int, Part] = {}
    for number, result in _each(client, make, tasks):
        target = Path(tasks[number].target)
        if isinstance(result, BaseException):
            yield Done(target.name, fault=_reason(result))
            continue
        part, written = result
        if not target.exists():
            yield Done(target.name, fault="the worker that wrote it has another folder of this name")
            continue
        made[number] = part
        folder.add(part)
        yield Done(target.name, part, written)
    if len(made) == len(tasks):
        folder.finish(made[number] for number in range(len(tasks)))


def _each(
    client: Client, function: Callable[[TaskT], ResultT], tasks: Iterable[TaskT]
) -> Iterator[tuple[int, ResultT | BaseException]]:
    """Yield the number of each task with its result or error, as they come."""
    coming = enumerate(tasks)
    numbers: dict[str, int] = {}
    futures = as_completed()

    def give(count: int) -> None:
        for number, task in islice(coming, count):
            future = client.submit(function, task, pure=False)
            numbers[future.key] = number
            futures.add(future)

    give(_AHEAD)
    for future in futures:
        try:
            outcome = future.exception() or future.result()
        except (OSError, CancelledError) as error:
            raise MekongFactsError("internal", "the scheduler was lost; run again to do the rest") from error
        yield numbers.pop(future.key), outcome
        give(1)


def _reason(error: BaseException) -> str:
    """Return in a line why a task failed."""
    if isinstance(error, KilledWorker):
        return "every worker that had it died"
    if isinstance(error, MekongFactsError):
        return error.message
    if isinstance(error, OSError) and error.strerror:
        return f"{error.filename}: {reason(error)}" if error.filename else reason(error)
    return " ".join(f"{type(error).__name__}: {error}".split())
