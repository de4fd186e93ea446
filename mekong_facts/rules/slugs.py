"""Slugs: names in small plain letters, digits and hyphens, to make ids of."""

from __future__ import annotations

import unicodedata

from mekong_facts.patterns import deferred

_OTHER_LETTERS = str.maketrans(
    {"đ": "d", "ð": "d", "ø": "o", "ł": "l", "ı": "i", "ə": "e", "ß": "ss", "æ": "ae", "œ": "oe"}
)
_MARKS = deferred("[\u0300-\u036f]+")
_UNFIT = deferred(r"[^a-z0-9]+")
_LONGEST = 60


def slug(text: str) -> str:
    """Return a text without diacritics, lower-case, its words joined by hyphens; "" if it has no letter or digit."""
    small = text.lower()
    if not small.isascii():
        small = _MARKS.sub("", unicodedata.normalize("NFD", small.translate(_OTHER_LETTERS)))
    return _UNFIT.sub("-", small).strip("-")


def shortened(text: str, longest: int = _LONGEST) -> str:
    """Return a slug of at most so many characters, cut off between two words."""
    if len(text) <= longest:
        return text
    whole = text[: longest + 1].rpartition("-")[0]
    return whole or text[:longest]


def untaken(base: str, taken: dict[str, int]) -> str:
    """Return an id that is not taken yet: a slug, or the slug with the first number from 2 that makes it new.

    Args:
        base: the slug.
        taken: the ids given before, each with the last number given to it as a slug; the new one is added.

    """
    own = base
    while own in taken:
        taken[base] += 1
        own = f"{base}-{taken[base]}"
    taken[own] = 1
    return own
