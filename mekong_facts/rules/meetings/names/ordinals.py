"""Ordinals without a noun that name another meeting of the series before them: "The second was held in Lima"."""

from __future__ import annotations

from bisect import bisect_right
from typing import TYPE_CHECKING

from mekong_facts.patterns import deferred
from mekong_facts.rules import places
from mekong_facts.rules.letters import CAPITAL
from mekong_facts.rules.meetings.phrases import editions
from mekong_facts.rules.meetings.phrases.name_words import Name
from mekong_facts.rules.meetings.phrases.phrases import TOKEN, endings, ends_in, value_of, words_before

if TYPE_CHECKING:
    import re
    from collections.abc import Sequence

    from mekong_facts.rules.meetings.names.taken import Taken
    from mekong_facts.rules.meetings.patterns import MeetingPatterns
    from mekong_facts.rules.prose import Prose

_NEAR = 90  # from a name to an ordinal that goes on in its sentence
_MOST = 20  # so many meetings before an ordinal are looked at
_FEW = 4  # of anything else there are no more dinners or days
_STEP = 2  # from an edition to one that its text still goes back to
_MANY = 10  # a number that nothing but a series reaches
_WORD = 24
_LABEL = 16  # characters of an acronym with its number
# "RF6, the first held in Africa"
_FIRST_HELD = deferred(r"[A-Z][A-Za-z]*[A-Z][ -]?\d{1,3}\)?, [a-z]+ \Z")
_ROW = deferred(
    rf": (?P<city>{CAPITAL}[\w'-]+(?: {CAPITAL}[\w'-]+){{0,3}})(?=[ ,(]{{1,3}}[^\d.;\n]{{0,8}}\d)"
)  # a city and a date
_ASIDE = deferred(r" \(([^()\n]{4,40})\)")
_OTHER_LETTERS = deferred(r" \((?P<letters>[A-Z]{2}[A-Za-z]*)[ -]?\d{1,3}\)")
_FAR = 600  # to one that a verb or a place behind it makes a meeting


def find(prose: Prose, patterns: MeetingPatterns, names: Sequence[Name], taken: Taken) -> list[Name]:
    """Return the ordinals that stand for a meeting, and take their places."""
    counted = sorted((name for name in names if name.number and name.name), key=lambda name: name.start)
    starts = [name.start for name in counted]
    found: list[Name] = []
    for spot in patterns.elided.finditer(prose.view, starts[0]) if counted else ():
        start = spot.start("number")
        if start in taken or _FIRST_HELD.search(prose.view, max(0, spot.start() - _LABEL), start):
            continue
        at = bisect_right(starts, start) - 1
        last = counted[at] if at >= 0 else None
        if found and (last is None or found[-1].start > last.start):
            last = found[-1]
        last = _of_noun(prose.view, spot.start(), counted[max(0, at - _MOST) : at + 1]) or last
        number = value_of(spot, patterns)
        if last and number and " such " in spot[0]:  # "the 11th such meeting" behind the 10th and the ninth
            near = counted[max(0, at - _MOST) : at + 1]
            last = next((one for one in reversed(near) if abs((one.number or 0) - number) == 1), last)
        if (
            last is None
            or number is None
            or not (
                _counts_on(prose.view, patterns, spot, last, number)
                or _goes_on(prose.view, patterns, spot, [*counted[max(0, at - _MOST) : at + 1], *found[-1:]], number)
            )
        ):
            continue
        found.append(_named(prose, patterns, spot, last, number))
        taken.add(*spot.span("number"))
    return found


def _of_noun(view: str, start: int, names: Sequence[Name]) -> Name | None:
    """Return the last meeting of the noun that an ordinal stands behind: "the previous summit, the third, …"."""
    before = view[max(0, start - _WORD) : start].rstrip()
    noun = before[:-1].split()[-1:] if before.endswith(",") else []
    return next((one for one in reversed(names) if noun and (one.name or "").lower().endswith(noun[0].lower())), None)


def _counts_on(view: str, patterns: MeetingPatterns, spot: re.Match[str], last: Name, number: int) -> bool:
    """Return whether an ordinal counts in the series of the meeting named last before it."""
    if last.number is None or number == last.number:
        return False
    own = _OTHER_LETTERS.match(view, spot.end("number"))
    if own and last.acronym and own["letters"].lower() not in last.acronym.lower():
        return False  # "(AMM 13) … officials met for the 24th (SOM 24)"
    if not patterns.head_first:
        if number < last.number and view[last.behind : spot.start()] == ", ":
            return False  # "the 9th Forum, the first to be held in Africa"
        turn = (spot["noun"] or "").strip().lower()
        if turn in patterns.words["turns"] and last.sort != "dialogue" and turn not in (last.name or "").lower():
            return False  # "The second round was held on 5 May", of an election
        if spot.start() - last.end < _FAR and _counts_others(view, patterns, last, spot.start(), number):
            return False
        if number <= _FEW and any(told in view[last.end : spot.start()] for told in patterns.words["in_parts"]):
            return False  # "held its 49th session in two parts: the first in Lima, …"
        many = spot["digits"] and spot["town"] and min(number, last.number) >= _MANY  # "the 148th in Lima"
        if (" such " in spot[0] or spot["near"]) and abs(number - last.number) > (_MANY if many else 1):
            return False  # "the second such meeting this year"
        if spot["near"] and ends_in(view, spot.start() - _WORD, spot.start(), patterns.words["aside"]):
            return False  # "which comes a year after the 5th in Hue"
        if (
            spot["near"]
            and spot["digits"]
            and ends_in(view, spot.start() - _WORD, spot.start(), patterns.words["to_days"])
        ):
            return False  # "is planned for the 12th in Hue"
        few = not (spot["digits"] or spot["one"] or number >= _FEW)
        if (spot["day"] and few) or (spot["town"] and places.city(spot["town"]) is None):
            return False  # "two dinners, the first on 3 May", "the 2nd in Asia"
        return spot.start() - last.end < (2 * _FAR if spot["noun"] else _FAR)
    nouns = [text.split(None, 1)[0].lower() for text in (spot[0], last.name or "-")]
    if nouns[0] in patterns.words["term_nouns"] and nouns[0] != nouns[1]:
        return False  # "Kỳ họp thứ 18, khóa XIX"
    before = view[max(0, spot.start() - 6) : spot.start()].rstrip()
    joined = before.endswith((";", ",", *patterns.words["joint"]))
    told = spot[0].lower().split()
    if told[0] in patterns.words["time_noun"] and patterns.words["ordinal_marks"].isdisjoint(told):  # "lần 3 tại Huế"
        joined = joined and number > last.number and _is_placed(view, spot.end(), patterns)
        return joined and number - last.number == 1 and spot.start() - last.end < _NEAR
    if abs(number - last.number) > 1:
        between = view[last.end : spot.start()].lower()
        times = any(word in between for word in patterns.words["times_counted"])
        joined = joined and not times and _is_placed(view, spot.end(), patterns)  # "…, lần thứ 38 tại Huế"
    return joined and spot.start() - last.end < _NEAR


