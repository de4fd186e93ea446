"""Sittings of committees and of the ministers of an organisation, told by a place or a day."""

from __future__ import annotations

from typing import TYPE_CHECKING

from mekong_facts.rules import series
from mekong_facts.rules.meetings.criteria.convoked import is_apart, past_members
from mekong_facts.rules.meetings.phrases.bodies import has_noun, is_interstate
from mekong_facts.rules.meetings.phrases.phrases import beginnings, tells_level

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from mekong_facts.rules.meetings.criteria.titles import Titles
    from mekong_facts.rules.meetings.phrases.phrases import Phrase

_LEAD = 40  # characters in which a day or a bracket stands
_FAR = 60  # the same behind a verb and a place
_FIRST = 6  # words in which a committee's noun begins
_TITLED = 2  # words before the noun, at least
_OF_PARTIES = frozenset({"meeting", "session", "conference"})
_MEETING = frozenset({"meeting", "session"})


def is_of_committee(titles: Titles, phrase: Phrase) -> bool:
    """Return whether a committee of several states, of a region or an organisation meets at a place or on a day.

    "phiên họp Ủy ban Hỗn hợp Việt Nam - Hàn Quốc tại Seoul".
    """
    view, words = titles.view, titles.words
    if not titles.patterns.head_first or not phrase.named or phrase.sort not in _MEETING:
        return False
    own = view[phrase.head[1] : phrase.end].split()
    committee = next(
        (word for word in own[:_FIRST] if word.istitle() and word.lower() in words["committee_firsts"]), ""
    )
    which = own.index(committee) if committee else 0
    own = own[which:] if words["sitting_kinds"].issuperset(map(str.lower, own[:which])) else own
    low = [word.lower() for word in own]
    if not own or own[0].islower() or words["committees"].isdisjoint(beginnings(low[:2])):
        return False
    regional = any(region in " ".join(low) for region in words["regions"])
    states = sum(at in titles.reader.countries for at in range(phrase.head[1], phrase.end))
    if not (regional or states > 1 or any(map(series.is_body, own))):
        return False
    end = view.find(")", phrase.end, phrase.end + _LEAD) + 1 if view.startswith(" (", phrase.end) else phrase.end
    return titles.said.takes_place(end or phrase.end) or titles.said.is_told_held(phrase.start)


def is_of_interstate(titles: Titles, phrase: Phrase) -> bool:
    """Return whether a body on which several states sit meets: "a meeting of the SCO Council of Coordinators in Lima".

    So does a joint committee, and one of two states.
    """
    if titles.patterns.head_first or not phrase.named or phrase.sort not in _MEETING:
        return False
    own = titles.view[phrase.head[1] : phrase.end].split()
    if own[:1] != ["of"]:
        return False
    body = own[1 + (own[1:2] == ["the"]) :]
    states = sum(at in titles.reader.countries for at in range(phrase.head[1], phrase.end))
    joint = not titles.words["jointly"].isdisjoint(word.lower() for word in body) and has_noun(titles.words, body)
    grouped = " ".join(body[-2:]).lower() in titles.words["group_kinds"]
    if not (joint or grouped or is_interstate(titles.words, body, states) or _is_on_board(titles, body)):
        return False
    end = past_members(titles, phrase.behind)
    level = titles.patterns.at_level.match(titles.view, end)
    start = min(phrase.kept, phrase.start)
    return titles.said.takes_place(level.end() if level else end) or titles.said.is_hosted(start)


def _is_on_board(titles: Titles, body: Sequence[str]) -> bool:
    """Return whether those meet who govern what is of several states: "a meeting of the Board of the Asian Fund".

    No bank or school of that name has states on its board: "the Board of the International Airport".
    """
    words, told = titles.words, {word.lower() for word in body}
    if not (words["homely"].isdisjoint(told) and words["statewide"].isdisjoint(told)):
        return False
    if body[:1] == [] or body[0].lower() not in words["governing"] or body[1:2] != ["of"]:
        return False
    owner = [word.lower() for word in body[2:] if word[0].isupper()]
    several = words["interstate"] | words["ranges"]
    return owner[:1] != [] and owner[0] in several and not words["mechanisms"].isdisjoint(owner[1:])


def is_of_treaty(titles: Titles, phrase: Phrase) -> bool:
    """Return whether the parties to a treaty meet: "a conference of the parties to the Reed Treaty in Lima".

    So they do at its review: "the review conference of the Reed Convention".
    """
    if titles.patterns.head_first or not phrase.named or phrase.sort not in _OF_PARTIES:
        return False
    tail = titles.view[phrase.head[1] : phrase.end]
    if not _names_treaty(titles.words, tail.split()):
        return False
    low = titles.view[phrase.head[0] : phrase.end].lower()
    before = titles.view[min(phrase.kept, phrase.start) : phrase.head[0]].lower().split()
    of_parties = any(f" {parties} to " in low for parties in titles.words["treaty_parties"])
    reviews = not titles.words["reviewing"].isdisjoint(before) and tail.startswith(titles.patterns.of_all)
    return (of_parties or reviews) and titles.said.takes_place(phrase.behind)


