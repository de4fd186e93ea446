"""The blocks a meeting stands in: two that may be one event share at least one, most that are not share none."""

from __future__ import annotations

from itertools import product
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator

    from mekong_facts.events.sightings import Traits

ANYWHERE = "4"  # the tier in which only meetings without a city are compared with others: cities are in tier 2
WIDE = "6"  # the tier in which only meetings without a day or a city, or announced ones, are
_ACRONYMS = range(3, 9)  # letters of an acronym that a name's initials may hold
_ENDINGS = (3, 4)  # letters that one acronym may leave of another: SOM for CCPSOM


def blocks(traits: Traits) -> list[str]:
    """Return the names of the blocks of a meeting, in order, each once; the first character is the tier.

    The blocks of a lower tier are narrower: those whose meetings have more in common come first.
    """
    return sorted({" ".join(map(str, block)) for block in _blocks(traits)})


def _blocks(traits: Traits) -> Iterator[tuple[object, ...]]:
    """Yield the keys under which a meeting is looked for: number, days or town, each with what its name tells."""
    name, number = traits.name, traits.number
    days = [f"{month:02d}-{day:02d}" for month, day in traits.span.days()]
    cities = [traits.city] if traits.city else []
    acronyms = [traits.acronym] if traits.acronym else sorted({*name.series, *_parts(name.initials)})
    said = name.topics | name.bodies | name.words
    words = ["+".join(sorted(said))] if said else []
    both = [f"{topic} {body}" for topic, body in product(name.topics, name.bodies)]
    if number is not None:
        short = [traits.acronym[-size:] for size in _ENDINGS if len(traits.acronym) > size]
        yield from product("1", [number], [*acronyms, *short, *name.topics, *name.bodies], days)
        yield from product("3", [number], [*acronyms, *short, *name.topics, *name.bodies], cities)
        inside = [word.upper() for word in name.bodies | name.words if not traits.acronym]
        yield from product(WIDE, [number], [*acronyms, *name.topics, *both, *words, *inside])
    yield from product("2", days, cities)
    yield from product(ANYWHERE, days, [*acronyms, *name.topics, *both, *words])
    yield from product("5", cities, [*acronyms[: bool(traits.acronym)], *both, *words])


def _parts(initials: str) -> set[str]:
    return {initials[at : at + size] for size in _ACRONYMS for at in range(min(12, len(initials) - size + 1))}
