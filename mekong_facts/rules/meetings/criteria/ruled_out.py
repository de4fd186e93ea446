"""Which phrases can name no meeting, whatever their words."""

from __future__ import annotations

from itertools import islice
from typing import TYPE_CHECKING

from mekong_facts.rules.meetings.criteria.no_meetings import (
    consists,
    gathers,
    has_members,
    has_persons,
    is_agent,
    is_founded,
    is_item,
    is_joined,
    is_outlet,
    is_owners,
    is_party,
    is_source,
    spells_body,
)
from mekong_facts.rules.meetings.criteria.sites import is_site, is_ware
from mekong_facts.rules.meetings.phrases import editions, firsts, themes
from mekong_facts.rules.meetings.phrases.phrases import TOKEN

if TYPE_CHECKING:
    from mekong_facts.rules.meetings.criteria.said import Said
    from mekong_facts.rules.meetings.phrases.phrases import Phrase
    from mekong_facts.rules.meetings.phrases.starts import Reader

_BEFORE = 12  # characters in which the word before ends
_AFTER = 30  # characters in which the next word begins


def is_none(reader: Reader, said: Said, phrase: Phrase) -> bool:
    """Return whether a phrase can name no meeting, whatever its words."""
    if not phrase.numbers and phrase.noun in reader.words["glossed"]:
        return True
    if is_site(reader.view, phrase, reader.words):
        return True
    if not reader.patterns.head_first and is_ware(reader.view, phrase, reader.words):
        return True
    after = reader.view[phrase.head[1] : phrase.head[1] + _AFTER].lower().split(None, 1)[:1]
    before = reader.view[max(0, phrase.head[0] - _BEFORE) : phrase.head[0]].lower().split()[-1:]
    talks = reader.patterns.head_first and phrase.noun in reader.words["talks"]
    if talks and not reader.words["teams"].isdisjoint(before):
        return True  # "Đoàn đàm phán lần thứ 5"
    if phrase.sort == "ministerial" and not reader.words["levels_told"].isdisjoint(after):
        return True  # "at the Ministerial Level of the Reed Authority"
    if not reader.patterns.head_first and _is_paper(reader, phrase):
        return True
    lettered = phrase.bracket is not None and not (phrase.numbers or reader.patterns.head_first)
    if lettered and editions.is_led(reader.view, phrase.start, phrase.behind, reader.words):
        return True  # "the Senior Officials' Meeting (SOM) Leader"
    if phrase.numbers[:1] == [1] and firsts.is_first_of_kind(reader.view, phrase, reader.words):
        return True
    if phrase.numbers and firsts.are_first(reader.view, phrase, reader.patterns):
        return True
    if reader.patterns.head_first and firsts.is_superlative(reader.view, phrase, reader.words):
        return True
    if (
        phrase.sort == "event"
        or is_party(reader, phrase)
        or gathers(reader, phrase)
        or has_persons(reader, phrase)
        or is_founded(reader, phrase)
        or is_source(reader, phrase)
        or themes.opens(reader, phrase)
    ):
        return True
    if (phrase.sort == "assembly" and is_agent(reader, phrase)) or spells_body(phrase):
        return True
    if is_outlet(reader, phrase):
        return True
    joined = is_joined(reader.view, phrase, reader.words)
    joined = joined or has_members(reader.view, phrase, reader.words, said.goes_on)
    joined = joined or consists(reader, phrase, said.takes_place)
    return joined or is_owners(reader, phrase) or is_item(reader, phrase)


def _is_paper(reader: Reader, phrase: Phrase) -> bool:
    """Return whether a name is that of a paper which came of a meeting: "a Joint Record of Discussions (JRD)"."""
    *_, paper, of = ["", "", *reader.view[phrase.start : phrase.head[0]].lower().split()]
    return of in reader.words["of"] and paper in reader.words["papers_of"]


def is_never(reader: Reader, phrase: Phrase) -> bool:
    """Return whether the word at the head makes it no meeting that counts ("press conference")."""
    if reader.patterns.head_first:
        behind = TOKEN.finditer(reader.view, phrase.head[1], phrase.head[1] + 30)
        near = [word[0].lower() for word in islice(behind, 4)]
        told = {*near[:1], " ".join(near[:2])}
        whose = phrase.sort != "body" and not reader.words["peoples"].isdisjoint(told)
        if whose and " ".join(near[2:]) in reader.words["of_peoples"]:
            return False  # "Hội nghị cấp cao nhân dân ba nước Đông Dương"
    else:
        near = [word.lower() for word in TOKEN.findall(reader.view, phrase.start, phrase.head[0])[-2:]]
        told = {*near[-1:], " ".join(near)}
    theirs = phrase.sort == "forum" and not reader.words["peoples"].isdisjoint(told)
    return not theirs and not reader.words["never"].isdisjoint(told)
