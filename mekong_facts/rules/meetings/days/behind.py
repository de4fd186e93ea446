"""The dates behind a meeting that are said of it: "the forum, hosted by Fiji, opens on 5 May and closes on 7 May"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from mekong_facts.patterns import deferred
from mekong_facts.rules.dates.calendar_days import DAY, YEAR
from mekong_facts.rules.meetings.days import day_limits
from mekong_facts.rules.meetings.days.between import Between
from mekong_facts.rules.meetings.days.next_lines import goes_on
from mekong_facts.rules.meetings.days.own_days import has_own_day
from mekong_facts.rules.meetings.days.verbs import verb_before
from mekong_facts.rules.meetings.phrases.phrases import beginnings, ends_in
from mekong_facts.rules.meetings.places import journeys
from mekong_facts.rules.meetings.sentences import asides, leads, other_dates, strangers, things
from mekong_facts.rules.meetings.sentences.undone import undone

if TYPE_CHECKING:
    from mekong_facts.rules.meetings.anchors import Anchor, Clause
    from mekong_facts.rules.meetings.found import DateSpan, Told
    from mekong_facts.rules.meetings.patterns import MeetingPatterns
    from mekong_facts.rules.meetings.signs import Signs
    from mekong_facts.rules.prose import Prose

_NEAR = 90
_FAR = 260
_CLOSE = 3  # characters from a verb to the date of which it is said: "postponed to"
_NEAR_AND = 12  # characters of ", and on"
_OWNS = "'s "  # behind a meeting or a day whose something else is: "the forum's plan", "next month's summit"
_THERE = 40  # characters from the place where a meeting did its work to the day
_QUOTED = deferred(r'[ (]"(?:[^\s"][^"]*)?\Z')  # a quotation that goes on


class Behind:
    """Reads which dates behind a meeting are the meeting's, and what is said of it then."""

    def __init__(self, prose: Prose, patterns: MeetingPatterns, signs: Signs, *, broken: bool) -> None:
        """Keep the text, its signs, and whether its lines were broken to fit a page."""
        self.view = prose.view
        self.prose = prose
        self.patterns = patterns
        self.signs = signs
        self.broken = broken
        self.between = Between(prose.view, patterns)

    def read(self, clause: Clause, anchor: Anchor, after: Anchor | None, used: set[int]) -> list[Told]:
        """Return the dates behind an anchor that are said of it, with the sort of what is said."""
        limit = min(clause.end, after.start if after else clause.end, anchor.end + _FAR)
        if not any(anchor.end <= date[0] < limit for date in clause.dates):
            return []
        if self._owns(anchor.end) or leads.glosses(self.view, clause, anchor, self.patterns.words):
            return []
        limit = asides.end_of_relative(self.view, clause, anchor, limit, self.patterns)
        found: list[Told] = []
        words = self.patterns.words
        last = max((end for start, end in anchor.parts if start >= anchor.end), default=anchor.end)
        sort: str | None = None
        parted = False
        for date in clause.dates:
            if date[0] < last or date[0] >= limit or date[0] in used:
                continue
            if self.view.startswith(_OWNS, date[1]) or _QUOTED.search(self.view, anchor.end, date[0]):
                continue  # "opened the forum to prepare for next month's summit", 'launched the "2017 Fund"'
            gap = self.view[last : date[0]]
            if self._ends(clause, anchor, after, last, date):
                break
            if other_dates.tells_which(self.view, date, self.patterns):
                last = date[1]
                continue
            if not found and self._worked_then(clause, anchor, date):
                found.append((date, "hold"))
                last, sort = date[1], "hold"
                continue
            known = things.sort_of(self.patterns.things, gap, date)
            if known:
                found = [one for one in found if known != "until" or one[1] not in {"close", "until"}]
                found.append((date, known))
                last, sort = date[1], known
                continue
            verbs = [verb for verb in clause.verbs if last <= verb.start < date[0]]
            if leads.aims(self.view, date, self.patterns.words) and not (verbs and date[0] - verbs[-1].end < _CLOSE):
                if self.patterns.words["since"].isdisjoint(gap.lower().split()[-1:]):
                    break  # "the forum set a plan to 2030"
                last = date[1]  # "a yearly forum held since 2010"
                continue
            if self._is_unkept(clause, gap, date):
                last = date[1]
                continue
            joined = not found and other_dates.is_of_joined(date, gap, verbs, words)
            if other_dates.is_of_several(date, gap, verbs, self.patterns):
                break
            if not found and journeys.has_days(self.patterns.things, self.view, anchor, gap, date[2]):
                break
            told = None if joined else self.between.told(gap, last, verbs, sort)
            if found and told not in {None, "shift"} and gap.strip().lower() in self.patterns.words["instead"]:
                told = "move"
            again = told == "close" and sort == "hold"  # "held in May …, which ends in December" is something else
            if (parted or again) and not (told in {"open", "close"} and self.between.is_next_deed(verbs)):
                told = None
            if told is None:
                close = self.view.find(",", date[1], min(limit, date[1] + _NEAR)) if gap[:1] == "," else -1
                if found or last > anchor.end or close < 0:
                    parted = True
                else:
                    last = close + 1  # the date was of what two commas part off: "The forum, which …, opens on …"
                continue
            if told == "":
                if self._is_of_clause(clause, anchor, date, gap):
                    break
                told = self.between.told_by_words(gap)
                if not told and len(date[2]) == YEAR and self._is_of_noun(gap):
                    break
            one_of_several = "/" not in date[2] and date[0] < clause.dates[-1][0]
            if not told and one_of_several and other_dates.dates_document(self.view, anchor, gap, words):
                last = date[1]
                continue
            if not told and len(date[2]) == DAY:
                in_bracket = last == anchor.end and gap.startswith(" (")
                told = self._told_by_line(clause, anchor, gap, in_bracket=in_bracket)
                if told is None:
                    break
            sort = told
            first = sort in {"", "hold"} and day_limits.is_first_day(self.view, self.patterns.words, last, date)
            found.append((date, "open" if first else sort))
            last = date[1]
        return things.moved(self.view, self.patterns.things, anchor, self._settled(clause, anchor, found, limit))

    def _is_of_clause(self, clause: Clause, anchor: Anchor, date: DateSpan, gap: str) -> bool:
        """Return whether a date is of the clause that a comma parts from the one with the meeting."""
        aside = "," in gap[-_NEAR_AND:] and "(" not in gap and date[1] + _CLOSE < clause.end
        if aside and other_dates.is_of_main_clause(self.view, clause, anchor, self.patterns.words):
            return True  # "Sau khi dự … tại Huế, chiều 5/5, Thủ tướng …", "Hưởng ứng Hội nghị …, ngày 5/5, …"
        if gap[:1] != ",":
            return False  # "as agreed at the forum, from 5 May the states lift …"
        return self._opens_clause(clause, anchor, *date[:2]) or other_dates.is_of_deed(clause, anchor, date, gap)

    def _told_by_line(self, clause: Clause, anchor: Anchor, gap: str, *, in_bracket: bool) -> str | None:
        """Return the sort of what is said of a day by the line that it stands in; None if it is not the meeting's."""
        if "beside" in anchor.ties and not in_bracket and not has_own_day(self.view, clause, anchor):
            return None  # not "on the margins of the 9th Forum (5 May, Lima)"
        words = self.patterns.words
        line = gap.rpartition("\n")[2].split() if "\n" in gap else None
        if line and line[0].lower() in words["bylines"]:
            return None
        if line is None or any(word[0].islower() and word not in words["of"] for word in line):
            return ""
        return "line" if line else "attend"  # the day below a headline may be that of the report

    def _worked_then(self, clause: Clause, anchor: Anchor, date: DateSpan) -> bool:
        """Return whether a meeting did its work at a place on a day behind it: "adopted a plan in Hue on 5 May"."""
        worked = self.patterns.places.worked.match(self.view, anchor.end, date[0])
        if worked is None or worked["dated"] is None or date[0] - worked.end() > _THERE or len(date[2]) < DAY:
            return False
        return leads.is_doer(self.view, clause, anchor, self.patterns.words)

    def _ends(self, clause: Clause, anchor: Anchor, after: Anchor | None, last: int, date: DateSpan) -> bool:
        """Return whether a date, and all behind it, is of something else by what stands before it from `last` on."""
        gap, words = self.view[last : date[0]], self.patterns.words
        if any(told in gap for told in words["neighbours"]):
            return True  # "was preceded by a workshop on 5 May"
        if gap[:1] in {" ", ","} and other_dates.is_of_paper(gap, words):
            return True  # "the forum and its Joint Statement of 5 May"
        lasted = "/" in date[2] and gap.lower().rstrip().endswith(tuple(words["held_during"]))
        bracket = gap[-1:] == "("
        if not lasted and ends_in(self.view, last, date[0] - bracket, words["spells"]):
            return True  # "for the period 1 January to 30 June", "under Peru's presidency (1 July - 31 December)"
        if "\n" in gap and (
            other_dates.heads_row(self.view, clause, anchor)
            or not goes_on(self.prose, self.patterns, gap, date, broken=self.broken)
        ):
            return True
        if gap[-2:] == ": " and not words["bulletins"].isdisjoint(gap[:-2].lower().split()[-1:]):
            return True  # "World Reed Assembly - Daily update: 30 May"
        if gap[-1:] == "(" and any(map(str.isalpha, gap)) and other_dates.is_posted(self.view, date):
            return words["placing"].isdisjoint(gap.lower().split())  # "8th Joint Commission to meet (16/3/2010)"
        if gap.rpartition("(")[2].strip(" ,-").lower() in words["agencies"]:
            return True  # "Hà Nội (TTXVN 5/12)"
        if after and self._is_of_next(clause, date, after):
            return True
        if after and day_limits.leads_on(self.view, words, date, after):
            return True
        joined = "," in gap[-_NEAR_AND:] or (last == anchor.end and len(gap) < _NEAR_AND)
        if joined and strangers.opens_other(self.view, clause, last, date, words):
            return True
        entry = gap.strip() == "," and clause.dates[0][1] <= anchor.start and len(date[2]) != YEAR
        return entry and self._starts_entry(date[1])

    def _is_unkept(self, clause: Clause, gap: str, date: DateSpan) -> bool:
        """Return whether a date was only planned: "had been due on 5 May", "on 5 May, but was put off"."""
        stands = self.signs.stand("unkept", date[0] - len(gap), date[0])
        unkept = self.patterns.places.unkept.search(gap) if stands else None
        if unkept and not self.patterns.places.relocated.search(gap, unkept.end()):
            return True
        return self._is_undone(clause, date)

    def _settled(self, clause: Clause, anchor: Anchor, found: list[Told], limit: int) -> list[Told]:
        """Return the dates found with their sorts, as a verb behind all of them or before the meeting settles these."""
        if found and not found[0][1]:
            found = self.between.verbs_last(clause, found, limit)
        ceremony = leads.ceremony(self.view, anchor, self.patterns.words) if found else None
        if ceremony:
            return [(date, ceremony if sort in {"", "hold"} else sort) for date, sort in found]
        first = found[0][0][0] if found else 0
        if found and not any(anchor.end <= verb.start < first and verb.id != "attend" for verb in clause.verbs):
            lead = verb_before(self.view, self.patterns, clause, anchor)
            if lead:
                found = [(date, lead if sort == "" else sort) for date, sort in found]
        if [sort for _, sort in found] == [""] and self._is_bound_for(clause, anchor):
            came = other_dates.is_of_arrival(self.view, self.patterns, clause, anchor, found[0][0])
            return [] if came else [(found[0][0], "attend")]
        if [sort for _, sort in found] == [""] and leads.is_attended(self.view, clause, anchor, self.patterns.words):
            start, end, value = found[0][0]
            relative = len(value) == DAY and not any(mark.isdigit() for mark in self.view[start:end])
            said = self.view[clause.first : anchor.start].lower().split()[:2]  # "Speaking at the forum on 5 May, …"
            if "/" in value or relative or not self.patterns.words["speaking"].isdisjoint(beginnings(said)):
                return [(found[0][0], "attend")]
        return [(date, sort or "hold") for date, sort in found]

    def _is_undone(self, clause: Clause, date: DateSpan) -> bool:
        """Return whether a date and no later one came to nothing: "on 5 May, but was put off"."""
        told = undone(self.view, self.patterns, self.signs, date[1], clause.end)
        return told is not None and not any(date[1] <= other[0] < told.end() for other in clause.dates)

    def _is_of_noun(self, gap: str) -> bool:
        """Return whether a year ends a name that other words lead to: "tiến tới Cộng đồng ASEAN năm 2015"."""
        said = gap.split()
        if not self.patterns.head_first or not said:
            return False
        glue = self.patterns.words["glue"]
        return said[0].islower() and said[0] not in glue and not leads.leads_to_date(gap, self.patterns, loose=0)

    def _owns(self, end: int) -> bool:
        """Return whether something of the meeting is spoken of: "the forum's plan runs from 1 May"."""
        if not self.view.startswith(_OWNS, end):
            return False
        after = self.view[end + 3 : end + _NEAR].split(None, 3)[:3]
        if not self.patterns.words["issues"].isdisjoint(after):
            return False  # "the forum's fourth annual edition opens on 5 May"
        held = " ".join(after[:2]) in self.patterns.words["ceremonies"]
        return after != [] and not held and self.half(end) is None

    def half(self, end: int) -> str | None:
        """Return whether the opening or the closing of a meeting is spoken of: "the forum's official opening"."""
        owned = self.view.startswith(_OWNS, end)
        after = self.view[end + 3 if owned else end : end + _NEAR].lower().split(None, 3)[:3]
        if not owned and (
            self.view[end : end + 1] != " " or " ".join(after[:2]) not in self.patterns.words["ceremonies"]
        ):
            return None
        after = after[bool(after) and after[0] in self.patterns.words["official_kinds"] :]
        told = {after[0], " ".join(after[:2])} if after else set()
        if not self.patterns.words["opening"].isdisjoint(told):
            return "open"
        return None if self.patterns.words["closing"].isdisjoint(told) else "close"

    def _starts_entry(self, end: int) -> bool:
        """Return whether a date begins what else is planned: "5 May the forum meets, 6 May sightseeing"."""
        after = self.view[end : end + _NEAR].split(None, 1)[:1]
        told = after != [] and after[0].isalpha() and after[0] not in self.patterns.words["glue"]
        return told and self.view[end : end + 1] == " "

    def _opens_clause(self, clause: Clause, anchor: Anchor, start: int, end: int) -> bool:
        """Return whether "from" and a date open what is said behind "at the …,": the subject follows."""
        if any(end <= verb.start <= end + 1 for verb in clause.verbs) or self.view[end : end + 1] != " ":
            return False
        words = self.patterns.words
        after = self.view[end : end + _NEAR].split(None, 1)[:1]
        since = ends_in(self.view, anchor.end, start, words["since"])
        subject = since and after != [] and after[0].islower() and after[0] not in words["glue"] - words["plurals"]
        return subject and leads.is_attended(self.view, clause, anchor, self.patterns.words)

    def _is_bound_for(self, clause: Clause, anchor: Anchor) -> bool:
        """Return whether people only come to the meeting then: "delegates arrive for the …, Suva, 5 May"."""
        come = next((verb for verb in reversed(clause.verbs) if verb.end <= anchor.start), None)
        if come is None or come.id != "block":
            return False
        return self.view[come.end : anchor.start].strip().lower().endswith(tuple(self.patterns.words["bound"]))

    def _is_of_next(self, clause: Clause, date: DateSpan, after: Anchor) -> bool:
        """Return whether a date is the next meeting's: "và ngày 7/5 là …", "ngày 7/5 họp …"."""
        between = self.view[date[1] : after.start].strip().lower()
        if between in self.patterns.words["joins"]:
            return True
        if not between and len(date[2]) == YEAR and not self.patterns.head_first:
            return True  # "the 2011 CHOGM in Perth and the 2015 CHOGM"
        for word in self.patterns.words["will"]:
            between = between.removeprefix(f"{word} ")
        return self.patterns.head_first and any(
            verb.id in {"hold", "open"} and between == self.view[verb.start : verb.end].lower()
            for verb in clause.verbs
            if date[1] <= verb.start < after.start
        )
