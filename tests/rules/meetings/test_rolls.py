from __future__ import annotations

import pytest

from mekong_facts import extract

HELD = {
    "en": "The 9th Reed Forum was held in Suva on 5 May 2014.",
    "vi": "Diễn đàn Lau sậy lần thứ 9 họp tại Suva ngày 5/5/2014.",
}
LISTED = {
    "en": ("Ms Ana Pirs, Minister of Ports", "Mr Ivo Sanz, Mayor of Lima"),
    "vi": ("Bà Ana Pirs, Bộ trưởng Cảng biển", "Ông Ivo Sanz, Thị trưởng Lima"),
}


@pytest.mark.parametrize(
    ("language", "heading"),
    [
        ("en", "Present:"),
        ("en", "Were present:"),
        ("en", "PARTICIPANTS:"),
        ("en", "2. List of participants:"),
        ("en", "The forum was attended by:"),
        ("en", "The following attended:"),
        ("vi", "Thành phần tham dự:"),
        ("vi", "3. Thành phần:"),
        ("vi", "Tham dự diễn đàn có:"),
        ("vi", "Danh sách đại biểu:"),
        ("en", "Co-chairs:"),
        ("vi", "Đồng chủ trì:"),
    ],
)
@pytest.mark.parametrize("lines", ["{}\n{}", "\n- {};\n- {}.", "\nFIJI\n1. {}\n\nPERU\n1. {}", "{}; {}."])
def test_those_listed_under_a_heading_are_at_the_meeting(language, heading, lines):
    below = "\n\nThe text goes on." if language == "en" else "\n\nBài còn tiếp."
    [meeting] = extract(f"{HELD[language]}\n\n{heading}\n{lines.format(*LISTED[language])}{below}", language).meetings
    assert meeting.officials == ("ana-pirs", "ivo-sanz")


@pytest.mark.parametrize(
    "below",
    [
        "Apologies: Mr Ole Berg, Minister of Reefs",
        "Absent:\nMr Ole Berg, Minister of Reefs",
        "Mr Ole Berg, Minister of Reefs, wrote later that he had not been asked to come there at all.",
        "The forum drew up a plan that was sent to the capitals.\nMr Ole Berg, Minister of Reefs",
    ],
)
def test_a_list_ends_where_others_are_spoken_of(below):
    text = f"{HELD['en']}\n\nPresent:\n{LISTED['en'][0]}\n{below}\n"
    facts = extract(text, "en")
    assert [meeting.officials for meeting in facts.meetings] == [("ana-pirs",)]
    assert [official.id for official in facts.officials] == ["ana-pirs", "ole-berg"]


def test_a_list_is_that_of_the_meeting_that_the_text_began_with():
    text = f"{HELD['en']} It was proposed to hold the 10th Reed Forum in Lima.\n\nPresent:\n{LISTED['en'][0]}\n"
    assert {one.number: one.officials for one in extract(text, "en").meetings} == {9: ("ana-pirs",), 10: ()}
