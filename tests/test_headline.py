from __future__ import annotations

import pytest

from mekong_facts import extract
from mekong_facts.headline import headline

BELOW = "The ministers met."


@pytest.mark.parametrize(
    ("text", "title"),
    [
        (f"Ministers meet in Hue\n\n{BELOW}", "Ministers meet in Hue"),
        (f"Ministers meet 3 November in Hue\n{BELOW}", "Ministers meet 3 November in Hue"),
        (f"{BELOW}\nThey talked.", None),
        ("Agenda\n9:00 Opening\n9:30 Talks", None),
        (f"Thưa ông, khi nào phà chạy?\n\n{BELOW}", None),
        ("Ministers meet in Hue", None),
        ("x" * 300 + f"\n{BELOW}", None),
    ],
)
def test_a_short_first_line_is_the_headline(text, title):
    assert headline(text) == title


@pytest.mark.parametrize(
    "above",
    [
        "=====",
        "Home > News > Ministers",
        "News » Ministers",
        "Sports | Ministers | Weather",
        "www.lotus.example",
        "PRESS RELEASE No. 41/2016",
        "For immediate release",
        "FOR IMMEDIATE RELEASE: Thursday, 3 November 2016",
        "THONG CAO BAO CHI",
        "SC/1999/44",
        "JOINT COMMUNIQUÉ",
        "Biên bản",
        "Bộ Giao thông và Vận tải",
        "PRIME MINISTER'S OFFICE",
        "Press Information Bureau",
        "MINISTRY OF FERRIES AND BRIDGES",
        "THE LAO PEOPLE'S DEMOCRATIC REPUBLIC",
        "Kingdom of Fiji\nNation Religion King",
        "Lao People's Democratic Republic\nPeace Independence Democracy Unity Prosperity",
        "Ministry of Ferries, Bridges and Locks",
        "Hue, 3 November 2016",
        "Posted: Thursday, 3 November 2016 | 10:30",
        "Skip to main content\nSign in",
        "From: Ministry of Ferries, Government of the Republic of Fiji, Division of Bridges\nTo: All locks",
        "The Pakbeng Business Gazette",
        "Xinhua",
        "[The Lotus Herald]",
        "For use of the media only;\nnot an official document.",
        "South Lotus Morning Star",
        "JOINT PRESS STATEMENT",
        "OBITUARY",
        "The Pakbeng Gazette\nOnline edition of the Pakbeng Group's paper\nFront Page",
        "PROVISIONAL PROGRAMME",
        "NOTE TO THE MEDIA",
        "LOTUS TIMES INTERNATIONAL\nSaturday, Nov 12, 2016",
        "By Somchai Vilay",
        "(Unofficial translation)",
        "U.S. Department of Ferries\nOffice of the Spokesperson\nMEDIA NOTE\nNovember 3, 2016\n",
        "Government of Fiji\nMinistry of Ferries",
        "Media Advisory\nWHO: Minister Ana Lopez\nWHEN: 3 November 2016",
        "[Photo] Minister Ana Lopez opens a lock",
        "From our correspondent",
        "Ferry River Commission\nPRESS RELEASE",
        "By Somchai Vilay\n\nHue, 3 November 2016\n",
        "All news\n3 November 2016 - Media release",
        "Home Lao Chinese",
        "Report Home\nEnglish Home",
        "News Line\nGo to Home Back\nEmail this to a friend\nPrintable version",
        "1. Home\n  2. East Lotus\n• News",
        "[Date Prev][Date Next][Thread Index ]",
        "fbpx",
        "Asia\n3 November 2016",
        "The Lotus Weekly Facebook The Lotus Weekly Twitter\nNews : Ferries : Locks",
        "Lotus Ferry Portal is under construction",
        "A CORRESPONDENT",
        "By our staff reporter",
        "Lotus Ferry Commission Secretariat\nKhmer | Lao | Thai | Contact Us",
        "Home\nAbout Lotus\nMember Ferries\nFerry Summits\nPeace and Locks",
        "icon_printer Printable Version\n<< Previous page",
        "Minister Ana Lopez opens a lock in Lima. - Photo: Ana Pirs |",
        "Minister Ana Lopez opens a lock in Lima (Photo: RNA)",
        "Thursday, November 3, 2016 updated at  09:30",
        "date 2016-11-03 Latest NewsNewsLotus News",
        "Last updated 14:05",
        "3 min read\n12 comments\nShare\nTweet",
        "Read more: Locks close early",
        "Published in News\nFollow us\nLoading...",
        "A- A A+",
        "Minister Ana Lopez opens a lock. RNA PHOTO",
        "Subscribe to our Newsletter",
        "date 2016-11-03 Posted by Editor",
        "Print article",
        "Member for\n3 years 11 months\nSubmitted by lock_en_5 on Wed, 11/02/2016 - 08:55",
        "Final Version",
        "Illustrative image (Source: Internet)",
        "Authors:  Ana C. Lopez & Bo R. Vinter, Jo Reed",
    ],
)
def test_what_stands_above_a_headline_is_none(above):
    assert extract(f"{above}\nMinisters meet in Hue\n{BELOW}", language="en").title == "Ministers meet in Hue"


