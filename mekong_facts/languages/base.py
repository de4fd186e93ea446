"""What a language gives to the rules: one field of `Language` a kind of fact.

Patterns are regular expressions, written in the language's own module; names are data, in its TOML files.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Literal

if TYPE_CHECKING:
    from re import Pattern

    from mekong_facts.facts import LanguageCode, Status
    from mekong_facts.rules.context import DateOrder
    from mekong_facts.rules.gazetteer import Gazetteer
    from mekong_facts.rules.lexicon import Lexicon
    from mekong_facts.rules.rule import Rule

# Applied to every pattern's source and every form: nothing, or `prose.fold` for text typed without diacritics.
Fold = Callable[[str], str]
# (kind, form, id): what a language adds to the one gazetteer.
Entry = tuple[str, str, str]


@dataclass(frozen=True, slots=True)
class CountryPatterns:
    """How a language names countries.

    The entries' kinds are `country.name`, `country.adjective`, `country.likely` and `country.unlikely` (short names
    that are words and given names as well), `country.prefix` (first parts of adjectives of two states), `country.not` (names that hold a country's and are none). Ids are codes.

    Attributes:
        names: the English short name of each state, by code.
        before: the words that make a name the official one, up to the name ("Kingdom of ").
        after: the words that do so after the name ("Republic").
        not_before: what stands before a name that is none, up to the name ("Gulf of ").
        not_after: what stands after a name that is none ("Sea").
        language_before: what stands before the name of a language, up to it; searched for adjectives only.
        language_after: what stands after the name of a language.
        elided: what is left of the name of North Korea before "and South Korea".
        link: what stands between the names of a list or a pair.
        people: names that persons bear, too.
        person_before: what stands before a person's name, up to it.
        person_after: what stands after a person's given name.
        small: a word that a headline in title case would have a capital for.
        place_before: what stands before a place's name, up to it; for names that persons bear, too.
        surname_before: surnames of people whose given names are countries' adjectives, up to them.
        asks: the words that ask for a country after them, up to it; for short names.
            A group holds what an office is concerned with, which a surname must not end ("Bộ trưởng Đào").
        office: those after which the country may be followed by the name of a person.
        institution: what with its capital may follow a short name and makes no longer name of it.
        paired: what stands after a pair of short names without a hyphen ("Trung Lào biên giới").
        heading: short names that stand for the country at the head of a sentence.
        also: for a form that another state or place shares, the other's code (empty for no state), what in a text tells
            for it, and what tells against it.

    """

    entries: tuple[Entry, ...] = ()
    rules: tuple[Rule, ...] = ()
    names: Mapping[str, str] = field(default_factory=dict)
    before: Pattern[str] | None = None
    after: Pattern[str] | None = None
    not_before: Pattern[str] | None = None
    not_after: Pattern[str] | None = None
    language_before: Pattern[str] | None = None
    language_after: Pattern[str] | None = None
    elided: Pattern[str] | None = None
    link: Pattern[str] | None = None
    people: frozenset[str] = frozenset()
    person_before: Pattern[str] | None = None
    person_after: Pattern[str] | None = None
    small: Pattern[str] | None = None
    place_before: Pattern[str] | None = None
    surname_before: Pattern[str] | None = None
    asks: Pattern[str] | None = None
    office: Pattern[str] | None = None
    institution: Pattern[str] | None = None
    paired: Pattern[str] | None = None
    heading: frozenset[str] = frozenset()
    also: Mapping[str, tuple[str, Pattern[str], Pattern[str] | None]] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class PeriodPatterns:
    """How a language bounds a plan by two years.

    Attributes:
        span: two years; groups: `first`, `last` (after a dash or slash, perhaps two digits), `worded` (after a word).
        opening: the words of the mention before the years, up to them; no match where more digits stand there.
            The group `sure` holds words that ask for no plan.
        head: the noun of a plan (group `plan`), or of a term, which names none (group `term`), or a word that stands
            for a plan named nearby (group `echo`, if the language has such words).
        lead: what may stand between a plan and its years, up to the years.
        tail: what belongs to a plan's name after the noun.
        ahead: a plan's name after its years, in the group `name`.
        follows: what stands between years that begin a sentence and the plan they bound.
        acronym: a plan's acronym before its years, up to them: groups `acronym`, `number`.
        modifier: a word of a plan's name before the noun, up to the noun.
        outer: what belongs to a plan's name before its article ("Phase Two of the …").
        link: what stands between the years of a plan and more years of it or, with the group `other`, of another one.
        not_before: what stands before years of something else, up to them.
        not_after: what stands after years of something else.
        loose: what must stand before years that no plan's name touches, up to them; None if such years are dates.
        phase: the number of a phase, in one of the groups.
        bare: words that make no name of a plan's noun.
        acronyms: acronyms of plans that no text spells out.
        numbers: the numbers of phases.

    """

    entries: tuple[Entry, ...] = ()
    rules: tuple[Rule, ...] = ()
    span: Pattern[str] | None = None
    opening: Pattern[str] | None = None
    head: Pattern[str] | None = None
    lead: Pattern[str] | None = None
    tail: Pattern[str] | None = None
    ahead: Pattern[str] | None = None
    follows: Pattern[str] | None = None
    acronym: Pattern[str] | None = None
    modifier: Pattern[str] | None = None
    outer: Pattern[str] | None = None
    link: Pattern[str] | None = None
    not_before: Pattern[str] | None = None
    not_after: Pattern[str] | None = None
    loose: Pattern[str] | None = None
    phase: Pattern[str] | None = None
    bare: frozenset[str] = frozenset()
    acronyms: frozenset[str] = frozenset()
    numbers: Mapping[str, int] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class DateForm:
    """One way to write a date: a regular expression over the code of a text's atoms (see `rules.atoms`).

    Attributes:
        rule: the rule's name, as mentions give it.
        kind: how it is resolved (see `rules.resolve`).
        code: the expression.
        groups: its groups and the part each names (see `rules.timex`); `m_` names the same as `m`.
        before: words of which one must stand before; None for no condition.
        unless_before: words of which none may stand before.
        unless_after: words of which none may stand after.
        check: the name of a further condition in `rules.timex`.
        needs: the rule that must fire somewhere in the text; None for no condition.
        genre: the one genre of texts that is dated this way; None for all.

    """

    rule: str
    kind: str
    code: Pattern[str]
    groups: tuple[tuple[str, str], ...]
    before: frozenset[str] | None = None
    unless_before: frozenset[str] | None = None
    unless_after: frozenset[str] | None = None
    check: str = ""
    needs: str | None = None
    genre: str | None = None


@dataclass(frozen=True, slots=True)
class DatePatterns:
    """How a language writes dates.

    Attributes:
        entries: the words that dates are made of, under the kind `date`; the id is a class and a value.
        rules: the rules.
        forms: the ways to write a date; of those that overlap the longest wins, then the earlier.
        gaps: what may stand between the words and numbers of a date, and its one-character code.
        year_words: words after which a bare number of four digits is a year.
        weak_year_words: words after which it is one unless a counted thing follows.
        determiners: words after which it is one whatever follows, but for what is counted.
        after_year: words that may follow a year without being counted by it.
        counted: words that are counted (people, tonnes) and so make no year of the number before.
        month_words: words after which a month's name that is also a word is a month.
        strong_month_words: the same for names in small letters.
        weekday_words: words after which a weekday's name that is also an ordinal (thứ ba) is a weekday.
        ordinal_words: words after which it is an ordinal.
        number_words: words that count a unit.
        clause_words: words that make a clause of "before" or "after" a unit.
        units: words that follow a number which is no day.
        deadline_words: words after which a date is not the time of what is told.
        plural: the ending of a unit's plural, which makes no date of "next years"; empty where there is none.
        articles: the words that stand for one before a unit.
        past: finds signs of the past in a clause.
        future: finds signs of the future.
        published: finds words that introduce the date of publication, at their end.
        unpublished: finds words in a heading of texts whose place-and-date line is no date of publication.
        masthead: finds the numbers of pages, issues and volumes in the line of a date.
        event_words: words after a leading date (14 May 2012, in Hanoi) or before it (Deadline:) by which it is no dateline.
        bygone: finds words of births, signatures and foundations, whose days may lie far back.
        discussed: finds words that say a plan is new or under discussion.
        joining: matches what joins dates of one year ("14 February and 3 March 2012").
        order: how `05/06/2012` is read where nothing else tells.
        order_is_sure: whether the language has no other order, so that it is not ambiguous.

    """

    entries: tuple[Entry, ...] = ()
    rules: tuple[Rule, ...] = ()
    forms: tuple[DateForm, ...] = ()
    gaps: Mapping[str, str] = field(default_factory=dict)
    year_words: frozenset[str] = frozenset()
    weak_year_words: frozenset[str] = frozenset()
    determiners: frozenset[str] = frozenset()
    after_year: frozenset[str] = frozenset()
    counted: frozenset[str] = frozenset()
    month_words: frozenset[str] = frozenset()
    strong_month_words: frozenset[str] = frozenset()
    weekday_words: frozenset[str] = frozenset()
    ordinal_words: frozenset[str] = frozenset()
    number_words: frozenset[str] = frozenset()
    clause_words: frozenset[str] = frozenset()
    units: frozenset[str] = frozenset()
    deadline_words: frozenset[str] = frozenset()
    articles: frozenset[str] = frozenset()
    plural: str = ""
    past: Pattern[str] | None = None
    future: Pattern[str] | None = None
    published: Pattern[str] | None = None
    unpublished: Pattern[str] | None = None
    masthead: Pattern[str] | None = None
    event_words: frozenset[str] = frozenset()
    bygone: Pattern[str] | None = None
    discussed: Pattern[str] | None = None
    joining: Pattern[str] | None = None
    order: DateOrder = "DMY"
    order_is_sure: bool = False


@dataclass(frozen=True, slots=True)
class OfficialPatterns:
    """How a language puts a name and an office together.

    Attributes:
        lexicon: the words of offices, ranks, honorifics and names.
        grammar: whether an office's parts are joined by prepositions with modifiers first (English), or stand side by
            side with modifiers last (Vietnamese).
        chains: what stands between two offices of one person, in words.
        coordinators: words that join two names.
        several: words that make an office that follows them one of several persons.
        relatives: pronouns that refer to a name before them.
        place_before: words after which a capitalised word is a place.
        labels: offices in the plural that head a list of persons and are none of theirs (Speakers: …).
        place_links: those of them that no office of several persons has before their names.
        blocked_before: words that make what follows no office of a person (a ministers' meeting).

    """

    lexicon: Lexicon
    grammar: Literal["prepositional", "juxtaposed"]
    chains: frozenset[tuple[str, ...]]
    coordinators: frozenset[str]
    several: frozenset[str] = frozenset()
    relatives: frozenset[str] = frozenset()
    place_before: frozenset[str] = frozenset()
    labels: frozenset[str] = frozenset()
    place_links: frozenset[str] = frozenset()
    blocked_before: frozenset[str] = frozenset()
    entries: tuple[Entry, ...] = ()
    rules: tuple[Rule, ...] = ()


@dataclass(frozen=True, slots=True)
class MeetingPatterns:
    """How a language names meetings.

    Gazetteer kinds: `meeting.head` (nouns that can head a name, by the sort of meeting), `meeting.verb` (what is said
    of a meeting, by what it tells of its dates and place).

    Attributes:
        head_first: whether modifiers and the ordinal follow the head noun.
        left_ordinal: an ordinal that stands before the head; its value in group `digits`, `roman` or `word`.
        right_ordinal: an ordinal that stands behind the head; `first` is a word for the first, `term` the number of
            a body's term, `figure` a bare number, `number` what belongs to the name.
        edition: an ordinal that stands before the name as that of its edition ("the ninth edition of the …").
        joined: one of several ordinals that share a noun.
        also: what stands between the ordinals that share a noun, with all but the nearest one.
        elided: an ordinal without any noun, which a meeting's name before it lends.
        bracket: a bracket with an acronym: groups `mention`, `ordinal`, `acronym`, `digits`.
        apposed: the same between commas, behind the name.
        duration: how many days something lasts, in group `days`.
        duration_mark: one of these stands in every duration.
        day_of: the day of a meeting that has come, its ordinal in the first group.
        place: what stands before a place: groups `here`, `there`, `capital`, `building`, `sure` (any place may follow).
        direct: what parts a meeting from a place that follows without a preposition.
        further: what joins a second place to the first.
        both: what stands before a place that is that of all meetings named.
        hosted: what names the host behind a meeting, in group `by`.
        field: the label of a line of a form, at the start of the line: groups `time`, `place`, `day`.
        takes_up: what takes up, at the start of a sentence, the meeting of the one before: a pronoun, or nothing at all.
        sidelines: words that put a meeting where the one before it is.
        posted: what stands before a country as the place of a post.
        toward: what stands before a place that somebody is in or goes to.
        purpose: what stands between that and the meeting that he goes for.
        town: what stands before the name of a town.
        agency: a news agency's name where it stands before the place of a dateline.
        statuses: what tells that a meeting is over, going on or to come.
        theme: a meeting's theme in quotes: group `after` or `before` the word for it.
        attendance: how many take part: group `count`.
        about: what stands before a number that is not exact.
        takes_part: what says that somebody takes part.
        delegates: what stands before the list of the countries that take part.
        list_gap: what stands between the countries of a list.
        session: what speaks of a meeting without naming it ("the opening session").
        numbers: the value of each word for a small number, in lower case.
        first: lower-case words that can begin an ordinal.
        ordinals: the value of each `word`, in lower case, with single blanks.
        words: classes of lower-case words, as meetings.toml explains them.
        levels: words by the level that they tell, the strongest first.

    """

    head_first: bool
    left_ordinal: Pattern[str]
    right_ordinal: Pattern[str]
    edition: Pattern[str] | None
    joined: Pattern[str]
    also: Pattern[str]
    elided: Pattern[str]
    bracket: Pattern[str]
    apposed: Pattern[str]
    duration: Pattern[str]
    duration_mark: tuple[str, ...]
    day_of: Pattern[str]
    place: Pattern[str]
    direct: Pattern[str]
    further: Pattern[str]
    both: Pattern[str]
    hosted: Pattern[str]
    field: Pattern[str]
    takes_up: Pattern[str]
    sidelines: Pattern[str]
    posted: Pattern[str]
    toward: Pattern[str]
    purpose: Pattern[str]
    town: Pattern[str]
    agency: Pattern[str]
    statuses: Mapping[Status, Pattern[str]]
    theme: Pattern[str]
    attendance: Pattern[str]
    about: Pattern[str]
    takes_part: Pattern[str]
    delegates: Pattern[str]
    list_gap: Pattern[str]
    session: Pattern[str]
    numbers: Mapping[str, int]
    first: frozenset[str]
    ordinals: Mapping[str, int]
    words: Mapping[str, frozenset[str]]
    levels: Mapping[str, tuple[str, ...]]
    entries: tuple[Entry, ...] = ()
    rules: tuple[Rule, ...] = ()


@dataclass(frozen=True, slots=True)
class Language:
    """Everything the rules know of a language; `gazetteer` holds the entries of all kinds."""

    code: LanguageCode
    folded: bool
    gazetteer: Gazetteer
    countries: CountryPatterns
    periods: PeriodPatterns
    dates: DatePatterns
    officials: OfficialPatterns
    meetings: MeetingPatterns

    @property
    def rules(self) -> tuple[Rule, ...]:
        """Return all rules of the language, kind by kind."""
        kinds = (self.meetings, self.dates, self.officials, self.countries, self.periods)
        return tuple(rule for kind in kinds for rule in kind.rules)
