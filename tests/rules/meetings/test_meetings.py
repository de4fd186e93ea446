from __future__ import annotations

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from mekong_facts import extract, languages
from mekong_facts.languages import LANGUAGES

SAID = (
    "the 8th VIII eighth and Meeting Forum of on (SOM8) SOM 8 in Hanoi 5 May 2012 , . - Hội nghị lần thứ tám ASEAN"
    " tại Huế khai mạc ngày two-day 150 delegates from Laos “ ” ( ) cuộc họp Lễ Phiên opening ceremony session"
)
WORDS = st.sampled_from([*SAID.split(" "), "\n"])


def meetings(text, language="en", **given):
    return extract(text, language, **given).meetings


def the_only_one(text, language="en", **given):
    [meeting] = meetings(text, language, **given)
    return meeting


@pytest.mark.parametrize("language", LANGUAGES)
@given(words=st.lists(WORDS, max_size=40))
def test_any_words_give_meetings_whose_mentions_are_apart_and_whose_ids_differ(language, words):
    found = meetings(" ".join(["x", *words]), language)
    spans = sorted((m.start, m.end) for meeting in found for m in meeting.mentions)
    assert all(one[1] <= other[0] for one, other in pairwise(spans))
    assert len({meeting.id for meeting in found}) == len(found)


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_text_may_end_with_a_ceremony(language):
    for ceremony in languages.get(language).meetings.words["ceremonies"]:
        found = meetings(f"SOM 8, Hanoi, 5/5/2012.\nSOM 8 – {ceremony}", language)
        assert [meeting.label for meeting in found] == ["SOM8"]


@pytest.mark.parametrize("language", LANGUAGES)
@given(text=st.text(min_size=1, max_size=120))
def test_any_text_is_read(language, text):
    assert meetings(f"x{text}", language) is not None


@pytest.mark.parametrize(
    ("text", "level"),
    [
        ("The 8th ASEAN Summit ended.", "summit"),
        ("The 8th Lake Leaders' Meeting ended.", "summit"),
        ("The 8th Lake Ministerial Meeting ended.", "ministerial"),
        ("The 8th Senior Officials' Meeting on Lakes ended.", "senior-officials"),
        ("The 8th Meeting of the Working Group on Lakes ended.", "working-group"),
        ("The 8th Lake Forum ended.", "other"),
        ("IMM-3 ended.", "ministerial"),
        ("The 8th Senior Transport Officials Meeting ended.", "senior-officials"),
        ("The 8th Meeting of Prime Ministers of the Lakes ended.", "summit"),
        ("The 8th Conference of Vice-Ministers of Lakes ended.", "ministerial"),
        ("The 8th Meeting of Heads of Lake Agencies ended.", "other"),
        ("The 8th Somali Lakes Meeting ended.", "other"),
        ("The 8th session of the Lake Council at ministerial level ended.", "ministerial"),
        ("The 8th session of the Lake Council, held at the level of deputy ministers, ended.", "ministerial"),
    ],
)
def test_the_level_comes_from_the_name_or_the_series(text, level):
    assert the_only_one(text).level == level


def test_a_name_that_tells_no_level_has_that_of_another_edition():
    text = (
        "The Third Meeting of the Working Group on Reeds (WGR-3) was held in Suva. The 4th Meeting of the WGR follows."
    )
    assert [meeting.level for meeting in meetings(text)] == ["working-group", "working-group"]


@pytest.mark.parametrize(
    ("text", "level"),
    [
        ("Hội nghị Cấp cao ASEAN lần thứ 8 kết thúc.", "summit"),
        ("Hội nghị quan chức cấp cao ASEAN lần thứ 8 kết thúc.", "senior-officials"),
        ("Hội nghị Bộ trưởng Thủy lợi ASEAN lần thứ 8 kết thúc.", "ministerial"),
        ("Cuộc họp Nhóm công tác Kênh đào lần thứ 8 kết thúc.", "working-group"),
        ("Diễn đàn Kênh đào lần thứ 8 kết thúc.", "other"),
    ],
)
def test_the_level_comes_from_the_name_in_vietnamese(text, level):
    assert the_only_one(text, "vi").level == level


