"""The number behind the head noun where modifiers stand before it: "Conference the 9th", "met for the fifth time"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from mekong_facts.patterns import deferred
from mekong_facts.rules.letters import BULLET_MARKS
from mekong_facts.rules.meetings.phrases.brackets import bracket_at
from mekong_facts.rules.meetings.phrases.phrases import TOKEN, value_of

if TYPE_CHECKING:
    import re

    from mekong_facts.rules.meetings.phrases.phrases import Phrase
    from mekong_facts.rules.meetings.phrases.starts import Reader

_COUNTED = frozenset({"assembly", "summit", "conference", "session"})
_SITTING = frozenset({"assembly", "conference", "body", "forum"})
_SITTINGS = frozenset({"session", "meeting"})
_ITEM = 12  # characters of a bullet before an item
_BODY = 90  # characters of a body's name
_LEAD = 8  # characters of an article and a number
_BARE = deferred(r"\b(?:[Tt]he (\d{1,2})|([a-z]+) ([1-9]\d)) \Z")
_FURTHER = deferred(r" (\w+|&) (\d{1,2})(?![\w/]|[.,:-]\d)")
_OF = 4  # characters of " of"
_NEXT = 9  # so many editions on, at most
_FOREIGN = 7  # characters of "ke-" with its number


def number_behind(reader: Reader, phrase: Phrase) -> None:
    """Read an ordinal or a number behind the head: "Conference the 9th", "Leaders Meeting 21", "meeting, the 15th,"."""
    found = reader.patterns.right_ordinal.match(reader.view, phrase.end, min(len(reader.view), phrase.end + 60))
    if found is None or _is_said(reader, found) or (found["figure"] and not _counts(reader, phrase, found)):
        return
    number = value_of(found, reader.patterns)
    if number is None or not reader.dates.keys().isdisjoint(range(found.start(), found.end())):
        return
    phrase.numbers = [number]
    if reader.words["openers"].isdisjoint(reader.view[phrase.kept : phrase.start].lower().split()):
        phrase.start = phrase.kept  # no "minutes of meeting No. 8"
    phrase.ordinal = found.span("figure" if found["figure"] else "number")
    if not (found["apart"] and phrase.named):  # "the Inland Waters Forum, the 15th in the series"
        phrase.end = phrase.ordinal[1]
    phrase.spots = [(phrase.start, phrase.end)]
    if found["figure"]:
        _join(reader, phrase, number)
    phrase.bracket = bracket_at(reader.view, phrase.end, reader.patterns)


def _counts(reader: Reader, phrase: Phrase, found: re.Match[str]) -> bool:
    """Return whether a bare figure behind a noun is its number: "Leaders Meeting 21", "The meeting 12 will be held"."""
    if phrase.sort in {"session", "body"}:
        return False
    if phrase.named or _is_owned(reader, found):
        return True
    was_held = reader.patterns.was_held
    held = reader.patterns.names.will_be.match(reader.view, found.end()) or (
        was_held and was_held.match(reader.view, found.end())
    )
    return phrase.definite and held is not None


def _is_owned(reader: Reader, found: re.Match[str]) -> bool:
    """Return whether "No." stands before a figure, or behind it whose meeting it is: "the Meeting XIX of Ministers"."""
    behind = reader.view[found.end() : found.end() + _OF].lower().split()
    return bool(found["sign"]) or not reader.words["of"].isdisjoint(behind)


def _join(reader: Reader, phrase: Phrase, number: int) -> None:
    """Take in the figure that "and" joins to the one at a phrase's end: "the ASEAN Summit 28 and 29"."""
    figure = _FURTHER.match(reader.view, phrase.end)
    if figure and figure[1] in reader.words["and"] and number < int(figure[2]) < number + _NEXT:
        phrase.spots.append(figure.span(2))
        phrase.numbers.append(int(figure[2]))
        phrase.end = figure.end()


def foreign_number(reader: Reader, phrase: Phrase) -> None:
    """Read the ordinal that an English name has kept from the language of its hosts: "Forum on Rice Ke-17"."""
    if phrase.numbers or phrase.bracket:
        return
    found = reader.patterns.names.foreign.search(reader.view, phrase.head[1], phrase.end + _FOREIGN)
    if found and found.start() <= phrase.end <= found.end():
        phrase.count(int(found[1]), (found.start() + 1, found.end()), found.end())
        phrase.bracket = bracket_at(reader.view, phrase.end, reader.patterns)


