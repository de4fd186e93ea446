"""What a number behind a body's acronym counts: its meeting, or those that are its members, who may meet, too."""

from __future__ import annotations

from itertools import takewhile
from typing import TYPE_CHECKING

from mekong_facts.rules import series
from mekong_facts.rules.meetings.phrases.phrases import endings

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from mekong_facts.rules.meetings.patterns import MeetingPatterns
    from mekong_facts.rules.meetings.phrases.phrases import Phrase
    from mekong_facts.rules.meetings.phrases.starts import Reader

# A body whose acronym with a number is not its meeting: the ASEAN 6 are six members.
_COUNTED = frozenset({"ASEAN", "APEC", "EU", "UN", "OPEC", "NATO", "WTO", "ADB", "OECD"})
_FIELD = 4  # words of ministers and their field, at least: "Bộ trưởng Y tế"
_NOUN = 7  # words in which the noun of a body stands
_MEMBERS = {"APEC": {18, 21}, "ASEAN": {2, 3, 4, 5, 6, 9, 10, 11}}  # how many they, or some of them, are


def counts_members(acronym: str) -> bool:
    """Return whether a number behind an acronym may be that of the body's members: the ASEAN 6."""
    return acronym in _COUNTED


def counts_meeting(acronym: str, number: int) -> bool:
    """Return whether a body's acronym with a number is a meeting's name: GMS 6, CLMV 10; not ASEAN 6."""
    return series.is_body(acronym) and acronym not in _COUNTED and number < 100


def exceeds_members(acronym: str, number: int) -> bool:
    """Return whether a body whose members are counted has not so many: APEC 15."""
    members = _MEMBERS.get(acronym)
    return members is not None and number not in members


def members_meet(patterns: MeetingPatterns, name: str) -> bool:
    """Return whether a name in small letters says that those of a region's or an organisation's states meet.

    "Cuộc họp Ngoại trưởng các nước tiểu vùng Mê Công", "hội nghị Bộ trưởng các nước thành viên Ủy hội sông".
    """
    words = patterns.words
    if not (patterns.head_first and any(f" {one} " in name for one in words["member_states"])):
        return False
    return any(told in name for key in ("member_areas", "regions", "world_bodies") for told in words[key])


def has_noun(words: Mapping[str, frozenset[str]], body: Sequence[str]) -> bool:
    """Return whether the words of a name begin with those of a council or the like, which is no town's.

    What it is on tells nothing of whose it is: "the Reed Commission on Trade".
    """
    at = next((at for at, word in enumerate(body[:_NOUN]) if word.lower() in words["joint_bodies"]), None)
    if at is None or not all(word[0].isupper() or word in words["joiners"] for word in body[: at + 1]):
        return False
    told = {word.lower() for word in takewhile(lambda word: word.lower() not in words["about"], body)}
    joint = not words["jointly"].isdisjoint(told)  # "the Joint Trade Committee"
    return (words["homely"] - words["negotiated"] if joint else words["homely"]).isdisjoint(told)


def is_interstate(words: Mapping[str, frozenset[str]], body: Sequence[str], states: int) -> bool:
    """Return whether the words of a name are those of a council or the like on which several states sit.

    "SCO Council of Coordinators", "Security Council of the Reed Union", "Reed Commission Council"; no "City Council".
    """
    if not has_noun(words, body):
        return False
    named = [word.strip("()") for word in body if word[0].isupper() or word[0] == "("]
    low = {word.lower() for word in named}
    if states > 1 or any(map(series.is_body, named)) or not low.isdisjoint(words["interstate"]):
        return True
    return len(low & words["joint_bodies"]) > 1


def sits_for_states(reader: Reader, phrase: Phrase) -> bool:
    """Return whether the name of a council or the like says that several states sit on it."""
    states = sum(at in reader.countries for at in range(phrase.start, phrase.end))
    return is_interstate(reader.words, reader.view[phrase.start : phrase.end].replace("-", " ").split(), states)


def sits_jointly(words: Mapping[str, frozenset[str]], body: Sequence[str]) -> bool:
    """Return whether small letters say that a council or the like is one of two states: "joint border committee"."""
    low = [word for word in body if word.islower()]
    if words["joint_bodies"].isdisjoint(endings(low)) or words["jointly"].isdisjoint(low):
        return False
    return (words["homely"] - words["negotiated"]).isdisjoint(low)  # not "joint business council"


def is_of_field(reader: Reader, phrase: Phrase) -> bool:
    """Return whether a council is that of the ministers of a field: the Fisheries Council; not a state's own."""
    own = {*reader.view[phrase.start : phrase.head[0]].lower().split()}
    fields = not reader.words["council_fields"].isdisjoint(own)
    return fields and phrase.noun in reader.words["councils"] and reader.words["statewide"].isdisjoint(own)


def officers_meet(patterns: MeetingPatterns, tail: str) -> bool:
    """Return whether what follows a noun says that ministers of a field or senior officials meet: "Bộ trưởng Y tế"."""
    low = tail.strip().lower()
    officers = low.startswith(patterns.levels["ministerial"] + patterns.levels["senior-officials"])
    return officers and len(low.split()) >= _FIELD
