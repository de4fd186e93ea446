"""Resolution: values for the calendar expressions of a text, from what is known and never from the clock.

A year is filled in from the expression itself, from its clause, from the day of publication, or from a day close by
that the text dates in full. Where none of these tells it, it stays unknown.
"""

from __future__ import annotations

from datetime import timedelta
from itertools import zip_longest
from typing import TYPE_CHECKING

from mekong_facts.rules.dates.calendar import shift_days, week
from mekong_facts.rules.dates.context.settle import Reading, spread
from mekong_facts.rules.dates.context.standing import OWN, STEP
from mekong_facts.rules.dates.resolution.joined import COUNTING, PARTS_OF_YEAR, Joined
from mekong_facts.rules.dates.resolution.lists import share_year
from mekong_facts.rules.dates.resolution.years import ISSUE

if TYPE_CHECKING:
    from collections.abc import Callable

    from mekong_facts.rules.dates.calendar import Day
    from mekong_facts.rules.dates.timex import Timex

_MODIFIERS = frozenset({"start", "mid", "end", "approx", "before", "after"})
_PHRASE = 28  # characters before a date in which a phrase that modifies it stands
_ASIDE = 60  # characters from a year to a day in the bracket behind it
_LEAD = 800  # characters in which a text tells which day is today
_SINCE = 3  # days from the day that a text dates in full to the one on which it is written
_SLIP = 7  # days after the date of a page on which "today" may be
_AGES = 60  # the same before it
_JOINED = 20  # characters of what joins two dates of a year: ", and again on "
_BRACKETING = frozenset({"year", "week", "quarter", "season"})  # week 32, 2013 (5-9 August)


