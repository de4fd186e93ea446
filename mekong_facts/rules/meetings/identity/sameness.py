"""Whether a name of a meeting names one that the text has named before."""

from __future__ import annotations

from typing import TYPE_CHECKING

from mekong_facts.patterns import deferred
from mekong_facts.rules.meetings.identity import apart, assemblies, leaders, numbered, unnumbered
from mekong_facts.rules.meetings.identity.letters import is_letters, is_short_for, is_spelt
from mekong_facts.rules.meetings.identity.wordings import is_byname, is_hyphened, quarters_of, signed, with_others

if TYPE_CHECKING:
    from mekong_facts.languages.base import Language
    from mekong_facts.rules.meetings.event import Event
    from mekong_facts.rules.meetings.phrases.name_words import Name

_LEAST = 3  # words that a body's name has at least, with the sort of what it holds
_PLUS = deferred(r"(?:[^\W\d_]|\b10) ?\+ ?(\d)")  # how many partners meet with a body: ASEAN+3, (10+1)


def same(name: Name, events: list[Event], language: Language) -> Event | None:
    """Return the one of the meetings named before that a name names again, the last one first."""
    quarters = quarters_of(name.name, language.meetings.words["quarters"])
    for event in reversed(events):
        if name.number is not None and event.number is not None and name.number != event.number:
            continue
        if name.number is not None and name.number == event.number and is_byname(name.name, event.name()):
            return event
        if quarters and quarters.isdisjoint(quarters_of(event.name(), language.meetings.words["quarters"]) or quarters):
            continue  # "Hội nghị Cấp cao Đông Á" is none of Đông Nam Á's
        if not _is_another(name, event, events, language) and _is_it(name, event, events, language):
            return event
    return None


def _is_another(name: Name, event: Event, events: list[Event], language: Language) -> bool:
    """Return whether a name is none of a meeting's by its partners, its level or its place."""
    plus = _PLUS.search(name.name) if name.name and "+" in name.name else None
    if plus and (partners := _PLUS.search(event.name() or "")) and partners[1] != plus[1]:
        return True  # "the 15th … (10+1) meeting, the 15th … (10+3) meeting"
    if name.name and "+" in name.name and with_others(name.name, event.name()):
        return True
    if plus and event.words and "plus" not in event.words and "+" not in (event.acronym or ""):
        return True
    return apart.is_other(name, event, language) or (not plus and apart.meets_alone(name, event, events))


def _is_it(name: Name, event: Event, events: list[Event], language: Language) -> bool:
    """Return whether a name is of a meeting, of whose number and partners it may be."""
    if name.number is None and leaders.is_of_city(name, event):
        return True
    if name.acronym and event.acronym:
        own, theirs = signed(name.acronym), signed(event.acronym)
        alike = f" {own}".endswith(f" {theirs}") or theirs.endswith(f" {own}")
        return alike and name.number == event.number
    if (
        name.number is not None
        and name.number == event.number
        and not leaders.are_apart(name, event)
        and (
            is_short_for(name, event, language)
            or leaders.is_summit(name, event)
            or leaders.are_same(name, event, language)
            or leaders.is_session(name, event, language)
            or assemblies.is_any_sitting(name, event)
        )
    ):
        return True
    if name.number is None and event.number is None and (is_spelt(name, event) or _is_repeated(name, event)):
        return True  # "the East Asia Summit", "the EAS"
    if name.number is None and event.number is None and not (name.words and event.words) and is_letters(name, event):
        return True  # "Hội nghị AEM", "AEM"
    if not name.words or not event.words:
        return False
    if name.number == event.number and is_hyphened(name.words, event.words):
        return True
    if event.aliases and name.words in event.aliases and name.number in {None, event.number}:
        return True
    if name.number != event.number:
        return unnumbered.counts(name, event, events, language)
    are_one = unnumbered.are_one if name.number is None else numbered.are_one
    return are_one(name, event, events, language)


def _is_repeated(name: Name, event: Event) -> bool:
    """Return whether a name of a body's meeting is written as before: "Phiên họp Ban Chấp hành"."""
    written = (name.name or "").lower()
    return written.count(" ") >= _LEAST and written == (event.name() or "").lower()
