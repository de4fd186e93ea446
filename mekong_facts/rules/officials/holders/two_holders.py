"""Whether two offices in a row before one name are those of two persons: the Premier, Ambassador X."""

from __future__ import annotations

from typing import TYPE_CHECKING

from mekong_facts.rules.officials.holders import kin, others, parties, rows
from mekong_facts.rules.officials.holders.no_officials import is_weak
from mekong_facts.rules.officials.persons import names
from mekong_facts.rules.officials.prepositional import office as prepositional
from mekong_facts.rules.officials.prepositional.next_office import office_ahead
from mekong_facts.rules.officials.text.lexicon import About
from mekong_facts.rules.officials.text.reading import Office

if TYPE_CHECKING:
    from collections.abc import Sequence

    from mekong_facts.rules.officials.persons.persons import Draft
    from mekong_facts.rules.officials.text.reading import Reading
    from mekong_facts.rules.officials.text.words import Words

_LINK = int(About.LINK)
_DETERMINER = int(About.DETERMINER)
_SINIC = frozenset({"VN", "CN", "KR", "KP", "SG", "MY"})  # states with names of Vietnamese syllables
_CLOSING = frozenset({".", ";", '"'})
_BARE = 2  # words of "minister of"
_LONGEST_DAY = 12  # words and marks


def two_persons(  # noqa: PLR0913 - what stands before and behind both
    reading: Reading, row: Sequence[Office], first: Office, second: Office, draft: Draft | None, *, resumed: bool
) -> bool:
    """Return whether two offices of a row before one name are those of two persons.

    Args:
        reading: the text.
        row: the offices in a row before the name.
        first: one of them, or the last.
        second: the office behind it.
        draft: the person named behind them, if he is known.
        resumed: whether another person follows him.

    """
    words = reading.words
    if reading.by_word and _is_others(words, first):
        return True
    if reading.by_word and _between(words, first) and not _one_side(words, first, draft):
        return True
    if not reading.by_word and (first.plural or apart(reading, first, second, draft, resumed=resumed)):
        return True
    if words.keys[first.end] == ",":
        states = {first.start, second.start} <= reading.titles.country_at.keys()  # Fijian Deputy Chair, Lao Minister X
        one = (rows.adds(reading, first) and not states) or (draft is not None and rows.apposed(reading, first, draft))
        if first is row[-1] and draft is not None and len(row) > 1:
            whole = Office(row[0].start, first.end, plural=False)
            one = one or rows.adds(reading, row[0]) or rows.apposed(reading, whole, draft)
        tentative = draft is None or (first is row[-1] and len(row) > 1)
        one = one or (tentative and _portfolios(reading, first, second))
        return reading.by_word and not one
    if reading.by_word and _deputy_of_first(words, first, second):
        return True
    return words.keys[first.start : first.end] == words.keys[second.start : second.end] or first.plural


def _deputy_of_first(words: Words, first: Office, second: Office) -> bool:
    """Return whether the second office is that of a deputy of whoever has the first: Speaker and Deputy Speaker X."""
    bare = words.keys[second.start] in words.classes["seconds_in_line"] and first.end - first.start <= _BARE
    return bare and words.keys[first.end - 1] == words.keys[second.start + 1]


def _portfolios(reading: Reading, first: Office, second: Office) -> bool:
    """Return whether a comma may lead from a minister, told with an article, to one more ministry of his.

    The Prime Minister, Minister of Ports and Minister of Trade, Mr X.
    """
    words, ministers = reading.words, reading.words.classes["ministers"]
    pointed = words.says(first.start - 1) & _DETERMINER or words.keys[first.start - 1] == ","
    minister = not ministers.isdisjoint(words.keys[first.start : first.end])
    ministry = words.keys[second.start] in ministers and second.end > second.start + _BARE
    states = reading.titles.country_at.keys() & range(first.start, first.end)
    one = bool(pointed) and minister and ministry and not states and words.capital(second.start)
    return one and _parted_from_name(reading, second.end)


def _parted_from_name(reading: Reading, at: int) -> bool:
    """Return whether a comma follows an office, or the one that "and" leads on to: and Minister of Trade, Mr X."""
    words, titles = reading.words, reading.titles
    head = office_ahead(reading, at + 1) if words.keys[at] in words.classes["coordinators"] else 0
    return words.keys[prepositional.wide(reading, titles.at[head].end) if head else at] == ","


def _between(words: Words, first: Office) -> bool:
    """Return whether something is told between the holder of an office and the next: between the mayor and Chair X."""
    at = first.start - 1
    while words.says(at) & _DETERMINER:
        at -= 1
    return words.keys[at] in words.classes["between"] and words.keys[first.end] in words.classes["coordinators"]


def _one_side(words: Words, first: Office, draft: Draft | None) -> bool:
    """Return whether two offices, the first without an article, are one side: between Premier and Chair X and Y."""
    bare = not words.says(first.start - 1) & _DETERMINER
    return bare and draft is not None and words.keys[draft.end] in words.classes["and"]


