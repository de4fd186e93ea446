"""What is only done for a meeting or about it, with its own day and place: a logo was unveiled for the …."""

from __future__ import annotations

from typing import TYPE_CHECKING

from mekong_facts.rules.meetings.phrases.phrases import endings, tells_any, words_before

if TYPE_CHECKING:
    import re
    from collections.abc import Mapping

    from mekong_facts.rules.meetings.anchors import Anchor, Clause
    from mekong_facts.rules.meetings.patterns import MeetingPatterns

_NEAR = 90  # characters before a meeting
_LEADING = 24  # characters before it in which a word leads over to it


def is_done_for(view: str, patterns: MeetingPatterns, clause: Clause, anchor: Anchor) -> bool:
    """Return whether what is told before a meeting is only done for it or about it, with its own day."""
    before = words_before(view, max(clause.start, anchor.start - _LEADING), anchor.start, patterns.words["articles"])
    told = endings(before)
    if patterns.words["done_for"].isdisjoint(told):
        return False
    if not patterns.words["spoken_of"].isdisjoint(told):
        return True  # "spoke in Hue about the …"
    lead = view[max(clause.start, anchor.start - _NEAR) : anchor.start]
    signs = [*patterns.status.told.finditer(lead)]
    if signs:
        return is_of_else(signs, lead, before, patterns.words)
    return before[-1] not in patterns.words["infinitive"] and _is_done_plainly(lead, patterns)


def _is_done_plainly(lead: str, patterns: MeetingPatterns) -> bool:
    """Return whether a verb of any other sort tells what was done: "Chefs cooked in Hue on 5 May for the …"."""
    said, words = lead.split(), patterns.words
    acts = not patterns.head_first and any(word.islower() and word.endswith("ed") for word in said)
    return acts and not tells_any(said, words["gathering_for"] | words["awaited"])


def is_of_else(signs: list[re.Match[str]], lead: str, before: list[str], words: Mapping[str, frozenset[str]]) -> bool:
    """Return whether what is told was only done for a meeting or about it: "A logo was unveiled for the …".

    Those who gathered for it or were somewhere for it were at it. "Set for" tells of the meeting itself.
    """
    told, between = endings(before), words_before(lead, signs[-1].end(), len(lead), words["articles"])
    if not between or words["done_for"].isdisjoint(told):
        return False
    done = [*lead[signs[0].start() :].lower().split(), *before]
    return not tells_any(done, words["gathering_for"]) or not words["spoken_of"].isdisjoint(told)
