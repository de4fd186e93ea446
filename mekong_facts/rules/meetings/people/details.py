"""What else a text says of a meeting: status, theme, attendance, the countries and officials that take part."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from itertools import islice
from typing import TYPE_CHECKING, cast

from mekong_facts.rules.meetings import tenses
from mekong_facts.rules.meetings.anchors import HELD, main_of
from mekong_facts.rules.meetings.days import status
from mekong_facts.rules.meetings.days.left_behind import is_days_news, told_by_deeds
from mekong_facts.rules.meetings.people.attendance import are_there, counted, meet_there
from mekong_facts.rules.meetings.people.attending import (
    is_between_two,
    is_of_other,
    is_reported,
    some_of,
    tells_of,
    who,
)
from mekong_facts.rules.meetings.people.party_lists import PartyLists
from mekong_facts.rules.meetings.phrases import themes
from mekong_facts.rules.meetings.sentences.leads import is_part
from mekong_facts.rules.meetings.sentences.undone import is_called_off, undone

if TYPE_CHECKING:
    import re
    from collections.abc import Mapping, Sequence

    from mekong_facts.facts import Official, Status
    from mekong_facts.rules.meetings.anchors import Anchor, Clause
    from mekong_facts.rules.meetings.event import Event
    from mekong_facts.rules.meetings.patterns import MeetingPatterns
    from mekong_facts.rules.meetings.signs import Signs
    from mekong_facts.rules.prose import Prose

_FAR = 1500  # characters behind a meeting in which a theme may still be its
_LEAD = 120  # characters before a theme that tell whose it is
_ATTENDED = 20  # characters from "attended" to how many states did
_HELD = 40  # characters from a verb to the meeting that is its object
_MEMBERS = 90  # characters before a list of states in which it is told whose members they are


def _has_committee(view: str, end: int, verb: int, words: Mapping[str, frozenset[str]]) -> bool:
    """Return whether a meeting's body is the subject of a verb: "the forum's organising committee, led by"."""
    behind = view[end:verb]
    owned = behind[3:].rstrip(" ,").lower().split()[-1:] if behind.startswith("'s ") else []
    return not words["joint_bodies"].isdisjoint(owned)


