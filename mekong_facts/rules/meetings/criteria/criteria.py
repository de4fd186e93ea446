"""Which noun phrases name a meeting."""

from __future__ import annotations

from itertools import islice, pairwise
from typing import TYPE_CHECKING

from mekong_facts.patterns import deferred
from mekong_facts.rules import series
from mekong_facts.rules.meetings.criteria import sitting
from mekong_facts.rules.meetings.criteria.counted_phrases import FEW_IN_YEAR, PLENARIES, CountedPhrases
from mekong_facts.rules.meetings.criteria.gatherings import counts_gathering
from mekong_facts.rules.meetings.criteria.named import is_named
from mekong_facts.rules.meetings.criteria.no_meetings import (
    begins_body,
    is_casual,
    is_of_term,
    is_withdrawal,
    names_body,
)
from mekong_facts.rules.meetings.criteria.pairs import of_two_bodies
from mekong_facts.rules.meetings.criteria.ruled_out import is_never, is_none
from mekong_facts.rules.meetings.criteria.sites import is_within_name
from mekong_facts.rules.meetings.criteria.staged import (
    is_first_held,
    is_first_of_commission,
    is_first_of_states,
    is_held_anew,
    is_of_several,
    is_staged,
)
from mekong_facts.rules.meetings.criteria.titles import Titles
from mekong_facts.rules.meetings.phrases import firsts
from mekong_facts.rules.meetings.phrases.bodies import counts_members
from mekong_facts.rules.meetings.phrases.brackets import holder
from mekong_facts.rules.meetings.phrases.entries import heads_below, opens_row
from mekong_facts.rules.meetings.phrases.phrases import TOKEN
from mekong_facts.rules.meetings.phrases.translated import leads_anothers

if TYPE_CHECKING:
    from mekong_facts.rules.meetings.criteria.said import Said
    from mekong_facts.rules.meetings.phrases.labels import Labels
    from mekong_facts.rules.meetings.phrases.phrases import Phrase
    from mekong_facts.rules.meetings.phrases.starts import Reader
    from mekong_facts.rules.prose import Prose

_CAPITAL = deferred(r"\s+[A-Z]")
_ACRONYM = deferred(r"\s+[A-Z][A-Za-z]*[A-Z]\+?[ -]?")
_KIND = 2  # words of "first virtual"
_BARE = 24  # no longer is a noun with nothing but its ordinal
_HOSTED = frozenset({"host"})
_PLAIN = frozenset({"meeting", "conference", "summit", "session", "forum"})  # sorts that an acronym of a series is of


