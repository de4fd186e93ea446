"""Offices in languages whose words stand side by side (Vietnamese).

An office is (modifier) head (topic or organisation) (country). In machine translation from Chinese the country and the
organisation stand before the head. Before a name an office is read up to the row of capitals that can be a name.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from mekong_facts.rules.officials import capitals, names, spelling
from mekong_facts.rules.officials.lexicon import About, Title

if TYPE_CHECKING:
    from mekong_facts.rules.officials.reading import Reading

_HEAD = Title.HEAD
_TOPIC = Title.TOPIC
_MODIFIER = int(About.MODIFIER)
_LINK = int(About.LINK)
_END = int(About.END)
_SURNAME = int(About.SURNAME)
_TITLED = frozenset({Title.RANK, Title.ROYAL, Title.STYLE, Title.HONORIFIC})
_PLAIN = frozenset({Title.TOPIC, Title.PLACE})
_LONGEST_SENDER = 7
_INITIALS = re.compile(r"(?:[A-Z]\.){2,3}")  # R.K. Mathur
_LONGEST_BRACKET = 12
_LONGEST_RIGHT = 32
_MOST_LOW = 12


def narrow(reading: Reading, end: int) -> tuple[int, int]:
    """Read an office that a name may follow; see `prepositional.narrow`."""
    done, name = _scan(reading, end, to_name=True)
    unit = 0 if name else _unit(reading, done, end)
    if unit:
        further, name = _scan(reading, unit, to_name=True)
        if name and names.surely(reading, name):
            return further, name
    return done, 0 if unit else name


def wide(reading: Reading, end: int) -> int:
    """Return before which word an office ends that follows a name, given the word after its head noun."""
    done = _scan(reading, end, to_name=False)[0]
    unit = _unit(reading, done, end) or _unit_of_entry(reading, done)
    if not unit:
        return done
    further = _scan(reading, unit, to_name=False)[0]
    words = reading.words
    outer = _unit(reading, further, end) if words.keys[further] == "," else 0
    if outer and words.keys[done + 1] != words.keys[further + 1]:  # Trưởng phòng 6, Cục A, Bộ Công an
        further, outer = _scan(reading, outer, to_name=False)[0], 0
    return done if outer or words.keys[further] in words.classes["and"] else further


def _unit(reading: Reading, comma: int, end: int) -> int:
    """Return the word after the noun of an organisation that follows a comma: Vụ trưởng Vụ Pháp chế, Bộ Y tế."""
    words = reading.words
    if words.keys[comma] != "," or comma == end or not words.joined(comma):
        return 0
    found = reading.titles.plain(comma + 1)
    if found is None or found.id != "body" or comma + 1 in reading.titles.at:
        return 0
    return found.end if words.capital(comma + 1) or words.capital(found.end) else 0


def _unit_of_entry(reading: Reading, comma: int) -> int:
    """Return the word after the noun of an organisation that ends an entry of a list: Trưởng phòng, Sở Y tế;."""
    words = reading.words
    found = reading.titles.plain(comma + 1)
    if words.keys[comma] != "," or not words.capital(comma + 1) or found is None or found.id != "body":
        return 0
    if comma + 1 in reading.titles.at:
        return 0  # Ủy viên Trung ương Đảng, Bộ trưởng;
    further = _scan(reading, found.end, to_name=False)[0]
    return found.end if words.keys[further] in {";", "."} or words.line_ends(further - 1) else 0


def _scan(reading: Reading, end: int, *, to_name: bool) -> tuple[int, int]:
    words, titles = reading.words, reading.titles
    classes = words.classes
    at = done = end
    low = 0
    candidate = 0
    while at < words.size and at - end < _LONGEST_RIGHT and words.joined(at - 1):
        key, form, says = words.keys[at], words.forms[at], words.says(at)
        title = titles.get(at)
        if at in titles.country_at and not (to_name and _name_of_country_words(reading, at)):
            at = done = titles.country_at[at][0]
            continue
        if title and title.title in _TITLED and _before_capital(reading, at):
            return done, at if to_name and words.keys[at - 1] not in classes["of"] else 0  # trợ lý của ông X
        if title and title.title is _HEAD:
            if (done != at or words.keys[at - 1] in classes["and"]) and not _envoy(reading, at, title.end):
                break
            at = done = title.end
            continue
        if title and title.title is Title.END and (form[0].islower() or (form.isupper() and len(form) > 1)):
            break
        if title and title.title in _PLAIN and not _surname_first(reading, at, title.end):
            at = done = title.end
            continue
        if key in classes["year"] and words.keys[at + 1].isdigit() and len(words.keys[at + 1]) > 3:
            break
        if form.isdigit() and (at > end or capitals.numbers_unit(reading, at)):  # Ban Chỉ đạo 138/CP, Trưởng phòng 6
            at += 3 if words.keys[at + 1] == "/" and words.acronym(at + 2) else 1
            done = at
            continue
        if not form[0].isalpha():
            step = _mark(reading, at, end)
            if not step:
                break
            at = step
            if words.keys[at - 1] == ")":
                done = at
            continue
        if key in classes["and"] or key in classes["cum"]:
            if not _goes_on(reading, at + 1):
                break
            at += 1
            continue
        if words.proper(at) and not words.acronym(at):
            run = capitals.end_of(reading, at)
            if to_name:
                name = capitals.name_in(reading, at, run, done_at=done)
                if name:
                    return (name if name > at else done), name
                if run - at == 1 and at == end:
                    candidate = at
            at = done = run
            continue
        if to_name and _INITIALS.fullmatch(form) and words.proper(at + 1) and words.joined(at):
            return done, at
        if to_name and words.acronym(at) and says & _SURNAME and words.proper(at + 1) and not words.acronym(at + 1):
            return done, at  # Bộ trưởng NGUYỄN Văn An
        if words.acronym(at) and not (says & _END and words.acronym(at - 1) and words.acronym(at + 1)):
            if to_name and words.acronym(at + 1) and words.joined(at) and _capitals(reading, at):
                return done, at
            at += 1
            done = at
            continue
        if says & _END and not (key in classes["for"] and _field_follows(reading, at + 1)):
            sent = titles.country_at.get(at + 1, (0,))[0] if key in classes["to"] and at in titles.country_until else 0
            if not (to_name and words.proper(sent) and sent):
                break
            at = done = sent  # MT: Đại sứ Mỹ đến Lào X
            continue
        low += 1
        if low > _MOST_LOW:
            break
        at += 1
        if not says & _LINK:
            done = at
    if to_name and candidate and capitals.single(reading, candidate):
        return candidate, candidate
    return done, 0


def _envoy(reading: Reading, at: int, end: int) -> bool:
    """Return whether an office is that of one who sent somebody on a matter: Đặc phái viên của Tổng thư ký … về X."""
    words = reading.words
    if words.keys[at - 1] not in words.classes["of"]:
        return False
    for i in range(end, end + _LONGEST_SENDER):
        if not words.joined(i - 1) or not words.letter(i) or i in reading.titles.at:
            return False
        if words.keys[i] in words.classes["on"]:
            return True
    return False


def _capitals(reading: Reading, at: int) -> bool:
    """Return whether a name in capitals starts: with a family name, or behind a country in a line of capitals."""
    words = reading.words
    if words.says(at) & _SURNAME:
        return True
    return at in reading.titles.country_until and words.acronym(at - 1) and not reading.titles.get(at)


def _field_follows(reading: Reading, at: int) -> bool:
    """Return whether a field with a capital follows, as in machine translation: Bộ trưởng cho Năng lượng."""
    found = reading.titles.plain(at)
    return found is not None and found.title is _TOPIC and found.id != "body" and reading.words.capital(at)


def _name_of_country_words(reading: Reading, at: int) -> bool:
    """Return whether a one-syllable country may start a name: Hàn Thị Nga, Anh Nguyễn is none."""
    words = reading.words
    end = reading.titles.country_at[at][0]
    if end != at + 1 or not words.says(at) & _SURNAME or not words.capital(at + 2):
        return False
    return words.capital(at + 1) and spelling.syllable(words.keys[at + 1])


def _surname_first(reading: Reading, at: int, end: int) -> bool:
    """Return whether a word that is an organisation's, too (Đoàn), starts a name here."""
    words, titles = reading.words, reading.titles
    if end == at + 1 and spelling.korean(words, at):
        return True
    if end != at + 1 or not words.says(at) & _SURNAME or not words.capital(at) or titles.get(at + 1):
        return False
    of_union = words.keys[at] in words.classes["union"] and words.keys[at - 1] in words.classes["of_union"]
    if of_union and words.says(at + 1) & _SURNAME:
        return words.keys[at + 1] in words.classes["middle"]
    return words.capital(at + 1) and words.capital(at + 2) and words.joined(at) and words.joined(at + 1)


