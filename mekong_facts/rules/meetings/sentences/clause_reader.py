"""What stands in a sentence that speaks of meetings, and what is parted from it."""

from __future__ import annotations

from bisect import bisect_left
from dataclasses import replace
from itertools import pairwise
from typing import TYPE_CHECKING

from mekong_facts.patterns import deferred
from mekong_facts.rules.dates.calendar_days import DAY, YEAR
from mekong_facts.rules.gazetteer import Hit
from mekong_facts.rules.meetings.anchors import Anchor, Clause, within
from mekong_facts.rules.meetings.phrases.phrases import endings, words_before
from mekong_facts.rules.meetings.phrases.themes import begins_theme, themes
from mekong_facts.rules.meetings.sentences import reported
from mekong_facts.rules.meetings.sentences.bare_nouns import BareNouns
from mekong_facts.rules.meetings.sentences.joined import joined
from mekong_facts.rules.meetings.sentences.other_dates import is_of_chair, is_posted
from mekong_facts.rules.meetings.sentences.parting import parts, receives
from mekong_facts.rules.meetings.sentences.stamps import at_the_place, heads_news, stamps
from mekong_facts.rules.meetings.sentences.taken_up import TakenUp

if TYPE_CHECKING:
    from collections.abc import Sequence

    from mekong_facts.facts import Date
    from mekong_facts.languages.base import Language
    from mekong_facts.rules.meetings.found import DateSpan
    from mekong_facts.rules.prose import Prose

_YEARS = deferred(r"\d{4}/\d{4}")  # of a plan or a budget: no meeting lasts so long
_ASIDE = 60  # characters from a meeting to the comma that ends what is said of it in passing
_INTERPOSED = 120  # the same to where a verb goes on with what is said of the one before
_NEXT = deferred(r";|, (?P<word>\w+) ")
_ASKED = 2  # words before a meeting in a question: "Is the … still in Lima?"
_ADVERBS = 6  # words between a meeting and the verb of what is supposed of it
_OBJECT = 8  # characters from a verb to its object
_HOSTS = frozenset({"host", "hold"})
_LATEST = 24  # characters from "by" to its date: "by the end of May"
_MAY = 24  # characters before a verb in which it is told to be but possible


