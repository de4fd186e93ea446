"""Which year a day or month is of that does not say it, seen from the day of writing."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING

from mekong_facts.rules.dates.calendar import Day
from mekong_facts.rules.dates.nearby import found_before, is_moved
from mekong_facts.rules.dates.resolution.editions import Editions
from mekong_facts.rules.dates.tense import FUTURE, PAST, UNKNOWN, follows_past, is_untensed, tense

if TYPE_CHECKING:
    from datetime import date

    from mekong_facts.rules.dates.timex import Timex

_PLANNED = 80  # characters before a day in which it is told what was planned for it
_SURE_WITHIN = 60  # days from the anchor within which the nearest day is meant whatever the tense
_SAME_YEAR_WITHIN = 330  # days from the anchor beyond which a day of the same year is less likely than its neighbour
_JUST_OVER = timedelta(100)  # to the anchor from a day of the year before that is told without its year
_SLIP = 7  # days from the day of writing on which a weekday that does not fit is the writer's slip
_TO = 7  # characters of "until" between two days
_NOUN = 40  # characters before a day in which the noun of a paper stands
_NEAR = 60  # characters from a day to another of the same time


class AnchorYears(Editions):
    """Tells the years by that day."""

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

    def _has_ended(self, timex: Timex, month: int) -> bool:
        """Return whether months over New Year ended less long ago than they begin anew: December to May, in June."""
        reading = self.readings.get(timex.start)
        if reading is None or reading.last is None or reading.first.day is not None:
            return False
        first, last = reading.first.month or 0, reading.last.month or 0
        return last < month < first and month - last < first - month

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

    def _is_promised(self, timex: Timex) -> bool:
        """Return whether something is said to come in a month: "will be held in April", said in May."""
        begin = max(self.prose.sentence_at(timex.start)[0], timex.start - 2 * _NEAR)
        found = self.patterns.promise.search(self.prose.view, begin, timex.start)
        return found is not None and found.lastgroup is None

    def _days_of(self, day: Day) -> list[int]:
        """Return how many days a day without a year is from the one of writing, in the years around it."""
        now = self.anchor
        years = range(now.year - 1, now.year + 2) if now else ()
        return [abs((full - now).days) for year in years if now and (full := Day(year, day.month, day.day).full)]
