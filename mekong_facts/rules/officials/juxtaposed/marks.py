"""Marks and numbers in Vietnamese offices: which of them an office goes on behind, and with what."""

from __future__ import annotations

from typing import TYPE_CHECKING

from mekong_facts.rules.officials.persons import names
from mekong_facts.rules.officials.text.lexicon import About, Title
from mekong_facts.rules.places import city

if TYPE_CHECKING:
    from mekong_facts.rules.officials.text.reading import Reading
    from mekong_facts.rules.officials.text.words import Words

_TOPIC = Title.TOPIC
_PLAIN = frozenset({Title.TOPIC, Title.PLACE})
_MODIFIER = int(About.MODIFIER)
_LINK = int(About.LINK)
_END = int(About.END)
_LONGEST_BRACKET = 12
_LONGEST_BODY = 8  # words
_FEWEST_LETTERS = 3
_LONG_NUMBER = 4
_FEWEST_FIELDS = 2  # behind the first of a row
_LONGEST_FIELD = 6  # words, and a comma
_CLOSING = frozenset({",", ".", ";", ")", "-", "("})


def before_occasion(words: Words, at: int) -> bool:
    """Return whether a word leads to an occasion in small letters, at which somebody speaks: tại buổi họp."""
    if words.keys[at] not in words.classes["sent_to"] or words.capital(at + 1):
        return False
    pair = f"{words.keys[at + 1]} {words.keys[at + 2]}"
    return words.keys[at + 1] in words.classes["occasions"] or pair in words.classes["meetings"]


def before_matter(words: Words, at: int, end: int) -> bool:
    """Return whether a word leads to what one is told of, as few offices do: về tình hình, về việc.

    Args:
        words: the text.
        at: the number of the word.
        end: the word after the office's head noun.

    """
    if words.keys[at] not in words.classes["on"] or words.capital(at):
        return False
    if not words.classes["on_matters"].isdisjoint(words.keys[max(0, end - _LONGEST_FIELD) : end]):
        return False  # Báo cáo viên đặc biệt về tình hình nhân quyền
    told = words.classes["told_of"]
    return any(" ".join(words.keys[at : at + size]) in told for size in (2, 3, 4))


def past_edition(reading: Reading, at: int) -> int:
    """Return where a name starts behind the meeting by its letters and number that one attends: dự ABCD - 37 X; else 0.

    Args:
        reading: the text.
        at: the verb's last word, or its first.

    """
    words = reading.words
    at += 2 if words.keys[at + 1] in words.classes["attends"] else 1
    if words.keys[at - 1] not in words.classes["attends"] or not words.acronym(at):
        return 0
    letters, _, number = words.forms[at].partition("-")
    if not number:
        at += 2 if words.keys[at + 1] == "-" else 1
        number = words.forms[at]
    if not (number.isdigit() and len(letters) >= _FEWEST_LETTERS and words.together(at - 1, at + 2)):
        return 0
    return at + 1 if names.surely(reading, at + 1) else 0


def past_time(reading: Reading, at: int, end: int) -> int:
    """Return where a name starts behind the time of an office: Chủ tịch ASEAN năm 2020 X, nhiệm kỳ 2016-2021 X; else 0.

    Args:
        reading: the text.
        at: the word for a year or a term.
        end: the word after the office's head noun.

    """
    words = reading.words
    at += 1 + (words.keys[at + 1] in words.classes["of_terms"])
    at += 3 if words.keys[at + 1] == "-" and words.keys[at + 2].isdigit() else 1
    return at if at > end + 2 and names.surely(reading, at) else 0