@pytest.mark.parametrize(
    "above",
    [
        "Thứ Sáu, 20/10/2017 - 08:15",
        "Huế, ngày 3 tháng 11 năm 2016",
        "BỘ NGOẠI GIAO",
        "CÔNG AN NHÂN DÂN",
        "Tuổi Trẻ",
        "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc",
        "Số: 41/TB-VP",
        "Trang chủ > Tin tức",
        "Thông cáo báo chí số 4",
        "Báo Vinh Online\nThứ Năm, 3/11/2016 | 08:45 GMT+7",
        "Thời sự",
        "Tin hoạt động",
        "Trang chủ\nGiới thiệu\nLiên hệ",
        "Ủy hội sông Hồ quốc tế\nTHÔNG CÁO BÁO CHÍ",
        "Phái đoàn Việt Nam tại Lima",
        "Vương quốc Campuchia\nDân tộc - Tôn giáo - Quốc vương",
        "UBND TỈNH HỒ          CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nSỞ BẾN BÃI              Độc lập - Tự do - Hạnh phúc",
        "Tin: Minh Anh",
        "Ảnh Minh Anh",
        "Liên kết",
        "Thời sự Chính trị",
        "Về trang chủ\nGửi email\nBản in",
        "Bộ trưởng Lê Văn Bình dự lễ khai mạc. - Ảnh: Minh Anh/RNA |",
        "Bộ trưởng Lê Văn Bình sau cuộc họp |",
        "date 2016-11-03 {title}",
        "Trang tin đang được nâng cấp",
        "Xem thêm\n0 bình luận\nLượt xem: 1.205\nNghe đọc bài",
        "Toàn cảnh hội nghị. Ảnh RNA/Minh Anh",
        "Ảnh minh họa (Nguồn: Internet)",
    ],
)
def test_likewise_in_vietnamese(above):
    facts = extract(f"{above}\n\nCác Bộ trưởng họp tại Huế\n\nHội nghị đã bế mạc.", language="vi")
    assert facts.title == "Các Bộ trưởng họp tại Huế"


def test_a_headline_may_start_like_a_label():
    line = "Press statement of the Seventh Ferry Ministers' Meeting in Hue"
    assert headline(f"{line}\n{BELOW}") == line


