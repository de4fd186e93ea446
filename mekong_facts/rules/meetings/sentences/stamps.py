"""Dates that are no meeting's: of lines that say when a page was put out, of other rows, of a day by another clock."""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING

from mekong_facts.patterns import deferred
from mekong_facts.rules.dates.calendar_days import DAY
from mekong_facts.rules.dates.context.anchors import STORED
from mekong_facts.rules.letters import CAPITAL
from mekong_facts.rules.meetings.phrases.phrases import tells_any

if TYPE_CHECKING:
    from collections.abc import Mapping

    from mekong_facts.rules.meetings.found import DateSpan
    from mekong_facts.rules.prose import Prose

_DIGITS = frozenset("0123456789")
_CLOCK = deferred(r"[\s,|()/-]{1,4}\d{1,2}\s?(?::|[^\W\d_]{1,3})\s?\d{2}(?::\d{2})?(?![\d-])")
_HOUR = deferred(r"(?<![\d.,/-])\d{1,2}\s?[:hg]\s?\d{2}[\s,|(-]{1,4}\Z")  # right before a day
_AT_CLOCK = deferred(r",?\s[^\W\d_]{2,4}\s\d{1,2}[:.h]\d{2}(?![\d-])(?:\s?[ap]\.?m\b\.?)?")  # "at 3:12 am"
_TITLED = deferred(r"\s*[^\W\d_][^\n:]*(?=\n)")  # no cell of a calendar, nor what it says of a day
# The sentence behind a day, of some length, and another line that begins with a day
_SENTENCE = deferred(rf"(?:(?<=[12]\d{{3}})|(?<=\d{{4}}-\d\d-\d\d))(?: | \| ){CAPITAL}[^\n.:]{{60,600}}\.")
_ROW = deferred(r"\n\W{0,4}(?:\d{1,4}[-/. ]|[A-Z][a-z]{2,8} \d)[^\n]{0,12}\d{2}")
_DATELINE = deferred(rf"\s*(?:[a-z]{{4,9}}\s)?\d{{4}}-\d\d-\d\d\s{CAPITAL}[^\n\d.:]{{1,30}},\s?")  # up to its day
_AGENCY = deferred(r"\((\w{2,8})[\s,-]{1,3}\Z")
_DASHES = frozenset({"-", "–", "—"})
_SHORT = 12  # characters of a bracket up to its day
_HEADLINE = 160  # characters of a headline with its day
_LINES = 12  # of a list of other news
_NAME = 8  # words of the name of a newspaper, and of the number of its issue
_LABEL = 40  # characters before a day in a line that labels it, and behind it
_MARKS = 8  # letters of a zone behind a day
_FEW = 3  # words that are no title yet
_LETTERS = deferred(r"[^\W\d_]+")
_STAMP = 12  # letters of an hour, its zone and a weekday
_ZONE = 40  # characters of a bracket with a day and its zone
_SOURCE = deferred(r"\(\S[^()\n]{1,60}\s[-|]\s[^()\n]{0,24}\Z")  # "(Ministry website - "


def stamps(prose: Prose, start: int, end: int, words: Mapping[str, frozenset[str]], *, published: bool) -> bool:
    """Return whether a date is that of a page: beside a clock time or a label, or behind the source in brackets.

    Args:
        prose: the text.
        start: where the date starts.
        end: where it ends.
        words: the classes of words.
        published: whether its day is that on which the text says to be published.

    """
    beside = prose.view[end : end + 2]
    parted = prose.view[end + 1 : end + _MARKS].lstrip()[:1] in _DASHES
    if beside[:1] == ")" and not parted and _is_agencys(prose.view, start, words):
        return True  # "Hà Nội (TTXVN 3/3/2001)", not before a dash, where its town is told with it
    if _ends_title(prose, start, end, words):
        return True  # "Ministers meet in Lima 05/05/2031 08:15"
    if start < _LABEL and _opens_text(prose.view, start, end):
        return True
    if published and beside[:1] == "\n" and not prose.view[:start].strip(" \n") and _TITLED.match(prose.view, end):
        return True  # the day alone in the first line, above the title
    if _is_labelled(prose, start, end, words):
        return True  # "Ngày đăng: 12/03/2031"
    if not published and beside[:1] != ")" and not (beside[:1] == " " and beside[1:] in _DIGITS):
        return False
    low, high = prose.line_at(start)
    before, after = prose.view[low:start], prose.view[end:high]
    title = before.rstrip(" ").removesuffix("|")
    if published and low == 0 and not after.strip() and title not in {"", before.rstrip(" ")} and "|" not in title:
        return True  # "Ministers to meet in Lima | 5 May 2031"
    clock = _CLOCK.match(after)
    if clock is None and (hour := _AT_CLOCK.match(after)) and _is_below_author(prose.view, low, high, words):
        clock = hour
    if clock and published and after[clock.end() : clock.end() + 1].isalpha():
        return True  # a title is glued to it: "01/09/2016 18:17Ông …"
    if clock and not before.strip() and _heads_text(prose.view, low, high):
        return _TITLED.match(prose.view, end + clock.end()) is not None  # "01/09/2016 18:17 Ministers meet in Lima"
    if clock and (published or clock.end() == len(after.rstrip(" |)"))) and not before.strip(" |,(*#>•-"):
        return True
    return after.strip() == ")" and _SOURCE.fullmatch(before.lstrip()) is not None


