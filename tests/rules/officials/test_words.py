from __future__ import annotations

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from mekong_facts.rules.officials.text.lexicon import build
from mekong_facts.rules.officials.text.word_list import split
from mekong_facts.rules.officials.text.words import Words

_NO_WORDS = build((), (), split)


@given(st.text())
@example("Ana Pirs…")
def test_words_are_where_they_say(text):
    words = Words(text, _NO_WORDS)
    for index in range(words.size):
        assert text[words.starts[index] : words.ends[index]] == words.forms[index]
        assert words.at(words.starts[index]) == index
    keys = [form.lower().replace("\n", "") for form in words.forms[: words.size]]
    assert words.keys[: words.size] == ["." if key == "…" else key for key in keys]
    told = ["." if form == "…" else form.lower().replace("\n", "") for form in words.forms[: words.size]]
    assert words.keys[: words.size] == told


@pytest.mark.parametrize(
    ("text", "forms"),
    [
        ("H.E. Mr.Thong-lun d'Arc's", ["H.E.", "Mr", ".", "Thong-lun", "d'Arc", "'s"]),
        ("Ủy viên T.Ư Đảng, U.S.", ["Ủy", "viên", "T.Ư", "Đảng", ",", "U.S."]),
        ("J. A. Lopes", ["J", ".", "A", ".", "Lopes"]),
        ("", []),
    ],
)
def test_a_text_is_split_into_words(text, forms):
    words = Words(text, _NO_WORDS)
    assert words.forms[: words.size] == forms


@pytest.mark.parametrize(
    ("gap", "joined"),
    [(" ", True), ("  ", True), ("\t", False), ("\n", False), ("\n\n", False), ("\r\n", False), ("      ", False)],
)
def test_blanks_join_or_part(gap, joined):
    assert Words(f"Ana{gap}Lopez", _NO_WORDS).joined(0) is joined


def test_a_long_line_goes_on_in_the_next():
    assert Words("a" * 50 + " Ana\nLopez", _NO_WORDS).joined(1)
