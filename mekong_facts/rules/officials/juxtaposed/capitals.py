"""Rows of capitalised words behind an office in Vietnamese: names of organisations, of places, of persons."""

from __future__ import annotations

from typing import TYPE_CHECKING

from mekong_facts.patterns import deferred
from mekong_facts.rules.officials.juxtaposed.seats import past_place
from mekong_facts.rules.officials.persons import foreigners, low_parts, name_parts, names, spelling
from mekong_facts.rules.officials.text.lexicon import BEFORE_NAME, About, Title

if TYPE_CHECKING:
    from mekong_facts.rules.officials.text.reading import Reading
    from mekong_facts.rules.officials.text.words import Words

_END = int(About.END)
_SURNAME = int(About.SURNAME)
_GOES_ON_BEHIND = int(About.END | About.LINK | About.ADVERB | About.COPULA)  # a name
_PLACE = int(About.PLACE)
_PARTICLE = int(About.PARTICLE)
_PLAIN = frozenset({Title.TOPIC, Title.PLACE})
_NAMES_OF_FOREIGNER = 2
_INITIALS_SIZE = 2  # JD
_INITIALS = deferred(r"(?:[A-Z]\.){1,2}[A-Z]\.?")  # R.K. Mathur, W.J Reed
_LONGEST_NAME = 6  # syllables of a Vietnamese one


def end_of(reading: Reading, at: int) -> int:
    """Return before which word a row of capitalised words ends."""
    words, titles = reading.words, reading.titles
    end = at + 1
    while end < words.size and end - at < 10 and words.joined(end - 1) and words.proper(end) and not words.acronym(end):
        title = titles.get(end)
        if title and (title.title is Title.HEAD or (title.end > end + 1 and title.title in BEFORE_NAME)):
            break
        given = title and title.end == end + 1 and _may_be_given(reading, at, end)
        if title and title.title in _PLAIN and not (given or any(words.says(i) & _SURNAME for i in range(at, end))):
            break
        if end in titles.country_at and titles.country_at[end][0] - end > 1:
            break
        end += 1
    return end


def _may_be_given(reading: Reading, first: int, at: int) -> bool:
    """Return whether a place or a body of one syllable may end a name: Pham Quang Vinh, Surapong To."""
    words, found = reading.words, reading.titles.plain(at)
    if found and found.title is Title.PLACE:
        return at - first > 1
    return at - first == 1 and not spelling.syllable(words.keys[first]) and not words.capital(at + 1)


def starts_name(reading: Reading, at: int, *, in_capitals: bool) -> bool:
    """Return whether a word in capitals starts a name: initials, a family name, all of a name behind a country.

    Args:
        reading: the text.
        at: the word.
        in_capitals: whether it is one that ends an office, within a line of capitals.

    """
    words = reading.words
    surname = bool(words.says(at) & _SURNAME)
    if len(words.forms[at]) == _INITIALS_SIZE and name_parts.initials(reading, at):
        return True
    if words.proper(at + 1) and _INITIALS.fullmatch(words.forms[at]) and words.joined(at):
        return True
    if surname and words.proper(at + 1) and not words.acronym(at + 1):
        return True  # Bộ trưởng NGUYỄN Văn An
    if in_capitals or not words.acronym(at + 1) or not words.joined(at):
        return False
    if surname or (at in reading.titles.country_until and words.acronym(at - 1) and not reading.titles.get(at)):
        return True
    return name_parts.minister(words, at)


