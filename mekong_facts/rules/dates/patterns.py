"""What a language gives to the rules for dates."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, NamedTuple

from mekong_facts.rules.rule import NEVER

if TYPE_CHECKING:
    from collections.abc import Collection, Mapping, Sequence
    from re import Pattern

    from mekong_facts.rules.context import DateOrder
    from mekong_facts.rules.gazetteer import Entry
    from mekong_facts.rules.rule import Rule


@dataclass(frozen=True, slots=True)
class DateForm:
    """One way to write a date: a regular expression over the code of a text's atoms (see `rules.dates.atoms`).

    Attributes:
        rule: the rule's name, as mentions give it.
        kind: how it is resolved (see `rules.dates.resolution.resolve`).
        code: the expression.
        groups: its groups and the part each names (see `rules.dates.timex`); `m_` names the same as `m`.
        before: words of which one must stand before; None for no condition.
        unless_before: words of which none may stand before.
        unless_after: words of which none may stand after.
        check: the name of a further condition in `rules.dates.timex`.
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


class Spot(NamedTuple):
    """Where a form fits a run of atoms: its rank among the forms, its first and last atom, the atom of each part."""

    rank: int
    form: DateForm
    first: int
    last: int
    parts: tuple[tuple[str, int], ...]
    code: str


class Spots(NamedTuple):
    """Where forms fit a run of atoms, in the order of the forms.

    Attributes:
        whole: all of the run; any is longer than one of the parts.
        parts: a part of it.
        waiting: those of forms that need another rule.

    """

    whole: tuple[Spot, ...]
    parts: tuple[Spot, ...]
    waiting: tuple[Spot, ...]

    @classmethod
    def of(cls, spots: Sequence[Spot], size: int, fired: Collection[str | None]) -> Spots:
        """Return the spots of a run of so many atoms, those waiting that need a rule which has not fired."""
        met = {None, *fired}
        ready = [spot for spot in spots if spot.form.needs in met]
        whole = tuple(spot for spot in ready if spot.last - spot.first == size - 1)
        parts = tuple(spot for spot in ready if spot.last - spot.first < size - 1)
        return cls(whole, parts, tuple(spot for spot in spots if spot.form.needs not in met))

    def met(self, size: int, fired: Collection[str | None]) -> Spots:
        """Return the same spots where more rules have fired."""
        return Spots.of(sorted((*self.whole, *self.parts, *self.waiting), key=lambda one: one.rank), size, fired)


