"""Whether a noun without a name can be that of a meeting: by its sort, its level, its time, what stands beside it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from mekong_facts.rules import places, series
from mekong_facts.rules.meetings.phrases.name_words import level_of, starts_with_noun
from mekong_facts.rules.meetings.sentences import idle_nouns

if TYPE_CHECKING:
    from mekong_facts.rules.meetings.event import Event
    from mekong_facts.rules.meetings.patterns import MeetingPatterns
    from mekong_facts.rules.meetings.phrases.name_words import Name
    from mekong_facts.rules.meetings.phrases.phrases import Phrase
    from mekong_facts.rules.prose import Prose

ANY = frozenset({"meeting", "conference", "event"})  # sorts whose nouns may mean any meeting
SITTINGS = frozenset({"session", "assembly"})  # at which heads of state may meet
_COUNTABLE = frozenset({"meeting", "conference", "summit", "forum", "workshop"})  # of which a plural means several
_SORTS = frozenset({"workshop", "forum", "dialogue"})  # of which no other noun speaks
_WORD = 20  # characters of a word and more
_LEAD = 44  # characters of who meets
_FEW = 3  # names of a meeting
_PREDICATE = 36  # characters behind a noun in which it is told that what it means closes


class NounFits:
    """Compares the bare nouns of one text with its meetings."""

    def __init__(self, prose: Prose, patterns: MeetingPatterns) -> None:
        """Keep the text."""
        self.prose = prose
        self.patterns = patterns

    def _may_be(self, phrase: Phrase, event: Event) -> bool:
        """Return whether a noun may mean a meeting: by its sort, and by the level that it tells."""
        alike = phrase.sort in ANY | SITTINGS or any(self._is_noun_of(phrase, name) for name in event.names)
        return alike and self._fits(phrase, event)

    def _closes(self, phrase: Phrase) -> bool:
        """Return whether what follows a noun says that it closes: "The forum is scheduled to close on 7 May"."""
        behind = self.prose.view[phrase.end : phrase.end + _PREDICATE].lower().split()
        words = self.patterns.words
        for at, word in enumerate(behind):
            if word in words["coming_to_end"] and (not at or behind[at - 1] not in words["articles"]):
                return words["glue"].issuperset(behind[at + 1 : at + 2])
        return False

    def _is_noun_of_one(self, phrase: Phrase, event: Event) -> bool:
        """Return whether a noun is that of one of a meeting's first names."""
        return any(self._is_noun_of(phrase, name) for name in event.names[:_FEW])

    def _is_noun_of(self, phrase: Phrase, name: Name) -> bool:
        """Return whether a noun is that of a name, or of its sort."""
        head_first = self.patterns.head_first
        if name.sort == phrase.sort and not (head_first and phrase.noun in self.patterns.words["congresses"]):
            return True
        return starts_with_noun(name, phrase, self.prose.view, head_first=head_first)

    def _is_bodys_sitting(self, phrase: Phrase, event: Event) -> bool:
        """Return whether "the session" is the meeting of a commission or the like, which sits for it."""
        words = self.patterns.words
        if self.patterns.head_first or phrase.sort != "session" or self.prose.view[phrase.head[1] - 1] in "sS":
            return False
        lead = self.prose.view[max(0, phrase.head[0] - _WORD) : phrase.head[0]].lower().split()[-1:]
        if words["articles"].isdisjoint(lead):
            return False
        names = (name for name in event.names[:_FEW] if name.sort == "meeting")
        return any(not words["joint_bodies"].isdisjoint((name.name or "").lower().split()) for name in names)

    def _is_noun_of_series(self, phrase: Phrase, event: Event) -> bool:
        """Return whether a noun is that of the series whose letters a meeting has: "the forum" for the 24th ARF."""
        known = series.known(event.acronym) if event.acronym and phrase.sort in _SORTS else None
        names = [name.lower() for told in known.names.values() for name in told] if known else []
        if self.patterns.head_first:
            return any(name.startswith(phrase.noun) for name in names)
        return any(name.endswith(f" {phrase.noun}") for name in names)

    def is_new(self, phrase: Phrase) -> bool:
        """Return whether a noun with a duration brings in a meeting that was not spoken of: "a three-day meeting"."""
        before = self.prose.view[max(0, phrase.head[0] - 30) : phrase.head[0]].lower().split()[-2:-1]
        return self._timed(phrase) and not self.patterns.words["vague"].isdisjoint(before)

    def is_apart(self, phrase: Phrase, recent: list[Event]) -> bool:
        """Return whether a noun is of a sort that no meeting spoken of is: "the seminar" after a council's meeting."""
        if self.patterns.head_first or not phrase.definite or phrase.sort not in _SORTS:
            return False
        return recent != [] and all(phrase.sort not in event.sorts for event in recent)

    def _tells_apart(self, phrase: Phrase, recent: list[Event]) -> bool:
        """Return whether words behind the noun name another meeting: "the summit of Lake Chad states"."""
        if self.patterns.head_first:
            return phrase.named or idle_nouns.is_of_body(self.prose.view, phrase, recent, self.patterns.words)
        if idle_nouns.is_of_few(self.prose.view, phrase, recent, self.patterns.words):
            return True
        view, generic = self.prose.view, self.patterns.words["generic"]
        beside = f"{view[phrase.start : phrase.head[0]]} {view[phrase.head[1] : phrase.end]}".split()
        own = {word.lower() for word in beside if word[0].isupper() and not places.city(word)} - generic
        lead = view[max(0, phrase.head[0] - _WORD) : phrase.head[0]].lower().split()[-1:]
        for who in self.patterns.words["gatherers"] if lead else ():  # "the donor conference"
            if lead[0].startswith(who):
                return not any(word.startswith(who) for event in recent for word in event.words)
        return bool(own) and not any(own & event.words for event in recent)

    def _is_within(self, phrase: Phrase, recent: list[Event]) -> bool:
        """Return whether a noun means a part of a meeting, with days and a place of its own: "the leaders' retreat"."""
        noun = self.prose.view[slice(*phrase.head)].lower()
        apart = noun in self.patterns.words["apart_nouns"]
        return apart and not any(f"#{noun}" in event.words for event in recent)

    def _fits(self, phrase: Phrase, event: Event) -> bool:
        """Return whether a meeting may be of the level that the words at a noun tell, if they tell one."""
        if event.sorts == {"summit"} and not event.levels:
            return self._level(phrase, wide=True) in {None, "summit"}  # no "two-day ministerial meeting" is a summit
        level = self._level(phrase)
        return not event.levels or level is None or level in event.levels

    def _level(self, phrase: Phrase, *, wide: bool = False) -> str | None:
        """Return the level that the words at a noun tell, if they tell one: "the ministers' meeting"."""
        view, end = self.prose.view, phrase.end
        if not self.patterns.head_first and view[end + 1 : end + 3] in self.patterns.words["of"]:
            end += _LEAD  # "the Conference of the labour ministers"
        start = min(phrase.kept, phrase.start)
        lead = view[max(0, start - _WORD) : start]
        graded = next((word for word in lead.split()[-2:] if word in self.patterns.words["grades"]), None)
        if wide and graded and "\n" not in lead:
            start += lead.rfind(graded) - len(lead)  # "the two-day ministerial" is read by itself
        told = level_of(view[start:end], "", None, self.patterns)
        return None if told == "other" else told

    def _are_any(self, phrase: Phrase) -> bool:
        """Return whether a word before a noun makes it many, none of which was named: "các hội nghị lớn trong năm".

        Sessions are those of the meeting that the text tells of.
        """
        if not self.patterns.head_first:  # "the meetings held within the framework of the pact"
            return phrase.sort in _COUNTABLE and self.prose.view[phrase.head[1] - 1] in "sS"
        before = self.prose.view[max(0, phrase.head[0] - 12) : phrase.head[0]].lower().split()[-1:]
        several = phrase.noun not in self.patterns.words["parts"]
        return several and not self.patterns.words["plurals"].isdisjoint(before)

    def _dated(self, phrase: Phrase) -> bool:
        """Return whether a noun has its day before it: "the Nov 24-27 forum", "this 5 May meeting"."""
        start = max(0, phrase.head[0] - _WORD - 10)
        return self.patterns.criteria.dated.search(self.prose.view, start, phrase.head[0]) is not None

    def _timed(self, phrase: Phrase) -> bool:
        before = self.prose.view[max(0, phrase.head[0] - 30) : phrase.head[0] + 1]
        return self.patterns.times.duration.search(before) is not None
