"""Vietnamese in fonts of before Unicode, where a letter has the code that other programs show something else for.

"Hội nghị" is "Héi nghÞ" in TCVN3 (ABC), "Hoäi nghò" in VNI and "Hµi nghÎ" in VISCII; the most frequent words tell them.
"""

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING, NamedTuple

from mekong_facts.patterns import deferred
from mekong_facts.rules.letters import VIETNAMESE

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from mekong_facts.remnants import Edit

# The letters from a code on.
_TCVN3 = {
    0xA1: "ĂÂÊÔƠƯĐăâêôơưđ",
    0xB5: "àảãáạ",
    0xBB: "ằẳẵắ",
    0xC6: "ặầẩẫấậè",
    0xCE: "ẻẽéẹềểễếệìỉ",
    0xDC: "ĩíịò",
    0xE1: "ỏõóọồổỗốộờởỡớợù",
    0xF1: "ủũúụừửữứựỳỷỹýỵ",
}
_VISCII = {
    0x80: "ẠẮẰẶẤẦẨẬẼẸẾỀỂỄỆỐỒỔỖỘỢỚỜỞỊỎỌỈỦŨỤỲ",
    0xA0: "ÕắằặấầẩậẽẹếềểễệốồổỗỠƠộờởịỰỨỪỬơớƯÀÁÂÃẢĂẳẵÈÉÊẺÌÍĨỳ",
    0xD0: "ĐứÒÓÔạỷừửÙÚỹỵÝỡưàáâãảăữẫèéêẻìíĩỉđựòóôõỏọụùúũủýợỮ",
}
# A letter of VNI is a vowel and a sign, or a sign of its own: vowels, signs behind any of them, and what they make.
_VNI = (
    ("aeouy", "øùûõï", "àáảãạèéẻẽẹòóỏõọùúủũụỳýỷỹỵ"),
    ("ôö", "øùûõï", "ờớởỡợừứửữự"),
    ("aeo", "âàáåãä", "âầấẩẫậêềếểễệôồốổỗộ"),
    ("a", "êèéúüë", "ăằắẳẵặ"),
    ("", "ôöæóòîñ", "ơưỉĩịỵđ"),
)
_FREQUENT = ("của", "và", "các", "tại", "nghị", "ngày", "đã", "với", "được", "những", "cấp", "hợp", "nước", "Việt")
_OFTEN = (("\u00b5", "tcvn3"), ("\u00f8", "vni"), ("\u00df", "viscii"))  # a sign that nearly every text has
_FEWEST = 2  # of these words tell a font
_LINE = deferred(r"[^\n]+")
_HEALTHY = deferred(f"[{VIETNAMESE}]")  # in none of these fonts
_NO_LETTERS = frozenset("\u00a0\u2018\u2019\u201c\u201d\u2022\u2013\u2014\u2026")  # VISCII has rare capitals there
_SMALL = deferred("[a-z]")
# A first letter that has no capital, and a word behind that begins with one: a name but for "ở" and "úy"; and "Úc".
_NAMED = deferred(r"(?<![^\s(\"])(?![\u00a8-\u00ae]|\u00eb\s|\u00f3y\s)(?:\S{1,6}\s[A-Z\u00a1-\u00a7]|\u00f3c\b)")


class _Font(NamedTuple):
    """A font.

    Attributes:
        letters: the letter for each sign, or vowel and sign.
        sign: any of these.
        words: the frequent words in this font, but for those that are the same in Unicode.
        one_case: whether most capitals have the codes of small letters, and a font of their own.

    """

    letters: Mapping[str, str]
    sign: re.Pattern[str]
    words: re.Pattern[str]
    one_case: bool


def in_old_font(raw: str) -> bool:
    """Return whether a text is in one of these fonts."""
    return _told(raw) is not None


def from_old_fonts(raw: str) -> Iterator[Edit]:
    """Give the signs that are letters in the font that a text is in, and these letters; none in other texts."""
    font = _told(raw)
    if font is None:
        return
    for line in _LINE.finditer(raw):
        start, end = line.span()
        if _HEALTHY.search(raw, start, end):
            continue
        raised = font.one_case and not _SMALL.search(raw, start, end)
        for found in font.sign.finditer(raw, start, end):
            letter = font.letters[found[0]]
            named = font.one_case and _NAMED.match(raw, found.start(), end)
            yield *found.span(), letter.upper() if raised or named else letter


def _told(raw: str) -> _Font | None:
    """Return the font that a text is in, None if in none of these."""
    for often, name in () if raw.isascii() else _OFTEN:
        if often in raw:
            font = _font(name)
            if len(set(font.words.findall(raw))) >= _FEWEST:
                return font
    return None


@cache
def _font(name: str) -> _Font:
    letters = _by_vowel() if name == "vni" else _by_code(_TCVN3 if name == "tcvn3" else _VISCII)
    back = {letter: sign for sign, letter in letters.items() if sign[-1] < "\u0300"}
    words = {"".join(back.get(letter, letter) for letter in word) for word in _FREQUENT} - {*_FREQUENT}
    known = "|".join(map(re.escape, sorted(words)))
    either = "|".join(map(re.escape, sorted(letters, key=len, reverse=True)))
    return _Font(letters, deferred(either), deferred(rf"(?<!\w)(?:{known})(?!\w)"), name == "tcvn3")


def _by_code(table: Mapping[int, str]) -> dict[str, str]:
    """Return the letter for what Latin-1, windows-1258 and windows-1252 show for a code."""
    letters: dict[str, str] = {}
    for start, row in table.items():
        for code, letter in enumerate(row, start):
            for encoding in ("latin-1", "cp1258", "cp1252"):
                letters[bytes([code]).decode(encoding, "ignore") or chr(code)] = letter
    return {sign: letter for sign, letter in letters.items() if sign not in _NO_LETTERS}


def _by_vowel() -> dict[str, str]:
    """Return the letter for what windows-1252 shows for a vowel and a sign, or a sign."""
    letters: dict[str, str] = {}
    for vowels, signs, made in _VNI:
        signed = (vowel + sign for vowel in vowels or [""] for sign in signs)
        for shown, letter in zip(signed, made, strict=True):
            letters |= {shown: letter, shown.upper(): letter.upper(), shown[0].upper() + shown[1:]: letter.upper()}
    return letters
