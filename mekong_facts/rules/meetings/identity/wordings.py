"""How two names of meetings are worded: hyphens and dashes, partners, houses, sorts of sittings."""

from __future__ import annotations

from typing import TYPE_CHECKING

from mekong_facts.patterns import deferred
from mekong_facts.rules.meetings.phrases.name_words import SITTINGS

if TYPE_CHECKING:
    from mekong_facts.languages.base import Language
    from mekong_facts.rules.meetings.event import Event
    from mekong_facts.rules.meetings.phrases.name_words import Name

_WITH = deferred(r"[^\W\d_] ?\+ ?(\d|[A-ZĐ]\w*)")  # with how many, or whom: ASEAN+3, ASEAN + Trung Quốc
_SORT_OF = {"conference": "meeting"}  # the sort that a noun among a name's words is taken for
_PLUS_WORD = deferred(r"[- ]?[Pp](?:lus|LUS)$")


def is_hyphened(one: frozenset[str], other: frozenset[str]) -> bool:
    """Return whether two names differ only in hyphens: "Pacific-ACP Ministers Meeting", "Pacific ACP …"."""
    odd = one ^ other
    if not any("-" in word for word in odd):
        return False
    parts = [{part for word in words for part in word.split("-")} for words in (one, other)]
    return parts[0] == parts[1]


def is_byname(name: str | None, other: str | None) -> bool:
    """Return whether one of two names ends with the other behind a dash: "Hội nghị An ninh - Đối thoại Sậy lần 5"."""
    return any(f"{name}".endswith(f" {dash} {other}") or f"{other}".endswith(f" {dash} {name}") for dash in "-–")


def with_others(name: str, other: str | None) -> bool:
    """Return whether two names tell of other partners, by number or by name: "ASEAN + 3", "ASEAN + Trung Quốc"."""
    ours, theirs = _WITH.search(name), _WITH.search(other or "")
    return ours is not None and theirs is not None and ours[1] != theirs[1] and "1" not in {ours[1], theirs[1]}


def quarters_of(name: str | None, told: frozenset[str]) -> frozenset[str]:
    """Return the quarters of a continent that a name has, of those told."""
    low = (name or "").lower() if told else ""
    found = [one for one in told if one in low]
    return frozenset(one for one in found if not any(one in other and one != other for other in found))


def signed(acronym: str) -> str:
    """Return an acronym with a sign for the word that some write: "ADMM-Plus", "ADMM Plus", "ADMM+"."""
    return _PLUS_WORD.sub("+", acronym) if acronym[-4:].lower() == "plus" else acronym


def within(fewer: frozenset[str], more: frozenset[str]) -> bool:
    """Return whether a name has all words of another, whose noun may be among them, or its own among the other's.

    "Meeting of the Reed Summit", "Session of the Reed Ministers Meeting", "Session of the Reed Conference".
    """
    whose = any(word[0] != "#" and word not in _SORT_OF for word in fewer)  # else "57th session of the conference"
    sorts = _SORT_OF if whose else {}
    return all(
        word in more or (word[1:] in more if word[0] == "#" else f"#{sorts.get(word, word)}" in more) for word in fewer
    )


def of_other_house(name: Name, event: Event, houses: frozenset[str]) -> bool:
    """Return whether the shorter of two names tells a parliament that the fuller one does not."""
    told, known = name.name or "", event.name() or ""
    short, full = (told, known) if len(name.words) <= len(event.words) else (known, told)
    low = short.lower()
    return any(_tells(short, house) and not _tells(full, house) for house in houses if house in low)


def _tells(name: str, house: str) -> bool:
    """Return whether a name has two words, with a capital or without: not those of "toàn quốc Hội nghị …"."""
    return any(form in name for form in (house, house.capitalize(), house.title(), house.upper()))


def of_one_sort(words: frozenset[str]) -> frozenset[str]:
    """Return the words of a numbered name with one sort for what bodies hold: a session, a meeting, an assembly."""
    return words if SITTINGS.isdisjoint(words) else (words - SITTINGS) | {"#meeting"}


def is_wider(words: frozenset[str], language: Language) -> bool:
    """Return whether a name says that others join: "Diễn đàn Biển ASEAN mở rộng", but not "Tiểu vùng mở rộng"."""
    classes = language.meetings.words
    return not words.isdisjoint(classes["wider"]) and words.isdisjoint(classes["no_wider"])
