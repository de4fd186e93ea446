"""What two expressions beside each other say together: ends of a range, a day counted from another, appositions."""

from __future__ import annotations

from datetime import date, timedelta
from itertools import zip_longest
from typing import TYPE_CHECKING

from mekong_facts.patterns import deferred
from mekong_facts.rules.dates.calendar import counted_from, from_iso, from_week, precision
from mekong_facts.rules.dates.context.standing import OWN
from mekong_facts.rules.dates.nearby import is_moved
from mekong_facts.rules.dates.resolution.stretches import Stretches
from mekong_facts.rules.rule import NEVER

if TYPE_CHECKING:
    from mekong_facts.rules.dates.timex import Timex

_BOUNDING = OWN | {"quarter", "half", "decade", "relative-month"}
_TELLING = (
    "offset",
    "offset-hence",
    "offset-from",
    "week",
    "count",
    "counted",
)  # forms of which a weekday beside tells the day
COUNTING = frozenset({"offset-lead", "span", *_TELLING})  # what may belong to the day or weekday beside it
_DASHES = frozenset({" - ", "-", "- ", " -"})
_NOW = 24  # characters beside a date in which "until now" and "between now and" stand
_BETWEEN_ENDS = 14  # characters between the two ends of a range, and of the word before the first
_SPAN = 40  # characters from a first to a last day
PARTS_OF_YEAR = frozenset({"quarter", "half"})
_OWNED = deferred(r"'s(?: [^\W\d_][\w-]*){1,4} \(")  # today's opening session (2 March 2007)
_LEAP_YEAR = "2012"


