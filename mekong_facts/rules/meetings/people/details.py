"""What else a text says of a meeting: status and theme, and the sentences that tell who takes part."""

from __future__ import annotations

from bisect import bisect_right
from itertools import islice
from typing import TYPE_CHECKING, cast

from mekong_facts.rules.meetings import tenses
from mekong_facts.rules.meetings.anchors import HELD, main_of
from mekong_facts.rules.meetings.days import status
from mekong_facts.rules.meetings.days.left_behind import is_days_news, told_by_deeds
from mekong_facts.rules.meetings.people.taking_part import TakingPart
from mekong_facts.rules.meetings.phrases import themes
from mekong_facts.rules.meetings.sentences.leads import is_part
from mekong_facts.rules.meetings.sentences.undone import is_called_off, undone

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from mekong_facts.facts import Official, Status
    from mekong_facts.rules.meetings.anchors import Anchor, Clause
    from mekong_facts.rules.meetings.event import Event
    from mekong_facts.rules.meetings.found import StateSpan
    from mekong_facts.rules.meetings.patterns import MeetingPatterns
    from mekong_facts.rules.meetings.signs import Signs
    from mekong_facts.rules.prose import Prose

_FAR = 1500  # characters behind a meeting in which a theme may still be its
_LEAD = 120  # characters before a theme that tell whose it is
_HELD = 40  # characters from a verb to the meeting that is its object


