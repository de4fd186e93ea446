"""Bytes to documents: decoding, normal form, language, title, repeated passages."""

from __future__ import annotations

import hashlib
import zlib
from dataclasses import dataclass
from typing import TYPE_CHECKING, NamedTuple, get_args

from mekong_facts.decoding import decode
from mekong_facts.errors import MekongFactsError
from mekong_facts.facts import Extent, LanguageCode, PublishedFrom, Repeat
from mekong_facts.identify import identify_language
from mekong_facts.normal_form import normalise
from mekong_facts.patterns import deferred

if TYPE_CHECKING:
    from mekong_facts.normal_form import Offsets

LANGUAGES: tuple[LanguageCode, ...] = get_args(LanguageCode)
_SURROGATE = deferred("[\ud800-\udfff]")


@dataclass(frozen=True, slots=True)
class Document:
    """A text to read, and what is known of it.

    Attributes:
        source: its name in the report.
        sha256: of the bytes it came from.
        encoding: how they were decoded.
        language: the language it is read in.
        raw: the decoded text as the file holds it; offsets in the report count its code points.
        text: the same text in NFC, which the rules read.
        offsets: the way back from `text` to `raw`; none if they are the same.
        published: ISO date of publication, from the caller or from metadata.
        published_from: where `published` comes from.
        title: the headline, if metadata or layout tell it.

    """

    source: str
    sha256: str
    encoding: str
    language: LanguageCode
    raw: str
    text: str
    offsets: Offsets | None = None
    published: str | None = None
    published_from: PublishedFrom | None = None
    title: str | None = None


def from_text(  # noqa: PLR0913 - what is known of a document
    raw: str,
    language: LanguageCode | None = None,
    *,
    source: str = "-",
    published: str | None = None,
    published_from: PublishedFrom | None = None,
    title: str | None = None,
) -> Document:
    """Return the document of a text.

    Args:
        raw: the text.
        language: the language to read it in; None to tell it from the text.
        source: its name in the report.
        published: ISO date of publication, if it is known from outside the text.
        published_from: where `published` comes from.
        title: the headline, if it is known from outside the text.

    Raises:
        MekongFactsError: `empty`: there is no text; `unsupported-language`: it is in a language without rules.

    """
    try:
        data = raw.encode("utf-8")
    except UnicodeEncodeError:  # half of a surrogate pair is no character, and no UTF-8 can hold it
        raw = _SURROGATE.sub("\ufffd", raw)
        data = raw.encode("utf-8")
    known = _Known(source, published, published_from, title)
    return _document(raw, hashlib.sha256(data).hexdigest(), "utf-8", language, known)


def from_bytes(
    data: bytes,
    language: LanguageCode | None = None,
    *,
    source: str = "-",
    published: str | None = None,
    published_from: PublishedFrom | None = None,
) -> Document:
    """Return the document of a file's bytes; the arguments are those of `from_text`.

    Raises:
        MekongFactsError: as `from_text`, and `undecodable`, `unsupported-format` or `encrypted`: it is no text.

    """
    raw, encoding = decode(data, source)
    known = _Known(source, published, published_from, None)
    return _document(raw, hashlib.sha256(data).hexdigest(), encoding, language, known)


class _Known(NamedTuple):
    """What is known of a document from outside its text."""

    source: str
    published: str | None
    published_from: PublishedFrom | None
    title: str | None


def _document(raw: str, sha256: str, encoding: str, language: LanguageCode | None, known: _Known) -> Document:
    """Return a document with its normal form and its language, told or found."""
    if not raw.strip():
        raise MekongFactsError("empty", "there is no text in it", known.source)
    text, offsets = normalise(raw)
    if language is None:
        told = identify_language(text)
        language = next((code for code in LANGUAGES if code == told), None)
        if language is None:
            what = f"is in language {told!r}" if told else "is in no language that can be told"
            raise MekongFactsError("unsupported-language", f"{what}; {' and '.join(LANGUAGES)} are read", known.source)
    return Document(
        source=known.source,
        sha256=sha256,
        encoding=encoding,
        language=language,
        raw=raw,
        text=text,
        offsets=offsets,
        published=known.published,
        published_from=known.published_from,
        title=known.title,
    )


_PARAGRAPH = deferred(r"[^\r\n]+")
_REPEATED_FROM = 40  # a shorter line (a heading, a signature) may recur without being a copy


def repeated_passages(text: str) -> list[Repeat]:
    """Return the passages that repeat an earlier one: lines, or runs of lines, equal but for white space."""
    if not _may_repeat(text):
        return []
    first: dict[str, tuple[int, int]] = {}
    found: list[Repeat] = []
    follows = False
    for line in _PARAGRAPH.finditer(text):
        key = " ".join(line[0].split())
        if len(key) < _REPEATED_FROM:
            follows = follows and not key
            continue
        start, end = line.span()
        earlier = first.setdefault(key, (start, end))
        if earlier == (start, end):
            follows = False
            continue
        last = found[-1] if found and follows else None
        if last and not text[last.of.end : earlier[0]].strip() and last.of.end <= earlier[0]:
            found[-1] = Repeat(start=last.start, end=end, of=Extent(start=last.of.start, end=earlier[1]))
        else:
            found.append(Repeat(start=start, end=end, of=Extent(start=earlier[0], end=earlier[1])))
        follows = True
    return found


def _may_repeat(text: str) -> bool:
    """Return whether two long lines start with the same words; else there is no need to compare all of their words."""
    lines = text.replace("\r", "\n").split("\n")
    starts = [tuple(line.split(None, 3)[:3]) for line in lines if len(line) >= _REPEATED_FROM]
    return len(set(starts)) < len(starts)


_KEPT = 64
_STARTS = "chmtđ".encode()  # bytes with which two words in five start, in either language


def fingerprint(text: str) -> str:
    """Return numbers of rows of four words, six hexadecimal digits each, in their order: at most 64, the smallest.

    Copies of one text have most of them in common, whatever heading, byline or agency stands around them: which rows
    are taken depends on the words alone.
    """
    words = text.lower().encode("utf-8", "surrogatepass").split()
    rows = [
        zlib.crc32(b" ".join(words[at : at + 4])) & 0xFFFFFF for at, word in enumerate(words[:-3]) if word[0] in _STARTS
    ]
    found = list(dict.fromkeys(rows))
    if len(found) > _KEPT:
        last = sorted(found)[_KEPT - 1]
        found = [row for row in found if row <= last]
    return "%06x" * len(found) % tuple(found)
