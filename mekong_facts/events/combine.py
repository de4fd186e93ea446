"""The meetings of several documents to one event: the best-supported values, and the conflicts.

A value's support is the number of independent texts that give it: a copy of an article adds none.
"""

from __future__ import annotations

from collections import defaultdict
from typing import TYPE_CHECKING, Any

from mekong_facts.events.sightings import place_of, same_person
from mekong_facts.events.similarity import independent
from mekong_facts.events.when import Span, When, parse
from mekong_facts.facts import (
    Attendance,
    Conflict,
    ConflictValue,
    Event,
    EventOfficial,
    Evidence,
    LikelyYear,
    Names,
    Place,
)

if TYPE_CHECKING:
    from collections.abc import Callable, Hashable, Iterable, Sequence

    from mekong_facts.facts import LanguageCode

Sighting = dict[str, Any]  # what `store.Store.sightings` returns


class Votes:
    """The values that documents give for one field, with their support."""

    def __init__(self, sightings: Sequence[Sighting], value_of: Callable[[Sighting], Hashable]) -> None:
        """Count the values; None is no value."""
        self.sources: dict[Any, dict[str, None]] = defaultdict(dict)
        self._texts: dict[Any, set[int]] = defaultdict(set)
        self._news: dict[Any, tuple[bool, str]] = {}
        for sighting in sightings:
            value = value_of(sighting)
            if value is not None:
                self.add(value, sighting)

    def add(self, value: Hashable, sighting: Sighting) -> None:
        """Count one more document for a value."""
        self.sources[value][sighting["source"]] = None
        self._texts[value].add(sighting["text"])
        news = (sighting.get("status") != "future", sighting["published"])
        self._news[value] = max(news, self._news.get(value, news))

    def support(self, value: Hashable) -> int:
        """Return how many independent texts give a value."""
        return len(self._texts[value])

    def ranked(self) -> list[Any]:
        """Return the values, the best-supported first; of equals, what is no announcement, then the latest news."""
        values = sorted(self.sources, key=lambda value: (value if isinstance(value, int) else 0, str(value)))
        return sorted(values, key=lambda value: (self.support(value), *self._news[value]), reverse=True)

    def best(self) -> Any:  # noqa: ANN401 - a field's values have its type
        """Return the best-supported value, or None."""
        return next(iter(self.ranked()), None)

    def conflict(self, field: str, shown: Callable[[Any], str | int] = lambda value: value) -> list[Conflict]:
        """Return the conflict there is, if there are several values."""
        values = [
            ConflictValue(value=shown(value), sources=tuple(sorted(self.sources[value]))) for value in self.ranked()
        ]
        return [Conflict(field=field, values=tuple(values))] if len(values) > 1 else []


def combine(sightings: Sequence[Sighting]) -> Event:
    """Return the event of some sightings, without its id."""
    _count_texts(sightings)
    number = Votes(sightings, lambda s: s.get("number"))
    kept = [s for s in sightings if s.get("number") in {None, number.best()}]
    label, series = Votes(kept, lambda s: s.get("label")), Votes(kept, lambda s: s.get("series"))
    level = Votes(sightings, lambda s: s.get("level") if s.get("level") != "other" else None)
    country = Votes(sightings, lambda s: _place(s)[1] or None)
    city = Votes(sightings, lambda s: _place(s)[0] or None)
    city_there = Votes([s for s in sightings if _place(s)[1] in {"", country.best()}], lambda s: _place(s)[0] or None)
    start = _dates(sightings, "start")
    held = start.best()
    same = [s for s in sightings if held is None or _may_be(parse(s.get("start")), held)]
    end, end_of_same = _dates(sightings, "end"), _dates(same, "end")
    last = next((_in_year_of(held, end) for end in end_of_same.ranked() if held is None or _may_end(end, held)), None)
    days, days_of_same = Votes(sightings, lambda s: s.get("days")), Votes(same, lambda s: s.get("days"))
    count = Votes(sightings, lambda s: (s.get("attendance") or {}).get("count"))
    return Event(
        id="",
        likely_year=_likely_year(sightings, held or last),
        label=label.best(),
        series=series.best(),
        number=number.best(),
        names=Names(**{code: _names(sightings, code) for code in ("en", "vi")}),
        level=level.best() or ("other" if any(s.get("level") for s in sightings) else None),
        place=Place(city=city_there.best(), country=country.best()),
        start=held and str(held),
        end=last and str(last),
        days=next((value for value in days_of_same.ranked() if _lasts(value, held, last)), None),
        attendance=_attendance(sightings, count.best()),
        officials=_officials(sightings),
        countries=tuple(sorted({code for s in sightings for code in s.get("countries", ())})),
        evidence=_evidence(sightings),
        conflicts=(
            *Votes(sightings, lambda s: s.get("label")).conflict("label"),
            *number.conflict("number"),
            *level.conflict("level"),
            *city.conflict("place.city"),
            *country.conflict("place.country"),
            *start.conflict("start", str),
            *end.conflict("end", str),
            *days.conflict("days"),
            *count.conflict("attendance"),
        ),
    )


def _count_texts(sightings: Sequence[Sighting]) -> None:
    """Give each sighting the number of its text; copies of one text have the same number."""
    documents: dict[tuple[str, str], tuple[str, Sequence[int]]] = {}
    for sighting in sightings:
        documents.setdefault((sighting["source"], sighting["sha256"]), (sighting["sha256"], sighting["passages"]))
    texts = dict(zip(documents, independent(list(documents.values())), strict=True))
    for sighting in sightings:
        sighting["text"] = texts[sighting["source"], sighting["sha256"]]


