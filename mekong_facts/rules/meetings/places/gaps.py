"""What stands between a meeting and a place, and whether the place is of something else then.

"The forum blamed traders in Fiji", "the forum follows talks held in Fiji".
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from mekong_facts.patterns import deferred
from mekong_facts.rules.meetings.phrases.phrases import endings, ends_in, words_before
from mekong_facts.rules.meetings.sentences import leads
from mekong_facts.rules.meetings.sentences.parting import (
    has_own_subject,
    is_of_object,
    is_of_occasion,
    is_of_other_body,
)

if TYPE_CHECKING:
    import re

    from mekong_facts.rules.gazetteer import Hit
    from mekong_facts.rules.meetings.anchors import Anchor
    from mekong_facts.rules.meetings.places.grounds import Grounds

_CAUSE = 120  # characters in which the cause of a meeting is told
_NEAR = 60  # characters from a meeting to its place
_GAP = 12
_THAT = 6  # characters of "that"
_TOLD = 28  # characters of what somebody told a meeting
_LEAD = 20  # characters before a meeting in which its sidelines are spoken of
_FEW, _FEW_APART = 5, 4  # words between a meeting and its place; if they are far apart
_ASIDE = deferred(r"\([^()]{1,40}\)")  # "(giờ địa phương)"
_ASIDE_TIES = frozenset({"beside", "apart"})
TELLING = frozenset({"open", "close", "hold", "host", "move", "go_on"})  # what verbs say of a meeting that has a place
_PLACED = TELLING | {"gather"}
_WORD = deferred(r"[^\W\d_]+")


def _is_told_to(grounds: Grounds, anchor: Anchor) -> bool:
    """Return whether what stands behind a meeting is what somebody told it: "told the Forum that the road in Hue"."""
    view, words = grounds.view, grounds.patterns.words
    if grounds.patterns.head_first or words["that"].isdisjoint(view[anchor.end : anchor.end + _THAT].lower().split()):
        return False
    return ends_in(view, anchor.start - _TOLD, anchor.start, words["addressing"], words["articles"])


def is_of_else(grounds: Grounds, anchor: Anchor, verbs: list[Hit], place: re.Match[str]) -> bool:
    """Return whether a place, and all behind it, is of something else than the meeting before it.

    Args:
        grounds: the text.
        anchor: the meeting.
        verbs: those between it and the place.
        place: the preposition of the place, or what stands for one.

    """
    view, told, start = grounds.view, grounds.patterns.places, place.start()
    if grounds.is_virtual(anchor.end, start) or _is_told_to(grounds, anchor):
        return True
    if endings(words_before(view, max(anchor.end, start - _LEAD), start)) & grounds.patterns.words["seated"]:
        return True  # "run by an institute based in Lima"
    put = place["moved"] and told.unkept.search(view, anchor.end, start)
    if verbs and not put and (verbs[-1].id == "block" or _others_gather(grounds, verbs)):
        return True
    if "deadlines" in anchor.ties and view[anchor.end : start].strip() and view[anchor.end] != ",":
        return True  # "the anniversary of the Forum was marked in Hue"
    aside = not anchor.ties.isdisjoint(_ASIDE_TIES) or ("preparing" in anchor.ties and verbs)
    if aside and "," in view[anchor.end : start]:
        its = verbs and "," not in view[verbs[0].end : verbs[-1].start]
        its = its and leads.leads_to_date(view[anchor.end : verbs[0].start], grounds.patterns, loose=0)
        its = its and not has_own_subject(view[anchor.end : verbs[0].start], grounds.patterns)
        if not (its or _is_beside(grounds, anchor, start) or _is_in_relative(grounds, anchor, start)):
            return True  # "Before the …, officials met in Hue"
    if verbs and (_has_object(grounds, verbs[-1]) or _is_of_other(grounds, anchor, verbs)):
        return True
    if verbs and (_goes_over(grounds, anchor, verbs[-1]) or _is_of_cause(grounds, verbs[0].end, start)):
        return True
    dative = not grounds.patterns.words["host_dative"].isdisjoint(place[0].lower().split()[:1])
    if dative and told.acts.search(view, anchor.end, start):
        return True  # "tiến hành lễ bàn giao chức Chủ tịch … cho Lào"
    if verbs and leads.is_chaired(view, grounds.patterns.words, anchor.end, verbs[-1]):
        return False
    if _tells_that(grounds, verbs, start):
        return True
    if any(verb.id in _PLACED for verb in verbs):
        return _comes_after(grounds, anchor, verbs)
    if _is_of_guest(grounds, anchor, start) or _is_of_sequel(grounds, anchor.end, start):
        return True
    if told.acts.search(view, anchor.end, start) or not are_close(grounds, anchor.end, start):
        return True
    return _does(grounds, anchor, verbs, place)


def _is_of_cause(grounds: Grounds, start: int, place: int) -> bool:
    """Return whether a place is that of what came before or led to it: "was held after a fire in Hue"."""
    clause = grounds.view[max(start, place - _CAUSE) : place].lower().rpartition(",")[2]
    told = any(f" {cause} " in f"{clause} " for cause in grounds.patterns.words["causes"])
    return told and grounds.patterns.words["course"].isdisjoint(clause.split())  # not "after a week of talks in Hue"


def _tells_that(grounds: Grounds, verbs: list[Hit], place: int) -> bool:
    """Return whether a meeting but says or wants what is told up to a place: "decided that the fund would open in"."""
    words = grounds.patterns.words
    block = next((verb for verb in verbs if verb.id == "block"), None) if not grounds.patterns.head_first else None
    said = grounds.view[block.end : place].lower().split() if block else []
    at = next((at for at, word in enumerate(said) if word in words["that"]), len(said))
    return at + 1 < len(said) and said[at + 1] not in words["pronouns"]


def _has_object(grounds: Grounds, verb: Hit) -> bool:
    """Return whether a verb is said of something else behind it: "agreed to open an office", "the opening of a dam"."""
    behind, words = grounds.view[verb.end : verb.end + _GAP].split(None, 2)[:2], grounds.patterns.words
    if grounds.patterns.head_first or verb.id not in {"open", "close"} or len(behind) < 2:
        return False
    return behind[0] in words["indefinite"] or (behind[0] in words["of"] and behind[1] in words["indefinite"])


def _is_of_other(grounds: Grounds, anchor: Anchor, verbs: list[Hit]) -> bool:
    """Return whether what is held is something else: "discussed the talks held in Hue", "at a dinner held in Hue"."""
    view, words, last = grounds.view, grounds.patterns.words, verbs[-1]
    if last.id in TELLING and is_of_other_body(view, last, anchor.end, words):
        return True
    if last.id != "hold":
        return False
    blocks = [verb.end for verb in verbs if verb.id == "block"]
    if blocks:
        return is_of_object(view, last, blocks[-1], words)
    return is_of_occasion(view, verbs[0], anchor.end, words)


def _goes_over(grounds: Grounds, anchor: Anchor, verb: Hit) -> bool:
    """Return whether a verb tells of what a meeting is set against: "opens today, while Rice Week is held in Hue"."""
    comma = grounds.view.rfind(", ", anchor.end, verb.start)
    said = grounds.view[comma : verb.start].lower().split()[1:] if comma > 0 else []
    words = grounds.patterns.words
    for count in (1, 2):
        if " ".join(said[:count]) in words["contrasting"]:
            return said[count:] != [] and said[count] not in words["pronouns"]
    return False


def _is_of_guest(grounds: Grounds, anchor: Anchor, place: int) -> bool:
    """Return whether a place is of what somebody did at a meeting: "At the Forum, Peru offered a school in Laos"."""
    words, comma = grounds.patterns.words, grounds.view.find(",", anchor.end, place)
    before = words_before(grounds.view, anchor.start - _GAP, anchor.start, words["articles"])
    if comma < 0 or before[-1:] == [] or before[-1] not in words["at"]:
        return False
    lead = grounds.view.rfind(before[-1].capitalize(), max(0, anchor.start - _GAP), anchor.start)
    return lead >= 0 and not leads.leads_to_date(grounds.view[comma + 1 : place], grounds.patterns, loose=1)


def _is_of_sequel(grounds: Grounds, start: int, place: int) -> bool:
    """Return whether a place is of what came before a meeting or after it: "at the Forum, after the rite in Fiji"."""
    words = grounds.patterns.words
    said = [] if grounds.patterns.head_first else grounds.view[start:place].lower().split()
    at = next((at for at, word in enumerate(said) if word in words["aside"] and word not in words["of"]), len(said))
    what = said[at + 1 :]
    return len(what) > 1 and what[0] in words["articles"] | words["vague"] and "," not in "".join(what)


def _others_gather(grounds: Grounds, verbs: list[Hit]) -> bool:
    """Return whether those gather of whom a meeting agreed on something: "agreed to ask them when they gather in"."""
    before = grounds.view[max(0, verbs[-1].start - _GAP) : verbs[-1].start].lower().split()[-1:]
    others = not grounds.patterns.words["pronouns"].isdisjoint(before)
    return others and verbs[-1].id == "gather" and any(verb.id == "block" for verb in verbs)


def _is_beside(grounds: Grounds, anchor: Anchor, place: int) -> bool:
    """Return whether something is said to happen on a meeting's sidelines, and only a date leads to the place."""
    near = max(0, anchor.start - _LEAD)
    if not any(grounds.patterns.places.sidelines.finditer(grounds.view, near, anchor.start)):
        return False
    return loose_words(grounds, without_asides(grounds.view[anchor.end : place])) == 0


