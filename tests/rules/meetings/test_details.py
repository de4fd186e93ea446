"""What a text says of a meeting besides its name, days and place."""

from __future__ import annotations

import pytest

from mekong_facts import extract


def first(language: str, text: str):
    return extract(text, language).meetings[0]


@pytest.mark.parametrize(
    ("language", "text", "count", "approximate"),
    [
        ("en", "The 9th Reed Forum opened in Pakse with over two hundred delegates in attendance.", 200, True),
        ("vi", "Kỳ họp thứ 6 khai mạc tại Huế với sự tham dự của 77/86 đại biểu.", 77, False),
        ("en", "The 9th Reed Forum drew a hundred and fifty ministers to Pakse.", 150, False),
        ("en", "Some two dozen officials from five countries attended the 9th Reed Forum.", 24, True),
        ("en", "The 9th Reed Forum was attended by forty-five scholars.", 45, False),
        ("en", "The 9th Reed Forum is being attended by more than 4,300 activists.", 4300, True),
        ("en", "The 9th Reed Forum opened in Pakse with 300 officials from Laos.", 300, False),
        ("en", "The 9th Reed Forum opens on Friday, it was said.\n\nAround 80 participants are expected.", 80, True),
        ("vi", "Diễn đàn Lau sậy lần thứ 9 khai mạc với sự tham gia của gần hai trăm đại biểu.", 200, True),
        ("vi", "Diễn đàn Lau sậy lần thứ 9 thu hút một trăm năm mươi quan chức.", 150, False),
        ("vi", "Ba mươi lăm đại sứ dự Diễn đàn Lau sậy lần thứ 9.", 35, False),
        ("vi", "Khoảng mười hai nhà báo dự Diễn đàn Lau sậy lần thứ 9.", 12, True),
        ("vi", "Diễn đàn Lau sậy lần thứ 9 khai mạc với sự tham dự của 1.200 cảnh sát.", 1200, False),
        ("vi", "Hai nghìn ba trăm đại biểu dự Diễn đàn Lau sậy lần thứ 9.", 2300, False),
        ("en", "Two thousand three hundred delegates attended the 9th Reed Forum.", 2300, False),
    ],
)
def test_how_many_take_part(language, text, count, approximate):
    attendance = first(language, text).attendance
    assert attendance is not None
    assert (attendance.count, attendance.approximate) == (count, approximate)


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "The 9th Reed Forum heard that 12,000 people had lost their homes."),
        ("en", "The 9th Reed Forum agreed to train 500 officials a year."),
        ("en", "About 300 officers will be on the streets when Pakse hosts the 9th Reed Forum."),
        ("en", "The 9th Reed Forum opened in Pakse. Last year's forum in Hue drew nearly 250 delegates."),
        ("en", "Several hundred delegates and half a dozen ministers left early from the 9th Reed Forum."),
        ("en", "The 9th Reed Forum was held in Pakse. In 2021 ministers attended by video."),
        ("en", "The 9th Reed Forum opened a school for 400 students."),
        ("en", "Some 70 envoys gathered in Pakse before the 9th Reed Forum opened."),
        ("en", "About 70 ministers took part in talks in Pakse in preparation for the 9th Reed Forum."),
        ("vi", "Diễn đàn Lau sậy lần thứ 9 nghe báo cáo về 3.000 người mất nhà cửa do bão."),
        ("vi", "Diễn đàn Lau sậy lần thứ 9 khai mạc. Diễn đàn năm ngoái thu hút gần 250 đại biểu."),
        ("vi", "Dien dan Lau say lan thu 9 khai mac tai Hue. Trong do 2.021 nguoi duoc tra luong du."),
        ("vi", "Hàng trăm đại biểu dự Diễn đàn Lau sậy lần thứ 9."),
        ("en", "The 9th Reed Forum was attended by 10 states, each with 12 delegates."),
        ("en", "The 9th Reed Forum was attended by 12 delegates from each country."),
        ("vi", "Hội nghị Sậy lần thứ 9 họp tại Huế. Thành phần: mỗi nước 05 đại biểu."),
        ("vi", "Hội nghị Sậy lần thứ 9 họp tại Huế, có 5 đại biểu của mỗi nước tham dự."),
    ],
)
def test_people_who_are_counted_for_something_else_do_not_attend(language, text):
    assert first(language, text).attendance is None


