"""Meetings of one place and day that are two, and names of two outlets or languages that are one meeting's."""

from __future__ import annotations

import pytest
from made import document, meeting

from mekong_facts.events import merge_events

LEVELS = {"s": "senior-officials", "m": "ministerial", "u": "summit", "w": "working-group", "o": "other"}
TWO = [
    ("w en ASEAN Working Group on Forests and Coasts", "w en ASEAN Working Group on Green Cities and Coasts"),
    ("m en ASEAN Economic Ministers' Meeting", "m vi Hội nghị Bộ trưởng Hải quan ASEAN"),
    ("m en ASEAN Energy Ministers' Meeting", "o vi Diễn đàn Doanh nghiệp Năng lượng ASEAN"),
    ("o en Mekong Youth Forum", "o en Mekong Women Forum"),
    ("o en National Workshop on Rabies", "o en Regional Workshop on Rabies"),
    ("o en National Workshop on Rabies", "o vi Hội thảo khu vực về bệnh dại"),
    ("o vi Hội thảo quốc gia về bệnh dại", "o vi Hội thảo khu vực về bệnh dại"),
    ("o en Workshop on Rabies", "o en Conference on Rabies"),
    ("m en 12th Ministerial Meeting of the Gulf Ports", "s en 12th Senior Officials' Meeting of the Gulf Ports"),
    ("o en preparatory meeting for the Forum on Rice", "o vi Diễn đàn lúa gạo"),
    ("o en side event of the Forum on Rice", "o vi Diễn đàn lúa gạo"),
    ("m en ASEAN-EU Energy Dialogue", "m en ASEAN Energy Dialogue"),
    ("o en EU-ASEAN Energy Dialogue", "o vi Đối thoại Năng lượng EU - GCC"),
    ("u en ASEAN Summit", "u vi Hội nghị Cấp cao ASEAN cộng 3"),
    ("u en EU-Africa Summit", "u en EU Summit"),
    ("m en Meeting of Health Ministers", "m vi Hội nghị Bộ trưởng Nông nghiệp"),
    ("m en Informal Meeting of Finance Ministers", "m en Meeting of Finance Ministers"),
    ("u en Special ASEAN Summit", "u vi Hội nghị Cấp cao ASEAN"),
    ("o en Dialogue on Water", "o en Dialogue on Waterways"),
    ("o en Forum of Small States", "o en Forum of Border Provinces"),
    ("o en Mekong River Council", "o en Mekong River Joint Committee"),
    ("o vi Phiên họp Hội đồng Ủy hội sông Mê Công", "o en Mekong River Commission Joint Committee"),
    ("o en Meeting of the ASEAN Council", "o vi Phiên họp Ủy ban ASEAN"),
    ("o en Workshop on Rabies", "o en Workshop on Dengue"),
    ("o en Workshop on Rabies", "o vi Hội thảo về sốt xuất huyết"),
    ("o en Conference on Typhoons", "o en Conference on Earthquakes"),
    ("o en Tea Growers' Forum", "o vi Diễn đàn người trồng cà phê"),
    ("o en Regional Conference on Floods", "o vi Hội nghị khu vực về hạn hán"),
]
ONE = [
    ("w en ASEAN Working Group on Environment", "w vi Nhóm công tác ASEAN về môi trường"),
    ("o en Forum on Rice", "o en Rice Forum"),
    ("m en Meeting of Health Ministers of the Gulf", "m en GCC Health Ministers' Meeting"),
    ("o en Regional Seminar on Dengue", "o vi Hội thảo khu vực về sốt xuất huyết"),
    ("m en Ministerial Conference on Cybersecurity", "m en Cybersecurity Ministers' Meeting"),
    ("u en Leaders' Meeting on Floods", "u vi Hội nghị Cấp cao về lũ lụt"),
    ("m en Meeting of Attorneys General", "m vi Hội nghị Viện trưởng Viện kiểm sát"),
    ("u en Special African Union Leaders' Meeting", "u vi Hội nghị cấp cao đặc biệt của Liên minh châu Phi về sốt rét"),
    ("m en ESCAP Ministerial Meeting on Wetlands", "m vi Hội nghị Bộ trưởng về đất ngập nước châu Á"),
]


def events(*told, **more):
    documents = []
    for place, text in enumerate(told):
        level, language, name = text.split(" ", 2)
        said = {"name": name, "level": LEVELS[level], "city": "Hue", "country": "VN", "start": "2019-05-14", **more}
        documents.append(document(f"{place}", meeting(**said), language=language))
    return len(merge_events(documents))


@pytest.mark.parametrize("names", TWO)
def test_two_meetings_of_one_place_and_day(names):
    assert events(*names) == 2


@pytest.mark.parametrize("names", ONE)
def test_two_names_of_one_meeting(names):
    assert events(*names) == 1


def test_outlets_that_take_the_day_of_the_report():
    told = {"name": "ASEAN Rice Forum", "city": "Hue", "country": "VN"}
    days = ["2019-05-14", "2019-05-15", "2019-06-15"]
    documents = [document(day, meeting(**told, start=day, end=day)) for day in days]
    assert len(merge_events(documents)) == 2


def test_one_report_of_the_first_day_and_one_of_the_last():
    told = {"name": "ASEAN Rice Forum", "city": "Hue", "country": "VN"}
    first = document("first", meeting(**told, start="2019-05-14"))
    last = document("last", meeting(**told, end="2019-05-17"))
    (event,) = merge_events([first, last])
    assert (event.start, event.end, event.conflicts) == ("2019-05-14", "2019-05-17", ())


def test_a_meeting_without_a_number_that_was_put_off():
    told = {"name": "ASEAN Rice Forum", "city": "Hue", "country": "VN"}
    before = [{"value": "2019-05-14", "precision": "day", "mentions": []}]
    announced = document("announced", meeting(**told, start="2019-05-14", status="future"))
    put_off = document("put off", meeting(**told, start="2019-06-20", status="future"), dates=before)
    held = document("held", meeting(**told, start="2019-06-20", status="past"))
    (event,) = merge_events([announced, put_off, held])
    assert event.start == "2019-06-20"
    assert len(merge_events([announced, held])) == 2


def test_the_next_edition_without_its_name():
    this = meeting("a", name="4th Rice Forum", number=4, city="Hue", country="VN", start="2019-05-14")
    then = meeting("b", name="fifth forum", number=5, city="Can Tho", country="VN", start="2020", status="future")
    held = meeting("c", name="fifth Rice Forum", number=5, city="Can Tho", country="VN", start="2020-05-20")
    assert len(merge_events([document("one", this, then), document("other", held)])) == 2


@pytest.mark.parametrize(("level", "events"), [("other", 2), ("senior-officials", 3)])
def test_the_next_edition_without_its_name_or_its_level(level: str, events: int):
    rice = {"number": 5, "city": "Can Tho", "country": "VN", "level": "ministerial"}
    this = meeting("a", name="4th Rice Ministers' Meeting", number=4, level="ministerial", start="2019-05-14")
    then = meeting("b", name="fifth meeting", number=5, level=level, country="VN", start="2020", status="future")
    held = meeting("c", name="fifth Rice Ministers' Meeting", **rice, start="2020-05-20")
    assert len(merge_events([document("one", this, then), document("other", held)])) == events


def test_a_summit_is_a_meeting_where_number_day_and_city_agree():
    names = "u en 10th ASEM Summit", "o en 10th Asia-Europe Meeting", "u vi Hội nghị Cấp cao Á - Âu lần thứ 10"
    assert events(*names, number=10) == 1
