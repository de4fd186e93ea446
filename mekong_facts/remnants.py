"""What is left in a text of the page, the mail or the program that it was copied from, and is no part of it.

Entities and tags of HTML, emphasis, links and escapes of Markdown, numbers of notes, marks of quoted mail, and dashes
that a writer or a page has glued to the words beside them. Each function gives edits: the (start, end) of what is left
over, and what stands for it.
"""

from __future__ import annotations

import re
from html import unescape
from itertools import chain
from typing import TYPE_CHECKING

from mekong_facts.patterns import deferred
from mekong_facts.rules.letters import INVISIBLE

if TYPE_CHECKING:
    from collections.abc import Iterator

Edit = tuple[int, int, str]

# One of these stands in every text that has something left over.
SIGNS = ("&", "*", "\\", "[", "_", "\u2014", "\u2015", "\u1ea3nh 1")
_ENTITY = deferred(r"&(?:amp;){0,3}(?:#\d{1,7}|#[xX][0-9a-fA-F]{1,6}|[a-zA-Z]{2,31}\d{0,2});")
_NO_LETTERS = dict.fromkeys(map(ord, INVISIBLE))
_ESCAPE = deferred(r"\\(?=[-*_.()\[\]#+!>|`~])")
_ESCAPED = deferred(r"\\(u[0-9a-fA-F]{4}|x[89a-fA-F][0-9a-fA-F]|[nrt](?![a-z])|[\"/'])")
_LETTER = deferred(r"\\(?:u(?:00[a-fA-F]|01|02|03|1[eE]|20)[0-9a-fA-F]{1,2}|x[a-fA-F][0-9a-fA-F])")
_ESCAPES = {"n": "\n", "r": "\r", "t": "\t", '"': '"', "/": "/", "'": "'"}
_EMPHASIS = deferred(
    r"(?<![\w*])(\*{1,3})(?=[^\s*])((?:[^*\n]|\n(?![ \t\r]*\n)){1,300}?)(?<=[^\s*])\1(?![\w*])"
    r"|(?<!\w)(_{1,3})(?=[^\s_])([^_\n]{1,300}?)(?<=[^\s_])\3(?!\w)"
)
_LINK = deferred(r"!?\[([^\[\]\n]{0,300})\]\((?=[^()\s]{0,8}[:/#])[^()\s]{1,600}(?:\s\"[^\"\n]{0,200}\")?\)")
# The number of a picture that a page has glued to the words below it: "… ảnh 1Toàn cảnh hội nghị".
_PICTURE = deferred(r"(?<=[ \t][\u1ea2\u1ea3]nh[ ])\d{1,2}(?=[^\W\d_a-z][^\W\d_A-Z])")
_NOTE = deferred(r"(?<=[\w.,;:)\"'\u201d])(?:\[(?:\d{1,3}|[a-z]|citation needed|note \d{1,2})\])+")
# A paragraph of a mail that is quoted, below its sender's words; and one line that is all of it.
_QUOTED = deferred(r"^(?:>[ \t]?)+", re.MULTILINE)
_PASSAGE = deferred(r"^>(?:.*\n>){2}.*(?:\n>.*)*", re.MULTILINE)
_UNQUOTED = deferred(r"^[^>\s]", re.MULTILINE)
# Tags of HTML: those that begin and end a line, and those within one; what a page does not show.
_PARAGRAPHS = "article|blockquote|div|figure|h[1-6]|ol|p|section|table|title|ul"
_BLOCKS = (
    "address|aside|body|br|caption|center|dd|dl|dt|fieldset|figcaption|footer|form|head|header|hr|html|iframe|li|main|nav|option|pre"
    "|select|tbody|tfoot|thead|tr|video"
)
_CELLS = "td|th"
_INLINE = (
    "a|abbr|acronym|b|bdo|big|button|cite|code|em|font|i|img|input|ins|label|link|mark|meta|nobr|o:p|q|s|small|source|span|st1:[a-z-]+"
    "|strike|strong|sub|sup|time|tt|u|wbr"
)
_EMPTY = deferred(r"\s*(?:\n[ \t\r]*\n|\Z)")
_TAG = deferred(
    r"<!--(?:[^<-]|<(?!!--)|-(?!->)){0,5000}-->"
    r"|<(?P<hidden>script|style)\b[^<>]{0,500}>(?:[^<]|<(?!/?(?P=hidden))){0,50000}</(?P=hidden)\s*>"
    rf"|</?(?:(?P<block>(?P<paragraph>{_PARAGRAPHS})|{_BLOCKS})|(?P<cell>{_CELLS})|{_INLINE})(?:\s[^<>]{{0,1000}})?/?>",
    re.IGNORECASE,
)
_LONG = "\u2014\u2015"  # dashes
# Behind a dateline ("SUVA, 12 May\u2014The \u2026"), and between clauses; "India\u2014ASEAN" may be one name.
_DATELINE = deferred(
    rf"^(?=[^\n{_LONG}]{{2,60}}[{_LONG}])(?:[^\n{_LONG}]*[,)\d][^\n{_LONG}]*|[A-Z][A-Z .'-]{{2,40}})(?<=\S)([{_LONG}])"
    r"(?=[\[*_]{0,4}(?:[^\W\d_a-z]|[\"'\u201c\u2018]))",
    re.MULTILINE,
)
_CLAUSE = deferred(rf"(?<=\w)[{_LONG}](?=[a-z\u00df-\u00ff])|(?<=[a-z\u00df-\u00ff][,.)])[{_LONG}](?=\w)")


