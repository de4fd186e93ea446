"""The names of meetings in a text, with their exact edges."""

from __future__ import annotations

from dataclasses import replace
from functools import cached_property
from itertools import zip_longest
from operator import attrgetter
from typing import TYPE_CHECKING

from mekong_facts.patterns import deferred
from mekong_facts.rules.dates.calendar_days import MONTH
from mekong_facts.rules.meetings.criteria.no_meetings import is_of_term, is_talk
from mekong_facts.rules.meetings.names import appositions, body_summits, doubled, shared_nouns, sided_lists
from mekong_facts.rules.meetings.names import ordinals as meeting_ordinals
from mekong_facts.rules.meetings.names.acronyms import Acronyms
from mekong_facts.rules.meetings.names.echoes import Echoes
from mekong_facts.rules.meetings.names.naming import Naming
from mekong_facts.rules.meetings.names.taken import Taken
from mekong_facts.rules.meetings.phrases import edition_years, editions, heads, quoted_titles
from mekong_facts.rules.meetings.phrases.brackets import acronym_ahead, count_behind, drop_members
from mekong_facts.rules.meetings.phrases.ends import extend
from mekong_facts.rules.meetings.phrases.phrases import TOKEN, Phrase, beginnings, is_of_group

if TYPE_CHECKING:
    from mekong_facts.rules.gazetteer import Hit
    from mekong_facts.rules.meetings.phrases.name_words import Name

_PLUS = deferred(r"(?:-| )(?i:plus)\b(?: (?:One|Three|Six|Eight)\b)?|\+")
_ROMAN = deferred(r"[IVX]+ [A-Z]")
_ACRONYM = deferred(r"(?<!\w)[A-Z][A-Z+-]+ \Z")
_RECENT = 8  # names in which one that is counted stands
_MEMORY = 200  # so many names are compared with
_CALLED = 40  # characters from a name to another one of it
_OFFICE = 24  # characters of an office of three words
_TOLD = frozenset({"forum", "conference"})  # that tell what a dialogue is
_NEXT = 4  # characters of a blank and a syllable
_HOUR = 80  # characters from a session to when it was
_LETTERS = 14  # characters of an acronym before its Roman number


