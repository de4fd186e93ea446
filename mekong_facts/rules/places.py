"""Places: the cities and provinces that documents name, with the countries they are in.

The list is GeoNames', with the names that English and Vietnamese press use; it is read at the first question.
"""

from __future__ import annotations

import re
import unicodedata
from functools import lru_cache
from importlib.resources import files
from itertools import takewhile
from typing import Literal, NamedTuple

from mekong_facts.patterns import deferred
from mekong_facts.rules.shared_words import one_of, shared

_KNOWN = 500  # thousands of people: a city that large is meant by its own name
_NO_LETTERS = str.maketrans(dict.fromkeys(" \t\n\r\u00a0-\u2010\u2011\u2013'\u2018\u2019\u02bb.,"))
_ONE_LETTER = str.maketrans("đðøłıə", "ddolie")
_TONE_SECOND = deferred("([ou])([àảãáạèẻẽéẹỳỷỹýỵ])(?![a-zà-ỹ])")
# Letters that Vietnamese transliterations write for one another, in this order.
_SOUNDS = (
    ("ph", "f"),
    ("kh", "c"),
    ("sh", "x"),
    ("gh", "g"),
    ("gi", "j"),
    ("k", "c"),
    ("q", "c"),
    ("s", "x"),
    ("y", "i"),
    ("w", "u"),
    ("z", "d"),
)
_DOUBLE = deferred(r"(.)\1+")
_VOWELS = deferred("[aeiou]+")
_NASAL = deferred("n[gh](?![aeiou])")
_HISS = deferred("[sx](?!a)")  # behind a vowel it is written s, x or t: "Lix-bon", "Lít-bon"
# What stands before or after a place's name and is no part of it.
_BEFORE = deferred(rf"(?:{one_of(shared('places')['before'])})\s*(?=[^\W\d_])", re.IGNORECASE)
_AFTER = deferred(rf"\s+(?:{one_of(shared('places')['after'])})$", re.IGNORECASE)
# Words of places' names that have no capital, in any language: de, of, upon, đê.
_SMALL = deferred(r"[^\W\d_]{1,3}|della|upon").fullmatch


class Place(NamedTuple):
    """A city or province: its English name, its country (alpha-2), its people in thousands (0: unknown)."""

    name: str
    country: str
    people: int
    kind: Literal["city", "province"]


def key_of(name: str) -> str:
    """Return a name as the list has it: no case, blanks, hyphens, apostrophes; one place for the tone mark."""
    squeezed = unicodedata.normalize("NFC", name).lower().replace("ð", "đ")
    if not squeezed.isascii():
        squeezed = " ".join(_tone_first(word) for word in re.split(r"[\s-]+", squeezed))
    return squeezed.translate(_NO_LETTERS)


def plain_key(name: str) -> str:
    """Return a name's key in plain letters."""
    key = key_of(name)
    if key.isascii():
        return key
    parts = unicodedata.normalize("NFD", key.translate(_ONE_LETTER))
    return "".join(c for c in parts if not unicodedata.combining(c))


def sound_key(name: str) -> str:
    """Return a transliterated name's key as it sounds, however it is spelt: "Ku-a-la Lăm-pơ", "Cu-a-la Lum-pơ"."""
    key = plain_key(name)
    for spelt, sound in _SOUNDS:
        key = key.replace(spelt, sound)
    return "~" + _DOUBLE.sub(r"\1", key)


def rough_key(name: str) -> str:
    """Return a transliterated name's key with its consonants only, vowels as "a": "Ê-ri-van" and "Ê-rê-vang"."""
    bare = _VOWELS.sub("a", _NASAL.sub("n", sound_key(name)[1:]))
    return "=" + _HISS.sub("t", bare)


def _tone_first(word: str) -> str:
    """Return a syllable with its tone mark on the first of two vowels: Hòa for Hoà."""
    found = _TONE_SECOND.search(word)
    if not found or (found.start() and word[found.start() - 1] == "q"):
        return word
    base, mark = list(unicodedata.normalize("NFD", found[2]))
    moved = unicodedata.normalize("NFC", found[1] + mark) + base
    return word[: found.start()] + moved + word[found.end() :]


@lru_cache(maxsize=1)
def _lines() -> dict[str, str]:
    text = files("mekong_facts").joinpath("data/cities.tsv").read_text(encoding="utf-8")
    return dict(line.split("\t", 1) for line in text.split("\n")[1:-1])


def _places(key: str) -> list[Place]:
    """Return the places that a key stands for."""
    line = _lines().get(key)
    if line is None:
        return []
    fields = (place.split("|") for place in line.split("\t"))
    return [
        Place(name, country, int(people), "city" if kind == "c" else "province")
        for name, country, people, kind in fields
    ]


@lru_cache(maxsize=4096)
def city(name: str, country: str | None = None, *, rough: bool = True) -> Place | None:
    """Return the place that a name means.

    Args:
        name: as a document writes it, in English or Vietnamese, with diacritics or without ("Hà Nội", "Ha Noi",
            "Hanoi", "Băng-cốc", "thành phố Huế", "Siem Reap City"). Its first letter is a capital.
        country: alpha-2 code, where the document tells it; without it, of several places the biggest is meant.
        rough: whether the vowels of a transliterated name may differ; a person's name may be as near ("Tê Na-vút").

    Returns:
        The place, or None: no such place (of that country) is known. A country's name is no place, unless it is its
        capital's name too (Singapore, Luxembourg).

    """
    name = name.strip()[:80]
    found = _found(name, rough=rough)
    if not found:
        bare = _AFTER.sub("", _BEFORE.sub("", name, count=1) if _BEFORE.match(name) else name)
        found = _found(bare, rough=rough) if bare != name else []
    if country is None:
        for place in found:
            if place.name == name and place.people > min(_KNOWN, found[0].people // 2):
                return place
        return found[0] if found else None
    return next((place for place in found if place.country == country), None)


def leading(phrase: str) -> Place | None:
    """Return the place that the words with capitals at the start of a phrase name: "Lima mid-term review"."""
    name = " ".join(takewhile(lambda word: word[0].isupper(), phrase.split()))
    return city(name) if name else None


def _found(name: str, *, rough: bool = True) -> list[Place]:
    """Return the places that a name may mean, by its letters or else by its sound."""
    words = name.split()
    if (
        not words
        or not words[0][0].isupper()
        or not all(word[0].isupper() or _SMALL(word.partition("-")[0]) for word in words)
    ):
        return []
    found = _places(key_of(name))
    if found or "-" not in name:
        return found
    return _places(sound_key(name)) or (_places(rough_key(name)) if rough else [])


def bare_name(name: str) -> str:
    """Return a name without the word for its kind, unless it is known by it: "Huế" for "TP. Huế"."""
    found = _BEFORE.match(name)
    if found is None or _places(key_of(name)):
        return name
    rest = name[found.end() :]
    known = _found(rest)
    if known and known[0].name.endswith(" City"):
        return name
    return rest if known or " " in found[0].strip() else name


def is_province(name: str, country: str | None = None) -> bool:
    """Return whether a name is known as that of a province and of no city."""
    found = city(name, country)
    return found is not None and found.kind == "province"
