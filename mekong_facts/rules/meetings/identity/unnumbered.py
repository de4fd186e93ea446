"""Whether two names of which one or none has a number are of one meeting."""

from __future__ import annotations

from typing import TYPE_CHECKING

from mekong_facts.patterns import deferred
from mekong_facts.rules import series
from mekong_facts.rules.meetings.identity import assemblies, leaders, shortened, sides
from mekong_facts.rules.meetings.identity.letters import is_letters
from mekong_facts.rules.meetings.identity.wordings import is_wider
from mekong_facts.rules.meetings.phrases.name_words import MEETINGS, SITTINGS, in_one_spelling, proper

if TYPE_CHECKING:
    from collections.abc import Mapping

    from mekong_facts.languages.base import Language
    from mekong_facts.rules.meetings.event import Event
    from mekong_facts.rules.meetings.phrases.name_words import Name

_WORDS = deferred(r"[^\W\d_]+")
_LETTERS = deferred(r" \(([A-Z][A-Za-z]*[A-Z])\)")
_SPELLED = deferred(r"[\w'-]+")
_BARE = frozenset({"#meeting"})  # the words of a name that is but a noun
_FEW = 3  # so many names of a meeting are compared with
_LEAST = 3  # words that a body's name has at least, with the sort of what it holds


def are_one(name: Name, event: Event, events: list[Event], language: Language) -> bool:
    """Return whether a name is of a meeting where neither has a number; `events` are those named before."""
    generic = language.meetings.words["generic"]
    if _sits(name, event, language.meetings.words):
        return True
    there = name.town in event.towns  # "Hội nghị G20 tại Rio", "Hội nghị thượng đỉnh G20 tại Rio"
    less, more = sorted((one - MEETINGS if there else one for one in (name.words, event.words)), key=len)
    alike = less <= more and proper(less, generic) and is_wider(less, language) == is_wider(more, language)
    called = " " in (event.acronym or "") and (name.name or "").endswith(event.acronym or "")  # "AEM Retreat"
    called = called or alike or is_letters(name, event) or _only_says(name, event, events)
    if called or shortened.abbreviates(name, event, language):
        return True
    plain, other = (name, event) if "#meeting" in name.words else (event, name)
    return language.meetings.head_first and _calls_it(plain, other, event, events, language)  # "Hội nghị G20"


def counts(name: Name, event: Event, events: list[Event], language: Language) -> bool:
    """Return whether one of a name and a meeting is the other without its number; `events` are those named before."""
    generic = language.meetings.words["generic"]
    short, full = (name, event) if name.number is None else (event, name)
    by_itself = short is event or name.acronym is not None
    if by_itself and is_wider(full.words, language) and not is_wider(short.words, language):
        return False  # "the Health Ministers Meeting and the 5th Plus Three Health Ministers Meeting"
    written = name.name if short is name else event.name()
    if (short is name or event is events[0]) and shortened.abbreviates(name, event, language):
        return True  # "CRB Meeting Held", "the 24th meeting of the Canal-Reef Board"
    alike = short.words == full.words and len(short.words) > _LEAST  # "the Forum Economic Ministers Meeting"
    if (
        alike
        or _has_letters(short, full, written)
        or (_says_no_more(short, full, written, language) and proper(short.words, generic))
    ):
        return True
    if _only_says(name, event, events) if short is name else _only_told(event, name):
        return True
    pair = (name, event.names[0]) if short is name else (event.names[0], name)
    added = sides.adds_sides(*pair) or _adds_body(*pair) or sides.adds_region(*pair, language)
    if added and proper(full.words, generic):
        return True
    sits = name.words <= SITTINGS and "body" in event.sorts  # "The Joint Commission met. It was the 4th session"
    if name.pointed and event is events[-1] and (sits or name.words == _BARE or name.words <= event.words):
        return True  # "Hội nghị Bộ trưởng Nghề muối khai mạc. Hội nghị lần thứ 16 này …"
    if short is event and len(events) == 1 and _adds_letters(*pair):
        return True  # "RIMA Council of Ministers meeting opens" above "The 22nd meeting of the Council …"
    if short is name and leaders.is_any_summit(name, event, events, language):
        return True
    if short is event and sides.is_their_committees(*pair, language):
        return True
    counted = event.name() if short is name else name.name
    if assemblies.sits_as(short, full, written, events, language) or assemblies.is_sitting_of(
        written, counted, short, full
    ):
        return True
    if _calls_it(short, full, event, events, language) or assemblies.is_councils(short, full, language):
        return True
    return (short is event or language.meetings.head_first) and leaders.are_same(name, event, language)


