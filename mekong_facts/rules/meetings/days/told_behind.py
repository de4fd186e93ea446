"""What is said behind a meeting that tells whether it is over, goes on or is to come."""

from __future__ import annotations

from typing import TYPE_CHECKING

from mekong_facts.rules.meetings.anchors import HELD
from mekong_facts.rules.meetings.phrases.phrases import endings

if TYPE_CHECKING:
    import re
    from collections.abc import Mapping

    from mekong_facts.rules.meetings.days.around import Around
    from mekong_facts.rules.meetings.patterns import MeetingPatterns


def find(patterns: MeetingPatterns, window: str) -> re.Match[str] | None:
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
    if lead and lead[-1] in words["and"]:
        passing = words["glue"] - words["finite"]
        if all(word in passing for word in lead[:-1] if word.islower()):
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


def opens(around: Around, behind: re.Match[str] | None) -> bool:
    """Return whether what is said behind a meeting is that it opened."""
    at = around.start + behind.start() if behind else -1
    return any(verb.id == "open" and verb.start == at for verb in around.clause.verbs)


def is_over(around: Around, behind: re.Match[str] | None) -> bool:
    """Return whether a clause right behind a meeting tells of it as over: "the …, which was held in 2010".

    What was first held, or was proposed, may yet be to come.
    """
    patterns, window = around.patterns, around.window
    past = patterns.details.relative.match(window) if window[:1] == "," and not patterns.head_first else None
    if past is None or behind is None or behind.lastgroup != "past":
        return False
    at = around.start + behind.start()
    held = any(verb.id in HELD and at <= verb.start <= at + len("had been ") for verb in around.clause.verbs)
    return held and 0 <= behind.start() - past.end() <= len("which ")


def is_plan(window: str, behind: re.Match[str] | None, patterns: MeetingPatterns) -> bool:
    """Return whether what is told behind a meeting is still to come: not "Theo kế hoạch, Hội nghị … đã diễn ra"."""
    done = behind is not None and not patterns.words["done"].isdisjoint(behind[0].lower().split())
    return not done and patterns.places.unkept.search(window) is None


def yet_to_open(patterns: MeetingPatterns, window: str, found: re.Match[str]) -> re.Match[str] | None:
    """Return the words that say of what "takes place" that it will: "… diễn ra trong hai ngày sẽ khai mạc"."""
    if found[0].lower() not in patterns.words["happens"] | patterns.words["held_plainly"]:
        return None
    ahead = patterns.status.told.search(window, found.end())
    opens = ahead is not None and ahead.lastgroup == "future" and ahead[0].count(" ") > 1
    if ahead and " ".join(ahead[0].lower().split()[:2]) in patterns.words["preparing"]:
        return None  # "… diễn ra ngày 3/3 chuẩn bị cho Hội nghị …"
    between = window[found.end() : ahead.start()].rstrip() if ahead else ""
    return ahead if opens and "," not in between[:-1] else None  # "… được tổ chức tại Huế, sẽ khai mạc ngày"


def is_of_own_meeting(found: re.Match[str], words: Mapping[str, frozenset[str]]) -> bool:
    """Return whether words behind a meeting are of one with no name: "quyết định của Hội nghị …, Hội nghị sẽ"."""
    _, comma, subject = found.string[: found.start()].rpartition(",")
    return bool(comma) and subject.strip().lower().startswith(tuple(words["of_some_kind"]))