def _counts_others(view: str, patterns: MeetingPatterns, last: Name, end: int, number: int) -> bool:
    """Return whether an ordinal counts on from meetings of another noun: "the second meeting was in Hue, the third"."""
    for found in patterns.left_ordinal.finditer(view, last.end, end):
        noun = TOKEN.match(view, found.end()) or TOKEN.match(view, found.end() + 1)
        before = value_of(found, patterns) == number - 1 != last.number
        if noun and before and noun[0].islower() and noun[0] not in (last.name or "").lower():
            return noun[0] not in patterns.words["issues"]
    return False


def _is_placed(view: str, end: int, patterns: MeetingPatterns) -> bool:
    """Return whether a place follows, or a bracket with a place, or one with a year before it: "(2003) tại Huế"."""
    aside = _ASIDE.match(view, end)
    if aside and any(places.city(part.strip()) for part in aside[1].split(",")):
        return True
    return editions.place_behind(view, aside.end() if aside else end, patterns) is not None


def _goes_on(view: str, patterns: MeetingPatterns, spot: re.Match[str], names: Sequence[Name], number: int) -> bool:
    """Return whether an ordinal that starts a clause with its verb counts on: "…; lần thứ ba sẽ diễn ra ở Lima".

    With its noun it may be that of the meeting named before.
    """
    if not patterns.head_first or not names or spot.start() - names[-1].end > _FAR // 2:
        return False
    before = view[max(0, spot.start() - 5) : spot.start()].rstrip(" ")
    alike = [name.number for name in names if name.sort == names[-1].sort]
    opens = before.endswith((";", ",", ".", "\n")) or (not patterns.words["counting"].isdisjoint(before.split()[-1:]))
    noun = spot[0].lower().split()[0]
    if noun not in patterns.words["time_noun"]:  # "cho biết vòng 12 sẽ diễn ra", not "cho biết lần thứ 12"
        told = endings(words_before(view, spot.start() - _WORD, spot.start()))
        opens = opens or not (patterns.words["that"] | patterns.words["saying"]).isdisjoint(told)
    held = opens and (
        patterns.holds.match(view, spot.end())
        or patterns.meets.match(view, spot.end())
        or patterns.places.hosted.match(view, spot.end() + 1)
        or editions.place_behind(view, spot.end(), patterns)
    )
    row = _ROW.match(view, spot.end()) if opens and held is None else None
    if row and places.city(row["city"]) and number < max(one or 0 for one in alike):
        return number not in alike  # "Lần thứ nhất: Côn Minh (5/2005); lần thứ VIII: Lào Cai, 2018"
    beside = number - 1 in alike or number + 1 in alike
    far = _FEW if number == 1 else _STEP
    if opens and not beside and number < max(one or 0 for one in alike) <= number + far:
        near = view[max(0, spot.start() - 2 * _NEAR) : spot.start()].lower()
        beside = not any(word in near for word in patterns.words["times_counted"])  # "hosted it twice: the first time"
    same = next((name for name in names if name.number == number), None)
    if same and noun not in patterns.words["time_noun"]:  # "Vòng 11 diễn ra tại …", of "vòng đàm phán thứ 11"
        return held is not None and noun in (same.name or "").lower().split()
    return held is not None and opens and number not in alike and beside


def _named(prose: Prose, patterns: MeetingPatterns, spot: re.Match[str], last: Name, number: int) -> Name:
    """Return the name of a meeting whose ordinal stands for it: the words of the one before with this ordinal."""
    own = " ".join(prose.text[spot.start("number") : spot.end("number")].split())
    name = last.name or ""
    if patterns.head_first:
        cut = name.lower().rfind(own.split()[0].lower())
        low = own[0].lower() + own[1:] if name[cut : cut + 1].islower() else own
        full = f"{name[:cut]}{low}" if cut > 0 else own
    else:
        ordinal = patterns.left_ordinal.match(name)
        full = f"{own}{name[ordinal.end() :]}" if ordinal and not spot["noun"] else own  # "the ninth edition"
    return Name(
        *spot.span("number"),
        full,
        number,
        last.acronym,
        last.sort,
        "ordinal",
        named=last.named,
        behind=spot.end("number"),
        words=last.words,
        level=last.level,
    )
