"""Documents to results, in order, with any number of processes; and all results as one report."""

from __future__ import annotations

from itertools import chain, islice
from typing import TYPE_CHECKING

from mekong_facts.facts import DocumentFacts, Failure, Report
from mekong_facts.reader import Options, Outcome, Reader
from mekong_facts.records import Item, Pause
from mekong_facts.rules.prose import BATCH
from mekong_facts.workers import Died, Pool, Wait, processors

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Sequence

    from mekong_facts.errors import MekongFactsError
    from mekong_facts.facts import Event
    from mekong_facts.sources import Found

_BATCH_SIZE = 1 << 17
# So much is read before more processes are started: less is done sooner than they are.
_FEW_DOCUMENTS = 100
_FEW_SIZE = 1 << 18


def outcomes(
    found: Iterable[Found],
    reader: Reader,
    *,
    jobs: int | None = None,
    note: Callable[[str], None] = lambda _: None,
) -> Iterator[Outcome]:
    """Yield what becomes of each document, in order, as soon as it is known.

    Args:
        found: documents, errors and pauses, as `sources.read` yields them; asked for a bounded number ahead.
        reader: what reads them.
        jobs: how many processes; None for one where there are few documents, else one a processor.
        note: is told, in a line, when a worker died.

    """
    coming = iter(found)
    if jobs is None:
        yield from _here(_few(coming), reader)
        jobs = processors()
    if jobs <= 1:
        yield from _here(coming, reader)
        return
    with Pool(reader, jobs) as pool:
        for batch, results in pool.map(_batches(coming)):
            yield from _again(batch, results, reader, note) if isinstance(results, Died) else results


def _here(coming: Iterator[Found], reader: Reader) -> Iterator[Outcome]:
    """Yield the outcomes of documents that this process reads; that of the first before the second is asked for."""
    for batch in chain(_batches(islice(coming, 1)), _batches(coming)):
        if not isinstance(batch, Wait):
            yield from reader(batch)


def _few(coming: Iterator[Found]) -> Iterator[Found]:
    """Yield so many or so much of what is to come that it is done sooner than processes are started."""
    documents = size = 0
    while documents < _FEW_DOCUMENTS and size < _FEW_SIZE:
        item = next(coming, None)
        if item is None:
            return
        yield item
        documents += not isinstance(item, Pause)
        size += item.size if isinstance(item, Item) else 0


def _batches(coming: Iterator[Found]) -> Iterator[Sequence[Item | MekongFactsError] | Wait]:
    """Yield documents in batches; what there is before a stream makes us wait goes ahead."""
    batch: list[Item | MekongFactsError] = []
    size = 0
    for item in coming:
        if isinstance(item, Pause):
            if batch:
                yield batch
                batch, size = [], 0
            yield Wait(item.fd)
            continue
        batch.append(item)
        size += item.size if isinstance(item, Item) else 0
        if len(batch) >= BATCH or size >= _BATCH_SIZE:
            yield batch
            batch, size = [], 0
    if batch:
        yield batch


def _again(
    batch: Sequence[Item | MekongFactsError],
    died: Died,
    reader: Reader,
    note: Callable[[str], None],
) -> Iterator[Outcome]:
    """Yield the outcomes of a batch whose worker died, each document read alone; what kills again is a failure."""
    first, last = batch[0].source, batch[-1].source
    names = str(first) if len(batch) == 1 else f"{first} to {last} ({len(batch)} documents)"
    note(f"a worker process died ({_cause(died)}) while it had {names}; reading them again, one by one")
    with Pool(reader, 1) as pool:
        for (item,), results in pool.map([item] for item in batch):
            if isinstance(results, Died):
                message = f"the process that read it died ({_cause(results)})"
                failure = Failure(source=item.source or "", code="internal", message=message)
                yield Outcome(failure.source, None, failure, reader.render(failure))
            else:
                yield from results


def _cause(died: Died) -> str:
    code = died.exit_code
    if code is None or code >= 0:
        return f"exit status {code}"
    return f"signal {-code}"


def merged(documents: Iterable[DocumentFacts]) -> tuple[Event, ...]:
    """Return the events of documents, which are taken one at a time."""
    from mekong_facts.events import merge_events  # noqa: PLC0415 - its tables are loaded when they are needed

    return merge_events(documents)


def generator() -> str:
    """Return the name and version that a report carries."""
    from mekong_facts import __version__  # noqa: PLC0415 - the package's own top imports this file's neighbours

    return f"mekong-facts {__version__}"


def build(found: Iterable[Found], options: Options | None = None, *, jobs: int | None = None) -> Report:
    """Return the report of documents, with their events.

    Args:
        found: documents and errors, as `sources.read` yields them.
        options: how they are read.
        jobs: how many processes; None for as many as there are processors, if there are many documents.

    """
    return gathered(outcomes(found, Reader(options or Options()), jobs=jobs))


def gathered(results: Iterable[Outcome]) -> Report:
    """Return the report of what became of documents, with their events; the outcomes have to have their facts."""
    documents: list[DocumentFacts] = []
    errors: list[Failure] = []
    for outcome in results:
        if outcome.facts is not None:
            documents.append(outcome.facts)
        elif outcome.failure is not None:
            errors.append(outcome.failure)
    return Report(generator=generator(), documents=tuple(documents), events=merged(documents), errors=tuple(errors))
