"""What the verbs before and behind a meeting say of its time."""

from __future__ import annotations

from typing import TYPE_CHECKING

from mekong_facts.rules.meetings.anchors import HELD
from mekong_facts.rules.meetings.sentences.parting import has_object

if TYPE_CHECKING:
    from collections.abc import Mapping

    from mekong_facts.rules.gazetteer import Hit
    from mekong_facts.rules.meetings.anchors import Anchor, Clause
    from mekong_facts.rules.meetings.patterns import MeetingPatterns

_NEAR = 150
_CLOSE = 40
_GAP = 5
_FEW = 5


def verb_before(view: str, patterns: MeetingPatterns, clause: Clause, anchor: Anchor) -> str | None:
    """Return what the verb right before a meeting says ("wound up the 11th … here today")."""
    before = [verb for verb in clause.verbs if anchor.start - _CLOSE <= verb.end <= anchor.start]
    for verb in reversed(before):
        if verb.id in HELD or verb.id == "host":
            between = patterns.times.duration.sub("", view[verb.end : anchor.start])
            near = len(between.split()) < _FEW and "," not in between
            return verb.id if near and not has_object(between, patterns) else None
    return None


def said_behind(clause: Clause, anchor: Anchor, after: Anchor | None = None) -> str | None:
    """Return what the verb behind a meeting says of its time; one right before the next meeting is that one's."""
    limit = min(anchor.end + _NEAR, after.start - _GAP if after else clause.end)
    verbs = [verb for verb in clause.verbs if anchor.end <= verb.start and verb.end < limit]
    told = told_by([verb for verb in verbs if verb.id != "attend"])
    return told if told in HELD else None


def told_by(verbs: list[Hit]) -> str | None:
    """Return what the verbs behind a meeting say of its time: "hosted by Fiji" goes along, and "opened" may follow."""
    if not verbs or verbs[0].id not in {"host", "hold"}:
        return verbs[0].id if verbs else None
    last = verbs[0]
    for verb in verbs[1:]:
        if verb.start > last.end + _CLOSE or verb.id not in HELD:
            break
        if verb.id != "hold":
            return verb.id
        last = verb
    return "hold"


def gathers(lead: list[Hit], first: int) -> bool:
    """Return whether the verbs before a date say that people meet then."""
    return any(verb.id in {"gather", "hold"} or (verb.start == first and verb.id != "block") for verb in lead) or (
        bool(lead) and lead[-1].id == "host"
    )


def goes_along(view: str, words: Mapping[str, frozenset[str]], verbs: list[Hit], sort: str) -> bool:
    """Return whether the last verb of a sort is a participle, which goes along with the news: "winding up the".

    Behind what else was done a comma is before it: "endorsed a plan, wrapping up the".
    """
    verb = next((verb for verb in reversed(verbs) if verb.id == sort), None)
    if verb is None or view[verb.start : verb.end].split(maxsplit=1)[0].lower() not in words["participles"]:
        return False
    return view[verb.start - 2 : verb.start] == ", " or all(one.id != "block" for one in verbs)


def is_subject(view: str, words: Mapping[str, frozenset[str]], anchor: Anchor, verb: Hit) -> bool:
    """Return whether nothing but a place and auxiliaries stands between a meeting and what it did."""
    between = view[anchor.end : verb.start].replace("(", " ").replace(")", " ").split()
    small = [word for word in between if not word[0].isupper()]
    return small[:1] == between[:1] != [] and all(word in words["glue"] for word in small)
