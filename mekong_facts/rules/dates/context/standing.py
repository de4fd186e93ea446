"""What a text lets its dates stand on: the day it is dated, the day named last, the years it states."""

from __future__ import annotations

from calendar import monthrange
from datetime import date, timedelta
from functools import cached_property, partial
from typing import TYPE_CHECKING

from mekong_facts.rules.dates.calendar import Day, day_of, from_iso
from mekong_facts.rules.dates.context import anchors, editions_told
from mekong_facts.rules.dates.context.between import first_to_come, year_before, year_between
from mekong_facts.rules.dates.context.chronology import carried_on
from mekong_facts.rules.dates.context.datelines import body_from
from mekong_facts.rules.dates.context.settle import Impossible, Reading, order_of, read
from mekong_facts.rules.dates.context.story import Story
from mekong_facts.rules.dates.tense import FUTURE, PAST, is_bygone, tense

if TYPE_CHECKING:
    from mekong_facts.rules.context import Context
    from mekong_facts.rules.dates.around import Around
    from mekong_facts.rules.dates.timex import Timex
    from mekong_facts.rules.prose import Prose

OWN = frozenset({"date", "year", "digits", "numeric", "range", "numeric-range", "week-of"})
STEP = {
    "second-last": -2,
    "last": -1,
    "past": -1,
    "before": -1,
    "this": 0,
    "same": 0,
    "next": 1,
    "coming": 1,
    "after": 1,
}
_SURE_WITHIN = 60  # days from the anchor within which an order of day and month that gives them is meant
_BESIDE = 14  # days from a full date within which a dateline without its year is of the same time
_CONTEXT_WITHIN = 31  # days from a fully dated day within which a day without year is of the same time
_CONTEXT_BEFORE_NEXT = 7  # the same where the text also dates something in the year after
_PRINTED_WITHIN = timedelta(3)  # from a dateline to the day of publication
_LAPSE = 30  # characters before a day in which three words stand
_LEAD = 500  # characters in which a text says the day it tells of
_ANAPHORIC = frozenset({"before", "after", "same"})


