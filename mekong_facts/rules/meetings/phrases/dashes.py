"""What a dash behind a meeting's name opens: what is said in passing, a paper, or where and when it was."""

from __future__ import annotations

from typing import TYPE_CHECKING

from mekong_facts.patterns import deferred
from mekong_facts.rules import places
from mekong_facts.rules.letters import CAPITAL

if TYPE_CHECKING:
    from mekong_facts.rules.meetings.phrases.starts import Reader

# a town behind a dash, up to its state or its day
_TOWN_BEHIND = deferred(rf" (?P<city>{CAPITAL}[\w'-]+(?: {CAPITAL}[\w'-]+){{0,2}})(?:, | \()")
_LONGEST = 40  # characters of a word before a dash
_PAPER, _TITLE = 40, 3  # characters and words in which it is told what paper a headline names


def sets_off(reader: Reader, at: int) -> bool:
    """Return whether a dash opens what is said in passing: "the Dialogue on Dykes - the largest so far - met".

    Or what a headline tells of it: "Congress of Soil Science - extension of deadline"; or where and when it is.
    """
    view, words = reader.view, reader.words
    town = _TOWN_BEHIND.match(view, at + 1)
    told_with = town is not None and (town.end() in reader.dates or town.end() in reader.countries)
    if town and told_with and places.city(town["city"]) is not None:
        return not _ends_in_town(view, at)  # "… of the Board - Lima, March 2030", not "Suva - Lima, Peru"
    told = view[at + 1 : at + _PAPER].split() if view[at - 1 : at + 2] == " - " else []
    papers = {word.lower().strip(".,:;") for word in told[:_TITLE]}
    if not (papers.isdisjoint(words["documents"]) and papers.isdisjoint(words["results"])):
        return True  # "Conference on Reeds - Joint Declaration"
    before = view[max(0, at - _LONGEST) : at - 1].rpartition(" ")[2].lower()
    if told and before in words["joint_bodies"] and told[0].istitle() and at + 2 not in reader.countries:
        return True  # "Meeting of the Reed Committee - Lake Conference Centre"
    behind = told[:1]
    low = behind != [] and behind[0].islower() and view[max(0, at - _LONGEST) : at - 1].rpartition(" ")[2][:1].isupper()
    return low or not (words["articles"] | words["indefinite"]).isdisjoint(behind)


def _ends_in_town(view: str, at: int) -> bool:
    """Return whether a town stands before a dash."""
    words = view[max(0, at - _LONGEST) : at].split()
    return any(places.city(" ".join(words[-size:])) is not None for size in (1, 2, 3))
