"""Where a name ends on its right in a language whose modifiers follow the head noun."""

from __future__ import annotations

from itertools import islice
from typing import TYPE_CHECKING

from mekong_facts.patterns import deferred
from mekong_facts.rules import series
from mekong_facts.rules.meetings.phrases import modifier_words, name_stops, quoted_titles
from mekong_facts.rules.meetings.phrases.brackets import bracket_at, up_to_bracket
from mekong_facts.rules.meetings.phrases.counts_behind import (
    aside_before_count,
    body_widened,
    count_behind,
    goes_on_to_count,
    goes_on_to_letters,
    goes_on_to_region,
    is_owned_year,
    past_region,
    take,
    take_fused,
    year_in_name,
)
from mekong_facts.rules.meetings.phrases.lists import (
    goes_on,
    is_day,
    names_sides,
    states_behind_colon,
    states_end,
    title_goes_on,
    up_to_count,
)
from mekong_facts.rules.meetings.phrases.modifier_numbers import ModifierNumbers
from mekong_facts.rules.meetings.phrases.name_words import is_generic
from mekong_facts.rules.meetings.phrases.phrases import TOKEN, stripped
from mekong_facts.rules.meetings.phrases.side_letters import is_first_side, is_second_side

if TYPE_CHECKING:
    import re

_AFTER = 260
_TREATY = 24  # characters before a year in which the treaty is named that it tells
_YEAR = 4  # digits
_LOOKED_AHEAD = 3  # tokens that a look ahead may need
_MOST = 42  # tokens of a name
_FUSED = deferred(r"([A-Z][A-Za-z]*[A-Z])\+?-?(1?\d{1,2})")


class Modifiers(ModifierNumbers):
    """Reads what stands behind the head noun of one phrase, from token to token, up to what ends a name.

    A method for a kind of token returns whether the name goes on behind it.
    """

    __slots__ = ()

    def read(self) -> None:
        """Go over the tokens and let the phrase end where the name does."""
        reader, phrase = self.reader, self.phrase
        view, dates, countries, first = reader.view, reader.dates, reader.countries, reader.patterns.first
        words = reader.words
        farthest = min(len(view), self.end + _AFTER)
        passing = reader.patterns.names.passing.match(view, self.end)
        phrase.elsewhen = passing is not None and passing["other"] is not None
        source = TOKEN.finditer(view, passing.end() if passing else self.end, farthest)
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
            if digit and self._is_of_treaty(token):
                self.end = token.end()
            elif digit:
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
        tail = view[phrase.head[1] : self.end].lower().split()[-2:]
        alone = not phrase.numbers and " ".join(tail) in words["whose_alone"]
        self.end = name_stops.before_dateline(reader, phrase, self.end)
        phrase.end = view.rfind(" ", 0, self.end - len(" ".join(tail))) if alone else self.end

    def _is_of_treaty(self, year: re.Match[str]) -> bool:
        """Return whether a year tells which treaty is meant: "các bên tham gia Công ước 2003 về …"."""
        lead = self.reader.view[max(0, year.start() - _TREATY) : year.start()].lower().split()[-2:]
        return " ".join(lead) in self.reader.words["treaties"] and year[0].isdecimal() and len(year[0]) == _YEAR

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
        if text == ":" and (states := states_behind_colon(reader, phrase, at)):
            self.end = self.skip = states
            return True
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

    def _bracket(self, at: int) -> bool:
        """Read a bracket: with one side's country, with words before the ordinal, with an acronym."""
        view, reader, phrase = self.reader.view, self.reader, self.phrase
        country = reader.countries.get(at + 1, at)
        if view[country : country + 1] == ")" and (self.paired or names_sides(reader, phrase, at, country + 1)):
            self.end = country + 1 if self.paired else self.end
            self.skip, self.paired = country + 1, True  # "giữa các tỉnh A, B (Việt Nam) và tỉnh C (Lào)"
            return True
        if body := body_widened(reader, phrase, at):
            phrase.inside.append(body)
            phrase.named = True
            self.skip = at + len(body) + 2
            return True
        bracket = bracket_at(view, at, reader.patterns)
        if bracket is None:
            aside = 0 if phrase.numbers else aside_before_count(reader, phrase, at)
            self.skip = aside or self.skip
            return aside > 0
        if goes_on_to_count(reader, phrase, bracket) or goes_on_to_region(reader, bracket):
            phrase.inside.append(bracket.acronym)
            self.skip = past_region(reader, bracket.close)
            return True
        if goes_on_to_letters(reader, phrase, bracket):
            phrase.inside.append(bracket.acronym)
            self.skip, self.closed = bracket.close, False
            return True
        if is_first_side(reader, phrase, bracket):
            phrase.inside.append(bracket.acronym)
            self.skip, self.closed, self.previous = bracket.close, False, ""
            return True
        if is_second_side(reader, phrase, bracket):
            self.end = bracket.close
            return False
        if series.is_body(bracket.acronym) and (further := bracket_at(view, bracket.close + 1, reader.patterns)):
            phrase.inside.append(bracket.acronym)
            bracket = further  # "… Hiệp hội các quốc gia Đông Nam Á (ASEAN) (ADSOM)"
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
        if inside and low in words["right"] and after and self.tokens[self.which + 1].start() in reader.heads:
            inside = False  # "sự kiện lớn nhất là Hội nghị …"
        sided = low in words["with"] and pair not in words["no_sides"]  # "giữa các tỉnh với sự tham dự của …"
        second = sided and modifier_words.is_second_side(reader, phrase, at)  # "giữa A với các B"
        toward = pair in words["toward"] and not self.topic  # "ý nghĩa của Hội nghị … đối với Lào"
        paired = toward or (pair in words["pairs"] and not second)
        paired = paired and self.previous not in words["topics"]  # "về trao đổi thanh niên"
        may_end = not inside and (paired or (low in words["right"] and pair not in words["inside"]))
        if may_end and self._ends(text, low, at, paired=paired):
            if f"{self.previous} {low}" in words["last_pairs"] and self.end > phrase.head[1]:
                kind = self.which + (after in words["epithets"])  # "Hội nghị trù bị chung"
                self.end = self.tokens[kind].end()  # "Ủy ban trù bị (PrepCom 16)"
                phrase.bracket = bracket_at(reader.view, self.end, reader.patterns)
            elif not paired or low in words["with"]:
                self.end = up_to_bracket(reader, phrase, at) or self.end
            return False
        parties = (
            self.which > 1 and f"{self.tokens[self.which - 2][0].lower()} {self.previous} {low}" in words["inside"]
        )
        if low in words["and"] and not parties and modifier_words.parts_behind(reader, phrase, self.tokens, self.which):
            return False
        if self.closed and not modifier_words.may_follow(reader, text, low, at):
            return False
        if self.end == at - 1 and modifier_words.ends_behind_land(reader, phrase, self.tokens, self.which):
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
        if pair in words["pairs"] and after in words["right"]:
            self.end = self.skip = self.tokens[self.which + 1].end()  # "về chuẩn bị Hội nghị Cấp cao"
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
        if (
            low in words["benefiting"]
            and not self.closed
            and modifier_words.benefits(reader, self.phrase, self.tokens, self.which)
        ):
            return False
        if low in words["soft"] and modifier_words.goes_into_topic(reader, self.phrase, self.tokens, self.which):
            return False
        return not up_to_count(reader, self.phrase, at)
