"""What is reported of an official: name, offices with their organisation and country, rank, honorific."""

from __future__ import annotations

from itertools import accumulate
from typing import TYPE_CHECKING

from mekong_facts.facts import Official, Role
from mekong_facts.rules.officials import cabinets, organisations
from mekong_facts.rules.officials.sides import state_of_side
from mekong_facts.rules.officials.text.lexicon import POSSESSIVES, About
from mekong_facts.rules.officials.text.reading import Office
from mekong_facts.rules.officials.told_behind import organisation_behind
from mekong_facts.rules.prose import fold
from mekong_facts.rules.slugs import slug, untaken

if TYPE_CHECKING:
    from collections.abc import Mapping

    from mekong_facts.rules.officials.persons.persons import Draft, Person
    from mekong_facts.rules.officials.text.reading import Reading
    from mekong_facts.rules.prose import Prose

_DETERMINER = int(About.DETERMINER)
_BETWEEN = frozenset({",", "(", "-"})  # a state and who speaks for it


def extent(reading: Reading, first: int, end: int) -> tuple[int, int]:
    """Return where words start and end in the text, combining marks after them included."""
    words = reading.words
    view = words.view
    stop = words.ends[end - 1]
    while stop < len(view) and "\u0300" <= view[stop] <= "\u036f":
        stop += 1
    return words.starts[first], stop


def official(
    prose: Prose, reading: Reading, person: Person, ids: dict[str, int], shares: Mapping[tuple[int, int], str]
) -> Official:
    """Return the fact of a person.

    Args:
        prose: the text.
        reading: its words.
        person: the person, with all mentions.
        ids: the ids given before, as `untaken` keeps them; the new one is added.
        shares: the states of those who share an office, by the first words of name and office.

    """
    full = person.full
    name = _written(prose, reading, full.name, full.end)
    roles: dict[str, Role] = {}
    heads: set[str] = set()  # the words with which they begin
    rank = honorific = None
    for draft in person.drafts:
        side = state_of_side(reading, draft) if draft.roles else ""
        told_here: list[tuple[Office, Role]] = []
        keys: list[str] = []
        for told_of in draft.roles:
            office = _of_each(reading, told_of) if told_of.plural else _without_owner(reading, told_of)
            text = _written(prose, reading, office.start, office.end, office=True)
            key = fold(text).lower()
            if key in reading.words.classes["chiefly"] and office.end == draft.name and _told_else(person, office):
                honorific = honorific or (office.start, office.end)  # Chief X, a former minister
            elif key not in heads:  # as "the Director" would be, behind all of the office
                heads.update(accumulate(key.split(" "), "{} {}".format))
                told = (reading.state_behind if office.end <= draft.name else reading.state_in_bracket)(draft.end)
                added = _state_before(reading, draft, office) if office.plural else _state_added(reading, office)
                told = told or added or shares.get((draft.name, told_of.start), "") or side
                told_here.append((told_of, _role(prose, reading, draft, office, told)))
                keys.append(key)
        roles |= zip(keys, cabinets.with_states(reading, told_here), strict=True)
        rank, honorific = rank or draft.rank, honorific or draft.honorific
    return Official(
        id=untaken(slug(name) or "official", ids),
        name=name,
        roles=tuple(roles.values()),
        rank=_written(prose, reading, rank[0], rank[1]) if rank else None,
        rank_code=rank[2] if rank else None,
        honorific=_written(prose, reading, *honorific) if honorific else None,
        mentions=tuple([person.mentions[at] for at in sorted(person.mentions)]),
    )


def _state_added(reading: Reading, office: Office) -> str:
    """Return the state that a comma or a bracket adds to an office: X, Minister of Ports (Peru)."""
    return reading.state_added(office.end) or reading.state_in_bracket(office.end)


