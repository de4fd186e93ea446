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
        ("en", "Participants"),
        ("vi", "Thành phần tham dự"),
        ("en", "2. List of participants:"),
        ("en", "The forum was attended by:"),
        ("en", "The following attended:"),
        ("en", "2. The following Ministers or their representatives participated in the Forum:"),
        ("en", "3. Also attending the Session were:"),
        ("vi", "Thành phần tham dự:"),
        ("vi", "3. Thành phần:"),
        ("vi", "Tham dự diễn đàn có:"),
        ("vi", "Danh sách đại biểu:"),
        ("en", "Co-chairs:"),
        ("vi", "Đồng chủ trì:"),
        ("vi", "Tham dự và điều hành:"),
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
        "Contacts\nMr Ole Berg, Minister of Reefs",
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


GONE = "Ngày 5/6, Thủ tướng Lê Văn Lúa lên đường dự Hội nghị Cấp cao Kênh đào lần thứ 4 tại Suva."
PARTY = ("Bộ trưởng Cảng biển Trần Văn Cói", "Thị trưởng Huế Phạm Thị Tre")


@pytest.mark.parametrize(
    "lead",
    [
        "Tham gia Đoàn có: {}; {}.",
        "Tham gia đoàn đại biểu cấp cao Việt Nam còn có {}, {}.",
        "| Tham gia Ðoàn có các đồng chí {}; {}; đại diện lãnh đạo các bộ.",
        "Đoàn gồm có {} và {}.",
        "Thành phần đoàn Việt Nam bao gồm: {}; {}.",
        "Cùng đi có {}, {}.",
        "Tháp tùng Thủ tướng còn có {} và {}.",
    ],
)
def test_those_who_go_with_a_delegation_are_where_it_goes(lead):
    [meeting] = extract(f"{GONE}\n\n{lead.format(*PARTY)}", "vi").meetings
    assert meeting.officials == ("le-van-lua", "tran-van-coi", "pham-thi-tre")


@pytest.mark.parametrize(
    "text",
    [
        "Hội nghị Cấp cao Kênh đào lần thứ 4 họp tại Suva. Tham gia Đoàn có Bộ trưởng Cảng biển Trần Văn Cói.",
        f"{GONE} Đoàn Việt Nam có buổi làm việc với Bộ trưởng Cảng biển Trần Văn Cói.",
        f"{GONE} Đoàn kết là sức mạnh, Bộ trưởng Cảng biển Trần Văn Cói nói.",
    ],
)
def test_members_of_a_delegation_of_which_no_leader_goes_there_or_that_meets_others_are_nowhere(text):
    [meeting] = extract(text, "vi").meetings
    assert "tran-van-coi" not in meeting.officials


@pytest.mark.parametrize(
    "told",
    [
        "Also present were Ms Ana Pirs, Minister of Ports; and Maj. Gen. (rtd.) Ivo Sanz, Mayor of Lima.",
        "Present at the meeting were Ms Ana Pirs, Minister of Ports, and Mr Ivo Sanz, Mayor of Lima.",
        "Minister of Ports Ana Pirs and Mayor Ivo Sanz would represent Fiji at the forum, he said.",
    ],
)
def test_a_sentence_behind_tells_who_else_was_there(told):
    [meeting] = extract(f"The 9th Reed Forum was held in Suva. {told}", "en").meetings
    assert meeting.officials == ("ana-pirs", "ivo-sanz")


def test_those_in_a_row_behind_a_verb_that_opens_the_sentence_were_there():
    row = "Ministers Ana Pirs of Fiji, Ivo Sanz of Peru, and Cela Dyko of Tonga told Mayor Ole Berg of nets."
    [meeting] = extract(f"The 9th Reed Forum was held in Suva. Participating in the meeting, {row}", "en").meetings
    assert meeting.officials == ("ana-pirs", "ivo-sanz", "cela-dyko")


@pytest.mark.parametrize(
    ("line", "codes"),
    [
        ("Present: Fiji (4), Lao PDR (3), Peru (5)", ("FJ", "LA", "PE")),
        ("Participants: Fiji; Lao PDR; the Russian Federation", ("FJ", "LA", "RU")),
        ("Attended by: Fiji (chair), Lao PDR (online), Peru and Samoa", ("FJ", "LA", "PE", "WS")),
        ("Apologies: Fiji, Lao PDR", ()),
        ("Participants\nFiji: Ms Ana Pirs, Minister of Ports\nPERU\nMr Ivo Sanz, Mayor of Lima", ("FJ", "PE")),
    ],
)
def test_countries_listed_under_a_heading_are_at_the_meeting(line, codes):
    [meeting] = extract(f"{HELD['en']}\n\n{line}\n\nThe text goes on.", "en").meetings
    assert meeting.countries == codes


def test_a_list_within_an_item_is_that_of_the_meeting_named_first_in_it():
    text = (
        "* 4–5 July 2011 – The Commission of Ports held its 33rd meeting in Lima.\n"
        "* 19–23 July 2011 – The ministers met in Suva for the 44th Reed Forum. Chair: Mr Ivo Sanz, Mayor of Suva."
    )
    assert [meeting.officials for meeting in extract(text, "en").meetings] == [(), ("ivo-sanz",)]


@pytest.mark.parametrize(
    "head",
    [
        "2. The following Heads of State and Government or their duly mandated representatives attended the Summit:",
        "The session was attended by the under-listed Heads of State and Government or their representatives:",
        "Heads of delegations attending the summit:",
        "Heads of delegation:",
    ],
)
def test_long_heads_of_lists(head):
    text = f"The 5th Reed Forum was held in Lima.\n\n{head}\n\nOle Berg, President of Peru\n\nAna Pirs, Premier of Fiji"
    assert extract(text, "en").meetings[0].officials == ("ole-berg", "ana-pirs")


@pytest.mark.parametrize(
    ("text", "codes"),
    [
        ("The foreign ministers of Fiji, Peru and Chad held the 5th Reed Forum in Lima.", ("FJ", "PE", "TD")),
        ("Firms of Fiji and Peru held the 5th Reed Forum in Lima.", ()),
        (
            "JOINT STATEMENT of the 5th Reed Forum\n\nThe Ministers of Ports of Fiji and Peru met in Lima in May 2031.",
            ("FJ", "PE"),
        ),
    ],
)
def test_those_whose_ministers_hold_a_meeting_are_at_it(text, codes):
    assert extract(text, "en").meetings[0].countries == codes


def test_lines_that_begin_for_whom_somebody_is_there():
    text = (
        "Communiqué issued at the end of the 5th Reed Consultation\n\nHeld in Lima, Peru, on 9 July 2031\n\n"
        "The Consultation was attended by:\n- For the Republic of Fiji: Ms Ana Pirs, Minister of Ports\n"
        "- For Chad: Mr Ole Berg, Minister of Water"
    )
    facts = extract(text, "en")
    [meeting] = facts.meetings
    assert (meeting.place.city, meeting.start, meeting.countries) == ("Lima", "2031-07-09", ("FJ", "TD"))
    assert [official.roles[0].country for official in facts.officials] == ["FJ", "TD"]


def test_a_dateline_does_not_hide_who_held_a_meeting():
    text = "SUVA: Fiji and Peru on Wednesday held the second Reed Forum in Lima."
    assert extract(text, "en").meetings[0].countries == ("FJ", "PE")
