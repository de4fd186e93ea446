"""Lists within a name: how it goes on at a comma."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from mekong_facts.languages.meeting_words import CAPITAL
from mekong_facts.rules.meetings.phrases import TOKEN

if TYPE_CHECKING:
    from mekong_facts.rules.meetings.phrase_starts import Reader
    from mekong_facts.rules.meetings.phrases import Phrase

# "Agriculture, Forestry and Fisheries": the list that goes on at a comma.
LIST = re.compile(r"(?:,\s[A-ZĐ][\w'-]*(?:\s[A-ZĐ][\w'-]*){0,2}){1,4},?\s(?:and|&|và)\s(?=[A-ZĐ])")
# A list's rest up to where an ordinal may stand.
_LISTED = re.compile(
    rf",\s(?P<rest>{CAPITAL}[^\W\d_]*(?:\s[^\W\d_]+){{0,7}}?)\s(?:\([A-Z][\w -]{{1,14}}\)\s)?(?=(?:lần|lan)\s)"
)
_TOPICS = re.compile(r"(?:,\s[^\W\d_]+(?:\s[^\W\d_]+){0,3}){1,5},?\s(?:và|va)\s[^\W\d_]+")
_PLACES = re.compile(
    rf"(?:,\s(?:[^\W\d_]+\s){{0,2}}?{CAPITAL}[\w'-]*(?:\s{CAPITAL}[\w'-]*){{0,3}}(?:\s\({CAPITAL}[^()\n]{{1,20}}\))?){{1,8}}"
    rf",?\s(?:và|va)\s(?:[^\W\d_]+\s){{0,2}}?{CAPITAL}"
)


def goes_on(reader: Reader, phrase: Phrase, at: int, *, topic: bool) -> bool:
    """Return whether a name goes on behind the comma at an offset."""
    view = reader.view
    if LIST.match(view, at) or _after_comma(reader, at) or _to_ordinal(reader, phrase, at):
        return True
    return (topic and _lists_topics(reader, at)) or (bool(_PLACES.match(view, at)) and is_plural(reader, phrase, at))


def is_plural(reader: Reader, phrase: Phrase, at: int) -> bool:
    """Return whether several provinces or the like are named before an offset."""
    return not reader.words["plurals"].isdisjoint(reader.view[phrase.head[1] : at].lower().split())


def _lists_topics(reader: Reader, at: int) -> bool:
    """Return whether a list of topics goes on at a comma: "về kinh tế, văn hóa, khoa học và kỹ thuật"."""
    found = _TOPICS.match(reader.view, at)
    words = reader.words
    if found is None or not found[0].islower():
        return False
    told = [word.strip(",") for word in found[0].split()[1:] if word not in words["and"]]
    return all(word not in words["left"] | words["right"] | words["titles"] for word in told)


def _after_comma(reader: Reader, at: int) -> bool:
    """Return whether the word behind a comma goes on with the list before it ("phòng, chống")."""
    after = TOKEN.search(reader.view, at + 1, at + 14)
    return after is not None and after[0].lower() in reader.words["listed"]


def _to_ordinal(reader: Reader, phrase: Phrase, at: int) -> bool:
    """Return whether a list without "and" goes on to the ordinal: "Nông, Lâm nghiệp ASEAN (SOM-AMAF) lần thứ 37"."""
    ahead = None if phrase.numbers else _LISTED.match(reader.view, at)
    if ahead is None or not reader.heads.isdisjoint(range(at, ahead.end())):
        return False
    words = reader.words
    low = ahead["rest"].lower().split()
    if low[0] in words["titles"] or any(word in words["right"] for word in low):
        return False
    return reader.patterns.right_ordinal.match(reader.view, ahead.end()) is not None
