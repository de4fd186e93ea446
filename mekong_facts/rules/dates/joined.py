"""What two expressions beside each other say together: ends of a range, a day counted from another, appositions."""

from __future__ import annotations

from datetime import timedelta
from itertools import zip_longest
from typing import TYPE_CHECKING

from mekong_facts.rules.dates.calendar import from_iso, from_week
from mekong_facts.rules.dates.nearby import word_before
from mekong_facts.rules.dates.relative import counted_from
from mekong_facts.rules.dates.standing import OWN
from mekong_facts.rules.dates.stretches import Stretches

if TYPE_CHECKING:
    from mekong_facts.rules.dates.timex import Timex

_BOUNDING = OWN | {"quarter", "half", "decade", "relative-month"}
_BETWEEN_ENDS = 14  # characters between the two ends of a range, and of the word before the first
APPOSED = frozenset({",", "(", ", ngày", "ngày", "(ngày", ", ngay", "ngay", "(ngay"})
_JOINED = frozenset({"and", "to", "through", "-", "&", "và", "đến", "va", "den"})
_BEGINNING = frozenset({"từ", "mạc", "đầu", "tu", "mac", "dau"})  # the last words of "from", "opens", "begins"
_SPAN = 40  # characters from a first to a last day
_LEAP_YEAR = "2012"


class Joined(Stretches):
    """Puts together the expressions that belong together, once they have their values."""

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

    def _weekdays_of_offsets(self) -> None:
        """Make one day of "Monday two weeks from now" and "in two weeks, on Monday": that of the week told."""
        view = self.prose.view
        kept: list[Timex] = []
        for timex in self.timexes:
            before = kept[-1] if kept else None
            if before is not None and view[before.end : timex.start] in self.patterns.beside:
                pair = {before.form: before, timex.form: timex}
                offset, weekday = pair.get("offset") or pair.get("offset-hence"), pair.get("weekday")
                monday = from_week(offset.value) if offset is not None else None
                if monday is not None and weekday is not None and not {"l", "u"} & weekday.parts.keys():
                    day = monday + timedelta((weekday.number("w") or 1) - 1)
                    before.end, before.value, before.form, before.rule = (
                        timex.end,
                        day.isoformat(),
                        "weekday",
                        weekday.rule,
                    )
                    continue
            kept.append(timex)
        self.timexes = kept

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
                if between.strip() in APPOSED or (timex.form == "relative-day" and between == " "):
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
        if whole is following and (after.form != "weekday" or view[after.end : whole.start].strip() not in APPOSED):
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
