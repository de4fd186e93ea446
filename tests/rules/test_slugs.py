from __future__ import annotations

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from mekong_facts.rules.slugs import shortened, slug


@pytest.mark.parametrize(
    ("text", "plain"),
    [
        ("Đối thoại Đông Á lần thứ 8", "doi-thoai-dong-a-lan-thu-8"),
        ("ADMM+ / SOM-8", "admm-som-8"),
        ("Ðiễn đàn Ø", "dien-dan-o"),
        ("…", ""),
    ],
)
def test_a_slug_is_plain(text, plain):
    assert slug(text) == plain


def test_a_slug_is_cut_between_words():
    assert shortened("one-two-three", 9) == "one-two"
    assert shortened("one-two-three", 7) == "one-two"
    assert shortened("onetwothree", 5) == "onetw"


@given(st.text())
def test_any_text_gives_a_slug_or_nothing(text):
    assert re.fullmatch(r"(?:[a-z0-9]+(?:-[a-z0-9]+)*)?", shortened(slug(text)))
