"""Offices that several hold: what tells of them, where the parties end whose they are, and who shares them."""

from __future__ import annotations

from itertools import takewhile
from typing import TYPE_CHECKING

from mekong_facts.rules.officials.holders import ahead, ascribing, beside, name_lists, named_before, rows
from mekong_facts.rules.officials.persons import names, spelling
from mekong_facts.rules.officials.prepositional.narrow import narrow
from mekong_facts.rules.officials.text.lexicon import About
from mekong_facts.rules.officials.text.reading import Neighbour, Office

if TYPE_CHECKING:
    from mekong_facts.rules.officials.holders.drafts import Drafts
    from mekong_facts.rules.officials.persons.persons import Draft
    from mekong_facts.rules.officials.text.lexicon import Found
    from mekong_facts.rules.officials.text.reading import Reading

_DETERMINER = int(About.DETERMINER)
_MOST_LISTED = 12
_TWO = 2
_ENDS = frozenset({",", ".", ";", ")"})
_MOST_NAMES = 15


def several(reading: Reading, start: int, head: Found) -> bool:
    """Return whether an office is that of several: by the word before it, or by those whom it speaks for."""
    words, before = reading.words, beside.before_honorific(reading, start) - 1  # các đồng chí Thứ trưởng X và Y
    if before < start - 1 and words.keys[before] == ",":
        before = beside.before_honorific(reading, before) - 1  # các ông, bà Thứ trưởng X và Y
    if not reading.by_word and words.keys[before].isdigit():
        return True  # 60 đại biểu: X, Y
    if words.keys[before] in words.classes["several"]:
        return not words.capital(before) or words.starts_sentence(before)
    return head.id == "weak" and words.keys[head.end] in words.classes["several"]


def are_all(reading: Reading, start: int) -> bool:
    """Return whether the plain plural stands before an office, which no single person has: các nhà lãnh đạo.

    Before capitals it may be the article of a translation: các Điều phối viên Thường trú X.
    """
    before = start - 1
    if reading.words.capital(start):
        return False
    return reading.words.keys[before] in reading.words.classes["plurals"] and not _in_body(reading, before)


def parties(reading: Reading, head_end: int, end: int) -> int:
    """Return where an office ends that several parties hold (Phó Thủ tướng hai nước, ông A và ông B); 0 if none."""
    words = reading.words
    several, sent_to = words.classes["several"], words.classes["sent_to"]
    told = (i for i in range(head_end, end) if words.keys[i] in several and not words.capital(i))
    barred = sent_to | words.classes["before_matters"]
    told = (i for i in told if words.keys[i - 1] not in barred and words.keys[i + 1] not in words.classes["no_parties"])
    return next((i for i in told if not _in_body(reading, i)), 0)


def _in_body(reading: Reading, at: int) -> bool:
    """Return whether a word of several goes on with a body's name, and tells no parties: Hội các nhà báo, Ngân hàng."""
    if reading.by_word or reading.words.keys[at + 1] in reading.words.classes["party_nouns"]:
        return False
    plain = (reading.titles.plain(start) for start in range(at - 3, at))
    return any(found is not None and (found.end > at or (found.end == at and found.id == "body")) for found in plain)


def shared(reading: Reading, head_end: int, end: int, name: int) -> int:
    """Return where an office ends that several parties hold whose holders a list or two names follow; 0 if none."""
    words = reading.words
    mark = end + (words.keys[end] == ",")
    listed = (
        words.keys[end] == ":"
        or words.keys[mark] in words.classes["lists"]
        or (mark > end and mark in reading.titles.at)
    )
    if not listed and name:
        listed = words.keys[names.after(reading, reading.past_titles(name))] in words.classes["coordinators"]
    return parties(reading, head_end, end) if listed else 0


def not_theirs(reading: Reading, near: Neighbour) -> bool:
    """Return whether who follows an office of several holds it not: he is the subject, or a place, not several persons.

    Addressing the delegates, King X said.
    """
    words, comma = reading.words, reading.first_title(near.name) - 1
    if not reading.by_word or words.keys[comma] != ",":
        return _of_places(reading, near.name)
    verb = beside.past_bracket(words, near.end)  # the delegates of Fiji and Peru, Ms X (Tonga) was elected
    verb += bool(words.keys[verb].endswith(words.endings["adverbial"]))
    return rows.acts(words, verb) or _of_places(reading, near.name)


def _of_places(reading: Reading, name: int) -> bool:
    """Return whether what looks like the first of several names is a place: Governors of A, B and C provinces."""
    words, at = reading.words, name
    while at < name + _MOST_NAMES and (
        words.capital(at) or words.keys[at] == "," or words.keys[at] in words.classes["coordinators"]
    ):
        at += 1
    return words.keys[at] in words.classes["plural_places"]