def _is_agencys(view: str, start: int, words: Mapping[str, frozenset[str]]) -> bool:
    """Return whether an agency and a day fill a bracket: when it brought the news."""
    agency = _AGENCY.search(view, max(0, start - _SHORT), start)
    return agency is not None and agency[1].lower() in words["agencies"]


def _is_below_author(view: str, low: int, high: int, words: Mapping[str, frozenset[str]]) -> bool:
    """Return whether a line stands between that of who wrote a report and its first sentence."""
    above = view[view.rfind("\n", max(0, low - _LABEL), max(0, low - 1)) + 1 : low].split(None, 1)[:1]
    below = view[high : high + _HEADLINE].lstrip().partition("\n")[0].rstrip()
    told = below[-1:] == "." or len(below) > _LABEL
    return low > 0 and above != [] and above[0].lower() in words["bylines"] and told


def _opens_text(view: str, start: int, end: int) -> bool:
    """Return whether a day is what a page is stored with, or stands before its first sentence without a mark.

    "July 10, 2024 The minister will attend …"; or is that of the dateline behind it. Not the first of several rows.
    """
    if STORED.fullmatch(view, 0, end) or _DATELINE.fullmatch(view, 0, start):
        return True
    alone = not view[:start].strip() and _SENTENCE.match(view, end) is not None
    return alone and _ROW.search(view, end) is None


def _is_labelled(prose: Prose, start: int, end: int, words: Mapping[str, frozenset[str]]) -> bool:
    """Return whether a line tells nothing but a day, what labels it as that of a page, and a clock time at most."""
    low, high = prose.line_at(start)
    if start - low > _LABEL or high - end > _LABEL:
        return False
    told = set(_LETTERS.findall(prose.view[low:start].lower()))
    if told.isdisjoint(words["stamping"]):
        return False
    rest = _LETTERS.findall(prose.view[end:high].lower())
    known = words["stamping"] | words["stamp_words"]
    return told <= known and known.issuperset(rest)


def _heads_text(view: str, low: int, high: int) -> bool:
    """Return whether a line is the first of a text, and no row of a calendar, as the next one shows."""
    return _is_first(view, low) and view[high : high + _LABEL].lstrip()[:1].isalpha()


def _is_first(view: str, low: int) -> bool:
    """Return whether the line at an offset is the first of a text that is not blank; many blanks are not passed."""
    return low <= _LABEL and not view[:low].strip()


def _ends_title(prose: Prose, start: int, end: int, words: Mapping[str, frozenset[str]]) -> bool:
    """Return whether a day ends the first line of a text, which is a title, with an hour beside it or a label before.

    A preposition or a colon makes it the day of what the title tells: "Summit opens at 08:15 on 5 May 2031".
    """
    view = prose.view
    low, high = prose.line_at(start)
    if start - low > _HEADLINE or high - end > _ZONE or not _is_first(view, low) or high == len(view):
        return False
    clock = _CLOCK.match(view, end, high)
    rest = view[clock.end() if clock else end : high].partition("|")[0]
    hour = _HOUR.search(view, low, start)
    title = view[low : hour.start() if hour else start].split()
    if sum(map(str.isalpha, rest)) > _MARKS or not any(map(str.islower, title)):
        return False
    label: list[str] = []
    known = words["stamping"] | words["stamp_words"]
    while title and not title[-1].strip("|,-(["):
        title.pop()
    colon = title[-1:] != [] and title[-1].endswith(":")
    while title and title[-1].strip(":|,-([").lower() in known:
        label.append(title.pop().strip(":|,-(["))
    if label:
        return label[-1][:1].isupper() and not words["stamping"].isdisjoint(map(str.lower, label))
    if "(" in view[low:start] or any(map(str.isalpha, view[start:end])):
        return False  # "Summit (Lima, 05/05/2031 09:00)", "Summit opens in Lima 5 May 2031 09:00"
    return (clock or hour) is not None and not colon and len(title) > _FEW and title[-1].lower() not in words["glue"]


