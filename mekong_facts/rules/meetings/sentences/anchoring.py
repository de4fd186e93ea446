"""The places in a sentence that speak of meetings, each with the meetings that it means."""

from __future__ import annotations

from bisect import bisect_left
from typing import TYPE_CHECKING

from mekong_facts.patterns import deferred
from mekong_facts.rules.meetings.anchors import Anchor, Mark, belongs, joins, plan_behind
from mekong_facts.rules.meetings.phrases.phrases import beginnings, endings, ends_in, words_before
from mekong_facts.rules.meetings.sentences.clause_reader import ClauseReader
from mekong_facts.rules.meetings.sentences.goers import are_received
from mekong_facts.rules.meetings.sentences.idle_nouns import is_bodys, is_sitting
from mekong_facts.rules.meetings.sentences.other_nouns import is_other, is_own
from mekong_facts.rules.meetings.sentences.standing_bodies import is_body
from mekong_facts.rules.meetings.sentences.strangers import is_any, next_ones
from mekong_facts.rules.meetings.sentences.ties import is_briefing, tells_press, ties

if TYPE_CHECKING:
    from collections.abc import Sequence

    from mekong_facts.rules.meetings.event import Event
    from mekong_facts.rules.meetings.phrases.phrases import Phrase

_LETTERS = deferred(r"\s\([A-Z][\w+ -]{1,14}\)")
_LISTED = deferred(r" \([^()\n]{1,300}\)")
_FORERUN = 12  # characters of "họp báo về" at least
_GOING = 16  # characters of a word before a meeting, and an article
_LEADS = 14  # characters of a link and an article before a name
_READIED = 120  # characters before a name in which what makes it ready stands
_HOSTED = 32  # characters before a name in which it is told that it was held last
_CEREMONY = 40  # characters from a sentence's start to the end of the ceremony that it opens with
_PREPARING = 16  # characters in which "preparatory" stands
_PROPOSED = frozenset({"conference", "forum", "summit", "workshop"})  # that somebody may bring in without a name
_NOUN = 16  # characters of a noun of two syllables
_MOST = 60  # so many meetings may be meant by a noun


