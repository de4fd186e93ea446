"""Two meetings side by side: what agrees between them."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Generic, TypeVar

from mekong_facts.events.names import kin
from mekong_facts.events.when import Gap, Span, apart

if TYPE_CHECKING:
    from collections.abc import Callable

    from mekong_facts.events.sightings import Traits

_OWN = 4  # letters of an acronym that hardly any two series share
_T = TypeVar("_T")


class Once(Generic[_T]):
    """A property that is worked out when it is first asked for: `functools.cached_property` without its lock.

    The lock of Python 3.11 took a quarter of the time of all comparisons.
    """

    def __init__(self, found: Callable[[Pair], _T]) -> None:
        """Keep what finds the value."""
        self._found = found
        self._name = found.__name__
        self.__doc__ = found.__doc__

    def __get__(self, pair: Pair, _: type[Pair]) -> _T:
        """Return the value; from now on the pair has it for its own."""
        value = pair.__dict__[self._name] = self._found(pair)
        return value


@dataclass(slots=True)
class Profile:
    """A meeting as some documents tell it with equal traits, and what else they say.

    Attributes:
        traits: what it is compared by.
        officials: names of those who take part, as they are compared.
        counts: how many take part.
        topics: of the documents' headlines and of the meeting's theme.
        bodies: of the documents' headlines.
        labels: of the other meetings of the documents.

    """

    traits: Traits
    officials: frozenset[str] = frozenset()
    counts: frozenset[int] = frozenset()
    topics: frozenset[str] = frozenset()
    bodies: frozenset[str] = frozenset()
    labels: frozenset[str] = frozenset()


class Pair:
    """Two profiles, and the answers to what is asked of them; what takes longer is found when it is first asked for.

    Attributes:
        one, other: the profiles.
        a, b: their traits.
        here: whether the city is the same.
        home: whether the country is the same.
        topic: whether the names share a topic.
        body: whether the names share an organisation or region.
        numbers: whether the numbers are equal; None where one is not known.

    """

    def __init__(self, one: Profile, other: Profile) -> None:
        """Compare what is compared in no time."""
        self.one = one
        self.other = other
        self.a = a = one.traits
        self.b = b = other.traits
        self.here = a.city == b.city != ""
        self.home = a.country == b.country != ""
        self.topic = not a.name.topics.isdisjoint(b.name.topics)
        self.body = not a.name.bodies.isdisjoint(b.name.bodies)
        self.numbers = None if a.number is None or b.number is None else a.number == b.number

    @Once
    def gap(self) -> Gap | None:
        """How far the dates are apart, if both are known."""
        return apart(self.a.span, self.b.span)

    @Once
    def told_gap(self) -> Gap | None:
        """How far they are apart by date or, without one, by when a document said that it was on or to come."""
        a, b = self.a, self.b
        return apart(Span(a.asof or a.span.start, a.span.end), Span(b.asof or b.span.start, b.span.end))

    @Once
    def same_day(self) -> bool:
        """Whether both tell the day, and the days overlap."""
        return self.gap is not None and self.gap.exact and not self.gap.days

    @Once
    def about(self) -> bool:
        """Whether the dates overlap, one of which is coarse."""
        return self.gap is not None and not self.same_day and not self.gap.days and self.gap.years

    @Once
    def bodies_kin(self) -> bool:
        """Whether an organisation of one name is one of the other, or a part of it."""
        return any(kin(x, y) for x in self.a.name.bodies for y in self.b.name.bodies)

    @Once
    def acronym(self) -> bool:
        """Whether both have the same acronym."""
        return self.a.acronym == self.b.acronym != ""

    @Once
    def own_acronym(self) -> bool:
        """Whether both have the same acronym, and one that hardly any two series share."""
        return self.acronym and len(self.a.acronym) >= _OWN

    @Once
    def alike(self) -> bool:
        """Whether the level or the kind of gathering is the same."""
        a, b = self.a, self.b
        kinds = a.name.kinds | a.name.apart, b.name.kinds | b.name.apart
        return (a.level == b.level is not None) or not kinds[0].isdisjoint(kinds[1])

    @Once
    def series(self) -> bool:
        """Whether the acronyms or names say that the two are of one series."""
        a, b = self.a, self.b
        if a.acronym and b.acronym:
            return a.acronym.endswith(b.acronym) or b.acronym.endswith(a.acronym)
        for acronym, name in ((a.acronym, b.name), (b.acronym, a.name)):
            if acronym in name.series or (len(acronym) >= 3 and acronym in name.initials):
                return True
        if not (a.acronym or b.acronym or a.name.series.isdisjoint(b.name.series)):
            return True
        if self.alike and self.topic and self.body:
            return True
        return (self.alike or bool(a.acronym or b.acronym)) and self._words_alike()

    def _words_alike(self) -> bool:
        """Return whether three words in five are the same, and two at least; of two languages, only the ids count."""
        a, b = self.a, self.b
        mine, theirs = a.name.topics | a.name.bodies, b.name.topics | b.name.bodies
        if a.language == b.language:
            mine, theirs = mine | a.name.words, theirs | b.name.words
        both = len(mine & theirs)
        return both >= 2 and 5 * both >= 3 * len(mine | theirs)

    @Once
    def edition(self) -> bool:
        """Whether series and number are the same."""
        return self.numbers is True and self.series

    @Once
    def certain(self) -> bool:
        """Whether series, number, day and city are the same: the rest may be slips."""
        return self.edition and self.same_day and self.here
