"""Whether a meeting is past, goes on or is to come: as its sentence tells, by its days and the day of writing."""

from __future__ import annotations

from typing import TYPE_CHECKING

from mekong_facts.patterns import deferred
from mekong_facts.rules.meetings.anchors import are_joined
from mekong_facts.rules.meetings.phrases.phrases import TOKEN, endings, words_before
from mekong_facts.rules.meetings.sentences import done_for, leads
from mekong_facts.rules.meetings.sentences.ties import is_briefing, without_owner
from mekong_facts.rules.meetings.sentences.undone import is_put_off

if TYPE_CHECKING:
    import re
    from collections.abc import Mapping

    from mekong_facts.facts import Status
    from mekong_facts.rules.meetings.anchors import Anchor, Clause
    from mekong_facts.rules.meetings.patterns import MeetingPatterns
    from mekong_facts.rules.meetings.times import Times

_NEAR = 90  # characters before a meeting and behind it
_FAR = 320  # characters of what somebody will do before he goes to a meeting
_LIST, _HEADING = 600, 200  # characters from the colon of a list to a meeting in it, and before the colon
_LEADING = 24  # characters before it in which a word leads over to it
_SCHEDULED = deferred(r"\d\s?[hH:.]\s?\d\d\s?[:.-]\s{0,3}\Z")  # "9h00: Khai mạc Hội thảo …" tells what is planned
_QUOTED = deferred(r"\s(?:[a-z]{2,12}\s){2,5}\"[^\"\n]{3,200}\"")
_OWNER = 200  # characters of the name of a body
_OF = 2  # words of "work of"
_VERB = 24  # characters to the verb of what goes on
_GOES_ON = frozenset({"open", "close", "hold"})
_FEW = 2  # words between "took part" and a meeting


