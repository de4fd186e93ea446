"""What a word behind the head noun of a Vietnamese office is to it, and whether the office goes on over it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from mekong_facts.rules.officials.persons import spelling
from mekong_facts.rules.officials.text.lexicon import BEFORE_NAME, About, Title

if TYPE_CHECKING:
    from mekong_facts.rules.officials.text.lexicon import Found
    from mekong_facts.rules.officials.text.reading import Reading
    from mekong_facts.rules.officials.text.words import Words

_TOPIC = Title.TOPIC
_LINK = int(About.LINK)
_SURNAME = int(About.SURNAME)
_SHORT = 2  # letters of tổ, vụ
_BODIES = frozenset({"body", "firm"})


def is_deed(reading: Reading, end: int, at: int, ran: int) -> bool:
    """Return whether a word begins what the holder of an office does, which elsewhere may be a field: tỉnh kiểm tra.

    Args:
        reading: the text.
        end: the word after the office's head noun.
        at: the word.
        ran: the word after the last row of capitals.

    """
    words = reading.words
    if not words.forms[at].islower():
        return False
    pair = f"{words.keys[at]} {words.keys[at + 1]}"
    if at in reading.titles.country_until:
        return pair in words.classes["acts"]
    if at == end:
        return words.pair_before(at) in words.classes["of_persons"]
    return pair in words.classes["deeds"] and (at == ran or words.keys[at - 1] in words.classes["place_kinds"])


def is_whole(reading: Reading, end: int, at: int) -> bool:
    """Return whether an office without a body ends with a state, as a word in small letters follows that adds nothing.

    Args:
        reading: the text.
        end: the word after the office's head noun.
        at: the word after the state.

    """
    words, titles = reading.words, reading.titles
    if not words.forms[at][0].islower() or words.says(at) & _LINK or at in titles.at or not adds_nothing(reading, at):
        return False
    while end < at:
        inner = titles.plain(end)
        if inner and inner.id in _BODIES:
            return False
        end = inner.end if inner else end + 1
    return True


def is_place_kind(words: Words, at: int) -> bool:
    """Return whether a word tells a kind of place; typed without diacritics it may tell much else: phố and Phó."""
    return words.keys[at] in words.classes["place_kinds"] and not words.keys[at].isascii()


def adds_nothing(reading: Reading, at: int) -> bool:
    """Return whether a word behind a place or a state begins nothing that an office goes on with: đương nhiệm."""
    words, classes = reading.words, reading.words.classes
    found = reading.titles.plain(at)
    if found and " ".join(words.keys[at : found.end]) in classes["statuses"]:
        return False
    pair = f"{words.keys[at]} {words.keys[at + 1]}"
    if pair in classes["ranked"] and (words.capital(at + 2) or at + 2 in reading.titles.at):
        return False
    if pair in classes["in_charge"] or (pair in classes["accredited"] and words.capital(at + 2)):
        return False
    # MT: Đại sứ Mỹ đến Lào X; Trưởng đoàn Lào dự ABCD 12 X; Chủ tịch Ủy ban Việt Nam - Lào phía Lào X
    return words.keys[at] not in classes["going"] | classes["attends"] | classes["side"] | classes["terms"]


def newly_whose(words: Words, at: int) -> bool:
    """Return whether an office is told to be newly held, before whose it is: Đại sứ mới của Lào X."""
    return words.keys[at] in words.classes["newly"] and words.keys[at + 1] in words.classes["of"]


def members(words: Words, at: int, title: Found) -> bool:
    """Return whether a title is that of an association's members, not of the person named behind it: Hội Nhà văn."""
    within = words.keys[at - 1] in words.classes["associations"] and words.capital(at)
    return within and (title.id == "job" or words.keys[at] in words.classes["artists"])


def in_a_name(words: Words, at: int) -> bool:
    """Return whether a linking word is rather a syllable of a name by its one capital: Va Kim-hông."""
    return words.capital(at) and not words.acronym(at) and words.capital(at + 1)


def leads_government(words: Words, at: int) -> bool:
    """Return whether an office is that of whose government the words before it speak: chính phủ Thủ tướng X."""
    government = f"{words.keys[at - 2]} {words.keys[at - 1]}" in words.classes["governments"]
    own = words.pair_before(at - 2) in words.classes["of_government"]  # Chánh Văn phòng nội các
    return government and not own and words.forms[at - 2].islower() and words.capital(at)


def field_follows(reading: Reading, at: int) -> bool:
    """Return whether a field with a capital follows, as in machine translation: Bộ trưởng cho Năng lượng."""
    found = reading.titles.plain(at)
    return found is not None and found.title is _TOPIC and found.id != "body" and reading.words.capital(at)


def name_of_country_words(reading: Reading, at: int) -> bool:
    """Return whether a one-syllable country may start a name: Hàn Thị Nga, Anh Nguyễn is none."""
    words = reading.words
    end = reading.titles.country_at[at][0]
    if end != at + 1 or not words.says(at) & _SURNAME or not words.capital(at + 2):
        return False
    if words.keys[at + 1] in words.classes["korean_families"] or spelling.korean(words, at + 1):
        return False  # Ngoại trưởng Hàn Yun Byung-se
    return words.capital(at + 1) and spelling.syllable(words.keys[at + 1])


def surname_first(reading: Reading, at: int, end: int) -> bool:
    """Return whether a word that is an organisation's, too (Đoàn), starts a name here."""
    words, titles = reading.words, reading.titles
    if end == at + 1 and words.forms[at + 1].isascii() and (spelling.korean(words, at) or spelling.burmese(words, at)):
        return True
    if words.keys[at] in words.classes["ban"] and words.keys[at + 1] in words.classes["after_ban"]:
        return words.capital(at) and words.capital(at + 1) and words.capital(at + 2)  # Ban Ki Moon
    led = end == at + 1 and at in titles.country_until and words.capital(at) and words.joined(at) and words.capital(end)
    if led and not spelling.syllable(words.keys[end]):
        return True  # typed without diacritics: Thai Lan Song Wittaya
    styled = words.keys[at + 1] in words.classes["given_styles"] and words.capital(at + 2)  # Đoàn Anh Dũng
    styled = styled and words.keys[at - 1] not in words.classes["before_union"]
    if end != at + 1 or not words.says(at) & _SURNAME or not words.capital(at) or (titles.get(at + 1) and not styled):
        return False
    if len(words.keys[at]) == _SHORT and words.capital(at + 1) and words.joined(at) and not titles.get(at + 1):
        return True  # typed without diacritics: Tong Bi thu To Lam, Dai su Vu Ho
    of_union = words.keys[at] in words.classes["union"] and words.keys[at - 1] in words.classes["of_union"]
    if of_union and words.says(at + 1) & _SURNAME:
        return words.keys[at + 1] in words.classes["middle"]
    return words.capital(at + 1) and words.capital(at + 2) and words.joined(at) and words.joined(at + 1)


def before_capital(reading: Reading, at: int, *, titled: bool = False) -> bool:
    """Return whether a name starts at a word, or behind the ranks and styles there; `titled` asks for one of these."""
    titles = reading.titles
    if titled and not (at in titles.at and titles.at[at].title in BEFORE_NAME):
        return False
    while at in titles.at and titles.at[at].title in BEFORE_NAME:
        at = titles.at[at].end
    return reading.words.proper(at) and reading.words.joined(at - 1)