def of_several(reading: Reading, persons: Drafts, office: Office) -> Draft | None:
    """Give an office of several to the persons with titles that "and" joins before it: Mr A and Ms B, directors.

    Args:
        reading: the text.
        persons: everyone named by now.
        office: the office.

    Returns:
        The last of them; None where it is not theirs.

    """
    words, classes = reading.words, reading.words.classes
    mark, done = words.keys[office.start - 1], name_lists.past_subjects(words, office.start)
    if mark in classes["the"]:
        mark = words.keys[office.start - 2]
    together = classes["altogether"] | classes["as"]  # named Mr A and Ms B as members
    if not reading.by_word or not (mark == "," or mark in together or done):
        return None
    end = name_lists.past_state(reading, done)
    last = (
        Neighbour(names.before(reading, end), end, "office-by-verb")
        if done
        else named_before.find(reading, office.start)
    )
    past = _past_list(reading, office.end)
    listed, ended = past > office.end, words.keys[past] in _ENDS
    past += words.keys[past] == ","
    each = words.keys[past] in classes["respectively"]
    both = mark in together or each
    set_off = bool(done) or (mark == "," and office.end - office.start > 1 and ended)
    known = words.keys[done] == "," and last and spelling.known(words, last.name)
    persons_only = not classes["held_by_persons"].isdisjoint(words.keys[office.start : office.end])
    untitled = both or (set_off and bool(known or persons_only))  # X and Y, who are members
    most = _TWO if both and not each else _MOST_LISTED
    told = last if last and (both or untitled or last.name in reading.titles.until) else None
    held = name_lists.before(reading, told, most, untitled=untitled, full=not both) if told else []
    found = (draft for draft in map(persons.beside, held) if draft)
    drafts = list(takewhile(lambda draft: not draft.roles, found))
    if len(drafts) < _TWO:
        return None
    office = _without_states(reading, office, listed=listed) if each or set_off else office
    for draft in drafts:
        draft.roles.append(office)
    return drafts[0]


def _without_states(reading: Reading, office: Office, *, listed: bool) -> Office:
    """Return an office without its several states, one for each of its holders; `listed` where more follow it."""
    words, end = reading.words, office.end
    while end in reading.titles.country_until:
        end = reading.titles.country_until[end]
        end -= bool(words.says(end - 1) & _DETERMINER)
        if words.keys[end - 1] in words.classes["of"]:
            return Office(office.start, end - 1, office.plural) if listed else office
        while words.keys[end - 1] == "," or words.keys[end - 1] in words.classes["coordinators"]:
            end, listed = end - 1, True
    return office


def along(reading: Reading, last: Neighbour) -> list[Neighbour]:
    """Return the persons before another to whom his office is given, too: of several, or who follows him in it."""
    found = (ascribing.successor if reading.by_word else ascribing.replaced)(reading, last)
    return [found] if found else [] if reading.by_word else of_group(reading, last)


def of_group(reading: Reading, last: Neighbour) -> list[Neighbour]:
    """Return those before the last of several told together: hai ông A và B, phó chủ tịch; bầu các ông A, B và C làm.

    Where each has a title, a word of all of them has to stand behind: ông A, ông B và bà C đều là phó chủ tịch.
    """
    words, mark = reading.words, reading.first_title(last.name) - 1
    by_verb = last.rule == "office-by-verb"
    each = by_verb and words.keys[last.end] in words.classes["altogether"]
    if words.keys[mark] == "," and not (each or (by_verb and mark == last.name - 1)):
        return []  # trong các ông A, B, ông C là
    found = name_lists.before(reading, last, _MOST_LISTED, untitled=True, full=True)[1:]
    for count, one in enumerate(found, 1):
        title = reading.titles.until.get(one.name, 0)
        if title and words.keys[title - 1] in words.classes["several" if by_verb else "two"]:
            return found[:count]
    each = each or (by_verb and found != [] and words.starts_sentence(reading.first_title(found[-1].name)))
    return found if each and all(one.name in reading.titles.until for one in found) else []


def _past_list(reading: Reading, end: int) -> int:
    """Return the word after the states that a list goes on with behind an office: ministers of Fiji, Peru and Laos."""
    words, at = reading.words, end
    while words.keys[at] == "," or words.keys[at] in words.classes["coordinators"]:
        first = at + 1 + (words.keys[at + 1] in words.classes["coordinators"])
        after = reading.titles.country_at.get(first + bool(words.says(first) & _DETERMINER), (0, ""))[0]
        if not after:
            break
        at = after
    return at


def share(reading: Reading, persons: Drafts, draft: Draft, office: Office, *, states: bool = False) -> None:
    """Add the persons who share an office in the plural, or by states: Vice Ministers A of Laos and B of Vietnam.

    Args:
        reading: the text.
        persons: everyone named by now.
        draft: the first of them.
        office: the office.
        states: whether a bracket with a state has to stand behind each.

    """
    words = reading.words
    end, last, bare = draft.end, 0, draft.first == draft.name
    for _ in range(_MOST_NAMES):
        at = rows.next_name(reading, end)
        if at and rows.closed(words, last, at - 1, titled=bare and at in reading.titles.at):
            return
        other = persons.named(at, "office-before-name") if at and not ahead.office_starts(reading, at) else None
        if other is None or other.roles or (states and not reading.state_in_bracket(other.end)):
            return
        own = words.keys[other.end] == "," and ahead.office_starts(reading, other.end + 1)
        if own and not (reading.by_word and ahead.titled_name(reading, narrow, other.end + 1)):
            return
        if words.keys[other.end] == "'s" and other.end - other.first == 1:
            return  # Ministers X of Laos and Wellington's Y
        other.roles.append(office)
        end, last = other.end, at - 1


def and_deputy(reading: Reading, row: list[Office], office: Office, draft: Draft) -> Neighbour | None:
    """Return the second of two persons where two offices that one cannot hold at a time stand before both.

    The Chair and Vice Chair, X and Y.
    """
    words, first = reading.words, row[-1] if len(row) == 1 else None
    if not reading.by_word or first is None or words.keys[office.start] not in words.classes["below"]:
        return None
    length = first.end - first.start
    alike = words.keys[first.start : first.end] == words.keys[office.start + 1 : office.start + 1 + length]
    if not alike or words.keys[draft.end] not in words.classes["coordinators"]:
        return None
    name = reading.past_titles(draft.end + 1)
    end = names.after(reading, name, titled=name > draft.end + 1)
    return Neighbour(name, end, "office-comma-name") if end - name > (name == draft.end + 1) else None