def past(reading: Reading, at: int, end: int) -> int:
    """Return where an office goes on after a mark or a number; 0 where that ends it.

    Args:
        reading: the text.
        at: the number of the mark.
        end: the word after the office's head noun.

    """
    words = reading.words
    form = words.forms[at]
    if form.isdigit() and (at > end or _numbers_unit(reading, at)):  # Ban Chỉ đạo 138/CP, Trưởng phòng 6
        if words.keys[at + 1] == "/" and words.keys[at + 2].isdigit():
            return 0  # Phó Tư lệnh Cảnh sát biển 30/08/2023 15:47
        return at + 3 if words.keys[at + 1] == "/" and words.acronym(at + 2) else at + 1
    if "-" in form[1:] and form.replace("-", "").isdigit() and _is_term(words, at):
        return at + 1  # nhiệm kỳ 2010-2011
    if form == "(":
        return _past_bracket(reading, at)
    if form == "," and (_countries_follow(reading, at) or _lists_fields(reading, at, end)):
        return at + 1
    if form == "-" and (_countries_follow(reading, at) or (at > end and _joins_field(reading, at))):
        return at + 1
    if form == "-" and at > end and _joins_place(words, at):
        return at + 3
    if form == "-" and words.keys[at - 1].isdigit() and words.keys[at + 1].isdigit():
        return at + 2 if at > end and _is_term(words, at - 1) else 0  # khóa 2010 - 2011
    if form == "&" and at > end and words.letter(at + 1) and at + 1 not in reading.titles.at:
        return at + 1
    if form == "/" and at > end and words.acronym(at - 1) and words.acronym(at + 1):  # phòng, chống HIV/AIDS
        return at + 1 if words.starts[at + 1] - words.ends[at - 1] == 1 else 0
    dotted = form == "." and words.keys[at - 1] in words.classes["dotted"] and words.capital(at + 1)
    return at + 1 if dotted and words.starts[at + 1] - words.ends[at] < 2 else 0


def past_terms(words: Words, at: int) -> int:
    """Return the word behind the number of terms that one has served, or the word itself: nghị sĩ 4 khóa."""
    counted = words.keys[at].isdigit() or words.keys[at] in words.classes["several"]
    if not counted or words.keys[at + 1] not in words.classes["terms"]:
        return at
    return at + 3 if words.keys[at + 2] in words.classes["of_terms"] else at + 2


def _numbers_unit(reading: Reading, at: int) -> bool:
    """Return whether a number is that of the unit an office leads: Trưởng phòng 6, Cục Cảnh sát."""
    words = reading.words
    known = words.keys[at - 1] in words.classes["numbered"] and len(words.forms[at]) < _LONG_NUMBER
    return known and words.keys[at + 1] in {",", ";", ")"}


def _is_term(words: Words, year: int) -> bool:
    """Return whether a term begins with a year, by its noun of one syllable or two."""
    return not words.classes["terms"].isdisjoint(words.keys[year - 2 : year])


def _past_bracket(reading: Reading, opening: int) -> int:
    """Return the word after a bracket that is part of an office: a state, an acronym, a field, a rank; else 0."""
    words, titles = reading.words, reading.titles
    state = titles.country_at.get(opening + 1, (0, ""))[0]
    if state and words.keys[state] == ")" and words.proper(state + 1) and words.joined(state):
        return state + 1  # Tỉnh trưởng tỉnh Savannakhet (Lào) X
    if words.keys[opening + 2] == ")" and words.proper(opening + 3) and city(words.forms[opening + 1]) is not None:
        return opening + 3  # Đại sứ tại UN (Vienna) X
    following = titles.get(opening + 1)
    plain = following is not None and following.title is _TOPIC
    level = words.says(opening + 1) & _MODIFIER and opening + 2 in titles.at  # (hàm Vụ trưởng)
    second = following is not None and following.title is Title.HEAD  # Trưởng SOM Lào (trợ lý Bộ trưởng Ngoại giao) X
    if not (plain or level or second or words.acronym(opening + 1)):
        return 0
    closing = next((i for i in range(opening + 2, opening + _LONGEST_BRACKET) if words.keys[i] == ")"), 0)
    if second and not (words.proper(closing + 1) and words.joined(closing)):
        return 0
    return closing + 1 if closing and ":" not in words.keys[opening:closing] else 0  # (ĐT: 04 3825 …)


