from __future__ import annotations

import pytest

from mekong_facts import extract


@pytest.mark.parametrize(
    ("text", "published", "status"),
    [
        ("The 4th Canal Forum opened on 3 May 2012 and ends on 5 May 2012.", "2012-05-04", "present"),
        ("The 4th Canal Forum opened on 3 May 2012 and ends on 5 May 2012.", "2012-05-03", "present"),
        ("The 4th Canal Forum opened on 3 May 2012 and ends on 5 May 2012.", "2012-05-06", "past"),
        ("This year's 4th Canal Forum was held in Suva.", "2012-05-05", "past"),
        ("This week's 4th Canal Forum will be held in Suva.", "2012-05-05", "future"),
        ("The 4th Canal Forum concluded on 5 May 2012. It began on 3 May 2012.", "2012-05-05", "past"),
        ("The 4th Canal Forum, postponed twice, has been moved to 3 May 2012.", "2012-04-01", "future"),
        ("The 4th Canal Forum entered its final week on 5 May 2012 in Suva.", "2012-05-05", "present"),
        ("The 4th Canal Forum (Suva, 3 May 2012) drew up a plan that will be read.", "2012-06-01", "past"),
        ("The 4th Canal Forum opened on 3 May and ends on 5 May.", None, "past"),
    ],
)
def test_the_day_of_writing_settles_the_status(text, published, status):
    (meeting,) = extract(text, "en", published=published).meetings
    assert meeting.status == status


@pytest.mark.parametrize(
    ("language", "text", "statuses"),
    [
        ("en", "The 60th Session of the Reed Commission, currently underway in Lima, held side events.", ["present"]),
        ("en", "The 34th Reed Summit is preceded by talks that are currently underway at the lake.", ["future"]),
        ("en", "The 9th Reed Forum, which is hosted this year by Fiji, comes at a good point.", [None]),
        ("en", "Ana Pirs and Ben Salio are expected here on Wednesday to attend the 6th Reed Conference.", ["future"]),
        ("en", "Fiji held three meetings on reeds in Suva: the 9th Reed Forum; the 8th Rice Forum.", ["past", "past"]),
        ("en", "Fiji will host two meetings on reeds: the 9th Reed Forum; the 8th Rice Forum.", ["future", "future"]),
        ("en", "The 16th Reed Forum is in progress via videoconference yesterday.", [None]),
        ("en", "He is in Lima, where the 9th Reed Forum has been going on since Monday.", ["present"]),
        ("en", "The 9th Reed Forum has been meeting in Lima.", ["past"]),
        ("en", "Fiji has convened an emergency summit of the Reed Union, which will be held in Lima.", ["future"]),
        ("en", "The 9th Reed Forum, attended by nine ministers, will open in Lima.", ["future"]),
        ("en", "The 9th Reed Forum, attended by nine ministers, discussed reeds.", ["past"]),
        (
            "vi",
            "Fiji đã tổ chức thành công hai hội nghị về lau sậy: Hội nghị Lau sậy lần thứ 40; Hội nghị Lúa lần thứ 18.",
            ["past", "past"],
        ),
        ("vi", "Bà Ana Pirs là Chủ tịch Hội nghị Bộ trưởng Lau sậy lần thứ 9 và sẽ giữ vai trò Chủ tịch.", [None]),
        ("vi", "Fiji sẽ đảm nhận vai trò chủ tịch Hội nghị Bộ trưởng Lau sậy lần thứ 9.", ["future"]),
        ("vi", "Ông Lê Tư đã dẫn đầu đoàn thăm Lào và đồng chủ trì Kỳ họp lần thứ 6 của Ủy ban Lau sậy.", ["past"]),
        ("vi", "Ông Lê Tư đã nhận lời mời thăm Lào và dự Kỳ họp lần thứ 6 của Ủy ban Lau sậy.", ["future"]),
        ("vi", "Ông Lê Tư sẽ thăm Lào từ ngày 1 đến 2/5 và dự Hội nghị Lau sậy lần thứ 6 diễn ra tại Huế.", ["future"]),
        ("vi", "Ông Lê Tư đã thăm Lào và dự Hội nghị Lau sậy lần thứ 6 diễn ra tại Huế.", ["past"]),
        ("vi", "Ông Lê Tư đã lên đường sang Lào và dự Kỳ họp lần thứ 6 của Ủy ban Lau sậy.", ["future"]),
    ],
)
def test_what_a_sentence_says_of_a_meeting(language, text, statuses):
    assert [meeting.status for meeting in extract(text, language).meetings] == statuses
