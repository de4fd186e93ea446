"""Those who go to a meeting: whether a day on which something is told of them is the meeting's."""

from __future__ import annotations

from typing import TYPE_CHECKING

from mekong_facts.rules.meetings.phrases.phrases import endings

if TYPE_CHECKING:
    from collections.abc import Mapping

    from mekong_facts.rules.gazetteer import Hit
    from mekong_facts.rules.meetings.patterns import MeetingPatterns

_VISITORS = 7  # words from "received" to those received
_NEAR = 40  # characters from "led" to "delegation"
_FEW = 5  # words there
_MEET = frozenset({"hold", "gather"})


def are_received(view: str, words: Mapping[str, frozenset[str]], start: int, end: int) -> bool:
    """Return whether a stretch up to "attend" tells of those who go there that somebody receives them."""
    told = view[start:end].lower().replace(",", " , ").split()
    over = not words["coming_over"].isdisjoint(told[-_FEW:])
    for at, word in enumerate(told):
        if over and not words["receiving"].isdisjoint((word, " ".join(told[at : at + 2]))):
            return True  # "tiếp bà Lê Thị Mai, Phó Chủ tịch Hội Lau sậy sang dự", "hội đàm với đoàn Fiji sang dự"
        if word in words["receiving"] and not words["visitors"].isdisjoint(told[at + 1 : at + _VISITORS]):
            return "," not in told[at:]
    return False


def come(view: str, patterns: MeetingPatterns, start: int, end: int) -> bool:
    """Return whether somebody only comes there to attend: "ngày 8/10, Thủ tướng đến Viêng Chăn để dự …"."""
    found = patterns.places.toward.search(view, start, end)
    behind = view[found.end() : end].lower().split() if found and not found["stay"] else ()
    return not patterns.words["purposes"].isdisjoint(behind)


def but_come(words: Mapping[str, frozenset[str]], lead: Hit | None, between: str) -> bool:
    """Return whether the verb before a day says that somebody comes then to what `between` leads to.

    "Arrived on Monday for the …", "đến Huế ngày 5/5 để dự …", not "meet in Lima on 5 May to attend the …".
    """
    if lead is None:
        return between.split(None, 1)[0] in words["purposes"]
    return lead.id == "block" or (lead.id not in _MEET and between.split(None, 1)[0] in words["purposes"])


def were_there(view: str, words: Mapping[str, frozenset[str]], start: int) -> bool:
    """Return whether what follows is of the time before or after somebody goes to a meeting: "sau khi dự Hội nghị"."""
    told = f" {' '.join(view[max(0, start - _NEAR) : start].lower().split())}"
    rows = [row for row in words["going_there"] if told.endswith(f" {row}")]
    before = told.removesuffix(max(rows, key=len)).split() if rows else []
    return not words["apart"].isdisjoint(endings(before))


def are_led(view: str, words: Mapping[str, frozenset[str]], verb: Hit) -> bool:
    """Return whether somebody leads the delegation of which a verb speaks, if it does: "led its delegation to"."""
    if view[verb.start : verb.end].partition(" ")[0] not in words["led_groups"]:
        return True
    before = view[max(0, verb.start - _NEAR) : verb.start].lower().split()[-_FEW:]
    return "of" not in before and not words["leading"].isdisjoint(before)
