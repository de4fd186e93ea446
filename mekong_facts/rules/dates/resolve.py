"""Resolution: values for the calendar expressions of a text, from what is known and never from the clock.

A year is filled in from the expression itself, from its clause, from the day of publication, or from a day close by
that the text dates in full. Where none of these tells it, it stays unknown.
"""

from __future__ import annotations

from itertools import zip_longest
from typing import TYPE_CHECKING

from mekong_facts.rules.dates.calendar import from_iso, shift_days, week
from mekong_facts.rules.dates.nearby import word_before
from mekong_facts.rules.dates.relative import counted_from
from mekong_facts.rules.dates.settle import Reading, spread
from mekong_facts.rules.dates.standing import OWN, STEP
from mekong_facts.rules.dates.stretches import Stretches

if TYPE_CHECKING:
    from collections.abc import Callable

    from mekong_facts.rules.dates.timex import Timex

_MODIFIERS = frozenset({"start", "mid", "end", "approx", "before", "after"})
_BOUNDING = OWN | {"quarter", "half", "decade", "relative-month"}
_BRACKETING = frozenset({"year", "week", "quarter", "season"})  # week 32, 2013 (5-9 August)
_BETWEEN_ENDS = 14  # characters between the two ends of a range, and of the word before the first
_JOINED = frozenset({"and", "to", "through", "-", "&", "và", "đến", "va", "den"})
_BEGINNING = frozenset({"từ", "mạc", "đầu", "tu", "mac", "dau"})  # the last words of "from", "opens", "begins"
_SPAN = 40  # characters from a first to a last day
_LEAP_YEAR = "2012"
_APPOSED = frozenset({",", "(", ", ngày", "ngày", "(ngày", ", ngay", "ngay", "(ngay"})


