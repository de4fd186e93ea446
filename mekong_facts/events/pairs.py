"""Two meetings side by side: what agrees between them."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Generic, TypeVar

from mekong_facts.events.names import shared_topic, wide_topics
from mekong_facts.events.when import Gap, Span, When, apart
from mekong_facts.rules.places import is_province

if TYPE_CHECKING:
    from collections.abc import Callable

    from mekong_facts.events.sightings import Traits

_NEAR = 45  # days between a document that says a meeting is on or to come, and the meeting
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
        around: topics and bodies of their names.
        told: other days that the documents tell.

    """

    traits: Traits
    officials: frozenset[str] = frozenset()
    counts: frozenset[int] = frozenset()
    topics: frozenset[str] = frozenset()
    bodies: frozenset[str] = frozenset()
    labels: frozenset[str] = frozenset()
    around: frozenset[str] = frozenset()
    told: frozenset[When] = frozenset()


def one_place(a: Traits, b: Traits) -> bool:
    """Return whether two places of one country may be one.

    Either a language calls it by a name that no list knows, or one of them is the province of the other.
    """
    if a.country != b.country or not a.country:
        return False
    if is_province(a.city, a.country) != is_province(b.city, b.country):
        return True
    unlisted = [traits for traits in (a, b) if traits.city.islower()]
    if not unlisted:
        return False
    return a.language != b.language or (a.language == "vi" and a.country != "VN")


class Pair:
    """Two profiles, and the answers to what is asked of them; what takes longer is found when it is first asked for.

    Attributes:
        one, other: the profiles.
        a, b: their traits.
        here: whether the city is the same.
        home: whether the country is the same.
        topic: whether the names share a topic: a wide one counts only if neither has a narrower one.
        body: whether the names share an organisation or region.
        numbers: whether the numbers are equal; None where one is not known.

    """

    def __init__(self, one: Profile, other: Profile, *, moved: bool = False) -> None:
        """Compare what is compared in no time; `moved` if it is known."""
        if moved:
            self.moved = True
        self.one = one
        self.other = other
        self.a = a = one.traits
        self.b = b = other.traits
        self.here = a.city == b.city != ""
        self.home = a.country == b.country != ""
        self.topic = shared_topic(a.name.topics, b.name.topics)
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
    def reported_then(self) -> bool:
        """Whether one, whose date is not told, was said to be on or to come shortly before the other was held."""
        gap = self.told_gap
        return self.gap is None and gap is not None and gap.years and gap.days <= _NEAR

    @Once
    def same_day(self) -> bool:
        """Whether both tell the day, and the days overlap."""
        return self.gap is not None and self.gap.exact and not self.gap.days

    @Once
    def about(self) -> bool:
        """Whether the dates overlap, one of which is coarse."""
        return self.gap is not None and not self.same_day and not self.gap.days and self.gap.years

    @Once
    def dated(self) -> bool:
        """Whether both tell the year."""
        return self.gap is not None and self.gap.years

    @Once
    def on_the_day(self) -> bool:
        """Whether both are in one city on one day of a year that both tell."""
        return self.here and self.dated and self.same_day

    @Once
    def close(self) -> bool:
        """Whether a day between them may be a slip: one series or number, and one city, topic and body."""
        if self.a.language == self.b.language and not self.same_topics:
            return False
        told = self.topic and (self.body or self.numbers)
        return (self.series and (self.here or told)) or (self.numbers is True and self.alike and (told or self.body))

    @Once
    def lacks_topic(self) -> bool:
        """Whether one name has a topic, and the other words that may be another one."""
        a, b = self.a.name, self.b.name
        return bool(a.words and b.topics and not a.topics) or bool(b.words and a.topics and not b.topics)

    @Once
    def same_topics(self) -> bool:
        """Whether the names have the same topics."""
        return self.a.name.topics == self.b.name.topics

    @Once
    def other_topics(self) -> bool:
        """Whether each name has a topic that the other has not."""
        a, b = self.a.name.topics - wide_topics(), self.b.name.topics - wide_topics()
        return not (a <= b or b <= a)

    @Once
    def moved(self) -> bool:
        """Whether one meeting was announced for an earlier day; more than a label must say that it is one."""
        if not (self.topic or self.body or self.own_acronym) or self.gap is None or not self.gap.days:
            return False
        years = self.gap.years
        swapped = self.b.span.bounds(years=years) < self.a.span.bounds(years=years)
        first, second = (self.other, self.one) if swapped else (self.one, self.other)
        if self.edition:
            return first.traits.planned or (second.traits.planned and not years)
        first_day = first.traits.span.known
        return (
            self.numbers is None
            and years
            and first.traits.planned
            and first_day in second.told
            and self.series
            and self.here
        )

    @Once
    def acronym(self) -> str:
        """Return the acronym that both have, one perhaps as a word of its name: "the 9th CLMV Summit" is CLMV 9."""
        a, b = self.a, self.b
        if a.acronym and b.acronym:
            return a.acronym if a.acronym == b.acronym else ""
        short, name = (a.acronym, b.name) if a.acronym else (b.acronym, a.name)
        word = short.lower()
        return short if word in name.words or (word in name.bodies and self.alike) else ""

    @Once
    def own_acronym(self) -> bool:
        """Whether both have the same acronym, and one that hardly any two series share."""
        a, b = self.a, self.b
        full = (a.acronym in b.name.series and b.name.bodies) or (b.acronym in a.name.series and a.name.bodies)
        return len(self.acronym) >= _OWN or bool(full)

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
        if self.acronym or self._one_name():
            return True
        if not (a.acronym or b.acronym or a.name.series.isdisjoint(b.name.series)):
            return True
        if self.alike and self.topic and (self.body or (self.numbers and self._say_the_same())):
            return True
        return (self.alike or bool(a.acronym or b.acronym)) and self._words_alike()

    def _one_name(self) -> bool:
        a, b = self.a.name, self.b.name
        same = a.said == b.said != frozenset() and a.kinds == b.kinds and a.scope == b.scope
        return same and self.a.language == self.b.language

    def _say_the_same(self) -> bool:
        """Return whether the names of two languages have the same topics, and neither has an organisation."""
        a, b = self.a, self.b
        return a.language != b.language and a.name.topics == b.name.topics and not (a.name.bodies or b.name.bodies)

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
