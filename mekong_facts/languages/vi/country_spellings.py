"""Vietnamese: how the names of states may be spelled: each word's capitals, with hyphens or without."""

from __future__ import annotations

from itertools import product
from typing import TYPE_CHECKING

from mekong_facts.languages.territories import spellings

if TYPE_CHECKING:
    from collections.abc import Iterator

_TWO = 2
_IRELANDS = ("Ireland", "Ai-len", "Ailen", "Ai Len", "Ai-Len", "Ai len", "Ai-rơ-len", "Airơlen")


def emirates() -> Iterator[str]:
    """Yield the spellings of the United Arab Emirates, which differ in every word."""
    for words in product(
        ("", "Các ", "các "),
        ("Tiểu vương quốc ", "tiểu vương quốc ", "Tiểu Vương quốc ", "Tiểu Vương Quốc "),
        ("Ả Rập ", "Ả-rập ", "Ả-Rập ", "Ả rập ", "A-rập ", "A Rập ", "Arab ", "Ảrập "),
        ("Thống nhất", "thống nhất", "Thống Nhất"),
    ):
        yield "".join(words)


def kingdoms() -> Iterator[str]:
    """Yield the spellings of the United Kingdom of Great Britain and Northern Ireland, likewise."""
    for kind, union in product(("Vương quốc ", "Vương Quốc "), ("Liên hiệp ", "Liên Hiệp ", "Liên hợp ")):
        for whole in (f"{union}{kind}Anh", f"{kind}{union}Anh", f"{kind}Anh", f"{union}Anh"):
            yield whole
            yield from (f"{whole}{link}{north}" for link, north in product((" và Bắc ", " & Bắc "), _IRELANDS))


def spelled(name: str) -> set[str]:
    """Return the other spellings of a name whose syllables hyphens join: In-Đô-Nê-Xi-A, In-đô-nê-xia, Inđônêxia."""
    parts = name.split("-")
    if len(parts) < 2 or " " in name:
        return set()
    tail = [part.lower() for part in parts[1:]]
    found = {"-".join(part.capitalize() for part in parts)}
    if tail[-1] == "a" and tail[-2:-1] and tail[-2].endswith("i"):
        found.add("-".join([parts[0], *tail[:-1]]) + "a")
    if len(parts) > 2:
        found |= {parts[0] + "".join(tail), " ".join([parts[0], *tail]), " ".join(part.capitalize() for part in parts)}
    return found


def run_together(name: str) -> set[str]:
    """Return a name without the hyphens in its words, as the newer press has it: Bê-nin, Bênin; Xri Lan-ca, Xri Lanca.

    One word of two syllables needs marks, without which it may be another word: Ka-ta.
    """
    words = [word.split("-") for word in name.split(" ")]
    if "-" not in name or not all(part.islower() for word in words for part in word[1:]):
        return set()
    run = " ".join("".join(word) for word in words)
    return set() if " " not in run and len(words[0]) == 2 and run.isascii() else spellings([run])


def joined(name: str) -> set[str]:
    """Return a name as the older press joins its syllables: Tây-Ban-Nha, Tây-ban-nha, TÂY-BAN-NHA, Đại-Hàn Dân-Quốc."""
    parts = name.split(" ")
    if not 1 < len(parts) < 5 or not all(part.isalpha() and part.istitle() for part in parts):
        return set()
    joined = "-".join([parts[0], *(part.lower() for part in parts[1:])])
    found = {joined, *spelled(joined)}
    if len(parts) == 4:
        found.add("{}-{} {}-{}".format(*parts))
    return spellings(found)


def glued(name: str) -> set[str]:
    """Return a name of two syllables without the blank between them, as a slip of the text may have it: HànQuốc."""
    parts = name.split(" ")
    two = len(parts) == _TWO and all(part.isalpha() and part.istitle() and len(part) > 1 for part in parts)
    return {"".join(parts)} if two else set()
