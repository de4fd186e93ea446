"""Acronyms that name a meeting: with a number, with an ordinal, or defined by a name."""

from __future__ import annotations

from typing import TYPE_CHECKING

from mekong_facts.patterns import deferred
from mekong_facts.rules import places, series
from mekong_facts.rules.meetings.criteria.no_meetings import is_author
from mekong_facts.rules.meetings.names import acronym_spots
from mekong_facts.rules.meetings.names.numbered_acronyms import NumberedAcronyms
from mekong_facts.rules.meetings.phrases import edition_years, editions
from mekong_facts.rules.meetings.phrases.labels import lend
from mekong_facts.rules.meetings.phrases.phrases import ORDINAL_ENDS, beginnings, endings, ends_in, words_before

if TYPE_CHECKING:
    import re
    from collections.abc import Mapping, Sequence

    from mekong_facts.rules.meetings.criteria.said import Said
    from mekong_facts.rules.meetings.found import LetterSpan
    from mekong_facts.rules.meetings.names.taken import Taken
    from mekong_facts.rules.meetings.patterns import MeetingPatterns
    from mekong_facts.rules.meetings.phrases.name_words import Name
    from mekong_facts.rules.prose import Prose

_SPELLED = 3  # letters of an acronym that nothing but its verb tells
_GOING = 16  # characters of a word before a meeting, and an article
_SURE = ("SOM", "MM")  # senior officials' meetings, ministers' meetings
_MEMORY = 200  # so many names are compared with
_DONE = 32  # characters before an acronym in which it is told what a body did
_PAIR = 40  # characters of two states before letters
_WIDER = 12  # characters of what tells so behind an acronym
_COUNTING = frozenset("lLkK")  # letters that words for a time begin with
_FURTHER = deferred(r" ([A-Z][A-Za-z]+)\b")  # ARF ISM, the AEC Council: another body's


