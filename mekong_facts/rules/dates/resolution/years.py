"""Which year a day or month is of that does not say it, by the day of writing or by what the text tells first."""

from __future__ import annotations

from collections import defaultdict
from datetime import timedelta
from functools import cached_property
from typing import TYPE_CHECKING

from mekong_facts.rules.dates.calendar import Day
from mekong_facts.rules.dates.resolution.anchor_years import AnchorYears
from mekong_facts.rules.dates.tense import FUTURE, PAST, tense

if TYPE_CHECKING:
    from mekong_facts.rules.context import Context
    from mekong_facts.rules.dates.around import Around
    from mekong_facts.rules.dates.timex import Timex
    from mekong_facts.rules.prose import Prose

_SURE_WITHIN = 60  # days from the anchor within which the nearest day is meant whatever the tense
_SLIP = 7  # days from the day of writing on which a weekday that does not fit is the writer's slip
_MANY = 20  # so many expressions of a sentence are looked at
_NEAR = 60  # characters from a day to another of the same time
ISSUE = timedelta(31)  # from the months of an issue; one of several months dates no more than that


class Years(AnchorYears):
    """Tells the years."""

    def __init__(self, prose: Prose, timexes: list[Timex], around: Around, context: Context) -> None:
        """Begin a text of which no day is told yet."""
        super().__init__(prose, timexes, around, context)
        self._by_number: dict[int, set[str]] = defaultdict(set)  # the days told, by their numbers,
        self._read_to = 0  # up to this expression

    def _year_of_same_day(self, day: Day, *, last: Day | None) -> int | None:
        """Return the year of a day that the text dates in full elsewhere, in its latest year: 4 March; 2020-03-04."""
        if last is not None or not day.day:
            return None
        return next((one.year for one in self.latest if (one.month, one.day) == (day.month, day.day)), None)

    def _year_told(self, timex: Timex, day: Day, weekday: int | None) -> int | None:
        """Return the year of a day close to one that the text dates in full: right before it, or its latest.

        Where the two are of different years, the day right before counts within its own sentence, and none beyond it.
        """
        stated = self._stated_here(timex, self.prose.sentence_at(timex.start)[1])
        latest, beside = self._year_by_context(day, weekday), self._year_after_last(timex, day, weekday)
        if latest is not None and (self._is_aside(timex, day, latest) or latest < self._last_gone):
            latest = None
        if latest is not None and stated and latest not in stated:
            latest = None  # "bid for 2026, but Samarkand hosts from 3 to 6 May"
        latest, beside = (
            None if year is None or self._is_of_other_edition(timex, year) else year for year in (latest, beside)
        )
        if self.close is None or beside is None or latest in {None, beside}:
            return latest if beside is None else beside
        told = self.close[0]
        one = self.prose.sentence_at(timex.start)[0] < told or ";" in self.prose.view[told : timex.start]
        return beside if one or self._lies_in_last(day) else None

    def _stated_here(self, timex: Timex, high: int) -> set[int | None]:
        """Return the years that a sentence tells by themselves up to an offset, with what a semicolon parts from it.

        One behind the day that is to come is of another time: "the forum (14 May) will prepare IMM5, set for 2018".
        """
        low, _ = self.prose.sentence_at(timex.start)
        if self.prose.view[max(0, low - 2) : low].rstrip().endswith(";"):
            low, _ = self.prose.sentence_at(low - 2)
        near = self.timexes[self.index_from(low) : self.index_from(high)]
        whole = (one for one in near[:_MANY] if "y" in one.parts and one.start in self.readings)
        return {
            one.number("y")
            for one in whole
            if self.readings[one.start].first.month is None
            and not self.readings[one.start].is_term
            and not (one.start > timex.start and tense(self.prose, one.start, one.end, self.patterns) == FUTURE)
        }

    def _lies_in_last(self, day: Day) -> bool:
        """Return whether a day is one of the several that were told last: "from 7 to 9 June 2022. … on 9 June"."""
        if self.close is None or self.spread is None or self.close[1].year != self.spread.year or not day.day:
            return False
        low, high = ((one.month or 0, one.day or 0) for one in (self.spread, self.close[1]))
        return low <= (day.month or 0, day.day) <= high

    @cached_property
    def _last_gone(self) -> int:
        """The last year that the text tells by itself as over, so that its own time is later: "reached 5% in 2019"."""
        years = (one for one in self.timexes if one.form == "year" and one.start in self.readings)
        gone = (one.number("y") or 0 for one in years if self._is_gone_by(one))
        return max(gone, default=0)

    def _is_aside(self, timex: Timex, day: Day, year: int) -> bool:
        """Return whether a text says a year in brackets only, further on, and has told another one or no day so near.

        "On 4 October they met at the 45th Forum. … the 44th Forum in Suva (26 October 2022)".
        """
        first, told = self._years_told.get(year, (0, False)), min(self._years_told.values(), default=(0, False))
        if not (first[1] and first[0] > timex.start):
            return False
        full = day.in_year(year).full
        return first[0] > timex.start > told[0] or not any(
            full and abs((full - one).days) <= _SLIP for one in self.stated
        )

    @cached_property
    def _years_told(self) -> dict[int, tuple[int, bool]]:
        """Where each year is told first, and whether it is in brackets throughout."""
        found: dict[int, tuple[int, bool]] = {}
        for timex in self.timexes:
            reading = self.readings.get(timex.start)
            year = None if reading is None else reading.first.year or (reading.last.year if reading.last else None)
            if year is not None:
                start, aside = found.get(year, (timex.start, True))
                found[year] = start, aside and self._in_brackets(timex.start)
        return found

    def _year_after_last(self, timex: Timex, day: Day, weekday: int | None) -> int | None:
        """Return the year of a day close to the one told right before it: "(15-18 May 2015; extended to 19 May)"."""
        if self.close is None or (last := self.close[1].full) is None:
            return None
        beyond = self.prose.sentence_at(timex.start)[0] >= self.close[0]
        aside = self._in_brackets(self.close[0] - 1) and not self._in_brackets(timex.start)
        if beyond and aside and last.year < max(self.years, default=0):
            return None  # "from 29 May 2023, after COP 1 (28 Nov 2022). COP 3 opens on 13 Nov"
        if beyond and self.close[0] in self._bygone_ends:
            return None  # "the attacks of 11 September 2001. The forum opens on 5 October"
        if self._lies_in_last(day):
            return last.year
        if timex.start - self.close[0] > _NEAR and (
            day.month != last.month or self.prose.sentence_at(timex.start)[0] > self.close[0]
        ):
            return None
        for year in (last.year, last.year - 1, last.year + 1):
            full = Day(year, day.month, day.day or 15).full
            if full is not None and abs(full - last) <= ISSUE and weekday in {None, full.weekday()}:
                return year
        return None

    @cached_property
    def _bygone_ends(self) -> set[int]:
        """Where the days end that tell of a birth, a signature, an attack and their like."""
        return {timex.end for timex in self.timexes if timex.start in self.bygone}

    def _year_of_month_here(self, timex: Timex, day: Day, before: Timex | None) -> int | None:
        """Return the year of another day of the month that the sentence told right before, if the text does not say it.

        "It will sit from 16 to 18 September; before that, they meet on 15 September".
        """
        if before is None or self.close is None or self.close[0] != before.end or before.year_from != self.anchor_from:
            return None
        near = self.close[1]
        between = self.prose.view[before.end : timex.start]
        here = len(between) < 2 * _NEAR and ". " not in between and "\n" not in between  # a semicolon may stand there
        return near.year if here and day.day and near.day and near.month == day.month else None

    def _year_of_days_here(self, timex: Timex, day: Day, before: Timex | None) -> int | None:
        """Return the year of a day far from the one of writing that the text has just dated in full, or in a range.

        "It sat from 16 to 19 September 2013. On 16 September, …" on a page of March 2023; so, too, what went on within
        a week behind these: "On 21 September, they flew home".
        """
        if self.anchor is None or self.close is None or before is None or before.year_from != "stated":
            return None
        if timex.start - before.end > 2 * _NEAR or before.end != self.close[0] or before.end in self._bygone_ends:
            return None
        told, nearest = self.close[1], min(self._days_of(day), default=0) if day.day else 0
        same = (told.month, told.day) == (day.month, day.day) or self._lies_in_last(day)
        same = same or self._goes_on_behind(before, timex, day)
        return told.year if same and nearest > _SURE_WITHIN else None

    def _goes_on_behind(self, before: Timex, timex: Timex, day: Day) -> bool:
        """Return whether a day that is over comes within a week behind the one told right before in its paragraph."""
        told = self.close[1] if self.close else day
        full, last = day.in_year(told.year or 0).full if day.day else None, told.full
        if full is None or last is None or not last < full <= last + timedelta(_SLIP):
            return False
        own, theirs = (set(self._editions_beside(one).values()) for one in (timex, before))
        if "\n" in self.prose.view[before.end : timex.start] or own - theirs:
            return False  # "The 46th Forum was held on 26 May 2030. The 47th was on 28 May"
        return tense(self.prose, timex.start, timex.end, self.patterns) == PAST

    def _year_around_issue(self, timex: Timex, day: Day) -> int | None:
        """Return the year of a day by the months of an issue (Oct-Dec 2008): the one in or beside them, or by tense."""
        if self.around is None:
            return None
        low, high = self.around
        years = range(low.year - 1, high.year + 2)
        days = [full for year in years if (full := Day(year, day.month, day.day or 15).full)]
        near = [full for full in days if low - ISSUE <= full <= high + ISSUE]
        if near:
            return near[0].year
        time = tense(self.prose, timex.start, timex.end, self.patterns)
        if time == FUTURE:
            return min((full.year for full in days if full > high), default=None)
        return max((full.year for full in days if full < low), default=None) if time == PAST else None

    def _year_compared(self, timex: Timex) -> int | None:
        """Return the year with which a sentence compares the one before: "năm 2015 tăng 5% so với năm trước"."""
        if self.word_before(timex.start) not in self.patterns.words["comparing"]:
            return None
        low, _ = self.prose.sentence_at(timex.start)
        near = self.timexes[self.index_from(low) : self.index_from(timex.start)]
        before = [one for one in near if "y" in one.parts]
        return before[-1].number("y") if before else None

    def _year_after_lead(self, timex: Timex, day: Day) -> int | None:
        """Return the year in which a day or month that the text calls coming follows the day it tells of first."""
        if self.lead is None or tense(self.prose, timex.start, timex.end, self.patterns) != FUTURE:
            return None
        if timex.form == "range" and day.day is None:
            return None  # "the season runs from June to November"
        when = Day(self.lead.year, day.month, day.day or 28).full
        if when is None or (when < self.lead and self.to_come is not None and self.lead >= self.to_come):
            return None  # of two days to come, either may be the first
        year = self.lead.year + (when < self.lead)
        stated = self._stated_here(timex, timex.start)
        return year if not stated or year in stated else None  # "SOM 8 in 2023 will be Fiji's; to open in October"

    def _year_before_lead(self, timex: Timex, day: Day) -> int | None:
        """Return the year in which a day or month that the text calls recent (hồi tháng 1) was before its lead."""
        if self.lead is None or self.word_before(timex.start) not in self.patterns.words["recent"]:
            return None
        when = Day(self.lead.year, day.month, day.day or 1).full
        return None if when is None else self.lead.year - (when > self.lead)

    def _told_with(self, timex: Timex, number: int) -> str | None:
        """Return the one day before in the text that has a number: "held on 19-20 August … on the 19th"."""
        while (before := self.timexes[self._read_to]).start < timex.start:
            reading = self.readings.get(before.start)
            for which, day in enumerate((reading.first, reading.last) if reading and before.value else ()):
                if day is not None and day.day is not None:
                    self._by_number[day.day].add((before.value or "").split("/")[-1 if which else 0])
            self._read_to += 1
        told = self._by_number[number]
        return next(iter(told)) if len(told) == 1 else None