class Finder(Naming):
    """Finds the names in one text."""

    @cached_property
    def acronyms(self) -> Acronyms:
        """What finds the acronyms that name a meeting."""
        return Acronyms(self.prose, self.patterns, self.reader.dates, self.said)

    def find(self) -> tuple[list[Name], list[Phrase]]:
        """Return the names in order, and the phrases that name nothing by themselves ("the two-day meeting")."""
        words = self.words
        names: list[Name] = []
        bare: list[Phrase] = []
        taken = Taken()
        again = Echoes(self.criteria)
        phrases = self._phrases()
        last: tuple[Phrase, Name] | None = None  # the phrase before that names, with its name
        self.criteria.bodies = {
            one.bracket.close: one.bracket.acronym
            for one in phrases
            if one.bracket and (self.labels.defines(one) or (one.sort == "body" and not self.labels.is_owners(one)))
        }
        committees = (
            one.start
            for one in phrases
            if one.sort == "body"
            and one.named
            and words["home_bodies"].isdisjoint(self.view[one.start : one.end].lower().split())
        )
        self.criteria.spoken = next(committees, len(self.view))
        for phrase, after in zip_longest(phrases, phrases[1:]):
            if editions.holds_next(self.view, phrase, after, self.patterns):
                continue
            if self.criteria.names(phrase) and not (
                self._is_noun(phrase)
                or self._counts_acronym(phrase)
                or again.is_item(phrase, names[-_RECENT:])
                or again.is_first_so(phrase, names[-_RECENT:])
            ):
                if phrase.named:
                    again.count(phrase, names[-_RECENT:])
                count_behind(self.reader, phrase)
                near = names[-1] if names and phrase.start - names[-1].behind < _CALLED else None
                self.groups += near is None or not editions.is_alias(self.view, near, phrase, self.patterns)
                made = self._names(phrase)
                last = phrase, made[0]
                taken.add(phrase.start, made[-1].behind)
                names += [*shared_nouns.others(self.reader, self.prose.text, phrase, made[0], taken), *made]
                names += shared_nouns.behind(self.reader, self.prose.text, phrase, taken)
                names += shared_nouns.lettered(self.reader, self.prose.text, phrase, taken)
                names += sided_lists.behind(self.reader, self.prose.text, phrase, taken)
                if phrase.bracket and phrase.bracket.start < phrase.start:
                    taken.add(phrase.bracket.start, phrase.start)
            elif sided := sided_lists.several(self.reader, self.said, self.prose.text, phrase, taken):
                names += sided
            elif both := shared_nouns.pair(self.reader, self.criteria.said, self.prose.text, phrase, taken):
                names += both
            elif last and (further := shared_nouns.of_next(self.said, self.prose.text, phrase, last)):
                names += further
                taken.add(phrase.start, phrase.end)
            elif not is_talk(self.reader, phrase, names[-_RECENT:]):
                bare.append(phrase)
        first = names[:_MEMORY]
        echoes = [
            one for one in bare if again.name(one, first) and not (self._counts_acronym(one) or self._is_noun(one))
        ]
        for phrase in echoes:
            self.groups += 1
            names += self._names(phrase)
            taken.add(phrase.start, names[-1].behind)
        named = {id(phrase) for phrase in echoes}
        meeting_bodies = {phrase.bracket.acronym for phrase in bare if phrase.sort == "body" and phrase.bracket}
        names += self.acronyms.find(names, taken, meeting_bodies, [hit.start for hit in self.heads if hit.id != "body"])
        names += body_summits.find(self.acronyms, names, taken)
        names += meeting_ordinals.find(self.prose, self.patterns, names, taken)
        names.sort(key=attrgetter("end"), reverse=True)
        names.sort(key=attrgetter("start"))  # the longest first of those that start together
        if self.of_years:
            edition_years.date(names, self.view, self.years)
        appositions.join(names, self.patterns, self.said, self.groups)
        return names, [phrase for phrase in bare if id(phrase) not in named]

    def _is_noun(self, phrase: Phrase) -> bool:
        """Return whether a noun in small letters is all that a phrase says, whatever is told beside it."""
        alone = (phrase.start, phrase.end) == phrase.head and not (phrase.numbers or phrase.bracket)
        return alone and not self.patterns.head_first and self.view[phrase.start].islower()

    def _counts_acronym(self, phrase: Phrase) -> bool:
        """Return whether the number at a name's head is that of the acronym before it: "the SOM VIII Meeting"."""
        start = phrase.start
        roman = start > 0 and _ROMAN.match(self.view, start) is not None
        return roman and _ACRONYM.search(self.view, max(0, start - _LETTERS), start) is not None

    def _phrases(self) -> list[Phrase]:
        """Return the phrases, none inside another: of two the one that can name a meeting stays."""
        found: list[Phrase] = []
        words = self.words
        for hit in self.heads:
            after = self.view[hit.end : hit.end + 2]
            plus = _PLUS.match(self.view, hit.end) if after[:1] == "+" or after[1:] in {"p", "P"} else None
            if plus:
                hit = replace(hit, end=plus.end())  # noqa: PLW2901 - the head noun with its sign
            elif self._is_compound(hit, after) or (hit.id == "ministerial" and after == " l"):
                continue  # "ministerial-level", "ministerial level"
            hit = heads.behind_verb(self.view, words, self.states, hit)  # noqa: PLW2901
            earlier, _ = self.prose.sentence_at(hit.start)
            last = found[-1] if found else None
            merged = False
            if last and last.head[1] > earlier:
                merged = heads.merge(self.view, self.patterns, last, hit)
                before = found[-2].end if merged and len(found) > 1 else 0
                earlier = max(earlier, before) if merged else last.head[1]
            if last and heads.is_part(self.view, words, last, hit):
                heads.uncount(last)
            phrase = self.reader.phrase(hit, earlier)
            if merged and last:
                heads.reach_back(last, phrase, self.patterns)
            extend(self.reader, phrase)
            doubled.trim(self.reader, phrase)
            sided_lists.cut(self.reader, phrase)
            acronym_ahead(self.reader, phrase)
            drop_members(self.reader, phrase)
            if last and last.numbers and phrase.numbers and heads.is_part(self.view, words, last, hit, counted=True):
                heads.uncount(last)
            if last and last.bracket and last.end <= phrase.head[0] < last.bracket.close:
                continue  # "Đối thoại Quốc phòng … lần thứ 14 (Đối thoại SDD-14)"
            if last and phrase.head[0] < last.reach:
                continue  # "họp phiên" in the clause that counts
            if last and self._goes_on_behind(last, phrase):
                last.numbers, last.spots, last.reach = phrase.numbers, [(last.start, last.end)], phrase.end
                continue
            if last and phrase.start < last.end:
                if merged or (heads.is_hour_of(self.view, last, phrase) and not self._lasts(phrase.end)):
                    found.pop()
                elif heads.sits_at(self.view, words, last, phrase):
                    last.numbers, last.spots = [], []
                    self._cut(last, phrase.start)
                elif quoted_titles.holds(self.view, last, phrase.start):
                    continue  # 'Hội thảo "Thực hiện Nghị quyết Đại hội X"'
                elif is_of_group(self.view, last, phrase, words) or (
                    self._holds(last)
                    and not (self._counts_anew(phrase, last) or self._is_briefing(last) or self._is_for(last, phrase))
                ):
                    continue  # inside a name: "the second session of the Joint Commission"
                else:
                    self._cut(last, phrase.start)
            found.append(phrase)
        return found

    def _lasts(self, end: int) -> bool:
        """Return whether a year, a month or several days behind a session tell that it is no hour: "… in 2030"."""
        told = (self.years.get(at, "") for at in range(end, end + _HOUR))
        return any("/" in value or 0 < len(value) <= MONTH for value in told)

    def _goes_on_behind(self, last: Phrase, phrase: Phrase) -> bool:
        """Return whether a forum is that whose officials meet, behind their letters: "Cuộc họp … (SOM) Diễn đàn …"."""
        if not (self.patterns.head_first and last.bracket) or last.numbers or phrase.sort != "forum":
            return False
        return self.view[last.bracket.close : phrase.head[0]] in {" ", ") "}

    def _is_compound(self, hit: Hit, after: str) -> bool:
        """Return whether a hyphen makes a noun part of another word; not before an office: "Hội nghị-Bộ trưởng"."""
        if after[:1] != "-" or not after[1:].isalpha():
            return False
        office = beginnings(self.view[hit.end + 1 : hit.end + _OFFICE].lower().split()) & self.words["titles"]
        return not (self.patterns.head_first and after[1:].isupper() and office)

    def _cut(self, phrase: Phrase, end: int) -> None:
        """Let a phrase end before another one."""
        tokens = list(TOKEN.finditer(self.view, phrase.head[1], max(end, phrase.head[1])))
        while tokens and (
            tokens[-1][0].lower() in self.words["joiners"] or tokens[-1][0].lower() in self.words["articles"]
        ):
            tokens.pop()
        phrase.end = tokens[-1].end() if tokens else phrase.head[1]
        phrase.bracket = None
        if phrase.spots:
            phrase.spots[-1] = (phrase.spots[-1][0], phrase.end)

    def _counts_anew(self, phrase: Phrase, last: Phrase) -> bool:
        """Return whether a phrase has an ordinal that is not that of the phrase before it: "khóa 25 Hội đồng …"."""
        counted = last.ordinal or (0, 0)
        if is_of_term(self.reader, phrase):
            return False
        return phrase.ordinal is not None and not counted[0] <= phrase.ordinal[0] < counted[1]

    def _is_briefing(self, phrase: Phrase) -> bool:
        """Return whether a phrase has a meeting for its topic and is none itself: "buổi họp báo về Hội nghị …"."""
        noun = self.view[phrase.head[0] : phrase.head[1] + _NEXT].lower() if self.patterns.head_first else ""
        return any(one in noun for one in self.words["briefings"])

    def _is_for(self, last: Phrase, phrase: Phrase) -> bool:
        """Return whether a meeting in small letters is for one with a name: "preparatory talks for the Reed Summit".

        Or tells what that is: "diễn đàn an ninh Đối thoại Sậy".
        """
        if self.patterns.head_first:
            return self._tells_what(last, phrase)
        if last.numbers or last.bracket or not self.view[last.head[0]].islower():
            return False
        link = self.view[last.head[1] : phrase.start].lower().split()
        link = link[:-1] if link[1:] and link[-1] in self.words["the"] else link
        return len(link) == 1 and link[0] in self.words["charged"] and self.view[phrase.head[0]].isupper()

    def _tells_what(self, last: Phrase, phrase: Phrase) -> bool:
        """Return whether nothing but a field and regions stand between the noun of a forum and a dialogue's name."""
        if phrase.sort != "dialogue" or last.numbers or not self.view[phrase.head[0]].isupper():
            return False
        field = self.view[last.head[0] : phrase.start].lower().split()[2:]
        told = {" ".join(field[:2]), " ".join(field[2:])} - {""}
        return last.sort in _TOLD and told != set() and told <= self.words["fields"] | self.words["regions"]

    def _holds(self, phrase: Phrase) -> bool:
        """Return whether a phrase can name a meeting by itself."""
        return bool(phrase.numbers) or phrase.named or phrase.bracket is not None
