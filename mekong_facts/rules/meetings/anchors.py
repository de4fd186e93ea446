"""A sentence that speaks of meetings, and the places in it that do."""

from __future__ import annotations

from bisect import bisect_right
from dataclasses import dataclass, field
from operator import attrgetter
from typing import TYPE_CHECKING, NamedTuple

from mekong_facts.patterns import deferred
from mekong_facts.rules import series
from mekong_facts.rules.meetings.phrases.phrases import ends_in

if TYPE_CHECKING:
    import re
    from collections.abc import Iterable, Mapping, Sequence

    from mekong_facts.rules.gazetteer import Hit
    from mekong_facts.rules.meetings.event import Event
    from mekong_facts.rules.meetings.found import DateSpan
    from mekong_facts.rules.meetings.patterns import MeetingPatterns
    from mekong_facts.rules.meetings.phrases.phrases import Phrase

HELD = frozenset({"open", "close", "hold"})  # verbs that tell when a meeting is
_PARTNERS = deferred(r"\s\((\w+) (\w+)[^()\n]{0,90}\)")
_BRACKET = deferred(r" \((?:[^\W\d_][^\d().;:]{1,40}, )?(?:\w{2,4} )?")  # up to the day in it
_LETTERS = deferred(r"\A(?:/[A-Z][A-Za-z+]+)+")  # of meetings that share a number
_ACRONYM = deferred(r"(?<![\w-])[A-Z]{3,8}(?![\w-])")
_ASIDE = deferred(r"\s\([^()\n]{2,24}\)")
_BRACKET_END = deferred(r"\.?(?:, [^\d().;:]{2,40})?\)")  # from there
_REST = deferred(r"[^,.;()\n]{0,200}(?:, \w+)?")  # of a clause, and the word that goes on behind its comma
_RESUMES = deferred(r", [^\W\d_]")  # ", will be held", what is said of all
_MARK = 4  # characters of a mark, a quote and blanks
_CLAUSE = 16  # words that tell when and where
_BEFORE_SUBJECT = ("", ",", ".", "\n", ")", ";", "-", "!")  # marks
_PAIR = 2
_FEW = 4  # words between two names of one anchor
_FORGONE = 60  # characters before it in which it is told who was to receive it
_LEADING = 24  # characters before a meeting in which a word leads over to another


@dataclass(slots=True, eq=False)
class Anchor:
    """A place in a sentence that speaks of one meeting, or of several that share what is said.

    Attributes:
        start, end: from the first name to the last, brackets included.
        events: the meetings, in order; none for one that the text has not named ("the next meeting").
        sure: whether a name stands there; if not, it is "the two-day meeting".
        parts: the names; behind the end, that of a meeting in whose place this one is held.
        ties: what the words before it make of it, as `ties.ties` tells; `received` with those who go to it.

    """

    start: int
    end: int
    events: list[Event]
    sure: bool = True
    parts: list[tuple[int, int]] = field(default_factory=list)
    ties: frozenset[str] = frozenset()

    def of_latter(self, view: str, at: int, words: Mapping[str, frozenset[str]]) -> list[Event]:
        """Return of which meetings something behind them is told: of the second in "the … and the …, the latter in"."""
        if len(self.events) != _PAIR:
            return self.events
        behind = f" {view[self.end : at].lower()} "
        which = max((behind.find(f", {word} ") for word in words["latter"]), default=-1)
        return self.events[-1:] if which >= 0 and _RESUMES.search(behind, which + 1) is None else self.events

    @property
    def only_named(self) -> bool:
        """Whether what is told is of what comes before the meeting or after it: "to discuss the outcomes of the …"."""
        return "preparing" in self.ties or "recalling" in self.ties

    @property
    def is_source(self) -> bool:
        """Whether something else is told that came of the meeting: "the plan adopted at the …"."""
        return "recalling" in self.ties or "sources" in self.ties

    @property
    def beforehand(self) -> bool:
        """Whether what is told happens before the meeting or after it: "70 met ahead of the …"."""
        return "apart" in self.ties or "preparing" in self.ties


class Mark(NamedTuple):
    """What may speak of a meeting: a name, a phrase whose meeting is not known yet, or a pronoun with its meeting."""

    start: int
    end: int
    event: Event | None
    phrase: Phrase | None = None
    sure: bool = False


