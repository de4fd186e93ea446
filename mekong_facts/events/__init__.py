"""Events: the meetings that documents speak of, each once, whatever the number and the languages of the documents."""

from __future__ import annotations

from contextlib import closing
from typing import TYPE_CHECKING

from mekong_facts.events.build import events_of
from mekong_facts.events.store import Store

if TYPE_CHECKING:
    from collections.abc import Iterable

    from mekong_facts.facts import DocumentFacts, Event

__all__ = ["Store", "events_of", "merge_events"]


def merge_events(documents: Iterable[DocumentFacts]) -> tuple[Event, ...]:
    """Return the events of documents in order of date, undated ones last; the order of the documents does not matter.

    Args:
        documents: their facts, which are taken one at a time and not kept.

    """
    with closing(Store()) as store:
        for document in documents:
            store.add(document)
        return tuple(events_of(store))
