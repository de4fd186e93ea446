from __future__ import annotations

import re
import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from mekong_facts.rules.prose import Prose, fold, prose, typed_without_marks

LANGUAGES = st.sampled_from(["en", "vi"])
TEXT = st.one_of(
    st.text(max_size=200),
    st.text(alphabet=st.sampled_from("AaZ. !?;\n\r\t'\")]–“hoàuỷđĐộ0/"), max_size=200),
)


@given(TEXT, LANGUAGES)
def test_the_view_has_the_length_of_the_text(text, language):
    assert len(Prose(text, language).view) == len(text)


@given(TEXT, LANGUAGES)
def test_the_view_of_a_view_is_itself(text, language):
    view = Prose(text, language).view
    assert Prose(view, "en").view == view


@given(TEXT, LANGUAGES)
def test_the_sentences_are_the_whole_text(text, language):
    reading = Prose(text, language)
    assert "".join(text[start:end] for start, end in reading.sentences) == text
    for start, end in reading.sentences:
        for offset in {start, (start + end) // 2, end - 1}:
            if start <= offset < end:
                assert reading.sentence_at(offset) == (start, end)


@given(st.lists(st.sampled_from(["so ", "x" * 700, "ministers met "]), max_size=40), LANGUAGES)
def test_no_sentence_is_longer_than_rules_may_read_word_for_word(pieces, language):
    text = "".join(pieces) * 3
    sentences = Prose(text, language).sentences
    assert "".join(text[start:end] for start, end in sentences) == text
    assert all(end - start <= 3000 for start, end in sentences)
    assert all(
        " " not in text[start : end - 1] for start, end in sentences if text[end - 1 : end] == "x" and end < len(text)
    )


@given(TEXT, LANGUAGES)
def test_the_lines_are_those_of_the_text(text, language):
    reading = Prose(text, language)
    breaks = re.compile(r"\r\n|[\n\r\u2028\u2029\x0b\x0c\x85]")
    at = 0
    for line in breaks.split(text):
        for offset in {at, at + len(line)} if at + len(line) < len(text) else {at}:
            start, end = reading.line_at(offset)
            assert reading.text[start:end] == line
        after = breaks.match(text, at + len(line))
        at += len(line) + (len(after[0]) if after else 0)


@given(TEXT)
def test_folding_keeps_the_length_and_leaves_no_vietnamese_mark(text):
    assert len(fold(text)) == len(text)
    assert fold(fold(text)) == fold(text)


@pytest.mark.parametrize(
    ("text", "view"),
    [
        ("Feb. 14 – 15 — 16‑17 − 18", "Feb. 14 - 15 - 16-17 - 18"),
        ("▪ Huế ● Hà Nội ➢ \uf0b7", "• Huế • Hà Nội • •"),
        ("the states` fair", "the states' fair"),
        ("‘a’ “b” «c» „d‟ ´e`", '\'a\' "b" "c" "d" \'e\''),
        ("a\u00a0b\u2009c\u3000d", "a b c d"),
        ("line\nends\tstay", "line\nends\tstay"),
        ("one\r\nkind\rof end", "one \nkind\nof end"),
    ],
)
def test_the_view_has_one_kind_of_dash_quote_bullet_and_blank(text, view):
    assert Prose(text, "en").view == view


@pytest.mark.parametrize(
    ("text", "view"),
    [
        ("Cộng hoà", "Cộng hòa"),
        ("CỘNG HOÀ", "CỘNG HÒA"),
        ("Hoà bình", "Hòa bình"),
        ("Uỷ ban, uỷ viên", "Ủy ban, ủy viên"),
        ("sức khoẻ", "sức khỏe"),
        ("quý một, Quỳnh", "quý một, Quỳnh"),
        ("hoàn toàn, huỳnh", "hoàn toàn, huỳnh"),
    ],
)
def test_tone_marks_stand_on_one_vowel(text, view):
    assert Prose(text, "vi").view == view


def test_english_keeps_its_vietnamese_names():
    assert Prose("Hoà Bình", "en").view == "Hoà Bình"


def test_text_without_diacritics_is_told():
    assert typed_without_marks("Hoi nghi lan thu 8 khai mac tai Ha Noi")
    assert not typed_without_marks("Hội nghị lần thứ 8 khai mạc tại Hà Nội")
    reading = Prose(
        "Hoi nghi cap cao lan thu tam khai mac ngay 14 thang 2 tai thu do, theo tin cua Bộ" + " Ngoai giao" * 9, "vi"
    )
    assert reading.folded
    assert " Bo " in reading.view
    assert reading.text != reading.view
    assert not Prose("Hoi nghi", "en").folded


def test_fold_takes_the_marks_off():
    assert fold("Đặng Thị Thuỳ Trâm, ƯỚC") == "Dang Thi Thuy Tram, UOC"


@pytest.mark.parametrize(
    ("text", "sentences"),
    [
        ("Họp ở Ma-lai-xi-a. Đoàn về.", ["Họp ở Ma-lai-xi-a.", " Đoàn về."]),
        ("One. Two! Three?", ["One.", " Two!", " Three?"]),
        ("He met Lieut-Gen. Ngo on Feb. 14. It rained.", ["He met Lieut-Gen. Ngo on Feb. 14.", " It rained."]),
        ("Mr. A. B. Tran spoke. U.S. envoys left.", ["Mr. A. B. Tran spoke.", " U.S. envoys left."]),
        ("Head\n\nBody text", ["Head\n\n", "Body text"]),
        ("a; b", ["a;", " b"]),
        ('He said "yes." Then left.', ['He said "yes."', " Then left."]),
        ("The meeting ended.The next opens.", ["The meeting ended.", "The next opens."]),
        ("about 3.5 per cent. of it", ["about 3.5 per cent. of it"]),
        ("", [""]),
        (
            "Ghe đến cảng châu Á. Nước Ý. Họ đồng ý. Rồi về.",
            ["Ghe đến cảng châu Á.", " Nước Ý.", " Họ đồng ý.", " Rồi về."],
        ),
        ("Cac cang chau A. Ho ve. Ong A. Khan noi.", ["Cac cang chau A.", " Ho ve.", " Ong A. Khan noi."]),
    ],
)
def test_sentences_end_where_a_reader_ends_them(text, sentences):
    reading = Prose(text, "en")
    assert [text[start:end] for start, end in reading.sentences if text[start:end] or not text] == sentences


def test_a_mention_has_the_words_of_the_text():
    reading = Prose("on 14–15 Feb.", "en")
    mention = reading.mention(3, 8, "en.date.day-month")
    assert (mention.text, mention.start, mention.end) == ("14–15", 3, 8)


def test_the_same_text_is_read_once():
    assert prose("abc", "en") is prose("abc", "en")
    assert prose("abc", "en") is not prose("abc", "vi")


def test_decomposed_text_folds_like_composed_once_it_is_normal():
    assert fold(unicodedata.normalize("NFC", "Hô\u0323i nghi\u0323")) == "Hoi nghi"
