"""Lists of countries in a text, and those of which a verb says that they take part."""

from __future__ import annotations

import re
from bisect import bisect_left
from typing import TYPE_CHECKING

from mekong_facts.patterns import deferred
from mekong_facts.rules.meetings.phrases.name_words import level_of
from mekong_facts.rules.meetings.phrases.phrases import endings, tells_any

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from mekong_facts.rules.meetings.anchors import Anchor
    from mekong_facts.rules.meetings.found import StateSpan
    from mekong_facts.rules.meetings.patterns import MeetingPatterns

_LIST_GAP = 45  # characters between two states of a list
_BETWEEN, _SIDES = 12, 40  # characters of what leads to two sides, and up to the second one
_LEAD = 60  # characters before a list that may lead over to it
_WIDE_GAP = 120  # the same with members that are no states between them
_BOTH = 2
_FEW = 2  # words between two verbs: "dẫn đầu đã tham dự"
_HIGH = frozenset({"summit", "ministerial"})
_PERSONS = 8  # words of who meets: "the ministers responsible for water and sanitation of"
_BODY = 6  # words of a joint body's name beside its states
_ABOUT = 14  # words of what it sits for
_SENT = 90  # characters before a state in which it is told whose delegation it sent
_WORD = 10  # characters of a word before a delegation
_LETTERS = deferred(r"\s\([A-Z]{2,8}\)")
_NAMED = 40  # characters of what a state's name begins: "Fiji News Agency said"


