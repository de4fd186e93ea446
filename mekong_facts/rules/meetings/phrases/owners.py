"""Whose meeting it is: "the Fiji-Japan 10th Joint Commission", "the 10th Joint Commission Fiji-Japan"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from mekong_facts.patterns import deferred
from mekong_facts.rules import series
from mekong_facts.rules.letters import CAPITAL
from mekong_facts.rules.meetings.phrases.phrases import TOKEN

if TYPE_CHECKING:
    from mekong_facts.rules.meetings.phrases.phrases import Phrase
    from mekong_facts.rules.meetings.phrases.starts import Reader

_OWNER = 60  # characters of two sides
_SIDE = rf"{CAPITAL}[\w'.]*(?: {CAPITAL}[\w'.]*){{0,2}}"
_SIDES = deferred(rf"(?<![\w.'-])(?!The )(?P<one>{_SIDE})(?: - |-)(?P<other>(?!(?:The|An?|Its|Their|This) ){_SIDE}) \Z")
_BODY = deferred(r"(?<![\w.'-])(?P<body>[A-Z][A-Z]{2,11}) \Z")
_WORD = 16  # characters of the word before
_DASH = deferred(r" ?- ?")


def over_owner(reader: Reader, phrase: Phrase) -> None:
    """Let a name with one ordinal begin with the two sides or the letters of the body right before that."""
    ordinal = phrase.ordinal
    if ordinal is None or len(phrase.numbers) != 1 or not ordinal[0] == phrase.start == phrase.kept:
        return
    start = _owner(reader, phrase.start)
    if start is None:
        return
    phrase.start = phrase.kept = start
    phrase.spots = [(start, phrase.spots[0][1])] if phrase.spots else []
    phrase.capital = phrase.named = True
    before = reader.view[max(0, start - _WORD) : start].split()
    phrase.point(before[-1].lstrip("\"'(").lower() if before else "", reader.words)


def _owner(reader: Reader, at: int) -> int | None:
    """Return where two sides, one of them a state or a body, or a body's letters begin that end before an offset."""
    view, floor = reader.view, max(0, at - _OWNER)
    body = _BODY.search(view, floor, at)
    if body:
        return body.start() if series.is_body(body["body"]) else None
    sides = _SIDES.search(view, floor, at)
    dash = view.rfind("-", sides.end("one"), sides.start("other")) if sides else 0
    if sides and (sides["other"].endswith("'s") or reader.ends_place(dash)):
        return None  # "Lima, Peru - RICEPOL's 5th Forum", "LIMA, Peru - SPC 5th Forum"
    if sides and any(_is_side(reader, *sides.span(group)) for group in ("one", "other")):
        return sides.start()
    return None


def _is_side(reader: Reader, start: int, end: int) -> bool:
    side = reader.view[start:end]
    return reader.countries.get(start) == end or series.is_body(side) or side.lower() in reader.words["regions"]


def over_states(reader: Reader, phrase: Phrase) -> None:
    """Let a numbered name go on over the states right behind its noun, where nothing else is theirs."""
    view, at = reader.view, phrase.end + 1
    if not phrase.numbers or phrase.end != phrase.head[1] or view[phrase.end : at] != " ":
        return
    end, last = reader.countries.get(at), 0
    while end and (dash := _DASH.match(view, end)) and (other := reader.countries.get(dash.end())):
        end = last = other
    behind = TOKEN.match(view, last + 1) if view[last : last + 1] == " " else None
    if behind and behind[0].isalnum() and behind.start() not in reader.dates:
        words = (reader.words["finite"] | reader.words["joiners"] | reader.words["openers"]) - reader.words["and"]
        if behind[0] not in words and reader.patterns.meets.match(view, last) is None:
            return  # "5th Forum Fiji-Tonga relations"
    if last:
        phrase.end = last
        phrase.capital = phrase.named = True
