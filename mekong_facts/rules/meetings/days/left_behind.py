"""Whether a meeting of which no words tell when it is is over or to come: by what was done at it, or will be."""

from __future__ import annotations

from typing import TYPE_CHECKING

from mekong_facts.rules.meetings.phrases.phrases import words_before

if TYPE_CHECKING:
    from mekong_facts.facts import Status
    from mekong_facts.rules.meetings.anchors import Anchor, Clause
    from mekong_facts.rules.meetings.patterns import MeetingPatterns

_LEAD = 400  # characters from the start of a sentence to a meeting, in which all is seen that makes it one to come
_ARTICLE = 8  # characters in which it stands
_ABOVE = 300  # characters above a sentence in which a programme is headed
_DEED = 400  # characters behind a meeting at which a sentence opens, up to its end


def told_by_deeds(view: str, patterns: MeetingPatterns, clause: Clause, anchor: Anchor) -> Status | None:
    """Return the status told by a deed: "adopted at the …", "Toàn cảnh Hội nghị …", "Tại Hội nghị …, các nước sẽ"."""
    told = patterns.status
    if told.earlier.match(view, anchor.end):
        return "past"
    if told.under_way.match(view, anchor.end):
        return "present"
    lead, end = _lead(view, clause, anchor), min(clause.end, anchor.end + _DEED)
    opens = told.opens_at.search(lead) is not None
    if opens and told.to_be_done_there.match(view, anchor.end, end):
        return "future"
    if told.still_ahead.match(view, anchor.end, end):
        return None
    over = told.done_there.match(view, anchor.end, end) if opens else told.left_behind.search(lead)
    return "past" if over else None


def is_any_edition(view: str, patterns: MeetingPatterns, anchor: Anchor) -> bool:
    """Return whether a meeting is any one, which may never have been held: "Plans for a 6th Forum two years ago"."""
    before = words_before(view, max(0, anchor.start - _ARTICLE), anchor.start)
    return not patterns.words["indefinite"].isdisjoint(before[-1:])


def is_days_news(view: str, patterns: MeetingPatterns, clause: Clause, anchor: Anchor) -> bool:
    """Return whether a day's news tells of a meeting: "Chiều 5/5, tại Huế, bà … chủ trì Hội nghị …"."""
    if patterns.status.still_ahead.match(view, anchor.end, min(clause.end, anchor.end + _DEED)):
        return False
    visit = patterns.status.planned_visit.search(view, max(0, clause.start - _ABOVE), anchor.start)
    if visit or is_scheduled(view, patterns, clause, anchor):
        return False
    return patterns.status.days_news.search(_lead(view, clause, anchor)) is not None


def is_scheduled(view: str, patterns: MeetingPatterns, clause: Clause, anchor: Anchor) -> bool:
    """Return whether a programme is told of which a meeting may be a part: "Theo chương trình, sáng 8/9, …"."""
    return patterns.status.programme.search(view, max(0, clause.start - _ABOVE), anchor.start) is not None


def _lead(view: str, clause: Clause, anchor: Anchor) -> str:
    """Return the sentence up to a meeting; a blank if it is too long to see all of it."""
    return view[clause.start : anchor.start] if anchor.start - clause.start <= _LEAD else " "