def _place(sighting: Sighting) -> tuple[str, str]:
    """Return town and country as the list of places writes them."""
    told = sighting["place"]
    city, country = place_of(told.get("city"), told.get("country"))
    if city and city == same_person(told["city"]):
        city = " ".join(told["city"].split())  # a city that no list has keeps its own spelling
    return city, country


def _dates(sightings: Sequence[Sighting], field: str) -> Votes:
    """Return the dates that are told, each as fully as the documents together tell it.

    14 February of one document supports 14 February 2012 of another. Of dates that disagree each is kept.
    """
    told = Votes(sightings, lambda s: parse(s.get(field)))
    full: list[When] = []
    for date in sorted(told.sources, key=lambda d: (-sum(p is not None for p in d), str(d))):
        agreeing = [place for place, other in enumerate(full) if date.agrees(other)]
        if not agreeing:
            full.append(date)
        elif len(agreeing) == 1:
            full[agreeing[0]] = full[agreeing[0]].join(date)
    votes = Votes((), lambda _: None)
    for sighting in sightings:
        date = parse(sighting.get(field))
        for whole in full if date else ():
            if date and date.agrees(whole):
                votes.add(whole, sighting)
    return votes


def _may_be(told: When | None, held: When) -> bool:
    return told is None or told.agrees(held)


def _may_end(end: When, start: When) -> bool:
    """Return whether an end goes with a start; the month or year of a first day says nothing of the last one."""
    coarse = end.day is None and start.day is not None and end.agrees(start)
    return not coarse and not _before(end, start)


def _lasts(days: int, first: When | None, last: When | None) -> bool:
    """Return whether a number of days goes with the first and last one, if both are told."""
    if first is None or last is None or first.day is None or last.day is None:
        return True
    lower, upper = Span(first, last).bounds(years=True)
    return upper - lower + 1 == days


def _before(end: When, start: When) -> bool:
    """Return whether an end is before the start, which happens when documents disagree on the start."""
    if end.year is None or start.year is None:
        return (
            end.month == start.month is not None
            and None not in {end.day, start.day}
            and (end.day or 0) < (start.day or 0)
        )
    return tuple(p or 99 for p in end) < tuple(p or 0 for p in start)


def _in_year_of(start: When | None, end: When) -> When:
    """Return the end with the year of the start, if it has none of its own and does not come earlier in the year."""
    if start is None or start.year is None or end.year is not None or (end.month or 0) < (start.month or 13):
        return end
    return end._replace(year=start.year)


def _likely_year(sightings: Sequence[Sighting], held: When | None) -> LikelyYear | None:
    """Return the year that the documents suggest for a date without one."""
    if held is None or held.year is not None:
        return None
    years = Votes((), lambda _: None)
    because: dict[int, dict[str, None]] = defaultdict(dict)
    for sighting in sightings:
        for year, *reasons in sighting["likely"]:
            years.add(year, sighting)
            because[year].update(dict.fromkeys(reasons))
    year = years.best()
    return None if year is None else LikelyYear(value=year, because=tuple(because[year]))


def _names(sightings: Sequence[Sighting], language: LanguageCode) -> tuple[str, ...]:
    own = [s for s in sightings if s["language"] == language]
    votes = Votes(own, lambda s: s.get("name"))
    return tuple(sorted(votes.sources, key=lambda name: (-votes.support(name), -len(name), name)))  # the fullest first


def _attendance(sightings: Sequence[Sighting], count: int | None) -> Attendance | None:
    """Return the attendance with the best-supported count, approximate unless more texts say that it is exact."""
    if count is None:
        return None
    told = [s for s in sightings if (s.get("attendance") or {}).get("count") == count]
    votes = Votes(told, lambda s: bool(s["attendance"]["approximate"]))
    approximate = votes.support(True) >= votes.support(False)
    text = next(s["attendance"]["text"] for s in told if bool(s["attendance"]["approximate"]) == approximate)
    return Attendance(count=count, approximate=approximate, text=text)


def _officials(sightings: Sequence[Sighting]) -> tuple[EventOfficial, ...]:
    """Return who takes part, by name; a name is one person, with diacritics or without."""
    people: dict[str, list[tuple[Sighting, dict[str, Any]]]] = defaultdict(list)
    for sighting in sightings:
        for person in sighting["officials"]:
            people[same_person(person["name"])].append((sighting, person))
    return tuple(_official(people[name]) for name in sorted(people))


def _official(told: Sequence[tuple[Sighting, dict[str, Any]]]) -> EventOfficial:
    """Return one person from what several reports tell of him."""
    names = {person["name"] for _, person in told}
    return EventOfficial(
        name=max(sorted(names), key=lambda name: sum(not c.isascii() for c in name)),
        roles=tuple(dict.fromkeys(role for _, person in told for role in person["roles"])),
        rank_code=next((person["rank_code"] for _, person in told if person["rank_code"]), None),
        sources=tuple(sorted({sighting["source"] for sighting, _ in told})),
    )


def _evidence(sightings: Iterable[Sighting]) -> tuple[Evidence, ...]:
    pairs = sorted({(sighting["source"], sighting["meeting"]) for sighting in sightings})
    return tuple(Evidence(source=source, meeting=meeting) for source, meeting in pairs)