@pytest.mark.parametrize(
    ("text", "status"),
    [
        ("The 8th Lake Forum will open in Hue.", "future"),
        ("The 8th Lake Forum was held in Hue.", "past"),
        ("Ministers are gathering in Hue for the 8th Lake Forum.", "present"),
        ("The name of the 8th Lake Forum", None),
        ("The 8th Lake Forum, now in its second day, heard from Tonga.", "present"),
        ("Some 300 people are due at the 8th Lake Forum, which will open in Hue.", "future"),
        ("More than 1,500 people took part in the 8th Lake Forum in Hue.", "past"),
        ("A fair is to be held in Nanning, China, in June and the 8th Lake Forum in Hue.", "future"),
        ("Last week's 8th Lake Forum in Hue will be remembered.", "past"),
        ("Peru hosted the 8th Lake Forum in May and will host a fair in June.", "past"),
        ("Peru will be the venue of the 8th Lake Forum, the mayor said.", "future"),
        ("They agreed that the 8th Lake Forum be held in Hue.", "future"),
    ],
)
def test_the_status_is_told_by_the_verb(text, status):
    assert the_only_one(text).status == status


@pytest.mark.parametrize(
    ("text", "status"),
    [
        ("Ngày mai, ông sẽ dự phiên khai mạc Diễn đàn Hồ lần thứ 8 tại Huế.", "future"),
        ("Ngày 22/9 sẽ diễn ra Diễn đàn Hồ lần thứ 8.", "future"),
        ("Dự kiến Diễn đàn Hồ lần thứ 8 được tổ chức tại Huế.", "future"),
        ("Diễn đàn Hồ lần thứ 8 đã diễn ra tại Huế.", "past"),
        ("Diễn đàn Hồ lần thứ 8 đang diễn ra tại Huế.", "present"),
        ("Ngày mai, Diễn đàn Hồ lần thứ 8 khai mạc tại Huế.", "future"),
        ("Thủ tướng lên đường dự Diễn đàn Hồ lần thứ 8 diễn ra trong hai ngày tới.", "future"),
        ("Sắp diễn ra Diễn đàn Hồ lần thứ 8.", "future"),
        ("Hôm nay, Diễn đàn Hồ lần thứ 8 bước sang ngày làm việc thứ hai.", "present"),
    ],
)
def test_the_status_is_told_by_the_verb_in_vietnamese(text, status):
    assert the_only_one(text, "vi").status == status


