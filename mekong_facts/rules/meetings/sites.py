"""What has a meeting's noun in its name: forums on the web, ships, goods."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping

    from mekong_facts.rules.meetings.phrases import Phrase

_BEFORE, _AFTER = 24, 32
_SHIP = re.compile(r"(?:M/?[VTS]|SS|HMS|USS|RMS) ")
_GOODS = re.compile(r" [A-Z][a-z]+\"")


def is_ware(view: str, phrase: Phrase) -> bool:
    """Return whether a phrase names a ship (MV Summit) or goods in quotes ("Summit Snacks")."""
    start = phrase.start
    if phrase.numbers or not view[start].isupper():
        return False
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
