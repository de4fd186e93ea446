"""Whether a name of a meeting names one that the text has named before."""

from __future__ import annotations

from typing import TYPE_CHECKING

from mekong_facts.patterns import deferred
from mekong_facts.rules import series
from mekong_facts.rules.meetings.identity import apart, assemblies, leaders, shortened, sides
from mekong_facts.rules.meetings.identity.wordings import (
    is_byname,
    is_hyphened,
    is_wider,
    of_one_sort,
    of_other_house,
    quarters_of,
    signed,
    with_others,
    within,
)
from mekong_facts.rules.meetings.phrases.name_words import MEETINGS, SITTINGS, in_one_spelling, proper

if TYPE_CHECKING:
    from collections.abc import Mapping

    from mekong_facts.languages.base import Language
    from mekong_facts.rules.meetings.event import Event
    from mekong_facts.rules.meetings.phrases.name_words import Name

_WORDS = deferred(r"[^\W\d_]+")
_LETTERS = deferred(r" \(([A-Z][A-Za-z]*[A-Z])\)")
_SPELLED = deferred(r"[\w'-]+")
_SPELT = 3  # letters from which an acronym is told by the words it spells
_FEW = 3  # so many names of a meeting are compared with
_LEAST = 3  # words that a body's name has at least, with the sort of what it holds
_OFFICIALS = "SOM"
_LEVELS = frozenset({"ministerial", "senior-officials", "working-group"})
_PAIR = 2
_BARE = frozenset({"#meeting"})  # the words of a name that is but a noun
_CALLED_SO = frozenset({"#summit", "#forum"})
_PLUS = deferred(r"(?:[^\W\d_]|\b10) ?\+ ?(\d)")  # how many partners meet with a body: ASEAN+3, (10+1)


