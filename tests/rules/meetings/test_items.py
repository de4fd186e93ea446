from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from mekong_facts import languages
from mekong_facts.rules.meetings.items import Items
from mekong_facts.rules.prose import Prose

CALENDAR = "Monday\n- one: a\n- two: b\n\nTuesday\n- three: c\n\nThe end of four."


def items(text, *days):
    dates = [(text.index(day), text.index(day) + len(day), f"value of {day}") for day in days]
    return Items(Prose(text, "en"), dates, languages.get("en").meetings)


@pytest.mark.parametrize(
    ("text", "bounds"),
    [
        ("It is one. Here x is. It ends.", " Here x is."),
        ("A list:\n- one\n- x two\n- three", "- x two\n"),
        ("A list:\n1. one\n2. the x is\nbroken\n3. three", "2. the x is\nbroken\n"),
        ("A list:\n(a) one\n(b) the x", "(b) the x"),
        ("A day:\n09.00 doors open\n10.30 the x\n", "10.30 the x\n"),
        ("A day:\n0900 Hue: doors open\n1030 Hue: the x\n", "1030 Hue: the x\n"),
        ("The line of\n1835 broke at x once", "The line of\n1835 broke at x once"),
        ("The line is\nbroken at x once", "The line is\nbroken at x once"),
    ],
)
def test_an_item_ends_where_the_next_one_begins(text, bounds):
    start, end = items(text).bounds(text.index("x"))
    assert text[start:end] == bounds


def test_a_line_that_begins_with_its_date_is_an_item():
    text = "May 4: the x\nMay 5: the y"
    start, end = items(text, "May 4", "May 5").bounds(text.index("the y"))
    assert text[start:end] == "May 5: the y"


@pytest.mark.parametrize(
    ("word", "heading"), [("one", "Monday"), ("two", "Monday"), ("three", "Tuesday"), ("four", None)]
)
def test_a_date_heads_the_items_up_to_the_next_one(word, heading):
    found = items(CALENDAR, "Monday", "Tuesday").heading(CALENDAR.index(word))
    assert (found and found[2]) == (heading and f"value of {heading}")


def test_a_single_date_heads_nothing():
    assert items(CALENDAR, "Monday").heading(CALENDAR.index("one")) is None


@given(st.text(alphabet="a1.-:) \n", max_size=60), st.data())
def test_bounds_hold_the_offset(text, data):
    at = data.draw(st.integers(0, max(0, len(text) - 1)))
    start, end = items(text).bounds(at)
    assert start <= at <= end