@pytest.mark.parametrize(
    ("text", "title"),
    [
        (f"Better Times\n\n{BELOW}", "Better Times"),
        (f"Minister slams the press\n\nBy Ivo Sanz\n\n{BELOW}", "Minister slams the press"),
        (f"Báo Lào viết về bến phà\nHai bên đã họp\n{BELOW}", "Báo Lào viết về bến phà"),
        (f"JOINT COMMUNIQUE\nOF THE FOURTH FERRY TALKS\n{BELOW}", "JOINT COMMUNIQUE OF THE FOURTH FERRY TALKS"),
        (f"# Ministers meet\n\n{BELOW}", "Ministers meet"),
        (f"From: press@lotus.example\nSubject: Ministers meet\n\n{BELOW}", "Ministers meet"),
        (f"Kính gửi: Các báo\nV/v: Họp bộ trưởng tại Huế\n\n{BELOW}", "Họp bộ trưởng tại Huế"),
        (f"**Ministers meet**\n\n{BELOW}", "Ministers meet"),
        (f"## __Ministers meet__\n\n{BELOW}", "Ministers meet"),
        (f"* Ministers meet\n\n{BELOW}", "* Ministers meet"),
        (f"*Live* Ministers meet\n\n{BELOW}", "*Live* Ministers meet"),
        ("0900-0930  Opening\n1000-1030  Talks\n", None),
        (f"date 2016-11-03 Ministers meet\n\n{BELOW}", "Ministers meet"),
        # a sentence that is broken over lines, or one of several
        (f"Minister Ana Lopez of Fiji\nattended the ferry talks in\nHue on Monday.\n{BELOW}", None),
        (f"The ministers met for two days in Hanoi. They left on Monday with a\n{BELOW}", None),
        (f"Minister Ana Lopez opens a lock in Lima on Monday. (RNA)\n{BELOW}", None),
        (f"Ministers of six countries\nmeet in Hue\n\n{BELOW}", "Ministers of six countries"),
        (
            f"1. The Minister of Ferries opened{' the Fifth and' * 4} the Sixth Ferry Meeting in Hue on 3 May\n{BELOW}",
            None,
        ),
        (f"1. Ministers meet in Hue this week\n{BELOW}", "1. Ministers meet in Hue this week"),
        (f"Remarks\nby\nAna Pirs\nLotus President\n\n{BELOW}", None),
        (f"Home ministers meet in Hue\n\n{BELOW}", "Home ministers meet in Hue"),
        (f"CHÙM ẢNH: Hội nghị ở Huế\n\n{BELOW}", "CHÙM ẢNH: Hội nghị ở Huế"),
        (f"Sức khỏe và Đời sống\nBộ trưởng họp ở Huế\n\n{BELOW}", "Bộ trưởng họp ở Huế"),
    ],
)
def test_what_may_look_like_the_name_of_a_paper_or_go_on(text, title):
    assert headline(text) == title


def test_a_paper_with_one_capital_before_its_day_is_no_headline():
    facts = extract(f"Tuổi trẻ, thứ tư, ngày 7-4-1999\n\nBộ trưởng họp ở Huế\n\n{BELOW}", language="vi")
    assert (facts.title, facts.published) == ("Bộ trưởng họp ở Huế", "1999-04-07")


@pytest.mark.parametrize(
    "line",
    [
        "No breakthrough at ferry talks",
        "From Lima to Hue",
        "Photo fair opens in Hue",
        "Date set for ferry talks",
        "12.03.2015 - Ferry talks in Hue",
        "MINISTRY OF FERRIES OPENS NEW PIER",
        "Ảnh hưởng của bão số 9",
        "Số thuyền qua đò tăng",
        "Hai bến phà nối lại: ai được lợi?",
        "Will the ferry talks go on?",
        "Cập nhật tình hình bến phà",
        "BỘ TRƯỞNG BẾN BÃI TIẾP ĐẠI SỨ LÀO",
        "BỘ BẾN BÃI HỌP BÁO THƯỜNG KỲ",
        "BO TRUONG BEN BAI THAM LAO",
    ],
)
def test_a_headline_may_begin_with_a_word_of_labels_or_letterheads(line):
    assert headline(f"{line}\n\n{BELOW}") == line


def test_a_menu_without_end_holds_no_headline():
    assert headline("Home > News\n" * 100 + f"Ministers meet\n{BELOW}") is None


def test_a_line_behind_a_dateline_that_goes_on_below_is_no_headline():
    text = "LIMA, Nov 7 (PNS) - The Reed Union Committee of\nMinisters on Thursday decided that it meets in May.\n"
    assert headline(text) is None
    assert headline(f"LIMA (PNS) - Minister meets envoy\n\n{BELOW}") == "LIMA (PNS) - Minister meets envoy"
