"""Whether an office between two names is rather that of who is named before it: Dr A, Mayor of Suva, and Mr B."""

from __future__ import annotations

from typing import TYPE_CHECKING

from mekong_facts.rules.officials.holders import ahead, named_before, no_officials, realms, remarks
from mekong_facts.rules.officials.juxtaposed import capitals
from mekong_facts.rules.officials.persons import foreigners, names
from mekong_facts.rules.officials.prepositional.narrow import narrow
from mekong_facts.rules.officials.text.lexicon import BEFORE_NAME, POSSESSIVES, About, Title

if TYPE_CHECKING:
    from mekong_facts.rules.officials.holders.drafts import Drafts
    from mekong_facts.rules.officials.text.reading import Reading, Sighted

_FEWEST, _MOST = 2, 4  # words of a name
_NAMES = int(About.GIVEN | About.SURNAME | About.PARTICLE)
_TOPIC = int(About.TOPIC)


def told_before(reading: Reading, persons: Drafts, seen: Sighted, *, told: bool) -> bool:
    """Return whether an office is rather that of a person named before it, or of nobody, than of the name after it.

    A row of capitals at the end of an office may be a firm or a place: "ông A, chủ tịch thị trấn La Gi".

    Args:
        reading: the text.
        persons: everyone named by now.
        seen: the office.
        told: whether it goes on the row of offices of a person named before them.

    """
    words, titles = reading.words, reading.titles
    start, head_end, name = seen.start, seen.found.end, seen.name
    if (_begins_anew(reading, name) or words.next_line(name - 1)) and (
        told  # "Mr A, Minister of Health - Chair", and in the next line "Ms B"
        or (words.keys[start - 1] == "," and named_before.find(reading, start))  # "Dr A, Mayor of Suva", and "Mr B"
    ):
        return True
    if name in titles.at and titles.at[name].title in BEFORE_NAME:
        return False
    if name == head_end and not capitals.of_village(reading, head_end):
        lone = names.after(reading, name) == name + 1 and not foreigners.of_state(words, name)
        if reading.by_word or name in titles.at or not lone:
            return False
    if (
        names.surely(reading, name)
        or (reading.by_word and ahead.next_name(reading, narrow, names.after(reading, name)))
        or realms.behind_state(reading, name)
        or (words.keys[start - 1] in POSSESSIVES and names.after(reading, name) > name + 1)
        or (not reading.by_word and capitals.behind_all(reading, head_end, name))
    ):
        return False
    if reading.by_word and _ends_in_name(reading, seen):
        return False
    if told or (seen.found.id == "weak" and not reading.by_word):
        return True
    if reading.by_word and remarks.befell(words, start - 1):
        return False  # with X, detained leader Y spoke
    before = named_before.find(reading, start)
    last = persons.known(before) if before and reading.by_word else None
    if last and (last.roles or last.rank):
        if realms.of_next(reading, last, name) or realms.behind_town(reading, head_end, name):
            return False
        return not (realms.ends_in_unit(words, name) and names.after(reading, name) > name + 1)
    return before is not None and words.keys[before.name - 1] not in words.classes["going"]


def _ends_in_name(reading: Reading, seen: Sighted) -> bool:
    """Return whether an office ends in a name, not in a field or a place that no list knows: Minister of Ports X Y.

    A minister's does where the words are unknown, another's where they begin with a known first name.
    """
    words, end = reading.words, names.after(reading, seen.name)
    minister = words.keys[seen.found.end - 1] in words.classes["charged"] and words.says(seen.name - 1) & _TOPIC
    if seen.name == seen.found.end or not (minister or words.keys[seen.name] in words.classes["first_names"]):
        return False
    closed = words.keys[end] in {",", ".", ";"} or words.keys[end] in words.classes["coordinators"]
    if not (_FEWEST <= end - seen.name <= _MOST and closed):
        return False
    row = range(seen.name, end)
    unknown = not any(words.says(at) & ~_NAMES or words.keys[at].endswith(words.endings["nominal"]) for at in row)
    return unknown and not no_officials.is_place(reading, seen.name, end)


def _begins_anew(reading: Reading, at: int) -> bool:
    """Return whether an honorific with a capital begins another sentence or line in Vietnamese: Đồng chí, Ông."""
    words, titles = reading.words, reading.titles
    if reading.by_word or at not in titles.at or not words.forms[at].istitle():
        return False
    return titles.at[at].title is Title.HONORIFIC
