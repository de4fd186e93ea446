"""Offices of other people than the one named beside them: by whose leave he acts, and those of another state."""

from __future__ import annotations

from typing import TYPE_CHECKING

from mekong_facts.rules.officials.holders import parties
from mekong_facts.rules.officials.holders.ahead import office_starts, verb_starts
from mekong_facts.rules.officials.juxtaposed.office import wide
from mekong_facts.rules.officials.persons import names
from mekong_facts.rules.officials.prepositional.next_office import office_ahead
from mekong_facts.rules.officials.text.lexicon import BEFORE_NAME, About, Title

if TYPE_CHECKING:
    from collections.abc import Sequence

    from mekong_facts.rules.officials.persons.persons import Draft
    from mekong_facts.rules.officials.text.reading import Office, Reading
    from mekong_facts.rules.officials.text.words import Words

_LINK = int(About.LINK)
_CLOSING = frozenset({".", ";", '"'})
_OPENING = frozenset({",", '"'})
_LONGEST_LEAVE = 7
_LONGEST_LEAD = 5  # words before the verb by which one turns to somebody
_LONGEST_DAY = 12  # words and marks
_LONGEST_CLAUSE = 30  # words and marks
_FAR = 1000  # words between a name in full and its last word alone


def of_gap(reading: Reading, office: Office) -> bool:
    """Return whether an English office begins with whom a verb left out gives it: X became premier, Y Minister of Z.

    The text has the full name, of which that is the last word, somewhere else.
    """
    words, name = reading.words, office.start
    key, head = words.keys[name], name + 1
    unknown = words.capital(name) and not words.says(name) and name not in reading.titles.country_at
    if not (reading.by_word and unknown) or head not in reading.titles.at:
        return False
    linked = words.says(reading.titles.at[head].end) & _LINK
    near = range(max(1, name - _FAR), min(words.size, name + _FAR))
    full = (i for i in near if words.keys[i] == key and i != name)
    return bool(linked) and any(
        words.capital(i - 1) and words.joined(i - 1) and not words.says(i - 1) and words.letter(i - 1) for i in full
    )


def addressed(reading: Reading, office: Office) -> bool:
    """Return whether an office is that of whom the words are said to: Thưa Bộ trưởng, ông X.

    Or of whom the one named behind its comma has met, asked or written to before his own verb: Sau khi gặp Bộ trưởng,
    ông X nói.
    """
    words = reading.words
    if words.keys[office.start - 1] in words.classes["addressing"]:
        return True
    if not _turned_to(reading, office.start, _LONGEST_LEAD):
        return False
    end = names.after(reading, reading.past_titles(office.end + 1), titled=True)
    return end > 0 and words.letter(end)


def _turned_to(reading: Reading, start: int, most: int) -> bool:
    """Return whether a clause that opens a sentence tells of turning to somebody, whose office or name starts there.

    No more than so many words stand before its verb.
    """
    words, first = reading.words, start - 1
    first -= f"{words.keys[first - 1]} {words.keys[first]}" in words.classes["turned_to"]
    return " ".join(words.keys[first:start]) in words.classes["turned_to"] and _opens(reading, first, most)


def of_subject(reading: Reading, draft: Draft, office: Office) -> bool:
    """Return whether an office behind a name is that of whoever turns to the one named, in Vietnamese.

    Its verb follows, and no other subject: Trong cuộc gặp với ông X, Thủ tướng Fiji nói; but: tiếp ông X, Bộ trưởng Lào
    đang thăm Huế, Thủ tướng nói.
    """
    words, at = reading.words, office.end
    if reading.by_word or words.keys[office.start - 1] != "," or not verb_starts(reading, at, led=True):
        return False
    if words.keys[at] in words.classes["going"] or words.keys[at] in words.classes["no_verbs"]:
        return False  # gặp ông X, Bộ trưởng Y tế để tìm hiểu
    start = min(draft.first, draft.name, *(role.start for role in draft.roles))
    if words.keys[start - 1] in words.classes["coordinators"] and (other := names.before(reading, start - 1)) >= 0:
        start = reading.first_title(other)  # tiếp ông X và bà Y, Thủ tướng nói
    if not _receives(words, start) and (not _turned_to(reading, start, _LONGEST_DAY) or _has_subject(words, start)):
        return False
    while at - office.end < _LONGEST_CLAUSE and words.joined(at - 1) and words.keys[at] not in _CLOSING:
        if words.keys[at] == "," and (reading.past_titles(at + 1) > at + 1 or office_starts(reading, at + 1)):
            return False
        at += 1
    return True