def name_in(reading: Reading, at: int, run: int, *, done_at: int) -> int:
    """Return at which word of a row of capitalised words a person's name starts; 0 if it holds none."""
    words, size = reading.words, run - at
    low_after = run < words.size and words.joined(run - 1) and words.letter(run) and not words.capital(run)
    unit = reading.titles.phrase_until(at)
    titled = at in reading.titles.until
    place = (
        not titled
        and bool(words.says(at - 1) & _PLACE)
        and (unit is None or unit.id == "body")
        and words.pair_before(at) not in words.classes["whole"]
        and at not in reading.titles.country_until
    )
    head = reading.titles.until.get(at, -1)
    if head >= 0 and words.keys[at] == words.keys[head] and reading.titles.at[head].title is Title.HEAD:
        return 0  # Hạt trưởng Hạt Kiểm lâm
    if noun := _english_noun(words, at, run):
        return noun if run - noun > 1 else 0  # Giám đốc Reed Center X Y
    if place_end := past_place(reading, at, run):
        return max(place_end, 0)
    if size == 1:
        if low_parts.middle(words, at, run):
            return at
        if _begins_fields(reading, run):
            return 0
        if _is_place(reading, at, titled=titled):
            return 0
        if place or (low_after and _leads_on(reading, at)) or _goes_on(reading, at):
            particle = low_after and bool(words.says(run) & _PARTICLE)
            return at if particle and names.after(reading, at) > run else 0
        told = titled or at in reading.titles.country_until or words.says(at) & _SURNAME or len(words.keys[at]) == 1
        return at if done_at == at and (told or not spelling.syllable(words.keys[at])) else 0
    surname = next((i for i in range(at + 1, run - 1) if words.says(i) & _SURNAME and 2 <= run - i <= 4), 0)
    surname = run - 3 if size == 5 and words.says(run - 3) & _SURNAME else surname  # Châu ủy Hồng Hà Lý Bá Lộc
    middle = next((i for i in range(at + 2, run - 2) if spelling.by_middle(words, i)), 0)
    if words.keys[at] in words.classes["saints"] or (len(words.keys[at]) == 1 and words.says(at) & _SURNAME):
        return at  # Giám mục Giuse Vũ Văn X, Bí thư Y Thanh Hà Niê
    if middle:
        return middle  # xã Hướng Phùng Hồ Văn X
    if size > 1 and not titled and _before_place(reading, run):
        return 0  # Khu kinh tế Đông Nam Nghệ An
    if foreigners.leads_to(reading, at, run):
        return 0  # Cố vấn về Quyền Bản địa Michael X
    if _bears_a_name(reading, at):
        named = at + 3 if run - at > 4 and words.says(at + 3) & _SURNAME else surname  # three syllables most often
        return named if size > 4 else 0
    if (place or unit) and _names_unit(reading, at, run):
        return 0
    if (place or unit) and (past := foreigners.behind_syllables(words, at, run)):
        return past
    if place or unit:
        tail = reading.titles.plain(run - 2)
        if tail and tail.title is Title.PLACE and tail.end == run and size > 2 and not _of_ministry(reading, at):
            return 0  # Tập đoàn Hoàng Anh Gia Lai
    if place:
        return _behind_unit(reading, at, run, surname)
    low_before = done_at == at and words.forms[at - 1][0].islower() and not titled and unit is None
    if low_before and at not in reading.titles.country_until and not names.surely(reading, at):
        return surname
    if (
        size == 3
        and not words.says(at) & _SURNAME
        and words.forms[run - 1].isascii()
        and spelling.korean(words, run - 2)
    ):
        return run - 2  # Chủ tịch Samsung Lee Jae-yong
    if _born_to(words, at, run):
        return at
    hyphened = "-" in words.forms[at] or at in reading.titles.country_until
    whole = words.pair_before(at) in words.classes["whole"]
    if surname == run - 2 and size > 4 and (whole or unit is None or unit.id != "body"):
        return at  # Phó Chủ tịch Lếch Lay Sỉ Vi Lay
    if surname and not hyphened and (size > 4 or (not words.says(at) & _SURNAME and run - surname >= 3)):
        return surname
    foreign = size == _NAMES_OF_FOREIGNER + 1 and unit is not None and words.keys[at] in words.classes["states"]
    return at + 1 if foreign else at  # Chủ tịch Ủy ban Đối ngoại Pháp Giăng Pôn


def _english_noun(words: Words, at: int, run: int) -> int:
    """Return the word behind the last that ends the English name of an organisation in a row or behind it; else 0."""
    nouns = words.classes["behind_name"]
    if words.keys[run] in nouns and words.capital(run) and words.joined(run - 1):
        return run + 1
    return next((i + 1 for i in range(run - 1, at - 1, -1) if words.keys[i] in nouns), 0)