class Criteria(CountedPhrases):
    """Tells which phrases of one text name a meeting."""

    def __init__(self, prose: Prose, reader: Reader, labels: Labels, said: Said) -> None:
        """Keep the text."""
        super().__init__(reader, said)
        self.prose = prose
        self.labels = labels
        self.titles = Titles(prose, reader, said)
        self.bodies: dict[int, str] = {}  # the acronyms of bodies and series by where their bracket closes

    def names(self, phrase: Phrase) -> bool:
        """Return whether a phrase names a meeting by itself."""
        if phrase.numbers == [1] and self._is_held_so(phrase):
            return True
        if is_none(self.reader, self.said, phrase):
            return False
        if firsts.is_this(self.view, phrase, self.words):
            return False
        if phrase.numbers == [1] and firsts.is_first_again(self.view, phrase, self.words):
            inner = self.patterns.head_first and phrase.ordinal is not None and phrase.ordinal[1] < phrase.end
            if inner and self.patterns.counts_it.search(self.view, max(0, phrase.start - 24), phrase.start):
                return False  # "Đây là hội nghị cấp cao đầu tiên của các nước Hồ kể từ năm 2019"
            low = self.view[phrase.head[0]].islower() and not self.patterns.head_first
            return self._is_uncounted(phrase, never=low and self.is_predicate(phrase))
        if phrase.numbers == [1] and firsts.is_first_time(self.view, phrase, self.words):
            return self._is_uncounted(phrase, never=True)
        return self._numbered(phrase) if phrase.numbers else is_named(self.titles, self.labels, phrase)

    def _is_held_so(self, phrase: Phrase) -> bool:
        """Return whether a meeting is held in a way that "first" counts: "held the first virtual Reed Forum in May"."""
        if self.patterns.head_first or not firsts.is_first_of_kind(self.view, phrase, self.words):
            return False
        kind = islice(TOKEN.finditer(self.view, phrase.start, phrase.head[1]), _KIND, None)
        start = next((token.start() for token in kind), phrase.head[0])
        held = self.said.takes_place(phrase.behind) or self.said.is_held(phrase.start, phrase.end)
        if not (phrase.named and held) or start >= phrase.head[0] or self.is_predicate(phrase):
            return False
        counted = phrase.start, phrase.kept, phrase.ordinal, phrase.spots
        phrase.start = phrase.kept = start
        phrase.ordinal, phrase.numbers, phrase.spots = None, [], []
        if self.names(phrase):
            return True
        phrase.start, phrase.kept, phrase.ordinal, phrase.spots = counted
        phrase.numbers = [1]
        return False

    def _is_uncounted(self, phrase: Phrase, *, never: bool) -> bool:
        """Return whether a phrase names a meeting without the ordinal that it begins with, and take that off.

        The ordinal is put back where it is the name, but not where it `never` counts.
        """
        if self.patterns.head_first:
            return self._uncount(phrase) and is_named(self.titles, self.labels, phrase)
        start, kept, ordinal, spots = phrase.start, phrase.kept, phrase.ordinal, phrase.spots
        after = TOKEN.search(self.view, ordinal[1] if ordinal else start)
        phrase.start = phrase.kept = min(after.start(), phrase.head[0]) if after else phrase.head[0]
        phrase.ordinal, phrase.numbers, phrase.spots = None, [], []
        if is_named(self.titles, self.labels, phrase):
            return True
        if never or not phrase.named:
            return False
        phrase.start, phrase.kept, phrase.ordinal, phrase.numbers, phrase.spots = start, kept, ordinal, [1], spots
        return self._numbered(phrase)

    def _numbered(self, phrase: Phrase) -> bool:
        """Return whether a phrase with an ordinal names a meeting."""
        view, words = self.view, self.words
        if self.is_acronyms(phrase) or (self.patterns.head_first and firsts.is_foremost(self.view, phrase, self.words)):
            return False
        if self.patterns.head_first and phrase.numbers[0] < FEW_IN_YEAR and phrase.ordinal and self._is_of_year(phrase):
            # "Hội nghị Cấp cao thứ hai trong năm 2019"
            return self._uncount(phrase) and is_named(self.titles, self.labels, phrase)
        if phrase.bare and not (phrase.bracket and phrase.bracket.number == phrase.numbers[-1]):
            return leads_anothers(self.view, phrase, self.patterns)
        if phrase.bracket:
            return True
        ministerial = phrase.sort == "ministerial" and _CAPITAL.match(view, phrase.end)
        if ministerial and is_within_name(self.prose, self.reader, phrase):
            return False  # "the 3rd Ministerial Declaration"
        upper = view[phrase.head[0]].isupper() or "+" in phrase.noun  # "the 11th 2+2"
        if is_never(self.reader, phrase) and (self.patterns.head_first or not phrase.capital):
            many = phrase.numbers[0] > PLENARIES and phrase.sort in {"session", "meeting"}
            return many and not self.patterns.head_first and self._owned(phrase)  # "holds its 45th plenary session"
        if is_of_term(self.reader, phrase):
            return False
        if phrase.sort == "body":
            second = self._is_second(phrase)
            named = phrase.named and (self.patterns.head_first or not second)
            return (named or (upper and not second)) and not names_body(self.reader, self._before(phrase.start, 60))
        if holder(self.reader, self.bodies, phrase):
            return True
        if phrase.numbers[0] == 1 and phrase.noun in words["sittings"]:
            return False  # a part of a meeting: "họp phiên đầu tiên"
        if phrase.noun in words["verbs_of_habit"]:
            told = view[phrase.head[0]].islower() and not phrase.named  # "Đại hội đồng cổ đông họp thường niên lần …"
            pairs = (f"{one} {two}" for one, two in pairwise(view[phrase.start : phrase.end].lower().split()))
            if told or words["joint_bodies"].isdisjoint(pairs):
                return False  # "Câu lạc bộ tổ chức Họp thường niên lần thứ 5"
        if view[phrase.start : phrase.head[1]].lower() in words["opening"]:
            return begins_body(self.reader, phrase)  # else the inaugural session of a meeting
        if self.said.titles(phrase) or heads_below(self.prose, self.reader, phrase):
            return True
        if phrase.end == phrase.head[1] and view[phrase.start : phrase.end].endswith(" Congress") and not phrase.named:
            return False  # the 113th Congress
        if phrase.sort == "session":
            return self._numbered_session(phrase, upper=upper)
        if is_withdrawal(self.reader, phrase) or is_casual(self.reader, phrase) or self._is_of_labour(phrase):
            return False
        if not (phrase.named or phrase.capital) and self._is_companys(phrase):
            return False
        capital = upper or (phrase.capital and not self.patterns.head_first)
        if phrase.named or (capital and not phrase.vague) or self._owned(phrase) or is_held_anew(self.titles, phrase):
            return True
        tail = set(view[phrase.head[1] : phrase.end].lower().split())
        if phrase.ordinal and self.patterns.head_first:
            tail -= set(view[slice(*phrase.ordinal)].lower().split())  # "lần thứ năm"
        if tail & words["time"]:
            return False
        if self.patterns.head_first:
            return phrase.end - phrase.start > _BARE or not self.is_predicate(phrase)
        return self._numbered_low(phrase, tail)

    def _numbered_session(self, phrase: Phrase, *, upper: bool) -> bool:
        """Return whether a session with an ordinal is one of a meeting or body; `upper`: its noun is capitalised."""
        later = phrase.numbers[0] > 1
        held = upper and later and self.view.startswith(" ", phrase.end) and self.said.goes_on(phrase.end)
        if phrase.capital or self.patterns.head_first or held or self._owned(phrase):
            return True
        if sitting.sits(self.said, phrase) or (not later and is_first_of_commission(self.titles, phrase)):
            return True
        hosted = later and phrase.definite and self.said.is_held(phrase.start, phrase.end, _HOSTED)
        return hosted or self._is_of_those(phrase)

    def _numbered_low(self, phrase: Phrase, tail: set[str]) -> bool:
        """Return whether a noun in small letters with an ordinal before it names a meeting; `tail`: what follows it."""
        view, words = self.view, self.words
        first, later = phrase.numbers[0] == 1, phrase.numbers[0] > 1
        if first and is_first_held(self.titles, phrase):
            return not self._is_companys(phrase)
        if first and (is_first_of_states(self.titles, phrase) or is_first_of_commission(self.titles, phrase)):
            return True
        again = later and (phrase.definite or opens_row(self.prose, self.reader, phrase))  # "the 2nd …"
        if later and self._is_round(phrase):
            return True
        staged = again and is_staged(self.titles, phrase) and not self.is_predicate(phrase)
        if staged or (again and (self.said.bracketed(phrase.end) or self.said.is_held(phrase.start, phrase.end))):
            return not (self._is_companys(phrase) or self._is_held_at_home(phrase))
        if (tail and not phrase.vague) or (later and self._heads_minutes(phrase)):
            return True
        paired = not tail and again and of_two_bodies(view, phrase, words)
        several = again and (counts_gathering(self.titles, phrase) or is_of_several(self.titles, phrase))
        if several and not self.is_predicate(phrase):
            return True
        paired = paired and not self.is_predicate(phrase)
        return paired or self._is_ministers(phrase) or (phrase.sort == "meeting" and self._is_of_those(phrase))

    def is_acronyms(self, phrase: Phrase) -> bool:
        """Return whether the acronym behind the noun is the name: "hội nghị SOM 8"."""
        if not phrase.ordinal or self.view[phrase.head[0]].isupper():
            return False
        beside = _ACRONYM.fullmatch(self.view, phrase.head[1], phrase.ordinal[0])
        acronym = beside[0].strip(" -") if beside else ""
        if not acronym or counts_members(acronym):
            return False
        if self.view[phrase.ordinal[0]].isdecimal():
            return True
        # "phiên đàm phán RCEP lần thứ 10", "hội thảo ARF lần thứ 5" have names of their own
        return phrase.sort in _PLAIN and (series.meets(acronym) or acronym in self.bodies.values())
