"""The normal form of texts, and the way back to what the file holds."""

from __future__ import annotations

import textwrap
import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from mekong_facts.normal_form import normalise

VIETNAMESE = "Hội nghị các bộ trưởng về nguồn nước khai mạc tại Hà Nội ngày 14 tháng 2."
TOLD = (
    "The fifth Ferry Forum opened in Hue on 2 May with a word by Minister of Canals Ana Pirs, who said that the boats "
    "of all the states of the coast were late again and that nobody knew why they had been built."
)


LETTERS = "aeouy\u0300\u0301\u0302\u0306\u0309\u031b\u0323\u200b\u00ad  Hà\u1ed9đ\n,.\t"


@given(st.text(alphabet=LETTERS, max_size=60))
def test_the_way_back_from_the_normal_form(raw):
    text, offsets = normalise(raw)
    if offsets is None:
        assert text == raw
        return
    whole = [i for i in range(len(text)) if not unicodedata.combining(text[i])]
    at = 0
    for index in range(len(text)):
        start, end = offsets.start(index), offsets.end(index + 1)
        assert at <= start < end <= len(raw)
        if index in whole and (index + 1 in whole or index + 1 == len(text)):
            assert normalise(raw[start:end])[0] == text[index]
        at = end


def test_the_normal_form():
    text, offsets = normalise(unicodedata.normalize("NFD", VIETNAMESE))
    assert text == VIETNAMESE
    assert offsets.end(len(text)) == len(unicodedata.normalize("NFD", VIETNAMESE))


@pytest.mark.parametrize(
    ("raw", "text"),
    [
        ("It  opened in  Hue  on 2 May,  they  said.  All left.", "It opened in Hue on 2 May, they said. All left."),
        ("The forum opened. \t\nIt closed.\t\r\n", "The forum opened.\nIt closed.\n"),
        ("5th Ferry Forum  Hue  2 May\n6th Ferry Forum  Vinh  3 May", None),
        ("A headline\n\n  12 May    Hue", None),
        ("  A headline\n\n    12 May    Hue", "A headline\n\n  12 May    Hue"),
    ],
)
def test_blanks_that_part_nothing_are_one(raw, text):
    assert normalise(raw)[0] == (raw if text is None else text)


@pytest.mark.parametrize("indent", ["", "  ", "\t"])
@pytest.mark.parametrize("trail", ["", " ", "  ", "\r"])
def test_full_lines_with_blanks_beside_their_ends_are_one_line(indent, trail):
    raw = "".join(f"{indent}{line}{trail}\n" for line in textwrap.wrap(TOLD, 60))
    text, offsets = normalise(raw)
    if indent or trail:
        assert text.strip() == TOLD
        start = text.index("Ana Pirs")
        assert raw[offsets.start(start) : offsets.end(start + len("Ana Pirs"))] == "Ana Pirs"
    else:
        assert (text, offsets) == (raw, None)