def heads_news(prose: Prose, end: int, words: Mapping[str, frozenset[str]]) -> bool:
    """Return whether a day in a bracket that ends a line is that of a headline in a list of other news."""
    view = prose.view
    low, high = prose.line_at(end)
    for _ in range(_LINES):
        if view[low:high].strip(" :*#-•").lower() in words["other_news"]:
            return True
        if high - low > _HEADLINE or view[high - 1 : high] in {".", ":"}:
            return False
        while low and not view[low - 1 : low].strip():
            low -= 1
        if not low:
            return False
        low, high = prose.line_at(low - 1)
    return False


def at_the_place(view: str, spots: list[DateSpan], words: Mapping[str, frozenset[str]]) -> list[DateSpan]:
    """Return the dates but for those that tell the day before them by another clock: "13-11 (14-11 giờ Việt Nam)".

    Or within commas: "13-11, tức rạng sáng 14-11 theo giờ Việt Nam,".
    """
    other = [
        spot
        for before, spot in pairwise(spots)
        if spot[0] - before[1] < _ZONE
        and (end := _aside_end(view[before[1] : spot[0]], words))
        and _tells_zone(view, spot[1], end, words)
    ]
    return [spot for spot in spots if spot not in other] if other else spots


def _aside_end(between: str, words: Mapping[str, frozenset[str]]) -> str:
    """Return the mark that ends what a bracket, or a comma and a word, opens between two days; "" if none does."""
    if "(" in between:
        return "" if ")" in between else ")"
    opened = between.rpartition(", ")[2].split()[:1] if "," in between else []
    return "," if opened and opened[0] in words["that_is"] else ""


def _tells_zone(view: str, start: int, end: str, words: Mapping[str, frozenset[str]]) -> bool:
    """Return whether the rest of a bracket or an aside tells by which clock a day is, and no hour."""
    close = view.find(end, start, start + _ZONE)
    zone = view[start:close].lower().split() if close >= 0 else []
    return not words["clocks"].isdisjoint(zone) and not any(word[0].isdecimal() for word in zone)


def heads_title(view: str, date: DateSpan, start: int) -> bool:
    """Return whether a line tells nothing but a day, and the next one begins with the meeting that starts there."""
    first, end = view.rfind("\n", 0, date[0]) + 1, view.find("\n", date[1])
    rest = view[first : date[0]] + view[date[1] : max(end, date[1])]
    alone = end >= 0 and "/" not in date[2] and len(date[2]) == DAY and not rest.strip(" *#,.|")
    return alone and not view[end:start].strip(" *#\n")


def stands_above(view: str, date: DateSpan, end: int) -> bool:
    """Return whether a day and an hour are all that a line above a meeting tells: the time of writing."""
    line_end = view.find("\n", date[1], end)
    if line_end < 0 or "/" in date[2]:
        return False
    rest = view[view.rfind("\n", 0, date[0]) + 1 : date[0]] + view[date[1] : line_end]
    stamped = any(mark.isdigit() for mark in rest) and sum(mark.isalpha() for mark in rest) <= _STAMP
    return stamped and not any(word.islower() for word in rest.split())


def ends_masthead(view: str, date: DateSpan, end: int, words: Mapping[str, frozenset[str]]) -> bool:
    """Return whether a paper's name and a day are a text's first line, above a meeting: "Reed Daily, 5 May 2031"."""
    before = view[: date[0]].lstrip()
    name = before.lower().replace(",", " ").split()
    if not name or "\n" in before or len(name) > _NAME or tells_any(name, words["speech_occasions"]):
        return False
    return not view[date[1] : max(date[1], view.find("\n", date[1], end))].strip() and "\n" in view[date[1] : end]


def starts_row(view: str, start: int, end: int) -> bool:
    """Return whether a new row, and no broken line, starts there: it has a date of its own or none."""
    line = view.find("\n", start, end)
    return line >= 0 and not view[line:end].lstrip()[:1].islower()
