"""Profiles to events: the strongest evidence first, and never against evidence to the contrary.

Only profiles that share a block are compared, so that the time grows with their number; whatever the order in which
the documents came, they are compared and joined in the same order.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from typing import TYPE_CHECKING

from mekong_facts.events.blocks import ANYWHERE, WIDE, blocks
from mekong_facts.events.identity import SURE, differ, listed_twice, strength
from mekong_facts.events.pairs import Pair

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from mekong_facts.events.pairs import Profile
    from mekong_facts.events.store import Store

_STAND_FOR = 3  # profiles of one event that are compared with others in a block
_WINDOW = 24  # in a larger block each profile is compared with so many that follow it in order


def clusters(store: Store) -> list[list[int]]:
    """Return the profiles of each event, by their numbers; neither order depends on the order of the documents."""
    order = store.order()
    rank = {number: place for place, number in enumerate(order)}
    joined = Joined(store, rank)
    weak: dict[tuple[int, int], int] = {}
    places = ((block, number) for number in order for block in blocks(store.profiles[number].traits))
    for block, members in store.blocks(places):
        links: list[tuple[int, int, int]] = []
        for a, b in _pairs(store.profiles, members, joined, tier=block[0]):
            one, other = store.profiles[a], store.profiles[b]
            weight = 0 if differ(one, other) else strength(one, other)
            if weight >= SURE:
                links.append((weight, a, b))
            elif weight:
                weak[a, b] = weight
        for _, a, b in _strongest_first(links, rank):
            joined.join(a, b)
    joined.settle(_strongest_first([(weight, a, b) for (a, b), weight in weak.items()], rank))
    return sorted((sorted(members, key=rank.__getitem__) for members in joined.members()), key=lambda m: rank[m[0]])


def _pairs(
    profiles: Sequence[Profile], members: Sequence[int], joined: Joined, *, tier: str
) -> Iterator[tuple[int, int]]:
    """Yield the pairs of a block that are compared: those that are not yet one event."""
    events = {number: joined.root(number) for number in members}
    often: Counter[int] = Counter()
    some = []  # a few profiles stand for an event, so that one with many does not fill the window
    for number in members:
        often[events[number]] += 1
        if often[events[number]] <= _STAND_FOR:
            some.append(number)
    vague = {number: _vague(profiles[number], tier) for number in some}
    for place, a in enumerate(some):
        for b in some[place + 1 : place + 1 + _WINDOW]:
            if (vague[a] or vague[b]) and events[a] != events[b]:
                yield a, b


def _vague(profile: Profile, tier: str) -> bool:
    """Return whether a profile tells so little that a block of this tier may be the only one it shares with another."""
    traits = profile.traits
    if tier == ANYWHERE:
        return not traits.city or traits.city.islower()
    return tier != WIDE or traits.planned or not traits.city or traits.city.islower() or not traits.span.days()


def _strongest_first(links: list[tuple[int, int, int]], rank: dict[int, int]) -> list[tuple[int, int, int]]:
    return sorted(links, key=lambda link: (-link[0], rank[link[1]], rank[link[2]]))


class Joined:
    """Profiles that were joined to events; none holds two that differ."""

    def __init__(self, store: Store, rank: dict[int, int]) -> None:
        """Start with every profile by itself."""
        self._profiles = store.profiles
        self._rank = rank
        self._parent = list(range(len(store.profiles)))
        self._members: dict[int, list[int]] = {}
        self._rivals: dict[int, set[int]] = defaultdict(set)
        for a, b in store.rivals:
            one, other = store.profiles[a], store.profiles[b]
            if not differ(one, other) and not listed_twice(one, other):
                self._rivals[a].add(b)
                self._rivals[b].add(a)

    def _of(self, number: int) -> list[int]:
        return self._members.get(number) or [number]

    def root(self, number: int) -> int:
        """Return the profile that stands for the event of a profile."""
        while self._parent[number] != number:
            self._parent[number] = number = self._parent[self._parent[number]]
        return number

    def apart(self, a: int, b: int, *, moved: bool = False) -> bool:
        """Return whether two events, by the profiles that stand for them, must stay two."""
        mine, theirs = self._of(a), self._of(b)
        if len(mine) > len(theirs):
            mine, theirs = theirs, mine
        others = set(theirs)
        if any(not others.isdisjoint(self._rivals[x]) for x in mine if x in self._rivals):
            return True
        return any(differ(self._profiles[x], self._profiles[y], moved=moved) for x in mine for y in theirs)

    def join(self, one: int, other: int) -> None:
        """Join the events of two profiles, unless they must stay two."""
        a, b = self.root(one), self.root(other)
        if a == b or self.apart(a, b, moved=Pair(self._profiles[one], self._profiles[other]).moved):
            return
        if self._rank[b] < self._rank[a]:
            a, b = b, a
        self._parent[b] = a
        self._members[a] = self._of(a) + self._of(b)
        self._members.pop(b, None)

    def settle(self, links: Sequence[tuple[int, int, int]]) -> None:
        """Join by weak links, but none of which there is an equally good one to an event that can't be the same."""
        best: dict[int, dict[int, int]] = defaultdict(dict)
        for weight, one, other in links:
            a, b = self.root(one), self.root(other)
            if a != b:
                best[a][b] = max(weight, best[a].get(b, 0))
                best[b][a] = max(weight, best[b].get(a, 0))
        doubtful = {event for event, found in best.items() if self._torn(found)}
        for _, a, b in links:
            if self.root(a) not in doubtful and self.root(b) not in doubtful:
                self.join(a, b)

    def _torn(self, found: dict[int, int]) -> bool:
        top = max(found.values())
        rivals = sorted((event for event, weight in found.items() if weight >= top - 1), key=self._rank.__getitem__)
        return any(self.apart(a, b) for place, a in enumerate(rivals) for b in rivals[place + 1 :])

    def members(self) -> list[list[int]]:
        """Return the profiles of each event."""
        return [self._of(number) for number, parent in enumerate(self._parent) if parent == number]