@pytest.mark.parametrize(
    ("language", "text", "officials"),
    [
        ("en", "{} took part in the 8th Lake Forum.", "both"),
        ("en", "The 8th Lake Forum was attended by {}.", "both"),
        ("en", "The 8th Lake Forum was not attended by {}.", "none"),
        ("en", "{} failed to attend the 8th Lake Forum.", "none"),
        ("en", "The 8th Lake Forum ended. Speaking at the closing ceremony, {} thanked Tonga.", "first"),
        ("en", "{} recalled that the 8th Lake Forum was opened in Hue.", "none"),
        ("en", "{} told reporters that the 8th Lake Forum would open in Hue.", "none"),
        ("en", "The 8th Lake Forum ended. {} attended a wedding.", "none"),
        ("en", "The 8th Lake Forum was held under the chairmanship of {}.", "both"),
        ("en", "On 3 June 2031 in Hue, under the chairmanship of {}, the 8th Lake Forum was held.", "both"),
        ("en", "{} spoke at the 8th Lake Forum.", "both"),
        ("en", "At the 8th Lake Forum, {} called for peace.", "both"),
        ("en", "At the 8th Lake Forum, {} were named in a report.", "none"),
        ("en", "At the 8th Lake Forum, which ended, {} called for peace.", "none"),
        ("en", "At the 8th Lake Forum, {} stayed away in protest.", "none"),
        ("en", "At the 8th Lake Forum, {} failed to appear.", "none"),
        ("en", "At the 8th Lake Forum, as {} said in Suva, wool will be the theme.", "none"),
        ("en", "On 3 June 2031, a panel chaired by {}, the 8th Lake Forum was told, had met.", "none"),
        ("en", "{} spoke at a school before the 8th Lake Forum.", "none"),
        ("en", "{} spoke at the protest against the 8th Lake Forum.", "none"),
        ("en", "{} presented a report to the cabinet on the 8th Lake Forum.", "none"),
        ("en", "{} made opening remarks at the 8th Lake Forum in Hue.", "both"),
        ("en", "{} arrived in Hue on Monday for the 8th Lake Forum.", "both"),
        ("en", "The 8th Lake Forum ended. {} arrived in Hue on Monday for a rest.", "none"),
        ("en", "{} declared the 8th Lake Forum open.", "both"),
        ("en", "{} declared the 8th Lake Forum a failure.", "none"),
        ("en", "Those present at the 8th Lake Forum included {}.", "both"),
        ("en", "The 8th Lake Forum brought together {}.", "both"),
        ("en", "On 3 June 2031, in Hue, under the chairmanship of {}, a panel prepared the 8th Lake Forum.", "none"),
        ("en", "The lake committee, chaired by {}, will host the 8th Lake Forum.", "none"),
        ("en", "{} told the Herald that the 8th Lake Forum should be held in Hue.", "none"),
        ("en", "I attended one, when {} were young, and the 8th Lake Forum is next.", "none"),
        ("vi", "Diễn đàn Hồ lần thứ 8 khai mạc tại Huế. Tham dự có {}.", "both"),
        ("vi", "Diễn đàn Hồ lần thứ 8 do {} chủ trì đã bế mạc.", "both"),
        ("vi", "Ngày 3/6/2031, tại Huế, dưới sự đồng chủ trì của {}, Diễn đàn Hồ lần thứ 8 đã diễn ra.", "both"),
        ("vi", "Tại Diễn đàn Hồ lần thứ 8, {} nhấn mạnh ba điểm.", "both"),
        ("vi", "Tại Diễn đàn Hồ lần thứ 8, bài báo của {} được phát.", "none"),
        ("vi", "Diễn đàn Hồ lần thứ 8 quy tụ {}.", "both"),
        ("vi", "{} đọc diễn văn tại Diễn đàn Hồ lần thứ 8.", "both"),
        ("vi", "Ngày 3/6/2031, tại Huế, dưới sự chủ trì của {}, đã diễn ra Diễn đàn Hồ lần thứ 8.", "both"),
        ("vi", "Ngày 3/6/2031, tại Huế, dưới sự chủ trì của {}, đoàn đã bàn về Diễn đàn Hồ lần thứ 8.", "none"),
        ("vi", "{} cho biết Diễn đàn Hồ lần thứ 8 sẽ họp tại Huế.", "none"),
    ],
)
def test_officials_take_part_where_a_verb_says_so_of_them(language, text, officials):
    two = {
        "en": "Fisheries Minister Ana Tuilagi and Trade Minister Seru Tora",
        "vi": "Thứ trưởng Bộ Giao thông Võ Văn An và Chủ tịch UBND tỉnh Lê Thị Ba",
    }
    facts = extract(text.format(two[language]), language)
    ids = tuple(official.id for official in facts.officials)
    assert len(ids) == 2
    assert facts.meetings[0].officials == {"both": ids, "first": ids[:1], "none": ()}[officials]


