"""Meetings that are named only to tell who hosts them: "handed the chair to Laos, host of the …"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from mekong_facts.rules.meetings.phrases.phrases import ends_in

if TYPE_CHECKING:
    from collections.abc import Mapping

    from mekong_facts.rules.meetings.anchors import Anchor, Clause

_FEW = 4  # words that lead over to the verb: "which is due to"


def apposed(view: str, clause: Clause, anchor: Anchor, words: Mapping[str, frozenset[str]]) -> int | None:
    """Return where the words start that say of somebody no more than that he hosts a meeting, if they end at it.

    The day and the place before them are those of what he is named for.
    """
    for verb in reversed(clause.verbs):
        if verb.end <= anchor.start:
            break
    else:
        return None
    behind = view[verb.end : anchor.start].lower().split()
    if verb.id != "host" or not set(behind) <= words["articles"] | words["of"]:
        return None
    acts = bool(words["finite"]) and not words["articles"].isdisjoint(behind[:1])  # "is expected to host the …"
    noun = view[verb.start : verb.end].lower() in words["host_nouns"] and not acts
    if noun and ends_in(view, verb.start - _FEW, verb.start, words["host_dative"]):
        return verb.start  # "handed the flag to the host of the …"
    low, high = clause.first, verb.start
    mark = max(view.rfind(", ", low, high), view.rfind(" - ", low, high), view.rfind("(", low, high))
    if mark < 0:
        return None
    lead = view[mark : verb.start].lower().strip("(,- ").split()
    if not lead:
        return mark if noun else None
    return mark if lead[0] in words["host_relatives"] and len(lead) <= _FEW else None


def has_date_before(view: str, clause: Clause, anchor: Anchor, words: Mapping[str, frozenset[str]]) -> bool:
    """Return whether a sentence tells a day of something else, and of a meeting only who hosts it."""
    mark = (apposed(view, clause, anchor, words) or _seat(view, clause, anchor, words)) if clause.dates else None
    return mark is not None and any(date[1] <= mark for date in clause.dates)


def _seat(view: str, clause: Clause, anchor: Anchor, words: Mapping[str, frozenset[str]]) -> int | None:
    """Return the comma behind a place that is the seat of a meeting: "bão đổ bộ Suva, nơi sẽ diễn ra Hội nghị …"."""
    comma = view.rfind(", ", clause.first, anchor.start)
    lead = view[max(comma, clause.first) + 1 : anchor.start].lower().split()
    return comma if comma >= 0 and len(lead) <= _FEW + 1 and lead[:1] and lead[0] in words["seat_of"] else None