class Reporter(PartyLists):
    """Reads from sentences who takes part in which meeting, and how it is told."""

    def __init__(  # noqa: PLR0913 - what was found before
        self,
        prose: Prose,
        patterns: MeetingPatterns,
        states: Sequence[tuple[int, int, str]],
        officials: Sequence[Official],
        dates: Mapping[int, int],
        *,
        signs: Signs,
    ) -> None:
        """Keep the text, the (start, end, code) of its countries, its officials, where dates end, and the signs."""
        super().__init__(prose, patterns, states, officials, signs=signs)
        self.days = sorted(dates.items())
        self.signs = signs
        self.sentences = prose.sentences
        self.ends = [stop for _, stop in self.sentences]
        self.seen: set[str] = set()
        self.read_to = self.spoken_to = 0
        self.main: Event | None = None  # the first of them in this report, which "this year's theme" is of
        self.main_to = 0  # where the last sentence ends that names it
        self.named_to = 0  # where the last sentence ends that made it the topic; its name, where something else is told
        self.joint: Sequence[Event] = ()  # those that it names together with the topic
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
        if not (self.signs.stand("theme", start, end) and themes.has_quote(self.view, start, end)):
            return
        for span, outside, at in themes.told(self.view, self.patterns, start, end, anchors):
            lead = self.view[max(start, span[0] - _LEAD) : span[0]].lower()
            of_year = any(one in lead for one in self.patterns.words["this_years"])
            main = [self.main] if of_year and self.main and not outside else None
            joint = self.joint if not outside and self.topic in self.joint else ()
            for event in main or joint or self._meant(outside, at):
                self._be_about(event, span)

    def _people(self, start: int, end: int, anchors: Sequence[Anchor]) -> None:
        """Take in who takes part, where the sentence says that somebody does."""
        patterns, signs = self.patterns.details, self.signs
        here = self.rosters.within(start, end)
        counts = list(patterns.attendance.finditer(self.view, start, end)) if self.going.may_count(start, end) else []
        states = bool(self.states.within(start, end))
        if not counts and not states and not here:
            return
        takes = list(patterns.takes_part.finditer(self.view, start, end)) if signs.stand("taking", start, end) else []
        states = states and (bool(takes) or signs.stand("sure", start, end))
        groups = [
            found
            for found in counts
            if not self._is_dated(found) and are_there(self.view, self.patterns, found, takes, anchors)
        ]
        for found in groups:
            told = counted(self.prose.text, self.view, self.patterns, found, start)
            said = is_reported(self.view, self.patterns, found.end(), anchors)
            for event in self._where(found, anchors, [] if said else anchors):
                details = self.of(event)
                details.attendance = details.attendance or told
        for codes, found in self.states.coming(start, end) if states and takes else ():
            self._join(codes, self._attended(found, anchors))
        came = False
        beside = anchors != [] and all("beside" in one.ties for one in anchors)  # "beside it, he met envoys from"
        for found in patterns.delegates.finditer(self.view, start, end) if states and not beside else ():
            if (not takes and not found["sure"]) or is_between_two(self.view, self.patterns.words, start, found):
                continue
            if patterns.membership.search(self.view, max(start, found.start() - _MEMBERS), found.start()):
                continue
            codes = self.states.listed(found.end(), end)
            self._join(codes, self._where(found, anchors, anchors))
            came = came or bool(codes and found["sure"])
            groups.append(found)
        for found in patterns.some_states.finditer(self.view, start, end) if takes and states and not beside else ():
            if any(found.start() - _ATTENDED < verb.end() <= found.end() for verb in takes):
                self._join(self.states.listed(found.end(), end), self._where(found, anchors, anchors))
        asked = anchors if takes and (here or states) else ()
        there = [one for one in asked if status.is_about(self.view, self.patterns, one)]
        for code, at in self.states.sending(start, end, takes, there) if states and (there or not anchors) else ():
            self._join([code], self._meant(there, at))
        listed = self.rosters.before(start) if here and takes else ()
        people, since = [*listed, *here], listed[0][0] if listed else start
        for found in takes if here and (there or not anchors) else ():
            # not "the talks that Minister X chaired reviewed the plan adopted at the …"
            back = there and all("sources" in one.ties and found.end() <= one.start for one in there)
            if (
                back
                or self._opens_itself(found, anchors, people)
                or self._is_of_beside(found, anchors)
                or is_of_other(self.view, self.patterns, found, anchors, start)
            ):
                continue
            ids = who(self.view, self.patterns, found, people, since)
            spoken = tells_of(self.view, self.patterns, found, anchors)
            elsewhere = spoken and (self.topic or tenses.is_to_come(self.view, self.patterns, start, end))
            spoken_of = [] if elsewhere else there
            events = self._meant(spoken_of, found.end()) if there or self.topic not in self.joint else self.joint
            self._list(ids, events, found.end(), end, states=came)
        for found in groups if here and takes else ():
            self.come(some_of(self.view, self.patterns, found.end(), here), self._meant(anchors, found.end()))

    def _opens_itself(
        self, found: re.Match[str], anchors: Sequence[Anchor], people: Sequence[tuple[int, int, str]]
    ) -> bool:
        """Return whether a verb's subject is a meeting: "A day after King X died, the … opened in Hue"."""
        if self.patterns.head_first or found["by"]:
            return False
        subject = next((one for one in anchors if one.end + 1 == found.start()), None)
        lead = self.view[max(0, subject.start - _LEAD) : subject.start].lower().split() if subject else []
        while lead and lead[-1] in self.patterns.words["articles"]:
            lead.pop()
        return (
            subject is not None
            and lead != []
            and lead[-1][-1] == ","
            and all(last <= subject.start for _, last, _ in people if last <= found.start())
        )

    def _is_of_beside(self, found: re.Match[str], anchors: Sequence[Anchor]) -> bool:
        """Return whether a verb is of what is held beside a meeting: "It met beside the … and was chaired by"."""
        last = next((one for one in reversed(anchors) if one.end <= found.start()), None)
        bodies = (one for one in anchors if found["by"] and 0 < found.start() - one.end < _MEMBERS)
        if any(_has_committee(self.view, one.end, found.start(), self.patterns.words) for one in bodies):
            return True
        if last is None or not found["by"] or "beside" not in last.ties or self.patterns.head_first:
            return False
        return not self.patterns.words["and"].isdisjoint(self.view[last.end : found.start()].lower().split())

    def _where(self, found: re.Match[str], anchors: Sequence[Anchor], named: Sequence[Anchor]) -> Sequence[Event]:
        """Return the meetings that people told of are at, of those `named` for them, unless they met beforehand."""
        there = meet_there(self.view, self.patterns.words, found, anchors)
        return self._meant(named, found.start()) if there else ()

    def _partners(self, anchor: Anchor, first: int) -> None:
        """Take in the countries whose meeting it is by its name or as those who hold it, from `first` on.

        "The Fiji-Tonga Joint Commission"; "Fiji and Tonga held the second Reef Dialogue", "at a meeting of their".
        """
        if len(anchor.events) != 1:
            return
        held = self.patterns.details.held_by.search(self.view, max(first, anchor.start - _HELD), anchor.start)
        self._join(self.states.subject(first, held.start()) if held else (), anchor.events)
        for start, end in anchor.parts:
            self._join(self.states.partners(start, end), anchor.events)
            if not self.patterns.words["of_theirs"].isdisjoint(self.view[start:end].lower().split()):
                self._join(self.states.opening(first, start), anchor.events)
        self._join(self.states.behind(anchor.end), anchor.events)

    def _is_dated(self, found: re.Match[str]) -> bool:
        """Return whether people who are counted are but a date: "in 2021 leaders met"."""
        day = bisect_left(self.days, (found.start() + 1, 0)) - 1
        return day >= 0 and found.start() < self.days[day][1]

    def _attended(self, verb: re.Match[str], anchors: Sequence[Anchor]) -> Sequence[Event]:
        """Return the meetings that are the object of a verb of taking part, or those spoken of where it has none."""
        if verb["here"] is not None:
            return self._meant(anchors, verb.end())
        behind = next((anchor for anchor in anchors if anchor.start >= verb.end()), None)
        between = self.view[verb.end() : behind.start].lower().split() if behind else []
        known = self.patterns.words["articles"] | self.patterns.words["inside_it"]
        return behind.events if behind and known.issuperset(between) else ()
