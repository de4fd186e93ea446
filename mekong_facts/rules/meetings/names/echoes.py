"""Which noun phrases that name nothing by themselves name a meeting after others, or count one."""

from __future__ import annotations

from itertools import islice
from typing import TYPE_CHECKING

from mekong_facts.rules import places
from mekong_facts.rules.meetings.criteria.named import is_tailed
from mekong_facts.rules.meetings.criteria.ruled_out import is_never, is_none
from mekong_facts.rules.meetings.names import sided_lists
from mekong_facts.rules.meetings.phrases import editions, firsts
from mekong_facts.rules.meetings.phrases.name_words import content, starts_with_noun
from mekong_facts.rules.meetings.phrases.phrases import TOKEN, ends_in

if TYPE_CHECKING:
    from collections.abc import Sequence

    from mekong_facts.rules.meetings.criteria.criteria import Criteria
    from mekong_facts.rules.meetings.phrases.name_words import Name
    from mekong_facts.rules.meetings.phrases.phrases import Phrase

_MEETING = frozenset({"meeting", "session"})
_BODY = 4  # words of "Joint Technical Working Group"
_LEAD = 24  # characters before a phrase in which "next" stands
_SITTINGS = 2  # so many sessions may be those of one day
_SESSIONS = 9  # so many may be on the agenda of one meeting
_RECENT = 4  # so many editions back one is recalled without its place or day
_NEAR = 800  # from a name to what counts it
_MANY = 10  # so many sessions no meeting has itself