class Acronyms(NumberedAcronyms):
    """Finds the acronyms of one text that name a meeting."""

    def __init__(self, prose: Prose, patterns: MeetingPatterns, dates: Mapping[int, int], said: Said) -> None:
        """Keep the text, where its dates start, and what is said around phrases."""
        super().__init__(prose, patterns, dates, said)
        self.counting: list[LetterSpan] = []  # acronyms that a word for a time may follow

    def find(self, names: Sequence[Name], taken: Taken, bodies: set[str], heads: Sequence[int]) -> list[Name]:
        """Return the acronyms with a number that stand free, and those that a name has defined.

        Those of `bodies`, committees and the like that the text defines, name a meeting with a number; `heads` are
        the places of the nouns for meetings.
        """
        view = self.view
        written, numbered = series.acronyms(view)
        numbered = [one for one in numbered if one[1] - len(str(one[3])) not in self.dates]
        lent: set[str] = set()
        if not self.patterns.head_first:
            taken_up = {name.number for name in names}  # "the 7th ADMM" beside "the 7th ADMM Working Group"
            lending = [one for one in acronym_spots.behind_ordinals(view, written) if one[3] not in taken_up]
            lent = lend(lending + numbered, names[:_MEMORY], self.patterns.words)
        defined = lent | {name.acronym for name in names if name.acronym}
        if self.patterns.head_first:
            written += [word for word in acronym_spots.with_partner(view) if self._partner_end(word[1]) > word[1]]
            numbered += acronym_spots.set_apart(view, self.patterns.words, self.dates, written)
        spaced = {one.replace("-", " ").rpartition(" ")[2]: one for one in defined if " " in one or "-" in one}
        free = self._numbered(numbered, names, taken, defined | bodies, spaced=spaced, heads=heads)
        bare = [] if self.patterns.head_first else [w for w in written if w[2] not in defined and self._is_summit(w)]
        partnered = self._of_series(written, defined)
        words = self._whole(partnered, defined, spaced)
        bodies_spoken = [word for word in written if series.is_body(word[2]) and word[2] not in defined]
        free += self._with_roman(written, defined, taken)
        met = {one.acronym for one in free}
        further = [word for word in bodies_spoken if word[2] in met] if self.patterns.head_first else []
        free += self._with_ordinal([*partnered, *further], taken)
        if self.patterns.head_first:
            self.counting = [word for word in written if view[word[1] + 1 : word[1] + 2] in _COUNTING]
        if not self.patterns.head_first:
            nths = [w for w in written if w[2] not in defined and view[w[0] - 3 : w[0] - 1] in ORDINAL_ENDS]
            bare += [word for word in nths if self._convenes(*word, heads, counted=True)]
            bare += [w for w in written if view[w[0] - 1 : w[0]] == " " and w[2] not in defined and self._joins(*w[:2])]
            free += self._to_follow(written, taken)
        free += self._with_ordinal(bare, taken)
        if not self.patterns.head_first:  # "of the third ASEM" beside the second
            counted = {one.acronym for one in free if one.number} & series.summits()
            free += self._with_ordinal([word for word in written if word[2] in counted], taken)
            told = {one.acronym for one in free if one.number and one.acronym}
            free += self._with_roman([word for word in written if word[2] in told], told, taken)
        if bodies:  # "the 26th JPCC was held"
            spoken = series.spots(view, sorted(bodies - defined))
            free += self._with_ordinal([word for word in spoken if self._is_held(word[1])], taken)
        free += self._alone(words, defined | {name.acronym for name in free if name.acronym}, taken, heads)
        letters = defined | {name.acronym for name in free if name.acronym}
        free += self._behind_numbers(letters, taken)
        free += self._next_editions(names, free, taken)
        return free + self._defined_alone(names, defined, taken)

    def _of_series(self, written: Sequence[LetterSpan], defined: set[str]) -> list[LetterSpan]:
        """Return the acronyms of known series of meetings, and those that the text defines."""
        partnered = [
            word
            for word in written
            if word[2] in defined
            or series.meets(word[2])
            or (word[2].endswith("Plus") and not self.patterns.head_first and self._is_widened(word))
        ]
        dashed = [acronym for acronym in defined if "-" in acronym]
        if dashed and not self.patterns.head_first:
            partnered += [word for word in series.spots(self.view, sorted(dashed)) if word not in partnered]
        return partnered

    def _whole(self, words: Sequence[LetterSpan], defined: set[str], spaced: Mapping[str, str]) -> list[LetterSpan]:
        """Return the acronyms that are no part of longer ones, which `spaced` has by their last part."""
        view, states = self.view, self.said.reader.countries
        whole = [one for one in words if view[one[1] : one[1] + 1] != "+" or one[1] + 1 in states]
        if spaced:  # "EAS" within "SOM EAS", "AMM" within "AMM Retreat"
            whole = [word for word in whole if not view.endswith(spaced.get(word[2], "\0"), 0, word[1])]
            longer = tuple(spaced.values())
            whole = [word for word in whole if word[2] in spaced or not view.startswith(longer, word[0])]
        if self.patterns.head_first:
            whole = [word for word in whole if not acronym_spots.is_of_officials(view, *word, defined)]
            whole = [word for word in whole if self._partner_end(word[1]) == word[1]]  # "AEM - Nga" is no AEM
        return whole

    def _defined_alone(self, names: Sequence[Name], defined: set[str], taken: Taken) -> list[Name]:
        """Return the acronyms that the text defines where they stand alone."""
        view, classes = self.view, self.patterns.words
        counted = {name.acronym for name in names if name.number is not None}
        defining = series.spots(view, sorted(defined - counted))
        meant = {
            letters: set().union(*(one.words for one in names[:_MEMORY] if one.acronym == letters))
            for letters in (() if self.patterns.head_first else defined)
        }
        return [
            self.name_at(*spot, None)
            for spot in defining
            if not (spot[0] in taken or self._widens(spot[1]) or editions.is_led(view, *spot[:2], classes))
            and not acronym_spots.is_units(view, classes, spot[1])
            and not (self.patterns.head_first and acronym_spots.is_of_officials(view, *spot, defined))
            and (self.patterns.head_first or not editions.is_another(view, *spot[:2], self.patterns))
            and (self.patterns.head_first or not acronym_spots.is_anothers(view, spot[0], meant[spot[2]]))
        ]

    def _next_editions(self, names: Sequence[Name], free: Sequence[Name], taken: Taken) -> list[Name]:
        """Return letters alone that name the edition after one that is over: "Lào sẽ đăng cai AEM năm 2014"."""
        told = {(one.acronym, one.number) for one in [*names, *free]}
        ended = {(one.acronym, one.number + 1) for one in names if one.over and one.acronym and one.number}
        over = {acronym for acronym, _ in ended - told if acronym}
        spots = [spot for spot in series.spots(self.view, sorted(over)) if spot[0] not in taken]
        return [one for one in (self.name_at(*spot, None) for spot in spots) if one.planned]

    def _widens(self, end: int) -> bool:
        """Return whether words behind an acronym make it that of a wider series: "ADSOM mở rộng (ADSOM+)"."""
        behind = [word.rstrip(".,;:") for word in self.view[end : end + _WIDER].lower().split()[:2]]
        return not self.patterns.words["widened"].isdisjoint(beginnings(behind))

    def _joins(self, start: int, end: int) -> bool:
        """Return whether letters that are held stand behind two states: "the 19th Fiji-Nauru JC was held in Lima"."""
        return self._sides_at(start) < start and self.opens(end)

    def _sides_at(self, start: int) -> int:
        """Return where two states begin that stand right before letters, or where the letters begin."""
        first = self.view.rfind(" ", max(0, start - _PAIR), start - 1) + 1
        if self.view.startswith("- ", first - 2):
            first = self.view.rfind(" ", max(0, start - _PAIR), first - 3) + 1  # "the 19th Fiji - Nauru JC"
        states = sum(at in self.said.reader.countries for at in range(first, start))
        return first if states > 1 and "-" in self.view[first:start] else start

    def _to_follow(self, words: Sequence[LetterSpan], taken: Taken) -> list[Name]:
        """Return letters that name the next meeting of two states: "agreed to hold the next Fiji-Nauru JTC in Lima"."""
        found = []
        lists = self.patterns.words
        for start, end, acronym in words:
            first = self._sides_at(start)
            low = acronym.lower()
            joint = low.startswith(tuple(lists["board_starts"])) or low.endswith(tuple(lists["board_ends"]))
            if start in taken or first == start or len(acronym) < _SPELLED or not joint:
                continue
            if not ends_in(self.view, first - _GOING, first, lists["to_follow"]):
                continue
            behind = self.view[end : end + _GOING].split(None, 1)[:1]
            held = not lists["finite"].isdisjoint(behind) and self.said.goes_on(end)
            if not (held or self.said.placed(end)):
                continue
            one = self.name_at(first, end, acronym, None, written=True)
            one.level = one.level or "other"
            one.following = one.another = True
            found.append(one)
            taken.add(first, end)
        return found

    def _is_summit(self, word: LetterSpan) -> bool:
        """Return whether a body's acronym stands for its summit: "the 6th GMS opens", "the 9th ASEM (Vientiane"."""
        _, end, acronym = word
        behind = self.patterns.criteria.opened.match(self.view, end) if acronym in series.summits() else None
        return behind is not None and (behind["city"] is None or places.city(behind["city"]) is not None)

    def _is_held(self, end: int) -> bool:
        """Return whether what is said of meetings follows an acronym, behind its ordinal: "CCC lần thứ 37 họp tại"."""
        if self.patterns.head_first:
            ordinal = self.patterns.right_ordinal.match(self.view, end + 1)
            return ordinal is not None and self.opens(ordinal.end())
        return self.opens(end)

    def _alone(self, words: Sequence[LetterSpan], told: set[str], taken: Taken, heads: Sequence[int]) -> list[Name]:
        """Return acronyms of series with nothing but a place, a date or a verb: "the ADMM-Plus opened in Lima"."""
        found = []
        for start, end, acronym in words:
            base = acronym.removesuffix("Plus").rstrip("- +")
            sure = (series.known(acronym) and not series.is_body(acronym)) or base.endswith(_SURE)
            if not sure or acronym in told or start in taken:
                continue
            if editions.is_led(self.view, start, end, self.patterns.words):
                continue
            before = words_before(self.view, start - _DONE, start, self.patterns.words["articles"])
            if is_author(before, self.patterns.words) or not self.patterns.words["acting_for"].isdisjoint(
                endings(before)
            ):
                continue  # "was organized by the IPU and took place in Lima", "represented the ALMM at the Forum"
            among = self.view[end : end + 1] == ")" or (self.view[end : end + 1] == "/" and self.view[start - 1] == "(")
            if among or not (self.opens(end) or self._is_gone_to(start, end)) or self.said.stages(end, heads):
                continue
            further = _FURTHER.match(self.view, end)
            if self.said.shouted(start) or (further and self._goes_on(further)):
                continue
            one = self.name_at(start, end, series.canonical(acronym), None)
            if not self.patterns.head_first:
                one.year = edition_years.year_of(self.view, start, end, self.dates)
            found.append(one)
            taken.add(start, end)
        return found

    def _is_gone_to(self, start: int, end: int) -> bool:
        """Return whether somebody attends that of a year: "to attend CHOGM 2024"."""
        going, articles = self.patterns.words["going_there"], self.patterns.words["articles"]
        year = edition_years.YEAR_BEHIND.match(self.view, end)
        return year is not None and ends_in(self.view, start - _GOING, start, going, articles)

    def _goes_on(self, further: re.Match[str]) -> bool:
        """Return whether a word with a capital goes on with the name of a body, and is no verb, day or month."""
        if self.patterns.head_first or further[1].isupper():
            return further[1].isupper()
        return further.start(1) not in self.dates and further[1].lower() not in self.patterns.words["right"]
