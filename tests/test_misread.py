"""Texts whose letters another program took for something else: bytes of UTF-8, and fonts of before Unicode."""

from __future__ import annotations

import unicodedata

import pytest
from corpus_texts import DOCUMENTS, TEXTS
from timed import normalising

import mekong_facts
from mekong_facts import misread, old_fonts
from mekong_facts.documents import from_bytes
from mekong_facts.normal_form import normalise

VIETNAMESE = (
    "Ngày 3/3/2031, tại Viêng Chăn, Hội nghị lần thứ 12 Ủy ban Lau sậy đã khai mạc với sự tham dự của các nước. "
    "Thứ trưởng Bộ Nông nghiệp Đào Quốc Toán và “Ấn Độ” ở Huế, Kế hoạch 2016–2020."
)
ENGLISH = "The 5th Reed Forum opened in Hue on 3\u00a0May 2031 – “all came”, said Minister of Reeds José Añón’s aide."


def misread_as(text, encoding):
    """Return what a program shows that reads the bytes of UTF-8 one by one; signs for bytes unused stay controls."""
    return "".join(bytes([byte]).decode(encoding, "ignore") or chr(byte) for byte in text.encode())


def in_font(text, table):
    """Return what a program shows of a text in a font: of TCVN3, small letters for most capitals."""
    codes = {letter: code for start, row in table.items() for code, letter in enumerate(row, start)}
    shown = (codes.get(letter, codes.get(letter.lower())) for letter in text)
    return "".join(letter if code is None else chr(code) for letter, code in zip(text, shown, strict=True))


def in_vni(text):
    shown = {}
    for signs, letter in old_fonts._by_vowel().items():  # noqa: SLF001 - the table is what is tried
        shown.setdefault(letter, signs)
    return "".join(shown.get(letter, letter) for letter in text)


@pytest.mark.parametrize("text", [VIETNAMESE, ENGLISH, VIETNAMESE.upper(), unicodedata.normalize("NFD", VIETNAMESE)])
@pytest.mark.parametrize("encoding", ["cp1252", "latin-1"])
@pytest.mark.parametrize("times", [1, 2])
def test_bytes_of_utf8_that_were_read_one_by_one(text, encoding, times):
    raw = text
    for _ in range(times):
        raw = misread_as(raw, encoding)
    assert normalise(raw)[0] == normalise(text)[0]


@pytest.mark.parametrize(
    ("raw", "text"),
    [
        ("NgÃ y 3/3 vÃ  LÃ o, Ä\u0090á»©c táº¡i HÃ  Ná»™i", "Ngày 3/3 và Lào, Đức tại Hà Nội"),
        ("Äá»©c, Äáº¡i sá»©", "Đức, Đại sứ"),
        ("NgĂ\u00a0y 3/3 táº¡i ViĂªng ChÄƒn vĂ  HĂ Ná»™i", "Ngày 3/3 tại Viêng Chăn và Hà Nội"),
        ("on 3Â May in the Å\u2019land isnâ€™t", "on 3 May in the Œland isn’t"),
        ("Hội nghị ở Huế.\nThe ministerâ€™s word", "Hội nghị ở Huế.\nThe minister’s word"),
    ],
)
def test_signs_that_are_lost_or_stand_beside_healthy_lines(raw, text):
    assert normalise(raw)[0] == text


@pytest.mark.parametrize(
    "raw",
    [
        "“HỘI CHỢ GIÁ…” VÀ “BẤT NHÔ” – “TÌM Ổ…”",
        "CAFÉ™ and “ÉLITE”, Â£5 of ÃŽLE",
        "São Tomé, Åland, Ærø, Göteborg, 10 µm, 5º and ¹",
        "giá»",
        "« Nhà giá» và",
    ],
)
def test_healthy_signs_beside_letters_stay(raw):
    assert normalise(raw)[0] == raw


def test_no_healthy_text_is_touched():
    for document in DOCUMENTS + TEXTS:
        assert not [*misread.read_twice(document.text), *old_fonts.from_old_fonts(document.text)]


def test_fonts_of_before_unicode():
    vietnamese = VIETNAMESE.replace("“", '"').replace("”", '"').replace("–", "-")
    small = vietnamese.replace("Ủy", "ủy")  # the capital had a font of its own, and is told before names only
    assert normalise(in_font(vietnamese, old_fonts._TCVN3))[0] == small  # noqa: SLF001 - the table is what is tried
    assert normalise(in_font(vietnamese, old_fonts._VISCII))[0] == vietnamese  # noqa: SLF001 - likewise
    assert normalise(in_vni(vietnamese))[0] == vietnamese
    assert normalise("HéI NGHÞ CÊP CAO\nc¸c n­íc vµ Úc")[0] == "HỘI NGHỊ CẤP CAO\ncác nước và Úc"


@pytest.mark.parametrize("shown", [in_vni, lambda text: in_font(text, old_fonts._TCVN3)])  # noqa: SLF001 - likewise
def test_files_in_fonts_of_before_unicode(shown):
    text = "Thứ trưởng Đào Quốc Toán khai mạc Hội nghị lần thứ 12 về lau sậy ở Huế ngày 3/3/2031, với các nước và Lào."
    document = from_bytes(shown(text).encode("cp1252"))
    assert (document.encoding, document.language, document.text) == ("windows-1252", "vi", text)


@pytest.mark.parametrize("shown", [in_vni, lambda text: misread_as(text, "cp1252")])
def test_mentions_stand_where_the_file_has_them(shown):
    text = "Thứ trưởng Đào Quốc Toán khai mạc Hội nghị lần thứ 12 về sậy tại Huế ngày 3/3/2031, với các nước và Lào."
    raw = shown(text)
    facts = mekong_facts.extract(raw, "vi")
    [official], [meeting], [date] = facts.officials, facts.meetings, facts.dates
    assert (official.name, meeting.name, date.value) == (
        "Đào Quốc Toán",
        "Hội nghị lần thứ 12 về sậy",
        "2031-03-03",
    )
    for fact, words in ((official, official.name), (meeting, meeting.name), (date, "ngày 3/3/2031")):
        [mention] = fact.mentions
        assert raw[mention.start : mention.end] == mention.text == shown(words)


@pytest.mark.parametrize("unit", ["Ã", "á»", "â€™", "vµ c¸c ", "Ã ", "aø ñaõ vaø caùc ", "Â\u00a0", "\u00e1\u00ba"])
def test_time_grows_with_the_length_of_a_text(unit):
    short = min(normalising(unit, 20_000) for _ in range(3))
    assert normalising(unit, 160_000) < 8 * 3 * short + 0.05
