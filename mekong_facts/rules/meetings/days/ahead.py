"""The dates before a meeting that are said of it: "On 5 May, Suva hosted the …", "today approved a plan at the …"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from mekong_facts.patterns import deferred
from mekong_facts.rules.dates.calendar_days import DAY, MONTH, YEAR
from mekong_facts.rules.letters import CAPITAL
from mekong_facts.rules.meetings.anchors import HELD, Anchor
from mekong_facts.rules.meetings.days import day_limits, sittings
from mekong_facts.rules.meetings.days.verbs import gathers, goes_along, is_subject, said_behind, told_by, verb_before
from mekong_facts.rules.meetings.phrases.phrases import TOKEN, ends_in
from mekong_facts.rules.meetings.places import journeys, next_hosts
from mekong_facts.rules.meetings.sentences import asides, goers, leads, other_dates, stamps
from mekong_facts.rules.meetings.sentences.datelines import ends_dateline
from mekong_facts.rules.meetings.sentences.parting import deeds
from mekong_facts.rules.meetings.sentences.undone import undone

if TYPE_CHECKING:
    from collections.abc import Sequence

    from mekong_facts.rules.gazetteer import Hit
    from mekong_facts.rules.meetings.anchors import Clause
    from mekong_facts.rules.meetings.found import DateSpan, Told
    from mekong_facts.rules.meetings.patterns import MeetingPatterns
    from mekong_facts.rules.meetings.signs import Signs

_NUMERIC = deferred(r"\d{1,4}[/.-]\d{1,2}[/.-]\d{2,4}")
_PLACE = deferred(
    rf" (?P<in>[^\W\d_]{{2,4}})(?: {CAPITAL}[\w'-]*){{1,3}}(?:, {CAPITAL}[\w'-]*(?: {CAPITAL}[\w'-]*){{0,2}})?(?=,? )"
)
_HOSTED = frozenset({"hold", "host", "gather"})
_GATHERS = HELD | {"host", "gather"}
_ROW = frozenset({":", "|"})  # between a row's date and its meeting
_NEAR = 150
_CLOSE = 40
_FAR = 480
_LOOSE = 2
_GAP = 5
_STAMP = 12  # letters of an hour, its zone and a weekday


class Ahead:
    """Reads which date before a meeting is the meeting's, and what is said of it then."""

    def __init__(self, view: str, patterns: MeetingPatterns, published: str | None, signs: Signs) -> None:
        """Keep the text, the day it was written, and its signs."""
        self.view = view
        self.patterns = patterns
        self.words = patterns.words
        self.published = published
        self.signs = signs

    def read(
        self, clause: Clause, anchor: Anchor, before: Anchor | None, after: Anchor | None, used: set[int]
    ) -> Told | None:
        """Return such a date, with the sort of what is said: one that opens the clause, or one of gathering."""
        if "apart" in anchor.ties or next_hosts.has_date_before(self.view, clause, anchor, self.words):
            return None
        if "beside" in anchor.ties:
            return self._month_beside(clause, anchor)
        if self.patterns.status.under_way.match(self.view, anchor.end) and not any(
            date[0] < anchor.start
            and ("/" in date[2] or day_limits.is_first_day(self.view, self.words, clause.first, date))
            for date in clause.dates
        ):
            return None  # "Ngày 5/5, bà X, Chủ tịch Hội nghị … đang diễn ra ở Huế, cho biết", not "Từ ngày 5/5, …"
        opening = leads.date_of(self.view, clause, anchor, self.words)
        if opening and self._is_of_page(opening, anchor):
            return None
        if (
            opening
            and opening[0] not in used
            and not (before and stamps.starts_row(self.view, before.end, anchor.start))
        ):
            return self._on(clause, anchor, opening, self._around(clause, anchor, opening[1]))
        if before and any(before.end <= self._past_aside(clause, one, anchor) for one in clause.dates):
            before = None
        if "sources" in anchor.ties:
            return None  # "met on 5 May to carry out what was agreed at the …"
        frame = before.start if before and leads.frames(self.view, before, anchor) else anchor.start
        floor = max(clause.start, before.end if before and frame == anchor.start else 0, anchor.start - _FAR)
        told = [one for one in clause.dates if floor <= one[0] and one[1] <= frame]
        told = [one for one in told if not other_dates.is_apart(self.view, self.patterns, one, frame)]
        told = [one for one in told if not asides.in_relative(self.view, clause, one[0], frame, self.words)]
        told = [one for one in told if not other_dates.is_of_teller(self.view, clause.first, one, self.words)]
        told = [one for one in told if not day_limits.is_bound(self.view, self.words, one[0])]
        gap = self.view[told[-1][1] : anchor.start].strip().lower() if told else ""
        if told and len(told[-1][2]) == YEAR and gap in self.words["and"]:
            told.pop()  # "lễ hội năm 2023 và Hội nghị …"
        date = next((one for one in reversed(told) if not leads.aims(self.view, one, self.words)), None)
        if (told and date is None) or (date and self._is_of_page(date, anchor)):
            return None
        line = date and date[0] > clause.first and ends_dateline(self.view, date[1], anchor.start)
        if date is None or date[0] in used or line:
            return self._heading(clause, anchor, before)
        if day_limits.is_neighbours(self.view, self.words, date, anchor):
            return date, "hold"
        sort = self._told(clause, anchor, after, date, floor)
        return self._on(clause, anchor, date, sort or ("attend" if self._is_at(clause, date, anchor) else None))

    def _is_of_page(self, date: DateSpan, anchor: Anchor) -> bool:
        """Return whether a day above a meeting is that of the page or paper."""
        if stamps.stands_above(self.view, date, anchor.start):
            return True
        return date[2] == self.published and stamps.ends_masthead(self.view, date, anchor.start, self.words)

    def _is_at(self, clause: Clause, date: DateSpan, anchor: Anchor) -> bool:
        """Return whether "at the" alone stands between a date and a meeting: "agreed on 5 May, at the …"."""
        if self._hosts_else(clause, clause.verbs, date, anchor):
            return False
        return self._at_alone(date[1], anchor)

    def _at_alone(self, start: int, anchor: Anchor) -> bool:
        """Return whether nothing but a place and "at the" stands between an offset and a meeting."""
        place = _PLACE.match(self.view, start, anchor.start)
        if place and place["in"] in self.words["placing"]:
            start = place.end()
        between = self.view[start : anchor.start].lower().replace(",", " ").split()
        return (
            not self.words["within"].isdisjoint(between)
            and set(between) <= self.words["within"] | self.words["articles"]
        )

    def _hosts_else(self, clause: Clause, verbs: Sequence[Hit], date: DateSpan, anchor: Anchor) -> bool:
        """Return whether on a day something else is hosted: "said at the … that it would host the games in 2023"."""
        last = next((verb for verb in reversed(verbs) if verb.end <= date[0]), None)
        return last is not None and last.id == "host" and not self._is_inverted(clause, last, date, anchor)

    def _on(self, clause: Clause, anchor: Anchor, date: DateSpan, told: str | None) -> Told | None:
        """Return a date with what is said of it, if anything is; "until" where it is a meeting's last."""
        if told == "hold" and stamps.heads_title(self.view, date, anchor.start):
            told = None if date[2] == self.published else "attend"  # it may be that of the report
        if (
            told == "hold"
            and not self.view[date[1] : anchor.start].strip()
            and _NUMERIC.fullmatch(self.view, *date[:2])
        ):
            told = "attend"  # "Economy 09/08/2024 Second Meeting of …": it may be that of the page
        if told == "attend" and goers.are_received(self.view, self.words, date[1], anchor.start):
            return None
        if told == "attend" and journeys.are_days(self.patterns.things, self.view, anchor, date):
            return None
        if told and day_limits.is_of_many(self.view, self.words, date[1], anchor.start):
            return None
        if told and day_limits.is_since_year(self.view, self.words, clause.first, date):
            return None
        last = told and "/" not in date[2] and day_limits.is_last_day(self.view, self.words, clause, date)
        if told in _HOSTED and day_limits.is_first_day(self.view, self.words, clause.first, date):
            told = "open"
        return (date, "until" if last else told) if told else None

    def _month_beside(self, clause: Clause, anchor: Anchor) -> Told | None:
        """Return the month in which something was on a meeting's sidelines: "In May, on the sidelines of the …"."""
        aside = self.patterns.places.sidelines.search(self.view, max(clause.first, anchor.start - _CLOSE), anchor.start)
        beside = aside and Anchor(aside.start(), anchor.end, anchor.events, anchor.sure)
        month = leads.date_of(self.view, clause, beside, self.words) if beside else None
        return (month, "attend") if month and len(month[2]) == MONTH else None

    def _past_aside(self, clause: Clause, date: DateSpan, anchor: Anchor) -> int:
        """Return where the main clause goes on behind a date: at once, or as "On 5 May, after SOM 8 closed, the …"."""
        first = self.view[date[1] + 1 : date[1] + _CLOSE].lower().split(None, 2)[:2]
        if self.view[date[1] : date[1] + 1] != "," or self.words["aside"].isdisjoint(first):
            return date[1]
        close = self.view.find(",", date[1] + 1, min(anchor.start, date[1] + _NEAR))
        opens = close >= 0 and self._is_time(date, [], clause.start, clause.first)
        led = opens and leads.leads_to_date(self.view[close : anchor.start], self.patterns, loose=1)
        return close if led else date[1]

    def _told(self, clause: Clause, anchor: Anchor, after: Anchor | None, date: DateSpan, floor: int) -> str | None:
        """Return what is said of a meeting on the date nearest before it."""
        start = self._past_aside(clause, date, anchor)
        verbs = deeds(self.view, [one for one in clause.verbs if start <= one.start < anchor.start], self.words)
        lead = [verb for verb in clause.verbs if floor <= verb.start < date[0]]
        between = " ".join(self.view[start : anchor.start].lower().split())
        near = verb_before(self.view, self.patterns, clause, anchor) if verbs else None
        if lead and lead[-1].id in HELD and journeys.lasts(self.view, self.words, floor, lead[-1].start):
            return None
        if lead and not self.words["thereupon"].isdisjoint(between.strip(" ,").split(None, 2)[:2]):
            return None  # "met in Lima in March, then gathered for the …"
        if not self.words["that"].isdisjoint(between.split()):
            return None  # "told the newspaper on 5 May that at the …"
        if near in {"open", "close"} and goes_along(self.view, self.words, verbs, near):
            return near
        if any(verb.id == "block" for verb in verbs):
            return "attend" if self._is_done_at(clause, anchor, between) else None
        part, _, bound = between.partition(" ")  # "evening to attend the"
        bound = bound if part in self.words["parts_of_day"] else between.lstrip(", ")
        to, _, last = bound.rpartition(" ")  # "to attend the annual"
        bound = to if bound not in self.words["bound"] and last in self.words["articles"] else bound
        if bound in self.words["bound"] and goers.but_come(self.words, lead[-1] if lead else None, bound):
            return None  # "arrived on Monday for the …"
        if between.strip(" ,") in self.words["while"]:
            return said_behind(clause, anchor, after) or "attend"
        leads_over = not verbs and day_limits.opens_next(self.view, self.words, date, anchor)
        if leads_over or (between.strip() == "," and not verbs):
            if self._is_bare_entry(clause, anchor, listed=leads_over):
                return "hold"
            if leads_over:
                return said_behind(clause, anchor, after)
        if between in self.words["joins"] or between.strip(" )") in {":", "-", "|", "", "'s", ".:", ". -", ". |"}:
            blocked = between == "" and lead and lead[-1].id == "block"  # "wrote on 5 May to the …"
            blocked = blocked and not ends_in(self.view, date[0] - _GAP, date[0], self.words["articles"])
            done = not self.patterns.head_first and not self.words["within"].isdisjoint(between.split())
            if done and self._hosts_else(clause, lead, date, anchor):
                return None  # "told that it would host the games in 2023 at the …"
            sort = "attend" if done and not (lead and lead[-1].id in _GATHERS) else "hold"  # "signed today at the …"
            return said_behind(clause, anchor, after) or (None if blocked else sort)
        if lead and lead[-1].id in HELD and self._is_inverted(clause, lead[-1], date, anchor):
            return lead[-1].id
        by_name = near in HELD and verbs[0].start == date[1] + 1 and self.view[date[0] : date[1]].isalpha()
        if not by_name and not self._is_time(date, lead, floor, clause.first):
            return None  # but "Senior customs officials of six states on Monday closed their …"
        told = near if near in {"open", "close", "host"} else said_behind(clause, anchor, after)
        if told:
            return told
        if not verbs and ends_in(self.view, anchor.start - _STAMP, anchor.start, self.words["convening"]):
            return "hold"  # "hai nước đã họp phiên lần thứ 8"
        told = verbs[-1].id if verbs else None
        if told == "attend" and (
            len(date[2]) == YEAR  # "Chủ tịch ASEAN năm 2020 chủ trì Hội nghị"
            or (len(date[2]) == DAY and goers.come(self.view, self.patterns, start, verbs[-1].start))
            or not goers.are_led(self.view, self.words, verbs[-1])
        ):
            return None
        if told in _GATHERS or told == "attend":
            return told
        if not verbs and sittings.is_dated(self.view, self.patterns, clause, anchor, date):
            return "hold"
        if gathers(lead, clause.first):
            return lead[0].id if lead[0].start == clause.first and lead[0].id in {"open", "close"} else "gather"
        return "attend" if self._is_done_at(clause, anchor, between) else None

    def _is_bare_entry(self, clause: Clause, anchor: Anchor, *, listed: bool) -> bool:
        """Return whether nothing is said of a meeting before the next entry: "in March, the … in Suva; in May, …"."""
        entry = self.view[anchor.end : clause.end].partition(";")[0]
        listed = listed or self.view.find(";", clause.start, clause.end) >= 0
        return listed and leads.leads_to_date(entry.rstrip(" .;"), self.patterns, loose=0)

    def _is_inverted(self, clause: Clause, verb: Hit, date: DateSpan, anchor: Anchor) -> bool:
        """Return whether a verb, its date and a place lead over to a meeting: "opened on Monday in Lima the …"."""
        if any(one.end <= verb.start and "," not in self.view[one.end : verb.start] for one in clause.anchors):
            return False  # "Trong khuôn khổ SOM 8 tổ chức tại Huế, ngày 5/5, Hội nghị … khai mạc"
        gaps = self.view[verb.end : date[0]], self.view[date[1] : anchor.start]
        return all(leads.leads_to_date(gap, self.patterns, loose=0) for gap in gaps)

    def _is_time(self, date: DateSpan, lead: list[Hit], floor: int, first: int) -> bool:
        """Return whether a date opens what is said, or is that of a gathering."""
        if gathers(lead, first):
            return True
        last = max(floor, self.view.rfind(", ", floor, max(floor, date[0])) + 1)
        told = (word for word in TOKEN.finditer(self.view, last, date[0]) if word[0] in self.words["that"])
        last = max((word.end() for word in told), default=last)  # "It was reported that on 5 May the forum …"
        said, compound = self.view[last : date[0]], self.patterns.head_first
        return leads.leads_to_date(said, self.patterns, loose=_LOOSE, compound=compound) and not any(
            verb.id == "block" for verb in lead if verb.start >= last
        )

    def _is_done_at(self, clause: Clause, anchor: Anchor, between: str) -> bool:
        """Return whether what happened on a date happened at the meeting: "today approved a plan at the …"."""
        return (
            len(between) < _NEAR
            and leads.is_attended(self.view, clause, anchor, self.words)
            and self.words["distant"].isdisjoint(between.replace(",", " , ").split())
        )

    def _heading(self, clause: Clause, anchor: Anchor, before: Anchor | None) -> Told | None:
        """Return the date that heads the list in which the first thing an item names is the meeting."""
        if clause.heading is None or before or "recalling" in anchor.ties:
            return None
        if not leads.is_first(self.view, clause, anchor, self.words):
            ceremony = leads.ceremony(self.view, anchor, self.words) if clause.listed else None
            if ceremony:
                return clause.heading, ceremony
            attended = leads.is_attended(self.view, clause, anchor, self.words)
            return (clause.heading, "attend") if attended and clause.listed else None
        told = self._around(clause, anchor, clause.first)
        return (clause.heading, told) if told else None

    def _around(self, clause: Clause, anchor: Anchor, start: int) -> str | None:
        """Return what is said of a meeting whose date opens the item: "hold" for a bare entry, None for other news."""
        before = [verb.id for verb in clause.verbs if start <= verb.start < anchor.start]
        if before:
            return before[-1]
        behind = [verb for verb in clause.verbs if verb.start >= anchor.end and verb.id not in {"until", "shift"}]
        limit = min(clause.end, anchor.end + _CLOSE)
        if undone(self.view, self.patterns, self.signs, anchor.end, limit):
            return None  # "On 5 May, the forum was put off"
        if not behind:
            return "hold"
        told = told_by(behind)
        row = self.view[start : anchor.start].strip() in _ROW
        if behind[0].id == "attend" and (row or leads.tells_who(self.view, anchor, behind[0], self.words)):
            return "hold"  # "7-9 May: the …, chaired by the mayor", "Ngày 9/5, Hội nghị … do Bộ trưởng … chủ trì"
        if behind[0].id == "host":
            return told
        if behind[0].start > anchor.end + 1:
            if behind[0].id == "block" and is_subject(self.view, self.words, anchor, behind[0]):
                return "attend"  # "In two days, 7 and 8 May, the commission has reviewed …"
            return told if told in HELD else "attend" if self._at_alone(start, anchor) else None
        return told if told in {"open", "close"} else "hold"  # "On 5 May, the forum heard …"
