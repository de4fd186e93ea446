"""Lines that were broken to fit a page."""

import textwrap

import pytest

import mekong_facts
from mekong_facts import languages
from mekong_facts.rules.meetings.lines import Lines

_TEXT = (
    "Hội nghị Bộ trưởng Kênh đào và Cầu phà các nước ven biển về phòng, chống cát tặc lần thứ 12 khai mạc sáng nay. "
    "Sau đó, Hội nghị quan chức cao cấp Viễn thông và Công nghệ thông tin Phương Nam lần thứ 7 sẽ họp tại Huế. "
)


def test_joins_what_a_page_has_parted() -> None:
    view = "The words of this line go on in the next one, as the\nseventh line of a page does.\n\nA title\nHanoi\n"
    assert Lines(view, {}, languages.get("en").meetings, []).joined() == view.replace("the\nseventh", "the seventh")


def test_leaves_titles_forms_and_lists_alone() -> None:
    view = "MINUTES OF THE FIFTH MEETING OF THE JOINT COMMITTEE ON CANALS AND FERRIES\nPlace: Lima\n- Tolls\n- Dams\n"
    assert Lines(view, {}, languages.get("en").meetings, []).joined() == view


def test_names_are_the_same_however_lines_are_broken() -> None:
    whole = [meeting.name for meeting in mekong_facts.extract(_TEXT, language="vi").meetings]
    assert len(whole) == 2
    for width in (40, 48, 60, 72):
        broken = "\n".join(textwrap.wrap(_TEXT * 3, width))
        found = mekong_facts.extract(broken, language="vi").meetings
        assert [meeting.name for meeting in found] == whole, width


def test_a_lead_in_one_line_leaves_the_lines_below_broken() -> None:
    lead = "A workshop on canals and ferries took place in Hue, " + "as many had hoped it would this year, " * 4
    told = (
        "In her remarks at the workshop, which was well attended by all who work on the\n"
        "canals and their ferries and by others, Deputy Prime Minister and Union\n"
        "Minister for Canals Ana Pirs recalled the ferries. Her people assumed the chair from Fiji\n"
        "during the 10th Canal Forum held in Kunming,\n"
        "China, on 7 November 2024 and is set to convene the upcoming 11th Canal Forum\n"
        "as chair, which is a long time. Her remarks were heard by those who work on the canals\n"
        "and by all of the others who were there, from the first to the last of them, and by\n"
        "nobody else of those who live by the sea."
    )
    facts = mekong_facts.extract(f"{lead.strip()}\n{told}", language="en")
    assert [(meeting.number, meeting.start) for meeting in facts.meetings] == [
        (10, "2024-11-07"),
        (11, None),
    ]
    assert [role.text for role in facts.officials[0].roles] == ["Deputy Prime Minister", "Union Minister for Canals"]


def test_an_agencys_keyword_names_no_meeting() -> None:
    story = "SUVA, Nov 14 (RNA) - The Fiji-Tonga-Palau talks on reefs opened on Monday."
    names = [meeting.name for meeting in mekong_facts.extract(story, language="en").meetings]
    slugged = mekong_facts.extract(f"FIJI-TONGA-REEF-TALKS\nURGENT\nStates sign pact on reefs\n{story}", language="en")
    assert [meeting.name for meeting in slugged.meetings] == names


@pytest.mark.parametrize(
    ("title", "name"),
    [
        ("SIXTH MEETING OF THE\nJOINT FERRY COMMITTEE", "SIXTH MEETING OF THE JOINT FERRY COMMITTEE"),
        ("SIXTH MEETING\nOF THE JOINT FERRY COMMITTEE", "SIXTH MEETING OF THE JOINT FERRY COMMITTEE"),
        ("SIXTH MEETING OF THE JOINT FERRY\nCOMMITTEE", "SIXTH MEETING OF THE JOINT FERRY COMMITTEE"),
        ("Sixth Meeting of the\nJoint Ferry Committee", "Sixth Meeting of the Joint Ferry Committee"),
        ("THE SIXTH ASEAN\nFERRY MINISTERS MEETING", "SIXTH ASEAN FERRY MINISTERS MEETING"),
        ("SIXTH MEETING OF THE FERRY COUNCIL\nCOUNCIL SAYS NO", "SIXTH MEETING OF THE FERRY COUNCIL"),
        ("SIXTH MEETING OF THE FERRY COUNCIL\nLIMA, PERU", "SIXTH MEETING OF THE FERRY COUNCIL"),
        ("HỘI NGHỊ BỘ TRƯỞNG BẾN PHÀ\nLẦN THỨ 6", "HỘI NGHỊ BỘ TRƯỞNG BẾN PHÀ LẦN THỨ 6"),
        ("Kỳ họp lần thứ 6\nỦy ban hỗn hợp Việt Nam - Peru", "Kỳ họp lần thứ 6 Ủy ban hỗn hợp Việt Nam - Peru"),
    ],
)
def test_a_title_is_broken_where_it_looks_well(title: str, name: str) -> None:
    meetings = mekong_facts.extract(f"{title}\n\n{'x' * 200}.").meetings
    assert [(meeting.name, meeting.number) for meeting in meetings] == [(name, 6)]
