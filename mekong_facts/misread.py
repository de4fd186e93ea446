"""Letters that were written in UTF-8, read byte by byte and saved so: "Há»™i nghá»‹" for "Hội nghị".

Such a text shows by signs that stand together in no language; healthy text is left as it is.
"""

from __future__ import annotations

import re
import unicodedata
from typing import TYPE_CHECKING

from mekong_facts.patterns import deferred
from mekong_facts.rules.letters import VIETNAMESE

if TYPE_CHECKING:
    from collections.abc import Iterator

    from mekong_facts.remnants import Edit


def _bytes_of_letters() -> dict[str, int]:
    """Return which byte a letter was read from: in Latin-1, windows-1252, or windows-1258 where that differs."""
    codes = {chr(code): code for code in range(0x80, 0x100)}
    for code in range(0x80, 0xA0):
        letter = bytes([code]).decode("cp1252", "ignore")
        if letter:
            codes[letter] = code
    return codes | {"\u0102": 0xC3}


_CODES = _bytes_of_letters()
_BEHIND = "[" + "".join(re.escape(letter) for letter, code in _CODES.items() if 0x80 <= code < 0xC0) + "]"
# One of these stands in nearly every text of the kind; in a healthy one they are rare.
_LEADS = "\u00c2\u00c3\u00c4\u00c5\u00c6\u00cb\u00cc\u00cd\u0102"
_SIGNS = ("\u00e2\u20ac", "\u00e2\u0080", "\u00e1\u00ba", "\u00e1\u00bb", *_LEADS)
_THREE = f"(?:[\u00e2\u00ef]|\u00e1(?=[\u00ba\u00bb])|\u00e3(?=[\u20ac\u0080])){_BEHIND}{{2}}"
# What no healthy text has: three of these signs, or two within a word.
_SURE = deferred(rf"{_THREE}|(?<=[a-z])[{_LEADS}]{_BEHIND}|[{_LEADS}]{_BEHIND}(?=[a-z])|\u00c2\u00a0")
_PUNCTUATION = deferred(f"\u00e2[\u20ac\u0080]{_BEHIND}")
# And what is read besides where that stands: the second sign may be lost, or have become a mere blank.
_ANY = deferred(
    rf"{_THREE}|\u00f0{_BEHIND}{{3}}|[{_LEADS}]{_BEHIND}"
    r"|(?P<a>[\u00c3\u0102])(?: (?=(?:i|y|o|u|m|n|ng|nh)\b|[ \n.,;:)]|$)|(?= ))"
    r"|(?P<d>\u00c4)(?=[a-z\u00c2-\u01b0])|(?P<blank>\u00c2)(?= )"
)
_LEFT = {"a": "\u00e0", "d": "\u0110", "blank": ""}  # what was written where the second sign is no longer there
_LINE = deferred(r"[^\n]+")
_HEALTHY = deferred(f"[{VIETNAMESE}]")  # none of these is made by misreading
_UNUSED = frozenset({"Cn", "Co", "Cs"})  # categories


def read_twice(raw: str) -> Iterator[Edit]:
    """Give the letters that were written in UTF-8 and read byte by byte, and what was written."""
    if raw.isascii() or not any(sign in raw for sign in _SIGNS):
        return
    if not any(_written(found[0]) for found in _SURE.finditer(raw)):
        return
    for line in _LINE.finditer(raw):
        pattern = _PUNCTUATION if _HEALTHY.search(raw, *line.span()) else _ANY
        for found in pattern.finditer(raw, *line.span()):
            kept = _LEFT[found.lastgroup] if found.lastgroup else _written(found[0])
            if kept is not None:
                yield *found.span(), kept


def _written(letters: str) -> str | None:
    """Return the letter whose bytes in UTF-8 were read as these; None if they are no letter's."""
    try:
        letter = bytes(_CODES[one] for one in letters).decode("utf-8")
    except UnicodeDecodeError:
        return None
    return None if unicodedata.category(letter) in _UNUSED else letter
