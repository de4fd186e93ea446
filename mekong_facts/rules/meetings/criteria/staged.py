"""Counted meetings in small letters that are told by what is said of them: where they are held, or who holds them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from mekong_facts.rules import places
from mekong_facts.rules.meetings.criteria.said import STAGED
from mekong_facts.rules.meetings.phrases.bodies import is_interstate
from mekong_facts.rules.meetings.phrases.entries import is_set_down
from mekong_facts.rules.meetings.phrases.phrases import ends_in, tells_level, words_before

if TYPE_CHECKING:
    from mekong_facts.rules.meetings.criteria.titles import Titles
    from mekong_facts.rules.meetings.phrases.phrases import Phrase

_FAR = 140  # characters back to the body that holds a meeting
_LEAD = 40  # characters in which it is told that somebody is at a meeting
_HELD_ALONE = frozenset({"summit", "ministerial", "dialogue", "forum", "conference", "workshop"})
_ON_TOPIC = frozenset({"meeting", "summit", "conference", "forum", "dialogue"})
_TITLED = 2  # words before the noun, at least
_MANY = 9  # so many summits two states seldom have
_SITTINGS = 2  # a second meeting may be that of one day


def is_held_anew(titles: Titles, phrase: Phrase) -> bool:
    """Return whether somebody holds a meeting of a level at a place: "holding a 16th Ministerial Meeting in Hue"."""
    view, words = titles.view, titles.words
    if titles.patterns.head_first or not phrase.capital or phrase.named or phrase.numbers[0] <= _SITTINGS:
        return False
    if not tells_level(f" {view[phrase.start : phrase.end].lower()}", titles.patterns):
        return False
    held = ends_in(view, phrase.start - _LEAD, phrase.start, words["staging"], words["vague"])
    return held and titles.said.placed(phrase.end)


def is_first_held(titles: Titles, phrase: Phrase) -> bool:
    """Return whether somebody held a first meeting at a place and on a day: "their first summit in Lima on 5 May"."""
    if phrase.sort not in _ON_TOPIC:
        return False
    ranked = phrase.definite and tells_level(titles.view[phrase.start : phrase.head[0]].lower(), titles.patterns)
    if ranked and titles.said.held_somewhere(phrase.end):  # "the first leaders' meeting was held in Lima on 5 May"
        return not titles.reader.dates.keys().isdisjoint(range(phrase.end, phrase.end + _FAR))
    lead = words_before(titles.view, phrase.start - _LEAD, phrase.start)[-2:]
    at_it = len(lead) > 1 and lead[0] in titles.words["within"] and lead[1] in titles.words["theirs_first"]
    if not (at_it or titles.said.is_held(phrase.start, phrase.end)):
        return False
    start, end = titles.prose.sentence_at(phrase.start)
    start, end = max(start, phrase.start - _FAR), min(end, phrase.end + _LEAD)
    states = sum(at in titles.reader.countries for at in range(start, phrase.start))
    since = start if at_it or states > 1 else phrase.end  # "Fiji and Peru on 5 May held their first summit in"
    dated = not titles.reader.dates.keys().isdisjoint(range(since, end))
    return dated and titles.said.sited(phrase.behind)


def is_first_of_commission(titles: Titles, phrase: Phrase) -> bool:
    """Return whether a council of several states holds its first: "The Fiji-Peru Joint Council will hold its first"."""
    view, words = titles.view, titles.words
    start = max(titles.prose.sentence_at(phrase.start)[0], phrase.start - _FAR)
    held = ends_in(view, phrase.start - _LEAD, phrase.start, words["staging"], words["theirs_first"])
    if titles.patterns.head_first or not (held or titles.said.is_held(phrase.start, phrase.end, STAGED)):
        return False
    body = view[start : phrase.start].replace("-", " ").split()
    body = body[body[0].lower() in words["the"] :] if body else []
    states = sum(at in titles.reader.countries for at in range(start, phrase.start))
    put = titles.patterns.places.put.match(view, phrase.behind)  # in a town, known or not
    there = titles.said.takes_place(phrase.behind) or (put is not None and put["name"] is not None)
    return there and is_interstate(words, body, states)


def is_first_of_states(titles: Titles, phrase: Phrase) -> bool:
    """Return whether somebody is at a first meeting of several states: "at the first three-party expert meeting"."""
    if titles.patterns.head_first or not phrase.definite or phrase.sort not in _ON_TOPIC:
        return False
    if len(titles.view[phrase.start : phrase.head[0]].split()) <= _TITLED or not is_of_several(titles, phrase):
        return False
    return ends_in(titles.view, phrase.start - _LEAD, phrase.start, titles.words["within"], titles.words["the"])


def is_of_several(titles: Titles, phrase: Phrase) -> bool:
    """Return whether a word before the noun tells how many states meet: "the ninth trilateral summit"."""
    own = titles.view[phrase.start : phrase.head[0]].lower().split()
    return phrase.sort in _ON_TOPIC and not titles.words["of_several"].isdisjoint(own)


def is_gathered_for(titles: Titles, phrase: Phrase) -> bool:
    """Return whether people gather for a meeting at a place: "gathered in the Lao capital for the 13th conference"."""
    start = max(titles.prose.sentence_at(phrase.start)[0], phrase.start - _FAR)
    found = titles.patterns.criteria.gathered.search(titles.view, start, phrase.start)
    if found is None:
        return False
    named = not titles.reader.countries.keys().isdisjoint(range(*found.span("site")))
    return named or any(places.city(part.strip()) for part in found["site"].split(","))


def is_staged(titles: Titles, phrase: Phrase) -> bool:
    """Return whether a counted meeting in small letters is held, or somebody is at it, at a place or on a day.

    Of a meeting that is nothing but counted a text may have any: "the second meeting was held in Lima".
    """
    before_noun = titles.view[phrase.start : phrase.head[0]].lower()
    described = len(before_noun.split()) > 1
    summit = phrase.sort == "summit" and phrase.numbers[0] > _MANY
    if summit and (titles.said.sited(phrase.behind) or tells_level(before_noun, titles.patterns)):
        return True  # "welcomed them for the 40th summit in Lima", "ahead of the 38th leaders' summit"
    if not (phrase.sort in _HELD_ALONE or (phrase.sort == "meeting" and described)):
        return False
    if titles.said.goes_on(phrase.behind) or titles.said.is_staged(phrase.behind):
        return True
    sited = titles.said.sited(phrase.behind) or is_set_down(titles.view, titles.reader.dates, phrase.behind)
    if sited and tells_level(titles.view[phrase.start : phrase.head[1]].lower(), titles.patterns):
        return True  # "the third ministerial meeting in Lima"
    joined = titles.patterns.names.and_another.match(titles.view, phrase.behind)
    if joined and titles.said.next_takes_place(joined.end()):
        return True  # "the 43rd council meeting and the 18th Reed Forum ended in Lima"
    if is_gathered_for(titles, phrase):
        return True
    words = titles.words
    before = words_before(titles.view, phrase.start - _LEAD, phrase.start, words["articles"], words["of"])[-1:]
    there = any(not words[key].isdisjoint(before) for key in ("within", "opening", "closing"))
    return there and titles.said.placed(phrase.end)
