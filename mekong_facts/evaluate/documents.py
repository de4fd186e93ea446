"""Compare the facts found in a document with its gold."""

from __future__ import annotations

from collections import defaultdict
from typing import TYPE_CHECKING

from mekong_facts.evaluate.matching import meeting_likeness, pair, person_likeness, run_together, same_phrase, words
from mekong_facts.evaluate.scores import Accuracy, Counts, Problem, Tally
from mekong_facts.facts import KINDS
from mekong_facts.patterns import deferred

if TYPE_CHECKING:
    from collections.abc import Iterable

    from mekong_facts.evaluate.scores import Level
    from mekong_facts.facts import Date, DocumentFacts, Kind, Meeting, Mention, Official
    from mekong_facts.markup import Gold, GoldFact, Value

# Weeks, quarters and halves (as values and as grains) and centuries count only where the gold has them.
_UNASKED = deferred(r"[WQH]\d")
_UNASKED_PRECISIONS = {"week", "half", "century"}
_YEAR = deferred(r"(?<![\d-])\d{4}(?!\d)|(?<![\d-])\d{3}(?!\d)")
_NONE = "XXXX"


class Comparison:
    """One document's counts and problems."""

    def __init__(self, gold: Gold, found: DocumentFacts) -> None:
        """Compare the facts found in a document with its gold."""
        self.gold = gold
        self.found = found
        self.counts = Counts(documents=1)
        self.problems: list[Problem] = []
        self._sets()
        self._meetings()
        self._officials()
        self._dates()
        self._plans()
        if gold.marked:
            for kind in KINDS:
                self._mentions(kind)

    def _problem(  # noqa: PLR0913 - the fields of a problem
        self,
        kind: Kind,
        what: str,
        text: str,
        *,
        level: Level = "document",
        wanted: Value = None,
        found: Value = None,
        span: tuple[int, int] | None = None,
    ) -> None:
        start, end = span or (None, None)
        self.problems.append(
            Problem(
                source=self.gold.source,
                kind=kind,
                level=level,
                what=what,
                text=text,
                wanted=wanted,
                found=found,
                start=start,
                end=end,
            ),
        )

    def _compare(self, kind: Kind, wanted: set[str], found: set[str]) -> None:
        """Compare facts of which the document holds a set."""
        self.counts.tallies[kind, "document"] += Tally(right=len(wanted & found), found=len(found), wanted=len(wanted))
        for what, values in (("missed", wanted - found), ("spurious", found - wanted)):
            for value in sorted(values):
                self._problem(kind, what, value)

    def _sets(self) -> None:
        """Compare countries, plan periods and dates: by code, years and value."""
        gold, found = self.gold, self.found
        self._compare(
            "countries", {str(fact.given["code"]) for fact in gold.of("countries")}, {c.code for c in found.countries}
        )
        self._compare(
            "plan_periods",
            {f"{fact.given['start']}/{fact.given['end']}" for fact in gold.of("plan_periods")},
            {period.key for period in found.plan_periods},
        )
        # a date whose value nobody can tell asks only that none is made up, which `date.year` counts
        wanted = {str(fact.given["value"]) for fact in gold.of("dates") if fact.given.get("value")}
        values = {date.value for date in found.dates if date.value}
        self._compare("dates", wanted, {v for v in values if v in wanted or not _UNASKED.search(v)})

    def _unpaired(self, kind: Kind, what: str, titles: Iterable[Value]) -> None:
        for title in titles:
            self._problem(kind, what, str(title))

    def _ask(  # noqa: PLR0913 - what is asked, and the answer
        self, name: str, kind: Kind, text: str, *, right: bool, wanted: Value, found: Value
    ) -> None:
        """Count one answer."""
        self.counts.accuracies[name] += Accuracy(right=right, asked=1)
        if not right:
            self._problem(kind, f"wrong {name.partition('.')[2]} of", text, wanted=wanted, found=found)

    def _meetings(self) -> None:
        wanted, found = self.gold.of("meetings"), self.found.meetings
        pairs = pair(wanted, found, meeting_likeness)
        self.counts.tallies["meetings", "document"] += Tally(right=len(pairs), found=len(found), wanted=len(wanted))
        known, ours = {id(w) for w, _ in pairs}, {id(f) for _, f in pairs}
        self._unpaired("meetings", "missed", (_title(w) for w in wanted if id(w) not in known))
        self._unpaired("meetings", "spurious", (f.label or f.name for f in found if id(f) not in ours))
        for want, got in pairs:
            self._meeting(want, got)

    def _meeting(self, want: GoldFact, got: Meeting) -> None:
        answers: dict[str, Value] = {
            "number": got.number,
            "label": got.label,
            "start": got.start,
            "end": got.end,
            "city": got.place.city,
            "country": got.place.country,
        }
        for name, answer in answers.items():
            if value := want.given.get(name):
                fold = run_together if name in {"city", "label"} else str
                right = answer is not None and fold(value) == fold(answer)
                self._ask(f"meeting.{name}", "meetings", _title(want), right=right, wanted=value, found=answer)

    def _officials(self) -> None:
        wanted, found = self.gold.of("officials"), self.found.officials
        pairs = pair(wanted, found, person_likeness)
        self.counts.tallies["officials", "document"] += Tally(right=len(pairs), found=len(found), wanted=len(wanted))
        known, ours = {id(w) for w, _ in pairs}, {id(f) for _, f in pairs}
        self._unpaired("officials", "missed", (w.given.get("name") for w in wanted if id(w) not in known))
        self._unpaired("officials", "spurious", (f.name for f in found if id(f) not in ours))
        for want, got in pairs:
            self._official(want, got)

    def _official(self, want: GoldFact, got: Official) -> None:
        name, role, rank = (want.given.get(field) for field in ("name", "role", "rank"))
        offices = [office.text for office in got.roles]
        together = ", ".join(offices)
        if role:
            right = any(same_phrase(role, office) for office in [*offices, together])
            self._ask("official.role", "officials", str(name), right=right, wanted=role, found=together or None)
        if rank:
            right = words(rank) == words(got.rank)
            self._ask("official.rank", "officials", str(name), right=right, wanted=rank, found=got.rank)
        right = words(name) == words(got.name)
        self._ask("official.full_name", "officials", str(name), right=right, wanted=name, found=got.name)

    def _dates(self) -> None:
        """Ask for the value of every date that stands where (or, without offsets, as) the gold has one."""
        values: dict[tuple[int, int] | str, set[Value]] = defaultdict(set)
        for fact in self.gold.of("dates"):
            keys: Iterable[tuple[int, int] | str]
            if fact.spots is None:
                keys = (str(fact.given.get("text")).lower(),)
            else:
                keys = ((spot.start, spot.end) for spot in fact.spots)
            for key in keys:
                values[key].add(fact.given.get("value"))
        for date in self.found.dates:
            for spot in date.mentions:
                wanted = values.get((spot.start, spot.end)) or values.get(spot.text.lower())
                if wanted:
                    self._date(date, spot, wanted)

    def _date(self, date: Date, spot: Mention, wanted: set[Value]) -> None:
        shown = next(iter(wanted)) if len(wanted) == 1 else " or ".join(sorted(map(str, wanted)))
        if wanted != {None}:
            right = date.value in wanted
            self._ask("date.value", "dates", spot.text, right=right, wanted=shown, found=date.value)
        if years := _years(date.value):
            right = any(years == _years(value) for value in wanted)
            self._ask("date.year", "dates", spot.text, right=right, wanted=shown, found=date.value)

    def _plans(self) -> None:
        found = {period.key: period.plan for period in self.found.plan_periods}
        for fact in self.gold.of("plan_periods"):
            key, plan = f"{fact.given['start']}/{fact.given['end']}", fact.given.get("plan")
            if plan and key in found:
                right = same_phrase(plan, found[key] or "")
                self._ask("period.plan", "plan_periods", key, right=right, wanted=plan, found=found[key])

    def _mentions(self, kind: Kind) -> None:
        """Compare mentions: one is right if it starts and ends where the gold has one."""
        wanted = {(spot.start, spot.end) for fact in self.gold.of(kind) for spot in fact.spots or ()}
        facts = getattr(self.found, kind)
        found = {
            (spot.start, spot.end)
            for fact in facts
            for spot in fact.mentions
            if kind != "dates" or fact.precision not in _UNASKED_PRECISIONS or _touches(spot, wanted)
        }
        self.counts.tallies[kind, "mention"] += Tally(right=len(wanted & found), found=len(found), wanted=len(wanted))
        for what, spans in (("missed", wanted - found), ("spurious", found - wanted)):
            for start, end in sorted(spans):
                self._problem(kind, what, self.gold.text[start:end], level="mention", span=(start, end))


def _touches(spot: Mention, spans: set[tuple[int, int]]) -> bool:
    return any(spot.start < end and start < spot.end for start, end in spans)


def _title(meeting: GoldFact) -> str:
    """Return what a meeting of the gold is called."""
    return str(meeting.given.get("label") or meeting.given.get("name"))


def _years(value: Value) -> list[str]:
    """Return the years of a date's value; none if it has none."""
    return [year for part in str(value or "").split("/") for year in _YEAR.findall(part) if year != _NONE]