class Joined(Stretches):
    """Puts together the expressions that belong together, once they have their values."""

    def _join_ends(self) -> None:
        """Make one range of "from May 2014 to 2018", "between the first quarter and July": two ends of any grain."""
        joined: list[Timex] = []
        for timex in self.timexes:
            before = joined[-1] if joined and timex.start - joined[-1].end <= _BETWEEN_ENDS else None
            value = None if before is None else self._from_to(before, timex)
            if before is not None and before.form == "weekday":
                self._weekday_follows(before, timex)
            if before is not None and value is not None:
                _become_range(before, before.start, timex.end, value)
            else:
                joined.append(timex)
        self.timexes = joined
        if self.whole[0] is not None and self.patterns.until_now is not NEVER:
            for timex in joined:
                if timex.form in OWN or timex.form == "relative-month":
                    self._join_now(timex, self.whole[0].isoformat())

    def _from_to(self, before: Timex, timex: Timex) -> str | None:
        """Return the range that two expressions make, None where they make none."""
        view, pattern = self.prose.view, self.patterns.ends
        if not before.value or not timex.value:
            return None
        between = view[before.end : timex.start]
        today = "relative-day"
        if between in _DASHES:
            stated = before.year_from == timex.year_from == "stated"  # two that are written alike are read at once
            alike = precision(before.value) == precision(timex.value) and before.rule != timex.rule
            twice = before.form == timex.form == "quarter"
            fits = stated and (alike or twice) and _may_bound(before) and _may_bound(timex)
            return _range_of(before, timex) if fits else None
        if not (
            (_may_bound(before) and (_may_bound(timex) or timex.form == today))
            or (before.form == today and timex.form in OWN and _may_bound(timex))
        ):
            return None
        around = f"{view[max(0, before.start - _BETWEEN_ENDS) : before.start]}|{between}"
        if not pattern.search(around) or is_moved(view, before.start, self.patterns.moved):
            return None
        return _range_of(before, timex)

    def _weekday_follows(self, before: Timex, timex: Timex) -> None:
        """Let the second of "from next Monday to Friday" follow the first."""
        first = from_iso(before.value)
        between = self.prose.view[before.end : timex.start].strip()
        if (
            first is not None
            and between in self.patterns.words["ranging"]
            and timex.form == before.form
            and "l" not in timex.parts
        ):
            ahead = ((timex.number("w") or 1) - first.isoweekday()) % 7
            timex.value = (first + timedelta(ahead or 7)).isoformat()

    def _join_now(self, timex: Timex, now: str) -> None:
        """Make a range of "from 3 March until now" and "between now and June"."""
        view, patterns = self.prose.view, self.patterns
        value = timex.value or ""
        if not _may_bound(timex) or len(value) < len("2012-05"):
            return
        lead = view[max(0, timex.start - _NOW) : timex.start]
        if value < now:
            found = patterns.until_now.search(f"{lead}|{view[timex.end : timex.end + _NOW]}")
            if found is not None:
                _become_range(timex, timex.start, timex.end + found.end() - len(lead) - 1, f"{value}/{now}")
        if value > now and (found := patterns.from_now.search(lead)) is not None:
            _become_range(
                timex, timex.start - len(lead) + found.start(found.lastindex or 0), timex.end, f"{now}/{value}"
            )

    def _weekdays_of_offsets(self) -> None:
        """Make one day of "Monday two weeks from now" and "in two weeks, on Monday": that of the week told."""
        view = self.prose.view
        kept: list[Timex] = []
        for timex in self.timexes:
            before = kept[-1] if kept else None
            if before is not None and view[before.end : timex.start].lstrip(".") in self.patterns.beside:
                pair = {before.form: before, timex.form: timex}
                weekday, stretch = pair.get("weekday"), next((pair[form] for form in _TELLING if form in pair), None)
                alone = weekday is not None and not {"l", "u"} & weekday.parts.keys()
                monday = self._monday_of(stretch) if alone and stretch is not None else None
                if monday is not None and weekday is not None:
                    day = monday + timedelta((weekday.number("w") or 1) - 1)
                    before.end, before.value, before.form = timex.end, day.isoformat(), "weekday"
                    before.rule = weekday.rule
                    continue
            kept.append(timex)
        self.timexes = kept

    def _monday_of(self, stretch: Timex) -> date | None:
        """Return the Monday of the week in which an offset ends, or that a week of a month is."""
        monday = from_week(stretch.value) if "k" not in stretch.parts else None
        if monday is not None or stretch.form == "week" or _counts_on(stretch):
            return monday
        value = stretch.value or ""
        hence = stretch.form not in {"count", "counted"} and stretch.word("a") != "ago"
        if hence and stretch.parts["u"].code in "TN" and self.partial is not None:
            value = counted_from(stretch, self.partial.value) or ""
        day = from_iso(value)
        return None if day is None else day - timedelta(day.weekday())

    def _leading_offsets(self) -> None:
        """Count 'two weeks before Christmas' from Christmas; drop 'two weeks later' than what is not told."""
        view, words = self.prose.view, self.patterns.words
        kept: list[Timex] = []
        for timex, after in zip_longest(self.timexes, self.timexes[1:]):
            between = None if after is None else view[timex.end : after.start].strip()
            if timex.form == "offset-lead":
                if between in words["from"] and self.anchor is not None and after is not None:
                    _let_come(after, self.anchor)
                leads = between == "" or between in words["from"]
                value = counted_from(timex, after.value or "") if leads else None
                if value is not None:
                    after.start, after.value, after.rule, after.form = timex.start, value, timex.rule, "counted"
                continue
            told = timex.form == "offset" and _counts_on(timex)
            if not (told and (between == "" or between in words["the"])) and (
                timex.value or not (told or timex.form == "span")
            ):
                kept.append(timex)
        self.timexes = kept

    def _share_year_of_quarters(self) -> None:
        """Give "quý I" in "quý I và quý II năm 2013" the year of what it is joined to."""
        joining = self.patterns.joining
        after: Timex | None = None
        for timex in reversed(self.timexes):
            if (
                after is not None
                and timex.form == after.form
                and timex.form in PARTS_OF_YEAR
                and {"y", "u"}.isdisjoint(timex.parts)
                and after.year_from == "stated"
                and joining is not None
                and joining.fullmatch(self.prose.view, timex.end, after.start)
            ):
                timex.value, timex.year_from = f"{(after.value or '')[:4]}{(timex.value or '')[4:]}", "stated"
            after = timex

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
            if after.form == "weekday" and timex.form in OWN and self._in_brackets_behind(timex, after):
                told = from_iso((timex.value or "").replace("XXXX", "XX"))
                fits = told is None or told.isoweekday() == after.number("w")
                after.value, after.year_from = (timex.value, timex.year_from) if fits else (None, None)
                if not fits and timex.year_from == "context":  # it is of another year
                    timex.value, timex.year_from = f"XXXX{(timex.value or '')[4:]}", None
            if timex.form == "relative-day" and after.form == "weekday" and view[timex.end : after.start] == ", ":
                day = from_iso(timex.value)
                if day is not None and day.isoweekday() == after.number("w"):
                    after.value, after.year_from = timex.value, timex.year_from
            if timex.form == "bare-day" and after.form in OWN and self._begins(timex, after):
                month = (after.value or "").partition("/")[0][:-2]
                days = (number for part in ("d", "d2") if (number := timex.number(part)))
                timex.value, timex.year_from = "/".join(f"{month}{day:02d}" for day in days), after.year_from
            if timex.form == "weekday" and after.value:
                self._first_of_range(timex, after, following)
            if (
                timex.form in {"relative-day", "weekday"}
                and after.form in OWN
                and after.value
                and "/" not in after.value
            ):
                between = view[timex.end : after.start]
                if self._apposed(timex, after) or (timex.form == "relative-day" and between == " "):
                    timex.value, timex.year_from = after.value, after.year_from

    def _in_brackets_behind(self, timex: Timex, weekday: Timex) -> bool:
        """Return whether a weekday alone stands in brackets behind a day: "5 November (Monday)"."""
        view, day = self.prose.view, timex.value or ""
        bracketed = view[timex.end : weekday.start] == " (" and view[weekday.end : weekday.end + 1] == ")"
        return bracketed and "/" not in day and precision(day) == "day" if day else False

    def _apposed(self, timex: Timex, after: Timex) -> bool:
        """Return whether brackets or a comma set one expression behind another: "on Tuesday evening (December 14)"."""
        between = self.prose.view[timex.end : after.start].strip()
        if between in self.patterns.apposed or (timex.form == "relative-day" and _OWNED.fullmatch(between)):
            return True
        first, _, rest = between.replace(",", " ,").partition(" ")  # "on Monday evening, 5 October"
        if first.lower() not in self.patterns.words["parts_of_day"] or not after.value:
            return False
        return precision(after.value) == "day" and rest in {"", *self.patterns.apposed}

    def _begins(self, timex: Timex, after: Timex) -> bool:
        """Return whether a bare day begins what ends on the next one: "từ ngày 11 và sẽ kết thúc vào ngày 22/11"."""
        day = from_iso((after.value or "").partition("/")[0].replace("XXXX", _LEAP_YEAR))
        between = self.prose.view[timex.end : after.start]
        ranges = between.split(None, 1)[:1] or [""]  # "từ 14h ngày 3 đến 10h ngày 4/5"
        led = self.word_before(timex.start) in self.patterns.words["beginning"]
        begun = (led or ranges[0] in self.patterns.words["ranging"]) and len(between) < _SPAN
        last = timex.number("d2") or timex.number("d")
        return begun and day is not None and (timex.number("d") or 0) <= (last or day.day) < day.day

    def _first_of_range(self, timex: Timex, after: Timex, following: Timex | None) -> None:
        """Give weekdays the ends of the range behind them: "Monday and Tuesday (26-27 March)"."""
        view = self.prose.view
        joined = view[timex.end : after.start].strip(" ,").lower()
        if joined not in {"-", "&"} and joined not in self.patterns.words["joined"]:
            return
        whole = after if after.form in OWN and "w" in after.parts else following
        if whole is None or whole.form not in OWN or "/" not in (whole.value or ""):
            return
        if whole is following and (
            after.form != "weekday" or view[after.end : whole.start].strip() not in self.patterns.apposed
        ):
            return
        first, last = (whole.value or "").split("/")
        timex.value, timex.year_from = first, whole.year_from
        if whole is following:
            after.value, after.year_from = last, whole.year_from