class Resolver(Joined):
    """Gives values to the expressions of one text, in the order of the text."""

    def resolve(self) -> None:
        """Give every expression its value."""
        self._stand_on_tomorrow()
        self._stand_on_weekday()
        self._share_directions()
        for index, timex in enumerate(self.timexes):
            if self.openings:
                self._turn(timex)
            named = self.ref
            modifier = timex.word("g")
            timex.modifier = modifier if modifier in _MODIFIERS else None
            if timex.form in OWN:
                self._own(timex, index)
            else:
                _RESOLVERS[timex.form](self, timex)
            if self.ref is not named:
                self.ref_end = timex.end
        forms = {timex.form for timex in self.timexes}
        share_year(self.prose, self.timexes)
        self._appositions()
        if not forms.isdisjoint(PARTS_OF_YEAR):
            self._share_year_of_quarters()
        self._join_ends()
        if not forms.isdisjoint(COUNTING):
            self._leading_offsets()
            self._weekdays_of_offsets()
        self._modify()

    def _modify(self) -> None:
        """Keep what the word before a day, month or year makes of it: before 2010, around 5 May."""
        for timex in self.timexes:
            view, start = self.prose.view, timex.start
            begins = view[start - 2 : start] == ". " and view[start].isupper()  # "the year before. May 2012 was …"
            if timex.modifier is None and timex.value and "/" not in timex.value and not begins:
                words, phrases = view[max(0, start - _PHRASE) : start].lower().split(), self.patterns.modifying_phrases
                told = phrases.get(" ".join(words[-3:])) or phrases.get(" ".join(words[-2:]))
                timex.modifier = told or self.patterns.modifying.get(self.word_before(timex.start))

    def _stand_on_tomorrow(self) -> None:
        """Where nothing else dates the text, or dates it well, take its day of writing from "tomorrow (2/3)"."""
        for timex, after in zip(self.timexes, self.timexes[1:], strict=False):
            away, between = timex.number("r"), self.prose.view[timex.end : after.start].strip()
            reading = self.readings.get(after.start)
            if away is None or reading is None or (between and between not in self.patterns.apposed):
                continue
            self._leave_page(timex, reading.first, away)
            if self.anchor is None and (self.partial is None or self.partial.day is None):
                self.partial = shift_days(reading.first, -away)
                led = self.partial.in_year(self.lead.year) if self.partial and self.lead else None
                if led and led.full and self.lead and 0 <= (led.full - self.lead).days <= _SINCE:
                    self.partial = led  # "On 5 June 2025 she said … tomorrow (6 June)"
                if self.partial is not None and self.partial.full is not None:
                    self.anchor, self.anchor_from, self.by_lead = self.partial.full, "context", False

    def _leave_page(self, timex: Timex, day: Day, away: int) -> None:
        """Forget the date of a page where the text's head tells of another day that is today: "Hôm nay, 31-10"."""
        near, page = self._nearest(day) if day.day and day.month else None, self.anchor
        if near is None or page is None or timex.start > _LEAD or self.openings or self.narrative:
            return
        ahead = ((day.full or near) - timedelta(away) - page).days
        if not -_AGES < ahead <= _SLIP:
            self.anchor = self.partial = self.around = None
            self.whole = (None, "context", None)

    def _stand_on_weekday(self) -> None:
        """Take from the first "Monday (July 1)" which day of the week a day without a year is."""
        for timex, after in zip_longest(self.timexes, self.timexes[1:]):
            reading = self.readings.get(timex.start)
            weekday = None if reading is None or reading.last is not None else reading.weekday
            if timex.form == "weekday" and after is not None:
                apposed = self.prose.view[timex.end : after.start].strip() in self.patterns.apposed
                reading, weekday = self.readings.get(after.start) if apposed else None, (timex.number("w") or 1) - 1
            if reading is not None and weekday is not None and reading.last is None and reading.first.day is not None:
                self.pinned = (timex.start, reading.first, weekday)
                return

    def _own(self, timex: Timex, index: int) -> None:
        """Resolve what says its own day, month or year, and keep it as what was told last."""
        reading = self.readings[timex.start]
        first, last = reading.first, reading.last
        timex.ambiguous = reading.ambiguous
        timex.year_from = "stated"
        if first.year is None and (last is None or last.year is None):
            year, timex.year_from = self._year(timex, reading, index)
            first = first.in_year(year)
            if year is not None and not first.valid:
                first, timex.year_from = first.in_year(None), None
        if last is not None:
            first, last = spread(first, last)
            if timex.year_from == "context" and self.narrative:
                first, last = self._around_story(first, last)
            if not (first.valid and last.valid):
                first, last = first.in_year(None), last.in_year(None)
        timex.value = first.value if last is None else f"{first.value}/{last.value}"
        if timex.form == "week-of" and first.full is not None:
            timex.value = week(first.full)
        limits = self.word_before(timex.start) in self.patterns.words["deadline"]
        if first.month is not None and first.day is not None and not (limits or self._is_of_old(timex, first)):
            self.dated, self.dated_to = last or first, last is not None
            within = last is not None and self.single is not None and _lies_in(self.single, first, last)
            self.single = first if last is None else self.single if within else None
        self.close, self.spread = (timex.end, last or first), first if last is not None and last.day else None
        if not self.narrative:
            if not limits:
                self.ref = last or first
        else:
            self._carry(timex, first, last)

    def _is_of_old(self, timex: Timex, day: Day) -> bool:
        """Return whether a day in a bracket is of an earlier year than that named last: his visit (17/11/2006)."""
        last = self.dated.year if self.dated is not None else None
        return bool(last and day.year and day.year < last and self.prose.view[timex.start - 1] == "(")

    def _year(self, timex: Timex, reading: Reading, index: int) -> tuple[int | None, str | None]:
        """Return the year of a day or month that does not say it, and what tells it."""
        day = reading.first
        if day.month is None:
            return None, None
        if "u" in timex.parts:
            followed = self._followed(timex)
            base, year_from = self._base(timex.word("l")) if followed is None else (followed, "context")
            year = None if base is None or base.year is None else base.year + STEP.get(timex.word("l") or "", 0)
            return year, year_from
        if timex.form == "numeric" and "l" in timex.parts and "w" not in timex.parts:
            base, year_from = self._base(timex.word("l"))
            return self._year_towards(base, day.month, day.day, timex.word("l")), year_from
        if self._is_of_every_year(timex):
            return None, None
        if timex.start in self.openings:
            return self.openings[timex.start].year, "context"  # it is written in the line above
        shared = self._shared_year(index)
        if shared is not None:
            return shared, "stated"
        opening = self._year_opening(timex, index)
        if opening is not None:
            return opening
        when = self._year_when(timex, index) or self._year_of_edition(timex, index)
        if when is not None:
            return when, "stated"
        back = self._year_gone_back_to(timex, index)
        if back is not None:
            return back, "context"
        ahead = self._year_of_month_ahead(timex, day, index)
        if ahead is not None:
            return ahead, "stated"
        if self.opened is not None and timex.start not in self.openings:
            return self.opened.year, "context"
        before = self.timexes[index - 1] if index else None
        if before is not None and before.form in _BRACKETING and self._opens_bracket(before, timex):
            return int((before.value or "")[:4]) if (before.value or "")[:4].isdigit() else None, "stated"
        if self.narrative:
            year = self._year_in_story(day)
            return year, None if year is None else "context"
        if self.anchor is not None and reading.last is not None and self._holds_anchor(reading):
            return self.anchor.year - ((reading.first.month or 1) > self.anchor.month), self.anchor_from
        if self.anchor is None and self.around is not None and self.around[1] - self.around[0] > ISSUE:
            year = self._year_around_issue(timex, day)
            return year, "context" if year is not None else None
        weekday = reading.weekday if reading.weekday is not None else self._weekday_beside_it(index)
        if self.anchor is not None or self.around is not None:
            same = self._year_of_month_here(timex, day, before) or self._year_of_days_here(timex, day, before)
            year = same or self._year_by_anchor(timex, day, weekday)
            if timex.word("coming") in {"last", "past"} and self._is_ahead(day, year):
                year -= 1  # "ngày 8 và 9/4 vừa qua", in September
            return (None, None) if self._is_held_after(timex, day, year) else (year, self.anchor_from)
        if self.partial is not None and self.partial.day is not None:
            return None, None  # no day that the text dates in full is near the dateline, which it writes without a year
        found = (
            self._year_of_same_day(day, last=reading.last)
            or self._year_told(timex, day, weekday)
            or self._year_after_lead(timex, day)
            or self._year_before_lead(timex, day)
        )
        full = None if found is None else day.in_year(found).full
        if found is None or self._is_over(timex, day, found) or (full and weekday not in {None, full.weekday()}):
            return None, None
        if weekday is None and self._is_announced(timex):
            return None, None
        return found, "context"

    def _opens_bracket(self, before: Timex, timex: Timex) -> bool:
        """Return whether a bracket right behind a year holds a day: "2013 (RF8, Lima, 5-9 August)"."""
        view = self.prose.view
        between = view[before.end : min(timex.start, before.end + _ASIDE)]
        return between.startswith(" (") and timex.start - before.end < _ASIDE and ")" not in between

    def _weekday_beside_it(self, index: int) -> int | None:
        """Return the day of the week that brackets or a comma set a day beside: "on Tuesday evening (December 14)"."""
        before, timex = self.timexes[index - 1] if index else None, self.timexes[index]
        if before is None or before.form != "weekday" or not before.parts.keys().isdisjoint("lu"):
            return None
        return (before.number("w") or 1) - 1 if self._apposed(before, timex) else None

    def _holds_anchor(self, reading: Reading) -> bool:
        """Return whether the day of writing lies in a range of months: "from May to September" in July."""
        first, last, now = reading.first.month, (reading.last or reading.first).month, self.anchor
        if now is None or first is None or last is None or first == last or reading.first.day is not None:
            return False
        return first <= now.month <= last if first < last else now.month >= first or now.month <= last

    def _shared_year(self, index: int) -> int | None:
        """Return the year of the next expression where a mere 'and' or comma stands between."""
        timex = self.timexes[index]
        for after in self.timexes[index + 1 : index + 4]:
            between = self.prose.view[timex.end : after.start]
            if len(between) > _JOINED or not self.patterns.joining.fullmatch(between):
                return None
            reading = self.readings.get(after.start)
            if reading is None or reading.first.month is None:
                return None
            if reading.first.year is not None:
                return (
                    reading.first.year
                    if (reading.first.month, reading.first.day or 0) >= (self.readings[timex.start].first.month or 0, 0)
                    else None
                )
            timex = after
        return None