class Echoes:
    """Tells which phrases of one text do, once its names are known."""

    def __init__(self, criteria: Criteria) -> None:
        """Keep what tells names."""
        self.criteria = criteria
        self.reader = criteria.reader
        self.view = criteria.view
        self.patterns = criteria.patterns
        self.words = criteria.words
        self.said = criteria.said

    def name(self, phrase: Phrase, names: Sequence[Name]) -> bool:
        """Return whether a phrase names or counts a meeting beside those named, and note what it counts."""
        return (
            self.count(phrase, names)
            or self._echoes(phrase, names)
            or self._is_of_city(phrase, names)
            or self._is_first(phrase, names)
        )

    def count(self, phrase: Phrase, names: Sequence[Name]) -> bool:
        """Return whether a phrase counts the meeting spoken of, and count it: "this is the third forum"."""
        counts = self.patterns.counts_it
        if len(phrase.numbers) != 1 or phrase.bracket or firsts.is_this(self.view, phrase, self.words):
            return False
        if not counts.search(self.view, max(0, phrase.start - 24), phrase.start):
            return False
        if is_none(self.reader, self.said, phrase) or not self.patterns.counted_off.match(self.view, phrase.end):
            return False
        for name in reversed(names):
            alike = name.sort == phrase.sort or self._has_noun(name, phrase)
            if phrase.named and not (alike and self._words(phrase) <= name.words):
                continue
            if name.end < phrase.start and alike and name.kind == "named":
                near = phrase.start - name.end < _NEAR and name.number is None
                if near:
                    name.number, phrase.sort = phrase.numbers[0], name.sort
                return near
        return False

    def is_first_so(self, phrase: Phrase, names: Sequence[Name]) -> bool:
        """Return whether a later edition is said to be the first of some sort: "Đây là Hội nghị … đầu tiên họp"."""
        if not self.patterns.head_first or phrase.numbers != [1] or phrase.ordinal is None or phrase.bracket:
            return False
        if self.view[slice(*phrase.ordinal)].lower() not in self.words["foremost"]:
            return False
        if not self.patterns.counts_it.search(self.view, max(0, phrase.start - 24), phrase.start):
            return False
        own = self._words(phrase)
        return any(
            (name.number or 0) > 1 and 0 < phrase.start - name.end < _NEAR and own <= name.words for name in names
        )

    def _is_first(self, phrase: Phrase, names: Sequence[Name]) -> bool:
        """Return whether a bare noun is the first edition of a later one's series, and count it.

        "Hội nghị lần đầu tiên được tổ chức tại …" says "the first conference was" beside the third, else "it was …
        for the first time".
        """
        held = self.patterns.first_held.match(self.view, phrase.end) if self.patterns.first_held else None
        if held is None or phrase.named or phrase.numbers or phrase.sort == "body":
            return False
        later = any((name.number or 0) > 1 and self._has_noun(name, phrase) for name in names)
        if later:
            phrase.count(1, (phrase.end + 1, held.end()), held.end())
        return later

    def _echoes(self, phrase: Phrase, names: Sequence[Name]) -> bool:
        """Return whether a phrase that names nothing by itself does so after others.

        An ordinal with a bare noun counts in a series that the text has named ("the first forum"), and a descriptive
        phrase with a proper name is a numbered meeting whose name has all its words.
        """
        if is_none(self.reader, self.said, phrase):
            return False
        if not phrase.numbers:
            if is_tailed(self.reader, phrase):
                return False
            if self._is_said_again(phrase, names):
                return True
            one = (
                (phrase.named or self._is_bodys_next(phrase))
                and not phrase.vague
                and phrase.sort != "body"
                and not self._are_many(phrase, names)
            )
            if phrase.sort == "ministerial" and self.view[phrase.end : phrase.end + 2].strip().isupper():
                return False  # "the Canal Ministerial Initiative"
            if not (one and self._shortens(phrase, names)):
                return False
            return not self._is_another(phrase) or self._is_told_next(phrase)
        if phrase.bare or is_never(self.reader, phrase):
            return False
        if phrase.sort == "body":
            return self._is_bodys_edition(phrase, names)
        if phrase.vague:
            return self._is_planned(phrase, names)
        foremost = self.patterns.head_first and firsts.is_foremost(self.view, phrase, self.words)
        foremost = foremost or self.is_first_so(phrase, names)
        if foremost or self.criteria.is_acronyms(phrase) or firsts.is_this(self.view, phrase, self.words):
            return False
        if phrase.numbers == [1] and firsts.is_first_time(self.view, phrase, self.words):
            return False  # "marked the first major gathering under the presidency of Peru"
        alike = [name for name in names if name.sort == phrase.sort and name.kind in {"numbered", "named"}]
        if self.said.ends_headline(phrase) and any(name.number == phrase.numbers[0] for name in alike):
            return True
        if any(self._counts_on(phrase, name) for name in alike) or self._is_session(phrase, names):
            return True
        if phrase.sort in {"meeting", "session"}:
            if not phrase.definite:
                return False
            if self._goes_on(phrase, names):
                return True
        own = phrase.ordinal[1] if phrase.ordinal and not self.patterns.head_first else 0  # "session, its 12th"
        after = {word.strip(".,;:)") for word in self.view[max(phrase.head[1], own) : phrase.end + 16].lower().split()}
        if after & self.words["time"] and not after & self.words["relative_time"]:
            return False
        counted = [name.number for name in alike if name.number is not None]
        if self.view[phrase.head[0]].islower() and self._may_be_item(phrase):
            counted = [number for number in counted if abs(number - phrase.numbers[0]) <= _RECENT]
        return counted != [] or self._is_next(phrase, names)

    def _is_bodys_edition(self, phrase: Phrase, names: Sequence[Name]) -> bool:
        """Return whether a council counted by its meetings meets beside one that the text names: "The 40th Council"."""
        if self.patterns.head_first or not phrase.definite or not self.said.goes_on(phrase.end):
            return False
        own = self._words(phrase)
        counted = (name for name in names if name.sort == "body" and name.kind == "numbered" and own <= name.words)
        return any(abs((name.number or 0) - phrase.numbers[0]) == 1 for name in counted)

    def is_item(self, phrase: Phrase, names: Sequence[Name]) -> bool:
        """Return whether a session may be one on the agenda of a meeting named before: "Phiên họp thứ nhất bàn …"."""
        if not self.patterns.head_first or phrase.noun not in self.words["parts"] or phrase.bracket:
            return False
        ordinal = phrase.ordinal
        if len(phrase.numbers) != 1 or ordinal is None or phrase.end > max(phrase.head[1], ordinal[1]):
            return False
        if self.view[phrase.head[1] : ordinal[0]].count(" ") > 1:
            return False  # "Phiên họp Nhóm công tác … lần thứ 9"
        beside = any(abs((name.number or 0) - phrase.numbers[0]) <= _RECENT for name in names if name.sort == "session")
        return names != [] and not beside and self._may_be_item(phrase)

    def _may_be_item(self, phrase: Phrase) -> bool:
        """Return whether a session may be one on the agenda of a meeting: "The second session discussed fish"."""
        few = phrase.sort in {"meeting", "session"} and phrase.numbers[0] <= _SESSIONS
        return few and not self.said.takes_place(phrase.end)

    def _is_session(self, phrase: Phrase, names: Sequence[Name]) -> bool:
        """Return whether a session is the one beside an assembly that the text counts: "The 90th session was in Lima".

        That of a forum or a conference too, where the number is none of its own sessions.
        """
        if phrase.sort != "session" or not phrase.definite or self.patterns.head_first:
            return False
        number = phrase.numbers[0]
        beside = (name for name in names if name.number is not None and abs(name.number - number) == 1)
        return any(number >= _MANY or name.sort == "assembly" for name in beside) and self.said.goes_on(phrase.end)

    def _is_of_city(self, phrase: Phrase, names: Sequence[Name]) -> bool:
        """Return whether a summit is known by its city: "NATO's Bucharest summit", "the Lima summit".

        Beside a summit with a name it may be that one.
        """
        if self.patterns.head_first or phrase.sort != "summit" or phrase.numbers or phrase.vague or not phrase.named:
            return False
        owned = self.view[phrase.start : phrase.head[0] - 1]
        _, _, city = owned.rpartition("'s ")
        known = places.city(city)
        if known is None or known.kind != "city" or not (phrase.definite or city != owned):
            return False
        if any("summit" in {name.sort, name.level} or name.town == known.name for name in names):
            return False
        phrase.start = phrase.kept = phrase.head[0] - 1 - len(city)
        if self.words["topics"].isdisjoint(self.view[phrase.head[1] : phrase.end].split()[:1]):
            phrase.end = phrase.head[1]  # "spoke of the Lima summit to the press"
        return True

    def _is_planned(self, phrase: Phrase, names: Sequence[Name]) -> bool:
        """Return whether the edition after one that the text has named is planned: "A third conference is planned"."""
        before = phrase.numbers[0] - 1
        told = any(name.sort == phrase.sort and name.number == before for name in names)
        return told and not self.patterns.head_first and self.said.held(phrase.end)

    def _counts_on(self, phrase: Phrase, name: Name) -> bool:
        """Return whether a phrase counts on with a name's noun: "Cuộc gặp lần thứ 8" after "Cuộc gặp … lần thứ 7"."""
        beside = name.number is not None and abs(name.number - phrase.numbers[0]) == 1
        return beside and self._has_noun(name, phrase)

    def _goes_on(self, phrase: Phrase, names: Sequence[Name]) -> bool:
        """Return whether a meeting is the next of a series with another noun: "the 90th session" after an assembly."""
        number = phrase.numbers[0]
        if self.patterns.head_first or number <= _SITTINGS:
            return False
        beside = any(name.number is not None and abs(name.number - number) == 1 for name in names)
        if number <= _SESSIONS:  # none of those is in a town of its own
            return beside and self.said.held_somewhere(phrase.end)
        return beside and (self.said.held(phrase.end) or self.said.placed(phrase.end))

    def _has_noun(self, name: Name, phrase: Phrase) -> bool:
        return starts_with_noun(name, phrase, self.view, head_first=self.patterns.head_first)

    def _is_next(self, phrase: Phrase, names: Sequence[Name]) -> bool:
        """Return whether an ordinal counts on from a meeting that has none: "the second meeting will be held in …"."""
        if phrase.numbers[0] == 1 or self.criteria.is_predicate(phrase) or self.patterns.head_first:
            return False
        of_body = (
            phrase.sort in {"meeting", "session"}
            and self.criteria.spoken < phrase.start
            and phrase.numbers[0] > _SITTINGS
        )
        kinds = {phrase.sort, "body"}
        if not of_body and not any(
            name.start < phrase.start and (name.sort in kinds or name.level == phrase.sort) for name in names
        ):
            return False
        return self.said.held(phrase.end) or self.said.placed(phrase.end)

    def _is_said_again(self, phrase: Phrase, names: Sequence[Name]) -> bool:
        """Return whether a name that tells whose meeting it is comes again: "the meeting of Experts"."""
        if self.patterns.head_first or not phrase.definite or phrase.end == phrase.head[1] or self._is_another(phrase):
            return False
        told = self.view[phrase.start : phrase.end].lower()
        return any(name.number is None and (name.name or "").lower() == told for name in names)

    def _is_another(self, phrase: Phrase) -> bool:
        """Return whether another edition is meant: "the next AEM meeting"."""
        return not self.patterns.head_first and ends_in(
            self.view, phrase.start - _LEAD, phrase.start, self.words["another_named"]
        )

    def _is_told_next(self, phrase: Phrase) -> bool:
        """Return whether it is told when or where the next edition is: "The next meeting of the Council will be in"."""
        low = max(0, phrase.start - _LEAD)
        coming = ends_in(self.view, low, phrase.start, self.words["to_follow"])
        verb = self.view[phrase.behind : phrase.behind + _LEAD].split(None, 1)[:1]
        coming = coming and self.words["past_auxiliaries"].isdisjoint(verb)
        return coming and phrase.sort in _MEETING and self.said.takes_place(phrase.behind)

    def _is_bodys_next(self, phrase: Phrase) -> bool:
        """Return whether a body without a name of its own meets next, and take it in: "of the Joint Commission"."""
        of = f"{self.patterns.of_all[0]}{next(iter(self.words['the']), '')} "
        if self.patterns.head_first or phrase.end != phrase.head[1] or not self.view.startswith(of, phrase.end):
            return False
        own, end = phrase.end, 0
        for token in islice(TOKEN.finditer(self.view, own + len(of)), _BODY):
            if not token[0].istitle():
                break
            end = token.end() if token[0].lower() in self.words["boards"] | self.words["joint_bodies"] else end
        phrase.end = end or own
        if end and self._is_told_next(phrase):
            return True
        phrase.end = own
        return False

    def _are_many(self, phrase: Phrase, names: Sequence[Name]) -> bool:
        """Return whether several meetings are meant: "a history of the ASEAN summits", "các hội nghị ASEAN".

        Machines put a capital: "Các Hội nghị".
        """
        noun = self.view[slice(*phrase.head)].lower()
        if not self.patterns.head_first:
            plural = noun[-1] == "s" and noun[-2:] != "ss" and noun not in self.words["talks"]
            return plural and not any(self.view[name.start : name.end].lower().endswith(noun) for name in names)
        if editions.are_counted(self.view[max(0, phrase.start - 24) : phrase.start].lower().split(), self.words):
            return True  # "qua 5 kỳ Hội nghị Thượng đỉnh GMS"
        if sided_lists.lists(self.reader, phrase):
            return True  # "các Hội nghị Cấp cao ASEAN, ASEAN+3 và EAS"
        if self.view[phrase.head[0]].isupper():
            return False
        return ends_in(self.view, phrase.start - 12, phrase.start, self.words["plurals"])

    def _words(self, phrase: Phrase) -> frozenset[str]:
        return content(self.view[phrase.start : phrase.end], phrase, self.view, self.patterns)

    def _shortens(self, phrase: Phrase, names: Sequence[Name]) -> bool:
        words = self._words(phrase)
        return any(name.kind in {"numbered", "named"} and words <= name.words for name in names)
