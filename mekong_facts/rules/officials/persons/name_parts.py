"""What a word is within a name of a person, or at its end: a brand, a headline's next word, a particle, a title."""

from __future__ import annotations

from typing import TYPE_CHECKING

from mekong_facts.patterns import deferred
from mekong_facts.rules.officials.persons import spelling
from mekong_facts.rules.officials.text.lexicon import IN_NAMES, About, Title
from mekong_facts.rules.officials.text.matching import no_vowel
from mekong_facts.rules.places import city

if TYPE_CHECKING:
    from mekong_facts.rules.officials.text.reading import Reading
    from mekong_facts.rules.officials.text.words import Words

_HEAD = Title.HEAD
_PLACE_NAME = Title.PLACE
_BEFORE_GIVEN = frozenset({Title.STYLE, Title.HONORIFIC, Title.ROYAL})
_SYLLABLES = 2  # behind a family name
_TWO = 2
_UNKNOWN_HONOURS = (3, 4)  # letters
_SPOKEN = 2  # letters of a family name without a vowel: NG
_LONGEST_CAPITALS = 5
_LONGEST_ACRONYM = 6  # letters: UNICEF
_LONGEST_BODY = 5  # words behind the slash within its name
_MOST_BEFORE_FATHER = 4  # words of a name
_PARTICLE = int(About.PARTICLE)
_MODIFIER = int(About.MODIFIER)
_QUOTED = 7  # words of a quotation
_BYNAME = 4  # where the quotes of a name of three words close: Ahod "Al Haj Murad" X
_BODY = int(About.BODY)
_ACRONYM = int(About.ACRONYM)
_SURNAME = int(About.SURNAME)
_GIVEN = int(About.GIVEN)
_ENDS_HEADLINE = int(About.END | About.LINK | About.DETERMINER | About.COPULA)
# An abbreviated given name: an initial, or Ma., Md., Mohd., St.
SHORT = deferred(r"[^\W\d_]{1,2}|[Mm]ohd|[Mm]uhd|[Aa]bd")
# VietinBank, ASEAN-Hoa Kỳ
_BRAND = deferred(
    r"(?<!^Mary)(?<!^Anna)(?<!^Rose)(?<!^Ruth)(?<!^Mac)(?<!^Fitz)(?<!^Van)(?<=[a-zà-ỹ]{2})[A-Z]|^[A-Z]{3,}-[A-Z]"
)
# AfDB, MoFA, HQs, MoU, LoIs; not McCAIN, DeGAULLE
_LETTERS = deferred(r"[A-Z]{2,5}s|(?!Mc|Mac|De|Di|Du|La|Le|Van|Fitz)[A-Z][a-z]{1,2}[A-Z]{2,4}|[A-Z][a-z]{1,2}[A-Z]s?")


def name_too(words: Words, first: int, at: int, *, titled: bool) -> bool:
    """Return whether a word that no name has is one here: a syllable (Le The Anh), a given name behind a title."""
    for family in (first, first + 1):  # Le The Anh, Fernando Chui Sai On
        if family < at <= family + _SYLLABLES and spelling.spoken(words, family, at):
            return True
    if at == first + 1 and titled and spelling.middle_initial(words, at):
        return True
    within = words.keys[at] in words.classes["given_within"] and not words.starts_sentence(at)  # Chair of Fiji Per X
    return at == first and (((titled or within) and spelling.given_too(words, at)) or spelling.korean(words, at))


def deputy(reading: Reading, first: int, at: int) -> bool:
    """Return whether a word begins an office that follows a full name without a mark: Phan Văn X Phó Bí thư."""
    words, office = reading.words, reading.titles.at.get(at + 1)
    if office is None or office.title is not _HEAD or not words.says(at) & _MODIFIER or not words.joined(at):
        return False
    return at - first > (1 if words.keys[at] in words.classes["deputies"] else _SYLLABLES)


