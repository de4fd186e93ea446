"""The everyday ways to say that a meeting is held somewhere on some days, each with each: none may be lost."""

from itertools import product

import pytest

import mekong_facts

_ENGLISH = (
    "The 8th meeting of the Ferry Council",
    "The 8th Ferry Council Meeting",
    "The Ferry Council's 8th meeting",
    "The 8th Fiji–Peru Joint Commission",
    "The Eighth Ferry Ministerial Conference (FMC-8)",
)
_HELD = (
    "was held",
    "took place",
    "met",
    "was convened",
    "has been held",
    "is being held",
    "will be held",
    "will meet",
    "is to be held",
    "is scheduled to take place",
    "is expected to convene",
    "is due to be held",
)
_THERE_AND_THEN = (
    "in Lima, Peru, on 5-6 May 2031",
    "on 5–6 May 2031 in Lima, Peru",
    "from 5 to 6 May 2031 in Lima",
    "in Lima between 5 and 6 May 2031",
    "at the Hotel Condor in Lima on May 5-6, 2031",
    "in the Peruvian capital, Lima, on 5 and 6 May 2031",
    "under the chairmanship of Peru in Lima on 5-6 May 2031",
)
_AROUND = (
    "On 5-6 May 2031, {} was held in Lima.",
    "From 5 to 6 May 2031, Lima hosted {}.",
    "Lima will host {} on 5-6 May 2031.",
    "Ministers gathered in Lima on 5-6 May 2031 for {}.",
    "The delegation attended {} in Lima on 5-6 May 2031.",
    "Held in Lima on 5-6 May 2031, {} adopted a plan.",
    "During {}, held on 5-6 May 2031 in Lima, ministers adopted a plan.",
    "Peru has announced that {} will be held on 5-6 May 2031 in Lima.",
)
_AROUND_NAME = (
    "{} (Lima, 5-6 May 2031) approved the plan.",
    "{}, which Peru hosted in Lima from 5 to 6 May 2031, adopted a plan.",
    "{} opened in Lima on 5 May 2031 and closed on 6 May.",
    "{} kicked off in Lima on 5 May 2031 and will wrap up on 6 May.",
)
_VIETNAMESE = (
    "Hội nghị Bộ trưởng Bến phà lần thứ 8",
    "Kỳ họp lần thứ 8 Ủy ban hỗn hợp Việt Nam - Peru",
    "Phiên họp lần thứ tám của Hội đồng Bến phà",
    "Hội nghị lần thứ 8 các Bộ trưởng Bến phà (BTBP 8)",
)
_DIEN_RA = ("diễn ra", "đã diễn ra", "được tổ chức", "sẽ diễn ra", "dự kiến diễn ra", "họp", "đã được tiến hành")
_TAI_VAO = (
    "tại Huế trong hai ngày 5 và 6/5/2031",
    "tại thành phố Huế từ ngày 5 đến 6/5/2031",
    "từ ngày 5-6/5/2031 tại Huế",
    "từ ngày 5 đến ngày 6 tháng 5 năm 2031, tại Huế, Việt Nam",
    "dưới sự chủ trì của Bộ Ngoại giao, từ ngày 5-6/5/2031 tại Huế",
    "với sự tham dự của 50 đại biểu tại Huế trong hai ngày 5 và 6/5/2031",
)
_QUANH = (
    "Trong hai ngày 5 và 6/5/2031, tại Huế đã diễn ra {}.",
    "Tại Huế, từ ngày 5-6/5/2031, {} đã diễn ra.",
    "Huế đăng cai {} từ ngày 5-6/5/2031.",
    "{} (Huế, 5-6/5/2031) đã thông qua kế hoạch.",
    "{} khai mạc tại Huế ngày 5/5/2031 và bế mạc ngày 6/5.",
    "Bộ trưởng Lan dự {} tại Huế từ ngày 5-6/5/2031.",
    "Bộ Ngoại giao cho biết {} sẽ được tổ chức tại Huế từ ngày 5-6/5/2031.",
)


def _told(text: str, language: str) -> list[tuple[int | None, str | None, str | None, str | None]]:
    meetings = mekong_facts.extract(text, language=language).meetings
    return [(one.number, one.place.city, one.start, one.end) for one in meetings]


@pytest.mark.parametrize("name", _ENGLISH)
def test_english(name: str) -> None:
    inner = name[0].lower() + name[1:] if name.startswith("The ") else name
    texts = [f"{name} {held} {when}." for held, when in product(_HELD, _THERE_AND_THEN)]
    texts += [around.format(inner) for around in _AROUND] + [around.format(name) for around in _AROUND_NAME]
    for text in texts:
        assert _told(text, "en") == [(8, "Lima", "2031-05-05", "2031-05-06")], text


@pytest.mark.parametrize("name", _VIETNAMESE)
def test_vietnamese(name: str) -> None:
    texts = [f"{name} {held} {when}." for held, when in product(_DIEN_RA, _TAI_VAO)]
    texts += [around.format(name) for around in _QUANH]
    for text in texts:
        assert _told(text, "vi") == [(8, "Huế", "2031-05-05", "2031-05-06")], text


@pytest.mark.parametrize("lead", ["The 8th Ferry Forum is near.", "Ministers spoke of the 8th Ferry Forum."])
def test_what_is_told_of_something_else_is_not_told_of_the_meeting(lead: str) -> None:
    for other in (
        "A concert was held in Lima on 5-6 May 2031.",
        "The previous forum was held in Lima on 5-6 May 2030.",
        "Elections were held in Lima on 5-6 May 2031.",
        "Another meeting was held in Lima on 5-6 May 2031.",
        "The exhibition runs from 5 to 6 May 2031 in Lima.",
    ):
        [meeting] = [one for one in mekong_facts.extract(f"{lead} {other}", language="en").meetings if one.number == 8]
        assert (meeting.place.city, meeting.start) == (None, None), other