@pytest.mark.parametrize(
    ("language", "text", "codes"),
    [
        ("en", "The 9th Reed Forum was attended by dialogue partners, namely Fiji, Tonga and Samoa.", "FJ TO WS"),
        ("en", "Three dialogue countries - Fiji, Tonga and Samoa - attended the 9th Reed Forum.", "FJ TO WS"),
        ("vi", "Diễn đàn Lau sậy lần thứ 9 có sự tham dự của các đối tác gồm Fiji, Tonga và Samoa.", "FJ TO WS"),
        (
            "en",
            "The 9th Reed Forum was attended by delegates of the Member Countries (Fiji, Tonga and Samoa).",
            "FJ TO WS",
        ),
        ("en", "The countries that participated in the 9th Reed Forum were Fiji, Tonga and Samoa.", "FJ TO WS"),
        ("en", "Heads of Delegation of Fiji, Tonga and Samoa took part in the 9th Reed Forum.", "FJ TO WS"),
        ("en", "Ministers from Fiji, Tonga and Samoa held their Tenth Reed Meeting in Lima.", "FJ TO WS"),
        (
            "en",
            "Ministers from Fiji and officials from the US-Reed Business Council attended the 9th Reed Forum.",
            "FJ",
        ),
        ("vi", "Hội nghị lần thứ 9 giữa Bộ Cảng Fiji và Bộ Cảng Tonga đã họp.", "FJ TO"),
        ("en", "The 9th meeting between the Bank of Fiji and the Bank of Tonga opened.", "FJ TO"),
        ("vi", "Ba nước đối thoại - Fiji, Tonga và Samoa - tham dự Diễn đàn Lau sậy lần thứ 9.", "FJ TO WS"),
        ("en", "The 9th Reed Forum was attended by his counterparts from Fiji, Tonga and Samoa.", "FJ TO WS"),
        ("en", "Ministers from the 10 ASEAN countries plus China and Japan attended the 9th Reed Forum.", "CN JP"),
        ("en", "Participating countries at the 9th Reed Forum were Fiji, Tonga and Samoa.", "FJ TO WS"),
        ("en", "Experts of 40 countries, including Fiji and Tonga, took part in the 9th Reed Forum.", "FJ TO"),
        ("en", "The 9th Reed Forum opened. Delegates from Fiji and Tonga joined online.", "FJ TO"),
        ("en", "The 9th Fiji-Tonga Reed Forum opened in Suva.", "FJ TO"),
        ("en", "The 9th Round of Reed Talks (RRT) between Fiji and Tonga was held in Suva.", "FJ TO"),
        ("en", "Participating in the 9th Reed Forum are Fiji, Tonga and Samoa.", "FJ TO WS"),
        ("en", "Three states took part in the 9th Reed Forum, namely Fiji, Tonga and Samoa.", "FJ TO WS"),
        ("en", "Fiji, Tonga and Samoa took part in the 9th Reed Forum.", "FJ TO WS"),
        ("en", "The 9th Reed Forum opened. In addition, Fiji and Tonga will take part as observers.", "FJ TO"),
        ("en", "The 9th Reed Forum opens today. Envoys from Fiji and Tonga have confirmed their attendance.", "FJ TO"),
        ("en", "The 9th Reed Forum opened. Representatives of Fiji and Tonga were also in attendance.", "FJ TO"),
        ("en", "The 9th Reed Forum brought together Fiji, Tonga and Samoa.", "FJ TO WS"),
        ("en", "Envoys from Fiji, Peru, the European Union, Niue and Tonga attended the 9th Reed Forum.", "FJ PE TO"),
        (
            "en",
            "The 9th Reed Forum was attended by Fiji's Minister Ivo Sanz and Tonga's Mayor Ana Pirs.",
            "FJ TO",
        ),
        (
            "en",
            "The 9th Reed Forum was attended by Fiji's Mayor Ivo Sanz; Tonga's Mayor Ana Pirs; Samoa's Mayor Ken Mor.",
            "FJ TO WS",
        ),
        ("en", "The 9th Reed Forum was attended by Fijian Minister Ivo Sanz, Tonga News Agency reported.", "FJ"),
        ("vi", "Đại biểu đến từ Lào, Liên minh châu Âu, Ấn Độ và Ai Cập dự Diễn đàn Lau sậy lần thứ 9.", "LA IN EG"),
        ("vi", "Diễn đàn Lau sậy lần thứ 9 có sự tham gia của các đoàn Lào, Ấn Độ và Ai Cập.", "LA IN EG"),
        (
            "vi",
            "Diễn đàn Lau sậy lần thứ 9 khai mạc. Tham dự có Thủ tướng Chính phủ các nước Lào, Ấn Độ, Ai Cập.",
            "LA IN EG",
        ),
        (
            "vi",
            "Diễn đàn Lau sậy lần thứ 9 có sự tham gia của 9 nước thành viên cùng các đối tác là Lào và Ấn Độ.",
            "LA IN",
        ),
        ("vi", "Diễn đàn Lau sậy lần thứ 9 đã họp. Đoàn Lào do Bộ trưởng Khăm Vông làm trưởng đoàn.", "LA"),
        (
            "vi",
            "Cuộc họp lần thứ 9 Ủy ban Lau sậy giữa các tỉnh Long An (Việt Nam) và Khu tự trị Quảng Tây (Trung Quốc).",
            "VN CN",
        ),
        ("vi", "Phiên họp lần thứ 9 Ủy ban hỗn hợp Việt Nam - vương quốc Bỉ khai mạc.", "VN BE"),
        ("vi", "Kỳ họp lần thứ 9 Ủy ban liên Chính phủ Việt Nam - nước Cộng hòa Cu-ba khai mạc.", "VN CU"),
        ("vi", "Diễn đàn Lau sậy lần thứ 9 khai mạc. Ngoài ra, Lào và Ấn Độ dự với tư cách quan sát viên.", "LA IN"),
        ("vi", "Lào, Ấn Độ và Ai Cập tham dự Diễn đàn Lau sậy lần thứ 9.", "LA IN EG"),
        ("vi", "Đại biểu của 15 quốc gia, trong đó có Lào và Ấn Độ, đã dự Diễn đàn Lau sậy lần thứ 9.", "LA IN"),
        ("vi", "Kỳ họp lần thứ 9 Ủy ban hỗn hợp Việt Nam - Lào khai mạc.", "VN LA"),
        ("en", "The 9th Reed Forum opened. Fiji and Tonga were represented at ministerial level.", "FJ TO"),
        ("en", "The 9th Reed Forum opened. Fiji and Tonga took part by video link.", "FJ TO"),
        ("en", "The 9th Reed Forum opened. Fiji and Tonga attended in person.", "FJ TO"),
        ("en", "The 9th Reed Forum opened. Fiji and Tonga were among the participants.", "FJ TO"),
        ("en", "The 9th Reed Forum opened. In attendance were Fiji and Tonga.", "FJ TO"),
        ("en", "The 9th Reed Forum opened. Fiji and Tonga will attend as special invitees.", "FJ TO"),
        ("en", "The 9th Reed Forum opened. Also present were ministers of Fiji and Tonga.", "FJ TO"),
        ("en", "The 9th Reed Forum opened. Participants came from Fiji and Tonga.", "FJ TO"),
        ("en", "The 9th Reed Forum opened. The following Member States were represented: Fiji, Tonga.", "FJ TO"),
        ("en", "A Fijian delegation attended the 9th Reed Forum in Lima.", "FJ"),
        ("en", "Minister Ana Pirs led the delegation of Fiji to the 9th Reed Forum.", "FJ"),
        ("en", "At the 9th Reed Forum, Minister Ana Pirs met the Fijian delegation.", ""),
        ("en", "The Fijian delegation did not attend the 9th Reed Forum.", ""),
        ("en", "No Fijian delegation attended the 9th Reed Forum.", ""),
        ("en", "Minister Ana Pirs, who led the Thai delegation to Paris, attended the 9th Reed Forum.", ""),
        ("vi", "Đoàn Lào không dự Diễn đàn Lau sậy lần thứ 9.", ""),
        ("vi", "Đoàn đại biểu cấp cao Bộ Lúa Lào dự Diễn đàn Lau sậy lần thứ 9.", "LA"),
        ("vi", "Các đoàn Lào, Ấn Độ và Ai Cập đã dự Diễn đàn Lau sậy lần thứ 9.", "LA IN EG"),
        ("vi", "Trưởng đoàn Lào đề nghị tổ chức Diễn đàn Lau sậy lần thứ 9.", ""),
        ("en", "The 9th Reed Forum opened. Fiji and Tonga were absent.", ""),
        ("en", "The 9th Reed Forum opened. Fiji and Tonga were among those hit by the storm.", ""),
        ("vi", "Diễn đàn Lau sậy lần thứ 9 khai mạc. Lào và Ấn Độ tham dự trực tuyến.", "LA IN"),
        ("vi", "Diễn đàn Lau sậy lần thứ 9 khai mạc. Lào và Ấn Độ cử đại biểu cấp bộ trưởng tham dự.", "LA IN"),
        ("vi", "Diễn đàn Lau sậy lần thứ 9 khai mạc. Tham dự có đại diện Lào và Ấn Độ.", "LA IN"),
        ("vi", "Diễn đàn Lau sậy lần thứ 9 khai mạc. Lào và Ấn Độ vắng mặt.", ""),
        (
            "en",
            (
                "The 9th Reed Forum ended. The Fijian side was led by Minister Ana Pirs and the Tongan side by "
                "Minister Joan Fell."
            ),
            "FJ TO",
        ),
        ("en", "The 9th Reed Forum ended. Minister Ana Pirs headed the Fijian delegation.", "FJ"),
        ("en", "The 9th Reed Forum began. Teams from 29 countries are taking part, including Fiji and Peru.", "FJ PE"),
        ("en", "Some 29 countries took part in the 9th Reed Forum, among them Fiji and Peru.", "FJ PE"),
        ("en", "The 9th Reed Forum began. It urged 29 countries to sign the pact, including Fiji and Peru.", ""),
        ("en", "Only two countries will not attend the 9th Reed Forum, including Fiji and Peru.", ""),
        ("vi", "Diễn đàn Sậy lần thứ 9 mở với sự tham dự của đại biểu các nước ASEAN, Fiji và Peru.", "FJ PE"),
        ("vi", "Dự Diễn đàn Sậy lần thứ 9 có đại biểu từ 10 nước ASEAN, 2 nước đối thoại (Fiji, Peru).", "FJ PE"),
        ("vi", "Diễn đàn Sậy lần thứ 9 họp. Dự cuộc họp có 18 đoàn kiểm toán, trong đó có Fiji, Peru.", "FJ PE"),
        ("vi", "Dự Diễn đàn Sậy lần thứ 9, ông Nam giới thiệu 12 đoàn xe, trong đó có Fiji.", ""),
        ("vi", "Diễn đàn Sậy lần thứ 9 họp. Diễn đàn bàn về 12 dự án, trong đó có Fiji và Peru.", ""),
        ("en", "Some 12 states declined to take part in the 9th Reed Forum, including Fiji and Peru.", ""),
        ("en", "At the 9th Reed Forum in Lima, Fiji's football team met Mayor Bo Tan.", ""),
        ("en", "Men of 9 countries attended the 9th Reed Forum on sanctions on several states, including Fiji.", ""),
        (
            "en",
            "The 9th Reed Forum met. Fiji's delegation was led by Bo Tan, Peru's team was led by Al Ro.",
            "FJ PE",
        ),
        ("vi", "Hội nghị Sậy lần thứ 9 khai mạc. Đại diện 29 nước tham dự, trong đó có Lào và Peru.", "LA PE"),
        (
            "vi",
            "Hội nghị Sậy lần thứ 9 bế mạc. Đoàn Lào do Lê Sơn làm Trưởng đoàn; Đoàn Fiji do Lê Mai làm Trưởng đoàn.",
            "LA FJ",
        ),
        (
            "vi",
            "Hội nghị Sậy lần thứ 9 bế mạc. Đoàn Lào do Lê Sơn dẫn đầu đã dự. Đoàn Fiji do Lê Mai dẫn đầu không dự.",
            "LA",
        ),
        ("en", "The 9th Reed Forum ended. Minister Ana Pirs met the Fijian delegation.", ""),
    ],
)
def test_the_countries_that_take_part(language, text, codes):
    assert first(language, text).countries == tuple(codes.split())


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "The 9th Reed Forum was not attended by Fiji."),
        ("en", "The 9th Tonga Reed Forum spoke of Fiji and Samoa."),
        ("en", "The 9th Reed Forum was told of reeds from Fiji and Tonga."),
        ("en", "Fiji and Tonga did not take part in the 9th Reed Forum."),
        ("en", "The 9th Reed Forum was told of a fund of Fiji, the Reed Bank and Tonga."),
        ("vi", "Diễn đàn Lau sậy lần thứ 9 đã họp. Đoàn Lào do Bộ trưởng Khăm Vông dẫn đầu thăm Huế."),
        ("en", "Mayors from Suva, Fiji, attended the 9th Reed Forum."),
        ("vi", "Diễn đàn Lau sậy lần thứ 9 nói về Lào và Ấn Độ."),
        ("vi", "Đoàn sang Viêng Chăn, Lào, dự Diễn đàn Lau sậy lần thứ 9."),
        ("vi", "Diễn đàn Lau sậy lần thứ 9\nBà Mai dẫn đầu Đoàn Quốc hội thăm Lào, Peru từ ngày 5-6/5."),
        (
            "en",
            "The 9th Reed Forum met in Pakse. The bloc currently includes four countries: Laos, Peru, Fiji and Tonga.",
        ),
        (
            "en",
            (
                "The 9th Reed Forum and 10th Reed Summit met in Suva. "
                "On the sidelines of the meetings, held from 5 to 6 May, she met her counterparts from Fiji and Peru."
            ),
        ),
    ],
)
def test_countries_that_are_only_spoken_of_take_no_part(language, text):
    assert first(language, text).countries == ()