class Standing(Story):
    """What is known of a text's time, while its expressions are resolved in order.

    Attributes:
        anchor: the day of writing, if its year is known; `anchor_from` says by what.
        partial: the same day, with or without a year.
        around: the days that the text's head is dated, where that is not the day of publication.
        lead: the day that the text tells of first; it says which year this one is, not which day is today.
        by_lead: whether nothing but the lead tells when the text was written.
        pinned: where the text tells a day with its day of the week, that day, and the day of the week (from 0).
        published: the date of publication that the text states (ISO).
        close: the day, month or year that was told last, a deadline or not, and where it ends.
        bygone: where the days with a year stand that are of a birth, a signature and the like, bound a term or end it.
        openings: the days that open the lines of a chronology, by their start; what follows is told from them.
        body: where the text begins behind its dateline.
        opened: the month or year that opens the line at hand.

    """

    def __init__(self, prose: Prose, timexes: list[Timex], around: Around, context: Context) -> None:
        """Read what the expressions' own parts say, and find the day that the text is dated."""
        super().__init__(prose, around)
        patterns = around.patterns
        self.narrative = context.genre == "narrative"
        self.anchor = from_iso(context.published)
        self.anchor_from = "published"
        self.partial: Day | None = None
        self.around: tuple[date, date] | None = None
        self.pinned: tuple[int, Day, int] | None = None
        self.published: str | None = None
        self.openings: dict[int, Day] = {}
        self.body = 0
        self.opened: Day | None = None
        self.line_end = 0
        self.close: tuple[int, Day] | None = None
        self.bygone: set[int] = set()
        self.impossible: set[int] = set()
        order = order_of(timexes, context.date_order, sure=patterns.order_is_sure)
        if order is None and patterns.order_is_sure:
            order = patterns.order
        self.readings: dict[int, Reading] = {}
        for timex in timexes:
            if timex.form in OWN:
                try:
                    self.readings[timex.start] = read(timex, order, patterns.order, partial(self._is_close, timex))
                except Impossible:
                    self.impossible.add(timex.start)
        self.timexes = [timex for timex in timexes if timex.start not in self.impossible]
        self._find_anchor()

    def _is_close(self, timex: Timex, day: Day, weekday: int | None) -> bool:
        """Return whether a reading lies near the day of writing, not to come where its clause tells the past."""
        first = day.full
        if first is None and self.anchor is not None:
            first = self._nearest(day)
        if self.anchor is None or first is None or (weekday is not None and first.weekday() != weekday):
            return False
        ahead = (first - self.anchor).days
        if abs(ahead) > _SURE_WITHIN:
            return False
        if ahead <= 0 or self.word_before(timex.start) in self.patterns.words["deadline"]:
            return True
        return tense(self.prose, timex.start, timex.end, self.patterns) != PAST

    def _nearest(self, day: Day) -> date | None:
        """Return the day in the year in which it is nearest to that of writing; a month by its middle."""
        if self.anchor is None:
            return None
        years = (self.anchor.year - 1, self.anchor.year, self.anchor.year + 1)
        days = [found for year in years if (found := Day(year, day.month, day.day or 15).full) is not None]
        return min(days, key=lambda found: abs((found - self.anchor).days), default=None)  # type: ignore[operator]

    def _find_anchor(self) -> None:
        """Find the day of writing, the day that the text tells of first, and what it dates in full."""
        stated, lead = anchors.dated(self.prose, self.timexes, self.readings, self.patterns)
        self.openings = anchors.openings(self.prose, self.timexes, self.readings, self.patterns)
        opens = lead or (stated.timex if stated else None)
        self.body = body_from(self.prose.view, opens.end) if opens else 0
        if stated is not None and lead is not None and {stated.timex.start, lead.start} == self.openings.keys():
            self.openings = {}  # the day of a page above a dateline
        if self.openings:
            self.openings = carried_on(self.prose, self.timexes, self.readings, self.openings)
        if stated is not None and stated.timex.start not in self.openings:
            self._stand_on(stated)
        if lead is not None and self.anchor is not None:
            led = self.readings[lead.start].first
            written = self._nearest(led)
            if led.full is not None and led.full < self.anchor:
                self.anchor = led.full  # a page may be much younger than what it holds
            elif written is not None and timedelta(0) < self.anchor - written <= _PRINTED_WITHIN:
                self.anchor = written
        dated = ((start, one) for start, one in self.readings.items() if one.has_year)
        self.bygone = {start for start, one in dated if one.is_term or is_bygone(self.prose, start, self.patterns)}
        self.bygone |= self._later_limits() | editions_told.older(
            self.prose, self.timexes, self.readings, self.patterns
        )
        near = self._days(bygone=False)
        self.stated = sorted({full for day in near if (full := day.full)})
        self.latest = {full for full in self.stated if full.year == self.stated[-1].year}
        self.years = {day.year for day in self._told_of() if day.year}
        self.calendar_days = {(day.month, day.day) for day in self._days()}
        if self.anchor is not None:
            self.partial = day_of(self.anchor)
        elif self.partial is not None:
            year = self._year_by_context(self.partial, None) or self._year_beside(self.partial)
            year = year or year_before(self.partial, self.to_come, self.stated)
            year = year or year_between(self.prose, self.timexes, self.readings, self.patterns, self.partial)
            full = self.partial.in_year(year).full
            if full is not None and (full in self.stated or not self._is_told_before(full)):
                self.anchor, self.anchor_from, self.partial = full, "context", day_of(full)
        several = any(day.full for day in self.openings.values())
        self.lead = None if self.narrative or several else self._lead()
        dateline = self.partial.in_year(self.lead.year).full if self.partial and self.lead else None
        if dateline and self.lead and abs((dateline - self.lead).days) > _CONTEXT_WITHIN:
            self.lead = None  # what is told first is of another time
        if self.partial is None and not self.narrative:
            told = self.around[0] if self.around is not None else self.lead
            if told is not None:
                self.partial, self.anchor_from = Day(told.year, told.month), "context"
        self.whole = (self.anchor, self.anchor_from, self.partial)
        self.by_lead = self.anchor is None and self.around is None and self.lead is not None

    def _later_limits(self) -> set[int]:
        """Return where the deadlines stand that are of a later year than all days in full: "due by 30 June 2030"."""
        full = {start: day.year for start, one in self.readings.items() if (day := (one.last or one.first).full)}
        limits = {start for start in full if self.word_before(start) in self.patterns.words["deadline"]}
        latest = max((year for start, year in full.items() if start not in limits | self.bygone), default=None)
        return {start for start in limits if latest is not None and full[start] > latest}

    def _is_told_before(self, written: date) -> bool:
        """Return whether a text that were written on a day would tell a later one as past."""
        told = ((one, reading.first.full) for one in self.timexes if (reading := self.readings.get(one.start)))
        return any(
            day and day > written and tense(self.prose, one.start, one.end, self.patterns) == PAST for one, day in told
        )

    def _told_of(self) -> list[Day]:
        """Return the days and months with a year, but those of a year to come after the last day in full."""
        latest = self.stated[-1].year if self.stated else None
        told = []
        for timex in self.timexes:
            reading = self.readings.get(timex.start)
            if reading is None or timex.start in self.bygone:
                continue
            days = [day for day in (reading.first, reading.last) if day and day.year and day.month]
            later = latest is not None and any((day.year or 0) > latest for day in days)
            if days and not (later and tense(self.prose, timex.start, timex.end, self.patterns) == FUTURE):
                told += days
        return told

    @cached_property
    def to_come(self) -> date | None:
        """The first day in full that is told as to come."""
        return first_to_come(self.prose, self.timexes, self.readings, self.patterns)

    def _turn(self, timex: Timex) -> None:
        """Stand on the day that opens a line of a chronology; after it, on the day of publication if that is known."""
        day = self.openings.get(timex.start)
        if day is not None:
            self.anchor, self.anchor_from, self.partial = day.full, "context", day
            self.opened = None if day.day else day
            self.line_end = self.prose.line_at(timex.start)[1]
        elif timex.start > self.line_end and (self.whole[0] is not None or self.opened):
            self.anchor, self.anchor_from, self.partial = self.whole
            self.opened = None

    def _days(self, *, bygone: bool = True) -> list[Day]:
        """Return the days that the text writes, with the ends of ranges, and if wanted those of what is long past."""
        left_out = () if bygone else self.bygone
        readings = [reading for start, reading in self.readings.items() if start not in left_out]
        return [day for reading in readings for day in (reading.first, reading.last) if day]

    def _tells(self, when: date) -> bool:
        """Return whether the text names a day by its month and number."""
        return (when.month, when.day) in self.calendar_days

    def _stand_on(self, stated: anchors.Stated) -> None:
        """Take the day that the text's head is dated: in full, as a range, or without its year."""
        reading = self.readings[stated.timex.start]
        first, last = reading.first.full, (reading.last or reading.first).full
        if reading.first.day is None and reading.first.year is not None and reading.first.month is not None:
            first = date(reading.first.year, reading.first.month, 1)
            end = reading.last or reading.first
            year, month = end.year or first.year, end.month or first.month
            last = date(year, month, monthrange(year, month)[1])
        if stated.published and first is not None:
            self.published = first.isoformat()
            if self.anchor is None:
                self.anchor = first
        elif first is not None and last is not None:
            self.around = (first, last)
            if self.anchor is None and first == last:
                self.anchor, self.anchor_from = first, "context"
        elif first is None and reading.last is None:
            self.partial = reading.first

    def _lead(self) -> date | None:
        """Return the day that a text tells of first, if it is of the latest year that any of its days has."""
        rows = {timex.start for timex in self.timexes if timex.headed}  # each of another day
        opening: Day | None = None  # the first day without a year
        for start, reading in self.readings.items():
            if start >= _LEAD:
                break
            first = reading.first.full
            if start in rows or self.word_before(start) in self.patterns.words["deadline"] or self._lapses(start):
                continue
            if first is None:
                opening = opening or (reading.first if reading.first.day and reading.first.month else None)
                continue
            before = opening.in_year(first.year).full if opening else None
            if before is not None and abs((first - before).days) > _CONTEXT_WITHIN:
                return None  # of another time than what is told first
            if self._is_of_last_year(start):
                return None  # "Ministers met here Wednesday. Last year's forum took place on Nov. 23, 2022"
            later = start in self.bygone or first.year != self.stated[-1].year or self._is_told_later(first.year)
            return None if later else max(first, before or first)  # "left on 28 May after … on 26 May 2012"
        return None

    def _lapses(self, at: int) -> bool:
        """Return whether something is valid until a day: "the agreement expires on 30 June 2015"."""
        before = self.prose.view[max(0, at - _LAPSE) : at].lower().split()[-3:]
        return not self.patterns.words["lapsing"].isdisjoint(before)

    def _is_of_last_year(self, at: int) -> bool:
        """Return whether a sentence says before a day that it tells of the year before."""
        low = self.prose.sentence_at(at)[0]
        told = (one for one in self.timexes if low <= one.start < at and one.form == "relative" and "u" in one.parts)
        return any(one.parts["u"].code == "N" and one.word("l") in {"last", "past"} for one in told)

    def _is_told_later(self, year: int) -> bool:
        """Return whether a text tells of a later year as past, so that a day of this one is not its time."""
        later = (t for t in self.timexes if (r := self.readings.get(t.start)) and (r.first.year or 0) > year)
        return any(tense(self.prose, timex.start, timex.end, self.patterns) == PAST for timex in later)

    def _year_by_context(self, day: Day, weekday: int | None) -> int | None:
        """Return the year of a day close to one that the text dates in full and that is its latest."""
        within = _CONTEXT_WITHIN
        if self.around is not None:
            low, high = self.around
        elif self.stated and self.years and self.stated[-1].year >= max(self.years) - 1:
            low = high = self.stated[-1]
            if low.year != max(self.years):
                within = _CONTEXT_BEFORE_NEXT
        else:
            return None
        near: list[tuple[int, int]] = []
        for other in {low, high} | self.latest:
            for year in (other.year, other.year - 1, other.year + 1):
                found = Day(year, day.month, day.day or 15).full
                if found is not None and (weekday is None or not day.day or found.weekday() == weekday):
                    near.append((abs((found - other).days), year))
        away, year = min(near, default=(within + 1, 0))
        return year if away <= within else None

    def _year_beside(self, day: Day) -> int | None:
        """Return the year of the day in a dateline by a full date that is but days away."""
        for other in reversed(self.stated):
            if other.year < max(self.years) - 1:
                return None
            for year in (other.year, other.year + 1, other.year - 1):
                found = Day(year, day.month, day.day or 15).full
                if found is not None and abs((found - other).days) <= _BESIDE:
                    return year
        return None

    def _mention(self, day: Day, year_from: str | None) -> None:
        """Keep the day that was named last; in a narrative the day of writing leads nowhere."""
        if not self.narrative or year_from != self.anchor_from:
            self.ref = day
            if day.year is not None:
                self.named = day.year
            if day.month is not None:
                self.told = day

    def _base(self, direction: str | None, *, told: bool = False) -> tuple[Day | None, str]:
        """Return the day from which a direction counts: the last one named for 'the same', else the day of writing."""
        anaphoric = direction in _ANAPHORIC or told or (self.narrative and direction == "next")
        if direction == "same" and self.close is not None and self.close[0] > self.ref_end and self.close[1].year:
            return self.close[1], "context"
        if anaphoric and self.ref is not None:
            return self.ref, "context"
        if direction == "after" or (anaphoric and self.narrative):
            return None, "context"  # nothing is told that it could follow
        if self.by_lead and self.lead is not None and max(self.years) > self.lead.year:
            return None, "context"  # "this year" may be a later one
        return self.partial, self.anchor_from
