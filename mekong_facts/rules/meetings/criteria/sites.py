"""What has a meeting's noun in its name: forums on the web, ships, goods, schools."""

from __future__ import annotations

from typing import TYPE_CHECKING

from mekong_facts.patterns import deferred
from mekong_facts.rules.meetings.phrases.phrases import TOKEN, endings

if TYPE_CHECKING:
    from collections.abc import Mapping

    from mekong_facts.rules.meetings.phrases.phrases import Phrase
    from mekong_facts.rules.meetings.phrases.starts import Reader
    from mekong_facts.rules.prose import Prose

_BEFORE, _AFTER = 24, 32
_LINE = 200  # characters of a headline on either side
_SMALL = 3  # letters of a word that has no capital in a headline
_SHIP = deferred(r"(?:M/?[VTS]|SS|HMS|USS|RMS) ")
_GOODS = deferred(r" [A-Z][a-z]+\"")


def is_ware(view: str, phrase: Phrase, words: Mapping[str, frozenset[str]]) -> bool:
    """Return whether a phrase names a ship (MV Summit), goods in quotes ("Summit Snacks"), a room or games."""
    start, behind = phrase.start, view[phrase.end : phrase.end + _AFTER].split(None, 1)[:1]
    theirs = behind[0].strip(".,;:)") if behind and view[phrase.end] == " " else ""
    if theirs.lower() in words["contests"] or theirs in words["streets"]:
        return True
    if phrase.numbers or not view[start].isupper():
        return False
    if not phrase.bracket and not words["software"].isdisjoint(endings(view[start : phrase.head[0]].lower().split())):
        return True  # "Join Zoom Meeting"
    quoted = start == phrase.head[0] and view[start - 1 : start] == '"'
    return _SHIP.match(view, start) is not None or (quoted and _GOODS.match(view, phrase.head[1]) is not None)


def is_site(view: str, phrase: Phrase, words: Mapping[str, frozenset[str]]) -> bool:
    """Return whether a phrase names a forum on the web: a word of such sites stands in it or near it."""
    if phrase.numbers or phrase.noun not in words["sites"]:
        return False
    before = view[max(0, phrase.start - _BEFORE) : phrase.start].rpartition(". ")[2]
    before = "" if before.rstrip().endswith(("-", ")")) else before  # whose report it is: "(Chinhphu.vn) - Diễn đàn"
    after = view[phrase.start : phrase.end + _AFTER].partition(". ")[0]
    around = f"{before}{after}".lower()
    return any(word in around for word in words["posting"])


def is_within_name(prose: Prose, reader: Reader, phrase: Phrase) -> bool:
    """Return whether the noun is inside a longer proper name that is no meeting's: "Summit School", "Forum Island".

    In a headline all words have capitals.
    """
    view = reader.view
    after = TOKEN.search(view, phrase.end, phrase.end + 40)
    if reader.patterns.head_first or phrase.bracket or after is None or after.start() in reader.dates:
        return False
    if after[0].lower() in reader.words["right"] or after.start() in reader.countries:
        return False
    start, end = prose.line_at(phrase.start)
    line = view[max(start, phrase.start - _LINE) : min(end, phrase.end + _LINE)]
    return any(word[0].islower() and len(word) > _SMALL for word in line.split()[1:-1])
