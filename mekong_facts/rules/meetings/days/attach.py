"""When each meeting takes place: dates and durations, from the clause that says so."""

from __future__ import annotations

from typing import TYPE_CHECKING

from mekong_facts.rules.dates.calendar_days import DAY, MONTH, YEAR, ends
from mekong_facts.rules.meetings.anchors import HELD, Anchor, are_joined
from mekong_facts.rules.meetings.days import durations
from mekong_facts.rules.meetings.days.ahead import Ahead
from mekong_facts.rules.meetings.days.behind import Behind
from mekong_facts.rules.meetings.days.giving import give
from mekong_facts.rules.meetings.days.own_days import tells_own
from mekong_facts.rules.meetings.days.verbs import said_behind
from mekong_facts.rules.meetings.sentences import leads, other_dates
from mekong_facts.rules.meetings.sentences.done_for import is_done_for
from mekong_facts.rules.meetings.sentences.ties import goes_along, opens_next, tells_of_subject
from mekong_facts.rules.meetings.sentences.undone import is_called_off, is_dropped

if TYPE_CHECKING:
    from mekong_facts.rules.meetings.anchors import Clause
    from mekong_facts.rules.meetings.event import Event
    from mekong_facts.rules.meetings.found import DateSpan, Told
    from mekong_facts.rules.meetings.patterns import MeetingPatterns
    from mekong_facts.rules.meetings.signs import Signs
    from mekong_facts.rules.prose import Prose

_LOOSE = 2
_SET_OFF = frozenset({(", ", ","), (" (", ")"), (" (", ",")})
_GAP = 5
_NEAR_DAY = range(12)  # characters from a name to the day behind it: " vào "
_LOOSELY = frozenset({"attend", "gather"})  # what tells least that a day is the meeting's
_ENDS = frozenset({"open", "close", "until"})


