"""Which year a day or month is of that does not say it, by the day of writing or by what the text tells first."""

from __future__ import annotations

from bisect import bisect_left
from collections import defaultdict
from datetime import timedelta
from functools import cached_property
from operator import attrgetter
from typing import TYPE_CHECKING

from mekong_facts.rules.dates.calendar import Day
from mekong_facts.rules.dates.nearby import found_before, is_moved
from mekong_facts.rules.dates.resolution.editions import Editions
from mekong_facts.rules.dates.tense import FUTURE, PAST, UNKNOWN, follows_past, is_untensed, tense

if TYPE_CHECKING:
    from datetime import date

    from mekong_facts.rules.context import Context
    from mekong_facts.rules.dates.around import Around
    from mekong_facts.rules.dates.timex import Timex
    from mekong_facts.rules.prose import Prose

_PLANNED = 80  # characters before a day in which it is told what was planned for it
_SURE_WITHIN = 60  # days from the anchor within which the nearest day is meant whatever the tense
_SAME_YEAR_WITHIN = 330  # days from the anchor beyond which a day of the same year is less likely than its neighbour
_JUST_OVER = timedelta(100)  # to the anchor from a day of the year before that is told without its year
_SLIP = 7  # days from the day of writing on which a weekday that does not fit is the writer's slip
_TO = 7  # characters of "until" between two days
_MANY = 20  # so many expressions of a sentence are looked at
_start = attrgetter("start")
_NOUN = 40  # characters before a day in which the noun of a paper stands
_NEAR = 60  # characters from a day to another of the same time
ISSUE = timedelta(31)  # from the months of an issue; one of several months dates no more than that


