from __future__ import annotations

import pytest

from mekong_facts.evaluate.matching import meeting_likeness, pair, person_likeness, same_phrase, words
from mekong_facts.facts import Meeting, Mention, Official
from mekong_facts.markup import GoldFact

SPOT = (Mention(text="x", start=0, end=1, rule="en.test.rule"),)


def wanted(**given):
    return GoldFact("meetings", given, None)


def found(**given):
    return Meeting(id="m", level="other", mentions=SPOT, **given)


@pytest.mark.parametrize(
    ("gold", "meeting", "likeness"),
    [
        ({"label": "SOM8"}, {"label": "SOM 8"}, 3.0),
        ({"label": "SOM8", "number": 8}, {"label": "SOM8", "number": 9}, 0.0),
        ({"label": "SOM8", "number": 8}, {"series": "SOM", "number": 8, "name": "other"}, 2.5),
        ({"series": "Forum", "number": 3}, {"series": "forum", "number": 3, "name": "x"}, 2.5),
        ({"name": "eighth water talks", "number": 8}, {"name": "8th talks on water", "number": 8}, 2.1),
        ({"name": "eighth water talks", "number": 8}, {"name": "fish", "number": 8}, 0.0),
        ({"name": "Hội nghị Cấp cao ASEAN"}, {"name": "hoi nghi cap cao asean"}, 2.0),
        ({"name": "Forum on Rivers"}, {"name": "River Forum"}, 0.0),
        ({"name": "Forum on Rivers"}, {"name": "Rivers Forum of Asia"}, 2.0),
        ({"name": "Meeting"}, {"name": "Meeting"}, 0.0),
        ({"name": None, "label": "FOCAC"}, {"name": "FOCAC"}, 2.0),
    ],
)
def test_meetings_are_alike_by_label_number_and_words(gold, meeting, likeness):
    assert meeting_likeness(wanted(**gold), found(**meeting)) == pytest.approx(likeness)


@pytest.mark.parametrize(
    ("gold", "name", "alike"),
    [
        ("Trần Văn An", "tran van an", 3.0),
        ("Tran Van An", "Van An", 1.0),
        ("Van An", "Tran Van An", 1.0),
        ("Tran Van An", "An", 0.0),
        ("Tran Van An", "Le Van An", 0.0),
    ],
)
def test_people_are_alike_by_two_words_of_their_names(gold, name, alike):
    person = Official(id="p", name=name, mentions=SPOT)
    assert person_likeness(GoldFact("officials", {"name": gold}, None), person) == alike


def test_pairs_are_one_to_one_the_surest_first():
    likeness = {("a", "x"): 1.0, ("a", "y"): 2.0, ("b", "y"): 3.0, ("b", "x"): 0.0, ("c", "x"): 1.0}
    pairs = pair(["a", "b", "c"], ["x", "y"], lambda w, f: likeness.get((w, f), 0.0))
    assert pairs == [("b", "y"), ("a", "x")]
    assert pair([], ["x"], lambda _w, _f: 1.0) == []


@pytest.mark.parametrize(
    ("one", "other", "same"),
    [
        ("Deputy Ministers of Health", "deputy minister of health", True),
        ("Minister of Health", "Minister", False),
        ("Thứ trưởng Bộ Y tế", "thứ trưởng y tế", True),
        ("Envoy", "", False),
        (None, "Envoy", False),
    ],
)
def test_phrases_are_the_same_by_most_of_their_words(one, other, same):
    assert same_phrase(one, other) is same


def test_words_have_no_case_marks_or_punctuation():
    assert words("Đối-thoại, 3rd (AEM)") == ["doi", "thoai", "3rd", "aem"]
    assert words(None) == []
    assert words(8) == ["8"]
