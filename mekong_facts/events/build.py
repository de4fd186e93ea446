"""All events of a store, one at a time."""

from __future__ import annotations

from typing import TYPE_CHECKING

from mekong_facts.events.clustering import clusters
from mekong_facts.events.combine import combine
from mekong_facts.events.ids import full, short, unique
from mekong_facts.facts import Event

if TYPE_CHECKING:
    from collections.abc import Iterator

    from mekong_facts.events.store import Store


def events_of(store: Store) -> Iterator[Event]:
    """Yield the events of the documents in a store, in order of date, undated ones last, each with an id of its own."""
    groups = clusters(store)
    store.index()
    for profiles in groups:
        event = combine(store.sightings(profiles))
        store.keep(order_of(event), short(event), event.model_dump_json())
    names = []
    for name, body in store.kept():
        names.append((name, full(Event.model_validate_json(body))))
    ids = unique(names)
    for (_, body), id_ in zip(store.kept(), ids, strict=True):
        yield Event.model_validate_json(body).model_copy(update={"id": id_})


def order_of(event: Event) -> str:
    """Return a text by which events sort: by date, then those without a year, then those without a date."""
    value = event.start or event.end
    if value is None:
        return "2"
    if value.startswith("XXXX") and event.likely_year:
        value = f"{event.likely_year.value:04d}{value[4:]}"
    return ("1" if value.startswith("XXXX") else "0") + value