def _joins_field(reading: Reading, dash: int) -> bool:
    """Return whether a dash joins a field to what stands before it: Bộ Văn hóa - Thông tin, Á - châu."""
    words, following = reading.words, reading.titles.get(dash + 1)
    if following is None or following.title is not _TOPIC:
        return False
    if words.capital(dash + 1) or words.keys[dash + 1] in words.classes["continents"]:
        return True
    ends = words.keys[following.end] in _CLOSING or words.capital(following.end)
    told = words.capital(dash - 2) or reading.titles.phrase_until(dash) is not None
    return ends and following.id != "body" and told  # Bộ Kế hoạch - đầu tư, Vụ Pháp luật hình sự - hành chính


def _joins_place(words: Words, dash: int) -> bool:
    """Return whether a dash joins a known place of two words to a capital: Công ty Chư Sê - Kampong Thom."""
    two = (
        words.capital(dash - 1)
        and words.capital(dash + 1)
        and words.capital(dash + 2)
        and words.together(dash, dash + 3)
    )
    return two and city(words.written(dash + 1, dash + 3), rough=False) is not None


def letters_follow(reading: Reading, end: int, comma: int) -> bool:
    """Return whether an office that names no body is of one told by its letters: cố vấn đặc biệt, JICA, nói.

    Args:
        reading: the text.
        end: the word after the office's head noun.
        comma: the word after the office.

    """
    words, titles, at = reading.words, reading.titles, comma + 1
    if words.keys[comma] != "," or not words.acronym(at) or len(words.forms[at]) < _FEWEST_LETTERS:
        return False
    if not words.joined(comma) or at in titles.at or at in titles.country_at or titles.plain(at):
        return False
    after = at + 1
    key = words.keys[after]
    closed = key in _CLOSING or key in words.classes["and"] or words.says(after) & _END or words.line_ends(at)
    if not closed or words.acronym(after + 1):
        return False
    return not any(
        words.acronym(i) or i in titles.country_at or ((found := titles.plain(i)) and found.id == "body")
        for i in range(end, comma)
    )


def _lists_fields(reading: Reading, comma: int, end: int) -> bool:
    """Return whether a list of fields goes on at a comma: Bộ Văn hóa, Thể thao và Du lịch; phòng, chống thiên tai."""
    words, titles = reading.words, reading.titles
    linking, against = words.classes["and"], words.classes["against"]
    if words.keys[comma - 1] in against and words.keys[comma + 1] in against:
        return True
    following = titles.get(comma + 1) if comma > end and words.joined(comma) else None
    if following is None or following.title is not _TOPIC:
        return False
    after = following.end
    while (further := titles.get(after)) and further.title is _TOPIC and further.id != "body":
        after = further.end
    last = titles.plain(after + 1)
    low = words.forms[comma - 1].islower() and last is not None and last.title is _TOPIC
    field = following.id != "body"
    linked = words.keys[after] in linking and words.says(after) & _LINK and field
    if linked and (words.capital(comma + 1) or low or words.keys[comma + 1] in words.classes["continents"]):
        return True
    if field and words.capital(comma + 1) and words.capital(after) and words.joined(after - 1):
        whose = further is not None and further.id == "body"  # Ủy ban Văn hóa, Xã hội Quốc hội Lào
        named = titles.country_at.get(after, (after, ""))[0]  # Bộ Môi trường, Bảo tồn thiên nhiên Đức X
        if whose or (after not in titles.at and names.after(reading, named) > named + 1):
            return True
    last = titles.get(after + 1) if words.keys[after] == "," else None
    if last is not None and last.title is _TOPIC and words.keys[last.end] in linking:
        return True
    return _row_of_fields(reading, comma, end)