@pytest.mark.parametrize(
    ("language", "text", "names"),
    [
        (
            "en",
            "Attending the 9th Reed Forum were Prime Minister Ivo Sanz and Lao Minister Kham Vong.",
            "Ivo Sanz, Kham Vong",
        ),
        (
            "en",
            "Some 40 people attended the 9th Reed Forum, among them Minister Ivo Sanz and Mayor Ana Pirs.",
            "Ivo Sanz, Ana Pirs",
        ),
        (
            "en",
            "The 9th Reed Forum met. The Lao side was led by Minister Kham Vong, the Fijian by Governor Ana Pirs.",
            "Kham Vong, Ana Pirs",
        ),
        ("en", "Prime Minister Ivo Sanz will open the 9th Reed Forum.", "Ivo Sanz"),
        (
            "en",
            "The 9th Reed Forum met. In attendance were: Ivo Sanz, Mayor of Lima; and Ana Pirs, Mayor; Ken Mor, Mayor.",
            "Ivo Sanz, Ana Pirs, Ken Mor",
        ),
        (
            "en",
            "The 9th Reed Forum was attended by Ivo Sanz, Mayor; Minister Ana Pirs; and Mayor Ken Mor. Jo Ek left.",
            "Ivo Sanz, Ana Pirs, Ken Mor",
        ),
        (
            "en",
            "Ivo Sanz, Mayor of Lima; Minister Ana Pirs; and Mayor Ken Mor attended the 9th Reed Forum.",
            "Ivo Sanz, Ana Pirs, Ken Mor",
        ),
        (
            "en",
            "The 9th Reed Forum was chaired by Mayor Ivo Sanz, and closed on time; Minister Ana Pirs saw to the reeds.",
            "Ivo Sanz",
        ),
        ("en", "Minister Ivo Sanz left Lima; Minister Ana Pirs attended the 9th Reed Forum.", "Ana Pirs"),
        (
            "en",
            "Invited by Minister Ana Pirs of Fiji and Minister Ken Mor, Governor Ivo Sanz attended the 9th Reed Forum.",
            "Ivo Sanz",
        ),
        ("en", "The 9th Reed Forum met. Ambassador Ivo Sanz and Governor Ana Pirs were present.", "Ivo Sanz, Ana Pirs"),
        ("en", "The 9th Reed Forum met. Opening the event, Minister Kham Vong said reeds bend.", "Kham Vong"),
        (
            "vi",
            "Tham dự Diễn đàn Lau sậy lần thứ 9 có Bộ trưởng Lê Văn Ba và Thứ trưởng Trần Thị Tư.",
            "Lê Văn Ba, Trần Thị Tư",
        ),
        (
            "vi",
            "Diễn đàn Lau sậy lần thứ 9 đã họp. Tham dự có ông Lê Văn Ba, Bộ trưởng; bà Trần Thị Tư, Thứ trưởng.",
            "Lê Văn Ba, Trần Thị Tư",
        ),
        (
            "vi",
            "Thành phần tham dự Diễn đàn Lau sậy lần thứ 9: Bộ trưởng Lê Văn Ba; Thứ trưởng Trần Thị Tư.",
            "Lê Văn Ba, Trần Thị Tư",
        ),
        (
            "vi",
            "Bộ trưởng Lê Văn Ba; Thứ trưởng Trần Thị Tư cùng có mặt tại Diễn đàn Lau sậy lần thứ 9.",
            "Lê Văn Ba, Trần Thị Tư",
        ),
        ("vi", "Bộ trưởng Lê Văn Ba rời Huế; Thứ trưởng Trần Thị Tư dự Diễn đàn Lau sậy lần thứ 9.", "Trần Thị Tư"),
        ("vi", "Sáng qua, Bộ trưởng Lê Văn Ba đã khai mạc Diễn đàn Lau sậy lần thứ 9.", "Lê Văn Ba"),
        ("vi", "Diễn đàn Lau sậy lần thứ 9 đã họp. Đoàn Lào do Bộ trưởng Khăm Vông làm trưởng đoàn.", "Khăm Vông"),
        ("en", "Foreign Minister Ali Razavi said he will attend the 17th Reed Summit.", "Ali Razavi"),
        (
            "vi",
            "Đối thoại Lau sậy lần thứ 5 đã họp. Trưởng đoàn phía Việt Nam là ông Lê Văn Ba, Thứ trưởng.",
            "Lê Văn Ba",
        ),
        (
            "vi",
            "Đối thoại Lau sậy lần thứ 5 đã họp. Trưởng đoàn đàm phán phía Việt Nam là ông Lê Văn Ba, Thứ trưởng.",
            "Lê Văn Ba",
        ),
        ("en", "The 9th Reed Forum met. The head of the Fijian delegation was Minister Ana Pirs.", "Ana Pirs"),
        ("en", "Chief Ana Pirs was elected chairperson of the 29th Reed Conference in Suva.", "Ana Pirs"),
        ("en", "The 9th Reed Forum met. Fiji was represented by Minister Ana Pirs.", "Ana Pirs"),
        (
            "en",
            "The 9th Reed Forum opened with the participation of Secretary-General Ana Pirs and Minister Ivo Sanz.",
            "Ana Pirs, Ivo Sanz",
        ),
        ("en", "The 9th Reed Forum met. The Fijian party was headed by Minister Ana Pirs.", "Ana Pirs"),
        ("en", "The 9th Reed Forum was held under the chair of Minister Ana Pirs.", "Ana Pirs"),
        ("en", "Minister Ana Pirs acted as chairperson of the 12th Reed Forum.", "Ana Pirs"),
        (
            "en",
            "The 12th Reed Forum was held. Minister Ana Pirs and Minister Ivo Sanz served as co-chairs.",
            "Ana Pirs, Ivo Sanz",
        ),
        ("en", "Minister Ana Pirs co-chaired the 9th Reed Forum with Fijian Minister Ivo Sanz.", "Ana Pirs, Ivo Sanz"),
        ("vi", "Bộ trưởng Lê Văn Ba đồng chủ trì Hội nghị Lúa lần thứ 9 với Bộ trưởng Đỗ Tư.", "Lê Văn Ba, Đỗ Tư"),
        ("vi", "Bộ trưởng Lê Văn Ba đồng chủ trì Hội nghị Lúa lần thứ 9 cùng Bộ trưởng Đỗ Tư.", "Lê Văn Ba, Đỗ Tư"),
        ("vi", "Bộ trưởng Lê Văn Ba đồng chủ trì Hội nghị Lúa lần thứ 9 cùng ngày Bộ trưởng Đỗ Tư tới.", "Lê Văn Ba"),
        ("en", "Foreign Minister Ana Pirs, who officially closed the 12th Reed Forum, was glad.", "Ana Pirs"),
        ("en", "The 12th Reed Forum was held in the presence of Minister Ana Pirs.", "Ana Pirs"),
        ("en", "Fiji was represented at the 12th Reed Forum by Minister Ana Pirs.", "Ana Pirs"),
        (
            "en",
            "The 9th Reed Forum opened. Minister Ana Pirs is leading the Fijian delegation to the forum.",
            "Ana Pirs",
        ),
        ("en", "The 9th Reed Forum will be held. Minister Ana Pirs would lead the Fijian delegation.", "Ana Pirs"),
        ("en", "The 9th Reed Forum will be held. Minister Ana Pirs is to head the delegation.", "Ana Pirs"),
        ("en", "The 9th Reed Forum met. Minister Ana Pirs and Minister Ivo Sanz co-chair.", "Ana Pirs, Ivo Sanz"),
        ("en", "The 9th Reed Forum, followed by a dinner, was hosted by Minister Ana Pirs.", "Ana Pirs"),
        (
            "vi",
            "Diễn đàn Lau sậy lần thứ 9 do hai đồng Chủ tịch là Bộ trưởng Ana Pirs và Bộ trưởng Ivo Sanz bàn về lau.",
            "Ana Pirs, Ivo Sanz",
        ),
        (
            "vi",
            "Họp báo về Diễn đàn Lau sậy lần thứ 9.\n\nPhát biểu tại họp báo, Bộ trưởng Ana Pirs rất vui.",
            "",
        ),
        (
            "vi",
            "Diễn đàn Lau sậy lần thứ 9 họp. Cuộc họp được chủ trì bởi Thiếu tướng Cảnh sát Ana Pirs, Giám đốc Sở Lau.",
            "Ana Pirs",
        ),
        (
            "vi",
            "Diễn đàn Lau sậy lần thứ 9 họp. Dưới sự chủ trì của Bộ trưởng Ana Pirs, các bên đã bàn về lau.",
            "Ana Pirs",
        ),
        (
            "vi",
            "Diễn đàn Lau sậy lần thứ 9 họp. Tham dự diễn đàn có các bộ trưởng; các đại sứ; Thứ trưởng Ivo Sanz.",
            "Ivo Sanz",
        ),
        (
            "vi",
            "Diễn đàn Lau sậy lần thứ 9 họp. Tham dự có các đại sứ; lau sậy là điều Thứ trưởng Ivo Sanz bàn.",
            "",
        ),
        ("en", "The 9th Reed Forum opened. Director Ana Pirs is representing Fiji at the forum.", "Ana Pirs"),
        ("en", "The reed committee, chaired by Minister Ana Pirs, will host the 9th Reed Forum.", ""),
        (
            "vi",
            "Diễn đàn Lau sậy lần thứ 9 họp. Phía Lào có Bộ trưởng Ana Pirs; phía Fiji có Thị trưởng Ivo Sanz.",
            "Ana Pirs, Ivo Sanz",
        ),
        ("en", "Chaired by Minister Ana Pirs, the 9th Reed Forum opened.", "Ana Pirs"),
        ("vi", "Thủ tướng Ana Pirs dự Phiên toàn thể Hội nghị Lau sậy lần thứ 9.", "Ana Pirs"),
        ("en", "The 9th Reed Forum will be opened. Minister Ana Pirs will attend and deliver a speech.", "Ana Pirs"),
        ("en", "The 9th Reed Forum opened. Minister Ana Pirs delivered the keynote address.", "Ana Pirs"),
        (
            "en",
            "The 9th Reed Forum met. Minister Ana Pirs led the Fijian side, while Minister Ivo Sanz led their team.",
            "Ana Pirs, Ivo Sanz",
        ),
        (
            "en",
            "The 9th Reed Dialogue was held. Minister Ana Pirs and Minister Ivo Sanz led their respective sides.",
            "Ana Pirs, Ivo Sanz",
        ),
        (
            "en",
            "The 9th Reed Forum met. Ana Pirs, Minister of Ports, headed Fiji's delegation to the meeting.",
            "Ana Pirs",
        ),
        (
            "en",
            "Minister Ivo Sanz hosted a lunch for Mayor Ana Pirs, who came to co-chair the 9th Reed Forum.",
            "Ana Pirs",
        ),
        (
            "en",
            "The 9th Reed Forum was chaired by Minister Ana Pirs and attended by:\n• Ivo Sanz, Minister of Ports",
            "Ana Pirs, Ivo Sanz",
        ),
    ],
)
def test_the_officials_who_take_part(language, text, names):
    facts = extract(text, language)
    by_id = {official.id: official.name for official in facts.officials}
    assert ", ".join(by_id[id_] for id_ in facts.meetings[0].officials) == names


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "Minister Ivo Sanz said before the 9th Reed Forum that he was open to talks."),
        ("en", "The 9th Reed Forum closed. Minister Ivo Sanz, speaking in Lima, called it a success."),
        ("en", "Minister Ivo Sanz took part in talks in Lima ahead of the 9th Reed Forum."),
        ("vi", "Bộ trưởng Lê Văn Ba cho biết Diễn đàn Lau sậy lần thứ 9 khai mạc ngày mai."),
        ("en", "Foreign Minister Ali Razavi said the 14th Reed Summit would open in Arusha."),
        ("en", "Foreign Minister Ali Razavi will not attend the 15th Reed Summit."),
        ("en", "Foreign Minister Ali Razavi declined to attend the 16th Reed Summit."),
        ("vi", "Thủ tướng Úc Tony Abbotsford đã không tham dự Hội nghị Lau sậy lần thứ 9."),
        ("vi", "Bộ trưởng Ngoại giao Lào Khăm-pha Xi từ chối tham dự Hội nghị Lau sậy lần thứ 8."),
        ("vi", "Bộ trưởng Lê Thị Mai hủy chuyến đi dự Hội nghị Lau sậy lần thứ 8 ở Lima."),
        ("vi", "Bộ trưởng Lê Văn Ba mời Bộ trưởng Lê Thị Mai tham dự Hội nghị Lau sậy lần thứ 8."),
        ("en", "President Ana Pirs extended an invitation to President Ivo Sanz to attend the 6th Reed Forum."),
        ("en", "President Ana Pirs received the ministers attending the 9th Reed Forum."),
        ("en", "The Reed SOM was held in Suva ahead of the main session chaired by Minister Ana Pirs."),
        ("en", "The 9th Reed Forum opens in Suva on 3 May 2012. Minister Ana Pirs chaired the press conference."),
        ("vi", "Bộ họp báo về Diễn đàn Lau sậy lần thứ 9. Thiếu tướng Lê Văn Ba chủ trì buổi họp báo."),
        ("en", "The 9th Reed Forum was held. Minister Ana Pirs led the Fijian delegation to Lima last year."),
        ("en", "The 9th Reed Forum will be held. Minister Ana Pirs will lead the delegation to Lima in June."),
        ("en", "The 9th Reed Forum will be preceded by a workshop on 3 May, to be chaired by Minister Ana Pirs."),
        ("en", "The 9th Reed Forum was held on 3 May 2031, followed by a dinner, hosted by Minister Ana Pirs."),
        ("en", "The 9th Reed Forum opens. Speaking at Government House, Minister Ana Pirs said they would attend it."),
        (
            "en",
            "The preparatory talks, chaired by Minister Ana Pirs, were to end ahead of the 9th Forum that opens today.",
        ),
        (
            "en",
            (
                "The two-day talks are to prepare papers of the 7th Forum. "
                "Addressing the opening ceremony, Minister Ana Pirs left."
            ),
        ),
        ("vi", "Chiều 6/5, Thượng tướng Lê Văn Ba tiếp đoàn Lào sang dự Diễn đàn Lau sậy lần thứ 9."),
        (
            "vi",
            "Diễn đàn Lau sậy lần thứ 9 họp. Thị trưởng Lê Văn Ba chủ trì lễ đón đoàn tại sân bay.",
        ),
        ("vi", "Diễn đàn Lau sậy lần thứ 9 họp. Phía Peru có ý kiến khác, Bộ trưởng Lê Văn Ba nói."),
        ("vi", "Phát biểu trước các phóng viên, Bộ trưởng Lê Văn Ba nói tại Diễn đàn Lau sậy lần thứ 9 Lào sẽ góp ý."),
    ],
)
def test_officials_who_only_speak_of_a_meeting_take_no_part(language, text):
    assert first(language, text).officials == ()


