from __future__ import annotations

import pytest

from mekong_facts import languages
from mekong_facts.rules import dates
from mekong_facts.rules.context import Context
from mekong_facts.rules.prose import Prose

TITLE = {"en": "Six countries agree on river patrols\n\n", "vi": "Sáu nước nhất trí tuần tra sông\n\n"}
BODY = {
    "en": "\n\nMinisters of six countries met in Pakbeng on Monday. The talks will go on until 16 February.\n",
    "vi": "\n\nBộ trưởng sáu nước đã họp tại thị xã Pak Beng hôm qua. Hội nghị sẽ kéo dài đến ngày 16/2.\n",
}

# Heads that date a text by 14 February 2012
PUBLISHED = {
    "en": [
        "VIENTIANE, 14 February 2012 (KPL) -- Ministers of six countries met here.",
        "(Vientiane, 14 February 2012) Ministers of six countries met here.",
        "Press Release No. 23/2012\n14 February 2012",
        "For immediate release – 14 February 2012",
        "FOR IMMEDIATE RELEASE\nFebruary 14, 2012",
        "Date: 14 February 2012",
        "14.02.2012 | 10:30",
        "Published: Tue, 14 Feb 2012 10:30 GMT",
        "By Our Reporter, 14 Feb 2012",
        "By John Tan | Feb. 14, 2012 | Bangkok",
        "The Mekong Post, Tuesday, February 14, 2012, Page 3",
        "Page 3 — THE MEKONG POST — Tuesday, February 14, 2012",
        "THE MEKONG POST          Tuesday, February 14, 2012          Page 3",
        "Vol. XII No. 45 Tuesday 14 February 2012",
        "Vientiane Times, Issue 45, 14 February 2012",
        "Posted on February 14, 2012 by admin",
        "Last modified: 14/02/2012",
        "Issued at Hanoi on 14 February 2012",
        "Issued in Hanoi, 14 Feb 2012",
        "Released in Bangkok on 14 February 2012",
        "Ref. No. 12/ASEAN/2012   14 February 2012",
        "Ha Noi, the 14th of February 2012\n\nDear Sir,",
        "TELEX 14 FEB 2012 0930 GMT",
        "Embargoed until 10:00 GMT, 14 February 2012",
        "Tuesday 14 February 2012 — Jakarta",
        "ASEAN Secretariat, 14 February 2012 - Ministers of six countries met.",
        "JAKARTA – Feb. 14, 2012 – Ministers of six countries met.",
        "Updated February 14, 2012 10:30",
        "(Updated: 14/02/2012)",
        "News | 14 February 2012 | 3 min read",
        "Posted by admin on 14 February 2012",
        "Posted 14 Feb 2012 in News",
        "Date of publication: 14 Feb 2012",
        "Issue date: 14 Feb 2012",
        "Date issued: 14 Feb 2012",
        "First published 14 February 2012",
        "By Ana Lopez   |   Publication date 14 February 2012 | 06:30 ICT",
        "Published Date: 14/02/2012",
        "Written by Ana Lopez, Tuesday, 14 February 2012 09:20",
        "Tuesday, 14 February 2012  Last updated 14:05",
        "Created: 14 February 2012",
        "Submitted on 14 February 2012",
        "Web posted: 14 February 2012",
        "Filed: Feb 14, 2012",
        "Release date: 14 February 2012",
        "Sent: Tuesday, 14 February 2012 10:30",
        "Source: Xinhua | 2012-02-14 10:30:12",
        "Xinhua, February 14, 2012",
        "By HTET AUNG, Yangon, 14 February 2012",
        "**Date:** 14 February 2012",
        "*14 February 2012*",
        "Compiled on 14 February 2012",
        "Updated at 10:30 on 14 February 2012",
        "Mekong News Agency, Vientiane, February 14, 2012 —",
        "Circulated 14 February 2012",
        "Bulletin No. 12 of 14 February 2012",
        "Newsletter, issue 7, 14 February 2012",
        "News in brief (14 February 2012)",
        "Press review, 14 February 2012",
        "Press statement, Jakarta, 14 February 2012",
        "Story updated 14 February 2012, 10:30 am",
        "First posted 10:30 am | Tuesday, February 14th, 2012",
        "10:30 AM, February 14, 2012 / LAST MODIFIED: 10:35 AM, February 14, 2012",
        "BANGKOK, Thailand, 14 February 2012 – Ministers of six countries met.",
        "Bangkok (14 February 2012) – Ministers of six countries met.",
        "BANGKOK | 14 February 2012 | Ministers of six countries met.",
        "Bangkok / 14 February 2012 / Ministers of six countries met.",
        "Release Time: 2012-02-14 09:14 Source: this net",
        "Transmitted 14 February 2012",
        "DATE: 14 FEB 2012\nTO: all bureaus\nFROM: desk",
        "Vientiane, Lao PDR\n14 February 2012",
        "Tuesday, 14 Feb 2012, 10:30 AM",
        "Feb 14, 2012, 10:30 AM ICT",
        "14 February 2012 10:30",
        "Lao Daily\nIssue of Tuesday, 14 February 2012",
        "Edition of 14 February 2012",
        "Wire service, 14 Feb. 2012, 1030 hrs",
        "(14 February 2012)",
        "14 February 2012 -- Ministers of six countries met.",
        "Tuesday, February 14, 2012 updated at  09:30",
        "VIENTIANE, Lao PDR, February 14, 2012,-/Reed Media Agency (RMA)/- Ministers of six countries met.",
        "Vientiane (Reed Point / Lake News-Feb 14th, 2012) Ministers of six countries met.",
        "Vientiane (Reed Post - 14 February 2012) Ministers of six countries met.",
        "Vientiane, 25 Rajab 1437/14 February 2012 (RNA) - Ministers of six countries met.",
        "The Reed Weekly. Last Updated: Feb 6, 2017 - 2:32:04 PM\nBy Reed Office\nFeb 14, 2012 - 11:46:17 AM",
        "14 February 2012\n\nThe talks begin.\n\nDate: Wednesday, 15 February 2012\n\nTime: 14:00\n\nVenue: Reed Hall",
    ],
    "vi": [
        "14 Tháng Hai 20129:30 SA(Xem: 5000)",
        "14 Tháng Hai 201211:10 CH(Xem: 5000)",
        "(Báo Tin Kênh) 19:14, 14/2/2012",
        "Posted on: February 14, 2012 | Back | Print",
        "Last updated: 14/2/2012",
        "Cập nhật: 6/2/2017 - 10:30\nĐăng lúc 10:30 ngày 14/2/2012",
        "T3, 14/02/2012, 19:14 | Tác giả: Lê Ba",
        "Xuất bản 14 thg 2, 2012",
        "Hà Nội, 14/2/2012 (TTXVN) - Bộ trưởng sáu nước đã họp.",
        "Ban Thời sự-Thứ ba, ngày 14/2/2012 21:31 GMT+7",
        "Nhóm phóng viên - 14/2/2012, 21:31",
        "Thứ Ba, 14/02/2012 | 10:30",
        "14/02/2012 10:30 GMT+7",
        "Cập nhật: 14/02/2012 - 10:30",
        "Hà Nội, ngày 14 tháng 02 năm 2012",
        "Ngày đăng: 14/02/2012",
        "Đăng lúc 10:30 ngày 14/2/2012",
        "Ngày cập nhật: 14/2/2012",
        "Thời gian đăng: 14/2/2012",
        "Phát hành ngày 14/2/2012",
        "Thứ ba ngày 14 tháng 2 năm 2012",
        "Báo Mê Công số 45 ra ngày 14/2/2012",
        "Số 45 (1234), thứ Ba 14/2/2012",
        "Trang 4 | THỜI BÁO MÊ CÔNG | 14-2-2012",
        "Đăng bởi admin ngày 14/02/2012",
        "Gửi ngày 14/2/2012",
        "Điện từ Viêng Chăn ngày 14/2/2012",
        "Theo TTXVN, 14/2/2012",
        "Bản tin ngày 14/2/2012",
        "Tin vắn quốc tế (14/2/2012)",
        "Điểm báo ngày 14-2-2012",
        "Thông cáo báo chí ngày 14/2/2012",
        "Tin phát lúc 10h ngày 14/2/2012",
        "Thứ 3, ngày 14/02/2012 10:30",
        "(Cập nhật 14/2/2012)",
        "Cập nhật lúc 10h30, thứ ba ngày 14/02/2012",
        "14:20 | 14/02/2012",
        "(Báo Mê Công) - 14/2/2012",
        "Ngày phát hành: 14.2.2012",
        "Ngày xuất bản: 14/2/2012",
        "Ngày tạo: 14/2/2012",
        "Ngày đưa tin: 14/2/2012",
        "Viêng Chăn, 14-2-2012",
        "TIN THẾ GIỚI - 14/2/2012",
        "Chuyên mục: Tin tức | 14/02/2012 | Lượt xem: 312",
        "Bài đăng ngày 14/2/2012",
        "Tin ngày 14/2/2012",
        "Phát hành: thứ ba, 14/2/2012",
        "Hà Nội (14/2/2012) - Bộ trưởng sáu nước đã họp.",
        "Viêng Chăn, ngày 14-2-2012 (KPL) - Bộ trưởng sáu nước đã họp.",
        "Thời gian phát hành: 2012-02-14 08:14 Nguồn: mạng",
        "TTXVN 14/2/2012",
        "Ngày 14/02/2012",
        "Cập nhật cuối: 14/2/2012",
        "Công văn số 12, ngày 14/2/2012",
        "Lần cập nhật cuối: 10:30 14/2/2012",
        "Lần cập nhật cuối lúc Thứ ba, 14 Tháng 2 2012 10:30",
        "Viết bởi Admin Thứ ba, 14 Tháng 2 2012 10:30",
        "Thứ ba, ngày 14 tháng 2 năm 2012 cập nhật lúc 10:30",
        "Ngày viết: 14/02/2012",
        "Tác giả: Minh | 14/2/2012",
        "Ngày 14 tháng 2 năm 2012, 10:30",
        "Thứ ba, 14 Tháng 2 2012 10:30",
        "Đăng ngày: Thứ ba, 14 Tháng 2 2012",
        "(Trang tin Bộ Thủy lợi - 14/2/2012)",
    ],
}