class ClauseReader(TakenUp):
    """Reads what stands in the sentences of one text that speak of meetings."""

    def __init__(
        self,
        prose: Prose,
        language: Language,
        dates: Sequence[Date],
        published: str | None,
    ) -> None:
        """Keep the text, its dates and the day it was written."""
        # a day that nothing resolves ("opens tomorrow") keeps another date from taking its place
        told = ((date, date.value or "") for date in dates if date.value or date.precision == "day")
        spots = sorted(
            (m.start, m.end, value)
            for date, value in told
            if not ("/" in value and _YEARS.fullmatch(value))
            for m in date.mentions
            if not stamps(prose, m.start, m.end, language.meetings.words, published=value == published)
            and not (
                prose.view[m.end : m.end + 2] in {")\n", ")"} and heads_news(prose, m.end, language.meetings.words)
            )
        )
        super().__init__(prose, language.meetings, at_the_place(prose.view, spots, language.meetings.words))
        self.verbs = [hit for hit in prose.hits(language.gazetteer).get("meeting.verb", []) if hit.id != "none"]
        self.verb_starts = [hit.start for hit in self.verbs]
        self.bare = BareNouns(prose, self.patterns)
        self._said: tuple[object, tuple[int, int] | None] = None, None  # what was asked last, and the answer

    def _aside(self, end: int, anchors: list[Anchor]) -> list[Clause]:
        """Part a meeting within commas from the one before it: "The forum, held back-to-back with the …, opened".

        What is told there of the first one is a part of its own: "The forum, which opened on 5 May ahead of the …, …".
        """
        view = self.prose.view
        for first, second in pairwise(anchors):
            led = self.patterns.aside.fullmatch(view, first.end, second.start)
            if led is None:
                continue
            kinds = led.groupdict()
            resumed = self.patterns.resumes.search(view, second.end, min(end, second.end + _INTERPOSED))
            if resumed and resumed["own"] is not None:
                if kinds.get("which"):
                    return []  # "The forum, which followed the …, held in Hue on 5 May"
                resumed = None
            if resumed is None and (kinds.get("told") or kinds.get("verb")):
                continue
            if kinds.get("verb") and self._is_told(first.end, second.start, acts=kinds["clause"] is not None):
                continue
            close = resumed.start() if resumed else view.find(",", second.end, min(end, second.end + _ASIDE))
            if close < 0 or any(second.end <= other.start < close for other in anchors):
                return []
            anchors.remove(second)
            cut = led.start("lead") if kinds.get("told") else first.end + 1
            told = [self._alone(first.start, cut, [replace(first, parts=[*first.parts])])] if kinds.get("told") else []
            told.append(self._alone(cut, close, [second]))
            first.parts.append((first.end, close))
            first.end = resumed.end() if resumed else close
            return told
        return []

    def _is_told(self, start: int, end: int, *, acts: bool) -> bool:
        """Return whether a stretch tells when a meeting is, or by its verbs that it is held: ", which opened after"."""
        verbs = self.verbs[bisect_left(self.verb_starts, start) : bisect_left(self.verb_starts, end)] if acts else ()
        dated = bisect_left(self.starts, start) < bisect_left(self.starts, end)
        return dated or any(verb.id in {"open", "close", "hold"} for verb in verbs)

    def _legs(self, start: int, end: int, anchors: list[Anchor]) -> list[tuple[int, int, list[Anchor]]]:
        """Part a sentence where a journey goes on to another meeting: "in Lima for the …, then in Suva for the …".

        Or where what is said at a meeting tells of another one: "said at the … that the … would be held in Lima".

        Returns:
            (where a part starts, where it ends, what stands in it) for each part.

        """
        parts, at = [], 0
        said = self._said_from(start, end, anchors)
        if said and said[1] < len(anchors):
            parts.append((start, said[0], anchors[: said[1]]))
            start, at = said
        for which, (first, second) in enumerate(pairwise(anchors[at:]), at + 1):
            onward = self.patterns.criteria.next_leg.fullmatch(self.prose.view, first.end, second.start)
            if onward:
                parts.append((start, onward.start("leg"), anchors[at:which]))
                start, at = onward.start("leg") + 1, which
        return [*parts, (start, end, anchors[at:])]

    def _said_from(self, start: int, end: int, anchors: Sequence[Anchor]) -> tuple[int, int] | None:
        """Return where what is said at a meeting begins; asked of a sentence, and mostly again of its last part."""
        asked = start, end, [(anchor.start, anchor.end) for anchor in anchors]
        if self._said[0] != asked:
            self._said = asked, reported.told_from(self.prose.view, self.patterns, start, end, anchors)
        return self._said[1]

    def _beside_which(self, end: int, anchors: list[Anchor]) -> list[Clause]:
        """Part a meeting from the one held beside it, whose day follows: "The talks were held on the margins of the …".

        The place that follows is where both are.
        """
        view = self.prose.view
        for first, second in pairwise(anchors):
            held = self.patterns.held_beside.fullmatch(view, first.end, second.start) if first.sure else None
            if held and held.groupdict().get("verb", "") is None and not self._is_held(first):
                continue
            own = self.patterns.holds if self.patterns.head_first else self.patterns.details.relative
            if held and not (self.patterns.holds.match(view, second.end) or own.match(view, second.end)):
                beside = self._alone(second.start, end, [second])
                if any("/" in date[2] for date in beside.dates[:1]):
                    return []  # "diễn ra bên lề Hội nghị … từ ngày 7 đến ngày 9/5": so long that one lasts
                anchors.remove(second)
                beside.dates = [date for date in beside.dates if len(date[2]) < DAY]
                first.parts.append((held.start("beside"), second.end))
                return [beside]
        return []

    def _is_held(self, anchor: Anchor) -> bool:
        """Return whether somebody holds a meeting: "Ministers held the … on the sidelines of the …"."""
        low = max(self.prose.sentence_at(anchor.start)[0], anchor.start - _ASIDE)
        return self.patterns.status.governs.search(self.prose.view[low : anchor.start]) is not None

    def _alone(self, start: int, end: int, anchors: list[Anchor]) -> Clause:
        """Return a stretch that is read by itself."""
        return self._clause(start, end, anchors, " ".join(self.prose.view[start:end].split()))

    def _clause(self, start: int, end: int, anchors: list[Anchor], words: str) -> Clause:
        """Return a sentence with the dates and verbs in it that may tell of its meetings."""
        view = self.prose.view
        first, last = bisect_left(self.starts, start), bisect_left(self.starts, end)
        one, other = bisect_left(self.verb_starts, start), bisect_left(self.verb_starts, end)
        spans = [part for anchor in anchors for part in anchor.parts]
        denied = self._denied(start, end)
        untold = denied or self._untold(start, end, anchors)
        spans += [untold] if untold else []
        dates = [date for date in self.spots[first:last] if not within(date[0], date[1] - 1, spans)]
        dates = [date for date in dates if not (view[date[0] - 1 : date[0]] == "[" and is_posted(view, date))]
        dates = [date for date in dates if not is_of_chair(view, date, self.patterns)]
        if len(dates) > 1:
            alone = sum(len(anchor.events) for anchor in anchors) == 1
            dates = joined(view, self.patterns.words, dates, alone=alone)
        spans += [(begin, close) for begin, close, _ in dates]
        begin, listed = self.items.first(start)
        spans += themes(view, self.patterns.words, start, end)
        spans += [unfixed.span() for unfixed in self.patterns.times.unfixed.finditer(view, start, end)]
        verbs = []
        for verb in self.verbs[one:other]:
            if within(verb.start, verb.start, spans):
                continue
            if view[verb.start - 1 : verb.start] == "(" and view.startswith(")", verb.end):
                continue
            if verb.id in {"shift", "move"} and self._may_be(verb.start):
                verb = Hit(verb.start, verb.end, "block")  # noqa: PLW2901 - what is but possible tells nothing
            if verb.id == "block" and self.patterns.head_first and begins_theme(view, verb.start):
                continue
            if verb.id == "block" and not parts(view, self.patterns, verb, dates, first=begin):
                continue
            if (
                verb.id == "close"
                and verb.start > anchors[-1].end
                and self.patterns.things.closes.match(view, verb.start)
            ):
                continue
            if verb.id != "host" or not receives(view, self.patterns, verb, (start for start, _ in spans)):
                verbs.append(verb)
        verbs = self.acts.get(anchors[0].start, verbs)
        if denied:
            verbs = sorted([*verbs, Hit(denied[0], denied[0] + 1, "hold")], key=lambda verb: verb.start)
        shifts = {verb.end for verb in verbs if verb.id == "shift"}
        own = [date for date in dates if not (self._is_last_day(date) or date[0] - 1 in shifts or len(date[2]) == YEAR)]
        heading = None if own else self.items.heading(anchors[0].start)
        return Clause(start, end, anchors, dates, verbs, begin, listed, words, heading, untold)

    def _untold(self, start: int, end: int, anchors: Sequence[Anchor]) -> tuple[int, int] | None:
        """Return where a sentence tells what is not so of its meetings: said at one, refused, or only asked."""
        said = self._said_from(start, end, anchors)
        if said and said[1] == len(anchors):
            return said[0], end
        for which, anchor in enumerate(anchors, 1):
            limit = anchors[which].start if which < len(anchors) else end
            if self.patterns.details.relative.match(self.prose.view, anchor.end):
                continue  # "refused to host the …, which will be held in Lima"
            refused = reported.is_refused(self.prose.view, self.patterns, start, anchor)
            if refused or self._is_supposed(start, anchor, limit):
                return anchor.end, self._up_to_next(anchor.end, limit)
        if not self._asks(start, end):
            return None
        verb = bisect_left(self.verb_starts, max(start, anchors[0].end))
        if verb < bisect_left(self.verb_starts, end):
            return self.verb_starts[verb], end
        hosts = bisect_left(self.verb_starts, anchors[0].start) - 1
        asked = hosts >= 0 and self.verbs[hosts].id in _HOSTS and anchors[0].start - self.verbs[hosts].end < _OBJECT
        asked = asked or 0 < len(self.prose.view[start : anchors[0].start].split()) <= _ASKED
        return anchors[0].end if asked else end, end

    def _is_supposed(self, start: int, anchor: Anchor, limit: int) -> bool:
        """Return whether the verb behind a meeting tells what is but supposed: "if the … is held in Lima"."""
        if not reported.is_supposed(self.prose.view, self.patterns, start, anchor):
            return False
        verb = bisect_left(self.verb_starts, anchor.end)
        if verb == len(self.verb_starts) or self.verb_starts[verb] >= limit:
            return False
        between = self.prose.view[anchor.end : self.verb_starts[verb]]
        return "," not in between and len(between.split()) <= _ADVERBS

    def _up_to_next(self, start: int, end: int) -> int:
        """Return where a clause ends that a semicolon or a comma and "and" part from the next one."""
        for found in _NEXT.finditer(self.prose.view, start, end):
            if found["word"] is None or found["word"] in self.patterns.words["and"] | self.patterns.words["rather"]:
                return found.start()
        return end

    def _asks(self, start: int, end: int) -> bool:
        """Return whether a sentence asks whether something is so: "Will the forum be held in Hue?"."""
        view = self.prose.view
        if "?" not in view[end - 1 : end + 1]:
            return False
        return self.patterns.words["question_words"].isdisjoint(view[start:end].lower().replace("?", " ").split())

    def _may_be(self, start: int) -> bool:
        """Return whether what a verb tells is but possible: "may be postponed to June"."""
        before = endings(words_before(self.prose.view, start - _MAY, start))
        return not self.patterns.words["maybe"].isdisjoint(before)

    def _denied(self, start: int, end: int) -> tuple[int, int] | None:
        """Return where a sentence tells what is not so, before what is: "không diễn ra tại Huế mà tại Lima"."""
        view, rather = self.prose.view, self.patterns.words["rather"]
        if not any(view.find(f" {word} ", start, end) >= 0 for word in rather):
            return None
        found = self.patterns.places.denied.search(view, start, end)
        return found.span() if found else None

    def _is_last_day(self, date: DateSpan) -> bool:
        """Return whether a bracket holds nothing but the last day of what an item tells: "(until 5 June)"."""
        view = self.prose.view
        opened = view.rfind("(", max(0, date[0] - _LATEST), date[0]) if view.startswith(")", date[1]) else -1
        return opened >= 0 and view[opened + 1 : date[0]].strip().lower() in self.patterns.words["through"]