@pytest.mark.parametrize(
    ("language", "text", "theme"),
    [
        ("en", "The theme of the 9th Reed Ministers' Forum is \"Bend, don't break\".", "Bend, don't break"),
        (
            "en",
            "Under the theme of Healthy Reeds, Healthy People, the 9th Reed Forum opened.",
            "Healthy Reeds, Healthy People",
        ),
        ("vi", "Với chủ đề Đoàn kết và tự cường, Diễn đàn Lau sậy lần thứ 9 khai mạc.", "Đoàn kết và tự cường"),
        ("en", "Under the theme Green Reeds, Fiji opened the 9th Reed Forum.", None),
        ("en", f'The 9th Reed Forum met. {"Reeds grow. " * 200}The station uses the theme of "Blow, reed".', None),
        ("en", "The 9th Reed Forum opened under the theme of green reeds.", None),
        ("en", "The 9th Reed Forum focused on the theme of”Reeds for all”, and ended.", "Reeds for all"),
        ("en", "The 9th Reed Forum in Hue will have 'Reeds for all' as its theme.", "Reeds for all"),
        (
            "en",
            'The 9th Reed Forum has the theme "Reeds for all. Rice for some". It rained.',
            "Reeds for all. Rice for some",
        ),
        (
            "vi",
            'Diễn đàn Lau sậy lần thứ 9 có chủ đề: "Lau cho mọi người. Lúa cho mai sau". Trời mưa.',
            "Lau cho mọi người. Lúa cho mai sau",
        ),
        # the theme of a chairmanship, of a year or of a country
        ("en", 'The 9th Reed Forum opened. Laos\' chairmanship takes the theme "Reeds for all".', None),
        ("en", 'The 9th Reed Forum forms part of Laos\' Chairmanship 2025 under the theme "Reeds for all".', None),
        (
            "en",
            'The 9th Reed Forum read Laos\' priorities as Reed Chair for 2023 under the theme "Reeds for all".',
            None,
        ),
        ("en", 'The 9th Reed Forum read priorities proposed by Laos in 2020 under the theme "Reeds for all".', None),
        ("en", 'The 9th Reed Forum opened in Hue. The theme for ASEAN 2025 is "Reeds for all".', None),
        ("en", 'The 9th Reed Forum opened in Hue. ASEAN\'s theme for 2025, "Reeds for all", was read.', None),
        ("en", 'The 9th Reed Forum opened in Hue. This year\'s theme is "Reeds for all".', "Reeds for all"),
        ("en", 'He told the 9th Reed Forum that his country\'s theme, "Reeds for all", is good.', None),
        (
            "en",
            'The 9th Reed Forum, held under the chairmanship of Ana Pirs, has the theme "Reeds for all".',
            "Reeds for all",
        ),
        ("en", "The 9th Reed Forum met under the theme \"Reeds 'for all', together\".", "Reeds 'for all', together"),
        (
            "vi",
            "Diễn đàn Lau sậy lần thứ 9 có chủ đề \"Cùng 'Một bờ lau', cùng thắng\".",
            "Cùng 'Một bờ lau', cùng thắng",
        ),
        ("vi", 'Diễn đàn Lau sậy lần thứ 9 họp trong năm Chủ tịch ASEAN 2020 với chủ đề "Lau cho mọi người".', None),
        ("vi", 'Diễn đàn Lau sậy lần thứ 9 họp. Lào đảm nhiệm vai trò Chủ tịch với chủ đề "Lau cho mọi người".', None),
        (
            "vi",
            'Diễn đàn Lau sậy lần thứ 9 do Chủ tịch Ana Pirs chủ trì, có chủ đề "Lau cho mọi người".',
            "Lau cho mọi người",
        ),
    ],
)
def test_what_a_meeting_is_about(language, text, theme):
    assert first(language, text).theme == theme


