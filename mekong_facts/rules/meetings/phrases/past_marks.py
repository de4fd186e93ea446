"""Where a name goes on behind a comma, a bracket or a quote in it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from mekong_facts.patterns import deferred
from mekong_facts.rules.meetings.phrases.attendees import past_fields, past_persons
from mekong_facts.rules.meetings.phrases.brackets import bracket_at
from mekong_facts.rules.meetings.phrases.lists import states_end
from mekong_facts.rules.meetings.phrases.phrases import TOKEN, tells_level

if TYPE_CHECKING:
    from mekong_facts.rules.meetings.phrases.phrases import Bracket, Phrase
    from mekong_facts.rules.meetings.phrases.starts import Reader

_NAME_QUOTED = deferred(r"(['\"])[A-Z][\w-]*(?: [A-Za-z][\w-]*){0,4}\1")
_CALLED = deferred(r"\((?:[A-Z][a-z]+ ){0,2}(?P<last>[A-Z][a-z]+)\)(?= )")  # how else those who meet are called


def past_mark(reader: Reader, phrase: Phrase, at: int, *, opened: bool, capital: bool) -> int:
    """Return where a name goes on behind a bracket or a comma; 0 where it ends there.

    A bracket that a name ends with becomes the phrase's; one that a name goes on behind is kept as an acronym in it.

    Args:
        reader: the text.
        phrase: the name's phrase.
        at: the mark.
        opened: whether a complement has begun.
        capital: whether a word of it has a capital.

    """
    if reader.view[at] == ",":
        items = reader.patterns.names.listing.match(reader.view, at) if capital else None
        states = states_end(reader, phrase, at) if opened and capital else 0
        return max(states, items.end() if items else past_fields(reader, phrase, at, opened=opened))
    if opened and (aside := _past_aside(reader, phrase, at)):
        return aside
    found = bracket_at(reader.view, at, reader.patterns) if reader.view[at] == "(" and opened else None
    if found is None:
        return 0
    if _goes_on(reader, phrase, found):
        phrase.inside.append(found.acronym)
        return found.close
    phrase.bracket = found
    return 0


def _past_aside(reader: Reader, phrase: Phrase, at: int) -> int:
    """Return where a name goes on behind a state or an office in a bracket, or a name in quotes.

    "Conference between the RSF (India) and RGB (Fiji)", "Meeting of the 'Reed Process'", "the Heads (Ministers) of".
    """
    view = reader.view
    if view[at] in "\"'":
        quoted = _NAME_QUOTED.match(view, at)
        phrase.named = phrase.named or quoted is not None
        return quoted.end() if quoted else 0
    called = _CALLED.match(view, at)
    office = called is not None and tells_level(called[0].lower(), reader.patterns)
    if called and (office or called["last"].lower() in reader.words["generic"]):
        owner = view[called.end() : called.end() + len(" of ")].split()[:1]
        if reader.patterns.names.body.match(view, called.end() + 1) or not reader.words["of"].isdisjoint(owner):
            return called.end()
    state = reader.countries.get(at + 1, 0) if view[at] == "(" else 0
    sided = not reader.words["two_sided"].isdisjoint(view[phrase.head[1] : at].lower().split())
    return state + 1 if sided and view[state : state + 1] == ")" else 0


def _goes_on(reader: Reader, phrase: Phrase, bracket: Bracket) -> bool:
    """Return whether a name goes on behind the acronym of a body in it: "of the Canal Initiative (CI) Ministers"."""
    after = TOKEN.match(reader.view, bracket.close + 1)
    if after is None or bracket.number is not None or reader.view[bracket.close] != " ":
        return False
    noun = after[0].lower() in reader.words["generic"] | reader.words["bodies"]
    if (noun and after[0][0].isupper()) or reader.patterns.names.body.match(reader.view, bracket.close + 1):
        return True
    persons = past_persons(reader, bracket.close + 1)  # "of the Canal Initiative (CI) energy ministers"
    return bool(persons) and not tells_level(reader.view[phrase.head[1] : bracket.start].lower(), reader.patterns)
