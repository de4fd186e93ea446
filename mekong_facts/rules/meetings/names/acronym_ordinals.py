"""Acronyms that an ordinal counts: "8th SOM", "SOM lần thứ 8"."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from mekong_facts.patterns import deferred
from mekong_facts.rules import series
from mekong_facts.rules.letters import BULLET_MARKS
from mekong_facts.rules.meetings.criteria.counted_phrases import FEW_IN_YEAR
from mekong_facts.rules.meetings.phrases import editions, firsts
from mekong_facts.rules.meetings.phrases.ends import extend
from mekong_facts.rules.meetings.phrases.name_words import Name, content, level_of
from mekong_facts.rules.meetings.phrases.phrases import TOKEN, Phrase, ends_in, value_of, words_before

if TYPE_CHECKING:
    import re
    from collections.abc import Mapping, Sequence

    from mekong_facts.rules.meetings.criteria.said import Said
    from mekong_facts.rules.meetings.found import LetterSpan
    from mekong_facts.rules.meetings.names.taken import Taken
    from mekong_facts.rules.meetings.patterns import MeetingPatterns
    from mekong_facts.rules.prose import Prose

_BODY_BEFORE = deferred(
    r"(?<=[a-z] )(?:[A-Z][\w'+-]* (?:- (?=[A-Z]))?){1,3}\Z"
)  # the 4th EAS EMM, the 12th Peru - Fiji JC
_BEFORE = 40
_PARTNERS = deferred(r" ?\+ ?[136] ")  # SOM+3 lần thứ 5: no edition of the SOM
_DASH = deferred(r" ?[-+] ?| Plus ")  # AEM - Nhật Bản lần thứ 17
_WITH_STATE = deferred(r" ?\+| Plus ")
# The 12th ARF DiREx: the letters behind are the meeting's.
_PLUS = deferred(r"\+[136](?!\w)")  # the 37th AEM+3
_WORD_BEFORE_CAPITAL = deferred(r" ([a-z]+) (?:the )?[A-Z]")
_NUMERAL_BEFORE = deferred(r"(?<![\w-])(?P<roman>[IVXL]{1,7})(?= \Z)")
_WHOSE = 6  # characters of "your" and a blank
_LETTERS_OWN = 3  # of an acronym before "Plus", at least
_OFFICIALS = deferred(r" (SOM)(?!\w)")  # whose meeting it is: "the 9th AMAF Plus Three SOM"
_CAPITALS = deferred(r"(?: \d{1,2}(?= [A-Z][a-z]))?(?: [A-Z][\w'-]*){1,6}")
_LETTERS = deferred(r" (?!II|IV|VI|IX|XI|XV|XX)[A-Z][A-Za-z]*[A-Z]")


class _Count(NamedTuple):
    """An ordinal beside an acronym, what both take up, whether partners stand there, and the letters of whose it is."""

    ordinal: re.Match[str]
    spot: tuple[int, int]
    partners: bool
    officials: str | None = None


class Counted:
    """Finds the acronyms of one text that stand with an ordinal."""

    def __init__(self, prose: Prose, patterns: MeetingPatterns, dates: Mapping[int, int], said: Said) -> None:
        """Keep the text, the end of each date by its start, and what is said of its meetings."""
        self.prose = prose
        self.view = said.view
        self.patterns = patterns
        self.dates = dates
        self.said = said

    def name_at(self, start: int, end: int, acronym: str | None, number: int | None, *, written: bool = False) -> Name:
        """Return the name that an acronym is, with the words there or without."""
        name = " ".join(self.prose.text[start:end].split()) if written else None
        level = level_of("", "", acronym, self.patterns)
        made = Name(start, end, name, number, acronym, "meeting", "acronym", named=True, behind=end, level=level)
        year = self.patterns.names.year.match(self.view, end) if number is None else None
        made.year = year[1] if year else None
        made.planned = number is None and editions.is_planned(self.view, start, end, self.patterns)
        return made

    def noun_at(self, start: int, end: int, letters: str, number: int) -> Name:
        """Return a name that is but a noun in letters and the number of a meeting named elsewhere: "HNCC 18"."""
        summit = letters.lower() in self.patterns.words["summits_in_letters"]
        sort = "summit" if summit else "meeting"
        made = Name(start, end, self.prose.text[start:end], number, None, sort, "acronym", behind=end)
        made.words = frozenset({f"#{sort}"})
        return made

    def _with_ordinal(self, words: Sequence[LetterSpan], taken: Taken) -> list[Name]:
        """Return acronyms with an ordinal: "8th SOM", "SOM lần thứ 8"."""
        found = []
        for word in words:
            if word[0] in taken:
                continue
            count = self._count_behind(word) if self.patterns.head_first else self._count_before(word, taken)
            number = value_of(count.ordinal, self.patterns) if count else None
            if count is None or number is None or self._is_none(count, number):
                continue
            made = self._counted(word, count, number)
            taken.add(count.spot[0], made[0].behind)
            found += made
        return found

    def _count_behind(self, word: LetterSpan) -> _Count | None:
        """Return the ordinal behind an acronym and its partners: "SOM lần thứ 8"."""
        start, end, _ = word
        partner = self._partner_end(end)
        blanks = partner if partner > end or self.view[end : end + 1] != " " else end + 1
        ordinal = self.patterns.right_ordinal.match(self.view, blanks)
        return _Count(ordinal, (start, ordinal.end()), partner > end) if ordinal else None

    def _count_before(self, word: LetterSpan, taken: Taken) -> _Count | None:
        """Return the ordinal before an acronym, or behind "the": "8th SOM", "the next AEM, the 57th"."""
        view, patterns = self.view, self.patterns
        start, end, acronym = word
        numeral = self._numeral_before(start)
        body = None if numeral else _BODY_BEFORE.search(view, max(0, start - _BEFORE), start)
        plus = _PLUS.match(view, end)
        with_state = self._partner_end(end) - 1 if _WITH_STATE.match(view, end) and plus is None else 0
        if view[end : end + 1] == "+" and plus is None and with_state < end:
            return None
        ordinal = None
        if not _LETTERS.match(view, end):
            ordinal = numeral or self._ordinal_before(body.start() if body else start)
            # "the Fourth Mekong SOM"
            ordinal = ordinal or (patterns.left_ordinal.match(view, body.start(), start) if body else None)
        within = range(ordinal.start(), start) if ordinal and body else ()
        if within and (any(at in taken for at in within) or self._is_officers(end)):
            return None
        three = self._plus_end(acronym, end)  # "the 9th ALMM Plus Three", "… Plus Three SOM"
        officials = _OFFICIALS.match(view, three) if three > end else None
        three = officials.end() if officials else three
        partners = plus is not None or with_state > end or three > end
        whose = officials[1] if officials else None
        if ordinal:
            last = plus.end() if plus else max(end, with_state, three)
            return _Count(ordinal, (ordinal.start(), last), partners, whose)
        if view.startswith(", the ", end):
            ordinal = patterns.right_ordinal.match(view, end)  # "the next AEM, the 57th, will be in Lima"
        return _Count(ordinal, (start, ordinal.end("number")), partners, whose) if ordinal else None

    def _is_none(self, count: _Count, number: int) -> bool:
        """Return whether an ordinal beside an acronym counts no edition of it."""
        start, end = count.spot
        if not self.dates.keys().isdisjoint(range(start, end)):
            return True
        if self.patterns.head_first:
            led = editions.is_led(self.view, start, end, self.patterns.words)  # "Chủ tịch ASEAN lần hai"
            of_year = self.patterns.criteria.of_year.match(self.view, end)  # "SOM thứ tư kể từ đầu năm"
            return led or (number < FEW_IN_YEAR and of_year is not None)
        if ends_in(self.view, start - _WHOSE, start, self.patterns.words["personal"]):
            return True  # "attending her eighth SOM"
        return number == 1 and self._is_no_edition(count.ordinal.span(), end)  # "the first DGICM held in person"

    def _counted(self, word: LetterSpan, count: _Count, number: int) -> list[Name]:
        """Return the names that an acronym makes with its ordinal."""
        start, end, acronym = word
        alone = not (self.patterns.head_first or count.partners)
        topical = (self._on_topic(*count.spot, number) or self._talks(*count.spot, number)) if alone else []
        letters = None if count.partners else acronym
        made = topical or [self.name_at(*count.spot, letters, number, written=True)]
        if count.partners:
            sign = self.view[end] == "+" and not self.patterns.head_first
            others = self.view[end : count.spot[1]].lower().split()
            whose = {self.view[start : end + 2].lower(), "plus"} if sign else {f"{acronym.lower()}+", *others}
            made[0].words = frozenset(whose)
            whose_level = count.officials or acronym.removesuffix("Plus").rstrip(" -+")
            made[0].level = level_of("", "", whose_level, self.patterns)
        return made

    def _plus_end(self, acronym: str, end: int) -> int:
        """Return where the number of partners in words ends behind an acronym's "Plus", or a state."""
        if acronym.rpartition(" ")[2].lower() not in self.patterns.words["wider"]:
            return end
        state = self.said.reader.countries.get(end + 1)  # "the Third AMRI Plus China"
        token = None if state else TOKEN.match(self.view, end + 1)
        return state or (token.end() if token and token[0].lower() in self.patterns.words["partners"] else end)

    def _is_widened(self, word: LetterSpan) -> bool:
        """Return whether partners follow the "Plus" of an acronym whose own series is known, or that no body is."""
        _, end, acronym = word
        own = acronym.removesuffix("Plus").rstrip(" -")
        wider = own != acronym and not series.is_body(own) and self._plus_end(acronym, end) > end
        return wider and (len(own) >= _LETTERS_OWN or series.meets(own))

    def _is_no_edition(self, ordinal: tuple[int, int], end: int) -> bool:
        """Return whether "first" before letters counts no edition: "the first AMM since 2019", "… held in person"."""
        phrase = Phrase(ordinal[0], end, (ordinal[1] + 1, end), "", "meeting", [1], ordinal=ordinal)
        words = self.patterns.words
        return firsts.is_first_again(self.view, phrase, words) or firsts.is_first_time(self.view, phrase, words)

    def _talks(self, start: int, end: int, number: int) -> list[Name]:
        """Return the name of talks of those who serve a body: "the 3rd JCC Contact Persons Quarterly Discussion"."""
        behind = _CAPITALS.match(self.view, end)
        talks = (
            [word for word in TOKEN.finditer(behind[0]) if word[0].lower() in self.patterns.words["discussing"]]
            if behind
            else []
        )
        if not talks:
            return []
        stop = end + talks[-1].end()
        name = " ".join(self.prose.text[start:stop].split())
        made = Name(start, stop, name, number, None, "meeting", "numbered", named=True, behind=stop)
        made.words = frozenset(name.lower().split()[1:])
        made.level = level_of(name, "meeting", None, self.patterns)
        return [made]

    def _is_officers(self, end: int) -> bool:
        """Return whether somebody follows an acronym whom an ordinal counts: "the first Lao SOM leader"."""
        behind = self.view[end : end + _BEFORE].split(None, 1)[:1]
        low = behind[0].strip(".,;:").lower() if behind else ""
        return low in self.patterns.words["posts"] or low in self.patterns.words["officers"]

    def _partner_end(self, end: int) -> int:
        """Return where the partners behind an acronym end, with a blank: "SOM+3 ", "AEM - Lào ", "AEM+1 với Lào "."""
        plus = _PARTNERS.match(self.view, end)
        joiner = TOKEN.match(self.view, plus.end()) if plus else _DASH.match(self.view, end)
        state = None
        if joiner and (plus is None or joiner[0] in self.patterns.words["with"]):
            state = self.said.reader.countries.get(joiner.end() + (plus is not None))
            body = TOKEN.match(self.view, joiner.end()) if plus is None and state is None else None
            state = body.end() if body and body[0].isupper() and series.is_body(body[0]) else state  # "AEM - EU"
        if state:
            return state + 1
        return plus.end() if plus else end

    def _on_topic(self, start: int, end: int, number: int) -> list[Name]:
        """Return the name that an acronym begins, none of its series: "the 9th AMM on Transnational Crime (AMMTC)"."""
        word = _WORD_BEFORE_CAPITAL.match(self.view, end)
        if word is None or word[1] not in self.patterns.words["subjects"]:
            return []
        phrase = Phrase(start, end, (end, end), "", "meeting", [number], named=True)
        extend(self.said.reader, phrase)
        if phrase.end == end:
            return []
        bracket = phrase.bracket
        acronym = bracket.acronym if bracket else None
        name = " ".join(self.prose.text[start : phrase.end].split())
        made = [Name(start, phrase.end, name, number, acronym, "meeting", "numbered", named=True, behind=phrase.end)]
        if bracket:
            made.append(self.name_at(bracket.start, bracket.end, acronym, number))
            made[0].behind = bracket.close
        words = content(name, phrase, self.view, self.patterns)
        level = level_of(name, "meeting", acronym, self.patterns)
        for one in made:
            one.words, one.level = words, level
        return made

    def _numeral_before(self, start: int) -> re.Match[str] | None:
        """Return the Roman numeral right before an offset: "the XII RCM"; no "Annex II RCM"; "I RCM" opens its line."""
        found = _NUMERAL_BEFORE.search(self.view, max(0, start - _BEFORE), start)
        if found is None:
            return None
        before = words_before(self.view, found.start() - _BEFORE, found.start())
        line = self.prose.line_at(start)[0]
        opens = found.start() - line < _BEFORE and not self.view[line : found.start()].strip(f" \t{BULLET_MARKS}")
        led = before[-1:] != [] and before[-1] in self.patterns.words["articles"]
        return found if opens or (led and len(found["roman"]) > 1) else None

    def _ordinal_before(self, start: int) -> re.Match[str] | None:
        """Return the ordinal that ends right before an offset, at its longest."""
        floor = max(0, start - 24)
        best = None
        for token in reversed(list(TOKEN.finditer(self.view, floor, start))):
            ordinal = self.patterns.left_ordinal.match(self.view, token.start(), start)
            if ordinal and not self.view[ordinal.end() : start].strip():
                best = ordinal
            elif best or start - token.start() > 16:
                break
        return best
