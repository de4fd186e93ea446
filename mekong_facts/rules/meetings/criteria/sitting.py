"""What is said around a council, a commission or a committee: whether it meets, and which sessions are its."""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING

from mekong_facts.rules import series
from mekong_facts.rules.meetings.phrases.bodies import is_of_field, sits_for_states, sits_jointly
from mekong_facts.rules.meetings.phrases.entries import is_council
from mekong_facts.rules.meetings.phrases.phrases import stripped, tells_level, words_before

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from mekong_facts.rules.meetings.criteria.said import Said
    from mekong_facts.rules.meetings.phrases.phrases import Phrase

_ENDS = frozenset({"open", "close"})
_NEAR = 44  # from a noun to its verb
_CITY = 30  # characters of a city
_BESIDE = 20  # the same with nothing but auxiliaries between
_SURE = 3  # from which number on a session is none of the sittings of a day
_IT_WAS = 2  # words: "It was the fourth session"
_SENTENCE = 120  # characters back to the body that a session is of


def meets(said: Said, phrase: Phrase) -> bool:
    """Return whether a body with a proper name meets: "the Joint Working Group on Aquifers will meet in Aqaba"."""
    head = said.view[phrase.head[0] : phrase.head[1]]
    two = head.islower() and _is_of_two_states(said, phrase)
    if not (phrase.named and (head[0].isupper() or two)):
        return False
    before = words_before(said.view, phrase.start - _CITY, phrase.start, said.reader.words["the"])
    council = is_council(said.prose, said.reader, phrase)
    joined = not council and " " not in head
    if joined and not said.reader.words["and"].isdisjoint(before[-1:]) and before[-2:-1] and before[-2][-1] != ",":
        return False  # "ministers of Fiji and the European Commission met"
    if _is_gone_to(said, phrase):
        return True
    if not (said.reader.patterns.head_first or said.reader.words["of"].isdisjoint(before[-1:])):
        return False  # "the ministers of the Reed Council met"
    if council:
        return True
    if not (two or "-" in head or " " in head or _is_ministers(said, phrase) or _sits_in_city(said, phrase)):
        return False
    end, patterns = phrase.behind, said.reader.patterns
    if patterns.meets.match(said.view, end) is None:
        return not patterns.head_first and _is_ministers(said, phrase) and _begins_or_ends(said, end)
    held = patterns.holds.match(said.view, end)  # "met in Lima for its 36th meeting"
    return held is None or patterns.left_ordinal.match(said.view, held.end()) is None


def _is_of_two_states(said: Said, phrase: Phrase) -> bool:
    """Return whether two states have a committee in small letters: "the Peru-Fiji joint border committee met in"."""
    own = said.view[phrase.start : phrase.head[1]].split()
    states = sum(at in said.reader.countries for at in range(phrase.start, phrase.end))
    return states > 1 and sits_jointly(said.reader.words, own)


def _begins_or_ends(said: Said, end: int) -> bool:
    """Return whether it is said right behind that something opens or closes at a place or on a day.

    A year alone may be that in which a body was set up; with an object it opens that: "opens in Lima a school".
    """
    verb = said.verb_behind(end)
    if verb is None or verb.id not in _ENDS or verb.start - end > _BESIDE:
        return False
    objects = said.reader.words["object_leads"]
    if any(
        word in objects and before.isalnum() and not before.islower()
        for before, word in pairwise(said.view[verb.end : verb.end + _NEAR].split())
    ):
        return False
    day = said.reader.patterns.places.put.match(said.view, verb.end)
    at = (day.start("name") if day["name"] else day.end()) if day else verb.end + 1
    return said.sited(verb.end) or said.is_day(at) or said.is_day(verb.end + 1)


def _is_gone_to(said: Said, phrase: Phrase) -> bool:
    """Return whether somebody is at a body on a day and at a place: "at the Fisheries Council on 5 May in Lima"."""
    words = said.reader.words
    before = words_before(said.view, phrase.start - _CITY, phrase.start, words["the"], words["of"])
    if not (phrase.definite and before and before[-1] in words["within"] | words["apart"]):
        return False
    if is_of_field(said.reader, phrase) and said.dated(phrase.behind):
        return True  # "at the Fisheries Council in May"
    if before[-1] not in words["within"]:
        return False
    day = said.reader.patterns.places.put.match(said.view, phrase.behind)
    end = said.reader.dates.get(day.end() if day else -1)
    if end is not None and said.sited(end):
        return True
    told = range(phrase.behind, min(phrase.behind + _NEAR, said.prose.sentence_at(phrase.start)[1]))
    dated = not said.reader.dates.keys().isdisjoint(told)
    own = said.view[phrase.start : phrase.end].lower().split()
    return dated and said.sited(phrase.behind) and (words["homely"] | words["statewide"]).isdisjoint(own)