def honour(words: Words, at: int, plain: int) -> bool:
    """Return whether letters behind a name are an honour or a degree, as no family name in capitals is: QC, T.D.

    Args:
        words: the text.
        at: the letters.
        plain: how many words of the name before them are not in capitals; behind two, letters with a vowel are one.

    """
    form = words.forms[at]
    letters = form.replace(".", "").lower()
    unknown = plain > 1 and len(letters) in _UNKNOWN_HONOURS and no_vowel(letters) and form.isupper()
    if not (unknown or letters in words.classes["honours"]) or not words.letters(at):
        return False
    if words.capital(at + 1) and words.joined(at) and not honour(words, at + 1, plain):
        return False  # Rosnah MD YUSOP
    spelled = "." in form or no_vowel(letters) or letters.endswith(words.endings["order"])
    return spelled or (plain > 1 and not words.says(at) & _SURNAME)


def credit(reading: Reading, at: int) -> bool:
    """Return whether a word behind a name is the agency of a picture, a slash and its photographer behind it."""
    words = reading.words
    if words.starts[at + 1] != words.ends[at] or not words.capital(at + 2) or at + 2 in reading.titles.at:
        return False
    last = words.forms[at].rpartition("-")[2]
    return (len(last) > 1 and last.isupper()) or words.keys[at] in words.classes["agencies"]


def of_joint_body(words: Words, at: int) -> bool:
    """Return whether a slash joins a word to the rest of a body's name: the Lower Reed/Hill Twinning Association."""
    if words.starts[at + 1] != words.ends[at] or words.starts[at + 2] != words.ends[at + 1]:
        return False
    end = at + 2
    while end < at + _LONGEST_BODY and words.capital(end) and words.joined(end - 1) and not words.says(end) & _BODY:
        end += 1
    credited = not words.classes["credits"].isdisjoint(words.keys[at + 2 : end + 1])  # President Reed/Fiji News Agency
    return end > at + 2 and words.capital(end) and bool(words.says(end) & _BODY) and not credited


def shortened(reading: Reading, first: int, at: int) -> bool:
    """Return whether a word before a full stop is an abbreviated name; "Bun Xô." ends a sentence in Vietnamese."""
    words = reading.words
    form = words.forms[at]
    if words.starts[at + 1] != words.ends[at] or not SHORT.fullmatch(form):
        return False
    if reading.by_word:  # the first word, an initial, Mohd., Jose Ma. X; "Xiong Bo." ends a sentence
        glued = words.capital(at + 2) and words.starts[at + 2] == words.ends[at + 1]  # S.Ye.Reed
        short = words.keys[at] in words.classes["abbreviated"] or glued
        return at == first or short or len(form) != _TWO or no_vowel(words.keys[at])
    return (len(form) == 1 and (at == first or form.isascii())) or no_vowel(words.keys[at])


def is_brand(form: str, *, titled: bool) -> bool:
    """Return whether a word is written as no name of a person is: with a digit, with a capital inside it."""
    if any(character.isdigit() for character in form) or _LETTERS.fullmatch(form):
        return True
    return not (form.isupper() or titled) and _BRAND.search(form) is not None


def letters_before(words: Words, at: int) -> bool:
    """Return whether letters that no family name is written by stand before a name: DPP X Y, not WANG Yi Y."""
    key = words.keys[at]
    spelled = no_vowel(key) or words.says(at) & _ACRONYM
    plain = not (words.acronym(at + 1) or words.acronym(at + 2))
    return bool(spelled and plain) and words.acronym(at) and len(key) > _SPOKEN and key.isascii() and key.isalpha()


def leaves_capitals(reading: Reading, first: int, at: int, *, titled: bool, capitals: int) -> bool:
    """Return whether a word in capitals ends a Vietnamese name: an acronym, or what goes on in a line of capitals.

    Args:
        reading: the text.
        first: the first word of the name.
        at: the word.
        titled: whether a title stands before the name.
        capitals: how many words of the name are in capitals.

    """
    words = reading.words
    if capitals:
        return headline_goes_on(reading, first, at)
    if (
        titled
        or (at == first and (initials(reading, at) or minister(words, at)))
        or words.says(at) & IN_NAMES
        or "." in words.forms[at]
        or not words.acronym(at)
    ):
        return False
    return not (at in reading.titles.country_until and words.acronym(at - 1))


def initials(reading: Reading, at: int) -> bool:
    """Return whether two letters begin a foreign name behind an office of a state: Phó Tổng thống (Mỹ) JD Vance."""
    words = reading.words
    if len(words.forms[at]) != _TWO or words.says(at) or spelling.syllable(words.keys[at + 1]):
        return False
    if not words.acronym(at) or not words.capital(at + 1) or words.acronym(at + 1) or not words.joined(at):
        return False
    end = reading.titles.country_until.get(at, at)
    return end in reading.titles.until and " ".join(words.keys[end - 2 : end]) in words.classes["of_states"]


