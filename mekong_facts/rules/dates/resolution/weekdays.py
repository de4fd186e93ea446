"""Weekdays without a date: which day is meant, from what is known of the text's own day."""

from __future__ import annotations

from datetime import date, timedelta
from itertools import pairwise
from typing import TYPE_CHECKING

from mekong_facts.patterns import deferred
from mekong_facts.rules.dates.calendar import Day, day_of, from_iso, shift_days
from mekong_facts.rules.dates.context.standing import STEP
from mekong_facts.rules.dates.nearby import heads
from mekong_facts.rules.dates.resolution.years import Years
from mekong_facts.rules.dates.tense import FUTURE, PAST, UNKNOWN, tense

if TYPE_CHECKING:
    from mekong_facts.rules.dates.timex import Timex

_DATELINE = deferred(r"(?:\A|\n)[^\W\d_][^\W\d_][\w .'-]{1,30}, \Z")
_BEHIND_DATELINE = deferred(r"\.?\s?(?:-|\(|/)|\.\n")
_NUMBER = deferred(r"\s?\((\d{1,2})\)")
_LONGEST_DATELINE = 36
_NEAR = 30  # characters before a weekday in which the verb of an end stands
_FEW = 2  # words before what stands first: a preposition and an article
_MOST = 12  # so many expressions before are looked at
_HALF_A_WEEK = timedelta(3)
_WEEK = timedelta(7)
_NEAR_WEEKS = (0, -1, 1, -2, 2)  # those in which a weekday may lie whose number is told
_FAR = 300  # characters after a date in which "a year earlier" may count from it