def _state_before(reading: Reading, draft: Draft, office: Office) -> str:
    """Return the state that a mark parts from its holder of an office of several: ministers of Fiji (X), Peru (Y)."""
    words, titles, mark = reading.words, reading.titles, draft.first - 1
    if words.keys[mark] in POSSESSIVES and mark in titles.country_until:
        return titles.country_at[titles.country_until[mark]][1]  # ministers, Fiji's X and Peru's Y
    if words.keys[office.end] not in words.classes["of"]:
        return ""
    state = titles.country_until.get(mark if words.keys[mark] in _BETWEEN else draft.first, -1)
    return titles.country_at[state][1] if state > office.end else ""


def _told_else(person: Person, office: Office) -> bool:
    """Return whether a person has another office than one."""
    return any(other.start != office.start for draft in person.drafts for other in draft.roles)


def _of_each(reading: Reading, office: Office) -> Office:
    """Return an office of several without its state, where each has another: his X-ian and Y-ian counterparts."""
    words, titles, before = reading.words, reading.titles, office.start - 1
    states = before - (words.keys[before - 1] == ",")  # Fijian, Peruvian, and Samoan ministers
    listed = words.keys[before] in words.classes["coordinators"] and states in titles.country_until
    if not listed or office.start not in titles.country_at:
        return office
    return Office(titles.country_at[office.start][0], office.end, plural=True)


def _without_owner(reading: Reading, office: Office) -> Office:
    """Return a Vietnamese office without the pronoun of whose it is: người đồng cấp Lào của ông."""
    words, owner = reading.words, office.end - 1
    owned = words.keys[owner] in words.classes["his"] and words.keys[owner - 1] in words.classes["of"]
    return office if reading.by_word or not owned else Office(office.start, owner - 1, office.plural)


def _written(prose: Prose, reading: Reading, first: int, end: int, *, office: bool = False) -> str:
    """Return the words as the text has them, with single blanks; an office without the full stop behind it."""
    start, stop = extent(reading, first, end)
    text = " ".join(prose.text[start:stop].split())
    return text.removesuffix(".") if office and not reading.by_word else text  # Trưởng ban T.Ư.


def _role(prose: Prose, reading: Reading, draft: Draft, office: Office, told: str) -> Role:
    """Return an office; `told` is the country behind the name, which counts where the office has and names none."""
    country_at, lands, country = reading.titles.country_at, set(), told or None
    if countries := [at for at in range(office.start, office.end) if at in country_at]:
        lands = {i for at in countries for i in range(at, country_at[at][0])}
        countries = [at for at in countries if not _is_post(reading, office, at)]
        sides = [at for at in countries if reading.words.keys[at - 1] in reading.words.classes["side"]]
        if countries and not (office.plural and len(countries) > 1):  # ministers of Iran and Iraq
            country = country_at[(sides or countries)[0]][1]
    if not office.plural:
        country = reading.state_of(office) or country  # Peru's ambassador to Laos
    find = organisations.organisation_by_link if reading.by_word else organisations.organisation
    organisation = find(reading, office, lands)
    if organisation is None and (organisation := organisation_behind(reading, draft, office)) and country is None:
        country = next((country_at[at][1] for at in range(*organisation) if at in country_at), None)
    return Role(
        text=_written(prose, reading, office.start, office.end, office=True),
        organisation=_written(prose, reading, *organisation, office=True) if organisation else None,
        country=country,
    )


def _is_post(reading: Reading, office: Office, state: int) -> bool:
    """Return whether a state is where an envoy is posted, not the one he speaks for: Ambassador to Laos."""
    words = reading.words
    link = state - 1 - bool(words.says(state - 1) & _DETERMINER)
    listed = words.keys[link] == "," or words.keys[link] in words.classes["coordinators"]
    if listed and (other := reading.titles.country_until.get(link, -1)) > office.start:
        return _is_post(reading, office, other)  # envoys for Mali and Sudan
    if words.keys[link] in words.classes["with"]:
        return link > office.start and link not in reading.titles.until  # chair of the friendship group with Laos
    if words.keys[link] in words.classes["dealing_with"]:
        told = {words.keys[link - 1], words.pair_before(link)}  # Special Envoy for Syria
        return link > office.start and not words.classes["sent_for"].isdisjoint(told)
    if words.keys[link] not in words.classes["posting"]:
        return False
    return not words.classes["diplomats"].isdisjoint(words.keys[office.start : link])