def same(name: Name, events: list[Event], language: Language) -> Event | None:
    """Return the one of the meetings named before that a name names again, the last one first."""
    generic, parts = language.meetings.words["generic"], language.meetings.words["committees"]
    quarters = quarters_of(name.name, language.meetings.words["quarters"])
    plus = _PLUS.search(name.name) if name.name and "+" in name.name else None
    for event in reversed(events):
        if name.number is not None and event.number is not None and name.number != event.number:
            continue
        if name.number is not None and name.number == event.number and is_byname(name.name, event.name()):
            return event
        if plus and (partners := _PLUS.search(event.name() or "")) and partners[1] != plus[1]:
            continue  # "the 15th … (10+1) meeting, the 15th … (10+3) meeting"
        if name.name and "+" in name.name and with_others(name.name, event.name()):
            continue
        if plus and event.words and "plus" not in event.words and "+" not in (event.acronym or ""):
            continue
        if apart.is_other(name, event, language) or (not plus and apart.meets_alone(name, event, events)):
            continue
        if quarters and quarters.isdisjoint(quarters_of(event.name(), language.meetings.words["quarters"]) or quarters):
            continue  # "Hội nghị Cấp cao Đông Á" is none of Đông Nam Á's
        if name.number is None and leaders.is_of_city(name, event):
            return event
        if name.acronym and event.acronym:
            own, theirs = signed(name.acronym), signed(event.acronym)
            alike = f" {own}".endswith(f" {theirs}") or theirs.endswith(f" {own}")
            if alike and name.number == event.number:
                return event
            continue
        if (
            name.number is not None
            and name.number == event.number
            and not leaders.are_apart(name, event)
            and (
                _agree(name, event)
                or (
                    _of_one_level(name, event)
                    and any(
                        has(one.words, other.acronym, parts) or _spells_body(one, other, language)
                        for one, other in ((name, event), (event, name))
                    )
                )
                or _spelt(name, event)
                or _of_level(name, event, language.meetings.words)
                or leaders.is_summit(name, event)
                or leaders.are_same(name, event, language)
                or leaders.is_session(name, event, language)
                or assemblies.is_any_sitting(name, event)
            )
        ):
            return event
        if name.number is None and event.number is None and (_spelt(name, event) or _is_repeated(name, event)):
            return event  # "the East Asia Summit", "the EAS"
        if (
            name.number is None
            and event.number is None
            and not (name.words and event.words)
            and _is_letters(name, event)
        ):
            return event  # "Hội nghị AEM", "AEM"
        if not name.words or not event.words:
            continue
        if name.number == event.number and is_hyphened(name.words, event.words):
            return event
        if event.aliases and name.words in event.aliases and name.number in {None, event.number}:
            return event
        if name.number == event.number and name.number is not None:
            if is_wider(name.words, language) != is_wider(event.words, language):
                continue
            if _by_letters(name.words, event) or _by_letters(event.words, name):
                return event
            if shortened.either(name, event, language):
                return event
            idle = language.meetings.words["plain_sittings"] | language.meetings.words["state_nouns"]
            dull = idle - (name.words & event.words)  # "Bộ trưởng các nước ASEAN"
            fewer, more = sorted((of_one_sort(one) - dull for one in (name.words, event.words)), key=len)
            if (houses := language.meetings.words["houses"]) and of_other_house(name, event, houses):
                continue
            known_by = within(fewer, more) or (language.meetings.head_first and _is_called_so(name, event))
            if known_by and (proper(fewer, generic) or not _counts_elsewhere(name, event, events, generic)):
                return event
            known = event.names[:_FEW]
            if any(
                sides.sides_and_topic(name, one, language)
                or sides.same_sides(name, one, language)
                or sides.points_to_sides(name, one, language)
                for one in known
            ):
                return event
        elif name.number is None and event.number is None:
            if _sits(name, event, language.meetings.words):
                return event
            there = name.town in event.towns  # "Hội nghị G20 tại Rio", "Hội nghị thượng đỉnh G20 tại Rio"
            less, more = sorted((one - MEETINGS if there else one for one in (name.words, event.words)), key=len)
            alike = less <= more and proper(less, generic) and is_wider(less, language) == is_wider(more, language)
            called = " " in (event.acronym or "") and (name.name or "").endswith(event.acronym or "")  # "AEM Retreat"
            called = called or alike or _is_letters(name, event) or _only_says(name, event, events)
            if called or shortened.abbreviates(name, event, language):
                return event
            plain, other = (name, event) if "#meeting" in name.words else (event, name)
            if language.meetings.head_first and _calls_it(plain, other, event, events, generic):
                return event  # "Hội nghị G20"
        else:
            short, full = (name, event) if name.number is None else (event, name)
            by_itself = short is event or name.acronym is not None
            if by_itself and is_wider(full.words, language) and not is_wider(short.words, language):
                continue  # "the Health Ministers Meeting and the 5th Plus Three Health Ministers Meeting"
            written = name.name if short is name else event.name()
            if (short is name or event is events[0]) and shortened.abbreviates(name, event, language):
                return event  # "CRB Meeting Held", "the 24th meeting of the Canal-Reef Board"
            alike = short.words == full.words and len(short.words) > _LEAST  # "the Forum Economic Ministers Meeting"
            if alike or (_says_no_more(short, full, written, language) and proper(short.words, generic)):
                return event
            if _only_says(name, event, events) if short is name else _only_told(event, name):
                return event
            pair = (name, event.names[0]) if short is name else (event.names[0], name)
            added = sides.adds_sides(*pair) or _adds_body(*pair) or sides.adds_region(*pair, language)
            if added and proper(full.words, generic):
                return event
            if short is event and len(events) == 1 and _adds_letters(*pair):
                return event  # "RIMA Council of Ministers meeting opens" above "The 22nd meeting of the Council …"
            if short is event and sides.is_their_committees(*pair, language):
                return event
            counted = event.name() if short is name else name.name
            if assemblies.sits_as(short, full, written, events, language) or assemblies.is_sitting_of(
                written, counted, short, full
            ):
                return event
            if _calls_it(short, full, event, events, generic) or assemblies.is_councils(short, full, language):
                return event
            if (short is event or language.meetings.head_first) and leaders.are_same(name, event, language):
                return event
    return None


def _is_called_so(name: Name, event: Event) -> bool:
    """Return whether a name is but a noun, which a summit or a forum may go by: "Hội nghị lần thứ 11"."""
    return name.words == _BARE and not event.words.isdisjoint(_CALLED_SO)


def _sits(name: Name, event: Event, words: Mapping[str, frozenset[str]]) -> bool:
    """Return whether one is a council that is a meeting, and the other its meeting: "at the Fisheries Council"."""
    sorts = {name.sort} | event.sorts
    if "body" not in sorts or sorts.isdisjoint(("meeting", "session")):
        return False
    fewer, more = sorted((one - SITTINGS - MEETINGS for one in (name.words, event.words)), key=len)
    return len(fewer) > 1 and fewer <= more and words["at_summits"].isdisjoint(more)


def _is_repeated(name: Name, event: Event) -> bool:
    """Return whether a name of a body's meeting is written as before: "Phiên họp Ban Chấp hành"."""
    written = (name.name or "").lower()
    return written.count(" ") >= _LEAST and written == (event.name() or "").lower()