class Reporter(TakingPart):
    """Reads from sentences who takes part in which meeting, and how it is told."""

    def __init__(  # noqa: PLR0913 - what was found before
        self,
        prose: Prose,
        patterns: MeetingPatterns,
        states: Sequence[StateSpan],
        officials: Sequence[Official],
        dates: Mapping[int, int],
        *,
        signs: Signs,
    ) -> None:
        """Keep the text, the (start, end, code) of its countries, its officials, where dates end, and the signs."""
        super().__init__(prose, patterns, states, officials, dates, signs=signs)
        self.sentences = prose.sentences
        self.ends = [stop for _, stop in self.sentences]
        self.seen: set[str] = set()
        self.read_to = self.spoken_to = 0
        self.main: Event | None = None  # the first of them in this report, which "this year's theme" is of
        self.main_to = 0  # where the last sentence ends that names it
        self.named_to = 0  # where the last sentence ends that made it the topic; its name, where something else is told
        self.latest: Event | None = None  # that alone the last sentence speaks of

    def read(self, clause: Clause, onward: Clause) -> None:
        """Take in a sentence with a meeting, and those without one since the last; `onward`: without its asides."""
        self.between(clause.start)
        self.seen.add(clause.words)
        for anchor, on, after in zip(clause.anchors, onward.anchors, [*clause.anchors[1:], None], strict=True):
            self._status(onward, on, after.start if after else clause.end)
            self._partners(anchor, clause.first)
        self._people(clause.start, clause.end, clause.anchors)
        self._begin_list(clause.start, clause.end, clause.anchors)
        self._led_theme(clause)
        self._theme(clause.start, clause.end, clause.anchors)
        spoken = [
            anchor
            for anchor in clause.anchors
            if not (
                anchor.only_named
                or self._is_beside_talks(clause, anchor)
                or self._is_far(anchor)
                or (self.topic and is_part(self.view, self.patterns.words, anchor))
            )
        ]
        sure = [anchor for anchor in spoken if anchor.sure and anchor.events]
        told = [anchor for anchor in sure if any(event.times.started or event.times.ended for event in anchor.events)]
        meant = told or sure or [one for one in spoken if one.events]
        meant = [one for one in meant if not one.is_source] or ([] if self.topic else meant)
        topic = main_of(meant[-1].events) if meant else None
        self.joint = meant[-1].events if topic and meant[-1].sure else ()
        self.latest = topic if len(meant) == 1 and len(meant[0].events) == 1 else None
        if topic and self.topic and topic.is_before(self.topic):
            topic = None  # "The 41st one took place in …"
        if topic and (
            self.of(topic).status != "future"
            or self.topic is None
            or self.of(self.topic).status == "future"
            or self.going.is_next_item(clause.start, self.named_to)
        ):
            self.topic, self.named_to = topic, meant[-1].end if "beside" in meant[-1].ties else clause.end
            if self.main is None or topic is self.main or clause.start - self.main_to > _FAR:
                self.main, self.main_to = topic, clause.end
        self.read_to, self.spoken_to = max(self.read_to, clause.end), clause.end

    def _is_beside_talks(self, clause: Clause, anchor: Anchor) -> bool:
        """Return whether people meet beside a meeting: "They met in Hue on the sidelines of the …. X chaired it"."""
        if "beside" not in anchor.ties or self.patterns.head_first:
            return False
        view, low = self.view, max(clause.first, anchor.start - _HELD)
        aside = self.patterns.places.sidelines.search(view, low, anchor.start)
        return aside is not None and self.patterns.people_meet.search(view, clause.first, aside.start()) is not None

    def _is_far(self, anchor: Anchor) -> bool:
        """Return whether a meeting is only one before or after which something happens, and not known to be held."""
        return "apart" in anchor.ties and all(self.of(one).status in {None, "future"} for one in anchor.events)

    def pass_over(self, clause: Clause) -> None:
        """Take in the sentences before one, which tells of a meeting that the text does not name."""
        self.between(clause.start)
        self.read_to = max(self.read_to, clause.end)

    def between(self, end: int) -> None:
        """Take in the sentences up to `end` that name no meeting: they go on about the last one.

        Those who are counted right behind a sentence with a meeting took part in it.
        """
        gap = self.view[self.read_to : end]
        behind = self.read_to + len(gap) - len(gap.lstrip())
        first = bisect_right(self.ends, self.read_to) if self.read_to < end and self.topic else len(self.ends)
        for start, stop in islice(self.sentences, first, None):
            if self.read_to >= end:
                break
            if self.list_to or self.view[stop - 1] == ";":
                self._list_on(start, stop, going=self.list_to == self.read_to > 0)
            if stop <= end:
                self._go_on(start, stop, follows=start <= behind < stop)
            self.read_to = stop
        self.read_to = max(self.read_to, end)

    def _go_on(self, start: int, stop: int, *, follows: bool) -> None:
        """Take in a sentence that names no meeting; `follows`: it is right behind one that does."""
        if self.topic and self.of(self.topic).officials:  # whose delegation goes there
            party = self.rosters.party(start, stop)
            if party and not self.going.is_received(self.named_to, start, stop):
                self._list(party, [self.topic], start, stop)
        session = self.signs.stand("told", start, stop) and (
            self.going.is_session(start, stop)
            or (follows and self.going.has_count(start, stop))
            or self.going.is_crowd(start, stop)
        )
        if not session and not (start - self.spoken_to < _FAR and themes.has_quote(self.view, start, stop)):
            return
        words = " ".join(self.view[start:stop].split())
        if words not in self.seen:
            self.seen.add(words)
            topic, latest = self.topic, self.latest if session and follows else None
            coming = latest and latest is not topic and self.of(latest).status == "future"
            if coming and tenses.is_to_come(self.view, self.patterns, start, stop):
                self.topic = latest  # "The … will open on 5 May. The mayor will preside"
            if session and not self._is_elsewhere(start, stop):
                self._people(start, stop, [])
            self._theme(start, stop, [])
            self.topic = topic

    def _is_elsewhere(self, start: int, stop: int) -> bool:
        """Return whether those of whom a sentence tells are not at the topic, though it names no other meeting."""
        if self.going.is_received(self.named_to, start, stop) or self.going.is_next_item(start, self.spoken_to):
            return True
        to_come = self.topic is not None and self.of(self.topic).status == "future"
        return to_come and tenses.of_sentence(self.view, self.patterns, start, stop) == "past"

    def _status(self, clause: Clause, anchor: Anchor, end: int) -> None:
        """Take in whether a meeting is over, goes on or is to come, as its sentence tells, unless one before did."""
        if "?" in self.view[clause.end - 1 : clause.end + 1]:
            return  # who asks does not tell
        left_open = [details for details in map(self.of, anchor.events) if details.open]
        if left_open and (
            (anchor.sure and status.will_go(self.view, self.patterns, clause, anchor))
            or told_by_deeds(self.view, self.patterns, clause, anchor) == "future"
        ):
            for details in left_open:
                details.status, details.open = None, False
        if self._is_revised(clause, anchor, end):
            return
        unknown = [details for details in map(self.of, anchor.events) if details.status is None]
        if unknown and is_called_off(self.view, anchor.start, self.patterns.words):
            return
        off = undone(self.view, self.patterns, self.signs, anchor.end, end) if unknown else None
        if off and off[0].lower().endswith(tuple(self.patterns.words["given_up"])):
            return  # what was called off may yet be held; what was put off is to come
        told = status.told(self.view, self.patterns, clause, anchor, end) if unknown else None
        if told is None:
            if unknown:
                told_by = told_by_deeds(self.view, self.patterns, clause, anchor)
                news = anchor.sure and told_by is None and is_days_news(self.view, self.patterns, clause, anchor)
                for details in unknown:
                    details.deeds = details.deeds or told_by
                    details.news = details.news or news
            return
        for details in unknown:
            details.status = cast("Status", told.lastgroup)
            details.open = status.is_left_open(self.patterns, told)
            details.planned = told.lastgroup == "future" and status.is_led(self.view, anchor, told)
            details.opened = told.lastgroup == "past" and status.verb_of(self.view, clause, anchor, told) == "open"

    def _is_revised(self, clause: Clause, anchor: Anchor, end: int) -> bool:
        """Take in what is surer of a meeting than what was told of it before, and return whether there is any.

        "They decided to hold the …. The … was held"; "The … opened. The session is being attended by".
        """
        if self.patterns.head_first:
            return False
        known = [details for details in map(self.of, anchor.events) if details.planned or details.opened]
        told = status.told(self.view, self.patterns, clause, anchor, end) if known else None
        if told is None:
            return False
        held = told.lastgroup == "past" and status.verb_of(self.view, clause, anchor, told) in HELD
        for details in known:
            if (details.planned and held and anchor.sure) or (details.opened and told.lastgroup == "present"):
                details.status = cast("Status", told.lastgroup)
                details.planned = details.opened = False
        return True

    def _led_theme(self, clause: Clause) -> None:
        """Take in a theme without quotes that ends where the meeting's name begins: "Under the theme …, the …"."""
        anchor = clause.anchors[0]
        found = self.patterns.details.led_theme.match(self.view, clause.first, anchor.start)
        if found:
            for event in anchor.events:
                self._be_about(event, found.span("theme"))

    def _be_about(self, event: Event, span: tuple[int, int]) -> None:
        details = self.of(event)
        details.theme = details.theme or " ".join(self.prose.text[slice(*span)].split()).rstrip(",.")

    def _theme(self, start: int, end: int, anchors: Sequence[Anchor]) -> None:
        """Take in the themes that a sentence quotes."""
        if not (self.signs.stand("theme", start, end) and themes.has_quote(self.view, start, end)):
            return
        for span, outside, at in themes.told(self.view, self.patterns, start, end, anchors):
            lead = self.view[max(start, span[0] - _LEAD) : span[0]].lower()
            of_year = any(one in lead for one in self.patterns.words["this_years"])
            main = [self.main] if of_year and self.main and not outside else None
            joint = self.joint if not outside and self.topic in self.joint else ()
            for event in main or joint or self._meant(outside, at):
                self._be_about(event, span)