class Resolver(Stretches):
    """Gives values to the expressions of one text, in the order of the text."""

    def resolve(self) -> None:
        """Give every expression its value."""
        self._stand_on_tomorrow()
        self._stand_on_weekday()
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
        self._appositions()
        self._join_ends()
        self._leading_offsets()

    def _stand_on_tomorrow(self) -> None:
        """Where nothing else dates the text, take its day of writing from "tomorrow (2/3)"."""
        for timex, after in zip(self.timexes, self.timexes[1:], strict=False):
            away, between = timex.number("r"), self.prose.view[timex.end : after.start].strip()
            reading = self.readings.get(after.start)
            unknown = self.anchor is None and (self.partial is None or self.partial.day is None)
            if unknown and away is not None and reading is not None and between in {"", *_APPOSED}:
                self.partial = shift_days(reading.first, -away)
                if self.partial is not None and self.partial.full is not None:
                    self.anchor, self.anchor_from = self.partial.full, "context"

    def _stand_on_weekday(self) -> None:
        """Take from the first "Monday (July 1)" which day of the week a day without a year is."""
        for timex, after in zip_longest(self.timexes, self.timexes[1:]):
            reading = self.readings.get(timex.start)
            weekday = None if reading is None or reading.last is not None else reading.weekday
            if timex.form == "weekday" and after is not None:
                apposed = self.prose.view[timex.end : after.start].strip() in _APPOSED
                reading, weekday = self.readings.get(after.start) if apposed else None, (timex.number("w") or 1) - 1
            if reading is not None and weekday is not None and reading.last is None and reading.first.day is not None:
                self.pinned = (timex.start, reading.first, weekday)
                return

    def _own(self, timex: Timex, index: int) -> None:
        reading = self.readings[timex.start]
        first, last = reading.first, reading.last
        timex.ambiguous = reading.ambiguous
        timex.year_from = "stated"
        if first.year is None and (last is None or last.year is None):
            year, timex.year_from = self._year(timex, reading, index)
            if year is not None and not first._replace(year=year).valid:
                year, timex.year_from = None, None
            first = first._replace(year=year)
        if last is not None:
            first, last = spread(first, last)
            if timex.year_from == "context" and self.narrative:
                first, last = self._around_story(first, last)
            if not (first.valid and last.valid):
                first, last = first._replace(year=None), last._replace(year=None)
        timex.value = first.value if last is None else f"{first.value}/{last.value}"
        if timex.form == "week-of" and first.full is not None:
            timex.value = week(first.full)
        if first.month is not None and first.day is not None:
            self.dated = last or first
        self.close = (timex.end, last or first)
        if not self.narrative:
            if word_before(self.prose.view, timex.start) not in self.patterns.deadline_words:
                self.ref = last or first
        else:
            self._carry(timex, first, last)

    def _year(self, timex: Timex, reading: Reading, index: int) -> tuple[int | None, str | None]:
        """Return the year of a day or month that does not say it, and what tells it."""
        day = reading.first
        if day.month is None:
            return None, None
        if "u" in timex.parts:
            base, year_from = self._base(timex.word("l"))
            year = None if base is None or base.year is None else base.year + STEP.get(timex.word("l") or "", 0)
            return year, year_from
        shared = self._shared_year(index)
        if shared is not None:
            return shared, "stated"
        before = self.timexes[index - 1] if index else None
        if before is not None and before.form in _BRACKETING and self.prose.view[before.end : timex.start] == " (":
            return int((before.value or "")[:4]) if (before.value or "")[:4].isdigit() else None, "stated"
        if self.narrative:
            year = self._year_in_story(day)
            return year, None if year is None else "context"
        if self.anchor is not None and reading.last is not None and self._holds_anchor(reading):
            return self.anchor.year - ((reading.first.month or 1) > self.anchor.month), self.anchor_from
        if self.anchor is not None or self.around is not None:
            return self._year_by_anchor(timex, day, reading.weekday), self.anchor_from
        found = (
            self._year_by_context(day, reading.weekday)
            or self._year_after_lead(timex, day)
            or self._year_before_lead(timex, day)
        )
        return found, "context" if found is not None else None

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
            if len(between) > 8 or self.patterns.joining is None or not self.patterns.joining.fullmatch(between):
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

    def _join_ends(self) -> None:
        """Make one range of "from May 2014 to 2018", "between the first quarter and July": two ends of any grain."""
        view, pattern = self.prose.view, self.patterns.ends
        joined: list[Timex] = []
        for timex in self.timexes:
            before = joined[-1] if joined else None
            if (
                pattern is not None
                and before is not None
                and timex.start - before.end <= _BETWEEN_ENDS
                and _may_bound(before)
                and (_may_bound(timex) or timex.form == "relative-day")
                and pattern.search(
                    f"{view[max(0, before.start - _BETWEEN_ENDS) : before.start]}|{view[before.end : timex.start]}"
                )
                and (value := _range_of(before.value or "", timex.value or "")) is not None
            ):
                before.end, before.value, before.form = timex.end, value, "joined"
                before.rule = f"{before.rule.partition('.')[0]}.date.range"
            else:
                joined.append(timex)
        self.timexes = joined

    def _leading_offsets(self) -> None:
        """Count 'two weeks before Christmas' from Christmas; drop 'two weeks later' than what is not told."""
        view = self.prose.view
        kept: list[Timex] = []
        for timex, after in zip_longest(self.timexes, self.timexes[1:]):
            between = None if after is None else view[timex.end : after.start].strip()
            if timex.form == "offset-lead":
                value = counted_from(timex, after.value or "") if between == "" else None
                if value is not None:
                    after.start, after.value, after.rule = timex.start, value, timex.rule
                continue
            told = timex.form == "offset" and timex.word("a") in {"later", "earlier"}
            if not (told and between in {"", "the"}) and (timex.value or not (told or timex.form == "span")):
                kept.append(timex)
        self.timexes = kept

    def _share_told_year(self, timex: Timex, after: Timex) -> None:
        """Give "May" in "May and June last year" the year of what it is joined to."""
        reading, joining = self.readings[timex.start], self.patterns.joining
        told = (after.number("m") or 0, after.number("d") or 0)
        if reading.last is not None or reading.first.year is not None or (reading.first.month or 13, 0) > told:
            return
        if joining is not None and joining.fullmatch(self.prose.view, timex.end, after.start):
            timex.value, timex.year_from = f"{(after.value or '')[:4]}{(timex.value or '')[4:]}", after.year_from

    def _appositions(self) -> None:
        """Give 'today' and 'Monday' the value of the date in brackets or after a comma: 'today (14/2)'."""
        view = self.prose.view
        for timex, after, following in zip_longest(self.timexes, self.timexes[1:], self.timexes[2:]):
            if after is None:
                break
            if after.form == "relative-month" and after.value and timex.form in OWN:
                self._share_told_year(timex, after)
            if timex.form == "relative-day" and after.form == "weekday" and view[timex.end : after.start] == ", ":
                day = from_iso(timex.value)
                if day is not None and day.isoweekday() == after.number("w"):
                    after.value, after.year_from = timex.value, timex.year_from
            if timex.form == "bare-day" and after.form in OWN and self._begins(timex, after):
                timex.value, timex.year_from = f"{(after.value or '')[:-2]}{timex.number('d'):02d}", after.year_from
            if timex.form == "weekday" and after.value:
                self._first_of_range(timex, after, following)
            if (
                timex.form in {"relative-day", "weekday"}
                and after.form in OWN
                and after.value
                and "/" not in after.value
            ):
                between = view[timex.end : after.start]
                if between.strip() in _APPOSED or (timex.form == "relative-day" and between == " "):
                    timex.value, timex.year_from = after.value, after.year_from

    def _begins(self, timex: Timex, after: Timex) -> bool:
        """Return whether a bare day begins what ends on the next one: "từ ngày 11 và sẽ kết thúc vào ngày 22/11"."""
        day = from_iso((after.value or "").replace("XXXX", _LEAP_YEAR))
        begun = word_before(self.prose.view, timex.start) in _BEGINNING and after.start - timex.end < _SPAN
        return begun and day is not None and (timex.number("d") or day.day) < day.day

    def _first_of_range(self, timex: Timex, after: Timex, following: Timex | None) -> None:
        """Give weekdays the ends of the range behind them: "Monday and Tuesday (26-27 March)"."""
        view = self.prose.view
        joined = view[timex.end : after.start].strip(" ,").lower()
        if joined not in _JOINED:
            return
        whole = after if after.form in OWN and "w" in after.parts else following
        if whole is None or whole.form not in OWN or "/" not in (whole.value or ""):
            return
        if whole is following and (after.form != "weekday" or view[after.end : whole.start].strip() not in _APPOSED):
            return
        first, last = (whole.value or "").split("/")
        timex.value, timex.year_from = first, whole.year_from
        if whole is following:
            after.value, after.year_from = last, whole.year_from


def _may_bound(timex: Timex) -> bool:
    """Return whether an expression may be one end of a range."""
    value = timex.value or ""
    return timex.form in _BOUNDING and "/" not in value and value[:2] not in {"", "BC"}


def _range_of(first: str, last: str) -> str | None:
    """Return the range of two values whose years are known, or both unknown, if it rises."""
    if first.startswith("XXXX") and not last.startswith("XXXX") and len(first) > 4 and len(last) > 4:
        first = f"{int(last[:4]) - (first[4:] > last[4:]):04d}{first[4:]}"
    if first.startswith("XXXX") != last.startswith("XXXX"):
        return None
    return f"{first}/{last}" if first < last and not last.startswith(first) else None


_RESOLVERS: dict[str, Callable[[Resolver, Timex], None]] = {
    "weekday": Resolver.weekday,
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
    "month-of-year": Resolver.month_of_year,
    "day-of-month": Resolver.day_of_month,
    "days-of-month": Resolver.day_of_month,
    "offset-from": Resolver.offset_from,
    "part": Resolver.part,
    "weekday-of-month": Resolver.weekday_of_month,
}