def _row_of_fields(reading: Reading, comma: int, end: int) -> bool:
    """Return whether fields go on at a comma to where an office may end: Vụ Lao động, văn hóa, xã hội X."""
    words, titles, at = reading.words, reading.titles, comma
    if titles.phrase_until(comma) is None and not words.acronym(comma - 1):
        return False  # but: phòng, chống AIDS, ma túy, mại dâm
    fields = int("," in words.keys[max(end, comma - _LONGEST_FIELD) : comma])  # those behind the first one
    while words.keys[at] == "," or (words.keys[at] in words.classes["and"] and fields):
        found = titles.get(at + 1)
        if found is None or found.title is not _TOPIC or found.id == "body" or not words.joined(at):
            break
        fields += 1
        at = found.end
        while (further := titles.get(at)) and further.title is _TOPIC and further.id != "body" and words.joined(at - 1):
            at = further.end
    of_body = words.keys[at] in words.classes["of"] and (whose := titles.get(at + 1)) and whose.id == "body"
    if fields and of_body:
        return True  # Ủy ban Văn hóa, Giáo dục của Quốc hội
    if fields < _FEWEST_FIELDS:
        return False
    closed = words.keys[at] in _CLOSING or words.line_ends(at - 1) or words.says(at) & _END
    return bool(closed) or at in titles.country_at or (words.proper(at) and names.surely(reading, at))


def _countries_follow(reading: Reading, comma: int) -> bool:
    """Return whether a list of countries goes on: tại Việt Nam, Lào và Campuchia, Hội Hữu nghị Việt Nam - Lào."""
    words, country_at = reading.words, reading.titles.country_at
    if comma not in reading.titles.country_until:
        return False
    at = comma
    while words.keys[at] == "," and at + 1 in country_at:
        at = country_at[at + 1][0]
    listed = words.keys[at] in words.classes["and"] if at > comma else words.keys[at] == "-"
    return listed and at + 1 in country_at


def _pairs_before(words: Words, at: int) -> list[list[str]]:
    """Return the pairs of words of the organisation that "và" goes on behind."""
    return [words.keys[i : i + 2] for i in range(max(0, at - _LONGEST_BODY), at - 2)]


def _is_field(reading: Reading, at: int) -> bool:
    """Return whether a field of several words starts at a word that tells of offices, too: Quyền Bản địa."""
    found = reading.titles.plain(at)
    return found is not None and found.end > at + 1 and found.title is _TOPIC and found.id != "body"


def _others_follow(words: Words, at: int) -> bool:
    """Return whether "và" leads from an office to other people: và các đơn vị liên quan, và nhiều đại biểu."""
    key, pair = words.keys[at], f"{words.keys[at]} {words.keys[at + 1]}"
    if words.capital(at):
        return False
    if key in words.classes["crowd_firsts"] or pair in words.classes["crowd_firsts"]:
        return True
    behind = f"{words.keys[at + 1]} {words.keys[at + 2]}"
    crowd = words.classes["crowd_nouns"]
    return key in words.classes["each_of"] and (words.keys[at + 1] in crowd or behind in crowd)


def goes_on(reading: Reading, at: int) -> bool:
    """Return whether an organisation goes on after "và"."""
    words, titles = reading.words, reading.titles
    start = at
    if _others_follow(words, at) or words.forms[at] in words.classes["events"]:
        return False
    if words.keys[at + 1] == "," and words.keys[at] in words.classes["against"]:
        return words.keys[at + 2] in words.classes["against"]
    while words.says(at) & _MODIFIER and at not in titles.at and not _is_field(reading, at):
        at += 1
    title = titles.get(at)
    if title:
        if title.id == "body" and words.capital(at) and words.keys[at : at + 2] in _pairs_before(words, at):
            return True  # Hội đồng Nhà nước và Hội đồng Bộ trưởng
        if title.id == "body" and " ".join(words.keys[at : title.end]) in words.classes["fields_too"]:
            return True  # Bộ trưởng Nông nghiệp và Hợp tác xã
        meets = words.capital(at) and " ".join(words.keys[at : title.end]) in words.classes["meetings"]
        return title.title in _PLAIN and title.id != "body" and at == start and not meets
    if at in titles.country_at:
        return True
    if not words.letter(at) or words.forms[at] in words.classes["sending"]:
        return False  # làm Đại sứ tại Lào và cử Thứ trưởng X
    if words.capital(at):
        return words.letter(at + 1) and not words.capital(at + 1) and not words.says(at + 1) & _END
    return not words.says(at) & _END