def _born_to(words: Words, at: int, run: int) -> bool:
    """Return whether a long name is one by how it starts: Lê Thị Thu Hà My, Công Tằng Tôn Nữ Ngọc Lan."""
    if run - at > _LONGEST_NAME or words.acronym(at):
        return False
    return f"{words.keys[at]} {words.keys[at + 1]}" in words.classes["lineages"] or (
        bool(words.says(at) & _SURNAME) and spelling.by_middle(words, at)
    )


def _begins_fields(reading: Reading, run: int) -> bool:
    """Return whether a dash leads on from a word to another field of a ministry: Bộ trưởng Nông - Lâm nghiệp."""
    words = reading.words
    found = reading.titles.plain(run + 1) if words.keys[run] == "-" and words.capital(run + 1) else None
    return found is not None and found.title is Title.TOPIC


def _is_place(reading: Reading, at: int, *, titled: bool) -> bool:
    """Return whether a word is but an office's place or body: Tỉnh-trưởng Kiến-Hòa, Giám đốc Trạm Szolnok, ông X."""
    words = reading.words
    if "-" in words.forms[at] and words.keys[at - 1].replace("-", " ") in words.classes["of_places"]:
        return True
    return not titled and _person_follows(reading, at + 1)


def _names_unit(reading: Reading, at: int, run: int) -> bool:
    """Return whether two syllables are a unit's, as a comma leads over to somebody else: Huyện ủy Nam Giang, ông X."""
    words = reading.words
    if run - at != _NAMES_OF_FOREIGNER or words.says(at) & _SURNAME or not _person_follows(reading, run):
        return False
    return all(map(spelling.syllable, words.keys[at:run]))


def _leads_on(reading: Reading, at: int) -> bool:
    """Return whether a single word leads on to one in small letters that neither a name nor a state's Orlov does."""
    words, run = reading.words, at + 1
    if words.says(run) & _END or reading.titles.get(run):
        return False
    linked = words.keys[run] in words.classes["and"]
    return not (foreigners.of_state_behind(reading, at, linked=linked) or (linked and at in reading.titles.until))


def _goes_on(reading: Reading, at: int) -> bool:
    """Return whether a single word with a capital is the beginning of something else, or ends an office."""
    words, run = reading.words, at + 1
    if words.joined(at):
        following = reading.titles.plain(run)
        if words.acronym(run) or (following is not None and following.title in _PLAIN):
            return True
        if words.proper(reading.titles.country_at.get(run, (-1, ""))[0]):
            return True  # Giám đốc Samsung Việt Nam X Y
    return bool(words.says(at) & _END and not words.says(at) & _SURNAME)


def _behind_unit(reading: Reading, at: int, run: int, surname: int) -> int:
    """Return where a name starts in a row of capitals behind the noun of a unit; 0 if none does.

    Args:
        reading: the text.
        at: the first word of the row.
        run: the word after it.
        surname: the first family name in it behind that word; 0 if it has none.

    """
    words, size = reading.words, run - at
    if size == _NAMES_OF_FOREIGNER and words.keys[at - 1] in words.classes["province"] and words.says(at) & _SURNAME:
        return at  # UBND tỉnh Vũ Khôi: all provinces are known
    if size > 1 and foreigners.by_sound(words, run):
        return foreigners.behind_unit(reading, at, run)
    if size == _NAMES_OF_FOREIGNER + 1 and not any(map(spelling.syllable, words.keys[at:run])):
        return at + 1  # quận Chanthabuly X Y
    if 5 <= size <= 6 and words.says(run - 3) & _SURNAME:
        return run - 3  # Công an xã Lương Bằng Quang Trần Đức Long
    if words.keys[at].startswith("h'"):
        return at  # Bí thư xã H'Lim Êban: a woman of the highlands
    if not surname and 5 <= size <= 6 and words.keys[at - 1] in words.classes["units"]:
        return at + 2  # a unit's name has two syllables most often: xã Tà Rụt Hồ Văn Păng
    behind = next((i for i in range(at + 3, run - 1) if words.says(i) & _SURNAME), 0)
    if behind and spelling.by_middle(words, at) and words.keys[at - 1] in words.classes["units"]:
        return behind  # phường Nguyễn Văn Cừ Trần Ba
    return at if size > 2 and words.says(at) & _SURNAME else surname


