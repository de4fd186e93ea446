"""Days that belong together, and the place before them: "from tomorrow (17/11) until 19/11", "Suva, 5-7 May"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from mekong_facts.patterns import deferred
from mekong_facts.rules.dates.calendar_days import length
from mekong_facts.rules.letters import CAPITAL, PARTICLES

if TYPE_CHECKING:
    from collections.abc import Mapping

    from mekong_facts.rules.meetings.found import DateSpan

# The start of a line that tells where, before it tells when: "Suva, Wednesday …".
PLACES = deferred(
    rf"[^\w\n]*(?:{CAPITAL}[\w'-]*(?: \({CAPITAL}[\w' -]{{2,24}}\))?"
    rf"(?:[ ,-]{{1,3}}|,? ?\n{{1,2}}| {PARTICLES} )){{1,6}}"
)
_CLOCK = deferred(r"\d{1,2}(?:[:.]\d{2}|[^\W\d_]{1,2}(?:\d{2})?)?,?")  # "to 17h00 on"
_FEW = 4
_PAIR = 2


def joined(view: str, words: Mapping[str, frozenset[str]], dates: list[DateSpan], *, alone: bool) -> list[DateSpan]:
    """Return the dates, with two days that "to" joins as one range: "from tomorrow (17/11) until 19/11".

    Where a meeting is alone in its sentence, "Tuesday and Wednesday" are its days, too.
    """
    dates = _listed(view, words, dates) if alone else dates
    found = dates[:1]
    for date in dates[1:]:
        start, end, value = found[-1]
        gap = view[end : date[0]]
        if len(found) > 1 and view[found[-2][1] : start] == ", ":
            gap = gap.removeprefix(",")  # "from today, 5 May, to 7 May"
        if length(value, date[2]) and _runs_to(gap, words):
            found[-1] = start, date[1], f"{value}/{date[2]}"
        else:
            found.append(date)
    return found


def _listed(view: str, words: Mapping[str, frozenset[str]], dates: list[DateSpan]) -> list[DateSpan]:
    """Return the dates, with each list of days in a row as one range: "30 and 31 August and 1 September"."""
    found: list[DateSpan] = []
    which, small = 0, words["parts_of_day"] | words["the"] | words["of"]
    while which < len(dates):
        first, last = dates[which], which
        for at in range(which + 1, len(dates)):
            before, day = dates[at - 1], dates[at]
            gap = view[before[1] : day[0]].strip().lower()
            day_after = length(before[2].rpartition("/")[2], day[2].partition("/")[0]) == _PAIR
            if not day_after:
                break
            bare = " ".join(word for word in gap.split() if word not in small)  # "and the morning of"
            if not (gap == "," or bare in words["couples"]):
                break
            last = at if gap != "," or "/" in day[2] else last
        end = dates[last]
        value = first[2] if last == which else f"{first[2].partition('/')[0]}/{end[2].rpartition('/')[2]}"
        found.append((first[0], end[1], value))
        which = last + 1
    return found


def _runs_to(between: str, words: Mapping[str, frozenset[str]]) -> bool:
    """Return whether a text between two days makes them a range: "to", "đến trưa", "through noon of"."""
    told = between.strip(" )").lower().split()
    for count in range(min(len(told), _FEW), 0, -1):
        if " ".join(told[:count]) in words["through"] and told[0].isalpha():
            rest = [word for word in told[count:] if not _CLOCK.fullmatch(word)]
            return len(rest) <= _FEW and words["glue"].issuperset(rest)
    return False
