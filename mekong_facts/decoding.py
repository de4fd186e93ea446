"""Bytes to text: which encoding, and what is no text at all."""

from __future__ import annotations

import codecs
import re
from typing import NamedTuple

from mekong_facts.errors import MekongFactsError
from mekong_facts.old_fonts import in_old_font
from mekong_facts.patterns import deferred


class Decoded(NamedTuple):
    """A text, without byte order mark, and the name of the encoding that its bytes were read in."""

    text: str
    encoding: str


# The longer marks first: that of UTF-32 starts with that of UTF-16.
_MARKS = (
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF32_LE, "utf-32-le"),
    (codecs.BOM_UTF32_BE, "utf-32-be"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)
_PDF, _ZIP, _OLD_OFFICE = "PDF", "a ZIP archive or an office document", "an old office document"
# What other formats start with.
_FORMATS = (
    (b"%PDF-", _PDF),
    (b"PK\x03\x04", _ZIP),
    (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", _OLD_OFFICE),
    (b"{\\rtf", "RTF"),
    (b"\x1f\x8b", "compressed (gzip)"),
    (b"BZh", "compressed (bzip2)"),
    (b"\xfd7zXZ\x00", "compressed (xz)"),
    (b"\x28\xb5\x2f\xfd", "compressed (zstd)"),
    (b"7z\xbc\xaf\x27\x1c", "a 7z archive"),
    (b"Rar!\x1a\x07", "a RAR archive"),
    (b"\x89PNG\r\n", "an image"),
    (b"\xff\xd8\xff", "an image"),
    (b"GIF8", "an image"),
    (b"\x7fELF", "a program"),
    (b"SQLite format 3\x00", "a database"),
)
_ENCRYPTED_PDF = deferred(rb"/Encrypt\b")
_ENCRYPTED_OFFICE = "EncryptedPackage".encode("utf-16-le")
_PGP = b"-----BEGIN PGP MESSAGE-----"
_HTML = deferred(rb"\s*(?:<!--.{0,1000}?-->\s*)?<(?:!doctype\s+html|html)\b", re.IGNORECASE | re.DOTALL)
# Of an e-mail or saved page, whose text is not as it stands: the fields before the first empty line.
_MAIL = deferred(rb"[!-9;-~]{1,80}:")
_MIME = deferred(rb"^mime-version:", re.IGNORECASE | re.MULTILINE)
_ENCODED = deferred(
    rb"^content-(?:transfer-encoding:\s*(?:base64|quoted-printable)|type:\s*multipart/)", re.IGNORECASE | re.MULTILINE
)
_CONTROL = bytes({*range(0x20), 0x7F} - {*b"\t\n\x0b\x0c\r\x1b"})
_HEAD = 65_536  # as many bytes tell the encoding
_LEGACY = ["cp1258", "cp1252"]
_ONE_BYTE = ("cp1252", "iso8859-1")  # the second has a sign for every byte
_NAMES = {"cp1258": "windows-1258", "cp1252": "windows-1252", "ascii": "utf-8"}


def decode(data: bytes, source: str | None = None) -> Decoded:
    """Return the text of a file's bytes.

    Line ends stay as they are. In UTF-8 that is damaged in a few places (a file cut off within a character) each bad
    byte is U+FFFD, as `data.decode("utf-8", "replace")` gives it.

    Args:
        data: the bytes.
        source: the name for error messages.

    Raises:
        MekongFactsError: `unsupported-format`, `encrypted`: it is a file of another kind; `undecodable`: it is no text.

    """
    _refuse_formats(data, source)
    for mark, encoding in _MARKS:
        if data.startswith(mark):
            return _strictly(data[len(mark) :], encoding, source)
    wide = _without_mark(data)
    if wide:
        return _strictly(data, wide, source)
    try:
        text = data.decode("utf-8")
    except UnicodeDecodeError as error:
        _refuse_binary(data, source)
        return _damaged(data, error) or _legacy(data, source)
    _refuse_binary(data, source)
    return Decoded(text, "utf-8")


def _refuse_formats(data: bytes, source: str | None) -> None:
    """Raise an error for what is no plain text: known formats, HTML, encrypted or encoded mail."""
    for start, name in _FORMATS:
        if data.startswith(start):
            if _encrypted(data, name):
                raise MekongFactsError("encrypted", f"is {name}, encrypted; only text is read", source)
            raise MekongFactsError("unsupported-format", f"is {name}; only text is read", source)
    if data.startswith(_PGP):
        raise MekongFactsError("encrypted", "is encrypted (PGP); only text is read", source)
    if _HTML.match(data):
        raise MekongFactsError("unsupported-format", "is HTML; only text is read", source)
    if _MAIL.match(data):
        fields = re.split(rb"\r?\n\r?\n", data[:_HEAD], maxsplit=1)[0]
        if _MIME.search(fields) and _ENCODED.search(fields):
            raise MekongFactsError("unsupported-format", "is an e-mail or a web archive; only text is read", source)


def _encrypted(data: bytes, name: str) -> bool:
    if name == _PDF:
        return _ENCRYPTED_PDF.search(data) is not None
    if name == _ZIP:
        return len(data) > 6 and bool(data[6] & 1)  # the first entry's flags
    return name == _OLD_OFFICE and _ENCRYPTED_OFFICE in data  # what encrypted new ones are wrapped in


def _refuse_binary(data: bytes, source: str | None) -> None:
    """Raise if more than one byte in twenty is a control character that text has no use for."""
    head = data[:_HEAD]
    if len(head) - len(head.translate(None, _CONTROL)) > len(head) // 20 + 1:
        raise MekongFactsError("undecodable", "is no text (binary data)", source)


def _strictly(data: bytes, encoding: str, source: str | None) -> Decoded:
    try:
        text = data.decode(encoding)
    except UnicodeDecodeError as error:
        raise MekongFactsError(
            "undecodable", f"is marked as {encoding}, but is not from byte {error.start} on", source
        ) from None
    return Decoded(text, encoding)


def _without_mark(data: bytes) -> str | None:
    """Return the byte order of UTF-16 that lacks its mark: the high bytes of Latin letters, 0 to 0x1e, tell it."""
    head = data[: min(len(data), 4096) & ~1]
    if len(data) % 2 or len(head) < 8 or 0 not in head:
        return None
    size = len(head) // 2
    for encoding, high, low in (("utf-16-le", head[1::2], head[::2]), ("utf-16-be", head[::2], head[1::2])):
        zeros = high.count(0)
        if zeros > size * 0.4 and low.count(0) * 20 < zeros:
            return encoding
    return None


def _damaged(data: bytes, error: UnicodeDecodeError) -> Decoded | None:
    """Return UTF-8 that is damaged in a few places only; None if it must be something else."""
    text = data.decode("utf-8", "replace")
    bad = text.count("\ufffd")
    good = sum(c > "\x7f" for c in text) - bad
    cut_off = error.end == len(data) and error.reason == "unexpected end of data"
    return Decoded(text, "utf-8") if bad * 20 < good or (cut_off and good) else None


def _legacy(data: bytes, source: str | None) -> Decoded:
    """Read one of the old encodings: of Vietnamese fonts, else the one that fits best."""
    for encoding in _ONE_BYTE:
        try:
            text = data.decode(encoding)
        except UnicodeDecodeError:
            continue
        if in_old_font(text[:_HEAD]):
            return Decoded(text, _NAMES.get(encoding, encoding))
    from charset_normalizer import from_bytes  # noqa: PLC0415 - seldom needed, and it takes time to import

    for only in (_LEGACY, None):
        best = from_bytes(data[:_HEAD], cp_isolation=only).best()
        if best is not None:
            try:
                return Decoded(data.decode(best.encoding), _NAMES.get(best.encoding, best.encoding.replace("_", "-")))
            except UnicodeDecodeError:
                continue
    raise MekongFactsError("undecodable", "is in no encoding that can be told", source)