def _receives(words: Words, start: int) -> bool:
    """Return whether a clause begins with receiving a group, by whoever leads it: Tiếp đoàn do ông X dẫn đầu."""
    if words.keys[start - 1] not in words.classes["held_by_whom"]:
        return False
    return words.keys[_clause_start(words, start, _LONGEST_CLAUSE)] in words.classes["turned_to"]


def _has_subject(words: Words, start: int) -> bool:
    """Return whether somebody is told of before the verb of a clause that opens a sentence: Chúng tôi gặp ông X."""
    first = _clause_start(words, start, start)
    lead = words.keys[first:start]
    opened = words.keys[first] in words.classes["leads_in"] or " ".join(lead) in words.classes["turned_to"]
    return not opened or not words.classes["subjects"].isdisjoint(lead)


def saluted(reading: Reading, office: Office) -> bool:
    """Return whether a speech opens with somebody by his office, whom others follow: Mr President of X, Dr Y, Chair."""
    words, first = reading.words, reading.titles.until.get(office.start, -1)
    if not reading.by_word or first not in reading.titles.at or not words.starts_sentence(first):
        return False
    return words.keys[first] in words.classes["plain_honorifics"] and words.keys[office.end] == ","


def honoured_before(reading: Reading, office: Office) -> bool:
    """Return whether an honorific has called the holder of an office within a Vietnamese sentence.

    Another is named where an honorific follows again: thay mặt đồng chí Bộ trưởng, đồng chí X.
    """
    words, first = reading.words, reading.titles.until.get(office.start, -1)
    if reading.by_word or first not in reading.titles.at or words.starts_sentence(first):
        return False
    return reading.titles.at[first].title is Title.HONORIFIC and words.keys[first - 1] not in {",", ":", ";"}


def _clause_start(words: Words, at: int, most: int) -> int:
    """Return the first word of the sentence or of what a comma sets off, up to a word; at most so many before it."""
    first = at
    while not words.starts_sentence(first) and words.keys[first - 1] not in _OPENING and at - first < most:
        first -= 1
    return first


def _opens(reading: Reading, at: int, most: int) -> bool:
    """Return whether a sentence, or what a comma sets off, begins with a word, but for so many words before it."""
    words, first = reading.words, at
    while not words.starts_sentence(first) and words.keys[first - 1] not in _OPENING and at - first < most:
        first -= 1
        if first in reading.titles.at or not words.joined(first):
            return False
    opened = words.starts_sentence(first) or words.keys[first - 1] in _OPENING
    return opened and not any(words.capital(i) for i in range(first + 1, at + 1))


def of_another(reading: Reading, office: Office) -> bool:
    """Return whether an office is rather that of another person than the one named behind its comma, in Vietnamese.

    It is where it tells by whose leave or for whom the other acts: Theo lời mời của Bộ trưởng Lào, Đại tướng X sang …
    And where it is but counted: dự có 9 thứ trưởng, ông X – chủ tịch.
    """
    words, classes, start = reading.words, reading.words.classes, office.start
    if words.keys[start - 1].isdigit() and words.keys[office.end] == ",":
        return True
    before = words.keys[start - 2]
    if words.keys[start - 1] not in classes["of"] or before in classes["presides"]:
        return False
    return before in classes["sent"] or any(
        words.starts_sentence(i) for i in range(max(start - _LONGEST_LEAVE, 0), start - 1)
    )


