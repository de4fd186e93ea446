"""The blocks a meeting stands in: two that may be one event share at least one, most that are not share none."""

from __future__ import annotations

from itertools import product
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator

    from mekong_facts.events.sightings import Traits

_ACRONYMS = range(3, 9)  # letters of an acronym that a name's initials may hold


def blocks(traits: Traits) -> list[str]:
    """Return the names of the blocks of a meeting, in order, each once."""
    return sorted({" ".join(map(str, block)) for block in _blocks(traits)})


def _blocks(traits: Traits) -> Iterator[tuple[object, ...]]:
    name, number = traits.name, traits.number
    days = [f"{month:02d}-{day:02d}" for month, day in traits.span.days()]
    cities = [traits.city] if traits.city else []
    acronyms = [traits.acronym] if traits.acronym else sorted({*name.series, *_parts(name.initials)})
    words = ["+".join(sorted(name.topics | name.bodies | name.words))] if name.topics | name.bodies | name.words else []
    both = [f"{topic} {body}" for topic, body in product(name.topics, name.bodies)]
    yield from product(["at"], days, cities)
    yield from product(["on"], days, [*acronyms, *name.topics, *both, *words])
    yield from product(["in"], cities, [*acronyms[: bool(traits.acronym)], *both, *words])
    if number is not None:
        yield from product(["no"], [number], [*acronyms, *both, *words])
        yield from product(["no"], [number], [*acronyms, *name.topics, *name.bodies], [*days, *cities])


def _parts(initials: str) -> set[str]:
    return {initials[at : at + size] for size in _ACRONYMS for at in range(min(12, len(initials) - size + 1))}
