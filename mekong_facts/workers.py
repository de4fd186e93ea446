"""A pool of processes that keeps order, says who died, and leaves nobody behind.

The standard library's executors can't say which task a dead worker had. Here each worker has a pipe of its own, so
that is always known. Workers are forked where that is safe: what is loaded is shared, and starting one takes no time.
"""

from __future__ import annotations

import multiprocessing
import os
import signal
import sys
from dataclasses import dataclass
from multiprocessing.connection import wait
from typing import TYPE_CHECKING, Generic, TypeVar

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Sequence
    from multiprocessing.connection import Connection
    from multiprocessing.process import BaseProcess

TaskT = TypeVar("TaskT")
ResultT = TypeVar("ResultT")
_AHEAD = 4  # batches a worker that may be on the way or done before their turn: it bounds the memory


def processors() -> int:
    """Return how many processors this process may use."""
    try:
        return len(os.sched_getaffinity(0))
    except AttributeError:  # not on macOS and Windows
        return os.cpu_count() or 1


@dataclass(frozen=True, slots=True)
class Wait:
    """In the place of a batch: there is none for now, and will be when `fd` can be read."""

    fd: int


@dataclass(frozen=True, slots=True)
class Died:
    """In the place of a batch's results: the worker that had it died.

    Attributes:
        exit_code: as `multiprocessing` gives it: minus the number of the signal that killed it.

    """

    exit_code: int | None


@dataclass(slots=True)
class _Worker:
    process: BaseProcess
    pipe: Connection
    turn: int = -1  # of the batch it has; -1: none


class Pool(Generic[TaskT, ResultT]):
    """Up to `jobs` processes that apply a function to batches of tasks; it returns a result for each task.

    Use it as a context manager: on the way out, whatever the reason, all workers are ended.
    """

    def __init__(self, work: Callable[[Sequence[TaskT]], list[ResultT]], jobs: int) -> None:
        """Keep the function (of a module, or picklable); processes are started when there is work for them."""
        self._work = work
        self._jobs = jobs
        forks = sys.platform == "linux"
        self._context = multiprocessing.get_context("fork" if forks else "spawn")
        self._forks = forks
        self._workers: list[_Worker] = []

    def __enter__(self) -> Pool[TaskT, ResultT]:
        """Return the pool."""
        return self

    def __exit__(self, *_: object) -> None:
        """End all workers."""
        for worker in self._workers:
            worker.pipe.close()
            worker.process.terminate()
        for worker in self._workers:
            worker.process.join(1)
            if worker.process.is_alive():
                worker.process.kill()
                worker.process.join()
        self._workers.clear()

    def map(self, batches: Iterable[Sequence[TaskT] | Wait]) -> Iterator[tuple[Sequence[TaskT], list[ResultT] | Died]]:
        """Yield each batch with its results, in order; batches are asked for no earlier than there is room for them."""
        coming = iter(batches)
        waits_for: Wait | None = None
        more = True
        given: dict[int, Sequence[TaskT]] = {}
        done: dict[int, list[ResultT] | Died] = {}
        turn = last = 0  # whose results are next, and the batch that is asked for next
        while more or given:
            while turn in done:
                yield given.pop(turn), done.pop(turn)
                turn += 1
            idle = next((worker for worker in self._workers if worker.turn < 0), None)
            if (
                more
                and not waits_for
                and len(given) < self._jobs * _AHEAD
                and (idle or len(self._workers) < self._jobs)
            ):
                batch = next(coming, None)
                if batch is None:
                    more = False
                elif isinstance(batch, Wait):
                    waits_for = batch
                else:
                    given[last] = batch
                    lost = self._give(idle or self._start(), last, batch)
                    if lost:
                        done[last] = lost
                    last += 1
                continue
            busy = {worker.pipe: worker for worker in self._workers if worker.turn >= 0}
            if not busy and not waits_for:
                continue
            for ready in wait([*busy, *([waits_for.fd] if waits_for else [])]):
                if waits_for and ready == waits_for.fd:
                    waits_for = None
                else:
                    worker = busy[ready]  # type: ignore[index]  # the pipes are the other things waited for
                    its = worker.turn
                    done[its] = self._take(worker)

    def _start(self) -> _Worker:
        ours, theirs = self._context.Pipe()
        inherited = [*(worker.pipe for worker in self._workers), ours] if self._forks else []
        process = self._context.Process(target=_serve, args=(self._work, theirs, inherited), daemon=True)  # type: ignore[attr-defined]
        before = _hold_back()
        try:
            process.start()
            theirs.close()
            worker = _Worker(process, ours)
            self._workers.append(worker)
        finally:
            _let_through(before)
        return worker

    def _give(self, worker: _Worker, turn: int, batch: Sequence[TaskT]) -> Died | None:
        try:
            worker.pipe.send(batch)
        except OSError:
            return self._bury(worker)
        worker.turn = turn
        return None

    def _take(self, worker: _Worker) -> list[ResultT] | Died:
        try:
            results: list[ResultT] = worker.pipe.recv()
        except (EOFError, OSError):
            return self._bury(worker)
        worker.turn = -1
        return results

    def _bury(self, worker: _Worker) -> Died:
        self._workers.remove(worker)
        worker.pipe.close()
        worker.process.join(1)
        if worker.process.is_alive():
            worker.process.kill()
            worker.process.join()
        return Died(worker.process.exitcode)


def _hold_back() -> frozenset[int]:
    """Let the signals that stop a run wait, else one may hit a half-made worker; return those that waited before."""
    if not hasattr(signal, "pthread_sigmask"):
        return frozenset()
    stops = {getattr(signal, name) for name in ("SIGINT", "SIGTERM", "SIGHUP")}
    return frozenset(signal.pthread_sigmask(signal.SIG_BLOCK, stops))


def _let_through(held: frozenset[int]) -> None:
    """Let no other signals wait than these."""
    if hasattr(signal, "pthread_sigmask"):
        signal.pthread_sigmask(signal.SIG_SETMASK, held)


def _serve(work: Callable[[Sequence[TaskT]], list[ResultT]], pipe: Connection, inherited: Sequence[Connection]) -> None:
    """Be a worker: answer batches until the parent closes the pipe, or is gone."""
    for name in ("SIGINT", "SIGHUP"):  # the parent gets them, too, and decides
        if hasattr(signal, name):
            signal.signal(getattr(signal, name), signal.SIG_IGN)
    signal.signal(signal.SIGTERM, signal.SIG_DFL)
    _let_through(frozenset())
    for other in inherited:  # else a worker would not see that the parent is gone
        other.close()
    try:
        while True:
            pipe.send(work(pipe.recv()))
    except (EOFError, OSError):
        pass
