"""Bytes and texts to documents."""

from __future__ import annotations

import os
import re
import time
import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from mekong_facts.decoding import decode
from mekong_facts.documents import fingerprint, from_bytes, from_text, repeated_passages
from mekong_facts.errors import MekongFactsError
from mekong_facts.headline import headline
from mekong_facts.identify import identify_language

ENGLISH = "The ministers’ meeting opened in Hanoi on 14 February – “a café of ideas”, one delegate said."
VIETNAMESE = (
    "Hội nghị các bộ trưởng về nguồn nước khai mạc tại Hà Nội ngày 14 tháng 2 với sự tham dự của đại biểu sáu nước."
)


def windows_1258(text):
    """Return Vietnamese as Windows writes it: letters with their shapes, tone marks behind them."""
    out = []
    for letter in unicodedata.normalize("NFC", text):
        parts = unicodedata.normalize("NFD", letter)
        tones = [part for part in parts if part in "\u0300\u0301\u0303\u0309\u0323"]
        base = unicodedata.normalize("NFC", "".join(part for part in parts if part not in tones))
        try:
            out.append(letter.encode("cp1258"))
        except UnicodeEncodeError:
            out.append((base + "".join(tones)).encode("cp1258"))
    return b"".join(out)


def code_of(data, **options):
    with pytest.raises(MekongFactsError) as error:
        from_bytes(data, source="x", **options)
    assert error.value.source == "x"
    assert "\n" not in error.value.message
    return error.value.code


@pytest.mark.parametrize(
    ("text", "data", "encoding"),
    [
        (VIETNAMESE, VIETNAMESE.encode(), "utf-8"),
        (VIETNAMESE, VIETNAMESE.encode("utf-8-sig"), "utf-8"),
        (VIETNAMESE, b"\xff\xfe" + VIETNAMESE.encode("utf-16-le"), "utf-16-le"),
        (VIETNAMESE, b"\xfe\xff" + VIETNAMESE.encode("utf-16-be"), "utf-16-be"),
        (VIETNAMESE, VIETNAMESE.encode("utf-16-le"), "utf-16-le"),
        (VIETNAMESE, VIETNAMESE.encode("utf-16-be"), "utf-16-be"),
        (VIETNAMESE, b"\xff\xfe\0\0" + VIETNAMESE.encode("utf-32-le"), "utf-32-le"),
        (VIETNAMESE, unicodedata.normalize("NFD", VIETNAMESE).encode(), "utf-8"),
        (VIETNAMESE, windows_1258(VIETNAMESE), "windows-1258"),
        (VIETNAMESE.upper(), windows_1258(VIETNAMESE.upper()), "windows-1258"),
        (ENGLISH, ENGLISH.encode("cp1252"), "windows-1252"),
        (ENGLISH, ENGLISH.encode("utf-16-le"), "utf-16-le"),
        ("The meeting opened.", b"The meeting opened.", "utf-8"),
    ],
)
def test_encodings(text, data, encoding):
    document = from_bytes(data)
    assert document.encoding == encoding
    python = encoding.replace("windows-", "cp")
    assert document.raw == data.decode(python).removeprefix("\ufeff"), "as whoever decodes the file has it"
    assert document.text == text


@pytest.mark.parametrize("end", ["\n", "\r\n", "\r"])
def test_line_ends_stay(end):
    assert from_bytes(f"The meeting{end}opened{end}".encode()).raw == f"The meeting{end}opened{end}"


def test_damaged_utf8_is_still_utf8():
    data = VIETNAMESE.encode()
    cut_off = data[: data.index("à".encode()) + 1]
    for damaged in (cut_off, data[:40] + b"\xff" + data[40:]):
        document = from_bytes(damaged)
        assert (document.encoding, document.raw) == ("utf-8", damaged.decode("utf-8", "replace"))


MAIL = b"From: desk@example.org\r\nMIME-Version: 1.0\r\n"


