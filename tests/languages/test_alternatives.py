from __future__ import annotations

import re

import pytest

from mekong_facts.languages.alternatives import apart, by_first, in_any_case

WORDS = ("bộ", "bộ trưởng", "ban", "(?:phó )?đoàn", "a", "đ/c")


@pytest.mark.parametrize("text", ["bộ", "bộ trưởng", "ban", "đoàn", "phó đoàn", "a", "đ/c", "b", "trưởng", ""])
def test_alternatives_by_first_letter_match_the_same(text):
    grouped, plain = (re.compile(source).match(text) for source in (by_first(WORDS), "|".join(WORDS)))
    assert (grouped and grouped[0]) == (plain and plain[0])


@pytest.mark.parametrize("text", ["Bộ", "BỘ TRƯỞNG", "Đoàn", "phó Đoàn", "PHÓ ĐOÀN", "A", "Đ/C", "trưởng", ""])
def test_alternatives_in_any_case_match_the_same(text):
    grouped, plain = (re.compile(source).match(text) for source in (in_any_case(WORDS), f"(?i:{'|'.join(WORDS)})"))
    assert (grouped and grouped[0]) == (plain and plain[0])


def test_alternatives_within_groups_stay_together():
    assert apart("(?:a|b(?:c|d))?e|f|(g|h)") == ["(?:a|b(?:c|d))?e", "f", "(g|h)"]