class States:
    """The countries that one text names, in order."""

    def __init__(self, view: str, patterns: MeetingPatterns, spots: Sequence[StateSpan]) -> None:
        """Keep the text, and (start, end, code) of the countries that it names, in order."""
        self.view = view
        self.patterns = patterns
        self.spots = spots

    def within(self, start: int, end: int) -> range:
        """Return the ranks of the mentions that start in a stretch of the text."""
        return range(bisect_left(self.spots, (start, 0, "")), bisect_left(self.spots, (end, 0, "")))

    def listed(self, start: int, end: int) -> list[str]:
        """Return the countries of a list that starts at `start`, each once."""
        codes: list[str] = []
        last = start
        for which in self.within(start, end):
            begin, close, code = self.spots[which]
            gap = self.view[last:begin]
            near = len(gap) <= _LIST_GAP and self.patterns.details.list_gap.fullmatch(gap)
            if self._is_of_name(which):
                break
            if not near and not (codes and self._are_others(last, which)):
                break
            if code not in codes:
                codes.append(code)
            last = close
        return codes

    def _is_of_name(self, which: int) -> bool:
        """Return whether a hyphen makes a state part of a name: "officials of the US-ASEAN Business Council"."""
        close = self.spots[which][1]
        if self.view[close : close + 1] != "-" or not self.view[close + 1 : close + 2].isupper():
            return False
        return which + 1 == len(self.spots) or self.spots[which + 1][0] != close + 1

    def _bracketed(self, named: range) -> list[str]:
        """Return the countries of some mentions, if each stands in brackets: "Yunnan (China) and Udon (Thailand)"."""
        spots = [self.spots[which] for which in named]
        if all(self.view[start - 1 : start] == "(" and self.view[end : end + 1] == ")" for start, end, _ in spots):
            return list(dict.fromkeys(code for _, _, code in spots))
        return []

    def of_items(self, start: int, end: int) -> list[str]:
        """Return the countries in brackets of a line, one in each of its items: "Mr A (Fiji), Chair; Ms B (Tonga)"."""
        codes: list[str] = []
        while start < end:
            close = self.view.find(";", start, end)
            stop = close if close >= 0 else end
            if ":" in self.view[start:stop]:
                break  # "…; Absent: Mr C (Peru)"
            code = self._bracketed(self.within(start, stop))
            if len(code) != 1:
                return []
            codes, start = [*codes, *code], stop + 1
        return codes if len(codes) > 1 else []

    def _between(self, named: range, start: int) -> list[str]:
        """Return the countries of two bodies that meet: "between the Bank of Fiji and that of Tonga"."""
        words = self.patterns.words
        (first, last, one), (begin, _, other) = self.spots[named[0]], self.spots[named[-1]]
        lead = self.view[start:first].lower().split()
        joined = not words["and"].isdisjoint(self.view[last:begin].lower().split())
        return [one, other] if len(named) == _BOTH and joined and not words["between"].isdisjoint(lead) else []

    def partners(self, start: int, end: int) -> list[str]:
        """Return the countries, two or more, that a name tells as those whose meeting it is."""
        named = self.within(start, end)
        if named and self._is_of_dispute(start, self.spots[named.start][0]):
            return []
        codes = self.listed(self.spots[named.start][0], end) if named else []
        if len(codes) == 1 < len(named):
            codes = self._bracketed(named) or self._between(named, start)
        return codes if len(codes) > 1 else []

    def _is_of_dispute(self, start: int, at: int) -> bool:
        """Return whether the sides are those of what a meeting is about, not of it: "forum on the war between"."""
        words, told = self.patterns.words, self.view[start:at].lower().replace("(", " ").split()
        if words["between"].isdisjoint(told[-1:]) or words["topics"].isdisjoint(told[:-2]):
            return False
        letters = told[-2:-1] != [] and told[-2][-1] == ")"
        subject = endings(told[: -2 if letters else -1])
        return not words["disputes"].isdisjoint(subject) and not tells_any(told, words["talks"])

    def behind(self, start: int, end: int) -> list[str]:
        """Return the countries, two or more, whose meeting it is as told behind its letters: "(FOC) of A and B"."""
        letters = _LETTERS.match(self.view, end)  # of what it is on: "negotiations on the zone (EEZ) between A and B"
        end = letters.end() if letters else end
        lead = self.view[end : end + _BETWEEN].lower().split(None, 1)[:1]
        if self.patterns.words["two_sided"].isdisjoint(lead):
            return []
        named = self.within(end, end + _SIDES)
        if not named or self._is_of_dispute(start, self.spots[named.start][0]):
            return []
        codes = self.listed(self.spots[named.start][0], end + _WIDE_GAP)
        return codes if len(codes) > 1 else self.partners(end, end + _SIDES)

    def subject(self, start: int, end: int) -> list[str]:
        """Return the countries, two or more, that end right before a verb, if a sentence begins with them.

        Or with their joint body: "The Fiji-Tonga Joint Commission held its", "Ủy ban Hỗn hợp Fiji - Tonga họp".
        """
        which = first = bisect_left(self.spots, (end, 0, "")) - 1
        if which < 0 or self.spots[which][0] < start:
            return []
        behind = self.view[self.spots[which][1] : end].lower().replace(",", " ").split()
        while first and self.spots[first - 1][0] >= start and self._joins(first - 1):
            first -= 1
        told = self.view[start : self.spots[first][0]].lower()
        lead = told.replace(":", ",").replace(" - ", ",").rpartition(",")[2].split()  # behind a dateline
        begins = not behind and (self.patterns.words["introducing"].issuperset(lead) or self._are_persons(lead))
        its = self._is_bodys(lead, behind) or (not behind and self._is_body_between(told.replace(",", " ").split()))
        if first == which or not (begins or its):
            return []
        return [code for _, _, code in self.spots[first : which + 1]]

    def _are_persons(self, lead: Sequence[str]) -> bool:
        """Return whether words lead over from those who stand for states to these: "the foreign ministers of"."""
        words = self.patterns.words
        told = [word for word in lead if word not in words["articles"]]
        who = self.patterns.names.persons.match(" ".join(told))
        if who is None or len(told) > _PERSONS or words["of"].isdisjoint(told[-1:]):
            return False
        return level_of(who[0], "", None, self.patterns) in _HIGH  # not "officials of"

    def opening(self, start: int, end: int) -> list[str]:
        """Return the countries, two or more, that a sentence begins with: "Fiji and Tonga discussed trade at their"."""
        which = first = bisect_left(self.spots, (start, 0, ""))
        if first == len(self.spots) or self.spots[first][1] > end:
            return []
        while which + 1 < len(self.spots) and self.spots[which + 1][1] < end and self._joins(which):
            which += 1
        lead = self.view[start : self.spots[first][0]].lower().split()
        begins = first < which and self.patterns.words["introducing"].issuperset(lead)
        return [code for _, _, code in self.spots[first : which + 1]] if begins else []

    def _is_bodys(self, lead: list[str], behind: list[str]) -> bool:
        """Return whether the words before some states and behind them name the body on which they sit."""
        bodies, words = self.patterns.words["joint_bodies"], self.patterns.words
        if self.patterns.head_first:
            return not behind and len(lead) <= _BODY and " ".join(lead[:2]) in bodies
        if behind:
            at = _body_in(behind, bodies)
            own = at < len(behind) and words["local"].isdisjoint(behind) and words["introducing"].issuperset(lead)
            return own and self._is_topic(behind[at + 1 :])
        return lead[-1:] != [] and lead[-1] in words["of"] | words["between"] and not bodies.isdisjoint(lead[-2:-1])

    def _is_body_between(self, lead: list[str]) -> bool:
        """Return whether a sentence begins with a body whose two sides follow: "The Commission on reeds between"."""
        words = self.patterns.words
        while lead and lead[-1] in words["articles"]:
            lead.pop()
        if self.patterns.head_first or not lead or lead[-1] not in words["of"] | words["between"]:
            return False
        at = _body_in(lead, words["joint_bodies"])
        return at < len(lead) and words["local"].isdisjoint(lead[:at]) and self._is_topic(lead[at + 1 :])

    def _is_topic(self, told: list[str]) -> bool:
        """Return whether words behind a body tell what it sits for, and nothing more: "on trade", not "said that"."""
        words = self.patterns.words
        if not told:
            return True
        clause = any(not words[key].isdisjoint(told) for key in ("saying", "finite", "that"))
        return told[0] in words["topics"] and len(told) <= _ABOUT and not clause and told[-1][-1].isalnum()

    def coming(self, start: int, end: int) -> Iterator[tuple[list[str], re.Match[str]]]:
        """Yield the lists of a sentence that are the subject of a verb of taking part, each with that verb.

        "Fiji, Tonga and Samoa took part in the …", but not "Leaders of Fiji and Tonga took part in the …".
        """
        here = self.within(start, end)
        for which in here:
            verb = self.patterns.details.come.match(self.view, self.spots[which][1], end)
            if verb is None:
                continue
            first = which
            while first > here.start and self._joins(first - 1):
                first -= 1
            at = self.spots[first][0]
            before, _, lead = self.view[max(start, at - _LEAD) : at].rpartition(",")
            in_town = before.split()[-1:] and before.split()[-1][0].isupper()  # "flew to Lima, Peru, to attend"
            told = lead.lower().split()
            if not in_town and (self.patterns.words["introducing"].issuperset(told) or self._sets_off(told)):
                yield [code for _, _, code in self.spots[first : which + 1]], verb

    def sending(
        self, start: int, end: int, takes: Sequence[re.Match[str]], anchors: Sequence[Anchor]
    ) -> Iterator[tuple[str, int]]:
        """Yield the states whose delegation takes part or is led to a meeting, each with its place.

        A sentence without `anchors` goes on about one: "The Fijian delegation was led by X, the Tongan side by Y",
        "Đoàn Fiji do X làm Trưởng đoàn".
        "A Fijian delegation attended the …", "led the delegation of Fiji to the …"; not "met the Fijian delegation",
        "the Fijian delegation did not attend the …".
        """
        told, words = self.patterns.details, self.patterns.words
        going = False
        for which in self.within(start, end):
            begin, close, code = self.spots[which]
            ahead = told.sent_by.search(self.view, max(start, begin - _SENT), begin)
            behind = None if ahead else told.sent.match(self.view, close, end)
            if not (ahead or behind):
                continue
            codes = self.listed(begin, end) if ahead else [code]
            last = behind.end() if behind else self.spots[which + len(codes) - 1][1]
            first = ahead.start() if ahead else begin
            before = self.view[max(start, first - _WORD) : first].lower().split()
            if not words["none_of"].isdisjoint(before[-1:]):
                continue
            acts = any(self._are(words["glue"], last, verb.start()) for verb in takes)
            if behind and " ".join(before) in words["on_side"]:
                acts = acts or any(self._on_side(last, verb.start()) for verb in takes)
            led = any(self._are(words["articles"], verb.end(), first) for verb in takes)
            there = not anchors or any(self._are(words["glue"], last, anchor.start) for anchor in anchors)
            after = self.view[last : last + _WORD].split()[:1]
            by = not words["by"].isdisjoint(after)
            led_by = by and self.patterns.head_first and self._ends_led(last, end, takes)
            too = led_by or (going and (by or not words["copula"].isdisjoint(after)))
            if acts or (led and there) or too:
                going = True
                yield from ((one, begin) for one in codes)

    def _ends_led(self, start: int, end: int, takes: Sequence[re.Match[str]]) -> bool:
        """Return whether the verb behind an offset ends its clause, or another follows: not "dẫn đầu thăm Huế"."""
        verbs = [verb for verb in takes if start < verb.start()]
        if not verbs:
            return False
        near = verbs[1].start() if len(verbs) > 1 else end
        rest = self.view[verbs[0].end() : min(end, near)].strip()
        if not self.patterns.words["denying"].isdisjoint(rest.lower().split()):
            return False
        return rest[:1] in {"", ",", ";", ".", ")"} or (len(verbs) > 1 and len(rest.split()) <= _FEW)

    def _on_side(self, start: int, end: int) -> bool:
        """Return whether somebody of a side takes part: "On the Fijian side, Minister X attended", not "no one did"."""
        told = self.view[start:end].lower().split()
        denied = self.patterns.words["none_of"] | self.patterns.words["denying"]
        return start < end <= start + _SENT and denied.isdisjoint(told)

    def _are(self, told: frozenset[str], start: int, end: int) -> bool:
        """Return whether nothing but some words stands between two offsets, the first of which is not behind."""
        return start <= end <= start + _SENT and told.issuperset(self.view[start:end].lower().split())

    def _sets_off(self, lead: list[str]) -> bool:
        """Return whether words set off a list by saying what is on it: "Five dialogue countries - Fiji, Tonga … -"."""
        return lead[-1:] == ["-"] and any(word in self.patterns.words["state_nouns"] for word in lead)

    def _joins(self, which: int) -> bool:
        """Return whether a list goes on from one mention to the next."""
        last, begin = self.spots[which][1], self.spots[which + 1][0]
        gap = self.view[last:begin]
        near = len(gap) <= _LIST_GAP and self.patterns.details.list_gap.fullmatch(gap) is not None
        return near or self._are_others(last, which + 1)

    def _are_others(self, last: int, which: int) -> bool:
        """Return whether a list goes on to a state over members that are none: "China, the European Union, India".

        What says something may only begin with a state's name: "…, Fiji News Agency said".
        """
        begin, end, _ = self.spots[which]
        if begin - last > _WIDE_GAP or not self.patterns.details.others.fullmatch(self.view, last, begin):
            return False
        behind = re.split(r"[,.;:\n]", self.view[end : end + _NAMED], maxsplit=1)[0]
        return self.patterns.words["saying"].isdisjoint(behind.lower().split())


def _body_in(told: list[str], bodies: frozenset[str]) -> int:
    """Return where the noun of a joint body stands among the first of some words, or behind all of them."""
    pairs = zip(["", *told], told[:_BODY], strict=False)
    return next((at for at, pair in enumerate(pairs) if pair[1] in bodies or " ".join(pair) in bodies), len(told))