@dataclass(slots=True)
class Clause:
    """A sentence, or an item of a list, with what stands in it, each in order.

    Attributes:
        start, end: where it stands.
        anchors: the meetings it speaks of.
        dates: the dates, (start, end, value).
        verbs: what is said of meetings.
        first: where its first word starts, behind a bullet or the like.
        listed: whether there is a bullet or the like.
        heading: the date that heads the list it stands in.
        words: its words, with single blanks.
        denied: where it tells of places and dates that are none of a meeting's: "not in Hue but", what is said at it.

    """

    start: int
    end: int
    anchors: list[Anchor]
    dates: list[DateSpan]
    verbs: list[Hit]
    first: int
    listed: bool
    words: str
    heading: DateSpan | None = None
    denied: tuple[int, int] | None = None


def end_before(anchors: Sequence[Anchor], at: int) -> int:
    """Return where the last meeting before an offset ends in a sentence, 0 if there is none."""
    which = bisect_right(anchors, at, key=attrgetter("end"))
    return anchors[which - 1].end if which else 0


def are_joined(view: str, clause: Clause, first: Anchor, second: Anchor, words: Mapping[str, frozenset[str]]) -> bool:
    """Return whether "and" alone joins two meetings, with what follows the first: "the … in Hue and the … in Lima".

    Not if a verb of its own follows the second: "Fiji hosted the …, and the … is planned for May".
    """
    if not (first.sure and second.sure and ends_in(view, first.end, second.start, words["and"], words["articles"])):
        return False
    told = any(first.end <= verb.start < second.start or verb.start == second.end + 1 for verb in clause.verbs)
    behind = view[second.end : second.end + _LEADING].split(None, 1)[:1]
    told = told or (behind != [] and behind[0].isalpha() and behind[0] not in words["glue"] - words["finite"])
    return not told and ";" not in view[first.end : second.start]


def within(first: int, last: int, spans: Iterable[tuple[int, int]]) -> bool:
    """Return whether one of some spans holds two offsets and what is between them."""
    for start, end in spans:  # noqa: SIM110 - sooner than `any`, and asked for every verb
        if start <= first and last < end:
            return True
    return False


def in_own_bracket(view: str, end: int, date: DateSpan) -> bool:
    """Return whether a bracket right behind a name that ends at `end` holds a date, a place or not, and no more."""
    opens = view.startswith(" (", end) and _BRACKET.fullmatch(view, end, date[0]) is not None
    return opens and _BRACKET_END.match(view, date[1]) is not None


def joins(view: str, patterns: MeetingPatterns, between: str, last: Anchor, event: Event) -> bool:
    """Return whether what stands between an anchor and the next name makes one anchor of both.

    Args:
        view: the text as rules read it.
        patterns: the language's.
        between: what stands between them.
        last: the anchor.
        event: the meeting that the name is of.

    """
    classes = patterns.words
    partners = _PARTNERS.match(between)
    if partners and (partners[1].lower() in classes["with"] or partners[2].lower() in classes["state_nouns"]):
        between = between[partners.end() :]  # "ASEAN+3 (with China, Japan and South Korea), the …", "(ba nước …), và"
    between = _LETTERS.sub("", between, count=1)  # "the 44th AMM/PMC and the 18th ARF"
    for told in classes["and"]:
        if " " in told and f" {told} " in between:  # "the 8th Forum as well as the 9th Summit"
            between = between.replace(told, next(word for word in classes["and"] if " " not in word))
    words = between.lower().replace("(", " ").replace(")", " ").replace(",", " , ").replace(";", " , ").split()
    if "+" in between:
        words = [word for word in words if "+" not in word]  # "Hội nghị … (10+1), Hội nghị … (10+3)"
    if event in last.events:
        return not words
    if patterns.jointly.fullmatch(between):
        return True
    letters = {word.lower() for word in _ACRONYM.findall(between) if series.is_body(word) or series.meets(word)}
    heading = " ".join(word for word in words if word not in classes["articles"] | letters)
    if heading.strip(" ,:") in classes["listing"] | classes["such_as"]:
        return not leads_over(view, patterns, last)
    joining = classes["and"] | classes["articles"] | {"-", ",", "/"}
    if not words or len(words) > _FEW or not all(word in joining for word in words):
        return False
    if not classes["and"].isdisjoint(words) or words[0] in {"-", "/"}:
        return True
    listed = words[0] == "," and all(word in classes["articles"] for word in words[1:])
    return listed and not leads_over(view, patterns, last)


