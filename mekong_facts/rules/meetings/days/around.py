"""What stands around a meeting in its sentence, where it is told whether it is over, goes on or is to come."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from mekong_facts.patterns import deferred
from mekong_facts.rules.meetings.anchors import HELD
from mekong_facts.rules.meetings.phrases.phrases import TOKEN, words_before
from mekong_facts.rules.meetings.sentences import leads
from mekong_facts.rules.meetings.sentences.ties import without_owner

if TYPE_CHECKING:
    import re
    from collections.abc import Mapping

    from mekong_facts.rules.meetings.anchors import Anchor, Clause
    from mekong_facts.rules.meetings.patterns import MeetingPatterns

NEAR = 90  # characters before a meeting and behind it
LEADING = 24  # characters before it in which a word leads over to it
_QUOTED = deferred(r"\s(?:[a-z]{2,12}\s){2,5}\"[^\"\n]{3,200}\"")
_OWNER = 200  # characters of the name of a body
_OF = 2  # words of "work of"
_VERB = 24  # characters to the verb of what goes on
_FEW = 2  # words between "took part" and a meeting


@dataclass(slots=True)
class Around:
    """What stands around one meeting.

    Attributes:
        view: the text as rules read it.
        patterns: the language's.
        clause: the sentence.
        anchor: the meeting.
        before: the words right before it.
        lead: what stands before it.
        window: what stands behind it and is told of it.
        start: where that begins in the text.
        held: what says at the start of that when it was or will be, so that it is over or to come.
        worked: whether its work is spoken of.
        occasion: whether people met for it: "on the occasion of the".
        joined: whether what is said before it is said of it.
        attended: whether people are said before it to take part.

    """

    view: str
    patterns: MeetingPatterns
    clause: Clause
    anchor: Anchor
    before: list[str]
    lead: str
    window: str
    start: int
    held: re.Match[str] | None = None
    worked: bool = False
    occasion: bool = False
    joined: bool = True
    attended: bool = False


def read(view: str, patterns: MeetingPatterns, clause: Clause, anchor: Anchor, end: int) -> Around | None:
    """Return what stands around a meeting, up to `end`; None where the sentence tells what is not so of it."""
    if clause.denied and clause.denied[0] == anchor.end:
        return None
    words = patterns.words
    before = words_before(view, max(clause.start, anchor.start - LEADING), anchor.start, words["articles"])
    before = without_owner(before, words)
    worked = _is_worked_at(before, clause, anchor, words)
    start = anchor.end if patterns.head_first else _past_owner(view, patterns, anchor.end, end)
    quoted = _QUOTED.match(view, start, end)  # "under the theme "…" took place"
    start = quoted.end() if quoted else start
    led = patterns.status.led.match(view, start, end)  # ", led by X, the mayor of Y, and Z, took place"
    start = led.end() if led else start
    lead = view[max(clause.start, anchor.start - NEAR) : anchor.start]
    label = "" if patterns.head_first else lead.rpartition("\n")[2]
    lead = label if label.rstrip()[-1:] == ":" else lead  # "… was held in June 2012 / Next meeting: 13th Forum"
    window = _window(view, patterns, clause, anchor, view[start : min(end, start + NEAR)])
    window = _within_aside(window, lead, words)
    if leads.glosses(view, clause, anchor, words):
        window = ""
    around = Around(view, patterns, clause, anchor, before[:-_OF] if worked else before, lead, window, start)
    around.worked = worked
    held = patterns.status.bygone.match(window)  # "at the … that was held last May"
    there = words["inside_it"] | words["to_attend"]
    if held and (held.lastgroup != "future" or not there.isdisjoint(around.before[-1:])):
        around.held = held  # "at the … next month", not "on the … next month"
    around.occasion = not words["on_occasion"].isdisjoint(around.before[-_OF:])
    last = around.before[-_OF:]
    if last and not around.occasion and (last[-1] in words["leads"] or " ".join(last) in words["beforehand"]):
        _be_led_over(around)
    return around


def _window(view: str, patterns: MeetingPatterns, clause: Clause, anchor: Anchor, window: str) -> str:
    """Return what stands behind a meeting without what is told of something else."""
    if len(anchor.parts) > 1:
        inner = view[anchor.parts[0][1] : anchor.parts[1][0]]
        window = inner + window if patterns.jointly.fullmatch(inner) else window
    clause_of_else = patterns.details.subordinate.search(window)  # "… heard that a bridge would be built"
    window = window[: clause_of_else.start()] if clause_of_else else window
    if clause.denied and clause.denied[0] > anchor.end:
        window = window[: clause.denied[0] - anchor.end]  # "told the forum that his state would host games"
    return window


def _be_led_over(around: Around) -> None:
    """Take in that a word leads over to a meeting: only a relative clause behind it is of it, or who takes part.

    "At the … that was held in Hue"; not "the following session".
    """
    patterns, lead, window = around.patterns, around.lead, around.window
    if " ".join(around.before[-2:]) in patterns.words["next_edition"]:
        return
    relative = patterns.details.relative.match(window)
    takes = [None, *patterns.details.takes_part.finditer(lead)][-1]
    around.joined = around.attended = (
        takes is not None and "apart" not in around.anchor.ties and len(_past_whom(patterns, takes, lead)) <= _FEW
    )
    around.window = _up_to_comma(window[relative.end() if relative else 0 :]) if relative or around.held else ""


def _past_owner(view: str, patterns: MeetingPatterns, at: int, limit: int) -> int:
    """Return where the long name of the body whose meeting it is ends: "… (SC61) of the Convention on Reeds (CR)"."""
    words, end = patterns.words, at
    if words["of"].isdisjoint(view[at : at + len(" of ")].split()[:1]):
        return at
    for token in TOKEN.finditer(view, at, min(limit, at + _OWNER)):
        if token[0][0].isupper():
            end = token.end() + (view[token.end() : token.end() + 1] == ")")
        elif token[0] not in "()" and all(token[0] not in words[kind] for kind in ("joiners", "openers", "the")):
            break
    return end


def _up_to_comma(told: str) -> str:
    """Return what a relative clause tells, up to its comma: not "which, after a delay, will be held"."""
    first, _, rest = told.partition(",")
    return first if " " in first else f"{first}{rest}"


def _within_aside(window: str, lead: str, words: Mapping[str, frozenset[str]]) -> str:
    """Return what stands behind a meeting in what is told of a person: "Those who attended the … will go to Hue"."""
    if not words["finite"] or words["whose"].isdisjoint(lead.rpartition(",")[2].split()):
        return window
    behind = window.split(" ")
    at = next((at for at, word in enumerate(behind) if word in words["finite"]), len(behind))
    return window if behind[at - 1 : at] and behind[at - 1] in words["relatives"] else " ".join(behind[:at])


def _past_whom(patterns: MeetingPatterns, takes: re.Match[str], lead: str) -> list[str]:
    """Return the words between what people do and a meeting, but for whom they represent there."""
    words = lead[takes.end() :].split()
    whom = not patterns.words["acting_for"].isdisjoint(takes[0].lower().split())
    at = next((at for at, word in enumerate(words) if word in patterns.words["within"]), 0) if whom else 0
    return words[at:]


def _is_worked_at(before: list[str], clause: Clause, anchor: Anchor, words: Mapping[str, frozenset[str]]) -> bool:
    """Return whether it is said of the work at a meeting that it goes on: "The proceedings of the … began"."""
    if len(before) < _OF or before[-1] not in words["of"] or before[-_OF] not in words["workings"]:
        return False
    return any(verb.id in HELD and anchor.start - NEAR < verb.start < anchor.end + _VERB for verb in clause.verbs)