def _is_in_relative(grounds: Grounds, anchor: Anchor, place: int) -> bool:
    """Return whether a place is told in the relative clause of a meeting: "before the …, scheduled for May in Hue"."""
    relative = grounds.patterns.details.relative.match(grounds.view, anchor.end)
    return relative is not None and relative.end() <= place and "," not in grounds.view[relative.end() : place]


def _does(grounds: Grounds, anchor: Anchor, verbs: list[Hit], place: re.Match[str]) -> bool:
    """Return whether a verb that tells no place follows a meeting: "the forum blamed traders in Fiji"."""
    view, start, words = grounds.view, anchor.end + 1, grounds.patterns.words
    word = None if grounds.patterns.head_first else _WORD.match(view, start, place.start())
    if word is None or view[anchor.end] != " " or any(verb.start == start for verb in verbs):
        return False
    if word.end() + 1 >= place.start():
        return False  # "the forum reconvened in Fiji"
    if word[0] in words["doing"]:
        return True
    if not word[0].endswith(grounds.patterns.names.participles) or word[0] in words["telling"] | words["glue"]:
        return False
    behind = _WORD.match(view, word.end() + 1)
    return behind is None or behind[0] not in words["by"]


def _comes_after(grounds: Grounds, anchor: Anchor, verbs: list[Hit]) -> bool:
    """Return whether what is held is what a meeting comes after: "the forum follows talks held in Fiji".

    "The forum comes four years after the states first gathered in Fiji".
    """
    word, words = _WORD.match(grounds.view, anchor.end + 1), grounds.patterns.words
    if word is None or word.end() >= verbs[-1].start:
        return False
    return word[0] in words["sequels"] or (word[0] in words["coming"] and any(verb.id == "block" for verb in verbs))


def are_close(grounds: Grounds, start: int, end: int) -> bool:
    """Return whether few words stand between a meeting and the place said of it."""
    gap = grounds.view[start:end]
    if len(gap) > _NEAR * 2 or ";" in gap:
        return False
    gap = without_asides(gap)
    return loose_words(grounds, gap) <= (_FEW if len(gap) < _NEAR else _FEW_APART)


def loose_words(grounds: Grounds, gap: str) -> int:
    """Return how many words in lower case of a text say more than to lead over to what follows."""
    glue = grounds.patterns.words["glue"]
    return len([word for word in _WORD.findall(gap) if word[0].islower() and word not in glue])


def without_asides(gap: str) -> str:
    """Return a stretch of text without what stands in brackets: "(giờ địa phương)"."""
    return _ASIDE.sub("", gap) if "(" in gap else gap