def sitting_behind(reader: Reader, phrase: Phrase) -> None:
    """Read which session of a conference or a body a comma parts from its name: "Reed Council, 56th session"."""
    if phrase.numbers or phrase.sort not in _SITTING or not phrase.named:
        return
    found = reader.patterns.sitting.match(reader.view, phrase.bracket.close if phrase.bracket else phrase.end)
    number = value_of(found, reader.patterns) if found else None
    if found and number:
        phrase.count(number, found.span("number"), found.end())


def body_behind(reader: Reader, phrase: Phrase) -> None:
    """Read whose session it is that opens an item, behind a comma: "14th Session, Reed and Wool Commission (RWC)"."""
    if not phrase.numbers or phrase.bracket or phrase.sort not in _SITTINGS or phrase.end != phrase.head[1]:
        return
    view = reader.view
    lead = f"\n{view[: phrase.start]}" if phrase.start < _ITEM else view[phrase.start - _ITEM : phrase.start]
    opened, item = lead.rpartition("\n")[1:]
    if not (opened and view.startswith(", ", phrase.end)) or item.strip(f" \t{BULLET_MARKS}"):
        return
    for token in TOKEN.finditer(view, phrase.end + 1, phrase.end + _BODY):
        low = token[0].lower()
        if not (token[0][0].isupper() or low in reader.words["joiners"]):
            return
        if low in reader.words["home_bodies"]:
            return  # "14th Session, Lima Town Council"
        if low in reader.words["joint_bodies"] and token.start() > phrase.end + len(", "):
            phrase.end, phrase.named, phrase.capital = token.end(), True, True
            phrase.spots[-1] = (phrase.spots[-1][0], phrase.end)
            phrase.bracket = bracket_at(view, phrase.end, reader.patterns)
            return


def bare_number(reader: Reader, phrase: Phrase) -> None:
    """Read a number between the article and a noun with a capital, its ending left out: "the 41 General Assembly".

    Above nine the article may be left out, too, by whoever is at it.
    """
    noun = reader.view[slice(*phrase.head)]
    if phrase.numbers or phrase.start != phrase.head[0] or not noun.istitle():
        return
    of_those = phrase.sort == "meeting" and reader.view.startswith(reader.patterns.of_all, phrase.head[1])
    if of_those:  # no "the 12 Meeting of the club"
        those = reader.view[phrase.head[1] : phrase.head[1] + _BODY].split(None, 2)[1:2]
        of_those = those != [] and (those[0].istitle() or those[0] in reader.words["meeting_persons"])
    if not (phrase.sort in _COUNTED or of_those):
        return  # but "the 52 Meeting of Heads of State"
    found = _BARE.search(reader.view, max(0, phrase.start - _LEAD), phrase.start)
    told = found is not None and (found[1] is not None or found[2] in reader.words["within"])
    which = 1 if found and found[1] else 3  # "presidents met at 52 Meeting of Heads of State"
    if found and told and noun[-1] != "s" and found.start(which) not in reader.dates:
        phrase.start = phrase.kept = found.start(which)
        phrase.numbers, phrase.ordinal = [int(found[which])], found.span(which)
        phrase.spots, phrase.definite = [(phrase.start, phrase.end)], True


def meets_again(reader: Reader, phrase: Phrase) -> None:
    """Read which meeting of a body follows in its verb: "the Joint Commission met for the fifth time"."""
    found = reader.patterns.meets_count.match(reader.view, phrase.behind)
    number = value_of(found, reader.patterns) if found else None
    if found and number:
        phrase.numbers, phrase.spots, phrase.reach = [number], [(phrase.start, phrase.end)], found.end()


def _is_said(reader: Reader, found: re.Match[str]) -> bool:
    """Return whether an ordinal behind a noun is said of it and no part of it: "the summit is the first"."""
    lead = found[0][: found.start("number") - found.start()] if found["number"] else ""
    before = lead.lower().lstrip(" ,-").split()
    if before[-2:-1] and (before[-2] in reader.words["openers"] or before[-2] in reader.words["joiners"]):
        return True  # "the meeting of the 5th"
    return any(word.endswith(reader.patterns.names.participles) or word in reader.words["right"] for word in before)
