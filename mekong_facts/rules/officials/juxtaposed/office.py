"""Offices in languages whose words stand side by side (Vietnamese).

An office is (modifier) head (topic or organisation) (country). In machine translation from Chinese the country and the
organisation stand before the head. Before a name an office is read up to the row of capitals that can be a name.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from mekong_facts.rules.officials.juxtaposed import capitals, inner_words, marks, senders
from mekong_facts.rules.officials.juxtaposed.starts import start_of
from mekong_facts.rules.officials.persons import name_parts, names, spelling
from mekong_facts.rules.officials.text.lexicon import About, Title

if TYPE_CHECKING:
    from mekong_facts.rules.officials.text.reading import Reading

__all__ = ["narrow", "start_of", "wide"]
_HEAD = Title.HEAD
_LINK = int(About.LINK)
_END = int(About.END)
_MODIFIER = int(About.MODIFIER)
_SITED = int(About.PLACE | About.MODIFIER | About.LINK)
_TITLED = frozenset({Title.RANK, Title.ROYAL, Title.STYLE, Title.HONORIFIC})
_PLAIN = frozenset({Title.TOPIC, Title.PLACE})
_LONGEST_RIGHT = 32
_MOST_LOW = 12


def narrow(reading: Reading, end: int) -> tuple[int, int]:
    """Read an office that a name may follow; see `prepositional.narrow`."""
    done, name = _scan(reading, end, to_name=True)
    if not name:  # Bộ trưởng mới của Kenya là X
        done = next((at for at in range(end, done) if inner_words.newly_whose(reading.words, at)), done)
    unit = 0 if name else _unit(reading, done, end)
    if unit:
        further, name = _scan(reading, unit, to_name=True)
        if name and (name in reading.titles.at or names.surely(reading, name)):
            return further, name
    return done, 0 if unit else name


def only_modifies(_reading: Reading, _head: int) -> bool:
    """Return whether a head noun is a mere modifier of the next: none is in languages whose modifiers follow."""
    return False


def wide(reading: Reading, end: int) -> int:
    """Return before which word an office ends that follows a name, given the word after its head noun."""
    done = _scan(reading, end, to_name=False)[0]
    unit = _unit(reading, done, end) or _unit_of_entry(reading, done)
    if not unit:
        return done + 2 if marks.letters_follow(reading, end, done) else done
    further = _scan(reading, unit, to_name=False)[0]
    words = reading.words
    outer = _unit(reading, further, end) if words.keys[further] == "," else 0
    if outer and words.keys[done + 1] != words.keys[further + 1]:  # Trưởng phòng 6, Cục A, Bộ Công an
        further, outer = _scan(reading, outer, to_name=False)[0], 0
    listed = words.keys[further] in words.classes["and"] and (next_one := reading.titles.get(further + 1))
    return done if outer or (listed and next_one and next_one.id == "body") else further  # Bộ Y tế và Bộ Công an


def _unit(reading: Reading, comma: int, end: int) -> int:
    """Return the word after the noun of an organisation that follows a comma: Vụ trưởng Vụ Pháp chế, Bộ Y tế."""
    words = reading.words
    if words.keys[comma] != "," or comma == end or not words.joined(comma):
        return 0
    if f"{words.keys[comma + 1]} {words.keys[comma + 2]}" in words.classes["delegations"]:
        return 0  # X, Thứ trưởng Bộ Y tế, Đoàn đại biểu Lào đến
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
    closed = words.keys[further] in {";", "."} or words.line_ends(further - 1) or bool(reading.state_added(further))
    beside = not closed and _unit(reading, further, comma)  # Trưởng phòng, Vụ ABCD, Bộ Y tế
    return found.end if closed or beside else 0


def _scan(reading: Reading, end: int, *, to_name: bool) -> tuple[int, int]:
    words, titles = reading.words, reading.titles
    classes = words.classes
    at = done = known = end  # up to `known` the words are those of offices and bodies, or have capitals
    ran = sited = 0  # where a row of capitals has ended, where the name of a place or state
    low = 0
    candidate = 0
    while at < words.size and at - end < _LONGEST_RIGHT and words.joined(at - 1):
        key, form, says = words.keys[at], words.forms[at], words.says(at)
        pair = f"{key} {words.keys[at + 1]}"
        title = titles.get(at)
        if title and title.title is Title.HONORIFIC and (verb := titles.plain(at)) and verb.title is Title.END:
            title = verb  # bác bỏ
        if at in titles.country_at and not (to_name and inner_words.name_of_country_words(reading, at)):
            at = done = known = titles.country_at[at][0]
            sited = sited if spelling.syllable(words.keys[at - 1]) and words.keys[at - 1].isascii() else at
            continue
        if at in titles.country_until and (
            (key in classes["under_way"] and form.islower()) or inner_words.is_whole(reading, end, at)
        ):
            break  # Bộ trưởng Quốc phòng Lào kiểm tra, Bo truong Bo Y te Lao dang o tham
        if (pair in classes["deeds"] or pair in classes["acts"]) and inner_words.is_deed(reading, end, at, ran):
            break  # Phó Chủ tịch UBND tỉnh kiểm tra
        if (past := marks.past_terms(words, at)) > at:
            at = done = known = past
            continue
        if pair in classes["bearing"] and (bearer := names.after(reading, at + 2, titled=True)):
            at = done = known = bearer
            continue
        if pair in classes["succeeding"] and inner_words.before_capital(reading, at + 2, titled=True):
            break  # làm Giám đốc thay thế ông X
        if (pair in classes["heading"] and at > end) or (key in classes["captions"] and words.keys[at + 1] == ":"):
            break  # đoàn do ông X, Thứ trưởng Bộ Y tế đứng đầu
        if to_name and pair in classes["sites_met"] and words.keys[at - 1] in classes["posting"]:
            return known, 0  # đón Phó Chủ tịch nước tại sân bay quốc tế X
        if title and inner_words.members(words, at, title):
            at = done = known = title.end
            continue  # Chủ tịch Hội Nhà văn
        if title and title.title in _TITLED and inner_words.before_capital(reading, at):
            if to_name and at > known and title.title is Title.HONORIFIC:
                return known, 0  # Chủ tịch tỉnh kỷ luật ông X
            if not to_name and (realm := senders.realm(reading, at, title)):
                at = done = known = realm  # X, cố vấn của Quốc vương Oman
                continue
            return done, at if to_name and words.keys[at - 1] not in classes["of"] else 0  # trợ lý của ông X
        if title and title.title is _HEAD:
            if to_name and at > known and not words.says(at - 1) & _LINK:
                return known, 0  # Thủ tướng giao Bộ trưởng X
            if to_name and inner_words.leads_government(words, at):
                return known, 0  # Bộ trưởng Tài chính trong chính quyền Tổng thống X
            sender = senders.envoy(reading, at, title.end) or (not to_name and _aide(reading, at, title.end))
            if (done != at or words.keys[at - 1] in classes["and"]) and not sender:
                break
            at = done = known = title.end
            continue
        if to_name and key in classes["attends"] and (name := marks.past_edition(reading, at)):
            return done, name
        if to_name and inner_words.newly_whose(words, at):
            at += 1
            continue  # Tổng Thư ký mới của Liên hợp quốc X
        if key in classes["terms"] and words.keys[at + 1] in classes["of_terms"]:
            return done, marks.past_time(reading, at, end) if to_name else 0
        if title and title.title is Title.END and (form[0].islower() or (form.isupper() and len(form) > 1)):
            break
        if to_name and at == end and key in classes["namesake_firsts"] and name_parts.namesake(words, at):
            return done, at  # Chủ tịch Hồ Chí Minh
        if title and title.title in _PLAIN and not inner_words.surname_first(reading, at, title.end):
            ran = title.end if words.capital(title.end - 1) else ran  # tỉnh Sơn La
            sited = ran if inner_words.is_place_kind(words, at) or inner_words.is_place_kind(words, at - 1) else sited
            at = done = known = title.end
            continue
        if words.keys[at + 1].isdigit() and key in classes["year" if len(words.keys[at + 1]) > 3 else "days"]:
            return done, marks.past_time(reading, at, end) if to_name else 0
        if not form[0].isalpha():
            after = marks.past(reading, at, end)
            if not after:
                break
            at = after
            if words.keys[at - 1] == ")" or words.forms[at - 1][0].isalnum():
                done = known = at
            continue
        if (key in classes["and"] and not inner_words.in_a_name(words, at)) or key in classes["cum"]:
            if not marks.goes_on(reading, at + 1):
                break
            at += 1
            continue
        if key in classes["friends"] and form.istitle() and not words.proper(at + 1):
            return known, 0  # Thủ tướng Bạn, of the friendly state
        if words.proper(at) and not words.acronym(at):
            if to_name and says & _MODIFIER and (inner := titles.at.get(at + 1)) and inner.title is _HEAD:
                return done, 0  # Ủy viên Bộ Chính trị Phó thủ tướng X
            run = capitals.end_of(reading, at)
            if to_name and words.keys[run].isdigit() and capitals.is_edition(reading, at, run):
                at = done = known = run + 1  # Phó Trưởng Ban Tổ chức Asiad 18 X
                continue
            owner = words.keys[at - 1] in classes["of"]  # đại diện của X is another than X
            name = capitals.name_in(reading, at, run, done_at=done) if to_name else 0
            name = 0 if owner and name == at else name
            if name:
                if at > known and " ".join(words.keys[end - 2 : end]) in classes["of_states"]:
                    return known, 0  # Tổng thống Mỹ chọn X
                return (name if name > at else done), name
            if to_name and run - at == 1 and at == end:
                candidate = at
            sited = (
                run
                if inner_words.is_place_kind(words, at - 1) and (run > at + 1 or not spelling.syllable(key))
                else sited
            )
            at = done = ran = run
            known = run + 1  # Cục Đê điều
            continue
        if words.acronym(at):
            in_capitals = says & _END and words.acronym(at - 1) and words.acronym(at + 1)
            dashed = words.keys[at + 1] == "-" and words.keys[at + 2].isdigit()  # Chủ tịch ABCD - 26 X
            games = at + 1 + (dashed or (words.proper(at + 1) and not words.acronym(at + 1)))
            if to_name and words.keys[games].isdigit() and capitals.is_edition(reading, at, games):
                at = done = known = games + 1  # Trưởng Ban Tổ chức SEA Games 31 X
                continue
            if to_name and capitals.starts_name(reading, at, in_capitals=bool(in_capitals)):
                return done, at
            if not in_capitals:
                at += 1
                done = known = at
                continue
        if marks.before_matter(words, at, end) or (not to_name and marks.before_occasion(words, at)):
            break
        if says & _END and not (key in classes["for"] and inner_words.field_follows(reading, at + 1)):
            sent = titles.country_at.get(at + 1, (0,))[0] if key in classes["to"] and at in titles.country_until else 0
            if not (to_name and words.proper(sent) and sent):
                break
            at = done = known = sent  # MT: Đại sứ Mỹ đến Lào X
            continue
        if at == sited and not says and not title and form.islower() and inner_words.adds_nothing(reading, at):
            break  # Phó Chủ tịch tỉnh Sơn La động thổ
        low += 1
        if low > _MOST_LOW:
            break
        at += 1
        if says & _SITED:
            known = at
        if not says & _LINK:
            done = at
    if to_name and candidate and capitals.single(reading, candidate):
        return candidate, candidate
    return done, 0


def _aide(reading: Reading, at: int, end: int) -> bool:
    """Return whether an office that nobody is named for is that of whom somebody serves: trợ lý của Tổng thống Nga."""
    return reading.words.keys[at - 1] in reading.words.classes["of"] and not _scan(reading, end, to_name=True)[1]