# Lines that hold the day of an event, of a photograph, of a signature
NOT_PUBLISHED = {
    "en": [
        "MINUTES of the third meeting\nLondon, 14 February 2012",
        "PROVISIONAL AGENDA\nVientiane, 14 February 2012",
        "JOINT COMMUNIQUE\nVientiane, 14 February 2012",
        "The ministers met on 14 February 2012.",
        "Photo taken on 14 February 2012 shows the hall.",
        "File photo, 14 February 2012",
        "Ministers to meet in Vientiane on 14 February 2012",
        "CONCEPT NOTE\nVientiane, 14 February 2012",
        "Retrieved 14 February 2012 from the site.",
        "DECLARATION\nAdopted in Vientiane on 14 February 2012",
        "Done at Vientiane, 14 February 2012",
        "Signed in Vientiane on 14 February 2012",
        "WORKSHOP PROGRAMME\nVientiane, 14 February 2012",
        "Venue: Vientiane\nDate and time: 14 February 2012, 09:00",
        "When: 14 February 2012",
        "Deadline: 14 February 2012",
        "SPEECH BY THE MINISTER AT THE OPENING, VIENTIANE, 14 FEBRUARY 2012",
        "Meeting date: 14 February 2012",
        "Dates: 14 February 2012",
        "MINUTES\nRivers Board\nDate: Tuesday, 14 February 2012",
        "Day 1: Tuesday, 14 February 2012",
        "Session 1: 14 February 2012",
        "Date: Tuesday, 14 February 2012\nTime: 14:00\nVenue: Reed Hall",
        "Vientiane Dialogue (Hanoi - 14 February 2012) Ministers of six countries met.",
        "Tuesday 14 February 2012\n09:00   Opening\n10:30   Report of the Board",
    ],
    "vi": [
        "Căn cứ Nghị định số 5\nngày 14 tháng 2 năm 2012 của Chính phủ;\nBộ trưởng ra thông tư.",
        "Theo Nghị định số 5\nngày 14 tháng 2 năm 2012 của Chính phủ",
        "Căn cứ Luật Lau sậy,\nngày 14 tháng 2 năm 2012;\nBộ trưởng ra thông tư.",
        "BIÊN BẢN\nHà Nội, 14/2/2012",
        "CHƯƠNG TRÌNH LÀM VIỆC\nHà Nội, 14/2/2012",
        "Ngày 14/2/2012, tại Hà Nội, bộ trưởng sáu nước đã họp.",
        "Ảnh chụp ngày 14/2/2012",
        "Ban Kinh tế họp ngày 14/2/2012",
        "Khai mạc ngày 14/2/2012",
        "Thời gian họp: 14/2/2012",
        "BÀI PHÁT BIỂU\n(Cần Thơ, 14/2/2012)",
        "Hạn chót: 14/2/2012",
        "Ký tại Hà Nội ngày 14/2/2012",
        "TUYÊN BỐ CHUNG\nHà Nội, ngày 14 tháng 2 năm 2012",
        "Thời gian: ngày 14/2/2012\nĐịa điểm: Hà Nội",
        "Ngày 14/2/2012, bộ trưởng sáu nước đã họp tại Pak Beng.",
        "BIÊN BẢN\nNgày họp: 14/2/2012",
        "Ngày 1: 14/2/2012",
        "Ngày: 14/2/2012\nThời gian: 14:00\nĐịa điểm: Hà Nội",
    ],
}


