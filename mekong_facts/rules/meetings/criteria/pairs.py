"""Two bodies or states between which a numbered meeting is held: "the 9th meeting between the two Ministries"."""

from __future__ import annotations

from itertools import islice
from typing import TYPE_CHECKING

from mekong_facts.rules.meetings.phrases.phrases import TOKEN

if TYPE_CHECKING:
    from collections.abc import Mapping

    from mekong_facts.rules.meetings.phrases.phrases import Phrase

_NEAR = 70  # characters behind a meeting's noun
_MOST = 6  # words there


def of_two_bodies(view: str, phrase: Phrase, words: Mapping[str, frozenset[str]]) -> bool:
    """Return whether two bodies or states meet, by the words behind the noun, and not two persons or two teams."""
    behind = [word[0].lower() for word in islice(TOKEN.finditer(view, phrase.end, phrase.end + _NEAR), _MOST)]
    if behind[:1] == [] or behind[0] not in words["two_sided"] | words["of"]:
        return False
    at = 1 + (behind[1:2] != [] and behind[1] in words["the"])
    if behind[at : at + 1] == [] or behind[at] not in words["both"]:
        return False
    told = {*behind[at + 1 :]}
    states = phrase.sort != "meeting" and not told.isdisjoint(words["paired_states"])
    return states or not told.isdisjoint(words["paired_bodies"])