def joint(words: Words, first: int, at: int) -> int:
    """Return how many words a particle, an apostrophe or a name in quotes takes within a name; 0 where it ends."""
    form = words.forms[at]
    apart = at > first and words.starts[at] > words.ends[at - 1]
    if form == '"' or (form == "'" and apart and words.keys[at + 2] == "'"):
        end = at + 2
        while form == '"' and end < at + _BYNAME and words.capital(end):
            end += 1
        quoted = at > first and words.capital(at + 1) and words.keys[end] == form
        return end + 1 - at if quoted and (words.capital(end + 1) or words.says(end + 1) & _PARTICLE) else 0
    if form == "'":
        glued = words.starts[at] == words.ends[at - 1] and words.keys[at - 1][-1] != "s"
        return int((glued or leads(words, at)) and words.capital(at + 1))
    return int((at > first or words.capital(at + 1)) and words.letter(at + 1))


def leads(words: Words, at: int) -> bool:
    """Return whether an apostrophe begins a word of a name, which no other one closes: Omar 'Ali X, Pita 'Aho 'Uluk."""
    apart = words.starts[at] == words.ends[at - 1] + 1 and words.starts[at + 1] == words.ends[at]
    if not (apart and (words.capital(at - 1) or words.keys[at - 1] == ",") and words.capital(at + 1)):
        return False
    others = (other for other in range(at + 2, at + _QUOTED) if words.keys[other] == "'")
    return all(words.starts[other] == words.ends[other - 1] + 1 for other in others)


def headline_goes_on(reading: Reading, first: int, at: int) -> bool:
    """Return whether a verb, a preposition or a field ends a name in a line of capitals: X Y Z TIẾP, X Y Z TẠI."""
    words = reading.words
    if at - first < 2 or not words.acronym(at) or words.keys[at - 1] in words.classes["middle"]:
        return False
    found = reading.titles.plain(at)
    if found and found.end > at + 1:
        return True
    goes_on = at - first > 2 or (words.joined(at) and words.acronym(at + 1))
    return goes_on and bool(words.says(at) & _ENDS_HEADLINE)


def not_person(reading: Reading, at: int) -> bool:
    """Return whether an organisation, a topic or a place starts at a word, not a family name that is a noun, too."""
    words = reading.words
    key = words.keys[at]
    if words.acronym(at) and len(key) > _SPOKEN and key.isascii() and key.isalpha() and no_vowel(key):
        return True  # Thứ trưởng BNG X
    if key in words.classes["english_articles"] and words.capital(at + 1) and not spelling.syllable(words.keys[at + 1]):
        return True  # The Foreign Relations of the United States
    if key in words.classes["courteous"] and words.capital(at + 1) and reading.titles.get(at + 1):
        return True  # kính mời Quý Sở, Quý Bộ trưởng
    if f"{key} {words.keys[at + 1]}" in words.classes["no_names"] and at not in reading.titles.until:
        return True  # Thứ Ba: Bộ trưởng thăm Lào
    against = words.classes["against"]
    if key in against and words.keys[at + 1] == "," and words.keys[at + 2] in against:
        return True  # Cục Nông, Lâm, Thủy sản
    found = reading.titles.plain(at)
    if key in words.classes["namesake_firsts"] and at in reading.titles.until and namesake(words, at):
        return False  # Chủ tịch Hồ Chí Minh
    if found is None or spelling.korean(words, at) or spelling.by_middle(words, at) or spelling.burmese(words, at):
        return False
    if key in words.classes["ban"] and words.keys[at + 1] in words.classes["after_ban"]:
        return False
    if not words.says(at) & _SURNAME:
        return True
    titled = at in reading.titles.until and found.end == at + 2 and words.capital(at + 1)
    return not (found.end == at + 1 or (titled and words.capital(found.end)))  # Trung tướng Vương Quốc Trí


def namesake(words: Words, at: int) -> bool:
    """Return whether the name of a person starts at a word that a city bears, too."""
    if words.keys[at] not in words.classes["namesake_firsts"]:
        return False
    return " ".join(words.keys[at : at + 3]) in words.classes["namesakes"] and words.capital(at)