@pytest.mark.parametrize(
    ("language", "text", "there"),
    [
        ("en", "Minister Ana Pirs had talks with Mayor Ivo Sanz on the occasion of attending the 8th Lake Forum.", 0),
        ("en", "Minister Ana Pirs met Minister Ivo Sanz on the occasion of attending the 8th Lake Forum.", 0),
        ("vi", "Bộ trưởng Võ Văn An gặp Bộ trưởng Lê Thị Ba nhân dịp tham dự Diễn đàn Hồ lần thứ 8.", 0),
    ],
)
def test_who_is_but_met_on_the_occasion_is_not_told_to_be_there(language, text, there):
    facts = extract(text, language)
    assert facts.meetings[0].officials == (facts.officials[there].id,)


def test_whom_another_one_represents_is_not_there_in_vietnamese():
    text = "Diễn đàn Hồ lần thứ 8 họp tại Huế. Thứ trưởng Võ Văn An thay mặt Bộ trưởng Lê Thị Ba dẫn đầu đoàn Việt Nam."
    assert meetings(text, "vi")[0].officials == ("vo-van-an",)


def test_who_praises_a_meeting_is_not_at_it_as_who_hosts_it_is():
    text = "Fisheries Minister Ana Tuilagi praised the 8th Lake Forum, which Trade Minister Eva Lund hosted."
    assert the_only_one(text).officials == ("eva-lund",)


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "The 8th Lake Forum ended in Hue. Participating countries: Laos, Cambodia and Viet Nam."),
        ("en", "The 8th Lake Forum ended in Hue. Experts from Laos, Cambodia and Viet Nam took part."),
        ("en", "The 8th Lake Forum ended in Hue. Delegations came from Laos, from Cambodia and from Viet Nam."),
        ("en", "We, the Ministers of Laos, Cambodia and Viet Nam, met in Hue on 5 May 2031 for the 8th Lake Forum."),
        ("en", "The Ministers of Laos, Cambodia and Viet Nam met in Hue on the occasion of the 8th Lake Forum."),
        ("vi", "Diễn đàn Hồ lần thứ 8 đã diễn ra tại Huế, quy tụ lãnh đạo các nước Lào, Campuchia và Việt Nam."),
        ("vi", "Diễn đàn Hồ lần thứ 8 đã bế mạc. Đại diện ba nước Lào, Campuchia và Việt Nam đã tham dự."),
    ],
)
def test_countries_take_part_where_a_list_says_so(language, text):
    assert meetings(text, language)[0].countries == ("LA", "KH", "VN")


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "The 8th Lake Forum ended in Hue. It approved projects in Laos, Cambodia and Viet Nam."),
        ("en", "The 8th Lake Forum ended in Hue. Aid came from Laos, Cambodia and Viet Nam."),
        ("en", "The 8th Lake Forum ended in Hue. From the Lao side, no one attended."),
        ("en", "The ministers of Laos, Cambodia and Viet Nam did not attend the 8th Lake Forum in Hue."),
        ("en", "The ministers of Laos, Cambodia and Viet Nam refused to attend the 8th Lake Forum in Hue."),
        ("en", "The ministers of Laos, Cambodia and Viet Nam were unable to attend the 8th Lake Forum in Hue."),
        ("vi", "Bộ trưởng các nước Lào và Campuchia không tham dự Diễn đàn Hồ lần thứ 8."),
        ("en", "The 8th Lake Forum ended in Hue. The delegation of Laos to the Lake Games was led by the mayor."),
        ("vi", "Diễn đàn Hồ lần thứ 8 đã bế mạc. Hội nghị thông qua dự án ở Lào và Campuchia."),
    ],
)
def test_countries_that_only_stand_near_do_not_take_part(language, text):
    assert meetings(text, language)[0].countries == ()


def test_attendance_theme_and_countries_come_from_the_sentence_that_says_so():
    forum = the_only_one(
        "About 1,200 delegates from Laos, Cambodia and Viet Nam attended the 8th Lake Forum in Hue."
        ' The theme of the forum is "One Lake". Thailand sells fish.',
    )
    assert forum.attendance is not None
    assert (forum.attendance.count, forum.attendance.approximate) == (1200, True)
    assert forum.attendance.text == "About 1,200 delegates"
    assert forum.countries == ("LA", "KH", "VN")
    assert forum.theme == "One Lake"


