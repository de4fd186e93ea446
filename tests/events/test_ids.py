from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from mekong_facts.events.ids import short, slug, unique
from mekong_facts.facts import Event


@pytest.mark.parametrize(
    ("told", "id_"),
    [
        ({"label": "SOM8"}, "SOM8"),
        ({"label": "ADMM-Plus", "place": {"city": "Hanoi"}}, "ADMM-Plus"),
        ({"names": {"en": ["the 21st Rice Forum"]}, "number": 21, "place": {"city": "Huế"}}, "the-rice-forum-21-hue"),
        ({"names": {"en": ["Twenty-first Rice Forum"]}, "number": 21}, "rice-forum-21"),
        ({"names": {"vi": ["Diễn đàn lần thứ ba về gạo"]}, "number": 3}, "dien-dan-ve-gao-3"),
        ({"series": "Rice Forum", "number": 3}, "rice-forum-3"),
        ({"level": "summit"}, "summit"),
        ({}, "event"),
    ],
)
def test_what_an_event_is_called(told, id_):
    assert short(Event(id="", evidence=(), **told)) == id_


def test_only_what_is_needed_tells_ids_apart():
    told = [
        ("SOM8", ("hue", "2012", "02-14", "x")),
        ("SOM8", ("hanoi", "2012", "02-14", "x")),
        ("IMM3", ("", "", "", "")),
    ]
    assert list(unique(told)) == ["SOM8-hue", "SOM8-hanoi", "IMM3"]
    assert list(unique([("SOM8", ("", "", "", ""))] * 2)) == ["SOM8", "SOM8-2"]


NAME = st.sampled_from(["a", "a-2", "a-b", "b"])


@given(st.lists(st.tuples(NAME, st.tuples(*[st.sampled_from(["", "b", "2"])] * 4))))
def test_ids_are_unique(told):
    ids = list(unique(told))
    assert len(ids) == len(set(ids)) == len(told)


@given(st.text())
def test_slugs_are_plain(text):
    assert all(c.isascii() and (c.isalnum() or c == "-") for c in slug(text))