class Weekdays(Years):
    """Resolves weekdays."""

    def weekday(self, timex: Timex) -> None:
        """Resolve a weekday."""
        weekday = (timex.number("w") or 1) - 1
        base = self.anchor
        if self.narrative and self.ref is not None and self.ref.full is not None:
            base = self.ref.full
        direction = timex.word("l")
        if direction in {"before", "after"} and "u" not in timex.parts:
            base = self._told_before(timex) or base
        if base is None or (self.narrative and base == self.anchor):
            self._weekday_around(timex, weekday)
            if timex.value is None and self.pinned is not None and not self.narrative:
                self._weekday_beside(timex, weekday, self.pinned)
            if not self.narrative:  # "the following day" counts from this one, known or not
                self.ref = day_of(told) if (told := from_iso(timex.value)) else None
            return
        timex.year_from = self.anchor_from if base == self.anchor else "context"
        if "u" in timex.parts:
            monday = base - timedelta(base.weekday())
            day = monday + timedelta(weekday + 7 * STEP.get(direction or "this", 0))
        else:
            ahead = self._to_come_here(timex, base, weekday) if direction is None and base == self.anchor else None
            day = ahead or self._weekday_after(timex, self._weekday_by(timex, base, weekday, direction))
            day -= _WEEK * self._ended_before(timex, day)
        timex.value = day.isoformat()
        self._mention(day_of(day), timex.year_from)
        self.close, self.spread = (timex.end, day_of(day)), None
        self.dated, self.dated_to, self.single = day_of(day), False, day_of(day)

    def weekday_twice(self, timex: Timex) -> None:
        """Resolve 'the Tuesday before last', 'the Tuesday after next'."""
        direction = timex.word("l")
        if self.anchor is not None and direction in {"last", "next"}:
            near = self._weekday_by(timex, self.anchor, (timex.number("w") or 1) - 1, direction)
            timex.value = (near + timedelta(7 * STEP[direction])).isoformat()
            timex.year_from = self.anchor_from

    def _share_directions(self) -> None:
        """Let a weekday or month that is joined to another be of its week or year: "April and October that year"."""
        for timex, after in pairwise(self.timexes):
            weekday = timex.form == after.form == "weekday"
            month = timex.parts.keys() == {"m"} and after.form == "relative-month"
            if not (weekday or (month and (timex.number("m") or 0) < (after.number("m") or 0))):
                continue
            told = "u" in after.parts and not timex.parts.keys() & {"u", "l"}
            if told and self.patterns.joining.fullmatch(self.prose.view, timex.end, after.start):
                timex.form = after.form
                timex.parts |= {part: after.parts[part] for part in ("u", "l") if part in after.parts}
        self._share_with_title()

    def _share_with_title(self) -> None:
        """Let a title's weekday be that of the text below: "Fair to open on Tuesday", which opens next Tuesday."""
        own = self.timexes[0] if self.timexes else None
        if own is None or own.form != "weekday" or own.parts.keys() != {"w"}:
            return
        view, (start, end) = self.prose.view, self.prose.line_at(own.start)
        if view[:start].strip() or self._is_first(own, start) or self._in_dateline(own):
            return
        below = (one for one in self.timexes[1:_MOST] if one.form == "weekday" and one.start > end)
        again = next((one for one in below if one.number("w") == own.number("w")), None)
        if again is None or again.parts.keys() != {"w", "l"} or again.word("l") != "next":
            return
        if tense(self.prose, own.start, own.end, self.patterns) != PAST:
            own.parts |= {"l": again.parts["l"]}

    def _is_first(self, timex: Timex, start: int) -> bool:
        """Return whether no more than a preposition and an article stand between a start and an expression."""
        return len(self.prose.view[start : timex.start].split()) <= _FEW

    def _told_before(self, timex: Timex) -> date | None:
        """Return the day from which "the following Friday" counts; without an article it counts from today."""
        points_back = (
            timex.parts["l"].start > timex.start or self.word_before(timex.start) in self.patterns.words["the"]
        )
        near = self.ref is not None and timex.start - self.ref_end <= _FAR
        return self.ref.full if points_back and near and self.ref is not None else None

    def _weekday_after(self, timex: Timex, day: date) -> date:
        """Return the weekday on which ends what the sentence says to begin: on 11 August, until Wednesday."""
        ending, close = self.patterns.ending, self.close
        begun = close[1].full if close is not None and "l" not in timex.parts else None
        if close is None or begun is None or day > begun:
            return day
        view = self.prose.view
        past = begun == self.anchor and tense(self.prose, timex.start, timex.end, self.patterns) == PAST
        if past or (begun == self.anchor and _BEHIND_DATELINE.match(view, close[0])):
            return day  # "SUVA, 12 March 2031 - The forum closed on Monday": the dateline begins nothing
        apart = self.prose.sentence_at(timex.start)[0] >= close[0] or "\n" in view[close[0] : timex.start]
        if apart and not heads(view, close[0], self.patterns.heading):
            return day
        if not ending.search(view, max(0, timex.start - _NEAR), timex.start):
            return day
        return begun + timedelta((day.weekday() - begun.weekday()) % 7 or 7)

    def _ended_before(self, timex: Timex, day: date) -> bool:
        """Return whether what began on a weekday is told before to have ended: "It closed on Friday. It opened on".

        Both sentences have one subject, or that of the second is a pronoun.
        """
        which, view, words = self.index_from(timex.start) - 1, self.prose.view, self.patterns.words
        prior = self.timexes[which] if which >= 0 else timex
        ended = from_iso(prior.value) if prior.form == "weekday" and timex.parts.keys() == {"w"} else None
        if ended is None or not ended < day <= ended + _WEEK:
            return False
        (first, stop), second = self.prose.sentence_at(prior.start), self.prose.sentence_at(timex.start)[0]
        begun = self.patterns.begun.search(view, max(second, timex.start - _NEAR), timex.start)
        closed = self.patterns.ending.search(view, max(first, prior.start - _NEAR), prior.start)
        if not (begun and closed and first < second <= stop + 1):
            return False
        told = [word for word in view[second : begun.start()].lower().split() if word not in words["pluperfect"]]
        subject = view[first : closed.start()].lower().split()[-len(told) :]
        same = bool(told) and (told == subject or words["same_subject"].issuperset(told))
        return same and tense(self.prose, prior.start, prior.end, self.patterns) == PAST

    def _weekday_by(self, timex: Timex, base: date, weekday: int, direction: str | None) -> date:
        """Return the day that a weekday means from another day, by a direction, a number behind it, or tense."""
        ahead, back = (weekday - base.weekday()) % 7, (base.weekday() - weekday) % 7
        number = _NUMBER.match(self.prose.view, timex.end)  # "on Thursday (22)", "this Sunday (7)", the one gone
        near = (base + timedelta(ahead + 7 * weeks) for weeks in _NEAR_WEEKS) if number else ()
        counted = next((day for day in near if number and day.day == int(number[1])), None)
        if counted:
            return counted
        if base != self.anchor and direction in {"before", "after"}:
            return base + timedelta(ahead or 7) if direction == "after" else base - timedelta(back or 7)
        if direction in {"coming", "this"}:
            return base + timedelta(ahead or 7 * (direction != "this"))
        if direction in {"next", "after"}:
            return base + timedelta(ahead if ahead > 1 else ahead + 7)
        if direction in {"last", "past", "before"}:
            return base - timedelta(back if back > 1 or (back and direction == "past") else back + 7)
        if not ahead:
            return base - _WEEK if self._is_week_gone(timex, base, base) else base
        coming, gone = base + timedelta(ahead), base - timedelta(back)
        if self._in_dateline(timex):
            return gone
        sign = tense(self.prose, timex.start, timex.end, self.patterns)
        meant = self.word_before(timex.start) in self.patterns.words["bound_for"] or (
            self._tells(coming) and not self._tells(gone)
        )
        if sign == FUTURE or (sign == UNKNOWN and meant):
            return gone if self._runs_over(timex, gone, base) else coming
        return gone - _WEEK if self._is_week_gone(timex, gone, base) else gone

    def _bare_weekday_behind(self, timex: Timex) -> Timex | None:
        """Return the next expression if it is but a weekday: no "last Monday"."""
        which = self.index_from(timex.end)
        behind = self.timexes[which] if which < len(self.timexes) else None
        return behind if behind and behind.form == "weekday" and behind.parts.keys() <= {"w"} else None

    def _last_day(self, timex: Timex, first: date) -> date | None:
        """Return the weekday until which goes on what one begins: "from Monday to Wednesday"."""
        until = self._bare_weekday_behind(timex)
        if until is None or not self.patterns.ending.fullmatch(self.prose.view, timex.end + 1, until.start):
            return None
        return first + timedelta(((until.number("w") or 1) - 1 - first.weekday()) % 7)

    def _closed_on(self, timex: Timex, first: date) -> date | None:
        """Return the weekday on which closed what opened on one: "which opened on Monday, closed on Wednesday"."""
        view, until = self.prose.view, self._bare_weekday_behind(timex)
        if until is None or until.start >= self.prose.sentence_at(timex.start)[1]:
            return None
        begun = self.patterns.begun.search(view, max(0, timex.start - _NEAR), timex.start)
        ended = begun and self.patterns.ending.search(view, max(timex.end, until.start - _NEAR), until.start)
        if not ended or tense(self.prose, until.start, until.end, self.patterns) != PAST:
            return None
        return first + timedelta(((until.number("w") or 1) - 1 - first.weekday()) % 7)

    def _is_week_gone(self, timex: Timex, first: date, today: date) -> bool:
        """Return whether what goes on from a weekday to another is over: on Tuesday, "met from Monday to Wednesday"."""
        last = self._last_day(timex, first) or self._closed_on(timex, first)
        if last is None or last <= today or self._is_running(timex):
            return False
        return tense(self.prose, timex.start, timex.end, self.patterns) == PAST

    def _runs_over(self, timex: Timex, first: date, today: date) -> bool:
        """Return whether a weekday begins what goes on until another: on Tuesday, "runs from Monday to Wednesday"."""
        last = self._last_day(timex, first)
        return last is not None and last >= today and self._is_running(timex)

    def _is_running(self, timex: Timex) -> bool:
        """Return whether it is said that something runs from a day on, which may have begun: "takes place from"."""
        return self.patterns.running.search(self.prose.view, max(0, timex.start - _NEAR), timex.start) is not None

    def _in_dateline(self, timex: Timex) -> bool:
        """Return whether a weekday stands in a report's dateline, so that it is over: COLOMBO, Thursday.-The …."""
        view, start = self.prose.view, timex.start
        if not _BEHIND_DATELINE.match(view, timex.end):
            return False
        return _DATELINE.search(view, max(0, start - _LONGEST_DATELINE), start) is not None

    def _weekday_beside(self, timex: Timex, weekday: int, pinned: tuple[int, Day, int]) -> None:
        """Resolve a weekday by the day that its sentence tells before: "opened on Monday (July 1) … until Thursday".

        It is before that in "will open on Monday (July 1), he said on Friday".
        """
        start, day, other = pinned
        ahead = (weekday - other) % 7
        before = self.prose.view[max(0, timex.start - _NEAR) : timex.start].lower().split()[-3:]
        reported = ahead > _HALF_A_WEEK.days and not self.patterns.words["reporting"].isdisjoint(before)
        to_come = tense(self.prose, start, start + 1, self.patterns) == FUTURE
        if reported or (to_come and tense(self.prose, timex.start, timex.end, self.patterns) == PAST):
            ahead -= 7
        found = shift_days(day, ahead) if self.prose.sentence_at(timex.start)[0] <= start < timex.start else None
        if found is not None and found.month is not None and ahead and "l" not in timex.parts:
            timex.value = found.value

    def _to_come_here(self, timex: Timex, today: date, weekday: int) -> date | None:
        """Return a weekday that follows the day of its sentence, far ahead: "on 12 May, and a visit on Thursday".

        Not what is only reported of it: "will open on 12 May, he said on Thursday".
        """
        which = self.index_from(timex.start) - 1
        last = self.timexes[which] if which >= 0 else timex
        if last.value is None or last.start < self.prose.sentence_at(timex.start)[0]:
            return None
        told = from_iso(last.value.rpartition("/")[2])
        if told is None or told - today <= _WEEK or ";" in self.prose.view[last.end : timex.start]:
            return None
        before = self.prose.view[max(0, timex.start - _NEAR) : timex.start].lower().split()[-3:]
        if not self.patterns.words["reporting"].isdisjoint(before):
            return None
        if tense(self.prose, timex.start, timex.end, self.patterns) == PAST:
            return None
        ahead = timedelta((weekday - told.weekday()) % 7)
        return told + ahead if ahead <= _HALF_A_WEEK else None

    def _told_here(self, timex: Timex) -> date | None:
        """Return the day in full that the sentence tells right before."""
        if self.close is None or self.prose.sentence_at(timex.start)[0] > self.close[0]:
            return None
        return self.close[1].full

    def _nearest_by_tense(self, timex: Timex, told: date, day: date) -> date | None:
        """Return the weekday meant near a day told of; `day` is the one of its week, which may be far from it.

        From Tuesday the 28th, "signed on Sunday" is the 26th, and who "will sign" does so in its week. From Sunday the
        26th, "signed on Monday" may be the day after or six days before, as Sunday may be in the sentence behind.
        """
        if abs(day - told) <= _HALF_A_WEEK:
            return day
        when = tense(self.prose, timex.start, timex.end, self.patterns)
        if day > told:
            if when != PAST:
                return day
            before = self.prose.view[max(0, timex.start - _NEAR) : timex.start].lower().split()
            had = self.around is not None or not self.patterns.words["pluperfect"].isdisjoint(before)
            return day - timedelta(7) if had or not self._tells_on(timex, told) else None
        return day + timedelta(7) if when == FUTURE else None

    def _tells_on(self, timex: Timex, told: date) -> bool:
        """Return whether a sentence goes on from a day of the one before: "It opened on 10 May. He left on Sunday"."""
        if self.close is None or self.close[1].full != told:
            return False
        return self.prose.sentence_at(timex.start)[0] >= self.close[0]

    def _weekday_around(self, timex: Timex, weekday: int) -> None:
        """Resolve a weekday by the days that the text's head or lead is dated, or by their week."""
        told = self.around or (self.lead and (self.lead, self.lead))
        if "l" in timex.parts or not told or (self.around is None and self.partial and self.partial.day):
            return  # told from the day of the dateline, whose year nothing tells
        low, high = told
        if self.around is None and self._is_of_next_edition(timex, low):
            return
        monday = low - timedelta(low.weekday())
        days = [low + timedelta(ahead) for ahead in range(min((high - low).days + 1, 7))]
        fitting = [day for day in days if day.weekday() == weekday] or [monday + timedelta(weekday)]
        told_here = self._told_here(timex)
        if low == high == told_here and low - fitting[0] > _HALF_A_WEEK and self.close is not None:
            if self.patterns.joining.fullmatch(self.prose.view, self.close[0], timex.start):
                day = low + timedelta((weekday - low.weekday()) % 7)  # "on Sunday 9 February, and on Monday"
                timex.value, timex.year_from = day.isoformat(), "context"
            return
        meant = self._nearest_by_tense(timex, low, fitting[0]) if low == high else fitting[0]
        if meant is None:
            return
        announced = self.around is None and self.to_come is not None and low >= self.to_come
        if announced and low - meant >= _HALF_A_WEEK:
            return  # "Ahead of Friday's talks, … is set for 25 March 2019": some Friday before
        ahead = self.around is None and self.to_come is not None and meant >= self.to_come
        if ahead and tense(self.prose, timex.start, timex.end, self.patterns) == PAST:
            return
        if high < monday + timedelta(7) or meant in days:
            timex.value, timex.year_from = meant.isoformat(), "context"
