"""Whether a meeting is past, goes on or is to come, as its sentence tells."""

from __future__ import annotations

from typing import TYPE_CHECKING

from mekong_facts.patterns import deferred
from mekong_facts.rules.meetings.anchors import are_joined
from mekong_facts.rules.meetings.days import told_before, told_behind
from mekong_facts.rules.meetings.days.around import LEADING, NEAR, read
from mekong_facts.rules.meetings.days.left_behind import is_any_edition, is_scheduled
from mekong_facts.rules.meetings.phrases.phrases import endings, words_before
from mekong_facts.rules.meetings.sentences import other_dates
from mekong_facts.rules.meetings.sentences.ties import is_briefing
from mekong_facts.rules.meetings.sentences.undone import is_put_off

if TYPE_CHECKING:
    import re

    from mekong_facts.rules.meetings.anchors import Anchor, Clause
    from mekong_facts.rules.meetings.days.around import Around
    from mekong_facts.rules.meetings.patterns import MeetingPatterns

_FAR = 320  # characters of what somebody will do before he goes to a meeting
_SCHEDULED = deferred(r"\d\s?[hH:.]\s?\d\d\s?[:.-]\s{0,3}\Z")  # "9h00: Khai mạc Hội thảo …" tells what is planned
_OF_OTHERS = frozenset({"preparing", "deadlines"})
_FEW = 3  # words beside a verb that deny it


def told(view: str, patterns: MeetingPatterns, clause: Clause, anchor: Anchor, end: int) -> re.Match[str] | None:
    """Return the words that tell a meeting's status, the name of their group; behind `end` they are of the next one."""
    around = read(view, patterns, clause, anchor, end)
    if around is None:
        return None
    found = _said(around) or _unsaid(around)
    found = around.held if _is_bygone(around, found) else found
    if found and found.string is around.window:
        found = _read_on(around, found) if found.lastgroup == "past" else found
        found = None if found and _is_of_preparers(around, found) else found
    return None if found is None or _is_void(around, found) or _is_of_something_else(around, found) else found


def _said(around: Around) -> re.Match[str] | None:
    """Return the words before or behind a meeting that tell its status, the surest of them."""
    patterns, window = around.patterns, around.window
    last = told_before.last(around)
    near = last if last and told_before.is_near(around, last) else None
    announced = told_before.announcing(around, last) if last else None
    behind = told_behind.find(patterns, window)
    if announced and announced[0].endswith(",") and not told_behind.is_plan(window, behind, patterns):
        announced = near = None
    governed = patterns.status.governs.search(around.lead)  # "hosted the …", "will host the …"
    if governed and governed.lastgroup == "future" and told_behind.is_over(around, behind):
        announced = governed = near = None  # "will host the …, which was held in 2010"
    holds = governed if governed and governed.lastgroup == "present" else None
    governed = None if holds else governed  # "is hosting the …, which will be held in 2010"
    # "is hosting the …, which began on Monday"
    goes_on = near is not None and near.lastgroup == "present" and told_behind.opens(around, behind)
    found = announced or governed or (near if around.attended or goes_on else None) or behind or near or holds
    return found or told_before.listed(around.view, patterns, around.anchor) or _of_both(around)


def _unsaid(around: Around) -> re.Match[str] | None:
    """Return what tells a meeting's status where no verb of its own does: a deed of it, what is so ever since."""
    patterns, before, found = around.patterns, around.before, None
    opens = not before or before[-1][-1] == "," or before[-1] in patterns.words["that"]
    if around.anchor.sure and opens:
        found = patterns.status.deeds.match(around.window)  # "The 9th Forum in Lima discussed wool"
    since = patterns.status.since_then.search(around.lead) if found is None else None
    told = patterns.status.still_ahead, patterns.status.because
    if since and not any(one.match(around.view, around.anchor.end, around.clause.end) for one in told):
        found = since
    return found


def _is_bygone(around: Around, found: re.Match[str] | None) -> bool:
    """Return whether a meeting was at a time that is over, whatever is to come: "will build on the … last year".

    Or is at one to come: "will be signed at the … next month".
    """
    to_come = found is not None and found.string is around.lead and found.lastgroup == "future"
    if around.held is None or not (found is None or to_come) or around.patterns.head_first:
        return False
    return not is_any_edition(around.view, around.patterns, around.anchor)


