"""The day and place under a title that names a meeting, as minutes and programmes have them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from mekong_facts.rules.dates.calendar_days import YEAR, ends
from mekong_facts.rules.meetings.items import starts_item

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from mekong_facts.rules.meetings.event import Event
    from mekong_facts.rules.meetings.found import DateSpan
    from mekong_facts.rules.meetings.patterns import MeetingPatterns
    from mekong_facts.rules.meetings.phrases.name_words import Name
    from mekong_facts.rules.meetings.places.venues import Atlas
    from mekong_facts.rules.prose import Prose

_SURE = 2
_TITLE = 600  # characters in which a title stands
_SHORT = 12  # what else may stand in the line of a title: an article, a year
_LED = 24  # what may lead to it: "Summary of the"
_LONG = 100
_LINES = 4
_ABOVE = 48  # characters in which the lines above a name tell what is written of it


def is_title(prose: Prose, name: Name) -> bool:
    """Return whether a name has a line of its own near the head of the text."""
    start, end = prose.line_at(name.start)[0], prose.line_at(name.behind)[1]
    return start <= _TITLE and name.behind >= end - _SHORT and name.start <= start + _LED


def read(
    prose: Prose,
    patterns: MeetingPatterns,
    placed: Sequence[tuple[Name, Event]],
    atlas: Atlas,
    dates: Sequence[DateSpan],
) -> None:
    """Give the first meeting the place and the days in the lines under it, where its name is the document's title.

    Below a blank line they may be those of a report in the press, unless the title is that of a record: "Minutes of the
    8th Reed Forum", a blank line, "Suva, 5 May 2031".

    Args:
        prose: the text.
        patterns: the language's.
        placed: the names with their meetings, in order.
        atlas: learns the place.
        dates: (start, end, value) of the text's dates, in order.

    """
    name, event = placed[0]
    if (event.placed and (event.times.started or event.times.ended)) or not is_title(prose, name):
        return
    recorded = _is_record(prose, name, patterns)
    end = prose.line_at(name.behind)[1]
    other = next((other.start for other, named in placed if named is not event), len(prose.view))
    days: list[str] = []
    for _ in range(_LINES):
        if end + 1 >= len(prose.view):
            break
        start, end = prose.line_at(end + 1)
        line = prose.view[start:end]
        if recorded and not line.strip():
            continue
        if not line.strip() or starts_item(prose.view, start) or start <= other < end:
            break  # a row of another meeting: "SUVA, 5 May: 3rd Reed Forum"
        if line.split(None, 1)[0].lower() in patterns.words["imprints"]:
            break  # who made the paper, and then where and when: "By Anna Bell"
        whole, aside = line, line.rfind(" (") if line.rstrip().endswith(")") else -1
        line = line[:aside] if aside > 0 else line  # "6-13 August 2031 (Tuesday to Tuesday, Sunday off)"
        if len(whole) < _LONG and ":" not in line and _tells_no_more(line, patterns.words):
            told = [value for first, _, value in dates if start <= first < start + len(line)]
            if recorded and told and all(len(value) == YEAR for value in told):
                continue  # where and when a book was printed: "Cambridge, 2033"
            if "," in line and not event.placed:
                atlas.learn_line(event, start, end)
            days += told
    if len(days) == 1 and event.placed and not (event.times.started or event.times.ended):
        event.times.learn(*ends(days[0]), _SURE)


def _is_record(prose: Prose, name: Name, patterns: MeetingPatterns) -> bool:
    """Return whether a title is that of what is written of a meeting: "Minutes of the …", also on lines of its own."""
    view, start = prose.view, prose.line_at(name.start)[0]
    if any(word[0].islower() for word in view[name.behind : prose.line_at(name.behind)[1]].split()):
        return False  # "Programme of the 8th Reed Forum unveiled"
    if not view[start : name.start].strip():  # "MINUTES", and below it "OF THE"
        floor = max(0, start - _ABOVE)
        above = view[floor:start].rstrip().rfind("\n\n")
        start = floor + above + 1 if above >= 0 or floor == 0 else start
    found = patterns.titled.match(view, start, name.start)
    if found is None or found.end() < name.start:
        return False
    return any(paper in found[0].lower() for paper in patterns.words["minuted"])


def _tells_no_more(line: str, words: Mapping[str, frozenset[str]]) -> bool:
    """Return whether a line tells time and place alone: "Held in Suva, Fiji, from 5 to 8 May 2031"."""
    small = (word for word in line.split() if word.isalpha() and word.islower())
    return all(word in words["glue"] for word in small)
