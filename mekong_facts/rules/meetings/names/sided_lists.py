"""Meetings of one body with several others, or of several bodies, behind one noun: "các Hội nghị A - B, A+3 và C"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from mekong_facts.rules import series
from mekong_facts.rules.meetings.phrases.name_words import Name, content, level_of
from mekong_facts.rules.meetings.phrases.phrases import Phrase, tells_level, words_before

if TYPE_CHECKING:
    import re

    from mekong_facts.rules.meetings.criteria.said import Said
    from mekong_facts.rules.meetings.names.taken import Taken
    from mekong_facts.rules.meetings.phrases.starts import Reader

_BEFORE = 12  # characters of a word that makes a noun a plural
_ATTENDED = 24  # the same with the verb of those who are there
_SENTENCE = 200  # characters back to the day on which they are held
_MOST = 8  # meetings that share a noun


def several(reader: Reader, said: Said, text: str, phrase: Phrase, taken: Taken) -> list[Name]:
    """Return the names of the meetings that a plural tells of, and take their places.

    They have to be on a day or at a place: "ngày 5/5 dự các Hội nghị Cấp cao ASEAN, ASEAN+3 và EAS".
    """
    before = words_before(reader.view, phrase.start - _BEFORE, phrase.start)[-1:]
    if (reader.words["plurals"] | reader.words["both"]).isdisjoint(before):
        return []
    listed = _listed(reader, phrase)
    if len(listed) < 2 or not (_is_signed(listed) or all(series.meets(one["body"]) for one in listed)):
        return []
    start, _ = said.prose.sentence_at(phrase.start)
    dated = range(max(start, phrase.start - _SENTENCE), phrase.start)
    attended = words_before(reader.view, phrase.start - _ATTENDED, phrase.start)[-2:-1]
    there = not (reader.dates.keys().isdisjoint(dated) or reader.words["present_at"].isdisjoint(attended))
    if not (there or said.takes_place(listed[-1].end())):
        return []
    return _names(reader, text, phrase, listed, taken)


def cut(reader: Reader, phrase: Phrase) -> None:
    """Let a name end behind the first of several with whom a body meets: "Hội nghị Cấp cao A - B và A - C"."""
    listed = _listed(reader, phrase)
    if len(listed) > 1 and all(one["sign"] for one in listed) and phrase.end > listed[0].end():
        phrase.end = listed[0].end()


def lists(reader: Reader, phrase: Phrase) -> bool:
    """Return whether a phrase is the first of several that share its noun."""
    return len(_listed(reader, phrase)) > 1


def behind(reader: Reader, text: str, phrase: Phrase, taken: Taken) -> list[Name]:
    """Return the names of those behind one in the singular, and take their places: "Hội nghị A - B và A - C"."""
    listed = _listed(reader, phrase)
    if len(listed) < 2 or not all(one["sign"] for one in listed) or listed[0].end() != phrase.end:
        return []
    return _names(reader, text, phrase, listed, taken)[1:]


def _listed(reader: Reader, phrase: Phrase) -> list[re.Match[str]]:
    """Return the bodies, with whom each meets, that are listed right behind a noun and the rank of those who meet."""
    first, more = reader.patterns.names.sided, reader.patterns.names.sided_more
    found = None if phrase.numbers or phrase.bracket else first.match(reader.view, phrase.head[1])
    if found and found["rank"] and not tells_level(f"{found['rank']} ".lower(), reader.patterns):
        return []
    listed: list[re.Match[str]] = []
    while found and len(listed) < _MOST and _names_meeting(found):
        listed.append(found)
        found = more.match(reader.view, found.end())
    return listed


def _names_meeting(one: re.Match[str]) -> bool:
    """Return whether the letters of a body or a series stand there."""
    lead = one["series"]
    return (lead is None or series.meets(lead)) and (series.is_body(one["body"]) or series.meets(one["body"]))


def _is_signed(listed: list[re.Match[str]]) -> bool:
    """Return whether a sign or the letters of a series tell that meetings are listed, and no members or channels."""
    return any(one["sign"] or one["series"] for one in listed)


def _names(reader: Reader, text: str, phrase: Phrase, listed: list[re.Match[str]], taken: Taken) -> list[Name]:
    """Return the name of each, with the noun and the rank that stand before the first."""
    lead, rank = text[phrase.start : listed[0].start("own")], listed[0]["rank"]
    made = []
    for one in listed:
        start, end = phrase.start if one is listed[0] else one.start("own"), one.end("own")
        name = " ".join(f"{lead} {text[slice(*one.span('own'))]}".split())
        own = Phrase(start, end, phrase.head, phrase.noun, phrase.sort, named=True)
        words = content(name, own, reader.view, reader.patterns)
        named = Name(start, end, name, None, None, phrase.sort, "named", named=True, behind=end, words=words)
        named.level = level_of(name, phrase.sort, None, reader.patterns)
        made.append(named)
        if not (rank or one["sign"] or one["series"]) and series.meets(one["body"]):
            named.acronym = one["body"]
        taken.add(start, end)
    return made
