"""Acronyms in brackets, behind a name or before it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from mekong_facts.patterns import deferred
from mekong_facts.rules import series
from mekong_facts.rules.meetings.phrases import editions
from mekong_facts.rules.meetings.phrases.phrases import TOKEN, Bracket, roman, stripped, value_of

if TYPE_CHECKING:
    import re
    from collections.abc import Mapping

    from mekong_facts.rules.meetings.patterns import MeetingPatterns
    from mekong_facts.rules.meetings.phrases.phrases import Phrase
    from mekong_facts.rules.meetings.phrases.starts import Reader

_HOLDER = 60  # characters from the bracket of a body to the meeting that it holds
_IN_BRACKET = deferred(r"\(([A-Z][A-Za-z-]*[A-Z])\)\Z")
_LONGEST = 24  # characters of an acronym in a bracket
_COUNT = 30  # characters of a bracket that holds an ordinal
_BRACKET = 80  # characters of a bracket with an acronym
_ROW = 100  # characters of "The meeting in Lima on Friday, the 14th of the"
_OWNER = 60  # characters of a body's name
_BESIDE = frozenset({" ", "'s "})  # between a body's bracket and what it holds
_PLURAL = deferred(r"\s\(([A-Z]{2,8})s\)")
_WITH = 8
_TO_BRACKET = deferred(r"[^().,;:!?\n]{1,100}(?=\()")
_ACRONYM_AHEAD = deferred(
    r"(?<![\w-])(?P<mention>(?P<acronym>[A-Z][A-Za-z]{0,10}[A-Z](?:\+|-Plus)?)(?:[ -]?(?P<digits>\d{1,3}))?)"
    r"\s?\((?:[Tt]he\s)?\Z",
)


def bracket_at(view: str, at: int, patterns: MeetingPatterns) -> Bracket | None:
    """Return the bracket with an acronym that opens at or right after `at`."""
    if "(" not in view[at : at + 4]:
        return None
    found = patterns.bracket.match(view, at, at + _BRACKET)
    low = found["acronym"].lower() if found else ""
    if found is None or low in patterns.words["agencies"] or low in patterns.words["papers_in_letters"]:
        return None
    thing = found["digits"] and low in patterns.words["things"]
    if thing and not series.meets(found["acronym"]):
        return None  # "on Coronavirus Disease (COVID-19)"
    spelled = found.groupdict().get("word") or ""
    number = int(found["digits"]) if found["digits"] else patterns.ordinals.get(spelled.lower())
    start = found.start("mention")
    if found["acronym"][-1] == "+" and (found["digits"] or "-") in series.PARTNERS:
        acronym = view[found.start("acronym") : found.end("mention")].replace(" +", "+").replace("+ ", "+")
        return Bracket(start, found.end("mention"), acronym, None, found.end())
    if found["ordinal"]:
        told = found["ordinal"].strip()
        ordinal = None if told.isdecimal() else patterns.left_ordinal.match(found["ordinal"])
        number = int(told) if told.isdecimal() else value_of(ordinal, patterns) if ordinal else None
    acronym, _, last = found["acronym"].replace("-", " ").rpartition(" ")
    if acronym and number is None and roman(last):
        number = roman(last)
    else:
        acronym = found["acronym"].replace(" +", "+")
    return Bracket(start, found.end("mention"), acronym, number, found.end(), found["year"])


def apposed(reader: Reader, phrase: Phrase) -> None:
    """Take in the acronym behind a name that commas part from it: "the … Joint Committee, or JC, …"."""
    view = reader.view
    if not phrase.bracket and view.startswith(" or ", phrase.end):
        found = reader.patterns.names.or_letters.match(view, phrase.end)
        if found and series.spells(found["acronym"], view[phrase.start : phrase.end]):
            number = int(found["digits"]) if found["digits"] else None
            phrase.bracket = Bracket(*found.span("mention"), found["acronym"], number, found.end())
    if phrase.bracket or view[phrase.end : phrase.end + 1] != ",":
        return
    found = reader.patterns.apposed.match(view, phrase.end)
    if found and (found["called"] or series.spells(found["acronym"], view[phrase.start : phrase.end])):
        number = int(found["digits"]) if found["digits"] else None
        start, end = found.span("mention")
        phrase.bracket = Bracket(start, end, found["acronym"], number, end)


def over_suite(reader: Reader, phrase: Phrase) -> None:
    """Take in the acronym behind the meetings that go with the one named: "… and its related meetings (ARM)".

    Or behind what makes it an owner: "the Rice Forum's (RF) opening".
    """
    if phrase.bracket or reader.patterns.criteria.owns.match(reader.view, phrase.end):
        return
    suite = reader.patterns.names.suite.match(reader.view, phrase.end)
    phrase.bracket = bracket_at(reader.view, suite.end(), reader.patterns) if suite else None


def plural_letters(reader: Reader, phrase: Phrase) -> None:
    """Take in the letters of a series behind a plural, with the plural's own: "Post Ministerial Conferences (PMCs)"."""
    if reader.patterns.head_first or phrase.bracket or reader.view[phrase.head[1] - 1] not in "sS":
        return
    found = _PLURAL.match(reader.view, phrase.end)
    if found and series.meets(found[1]):
        phrase.bracket = Bracket(*found.span(1), found[1], None, found.end())


