"""A meeting as one document tells it, reduced to what can be compared with other documents, in any language."""

from __future__ import annotations

import unicodedata
from collections import defaultdict
from typing import TYPE_CHECKING, NamedTuple

from mekong_facts.events.names import Reading, plain_acronym, read
from mekong_facts.events.when import Span, When, parse
from mekong_facts.patterns import deferred
from mekong_facts.rules import places
from mekong_facts.rules.prose import fold

if TYPE_CHECKING:
    from collections.abc import Iterator

    from mekong_facts.facts import DocumentFacts, LanguageCode, Meeting, Mention

_ACRONYM = deferred(r"(?=.*[A-Z])[A-Z][A-Za-z&+-]{1,14}")
_SPACE = deferred(r"\s+")


class Traits(NamedTuple):
    """What tells a meeting from others: all that documents are compared by.

    Attributes:
        acronym: of the series, in capitals: SOM, ADMM+.
        number: of the edition.
        level: as in the facts; None for `other`.
        city: the English name, or the folded one where no English one is known.
        country: alpha-2 code.
        span: when it is held.
        planned: whether it was still to come.
        asof: where no date is told, the year and month in which a document said that it was on or to come.
        partners: codes of the countries that its name holds, if there is any but the host.
        name: what its name says.
        language: of the name's words.

    """

    acronym: str
    number: int | None
    level: str | None
    city: str
    country: str
    span: Span
    planned: bool
    asof: When | None
    partners: frozenset[str]
    name: Reading
    language: LanguageCode

    @property
    def key(self) -> str:
        """Return a text that equal traits share and others do not, the same on every run."""
        parts = (sorted(p) if isinstance(p, frozenset) else p for p in (*self[:9], *_parts(self.name)))
        return repr([*parts, self.language if self.name.words or self.name.initials else ""])


def _parts(name: Reading) -> tuple[frozenset[str] | str, ...]:
    return name.topics, name.bodies, name.kinds, name.apart, name.scope, name.words, name.series, name.initials


def traits_of(meeting: Meeting, document: DocumentFacts) -> Traits:
    """Return the traits of a meeting of a document."""
    acronym = acronym_of(meeting)
    city, country = place_of(meeting.place.city, meeting.place.country)
    span = Span(parse(meeting.start), parse(meeting.end))
    asof = None
    if span.known is None and meeting.status in {"present", "future"}:
        published = parse(document.published)
        asof = published and published._replace(day=None)
    names = [meeting.name or ""]
    if not acronym and meeting.series:
        names.append(meeting.series)
    level = meeting.level if meeting.level != "other" else None
    partners = _countries_within(meeting, document)
    if partners <= {country}:
        partners = set()  # the host alone is no partner
    return Traits(
        acronym=acronym,
        number=meeting.number,
        level=level,
        city=city,
        country=country,
        span=span,
        planned=meeting.status == "future" and span.known is not None,
        asof=asof,
        partners=frozenset(partners),
        name=read(" . ".join(filter(None, names)), document.language),
        language=document.language,
    )


def named_in_full(told: list[Traits]) -> Iterator[Traits]:
    """Yield the meetings of a document, those that say only their number with the name of the edition beside them.

    "The 4th Rice Forum closed; the fifth forum will be in Hue" speaks of the fifth Rice Forum.
    """
    full: defaultdict[int, list[Traits]] = defaultdict(list)
    for one in told:
        if one.name.said and one.number is not None and not one.name.apart:
            full[one.number].append(one)
    for bare in told:
        if bare.number is None or bare.name.said or bare.acronym:
            yield bare
            continue
        neighbours = (*full.get(bare.number - 1, ()), *full.get(bare.number + 1, ()))
        beside = [one for one in neighbours if _may_be_one_series(one, bare)]
        if len({(one.acronym, one.name) for one in beside}) == 1:
            yield bare._replace(acronym=beside[0].acronym, name=beside[0].name, partners=beside[0].partners)
        else:
            yield bare


def _may_be_one_series(full: Traits, bare: Traits) -> bool:
    level = bare.level is None or full.level == bare.level
    return level and not bare.name.apart and bare.name.kinds <= full.name.kinds | {"meeting"}


def acronym_of(meeting: Meeting) -> str:
    """Return the acronym of a meeting's series in capitals, or an empty text: `ADMM-Plus` is `ADMM+`."""
    name = meeting.name if meeting.name and not _SPACE.search(meeting.name) else None
    for told in (meeting.series, meeting.label, name):
        text = _SPACE.sub("", told or "").rstrip("0123456789-")
        if _ACRONYM.fullmatch(text) and sum(c.isupper() for c in text) >= 2:
            return plain_acronym(text)
    return ""


def place_of(city: str | None, country: str | None) -> tuple[str, str]:
    """Return the English name of a city (or its own, folded, where none is known) and the country's code."""
    if not city:
        return "", country or ""
    found = places.city(city, country) or places.city(city)
    if found and country in {None, found.country}:
        return found.name, found.country
    return same_person(city), country or ""


def same_person(name: str) -> str:
    """Return a name as it is compared: no diacritics, no capitals, no punctuation, single blanks."""
    plain = unicodedata.normalize("NFD", fold(unicodedata.normalize("NFC", name)))
    return " ".join(
        "".join(c if c.isalnum() else " " for c in plain if not unicodedata.combining(c)).casefold().split()
    )


def _countries_within(meeting: Meeting, document: DocumentFacts) -> set[str]:
    """Return the codes of the countries that stand inside the meeting's name."""
    named = [spot for spot in meeting.mentions if spot.text == meeting.name][:1] or meeting.mentions[:1]
    return {
        country.code
        for country in document.countries
        if any(_inside(mention, spot) for spot in named for mention in country.mentions)
    }


def _inside(inner: Mention, outer: Mention) -> bool:
    return outer.start <= inner.start and inner.end <= outer.end
