"""How a language says where meetings are held."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from mekong_facts.rules.rule import NEVER

if TYPE_CHECKING:
    from re import Pattern


@dataclass(frozen=True, slots=True)
class TownPatterns:
    """How a language puts the names of places beside each other.

    Attributes:
        name: words with capitals, as they stand in the name of a place.
        building: a building and its address, up to the town that it is in.
        listed: what joins a place to the next one of a list.
        aside: a name up to the place behind its comma or bracket.
        wider: a province or a larger city, in group 1, behind a place.
        seat: what parts a house or a quarter from its city; group `kind` if it says that a city follows.
        owned: what stands between a country and the place that it owns: "Laos' northern province of".
        to_country: what may stand between a place and its country.
        part: the words for a part of a country before the country: "Southern Province of the ", "Northern ".
        within: what follows a town in the name of a house there.

    """

    name: Pattern[str]
    building: Pattern[str]
    listed: Pattern[str]
    aside: Pattern[str]
    wider: Pattern[str]
    seat: Pattern[str]
    owned: Pattern[str]
    to_country: Pattern[str]
    part: Pattern[str] = NEVER
    within: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class PlacePatterns:
    """How a language says where meetings are held.

    Attributes:
        place: what stands before a place: groups `here`, `there` (with `same` for the venue spoken of), `capital`,
            `building`, `sure` (any place may follow).
        direct: what parts a meeting from a place that follows without a preposition.
        is_at: what stands between "the venue for the …" and the place that it is; a group where the meeting goes there.
        where: a place, in group `city`, and the relative clause in which a meeting follows.
        further: what joins a second place to the first.
        both: what stands before a place that is that of all meetings named.
        hosted: what names the host behind a meeting, in group `by`.
        worked: behind a meeting, what it did, or whom it brought there, up to the place: " adopted a plan in ".
        acts: what says that a meeting does something, which may be elsewhere: "will send a mission to".
        unkept: what says of a place or time that it was only planned.
        granted: what says that somebody who bids for a meeting shall have it.
        denied: where or when a meeting is said not to be held, up to the word for what holds instead.
        undone: from a date on, what says that it was not kept: ", but was put off".
        relocated: what says that a meeting was moved, up to the new place or date.
        sidelines: words that put a meeting where the one before it is.
        posted: what stands before a country as the place of a post.
        meanwhile: what begins a clause, up to a place, that tells of something before or after a meeting.
        envoy: what stands before the city of an envoy's post ("Consul General of Peru in").
        toward: what stands before a place that somebody is in or goes to.
        purpose: what stands between that and the meeting that he goes for.
        town: what stands before the name of a town; group `capital` for that of a state.
        capital: what stands behind a state's name for its capital.
        travels: what says that somebody goes to a place or is there, up to its name.
        of_state: between a state and the city that it is said to have: "'s capital, ".
        undecided: behind a meeting, what says that nobody knows where or when it is held: "venue to be confirmed".
        receives: a town, in group `city`, that receives those who take part.
        headline: in a headline, a place in group `city` right at a noun for any meeting: "leave Lima talks"; or, if the
            group is empty, where the place begins at which people meet.
        awaits: the start of a line about a place that prepares for something, with the word for that in group `sign`.
        result: all that a sentence tells before the meeting of which something came: "The decision was taken at the ".
        linked: what says that a meeting follows another one, or goes with it.
        virtual: what says that a meeting is held nowhere.
        outside: what says that people meet in no town: "held on the interstate border".
        agency: a news agency's name where it stands before the place of a dateline.
        put: what stands before a place or a date, a place in group `name`.
        rivals: between who hosts a meeting and who does not: "was chosen over ".
        hosting: a place, in group `by`, and the relative clause up to the verb by which it hosts.
        to_meeting: what may stand between a place and a meeting.
        wide: before a province, what says that a town lies in it: "in the province of ".
        towns: how the names of places stand beside each other.

    """

    place: Pattern[str]
    direct: Pattern[str]
    is_at: Pattern[str]
    where: Pattern[str]
    further: Pattern[str]
    both: Pattern[str]
    hosted: Pattern[str]
    worked: Pattern[str]
    acts: Pattern[str]
    unkept: Pattern[str]
    undone: Pattern[str]
    relocated: Pattern[str]
    sidelines: Pattern[str]
    posted: Pattern[str]
    toward: Pattern[str]
    purpose: Pattern[str]
    town: Pattern[str]
    capital: Pattern[str]
    travels: Pattern[str]
    receives: Pattern[str]
    awaits: Pattern[str]
    linked: Pattern[str]
    virtual: Pattern[str]
    agency: Pattern[str]
    put: Pattern[str]
    to_meeting: Pattern[str]
    towns: TownPatterns
    headline: Pattern[str] = NEVER
    result: Pattern[str] = NEVER
    wide: Pattern[str] = NEVER
    hosting: Pattern[str] = NEVER
    rivals: Pattern[str] = NEVER
    denied: Pattern[str] = NEVER
    granted: Pattern[str] = NEVER
    undecided: Pattern[str] = NEVER
    outside: Pattern[str] = NEVER
    of_state: Pattern[str] = NEVER
    envoy: Pattern[str] = NEVER
    meanwhile: Pattern[str] = NEVER
