from __future__ import annotations

import re

import pytest

from mekong_facts.languages.alternatives import by_first

WORDS = ("bộ", "bộ trưởng", "ban", "(?:phó )?đoàn", "a", "đ/c")


@pytest.mark.parametrize("text", ["bộ", "bộ trưởng", "ban", "đoàn", "phó đoàn", "a", "đ/c", "b", "trưởng", ""])
def test_alternatives_by_first_letter_match_the_same(text):
    grouped, plain = (re.compile(source).match(text) for source in (by_first(WORDS), "|".join(WORDS)))
    assert (grouped and grouped[0]) == (plain and plain[0])