def test_those_who_are_counted_before_something_is_said_are_at_the_meeting_spoken_of_before():
    text = (
        "The 9th Reed Forum (RF9) ended in Pakse. The minister, who welcomed 600 delegates on Sunday, said his country"
        " would ask for more at RF10, due in Suva next year."
    )
    counts = {one.number: one.attendance and one.attendance.count for one in extract(text, "en").meetings}
    assert counts == {9: 600, 10: None}


@pytest.mark.parametrize(
    ("language", "text", "countries"),
    [
        ("en", "Fiji and Tonga held the second Reef Dialogue in Suva.", ("FJ", "TO")),
        ("en", "The Philippines, Fiji and Tonga will hold their second Reef Dialogue in Suva.", ("PH", "FJ", "TO")),
        ("en", "Fiji held the second Reef Dialogue in Suva.", ()),
        ("en", "Officials of Fiji and Tonga held the second Reef Dialogue in Suva.", ()),
        ("en", "The Fiji-Tonga Intergovernmental Commission held its second session in Suva.", ("FJ", "TO")),
        ("en", "The Joint Commission of Fiji and Tonga held its second session in Suva.", ("FJ", "TO")),
        ("en", "The Fiji-Tonga Business Council held its second session in Suva.", ()),
        ("en", "The Fiji-Tonga Joint Commission on trade and reeds held its second session in Suva.", ("FJ", "TO")),
        ("en", "The Fiji-Tonga Joint Commission meets for its second session in Suva.", ("FJ", "TO")),
        ("en", "The Fiji-Tonga Joint Commission on trade said that ministers held their second session in Suva.", ()),
        ("en", "The second session of the Fiji/Tonga Joint Commission was held in Suva.", ("FJ", "TO")),
        ("en", "Fiji and Tonga discussed trade at the second session of their Joint Commission.", ("FJ", "TO")),
        ("en", "Reeds from Fiji and Tonga were praised at the second session of their Joint Commission.", ()),
        ("en", "The press of Fiji and Tonga held the second Reef Dialogue in Suva.", ()),
        ("vi", "Việt Nam và Lào tổ chức Đối thoại Lau sậy lần thứ 2 tại Huế.", ("VN", "LA")),
        ("vi", "Ủy ban Liên chính phủ Việt Nam - Lào đã tiến hành kỳ họp lần thứ 2 tại Huế.", ("VN", "LA")),
        ("vi", "Báo chí Việt Nam và Lào tổ chức Đối thoại Lau sậy lần thứ 2 tại Huế.", ()),
        ("vi", "Vòng đàm phán lần thứ 2 về vùng sậy (EEZ) giữa Fiji và Tonga họp tại Huế.", ("FJ", "TO")),
        ("en", "The second round of talks on the zone (EEZ) between Fiji and Tonga opened.", ("FJ", "TO")),
        ("vi", "Hội thảo lần thứ 2 về tranh chấp giữa Fiji và Tonga họp tại Huế.", ()),
        ("vi", "Hội thảo lần thứ 2 về xung đột (XD) giữa Fiji và Tonga họp tại Huế.", ()),
        ("vi", "Vòng đàm phán lần thứ 2 về ngừng bắn giữa Fiji và Tonga họp tại Huế.", ("FJ", "TO")),
        ("en", "The second conference on the dispute between Fiji and Tonga opened in Hue.", ()),
        ("en", "The second round of talks on the dispute between Fiji and Tonga opened in Hue.", ("FJ", "TO")),
    ],
)
def test_the_states_that_hold_a_meeting_are_those_of_it(language, text, countries):
    assert first(language, text).countries == countries


@pytest.mark.parametrize(
    "text",
    [
        "Officials met in Lima to prepare for the 9th Reed Forum. Minister Ana Pirs attended the meeting.",
        "Ministers met in Lima on the eve of the 9th Reed Summit. The meeting was co-chaired by Minister Ana Pirs.",
        "Aides met to review the 9th Reed Forum and prepare for the 7th one. Minister Ana Pirs attended the talks.",
    ],
)
def test_who_is_at_a_meeting_that_prepares_another_is_not_at_that_one(text):
    assert first("en", text).officials == ()


def test_who_presides_is_at_the_meeting_spoken_of_and_not_at_the_one_before_it():
    text = "The 2nd Reed Meeting was preceded by the Third Salt Meeting. The Meeting was chaired by Minister Ana Pirs."
    assert [meeting.officials for meeting in extract(text, "en").meetings] == [("ana-pirs",), ()]


def test_who_presides_over_a_meeting_is_there():
    text = "The 9th Reed Assembly opened in Lima. Ms. Ana Pirs, Minister of Ports of Fiji, presides over the Assembly."
    assert first("en", text).officials == ("ana-pirs",)


def test_a_list_of_officials_goes_on_behind_a_title_with_a_dot():
    text = (
        "The 9th Reed Forum was co-chaired by Ms. Ana Pirs, Minister of Foreign Affairs and Cooperation of Fiji, and"
        " Mr. Ivo Sanz, Minister for Foreign Affairs of Tonga."
    )
    assert first("en", text).officials == ("ana-pirs", "ivo-sanz")


@pytest.mark.parametrize(
    ("language", "name", "level"),
    [
        ("en", "9th East Reed Summit", "summit"),
        ("en", "9th East Reed Summit Canal Ministers' Meeting", "ministerial"),
        ("en", "9th East Reed Summit Clean Water Forum", "other"),
        ("en", "9th Reed Summit Conference", "summit"),
        ("vi", "Hội nghị Bộ trưởng Kênh đào Thượng đỉnh Lau sậy lần thứ 9", "ministerial"),
        ("vi", "Hội nghị Thượng đỉnh Lau sậy lần thứ 9", "summit"),
    ],
)
def test_a_summit_within_a_name_is_not_its_level(language, name, level):
    opened = {"en": f"The {name} opened.", "vi": f"{name} khai mạc."}[language]
    assert first(language, opened).level == level


def test_who_will_attend_what_the_sentence_before_announces():
    text = (
        "The 3rd Plum Forum opened in Hue.\n\n"
        "The 8th Reed Forum will be held on 5 May 2020. Minister Ana Pirs will attend."
    )
    facts = extract(text, "en")
    assert [meeting.officials for meeting in facts.meetings] == [(), ("ana-pirs",)]


@pytest.mark.parametrize("verb", ["dự", "chủ trì", "tham dự"])
def test_who_is_at_one_end_of_a_line_takes_part(verb):
    text = f"Hội nghị Lau sậy lần thứ 5 họp trực tuyến. Ông Ngô Đắc Tuyên, Thứ trưởng, {verb} tại điểm cầu Hà Nội."
    assert first("vi", text).officials == ("ngo-dac-tuyen",)