def over_partner(reader: Reader, phrase: Phrase) -> None:
    """Let a name reach over the partner that is met: "Post Ministerial Conference (PMC) 10+1 Session with India"."""
    end = phrase.behind
    if not reader.view[end + 1 : end + 2].isdigit():
        return
    found = reader.patterns.names.partnered.match(reader.view, end)
    state = reader.countries.get(found.end()) if found else None
    if state:
        phrase.inside += [phrase.bracket.acronym] if phrase.bracket else []
        phrase.end, phrase.bracket, phrase.named = state, None, True


def count_behind(reader: Reader, phrase: Phrase) -> None:
    """Read the ordinal that a name without one has behind it."""
    if phrase.numbers or (phrase.bracket and phrase.bracket.number is not None):
        return
    every = (_count_in_bracket, _count_past_comma, _count_of_owner, _count_ahead, _count_told, _count_in_row)
    for count in (
        (_count_past_comma, _count_of_owner, _count_in_row) if phrase.bracket else every
    ):  # "the Reed Dialogue (RD) held its 12th round"
        if number := count(reader, phrase):
            phrase.numbers, phrase.spots = [number], [(phrase.start, phrase.end)]
            phrase.bracket = phrase.bracket._replace(number=number) if phrase.bracket else None
            return


def _count_in_bracket(reader: Reader, phrase: Phrase) -> int | None:
    """Return the ordinal that fills the bracket behind a name: "Rice Forum (8th)", "Diễn đàn Lúa gạo (lần thứ 8)".

    Or that says which edition is meant: "Diễn đàn Lúa gạo gần đây nhất, lần thứ 8, …".
    """
    view, patterns = reader.view, reader.patterns
    told = patterns.names.edition_of.match(view, phrase.end) if patterns.head_first else None
    at = told.end() if told else phrase.end + 2
    if not phrase.named or not (told or view.startswith(" (", phrase.end)):
        return None
    found = (patterns.right_ordinal if patterns.head_first else patterns.left_ordinal).match(view, at)
    close = view.find("," if told and "," in told[0] else ")", at, at + _COUNT)
    if found is None or close < found.end() or at in reader.dates:
        return None
    rest, number = view[found.end() : close].strip().lower(), value_of(found, patterns)
    filled = not rest or rest in reader.words["editions"] or found.end() + 1 in reader.heads
    return number if filled else None


def _count_past_comma(reader: Reader, phrase: Phrase) -> int | None:
    """Return the ordinal that a comma parts from a name: "Hội nghị Bộ trưởng Lúa gạo, lần thứ 18, họp"."""
    comma = reader.patterns.names.comma_count.match(reader.view, phrase.behind) if phrase.named else None
    found = reader.patterns.right_ordinal.match(reader.view, comma.end()) if comma else None
    return value_of(found, reader.patterns) if found else None


