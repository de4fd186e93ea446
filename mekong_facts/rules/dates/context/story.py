"""Where a narrative stands, as it tells of one day after another."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from mekong_facts.rules.dates.around import Around
    from mekong_facts.rules.dates.calendar import Day
    from mekong_facts.rules.dates.timex import Timex
    from mekong_facts.rules.prose import Prose

_PASSING = 20  # years by which a bare year may lead a narrative on
_OPENING = 16  # characters from a sentence's start in which a bare year opens it ("In early 1918, …")
_BRACKET = 80  # characters in which the bracket that a date stands in was opened
_HEADING = 80  # characters of a line at most that is a heading
_GOES_ON = 1  # months by which a narrative goes on to a month without its year


class Story:
    """What a text has come to, while its expressions are resolved in order.

    Attributes:
        ref: the day, month or year named last; `ref_end` is where.
        dated: the day that was told last with its month; `dated_to`: whether it was the last one of a range.
        single: the day that was told last by itself, if it lies in the range that was told since, where one was.
        told: in a narrative, the month that it has come to; a year that opens a sentence begins anew.
        spread: the first of several days that were told last; None where the last one told is alone.
        named: the year named last, in passing or not.

    """

    def __init__(self, prose: Prose, around: Around) -> None:
        """Begin a text in which nothing is told yet."""
        self.prose = prose
        self.patterns = around.patterns
        self.word_before = around.word_before
        self.ref: Day | None = None
        self.ref_end = 0
        self.dated: Day | None = None
        self.dated_to = False
        self.single: Day | None = None
        self.told: Day | None = None
        self.named: int | None = None
        self.spread: Day | None = None

    def _carry(self, timex: Timex, first: Day, last: Day | None) -> None:
        """Keep the day on which a narrative stands: not a year named in passing, for comparison or as a limit."""
        when = first if last is None or first.month is None else last
        if when.year is None:
            return
        self.named = when.year
        if self._in_brackets(timex.start):
            return
        if when.month is not None:
            self.ref = self.told = when
            return
        view = self.prose.view
        opening = not view[self.prose.sentence_at(timex.start)[0] : timex.start].strip()[_OPENING:]
        now = self.ref.year if self.ref is not None else None
        limit = self.word_before(timex.start) in self.patterns.words["deadline"] and not (opening and timex.modifier)
        if now is not None and (abs(when.year - now) > _PASSING or limit):
            return
        self.ref = when
        if opening:
            self.told = None

    def _in_brackets(self, start: int) -> bool:
        """Return whether a date stands in brackets within a sentence, as an aside."""
        low, high = self.prose.line_at(start)
        at = self.prose.view.rfind("(", max(low, start - _BRACKET), start)
        return at >= 0 and high - low > _HEADING and ")" not in self.prose.view[at:start]

    def _year_in_story(self, day: Day) -> int | None:
        """Return the year of a day or month by what a narrative has come to: the month told last, or the year."""
        told = self.told
        if told is not None and told.year is not None and told.month is not None and day.month is not None:
            wraps = day.month < told.month
            if day.month + 12 * wraps - told.month <= _GOES_ON:
                return told.year + wraps
        return self.ref.year if self.ref is not None else None

    def _around_story(self, first: Day, last: Day) -> tuple[Day, Day]:
        """Return a range over New Year (from October to March) a year earlier if that holds the month told last."""
        told = self.told
        if told is None or told.year is None or told.year != first.year or first.year == last.year:
            return first, last
        if (told.month or 12) > (last.month or 12):
            return first, last
        return first.in_year(told.year - 1), last.in_year(told.year)
