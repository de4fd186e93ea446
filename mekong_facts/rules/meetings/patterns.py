"""What a language gives to the rules for meetings."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from mekong_facts.rules.rule import NEVER

if TYPE_CHECKING:
    from collections.abc import Mapping
    from re import Pattern

    from mekong_facts.rules.gazetteer import Entry
    from mekong_facts.rules.meetings.name_patterns import CriteriaPatterns, LevelMarks, NamePatterns
    from mekong_facts.rules.meetings.place_patterns import PlacePatterns
    from mekong_facts.rules.meetings.status_patterns import StatusPatterns
    from mekong_facts.rules.meetings.thing_patterns import ThingPatterns
    from mekong_facts.rules.meetings.time_patterns import TimePatterns
    from mekong_facts.rules.rule import Rule


@dataclass(frozen=True, slots=True)
class DetailPatterns:
    """How a language tells what a meeting is about and who takes part.

    Attributes:
        theme: a meeting's theme in quotes: group `after` or `before` the word for it.
        no_theme: what says before a theme that it is that of a state's chairmanship, a year or a country.
        led_theme: a theme without quotes, from the start of a sentence to the meeting that it is of: group `theme`.
        attendance: how many take part: group `count` in digits or `words`, and `there` for those who are at a meeting
            by the word alone (delegates).
        numbers: what the words of such a number stand for.
        scales: what they multiply the words before them by.
        about: what stands before a number that is not exact.
        takes_part: what says that somebody takes part; group `by` where who does follows.
        delegates: what stands before the list of the countries that take part; group `sure` where nothing else need
            say that they do.
        come: what says of the states right before it that they take part: the meeting, or group `here`, follows.
        crowd: what says, with nothing but "the meeting" or the end of the sentence behind it, that many take part.
        there_are: behind a verb, what stands before those who take part wherever it is: "Members in attendance were".
        one_delegation: what stands before the number of those that one delegation has: "the Lao delegation includes".
        from_each: right behind people who are counted, that so many are of each state ("from each country").
        some_states: a number of states up to those of them that are named: "29 countries took part, including ".
        sent: behind a state, what makes it the one that sent a delegation ("'s delegation").
        sent_by: the same before it ("a delegation from the").
        presents: what stands before those of whom the verb at the start of a sentence says it ("Attending … were").
        among: what stands before some of those who are counted ("among them").
        relative: the start of a relative clause right behind a meeting.
        subordinate: the start of a clause that tells of something else ("heard that a bridge …").
        list_gap: what stands between the countries of a list.
        others: the same with members that are no countries, or with who comes from the one before.
        joining: what stands between the persons of a list.
        acts: right behind those who stand behind "At the meeting,", what says that they were there.
        session: what speaks of a meeting without naming it ("the opening session").
        held_by: a verb right before the meeting that those hold who stand before it: "held the".
        roll: what heads a list of those who are at a meeting, from the start of its line to its colon: "Present".
        absent: what heads a list of others: "Apologies".
        party: what opens a sentence on who goes with a delegation: "Tham gia Đoàn có".
        membership: what says, up to the word for states, that those are the members of a body ("the bloc includes 9").
        manner: between the verb of a meeting and its day, under whom, with whom and on what theme it was held.
        audience: what tells of two who meet beside a meeting: "tại buổi tiếp", "during the courtesy call".

    """

    theme: Pattern[str]
    no_theme: Pattern[str]
    led_theme: Pattern[str]
    attendance: Pattern[str]
    numbers: Mapping[str, int]
    scales: Mapping[str, int]
    about: Pattern[str]
    takes_part: Pattern[str]
    delegates: Pattern[str]
    come: Pattern[str]
    crowd: Pattern[str]
    presents: Pattern[str]
    among: Pattern[str]
    relative: Pattern[str]
    subordinate: Pattern[str]
    list_gap: Pattern[str]
    joining: Pattern[str]
    session: Pattern[str]
    acts: Pattern[str]
    there_are: Pattern[str] = NEVER
    one_delegation: Pattern[str] = NEVER
    from_each: Pattern[str] = NEVER
    some_states: Pattern[str] = NEVER
    sent: Pattern[str] = NEVER
    sent_by: Pattern[str] = NEVER
    others: Pattern[str] = NEVER
    held_by: Pattern[str] = NEVER
    manner: Pattern[str] = NEVER
    roll: Pattern[str] = NEVER
    absent: Pattern[str] = NEVER
    party: Pattern[str] = NEVER
    audience: Pattern[str] = NEVER
    membership: Pattern[str] = NEVER


@dataclass(frozen=True, slots=True)
class MeetingPatterns:
    """How a language names meetings.

    Gazetteer kinds: `meeting.head` (nouns that can head a name, by the sort of meeting), `meeting.verb` (what is said
    of a meeting, by what it tells of its dates and place), and those of `signs`.

    Attributes:
        head_first: whether modifiers and the ordinal follow the head noun.
        left_ordinal: an ordinal that stands before the head; its value in group `digits`, `roman` or `word`.
        no_ordinal: a word that may be one where what follows tells that it is none: "eight summit leaders".
        right_ordinal: an ordinal that stands behind the head; `first` is a word for the first, `term` the number of
            a body's term, `figure` a bare number, `number` what belongs to the name.
        row: what stands before a name and tells which of its meetings is meant: "The meeting, the 14th of the".
        sitting: which of its sessions a comma parts from the name of a conference or a body: ", 56th session".
        far_ordinal: one that words part from the head, in the order of another language; `figure` and `count` are
            numbers beside a word for a time, `word` is the ordinal in letters, `held` what can only follow a name.
        modifiers: those that stand behind the head in that order.
        edition: an ordinal that stands before the name as that of its edition ("the ninth edition of the …").
        joined: one of several ordinals that share a noun.
        also: what stands between the ordinals that share a noun, with all but the nearest one.
        elided: an ordinal without any noun, which a meeting's name before it lends, in group `number`.
        meets: what says of a body, right behind its name, that it meets somewhere.
        meets_count: the same with the ordinal that counts the meeting ("met for the fifth time").
        holds: what stands between the acronym of a body and the meeting that it holds ("held its").
        counts_it: what stands before an ordinal that counts the meeting spoken of ("this is the").
        assembles: what says in the sentence before such a one that people meet.
        counted_off: what may follow such an ordinal and its noun.
        was_held: what says behind the name of a former edition that it was held.
        first_held: what says behind a noun that it was held for the first time, None where an ordinal alone says so.
        of_all: what stands between a noun and those who meet ("of").
        titled: what the title of a document says before the meeting that it is of.
        bracket: a bracket with an acronym: groups `mention`, `ordinal`, `acronym`, `digits`.
        known_as: all that stands between a counted meeting and another name of it ("also known as the").
        apposed: the same between commas, behind the name; in group `called` words that say it is its acronym.
        abandoned: a plan behind a meeting that was not kept, up to where the text goes on with what was done
            (", originally set for 5 May in Hue, was held").
        forgone: right before a meeting, who was to receive it and did not.
        forgone_rest: what is told behind it of the plan.
        jointly: what stands between two meetings that are held as one: "was held back-to-back with the".
        next_one: another edition that is not named: "the next one", "its following edition".
        at_level: matches what tells a meeting's level behind it ("at ministerial level", "cấp bộ trưởng").
        aside: what leads, behind a meeting and at its end, to another within commas (", held back-to-back with the");
            group `verb` where a verb has to go on behind them with what is said of the first (", at which the"),
            `clause` where the first does what is told there, `which` where it may not go on, `told` where something is
            told of the first before the group `lead` (", which opened on 5 May ahead of the").
        resumes: the comma or bracket behind such an aside, before the verb that says that the meeting takes place;
            group `own` where that may be said of the one within.
        passing: what is said of a meeting in passing, behind its name, up to the verb that says that it takes place
            (", which nine states joined,").
        things: what is told of something else than the meeting.
        held_beside: what tells between two meetings that one is held in the other's place: " was held on the margins of
            the "; group `beside` starts where that is told.
        owner: the acronym of whose meeting a bare one is, at its end ("GCC leaders ended their", "SADC's").
        met_before: what tells, behind who meets, that an earlier meeting of theirs is spoken of: " last met".
        along: what goes with a named meeting without a name of its own ("and related meetings").
        people_meet: the verb by which people meet, with a place or a date behind it.
        takes_up: what takes up, at the start of a sentence, the meeting of the one before: a pronoun, or nothing
            at all; group `held` where what follows can only be said of a meeting.
        hosts_it: what tells, at the start of a sentence, who hosts the meeting of the one before, where or when its
            people meet: the place up to the group `host` or `gives`, or behind the group `is`; `people` with what they
            do (`meet`, `begin`). The group that matches last is the one told.
        names: what else their names are put together of.
        bodies: the words of the names of bodies that go by their letters, by these.
        spellings: the one of the spellings of a name that stands for it, by each of the others.
        criteria: what tells a meeting from what is none.
        places: where meetings are held.
        status: what tells whether they are over, go on or are to come.
        times: what tells when they are, but for their dates.
        details: what else is told of them.
        numbers: the value of each word for a small number, in lower case.
        first: lower-case words that can begin an ordinal.
        ordinals: the value of each `word`, in lower case, with single blanks.
        words: classes of lower-case words, as meetings.toml explains them.
        levels: words by the level that they tell, the strongest first.
        level_marks: what finds them in a name, in the same order.
        entries: the nouns, the verbs and the signs, under the kinds above.
        rules: the rules.

    """

    head_first: bool
    left_ordinal: Pattern[str]
    right_ordinal: Pattern[str]
    far_ordinal: Pattern[str] | None
    modifiers: Pattern[str] | None
    edition: Pattern[str] | None
    joined: Pattern[str]
    also: Pattern[str]
    elided: Pattern[str]
    meets: Pattern[str]
    meets_count: Pattern[str]
    holds: Pattern[str]
    counts_it: Pattern[str]
    counted_off: Pattern[str]
    was_held: Pattern[str] | None
    first_held: Pattern[str] | None
    of_all: tuple[str, ...]
    titled: Pattern[str]
    bracket: Pattern[str]
    apposed: Pattern[str]
    met_before: Pattern[str]
    along: Pattern[str]
    takes_up: Pattern[str]
    hosts_it: Pattern[str]
    names: NamePatterns
    bodies: Mapping[str, frozenset[str]]
    spellings: Mapping[str, str]
    criteria: CriteriaPatterns
    places: PlacePatterns
    status: StatusPatterns
    times: TimePatterns
    details: DetailPatterns
    things: ThingPatterns
    numbers: Mapping[str, int]
    first: frozenset[str]
    ordinals: Mapping[str, int]
    words: Mapping[str, frozenset[str]]
    levels: Mapping[str, tuple[str, ...]]
    level_marks: tuple[LevelMarks, ...]
    abandoned: Pattern[str] = NEVER
    known_as: Pattern[str] = NEVER
    forgone: Pattern[str] = NEVER
    jointly: Pattern[str] = NEVER
    next_one: Pattern[str] = NEVER
    forgone_rest: Pattern[str] = NEVER
    aside: Pattern[str] = NEVER
    resumes: Pattern[str] = NEVER
    passing: Pattern[str] = NEVER
    held_beside: Pattern[str] = NEVER
    assembles: Pattern[str] = NEVER
    row: Pattern[str] = NEVER
    no_ordinal: Pattern[str] = NEVER
    sitting: Pattern[str] = NEVER
    people_meet: Pattern[str] = NEVER
    owner: Pattern[str] = NEVER
    at_level: Pattern[str] = NEVER
    entries: tuple[Entry, ...] = ()
    rules: tuple[Rule, ...] = ()