def _by_letters(words: frozenset[str], other: Name | Event) -> bool:
    """Return whether all words by which a name differs are letters of the other's acronym: "về IAI" for IAI TF 44."""
    letters = (other.acronym or "").lower().split()
    odd = words - other.words
    return len(letters) > 1 and bool(odd) and odd.issubset(letters) and len(words - odd) > _LEAST


def _is_letters(name: Name, event: Event) -> bool:
    """Return whether a name is but a noun with letters that the bracket behind the other's defines: "ADSOM meeting"."""
    acronym = name.acronym or event.acronym
    words = event.words if name.acronym else name.words
    told = {word for word in words if word[0] != "#"}
    return acronym is not None and not series.is_body(acronym) and told == set(acronym.lower().split())


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


def _calls_it(
    short: Name | Event, full: Name | Event, event: Event, events: list[Event], generic: frozenset[str]
) -> bool:
    """Return whether a "conference" is the one summit with all its words: "Hội nghị Liên minh châu Phi"."""
    own = short.words - MEETINGS
    summit = "#meeting" in short.words and "#summit" in full.words
    if not (summit and own <= full.words and proper(own, generic)):
        return False
    return all(other is event or not own <= other.words for other in events)


def _counts_elsewhere(name: Name, event: Event, events: list[Event], generic: frozenset[str]) -> bool:
    """Return whether a bare "sixth meeting" counts on from the fifth of a series that is not the full name's."""
    bare, full = sorted((name.words, event.words), key=len)
    sorts = {word for word in of_one_sort(bare) if word[0] == "#"}
    own = {word for word in full if word[0] != "#" and word not in generic}
    number = name.number or 0
    near = [other for other in events if other.number is not None and abs(other.number - number) == 1]
    counted = {word for word in bare if word[0] != "#"}  # a "5th Commission meeting" counts on from commissions'
    near = [other for other in near if counted <= other.words and not sorts.isdisjoint(of_one_sort(other.words))]
    return bool(own) and any(
        proper(other.words, generic) and own.isdisjoint(other.words) for other in near if other.names[0].named
    )


def _agree(name: Name, event: Event) -> bool:
    """Return whether a name is that of the series whose acronym the meeting has, or the other way round."""
    if event.acronym:
        return name.series == event.acronym
    return name.acronym is not None and name.acronym in event.series


def _spelt(name: Name, event: Event) -> bool:
    """Return whether one is an acronym that the other's words spell: COP29, "29th Conference of the Parties"."""
    acronym, full = (name.acronym, event.name()) if name.acronym else (event.acronym, name.name)
    if acronym is None or full is None or len(acronym) < _SPELT or acronym in full:
        return False
    if not _of_one_level(name, event):
        return False  # "the ASEAN Senior Officials' Meeting" is no AEM
    own = event.name() if event.acronym and name.name else None
    if own and own != full and acronym not in own and series.spells(acronym, own):
        return False  # its letters stand for that: "the Asian Assembly (AA) … the Conference of Asian Authors"
    if leaders.of_two_levels(name, event):
        return False  # "the SOM" beside "the meeting of Heads of State of the MC"
    return series.spells(acronym, full)


def _of_one_level(name: Name, event: Event) -> bool:
    """Return whether a name and a meeting are not of two levels below a summit: "Hội nghị SOM-AMAF" is not AMAF's."""
    levels = {name.level, event.level} & _LEVELS
    return len(levels) < _PAIR


def _of_level(name: Name, event: Event, words: Mapping[str, frozenset[str]]) -> bool:
    """Return whether one is but letters for who meets, the other a meeting of those: "SOM11".

    Deputies are none of them: "First Finance Deputies' Meeting".
    """
    for one, other in ((name, event), (event, name)):
        officials = other.level == "senior-officials" and not words["officials"].isdisjoint(other.words)
        if one.acronym == _OFFICIALS and other.acronym is None and officials:
            return True
    return False


def _spells_body(one: Name | Event, other: Name | Event, language: Language) -> bool:
    """Return whether a summit's name is that of the body whose letters the other has: "Thượng đỉnh GMS" for GMS 6."""
    body = language.meetings.bodies.get((other.acronym or "").lower())
    return body is not None and one.words - MEETINGS == body


def has(words: frozenset[str], acronym: str | None, parts: frozenset[str]) -> bool:
    """Return whether a name has a meeting's acronym, and is not that of a body below it: "7th ADMM Working Group".

    The words in `parts` name such bodies.
    """
    held = acronym is not None and acronym.lower() in words
    return held and "#body" not in words and parts.isdisjoint(words)