def test_who_is_at_an_event_is_at_none_of_the_meetings_that_are_listed_as_parts_of_it():
    text = (
        "The 53rd Reed Meeting opens on 3 May 2012. It has twenty parts, including the 27th Reed Forum, he said. "
        "Minister Ana Pirs will attend the opening ceremony of the event."
    )
    reported, part = extract(text, "en").meetings
    assert (reported.number, reported.officials) == (53, ("ana-pirs",))
    assert (part.number, part.officials) == (27, ())


@pytest.mark.parametrize(
    "text",
    [
        "Hội nghị Muối lần thứ 2 họp theo sáng kiến đề xuất tại Hội nghị Lau sậy lần thứ 5, diễn ra tại Lima.",
        "Trong khuôn khổ Hội nghị Sậy lần thứ 30 tại Pakse, ông, trên cương vị Chủ tịch Hội nghị Sậy lần thứ 29, đến.",
    ],
)
def test_those_who_come_are_at_the_meeting_reported(text):
    facts = extract(f"{text} Phát biểu khai mạc hội nghị, Thứ trưởng Ngô Đắc Tuyền chúc mừng.", "vi")
    assert "ngo-dac-tuyen" in facts.meetings[0].officials
    assert "ngo-dac-tuyen" not in facts.meetings[1].officials


@pytest.mark.parametrize(
    ("text", "theme"),
    [
        (
            'Hội nghị Muối lần thứ 8 có chủ đề "Muối sạch". Hội nghị cũng sẽ tổ chức Diễn đàn với chủ đề "Lúa".',
            "Muối sạch",
        ),
        ('Hội nghị Muối lần thứ 8 họp. Hội nghị sẽ tổ chức Diễn đàn chính sách với chủ đề "Lúa xanh".', None),
        ('Chủ tịch Hội nghị Muối lần thứ 8 nói với chủ đề hợp tác năm 2024 "Kết nối", các nước cùng tiến.', None),
        ('Hội nghị Muối lần thứ 8 họp. Về chủ đề "Kết nối" do Lào đưa ra trong Năm Chủ tịch ASEAN, ông Ba nói.', None),
        ('Hội nghị Muối lần thứ 8 họp theo chủ đề "Sạch" do Lào đưa ra trong Năm Chủ tịch ASEAN 2024.', "Sạch"),
        (f'Hội nghị Muối lần thứ 8 họp với chủ đề "{"muối và sậy " * 13}xanh".', f"{'muối và sậy ' * 13}xanh"),
    ],
)
def test_the_theme_is_not_that_of_something_else(text, theme):
    assert first("vi", text).theme == theme


def test_those_who_come_are_not_at_the_meeting_prepared():
    text = "Cuộc họp Ủy ban Sậy lần thứ 8 đã diễn ra tại Huế. Hai bên chuẩn bị cho cuộc họp Hội đồng Muối lần 3."
    facts = extract(f"{text} Tham gia cuộc họp, đoàn Lào do Thứ trưởng Ngô Đắc Tuyền dẫn đầu.", "vi")
    assert [meeting.officials for meeting in facts.meetings] == [("ngo-dac-tuyen",), ()]


def test_what_begins_like_attending_is_none():
    text = "Khóa họp Ủy ban Sậy lần thứ 8 mở đường cho chuyến thăm của Thứ trưởng Ngô Đắc Tuyền, dự kiến mai đến."
    assert first("vi", text).officials == ()
    assert first("vi", "Hội nghị Muối lần thứ 9 họp tại Huế, có 6 chuyên gia của dự án.").attendance is None


def test_the_noun_of_a_series_speaks_of_its_letters():
    text = "ARF lần thứ 24 diễn ra tại Huế trong dịp Hội nghị Bộ trưởng Muối lần thứ 5."
    facts = extract(f"{text} Phát biểu tại diễn đàn, Thứ trưởng Ngô Đắc Tuyền chúc mừng.", "vi")
    assert [meeting.officials for meeting in facts.meetings] == [("ngo-dac-tuyen",), ()]


@pytest.mark.parametrize(
    "text",
    [
        (
            "Chiều 10/12, tại Lima, đồng chí Ana Pirs - Phó Thủ tướng Chính phủ Fiji và đồng chí Ivo Sanz - Ủy viên "
            "Bộ Chính trị, Chủ nhiệm Văn phòng Ủy ban Công tác đối ngoại Trung ương Đảng Lao động Peru, Bộ trưởng "
            "Ngoại giao nước Cộng hòa Peru chủ trì phiên họp lần thứ 16 Ủy ban Muối."
        ),
        (
            "Ngày 4/12, Thượng tướng Ana Pirs, Ủy viên Trung ương Đảng Lao động, Ủy viên Thường vụ Quân ủy Trung ương, "
            "Thứ trưởng Bộ Quốc phòng, Chủ tịch Phân ban Fiji trong Ủy ban Phối hợp liên Chính phủ về Muối và Lau sậy "
            "và ông Ivo Sanz, Thứ trưởng Bộ Khoa học Peru, đã đồng chủ trì Kỳ họp lần thứ 29 Ủy ban Muối."
        ),
    ],
)
def test_who_presides_is_found_behind_several_offices(text):
    assert first("vi", text).officials == ("ana-pirs", "ivo-sanz")


def test_those_who_are_there_for_one_side_take_part():
    text = "Fiji và Peru tiến hành Đối thoại Muối lần thứ 8."
    peru = "Đại diện phía Peru là Bộ trưởng Ana Pirs và Thị trưởng Ivo Sanz."
    assert first("vi", f"{text}\n{peru} Phía Fiji có Thứ trưởng Lê Văn Ba.").officials == (
        "ana-pirs",
        "ivo-sanz",
        "le-van-ba",
    )


def test_whom_somebody_only_meets_does_not_attend_with_him():
    text = "Bộ trưởng Lê Văn Ba cũng gặp bà Ana Pirs, Giám đốc Trung tâm Muối và tham dự Diễn đàn Lau sậy lần thứ 9."
    assert first("vi", text).officials == ("le-van-ba",)
    text = "Bộ trưởng Lê Văn Ba cùng bà Ana Pirs, Giám đốc Trung tâm Muối và tham dự Diễn đàn Lau sậy lần thứ 9."
    assert first("vi", text).officials == ("le-van-ba", "ana-pirs")


def test_those_who_come_are_at_both_meetings_that_one_sentence_opens():
    text = "Thủ tướng Lê Văn Ba khai mạc Diễn đàn Muối lần thứ 8 và Diễn đàn Lau sậy lần thứ 5 tại Suva."
    [first_one, second] = extract(f"{text} Tham dự có Bộ trưởng Ana Pirs.", "vi").meetings
    assert "ana-pirs" in first_one.officials
    assert "ana-pirs" in second.officials
    text = "Sau Diễn đàn Muối lần thứ 8, Diễn đàn Lau sậy lần thứ 5 khai mạc tại Suva. Tham dự có Bộ trưởng Ana Pirs."
    assert [one.officials for one in extract(text, "vi").meetings] == [(), ("ana-pirs",)]


def test_the_meeting_behind_an_edition_only_announced_is_the_one_reported():
    text = (
        "The two sides ended their second round of talks on a free trade pact in Lima on 3 May 2005. The third round "
        "of talks is expected to be held in October. The meeting was co-chaired by Bo Tan, deputy director of trade."
    )
    second, third = extract(text, "en").meetings
    assert (second.officials, third.officials) == (("bo-tan",), ())


@pytest.mark.parametrize(
    ("what", "days"),
    [("Reed Ministers' Meeting", ["2017-09-18", None]), ("Review of the Reed Declaration", [None, None])],
)
def test_what_a_form_names_is_what_its_day_is_said_of(what, days):
    lines = f"What: {what}\nWho: Ana Pirs, Chair of the 11th Salt Conference\nWhen: 18 September 2017\n"
    text = f"Reed Ministers' Meeting\n\n{lines}"
    assert [meeting.start for meeting in extract(text, "en").meetings] == days


@pytest.mark.parametrize("led", ["chaired", "co-chaired", "jointly chaired", "presided over", "addressed", "attended"])
def test_a_pronoun_speaks_of_the_meeting_of_the_sentence_before(led):
    text = "The 5th Reed Forum was held in Lima on 3 May 2031."
    assert first("en", f"{text} It was {led} by Ana Pirs, Minister of Health of Fiji.").officials == ("ana-pirs",)
    assert first("en", f"{text} It also saw Ana Pirs, Minister of Health of Fiji, buy a boat.").officials == ()


