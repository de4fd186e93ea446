from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st
from made import document

from mekong_facts.events.similarity import independent
from mekong_facts.events.store import passages

TEXT = list(range(100, 120))


def groups(*texts):
    return independent([(f"digest {place}", text) for place, text in enumerate(texts)])


def test_a_copy_with_another_beginning_is_a_copy():
    assert groups(TEXT, [1, 2, *TEXT]) == [0, 0]


def test_a_shortened_copy_is_a_copy():
    assert groups(TEXT, TEXT[:12]) == groups(TEXT[:12], TEXT) == [0, 0]


def test_a_common_paragraph_makes_no_copy():
    assert groups(TEXT, [*range(20), *TEXT[:4]]) == [0, 1]


def test_short_texts_are_copies_only_if_they_are_equal():
    assert groups([1, 2, 3], [1, 2, 3], [1, 2, 3, 4, 5], [1, 2]) == [0, 0, 2, 3]


def test_equal_bytes_are_copies_whatever_was_found():
    assert independent([("same", []), ("same", []), ("other", [])]) == [0, 0, 2]


@given(st.lists(st.lists(st.integers(0, 5), max_size=12), max_size=8))
def test_every_text_has_a_first_one(texts):
    found = groups(*texts)
    assert all(found[first] == first <= place for place, first in enumerate(found))


def test_passages_depend_on_words_and_distances_not_on_where_the_text_starts():
    def text(lead):
        spots = [{"text": "Laos", "start": lead + at, "end": lead + at + 4, "rule": "made"} for at in (5, 40, 90)]
        return document("a", countries=[{"code": "LA", "name": "Laos", "mentions": spots}])

    assert passages(text(0))[1:] == passages(text(30))[1:]
    assert len(set(passages(text(0)))) == 3
