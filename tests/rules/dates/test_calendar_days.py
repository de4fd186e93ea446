from __future__ import annotations

import pytest

from mekong_facts.rules.dates.calendar_days import ends, length, shifted


@pytest.mark.parametrize(
    ("value", "days", "moved"),
    [
        ("2012-02-28", 2, "2012-03-01"),
        ("2012-01-01", -1, "2011-12-31"),
        ("XXXX-02-14", 1, "XXXX-02-15"),
        ("XXXX-02-28", 1, None),
        ("XXXX-12-31", 1, None),
        ("2012-02", 1, None),
        ("9999-12-31", 1, None),
    ],
)
def test_days_are_shifted_where_the_year_does_not_matter(value, days, moved):
    assert shifted(value, days) == moved


@pytest.mark.parametrize(
    ("first", "last", "days"),
    [
        ("2012-02-28", "2012-03-01", 3),
        ("XXXX-02-14", "XXXX-02-15", 2),
        ("XXXX-02-28", "XXXX-03-02", None),
        ("2012-02-15", "2012-02-14", None),
        ("2012-02", "2012-03", None),
        ("XXXX-02-14", "2012-02-15", None),
    ],
)
def test_the_length_counts_both_ends(first, last, days):
    assert length(first, last) == days


def test_a_value_has_two_ends():
    assert ends("2012-02-14/2012-02-16") == ("2012-02-14", "2012-02-16")
    assert ends("2012-02") == ("2012-02", "2012-02")
