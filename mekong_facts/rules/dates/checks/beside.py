"""Conditions on the words before two numbers: a feast or a clock time tells a day, an amount tells a part of it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from mekong_facts.patterns import deferred
from mekong_facts.rules import places
from mekong_facts.rules.dates.checks.told import TOLD_CHECKS
from mekong_facts.rules.dates.nearby import second_before, word_after

if TYPE_CHECKING:
    from mekong_facts.rules.dates.patterns import DatePatterns
    from mekong_facts.rules.dates.timex import Timex

_FEAST = 60  # characters before a day in which its feast is named
_TIME = 12  # characters before a day in which its clock time stands
_MONTHS = 12
_DAYS = deferred(r"\d\d?/\d\d?")
_ONE_BEFORE = deferred(r"(\d\d?)([./-])(\d\d?)(?:,| \w{1,3}) \Z")
_LIST = deferred(r"[(:] ?(?:\d\d?/\d\d?(?:,| \w{2,3}) ){1,8}\Z")
_CITY_BEFORE = deferred(r"[(;] ?([^\W\d_]+(?:[ -][^\W\d_]+){0,4}), \Z")
_CLOSING = frozenset({".", ";", ",", ")", "\n", ""})
_ENDS = frozenset(".,;:()")


def _check_feast(view: str, timex: Timex, before: str, patterns: DatePatterns) -> bool:
    """Take "Quốc khánh 2/9" and "ngày Nhà giáo Việt Nam 20/11" for days where nothing follows that they count."""
    named = before in patterns.words["feasts"] or (before.isalpha() and _names_feast(view, timex.start, patterns))
    return named and _ends(view, timex, patterns)


def _names_feast(view: str, start: int, patterns: DatePatterns) -> bool:
    """Return whether the words before a day are a feast's name, behind "ngày" or "lễ" with a capital."""
    capital = False
    for word in reversed(view[max(0, start - _FEAST) : start].split()):
        if word[-1] in _ENDS:
            return False
        if word.lower() in patterns.words["day_words"] or (capital and word.lower() in patterns.words["feasts"]):
            return capital
        capital = word[0].isupper()
    return False


def _check_second_feast(view: str, timex: Timex, _before: str, patterns: DatePatterns) -> bool:
    """Take both of "lễ 30/4 và 1/5" for days, and of "hôm 30/4 và 1/5"."""
    low = max(0, timex.start - _FEAST)
    words = view[low : timex.start].lower().split()[:-2]
    told = patterns.words["feasts"] | patterns.words["gone_day"]
    return bool(words) and words[-1] in told and _ends(view, timex, patterns)


def _check_after_clock(view: str, timex: Timex, _before: str, patterns: DatePatterns) -> bool:
    """Take "16h30 18/10" for a day."""
    told = patterns.clocked.search(view, max(0, timex.start - _TIME), timex.start) is not None
    return told and _ends(view, timex, patterns)


def _check_between(view: str, timex: Timex, _before: str, patterns: DatePatterns) -> bool:
    """Take "giữa năm 2012 và 2014" for the time between, where no word of time makes it the middle of a year."""
    if second_before(view, timex.start) in patterns.words["points"]:
        return False
    first, last = timex.number("y") or timex.number("m") or 0, timex.number("y2" if "y" in timex.parts else "m2") or 0
    return first < last


def _check_closing(view: str, timex: Timex, _before: str, patterns: DatePatterns) -> bool:
    """Take "họp một ngày, 15/9." for a day that closes its clause, where nothing speaks of scores."""
    comma = view.rfind(",", max(0, timex.start - 2), timex.start)
    if comma < 1 or not view[comma - 1].isalpha() or view[timex.end : timex.end + 1] not in _CLOSING:
        return False
    words = view[max(0, timex.start - _FEAST) : timex.start].lower().split()
    return patterns.words["scored"].isdisjoint(words)


def _check_city_day(view: str, timex: Timex, _before: str, _patterns: DatePatterns) -> bool:
    """Take "(Huế, 6/7)" for the day of what was held in a city."""
    if view[timex.end : timex.end + 1] not in {")", ";"}:
        return False
    found = _CITY_BEFORE.search(view, max(0, timex.start - _FEAST), timex.start)
    return found is not None and places.city(found[1]) is not None


def _check_event_day(view: str, timex: Timex, _before: str, patterns: DatePatterns) -> bool:
    """Take "khai mạc 22-10" for a day where nothing follows that it counts and nothing speaks of scores."""
    words = view[max(0, timex.start - _FEAST) : timex.start].lower().split()
    if (timex.number("p") or 0) <= (timex.number("p2") or 0) and patterns.words["befell"].isdisjoint(words[-2:-1]):
        return False  # chế biến 1/2 sản lượng
    return _ends(view, timex, patterns) and patterns.words["scored"].isdisjoint(words)


