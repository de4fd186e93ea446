"""Lines, or sentences, that tell time and place of a meeting as a form does: "Venue: …", "Day 1: …"."""

from __future__ import annotations

from bisect import bisect_left
from typing import TYPE_CHECKING

from mekong_facts.patterns import deferred
from mekong_facts.rules.dates.calendar_days import ends
from mekong_facts.rules.meetings.days import covers
from mekong_facts.rules.meetings.items import starts_item
from mekong_facts.rules.meetings.sentences.ties import ties
from mekong_facts.rules.meetings.spot import Spot

if TYPE_CHECKING:
    from collections.abc import Sequence

    from mekong_facts.rules.meetings.event import Event
    from mekong_facts.rules.meetings.items import Items
    from mekong_facts.rules.meetings.patterns import MeetingPatterns
    from mekong_facts.rules.meetings.phrases.name_words import Name
    from mekong_facts.rules.meetings.places.venues import Atlas
    from mekong_facts.rules.prose import Prose

_LETTER = deferred(r"\S")
_SURE = 2
_TITLE = 600  # characters in which a title stands
_SHORT = 12  # what else may stand in the line of a name: an article, a year
_FAR = 3000  # characters from a name to the form that tells of it
_LONG = 100
_OF_OTHERS = frozenset({"preparing", "forerunners", "apart"})


def read(
    prose: Prose,
    patterns: MeetingPatterns,
    placed: Sequence[tuple[Name, Event]],
    atlas: Atlas,
    items: Items,
) -> None:
    """Give what such lines say to the meeting named last before them, else to the first one.

    Args:
        prose: the text.
        patterns: the language's.
        placed: the names with their meetings, in order.
        atlas: learns the places.
        items: the items of the text, and its dates.

    """
    view, dates = prose.view, items.dates
    days: list[tuple[Event, str]] = []
    names = [name.start for name, _ in placed]
    spots = [start for start, _, _ in dates]
    told: Event | None = None  # the meeting that a field names: "What: …"
    unnamed = False
    fields = list(patterns.times.field.finditer(f"\n{view}"))  # so that the first line, too, begins behind a line's end
    if len(fields) == 1 and fields[0]["date"] and _is_stamp(prose, placed[0][0], fields[0].start()):
        fields = []
    for found in fields:
        start, end = found.start(), found.end() - 1  # the rest of the line, or all of the next
        name, event = placed[max(0, bisect_left(names, start) - 1)]
        if found["what"]:
            row = placed[bisect_left(names, end) : bisect_left(names, prose.line_at(end)[1])]
            told, unnamed = (row[0][1], False) if row else (None, True)
        if found["what"] or unnamed:
            continue  # what follows a "what" that names no meeting is said of none
        event = told or event
        if start < name.start and name.kind == "acronym":
            continue  # letters in the text below are no title of the form
        line = prose.line_at(name.start)[0]
        if not _OF_OTHERS.isdisjoint(ties(view[line : name.start], name.start - line, patterns.words)):
            continue  # the form of a meeting "to prepare for the …", of a visit "ahead of the …"
        item = _item_above(prose, name.end, start)
        words = set(item.lower().split())
        opens, closes = (not words.isdisjoint(patterns.words[key]) for key in ("opening", "closing"))
        if item and not (opens or closes):
            continue
        close = (prose.line_at if found[0].startswith("\n") else prose.sentence_at)(end)[1]
        inside = placed[bisect_left(names, end) : bisect_left(names, close)]
        if any(name.end <= close for name, _ in inside):
            continue
        values = [value for _, _, value in dates[bisect_left(spots, end) : bisect_left(spots, close)]]
        if found["day"] and values:
            days.append((placed[0][1], values[0]))
            continue
        if values:
            first, last = ends(values[0])
            last = ends(values[1])[1] if len(values) == 2 and "/" not in values[0] else last
            event.times.learn(None if closes else first, None if opens else last, _SURE)
        atlas.learn_line(event, end, close)
    _records(prose, placed, atlas, items)
    days = days or _programme(prose, placed, items)
    if days:
        event = days[0][0]
        event.times.learn(ends(days[0][1])[0], ends(days[-1][1])[1], _SURE)
    covers.read(prose, patterns, placed, atlas, dates)


def _is_stamp(prose: Prose, name: Name, field: int) -> bool:
    """Return whether a text's one field stands under a headline that says something of a meeting, as a page's day."""
    start, end = prose.line_at(name.start)
    return start == 0 and end < field <= end + _SURE and not covers.is_title(prose, name)


def _records(prose: Prose, placed: Sequence[tuple[Name, Event]], atlas: Atlas, items: Items) -> None:
    """Take the day and place of meetings from a list of these, each of which has lines of its own.

    "1st Meeting of the Reef Council", below it "5-7 March 1997", below that "Suva, Fiji".
    """
    written = {start: (end, value) for start, end, value in items.dates}
    records = []
    for name, event in placed:
        start, end = prose.line_at(name.start)
        first, last = _below(prose, end)
        close, value = written.get(first, (first, ""))
        if name.start == start and end - name.behind < _SHORT and value and not prose.view[close:last].strip(" .,"):
            records.append((event, value, _below(prose, last)))
    for event, value, (start, end) in records if len(records) > 1 else ():
        if not (event.times.started or event.times.ended):
            event.times.learn(*ends(value), _SURE)
        line = prose.view[start:end]
        if not event.placed and start < end < start + _LONG and not any(sign.isdigit() for sign in line):
            atlas.learn_line(event, start, end)
            states = [at for at in range(start, end) if at in atlas.spots.at_state]
            if not event.placed and len(states) == 1:  # "Grand Bay, Mauritius"
                atlas.learn(event, Spot(states[0], end, None, atlas.spots.at_state[states[0]][1]))


def _below(prose: Prose, end: int) -> tuple[int, int]:
    """Return where the next line begins and ends that is not empty, behind the end of another."""
    found = _LETTER.search(prose.view, end, end + _SHORT)
    return prose.line_at(found.start()) if found else (end, end)


def _item_above(prose: Prose, name: int, field: int) -> str:
    """Return the item between a field and the name of a meeting above it, which it is of: "1. Media briefing"."""
    above = prose.view.rfind("\n\n", name, max(field, name)) if field - name < _FAR else -1
    while above >= 0:
        start, end = prose.line_at(above + 2)
        line = prose.view[start:end]
        if start > name and ":" not in line and starts_item(prose.view, start):
            return line
        above = prose.view.rfind("\n\n", name, above)
    return ""


def _programme(prose: Prose, placed: Sequence[tuple[Name, Event]], items: Items) -> list[tuple[Event, str]]:
    """Return the days of the programme of the meeting that the document's title names, if no sentence tells them."""
    name, event = placed[0]
    if event.times.started or event.times.ended or not covers.is_title(prose, name):
        return []
    days = [date for _, date in items.days()]
    if not days or not name.end < days[0][0] < name.end + _TITLE:
        return []
    return [(event, value) for _, _, value in days]
