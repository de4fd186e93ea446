"""Vietnamese: meetings."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from mekong_facts.languages.base import MeetingPatterns
from mekong_facts.languages.meeting_words import CAPITAL, number_words, read
from mekong_facts.rules.rule import Rule

if TYPE_CHECKING:
    from mekong_facts.languages.base import Fold

_UNITS = {
    "nhất": 1, "một": 1, "mốt": 1, "nhì": 2, "hai": 2, "ba": 3, "tư": 4, "bốn": 4, "năm": 5, "lăm": 5, "sáu": 6,
    "bảy": 7, "bẩy": 7, "tám": 8, "chín": 9,
}  # fmt: skip
_TENS = {"mười": 10} | {
    f"{ten} mươi": value * 10
    for ten, value in (("hai", 2), ("ba", 3), ("bốn", 4), ("năm", 5), ("sáu", 6), ("bảy", 7), ("tám", 8), ("chín", 9))
}
_UNIT = "nhất|nhì|hai|ba|tư|bốn|năm|lăm|sáu|bảy|bẩy|tám|chín|một|mốt"
_WORD = rf"(?P<word>(?i:(?:(?:(?:hai|ba|bốn|năm|sáu|bảy|tám|chín) )?(?:mươi|mười)(?: (?:{_UNIT}))?|{_UNIT})))\b"
_DIGITS = r"(?P<digits>\d{1,3})(?![\w%]|[/.,]\d)"
_ROMAN = r"(?P<roman>[IVXL]{1,7})\b"


def build(fold: Fold) -> MeetingPatterns:
    """Return the patterns; `fold` is applied to every pattern and form."""
    entries, words, levels = read("vi", fold)
    value = rf"(?:{_DIGITS}|{_ROMAN}|{_WORD})"
    plain = rf"(?:\d{{1,3}}|[IVXL]{{1,7}}|(?i:{_UNIT}|mười))\b"
    lead = r"(?i:lần\s+thứ|thứ|lần)"
    ordinals = {fold(word): number for word, number in number_words(_UNITS, _TENS, " ").items()}
    return MeetingPatterns(
        head_first=True,
        left_ordinal=re.compile(fold(rf"{lead}\s+{value}|(?P<bare>\d{{1,3}})(?=\s+{CAPITAL})")),
        right_ordinal=re.compile(
            fold(rf"{lead}\s+{value}|(?P<first>(?i:đầu\s+tiên))|(?i:khóa(?:\s+thứ)?)\s+(?P<term>\d{{1,3}}|[IVXL]{{1,7}})\b"),
        ),
        joined=re.compile(fold(rf"(?:{lead}\s+)?{value}")),
        also=re.compile(fold(rf"(?:\s*(?:-|,|và|&)\s*(?:{lead}\s+)?{plain}(?![/.,]\d)){{1,3}}(?!\s*(?:tháng|/|-\s?\d))")),
        elided=re.compile(fold(rf"lần\s+thứ\s+{value}")),
        bracket=re.compile(
            fold(
                r"\s{0,3}\(\s*(?:(?:gọi|viết)\s+tắt(?:\s+là)?:?\s+|hay\s+|tiếng\s+Anh:?\s+|hội\s+nghị\s+|sau\s+đây\s+gọi\s+là\s+)?[\"']?"
                r"(?P<mention>(?P<ordinal>\d{1,3} ?(?:st|nd|rd|th) )?(?P<acronym>(?:[A-Z]{2,6} )?[A-Z][A-Za-z]*(?:-(?!Plus)[A-Z][A-Za-z]*)?[A-Z](?:\+|[ -]?Plus)?)"
                r"[ -]{0,2}(?P<digits>\d{1,3})?)[\"']?\s*\)",
            ),
        ),
        duration=re.compile(
            fold(
                rf"(?:(?<=trong )|(?<=dài )|(?<=sau )|(?<=họp )|(?<=các )|(?<=Các )|(?<=hội nghị )|(?<=suốt )|(?<=, )|(?<=ra ))(?P<days>(?i:{_UNIT}|mười)|\d{{1,2}})\s+ngày"
                r"(?!\s+(?:\d|tới|nữa|trước|sau|qua|lễ|tháng|đầu))",
            ),
        ),
        day_of=re.compile(fold(rf"ngày\s+(?:làm\s+việc\s+|họp\s+)?thứ\s+({_UNIT})\b")),
        place=re.compile(
            fold(
                r"(?<!\w)(?:(?P<here>(?i:ở|tại)\s+đây|(?i:tại)\s+thành\s+phố\s+này)|(?P<there>(?i:cùng\s+địa\s+điểm|cũng\s+tại\s+đây|tại\s+đó|ở\s+đó))"
                r"|(?P<sure>(?i:tại|ở|địa\s+điểm:?))\s+(?:(?:thành\s+phố|(?i:thủ\s+đô|tỉnh|thị\s+xã|cố\s+đô|TP\.?|đảo|khu\s+nghỉ\s+dưỡng))\s+){0,2}"
                rf"(?={CAPITAL})|(?:trên|cho|đến|từ)\s+(?={CAPITAL}))",
            ),
        ),
        direct=re.compile(fold(rf"\s{{0,3}}(?:[,(\t]|\n)\s*(?={CAPITAL})")),
        both=re.compile(fold(r"(?:đều|cùng)\s+(?:diễn\s+ra\s+|họp\s+|được\s+tổ\s+chức\s+)?(?:ở|tại)\s+")),
        hosted=re.compile(fold(rf"\b(?:do|bạn|từ)\s+(?:nước\s+chủ\s+nhà\s+|bạn\s+)?(?P<by>{CAPITAL})")),
        sidelines=re.compile(fold(r"(?i:bên\s+lề|trong\s+khuôn\s+khổ|song\s+song)\b")),
        town=re.compile(fold(r"(?i:thành\s+phố|thủ\s+đô|thị\s+xã|tỉnh)\s+\Z")),
        agency=re.compile(fold(r"(?:Tân Hoa Xã|Bản báo|Bản xã|Xinhua|TTXVN|THX)\s+(?=[A-Z])")),
        numbers={fold(word): value for word, value in _UNITS.items()} | {fold("mười"): 10},
        first=frozenset(fold(word) for word in ("lần", "thứ", "đầu", "khóa")),
        ordinals=ordinals,
        words=words,
        levels=levels,
        entries=entries,
        rules=_rules(),
    )


def _rules() -> tuple[Rule, ...]:
    return (
        Rule(
            "vi.meeting.numbered",
            "A noun for a meeting with its ordinal, in words, digits or Roman numerals, up to where the name ends.",
            ("[[Hội nghị Bộ trưởng Thủy lợi ASEAN lần thứ bảy]] khai mạc tại Huế.", "[[Kỳ họp thứ 12 của Ủy hội]] diễn ra tại Huế."),
        ),
        Rule(
            "vi.meeting.named",
            "A noun for a meeting with capitals or a quoted title that make it a proper name.",
            ("[[Diễn đàn Kênh đào Đông Á]] diễn ra tại Huế.",),
        ),
        Rule(
            "vi.meeting.acronym",
            "The acronym of a series with a number, in any spelling, or an acronym that a name defines.",
            ("Sau hội nghị [[SOM 12]], các đoàn ra về.", "[[ADMM+ lần thứ 4]] diễn ra tại Huế."),
        ),
        Rule(
            "vi.meeting.ordinal",
            "An ordinal that shares its noun with another one.",
            ("Hội nghị Cấp cao ASEAN lần thứ 28 và [[29]] diễn ra tại Viêng Chăn.",),
        ),
    )
