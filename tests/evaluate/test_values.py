from __future__ import annotations

from datetime import date

import pytest

from mekong_facts.evaluate.values import days_of, same


@pytest.mark.parametrize(
    ("value", "first", "last"),
    [
        ("2012-02-14", "2012-02-14", "2012-02-14"),
        ("2012-02", "2012-02-01", "2012-02-29"),
        ("2012", "2012-01-01", "2012-12-31"),
        ("2013-W12", "2013-03-18", "2013-03-24"),
        ("2012-Q1", "2012-01-01", "2012-03-31"),
        ("2012-Q4", "2012-10-01", "2012-12-31"),
        ("2012-H2", "2012-07-01", "2012-12-31"),
        ("199", "1990-01-01", "1999-12-31"),
        ("199X", "1990-01-01", "1999-12-31"),
        ("19", "1900-01-01", "1999-12-31"),
        ("2012-02-14/2012-02-16", "2012-02-14", "2012-02-16"),
        ("2011/2015", "2011-01-01", "2015-12-31"),
    ],
)
def test_values_are_stretches_of_days(value, first, last):
    assert days_of(value) == (date.fromisoformat(first), date.fromisoformat(last))


@pytest.mark.parametrize(
    "value", ["", "XXXX-02-14", "2012-02-30", "2012-13", "2013-W60", "P1M", "PRESENT_REF", "2012/P1M", "a/b/c", "0000"]
)
def test_other_values_are_no_days(value):
    assert days_of(value) is None


@pytest.mark.parametrize(
    ("one", "other", "agree"),
    [
        ("2013-W12", "2013-03-18/2013-03-24", True),
        ("2012-02-14T00:00:00", "2012-02-14", True),
        ("199", "1990/1999", True),
        ("P1M", "p1m", True),
        ("XXXX-02-14", "XXXX-02-14", True),
        ("2012/..", "2012-01-01/..", True),
        ("2012", "2013", False),
        ("2012-02-30", "2012-02-31", False),
        (None, None, False),
        ("2012", None, False),
    ],
)
def test_values_are_the_same_if_their_days_are(one, other, agree):
    assert same(one, other) is agree
