from __future__ import annotations

import re

import pytest
import spacy
from hypothesis import example, given
from hypothesis import strategies as st

from mekong_facts.tokenizer import TEXT_KEY, MekongTokenizer

TOKENIZER = MekongTokenizer(spacy.blank("xx").vocab)
NAUGHTY = [
    "",
    " ",
    "   ",
    "\n",
    " \t\n a",
    "a  b   c ",
    "SOM8, IMM-3.",
    "Feb.14-15",
    "14/02/2012",
    "Hội nghị",
    "Hội nghị".encode().decode("utf-8"),
    "Hô\u0323i nghi\u0323",
    "e\u0301" * 40,
    "\u0301lone mark",
    "\u00a0\u2003\u3000",
    "zero\u200bwidth\u200djoiner\ufeff",
    "a\x00b\x01\x7f",
    "👩‍👩‍👧‍👦 🇻🇳 ☂️",
    "ກອງປະຊຸມ ຄັ້ງທີ 8",
    "การประชุมครั้งที่ 8",
    "អង្គប្រជុំ",
    "အစည်းအဝေး",
    "第八次高官会 第8回",
    "١٢ ৭ Ⅷ ½ ²",
    "__init__ snake_case",
    "don't stop — “quotes” … ./.",
    "x" * 5000,
    "\r\n\r\n",
    "İstanbul ß ǆ ﬁ",
]
TEXT = st.one_of(
    st.text(st.characters(exclude_categories=["Cs"])),  # half a surrogate pair never gets this far
    st.text(alphabet=st.sampled_from("aZ09 .,-/\n\t\u00a0ộ\u0323\u0301_ກ第")),
    st.lists(st.sampled_from(NAUGHTY)).map("".join),
)


@given(TEXT)
def test_the_tokens_joined_are_the_text(text):
    doc = TOKENIZER(text)
    assert doc.text == text
    assert doc.user_data[TEXT_KEY] == text


@pytest.mark.parametrize("text", NAUGHTY)
def test_naughty_strings_survive(text):
    assert TOKENIZER(text).text == text


RUN = re.compile(r"[^\W\d_\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u3040-\u30ff\u3400-\u4dbf\u4e00-\u9fff]+|\d+|[^\w\s]")


@given(TEXT)
@example("SOM8, IMM-3 (Feb.14)")
def test_spans_align_at_the_edges_of_letters_and_digits(text):
    doc = TOKENIZER(text)
    for run in RUN.finditer(text):
        beside = text[max(0, run.start() - 1) : run.end() + 1]
        if any("\u0300" <= character <= "\u036f" for character in beside):
            continue  # a letter and its marks are one
        span = doc.char_span(*run.span())
        assert span is not None, run
        assert span.text == run[0]


@given(TEXT)
def test_no_token_is_empty_and_none_mixes_letters_with_blanks(text):
    for token in TOKENIZER(text):
        assert token.text
        assert token.text.isspace() or not re.search(r"\s", token.text)


def test_words_numbers_and_marks_are_tokens_of_their_own():
    assert [token.text for token in TOKENIZER("SOM8, lần thứ 3.")] == ["SOM", "8", ",", "lần", "thứ", "3", "."]


def test_scripts_without_blanks_are_split_at_every_character():
    assert len(TOKENIZER("ກອງປະຊຸມ")) >= 5
    assert [token.text for token in TOKENIZER("第8回")] == ["第", "8", "回"]


def test_it_has_no_state_to_keep(tmp_path):
    TOKENIZER.to_disk(tmp_path / "tokenizer")
    assert TOKENIZER.from_disk(tmp_path / "tokenizer")("a b").text == "a b"
    assert TOKENIZER.from_bytes(TOKENIZER.to_bytes())("a b").text == "a b"
