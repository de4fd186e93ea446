"""Where a name ends on its right in a language whose modifiers follow the head noun."""

from __future__ import annotations

import re
from itertools import islice
from typing import TYPE_CHECKING

from mekong_facts.rules import series
from mekong_facts.rules.meetings import modifier_words, name_stops, quoted_titles
from mekong_facts.rules.meetings.brackets import bracket_at, up_to_bracket
from mekong_facts.rules.meetings.counts_behind import (
    aside_before_count,
    count_behind,
    drop_times,
    ends_name,
    goes_on_to_count,
    goes_on_to_region,
    in_bracket,
    is_owned_year,
    join,
    take,
    take_fused,
    told_number,
    year_in_name,
)
from mekong_facts.rules.meetings.lists import goes_on, is_day, names_sides, states_end, title_goes_on, up_to_count
from mekong_facts.rules.meetings.name_words import is_generic
from mekong_facts.rules.meetings.phrases import TOKEN, stripped
from mekong_facts.rules.meetings.side_letters import is_first_side, is_second_side

if TYPE_CHECKING:
    from mekong_facts.rules.meetings.phrase_starts import Reader
    from mekong_facts.rules.meetings.phrases import Phrase

_AFTER = 260
_LOOKED_AHEAD = 3  # tokens that a look ahead may need
_MOST = 42  # tokens of a name
_SHORT = 6  # an acronym before a number has fewer letters
_FIGURES = 2  # of the number of a meeting, at most; one more for what a known series counts: "ILC 108"
_FUSED = re.compile(r"([A-Z][A-Za-z]*[A-Z])\+?-?(1?\d{1,2})")


