"""A document's facts as models, with offsets into the text as the file holds it."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeVar

from mekong_facts import facts as models
from mekong_facts.documents import Document, fingerprint, repeated_passages
from mekong_facts.facts import KINDS, DocumentFacts, Extent, Kind, Mention, Repeat
from mekong_facts.headline import headline
from mekong_facts.pipeline import PUBLISHED_KEY, analyse
from mekong_facts.rules.context import Context
from mekong_facts.spans import recorded

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Sequence

    from mekong_facts.normal_form import Offsets
    from mekong_facts.rules.context import DateOrder, Genre

FactT = TypeVar("FactT", models.Meeting, models.Date, models.Official, models.Country, models.PlanPeriod)


def facts_of(
    document: Document,
    *,
    kinds: Collection[Kind] = KINDS,
    genre: Genre = "news",
    date_order: DateOrder | None = None,
) -> DocumentFacts:
    """Return the facts of a document.

    Args:
        document: the document.
        kinds: which kinds of fact to return; those left out are empty.
        genre: in a narrative the last stated year carries on, in news it does not.
        date_order: how `05/06/2012` is read; None for the order usual in the document's language.

    """
    return facts_of_each([document], kinds=kinds, genre=genre, date_order=date_order)[0]


def facts_of_each(
    documents: Sequence[Document],
    *,
    kinds: Collection[Kind] = KINDS,
    genre: Genre = "news",
    date_order: DateOrder | None = None,
) -> list[DocumentFacts]:
    """Return the facts of a few documents, in their order; sooner than one by one. The arguments are those above."""
    told = [(one.text, one.language, Context(one.published, genre, date_order)) for one in documents]
    read: list[DocumentFacts] = []
    for document, doc in zip(documents, analyse(told), strict=True):
        published = doc.user_data.get(PUBLISHED_KEY)
        published_from = document.published_from if document.published else "text" if published else None
        found = {kind: _relocated(recorded(doc, kind), document) if kind in kinds else () for kind in KINDS}
        read.append(
            DocumentFacts(
                source=document.source,
                sha256=document.sha256,
                encoding=document.encoding,
                language=document.language,
                title=document.title or headline(document.text, _in_order(recorded(doc, "dates"))),
                published=document.published or published,
                published_from=published_from,
                repeated=tuple(_relocate_repeat(one, document.offsets) for one in repeated_passages(document.text)),
                fingerprint=fingerprint(document.text),
                **found,
            )
        )
    return read


def _in_order(dates: Iterable[models.Date]) -> list[Mention]:
    return sorted((spot for date in dates for spot in date.mentions), key=lambda spot: spot.start)


def _relocated(facts: Sequence[FactT], document: Document) -> tuple[FactT, ...]:
    """Return facts with their mentions as the file holds them, which is as they are for nearly all files."""
    offsets, raw = document.offsets, document.raw
    if offsets is None:
        return tuple(facts)
    return tuple(
        fact.model_copy(update={"mentions": tuple(_relocate_mention(one, offsets, raw) for one in fact.mentions)})
        for fact in facts
    )


def _relocate_mention(mention: Mention, offsets: Offsets, raw: str) -> Mention:
    start, end = offsets.start(mention.start), offsets.end(mention.end)
    return Mention(text=raw[start:end], start=start, end=end, rule=mention.rule)


def _relocate_repeat(repeat: Repeat, offsets: Offsets | None) -> Repeat:
    if offsets is None:
        return repeat
    return Repeat(
        start=offsets.start(repeat.start),
        end=offsets.end(repeat.end),
        of=Extent(start=offsets.start(repeat.of.start), end=offsets.end(repeat.of.end)),
    )
