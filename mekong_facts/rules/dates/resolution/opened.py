"""The year that a sentence opens with or tells before a day or month which does not say it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from mekong_facts.rules.dates.calendar import Day
from mekong_facts.rules.dates.context.standing import Standing
from mekong_facts.rules.dates.tense import FUTURE, is_held, tense
from mekong_facts.rules.letters import BULLET_MARKS

if TYPE_CHECKING:
    from mekong_facts.rules.dates.timex import Timex

_SURE_WITHIN = 60  # days from the day of writing within which a report on a year is written
_MOST = 6  # so many expressions before a day may stand between it and the year that opens its sentence
_BESIDE = 12  # characters from a year to its month: ", cũng vào "
_PLANNED = 28  # characters from a year to come to its day: ", dự kiến vào các ngày "
_WHEN = 10  # characters of a comma and "when"
_NAME = 60  # characters of the name of an event behind its year
_SUBJECT = 110  # characters from a year to what says that its clause is of days to come
_YEAR = 4  # digits
_COUNT = 50  # characters of the ordinal of a meeting with the letters behind it, before its year
_EDITION = 220  # characters from a day to the year of the meeting that is named behind it
_YEAR_PARTS = frozenset("gy")
_OPENING = BULLET_MARKS + " \t#"


class Opened(Standing):
    """Tells the years of days whose sentence has told them."""

    def _year_opening(self, timex: Timex, index: int) -> tuple[int, str | None] | None:
        """Return the year that opens the sentence of a day or month, and what tells it.

        "In 2009, it was held from 15 to 17 July"; "last year, in April".
        """
        low, _ = self.prose.sentence_at(timex.start)
        line, _ = self.prose.line_at(timex.start)
        last = self.timexes[index - 1] if index else None
        if last is not None and last.parts.keys() == {"y"} and last.start >= line:
            opens = not self.prose.view[line : last.start].strip(_OPENING)
            mark = self.prose.view[last.end : timex.start].strip()
            led = self.word_before(last.start) in self.patterns.opening_words
            if (opens and mark in {",", ":", "-"}) or (led and mark == ","):
                return last.number("y") or 0, "stated"  # "2010, April: First Summit", "in 2011, October"
        found: Timex | None = None
        low = self._list_start(low, index)
        if low < self.body <= timex.start:
            low = self.body  # "SUVA, 5 May 2012 (RN) - In 2009, the forum was held on 3 June"
        for before in reversed(self.timexes[max(0, index - _MOST) : index]):
            if before.start < low:
                break
            if "y" in before.parts or "u" in before.parts:
                found = before if found is None else None
                if found is None:
                    return None
        if found is None or not (found.form in {"year", "relative"} or self._holds(found, timex)):
            return None
        opening = self.prose.view[low : found.start].strip(_OPENING).lower()
        if opening in self.patterns.words["the"] and self._names_event(found, timex):
            return found.number("y") or 0, "stated"
        bare = found.end - found.start <= len("2012") or not found.rule.endswith(".year")  # not "năm 2012 là …"
        coming = self._is_to_come(found, timex)
        owner = not opening and found.form == "relative" and self._owns_event(found, timex)
        if bare and not (opening or coming or owner or self.prose.view.startswith(",", found.end)):
            return None
        if opening not in self.patterns.opening_words and (opening or found.form != "relative"):
            return None
        if timex.start - found.end > _BESIDE and not coming:
            # "last year, in April" is of that year whatever follows
            ahead = tense(self.prose, timex.start, timex.end, self.patterns) == FUTURE
            if ahead or self._of_report(found, timex):
                return None
        if found.form == "relative":
            year = found.value if found.parts["u"].code == "N" else None
            return (int(year), found.year_from) if year and year.isdigit() else None
        return found.number("y") or 0, "stated"

    def _year_when(self, timex: Timex, index: int) -> int | None:
        """Return the year of which a clause tells a day or month: "chaired it in 2013, when summits were in April"."""
        low, _ = self.prose.sentence_at(timex.start)
        near = self.timexes[max(0, index - _MOST) : index]
        told = next((one for one in reversed(near) if "y" in one.parts or "u" in one.parts), None)
        if told is None or told.start < low or told.parts.keys() != {"y"}:
            return None
        behind = self.prose.view[told.end : told.end + _WHEN].lower().removeprefix(",").split()[:1]
        if self.patterns.words["when"].isdisjoint(behind):
            return None
        year = told.number("y") or 0
        gone = self.anchor is not None and year < self.anchor.year
        return None if gone and tense(self.prose, timex.start, timex.end, self.patterns) == FUTURE else year

    def _year_of_edition(self, timex: Timex, index: int) -> int | None:
        """Return the year behind the number of a meeting whose day it is: "… lần thứ 9 năm 2019 họp ngày 5/6"."""
        if self.anchor is not None:
            return None  # the edition of a year may be put off to the next one
        view, (low, high) = self.prose.view, self.prose.sentence_at(timex.start)
        before, after = self.timexes[index - 1 : index] if index else [], self.timexes[index + 1 : index + 3]
        for told in before:
            if low <= told.start and told.parts.keys() == {"y"}:
                spot = max(low, told.start - _COUNT)
                if self.patterns.edition_year.search(view, spot, told.start) and self.patterns.held_on.fullmatch(
                    view, told.end, timex.start
                ):
                    return told.number("y")
        behind = next((one for one in after if one.parts.keys() == {"y"} and one.start < high), None)
        if behind is None or behind.start - timex.end > _EDITION:
            return None
        led = self.patterns.day_of_edition.match(view, timex.end, behind.start)
        counted = self.patterns.edition_year.search(view, max(timex.end, behind.start - _COUNT), behind.start)
        return behind.number("y") if led and counted and self.patterns.is_held.match(view, behind.end) else None

    def _year_gone_back_to(self, timex: Timex, index: int) -> int | None:
        """Return the one year of the sentence before that a sentence goes back to: "Last year … It met on 2 April"."""
        low, _ = self.prose.sentence_at(timex.start)
        told = self.timexes[index - 1] if index else timex
        first, _ = self.prose.sentence_at(max(low - 1, 0))
        if self.narrative or not first <= told.start < low or (index > 1 and self.timexes[index - 2].start >= first):
            return None
        value = told.value or ""
        if len(value) != _YEAR or not value.isdigit():
            return None
        back = self.patterns.gone_back.match(self.prose.view, low)
        over = self.anchor is None or int(value) < self.anchor.year
        if back is None or not over or tense(self.prose, timex.start, timex.end, self.patterns) == FUTURE:
            return None
        return int(value)

    def _is_to_come(self, told: Timex, timex: Timex) -> bool:
        """Return whether what is to come on a day is told of the year: "In 2018 they will hold it on 5 May"."""
        view = self.prose.view
        ahead = self.patterns.future.search(view, told.end, timex.start)
        year = told.value if told.form == "relative" else str(told.number("y"))
        if ahead is None or not (year and year.isdigit()) or (self.anchor and int(year) < self.anchor.year):
            return False
        subject = view[told.end + 1 : ahead.start()]
        behind = view[ahead.end() : timex.start].partition(",")[2]
        if len(subject) > _SUBJECT or "," in subject.lstrip(" ,") or self.patterns.future.search(behind):
            return False
        return self.patterns.past.search(f"{subject}|{behind}") is None

    def _list_start(self, low: int, index: int) -> int:
        """Return where the sentence starts of which that at an offset is but an item: "In 2009, …; on 3 May, …".

        No farther back than the expressions that are looked at.
        """
        first = self.timexes[max(0, index - _MOST)].start
        while low > max(1, first) and ";" in self.prose.view[low - 2 : low]:
            low = self.prose.sentence_at(low - 2)[0]
        return low

    def _names_event(self, told: Timex, timex: Timex) -> bool:
        """Return whether a year tells which event it is whose day follows: "The 2014 Reed Summit was held on 5 May"."""
        events = self.patterns.words["events"]
        for word in self.prose.view[told.end : min(timex.start, told.end + _NAME)].split():
            if word.lower() in events:
                return told.parts.keys() == {"y"}
            if not word[0].isupper():
                return False
        return False

    def _owns_event(self, told: Timex, timex: Timex) -> bool:
        """Return whether a year owns an event that was held on a day: "Last year's forum was held on 5 May"."""
        view = self.prose.view
        said = view[told.end : told.end + _NAME].lower().split() if view.startswith("'s ", told.end) else []
        return not self.patterns.words["events"].isdisjoint(said) and is_held(self.prose, timex, self.patterns)

    def _of_report(self, told: Timex, timex: Timex) -> bool:
        """Return whether a day is rather that of a late report on a year: In 2015, trade fell, he said on 3 January."""
        day, now = self.readings[timex.start].first, self.anchor
        if now is None or "," not in self.prose.view[told.end + 1 : timex.start]:
            return False
        full = Day(now.year, day.month, day.day or 1).full
        return full is not None and 0 <= (now - full).days <= _SURE_WITHIN

    def _holds(self, told: Timex, timex: Timex) -> bool:
        """Return whether a date is a year, or the month of a year that another is of: October 2009, of 15 October."""
        if told.parts.keys() == {"y"}:
            return True
        first, then = self.readings.get(told.start), self.readings.get(timex.start)
        if first is None or then is None or first.last is not None or first.first.day is not None:
            return False
        return then.first.day is not None and first.first.month == then.first.month

    def _year_of_month_ahead(self, timex: Timex, day: Day, index: int) -> int | None:
        """Return the year of a day to come that its sentence tells: in November 2008; they offered 10-12 November."""
        view, low, now = self.prose.view, self.prose.sentence_at(timex.start)[0], self.anchor
        last = self.timexes[index - 1] if index else None
        if last is not None and now is not None and low <= last.start and last.parts.keys() <= _YEAR_PARTS:
            between = view[last.end : timex.start]
            if (last.number("y") or 0) > now.year and len(between) <= _PLANNED and self.patterns.future.search(between):
                return last.number("y")  # cuối năm 2015, dự kiến ngày 5 và 6 tháng 12
        low = self._list_start(low, index)
        for before in reversed(self.timexes[max(0, index - _MOST) : index]):
            reading = self.readings.get(before.start) if before.start >= low and "y" in before.parts else None
            if reading is None or now is None or reading.last is not None or reading.first.day is not None:
                continue
            year, month = reading.first.year, reading.first.month
            if month == day.month and year is not None and (year, month or 0) > (now.year, now.month):
                return year
        return None