def _count_ahead(reader: Reader, phrase: Phrase) -> int | None:
    """Return the ordinal that a sentence gives a meeting: "Đây là lần thứ 12, Hội nghị … được tổ chức"."""
    view, patterns = reader.view, reader.patterns
    end = phrase.start - 1 - (view[max(0, phrase.start - 2) : phrase.start] == ", ")
    if not phrase.named or view[end : phrase.start] not in {" ", ", "}:
        return None
    if patterns.names.just_held.match(view, phrase.end) is None:
        return None
    for token in TOKEN.finditer(view, max(0, end - _COUNT), end):
        ordinal = patterns.right_ordinal.match(view, token.start())
        number = value_of(ordinal, patterns) if ordinal and ordinal.end() == end else None
        if number and patterns.counts_it.search(view, max(0, token.start() - _COUNT), token.start()):
            return number
    return None


def _count_of_owner(reader: Reader, phrase: Phrase) -> int | None:
    """Return the ordinal of the edition that a meeting without a number owns: "the Rice Forum's fourth edition".

    Or is in: "the Rice Forum, in its fourth edition, …".
    """
    if reader.patterns.head_first:
        return None
    behind = editions.owned(reader.view, phrase.behind, reader.patterns)
    return behind or (editions.led(reader.view, phrase.start, reader.patterns) if phrase.named else None)


def _count_told(reader: Reader, phrase: Phrase) -> int | None:
    """Return the ordinal that is told of a meeting behind it: "…, the fifth of its kind", "It was the 5th such forum".

    No other meeting is named between them; "the first of its kind" counts none.
    """
    names, view = reader.patterns.names, reader.view
    if not phrase.named:
        return None
    led = names.counted_next.match(view, phrase.behind)
    if led is None or any(at in reader.heads and view[at].isupper() for at in range(phrase.behind, led.end())):
        return None
    ordinal = reader.patterns.right_ordinal if reader.patterns.head_first else reader.patterns.left_ordinal
    found = ordinal.match(view, led.end())
    number = value_of(found, reader.patterns) if found and names.counted_as.match(view, found.end()) else None
    return number if number and number > 1 else None


def _count_in_row(reader: Reader, phrase: Phrase) -> int | None:
    """Return the ordinal that tells which one of a row is meant: "The meeting, the 14th of the Rice Forum, …"."""
    view, start = reader.view, phrase.start
    if not phrase.named or view[start - 4 : start] not in {"the ", "its "}:
        return None
    found = reader.patterns.row.search(view, max(0, start - _ROW), start)
    number = value_of(found, reader.patterns) if found else None
    if found and number:
        phrase.start = phrase.kept = found.start("number")
    return number


def acronym_ahead(reader: Reader, phrase: Phrase) -> None:
    """Take in the acronym before a name that stands in brackets itself: "SOM 8 (the eighth Senior Officials' …)"."""
    view = reader.view
    if (
        phrase.bracket
        or view[phrase.end : phrase.end + 1] != ")"
        or "(" not in view[max(0, phrase.start - 8) : phrase.start]
    ):
        return
    found = _ACRONYM_AHEAD.search(view, max(0, phrase.start - 40), phrase.start)
    if found:
        number = int(found["digits"]) if found["digits"] else None
        start, end = found.span("mention")
        ordinal = None if number else _ordinal_to(reader, start)
        if ordinal:  # "the 22nd AMM (APEC Ministerial Meeting)"
            start, number = ordinal.start(), value_of(ordinal, reader.patterns)
        phrase.bracket = Bracket(start, end, found["acronym"], number, phrase.end + 1)


