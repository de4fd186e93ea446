"""The date of publication that a text states, and the day that its head is dated."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING, NamedTuple

from mekong_facts.patterns import deferred
from mekong_facts.rules.dates.context.datelines import dateline, is_place
from mekong_facts.rules.dates.context.settle import spread
from mekong_facts.rules.dates.nearby import word_before
from mekong_facts.rules.letters import BULLET_MARKS, CAPITAL

if TYPE_CHECKING:
    from re import Pattern

    from mekong_facts.rules.dates.calendar import Day
    from mekong_facts.rules.dates.context.datelines import Line
    from mekong_facts.rules.dates.context.settle import Reading
    from mekong_facts.rules.dates.patterns import DatePatterns
    from mekong_facts.rules.dates.timex import Timex
    from mekong_facts.rules.prose import Prose

_LINE = 200  # characters of a line before and after its date that are looked at
_SENTENCE = 70  # characters of a line that tells more than a heading
_HEAD = 700  # characters in which a dateline stands
_UPDATED_WITHIN = timedelta(31)  # from the day of publication to that of an update which may stand for it
_PLACE = 60  # characters that a dateline's place and outlet take at most
_TITLE = 400  # characters before a line of place and date in which the text's kind is said
_LINES_OF_EVENTS = 2  # so many lines of place and day may be the text's own
_ISSUE = 100  # characters at most of a line that gives an issue's number and month
OPENING = BULLET_MARKS + " \t#o"  # a word processor's second bullet comes out as an o
_CELL = "|"  # parts the cells of a row
_ITEM_MARKS = frozenset(BULLET_MARKS)
_SENTENCE_ENDS = frozenset('.!?"')
_OPENING_MARKS = frozenset(":-(|")
_LED_BY = _OPENING_MARKS | {","}  # behind a day that a place follows or none
_REST = 30  # characters that may follow the date on a line of its own
_NAME = 6  # words of the name of a newspaper
_KIND_WITHIN = 60  # characters from a heading's start in which it says what the text is
_CLOCK_TIME = deferred(r"\d(?<!\w\d)\d?[:h]\d{2}")
# what a page that lost its line breaks has between its day and its title: "01/09/2016 18:17Ông …"
_GLUED = deferred(rf"[\s,|-]{{1,4}}\d{{1,2}}[:h]\d\d(?!(?:AM|PM|GMT|UTC|[A-Z]{{1,3}}ST|ICT|WIB|Z)(?!\w))(?={CAPITAL})")
_ZONE = deferred(r"\b(?:am|pm|AM|PM|GMT|UTC|[A-Z]{1,3}ST|ICT|WIB|SGT|HKT|PHT)\b")
# Two rows of a schedule below a line
_ROWS = deferred(
    r"\s{1,3}\d{1,2}[:.h]\d{2}(?: ?- ?\d{1,2}[:.h]\d{2})?[: \t]+[^\W\d_]{3}[^\n]*\n\s{0,3}\d{1,2}[:.h]\d{2}\b"
)
_MARKS = "*:,;.()[]<>|/\"'-_~=#!?&•·→>"
_LINE_NOISE = deferred(r"[\W_\d]+")
STORED = deferred(r"\s*(?i:date|published|updated)\s\d{4}-\d\d-\d\d")  # what a page is stored with, before its text


class Stated(NamedTuple):
    """The expression that dates the text; `published` tells whether it is its date of publication."""

    timex: Timex
    published: bool


def dated(
    prose: Prose, timexes: list[Timex], readings: dict[int, Reading], patterns: DatePatterns
) -> tuple[Stated | None, Timex | None]:
    """Return the expression that dates the text, and the one that leads into it (HANOI, Feb. 14 -), if they are there.

    Args:
        prose: the text.
        timexes: its calendar expressions, in order.
        readings: what those of days say, by their start.
        patterns: the language's patterns; `published` finds the words that introduce the date.

    """
    view = prose.view
    published: Stated | None = None
    header: Stated | None = None
    lead: Timex | None = None
    updated: Reading | None = None  # the day of publication, where it is but that of an update
    days: set[Day] = set()  # of the lines that tell a place and a day
    headings: set[Day] = set()  # of the lines that begin with a day
    for timex in timexes:
        late = timex.start >= _HEAD + _PLACE
        if published is not None and (late or lead is not None):
            break
        reading = readings.get(timex.start)
        if reading is None or reading.first.month is None or timex.headed:
            continue
        low, high = prose.line_at(timex.start)
        before = view[max(low, timex.start - _LINE) : timex.start]
        if _says(patterns.notices, before):
            continue  # "Privacy Policy (updated 25 May 2018)"
        after = view[timex.end : min(high, timex.end + _LINE)]
        full = reading.last is None and reading.first.full is not None and timex.form != "week-of"
        if (
            full
            and (published is None or (updated and not late and _is_long_before(reading, updated)))
            and (
                _is_stamp(before, after, patterns)
                or _says(patterns.published, before[-_PLACE:])
                or (not low and STORED.fullmatch(view, 0, timex.end))
            )
        ):
            sat = patterns.sitting.fullmatch(view, low, timex.start) and (
                _says(patterns.records, view[: timex.start][-_TITLE:]) or patterns.sitting_below.match(view, high)
            )
            header = header or (Stated(timex, published=False) if sat else None)
            published = published if sat else Stated(timex, published=True)
            updated = reading if published and _says(patterns.updated, before[-_PLACE:]) else None
        elif not late and not _is_listed(view, low, high):
            kind = dateline(before, after, patterns, alone=low == 0 and high == len(view))
            kind = kind or ("header" if full and _is_masthead(before, after, timex, patterns) else None)
            if kind in {"place", "header"}:
                (days if any(map(str.isalpha, before)) else headings).add(reading.first)
            leads = kind == "lead" and lead is None and reading.first.day is not None
            if leads and (before.strip(_MARKS + " ") or (after.lstrip()[:1] in _LED_BY and not _is_amid(view, low))):
                lead = timex
            header = header or _header(prose, timex, reading, kind, patterns)
    if max(len(days), len(headings)) > _LINES_OF_EVENTS:
        header = None  # each is of another event
    first = readings.get(header.timex.start) if header and updated else None
    if header and first and updated and _is_long_before(first, updated):
        published = Stated(header.timex, published=True)  # "20 July 2011 08:09 pm | Updated 17 November 2021"
    if published is None and (header is None or not header.published):
        published = _signature(view, timexes, readings, patterns)
    return published or header, lead


def _is_amid(view: str, low: int) -> bool:
    """Return whether a line stands below a sentence that fills a line."""
    above = (line.rstrip() for line in view[:low].split("\n"))
    return any(line[-1:] in _SENTENCE_ENDS and len(line) > _SENTENCE for line in above)


def _is_long_before(reading: Reading, updated: Reading) -> bool:
    """Return whether a day is so long before that of an update that a text was rather written then."""
    first, last = reading.first.full, updated.first.full
    return first is not None and last is not None and last - first > _UPDATED_WITHIN


def _signature(view: str, timexes: list[Timex], readings: dict[int, Reading], patterns: DatePatterns) -> Stated | None:
    """Return the day that ends a text, in brackets with its outlet or alone: "(TASS, 6 May 2012)", "(6 May 2012)"."""
    timex = timexes[-1] if timexes else None
    reading = readings.get(timex.start) if timex else None
    if timex is None or reading is None or reading.first.full is None or reading.last is not None:
        return None
    low = view.rfind("(", max(0, timex.start - _PLACE), timex.start)
    outlet = view[low + 1 : timex.start].strip(" ,-") if low >= 0 else ""
    inside = view[timex.end : timex.end + 1] == ")"
    if not inside:
        outlet = outlet[:-1] if outlet.endswith(")") and view[low - 1 : low] == "\n" else ""
    ended = not view[timex.end : timex.end + _PLACE].strip(" )./|*_-\n")
    apart = view[:low].rstrip()[-1:] in _SENTENCE_ENDS
    told = is_place(outlet, patterns) if outlet else inside and low + 1 == timex.start
    return Stated(timex, published=True) if ended and apart and told else None


def openings(
    prose: Prose, timexes: list[Timex], readings: dict[int, Reading], patterns: DatePatterns
) -> dict[int, Day]:
    """Return the days that open lines, as in a chronology or a digest, by their start; none where there is but one.

    In a chronology they may be months and years, too: "1994: …", "May 1994 - …".
    """
    view = prose.view
    found: dict[int, Day] = {}
    for timex in timexes:
        reading = readings.get(timex.start)
        if reading is None or not reading.has_year:
            continue
        day = reading.first
        if reading.last is not None:
            if day.month is None:
                continue
            day = spread(day, reading.last)[0]._replace(day=None)  # of "5-8 May 2012: …" the month is told
        low, high = prose.line_at(timex.start)
        if timex.start - low <= _PLACE:
            before = view[low : timex.start].strip(OPENING)
            if before.lower() in patterns.words["beginning"]:
                before = ""
            after = view[timex.end : min(high, timex.end + _LINE)]
            mark = after.lstrip()[:1]
            if mark.isalnum():
                continue
            if day.full is None:
                if (mark == ":" or after.startswith(" - ")) and not before and day.day is None:
                    found[timex.start] = day
            elif (not before and mark in _OPENING_MARKS) or dateline(before, after, patterns, alone=False) == "lead":
                found[timex.start] = day
    first = next(iter(found), None)
    opened = [view[prose.line_at(at)[0] : at].strip(OPENING) for at in found]
    if first is not None and opened[0] and not any(opened[1:]) and len(found) > _LINES_OF_EVENTS:
        del found[first]  # the dateline of a report that holds a chronology
    return found if len(set(found.values())) > 1 else {}


def _header(prose: Prose, timex: Timex, reading: Reading, kind: Line | None, patterns: DatePatterns) -> Stated | None:
    """Return the expression if its line dates the text."""
    view = prose.view
    low, high = prose.line_at(timex.start)
    if reading.first.day is None:
        # the month or months of an issue (No. 31, October 2021) dates it as well as may be
        before = view[low : timex.start]
        issue = high - low < _ISSUE and (_says(patterns.masthead, before) or _says(patterns.published, before))
        return Stated(timex, published=False) if issue and reading.first.year else None
    if kind is not None:
        closed = (
            timex.form == "week-of"
            or (kind == "place" and _is_record(view[: timex.start][-_TITLE:], patterns))
            or _ROWS.match(view, high) is not None
            or patterns.sitting_below.match(view, high) is not None
        )
        return Stated(timex, reading.last is None and reading.first.full is not None and not closed)
    heading = view[: timex.start][-_TITLE:]
    if patterns.sitting.fullmatch(view, low, timex.start) and _is_record(heading, patterns):
        return Stated(timex, published=False)
    alone = not view[timex.end : min(high, timex.end + _LINE)].strip(" ,)")
    if alone and _is_record(view[low : min(timex.start, low + _KIND_WITHIN)], patterns):
        limit = word_before(view, timex.start) in patterns.words["deadline"]
        return None if limit else Stated(timex, published=False)
    return None


def _says(pattern: Pattern[str], words: str) -> bool:
    return pattern.search(words) is not None


def _is_record(words: str, patterns: DatePatterns) -> bool:
    """Return whether a heading is that of a speech, of minutes and their like, which are dated by the event."""
    return _says(patterns.unpublished, words)


def _is_masthead(before: str, after: str, timex: Timex, patterns: DatePatterns) -> bool:
    """Return whether a text's first line is a newspaper's name, in small letters or not, and the weekday of its day.

    "Báo Lau sậy, thứ tư, ngày 7-4-1999".
    """
    named, words = before.rstrip(), [word.strip(_MARKS).lower() for word in before.split()]
    if timex.start != len(before) or "w" not in timex.parts or after.strip() or named[-1:] not in {",", "-", "|"}:
        return False
    plain = len(words) <= _NAME and named[:1].isupper() and not any(map(str.isdigit, named))
    return plain and patterns.words["gathering"].isdisjoint(words)


def _is_stamp(before: str, after: str, patterns: DatePatterns) -> bool:
    """Return whether a line is a date and a clock time, and nothing else but what says that it was put out then.

    Or the title that is glued to the time.
    """
    if len(before) < _REST and _GLUED.match(after):
        return True
    rest = before + after
    if not _CLOCK_TIME.search(rest):
        return False
    bare = _ZONE.sub("", patterns.clock.sub(" ", rest))
    if not _LINE_NOISE.sub("", bare):
        return True
    told = patterns.clock.sub("", after).strip(" ,|-()")  # "5 May 2012  Last updated 14:05"
    return len(told) < _REST and not _LINE_NOISE.sub("", before) and _says(patterns.published, told)


def _is_listed(view: str, low: int, high: int) -> bool:
    """Return whether a line and a line beside it begin with the same bullet, or are rows of a table's cells."""
    mark = view[low : low + 1]
    above = view.rfind("\n", 0, max(low - 1, 0)) + 1
    cells = view.count(_CELL, low, high)
    if cells > 1:
        below = view.find("\n", high + 1)
        beside = view.count(_CELL, above, low), view.count(_CELL, high, below if below > 0 else len(view))
        return cells in beside
    if mark not in _ITEM_MARKS:
        return False
    return view.startswith(mark, high + 1) or (low > 0 and view.startswith(mark, above))