def _let_come(weekday: Timex, now: date) -> None:
    """Let the weekday of "a week from Friday" be the one to come."""
    if weekday.form == "weekday" and "l" not in weekday.parts:
        weekday.value = (now + timedelta(((weekday.number("w") or 1) - now.isoweekday()) % 7)).isoformat()


def _counts_on(timex: Timex) -> bool:
    """Return whether an offset counts from what was told before: two years later."""
    return timex.word("a") in {"later", "earlier"} or timex.word("l") in {"next", "before"}


def _may_bound(timex: Timex) -> bool:
    """Return whether an expression may be one end of a range."""
    value = timex.value or ""
    return timex.form in _BOUNDING and "/" not in value and value[:2] not in {"", "BC"}


def _range_of(before: Timex, timex: Timex) -> str | None:
    """Return the range of two expressions whose years are known, or both unknown, if it rises."""
    first, last = before.value or "", timex.value or ""
    if len(first) > 4 and len(last) > 4:
        told = before.year_from != "stated" == timex.year_from and {"l", "u"}.isdisjoint(before.parts)
        guessed = before.year_from in {"published", "context"} and before.form in OWN and first > last
        if told or (first.startswith("XXXX") and not last.startswith("XXXX")) or guessed:
            first = f"{int(last[:4]) - (_in_year(first) > _in_year(last)):04d}{first[4:]}"
    if first.startswith("XXXX") != last.startswith("XXXX"):
        return None
    rises = (first[:4], _in_year(first)) < (last[:4], _in_year(last))
    return f"{first}/{last}" if rises and not last.startswith(first) else None


def _in_year(value: str) -> tuple[int, int]:
    """Return where in its year a value begins, as month and day: 2012-Q3 in July."""
    mark, number = value[5:6], value[5:7].lstrip("QHW")
    count = int(number) if number.isdigit() else 0
    month = {"Q": 3 * count - 2, "H": 6 * count - 5, "W": 1 + count * 7 // 31}.get(mark, count)
    return month, int(value[8:10]) if value[8:10].isdigit() and mark.isdigit() else 0


def _become_range(timex: Timex, start: int, end: int, value: str) -> None:
    """Make an expression a range that may go beyond it."""
    timex.start, timex.end, timex.value, timex.form = start, end, value, "joined"
    timex.rule = f"{timex.rule.partition('.')[0]}.date.range"