def drop_members(reader: Reader, phrase: Phrase) -> None:
    """Drop the letters behind states that tell how many these are: "meeting of the ministers of … States (RS 8)".

    Or behind the last of them: "meeting of the ministers of Fiji, Tonga and Samoa (SP3)".
    """
    bracket = phrase.bracket
    if phrase.numbers or bracket is None or bracket.number is None or series.meets(bracket.acronym):
        return
    tail = reader.view[phrase.head[1] : phrase.end]
    whole = reader.view[phrase.head[0]].upper() in bracket.acronym  # "Conference of the Reed States (CRS4)"
    whole = whole and series.spells(bracket.acronym, reader.view[phrase.start : phrase.end])
    listed = any(
        reader.countries.get(at) == phrase.end for at in range(phrase.head[1], phrase.end)
    )  # "… and Fiji (LF8)"
    if not whole and (listed or not reader.words["counted_members"].isdisjoint(tail.lower().split()[-1:])):
        phrase.bracket = None


def _ordinal_to(reader: Reader, end: int) -> re.Match[str] | None:
    """Return the ordinal that stands right before an offset."""
    start = reader.view.rfind(" ", max(0, end - _COUNT), max(end - 1, 0)) + 1
    found = None if reader.patterns.head_first else reader.patterns.left_ordinal.match(reader.view, start, end)
    return found if found and found.end() + 1 == end else None


def up_to_bracket(reader: Reader, phrase: Phrase, at: int) -> int | None:
    """Return where a name ends that goes on, over any words, to the bracket with the acronym and its own number."""
    partners = reader.view[at : at + _WITH].split(None, 1)[0].lower() in reader.words["with"]
    all_of_them = reader.patterns.names.all_partners.match(reader.view, at) if partners else None
    if all_of_them and not phrase.numbers:
        return _past_partners(reader, phrase, all_of_them.end())
    if not (phrase.numbers or partners):
        return None
    ahead = _TO_BRACKET.match(reader.view, at)
    found = bracket_at(reader.view, ahead.end(), reader.patterns) if ahead else None
    if ahead is None or found is None:
        return None
    if found.number != phrase.numbers[-1] if phrase.numbers else not series.meets(found.acronym):
        return None  # "… với các Đối tác (PMC)"
    if not reader.dates.keys().isdisjoint(range(at, ahead.end())):
        return None
    phrase.bracket = found
    return stripped(reader.view, ahead.end())


def _past_partners(reader: Reader, phrase: Phrase, end: int) -> int:
    """Return where a name ends with all with whom a meeting is held, or the ordinal behind: "… với các đối tác"."""
    ordinal = reader.patterns.right_ordinal.match(reader.view, end + 1)
    number = value_of(ordinal, reader.patterns) if ordinal else None
    if ordinal and number:
        phrase.count(number, ordinal.span(), ordinal.end())
        end = ordinal.end()
    phrase.bracket = bracket_at(reader.view, end, reader.patterns)
    return end


def holder(reader: Reader, bodies: Mapping[int, str], phrase: Phrase) -> str | None:
    """Return the acronym of what holds a meeting, where its bracket stands before: "… (JCC) held its".

    Args:
        reader: the text.
        bodies: the acronyms of bodies and series by where their bracket closes.
        phrase: the meeting's.

    """
    view = reader.view
    close = view.find(")", max(0, phrase.start - _HOLDER), phrase.start) + 1
    while close:
        acronym = bodies[close] if close in bodies else _of_those(view, close)
        beside = view[close : phrase.start]
        acronym = acronym or (_of_owner(view, close) if beside == " " else None)
        if acronym and (beside in _BESIDE or reader.patterns.holds.fullmatch(view, close, phrase.start)):
            return acronym
        close = view.find(")", close, phrase.start) + 1
    return None


def _of_owner(view: str, close: int) -> str | None:
    """Return the acronym in the bracket behind a body that owns what follows: "the Joint Committee's (JC) 12th"."""
    found = _IN_BRACKET.search(view, max(0, close - _LONGEST), close)
    owner = view[max(0, found.start() - _OWNER) : found.start()] if found else ""
    return found[1] if found and owner.endswith("'s ") and series.spells(found[1], owner) else None


def _of_those(view: str, close: int) -> str | None:
    """Return the acronym of a series in the bracket behind those who meet: "the Ministers of Energy (AMEM)"."""
    found = _IN_BRACKET.search(view, max(0, close - _LONGEST), close)
    return found[1] if found and series.meets(found[1]) else None