def may_be_person(reading: Reading, first: int, end: int) -> bool:
    """Return whether words in capitals are no mere Vietnamese ones: "NGƯỜI KÝ: THỨ TRƯỞNG"."""
    words = reading.words
    foreign = any(not spelling.syllable(words.keys[index]) for index in range(first, end))
    return reading.by_word or foreign or bool(words.says(first) & _SURNAME)


def bids(words: Words, at: int) -> bool:
    """Return whether a sentence begins with a verb that bids: "Ask X Y, the minister"."""
    return words.keys[at] in words.classes["imperatives"] and words.starts_sentence(at)


def leads_to_place(reading: Reading, at: int) -> bool:
    """Return whether a sentence begins with a preposition: Tại Lima, Thủ tướng …; Từ is a family name, too."""
    words = reading.words
    if words.keys[at] not in words.classes["leading"] or not words.starts_sentence(at):
        return False
    if not words.says(at) & _SURNAME:
        return True
    if at + 1 >= words.size:
        return False
    found = reading.titles.plain(at + 1)
    named = words.view[words.starts[at + 1] : words.ends[at + 2 if words.capital(at + 2) else at + 1]]
    return (
        (found is not None and found.title is _PLACE_NAME)
        or at + 1 in reading.titles.country_at
        or city(named) is not None
    )


def within_name(reading: Reading, first: int, at: int) -> bool:
    """Return whether a word that may be a title is more likely part of the name it stands in."""
    found = reading.titles.at[at]
    if reading.by_word:
        shortened = "." in reading.words.forms[at]  # H.E., Mr.
        descent = found.end == at + 1 or is_fathers(reading, at) or _ends_sentence(reading.words, first, at, found.end)
        return bool(at > first and descent and found.title in _BEFORE_GIVEN and not shortened)
    if at == first or found.end > at + 1 or found.title is _HEAD:
        return False
    words = reading.words
    if at == first + 1 and words.says(first) & _SURNAME and words.capital(at):
        return True  # typed without diacritics: Do Ba Tuan
    if found.title is Title.STYLE and not spelling.syllable(words.keys[at - 1]):
        return True  # Erywan Pehin Yusof
    return bool(words.says(at) & _GIVEN) or not words.capital(at + 1)


def _ends_sentence(words: Words, first: int, at: int, end: int) -> bool:
    """Return whether a full stop follows the last syllable of a Vietnamese name: "led by Do Huu Tuan. He"."""
    stops = end == at + _TWO and words.keys[at + 1] == "." and bool(words.says(first) & _SURNAME)
    return stops and all(map(spelling.syllable, words.keys[first : at + 1]))


def is_fathers(reading: Reading, style: int) -> bool:
    """Return whether a style of several words is one's father's: X bin Pehin Datu Y, Haji X Dato Paduka Y."""
    words, titles, first = reading.words, reading.titles, style
    if words.says(style - 1) & _PARTICLE and len(words.keys[style - 1]) > 1:
        return True  # not H E Dr X
    while first > style - _MOST_BEFORE_FATHER and words.capital(first - 1) and first not in titles.until:
        first -= 1
    led = titles.at.get(titles.until.get(first, -1))
    called = led is not None and led.title in {Title.HONORIFIC, Title.STYLE}  # Pengiran X Pengiran Dato Y
    return first < style and called and titles.at[style].title is Title.STYLE


def all_capitals(reading: Reading, first: int, last: int, *, titled: bool) -> bool:
    """Return whether a row of words in capitals may be a name: by the title or country before it, or a family name."""
    size = last - first
    if (size == 1 and not titled) or (size > _LONGEST_CAPITALS and not reading.by_word):
        return False
    known = reading.words.says(first) & _SURNAME or (not reading.by_word and first in reading.titles.country_until)
    return titled or bool(known) or minister(reading.words, first)


def minister(words: Words, first: int) -> bool:
    """Return whether two long words in capitals can but name who holds an office: Bộ trưởng MALAYTHONG KOMMADAM."""
    office = words.pair_before(first)
    if office not in words.classes["of_persons"] and office not in words.classes["of_fields"]:
        return False
    return all(len(key) > _LONGEST_ACRONYM and not spelling.syllable(key) for key in words.keys[first : first + _TWO])
