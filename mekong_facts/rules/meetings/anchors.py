"""A sentence that speaks of meetings, and the places in it that do."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from mekong_facts.rules.gazetteer import Hit
    from mekong_facts.rules.meetings.event import Event
    from mekong_facts.rules.meetings.phrases import Phrase


@dataclass(slots=True, eq=False)
class Anchor:
    """A place in a sentence that speaks of one meeting, or of several that share what is said.

    Attributes:
        start, end: from the first name to the last, brackets included.
        events: the meetings, in order; none for one that the text has not named ("the next meeting").
        sure: whether a name stands there; if not, it is "the two-day meeting".
        parts: the names.
        ties: what the words before it make of it, as `leads.ties` tells.

    """

    start: int
    end: int
    events: list[Event]
    sure: bool = True
    parts: list[tuple[int, int]] = field(default_factory=list)
    ties: frozenset[str] = frozenset()

    @property
    def only_named(self) -> bool:
        """Whether what is told is of what comes before the meeting or after it: "to discuss the outcomes of the …"."""
        return "preparing" in self.ties or "recalling" in self.ties


class Mark(NamedTuple):
    """What may speak of a meeting: a name, a phrase whose meeting is not known yet, or a pronoun with its meeting."""

    start: int
    end: int
    event: Event | None
    phrase: Phrase | None = None
    sure: bool = False


@dataclass(slots=True)
class Clause:
    """A sentence, or an item of a list, with what stands in it, each in order.

    Attributes:
        start, end: where it stands.
        anchors: the meetings it speaks of.
        dates: the dates, (start, end, value).
        verbs: what is said of meetings.
        first: where its first word starts, behind a bullet or the like.
        listed: whether there is a bullet or the like.
        heading: the date that heads the list it stands in.

    """

    start: int
    end: int
    anchors: list[Anchor]
    dates: list[tuple[int, int, str]]
    verbs: list[Hit]
    first: int
    listed: bool
    heading: tuple[int, int, str] | None = None