def _read_on(around: Around, found: re.Match[str]) -> re.Match[str] | None:
    """Return what tells a meeting's status where words behind it tell that it is over: others may know better."""
    patterns, anchor, window = around.patterns, around.anchor, around.window
    plain = is_left_open(patterns, found)
    found = told_behind.yet_to_open(patterns, window, found) or _bound_for(around, found) or found
    if found.lastgroup != "past":
        return found
    if plain and (
        is_briefing(around.view, anchor.start, patterns.words)
        or is_scheduled(around.view, patterns, around.clause, anchor)
    ):
        return None  # "Tại buổi họp báo về Hội nghị … diễn ra từ ngày 12 đến 15/11"
    if plain:  # "đã thống nhất Hội nghị lần thứ 10 diễn ra năm 2015"
        found = patterns.status.decided.search(around.lead) or found
    return found


def _is_of_preparers(around: Around, found: re.Match[str]) -> bool:
    """Return whether a verb is of what prepares a meeting: "talks on the preparation for the …, due in May, opened"."""
    patterns, anchor, window = around.patterns, around.anchor, around.window
    prepared = "preparing" in anchor.ties and not patterns.head_first
    if not prepared and ("deadlines" not in anchor.ties or window[:1] == ","):
        return False
    told_of = patterns.details.relative.match(window)
    if told_of is None:
        return found.lastgroup == "past"
    return found.lastgroup != "future" and 0 <= window.find(",", told_of.end()) < found.end()


def _is_void(around: Around, found: re.Match[str]) -> bool:
    """Return whether what is told of a meeting is denied, put off or may long be over."""
    view, words, anchor = around.view, around.patterns.words, around.anchor
    if _is_denied(found, words["denying"], words["limiting"]):
        return True
    if found.lastgroup != "future" and is_put_off(view, anchor.start, words):
        aside = around.patterns.details.relative.match(view, anchor.end)
        if aside is None:
            return True  # "agreed to postpone the …", not "delayed the …, which opened"
    others = not anchor.ties.isdisjoint(_OF_OTHERS)
    if found.lastgroup == "present" and others and _is_of_subject(around, found):
        return True  # "Preparations for the summit are under way", "Registration for the summit has opened"
    coming = found.lastgroup == "future" and not anchor.sure and "preparing" in anchor.ties
    # "He praised the work done in preparation for the summit", which may be over
    return coming and not words["preparing"].isdisjoint(found[0].lower().split())


def _is_of_subject(around: Around, found: re.Match[str]) -> bool:
    """Return whether a verb right behind a meeting is of what it stands with: "work on the … is in progress"."""
    told = not found.string[: found.start()].strip() and not around.patterns.head_first
    return told and found.string is around.window and found[0].split()[0].lower() in around.patterns.words["finite"]


def _is_of_something_else(around: Around, found: re.Match[str]) -> bool:
    """Return whether what is told is of a paper of the meeting, a rehearsal for it or an hour of its programme.

    Or of the meeting behind it: "As host of the …, Fiji will hold the …".
    """
    patterns, lead = around.patterns, around.lead
    in_lead = found.string is lead
    if not in_lead and _is_of_next(around, found):
        return True
    if found.lastgroup != "past":
        own = told_behind.is_of_own_meeting(found, patterns.words)
        if (in_lead or own) and _is_of_paper(around.view, patterns, around.anchor):
            return True
    elif in_lead and patterns.things.deed.search(around.view, around.anchor.start - len(lead), around.anchor.start):
        return True  # "đã tổng duyệt lễ khai mạc Hội nghị …"
    return in_lead and _SCHEDULED.search(lead, 0, found.start()) is not None


def _is_of_next(around: Around, found: re.Match[str]) -> bool:
    """Return whether a comma parts a verb from a meeting and another one follows it: "As host of …, she opened the"."""
    at = around.anchor.end + found.end()
    later = any(at <= one.start for one in around.clause.anchors)
    told = found.string[: found.start()].strip()
    parted = later and "," in told and told != ","  # not ", held in Lima,"
    return parted and other_dates.pursues(around.view, around.clause, around.anchor, around.patterns.words)