@pytest.mark.parametrize(
    ("data", "code"),
    [
        (b"", "empty"),
        (b" \n\t\r\n", "empty"),
        ("\u200b\n".encode(), "unsupported-language"),
        (b"\n" * 10**6, "empty"),
        (bytes(range(256)) * 20, "undecodable"),
        (b"\0" * 1000, "undecodable"),
        (b"\xff\xfe\x00\xd8\x00\xd8", "undecodable"),
        (b"%PDF-1.7\n...", "unsupported-format"),
        (b"%PDF-1.7\n... /Encrypt 5 0 R", "encrypted"),
        (b"PK\x03\x04\x14\x00\x01\x00\x08\x00", "encrypted"),
        (b"PK\x03\x04", "unsupported-format"),
        (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1..." + "EncryptedPackage".encode("utf-16-le"), "encrypted"),
        (b"-----BEGIN PGP MESSAGE-----\n", "encrypted"),
        (b"PK\x03\x04....", "unsupported-format"),
        (b"\x1f\x8b\x08....", "unsupported-format"),
        (b"\x89PNG\r\n\x1a\n....", "unsupported-format"),
        (b"<!DOCTYPE html><p>The talks opened.", "unsupported-format"),
        (MAIL + b"Content-Transfer-Encoding: base64\r\n\r\nVGhlIHRhbGtz", "unsupported-format"),
        (MAIL + b"Content-Type: multipart/related;\r\n boundary=x\r\n\r\n--x", "unsupported-format"),
        (
            "La réunion des ministres s'est ouverte mardi à Paris, a annoncé le porte-parole.".encode(),
            "unsupported-language",
        ),
        ("การประชุมรัฐมนตรีเปิดขึ้นที่กรุงเทพฯ เมื่อวันอังคาร".encode(), "unsupported-language"),
        ("การประชุมรัฐมนตรีเปิดขึ้นที่กรุงเทพฯ เมื่อวันอังคาร".encode("cp874"), "unsupported-language"),
        (b"1234 5678", "unsupported-language"),
    ],
)
def test_what_is_no_document(data, code):
    assert code_of(data) == code


def test_a_stray_control_character_is_no_binary_file():
    assert from_bytes(b"The talks\0 opened in Hanoi on Tuesday.\x1a").language == "en"


def test_a_language_that_is_given_is_believed():
    assert from_text("SOM8: 14-2-2012", "vi").language == "vi"


def test_halves_of_surrogate_pairs_are_replaced():
    assert from_text("The talks \ud800 opened.").raw == "The talks \ufffd opened."


@pytest.mark.parametrize(
    ("text", "language"),
    [
        (ENGLISH, "en"),
        (ENGLISH.upper(), "en"),
        (VIETNAMESE, "vi"),
        (VIETNAMESE.upper(), "vi"),
        ("Hoi nghi cac bo truong ve nguon nuoc khai mac tai Ha Noi ngay 14 thang 2", "vi"),
        ("HOI NGHI CAC BO TRUONG KHAI MAC TAI HA NOI", "vi"),
        ("SOM8 opens in Hanoi", "en"),
        ("HANOI, FEB. 14 -- SOM8 OPENS", "en"),
        ("Khai mạc SOM8", "vi"),
        ("Hop SOM8 ngay 14-2", "vi"),
        ("\x00\x01\u200b\ue000The\x00 talks\x07 opened in Hanoi\uffff", "en"),
        (f"{VIETNAMESE} {ENGLISH[:40]}", "vi"),
        (f"{ENGLISH * 2} {VIETNAMESE[:40]}", "en"),
        ("1234 " * 10_000 + ENGLISH, "en"),
        ("\n" * 100_000 + VIETNAMESE, "vi"),
        ("Le ministre a ouvert la réunion à Paris avec ses collègues.", "fr"),
        ("", None),
        ("12.5 % (3)", None),
    ],
)
def test_languages(text, language):
    assert identify_language(text) == language


@given(st.text(max_size=200))
def test_any_text_has_a_language_or_none(text):
    language = identify_language(text)
    assert language is None or re.fullmatch(r"[a-z]{2,3}(?:-\w+)?", language)


@given(st.binary(max_size=400))
def test_any_bytes_are_a_text_or_an_error(data):
    try:
        text, encoding = decode(data)
    except MekongFactsError:
        return
    errors = "replace" if encoding == "utf-8" else "strict"
    assert data.decode(encoding.replace("windows-", "cp"), errors).removeprefix("\ufeff") == text.removeprefix("\ufeff")


def test_half_a_million_marks_take_no_time():
    started = time.process_time()
    document = from_text("The ministers e" + "\u0301" * 500_000 + " opened the meeting.")
    assert len(document.raw) > 500_000
    assert time.process_time() - started < 5


GROWING = [
    "a",
    "A",
    "1",
    ",",
    " ",
    "\n",
    "\r\n",
    "the ",
    "e\u0301",
    "\u0301",
    "\u200b",
    "\0",
    "the meeting of the ministers\n",
]


@pytest.mark.parametrize("piece", GROWING)
def test_time_grows_with_size_alone(piece):
    def seconds(size):
        data = (piece * (size // len(piece)) + " The ministers opened the meeting.").encode()
        best = 10.0
        for _ in range(3):
            started = time.process_time()
            try:
                document = from_bytes(data, "en")
                repeated_passages(document.text)
                headline(document.text)
            except MekongFactsError:
                pass
            best = min(best, time.process_time() - started)
        return best

    assert seconds(400_000) < 12 * seconds(100_000) + 0.05


def test_repeated_passages():
    first = "The eighth meeting of senior officials opened in Hanoi."
    second = "About a hundred and fifty delegates are taking part in it."
    text = f"{first}\n{second}\n\nBy us\n{first}\n\n{second}\nEnd\n"
    (repeat,) = repeated_passages(text)
    assert text[repeat.start : repeat.end] == f"{first}\n\n{second}"
    assert text[repeat.of.start : repeat.of.end] == f"{first}\n{second}"


def rows(text):
    marks = fingerprint(text)
    return {marks[at : at + 6] for at in range(0, len(marks), 6)}


def test_copies_of_a_text_have_one_fingerprint_but_for_what_stands_around_them():
    text = "The eighth meeting of senior officials opened in Hanoi.\nThey came to talk about customs and trade.\n"
    assert fingerprint(text) == fingerprint(text.upper().replace("\n", "  "))
    assert rows(text) - rows("Customs chiefs meet\nBy us\n\n" + text + "(Agency)") == set()
    assert rows(text).isdisjoint(rows("Customs chiefs of ten countries came to Hanoi to talk, and the talks went on."))


def test_a_fingerprint_has_an_end():
    long = " ".join(f"t{n}" for n in range(5000))
    assert len(rows(long)) == 64
    assert len(rows(long) & rows(long + " and the rest")) >= 60
    assert fingerprint("") == fingerprint("no row of words") == ""


def test_random_bytes_are_no_document():
    assert code_of(os.urandom(4096)) == "undecodable"


def test_mail_that_is_plain_text_is_read():
    mail = MAIL + b"Content-Transfer-Encoding: 8bit\r\n\r\nThe ministers opened the talks in Hanoi on Monday."
    assert from_bytes(mail).raw == mail.decode()
