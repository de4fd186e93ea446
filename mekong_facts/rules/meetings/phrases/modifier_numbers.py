"""The numbers behind the head noun of a meeting's name, where modifiers follow it."""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING

from mekong_facts.rules import series
from mekong_facts.rules.dates.calendar_days import YEAR
from mekong_facts.rules.meetings.phrases import modifier_words
from mekong_facts.rules.meetings.phrases.counts_behind import (
    drop_times,
    ends_name,
    in_bracket,
    join,
    past_term,
    take,
    told_number,
)
from mekong_facts.rules.meetings.phrases.phrases import stripped

if TYPE_CHECKING:
    import re

    from mekong_facts.rules.meetings.phrases.phrases import Phrase
    from mekong_facts.rules.meetings.phrases.starts import Reader

_SITTINGS = frozenset({"session", "meeting"})
_WORD = 8  # characters of a word before a name
_GOAL = 4  # words from a goal to its year
_SHORT = 6  # an acronym before a number has fewer letters
_TERM = 3  # figures of the number of a term: "Hội đồng Điều hành khóa 219"
_FIGURES = 2  # of the number of a meeting, at most; one more for what a known series counts: "ILC 108"


class ModifierNumbers:
    """What is read behind the head noun of one phrase, and how the numbers there are taken."""

    __slots__ = ("cased", "closed", "end", "paired", "phrase", "previous", "reader", "skip", "tokens", "topic", "which")

    def __init__(self, reader: Reader, phrase: Phrase) -> None:
        """Start behind the head noun."""
        drop_times(reader, phrase)
        self.reader = reader
        self.phrase = phrase
        self.tokens: list[re.Match[str]] = []
        self.which = 0  # the token that is read
        self.end = phrase.end  # of the name, as far as it is read
        self.skip = 0  # up to where tokens are read already
        self.previous = phrase.noun.split()[-1]  # the word before
        self.closed = bool(phrase.numbers) and not modifier_words.go_behind(reader, phrase)  # by an ordinal
        self.topic = self.paired = False
        # capitals mean something: "Đại hội đồng Tổ chức …"
        self.cased = not reader.view[phrase.head[0] : phrase.head[1]].istitle()

    def _counts(self, token: re.Match[str], low: str) -> bool:
        """Return whether the meeting's ordinal, or a number that stands for it, is here, and take it in."""
        reader, phrase, text = self.reader, self.phrase, token[0]
        if low in reader.patterns.first or text[0].isdigit() or len(text) < _SHORT:
            found = reader.patterns.right_ordinal.match(reader.view, token.start())
            of_kind = self.end > phrase.head[1] and self.previous in reader.words["kinds"] and low[:2] == "th"
            if found and phrase.sort == "dialogue":
                of_kind = of_kind or modifier_words.counts_paper(reader, phrase, token.start())
            of_kind = of_kind or (found is not None and modifier_words.counts_days(reader, phrase, found))
            if found and not of_kind and take(reader, phrase, past_term(reader, found)):
                house = reader.patterns.names.house.match(reader.view, phrase.end) or self._board(found.start())
                phrase.end = house.end() if house else phrase.end
                self.end = self.skip = phrase.end
                self.previous, self.closed = "", True
                return True
        told = told_number(reader, phrase, token)
        if not told:
            return False
        term = reader.patterns.names.term.match(reader.view, token.end())
        phrase.count(told, token.span(), term.end() if term and not term["aside"] else token.end())
        self.end = self.skip = phrase.end
        self.closed = True
        return True

    def _board(self, at: int) -> re.Match[str] | None:
        """Return the joint committee that a comma parts from the number of its session, which is told at an offset.

        "Kỳ họp lần thứ 12, Ủy ban … Việt Nam - Lào"; not "Tại kỳ họp lần thứ 12, Ủy ban … nhất trí".
        """
        view, phrase, words = self.reader.view, self.phrase, self.reader.words
        if phrase.sort not in _SITTINGS or at != phrase.head[1] + 1 or view[phrase.end : phrase.end + 1] != ",":
            return None
        lead = view[max(0, phrase.start - _WORD) : phrase.start].lower().split()[-1:]
        there = not words["inside_it"].isdisjoint(lead) or not words["after"].isdisjoint(lead)
        return None if there else self.reader.patterns.names.board.match(view, phrase.end)

    def _number(self, token: re.Match[str]) -> bool:
        """Read a number that is no ordinal: of partners, of a road, of who meets, of years that are marked."""
        reader, phrase, words = self.reader, self.phrase, self.reader.words
        text, which = token[0], self.which
        before, after = self._token(which - 1 - (self._token(which - 1) == "-")), self._token(which + 1).lower()
        few = len(text) <= _FIGURES or (len(text) == _FIGURES + 1 and text[0] == "1" and series.meets(before.upper()))
        number = int(text) if few and text.isdecimal() else 0
        parties = {after, f"{after} {self._token(which + 2).lower()}"} & words["counted_parties"]
        counts = number > 0 and not phrase.numbers and not parties
        acronym = modifier_words.is_acronym(before) or series.is_body(before.upper())
        if acronym and number and modifier_words.sits_at(reader, phrase, self.tokens[which - 1]):
            self.end = stripped(reader.view, self.tokens[which - 1].start())
            return False
        term = text.isdecimal() and len(text) <= _TERM and self.previous in words["term_nouns"]
        unit = number > 0 and self.previous in words["units"]
        if (phrase.numbers and (term or unit)) or reader.view[token.start() - 1] == "+":
            self.end = token.end()  # "lần thứ ba Ủy ban Trung ương khóa 17", "giữa Quân khu 4 và", "ASEAN+3", "Rio+20"
            return True
        if number and self.previous in words["plus"] and modifier_words.is_acronym(self._token(which - 2)):
            self.end = token.end()  # "ASEAN cộng 3"
        elif counts and reader.patterns.right_ordinal.match(reader.view, token.end() + 1):
            pass  # "trên Đường 9 lần thứ 3"
        elif text.isdecimal() and not phrase.numbers and self._is_of_paper():
            self.end, self.topic = token.end(), True  # "thực hiện Đề án 161 về …"
        elif self._is_year_before_count(token):
            phrase.year = None if self._is_goal(token.start()) else text  # "Diễn đàn Lúa gạo 2024 lần thứ tư"
        elif (number and self.previous in words["roads"]) or (text == "0" and self.previous in words["to_nought"]):
            self.end = token.end()  # "sử dụng đường 8 và đường 12", "phát thải ròng bằng 0"
        elif counts and (acronym or in_bracket(reader, token, number) or ends_name(reader, phrase, token)):
            phrase.count(number, token.span(), token.end())
            join(reader, phrase, number)
            self.end = self.skip = phrase.end
            self.closed = True
            return True
        elif number and after and after in words["parties"]:
            if after in words["right"]:
                self.end = self.skip = self.tokens[which + 1].end()  # "sáu bên" in figures
        elif "+" in text:
            self.end, phrase.named = token.end(), True  # "Đối thoại 2+2"
        elif (self.previous in words["marking"] or self._is_of_review(which, after)) and not phrase.numbers:
            self.skip = self.tokens[which + 1].end() if after else token.start()  # "kỷ niệm 25 năm"
        else:
            return False
        self.previous = text.lower()
        return True

    def _is_of_paper(self) -> bool:
        """Return whether a number is that of a decision or a project: "Nghị quyết 1325"."""
        pair = f"{self._token(self.which - 2)} {self._token(self.which - 1)}".lower()
        return pair in self.reader.words["numbered_papers"]

    def _is_year_before_count(self, token: re.Match[str]) -> bool:
        """Return whether a year stands between a name and its ordinal."""
        year = len(token[0]) == YEAR and token[0][:2] in {"19", "20"} and not self.phrase.numbers
        return year and self.reader.patterns.right_ordinal.match(self.reader.view, token.end() + 1) is not None

    def _is_goal(self, at: int) -> bool:
        """Return whether a year is that of a goal in the name: "Mục tiêu toàn cầu 2030"."""
        told = self.reader.view[self.phrase.head[1] : at].lower().split()[-_GOAL:]
        return any(f"{one} {other}" in self.reader.words["goals"] for one, other in pairwise(told))

    def _is_of_review(self, which: int, after: str) -> bool:
        """Return whether a number counts the years that a meeting looks back on: "Hội nghị tổng kết 5 năm hợp tác"."""
        words = self.reader.words
        reviews = f"{self._token(which - 2)} {self._token(which - 1)}".lower() in words["reviews"]
        return reviews and after in words["anniversary_years"]

    def _token(self, which: int) -> str:
        """Return the text of a token, "" where there is none."""
        return self.tokens[which][0] if 0 <= which < len(self.tokens) else ""

    def _is_part(self) -> bool:
        """Return whether a part of the meeting is named whose acronym stands behind: "Phiên họp … AIPA-41"."""
        return self.which > 0 and self.phrase.noun in self.reader.words["parts"]

    def _is_before_number(self) -> bool:
        """Return whether a dash stands between letters and the number of the meeting: "Đại hội đồng AIPA - 37"."""
        if self.phrase.numbers or not modifier_words.is_acronym(self._token(self.which - 1)):
            return False
        number, behind = self._token(self.which + 1), self._token(self.which + 2)
        counts = (
            0 < len(number) <= _FIGURES and number.isdecimal() and behind not in self.reader.words["counted_things"]
        )
        return counts and self.tokens[self.which + 1].start() not in self.reader.dates and not behind[:1].isdecimal()

    def _plus(self) -> bool:
        """Read the sign between a body and its partners: "ASEAN + 3", "ADMM + Nhật Bản"."""
        partners = self._token(self.which + 1)
        if partners.isdecimal() and len(partners) == 1:
            self.end = self.skip = self.tokens[self.which + 1].end()
        return self.end == self.skip or partners[:1].isupper()
