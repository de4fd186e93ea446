"""Ids of events: the label, else a slug of series, number and place; whatever more is needed to tell two apart."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING

from mekong_facts.events.sightings import same_person
from mekong_facts.patterns import deferred
from mekong_facts.rules.slugs import shortened

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from mekong_facts.facts import Event

_UNITS = "first|second|third|fourth|fifth|sixth|seventh|eighth|ninth"
_ORDINAL = deferred(
    rf"(?<![^-])(?:\d{{1,3}}-?(?:st|nd|rd|th)|[ivxl]{{2,7}}|(?:(?:twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)-)?(?:{_UNITS})"
    r"|tenth|eleventh|twelfth|\w+teenth|\w+tieth|inaugural|(?:lan-)?thu-\d+|lan-thu-\w+)(?:-|$)"
)
_UNFIT = deferred(r"[^A-Za-z0-9+-]+")


def name_of(event: Event) -> str:
    """Return what an event is called: its best-supported name, in English if it has one, else its label or id."""
    return next(iter((*event.names.en, *event.names.vi)), event.label or event.id)


def short(event: Event) -> str:
    """Return what an event is called if no other one is called so."""
    if event.label:
        return _UNFIT.sub("", event.label) or "event"
    name = event.series or next(iter((*event.names.en, *event.names.vi)), event.level or "event")
    number = "" if event.number is None else str(event.number)
    return "-".join(filter(None, (_unnumbered(slug(name)), number, slug(event.place.city or ""))))


def _unnumbered(slug_: str) -> str:
    """Return the slug of a name without its ordinal, which stands in the id as a figure."""
    return shortened(_ORDINAL.sub("", slug_).strip("-")) or shortened(slug_)


def full(event: Event) -> tuple[str, ...]:
    """Return what tells an event from others of the same name, the most telling first."""
    start = event.start or event.end or ""
    year = start[:4] if start[:4].isdigit() else ""
    place = slug(event.place.city or event.place.country or "")
    said = next(iter((*event.names.en, *event.names.vi)), "")
    return ("" if not event.label else place, year, start[5:], shortened(slug(said)))


def unique(events: Iterable[tuple[str, tuple[str, ...]]]) -> Iterator[str]:
    """Yield an id for each event, all different.

    Args:
        events: `short` and `full` of each, in an order that does not depend on that of the documents.

    """
    told = list(events)
    ids = [short_ for short_, _ in told]
    for depth in range(1, 5):
        often = Counter(ids)
        ids = [
            "-".join(filter(None, (short_, *more[:depth]))) if often[id_] > 1 else id_
            for id_, (short_, more) in zip(ids, told, strict=True)
        ]
    taken = set(ids)
    used: Counter[str] = Counter()
    for id_ in ids:
        used[id_] += 1
        if used[id_] == 1:
            yield id_
            continue
        while (numbered := f"{id_}-{used[id_]}") in taken:
            used[id_] += 1
        taken.add(numbered)
        yield numbered


def slug(text: str) -> str:
    """Return a text in small plain letters, digits and hyphens."""
    return "-".join("".join(c if c.isascii() else " " for c in same_person(text)).split())
