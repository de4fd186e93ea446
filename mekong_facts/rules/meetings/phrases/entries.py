"""Entries of a diary that are but a meeting with its place or day: "24 May: Reed Council, Suva", "SUVA: Meeting of"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from mekong_facts.patterns import deferred
from mekong_facts.rules import places
from mekong_facts.rules.letters import CAPITAL
from mekong_facts.rules.meetings.phrases.bodies import is_of_field

if TYPE_CHECKING:
    from collections.abc import Mapping

    from mekong_facts.rules.meetings.phrases.phrases import Phrase
    from mekong_facts.rules.meetings.phrases.starts import Reader
    from mekong_facts.rules.prose import Prose

_MOST = 60  # characters that lead an entry
_DATED = 24  # characters of a bracket up to its date
# a town, and its country, that end what is told or have a day behind them
_TOWN = deferred(
    rf",\s(?P<city>{CAPITAL}[\w'-]+(?:[ -]{CAPITAL}[\w'-]+){{0,2}})(?:,\s{CAPITAL}[\w' -]{{2,24}})?"
    r"(?P<end>\s?(?:[.;(\n]|,\s|\Z))"
)
_LEAD = deferred(rf"\W*(?P<name>{CAPITAL}[^\W\d_a-z][^:\n]*?)(?:,\s[^:\n]{{2,24}})?\s?(?::|\s-)\s\Z")
_NEAR = 44  # characters from a body to the session in apposition to it
_WORDS = deferred(r"[^\W\d_]+")
_TITLE_LINE = 120  # characters of a line that a body's name may be
_ROWS = 12  # lines of rows below their heading
_BLANK = 4  # characters of a blank line
_GAP = deferred(r"(?:,[ \t]|[ ]{2,}|[ ]*[\t|][ \t]*)[ \t]*")  # between the fields of a row
_MARKS = frozenset({"", "-", ":", "|", "."})  # between a row's date and what it tells
_CLOSED = deferred(r"\s?(?:[.;\n]|\Z)")


def is_entry(prose: Prose, dates: Mapping[int, int], start: int, end: int) -> bool:
    """Return whether all that an item tells of a meeting is its place or day.

    Args:
        prose: the text.
        dates: where the dates of the text end, by where they start.
        start: where the name of the meeting starts.
        end: where it ends.

    """
    view, first = prose.view, prose.line_at(start)[0]
    if start - first > _MOST:
        return False
    lead, at, dated = "", first, False
    for day in sorted(dates.keys() & set(range(first, start))):
        if day >= at:
            lead, at, dated = lead + view[at:day], dates[day], True
    lead += view[at:start]
    named = any(letter.isalpha() for letter in lead)
    headed = _LEAD.fullmatch(lead) if named else None
    if named and not (headed and headed["name"].isupper()):
        return False
    if is_set_down(view, dates, end):
        return True
    placed = headed is not None and places.city(headed["name"].title()) is not None
    return (placed or dated) and (_CLOSED.match(view, end) is not None or _in_bracket(view, dates, end))


def opens_row(prose: Prose, reader: Reader, phrase: Phrase) -> bool:
    """Return whether a phrase stands right behind the date that its line begins with: "2011 - Second meeting"."""
    end = reader.dates.get(prose.line_at(phrase.start)[0])
    return end is not None and prose.view[end : phrase.start].strip() in _MARKS


def is_set_down(view: str, dates: Mapping[int, int], end: int) -> bool:
    """Return whether a comma parts a town from a name, and nothing but a country and a day is told: ", Suva, 5 May"."""
    town = _TOWN.match(view, end)
    if town is None or places.city(town["city"]) is None:
        return False
    return town["end"].strip() != "," or town.end() in dates


def _in_bracket(view: str, dates: Mapping[int, int], end: int) -> bool:
    """Return whether a day stands in the bracket behind a name: "(to 22 May)"."""
    return view.startswith(" (", end) and not dates.keys().isdisjoint(range(end, end + _DATED))


def is_council(prose: Prose, reader: Reader, phrase: Phrase) -> bool:
    """Return whether an item names a council of the ministers of a field: "• 23 May: Reed Council, Suva"."""
    return is_of_field(reader, phrase) and is_entry(prose, reader.dates, phrase.start, phrase.behind)


def _tells_where_and_when(behind: str, reader: Reader) -> bool:
    """Return whether all behind a name in its line are a place and a day: ", Lima, 3-4 February 2009"."""
    if behind[0] not in ",(-|" or not behind.rstrip(")")[-1:].isdigit():
        return False
    return all(word[0].isupper() or word in reader.words["joiners"] for word in _WORDS.findall(behind))


def _is_row(prose: Prose, reader: Reader, start: int, end: int) -> bool:
    """Return whether a line goes on with a known town and ends with a day: "2nd Session    Lima, Peru    5 May"."""
    gap = _GAP.match(prose.view, start, end) if end - start < _TITLE_LINE else None
    town = reader.patterns.places.towns.name.match(prose.view, gap.end(), end) if gap else None
    if town is None or places.city(town[0]) is None:
        return False
    days = [day for day in range(town.end(), end) if day in reader.dates]
    return days != [] and not prose.view[reader.dates[days[-1]] : end].strip(" .")


def _is_headed(prose: Prose, reader: Reader, start: int) -> bool:
    """Return whether the first line above rows that is none itself names a body."""
    for _ in range(_ROWS):
        start = prose.line_at(max(start - 1, 0))[0]
        line = reader.view[start : prose.line_at(start)[1]].strip(" *#")
        if line and not any(map(str.isdecimal, line)):
            words = {word.strip(",.:()") for word in line.lower().split()}
            return not words.isdisjoint(reader.words["bodies"]) and words.isdisjoint(reader.words["home_bodies"])
        if not start:
            break
    return False


def heads_below(prose: Prose, reader: Reader, phrase: Phrase) -> bool:
    """Return whether a session stands alone or in a row below the body that meets, or in apposition to it.

    "HUMAN RIGHTS COUNCIL" and "Twenty-third session" below it; "the Joint Assembly, 28th session, meets in Lima".
    """
    if reader.patterns.head_first or phrase.sort not in {"session", "meeting"} or not phrase.numbers:
        return False
    view, (start, end) = prose.view, prose.line_at(phrase.start)
    behind = view[phrase.end : end].strip(" .:*") if start == phrase.start else None
    if behind is not None and _is_row(prose, reader, phrase.end, end):
        return _is_headed(prose, reader, start)
    if behind is not None and (not behind or _tells_where_and_when(behind, reader)):
        last = start - 1  # a blank line may stand between
        while last > start - _BLANK and view[last - 1 : last].isspace():
            last -= 1
        above = view[prose.line_at(max(last - 1, 0))[0] : start].strip(" *#\n")
        words = above.split()
        bodies = not reader.words["bodies"].isdisjoint(word.lower().strip(",()") for word in words)
        titled = all(word[0].isupper() or word in reader.words["joiners"] for word in words)
        return bodies and titled and above[-1:] not in ".,;:" and len(above) < _TITLE_LINE
    before = reader.patterns.criteria.apposed.search(view, max(start, phrase.start - _NEAR), phrase.start)
    apposed = before is not None and before[1].lower() in reader.words["bodies"]
    return apposed and view[phrase.end : phrase.end + 1] == ","