def of_other_state(reading: Reading, offices: Sequence[Office], further: Office) -> bool:
    """Return whether an office behind a name is that of another state than those before, so another's in a list.

    Tham dự có Bộ trưởng Việt Nam X, Bộ trưởng Campuchia, Đại sứ Myanmar tại Lào.
    """
    if reading.by_word:
        state = reading.state_of(further)  # Fiji's premier X, Tonga's leader, General Y
        country_at = reading.titles.country_at
        known = {reading.state_of(office) or country_at.get(office.start, (0, ""))[1] for office in offices}
        return bool(state) and not known <= {"", state}
    state = _state(reading, further)
    known = {_state(reading, office) for office in offices} - {""} if state else set()
    return bool(known) and state not in known


def of_titled_next(reading: Reading, offices: Sequence[Office], further: Office) -> bool:
    """Return whether an office is that of whom an honorific names behind its comma, not of one who has one already.

    In English an office like his (At the invitation of Foreign Minister A, Foreign Minister of Japan, Ms B, came), in
    Vietnamese any where somebody acts by his leave: Theo lời mời của Bộ trưởng A, Giám đốc B kiêm Chủ tịch C, bà D.
    """
    words, at = reading.words, further.end + 1
    if not reading.by_word:
        asked = bool(offices) and of_another(reading, offices[0])
        return asked and _honours(reading, _past_chain(reading, further.end))
    if words.keys[further.end] != "," or at not in reading.titles.at:
        return False
    states = reading.titles.country_at.keys() & range(further.start, further.end)
    if reading.titles.at[at].title not in BEFORE_NAME or not states:
        return False
    if words.keys[further.start] not in {words.keys[office.start] for office in offices}:
        return False
    name = reading.past_titles(at)
    end = names.after(reading, name, titled=True)
    if not end:
        return False
    return words.keys[end] != "," or not office_ahead(reading, end + 1)  # no office of her own follows


def of_honoured_next(reading: Reading, office: Office) -> bool:
    """Return whether "và" joins offices of whom an honorific names behind them: A, chủ tịch và giám đốc, bà B."""
    words, end = reading.words, office.end
    if reading.by_word or words.keys[office.start - 1] not in words.classes["coordinators"]:
        return False
    while words.keys[end] == "," and (further := office_ahead(reading, end + 1)):
        end = wide(reading, reading.titles.at[further].end)
    return _honours(reading, end)


def _past_chain(reading: Reading, end: int) -> int:
    """Return the word behind the offices that "kiêm" joins to one that ends before a word."""
    cum, heads = reading.words.classes["cum"], reading.titles.at
    while reading.words.keys[end] in cum and (further := office_ahead(reading, end + 1)):
        end = wide(reading, heads[further].end)
    return end


def _honours(reading: Reading, comma: int) -> bool:
    """Return whether a comma, an honorific and a name follow, no office of his own behind them."""
    words, title = reading.words, reading.titles.at.get(comma + 1)
    if words.keys[comma] != "," or title is None or title.title is not Title.HONORIFIC:
        return False
    end = names.after(reading, reading.past_titles(comma + 1), titled=True)
    return end > 0 and not (words.keys[end] == "," and office_ahead(reading, end + 1))


def own(reading: Reading, offices: Sequence[Office], further: Office) -> list[Office]:
    """Return a further office of a person, or nothing where it is another's or that of many: đại diện các bộ."""
    joined = reading.words.keys[further.start - 1] in reading.words.classes["coordinators"]
    theirs = not reading.by_word and (
        parties.of_many(reading, further.start) or (joined and parties.of_parties(reading, further))
    )
    return [] if theirs or of_other_state(reading, offices, further) else [further]


def _state(reading: Reading, office: Office) -> str:
    """Return the state whose office it is, "" if none is told."""
    return next(iter(states(reading, office)), "")


def states(reading: Reading, office: Office) -> list[str]:
    """Return the states whose office it is, not those it is about: đặc phái viên LHQ về Myanmar."""
    words, country_at = reading.words, reading.titles.country_at
    about = (at for at in range(office.start, office.end) if words.keys[at] in words.classes["on"])
    states = (at for at in range(office.start, next(about, office.end)) if at in country_at)
    own = (at for at in states if not words.says(at - 1) & _LINK or words.keys[at - 1] in words.classes["of"])
    return list(dict.fromkeys(country_at[at][1] for at in own))