def _names_treaty(words: Mapping[str, frozenset[str]], tail: list[str]) -> bool:
    """Return whether a treaty is named: not "the Reed Charter School", nor "the Coalition Agreement" of parties."""
    at = next((at for at, word in enumerate(tail) if at and word[0].isupper() and word.lower() in words["treaties"]), 0)
    behind = [word for word in tail[at + 1 : at + 2] if word[0].isupper() and word.lower() not in words["openers"]]
    return at > 0 and not behind and tail[at - 1][0].isupper() and tail[at - 1].lower() not in words["private_treaties"]


def is_of_region(titles: Titles, phrase: Phrase) -> bool:
    """Return whether ministers or the like of a region meet, or those of several states that are counted.

    "The Nordic prime ministers' meeting in Lima", "the four-nation foreign ministers' meeting".
    """
    if titles.patterns.head_first or phrase.sort != "meeting" or phrase.numbers:
        return False
    before = titles.view[min(phrase.kept, phrase.start) : phrase.head[0]]
    told = before.split()
    if len(told) < _TITLED or not tells_level(f" {before.lower()}", titles.patterns):
        return False
    several = told[0].lower() in titles.words["of_several"] - titles.words["of_parties"]
    region = told[0].istitle() and told[0].lower() in titles.words["interstate"]
    return (several or region) and titles.said.takes_place(phrase.behind)


def is_joint_sitting(titles: Titles, phrase: Phrase) -> bool:
    """Return whether a committee of several states sits at a place or on a day, in small letters, and take it in.

    "The next meeting of the intergovernmental commission on trade, which is scheduled for 5 May".
    """
    view, criteria = titles.view, titles.patterns.criteria
    if phrase.sort not in _MEETING or phrase.numbers:
        return False
    found = criteria.joint_sitting.match(view, phrase.head[1])
    end = found.end() if found else 0
    if found is None or phrase.end > end or phrase.bracket:
        return False
    told = [word.strip(",") for word in found[0].lower().split()]
    states = titles.words["joint_kinds"] | titles.words["organisations"] | titles.words["grades"]
    if not (titles.words["local"] - titles.words["joint_kinds"]).isdisjoint(told) or states.isdisjoint(told[:-1]):
        return False
    which = view.startswith(", which ", end) or view.startswith(" which ", end)
    at = view.find("which ", end) + len("which") if which else end
    if phrase.definite:
        dated = not titles.reader.dates.keys().isdisjoint(range(at, min(at + _FAR, titles.prose.sentence_at(at)[1])))
        held = titles.said.takes_place(at) or (dated and titles.said.held(at))
    else:  # "a session of the joint commission ended in Lima"
        several = not titles.words["of_several"].isdisjoint(told)
        several = several or not titles.reader.countries.keys().isdisjoint(range(phrase.head[1], end))
        held = several and (titles.said.goes_on(at) or titles.said.sited(at))
    if held:
        phrase.end, phrase.named = end, True
    return held


def is_bodys_session(titles: Titles, phrase: Phrase) -> bool:
    """Return whether a committee or the like of a body whose acronym is told sits at a place or on a day.

    "The UNESCO Heritage Committee session in Hue"; "the annual session of the UN Commission on Reeds in Vienna". Any
    session may be meant unless the article or a word for special ones stands before it.
    """
    if not (phrase.named and (phrase.definite or is_apart(titles, phrase))):
        return False
    words = titles.view[phrase.start : phrase.end].split()
    own = titles.view[phrase.start : phrase.head[0]].split()
    told = {word.lower() for word in words if word[0].isupper()}
    apart = not told.isdisjoint(titles.words["owning"]) and told.isdisjoint(titles.words["local"])
    apart = apart and is_apart(titles, phrase)  # "an extraordinary session of the African Union Assembly"
    lettered = any(series.is_body(word) for word in words if word.isupper())
    if not (apart or lettered or is_interstate(titles.words, own, 0)):
        return False
    if told.isdisjoint(titles.words["organisations"]) and told.isdisjoint(titles.words["bodies"]):
        return False
    return titles.said.takes_place(phrase.behind)


def is_of_known(titles: Titles, phrase: Phrase) -> bool:
    """Return whether ministers of an organisation meet, named by its noun: "the Forum Fisheries Ministers meeting".

    The text has named it in full before.
    """
    if titles.patterns.head_first or phrase.sort != "meeting" or not phrase.definite:
        return False
    own = titles.view[phrase.start : phrase.head[0]].split()
    if len(own) < _TITLED or not own[0].istitle() or own[0].lower() not in titles.words["organisations"]:
        return False
    full = titles.view.find(f" {own[0]} (", 0, phrase.start)
    before = titles.view[max(0, full - _LEAD) : max(0, full)].split()[-1:]
    return before != [] and before[0][0].isupper() and tells_level(" ".join(own).lower(), titles.patterns)
