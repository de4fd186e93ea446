"""Letters with a number right behind or before them that name a meeting: "SOM 8", "APA III", "20CCEM"."""

from __future__ import annotations

from bisect import bisect_right
from typing import TYPE_CHECKING

from mekong_facts.patterns import deferred
from mekong_facts.rules import series
from mekong_facts.rules.meetings.names import acronym_spots
from mekong_facts.rules.meetings.names.acronym_ordinals import Counted
from mekong_facts.rules.meetings.phrases import edition_years
from mekong_facts.rules.meetings.phrases.bodies import counts_meeting, counts_members, exceeds_members
from mekong_facts.rules.meetings.phrases.phrases import ends_in, roman

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from mekong_facts.rules.meetings.found import LetterSpan
    from mekong_facts.rules.meetings.names.taken import Taken
    from mekong_facts.rules.meetings.phrases.name_words import Name

_SPELLED = 3  # letters of an acronym that nothing but its verb tells
_AROUND = 400  # from it to the noun for a meeting
_GOING = 16  # characters of a word before a meeting, and an article
_MEMORY = 200  # so many names are compared with
_ROMAN = deferred(r"[ -]([IVXL]{1,7})(?![\w-])")


class NumberedAcronyms(Counted):
    """Finds the acronyms of one text that have a number."""

    def _numbered(  # noqa: PLR0913 - what is known of letters
        self,
        numbered: Sequence[tuple[int, int, str, int]],
        names: Sequence[Name],
        taken: Taken,
        known: set[str],
        *,
        spaced: Mapping[str, str],
        heads: Sequence[int],
    ) -> list[Name]:
        """Return the acronyms with a number right behind that name a meeting: "SOM 8", "ADMM-3 and 4".

        Args:
            numbered: the (start, end, acronym, number) of all.
            names: those found before.
            taken: where these stand.
            known: the acronyms that the text defines.
            spaced: those of several parts, by the last one.
            heads: where the nouns for meetings stand.

        """
        view = self.view
        free: list[Name] = []
        wares = {
            view[start:end].replace("-", " ")
            for start, end, _, _ in numbered
            if acronym_spots.is_ware(view, self.patterns.words, start, end)
        }
        nouns = self.patterns.words["nouns_in_letters"]
        for start, end, acronym, number in numbered:
            if view[start:end].replace("-", " ") in wares or acronym_spots.is_counted(view, start, end):
                continue
            if acronym.lower() in nouns:
                if start not in taken and any(one.number == number for one in names):
                    free.append(self.noun_at(start, end, acronym, number))
                    taken.add(start, end)
                continue
            whole = spaced.get(acronym, acronym)  # "IAI TF 45", "M-ATM 22"
            if whole != acronym and view.startswith(whole, start - len(whole) + len(acronym)):
                start, acronym = start - len(whole) + len(acronym), whole  # noqa: PLW2901
            if start in taken or not (
                acronym in known
                or series.meets(acronym)
                or counts_meeting(acronym, number)
                or self.counts_on(acronym, number, names)
                or self._convenes(start, end, acronym, heads)
                or self._is_edition(start, end, acronym, number)
            ):
                continue
            free.append(self.name_at(start, end, acronym, number))
            taken.add(start, end)
            if next_one := acronym_spots.and_next(view, self.patterns.words, self.dates, end, number):
                free.append(self.name_at(*next_one, acronym, number + 1))
                taken.add(*next_one)
        return free

    def _with_roman(self, words: Sequence[LetterSpan], defined: set[str], taken: Taken) -> list[Name]:
        """Return acronyms of series with a Roman numeral: "MISPA III"."""
        found = []
        for start, end, acronym in words:
            numeral = _ROMAN.match(self.view, end)
            number = roman(numeral[1]) if numeral else None
            if numeral is None or number is None or start in taken or numeral.end() - 1 in taken:
                continue
            counted = number > 1 and counts_meeting(acronym, number) and self.opens(numeral.end())
            if not (acronym in defined or series.meets(acronym) or counted):
                continue
            found.append(self.name_at(start, numeral.end(), acronym, number))
            taken.add(start, numeral.end())
        return found

    def _behind_numbers(self, letters: set[str], taken: Taken) -> list[Name]:
        """Return the known acronyms behind a number."""
        free: list[Name] = []
        for start, end, acronym, number in acronym_spots.number_first(self.view) if letters else ():
            if acronym in letters and start not in taken:
                free.append(self.name_at(start, end, acronym, number))
                taken.add(start, end)
        return free

    def opens(self, end: int) -> bool:
        """Return whether a verb that is said of meetings, a place or a date follows."""
        year = edition_years.YEAR_BEHIND.match(self.view, end)
        at = year.end() if year else end
        return self.said.held(at) or self.said.placed(at + self.view.startswith(", ", at))

    def counts_on(self, acronym: str, number: int, names: Sequence[Name]) -> bool:
        """Return whether an acronym stands in the name of a meeting with this number or the one beside it."""
        span = 0 if counts_members(acronym) else 1
        return any(
            abs(name.number - number) <= span and acronym.lower() in name.words
            for name in names[:_MEMORY]
            if name.number is not None
        )

    def _convenes(self, start: int, end: int, acronym: str, heads: Sequence[int], *, counted: bool = False) -> bool:
        """Return whether an unknown acronym with a number opens, is held or the like near a noun for a meeting.

        One that is `counted` by an ordinal may have its place right behind it: "the 19th JCBC in Lima".
        """
        if acronym.lower() in self.patterns.words["things"]:
            return False
        if len(acronym) < _SPELLED or not acronym.isupper() or counts_members(acronym):
            return False
        near = bisect_right(heads, start - _AROUND)
        if near == len(heads) or heads[near] > end + _AROUND:
            return False
        if self.said.goes_on(end) or acronym_spots.is_set(self.view, self.dates, end):
            return True
        return counted and self.said.sited(end) and acronym_spots.is_gone_to(self.view, self.patterns.words, start)

    def _is_edition(self, start: int, end: int, acronym: str, number: int) -> bool:
        """Return whether a body with so many members no more has its summit there: "APEC 15 ở Sydney", "dự APEC 15"."""
        if not (self.patterns.head_first and exceeds_members(acronym, number)):
            return False
        words = self.patterns.words
        going = words["going_there"] | words["placing"]
        return self.opens(end) or ends_in(self.view, start - _GOING, start, going, words["articles"])