def find(text, language, **context):
    prose = Prose(text, language)
    return dates.find(prose, languages.get(language, folded=prose.folded), Context(**context), ())


def heads(table):
    return [(language, head) for language, listed in table.items() for head in listed]


@pytest.mark.parametrize("title", [True, False])
@pytest.mark.parametrize(("language", "head"), heads(PUBLISHED))
def test_the_head_of_a_text_tells_when_it_was_published(language, head, title):
    text = (TITLE[language] if title else "") + head + BODY[language]
    assert find(text, language).published == "2012-02-14"


@pytest.mark.parametrize("title", [True, False])
@pytest.mark.parametrize(("language", "head"), heads(NOT_PUBLISHED))
def test_the_day_of_an_event_is_no_day_of_publication(language, head, title):
    text = (TITLE[language] if title else "") + head + BODY[language]
    assert find(text, language).published is None


@pytest.mark.parametrize(
    ("language", "text", "values"),
    [
        # a speech, minutes and programmes are dated by their event
        ("en", "REMARKS AT THE DINNER, VIENTIANE, 3 JUNE 2015\n\nWe met yesterday.", ["2015-06-03", "2015-06-02"]),
        ("en", "PROGRAMME\nHpa-An, 3 to 5 June 2015\n\nSee you in late July.", ["2015-06-03/2015-06-05", "2015-07"]),
        ("en", "MINUTES\nHpa-An, 3 June 2015\n\nAsked since 1 January.", ["2015-06-03", "2015-01-01"]),
        ("vi", "DIỄN VĂN\n(Huế, 3/6/2015)\n\nHôm qua tôi về quê.", ["2015-06-03", "2015-06-02"]),
        # the day told first says which year this one is, but not which day today is
        ("en", "The panel met on 3 June 2015. It meets again next year.", ["2015-06-03", "2016"]),
        ("en", "The panel met on 3 June 2015. It will sit in April.", ["2015-06-03", "2016-04"]),
        ("en", "The panel met on 3 June 2015. Its head left last May.", ["2015-06-03", "XXXX-05"]),
        ("en", "The panel met on 3 June 2015. Its head left in December.", ["2015-06-03", "XXXX-12"]),
        ("vi", "Ủy ban họp ngày 3/6/2015. Phiên sau họp tháng 5 năm sau.", ["2015-06-03", "2016-05"]),
        ("vi", "Ủy ban họp ngày 3/6/2015. Hôm qua trời mưa.", ["2015-06-03", None]),
        # a day of an older year tells nothing
        ("en", "A pact of 3 June 1975. A panel of 5 May 2011 read it this year.", ["1975-06-03", "2011-05-05", None]),
    ],
)  # fmt: skip
def test_a_text_that_states_no_day_of_publication_stands_on_the_day_it_is_dated(language, text, values):
    assert [date.value for date in find(text, language).dates] == values


@pytest.mark.parametrize("language", ["en", "vi"])
def test_the_rows_of_a_table_are_no_datelines(language):
    assert find("Ana Lopez | Hanoi | 14/02/2012\nBen Salio | Hanoi | 2012-02-14", language).published is None
    assert find("VNA | Hanoi | 14/02/2012\nIt rained today.", language).published == "2012-02-14"


def test_lines_of_place_and_day_below_several_titles_are_those_of_events():
    text = (
        "Last: Reed Forum\nHue, 3 May 2012\n\nNext: Salt Forum\nSuva, 5 May 2014\n\nThen: Silk Forum\nLima, 7 May 2015"
    )
    assert find(text, "en").published is None


def test_days_that_head_the_entries_of_a_diary_do_not_date_it():
    text = "The Week Ahead\n5 May 2031\nMayors meet\n6 May 2031\nA pier opens\n7 May 2031\nThe premier leaves\n"
    assert find(text, "en").published is None
    assert find("Port News\n5 May 2031\nA pier opened today.\n", "en").published == "2031-05-05"