def _sits(name: Name, event: Event, words: Mapping[str, frozenset[str]]) -> bool:
    """Return whether one is a council that is a meeting, and the other its meeting: "at the Fisheries Council"."""
    sorts = {name.sort} | event.sorts
    if "body" not in sorts or sorts.isdisjoint(("meeting", "session")):
        return False
    fewer, more = sorted((one - SITTINGS - MEETINGS for one in (name.words, event.words)), key=len)
    return len(fewer) > 1 and fewer <= more and words["at_summits"].isdisjoint(more)


def _says_no_more(short: Name | Event, full: Name | Event, written: str | None, language: Language) -> bool:
    """Return whether a name has no word that the other's lacks, but for a body's acronym in the bracket behind it.

    Nor for those that any meeting of a body may have: "Phiên họp toàn thể của Hội đồng".
    """
    ranges = language.meetings.words["ranges"]
    more = short.words - full.words - language.meetings.words["plain_sittings"]
    more -= ranges if ranges.isdisjoint(full.words) else frozenset()  # "Reed Regional Forum", "7th Reed Forum"
    if not short.words.isdisjoint(full.words):
        more -= {(full.acronym or "").lower()}  # "Hội nghị cấp cao Tam giác CLV" for CLV 12
    if not more or short.acronym is not None:
        return not more
    if written and _spelled_out(more, full, written):
        return True
    told = _WORDS.findall(in_one_spelling((written or "").lower(), language.meetings.spellings))  # "Cấp cao LHQ"
    known = not told or not language.meetings.bodies.keys().isdisjoint(told)  # those of "GMS" are of its full name
    return not known and all(word.isalpha() and word not in told for word in more)


def _has_letters(short: Name | Event, full: Name | Event, written: str | None) -> bool:
    """Return whether a counted name has but letters that the other's bracket defines: "the 16th LRS Summit"."""
    own = {word for word in full.words if word[0] != "#"}
    return len(own) == 1 and full.words <= short.words and own.isdisjoint(_SPELLED.findall((written or "").lower()))


def _spelled_out(more: frozenset[str], full: Name | Event, written: str) -> bool:
    """Return whether all that a name says more is spelled out before letters that both have: "Reed Pact (RP) Talks"."""
    letters = _LETTERS.search(written)
    if (
        letters is None
        or letters[1].lower() not in full.words
        or not series.spells(letters[1], written[: letters.start()])
    ):
        return False
    return more <= set(_SPELLED.findall(written[: letters.start()].lower()))


def _adds_body(short: Name, full: Name) -> bool:
    """Return whether all that a name without a number adds to a counted one is whose meeting it is.

    "ASEAN Tourism Ministers' Meeting" in the headline, "27th Tourism Ministers' Meeting" in the lead.
    """
    added = short.words - full.words
    return full.words < short.words and len(added) == 1 and all(series.is_body(word.upper()) for word in added)


def _adds_letters(short: Name, full: Name) -> bool:
    """Return whether all that a headline's name adds to a counted one are the letters of the body whose it is."""
    added = short.words - full.words
    alike = full.words < short.words and len(full.words) > _LEAST - 1
    return alike and len(added) == 1 and next(iter(added)).upper() in (short.name or "").split()


def _only_says(name: Name, event: Event, events: list[Event]) -> bool:
    """Return whether all that a name says is the acronym of a text's one edition: "the ACDM meeting" for ACDM 34.

    Or that with the letters of the body whose meeting it is: "cuộc họp SOM ASEAN".
    """
    letters = (event.acronym or "").lower()
    told = {word for word in name.words if word[0] != "#"}
    if letters not in told or any(other is not event and other.acronym == event.acronym for other in events):
        return False
    rest = told - {letters}
    known = {word for one in event.names[: 2 * _FEW] for word in one.words}
    return not rest or (all(map(_is_body, rest)) and not any(map(_is_body, known - rest)))


def _is_body(word: str) -> bool:
    return series.is_body(word.upper())


def _only_told(event: Event, name: Name) -> bool:
    """Return whether all that a meeting's names say is the acronym of an edition: "ACMECS Summit", "… (ACMECS 10)"."""
    if name.acronym is None or event.acronym is not None or event.words.isdisjoint(assemblies.SORTS & name.words):
        return False
    return {word for word in event.words if word[0] != "#"} == {name.acronym.lower()}


def _calls_it(short: Name | Event, full: Name | Event, event: Event, events: list[Event], language: Language) -> bool:
    """Return whether a "conference" is the one summit with all its words: "Hội nghị Liên minh châu Phi"."""
    words = language.meetings.words
    told = (short.words, short.names[0].words) if short is event and event.number is None else (short.words,)
    summit = "#meeting" in short.words and "#summit" in full.words
    every = (one - MEETINGS - words["cooperation"] for one in told)
    own = next((one for one in every if one <= full.words and proper(one, words["generic"])), None)
    if not summit or own is None:
        return False
    return all(other is event or not own <= other.words for other in events)
