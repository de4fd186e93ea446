"""What stands between a meeting and a date behind it: the sort of verb that says the date of the meeting."""

from __future__ import annotations

from typing import TYPE_CHECKING

from mekong_facts.patterns import deferred
from mekong_facts.rules.letters import CAPITAL
from mekong_facts.rules.meetings.anchors import HELD
from mekong_facts.rules.meetings.phrases.phrases import ends_in
from mekong_facts.rules.meetings.sentences import leads
from mekong_facts.rules.meetings.sentences.parting import (
    is_awaited,
    is_of_object,
    is_of_occasion,
    is_of_other_body,
    is_of_other_meeting,
)

if TYPE_CHECKING:
    import re
    from collections.abc import Sequence

    from mekong_facts.rules.gazetteer import Hit
    from mekong_facts.rules.meetings.anchors import Clause
    from mekong_facts.rules.meetings.found import Told
    from mekong_facts.rules.meetings.patterns import MeetingPatterns

_PERSON = deferred(rf",\s({CAPITAL}\w+)")
_GOES_ON = deferred(rf"\s{CAPITAL}")
_NEAR = 90
_NOMINAL = 12  # characters in which what makes a noun of a verb stands
_LOOSE = 2


class Between:
    """Reads between the meetings of one text and the dates behind them."""

    def __init__(self, view: str, patterns: MeetingPatterns) -> None:
        """Keep the text as rules read it."""
        self.view = view
        self.patterns = patterns

    def told(self, gap: str, start: int, verbs: Sequence[Hit], earlier: str | None) -> str | None:
        """Return what stands between a meeting and a date: a sort of verb, "" for nothing, None if it parts them."""
        sort: str | None = None
        manner, nominal = self.patterns.details.manner, self.patterns.words["nominal"]
        if nominal:  # "với sự tham dự của"
            verbs = [verb for verb in verbs if not ends_in(self.view, verb.start - _NOMINAL, verb.start, nominal)]
        if verbs and self._sets_limit(verbs[-1], start + len(gap)):
            return None
        cut = blocked = start
        led = bool(verbs) and leads.is_chaired(self.view, self.patterns.words, start, verbs[-1])
        for verb in verbs:
            if verb.id == "block":
                sort, blocked = "block", verb.end
            elif sort == "block" and verb.id == "hold" and is_of_object(self.view, verb, blocked, self.patterns.words):
                continue
            elif verb.id in HELD and (
                is_of_other_body(self.view, verb, start, self.patterns.words)
                or (verb.id == "hold" and is_of_other_meeting(self.view, verb, start, self.patterns.words))
                or (sort is None and verb.id == "hold" and is_of_occasion(self.view, verb, start, self.patterns.words))
            ):
                return None
            elif led and verb is verbs[-1] and sort is None:
                sort, cut = "hold", verb.end  # "do hai Bộ trưởng đồng chủ trì ngày"
            elif verb.id != "attend":
                if (
                    sort != "block"
                    or verb.id not in {"open", "close", "gather"}
                    or is_awaited(self.view, verb, blocked, self.patterns.words)  # "is expected to open on 5 May"
                    or self.goes_along(verb)
                ):
                    both = sort == "open" and verb.id == "close" and self._joined(cut, verb.start)
                    sort, cut = "hold" if both else verb.id, verb.end  # "opens and closes on 5 May"
            elif sort is None and leads.leads_to_date(self.view[start : verb.start], self.patterns, loose=0):
                cut = verb.end  # ", to be attended by kings on …"
        late = sort == "until" and not self.patterns.words["denying"].isdisjoint(gap.lower().split())
        if sort == "block" or late:
            return None  # "will not open until May"
        rest = manner.sub("", self.view[cut : start + len(gap)])
        told = rest if sort == "hold" and self._is_passive(verbs[-1]) else manner.sub("", gap)
        if "," in told and not led and any(self._is_title(word) for word in _PERSON.finditer(told)):
            return None  # "…, Thủ tướng về nước ngày …"
        loose = 0 if sort == "move" else _LOOSE + 2 if sort else _LOOSE
        if not leads.leads_to_date(rest, self.patterns, loose=loose):
            return None
        if sort is None:
            return None if earlier == "move" else earlier or ""  # "moved to 5 May (formerly 2 May)"
        return "until" if self._leads_to_end(gap) else sort

    def _sets_limit(self, verb: Hit, date: int) -> bool:
        """Return whether a verb takes in the limit of a date right behind it: "will be [held by] 15 June"."""
        words = self.patterns.words
        if verb.id == "close" or words["by"].isdisjoint(self.view[verb.start : verb.end].lower().split()[1:]):
            return False
        return words["latest"].issuperset(self.view[verb.end : date].lower().split())

    def _is_passive(self, verb: Hit) -> bool:
        """Return whether a verb can only be said of the meeting: "… do ông A, Thứ trưởng, chủ trì, được tổ chức"."""
        passives = self.patterns.words["passives"]
        return bool(passives) and self.view[verb.start : verb.end].split()[0].lower() in passives

    def _joined(self, start: int, end: int) -> bool:
        """Return whether nothing but "and" stands there."""
        return self.view[start:end].strip().lower() in self.patterns.words["and"]

    def told_by_words(self, gap: str) -> str:
        """Return what words before a date that are no verb tell of it; "" for nothing."""
        if gap.lstrip(", ").lower().startswith(tuple(self.patterns.words["where"])):
            return "attend"  # "the conference, where on 29 August he broke the deadlock"
        return "until" if self._leads_to_end(gap) else ""

    def _leads_to_end(self, gap: str) -> bool:
        """Return whether a bracket that ends a text leads to a last day: "opens (to 5 May)"."""
        return "(" in gap and gap.rpartition("(")[2].strip().lower() in self.patterns.words["through"] - {"-"}

    def verbs_last(self, clause: Clause, found: list[Told], limit: int) -> list[Told]:
        """Return the dates with what the verb behind each says: "The forum on Monday opened"."""
        told: list[Told] = []
        taken = ""
        for which, (date, sort) in enumerate(found, 1):
            stop = found[which][0][0] if which < len(found) else limit
            own = self._told_behind(clause, date[1], stop) if sort in {"", taken} else ""
            told.append((date, own or sort))
            taken = own
        return told

    def _told_behind(self, clause: Clause, start: int, stop: int) -> str:
        """Return "open" or "close" where a date leads to that verb and it does not lead to the date at `stop`."""
        verb = next((verb for verb in clause.verbs if verb.start >= start), None)
        if verb is None or verb.id not in {"open", "close"} or verb.end > stop:
            return ""
        if any(date[0] == stop for date in clause.dates) and leads.leads_to_date(
            self.view[verb.end : stop], self.patterns, loose=0
        ):
            return ""
        between = self.view[start : verb.start]
        return verb.id if "," not in between and leads.leads_to_date(between, self.patterns, loose=0) else ""

    def goes_along(self, verb: Hit) -> bool:
        """Return whether "and" or a comma joins a verb to something else that a meeting did: "…, and closes on"."""
        before = self.view[max(0, verb.start - _NEAR) : verb.start].lower().replace(",", " , ").split()[-4:]
        joining = self.patterns.words["and"] | {","}
        plain, expected = self.patterns.words["glue"] - joining, self.patterns.words["expected"]
        while before and (before[-1] in plain or " ".join(before[-2:]) in expected):
            del before[-2 if " ".join(before[-2:]) in expected else -1 :]
        return bool(before) and before[-1] in joining

    def is_next_deed(self, verbs: Sequence[Hit]) -> bool:
        """Return whether the last verb says what a meeting did next: "adopted a plan on 5 May and closed on 6 May"."""
        expected = self.patterns.words["expected"]
        others = (verb.id for verb in verbs[:-1] if self.view[verb.start : verb.end].lower() not in expected)
        return bool(verbs) and self.goes_along(verbs[-1]) and HELD.isdisjoint(others)

    def _is_title(self, word: re.Match[str]) -> bool:
        """Return whether a word behind a comma begins a person's title; a place has two capitals: "Trung Quốc"."""
        if word[1].lower() not in self.patterns.words["titles"]:
            return False
        place = self.patterns.head_first and _GOES_ON.match(word.string, word.end()) is not None
        return not place or word[1].lower() in self.patterns.words["pronouns"]