def told(view: str, patterns: MeetingPatterns, clause: Clause, anchor: Anchor, end: int) -> re.Match[str] | None:
    """Return the words that tell a meeting's status, the name of their group; behind `end` they are of the next one."""
    before = words_before(view, max(clause.start, anchor.start - _LEADING), anchor.start, patterns.words["articles"])
    before = without_owner(before, patterns.words)
    worked = _is_worked_at(before, clause, anchor, patterns.words)
    before = before[:-_OF] if worked else before
    start = anchor.end if patterns.head_first else _past_owner(view, patterns, anchor.end, end)
    quoted = _QUOTED.match(view, start, end)  # "under the theme "…" took place"
    start = quoted.end() if quoted else start
    window = view[start : min(end, start + _NEAR)]
    if len(anchor.parts) > 1:
        inner = view[anchor.parts[0][1] : anchor.parts[1][0]]
        window = inner + window if patterns.jointly.fullmatch(inner) else window
    clause_of_else = patterns.details.subordinate.search(window)  # "… heard that a bridge would be built"
    window = window[: clause_of_else.start()] if clause_of_else else window
    if clause.denied and clause.denied[0] == anchor.end:
        return None
    if clause.denied and clause.denied[0] > anchor.end:
        window = window[: clause.denied[0] - anchor.end]  # "told the forum that his state would host games"
    lead = view[max(clause.start, anchor.start - _NEAR) : anchor.start]
    governed = patterns.status.governs.search(lead)  # "hosted the …", "will host the …"
    window = _within_aside(window, lead, patterns.words)
    if leads.glosses(view, clause, anchor, patterns.words):
        window = ""
    joined, attended = True, False
    held = patterns.status.bygone.match(window)  # "at the … that was held last May"
    next_one = " ".join(before[-2:]) in patterns.words["next_edition"]  # "the following session", not "following the"
    if before and before[-1] in patterns.words["leads"] and not next_one:
        relative = patterns.details.relative.match(window)
        takes = [None, *patterns.details.takes_part.finditer(lead)][-1]
        joined = attended = (
            takes is not None and "apart" not in anchor.ties and len(_past_whom(patterns, takes, lead)) <= _FEW
        )
        window = _up_to_comma(window[relative.end() if relative else 0 :]) if relative or held else ""
    adjectives = patterns.words["articles"]  # "at the ongoing …"
    signs = [
        sign
        for sign in patterns.status.told.finditer(lead)
        if joined
        or (
            (sign[0].endswith("'s") or sign[0].lower() in adjectives)  # "after last week's …"
            and sign.end() >= len(lead.rstrip())
        )
    ]
    last = signs[-1] if signs else None
    if last and any(press in lead[last.end() :].lower() for press in patterns.words["press_meetings"]):
        last = None  # "held a press conference on the …"
    if last and last.lastgroup == "past" and done_for.is_of_else(signs, lead, before, patterns.words):
        last = None
    far = worked or not patterns.words["founded_as"].isdisjoint(before[-1:])  # "met in Lima on 5 May 2031 as the"
    met = last is not None and not patterns.words["met_for"].isdisjoint(last[0].lower().split())
    far = far or (met and not patterns.words["charged"].isdisjoint(before[-1:]))  # "met in Lima … for the"
    near = last if last and len(lead) - last.end() < (_NEAR if far else _NEAR // 2) else None
    behind = _told_behind(patterns, window)
    announced = _announcing(last, lead, patterns.words["glue"])
    if announced and announced[0].endswith(",") and not _is_plan(window, behind, patterns):
        announced = near = None
    opened = behind and any(verb.id == "open" and verb.start == start + behind.start() for verb in clause.verbs)
    goes_on = opened and near is not None and near.lastgroup == "present"  # "is hosting the …, which began on Monday"
    if governed and governed.lastgroup == "future" and _is_told_over(patterns, window, behind):
        announced = governed = near = None  # "will host the …, which was held in 2010"
    found = announced or governed or (near if attended or goes_on else None)
    found = found or behind or near or _listed(view, patterns, anchor) or _of_both(view, patterns, clause, anchor)
    opens = not before or before[-1][-1] == "," or before[-1] in patterns.words["that"]
    if found is None and anchor.sure and opens:
        found = patterns.status.deeds.match(window)  # "The 9th Forum in Lima discussed wool"
    since = patterns.status.since_then.search(lead) if found is None else None
    if since and not patterns.status.still_ahead.match(view, anchor.end, clause.end):
        found = since
    found = found or (None if patterns.head_first else held)
    if found and found.lastgroup == "past" and found.string is window:
        plain = is_left_open(patterns, found)
        found = _yet_to_open(patterns, window, found) or _bound_for(view, patterns, clause, anchor, found) or found
        if plain and found.lastgroup == "past" and is_briefing(view, anchor.start, patterns.words):
            return None  # "Tại buổi họp báo về Hội nghị … diễn ra từ ngày 12 đến 15/11"
        if plain and found.lastgroup == "past":
            found = (
                patterns.status.decided.search(lead) or found
            )  # "đã thống nhất Hội nghị lần thứ 10 diễn ra năm 2015"
        prepared = "preparing" in anchor.ties and not patterns.head_first
        prepared = prepared or ("deadlines" in anchor.ties and window[:1] != ",")
        if prepared and found.lastgroup == "past":
            told_of = patterns.details.relative.match(window)
            close = window.find(",", told_of.end()) if told_of else 0
            if 0 <= close < found.end():
                return None  # "talks on the preparation for the …, scheduled for May, were opened"
    if found and _is_denied(found, patterns.words["denying"]):
        return None
    if found and found.lastgroup != "future" and is_put_off(view, anchor.start, patterns.words):
        aside = patterns.details.relative.match(view, anchor.end)
        if aside is None:
            return None  # "agreed to postpone the …", not "delayed the …, which opened"
    coming = found and found.lastgroup == "future" and not anchor.sure and "preparing" in anchor.ties
    if found and coming and not patterns.words["preparing"].isdisjoint(found[0].lower().split()):
        return None  # "He praised the work done in preparation for the summit", which may be over
    in_lead = found is not None and found.string is lead
    if found and found.lastgroup != "past":
        own = _is_of_own_meeting(found, patterns.words)
        if (in_lead or own) and _is_of_paper(view, patterns, anchor):
            return None
    elif in_lead and patterns.things.deed.search(view, anchor.start - len(lead), anchor.start):
        return None  # "đã tổng duyệt lễ khai mạc Hội nghị …"
    if found and in_lead and _SCHEDULED.search(lead, 0, found.start()):
        return None
    return found


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


def _past_whom(patterns: MeetingPatterns, takes: re.Match[str], lead: str) -> list[str]:
    """Return the words between what people do and a meeting, but for whom they represent there."""
    words = lead[takes.end() :].split()
    whom = not patterns.words["acting_for"].isdisjoint(takes[0].lower().split())
    at = next((at for at, word in enumerate(words) if word in patterns.words["within"]), 0) if whom else 0
    return words[at:]


def _is_told_over(patterns: MeetingPatterns, window: str, behind: re.Match[str] | None) -> bool:
    """Return whether a clause right behind a meeting tells of it as over: "the …, which was held in 2010"."""
    clause = patterns.details.relative.match(window) if window[:1] == "," and not patterns.head_first else None
    if clause is None or behind is None or behind.lastgroup != "past":
        return False
    return 0 <= behind.start() - clause.end() <= len("which ")


def _is_worked_at(before: list[str], clause: Clause, anchor: Anchor, words: Mapping[str, frozenset[str]]) -> bool:
    """Return whether it is said of the work at a meeting that it goes on: "The proceedings of the … began"."""
    if len(before) < _OF or before[-1] not in words["of"] or before[-_OF] not in words["workings"]:
        return False
    return any(verb.id in _GOES_ON and anchor.start - _NEAR < verb.start < anchor.end + _VERB for verb in clause.verbs)


def _of_both(view: str, patterns: MeetingPatterns, clause: Clause, anchor: Anchor) -> re.Match[str] | None:
    """Return what is said before two meetings that "and" joins: "She will attend the … in Hue and the … in Lima"."""
    before = next((one for one in reversed(clause.anchors) if one.end <= anchor.start), None)
    if before is None or before.ties or anchor.ties or not are_joined(view, clause, before, anchor, patterns.words):
        return None
    found = told(view, patterns, clause, before, before.end)
    return found if found and found.string is not view and found.end() <= len(found.string.rstrip()) else None


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


def _is_plan(window: str, behind: re.Match[str] | None, patterns: MeetingPatterns) -> bool:
    """Return whether what is told behind a meeting is still to come: not "Theo kế hoạch, Hội nghị … đã diễn ra"."""
    done = behind is not None and not patterns.words["done"].isdisjoint(behind[0].lower().split())
    return not done and patterns.places.unkept.search(window) is None


def is_left_open(patterns: MeetingPatterns, found: re.Match[str]) -> bool:
    """Return whether words tell that a meeting is held, but not that it was: "Hội nghị … diễn ra từ ngày 5/5"."""
    return patterns.head_first and found[0].lower() in patterns.words["held_plainly"]


def will_go(view: str, patterns: MeetingPatterns, clause: Clause, anchor: Anchor) -> bool:
    """Return whether somebody is told that he will be at a meeting: "sẽ tham dự Hội nghị …"."""
    governed = patterns.status.governs.search(view[max(clause.start, anchor.start - _NEAR) : anchor.start])
    return governed is not None and governed.lastgroup == "future"


def _is_denied(found: re.Match[str], denying: frozenset[str]) -> bool:
    """Return whether it is said that something did not happen, or will not: "was not held", "không diễn ra"."""
    before = found.string[: found.start()].split()[-_FEW:] if found.lastgroup == "past" else []
    behind = found.string[found.end() :].split()[:1]
    return not denying.isdisjoint(map(str.lower, [*before, *found[0].split(), *behind]))


def _told_behind(patterns: MeetingPatterns, window: str) -> re.Match[str] | None:
    """Return what is said behind a meeting; not that it prepares something: "… là bước chuẩn bị cho chuyến thăm"."""
    found = patterns.status.told.search(window)
    words = patterns.words
    while found and (
        found[0].lower() in words["apart"]
        or _is_asked(patterns, window, found)
        or not words["founded_only"].isdisjoint(window[found.end() :].split(None, 1)[:1])  # "was founded in 2001"
    ):
        found = patterns.status.told.search(window, found.end())  # "Phiên họp … trước thềm Hội nghị …"
    lead = window[: found.start()].split() if found else []
    while lead and lead[-1] in words["too"]:
        lead.pop()
    passing = words["glue"] - words["finite"]
    if lead and lead[-1] in words["and"] and all(word in passing for word in lead[:-1] if word.islower()):
        return None  # "He attended the forum in Hue on 5 May and will visit Lima"
    if found is None or not patterns.head_first:
        return found
    told = found[0].lower()
    between = window[: found.start()].lower()
    work = " ".join(told.split()[:2]) in words["preparing"] and not words["work_on"].isdisjoint(
        endings(between.split())
    )
    if work and not any(mark in between for mark in ",;:") and between.split()[0] not in words["and"]:
        return None  # "Hội nghị rà soát công tác chuẩn bị", for another one
    if told.startswith(tuple(words["deciding"])) and words["passives"].isdisjoint(window[: found.start()].split()):
        return None  # "Diễn đàn … lần thứ 9 nhất trí giao Lào đăng cai diễn đàn lần sau"
    return None if told.split()[-1] in words["host_dative"] else found


def _is_asked(patterns: MeetingPatterns, window: str, found: re.Match[str]) -> bool:
    """Return whether somebody is asked or chosen to host something: "The 15th Forum asked Fiji to host the games"."""
    if found[0].lower() not in patterns.words["host_infinitive"]:
        return False
    return any(
        word.islower() and (word.endswith(patterns.names.participles) or word in patterns.words["chose"])
        for word in window[: found.start()].split()
    )


def _yet_to_open(patterns: MeetingPatterns, window: str, found: re.Match[str]) -> re.Match[str] | None:
    """Return the words that say of what "takes place" that it will: "… diễn ra trong hai ngày sẽ khai mạc"."""
    if found[0].lower() not in patterns.words["happens"]:
        return None
    ahead = patterns.status.told.search(window, found.end())
    opens = ahead is not None and ahead.lastgroup == "future" and ahead[0].count(" ") > 1
    if ahead and " ".join(ahead[0].lower().split()[:2]) in patterns.words["preparing"]:
        return None  # "… diễn ra ngày 3/3 chuẩn bị cho Hội nghị …"
    return ahead if ahead and opens and "," not in window[found.end() : ahead.start()] else None


def _bound_for(
    view: str, patterns: MeetingPatterns, clause: Clause, anchor: Anchor, found: re.Match[str]
) -> re.Match[str] | None:
    """Return the words that say of who goes on to a meeting that he will: "sẽ thăm Lào và dự Hội nghị … diễn ra"."""
    words = patterns.words
    before = words_before(view, anchor.start - _LEADING, anchor.start, words["plurals"])
    bound = words["going_there"] | words["leading_there"]
    if found[0].lower() not in words["held_plainly"] or bound.isdisjoint(endings(before)):
        return None
    lead = view[max(clause.start, anchor.start - _FAR) : anchor.start]
    last = [None, *patterns.status.told.finditer(lead)][-1]
    return last if last and last.lastgroup == "future" else None


def _is_of_paper(view: str, patterns: MeetingPatterns, anchor: Anchor) -> bool:
    """Return whether a paper of the meeting is spoken of: "will carry out" or "is carrying out the resolution of"."""
    words = patterns.words
    before = words_before(view, anchor.start - _LEADING, anchor.start, words["articles"], words["of"])
    return "recalling" in anchor.ties and not words["documents"].isdisjoint(endings(before))


def _is_of_own_meeting(found: re.Match[str], words: Mapping[str, frozenset[str]]) -> bool:
    """Return whether words behind a meeting are of one with no name: "quyết định của Hội nghị …, Hội nghị sẽ"."""
    _, comma, subject = found.string[: found.start()].rpartition(",")
    return bool(comma) and subject.strip().lower().startswith(tuple(words["of_some_kind"]))


def _announcing(last: re.Match[str] | None, lead: str, glue: frozenset[str]) -> re.Match[str] | None:
    """Return the words right before a meeting that announce it: "Dự kiến Hội nghị … được tổ chức", "last week's".

    A date may stand between: "Dự kiến năm 2025, Hội nghị …".
    """
    between = lead[last.end() :].replace(",", " ").lower().split() if last else []
    if last is None or any(word not in glue and not word[0].isdigit() for word in between):
        return None
    if between and not any(word[0].isdigit() for word in between):
        return None
    return last if last[0].endswith("'s") or last.lastgroup == "future" else None


def _listed(view: str, patterns: MeetingPatterns, anchor: Anchor) -> re.Match[str] | None:
    """Return what is said of a list of meetings before its colon: "It held three meetings: …; …"."""
    low = max(view.rfind("\n", 0, anchor.start) + 1, anchor.start - _LIST)
    colon = view.rfind(": ", low, anchor.start)
    if colon < 0 or ". " in view[colon : anchor.start]:
        return None
    return patterns.status.heads_list.search(view[max(low, colon - _HEADING) : colon])


def is_about(view: str, patterns: MeetingPatterns, anchor: Anchor) -> bool:
    """Return whether a sentence is about a meeting in it, or its relative clause: "the outcome of the …, which met"."""
    relative = patterns.details.relative.match(view, anchor.end)
    named = anchor.only_named or "apart" in anchor.ties
    return not named or (relative is not None and "preparing" not in anchor.ties)


def settled(told: Status | None, times: Times, published: str | None) -> Status | None:
    """Return the status that a meeting's days leave it on the day of writing, else what its sentence tells.

    A meeting of several days that "opened" goes on, as does one that opened today until nobody knows when; on its last
    day, its sentence tells whether it is over.
    """
    start, end = _known(times.start), _known(times.end)
    if published is None:
        return told
    if end and end < published[: len(end)]:
        return "past"
    if start and start > published[: len(start)]:
        return "future"
    if published == times.beyond and told != "future":
        return "present"
    if start and end is None and told == "past" and (start == published or start < published <= (times.beyond or "")):
        return "present"
    if start is None and end and told == "past" and len(end) == len(published) and end > published:
        return "present"  # "The forum opened in Hue. It will close on Friday"
    if start is None or end is None or not len(start) == len(end) == len(published):
        return told
    going_on = start < published < end or (start == published < end and told == "past")
    going_on = going_on or (start < published == end and told == "future")  # "is scheduled to end today"
    return "present" if going_on else told


def _known(value: str | None) -> str | None:
    """Return a value whose year is known and whose grain can be told from its first characters."""
    return value if value and value[:4].isdigit() and value.replace("-", "").isdigit() else None
