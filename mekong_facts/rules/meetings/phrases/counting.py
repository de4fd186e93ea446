"""Ordinals on the left of a head noun: which of them count the meeting."""

from __future__ import annotations

from typing import TYPE_CHECKING

from mekong_facts.patterns import deferred
from mekong_facts.rules.meetings.phrases.phrases import TOKEN, ends_in, tells_level, value_of

if TYPE_CHECKING:
    import re
    from collections.abc import Mapping, Sequence

    from mekong_facts.rules.gazetteer import Hit
    from mekong_facts.rules.meetings.patterns import MeetingPatterns
    from mekong_facts.rules.meetings.phrases.phrases import Phrase

_DIGIT = deferred(r"\d")
_NUMERALS = "IVXL"
_ANTE = deferred(rf"(?<![\w.-])[{_NUMERALS}]{{1,6}}\s\Z")  # "XII hội nghị"
_APPOSED = deferred(r"\s(?:[a-z-]+\s)?([a-z-]+),\s(?:the\s|an?\s)?[A-Z]")  # what is counted, before its name
_PEOPLE = 8  # blanks in the words for those who meet
_LEVEL = 24  # characters of an office up to "level"
_HUNDREDS = 24  # characters of "one hundred and"
_NAME = 120  # characters of a name up to its ordinal
_INDENT = 12  # characters before the number of a row
_LED = 32  # characters of an article and a name
# What a numeral may follow in a name that it counts: "the Geneva II Conference"
_LEADING = deferred(r"(?:\b(?:[Tt]he|this|that)|\A|(?<=[.\n]))\s?(?P<name>[A-Z][a-z]+(?:-[A-Z][a-z]+)?)\s\Z")


