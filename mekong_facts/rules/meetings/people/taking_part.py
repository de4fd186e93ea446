"""Who takes part in which meeting, and how many, where a sentence says that somebody does."""

from __future__ import annotations

from bisect import bisect_left
from typing import TYPE_CHECKING

from mekong_facts.rules.meetings import tenses
from mekong_facts.rules.meetings.days import status
from mekong_facts.rules.meetings.people.attendance import are_there, counted, meet_there
from mekong_facts.rules.meetings.people.attending import (
    goes_on_to_say,
    is_between_two,
    is_of_other,
    is_reported,
    tells_of,
    who,
)
from mekong_facts.rules.meetings.people.party_lists import PartyLists
from mekong_facts.rules.meetings.people.rows import some_of, speakers
from mekong_facts.rules.meetings.phrases.phrases import tells_any

if TYPE_CHECKING:
    import re
    from collections.abc import Mapping, Sequence

    from mekong_facts.rules.meetings.anchors import Anchor
    from mekong_facts.rules.meetings.event import Event
    from mekong_facts.rules.meetings.found import PersonSpan

_LEAD = 120  # characters before a meeting that is the subject of a verb
_ATTENDED = 20  # characters from "attended" to how many states did
_HELD = 110  # characters from a verb to the meeting that is its object, with a place and a day between
_TOGETHER = 8  # characters before a verb that tell that nobody does it alone
_BOTH = 2
_DENIED = 3  # words before a verb with which it is denied
_SUBJECT = 240  # characters of those who meet
_MEMBERS = 90  # characters before a list of states in which it is told whose members they are


def _has_committee(view: str, end: int, verb: int, words: Mapping[str, frozenset[str]]) -> bool:
    """Return whether a meeting's body is the subject of a verb: "the forum's organising committee, led by"."""
    behind = view[end:verb]
    owned = behind[3:].rstrip(" ,").lower().split()[-1:] if behind.startswith("'s ") else []
    return not words["joint_bodies"].isdisjoint(owned)


class TakingPart(PartyLists):
    """Takes in from the sentences of one text who does."""

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
            if not found["sure"] and self._stay_away(found.end(), takes):
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
            elsewhere = elsewhere or goes_on_to_say(self.view, self.patterns, found, anchors)
            spoken_of = [] if elsewhere else there
            events = self._meant(spoken_of, found.end()) if there or self.topic not in self.joint else self.joint
            self._list(ids, events, found.end(), end, states=came)
            self._join(self._of_those(found, ids), events)
        if here and anchors:
            self.come(speakers(self.view, self.patterns, anchors, here, start), self._meant(anchors, anchors[0].end))
        for found in groups if here and takes else ():
            self.come(some_of(self.view, self.patterns, found.end(), here), self._meant(anchors, found.end()))

    def _stay_away(self, start: int, takes: Sequence[re.Match[str]]) -> bool:
        """Return whether the verb behind a list of states is denied: "Ministers of Fiji and Peru did not attend"."""
        verb = next((verb.start() for verb in takes if verb.start() >= start), start)
        before = self.view[start:verb].lower().split()[-_DENIED:]
        return tells_any(before, self.patterns.words["absent"])

    def _of_those(self, verb: re.Match[str], ids: Sequence[str]) -> list[str]:
        """Return the countries of those who act for two states or more: "Thai Minister X and Lao Minister Y attended".

        Who chairs together does so whatever his office is, if it is still his.
        """
        if len(ids) < _BOTH:
            return []
        words = self.patterns.words
        told = self.view[max(0, verb.start() - _TOGETHER) : verb.start("by") if verb["by"] else verb.end()].lower()
        chair = told.endswith(tuple(words["co_chairing"]))
        roles = [role for id_ in ids for role in self.rosters.officials[id_].roles[:1] if role.country]
        acting = [role for role in roles if self._acts_for_state(role.text.lower(), chair=chair)]
        codes = list(dict.fromkeys(role.country for role in acting if role.country))
        return codes if len(codes) >= _BOTH else []

    def _acts_for_state(self, role: str, *, chair: bool) -> bool:
        """Return whether an office, in small letters, is one in which somebody acts for his state, and is still his."""
        words = self.patterns.words
        acts = chair or any(f" {office} " in f" {role} " for office in words["statesmen"])
        return acts and words["past_holders"].isdisjoint(role.replace("-", " ").split())

    def _opens_itself(self, found: re.Match[str], anchors: Sequence[Anchor], people: Sequence[PersonSpan]) -> bool:
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
        self._join(self.states.subject(first, self._subject_end(anchor, first)), anchor.events)
        for start, end in anchor.parts:
            self._join(self.states.partners(start, end), anchor.events)
            if not self.patterns.words["of_theirs"].isdisjoint(self.view[start:end].lower().split()):
                self._join(self.states.opening(first, start), anchor.events)
        self._join(self.states.behind(anchor.start, anchor.end), anchor.events)

    def _subject_end(self, anchor: Anchor, first: int) -> int:
        """Return where the subject ends whose verb a meeting is the object of, or that meets; `first` where none is."""
        held = self.patterns.details.held_by.search(self.view, max(first, anchor.start - _HELD), anchor.start)
        if held:
            return held.start()
        taken_up = anchor.start == anchor.end  # below a title: "The ministers of Fiji and Tonga met in Suva"
        met = self.patterns.people_meet.search(self.view, first, first + _SUBJECT) if taken_up else None
        return met.start() - 1 if met else first

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
