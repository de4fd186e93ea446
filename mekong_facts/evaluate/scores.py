"""What an evaluation counts: how many are right, found and wanted, and what is wrong."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Literal

from pydantic import computed_field

from mekong_facts.facts import KINDS, Kind, Model

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

Level = Literal["document", "mention"]
LEVELS: tuple[Level, ...] = ("document", "mention")
ALL = "all"


class Tally(Model):
    """How many facts (or mentions) are right, of those found and of those wanted."""

    right: int = 0
    found: int = 0
    wanted: int = 0

    @computed_field  # type: ignore[prop-decorator]  # mypy does not know decorated properties
    @property
    def precision(self) -> float | None:
        """Return the share of those found that is right; None if nothing is found."""
        return self.right / self.found if self.found else None

    @computed_field  # type: ignore[prop-decorator]  # likewise
    @property
    def recall(self) -> float | None:
        """Return the share of those wanted that is found; None if nothing is wanted."""
        return self.right / self.wanted if self.wanted else None

    @computed_field  # type: ignore[prop-decorator]  # likewise
    @property
    def f1(self) -> float | None:
        """Return the harmonic mean of precision and recall; None if nothing is wanted and nothing found."""
        return 2 * self.right / (self.found + self.wanted) if self.found or self.wanted else None

    def __add__(self, other: Tally) -> Tally:
        """Return both counts together."""
        return Tally(right=self.right + other.right, found=self.found + other.found, wanted=self.wanted + other.wanted)


class Accuracy(Model):
    """How often an attribute is right, of the times it could be told."""

    right: int = 0
    asked: int = 0

    @computed_field  # type: ignore[prop-decorator]  # likewise
    @property
    def accuracy(self) -> float | None:
        """Return the share that is right; None if it could never be told."""
        return self.right / self.asked if self.asked else None

    def __add__(self, other: Accuracy) -> Accuracy:
        """Return both counts together."""
        return Accuracy(right=self.right + other.right, asked=self.asked + other.asked)


class Problem(Model):
    """Something that is wrong: `what` is `missed`, `spurious` or `wrong <attribute>`."""

    source: str
    kind: Kind
    level: Level
    what: str
    text: str
    wanted: str | int | None = None
    found: str | int | None = None
    start: int | None = None
    end: int | None = None

    def __str__(self) -> str:
        """Return the line that people read."""
        where = "" if self.start is None else f" at {self.start}"
        values = f": {self.wanted!r} wanted, {self.found!r} found" if self.what.startswith("wrong") else ""
        return f"{self.source}: {self.kind} ({self.level}): {self.what} {self.text!r}{where}{values}"


@dataclass
class Counts:
    """The counts of a number of documents."""

    documents: int = 0
    tallies: defaultdict[tuple[Kind, Level], Tally] = field(default_factory=lambda: defaultdict(Tally))
    accuracies: defaultdict[str, Accuracy] = field(default_factory=lambda: defaultdict(Accuracy))

    def add(self, other: Counts) -> None:
        """Add the counts of more documents."""
        self.documents += other.documents
        for key, tally in other.tallies.items():
            self.tallies[key] += tally
        for name, accuracy in other.accuracies.items():
            self.accuracies[name] += accuracy


class Scores(Model):
    """The scores of the documents of one language, or of all."""

    documents: int
    kinds: dict[Kind, dict[Level, Tally]]
    attributes: dict[str, Accuracy]

    def figure(self, name: str) -> float | None:
        """Return one figure by name: `countries`, `countries:mention` or `meeting.start`; None if nothing tells.

        Raises:
            KeyError: there is no such figure.

        """
        if name in self.attributes:
            return self.attributes[name].accuracy
        kind, _, level = name.partition(":")
        return self.kinds[kind][level or "document"].f1  # type: ignore[index]  # other names raise KeyError


class Evaluation(Model):
    """The scores by language, and what is wrong."""

    scores: dict[str, Scores]
    problems: tuple[Problem, ...] = ()


# What is asked of a fact that was found, by name; `date.year` asks only where a year was given.
ATTRIBUTES = (
    "meeting.number",
    "meeting.label",
    "meeting.start",
    "meeting.end",
    "meeting.city",
    "meeting.country",
    "official.role",
    "official.rank",
    "official.full_name",
    "date.value",
    "date.year",
    "period.plan",
)


def summed(counts: Mapping[str, Counts], problems: Iterable[Problem] = ()) -> Evaluation:
    """Return the scores by language, and over all of them if there are several."""
    groups = dict(sorted(counts.items()))
    if len(groups) != 1:
        total = Counts()
        for one in groups.values():
            total.add(one)
        groups[ALL] = total
    scores = {
        name: Scores(
            documents=group.documents,
            kinds={kind: {level: group.tallies[kind, level] for level in LEVELS} for kind in KINDS},
            attributes={attribute: group.accuracies[attribute] for attribute in ATTRIBUTES},
        )
        for name, group in groups.items()
    }
    return Evaluation(scores=scores, problems=tuple(problems))
