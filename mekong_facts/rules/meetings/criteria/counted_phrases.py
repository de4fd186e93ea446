"""What the ordinal of a phrase counts: whose sessions, meetings of a year, those of ministers, or no meetings."""

from __future__ import annotations

from typing import TYPE_CHECKING

from mekong_facts.rules.meetings.criteria import sitting
from mekong_facts.rules.meetings.criteria.said import STAGED
from mekong_facts.rules.meetings.phrases import edition_years
from mekong_facts.rules.meetings.phrases.brackets import bracket_at
from mekong_facts.rules.meetings.phrases.phrases import endings, stripped, tells_level

if TYPE_CHECKING:
    import re

    from mekong_facts.rules.meetings.criteria.said import Said
    from mekong_facts.rules.meetings.phrases.phrases import Phrase
    from mekong_facts.rules.meetings.phrases.starts import Reader

_NEXT = 6  # characters of a preposition
PLENARIES = 9  # so many of them no meeting has itself
_WHO = 4  # words up to those who hold a session, in a headline
_BOARD = 40  # characters of a board's name before its noun
_PARTIES = 120  # characters before and behind a round of talks in which its parties stand
_STATES = 2  # that may speak of their firms
FEW_IN_YEAR = 5  # meetings of one sort


class CountedPhrases:
    """Tells what the ordinals of one text count."""

    def __init__(self, reader: Reader, said: Said) -> None:
        """Keep the text, and what is said of its phrases."""
        self.view = reader.view
        self.reader = reader
        self.patterns = reader.patterns
        self.words = reader.words
        self.said = said
        self.spoken = len(reader.view)  # where the text first names a committee or the like

    def _before(self, start: int, size: int = 40) -> list[str]:
        return self.view[max(0, start - size) : start].lower().split()

    def _is_of_year(self, phrase: Phrase) -> bool:
        """Return whether an ordinal counts through a year or a term: "the third meeting of the year"."""
        return self.patterns.criteria.of_year.match(self.view, phrase.end) is not None

    def _uncount(self, phrase: Phrase) -> bool:
        """Take the ordinal of a year's meeting off the end of a phrase; return whether words stand behind its noun."""
        through = self.patterns.criteria.of_year.match(self.view, phrase.end)
        year = edition_years.YEAR_BEHIND.match(self.view, through.end()) if through else None
        bracket = bracket_at(self.view, year.end(), self.patterns) if year else None
        phrase.bracket = bracket._replace(number=None) if bracket else phrase.bracket
        last = phrase.ordinal is not None and phrase.ordinal[1] == phrase.end  # else "đầu tiên của các nước Hồ"
        phrase.end = stripped(self.view, phrase.ordinal[0]) if phrase.ordinal and last else phrase.end
        phrase.numbers = []
        phrase.ordinal, phrase.spots = None, []
        tail = self.view[phrase.head[1] : phrase.end]
        # not "Hội nghị trực tiếp lần đầu tiên giữa các nước ASEAN"
        phrase.named = phrase.named and tail != "" and not tail.islower()
        return tail != ""

    def _is_round(self, phrase: Phrase) -> bool:
        """Return whether somebody holds or ends a round of talks: "concluded a second round of talks in Lima"."""
        if phrase.noun not in self.words["rounds_of"]:
            return False
        return self.said.is_held(phrase.start, phrase.end, STAGED)

    def _is_of_those(self, phrase: Phrase) -> bool:
        """Return whether those of several states hold a session: "Ministers open 6th session in Lima".

        Or are at it, somewhere, or at its close or opening: "Ministers adopted a plan at their 8th meeting in Hue",
        "Ministers failed to agree at the close of their 14th biennial meeting".
        """
        words, number = self.words, phrase.numbers[0]
        if self.patterns.head_first or number == 1:
            return False
        there = self._is_at_theirs(phrase)
        if number <= PLENARIES and not (there and self.said.sited(phrase.end)):
            return False
        if not (there or self.said.is_held(phrase.start, phrase.end, STAGED)):
            return False
        lead = self.view[self.said.prose.sentence_at(phrase.start)[0] : phrase.start].lower().split()
        first = lead.index("-") + 1 if there and "-" in lead else 0  # behind a dateline
        who = next((at for at, word in enumerate(lead[first:]) if word in words["meeting_persons"]), _WHO)
        if there and any(word.endswith("'s") for word in lead[first : first + who]):
            return False  # "The union's leaders"
        at_home = words["home_bodies"] | words["that"]
        at_home |= words["local"] | words["statewide"] if there else frozenset()
        return 0 < who < _WHO and at_home.isdisjoint(lead)

    def _is_at_theirs(self, phrase: Phrase) -> bool:
        """Return whether something is done at what is somebody's meeting: "at their", "at the close of their"."""
        words, before = self.words, self._before(phrase.start)
        if len(before) < _WHO - 1 or before[-1] not in words["owned"] - words["personal"]:
            return False
        if before[-2] in words["within"]:
            return True
        return before[-2] in words["of"] and not words["its_close"].isdisjoint(endings(before[:-2]))

    def _is_ministers(self, phrase: Phrase) -> bool:
        """Return whether those who meet are told and have met often before: "the 10th labour ministers' meeting"."""
        if phrase.numbers[0] < FEW_IN_YEAR or self.is_predicate(phrase):
            return False
        one = phrase.definite or not self.words["indefinite"].isdisjoint(self._before(phrase.start, 16)[-1:])
        if one and phrase.noun in self.words["talks"]:
            return self.said.sited(phrase.end)  # "the 28th round of negotiations in Da Nang"
        if not phrase.definite:
            return False
        return phrase.sort == "meeting" and tells_level(self.view[phrase.start : phrase.head[0]].lower(), self.patterns)

    def _heads_minutes(self, phrase: Phrase) -> bool:
        """Return whether a line ends with a body and its meeting: "Reed Task Force, 12th meeting"."""
        if not self.view.startswith("\n", phrase.end):
            return False
        line = self.view.rfind("\n", 0, phrase.start) + 1
        body = self.view[line : phrase.start].rstrip(" ")
        titled = body[-1:] == "," and all(word[0].isupper() or word in self.words["joiners"] for word in body.split())
        return titled and body[:-1].split()[-1].lower() in self.words["bodies"]

    def _is_second(self, phrase: Phrase) -> bool:
        """Return whether a body itself is counted, not what it holds: "Hội đồng thứ hai", not "Ủy ban lần thứ hai"."""
        counted = phrase.ordinal or (0, 0)
        if not self.patterns.head_first:  # "the Sixth Committee", "the Third Committee of the General Assembly"
            tail = self.view[phrase.head[1] : phrase.end].lower().split()
            part = tail[:1] != [] and tail[0] in self.words["of"] and " ".join(tail[2:]) in self.words["in_assembly"]
            alone = counted[1] + 1 == phrase.head[0] and (part or not tail)
            return alone and not sitting.is_sitting(self.said, phrase)
        alone = counted[0] == phrase.head[1] + 1 and counted[1] == phrase.end
        return alone and self.view[slice(*counted)][:2].lower() == "th"

    def is_predicate(self, phrase: Phrase) -> bool:
        """Return whether a phrase is said of something: "it is the third meeting"."""
        before = self._before(phrase.start, 16)
        while before and before[-1] in self.words["articles"] and not self.patterns.head_first:
            before.pop()
        if before and before[-1] in self.words["amid"]:  # "Trong đại hội lần 7 tại Huế"
            return self.words["placing"].isdisjoint(self.view[phrase.end : phrase.end + _NEXT].split()[:1])
        return bool(before) and before[-1] in self.words["copula"]

    def _owned(self, phrase: Phrase) -> bool:
        """Return whether a body with a proper name meets in the session: "The … Council held its 23rd session"."""
        owner = self._before(phrase.start, 20)[-1:]
        if self.spoken < phrase.start and owner and owner[0].removesuffix("'s") in self.words["bodies"]:
            return owner[0].endswith("'s")  # "it was the committee's 12th meeting"
        before = self.patterns.criteria.owned.search(self.view, max(0, phrase.start - 120), phrase.start)
        if (
            before is None
            or self.patterns.criteria.court.search(self.view, max(0, phrase.start - 80), phrase.start)
            or phrase.numbers[0] < 2
            or self._is_of_year(phrase)
        ):
            return False
        if self._is_companys(phrase) or self._is_at_home(before):
            return False
        return self.words["copula"].isdisjoint(before[0].lower().split()[1:])  # "it was their third meeting"

    def _is_at_home(self, found: re.Match[str]) -> bool:
        """Return whether a board that is told by what it sits for is one state's or town's: "the City Council for".

        So is what a parliament has set up: "the House Committee".
        """
        words = self.words
        before = self.view[max(0, found.start() - _BOARD) : found.start()]
        own = set(before.rpartition(". ")[2].lower().split())
        if not found["board"]:
            several = words["jointly"] | words["interstate"]
            return several.isdisjoint(own) and not words["home_bodies"].isdisjoint(own)
        at_home = words["homely"] | words["local"] | words["statewide"]
        return words["jointly"].isdisjoint(own) and not at_home.isdisjoint(own)

    def _is_held_at_home(self, phrase: Phrase) -> bool:
        """Return whether it is the meeting of one state's parliament: "the House Committee held its third meeting"."""
        found = self.patterns.criteria.owned.search(self.view, max(0, phrase.start - 120), phrase.start)
        return found is not None and self._is_at_home(found)

    def _is_of_labour(self, phrase: Phrase) -> bool:
        """Return whether a union talks with a firm or an office: "the 4th round of talks between the union and"."""
        if self.patterns.head_first or phrase.noun not in self.words["talks"] | self.words["rounds_of"]:
            return False
        start, end = self.said.prose.sentence_at(phrase.start)
        low, high = max(start, phrase.start - _PARTIES), min(end, phrase.head[1] + _PARTIES)
        if self.patterns.criteria.labour.search(self.view, low, high) is None:
            return False
        return sum(at in self.reader.countries for at in range(low, high)) < _STATES

    def _is_companys(self, phrase: Phrase) -> bool:
        """Return whether a firm is spoken of right before."""
        return self.patterns.criteria.company.search(self.view, max(0, phrase.start - 80), phrase.start) is not None
