"""A fact as a row of a table."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from mekong_facts import facts as models

if TYPE_CHECKING:
    from collections.abc import Iterator

    from mekong_facts.facts import DocumentFacts, Fact, Kind


class Row(NamedTuple):
    """What a table shows of a fact; the text and its offsets are those of the first mention."""

    source: str
    kind: str
    id: str
    name: str
    start: str
    end: str
    city: str
    country: str
    role: str
    rank: str
    mentions: int
    text: str
    text_start: int
    text_end: int
    rule: str


def rows(document: DocumentFacts) -> Iterator[Row]:
    """Yield the facts of a document, kind by kind."""
    for kind in models.KINDS:
        for fact in getattr(document, kind):
            yield _row(document.source, kind, fact)


def _row(source: str, kind: Kind, fact: Fact) -> Row:
    id_, name, start, end, city, country, role, rank = (column or "" for column in _columns(fact))
    spots: tuple[models.Mention, ...] = fact.mentions  # type: ignore[attr-defined]  # every model has them
    told = (id_, name, start, end, city, country, role, rank)
    return Row(source, kind, *told, len(spots), spots[0].text, spots[0].start, spots[0].end, spots[0].rule)


def _columns(fact: Fact) -> tuple[str | None, ...]:
    """Return id, name, start, end, city, country, role and rank."""
    match fact:
        case models.Meeting():
            name = fact.name or fact.label
            return fact.id, name, fact.start, fact.end, fact.place.city, fact.place.country, None, None
        case models.Date():
            start, _, end = (fact.value or "").partition("/")
            return fact.value or "", None, start, end or start, None, None, None, None
        case models.Official():
            role = "; ".join(role.text for role in fact.roles)
            return fact.id, fact.name, None, None, None, None, role, fact.rank
        case models.PlanPeriod():
            return fact.key, fact.plan, str(fact.start), str(fact.end), None, None, None, None
        case models.Country():
            return fact.code, fact.name, None, None, None, fact.code, None, None
        case _:
            raise TypeError(type(fact).__name__)