def _before_capital(reading: Reading, at: int) -> bool:
    titles = reading.titles
    while at in titles.at and titles.at[at].title in _TITLED:
        at = titles.at[at].end
    return reading.words.proper(at) and reading.words.joined(at - 1)


def _mark(reading: Reading, at: int, end: int) -> int:
    """Return where an office goes on after a mark; 0 where the mark ends it."""
    words, titles = reading.words, reading.titles
    form = words.forms[at]
    following = titles.get(at + 1)
    plain = following is not None and following.title is _TOPIC
    if form == "," and _countries_follow(reading, at):
        return at + 1
    if (
        form == "-"
        and plain
        and (words.capital(at + 1) or words.keys[at + 1] in words.classes["continents"])
        and at > end
    ):
        return at + 1
    if form == "," and plain and following and at > end and words.joined(at):
        after = following.end
        while (further := titles.get(after)) and further.title is _TOPIC and further.id != "body":
            after = further.end
        last = titles.plain(after + 1)
        one_case = words.capital(at + 1) or (
            words.forms[at - 1].islower() and last is not None and last.title is _TOPIC
        )
        if (
            words.keys[after] in words.classes["and"]
            and words.says(after) & _LINK
            and one_case
            and following.id != "body"
        ):
            return at + 1
        if (
            words.keys[after] == ","
            and (last := titles.get(after + 1))
            and last.title is _TOPIC
            and words.keys[last.end] in words.classes["and"]
        ):
            return at + 1
    if (
        form == ","
        and words.keys[at - 1] in words.classes["against"]
        and words.keys[at + 1] in words.classes["against"]
    ):
        return at + 1
    if form == "&" and at > end and words.letter(at + 1) and at + 1 not in titles.at:
        return at + 1
    state = reading.titles.country_at.get(at + 1, (0, ""))[0] if form == "(" else 0
    if state and words.keys[state] == ")" and words.proper(state + 1) and words.joined(state):
        return state + 1  # Tỉnh trưởng tỉnh Savannakhet (Lào) X
    level = words.says(at + 1) & _MODIFIER and at + 2 in titles.at  # (hàm Vụ trưởng)
    if form == "(" and (plain or words.acronym(at + 1) or level):
        closing = next((i for i in range(at + 2, at + _LONGEST_BRACKET) if words.keys[i] == ")"), 0)
        return closing + 1 if closing else 0
    if (
        form == "."
        and words.keys[at - 1] in words.classes["dotted"]
        and words.capital(at + 1)
        and words.starts[at + 1] - words.ends[at] < 2
    ):
        return at + 1
    return 0


def _countries_follow(reading: Reading, comma: int) -> bool:
    """Return whether a list of countries goes on: Giám đốc Quốc gia tại Việt Nam, Lào và Campuchia."""
    words, country_at = reading.words, reading.titles.country_at
    if comma not in reading.titles.country_until:
        return False
    at = comma
    while words.keys[at] == "," and at + 1 in country_at:
        at = country_at[at + 1][0]
    return at > comma and words.keys[at] in words.classes["and"] and at + 1 in country_at


def _goes_on(reading: Reading, at: int) -> bool:
    """Return whether an organisation goes on after "và"."""
    words, titles = reading.words, reading.titles
    start = at
    while words.says(at) & _MODIFIER and at not in titles.at:
        at += 1
    title = titles.get(at)
    if title:
        return title.title in _PLAIN and title.id != "body" and at == start
    if at in titles.country_at:
        return True
    if not words.letter(at):
        return False
    if words.capital(at):
        return words.letter(at + 1) and not words.capital(at + 1) and not words.says(at + 1) & _END
    return not words.says(at) & _END