def _sits_in_city(said: Said, phrase: Phrase) -> bool:
    """Return whether a council on which several states sit meets somewhere: "the SAARC Council met in Lima"."""
    met = said.reader.patterns.meets.match(said.view, phrase.behind)
    if met is None or not sits_for_states(said.reader, phrase):
        return False
    at = said.view.rfind(" ", 0, met.end())
    day = said.reader.dates.get(met.end() + 1)  # "met on 5 May in Lima"
    return said.sited(at) or (day is not None and said.sited(day))


def _is_ministers(said: Said, phrase: Phrase) -> bool:
    """Return whether ministers or heads of several states sit on a council: "SCO's Council of Heads of State"."""
    tail = said.view[phrase.head[1] : phrase.end].lower()
    if not tail.startswith(said.reader.patterns.of_all):
        return False
    if not said.reader.countries.keys().isdisjoint(range(phrase.start, phrase.end)):
        return False
    own = said.view[phrase.start : phrase.head[0]].split()  # "the Council of Ministers" is a government's
    of = said.view[phrase.head[1] : phrase.end].split()
    last = of[-2:]  # "… of the Reed Community", not "of the Federation"
    named = last[-1].lower() in said.reader.words["organisations"] and last[0][0].isupper()
    states = own or any(map(series.is_body, of)) or named or _is_of_community(said, of)
    return bool(states) and tells_level(tail, said.reader.patterns)


def _is_of_community(said: Said, tail: Sequence[str]) -> bool:
    """Return whether a council is that of an organisation of others: "… of the Community of Reed Countries"."""
    nouns, of = said.reader.words["organisations"], said.reader.words["of"]
    return any(noun.istitle() and noun.lower() in nouns and behind in of for noun, behind in pairwise(tail))


def is_sitting(said: Said, phrase: Phrase) -> bool:
    """Return whether a joint body is counted by its meetings: "the 12th Joint Commission was held in Dhaka"."""
    kind = phrase.noun.split()
    joint = len(kind) > 1 and kind[0] in said.reader.words["joint_kinds"]
    return joint and (phrase.numbers[0] > 1 or said.goes_on(phrase.end))


def sits(said: Said, phrase: Phrase) -> bool:
    """Return whether a counted session in small letters is that of a body, and is held at a place or on a day.

    "The 60th session of the subsidiary bodies opened in Bonn"; "A joint committee runs it. Its 4th session was …".
    """
    words = said.reader.words
    if said.reader.patterns.head_first or not (phrase.definite and phrase.numbers[0] > 1):
        return False
    tail = said.view[phrase.head[1] : phrase.end].lower().split()
    if tail:
        nouns = words["bodies"] | words["body_plurals"]
        joint = tail[2:3] != [] and tail[2] in words["jointly"]  # "of the joint committee on the dam"
        ends = (at for at in range(len(tail) - 1) if joint and tail[at] in nouns and tail[at + 1] in words["topics"])
        told = tail[-1] in nouns or next(ends, None) is not None
        if not told or tail[:2] != ["of", "the"] or not words["local"].isdisjoint(tail):
            return False
        return said.goes_on(phrase.end)
    before = said.view[max(0, phrase.start - _SENTENCE) : phrase.start].lower()
    lead, _, own = before.rstrip().rpartition(" ")
    if own not in words["owned"] or not said.goes_on(phrase.end):
        phrase.pointed = _is_of_committee(said, phrase)
        return phrase.pointed
    return _tells_joint(words, lead)


def _tells_joint(words: Mapping[str, frozenset[str]], told: str) -> bool:
    """Return whether words in small letters tell of a joint committee of states."""
    spoken = {word.strip(",()") for word in told.split()}
    joint = not (spoken.isdisjoint(words["joint_bodies"]) or spoken.isdisjoint(words["joint_kinds"]))
    return joint and spoken.isdisjoint(words["local"] - words["joint_kinds"])


def _is_of_committee(said: Said, phrase: Phrase) -> bool:
    """Return whether the session of a joint committee is chaired that has just met, or it is told to be one.

    "The Fiji-Peru Joint Commission met on Wednesday. The two ministers co-chaired the fourth session". A second one may
    be but the afternoon's.
    """
    words, view = said.reader.words, said.view
    here, end = said.prose.sentence_at(phrase.start)
    ahead = words_before(view, here, phrase.start, words["the"])
    behind = view[phrase.end : min(end, phrase.end + _BESIDE)].lower().split()
    if phrase.numbers[0] < _SURE or not (words["of"] | words["this_one"]).isdisjoint(behind[:1]):
        return False  # "the third session of the day", "that week"
    told = {*ahead[-1:], *[word for word in behind if word not in words["copula"]][:1]}
    it_was = len(ahead) == _IT_WAS and ahead[-1] in words["copula"]
    if words["presiding"].isdisjoint(told) and not it_was:
        return False
    above = stripped(view, here)
    before = said.prose.sentence_at(above - 1)[0] if above else 0
    met = said.reader.patterns.meets.search(view, before, here)
    if met is None or said.reader.countries.keys().isdisjoint(range(before, met.start())):
        return False
    return _tells_joint(words, view[before : met.start()].lower())