def belongs(view: str, patterns: MeetingPatterns, last: Anchor, mark: Mark, *, prepares: bool) -> bool:
    """Return whether a name right behind another one is part of what that is.

    "The preparatory committee for the …", "Phiên họp Ủy ban Chính trị Đại hội đồng …", "cuộc họp thứ 52 của Đại hội …".
    """
    if not last.sure or mark.event is None:
        return False
    between = view[last.end : mark.start]
    if prepares:
        return len(between.split()) <= _FEW
    aside = _ASIDE.match(view, mark.end)
    if between.strip() in patterns.words["owned_by"] and patterns.holds.match(view, aside.end() if aside else mark.end):
        return patterns.head_first
    within = between.strip() in patterns.words["held_within"]
    before = between.strip() in patterns.words["held_before"]
    if (within or before) and _is_subject(view, patterns, last.start, mark.end, ahead=before):
        return True  # "Cuộc họp … trong khuôn khổ Hội nghị … diễn ra ngày …"
    held = between == " " or between.strip() in patterns.words["owned_by"]
    return held and patterns.head_first and "assembly" in mark.event.sorts


def _is_subject(view: str, patterns: MeetingPatterns, start: int, end: int, *, ahead: bool) -> bool:
    """Return whether names that stand together are what a sentence begins with and then says that it is held.

    Of the second one it may say that it will be, if that is still ahead of the first.
    """
    if view[max(0, start - _MARK) : start].rstrip(' "')[-1:] not in _BEFORE_SUBJECT:
        return False
    aside = _ASIDE.match(view, end)
    held = patterns.holds.match(view, aside.end() if aside else end)
    if held is None or (ahead and not patterns.words["awaiting"].isdisjoint(held[0].lower().split())):
        return False
    rest = _REST.match(view, held.end())
    goes_on = rest[0].replace(",", " ").lower().split() if rest else []
    return len(goes_on) < _CLAUSE and set(goes_on).isdisjoint(patterns.words["done"] | patterns.words["will"])


def leads_over(view: str, patterns: MeetingPatterns, anchor: Anchor) -> bool:
    """Return whether a meeting is only what another one follows or is beside: "After SOM 8, …"."""
    words = patterns.words
    low, leads, articles = anchor.start - _LEADING, words["leads"], words["articles"]
    led = ends_in(view, low, anchor.start, leads, articles)
    if led and words["sharing_in"] and ends_in(view, low, anchor.start, words["sharing_in"], articles, leads):
        return False
    # not "Nhân dịp dự Hội nghị …, Hội nghị …"
    return led or ("beside" in anchor.ties and not ends_in(view, low, anchor.start, words["going_there"], articles))


def is_forgone(view: str, patterns: MeetingPatterns, start: int) -> bool:
    """Return whether it is told right before a meeting who was to receive it and did not: "was to have hosted the"."""
    return patterns.forgone.search(view, max(0, start - _FORGONE), start) is not None


def plan_behind(view: str, patterns: MeetingPatterns, anchor: Anchor) -> re.Match[str] | None:
    """Return what is told behind a meeting of a plan that was given up: ", originally set for 5 May in Hue, was held".

    Or that the one named before it was to receive it: "Lima was to have hosted the … in May 2013".
    """
    if is_forgone(view, patterns, anchor.start):
        return patterns.forgone_rest.match(view, anchor.end)
    return patterns.abandoned.match(view, anchor.end)


def nearest(anchors: Sequence[Anchor], offset: int) -> list[Event]:
    """Return the meetings of the anchor nearest to an offset."""
    return min(anchors, key=lambda anchor: min(abs(anchor.start - offset), abs(anchor.end - offset))).events


def main_of(events: Sequence[Event]) -> Event:
    """Return which meeting of an anchor goes on being spoken of: the last one that has a number, or is there."""
    return next((event for event in reversed(events) if event.number is not None), events[-1])
