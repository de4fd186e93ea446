"""No text takes more than time in proportion to its length.

Tried are each rule's own examples again and again, whole and broken off, and what makes expressions try again and
again: openings without an end, names without a stop, blanks, marks.
"""

from __future__ import annotations

import itertools
import time

import pytest

from mekong_facts import languages
from mekong_facts.documents import from_text
from mekong_facts.extraction import facts_of
from mekong_facts.languages import LANGUAGES

SHORT, TIMES = 1_500, 8
SLACK = 2.5  # what a busy machine may add; a search that starts over at each place takes TIMES times as long
BLINK = 0.01  # seconds

# fmt: off
PIECES = [
    "A", "a", "A.", "A. ", "a ", "Ab ", "a-", "A-", "É", "\u0301", "x\u0301", "1", "1 ", "1-", "1/", "1.", "12,",
    "0", " ", "\t", "\n", "\n\n", " \n", "-\n", "-", " - ", "'", '"', "“", "(", "((", ") ", "[", "• ", " * ", ":",
    ", ", "; ", ". ", "...", "/", "the ", "of the ", "of ", "on ", "in ", "at ", "and ", "from ", "between ", "'s ",
    "said ", "No. ", "SOM ", "SOM8 ", "G20 ", "8th ", "the 8th ", "eighth ", "VIII ", "14 ", "14 February ",
    "February ", "from 14 to ", "Monday ", "2012 ", "(2012", "2012-2015 ", "22:00 ", "two-day ", "meeting ",
    "Meeting of ", "Senior Officials ", "Council ", "Minister ", "Minister of ", "Ministers ", "Prime ", "General ",
    "Lt. Gen. ", "Mr. ", "Chairman ", "Jr., ", "Nguyen ", "Vietnam, ", "Viet Nam ", "Hanoi, ", "in Hanoi ", "Sino-",
    "the Kingdom of ", "ASEAN ", "Anh ", "Anh-", "Việt-", "và ", "ngày ", "tháng ", "năm ", "lần thứ ", "thứ hai ",
    "Jordan Ellis ", "Michael Jordan, ", "Georgia, Ohio, ", "Thai, Lao, ", "Latin America and Peru ",
    "plan for 2012-2013 ",
    "Hội nghị ", "khai mạc ", "Bộ ", "Bộ trưởng Bộ ", "Thứ trưởng ", "phó ", "|", "| ",
]
# fmt: on


def seconds(text, language, genre="news"):
    """Return the least processor time of three that the facts of a text take."""
    document = from_text(text, language)
    best = float("inf")
    for _ in range(3):
        start = time.process_time()
        facts_of(document, genre=genre)
        best = min(best, time.process_time() - start)
    return best


def grows_in_proportion(unit, language, genre="news", size=SHORT):
    """Return whether a long text takes no more than its share; what a busy machine adds is gone when asked again."""
    short, long = (f"x{(unit * length)[:length]}x" for length in (size, size * TIMES))
    for _ in range(3):
        took = seconds(long, language, genre)
        if took < BLINK or took < seconds(short, language, genre) * TIMES * SLACK:
            return True
    return False


@pytest.mark.parametrize("language", LANGUAGES)
def test_time_grows_with_the_length_of_a_text_that_tempts_rules(language):
    seconds("Hanoi", language)  # what is built once
    assert [piece for piece in PIECES if not grows_in_proportion(piece, language)] == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_time_grows_with_the_number_of_a_rules_finds(language):
    seconds("Hanoi", language)
    rules = [(rule.plain()[0][0], rule.genre) for rule in languages.get(language).rules]
    texts = [(text, genre) for whole, genre in rules for text in (f"{whole} ", whole[: len(whole) * 2 // 3])]
    assert [text for text, genre in texts if not grows_in_proportion(text, language, genre)] == []


BOOK = 40_000  # characters from which a look at the whole text for each of its dates tells
LISTED = {
    "en": [
        "The ferry left Hue, 2010. ",
        "On 2 May 2012 it rained, and on the 13th, they left. ",
        "March 2017\n16-18  Forum\n",
        "5 May 2031\nThe 9th Reed Forum opens in Lima\n6 May 2031\nMayors meet in Suva\n",
    ],
    "vi": ["Đoàn sẽ về ngày 10. ", "Phà rời Huế, 2010. "],
}


@pytest.mark.parametrize(
    ("language", "unit"), [(language, unit) for language in LANGUAGES for unit in LISTED[language]]
)
def test_time_grows_with_the_number_of_dates_in_a_book(language, unit):
    seconds("Hanoi", language)
    assert grows_in_proportion(unit, language, size=BOOK)


FAMILY, MIDDLE, GIVEN = (
    ("Nguyễn", "Trần", "Lê", "Phạm", "Đặng"),
    ("Văn", "Thị", "Đức", "Minh", "Quang", "Hữu", "Thanh", "Ngọc", "Xuân", "Anh"),
    ("An", "Bình", "Cường", "Dũng", "Giang", "Hải", "Khanh", "Linh", "Nam", "Phong", "Sơn", "Tuấn", "Vinh", "Yến"),
)
PERSONS = {
    "en": "The Minister of Health, Dr. {} {} {} {}, agreed, and Mr. {} left. ",
    "vi": "Bộ trưởng Bộ Y tế {} {} {} {} cho biết ông {} đồng ý. ",
}


@pytest.mark.parametrize("language", LANGUAGES)
def test_time_grows_with_the_number_of_persons_named(language):
    few, times = 100, 25
    names = itertools.islice(itertools.product(GIVEN, MIDDLE, MIDDLE, FAMILY), few * times)
    told = [PERSONS[language].format(*name[::-1], name[0]) for name in names]
    short, long = seconds("".join(told[:few]), language), seconds("".join(told), language)
    assert long < short * times * SLACK


GOERS = {
    "en": (
        "The 9th Reed Summit opened in Lima and there ",
        "Minister Joan Fell met people, 30 delegates attended it and ",
    ),
    "vi": ("Hội nghị Sậy lần thứ 9 khai mạc tại Lima và ", "Bộ trưởng Lê Mai gặp và dự, 30 đại biểu tham dự và "),
}


@pytest.mark.parametrize("language", LANGUAGES)
def test_time_grows_with_the_number_of_verbs_in_a_sentence_that_tell_who_is_there(language):
    lead, told = GOERS[language]
    few, times = 100, 8
    short, long = seconds(lead + told * few, language), seconds(lead + told * few * times, language)
    assert long < short * times * SLACK


SPOKEN = {
    "en": "the 5th Reed Forum which opened on March 12 is over and the next one will open on May 11-22, 2019 in Lima ",
    "vi": "ngày thứ hai của Diễn đàn Sậy lần thứ 3 ngày 23/8/2012 các bộ trưởng họp tại Lima và thảo luận về giá gạo ",
}


@pytest.mark.parametrize("language", LANGUAGES)
def test_time_grows_with_the_length_of_speech_written_down_without_marks(language):
    assert grows_in_proportion(SPOKEN[language], language, size=8 * SHORT)
