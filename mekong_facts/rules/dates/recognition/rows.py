"""Rows of a calendar: days whose month or year a heading above them tells.

"Meetings in 2017", "March 2017" or "March" alone in a line is such a heading; "16-18  Tourism Forum" and
"12 May | Dialogue | Tashkent" are such rows.
"""

from __future__ import annotations

from bisect import bisect_left
from typing import TYPE_CHECKING

from mekong_facts.patterns import deferred
from mekong_facts.rules.dates.atoms import Atom
from mekong_facts.rules.dates.timex import Timex
from mekong_facts.rules.letters import BULLET_MARKS, BULLETS

if TYPE_CHECKING:
    from mekong_facts.rules.dates.patterns import DatePatterns
    from mekong_facts.rules.prose import Prose

_MARKS = BULLET_MARKS + "#|_=:.()[] \t"
_BULLETS = frozenset(BULLET_MARKS)
_SLASH = " / "  # what parts the cells of a table
_HEADING = 80  # characters of a heading's line at most
_ROW = 200  # characters of a row that is no table's at most
# What may stand before the day of a row: "1. ", "| Mon, "
_LABEL = deferred(rf"[\s|{BULLETS}]{{0,8}}(?:\d{{1,2}}[.)]\s{{1,4}})?(?:[A-Z][^\W\d_A-Z]{{1,8}}\.?,?\s)?\Z")
_DAY = "3[01]|[12][0-9]|0?[1-9]"
_DAYS = deferred(
    rf"[ \t|{BULLETS}]{{0,8}}(?P<d>{_DAY})(?:\s?[-\u2013\u2014/&]\s?(?P<d2>{_DAY}))?"
    r"(?=\t|\s{2}|\s?[|:]\s|\s[-\u2013\u2014]\s|\s[A-Z])"
)


def headed(prose: Prose, timexes: list[Timex], patterns: DatePatterns) -> list[Timex]:
    """Return the expressions of a text, with the days of its rows, each with the year and month of its heading.

    Args:
        prose: the text.
        timexes: its calendar expressions, in order.
        patterns: the language's; without calendar words nothing is headed.

    """
    if not patterns.words["calendar"]:
        return timexes
    heads = [(timex, kind) for timex in timexes if (kind := _heading(prose, timex, patterns))]
    if not heads:
        return timexes
    rows: list[Timex] = []
    year: Atom | None = None
    starts = [timex.start for timex in timexes]
    ends = [*(head.start for head, _ in heads[1:]), len(prose.view)]
    for (head, kind), end in zip(heads, ends, strict=True):
        if "y" in head.parts:
            year = head.parts["y"]
        elif year is not None:
            head.parts["y"] = year
        if year is not None:
            _share(prose, timexes[bisect_left(starts, head.end) : bisect_left(starts, end)], year)
        if kind == "month":
            rows += _rows(prose, head, end)
    taken = {at for timex in timexes for at in range(timex.start, timex.end)} if rows else set()
    return sorted(timexes + [row for row in rows if row.start not in taken], key=lambda timex: timex.start)


def _heading(prose: Prose, timex: Timex, patterns: DatePatterns) -> str:
    """Return whether an expression heads a calendar: as a month, alone in its line, or as the year of its title."""
    parts = timex.parts
    if timex.form not in {"date", "year", "quarter", "half"} or "d" in parts or not parts.keys() & {"m", "y"}:
        return ""
    low, high = prose.line_at(timex.start)
    if high - low > _HEADING or high < timex.end:
        return ""
    line = prose.view[low : timex.start].strip(_MARKS) + prose.view[timex.end : high].strip(_MARKS)
    if not line:
        return "month" if "m" in parts else "year"
    if "y" not in parts or prose.view[high - 1] in ".,;":
        return ""
    words = {word.strip(",:()'\"").lower() for word in line.split()}
    return "year" if not words.isdisjoint(patterns.words["calendar"]) else ""


def _share(prose: Prose, timexes: list[Timex], year: Atom) -> None:
    """Give the days of rows the year of their heading, up to a row that is of another."""
    for timex in timexes:
        if timex.parts.keys() & {"y", "y2", "p3"}:
            if timex.form != "year" and timex.parts.get("y", year).value != year.value:
                return
        elif (
            timex.form in {"numeric", "quarter"} or ("m" in timex.parts and timex.form in {"date", "range"})
        ) and _is_row(prose, timex):
            timex.parts["p3" if timex.form == "numeric" else "y"] = year
            timex.headed = True


def _is_row(prose: Prose, timex: Timex) -> bool:
    """Return whether a day stands in a row: it opens the line, is in a table, or in an item with a bullet."""
    low, high = prose.line_at(timex.start)
    line = prose.view[low:high]
    if "|" in line or "\t" in line or line.count(_SLASH) > 1:
        return True
    if len(line) > _ROW:
        return False
    if _LABEL.fullmatch(prose.view, low, timex.start):
        return not prose.view[timex.end : timex.end + 2].lstrip(" ")[:1].islower()
    return line.lstrip()[:1] in _BULLETS


def _rows(prose: Prose, head: Timex, end: int) -> list[Timex]:
    """Return the days that open the lines between a month and the next heading; points that count up are none."""
    rows: list[Timex] = []
    view = prose.view
    at = prose.line_at(head.start)[1] + 1
    shared = {part: head.parts[part] for part in ("m", "y") if part in head.parts}
    while at < end:
        low, high = prose.line_at(at)
        days = _DAYS.match(view, low, high)
        if days is not None:
            parts = {
                part: Atom(days.start(part), days.end(part), "b", str(int(days[part])))
                for part in ("d", "d2")
                if days[part] is not None
            }
            form, rule = ("range" if "d2" in parts else "date"), f"{head.rule.partition('.')[0]}.date.row"
            rows.append(
                Timex(
                    days.start("d"), days.end("d2" if "d2" in parts else "d"), rule, form, parts | shared, headed=True
                )
            )
        elif high - low > _ROW:
            break
        at = max(high, low) + 1
    points = [0 if "d2" in row.parts else row.number("d") for row in rows]
    counted = len(rows) > 1 and points == list(range(1, len(rows) + 1))
    return [] if counted else rows
