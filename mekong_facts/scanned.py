"""Letters and digits that a scanner took for each other: "l4 May 2O12" for 14 May 2012, "C0MMUNIQUE"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from mekong_facts.patterns import deferred

if TYPE_CHECKING:
    import re
    from collections.abc import Iterator

    from mekong_facts.remnants import Edit

# A digit beside a letter that looks like one.
_SIGN = deferred("[0-9](?:(?<=[OIl].)|(?=[OIl])|(?<=[A-Z]0)(?=[A-Z]))")
_NUMBER = deferred(r"(?<![\w.,])[\dOIl]{2,4}(?=(st|nd|rd|th)?(?!\w))")
_WORD = deferred(r"(?<![\w-])(?=\w{6})[A-Z]+(?:0[A-Z]+)+(?![\w-])")
_DIGITS = str.maketrans("OIl", "011")
_MONTH = r"(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec|[Tt]h[aá]ng\s)"
_SURE = deferred("l[0-9]{1,2}|[1-9]O|[1-9][0-9]O")
# What tells that two signs are the number of a day: the month, a dash or slash before another number.
_BEHIND = deferred(
    rf"(?:\s?[-\u2013/]\s?[\dOIl]{{1,2}})?,?\s(?:of\s)?{_MONTH}|[-/.][\dOIl]{{1,2}}[-/.][\dOIl]{{2,4}}\b"
)
_BEFORE = deferred(rf"(?:{_MONTH}[a-z]*\.?|[Nn]g[aà]y)\s(?:[\dOIl]{{1,2}}\s?[-\u2013]\s?)?\Z|[\dOIl]{{1,2}}[-/.]\Z")
_NEAR = 16
_YEARS = range(1900, 2060)


def scanned(raw: str) -> Iterator[Edit]:
    """Give the letters that are digits in a year, an ordinal or a day, and the zeros in words of capitals."""
    if not _SIGN.search(raw):
        return
    for found in _NUMBER.finditer(raw):
        shown = found[0]
        meant = shown.translate(_DIGITS)
        if meant != shown and any(map(str.isdigit, shown)) and (found[1] or _is_meant(raw, found, meant)):
            yield *found.span(), meant
    yield from ((*found.span(), found[0].replace("0", "O")) for found in _WORD.finditer(raw))


def _is_meant(raw: str, found: re.Match[str], meant: str) -> bool:
    """Return whether a number is a year, or a day by its signs or by what stands beside it."""
    start, end = found.span()
    if len(meant) == 4:
        return int(meant) in _YEARS and not (found[0][:3].isdigit() and found[0][3] == "l")  # 200 litres
    if _SURE.fullmatch(found[0]):
        return True
    told = _BEHIND.match(raw, end) or _BEFORE.search(raw, max(0, start - _NEAR), start)
    return len(meant) == 2 and 0 < int(meant) < 32 and told is not None
