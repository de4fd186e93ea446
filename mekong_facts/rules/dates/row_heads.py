"""Numbers that head the rows of a list or a chronology, so that they are of no date in the row above."""

from __future__ import annotations

from mekong_facts.patterns import deferred

_DATED_ROW = deferred(r"\d\d?(?:-\d\d?)?[/.]\d\d?(?:[/.]\d{2,4})?[ \t]?[:|]")  # "08/11: …"
# "1992 - First Forum, Lima"
_YEAR_ROW = deferred(r"(?:1[89]|20)\d\d(?:[ \t]?(?:[:|]|-(?![\d-]))[ \t]?|\t)(?=\W{0,2}[^\W\d_])")
_BARE_YEAR_ROW = deferred(r"(?:1[89]|20)\d\d (?=\(|[^\W\d_a-z]|\d{1,3}(?:st|nd|rd|th)\b)")


def heads_row(view: str, start: int) -> bool:
    """Return whether a number at a line's start heads it: a day or year with a mark, or a year below another one."""
    if _DATED_ROW.match(view, start) or _YEAR_ROW.match(view, start):
        return True
    above = view.rfind("\n", 0, start - 1) + 1
    return _BARE_YEAR_ROW.match(view, start) is not None and _BARE_YEAR_ROW.match(view, above) is not None