@pytest.mark.parametrize(
    ("language", "text", "officials"),
    [
        (
            "vi",
            (
                "Thủ tướng Lê Văn Nam tiếp Bộ trưởng Sok Virak, dự Diễn đàn Lau sậy lần thứ 9.\n\n"
                "Tại buổi tiếp, hai bên trao đổi về lau sậy. Cùng dự có Đại sứ Chea Vanna."
            ),
            ("sok-virak",),
        ),
        (
            "vi",
            (
                "Hội nghị cấp cao Hồ lần thứ 10 sẽ được tổ chức tại Lima năm 2032.\n\n"
                "Cùng ngày, ông Lê Văn Hùng tiếp đoàn đại biểu tỉnh Lau do Phó Tỉnh trưởng Trần Văn Lam dẫn đầu."
            ),
            (),
        ),
        (
            "en",
            (
                "It will be the first gathering since the Reed Summit in Pakse in August 2018.\n\n"
                "Foreign Minister Joan Fell and her deputy Ana Pirs have confirmed their participation."
            ),
            (),
        ),
        (
            "en",
            (
                "Minister Joan Fell attends the 9th Reed Forum in Pakse.\n\nDuring the courtesy call, they spoke. "
                "Ambassador Kim Hay was also in attendance."
            ),
            ("joan-fell",),
        ),
        (
            "en",
            (
                "Chronicle of the Talks\n\n1994: First Reed Forum.\n2016: Second Reed Forum, Lima. Chair: "
                "Dr. Joan Fell, Minister of Works."
            ),
            (),
        ),
        (
            "vi",
            (
                "Bộ trưởng Lê Văn Nam chủ trì Diễn đàn Lau sậy lần thứ 9.\n\nNhân dịp này, Bộ trưởng đã gặp Thị trưởng "
                "Huế. Cùng dự có Đại sứ Chea Vanna."
            ),
            ("le-van-nam",),
        ),
        (
            "vi",
            (
                "- Bộ trưởng Lê Văn Nam dự Diễn đàn Lau sậy lần thứ 9\n- Thứ trưởng Chea Vanna chủ trì cuộc họp về "
                "ngân sách\n- Thứ trưởng Vũ Lộ dự hội thảo du lịch\n- Vụ trưởng Lê Sự dự họp Chính phủ"
            ),
            ("le-van-nam",),
        ),
        (
            "vi",
            "Diễn đàn Lau sậy lần thứ 9 họp ở Huế. Thứ trưởng Chea Vanna dự diễn đàn và phát biểu.",
            ("chea-vanna",),
        ),
        (
            "vi",
            (
                "* Hội nghị Bộ trưởng Lau sậy lần thứ 13 họp ở Huế.\n* Đoàn Bộ Y tế do Thứ trưởng Y tế Chea Vanna dẫn "
                "đầu làm việc với ta."
            ),
            (),
        ),
        (
            "en",
            (
                "The 5th Reed Forum is fixed for 30 August 2002 in Suva. Fiji was represented in Lima by its Minister, "
                "Joan Fell."
            ),
            (),
        ),
        (
            "en",
            (
                "The 5th Reed Summit is being held in Suva. On the sidelines the Minister of Ports met Mr Asan.\n\n"
                "The meeting was attended by Ambassador Kim Hay."
            ),
            (),
        ),
    ],
)
def test_who_was_elsewhere_is_not_at_the_meeting(language, text, officials):
    assert first(language, text).officials == officials


@pytest.mark.parametrize(
    ("language", "text"),
    [
        (
            "en",
            (
                "The 25th Reed Forum will meet in Hue on 18 May. The Weir Dialogue will follow in Lima in November. "
                'This year\'s theme is "One Reed".'
            ),
        ),
        (
            "vi",
            (
                "Diễn đàn Lau sậy lần thứ 25 sẽ họp tại Huế ngày 18/5. Đối thoại Đập nước sẽ diễn ra vào tháng 11. "
                'Chủ đề năm nay là "One Reed".'
            ),
        ),
    ],
)
def test_the_theme_of_the_year_is_that_of_the_meeting_named_first(language, text):
    assert [meeting.theme for meeting in extract(text, language).meetings] == ["One Reed", None]


def test_the_first_of_two_meetings_named_together_is_spoken_of():
    text = (
        "The 39th Reed Meeting and the 17th Weir Meeting ended in Lima. The meeting was chaired by Minister Joan Fell."
    )
    assert [meeting.officials for meeting in extract(text, "en").meetings] == [("joan-fell",), ()]


@pytest.mark.parametrize(
    ("text", "officials"),
    [
        ("Inaugurating the 4th Reed Forum, Minister Joan Fell said reeds would grow.", ("joan-fell",)),
        ("Winding up the 4th Reed Forum, Fiji's Minister of Ports, Joan Fell, spoke.", ("joan-fell",)),
        ("Opening the 4th Reed Forum, he received Minister Joan Fell.", ()),
    ],
)
def test_who_does_what_a_sentence_opens_with_is_there(text, officials):
    assert first("en", text).officials == officials


@pytest.mark.parametrize(
    ("language", "text", "officials"),
    [
        ("en", "President Ana Weir received Mr Joan Fell, who leads the team to the 4th Reed Forum.", ()),
        ("en", "President Ana Weir met Minister Joan Fell, who attended the 4th Reed Forum.", ("joan-fell",)),
        ("en", "President Ana Weir met guests in Lima, then attended the 4th Reed Forum.", ("ana-weir",)),
        (
            "vi",
            "Thủ tướng Lê Văn Sậy tiếp Bộ trưởng Hồ Thị Mai, người chủ trì Diễn đàn Lau sậy lần thứ 4.",
            ("ho-thi-mai",),
        ),
        ("vi", "Thủ tướng Lê Văn Sậy tiếp ông Ta-kê, người đã dự Diễn đàn Lau sậy lần thứ 4.", ()),
    ],
)
def test_what_is_told_of_a_guest_is_not_told_of_who_receives_him(language, text, officials):
    assert first(language, text).officials == officials


def test_who_is_with_a_guest_is_at_no_meeting_beside_which_he_is_received():
    text = (
        "Nhân dịp dự Diễn đàn Lau sậy lần thứ 4 (RF-4), Hội nghị Đập nước lần thứ 2 (WM-2) tại Lima, sáng 6/11, "
        "Thủ tướng Lê Văn Sậy đã hội kiến Tổng thống Joan Fell. Cùng dự có Bộ trưởng Hồ Thị Mai."
    )
    found = [(one.place.city, one.start, one.officials) for one in extract(text, "vi").meetings]
    assert found == [("Lima", None, ("le-van-say",)), ("Lima", None, ("le-van-say",))]


@pytest.mark.parametrize(
    ("text", "officials"),
    [
        ("Speaking to reporters after the talks, Minister Joan Fell said Fiji would host the 4th Reed Forum.", ()),
        ("Speaking at the meeting, Minister Joan Fell said the 4th Reed Forum would be held in Lima.", ()),
        ("Speaking to reporters at the 4th Reed Forum, Minister Joan Fell said reeds would grow.", ("joan-fell",)),
        (
            "The 4th Reed Forum met. Speaking at the forum, Minister Joan Fell said the 5th would be held in Lima.",
            ("joan-fell",),
        ),
    ],
)
def test_who_speaks_of_a_meeting_need_not_be_there(text, officials):
    assert first("en", text).officials == officials


@pytest.mark.parametrize(
    ("text", "countries"),
    [
        ("The 4th Reed Forum met. She had bilateral meetings with ministers from Fiji, Chile and Tonga.", ()),
        ("The 4th Reed Forum met. She will hold bilaterals with her counterparts from Fiji, Chile and Tonga.", ()),
        ("The 4th Reed Forum met. Ministers from Fiji, Chile and Tonga took part.", ("FJ", "CL", "TO")),
        ("She attended the 4th Reed Forum and held talks with a delegation from Tonga.", ()),
        ("The 4th Reed Forum was attended by ministers and a delegation from Tonga.", ("TO",)),
    ],
)
def test_whom_somebody_sees_one_by_one_need_not_be_there(text, countries):
    assert first("en", text).countries == countries


@pytest.mark.parametrize(
    "text",
    [
        "Minister Joan Fell co-presided with Minister Ada Mill over the 4th Reed Forum.",
        "The 4th Reed Forum met under the co-chairmanship of Minister Joan Fell and Minister Ada Mill.",
    ],
)
def test_two_may_preside(text):
    assert first("en", text).officials == ("joan-fell", "ada-mill")


def test_those_who_are_told_of_behind_a_meeting_to_come_are_at_the_one_spoken_of():
    text = "The 9th Reed Forum met in Lima. Experts will report before the 10th Sedge Summit. Fiji and Tonga took part."
    forum, summit = extract(text, "en").meetings
    assert (forum.countries, summit.countries) == (("FJ", "TO"), ())


@pytest.mark.parametrize("heads", [("Mon 6 May: ", "Tue 7 May: "), ("- ", "- ")])
def test_who_chairs_what_another_row_tells_is_not_at_the_meeting_of_the_row_before(heads):
    first, second = heads
    text = f"{first}The 9th Reed Forum opens in Lima.\n\n{second}Envoys meet in Suva, chaired by Minister Ana Pirs."
    assert extract(text, "en").meetings[0].officials == ()


