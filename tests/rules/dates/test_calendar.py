from __future__ import annotations

from datetime import date

import pytest

from mekong_facts.rules.dates.calendar import Day, of_month, precision, shift_days, shift_months, two_digit_year, week
from mekong_facts.rules.dates.resolution.stretches import easter


@pytest.mark.parametrize(
    ("day", "value"),
    [
        (Day(2012, 2, 14), "2012-02-14"),
        (Day(None, 2, 14), "XXXX-02-14"),
        (Day(None, None, 14), "XXXX-XX-14"),
        (Day(-146), "BC0146"),
    ],
)
def test_what_is_unknown_is_crossed_out_in_a_value(day, value):
    assert day.value == value


def test_days_that_there_are():
    assert Day(None, 2, 29).valid
    assert Day(2012, 2, 29).valid
    assert not Day(2013, 2, 29).valid
    assert not Day(2012, 4, 31).valid
    assert not Day(2012, 13, 1).valid


def test_a_day_of_an_unknown_year_moves_where_leap_years_do_not_matter():
    assert shift_days(Day(None, 3, 2), -1) == Day(None, 3, 1)
    assert shift_days(Day(None, 3, 1), -1) is None
    assert shift_days(Day(2012, 3, 1), -1) == Day(2012, 2, 29)
    assert shift_days(Day(9999, 12, 31), 1) == Day(9999, 12, 31)


def test_months_carry_into_years():
    assert shift_months(2012, 11, 3) == Day(2013, 2)
    assert shift_months(None, 1, -1) == Day(None, 12)


def test_weeks_are_those_of_iso_8601():
    assert week(date(2017, 1, 1)) == "2016-W52"
    assert of_month(2012, 2, 0, 1) == Day(2012, 2, 6)
    assert of_month(2012, 2, 0, -1) == Day(2012, 2, 27)
    assert of_month(2012, 2, 0, 5) is None


def test_two_digits_are_of_the_last_hundred_years():
    assert two_digit_year(13, 2030) == 2013
    assert two_digit_year(87, 2030) == 1987


@pytest.mark.parametrize(
    ("value", "grain"),
    [
        ("2012-02-14/2012-02-15", "day"),
        ("XXXX-02", "month"),
        ("2013-Q1", "quarter"),
        ("2012", "year"),
        ("199", "decade"),
        ("2012-W07", "week"),
        ("2014-H1", "half"),
    ],
)
def test_precision(value, grain):
    assert precision(value) == grain


@pytest.mark.parametrize("day", [date(2018, 4, 1), date(2019, 4, 21), date(2020, 4, 12), date(2011, 4, 24)])
def test_easter_is_computed(day):
    assert easter(day.year) == day