def test_those_counted_behind_a_sentence_about_the_meeting_took_part_in_it_not_in_one_recalled_before():
    old, new = (
        "The 3rd Lake Summit, recalled in the opening speech, was held in Lima in 2011.",
        "The 4th Lake Forum opened in Quito. {} The forum was chaired by Mr. Ivo Sanz. Some 80 delegates took part.",
    )
    found = meetings(new.format(old))
    assert [(one.number, one.attendance and one.attendance.count) for one in found] == [(4, 80), (3, None)]


def test_vietnamese_attendance_is_exact_without_a_word_that_says_otherwise():
    forum = the_only_one(
        "Diễn đàn Hồ lần thứ 8 họp tại Huế với sự tham dự của 85 đại biểu đến từ Lào và Campuchia.", "vi"
    )
    assert forum.attendance is not None
    assert (forum.attendance.count, forum.attendance.approximate) == (85, False)
    assert forum.countries == ("LA", "KH")


def test_who_opens_a_meeting_takes_part_in_it():
    facts = extract(
        "The 8th Lake Forum opened in Hue on 5 May 2012. Addressing the opening session, Deputy Minister of Fisheries"
        " Tran Van Ba said fish are few.",
        "en",
    )
    assert facts.meetings[0].officials == (facts.officials[0].id,)


def test_a_repeated_passage_adds_mentions_and_nothing_else():
    passage = "The 8th Lake Forum (LF-8) opened in Hue on 5 May 2012. The two-day forum has no theme.\n\n"
    later = "After LF-8, the 9th Lake Forum (LF-9) will be held in Vinh on 9 May 2012.\n\n"
    eighth, ninth = meetings(passage + later + passage)
    assert (eighth.start, eighth.end, eighth.days) == ("2012-05-05", "2012-05-06", 2)
    assert (ninth.start, ninth.end, ninth.days) == ("2012-05-09", "2012-05-09", 1)
    assert len(eighth.mentions) == 5


def test_a_day_beside_the_meeting_is_not_its_own():
    summit = the_only_one("Mr Ba met Mr Li on the sidelines of the 8th Lake Summit in Hue on 5 May 2012.")
    assert (summit.place.city, summit.start) == ("Hue", None)


def test_a_dateline_is_no_venue_and_no_date():
    summit = the_only_one("HANOI, May 5 (VNA) - The minister praised the 8th Lake Summit.")
    assert (summit.place.city, summit.start) == (None, None)


def test_what_only_names_the_series_is_the_numbered_meeting():
    lake = the_only_one("The 8th Lake Assembly (LA-8) opened. The Lake Assembly (LA) is a body of rowers.")
    assert lake.label == "LA8"
    assert len(lake.mentions) == 4


def test_the_name_is_given_as_written_but_not_in_capitals_where_that_can_be():
    assert the_only_one("EIGHTH LAKE FORUM\n\nThe Eighth Lake Forum ended.").name == "Eighth Lake Forum"


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("The SOM-7 has four cores and two gigabytes, the IMM 3 none. Both run hot.", "en"),
        ("SECOND LOOK: the ZX-4 conference microphone\nAfter the SOM-5 it is the maker's best.", "en"),
        ("Bo mạch SOM-7 dùng chip bốn nhân. Khác với SOM 6, SOM7 chạy mát hơn.", "vi"),
    ],
)
def test_acronyms_with_numbers_are_no_meetings_where_nobody_meets(text, language):
    assert extract(text, language=language).meetings == ()


def test_letters_of_senior_officials_tell_the_level_whatever_ministers_a_bad_translation_names():
    text = "The 8th Meeting of Officials Senior of the Initiative of Ministers Coordinated (SOM8) opens in Hanoi."
    assert [meeting.level for meeting in extract(text, "en").meetings] == ["senior-officials"]