class Calendar:
    """Reads from clauses when meetings take place."""

    def __init__(
        self, prose: Prose, patterns: MeetingPatterns, published: str | None, signs: Signs, *, broken: bool
    ) -> None:
        """Keep the text, the day it was written, its signs, and whether its lines were broken to fit a page."""
        self.view = prose.view
        self.patterns = patterns
        self.ahead = Ahead(prose.view, patterns, published, signs)
        self.behind = Behind(prose, patterns, signs, broken=broken)

    def read(self, clause: Clause) -> None:
        """Give each meeting of a clause the dates that are said of it."""
        used: set[int] = set()
        if durations.may_stand(self.view, self.patterns, self.ahead.signs, clause):
            durations.read(self.view, self.patterns, clause)
            used = durations.days_told(self.view, self.patterns, clause)
            used |= durations.last_day(self.view, self.patterns, clause)
        if not clause.dates and clause.heading is None:
            return
        used |= self._each_its_own(clause)
        told: list[Told] = []  # of the meeting before
        for which, anchor in enumerate(clause.anchors):
            for date in clause.dates if anchor.sure else ():
                owned = self.view[date[1] : anchor.start] == "'s " and len(date[2]) in {DAY, MONTH}
                # "the May 2014 Reed Summit", "ahead of Thursday's …"
                if owned or (date[0] < anchor.start < date[1] and len(date[2]) == MONTH):
                    give(self.view, self.patterns, anchor, [(date, "hold")])
            if (
                "partly" in anchor.ties
                or self._speaks(clause, anchor)
                or is_called_off(self.view, anchor.start, self.patterns.words)
                or is_dropped(self.view, clause, anchor, self.patterns.words)
            ):
                continue
            before = clause.anchors[which - 1] if which else None
            after = clause.anchors[which + 1] if which + 1 < len(clause.anchors) else None
            found = self.behind.read(clause, anchor, after, used) or self._opens(clause, anchor, used)
            found = [one for one in found if not other_dates.is_of_other_year(clause, anchor, one[0])]
            found = [one for one in found if not other_dates.is_of_edition(self.view, self.patterns, anchor, one[0])]
            if found and (half := self.behind.half(anchor.end)):
                found = [(found[0][0], half)]  # "the forum's closing ceremony was held on 5 May"
            if "deadlines" in anchor.ties:
                found = found[:1]  # "registration for the …, held on …"
                if not (found and (self._stands_apart(anchor, found[0][1]) or self._is_apposed(anchor, found[0][0]))):
                    continue
            prepared = "preparing" in anchor.ties
            beside = found and (prepared or self._happens_beside(clause, anchor, found[0][0]))
            own = beside and (
                tells_own(self.view, self.patterns, clause, anchor, found[0][0][0])
                or self._is_apposed(anchor, found[0][0])
            )
            if beside and not own:
                continue
            if found and other_dates.is_period(found[0][0][2]) and self._is_of_name(anchor, found[0][0]):
                found = found[1:] if self._tells_work(anchor.start, anchor.end) else found
            if found:
                found = self._shared_out(clause, anchor, self._in_year(clause, anchor, found))
            shifted = [sort for _, sort in found] == ["shift"] and not durations.tells_both(self.view, found[0][0])
            whole = [date for date, sort in found if (sort not in _ENDS or len(date[2]) == YEAR) and not shifted]
            if found:
                for date, _ in found:
                    used.add(date[0])
                give(self.view, self.patterns, anchor, found)
                told = found
                if whole and (len(whole) > 1 or len(whole[0][2]) >= DAY):
                    continue
            if prepared or is_done_for(self.view, self.patterns, clause, anchor):
                continue
            lead = self.ahead.read(clause, anchor, before, after, used)
            if lead and lead[1] in _LOOSELY and "recalling" in anchor.ties:
                continue  # "told reporters on 5 May of the outcomes of the …"
            both = after and are_joined(self.view, clause, anchor, after, self.patterns.words)
            if lead and both and lead[1] in _LOOSELY and "/" in lead[0][2]:
                continue  # "From 5 to 9 May, she attends the … in Hue and the … in Lima": the days of a journey
            if lead and found and not shifted:
                lead = self._finer(anchor, lead, found) if whole else _other_end(lead, found)
            if lead:  # "2 April: the forum ended" may but date the news
                give(self.view, self.patterns, anchor, [lead], stamped=self.view.startswith(":", lead[0][1]))
            elif told and not found and anchor.sure and goes_along(self.view, anchor.start, self.patterns.words):
                give(self.view, self.patterns, anchor, told)  # "… was held on 5 May along with the …"
            told = found or ([lead] if lead else [])

    def _each_its_own(self, clause: Clause) -> set[int]:
        """Give the dates behind several meetings to each its own: "… in Hue and … in Lima were in … respectively"."""
        sure = [anchor for anchor in clause.anchors if anchor.sure and anchor.events]
        if len(sure) < _LOOSE or any(sure[0].end <= date[0] < sure[-1].end for date in clause.dates):
            return set()
        behind = [date for date in clause.dates if date[0] >= sure[-1].end]
        text = self.view[sure[-1].end : clause.end].lower()
        if len(behind) != len(sure) or not any(word in text for word in self.patterns.words["respectively"]):
            return set()
        for anchor, date in zip(sure, behind, strict=True):
            give(self.view, self.patterns, anchor, [(date, "hold")])
        return {date[0] for date in behind}

    def _in_year(self, clause: Clause, anchor: Anchor, found: list[Told]) -> list[Told]:
        """Return the dates with the year that opens their sentence: "In 2009, the … was held from 15 to 17 July".

        Or that a name ends with: "The … of 2009 was held from 15 to 17 July".
        """
        if len(found) > 1 and len(found[0][0][2]) == YEAR and self._is_of_name(anchor, found[0][0]):
            return [((a, b, value.replace("XXXX", found[0][0][2])), sort) for (a, b, value), sort in found]
        start, end, year = clause.dates[0] if clause.dates else (0, 0, "")
        if len(year) != YEAR or end > anchor.start or not self._are_articles(clause.first, start):
            return found
        return [((a, b, value.replace("XXXX", year)), sort) for (a, b, value), sort in found]

    def _is_of_name(self, anchor: Anchor, date: DateSpan) -> bool:
        """Return whether a year stands right behind a meeting's name."""
        return not self.view[anchor.end : date[0]].strip(" -,")

    def year_of(self, event: Event) -> str | None:
        """Return the year that a meeting's name tells, if it is not that of the work it is about."""
        works = event.year and any(self._tells_work(name.start, name.end) for name in event.names)
        return None if works else event.year

    def _tells_work(self, start: int, end: int) -> bool:
        """Return whether a name tells of work, whose year may be another: "Hội nghị Tổng kết công tác … năm 2019"."""
        named = self.view[start:end].lower()
        return any(word in named for word in self.patterns.words["other_years"])

    def _shared_out(self, clause: Clause, anchor: Anchor, found: list[Told]) -> list[Told]:
        """Return the two days of a range as those of two meetings: "on 5 and 6 May respectively".

        Of one meeting neither is sure: "the third meeting of … and that of … on 5 and 6 May respectively".
        """
        if len(anchor.events) not in {1, 2} or len(found) != 1 or "/" not in found[0][0][2]:
            return found
        (start, end, value), sort = found[0]
        low, high, alone = clause.start, clause.end, len(anchor.events) == 1
        if alone:
            low, high = max(low, start - 4 * _GAP), min(high, end + 4 * _GAP)
        text = self.view[low:high].lower()
        if not any(word in text for word in self.patterns.words["respectively"]):
            return found
        if alone:
            return []
        days = ends(value)
        if anchor.events[0].names[0].start > anchor.events[1].names[0].start:
            days = days[::-1]  # "The meetings will be held on 5 and 6 May respectively": as they were named
        return [((start, end, day), sort) for day in days]

    def _happens_beside(self, clause: Clause, anchor: Anchor, date: DateSpan) -> bool:
        """Return whether a day behind a meeting may be that of something before, after or beside it."""
        if "apart" in anchor.ties or ("beside" in anchor.ties and ("/" not in date[2] or opens_next(clause, date[1]))):
            return True
        if "beside" in anchor.ties:
            words, opening = self.patterns.words, self.view[clause.first : clause.first + 3 * _GAP].lower()
            passing = (told for told in words["in_passing"] if told.split()[-1] not in words["beside"])
            if opening.startswith(tuple(passing)):
                return True  # "Trước đó, trong khuôn khổ Hội nghị, từ ngày 23-24/4, các quan chức đã …"
        return tells_of_subject(self.view, clause.first, anchor, self.patterns.words) is not None

    def _speaks(self, clause: Clause, anchor: Anchor) -> bool:
        """Return whether a forum, as the body that it is, says something: "the Reed Forum said on 5 May that"."""
        if not anchor.sure or any(event.number is not None or "forum" not in event.sorts for event in anchor.events):
            return False
        behind = next((date[1] for date in clause.dates if date[0] - anchor.end in _NEAR_DAY), anchor.end)
        said = self.view[behind : behind + 4 * _GAP].lower().split()[:2]
        return not self.patterns.words["saying"].isdisjoint((said[0], " ".join(said)) if said else ())

    def _is_apposed(self, anchor: Anchor, date: DateSpan) -> bool:
        """Return whether commas or a bracket set off a day as the meeting's own: "invited to the forum, 5 May, Hue"."""
        lead, behind = self.view[anchor.end : date[0]], self.view[date[1] : date[1] + 2].strip()
        if lead.startswith(" (") and ")" not in lead and behind[:1] in {")", ","}:
            return len(date[2]) >= DAY
        return (lead, behind) in _SET_OFF and len(date[2]) >= DAY

    def _stands_apart(self, anchor: Anchor, sort: str) -> bool:
        """Return whether what stands behind a meeting tells of it alone: ", held on …", " (5 May)", " in Suva, …"."""
        if sort not in {"hold", "attend"}:
            return self.patterns.details.relative.match(self.view, anchor.end) is not None  # ", which opens on …"
        after = self.view[anchor.end : anchor.end + 2 * _GAP].split(None, 1)[:1]
        return after != [] and (after[0][0] in ",(" or after[0] in self.patterns.words["placing"])

    def _finer(self, anchor: Anchor, lead: Told, found: list[Told]) -> Told | None:
        """Return a date before a meeting with the year behind it: "On 28 June the 11th talks of 2017 were held"."""
        (start, end, value), sort = lead
        at, _, year = found[0][0]
        if len(found) > 1 or len(year) != YEAR or value[:4] not in {"XXXX", year} or len(value) < DAY:
            return None
        if value[:4] == year and sort not in _LOOSELY:
            return lead  # "On 28 June 2017, Peru hosts the 11th talks, one of the events held there in 2017"
        if not leads.leads_to_date(self.view[anchor.end : at], self.patterns, loose=1):
            return None  # "On 28 June a workshop on the way to the Reed Community of 2017 was held"
        return (start, end, value.replace("XXXX", year)), sort

    def _opens(self, clause: Clause, anchor: Anchor, used: set[int]) -> list[Told]:
        """Return the dates of what opens a sentence and is said of its subject: "Opened on 5 May, the forum …"."""
        verb = next((verb for verb in clause.verbs if verb.end <= anchor.start), None)
        comma = self.view.rfind(",", max(clause.first, anchor.start - 2 * _GAP), anchor.start)
        if verb is None or verb.id not in HELD or comma < 0 or not self._are_articles(comma + 1, anchor.start):
            return []
        if verb.start > clause.first and not self._are_articles(clause.first, verb.start):
            return []
        found = self.behind.read(clause, Anchor(clause.first, clause.first, anchor.events, anchor.sure), anchor, used)
        told = said_behind(clause, anchor) if [sort for _, sort in found] == ["hold"] else None
        return [(found[0][0], told)] if told in {"open", "close"} else found  # "Due on 5 May, the forum opens in …"

    def _are_articles(self, start: int, end: int) -> bool:
        """Return whether nothing but articles and auxiliaries stands there."""
        allowed = self.patterns.words["articles"] | self.patterns.words["glue"]
        return allowed.issuperset(self.view[start:end].lower().split())


def _other_end(lead: Told, found: list[Told]) -> Told | None:
    """Return a date before a meeting as its other end than the one told behind: "closed today the …, opened on …"."""
    date, told = lead
    if any(sort == "open" for _, sort in found):
        return lead if told == "close" else None
    return (date, "open") if told in {"open", "hold", "host", "gather"} else None