@pytest.mark.parametrize(
    ("text", "officials"),
    [
        ("The 4th Reed Forum will be attended by ministers of Fiji, spokeswoman Joan Fell said.", ()),
        ("The 4th Reed Forum was attended by Minister Ana Pirs, according to spokeswoman Joan Fell.", ("ana-pirs",)),
        ("The 4th Reed Forum was attended by Minister Ana Pirs and Minister Joan Fell.", ("ana-pirs", "joan-fell")),
        ("The 4th Reed Forum was attended by Minister Ana Pirs, who said reeds bend.", ("ana-pirs",)),
        ("They met in Lima on the sidelines of the 4th Reed Forum. Minister Ana Pirs chaired the meeting.", ()),
        (
            "They ended a preparatory meeting for the 4th Reed Forum, due in Lima. Minister Ana Pirs led the meeting.",
            (),
        ),
    ],
)
def test_who_tells_of_those_there_or_meets_beside_or_before_need_not_be_there(text, officials):
    assert first("en", text).officials == officials


def test_days_told_of_a_part_are_not_those_between_the_ends():
    text = "The 29th Reed Summit will be held from 27 June to 4 July 2017. During the two-day session, it will talk."
    assert first("en", text).days == 8


def test_the_theme_told_behind_several_meetings_is_of_all():
    text = "The 44th and 45th Reed Summits were held in Lima. With the theme of “Reeds and Lakes”, the leaders talked."
    assert [one.theme for one in extract(text, "en").meetings] == ["Reeds and Lakes"] * 2


@pytest.mark.parametrize(
    ("text", "countries"),
    [
        ("Fiji participated in the 5th Reed Forum.", ("FJ",)),
        ("Peru is attending the 5th Reed Forum, and Fiji is participating in the 6th.", ("PE",)),
        ("Fiji participated in drafting the 5th Reed Forum plan.", ()),
        (
            "5th meeting of the Reed Commission\nPresent: Mr. J. Vula (Fiji), Chair; Ms. K. Fell (Peru)\nAbsent: Tonga",
            ("FJ", "PE"),
        ),
        (
            "5th meeting of the Reed Commission\nPresent: J. Vula (Fiji); K. Fell (Peru); Absent: B. Li (Tonga)",
            ("FJ", "PE"),
        ),
    ],
)
def test_a_state_alone_takes_part(text, countries):
    assert first("en", text).countries == countries


@pytest.mark.parametrize(
    ("text", "officials"),
    [
        ("It took place in the wings of the 69th Reed Assembly and was chaired by Minister Ana Pirs.", ()),
        ("It took place in the wings of the 69th Reed Assembly, chaired by Minister Ana Pirs.", ("ana-pirs",)),
        (
            "The 4th Reed Forum was chaired by Ivo Sanz, Mayor of Suva; and was attended by: Ana Pirs, Mayor of Lima.",
            ("ivo-sanz", "ana-pirs"),
        ),
    ],
)
def test_who_chairs_what_is_beside_and_who_attends_behind_a_semicolon(text, officials):
    assert first("en", text).officials == officials


@pytest.mark.parametrize(
    "text",
    [
        "The following Forum Member Countries were represented: Fiji, Peru.",
        "The following countries were represented at the meeting: Fiji, Peru.",
        "Fiji and Peru were represented at the session.",
    ],
)
def test_states_that_are_represented_attend(text):
    assert first("en", f"The 5th Reed Meeting was held in Lima. {text}").countries == ("FJ", "PE")


def test_the_house_of_a_forum_is_no_meeting():
    text = "FEMM Report\n\nThe Forum Ministers Meeting (FEMM) met on 9 May 2031 at the Forum Secretariat in Suva."
    one = first("en", text)
    assert one.start == "2031-05-09"


@pytest.mark.parametrize(
    ("text", "officials"),
    [
        ("The Prime Minister of Fiji, the Honourable Ana Pirs, chaired the proceedings.", ("ana-pirs",)),
        ("Minister Ana Pirs presided over the proceedings.", ("ana-pirs",)),
        ("Dr. Ana Pirs, Prime Minister of Fiji, presided.", ("ana-pirs",)),
        (
            "In attendance were: the Mayor of Lima, Rt. Hon. Ana Pirs; the Mayor of Hue, Ivo Sanz.",
            ("ana-pirs", "ivo-sanz"),
        ),
    ],
)
def test_who_presides_over_the_proceedings(text, officials):
    assert first("en", f"The 5th Reed Meeting was held in Lima. {text}").officials == officials


def test_who_chaired_the_edition_before_is_told_in_passing():
    text = (
        "The 5th session of the Reed Conference has opened. The Chair of the 4th Conference of Reed Ministers spoke. "
        "Secretary-General Ana Pirs also addressed the conference."
    )
    assert [one.officials for one in extract(text, "en").meetings] == [("ana-pirs",), ()]


def test_who_presided_and_spoke():
    text = "The 5th Reed Meeting was held in Lima. “It went well”, said Minister Ana Pirs, who presided."
    assert first("en", text).officials == ("ana-pirs",)


def test_who_is_named_twice_attends_once():
    text = "Minister Ana Pirs, with whom Minister Ivo Sanz and Minister Ana Pirs came, attended the 5th Reed Forum."
    assert first("en", text).officials == ("ana-pirs", "ivo-sanz")


def test_that_meeting_may_be_one_without_a_name():
    text = (
        "The 5th Reed Forum opened in Lima. The previous forum was in Suva. That forum was attended by Fiji and Peru."
    )
    assert first("en", text).countries == ()


@pytest.mark.parametrize(
    "text",
    [
        "Taking part in it were Minister Ana Pirs and Minister Ivo Sanz.",
        "Taking part in the meeting also were Minister Ana Pirs and Minister Ivo Sanz.",
        "The following officials took part and spoke at the event: Minister Ana Pirs; Minister Ivo Sanz.",
        "Summit was attended by the following Heads and/or their aides:\n\nMinister Ana Pirs\nMinister Ivo Sanz",
        "Delegations of member states were led by the following:\nFiji: Minister Ana Pirs\nPeru: Minister Ivo Sanz",
    ],
)
def test_more_heads_of_lists_of_those_there(text):
    assert first("en", f"The 5th Reed Summit was held in Lima.\n{text}").officials == ("ana-pirs", "ivo-sanz")


def test_who_declares_a_meeting_open():
    assert first("en", "The 5th Reed Forum was declared open by Minister Ana Pirs.").officials == ("ana-pirs",)
    assert first("en", "The 5th Reed Forum ended. A road was declared open by Minister Ana Pirs.").officials == ()


@pytest.mark.parametrize(
    ("text", "officials"),
    [
        ("Minister Joan Fell opened the 5th Reed Forum in Lima.", ("joan-fell",)),
        ("Minister Joan Fell's deputy opened the 5th Reed Forum in Lima.", ()),
        ("Minister Joan Fell's predecessor, Ivo Sanz, had opened the 5th Reed Forum in Lima.", ()),
    ],
)
def test_whose_deputy_opens_a_meeting_is_not_there(text, officials):
    assert first("en", text).officials == officials


@pytest.mark.parametrize(
    ("text", "officials"),
    [
        ("Fiji participated with a delegation headed by Minister Joan Fell at the 5th Reed Forum.", ("joan-fell",)),
        ("A state bank in Suva chaired by Minister Joan Fell will fund the 5th Reed Forum.", ()),
        ("Representing Fiji at the 5th Reed Forum was Minister Joan Fell.", ("joan-fell",)),
        ("Minister Joan Fell heads Fiji's team of experts that drew up the plan for the 5th Reed Forum.", ()),
        ("The 5th Reed Forum opened in Lima. Representing Fiji was Minister Joan Fell.", ("joan-fell",)),
        (
            "Minister Joan Fell delivered a speech, which fulfils what was agreed upon at the 5th Reed Forum in Lima.",
            (),
        ),
    ],
)
def test_whom_a_state_brings_or_who_stands_for_it(text, officials):
    assert first("en", text).officials == officials


def test_who_reports_what_was_done_since_a_meeting_was_not_there():
    text = "Secretary Joan Fell delivered a speech on the work done since the 5th Reed Forum, held in Lima."
    assert first("en", text).officials == ()


@pytest.mark.parametrize(
    ("text", "officials"),
    [
        (
            "The 5th Reed Forum met. Minister Joan Fell led the Fijian side while Minister Ivo Sanz represented Peru.",
            ("joan-fell", "ivo-sanz"),
        ),
        ("Minister Joan Fell represented the view that the 5th Reed Forum had failed.", ()),
    ],
)
def test_who_represents_a_state_beside_another(text, officials):
    assert first("en", text).officials == officials