class Counting:
    """Reads the ordinals before the head nouns of one text."""

    def __init__(self, view: str, patterns: MeetingPatterns, dates: Mapping[int, int]) -> None:
        """Keep the text, and the end of each date by its start: the ordinal in one counts no meeting."""
        self.view = view
        self.patterns = patterns
        self.words = patterns.words
        self.dates = dates

    def around(self, floor: int, hit: Hit) -> list[re.Match[str]]:
        """Return the ordinals before a head noun, where a word for one or a numeral stands there."""
        view, patterns = self.view, self.patterns
        if self._parted(view[max(floor, view.rfind(" ", floor, hit.start - 1) + 1) : hit.start]):
            return []
        low = view[floor : hit.start].lower()
        if (
            not any(map(low.__contains__, patterns.first))
            and not _DIGIT.search(low)
            and not (
                view[max(0, hit.start - 2)] in _NUMERALS and _ANTE.search(view, max(floor, hit.start - 8), hit.start)
            )
            and not patterns.names.cardinal.search(view, max(0, floor - 2), hit.start)
        ):
            return []
        return list(patterns.left_ordinal.finditer(view, floor, hit.end))

    def _parted(self, before: str) -> bool:
        """Return whether the word before a head noun, with what is behind it, parts the noun from any ordinal."""
        word, words, patterns = before[:-1], self.words, self.patterns
        if word not in words["left"] or before[-1] != " " or not word.islower():
            return False
        counting = word in patterns.ordinals or word in patterns.first
        return not (counting or word in words["plurals"] or word in words["and"])

    def over_plural(self, counts: Sequence[re.Match[str]], first: int, at: int, hit: Hit) -> bool:
        """Return whether an ordinal counts over the plural at an offset: at the start of a sentence, or of who meets.

        Args:
            counts: the ordinals before the head noun.
            first: where the first word is that may belong to the name.
            at: where the word for the plural is.
            hit: the head noun.

        """
        low = self.view[at : hit.start].lower()
        people = low.count(" ") <= _PEOPLE and tells_level(low, self.patterns)
        return any(one.end() < at and (one.start() == first or (people and one.end() == at - 1)) for one in counts)

    def starts(self, phrase: Phrase, tokens: Sequence[re.Match[str]], which: int, floor: int) -> bool:
        """Return whether an ordinal starts at a token, and make it the start of the phrase."""
        match = self.patterns.left_ordinal.match
        found = match(self.view, tokens[which].start(), phrase.head[1])
        if found is None or found.end() > phrase.head[0]:
            return False
        if self.patterns.no_ordinal.match(self.view, found.start()):
            return False
        before = which - 1 - (which > 1 and tokens[which - 1][0] == "-")  # "twenty first", "TWENTY - FIRST"
        tens = which and tokens[before][0].lower() in self.patterns.first
        wider = match(self.view, tokens[before].start(), phrase.head[1]) if tens else None
        return self.take(phrase, wider if wider and wider.end() >= found.end() else found, floor)

    def take(self, phrase: Phrase, found: re.Match[str], floor: int) -> bool:
        """Return whether an ordinal counts the meeting, and make it the start of the phrase."""
        view, patterns = self.view, self.patterns
        number = value_of(found, patterns)
        start = found.start()
        bare = "bare" in found.re.groupindex and found["bare"] is not None
        if bare and self._counts_row(start, phrase):
            return False
        if number is None or found.end() > phrase.head[0] or self._counts_else(found, phrase):
            return False
        hundred = (
            None if patterns.head_first else patterns.names.hundred.search(view, max(floor, start - _HUNDREDS), start)
        )
        if hundred:
            number, start = number + 100, hundred.start()
        phrase.ordinal = (start, found.end())
        phrase.bare = bare
        phrase.numbers, phrase.spots = [number], [(start, 0)]
        self._note_capitals(phrase, found.end())
        phrase.start = phrase.kept = start
        joined = view[max(0, start - 6) : start].rstrip()
        back = None
        if not patterns.head_first and (
            joined[-1:] in {",", "-"} or joined.lower().endswith(tuple(self.words["joint"]))
        ):
            back = patterns.also.search(view, max(floor, start - 60), start)
        if back:
            firsts = list(patterns.left_ordinal.finditer(view, back.start(), start))
            values = [value_of(one, patterns) or number for one in firsts]
            if firsts and (all(value < number for value in values) or values == [number + 1]):
                phrase.numbers = [*values, number]
                phrase.spots = [*(one.span() for one in firsts), (start, 0)]
                start = firsts[0].start()
        led = (
            _LEADING.search(view, max(floor, start - _LED), start)
            if found["roman"] and not patterns.head_first
            else None
        )
        low = led["name"].lower() if led else ""
        if led and low not in self.words["left"] and low not in self.words["numbered"]:
            start = phrase.start = phrase.kept = led.start("name")
            phrase.spots, phrase.named, phrase.capital = [(start, 0)], True, True
        before = view[max(0, start - 14) : start].split()
        phrase.point(before[-1].strip("\"'(,").lower() if before else "", self.words)
        phrase.definite = phrase.definite or " ".join(before[-2:]).lower() in self.words["next_edition"]
        return True

    def _counts_row(self, start: int, phrase: Phrase) -> bool:
        """Return whether a number begins a line whose meeting has an ordinal: "1 Hội nghị Lúa gạo lần thứ 47"."""
        view = self.view
        before = view[max(0, start - _INDENT) : start].rstrip(" \t")
        if before and before[-1] != "\n":
            return False
        end = view.find("\n", phrase.head[1], phrase.head[1] + _NAME)
        stop = end if end > 0 else phrase.head[1] + _NAME
        return self.patterns.right_ordinal.search(view, phrase.head[1], stop) is not None

    def edition(self, phrase: Phrase, floor: int, first: int) -> None:
        """Take in "the ninth edition of the" before a name, which may have words in small letters from `first` on."""
        view, pattern, words = self.view, self.patterns.edition, self.words
        if pattern is None or words["issues"].isdisjoint(view[max(0, first - 32) : first].lower().split()):
            return
        found = pattern.search(view, max(floor, first - 44), first)
        number = value_of(found, self.patterns) if found else None
        if found and number:
            group = "digits" if found["digits"] else "word" if found["word"] else "roman"
            phrase.numbers, phrase.ordinal, phrase.spots = [number], found.span(group), [(found.start(), 0)]
            phrase.start = phrase.kept = found.start()
            self._note_capitals(phrase, first)

    def _note_capitals(self, phrase: Phrase, start: int) -> None:
        """Note which words with capitals stand between an offset and the noun of a name."""
        for text in TOKEN.findall(self.view, start, phrase.head[0]):
            if text[0].isupper():
                phrase.capital = True
                phrase.named = phrase.named or text.lower() not in self.words["generic"]

    def _counts_else(self, found: re.Match[str], phrase: Phrase) -> bool:
        """Return whether an ordinal is part of a date or counts something else than the meeting."""
        view, words, dates = self.view, self.words, self.dates
        start = found.start()
        for begin in range(max(0, start - 12), start + 1) if dates else ():
            if begin in dates and dates[begin] > start:
                return True
        if self.patterns.head_first and view[start : start + 2].lower() == "th":
            lead = view[max(0, start - 20) : start].rstrip().lower()
            works = ("", *(f" {work}" for work in words["at_work"]))
            if lead.endswith(tuple(f"{day}{work}" for day in self.patterns.times.duration_mark for work in works)):
                return True  # "ngày làm việc thứ hai Đại hội đồng …"
            if lead.endswith(tuple(words["parts" if phrase.sort == "summit" else "items"])):
                return True  # "phiên thảo luận thứ nhất Hội nghị thượng đỉnh …"
        if ends_in(view, start - 4, start, words["times_told"]):
            return True  # "Đây là lần thứ hai Hội nghị … được tổ chức tại Huế"
        if ends_in(view, start - 6, start, words["personal"]):
            return True  # "attending his first ASEAN summit"
        apposed = None if self.patterns.head_first else _APPOSED.match(view, found.end(), phrase.head[1])
        if apposed and apposed[1] not in words["lowmods"]:
            return True  # "the second project, the Reed Seminar"
        work = view[found.end() : phrase.head[0]].partition(" of ")[0].split() if phrase.sort == "body" else []
        if work and work[-1].lower() in words["counted_works"]:
            return True  # "the 6th Annual Reporting of the Reed Committee"
        after = TOKEN.search(view, found.end(), phrase.head[1])
        whose = after[0].lower().removesuffix("'s").rstrip("'") if after else ""
        if after and whose in words["counted"] and not self._is_national(after, phrase):
            return not (self._stands_for_ordinal(start, after) or self._tells_level(whose, after.end(), phrase))
        if not (found["roman"] or (view[start] in _NUMERALS and _ANTE.match(view, start, found.end() + 1))):
            return False
        before = view[max(0, start - 14) : start].split()
        if not before:
            return False
        low = before[-1].lower()
        # "the V meeting of ministers" counts the meeting, "George V meeting the envoys" the king
        others = view[found.end() + 1].islower() and before[-1][0].isupper() and before[-1][-1].isalpha()
        return low in words["numbered"] or (others and low not in words["articles"])

    def _is_national(self, after: re.Match[str], phrase: Phrase) -> bool:
        """Return whether a conference of one country has its ordinal: "the Second National Workshop on Nets"."""
        named = after[0].istitle() and self.view[phrase.head[0]].isupper()
        return named and after[0].lower() in self.words["nationwide"] and phrase.noun not in self.words["assemblies"]

    def _tells_level(self, second: str, start: int, phrase: Phrase) -> bool:
        """Return whether an office is but the level of a meeting: "the 5th Deputy Minister-level Dialogue".

        So are those of several second to others: "the 5th deputy foreign ministers' meeting".
        """
        told = self.view[start : min(phrase.head[0], start + _LEVEL)].lower()
        if any(map(told.count, self.words["level"])):
            return True
        those = told.split()
        return those != [] and second in self.words["seconds"] and self.words["lowmods"].issuperset(those)

    def _stands_for_ordinal(self, start: int, after: re.Match[str]) -> bool:
        """Return whether "fifth time" is the ordinal of the name behind it, as machines translate it."""
        behind = self.view[after.end() : after.end() + 2].strip()
        before = self.view[max(0, start - 5) : start]
        article = before.split()[-1] if before[-1:] == " " and before.strip() else ""
        alone = article.istitle() or article not in self.words["plain_articles"]
        return alone and behind.isupper() and after[0].lower() in self.words["editions"]
