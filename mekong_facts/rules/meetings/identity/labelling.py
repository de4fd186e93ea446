"""Which series a meeting without letters is of: by the words of its name, or the editions beside it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from mekong_facts.rules import series
from mekong_facts.rules.meetings.identity.letters import has
from mekong_facts.rules.meetings.phrases.name_words import is_apart, proper

if TYPE_CHECKING:
    from collections.abc import Mapping

    from mekong_facts.rules.meetings.event import Event

_BODY = "#body"  # that a name tells of a committee or the like
_SUMMIT = "summit"
_MEETING = frozenset({"meeting", "session", "body"})  # what no summit is called beside its name
_MEMORY = 200  # so many meetings are compared with


def label_by_series(events: list[Event], words: Mapping[str, frozenset[str]]) -> None:
    """Give an edition without an acronym that of the one series whose name has the same words.

    A bare one ("the 15th meeting") is of the one series of whose editions the one right before or after it is named, or
    of the one series that the text counts at all.
    """
    counted = [event for event in events if event.number is not None][:_MEMORY]
    labelled = [event for event in counted if event.acronym]
    for event in events:
        if event.acronym is None and event.number is not None:
            if (event.name() or "").rpartition(" ")[2].lower() in words["apart_nouns"]:
                continue  # "the 22nd AEM Retreat" is none of the AEM's
            found = _series_of(event, labelled, counted, words)
            if len(found) == 1:
                event.acronym = found.pop()
                labelled.append(event)
        elif event.acronym is None:
            event.acronym = _lone_letters(event)


def _series_of(
    event: Event, labelled: list[Event], counted: list[Event], words: Mapping[str, frozenset[str]]
) -> set[str | None]:
    """Return the acronyms of the series that an edition without one may be of, by its words or those beside it."""
    own, number, generic = event.words, event.number or 0, words["generic"]
    if not proper(own, generic):  # what any body holds is of none that is first named behind it
        first = event.names[0].start
        labelled = [one for one in labelled if one.names[0].start < first or abs((one.number or 0) - number) == 1]
        if event.names[0].sort == _SUMMIT:  # "the 13th summit" is none of a committee's
            labelled = [one for one in labelled if one.level == _SUMMIT or not _meets_as(one, _MEETING)]
    found = {one.acronym for one in labelled if own == one.words and one.number != number}
    if len(found) == 1 or (found and proper(own, generic)):
        return found
    level = {None, event.level} if event.level else {one.level for one in labelled}
    if proper(own, generic):
        # "ADMM + Nhật Bản" is none of ADMM's, nor is "ADMM + 3"
        # "Session of the RJC between Peru and Fiji"
        sides = event.names[0].states if _is_between(event, words) else frozenset[str]()
        others = event.names[0].states - sides
        alike = (one for one in labelled if others <= one.words and ("plus" not in own - one.words))
        boards = words["committees"] & own  # "Cuộc họp Ban Điều hành ASOSAI lần thứ 52" is none of ASOSAI's
        alike = (one for one in alike if boards <= one.words)
        alike = (one for one in alike if one.level in level and has(own, one.acronym, frozenset()))
        found = {one.acronym for one in alike if not _is_on_more(event, one, generic)}
        # "Hội nghị không chính thức AMMTC lần thứ 3" is none of AMMTC's either, nor "ADMM mở rộng lần thứ 11" of ADMM's
        told = (event.name() or "").replace(")", "") if found else ""  # "(ADMM) mở rộng"
        wider = any(f"{acronym} {mark}" in told for acronym in found for mark in (*words["widened"], "+"))
        wider = wider or any(f"{acronym}+" in told for acronym in found)  # "ATM+Trung Quốc lần thứ 11"
        return set() if found and (wider or is_apart(told, words)) else found
    kinds = words["bodies"] | generic
    beside = (one for one in labelled if abs((one.number or 0) - number) == 1 and _adds_no_word(event, one, kinds))
    found = {one.acronym for one in beside if one.level in level}
    if found or any(proper(one.words, generic) for one in counted if one.acronym is None):
        return found
    if labelled and number > max(one.number or 0 for one in labelled) + 1:
        return found  # "their 10th session" behind SOM 3
    return {one.acronym for one in labelled if _may_be_of(event, one, kinds)}


def _is_between(event: Event, words: Mapping[str, frozenset[str]]) -> bool:
    """Return whether a name tells between whom the meeting is."""
    told = (event.name() or "").lower().split()
    return not words["between"].isdisjoint(told) and not words["and"].isdisjoint(told)


def _lone_letters(event: Event) -> str | None:
    """Return the letters of a series that are all that a name without a number says: "Hội nghị AEM"."""
    own = {word for word in event.words if word[0] != "#"}
    letters = next(iter(own)).upper() if len(own) == 1 else ""
    known = series.known(letters) if letters else None
    return letters if known and not known.body and letters in (event.name() or "").split() else None


def _may_be_of(event: Event, other: Event, bodies: frozenset[str]) -> bool:
    """Return whether a bare edition may be of the series of another meeting, by level and sort."""
    sorts = {name.sort for name in other.names if name.name}
    alike = not sorts or not sorts.isdisjoint(name.sort for name in event.names)
    return alike and (not event.level or other.level in {None, event.level}) and _adds_no_word(event, other, bodies)


def _meets_as(event: Event, sorts: frozenset[str]) -> bool:
    """Return whether a meeting has names, all of some sorts."""
    told = {name.sort for name in event.names if name.name}
    return bool(told) and told <= sorts


def _adds_no_word(event: Event, other: Event, bodies: frozenset[str]) -> bool:
    """Return whether a bare edition's name has no word that the other's lacks, but for its level or a letter's noun."""
    if _BODY in event.words - other.words and series.meets(other.acronym or ""):
        return False  # "Kỳ họp Ủy ban hỗn hợp lần thứ 10" is none of SOM's
    letters = (other.acronym or "").lower()  # "the Committee's 15th session" behind PRC 14
    more = {
        word for word in event.words - other.words if word[0] != "#" and not (word in bodies and word[0] in letters)
    }
    return not more or (event.level == other.level and event.level not in {None, "other"})


def _is_on_more(event: Event, one: Event, generic: frozenset[str]) -> bool:
    """Return whether a name has words of its own beside a series' acronym: "the 17th ARF Meeting on Relief"."""
    told = {word for word in event.words - event.names[0].states - one.words if word[0] != "#" and word not in generic}
    return any(word.upper() != one.acronym and not series.is_body(word.upper()) for word in told)