@dataclass(frozen=True, slots=True)
class DatePatterns:
    """How a language writes dates.

    Attributes:
        entries: the words that dates are made of, under the kind `date`; the id is a class and a value.
        rules: the rules.
        forms: the ways to write a date; of those that overlap the longest wins, then the earlier.
        gaps: what may stand between the words and numbers of a date, and its one-character code.
        first_points: how a text tells its first point, after which "Thứ hai" tells the second.
        modifying: the modifier that a word right before a date makes (before 2010).
        modifying_phrases: the same of phrases of two or three words (no later than 2010).
        plural: the ending of a unit's plural, which makes no date of "next years"; empty where there is none.
        verbs: the words after which a month's name is a verb (May call), by the name.
        player: matches what tells a player behind a name that is a month's too.
        yearly: matches what makes one of many of the day before it ("every year").
        every: words without one of which `yearly` matches nowhere.
        habit: finds, before a day or month, what says that it is that of every year: "is held annually in".
        past: finds signs of the past in a clause.
        future: finds signs of the future.
        untensed: finds a verb that holds something at any time, from its start to the day.
        clause: finds where another clause begins within a sentence.
        owner: finds the end of the possessive before a year that is its owner's ("the board's 2013 budget").
        published: finds words that introduce the date of publication, at their end.
        unpublished: finds words in a heading of texts whose place-and-date line is no date of publication.
        records: the same of minutes, agendas and their like, whose "Date:" is the day they sat.
        sitting: matches what stands before the days of an event in a line of minutes and their like ("Time:").
        sitting_below: matches the line below such a day that says at what time or where the event is ("Venue:").
        sits_until: finds what stands before the day that closes a session ("will sit until"); in small letters.
        updated: finds what says that a day of publication is that of an update.
        notices: finds what a page has for itself, whose day is not that of the text ("Privacy Policy").
        dropped: what tells behind a day that what was planned for it was put off or called off.
        masthead: finds the numbers of pages, issues and volumes in the line of a date.
        opening_words: what stands before the year that opens a sentence and holds for its days ("In 2009, … on 5 May").
        gone_back: the start of a sentence that goes on about what the one before told of ("It met", "That forum was").
        edition_year: finds the ordinal of a meeting right before its year, with the letters behind it.
        held_on: what stands between that year and the day on which the meeting is held.
        day_of_edition: what stands behind a day and names a meeting that is held on it.
        is_held: what says behind the year of a meeting that it is held.
        promise: finds what says before a month that something will be then ("will be held in").
        held: finds what tells around a date, for which a bar stands, that something was held then.
        papers: finds the noun of a paper or an event right before its day, which is over; in small letters.
        bygone: finds words of births, signatures and foundations, whose days may lie far back; in small letters.
        named_by_day: the same of what has its name from its day, from that on: "11 September 2001 attacks".
        long_gone: the same of clauses that tell of long before, at their end; none has a full stop or semicolon.
        first_held: the same of those that tell well below the lead when a meeting's first edition was held.
        edition: finds the number of an edition: groups `letters` and `number`, or `ordinal` or `spelled` and `noun`.
        editions: what the spelled ones count.
        discussed: finds words that say a plan is new or under discussion.
        expiring: finds what says that a plan comes to its end.
        joining: matches what joins dates of one year ("14 February and 3 March 2012").
        ends: finds what makes one range of two dates: what stands before the first, `|`, what stands between them.
        glued: matches a month between or beside numbers without a blank (14Feb2012); its groups are `d`, `m` and `y`.
        until_now: the same of a date and now, whose words stand behind it.
        from_now: the same of now and a date, whose words stand before it; a group is what belongs to the range.
        moved: finds the words before a range by which something is moved from its one end to the other.
        ending: finds what ends on the weekday behind it (closes on, until).
        begun: finds what began on the weekday behind it (opened on).
        running: finds the verb of what goes on from the weekday behind it (runs from), not of what will.
        beside: what stands between a weekday and the offset that tells its week.
        glued_words: words that hasty typists set no blank behind ("từ19-21/8").
        glued_behind: words, their blank behind them, that they set none before ("30 March 2017at the office").
        months: the values of months' names, in small letters.
        words: classes of words that single conditions ask for, by the names that dates.toml gives them.
        heading: matches a weekday and its date, as they stand in the headings of a diary.
        tools: matches what a page has beside its date for its readers ("Adjust font size").
        clock: matches a time of the day with its zone.
        clocked: finds a clock time before the day that goes with it, at its end.
        clocks: finds a time in four digits by what stands beside it.
        diary: finds what tells that a text gives times in four digits.
        calling: finds what asks to call or send a number, which follows behind a blank; in small letters.
        sharing: finds what shares its noun with the year that follows ("the 2012 and").
        in_a_row: finds the years before the last one of a row, the one before it in group 1.
        corrected: finds a year before one that is not meant ("in 2012, not").
        degrees: finds words of temperatures and scores, of which "the 30s" may be said.
        hours: matches the hours that follow the weekdays of a notice ("Monday to Friday, 8am-5pm").
        hours_of: finds what says before them whose hours they are ("Office hours:").
        new_clause: matches a clause that "and" begins.
        quarter_name: finds a name that a quarter is a part of.
        apposed: what stands between two expressions of one day.
        order: how `05/06/2012` is read where nothing else tells.
        known: where the forms of a genre fit the runs of atoms that were met, by genre and code.
        order_is_sure: whether the language has no other order, so that it is not ambiguous.

    """

    entries: tuple[Entry, ...] = ()
    rules: tuple[Rule, ...] = ()
    forms: tuple[DateForm, ...] = ()
    gaps: Mapping[str, str] = field(default_factory=dict)
    first_points: tuple[str, ...] = ()
    modifying: Mapping[str, str] = field(default_factory=dict)
    modifying_phrases: Mapping[str, str] = field(default_factory=dict)
    plural: str = ""
    verbs: Mapping[str, frozenset[str]] = field(default_factory=dict)
    player: Pattern[str] = NEVER
    yearly: Pattern[str] = NEVER
    every: tuple[str, ...] = ()
    habit: Pattern[str] = NEVER
    past: Pattern[str] = NEVER
    future: Pattern[str] = NEVER
    untensed: Pattern[str] = NEVER
    clause: Pattern[str] = NEVER
    owner: Pattern[str] = NEVER
    published: Pattern[str] = NEVER
    unpublished: Pattern[str] = NEVER
    records: Pattern[str] = NEVER
    sitting: Pattern[str] = NEVER
    sitting_below: Pattern[str] = NEVER
    sits_until: Pattern[str] = NEVER
    updated: Pattern[str] = NEVER
    notices: Pattern[str] = NEVER
    dropped: Pattern[str] = NEVER
    masthead: Pattern[str] = NEVER
    gone_back: Pattern[str] = NEVER
    edition_year: Pattern[str] = NEVER
    held_on: Pattern[str] = NEVER
    day_of_edition: Pattern[str] = NEVER
    is_held: Pattern[str] = NEVER
    promise: Pattern[str] = NEVER
    opening_words: frozenset[str] = frozenset()
    held: Pattern[str] = NEVER
    papers: Pattern[str] = NEVER
    bygone: Pattern[str] = NEVER
    named_by_day: Pattern[str] = NEVER
    long_gone: Pattern[str] = NEVER
    first_held: Pattern[str] = NEVER
    edition: Pattern[str] = NEVER
    editions: Mapping[str, int] = field(default_factory=dict)
    discussed: Pattern[str] = NEVER
    expiring: Pattern[str] = NEVER
    joining: Pattern[str] = NEVER
    moved: Pattern[str] = NEVER
    ending: Pattern[str] = NEVER
    begun: Pattern[str] = NEVER
    running: Pattern[str] = NEVER
    beside: frozenset[str] = frozenset()
    ends: Pattern[str] = NEVER
    glued: Pattern[str] = NEVER
    until_now: Pattern[str] = NEVER
    from_now: Pattern[str] = NEVER
    glued_words: tuple[str, ...] = ()
    glued_behind: tuple[str, ...] = ()
    months: Mapping[str, str] = field(default_factory=dict)
    words: Mapping[str, frozenset[str]] = field(default_factory=lambda: defaultdict(frozenset))
    heading: Pattern[str] = NEVER
    clock: Pattern[str] = NEVER
    tools: Pattern[str] = NEVER
    clocked: Pattern[str] = NEVER
    clocks: Pattern[str] = NEVER
    diary: Pattern[str] = NEVER
    calling: Pattern[str] = NEVER
    sharing: Pattern[str] = NEVER
    in_a_row: Pattern[str] = NEVER
    corrected: Pattern[str] = NEVER
    degrees: Pattern[str] = NEVER
    hours: Pattern[str] = NEVER
    hours_of: Pattern[str] = NEVER
    new_clause: Pattern[str] = NEVER
    quarter_name: Pattern[str] = NEVER
    apposed: frozenset[str] = frozenset({",", "(", "["})
    order: DateOrder = "DMY"
    order_is_sure: bool = False
    known: dict[str, dict[str, Spots]] = field(default_factory=dict, compare=False, repr=False)
