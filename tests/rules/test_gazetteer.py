from __future__ import annotations

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from mekong_facts.rules.gazetteer import Gazetteer, Hit
from mekong_facts.rules.prose import Prose

NAMES = Gazetteer(
    [
        ("country", "Viet Nam", "VN"),
        ("country", "Nam", "XX"),
        ("country", "Guinea", "GN"),
        ("country", "Guinea-Bissau", "GW"),
        ("country", "U.S.", "US"),
        ("sea", "Gulf of Guinea", "sea"),
        ("city", "Viet Nam", "city"),
    ],
)


@pytest.mark.parametrize(
    ("text", "hits"),
    [
        ("in Viet Nam.", {"country": [Hit(3, 11, "VN")], "city": [Hit(3, 11, "city")]}),
        ("Guinea-Bissau and Guinea", {"country": [Hit(0, 13, "GW"), Hit(18, 24, "GN")]}),
        ("the Gulf of Guinea", {"sea": [Hit(4, 18, "sea")], "country": [Hit(12, 18, "GN")]}),
        ("Guineas, aGuinea, Guinea_, Guinea8, Guine\u0301a", {}),
        ("Guinea\u0301", {}),
        ("(Guinea)-Guinea", {"country": [Hit(1, 7, "GN"), Hit(9, 15, "GN")]}),
        ("U.S.-led, U.S.A", {"country": [Hit(0, 4, "US"), Hit(10, 14, "US")]}),
        ("guinea GUINEA", {}),
        ("", {}),
    ],
)
def test_names_are_found_whole_and_longest_first(text, hits):
    assert NAMES.find(text) == hits


@given(st.lists(st.sampled_from([" ", ",", "Nam", "Viet ", "Guinea", "-Bissau", "x", "U.S.", "Gulf of "])).map("".join))
def test_hits_of_one_kind_are_in_order_and_never_overlap(text):
    for hits in NAMES.find(text).values():
        assert all(before.end <= after.start for before, after in pairwise(hits))
        assert all(text[hit.start : hit.end].strip() for hit in hits)


def test_a_form_has_one_id_within_a_kind():
    with pytest.raises(ValueError, match="'Congo' stands for both 'CD' and 'CG'"):
        Gazetteer([("country", "Congo", "CD"), ("country", "Congo", "CG")])
    Gazetteer([("country", "Congo", "CD"), ("country", "Congo", "CD"), ("river", "Congo", "river")])


def test_a_text_is_searched_once_for_a_gazetteer():
    reading = Prose("in Guinea", "en")
    assert reading.hits(NAMES) is reading.hits(NAMES)
    assert reading.hits(Gazetteer([("x", "in", "1")])) == {"x": [Hit(0, 2, "1")]}


def test_no_names_find_nothing():
    assert Gazetteer([]).find("anything") == {}


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("from Viet\nNam, now", "Viet\nNam"),
        ("from Viet \r\n  Nam, now", "Viet \r\n  Nam"),
        ("a  b   c from Viet  Nam and", "Viet  Nam"),
        ("from Viet\tNam", "Viet\tNam"),
    ],
)
def test_a_blank_in_a_name_stands_for_any_blanks(text, found):
    (hit,) = Gazetteer([("country", "Viet Nam", "VN")]).find(text)["country"]
    assert text[hit.start : hit.end] == found


def test_a_name_does_not_reach_over_an_empty_line():
    assert not Gazetteer([("country", "Viet Nam", "VN")]).find("Viet\n\nNam")