def _person_follows(reading: Reading, comma: int) -> bool:
    """Return whether a comma leads over to somebody with a title: whose office it is."""
    title = reading.titles.at.get(comma + 1)
    return (
        reading.words.keys[comma] == "," and title is not None and title.title in BEFORE_NAME
    ) and reading.words.capital(title.end)


def _bears_a_name(reading: Reading, at: int) -> bool:
    """Return whether a school, a hospital or a street that is named after a person stands before a word."""
    words = reading.words
    if not words.says(at) & _SURNAME or words.pair_before(at - 2) in words.classes["taught"]:
        return False
    if words.keys[at - 1] in words.classes["schools"] and words.keys[at - 2] in words.classes["school_posts"]:
        return True
    return not {words.keys[at - 1], words.pair_before(at)}.isdisjoint(words.classes["named_after"])


def _before_place(reading: Reading, run: int) -> bool:
    """Return whether a row of capitals is that of an organisation, as a known place goes on with it."""
    following = reading.titles.plain(run)
    return following is not None and following.title is Title.PLACE and reading.words.joined(run - 1)


def _of_ministry(reading: Reading, at: int) -> bool:
    """Return whether a family name stands right behind the field of a ministry or a minister: Bộ Y tế Lê Thái Bình."""
    words, titles = reading.words, reading.titles
    if not words.says(at) & _SURNAME:
        return False
    for start in range(at - 4, at):
        found = titles.plain(start)
        if found is None or found.end != at:
            continue
        if words.keys[start - 1] in words.classes["ministries"] or (start in titles.until and found.id != "body"):
            return True
    return False


def is_edition(reading: Reading, at: int, number: int) -> bool:
    """Return whether a row of capitals is that of games that a number counts, before a person's name: SEA Games 31 X.

    Args:
        reading: the text.
        at: the first word of the row.
        number: the number right behind it.

    """
    words = reading.words
    if not words.together(at, number + 1) or all(spelling.syllable(words.keys[index]) for index in range(at, number)):
        return False
    return number + 1 not in reading.titles.at and words.proper(number + 1) and names.surely(reading, number + 1)


def single(reading: Reading, at: int) -> bool:
    """Return whether a single capitalised word after an office can be a name: a surname, or no Vietnamese syllable.

    One that goes on in small letters may be a field's first syllable: Trưởng phòng Thi hành án.
    """
    words, after = reading.words, at + 1
    if past_place(reading, at, at + 1) < 0:
        return False
    low = words.joined(at) and words.forms[after].islower() and not words.says(after) & _GOES_ON_BEHIND
    if low and spelling.syllable(words.keys[at]) and not reading.titles.get(after):
        return False
    return bool(words.says(at) & _SURNAME) or any(character in "fjwz" for character in words.keys[at])


def behind_all(reading: Reading, head_end: int, name: int) -> bool:
    """Return whether a name stands where no place does: behind a country, a known place, a field that no body holds."""
    end = names.after(reading, name)
    if end - name < 2 or name == head_end:
        return False
    if name in reading.titles.country_until or reading.words.pair_before(name) in reading.words.classes["whole"]:
        return True
    seat = reading.titles.phrase_until(name)
    if seat and seat.title is Title.PLACE and reading.words.says(name) & _SURNAME:
        return True  # Bí thư Thành ủy Bằng Tường Lý Minh
    fields = 0
    at = head_end
    while at < name:
        found = reading.titles.plain(at)
        if found and found.id == "body":
            return False
        fields += found is not None
        at = found.end if found else at + 1
    return bool(fields and reading.words.says(name) & _SURNAME)


def of_village(reading: Reading, head_end: int) -> bool:
    """Return whether an office is that of a village, whose name may follow: trưởng thôn Nà Lũng."""
    return not reading.by_word and reading.words.keys[head_end - 1] in reading.words.classes["villages"]
