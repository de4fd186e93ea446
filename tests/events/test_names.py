from __future__ import annotations

from collections import defaultdict

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from mekong_facts.events.names import data, forms, kin, read


@pytest.mark.parametrize(
    ("english", "vietnamese"),
    [
        ("Third Workshop on Dam Safety", "Hội thảo lần thứ ba về an toàn đập"),
        ("ASEAN Health Ministers' Meeting", "Hội nghị Bộ trưởng Y tế ASEAN"),
        ("Mekong Coffee Forum", "Diễn đàn Cà phê Mê Kông"),
        ("Regional Dialogue on Climate Change", "Đối thoại khu vực về biến đổi khí hậu"),
        ("Lancang-Mekong working group on customs", "Nhóm công tác Mê Công - Lan Thương về hải quan"),
    ],
)
def test_names_of_two_languages_say_the_same(english, vietnamese):
    one, other = read(english, "en"), read(vietnamese, "vi")
    assert one.topics == other.topics
    assert one.bodies == other.bodies
    assert one.kinds & other.kinds


def test_a_name_typed_without_diacritics_says_the_same():
    marked = read("Hội nghị Bộ trưởng Y tế các nước Mê Công", "vi")
    bare = read("Hoi nghi Bo truong Y te cac nuoc Me Cong", "vi")
    assert (marked.topics, marked.bodies, marked.kinds) == (bare.topics, bare.bodies, bare.kinds)


def test_a_side_event_is_told_from_the_main_one():
    assert read("side event on rice", "en").apart == read("sự kiện bên lề về lúa gạo", "vi").apart == {"side"}
    assert not read("Forum on rice", "en").apart


def test_an_organisation_is_no_topic():
    assert read("Food and Agriculture Organization session", "en").topics == set()


def test_the_usual_names_of_a_series_give_its_acronym():
    assert "SOM" in read("Hội nghị quan chức cấp cao lần thứ 8", "vi").series
    assert "SOM" in read("eighth Senior Officials' Meeting", "en").series


def test_bodies_within_one_are_kin_to_it_and_not_to_each_other():
    assert kin("gms", "mekong")
    assert not kin("gms", "mrc")
    assert not kin("asean", "mekong")


@pytest.mark.parametrize(("language", "folded"), [("en", False), ("vi", False), ("vi", True)])
def test_no_name_stands_for_two(language, folded):
    ids = defaultdict(set)
    for kind, form, id_ in forms(language, folded=folded):
        assert form == form.strip()
        assert form
        ids[kind, form].add(id_)
    several = {form for (kind, form), found in ids.items() if len(found) > 1 and kind != "series"}
    assert several == set()


def test_both_languages_name_the_same_things():
    topics, bodies, kinds = data("topics"), data("bodies"), data("kinds")
    assert topics["en"].keys() == topics["vi"].keys()
    assert bodies["vi"].keys() <= bodies["en"].keys()
    assert {k for ids in kinds["vi"] for k in ids.split("/")} <= kinds["en"].keys()
    assert set(topics["wide"]) <= topics["en"].keys()
    assert {*bodies["within"], *bodies["within"].values()} <= bodies["en"].keys()
    assert set(kinds["apart"]) <= kinds["en"].keys()


@given(st.text(max_size=80), st.sampled_from(["en", "vi"]))
@example(":O\x80", "vi")
def test_any_name_is_read_alike_with_blanks_around_it(name, language):
    assert read(f" {name} ", language) == read(name, language)