def _check_headline(view: str, timex: Timex, before: str, patterns: DatePatterns) -> bool:
    """Take "Giá vàng 15/7: tăng" and "…; 15-7: bế mạc" for a day; "24/7:" is always."""
    if view[timex.end : timex.end + 2] not in {": ", ":"} or view.startswith("24/7", timex.start):
        return False
    told = before.isalpha() or before == ";"
    return told and before not in patterns.words["numbered"] and before not in patterns.words["scored"]


def _check_listed_day(view: str, timex: Timex, _before: str, _patterns: DatePatterns) -> bool:
    """Take each of "(10/1, 20/1, 5/2)" for a day where one of them can be no fraction."""
    found = _LIST.search(view, max(0, timex.start - _FEAST), timex.start)
    if found is None or view[timex.end : timex.end + 1] not in _CLOSING | {" "}:
        return False
    days = [int(told.partition("/")[0]) for told in _DAYS.findall(found[0] + view[timex.start : timex.end])]
    return max(days) > _MONTHS


def _check_same_month(view: str, timex: Timex, _before: str, _patterns: DatePatterns) -> bool:
    """Take the second of "ngày 8.11 và 9.11" for a later day of the month."""
    first = _ONE_BEFORE.search(view, max(0, timex.start - _TIME), timex.start)
    if first is None or first[2] != view[timex.parts["p"].end] or int(first[3]) != timex.number("p2"):
        return False
    return int(first[1]) < (timex.number("p") or 0)


def _check_lunar(view: str, timex: Timex, _before: str, patterns: DatePatterns) -> bool:
    """Tell "10/3 (âm lịch)", a day of the moon, from "ngày 15/3 (rằm tháng 2)"."""
    return view[max(0, timex.end - _TIME) : timex.end].rsplit(maxsplit=1)[-1].lower() in patterns.words["lunar"]


def _check_no_number(view: str, timex: Timex, before: str, patterns: DatePatterns) -> bool:
    """Take "từ 3-5 tại Huế" for a day, "từ 3-5 nước" for a number of what follows."""
    rises = (timex.number("p") or 0) < (timex.number("p2") or 0)
    after = word_after(view, timex.end)
    counts = after.isalpha() and after.islower() and after not in patterns.words["after_year"]
    if rises and counts and before in patterns.words["before_numbers"]:
        return False
    return TOLD_CHECKS["coming-word"](view, timex, before, patterns)


def _check_no_share(_view: str, timex: Timex, before: str, patterns: DatePatterns) -> bool:
    """Take "3/4 năm 2014" for a day, "bằng 3/4 năm 2014" and "3/4 của năm 2014" for a part of a year's amount."""
    day = timex.parts.get("p") or timex.parts["d"]
    if timex.start != day.start or int(day.value) >= (timex.number("p2") or timex.number("m") or 0):
        return True
    return before not in patterns.words["shares"] and "=" not in timex.code


def _check_no_centuries(_view: str, timex: Timex, _before: str, _patterns: DatePatterns) -> bool:
    """Take "2014 năm" for that year, "1000 năm Thăng Long" and "2000 năm" for a span."""
    return (timex.number("y") or 0) % 100 > 0


def _check_same_period(view: str, timex: Timex, _before: str, patterns: DatePatterns) -> bool:
    """Take "so với cùng kỳ 2013" for the year that is compared with, no "Hoa Kỳ 2013"."""
    counted = word_after(view, timex.end).lower() in patterns.words["counted"]
    return second_before(view, timex.start) in patterns.words["same"] and not counted


def _ends(view: str, timex: Timex, patterns: DatePatterns) -> bool:
    after = word_after(view, timex.end)
    return not after[:1].islower() or after in patterns.words["after_year"]


BESIDE_CHECKS = {
    "after-clock": _check_after_clock,
    "between": _check_between,
    "closing": _check_closing,
    "city-day": _check_city_day,
    "event-day": _check_event_day,
    "feast": _check_feast,
    "headline": _check_headline,
    "listed-day": _check_listed_day,
    "lunar": _check_lunar,
    "no-centuries": _check_no_centuries,
    "no-number": _check_no_number,
    "no-share": _check_no_share,
    "same-month": _check_same_month,
    "same-period": _check_same_period,
    "second-feast": _check_second_feast,
}
