"""Results into a sink, as they come."""

from __future__ import annotations

from typing import TYPE_CHECKING

from mekong_facts.report import merged

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from mekong_facts.facts import DocumentFacts, Event, Failure
    from mekong_facts.reader import Outcome
    from mekong_facts.sinks.base import Sink
    from mekong_facts.sinks.output import Writer


def write_results(results: Iterable[Outcome], sink: Sink, write: Writer) -> None:
    """Write results that `sink.render` has rendered, each as soon as it comes, and what the sink adds to them."""
    errors: list[Failure] = []
    empty = True

    def documents() -> Iterator[DocumentFacts]:
        nonlocal empty
        for result in results:
            if result.failure is not None:
                errors.append(result.failure)
            if result.rendered:
                write(result.rendered if empty else sink.between + result.rendered)
                empty = False
            if result.facts is not None:
                yield result.facts

    events: tuple[Event, ...] = ()
    if head := sink.head():
        write(head)
    if sink.wants_events:
        events = merged(documents())
    else:
        for _ in documents():
            pass
    if tail := sink.tail(events, errors, empty=empty):
        write(tail)