def _of_both(around: Around) -> re.Match[str] | None:
    """Return what is said before two meetings that "and" joins: "She will attend the … in Hue and the … in Lima"."""
    view, patterns, clause, anchor = around.view, around.patterns, around.clause, around.anchor
    before = next((one for one in reversed(clause.anchors) if one.end <= anchor.start), None)
    if before is None or before.ties or anchor.ties or not are_joined(view, clause, before, anchor, patterns.words):
        return None
    found = told(view, patterns, clause, before, before.end)
    return found if found and found.string is not view and found.end() <= len(found.string.rstrip()) else None


def is_left_open(patterns: MeetingPatterns, found: re.Match[str]) -> bool:
    """Return whether words tell that a meeting is held, but not that it was: "Hội nghị … diễn ra từ ngày 5/5"."""
    return patterns.head_first and found[0].lower() in patterns.words["held_plainly"]


def is_led(view: str, anchor: Anchor, found: re.Match[str]) -> bool:
    """Return whether the words that tell a meeting's status stand before its name: "agreed to hold the …"."""
    return view.startswith(found.string, max(0, anchor.start - len(found.string)))


def verb_of(view: str, clause: Clause, anchor: Anchor, found: re.Match[str]) -> str | None:
    """Return the sort of the verb right behind a meeting that tells its status: "opened", "was held"."""
    if not view.startswith(found.string[: found.end()], anchor.end):
        return None
    at = anchor.end + found.start()
    return next((verb.id for verb in clause.verbs if at <= verb.start <= at + len("had been ")), None)


def will_go(view: str, patterns: MeetingPatterns, clause: Clause, anchor: Anchor) -> bool:
    """Return whether somebody is told that he will be at a meeting: "sẽ tham dự Hội nghị …"."""
    governed = patterns.status.governs.search(view[max(clause.start, anchor.start - NEAR) : anchor.start])
    return governed is not None and governed.lastgroup == "future"


def _is_denied(found: re.Match[str], denying: frozenset[str], limiting: frozenset[str]) -> bool:
    """Return whether it is said that something did not happen, or will not: "was not held", "không diễn ra"."""
    before = found.string[: found.start()].split()[-_FEW:] if found.lastgroup == "past" else []
    behind = found.string[found.end() :].split()[:2]
    if not limiting.isdisjoint(behind[1:]):
        behind.clear()  # "will be held not later than June"
    return not denying.isdisjoint(map(str.lower, [*before, *found[0].split(), *behind[:1]]))


def _bound_for(around: Around, found: re.Match[str]) -> re.Match[str] | None:
    """Return the words that say of who goes on to a meeting that he will: "sẽ thăm Lào và dự Hội nghị … diễn ra"."""
    view, patterns, clause, anchor = around.view, around.patterns, around.clause, around.anchor
    words = patterns.words
    before = words_before(view, anchor.start - LEADING, anchor.start, words["plurals"])
    bound = words["going_there"] | words["leading_there"]
    if found[0].lower() not in words["held_plainly"] or bound.isdisjoint(endings(before)):
        return None
    lead = view[max(clause.start, anchor.start - _FAR) : anchor.start]
    last = [None, *patterns.status.told.finditer(lead)][-1]
    return last if last and last.lastgroup == "future" else None


def _is_of_paper(view: str, patterns: MeetingPatterns, anchor: Anchor) -> bool:
    """Return whether a paper of the meeting is spoken of: "will carry out" or "is carrying out the resolution of"."""
    words = patterns.words
    before = words_before(view, anchor.start - LEADING, anchor.start, words["articles"], words["of"])
    return "recalling" in anchor.ties and not words["documents"].isdisjoint(endings(before))


def is_about(view: str, patterns: MeetingPatterns, anchor: Anchor) -> bool:
    """Return whether a sentence is about a meeting in it, or its relative clause: "the outcome of the …, which met"."""
    words = patterns.words
    before = words_before(view, anchor.start - LEADING, anchor.start, words["articles"])
    if not words["ever_since"].isdisjoint(before[-1:]):
        return False  # "reported on the work done since the …, held in Lima"
    relative = patterns.details.relative.match(view, anchor.end)
    named = anchor.only_named or "apart" in anchor.ties
    return not named or (relative is not None and "preparing" not in anchor.ties)
