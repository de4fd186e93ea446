"""Score dates against TIMEX3 data: spans and values, as temporal taggers are scored."""

from __future__ import annotations

from datetime import datetime, time
from typing import TYPE_CHECKING, Literal

from mekong_facts.documents import from_text
from mekong_facts.evaluate.scores import Tally
from mekong_facts.evaluate.timeml import ends_of, with_article
from mekong_facts.evaluate.timex_data import Expression, Record, read
from mekong_facts.evaluate.values import same
from mekong_facts.extraction import facts_of
from mekong_facts.facts import Model

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from mekong_facts.facts import PublishedFrom
    from mekong_facts.rules.context import DateOrder, Genre

# Whether a range is one expression, as in a report, or its two ends are one each, as TimeML data mark them, which also
# count the article before a noun of time in ("the end of May").
Ranges = Literal["one", "two"]


class TimexProblem(Model):
    """Something that is wrong: `what` is `missed`, `spurious` or `wrong value of`."""

    source: str
    what: str
    text: str
    start: int
    wanted: tuple[str, ...] = ()
    found: tuple[str, ...] = ()

    def __str__(self) -> str:
        """Return the line that people read."""
        values = [f"{' or '.join(v)} {how}" for v, how in ((self.wanted, "wanted"), (self.found, "found")) if v]
        return ": ".join(
            [self.source, f"{self.what} {self.text!r} at {self.start}", *filter(None, [", ".join(values)])]
        )


class TimexScores(Model):
    """The scores over all texts.

    Attributes:
        documents: how many texts.
        strict: expressions that start and end where the data has one.
        relaxed: expressions that overlap one of the data, one to one.
        value: of those that overlap, the ones whose value denotes the same days.

    """

    documents: int = 0
    strict: Tally = Tally()
    relaxed: Tally = Tally()
    value: Tally = Tally()

    def __add__(self, other: TimexScores) -> TimexScores:
        """Return the scores of both together."""
        return TimexScores(
            documents=self.documents + other.documents,
            strict=self.strict + other.strict,
            relaxed=self.relaxed + other.relaxed,
            value=self.value + other.value,
        )

    def figure(self, name: str) -> float | None:
        """Return an F1 by name: `strict`, `relaxed` or `value`.

        Raises:
            KeyError: there is no such figure.

        """
        return {"strict": self.strict, "relaxed": self.relaxed, "value": self.value}[name].f1


class TimexEvaluation(Model):
    """The scores of this package and, for comparison, of others; what this package gets wrong."""

    scores: dict[str, TimexScores]
    problems: tuple[TimexProblem, ...] = ()


def found_by_rules(
    record: Record, *, ranges: Ranges = "one", genre: Genre = "news", date_order: DateOrder | None = None
) -> list[Expression]:
    """Return the dates that this package finds in a text."""
    origin: PublishedFrom | None = "option" if record.published else None
    document = from_text(
        record.text, record.language, source=record.id, published=record.published, published_from=origin
    )
    found = []
    for fact in facts_of(document, genre=genre, date_order=date_order).dates:
        for spot in fact.mentions:
            one = Expression(spot.start, spot.end, (fact.value,) if fact.value else ())
            found += [with_article(end, record.text) for end in ends_of(one, spot.text)] if ranges == "two" else [one]
    return sorted(found)


def found_by_dateparser(record: Record) -> list[Expression]:
    """Return what dateparser's `search_dates` finds in a text, each as a day."""
    from dateparser.search import search_dates  # noqa: PLC0415 - only for the comparison

    base = datetime.combine(datetime.fromisoformat(record.published), time()) if record.published else None
    settings = {"RELATIVE_BASE": base} if base else {}
    found, at = [], 0
    for words, moment in search_dates(record.text, languages=[record.language], settings=settings) or ():
        start = record.text.find(words, at)
        if start >= 0:
            at = start + len(words)
            found.append(Expression(start, at, (moment.date().isoformat(),)))
    return found


def evaluate(
    path: Path,
    *,
    ranges: Ranges = "one",
    genre: Genre = "news",
    date_order: DateOrder | None = None,
    dateparser: bool = False,
) -> TimexEvaluation:
    """Return how well the dates of a file of TIMEX3 data are found.

    Args:
        path: the data.
        ranges: whether a range is one expression, or its two ends are one each.
        genre: as in `extraction.facts_of`.
        date_order: likewise.
        dateparser: score dateparser's `search_dates` on the same texts, too.

    Raises:
        MekongFactsError: the data can't be read.

    """
    ours, theirs = TimexScores(), TimexScores()
    problems: list[TimexProblem] = []
    for record in read(path):
        found = found_by_rules(record, ranges=ranges, genre=genre, date_order=date_order)
        ours += compare(record.wanted, found)
        problems += problems_of(record, found)
        if dateparser:
            theirs += compare(record.wanted, found_by_dateparser(record))
    scores = {"mekong-facts": ours} | ({"dateparser search_dates": theirs} if dateparser else {})
    return TimexEvaluation(scores=scores, problems=tuple(problems))


def compare(wanted: list[Expression], found: list[Expression]) -> TimexScores:
    """Return the scores of what was found in one text."""
    pairs = _overlapping(wanted, found)
    unvalued = sum(not w.values for w, _ in pairs)  # the data does not know these values
    exact = {w[:2] for w in wanted} & {f[:2] for f in found}
    right = sum(_agree(w, f) for w, f in pairs)
    valued = sum(bool(w.values) for w in wanted)
    return TimexScores(
        documents=1,
        strict=Tally(right=len(exact), found=len(found), wanted=len(wanted)),
        relaxed=Tally(right=len(pairs), found=len(found), wanted=len(wanted)),
        value=Tally(right=right, found=len(found) - unvalued, wanted=valued),
    )


def _agree(wanted: Expression, found: Expression) -> bool:
    return any(same(value, given) for value in wanted.values for given in found.values)


def _overlapping(wanted: list[Expression], found: list[Expression]) -> list[tuple[Expression, Expression]]:
    """Pair expressions that overlap, one to one, those with the most in common first."""
    close = []
    for i, w in enumerate(wanted):
        for j, f in enumerate(found):
            common = min(w.end, f.end) - max(w.start, f.start)
            if common > 0:
                close.append((-common, abs(w.start - f.start) + abs(w.end - f.end), i, j))
    left, right = set(range(len(wanted))), set(range(len(found)))
    pairs = []
    for _, _, i, j in sorted(close):
        if i in left and j in right:
            left.remove(i)
            right.remove(j)
            pairs.append((wanted[i], found[j]))
    return pairs


def problems_of(record: Record, found: list[Expression]) -> Iterator[TimexProblem]:
    """Yield what is wrong with what was found in one text."""

    def problem(what: str, at: Expression, wanted: tuple[str, ...], got: tuple[str, ...]) -> TimexProblem:
        text = record.text[at.start : at.end]
        return TimexProblem(source=record.id, what=what, text=text, start=at.start, wanted=wanted, found=got)

    pairs = _overlapping(record.wanted, found)
    known, ours = {id(w) for w, _ in pairs}, {id(f) for _, f in pairs}
    for w in record.wanted:
        if id(w) not in known:
            yield problem("missed", w, w.values, ())
    for f in found:
        if id(f) not in ours:
            yield problem("spurious", f, (), f.values)
    for w, f in pairs:
        if w.values and not _agree(w, f):
            yield problem("wrong value of", f, w.values, f.values)