def _is_others(words: Words, first: Office) -> bool:
    """Return whether an English office is that of him by whose leave the next one acts, or of one told before as it.

    By decree of the President of Fiji, Minister X; A, as the chair, and Minister X.
    """
    at = first.start - 1
    at -= bool(words.says(at) & _DETERMINER)
    if words.keys[first.end] in words.classes["coordinators"]:
        return words.keys[at] in words.classes["as"] and not words.starts_sentence(at)
    by_leave = words.keys[at] in words.classes["of"] and words.keys[at - 1] in words.classes["leave"]
    return by_leave and words.keys[first.end] == ","


def apart(reading: Reading, first: Office, second: Office, draft: Draft | None, *, resumed: bool) -> bool:
    """Return whether an office is not that of a person named behind its comma and another office, in Vietnamese.

    Somebody acts for its holder, or it ends with a state without such names: gặp Thủ tướng Lào, Bộ trưởng Trần X. Whom
    somebody acts for is named where another person follows (`resumed`): lời mời của Thủ tướng, Chủ tịch X, Bộ trưởng Y.
    """
    words, before = reading.words, first.start - 1
    if _both_highest(words, first, second) or _serves_abroad(words, first, second) or kin.of_kin(reading, first):
        return True  # thay mặt Thủ tướng, Bộ trưởng X
    if words.keys[first.end] == "," and (is_weak(reading, first) or parties.of_parties(reading, first)):
        return True  # lãnh đạo Bộ Y tế, Đại sứ X; Bộ trưởng Y tế các nước ASEAN, Tổng Thư ký ASEAN X
    if words.keys[first.end] in words.classes["coordinators"]:
        heads = (reading.titles.at.get(at) for at in range(first.start, first.end))
        if any(head and head.id == "weak" for head in heads) or parties.of_parties(reading, first):
            return True  # đại diện Sở Y tế và Thủ tướng X, Bộ trưởng Y tế các nước ASEAN và Tổng Thư ký ASEAN X
    if words.says(before) & _LINK and words.keys[before] not in words.classes["of"] | words.classes["coordinators"]:
        return True  # thay mặt cho Bộ trưởng, Vụ trưởng X
    if _heads_ministry(reading, first, second):
        return False
    if others.of_another(reading, first) and words.keys[first.end] not in words.classes["cum"]:
        return not (resumed or (draft is not None and _resumed_later(reading, draft.end)))
    states = [others.states(reading, office) for office in (first, second)]
    if len(states[0]) == len(states[1]) == 1 and states[0] != states[1]:
        return True  # gặp đồng nhiệm Việt Nam, Ngoại trưởng Lào X
    state = reading.titles.country_until.get(first.end, -1)
    if draft is None or state < first.start or reading.titles.country_at[state][1] in _SINIC:
        return False
    return names.vietnamese(reading, draft.name, draft.end)


def _both_highest(words: Words, first: Office, second: Office) -> bool:
    """Return whether nobody holds two offices at a time, the highest of a state: Thủ tướng, Chủ tịch Quốc hội X."""
    told = {_highest(words, office.start) for office in (first, second)}
    listed = words.keys[first.end] == "," or words.keys[first.end] in words.classes["coordinators"]
    return listed and "" not in told and len(told) > 1


def _heads_ministry(reading: Reading, first: Office, second: Office) -> bool:
    """Return whether a deputy of the highest, of no state told, heads a ministry: Phó Thủ tướng, Bộ trưởng X."""
    words, at = reading.words, first.start + 1
    if (
        words.keys[first.start] not in words.classes["deputies"]
        or not _highest(words, at)
        or words.keys[first.end] != ","
    ):
        return False
    ministry = f"{words.keys[second.start]} {words.keys[second.start + 1]}" in words.classes["at_home"]
    return ministry and not others.states(reading, first)


def _serves_abroad(words: Words, first: Office, second: Office) -> bool:
    """Return whether an envoy's office follows that of somebody who governs at home: Bộ trưởng Ngoại giao, Đại sứ X."""
    at = first.start + (words.keys[first.start] in words.classes["deputies"])
    home = _highest(words, at) or " ".join(words.keys[at : at + 2]) in words.classes["at_home"]
    return bool(home) and words.keys[second.start + 1] in words.classes["posted"]


def _highest(words: Words, start: int) -> str:
    """Return the office that begins at a word as the class of the highest has it; "" if it is none."""
    begun = (" ".join(words.keys[start : start + size]) for size in (4, 3, 2))
    return next((office for office in begun if office in words.classes["highest"]), "")


def _resumed_later(reading: Reading, comma: int) -> bool:
    """Return whether a day stands between a comma and another office in full: X, sáng 12-1-2017, Chủ tịch Y rời.

    Or a delegation comes, or nothing is said of X.
    """
    words = reading.words
    if words.keys[comma] != ",":
        return words.keys[comma] in _CLOSING
    if words.keys[comma + 1] in words.classes["delegates"]:
        return True
    at = comma + 1
    while at < comma + _LONGEST_DAY and words.keys[at] != "," and words.joined(at - 1) and not words.capital(at):
        at += 1
    dated = any(form[-1].isdigit() for form in words.forms[comma + 1 : at])
    if not dated or words.keys[at] != ",":
        return False
    come = words.keys[at + 1] in words.classes["delegates"]
    return come or (words.capital(at + 1) and office_ahead(reading, at + 1) > 0)