class Years(Editions):
    """Tells the years."""

    def __init__(self, prose: Prose, timexes: list[Timex], around: Around, context: Context) -> None:
        """Begin a text of which no day is told yet."""
        super().__init__(prose, timexes, around, context)
        self._by_number: dict[int, set[str]] = defaultdict(set)  # the days told, by their numbers,
        self._read_to = 0  # up to this expression

    def index_from(self, offset: int) -> int:
        """Return the index of the first expression that starts at an offset or behind it."""
        return bisect_left(self.timexes, offset, key=_start)

    def _has_ended(self, timex: Timex, month: int) -> bool:
        """Return whether months over New Year ended less long ago than they begin anew: December to May, in June."""
        reading = self.readings.get(timex.start)
        if reading is None or reading.last is None or reading.first.day is not None:
            return False
        first, last = reading.first.month or 0, reading.last.month or 0
        return last < month < first and month - last < first - month

    def _year_by_anchor(self, timex: Timex, day: Day, weekday: int | None) -> int:
        """Return the year of a day or month seen from the day of publication.

        What is near is meant by its nearest year; else the clause's tense tells, and without one it is the same year.
        """
        anchor = self.anchor or (self.around[0] if self.around is not None else None)
        if anchor is None:
            raise ValueError("there is no anchor")
        years = range(anchor.year - 1, anchor.year + 2)
        if day.month == 2 and day.day == 29:
            years = range(anchor.year - 4, anchor.year + 5)
        days = {year: found for year in years if (found := Day(year, day.month, day.day or 15).full) is not None}
        slip = any(abs((found - anchor).days) <= _SLIP for found in days.values())
        if weekday is not None and day.day is not None and not slip:
            fitting = {year: found for year, found in days.items() if found.weekday() == weekday}
            days = fitting or days
        nearest = min(days, key=lambda year: abs((days[year] - anchor).days))
        distance = (days[nearest] - anchor).days
        limit = self.word_before(timex.start)
        ahead = limit in self.patterns.words["deadline"]
        if distance > _SLIP and nearest - 1 in days and self._is_of_paper(timex):
            return nearest - 1
        if day.day is None and day.month == anchor.month and self._is_of_next_year(timex, anchor):
            return anchor.year + 1
        if len(days) > 1 and abs(distance) <= _SURE_WITHIN:
            gone = day.day is None and distance < 0 and day.month != anchor.month  # "due by December" in January
            if gone and self._is_promised(timex):
                return nearest + 1
            begins = max(0, timex.start - len(limit) - 1)  # before "by", which is a sign of the future itself
            if gone and ahead and tense(self.prose, begins, timex.end, self.patterns) == FUTURE:
                return nearest + 1
            return nearest - (distance > 0 and day.day is None and follows_past(self.prose, timex, self.patterns))
        same = days.get(anchor.year)
        if same is None or len(days) == 1:
            return nearest
        time = tense(self.prose, timex.start, timex.end, self.patterns)
        after = days.get(anchor.year + 1)
        if time == FUTURE and same < anchor and self._is_dropped(timex):
            return nearest
        if time == FUTURE and same < anchor and after is not None:
            return anchor.year + 1  # what is long past is told with its year, what is to come without
        if ahead and time != PAST and same < anchor and after and self.to_come and anchor < after <= self.to_come:
            return anchor.year + 1  # a deadline before what is announced
        gone = time == PAST or (
            time == UNKNOWN
            and (self._goes_on_from(timex, days.get(anchor.year - 1)) or self._has_ended(timex, anchor.month))
        )
        listed = anchor - days.get(anchor.year - 1, anchor) > _JUST_OVER and is_untensed(
            self.prose, timex, self.patterns
        )
        if gone and same > anchor and not (ahead or listed or self._is_moved(timex)):
            return anchor.year - 1 if anchor.year - 1 in days else nearest
        return anchor.year if abs((same - anchor).days) < _SAME_YEAR_WITHIN else nearest

    def _is_moved(self, timex: Timex) -> bool:
        """Return whether something was moved from a day or to it: "was put off from 3 December to 6 December"."""
        which, view, moved = self.index_from(timex.start), self.prose.view, self.patterns.moved
        before = self.timexes[which - 1] if which else None
        to = before is not None and 0 < timex.start - before.end <= _TO and is_moved(view, before.start, moved)
        return to or is_moved(view, timex.start, moved)

    def _goes_on_from(self, timex: Timex, day: date | None) -> bool:
        """Return whether a day goes on from the day or year before it in its sentence: last year, from 14 October."""
        told = self.ref
        if day is None or told is None or told.year != day.year:
            return False
        if self.prose.sentence_at(timex.start)[0] > self.ref_end:
            return False
        return told.month is None or (told.month, told.day or 0) < (day.month, day.day)

    def _is_dropped(self, timex: Timex) -> bool:
        """Return whether what was planned for a day was put off: "was due in February but was postponed"."""
        view, words = self.prose.view, self.patterns.words
        low = max(timex.start - _PLANNED, self.prose.sentence_at(timex.start)[0])
        before = view[low : timex.start].lower().split()
        due = words["still_due"].isdisjoint(before) and not words["was_due"].isdisjoint(before)
        return due and self.patterns.dropped.match(view, timex.end) is not None

    def _is_of_next_year(self, timex: Timex, anchor: date) -> bool:
        """Return whether the next year is told last in an expression's sentence: "to host next year's forum in May"."""
        told = self.ref if self.prose.sentence_at(timex.start)[0] <= self.ref_end else None
        if told is None or told.month is not None or told.year != anchor.year + 1:
            return False
        return "," not in self.prose.view[self.ref_end : timex.start]

    def _is_of_paper(self, timex: Timex) -> bool:
        """Return whether a day is that of a paper or an event that is over: the ceasefire of 23 January."""
        return found_before(self.patterns.papers, self.prose.view, timex.start, _NOUN)

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

        "It sat from 16 to 19 September 2013. On 16 September, …" on a page of March 2023.
        """
        if self.anchor is None or self.close is None or before is None or before.year_from != "stated":
            return None
        if timex.start - before.end > 2 * _NEAR or before.end != self.close[0] or before.end in self._bygone_ends:
            return None
        told, nearest = self.close[1], min(self._days_of(day), default=0) if day.day else 0
        same = (told.month, told.day) == (day.month, day.day) or self._lies_in_last(day)
        return told.year if same and nearest > _SURE_WITHIN else None

    def _days_of(self, day: Day) -> list[int]:
        """Return how many days a day without a year is from the one of writing, in the years around it."""
        now = self.anchor
        years = range(now.year - 1, now.year + 2) if now else ()
        return [abs((full - now).days) for year in years if now and (full := Day(year, day.month, day.day).full)]

    def _is_promised(self, timex: Timex) -> bool:
        """Return whether something is said to come in a month: "will be held in April", said in May."""
        begin = max(self.prose.sentence_at(timex.start)[0], timex.start - 2 * _NEAR)
        found = self.patterns.promise.search(self.prose.view, begin, timex.start)
        return found is not None and found.lastgroup is None

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