def remnants(raw: str) -> Iterator[Edit]:
    """Give the edits that take out of a text what is left over within its lines; they may overlap."""
    return chain(_entities(raw), _marks(raw), _dashes(raw), _pictures(raw))


def tags(raw: str) -> Iterator[Edit]:
    """Give the tags of HTML: a block's end is the end of a line, a paragraph's an empty line, a cell's a tab."""
    if ">" not in raw or "<" not in raw:
        return
    begun = 0  # where a line begins for a tag before
    for found in _TAG.finditer(raw):
        start, end = found.span()
        kept = ""
        if found["block"]:
            closed = raw[end : end + 1] in {"", "\n", "\r"}
            if found["paragraph"] and raw[start + 1] == "/":
                kept = "" if _EMPTY.match(raw, end) else "\n" if closed else "\n\n"
            elif start not in {0, begun} and raw[start - 1] != "\n" and not closed:
                kept = "\n"
        elif found["cell"] and raw[start + 1] == "/":
            kept = "\t"
        if kept[:1] == "\n" or start == begun:
            begun = end
        yield start, end, kept


def escapes(raw: str) -> Iterator[Edit]:
    """Give the escapes of a text that was copied out of JSON or a program, where letters are among them."""
    if "\\u" not in raw and "\\x" not in raw:
        return
    if _LETTER.search(raw):
        for found in _ESCAPED.finditer(raw):
            sign = found[1]
            kept = chr(int(sign[1:], 16)) if sign[0] in "ux" else _ESCAPES[sign]
            yield *found.span(), "" if "\ud800" <= kept <= "\udfff" else kept


def quotes(raw: str) -> Iterator[Edit]:
    """Give the marks of a mail that is quoted as a whole, or of three lines or more."""
    if raw.lstrip()[:1] == ">" and not _UNQUOTED.search(raw):
        yield from ((*found.span(), "") for found in _QUOTED.finditer(raw))
    elif "\n>" in raw:
        for passage in _PASSAGE.finditer(raw):
            yield from ((*found.span(), "") for found in _QUOTED.finditer(raw, *passage.span()))


def _entities(raw: str) -> Iterator[Edit]:
    for found in _ENTITY.finditer(raw) if "&" in raw else ():
        sign = found[0]
        while (plain := unescape(sign)) != sign:
            sign = plain
        if sign != found[0]:
            yield *found.span(), sign.translate(_NO_LETTERS)


def _marks(raw: str) -> Iterator[Edit]:
    """Give the marks of Markdown, and the numbers of notes."""
    if "\\" in raw:
        yield from ((*found.span(), "") for found in _ESCAPE.finditer(raw))
    if "*" in raw or "_" in raw:
        for found in _EMPHASIS.finditer(raw):
            start, end = found.span(2 if found[1] else 4)
            yield found.start(), start, ""
            yield end, found.end(), ""
    if "](" in raw:
        for found in _LINK.finditer(raw):
            yield found.start(), found.start(1), ""
            yield found.end(1), found.end(), ""
    if "[" in raw:
        yield from ((*found.span(), "") for found in _NOTE.finditer(raw))


def _dashes(raw: str) -> Iterator[Edit]:
    """Give the long dashes that part what a reader would not read as one word, with blanks beside them."""
    if "\u2014" in raw or "\u2015" in raw:
        for found in _DATELINE.finditer(raw):
            yield *found.span(1), f" {found[1]} "
        for found in _CLAUSE.finditer(raw):
            yield *found.span(), f" {found[0]} "


def _pictures(raw: str) -> Iterator[Edit]:
    """Give the numbers of pictures with the end of their line."""
    if "\u1ea3nh 1" in raw:
        yield from ((*found.span(), f"{found[0]}\n") for found in _PICTURE.finditer(raw))
