"""Which noun phrases name a meeting."""

from __future__ import annotations

from itertools import islice, pairwise
from typing import TYPE_CHECKING

from mekong_facts.patterns import deferred
from mekong_facts.rules import series
from mekong_facts.rules.meetings.criteria.bilateral import is_bilateral
from mekong_facts.rules.meetings.criteria.committees import (
    is_bodys_session,
    is_joint_sitting,
    is_of_committee,
    is_of_interstate,
    is_of_known,
    is_of_region,
    is_of_treaty,
)
from mekong_facts.rules.meetings.criteria.convoked import (
    is_apart,
    is_blocs,
    is_bodys_summit,
    is_convened,
    is_convoked,
    is_entitled,
    is_first_held,
    is_first_of_commission,
    is_first_of_states,
    is_global,
    is_held_anew,
    is_known_by_name,
    is_of_bank,
    is_of_ministers,
    is_of_several,
    is_on_topic,
    is_staged,
)
from mekong_facts.rules.meetings.criteria.counted_phrases import FEW_IN_YEAR, PLENARIES, CountedPhrases
from mekong_facts.rules.meetings.criteria.gatherings import counts_gathering, is_gathering, is_regular
from mekong_facts.rules.meetings.criteria.no_meetings import (
    begins_body,
    gathers,
    has_members,
    has_persons,
    is_agent,
    is_any_bodys,
    is_casual,
    is_field,
    is_founded,
    is_in_menu,
    is_item,
    is_joined,
    is_of_term,
    is_outlet,
    is_owners,
    is_parliament,
    is_party,
    is_source,
    is_withdrawal,
    names_body,
    spells_body,
)
from mekong_facts.rules.meetings.criteria.pairs import of_two_bodies
from mekong_facts.rules.meetings.criteria.planned_councils import is_put_on
from mekong_facts.rules.meetings.criteria.sites import is_site, is_ware, is_within_name
from mekong_facts.rules.meetings.criteria.titles import Titles
from mekong_facts.rules.meetings.phrases import editions, themes
from mekong_facts.rules.meetings.phrases.bodies import counts_members
from mekong_facts.rules.meetings.phrases.brackets import holder
from mekong_facts.rules.meetings.phrases.entries import heads_below, opens_row
from mekong_facts.rules.meetings.phrases.phrases import TOKEN, endings
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
_AFTER = 30  # characters in which the next word begins
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

    def is_none(self, phrase: Phrase) -> bool:
        """Return whether a phrase can name no meeting, whatever its words."""
        if not phrase.numbers and phrase.noun in self.words["glossed"]:
            return True
        if is_site(self.view, phrase, self.words) or (
            not self.patterns.head_first and is_ware(self.view, phrase, self.words)
        ):
            return True
        after = self.view[phrase.head[1] : phrase.head[1] + _AFTER].lower().split(None, 1)[:1]
        if phrase.sort == "ministerial" and not self.words["levels_told"].isdisjoint(after):
            return True  # "at the Ministerial Level of the Reed Authority"
        lettered = phrase.bracket is not None and not (phrase.numbers or self.patterns.head_first)
        if lettered and editions.is_led(self.view, phrase.start, phrase.behind, self.words):
            return True  # "the Senior Officials' Meeting (SOM) Leader"
        if phrase.numbers[:1] == [1] and editions.is_first_of_kind(self.view, phrase, self.words):
            return True
        if phrase.numbers and editions.are_first(self.view, phrase, self.patterns):
            return True
        if self.patterns.head_first and editions.is_superlative(self.view, phrase, self.words):
            return True
        if (
            phrase.sort == "event"
            or is_party(self.reader, phrase)
            or gathers(self.reader, phrase)
            or has_persons(self.reader, phrase)
            or is_founded(self.reader, phrase)
            or is_source(self.reader, phrase)
            or themes.opens(self.reader, phrase)
        ):
            return True
        if (phrase.sort == "assembly" and is_agent(self.reader, phrase)) or spells_body(phrase):
            return True
        if is_outlet(self.reader, phrase):
            return True
        joined = is_joined(self.view, phrase, self.words)
        joined = joined or has_members(self.view, phrase, self.words, self.said.goes_on)
        return joined or is_owners(self.reader, phrase) or is_item(self.reader, phrase)

    def names(self, phrase: Phrase) -> bool:
        """Return whether a phrase names a meeting by itself."""
        if phrase.numbers == [1] and self._is_held_so(phrase):
            return True
        if self.is_none(phrase):
            return False
        if editions.is_this(self.view, phrase, self.words):
            return False
        if phrase.numbers == [1] and editions.is_first_again(self.view, phrase, self.words):
            inner = self.patterns.head_first and phrase.ordinal is not None and phrase.ordinal[1] < phrase.end
            if inner and self.patterns.counts_it.search(self.view, max(0, phrase.start - 24), phrase.start):
                return False  # "Đây là hội nghị cấp cao đầu tiên của các nước Hồ kể từ năm 2019"
            low = self.view[phrase.head[0]].islower() and not self.patterns.head_first
            return self._is_uncounted(phrase, never=low and self.is_predicate(phrase))
        if phrase.numbers == [1] and editions.is_first_time(self.view, phrase, self.words):
            return self._is_uncounted(phrase, never=True)
        return self._numbered(phrase) if phrase.numbers else self._named(phrase)

    def _is_held_so(self, phrase: Phrase) -> bool:
        """Return whether a meeting is held in a way that "first" counts: "held the first virtual Reed Forum in May"."""
        if self.patterns.head_first or not editions.is_first_of_kind(self.view, phrase, self.words):
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

    def _is_uncounted(self, phrase: Phrase, *, never: bool = False) -> bool:
        """Return whether a phrase names a meeting without the ordinal that it begins with, and take that off.

        The ordinal is put back where it is the name, but not where it `never` counts.
        """
        if self.patterns.head_first:
            return self._uncount(phrase) and self._named(phrase)
        start, kept, ordinal, spots = phrase.start, phrase.kept, phrase.ordinal, phrase.spots
        after = TOKEN.search(self.view, ordinal[1] if ordinal else start)
        phrase.start = phrase.kept = min(after.start(), phrase.head[0]) if after else phrase.head[0]
        phrase.ordinal, phrase.numbers, phrase.spots = None, [], []
        if self._named(phrase):
            return True
        if never or not phrase.named:
            return False
        phrase.start, phrase.kept, phrase.ordinal, phrase.numbers, phrase.spots = start, kept, ordinal, [1], spots
        return self._numbered(phrase)

    def _numbered(self, phrase: Phrase) -> bool:
        """Return whether a phrase with an ordinal names a meeting."""
        view, words = self.view, self.words
        if self.is_acronyms(phrase) or (
            self.patterns.head_first and editions.is_foremost(self.view, phrase, self.words)
        ):
            return False
        if self.patterns.head_first and phrase.numbers[0] < FEW_IN_YEAR and phrase.ordinal and self._is_of_year(phrase):
            return self._uncount(phrase) and self._named(phrase)  # "Hội nghị Cấp cao thứ hai trong năm 2019"
        if phrase.bare and not (phrase.bracket and phrase.bracket.number == phrase.numbers[-1]):
            return leads_anothers(self.view, phrase, self.patterns)
        if phrase.bracket:
            return True
        ministerial = phrase.sort == "ministerial" and _CAPITAL.match(view, phrase.end)
        if ministerial and is_within_name(self.prose, self.reader, phrase):
            return False  # "the 3rd Ministerial Declaration"
        upper = view[phrase.head[0]].isupper() or "+" in phrase.noun  # "the 11th 2+2"
        if self.is_never(phrase) and (self.patterns.head_first or not phrase.capital):
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
        later = phrase.numbers[0] > 1
        if phrase.sort == "session":
            held = upper and later and view.startswith(" ", phrase.end) and self.said.goes_on(phrase.end)
            if phrase.capital or self.patterns.head_first or held or self._owned(phrase) or self.said.sits(phrase):
                return True
            if not later and is_first_of_commission(self.titles, phrase):
                return True
            hosted = later and phrase.definite and self.said.is_held(phrase.start, phrase.end, _HOSTED)
            return hosted or self._is_of_those(phrase)
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
        if phrase.numbers[0] == 1 and is_first_held(self.titles, phrase):
            return not self._is_companys(phrase)
        first = phrase.numbers[0] == 1
        if first and (is_first_of_states(self.titles, phrase) or is_first_of_commission(self.titles, phrase)):
            return True
        again = later and (phrase.definite or opens_row(self.prose, self.reader, phrase))  # "the 2nd …"
        if later and self._is_round(phrase):
            return True
        staged = again and is_staged(self.titles, phrase) and not self.is_predicate(phrase)
        if staged or (again and (self.said.bracketed(phrase.end) or self.said.is_held(phrase.start, phrase.end))):
            return not self._is_companys(phrase)
        if (tail and not phrase.vague) or (later and self._heads_minutes(phrase)):
            return True
        paired = not tail and again and of_two_bodies(view, phrase, words)
        several = again and (counts_gathering(self.titles, phrase) or is_of_several(self.titles, phrase))
        if several and not self.is_predicate(phrase):
            return True
        paired = paired and not self.is_predicate(phrase)
        return paired or self._is_ministers(phrase) or (phrase.sort == "meeting" and self._is_of_those(phrase))

    def is_tailed(self, phrase: Phrase) -> bool:
        """Return whether a word behind a phrase takes the name away: "the Reed Forum Secretariat"."""
        after = TOKEN.search(self.view, phrase.end, phrase.end + _AFTER)
        if after is None or self.view[phrase.end : after.start()].strip(" "):
            return False
        return after[0].lower() in self.words["tails"] or after[0].lower() in self.words["posts"]

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

    def _named(self, phrase: Phrase) -> bool:
        """Return whether a phrase without an ordinal names a meeting."""
        view, words = self.view, self.words
        head = view[phrase.head[0] : phrase.head[1]]
        if is_joint_sitting(self.titles, phrase) or is_gathering(self.titles, phrase):
            return True
        if is_of_region(self.titles, phrase):
            phrase.start = phrase.kept
            return True
        if is_regular(self.titles, phrase):
            return True
        if self.is_never(phrase) or self.titles.is_no_meeting(phrase) or is_in_menu(self.reader, self.prose, phrase):
            return False
        behind = phrase.end > phrase.head[1]
        if phrase.elsewhen and not self.said.takes_place(phrase.behind):
            return False  # "chuẩn bị cho kỳ họp tiếp theo của Hội đồng"
        if is_convoked(self.titles, phrase) or (
            behind
            and (
                is_on_topic(self.titles, phrase)
                or is_entitled(self.titles, phrase)
                or is_of_ministers(self.titles, phrase)
            )
        ):
            phrase.start = phrase.kept
            return True
        if behind and head[0].islower() and view[phrase.end - 1] == '"' and not self.patterns.head_first:
            return False
        before = self._before(phrase.start, 60)
        if is_withdrawal(self.reader, phrase) or not self.words["meeting_houses"].isdisjoint(endings(before)):
            return False  # "Trung tâm Hội nghị quốc gia Mỹ Đình, Hà Nội"
        counted = phrase.bracket is not None and phrase.bracket.number is not None
        if names_body(self.reader, before) and not counted and not self.titles.is_set(phrase):
            return False
        if phrase.sort == "dialogue" and (
            is_field(self.reader, before)
            or not (phrase.bracket or words["wished_for"].isdisjoint(endings(before)))
            or (head[0].islower() and before[-1:] != [] and before[-1] in words["of"] and not self.patterns.head_first)
        ):
            return False  # "the momentum of ASEM dialogue towards the …"
        followed = _CAPITAL.match(view, phrase.end)
        if followed and (phrase.sort == "ministerial" or is_within_name(self.prose, self.reader, phrase)):
            return False
        if phrase.bracket:
            label = phrase.bracket.acronym
            if phrase.bracket.number is not None:
                return True
            talked = phrase.noun in words["talks"] and head[0].islower()  # "the trade negotiations (MTN)"
            if phrase.sort != "body" and not talked and self.labels.defines(phrase):
                return True
            if not phrase.named and not series.is_body(label):
                return False
        if phrase.sort == "body":
            return not phrase.vague and (self.said.meets(phrase) or is_put_on(self.said, phrase))
        if not (
            phrase.named
            or self.titles.is_titled(phrase)
            or self.titles.is_described(phrase)
            or self.titles.is_placed(phrase)
            or self.titles.is_ranked(phrase)
            or is_of_known(self.titles, phrase)
            or (view.startswith(" (", phrase.end) and is_blocs(self.titles, phrase))
            or (phrase.sort == "summit" and is_global(self.titles, phrase))
        ):
            return False
        if (phrase.start == phrase.head[0] and phrase.noun in words["talks"]) or self.titles.are_capitalised_talks(
            phrase
        ):
            return False
        if phrase.sort == "assembly" and not phrase.bracket and is_parliament(self.reader, phrase):
            return False
        if is_bilateral(self.titles, phrase) or editions.is_praised(self.view, phrase, self.words):
            return False
        if self.patterns.head_first and editions.is_described(self.view, phrase, self.words):
            return False
        if is_any_bodys(self.reader, phrase) and not self.said.takes_place(phrase.behind):
            return False
        if is_convened(self.titles, phrase) or is_of_bank(self.titles, phrase) or is_of_interstate(self.titles, phrase):
            return True
        if is_of_treaty(self.titles, phrase):
            return True
        sits = phrase.sort == "session" or (phrase.sort == "meeting" and is_apart(self.titles, phrase))
        if (sits and is_bodys_session(self.titles, phrase)) or is_bodys_summit(self.titles, phrase):
            return True
        if (phrase.vague and head[0].islower()) or (
            self.patterns.head_first and editions.are_counted(before, self.words)
        ):
            return False
        if not phrase.bracket and (self.titles.shouted(phrase) or editions.are_several(view, phrase, before, words)):
            return False
        if not self.patterns.head_first and head[-2:].lower() == "ss":
            return self.titles.is_congress(phrase)
        if not self.patterns.head_first and head[-1:] in "sS" and phrase.noun not in words["talks"]:
            return False  # "all nine Reed Dialogues"
        if self.is_tailed(phrase):
            return False
        if head[0].isupper() or view[phrase.end - 1] in "\"'":
            return True
        if self.titles.body_named(phrase) or is_of_known(self.titles, phrase) or is_known_by_name(self.titles, phrase):
            return True
        return is_of_committee(self.titles, phrase)
