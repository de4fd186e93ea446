"""Where the place and date before a report end."""

from __future__ import annotations

from mekong_facts.patterns import deferred

# What parts the place and date of a report from its first words.
DATELINE = deferred(r"--|\)\s*-|\s-\s|\.-(?=[A-Z ])")
_COLON = deferred(r"\s?:\s*")
_AGENCY = deferred(r"\s\([A-Z][\w./-]{1,14}\):?\s(?=[A-Z\"])")
# A place behind who reports, if somebody is named, and the day: "By Reed Online, Lima, 5 May"
_PLACED = deferred(
    r"(?:\A|\n)(?:[A-Z][\w.'-]*(?: [A-Z][\w.'-]*){1,4}, )?"
    r"(?P<place>[^\W\d_][\w.'-]+(?: [^\W\d_a-z][\w.'-]+){0,2}), [^\n,:]{3,16}\Z"
)
_LONGEST = 60  # characters of a place and a day


def ends_dateline(view: str, start: int, end: int) -> bool:
    """Return whether a dash behind a date parts it from the report, with nothing but names and brackets before it.

    Or a colon, where a place stands before it: "LIMA, 5 May: The forum will …", not "Lima, 5 May: 3rd Reed Forum"; or
    an agency: "LIMA, 5 May (ABC) The forum …".
    """
    if _AGENCY.match(view, start, end + 1):
        return _PLACED.search(view, max(0, start - _LONGEST), start) is not None
    colon = _COLON.match(view, start)
    if colon:
        placed = _PLACED.search(view, max(0, start - _LONGEST), start)
        return placed is not None and (colon.end() < end or placed["place"].isupper())
    dash = DATELINE.search(view, start, end)
    return dash is not None and not any(word.islower() for word in view[start : dash.start()].partition("(")[0].split())