class Anchoring(ClauseReader):
    """Finds them among the names and bare nouns of a sentence."""

    def _beside(self, mark: Mark, at: int) -> bool:
        """Return whether a line names a meeting besides what stands there."""
        return mark.event is not None and "\n" not in self.prose.view[min(mark.end, at) : max(mark.start, at)]

    def _anchors(self, here: list[Mark], recent: list[Event], close: int) -> list[Anchor]:
        """Return the anchors of a sentence; names that only "and" or a bracket parts make one."""
        view = self.prose.view
        anchors: list[Anchor] = []
        named: list[Event] = []
        briefed: list[Event] = []
        sat: list[Event] = []
        within = 0  # up to here the name of a meeting that holds another one reaches
        for mark in here:
            start, end, event, phrase, sure = mark
            if phrase and ((anchors and start < anchors[-1].end) or is_bodys(view, phrase, self.patterns)):
                continue  # "and a series of other meetings"
            if phrase and anchors and is_own(view, self.patterns, anchors[-1], phrase):
                continue
            if phrase:
                anchor = self._of_noun(mark, phrase, recent, named, anchors)
                if anchor:
                    anchors.append(anchor)
                continue
            told = ties(view, start, self.patterns.words)
            if event is None:
                meant = self._by_pronoun(start, here, recent, named)
                if meant:
                    anchors.append(Anchor(start, end, meant, False, [(start, end)], told))
                continue
            if sure and not anchors and self._are_received(start):
                told |= {"apart", "received"}
            prepares = sure and self._prepares(start, end, told)
            idle = sure and (
                ("marked" in told and view[end : end + 1] != ",") or tells_press(view, end, self.patterns.words)
            )
            if idle or is_body(view, start, end, self.patterns):
                anchors.append(Anchor(start, end, [], False, [(start, end)], told))  # its day and place are others
                continue
            if start < within or (anchors and belongs(view, self.patterns, anchors[-1], mark, prepares=prepares)):
                anchors[-1].end = within = max(within, end)  # "the committee to prepare the … met": said of that
                anchors[-1].parts.append((start, end))
                if sure and start >= anchors[-1].parts[0][1] and self._sat_for(start):
                    sat.append(event)  # "phiên họp thứ hai của Ban Tổ chức Hội nghị …. Hội nghị sẽ …"
                continue
            if not sure or prepares:
                meant = [event] if not sure else []  # "a preparatory meeting for the …": nothing is said of it
                within = max(within, self._behind_letters(end)) if prepares else within
                anchors.append(Anchor(start, end, meant, False, [(start, end)], told))
                if prepares and is_briefing(view, start, self.patterns.words):
                    briefed.append(event)  # "a press conference on the …. The forum will …"
                elif prepares and self._sat_for(start):
                    sat.append(event)  # "cuộc họp chuẩn bị Hội nghị …. Hội nghị sẽ …"
                continue
            last = anchors[-1] if anchors else None
            if last and (start < last.end or joins(view, self.patterns, view[last.end : start], last, event)):
                last.end = max(last.end, end)
                if event not in last.events:
                    last.events.append(event)
                last.parts.append((start, end))
                last.sure = True
            else:
                anchors.append(Anchor(start, end, [event], True, [(start, end)], told))
            if event not in named:
                named.append(event)
            within = self._over_others(anchors[-1], here, within)
        others = next_ones(view, self.patterns, anchors[-1], close) if anchors else []
        anchors = self._without_others(anchors, here)
        self._remember(anchors, recent, named, briefed, sat)
        return anchors + others

    def _of_noun(
        self, mark: Mark, phrase: Phrase, recent: list[Event], named: list[Event], anchors: list[Anchor]
    ) -> Anchor | None:
        """Return the anchor that a bare noun is, of the meeting that it means or of one that the text has not named.

        Args:
            mark: where it stands.
            phrase: the noun.
            recent: the meetings spoken of lately.
            named: those that the sentence has named before it.
            anchors: what it has found before it.

        """
        view, start, end = self.prose.view, mark.start, mark.end
        quoted = bool(named) and ': "' in view[anchors[-1].end : start]  # 'said of the forum: "The forum …"'
        meant = self.bare.meant(phrase, named, []) if quoted else self.bare.meant(phrase, recent, named)
        any_one = named != [] and is_any(view, self.patterns, phrase, anchors[-1].end)
        if (
            not meant
            and self._may_bring_in(phrase)
            and is_any(view, self.patterns, phrase, self.prose.sentence_at(start)[0])
        ):
            self.bare.brought_in[phrase.noun] = start
        other = meant or any_one or is_other(view, phrase, self.patterns) or self.bare.points_elsewhere(phrase)
        if other and not meant:
            self.bare.other_at = end
        if other or self.bare.is_apart(phrase, recent):
            told = ties(view, start, self.patterns.words)
            if is_sitting(view, phrase, meant, self.patterns.words):
                told |= {"partly"}
            return Anchor(start, end, meant, False, [(start, end)], told)
        return None

    def _by_pronoun(self, start: int, here: Sequence[Mark], recent: list[Event], named: list[Event]) -> list[Event]:
        """Return the one meeting that a pronoun, or what a sentence opens with, can mean."""
        meant = list({id(one): one for one in [*recent, *named] if id(one) not in self.bare.beside}.values())
        meant = meant or self._opened_ahead(start, here)
        one = len(meant) == 1 and (not recent or not any(self._beside(mark, start) for mark in here))
        return meant if one else []

    def _over_others(self, last: Anchor, here: Sequence[Mark], within: int) -> int:
        """Let an anchor reach over "and related meetings", and return up to where what holds other meetings reaches."""
        view = self.prose.view
        goes_on = self.patterns.along.match(view, last.end + view.startswith(")", last.end))
        if not goes_on and view[last.end + 1 : last.end + 3] in self.patterns.words["at"]:
            goes_on = self.patterns.at_level.match(view, last.end)  # "… at ministerial level"
        if goes_on:
            last.end = goes_on.end()
            within = last.end if goes_on[0].endswith('"') else within  # of meetings in a theme nothing is said
            listed = _LISTED.match(view, last.end)  # "and related meetings (the 14th AMM+3, the …)"
            if listed and any(mark.event and listed.start() < mark.start < listed.end() for mark in here):
                last.end = listed.end()
        return within

    def _without_others(self, anchors: list[Anchor], here: Sequence[Mark]) -> list[Anchor]:
        """Return anchors without the editions that were held before or given up; nothing is said of those here."""
        view = self.prose.view
        for anchor in anchors:
            if self.patterns.met_before.match(view, anchor.end) and self._is_numbered(anchor):
                anchor.events = []  # "the commission last met in Lima": what is said is of another meeting
            if len(anchor.events) == 1 and self._is_held_last(anchor):
                anchor.events = []  # "Fiji, which last hosted the Reed Summit in 2013"
            given_up = plan_behind(view, self.patterns, anchor)
            if given_up is None:
                continue
            span = range(anchor.end, given_up.end())
            if not any(mark.event for mark in here if mark.start in span):
                anchors = [one for one in anchors if not given_up.start() <= one.start < given_up.end()]
                anchor.parts.append(given_up.span())
                anchor.end = given_up.end() - 1
        return anchors

    def _remember(
        self, anchors: list[Anchor], recent: list[Event], named: list[Event], briefed: list[Event], sat: list[Event]
    ) -> None:
        """Remember which meetings a sentence has spoken of, in the order in which what follows may mean them.

        Args:
            anchors: what speaks of them.
            recent: the meetings spoken of lately, to which they are added.
            named: those that it names.
            briefed: those on which the press was briefed.
            sat: those for which who prepares them sat.

        """
        recalled = [event for anchor in anchors for event in anchor.events if anchor.is_source]
        self.bare.put_beside(anchors, named)
        self.bare.beside.update(id(event) for event in sat if id(event) not in self.bare.last)
        named += [event for event in briefed + sat if event not in named]
        joint = max((anchor.events for anchor in anchors if anchor.sure), key=len, default=[])
        if len(joint) > 1 and joint[-1] is named[-1]:
            named = [*(event for event in named if event not in joint), *reversed(joint)]
        pictured = self._pictured(anchors)
        for event in named:
            if event in recent:
                if event in pictured:
                    continue
                recent.remove(event)
            recent.insert(len(recent) - (event in recalled + pictured and recent != []), event)
        del recent[:-_MOST]
        apart = [anchor for anchor in anchors if not anchor.only_named]
        together = [event for event in named if any(event in anchor.events for anchor in apart)]
        self.bare.spoken(anchors, together)

    def _sat_for(self, start: int) -> bool:
        """Return whether those who prepare a meeting sit at one of another noun: "phiên họp trù bị cho Hội nghị …"."""
        before, words = self.bare.before(start), self.patterns.words
        sat = any(f" {noun} " in before for noun in words["sat_nouns"] | words["sitting"])
        return sat and " ".join(self.prose.view[start : start + _NOUN].lower().split()[:2]) not in before

    def _pictured(self, anchors: Sequence[Anchor]) -> list[Event]:
        """Return the meetings that the line below a picture names: what the text goes on with is another one."""
        credit, view = self.patterns.criteria.credit, self.prose.view
        return [event for anchor in anchors if credit.match(view, anchor.end) for event in anchor.events]

    def _opened_ahead(self, start: int, here: Sequence[Mark]) -> list[Event]:
        """Return the one meeting that a sentence names behind the ceremony it opens with.

        "At the opening session in Hue on 5 May, the minister said the 8th Reed Forum would last until Friday".
        """
        events = {id(mark.event): mark.event for mark in here if mark.event and mark.sure and mark.start > start}
        low, words = self.prose.sentence_at(start)[0], self.patterns.words
        lead = self.prose.view[low:start].lower().split() if start - low < _CEREMONY else []
        there = not (words["within"] | words["speaking"]).isdisjoint(beginnings(lead))
        return list(events.values()) if there and len(events) == 1 else []

    def _may_bring_in(self, phrase: Phrase) -> bool:
        """Return whether a noun may bring in a meeting without a name: "a conference", "an internal meeting"."""
        described = phrase.sort == "meeting" and self.prose.view[phrase.kept : phrase.head[0]].strip() != ""
        return described or phrase.sort in _PROPOSED

    def _is_held_last(self, anchor: Anchor) -> bool:
        """Return whether it is told when somebody held another edition of a meeting that was named before."""
        event, words = anchor.events[0], self.patterns.words
        if event.number is not None or event.names[0].start >= anchor.start:
            return False
        before = words_before(self.prose.view, max(0, anchor.start - _HOSTED), anchor.start, words["articles"])
        return not words["held_last"].isdisjoint(endings(before))

    def _is_numbered(self, anchor: Anchor) -> bool:
        """Return whether an anchor speaks of one edition of a series rather than of all."""
        return not anchor.sure or any(event.number is not None for event in anchor.events)

    def _are_received(self, start: int) -> bool:
        """Return whether a sentence tells of those who go to a meeting that somebody receives them."""
        view, words = self.prose.view, self.patterns.words
        if not ends_in(view, start - _GOING, start, words["going_there"], words["articles"]):
            return False
        return are_received(view, words, self.prose.sentence_at(start)[0], start)

    def _is_readied(self, start: int) -> bool:
        """Return whether officials or a preparatory meeting make one ready: "preparatory talks of experts for"."""
        view = self.prose.view
        lead = view[max(0, start - _LEADS) : start].lower().split()
        link = lead[-2:-1] if lead and lead[-1] in self.patterns.words["articles"] else lead[-1:]
        if (self.patterns.words["serving"] | self.patterns.words["preparing"]).isdisjoint(link):
            return False
        return self.patterns.criteria.readies.search(view, max(0, start - _READIED), start) is not None

    def _behind_letters(self, end: int) -> int:
        """Return where the letters in a bracket behind a name end, with the ordinal behind them: "… (RM) lần thứ 8"."""
        letters = _LETTERS.match(self.prose.view, end) if self.patterns.head_first else None
        if letters is None:
            return end
        counted = self.patterns.right_ordinal.match(self.prose.view, letters.end() + 1)
        return counted.end() if counted else letters.end()

    def _prepares(self, start: int, end: int, told: frozenset[str]) -> bool:
        """Return whether a name is within that of a meeting before it: "preparatory meeting for the …"."""
        words = self.patterns.words
        end = self._behind_letters(end)
        behind = [word.rstrip(".,;:)") for word in self.prose.view[end : end + _PREPARING].lower().split(None, 1)[:1]]
        if not words["forerunning"].isdisjoint(behind):
            return True
        if "preparing" in told and not words["done"].isdisjoint(behind):
            return True  # "Hội nghị … trù bị cho Hội nghị … đã diễn ra": what is prepared is yet to come
        if self.patterns.criteria.own_clause.match(self.prose.view, end):
            return False  # "…, scheduled to be held in Lima"
        if "forerunners" not in told or not self.patterns.head_first:
            return "forerunners" in told or self._is_readied(start)
        before = self.bare.before(start)[-_READIED:]
        if any(f" {verb} " in before for verb in words["founding"]):
            return False  # "Thành lập Ban Tổ chức Hội nghị … tại …"
        # "chủ trì họp báo về Hội nghị … sẽ …": that is the object of the verb before, so the one behind is the name's
        low = self.prose.sentence_at(start)[0]
        opening = self.prose.view[low:start].lower().split(None, 1)[:1]
        if words["within"].intersection(opening) and words["passives"].intersection(behind):
            return False  # "Tại buổi họp báo về Hội nghị … diễn ra từ …, ông"
        verbs = self.verbs[bisect_left(self.verb_starts, low) : bisect_left(self.verb_starts, start - _FORERUN)]
        told = words["will"]
        if is_briefing(self.prose.view, start, words) and bisect_left(self.starts, low) < bisect_left(
            self.starts, start
        ):
            told = told | words["passives"]  # "Sáng 5/5, bà … chủ trì họp báo về Hội nghị … diễn ra từ …"
        return not (verbs and told.intersection(behind))