class Modifiers:
    """Reads what stands behind the head noun of one phrase, from token to token, up to what ends a name.

    A method for a kind of token returns whether the name goes on behind it.
    """

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

    def read(self) -> None:
        """Go over the tokens and let the phrase end where the name does."""
        reader, phrase = self.reader, self.phrase
        view, dates, countries, first = reader.view, reader.dates, reader.countries, reader.patterns.first
        farthest = min(len(view), self.end + _AFTER)
        source = TOKEN.finditer(view, self.end, farthest)
        self.tokens = tokens = list(islice(source, _LOOKED_AHEAD))
        seen = 0
        for self.which, token in enumerate(tokens):
            tokens += islice(source, 1)
            text, at = token[0], token.start()
            if at < self.skip:
                continue
            low = text.lower()
            seen += 1
            if seen > _MOST:
                break
            if phrase.numbers and year_in_name(reader, phrase, token):
                self.end = token.end()
                break
            if at in dates:
                if not is_owned_year(reader, at) and (is_day(reader, at) or not up_to_count(reader, phrase, at)):
                    break
                self.skip = dates[at]
                continue
            if at in countries:
                if self.closed and modifier_words.is_subject(reader, countries[at]):
                    break
                self.end = self.skip = modifier_words.partners_end(reader, max(countries[at], token.end()))
                phrase.named, self.closed, self.previous = True, False, low  # "Trung-Việt"
                continue
            digit = text[0].isdigit()
            if not phrase.numbers and (digit or text.isupper() or low in first) and self._counts(token, low):
                continue
            if digit:
                if not self._number(token):
                    break
            elif not text[0].isalnum():
                if not self._mark(text, at):
                    break
            elif text[-1].isdigit() and not phrase.numbers and (fused := _FUSED.fullmatch(text)):
                if self._is_part() or not (take_fused(reader, phrase, token, fused) or self._word(token)):
                    break
                if phrase.numbers:
                    self.end, self.closed = token.end(), True
            elif not self._word(token):
                break
        phrase.end = self.end

    def _counts(self, token: re.Match[str], low: str) -> bool:
        """Return whether the meeting's ordinal, or a number that stands for it, is here, and take it in."""
        reader, phrase, text = self.reader, self.phrase, token[0]
        if low in reader.patterns.first or text[0].isdigit() or len(text) < _SHORT:
            found = reader.patterns.right_ordinal.match(reader.view, token.start())
            of_kind = self.end > phrase.head[1] and self.previous in reader.words["kinds"] and low[:2] == "th"
            if found and phrase.sort == "dialogue":
                of_kind = of_kind or modifier_words.counts_paper(reader, phrase, token.start())
            if found and not of_kind and take(reader, phrase, found):
                house = reader.patterns.names.house.match(reader.view, phrase.end)
                phrase.end = house.end() if house else phrase.end
                self.end = self.skip = phrase.end
                self.previous, self.closed = "", True
                return True
        told = told_number(reader, phrase, token)
        if not told:
            return False
        term = reader.patterns.names.term.match(reader.view, token.end())
        phrase.count(told, token.span(), term.end() if term else token.end())
        self.end = self.skip = phrase.end
        self.closed = True
        return True

    def _number(self, token: re.Match[str]) -> bool:
        """Read a number that is no ordinal: of partners, of a road, of who meets, of years that are marked."""
        reader, phrase, words = self.reader, self.phrase, self.reader.words
        text, which = token[0], self.which
        before, after = self._token(which - 1 - (self._token(which - 1) == "-")), self._token(which + 1)
        few = len(text) <= _FIGURES or (len(text) == _FIGURES + 1 and text[0] == "1" and series.meets(before.upper()))
        number = int(text) if few and text.isdecimal() else 0
        parties = {after, f"{after} {self._token(which + 2)}"} & words["counted_parties"]
        counts = number > 0 and not phrase.numbers and not parties
        acronym = modifier_words.is_acronym(before) or series.is_body(before.upper())
        if acronym and number and modifier_words.sits_at(reader, phrase, self.tokens[which - 1]):
            self.end = stripped(reader.view, self.tokens[which - 1].start())
            return False
        of_term = (
            number and phrase.numbers and (self.previous in words["term_nouns"] or self.previous in words["units"])
        )
        if of_term or reader.view[token.start() - 1] == "+":
            self.end = token.end()  # "lần thứ ba Ủy ban Trung ương khóa 17", "giữa Quân khu 4 và", "ASEAN+3", "Rio+20"
            return True
        if number and self.previous in words["plus"] and modifier_words.is_acronym(self._token(which - 2)):
            self.end = token.end()  # "ASEAN cộng 3"
        elif counts and reader.patterns.right_ordinal.match(reader.view, token.end() + 1):
            pass  # "trên Đường 9 lần thứ 3"
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
        elif self.previous in words["marking"] and not phrase.numbers:
            self.skip = self.tokens[which + 1].end() if after else token.start()  # "kỷ niệm 25 năm"
        else:
            return False
        self.previous = text.lower()
        return True

    def _token(self, which: int) -> str:
        """Return the text of a token, "" where there is none."""
        return self.tokens[which][0] if 0 <= which < len(self.tokens) else ""

    def _is_part(self) -> bool:
        """Return whether a part of the meeting is named whose acronym stands behind: "Phiên họp … AIPA-41"."""
        return self.which > 0 and self.phrase.noun in self.reader.words["parts"]

    def _mark(self, text: str, at: int) -> bool:
        """Read a mark, with what it opens."""
        reader, phrase = self.reader, self.phrase
        if text == "(":
            return self._bracket(at)
        if text in "\"'":
            return self._quote(at)
        if text == "\n":
            return title_goes_on(reader, phrase, at)
        if text == ",":
            states = states_end(reader, phrase, at)
            if states:
                self.end = self.skip = states
            return states > 0 or goes_on(reader, phrase, at, topic=self.topic)
        if text == "." and self.previous == "st":
            return True  # "St. Petersburg"
        if text == "+" and modifier_words.is_acronym(self._token(self.which - 1)):
            return self._plus()
        if text == "-" and self._is_before_number():
            return True
        side = modifier_words.side_behind(reader, at) if text == "-" and at - 1 in reader.country_ends else 0
        if side:
            self.skip = side  # "Việt Nam - vương quốc Bỉ"
            return True
        over = text in "-&/" and bool(self.previous)
        return over and modifier_words.goes_over(reader, phrase, self.tokens, self.which, topic=self.topic)

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

    def _bracket(self, at: int) -> bool:
        """Read a bracket: with one side's country, with words before the ordinal, with an acronym."""
        view, reader, phrase = self.reader.view, self.reader, self.phrase
        country = reader.countries.get(at + 1, at)
        if view[country : country + 1] == ")" and (self.paired or names_sides(reader, phrase, at, country + 1)):
            self.end = country + 1 if self.paired else self.end
            self.skip, self.paired = country + 1, True  # "giữa các tỉnh A, B (Việt Nam) và tỉnh C (Lào)"
            return True
        bracket = bracket_at(view, at, reader.patterns)
        if bracket is None:
            aside = 0 if phrase.numbers else aside_before_count(reader, at)
            self.skip = aside or self.skip
            return aside > 0
        if goes_on_to_count(reader, phrase, bracket) or goes_on_to_region(reader, bracket):
            phrase.inside.append(bracket.acronym)
            self.skip = bracket.close
            return True
        if is_first_side(reader, phrase, bracket):
            phrase.inside.append(bracket.acronym)
            self.skip, self.closed, self.previous = bracket.close, False, ""
            return True
        if is_second_side(reader, phrase, bracket):
            self.end = bracket.close
            return False
        phrase.bracket = bracket
        self.end = stripped(view, at)
        count_behind(reader, phrase, bracket)
        return False

    def _quote(self, at: int) -> bool:
        """Read a title in quotes, with which a name ends but for its ordinal and a bracket."""
        view, reader, phrase = self.reader.view, self.reader, self.phrase
        end = quoted_titles.end_behind(reader, phrase, at, self.previous, topic=self.topic)
        if not end:
            return False
        self.end = end
        phrase.named = True
        found = None if phrase.numbers else reader.patterns.right_ordinal.match(view, self.end + 1)
        if found and take(reader, phrase, found):
            self.end = self.skip = phrase.end
            self.closed = True
        bracket = view.startswith(" (", self.end)
        self.skip = max(self.skip, self.end)
        return bracket

    def _word(self, token: re.Match[str]) -> bool:
        """Read a word."""
        reader, phrase, words = self.reader, self.phrase, self.reader.words
        text, at = token[0], token.start()
        low, after = text.lower(), self._token(self.which + 1)
        pair = f"{low} {after.lower()}" if after else low
        if low in words["stops"] and name_stops.stops(reader, phrase, self.tokens, self.which, self.end):
            return False
        reviewing = pair in words["reviews"] and self.end == phrase.head[1]
        if reviewing and modifier_words.names_review(reader, phrase, self.tokens, self.which):
            self.previous, self.skip = "", self.tokens[self.which + 1].end()
            return True
        if (pair in words["terms"] and self._token(self.which + 2)[:1].isdigit()) or (
            self.topic and modifier_words.meets_person(reader, self.tokens, self.which)
        ):
            return False
        if (
            pair in words["every_year"]
            and self.end > phrase.head[1]
            and modifier_words.ends_yearly(reader, self.tokens, self.which)
        ):
            return False  # "tổ chức Hội nghị … hàng năm"
        if low in words["occasion"] and after and self.tokens[self.which + 1].start() in reader.heads:
            return False
        inside = f"{self.previous} {low}" in words["inside"] and pair not in words["happens"]
        paired = pair in words["pairs"] and self.previous not in words["topics"]  # "về trao đổi thanh niên"
        may_end = not inside and (paired or (low in words["right"] and pair not in words["inside"]))
        if may_end and self._ends(text, low, at, paired=paired):
            if f"{self.previous} {low}" in words["last_pairs"] and self.end > phrase.head[1]:
                kind = self.which + (after in words["epithets"])  # "Hội nghị trù bị chung"
                self.end = self.tokens[kind].end()  # "Ủy ban trù bị (PrepCom 16)"
                phrase.bracket = bracket_at(reader.view, self.end, reader.patterns)
            elif not paired or low in words["with"]:
                self.end = up_to_bracket(reader, phrase, at) or self.end
            return False
        if low in words["and"] and modifier_words.parts_behind(reader, phrase, self.tokens, self.which):
            return False
        if self.closed and not modifier_words.may_follow(reader, text, low, at):
            return False
        self.closed = False
        self.topic = self.topic or low in words["topics"]
        if text[0].isupper():
            phrase.capital = True
            phrase.named = phrase.named or not is_generic(words, low, pair)
        elif pair in words["own_names"]:
            phrase.named = True
        if inside or low not in words["dangling"]:
            self.end = token.end()
        self.previous = low
        return True

    def _ends(self, text: str, low: str, at: int, *, paired: bool) -> bool:
        """Return whether a word that may end a name does, by itself or `paired` with the one behind it.

        One with a capital may be part of the name.
        """
        reader, words = self.reader, self.reader.words
        if text.istitle() and (self.end > self.phrase.head[1] or self.cased):
            return False
        if paired:
            return not modifier_words.is_organisation(reader, self.phrase, self.tokens, self.which)
        if low in words["aims"] and self._token(self.which + 1).istitle():
            return False
        into = f"{self.previous} {low}" in words["into"]
        if into and modifier_words.names_market(reader, self.tokens, self.which):
            return False
        if low in words["soft"] and modifier_words.goes_into_topic(reader, self.phrase, self.tokens, self.which):
            return False
        return not up_to_count(reader, self.phrase, at)
