"""Whether two names with one number are of one meeting."""

from __future__ import annotations

from typing import TYPE_CHECKING

from mekong_facts.rules.meetings.identity import shortened, sides
from mekong_facts.rules.meetings.identity.letters import differs_by_letters
from mekong_facts.rules.meetings.identity.wordings import is_wider, of_one_sort, of_other_house, within
from mekong_facts.rules.meetings.phrases.name_words import MEETINGS, proper

if TYPE_CHECKING:
    from mekong_facts.languages.base import Language
    from mekong_facts.rules.meetings.event import Event
    from mekong_facts.rules.meetings.phrases.name_words import Name

_FEW = 3  # so many names of a meeting are compared with
_BARE = frozenset({"#meeting"})  # the words of a name that is but a noun
_SUMMIT = frozenset({"#summit"})
_SYLLABLES = 2
_CALLED_SO = frozenset({"#summit", "#forum"})


def are_one(name: Name, event: Event, events: list[Event], language: Language) -> bool:
    """Return whether a name is of a meeting that has its number, too; `events` are those named before."""
    generic = language.meetings.words["generic"]
    if is_wider(name.words, language) != is_wider(event.words, language):
        return False
    if differs_by_letters(name.words, event) or differs_by_letters(event.words, name):
        return True
    if shortened.either(name, event, language):
        return True
    idle = language.meetings.words["plain_sittings"] | language.meetings.words["state_nouns"]
    leaders = language.meetings.words["leaders"]
    both = (name.words - MEETINGS, event.words - MEETINGS)
    if "#summit" in name.words & event.words and not any(words <= leaders for words in both):
        idle |= leaders  # "4th summit of the Reed leaders", "… of the Reed member states"; not "4th Leaders' Summit"
    dull = idle - (name.words & event.words)  # "Bộ trưởng các nước ASEAN"
    fewer, more = sorted((of_one_sort(one) - dull for one in (name.words, event.words)), key=len)
    if (houses := language.meetings.words["houses"]) and of_other_house(name, event, houses):
        return False
    known_by = within(fewer, more) or (language.meetings.head_first and _is_called_so(name, event, events, language))
    if known_by and (proper(fewer, generic) or not _counts_elsewhere(name, event, events, generic)):
        return True
    return any(
        sides.sides_and_topic(name, one, language)
        or sides.sides_and_level(name, one, language)
        or sides.same_sides(name, one, language)
        or sides.points_to_sides(name, one, language)
        or sides.is_their_board(name, one, language)
        for one in event.names[:_FEW]
    )


def _is_called_so(name: Name, event: Event, events: list[Event], language: Language) -> bool:
    """Return whether a name is but a noun, which a summit or a forum may go by: "Hội nghị lần thứ 11".

    Talks may go by what counts their rounds, "cuộc họp vòng 7", a summit by its noun without its level, "Hội nghị Sậy
    lần thứ 2" for "Hội nghị Cấp cao Sậy lần thứ 2", if no other meeting of theirs has that number.
    """
    if name.words == _BARE:
        rounds = "#dialogue" in event.words and language.meetings.words["rounds"]
        counted = rounds and not rounds.isdisjoint((name.name or "").lower().split())
        return counted or not event.words.isdisjoint(_CALLED_SO)
    whose = name.words - MEETINGS
    sorts = {name.words - whose, event.words - whose}
    if not whose or whose != event.words - MEETINGS or sorts != {_BARE, _SUMMIT}:
        return False
    alone = not any(one is not event and one.number == name.number and whose <= one.words for one in events)
    return alone and _noun(name.name) == _noun(event.name())


def _noun(name: str | None) -> list[str]:
    """Return the noun of two syllables that a name begins with."""
    return (name or "").lower().split()[:_SYLLABLES]


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
