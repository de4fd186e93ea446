"""Nouns without a name: which meeting "the forum", "the two-day meeting" or "both summits" means."""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING

from mekong_facts.rules.dates.calendar_days import YEAR
from mekong_facts.rules.meetings.criteria.no_meetings import is_joined
from mekong_facts.rules.meetings.phrases import editions
from mekong_facts.rules.meetings.phrases.phrases import endings, ends_in, words_before
from mekong_facts.rules.meetings.sentences import idle_nouns, other_nouns
from mekong_facts.rules.meetings.sentences.noun_fits import ANY, SITTINGS
from mekong_facts.rules.meetings.sentences.spoken_of import SpokenOf
from mekong_facts.rules.meetings.sentences.strangers import are_items

if TYPE_CHECKING:
    from collections.abc import Sequence

    from mekong_facts.rules.meetings.event import Event
    from mekong_facts.rules.meetings.phrases.phrases import Phrase

_LEAD = 120  # characters before a session in which another house is named
_WORD = 20  # characters of a word and more
_NEAR = 300  # from a session to what calls it a summit
_FAR = 3000  # a bare noun means no meeting that was spoken of so long before


class BareNouns(SpokenOf):
    """Tells which meetings the bare nouns of one text mean."""

    def meant(self, phrase: Phrase, recent: list[Event], named: list[Event]) -> list[Event]:
        """Return the meeting that a bare noun means: the last one of its sort, else the last one for "meeting".

        A plural means the meetings that were named together last, or as many as it says.
        """
        if named or self._is_idle(phrase):
            return []
        several = [event for event in self._several(phrase, recent) if self._fits(phrase, event)]
        if several or phrase.vague or self._are_any(phrase):
            return several
        if self._is_of_others(phrase):
            return []
        town = editions.place_behind(self.prose.view, phrase.end, self.patterns)
        if town:  # "Peru will hold the summit in Lima next year"
            recent = [event for event in recent if event.country in {None, town.country}]
        recent = idle_nouns.of_its_town(self.prose.view, phrase, recent, self.patterns)
        if self._tells_apart(phrase, recent) or self._is_within(phrase, recent):
            return []
        if not self.patterns.head_first and not (
            phrase.definite or self.prose.view[phrase.head[0]].isupper() or self._timed(phrase) or self._dated(phrase)
        ):
            return []
        recent = self._in_question(phrase, recent)
        latest = max(recent, key=lambda event: self.last.get(id(event), 0), default=None)
        if latest and self.points_elsewhere(phrase):
            return []
        if latest and (phrase.pointed or self._points_back(phrase, latest)) and self._may_be(phrase, latest):
            return [latest]  # "It goes to the 5th Reed Forum. That gathering opens on 5 May"
        alike = self._alike(phrase, recent, latest)
        if alike:
            return [self._reported(phrase, alike, recent)]
        recent = [event for event in recent if id(event) not in self.beside]
        if self._lasts_as(phrase, recent):
            return recent
        recent = [self._reported(phrase, event, recent) for event in recent[-1:] if self._fits(phrase, event)]
        elses = self.patterns.words["elses"]
        if recent and elses and ends_in(self.prose.view, phrase.head[0] - _WORD, phrase.head[0], elses):
            return []  # "the Party Congress"
        return recent if phrase.sort in ANY or self._sits(phrase, recent) else []

    def _is_idle(self, phrase: Phrase) -> bool:
        """Return whether a noun is no meeting's by itself: a heading, an entry of a list, a part of another noun."""
        if phrase.numbers or phrase.sort == "body" or idle_nouns.is_heading(self.prose, phrase):
            return True
        if other_nouns.is_other(self.prose.view, phrase, self.patterns) or is_joined(
            self.prose.view, phrase, self.patterns.words
        ):
            return True
        if idle_nouns.is_entry(self.prose.view, phrase, self.patterns.words):
            return True  # "các cuộc họp tiếp theo", "previous meetings"
        return self.patterns.head_first and (
            idle_nouns.is_with_press(self.prose.view, phrase, self.patterns.words)
            or idle_nouns.has_sides(self.prose.view, phrase)
        )

    def _is_of_others(self, phrase: Phrase) -> bool:
        """Return whether the words around a noun say that it is not what the text spoke of."""
        words = self.patterns.words
        last = words_before(self.prose.view, phrase.start - 24, phrase.start, words["articles"])[-2:]
        if last and (last[-1] in words["aside"] or " ".join(last) in words["beforehand"]):
            return True
        if not self.patterns.head_first and self._is_counted_before(phrase):
            return True  # "Its third meeting was held in 1987, and during this meeting, …"
        if idle_nouns.is_of_two(self.prose, phrase, self.patterns):
            return True
        near = words_before(self.prose.view, phrase.start - _WORD, phrase.start, words["of"])
        if self.patterns.head_first and (editions.are_counted(near, words) or editions.are_times(near, words)):
            return True  # "đã có 5 kỳ Hội nghị Thượng đỉnh: Huế (2002), …"
        before = endings(near)
        if not (words["records"].isdisjoint(before) and words["meeting_houses"].isdisjoint(before)):
            return True  # "Biên bản kỳ họp làm tại Lima ngày …", "tại Trung tâm Hội nghị Quốc gia"
        return not self.patterns.head_first and idle_nouns.is_part(self.prose.view, phrase, self.patterns.words)

    def _in_question(self, phrase: Phrase, recent: list[Event]) -> list[Event]:
        """Return those of the meetings spoken of lately that a noun may mean by its tense, its days and its year."""
        earlier = [event for event in recent if self._has_been(event, recent)]
        if earlier and self._of_sentence(phrase.start) in {"future", "present"}:
            # "The 1st retreat was in Hue. The two-day retreat will …"
            begun = [event for event in earlier if event.times.start and not event.times.end]
            recent = begun if begun and self._closes(phrase) else [one for one in recent if one not in earlier]
        if self._timed(phrase):
            open_ended = [event for event in recent if event.untimed]
            if open_ended:
                recent = open_ended
        at = phrase.start
        recent = [event for event in recent if at - self.last.get(id(event), 0) < _FAR]
        other = self.brought_in.get(phrase.noun, 0) if phrase.definite else 0
        recent = [event for event in recent if self.last.get(id(event), other) >= other]
        recent = [event for event in recent if not are_items(self.prose, event.names[0].start, at)]
        year = other_nouns.year_told(self.prose.view, self.prose.sentence_at(at)[0], at) if recent else None
        if year:
            recent = [event for event in recent if year in {event.year, (event.times.start or "")[:4]}]
        if idle_nouns.is_of_day(self.prose.view, phrase, self.patterns.words) and not self.is_to_come(at):
            recent = [event for event in recent if not self.is_to_come(event.names[0].start)]
        owned = None if self.patterns.head_first else editions.owned(self.prose.view, phrase.end, self.patterns)
        if owned:  # "The forum's eighth edition" behind the ninth
            recent = [event for event in recent if event.number in {None, owned}]
        told = self.patterns.names.edition.match(self.prose.view, phrase.head[1])
        if told:  # another edition's, unless the one spoken of was then: "tại đối thoại năm 2013"
            recent = [event for event in recent if told[1] in {event.year, (event.times.start or "")[:4]}]
        return recent

    def _has_been(self, event: Event, recent: list[Event]) -> bool:
        """Return whether a meeting is an edition before another one, and not itself to come."""
        return any(event.is_before(one) for one in recent) and not self.is_to_come(event.names[0].start)

    def _alike(self, phrase: Phrase, recent: list[Event], latest: Event | None) -> Event | None:
        """Return the last meeting whose own noun it is, but for one only named beside or before others.

        Args:
            phrase: the noun.
            recent: the meetings that it may mean.
            latest: the one of them spoken of last.

        """
        for event in reversed(recent):
            aside = id(event) in self.beside and phrase.sort in ANY and self._level(phrase) is None
            if aside and any(one.is_before(event) for one in recent):
                aside = self.is_to_come(event.names[0].start)  # "Within the 30th forum, he who led the 29th said …"
            aside = aside and not self._has_own_noun(phrase, event)
            aside = aside or (id(event) in self.prepared and self._is_attended(phrase))
            aside = aside or self._is_forerunner(event, recent)
            alike = any(self._is_noun_of(phrase, name) for name in event.names)
            alike = alike or self._is_noun_of_series(phrase, event)
            alike = alike or (event is latest and self._is_bodys_sitting(phrase, event))
            if alike and self._fits(phrase, event) and not aside:
                return event
        return None

    def _sits(self, phrase: Phrase, recent: list[Event]) -> bool:
        """Return whether a noun means the session for which an assembly meets: "kỳ họp" after "Đại hội đồng …"."""
        words, start = self.patterns.words, self.prose.sentence_at(phrase.start)[0]
        if not (self.patterns.head_first and phrase.sort == "session") or phrase.noun in words["parts"]:
            return False
        lead = self.prose.view[max(start, phrase.start - _LEAD) : phrase.start].lower().split()
        other = not words["houses"].isdisjoint(f"{one} {two}" for one, two in pairwise(lead))
        return not other and any(event.sorts == {"assembly"} for event in recent)

    def _is_counted_before(self, phrase: Phrase) -> bool:
        """Return whether "this" is said of what an ordinal has counted in the same sentence, without a name."""
        view, start = self.prose.view, self.prose.sentence_at(phrase.start)[0]
        if not ends_in(view, phrase.head[0] - _WORD, phrase.head[0], self.patterns.words["this_one"]):
            return False
        counted = self.patterns.left_ordinal.finditer(view, start, phrase.start)
        return any(view.startswith(f" {phrase.noun} ", one.end()) for one in counted)

    def _points_back(self, phrase: Phrase, last: Event) -> bool:
        """Return whether a word behind a noun points to the meeting named last: "Hội nghị đó", "diễn đàn khi ấy".

        "Này" does so only right behind the sentence that names it.
        """
        behind = self.prose.view[phrase.head[1] : phrase.head[1] + _WORD].lower().split()[:2]
        plain = [word.rstrip(",.;") for word in behind]
        words = self.patterns.words
        if not words["that_behind_noun"].isdisjoint(endings(plain) | set(plain)):
            return True
        if words["this_behind_noun"].isdisjoint(behind[:1]):
            return False
        start, _ = self.prose.sentence_at(phrase.start)
        return self.prose.sentence_at(max(start - 2, 0))[0] < self.last.get(id(last), 0) <= start

    def _has_own_noun(self, phrase: Phrase, event: Event) -> bool:
        """Return whether a noun is that of a meeting that was only named beside others, and what is told is its own.

        Those sat for it, "cuộc họp về Hội nghị …. Hội nghị …", or it is to come: "nhân dịp dự Hội nghị …. Hội nghị sẽ".
        """
        name, words = event.names[0], self.patterns.words
        before = self.before(name.start)
        sat = any(f" {noun} " in before for noun in words["sat_nouns"])
        sat = sat or self.is_to_come(phrase.start)
        return sat and phrase.noun not in before and self._is_noun_of(phrase, name)

    def _is_attended(self, phrase: Phrase) -> bool:
        """Return whether people are told to be at a meeting that is not to come: "Tham gia cuộc họp có …"."""
        there = ends_in(self.prose.view, phrase.start - _WORD, phrase.start, self.patterns.words["attended"])
        return there and not self.is_to_come(phrase.start)

    def _lasts_as(self, phrase: Phrase, recent: list[Event]) -> bool:
        """Return whether a summit of so many days is the one session that was just named: "the two-day summit"."""
        if len(recent) != 1 or phrase.sort != "summit" or not self._timed(phrase):
            return False
        before = self.prose.view[max(0, phrase.head[0] - _WORD) : phrase.head[0]].lower().split()[-2:-1]
        if self.patterns.words["articles"].isdisjoint(before):
            return False
        near = phrase.start - self.last.get(id(recent[0]), 0) < _NEAR
        times = recent[0].times
        lasts = recent[0].untimed or not (times.start or times.end or times.days)
        return near and lasts and all(name.sort in SITTINGS for name in recent[0].names)

    def _reported(self, phrase: Phrase, event: Event, recent: list[Event]) -> Event:
        """Return the edition that the text reports, where the one spoken of last is the next one, only announced."""
        if event.number is None:
            return event
        year, (low, high) = (event.times.start or "")[:YEAR], self.prose.sentence_at(phrase.start)
        if year.isdigit() and self.prose.view.find(year, low, high) >= 0:
            return event  # "The 2nd was held in Suva in 2029. The forum ended on 3 June 2029."
        main = _main_edition(self.prose.view, phrase.start, event, recent, self.last.get(id(event), 0))
        if main and not self.is_to_come(main.names[0].start):
            return main
        number = event.number - 1
        alike = (one for one in recent if one.number == number)
        before = next((one for one in alike if phrase.sort in ANY or self._is_noun_of_one(phrase, one)), None)
        if before is None or self.is_to_come(phrase.start) or not self._is_announced(event):
            return event
        return before

    def _several(self, phrase: Phrase, recent: list[Event]) -> list[Event]:
        """Return the meetings that a plural or a count takes up: "both meetings", "the two summits"."""
        view = self.prose.view
        before = view[max(0, phrase.head[0] - 12) : phrase.head[0]].lower().split()
        counted = before[-1] if before and before[-1] in self.patterns.words["both"] else None
        if counted in self.patterns.numbers and not self.patterns.head_first:
            counted = counted if before[-2:-1] and before[-2] in self.patterns.words["articles"] else None
        plural = counted or (
            before and before[-1] in self.patterns.words["plurals"]
            if self.patterns.head_first
            else phrase.definite and view[phrase.head[1] - 1] in "sS"
        )
        if not plural:
            return []
        count = self.patterns.numbers.get(counted or "", 2)
        if counted:
            return recent[-count:] if len(recent) >= count else []
        if not self.patterns.words["great"].isdisjoint(view[phrase.head[1] :][:_WORD].lower().rstrip(".,").split()[:1]):
            return []  # "các hội nghị lớn trong năm"
        if self.patterns.head_first and self._are_brought_in(phrase, len(before[-1])):
            return []
        if self.together:
            return self.together
        told = [event for event in recent if id(event) not in self.beside]
        return told if len(told) == count else []

    def _are_brought_in(self, phrase: Phrase, size: int) -> bool:
        """Return whether a verb brings in meetings of which nothing was said: "sẽ diễn ra các cuộc họp"."""
        view, words = self.prose.view, self.patterns.words
        start = phrase.head[0] - size - 1
        behind = view[phrase.end : phrase.end + _WORD].split(None, 1)[:1]
        pointed = (
            behind != [] and behind[0].strip(".,;:").lower() in words["this_behind_noun"] | words["pointing_behind"]
        )
        return not pointed and not words["staging"].isdisjoint(endings(words_before(view, start - _WORD, start)))


def _main_edition(view: str, start: int, event: Event, recent: Sequence[Event], told: int) -> Event | None:
    """Return the edition that a text is about, where an earlier one was told of in passing, with its year or place.

    Args:
        view: the text.
        start: where a bare noun stands.
        event: the edition spoken of last.
        recent: the meetings spoken of lately.
        told: where it was spoken of.

    """
    opens = max(view.rfind(". ", told, start) + 2, view.rfind("\n", told, start) + 1) > told
    if not (event.times.start and "\n" in view[told:start]) and not (opens and (event.placed or event.times.start)):
        return None
    number, first = event.number or 0, event.names[0].start
    later = (one for one in recent if (one.number or 0) > number and one.names[0].start < first)
    known = (one for one in later if one.times.start or one.placed)
    return next((one for one in (later if "\n" in view[told:start] else known) if event.words <= one.words), None)