def _lies_in(day: Day, first: Day, last: Day) -> bool:
    """Return whether a day lies in a range, as far as its year and theirs are known."""
    dated = None not in {day.year, first.year, last.year}
    low, it, high = (((one.year or 0) * dated, one.month or 0, one.day or 0) for one in (first, day, last))
    return low <= it <= high


_RESOLVERS: dict[str, Callable[[Resolver, Timex], None]] = {
    "weekday": Resolver.weekday,
    "weekday-twice": Resolver.weekday_twice,
    "relative-day": Resolver.relative_day,
    "relative": Resolver.relative,
    "relative-twice": Resolver.relative_twice,
    "relative-month": Resolver.relative_month,
    "offset": Resolver.offset,
    "offset-hence": Resolver.offset,
    "offset-lead": Resolver.leave,
    "span": Resolver.span,
    "count": Resolver.count,
    "quarter": Resolver.quarter,
    "half": Resolver.half,
    "decade": Resolver.decade,
    "week": Resolver.week,
    "week-of-day": Resolver.week_of_day,
    "season": Resolver.season,
    "feast": Resolver.feast,
    "bare-day": Resolver.bare_day,
    "weekday-day": Resolver.weekday_day,
    "year-to-date": Resolver.year_to_date,
    "month-of-year": Resolver.month_of_year,
    "day-of-month": Resolver.day_of_month,
    "days-of-month": Resolver.day_of_month,
    "offset-from": Resolver.offset_from,
    "part": Resolver.part,
    "weekday-of-month": Resolver.weekday_of_month,
}
