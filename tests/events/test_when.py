from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from mekong_facts.events.when import Span, When, apart, parse

VALUES = st.one_of(
    st.dates().map(str),
    st.dates().map(lambda day: f"XXXX{str(day)[4:]}"),
    st.dates().map(lambda day: str(day)[:7]),
    st.dates().map(lambda day: str(day)[:4]),
)


@pytest.mark.parametrize(
    ("value", "told"),
    [
        ("2012-02-14", When(2012, 2, 14)),
        ("XXXX-02-29", When(None, 2, 29)),
        ("2012-02", When(2012, 2, None)),
        ("2012", When(2012, None, None)),
        ("2012-Q1", When(2012, None, None)),
        ("2012-02-14/2012-02-16", When(2012, 2, 14)),
        ("2013-02-29", None),
        ("XXXX", None),
        ("XXXX-XX-19", None),
        ("200", None),
        (None, None),
    ],
)
def test_values_are_parsed(value, told):
    assert parse(value) == told


@given(VALUES)
def test_a_value_comes_back_as_it_was(value):
    assert str(parse(value)) == value


@pytest.mark.parametrize(
    ("one", "other", "days"),
    [
        (("2012-02-14", "2012-02-16"), ("2012-02-16", None), 0),
        (("2012-02-14", None), ("2012-02-16", None), 2),
        (("XXXX-02-14", None), ("2012-02-14", None), 0),
        (("XXXX-12-31", None), ("2012-01-01", None), 1),
        (("2012-02", None), ("2012-02-14", None), 0),
        (("2012", None), ("2014-02-14", None), 410),
        ((None, "2012-02-16"), ("2012-02-14", "2012-02-16"), 0),
        (("2012-12-30", "2013-01-02"), ("2013-01-01", None), 0),
    ],
)
def test_how_far_apart(one, other, days):
    spans = [Span(parse(start), parse(end)) for start, end in (one, other)]
    assert apart(*spans).days == apart(*reversed(spans)).days == days


def test_what_has_no_date_is_not_apart():
    assert apart(Span(None, None), Span(parse("2012"), None)) is None
    assert apart(Span(parse("2012"), None), Span(parse("XXXX-02-14"), None)) is None


@given(st.tuples(VALUES, VALUES), st.tuples(VALUES, VALUES))
def test_any_dates_can_be_compared(one, other):
    a, b = (Span(parse(start), parse(end)) for start, end in (one, other))
    assert apart(a, b) == apart(b, a)
    assert len(a.days()) <= 5


def test_dates_that_agree_are_joined():
    assert parse("XXXX-02-14").agrees(parse("2012"))
    assert parse("XXXX-02-14").join(parse("2012")) == parse("2012-02-14")
    assert not parse("XXXX-02-14").agrees(parse("2012-02-15"))
