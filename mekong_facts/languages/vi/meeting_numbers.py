"""Vietnamese: the words and signs that meetings and their days are counted with."""

from __future__ import annotations

from mekong_facts.languages.meeting_words import number_words

UNITS = {
    "nhất": 1, "một": 1, "mốt": 1, "nhì": 2, "hai": 2, "ba": 3, "tư": 4, "bốn": 4, "năm": 5, "lăm": 5, "sáu": 6,
    "bảy": 7, "bẩy": 7, "tám": 8, "chín": 9,
}  # fmt: skip
HAN_VALUES = {
    "nhất": 1, "nhị": 2, "tam": 3, "tứ": 4, "ngũ": 5, "lục": 6, "thất": 7, "bát": 8, "cửu": 9, "thập": 10,
}  # fmt: skip
TENS = {"mười": 10} | {
    f"{ten} mươi": value * 10
    for ten, value in (("hai", 2), ("ba", 3), ("bốn", 4), ("năm", 5), ("sáu", 6), ("bảy", 7), ("tám", 8), ("chín", 9))
}
UNIT = "nhất|nhì|hai|ba|tư|bốn|năm|lăm|sáu|bảy|bẩy|tám|chín|một|mốt"
_TENS = rf"(?:(?:hai|ba|bốn|năm|sáu|bảy|tám|chín) )?(?:mươi|mười)(?: (?:{UNIT}))?"
WORD = rf"(?P<word>(?i:(?:(?:một|hai) trăm(?: (?:{_TENS}|(?:linh|lẻ) (?:{UNIT})))?|{_TENS}|{UNIT})))\b"
_HUNDREDS = {"một trăm": 100, "hai trăm": 200}
DIGITS = (
    r"(?P<digits>\d{1,3}|[lI]\d{1,2})(?![\w%]|[.,+]\d|/\d(?!\d{3}\b))"  # "lần thứ 2/2018" is the second of that year
)
HAN = r"(?i:đệ)\s+(?P<han>(?i:nhất|nhị|tam|tứ|ngũ|lục|thất|bát|cửu|thập))\b"  # as the older press counts
ROMAN = r"(?P<roman>[IVXL]{1,7})\b"


def ordinal_values() -> dict[str, int]:
    """Return what ordinals in words count, up to 299: "sáu", "mười lăm", "một trăm linh sáu", "đệ ngũ"."""
    found = number_words(UNITS, TENS, " ")
    tails = {f" {word}": value for word, value in found.items() if value > 9} | {"": 0}
    tails |= {f" {link} {word}": value for link in ("linh", "lẻ") for word, value in UNITS.items()}
    hundreds = {f"{word}{tail}": value + more for word, value in _HUNDREDS.items() for tail, more in tails.items()}
    return HAN_VALUES | found | hundreds
