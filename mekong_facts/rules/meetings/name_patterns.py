"""How a language names meetings: what their names are put together of, and what is none."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING, NamedTuple, cast

from mekong_facts.patterns import deferred
from mekong_facts.rules.rule import NEVER

if TYPE_CHECKING:
    from collections.abc import Mapping
    from re import Pattern

    from mekong_facts.facts import Level


@dataclass(frozen=True, slots=True, kw_only=True)
class NamePatterns:
    """How a language puts the name of a meeting together; what it leaves out never matches.

    Attributes:
        year: a year right behind a name, in group 1.
        edition: the same behind a bare noun, which it makes that of another edition.
        counted_next: what leads from a meeting without a number to the ordinal that is told of it: "It was the fifth".
        counted_as: what stands behind that ordinal: "of its kind", "such meeting".
        comma_count: a comma, with a bracket before it or not, up to an ordinal in figures that is the meeting's.
        edition_of: what stands between a meeting and the ordinal of its edition: "the Forum's fourth edition",
            "Diễn đàn … gần đây nhất, lần thứ 4".
        edition_ahead: what tells before a meeting which edition it is: "In its third edition, the ".
        passing: what tells of a noun when it is, before whose it is: "Hội nghị cấp cao vừa qua của EU"; group `other`
            for another time than the one spoken of.
        lone_year: a date that is but the year of a plan in a name.
        listing: a list of words with capitals, from its first comma up to the last of them.
        to_count: words up to where an ordinal or an acronym with its number, in group `digits`, stands; group `rest`.
        between: what parts the states of a list.
        no_state: a member of such a list that is no state, with what parts it from the last; group `and`.
        parting: what parts the items of a list.
        topics: a list of topics in lower case, from its first comma.
        fields: the same where each has a capital.
        small_fields: a list of fields in small letters, from its first comma: ", forestry and fisheries".
        places: a list of places, some with their country in brackets.
        side: the last place of such a list, up to the bracket behind it.
        article: what may stand before a word with a capital.
        run: a few words with capitals, in group `name`, and an article, in group `the`.
        whole: a name with its article, in group 1: "the Environment".
        longer: two words with capitals or more.
        under: what a meeting is held under: "under the Canal Treaty".
        persons: who meets, behind a name of theirs in lower case: "trade ministers".
        delegated: the same of those who are sent: "the Lao and Thai delegations".
        body: the name of a body behind an acronym.
        with_person: an official who is met there.
        quoted: a title in quotes behind the noun.
        themed: what stands between the noun and a theme in quotes that makes it a name.
        entitled: a title in quotes behind a noun in small letters, with the word that says so; in a group `theme`, if
            it has one, that word is said by the way of a meeting that is known.
        of_body: what stands between a body and the noun of what it holds.
        merged: what may stand between two head nouns of one name.
        or_letters: behind a name, its letters, with the groups of a bracket: " or AMEM".
        alias: what stands between a meeting and another name of it: " (", ", known as the"; with group `called` no
            bracket need close behind that.
        owned_year: a year within a name, before the body whose meeting it is.
        shared: behind an ordinal, the words of a meeting that shares the noun of the next one, in group `own`.
        shared_rank: the same with any words of those who meet: ", Quan chức cấp cao Lau sậy lần thứ 5".
        sided: behind a noun, in group `rank` those who meet, in `own` the letters of a body, in `body`, with whom it
            meets in `sign` or with the letters of its series, in `series`: " Cấp cao ASEAN+3", " SOM EAS".
        sided_more: the same behind another one: " và ASEAN+3".
        legislature: an ordinal with the parliament or the party's committee that it counts by its terms.
        members: behind a body or a region, its members: " member states".
        acting: behind a body, as what else it meets: " serving as the meeting of the Parties".
        charge: between those who meet and their field, up to it: " responsible for the ".
        was_over: what says behind a meeting that it was held: " đã bế mạc".
        to_be_held: what says behind a meeting that it will be held: " sẽ được tổ chức".
        to_be_hosted: before a meeting, what says that somebody will host it: "sẽ đăng cai ".
        in_year: behind what will be hosted, its year: " vào năm 2014".
        to_host: before "the next" meeting, what says that somebody will hold it: "agreed to hold ".
        will_be: behind it, what says that it will be held: " will take place".
        just_held: what says of a meeting that it is held, and no more: " được tổ chức.".
        both_sides: whose the body is that meets, up to its name: "two countries' ".
        all_partners: behind a meeting, all with whom it is held: "với các nước đối tác".
        partnered: between a meeting and the partner that it meets, up to it: " 10+1 Session with ".
        pair: two bodies before one noun, in groups `first` and `last`.
        states: how many states those who meet are of or from, with a blank behind it: " the five ".
        hundred: the hundred before an ordinal.
        house: behind an ordinal and a comma, the parliament that it counts the sessions of: ", Quốc hội khóa XIV".
        board: the same, the joint committee whose session it is: ", Ủy ban hỗn hợp Việt Nam - Lào".
        term: the term of a body, behind its number.
        how_often: behind "for", what tells how often somebody was there: " the first time".
        cardinal: a number where machine translation puts it for an ordinal.
        closed: what may follow a number that ends a name.
        suite: what stands between a name and the bracket with its acronym: the meetings that go with it, as in
            " and its related meetings", or what makes it an owner.
        both: what tells no meeting from another that the same two sides hold.
        and_another: what joins another name to one: " and the ".
        joined_body: what stands between the day of one body's meeting and another body: " and that of the ".
        foreign: an ordinal as the language of the hosts has it, behind a name: " Ke-17".
        participles: the endings of verbs that end a name.

    """

    year: Pattern[str]
    listing: Pattern[str]
    edition: Pattern[str] = NEVER
    how_often: Pattern[str] = NEVER
    counted_next: Pattern[str] = NEVER
    counted_as: Pattern[str] = NEVER
    comma_count: Pattern[str] = NEVER
    edition_of: Pattern[str] = NEVER
    edition_ahead: Pattern[str] = NEVER
    passing: Pattern[str] = NEVER
    lone_year: Pattern[str] = NEVER
    to_count: Pattern[str] = NEVER
    between: Pattern[str] = NEVER
    no_state: Pattern[str] = NEVER
    parting: Pattern[str] = NEVER
    topics: Pattern[str] = NEVER
    fields: Pattern[str] = NEVER
    small_fields: Pattern[str] = NEVER
    places: Pattern[str] = NEVER
    side: Pattern[str] = NEVER
    article: Pattern[str] = NEVER
    run: Pattern[str] = NEVER
    whole: Pattern[str] = NEVER
    longer: Pattern[str] = NEVER
    under: Pattern[str] = NEVER
    persons: Pattern[str] = NEVER
    delegated: Pattern[str] = NEVER
    body: Pattern[str] = NEVER
    with_person: Pattern[str] = NEVER
    quoted: Pattern[str] = NEVER
    entitled: Pattern[str] = NEVER
    themed: Pattern[str] = NEVER
    of_body: Pattern[str] = NEVER
    merged: Pattern[str] = NEVER
    hundred: Pattern[str] = NEVER
    shared: Pattern[str] = NEVER
    shared_rank: Pattern[str] = NEVER
    sided: Pattern[str] = NEVER
    sided_more: Pattern[str] = NEVER
    pair: Pattern[str] = NEVER
    legislature: Pattern[str] = NEVER
    members: Pattern[str] = NEVER
    acting: Pattern[str] = NEVER
    charge: Pattern[str] = NEVER
    partnered: Pattern[str] = NEVER
    all_partners: Pattern[str] = NEVER
    both_sides: Pattern[str] = NEVER
    just_held: Pattern[str] = NEVER
    was_over: Pattern[str] = NEVER
    to_be_held: Pattern[str] = NEVER
    to_be_hosted: Pattern[str] = NEVER
    in_year: Pattern[str] = NEVER
    to_host: Pattern[str] = NEVER
    will_be: Pattern[str] = NEVER
    states: Pattern[str] = NEVER
    term: Pattern[str] = NEVER
    house: Pattern[str] = NEVER
    board: Pattern[str] = NEVER
    cardinal: Pattern[str] = NEVER
    closed: Pattern[str] = NEVER
    suite: Pattern[str] = NEVER
    both: Pattern[str] = NEVER
    or_letters: Pattern[str] = NEVER
    alias: Pattern[str] = NEVER
    owned_year: Pattern[str] = NEVER
    and_another: Pattern[str] = NEVER
    joined_body: Pattern[str] = NEVER
    foreign: Pattern[str] = NEVER
    participles: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class CriteriaPatterns:
    """How a language tells a meeting from what is none; what it leaves out never matches.

    Attributes:
        consists: right behind a name, that so many states belong to what bears it.
        consulting: right before a noun, two states and what they consult on: "Fiji-Peru political ".
        owned: a body with a capital and what owns its session: "the Council held its", "the Council's".
        apposed: the body that a session is in apposition to, in group 1.
        labour: who talks with an employer or a debtor, in rounds that are none of governments.
        company: a firm, whose meetings are none.
        court: a court of justice, likewise.
        of_year: behind an ordinal, what it counts through: "the third meeting of the year".
        deed: a noun that is what persons do: "ministers meeting in Lima".
        dated: a day with its article right before a noun.
        opened: what stands behind the acronym of a body that is its meeting: a verb, or a place in group `city`.
        persons: behind a noun, two persons whose talks are no meeting: "of Mr X with".
        other_days: before a duration, what makes it that of another meeting.
        owns: behind a body, what owns its session: "'s", "'s (APPF)".
        gathered: people who gather at a place, in group `site`, for what follows: "gathered in Lima for the ".
        relative: behind a name, what begins a clause about it: ", which".
        own_clause: behind a name, what begins a clause that tells when it is held: ", scheduled to be held".
        readies: before a meeting, the one of officials or experts that makes it ready, with what leads from it.
        prepares: behind a name, what it prepares, up to the verb that says that it takes place.
        in_house: the house, in small letters too, before its town: " at the Fijian mission" in "… in Lima".
        in_capital: a state's capital, in group `city`: " in the Bahraini capital Manama".
        joint_sitting: behind a noun, the committee of several states that sits, in small letters, with its field.
        put_on: behind a name, what can be said of a meeting but of no body: "took place", "is scheduled".
        says_at: before a meeting, the verb, in group `told`, of which it is the object ("told the "); or else what
            leads to a "that" of time behind it: "it was at the ".
        said_that: what stands between a meeting and what is said, agreed or visited there: " in Suva on Monday that ".
        refused: right before a meeting, that it is not to be so: "denied that the ", "rejected a plan to hold the ".
        supposed: right before a meeting, that what follows is only supposed: "if the ", "asked whether the ".
        said_to: the same right behind the object of such a verb: "told the forum work would begin".
        next_leg: between two meetings, the next leg of a journey in group `leg`: ", and on to Suva on 5 May for the ".
        convokes: a body, in group `body`, with the verb by which it holds any meeting whose noun follows.
        gathering: behind a noun, the town in group `town`, if it stands there, and in group `who` those who meet:
            persons of several states in group `persons`, or a body in group `body`.
        credit: behind a name, the end of a line that stands below a picture: whose it is.

    """

    owned: Pattern[str] = NEVER
    apposed: Pattern[str] = NEVER
    labour: Pattern[str] = NEVER
    company: Pattern[str] = NEVER
    court: Pattern[str] = NEVER
    of_year: Pattern[str] = NEVER
    deed: Pattern[str] = NEVER
    dated: Pattern[str] = NEVER
    opened: Pattern[str] = NEVER
    persons: Pattern[str] = NEVER
    other_days: Pattern[str] = NEVER
    owns: Pattern[str] = NEVER
    gathered: Pattern[str] = NEVER
    relative: Pattern[str] = NEVER
    own_clause: Pattern[str] = NEVER
    readies: Pattern[str] = NEVER
    prepares: Pattern[str] = NEVER
    in_house: Pattern[str] = NEVER
    in_capital: Pattern[str] = NEVER
    joint_sitting: Pattern[str] = NEVER
    put_on: Pattern[str] = NEVER
    says_at: Pattern[str] = NEVER
    said_that: Pattern[str] = NEVER
    refused: Pattern[str] = NEVER
    supposed: Pattern[str] = NEVER
    said_to: Pattern[str] = NEVER
    next_leg: Pattern[str] = NEVER
    convokes: Pattern[str] = NEVER
    gathering: Pattern[str] = NEVER
    consulting: Pattern[str] = NEVER
    consists: Pattern[str] = NEVER
    credit: Pattern[str] = NEVER


class LevelMarks(NamedTuple):
    """What tells one level in a name: any of some marks, and the words that one of them begins with."""

    level: Level
    firsts: frozenset[str]
    finder: Pattern[str]


def level_marks(levels: Mapping[str, tuple[str, ...]]) -> tuple[LevelMarks, ...]:
    """Return what finds the marks of each level between blanks; an ellipsis stands for one word or two, or none."""
    made = []
    for level, marks in levels.items():
        apart = [mark.replace("-", " ") for mark in marks]
        parts = (re.escape(mark).replace(r"\ …\ ", r"(?: \S+){0,2} ") for mark in apart)
        firsts = frozenset(mark.split()[0] for mark in apart)
        made.append(LevelMarks(cast("Level", level), firsts, deferred(f" (?:{'|'.join(parts)}) ")))
    return tuple(made)
