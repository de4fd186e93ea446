"""The words of offices, ranks and honorifics of a language, ready for looking up while reading from word to word."""

from __future__ import annotations

from dataclasses import dataclass
from enum import IntEnum, IntFlag
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping

    # (words in lower case, what they are, canonical id)
    Phrase = tuple[tuple[str, ...], "Title", str]


class About(IntFlag):
    """What a lexicon says of a single word, as bits (kept as plain integers, which are faster)."""

    MODIFIER = 1
    TOPIC = 2
    BODY = 4
    LINK = 8
    DETERMINER = 16
    PARTICLE = 32
    NOT_NAME = 64
    END = 128
    SURNAME = 256
    SUFFIX = 512
    ADVERB = 1024
    COPULA = 2048
    GIVEN = 4096
    PLACE = 8192


class Title(IntEnum):
    """What a phrase is that stands before or after a name."""

    HEAD = 1
    RANK = 2
    ROYAL = 3
    STYLE = 4
    HONORIFIC = 5
    TOPIC = 6
    PLACE = 7
    END = 8


class Found(NamedTuple):
    """A phrase found: it ends before word `end`; `id` is its canonical name, `plural` whether it is one."""

    end: int
    title: Title
    id: str


@dataclass(frozen=True, slots=True)
class Lexicon:
    """The words of a language.

    Attributes:
        about: what is known of a single word in lower case, as bits of `About`.
        phrases: by their first word, the phrases that start with it, the longest first.
        rank_parts: the words that ranks are made of, in every spelling, with their canonical word.
        ranks: the ranks by their canonical words.
        branches: words before a rank that are part of it but not of its canonical id (`police`).
    """

    about: Mapping[str, int]
    phrases: Mapping[str, tuple[Phrase, ...]]
    rank_parts: Mapping[str, str]
    ranks: Mapping[tuple[str, ...], str]
    branches: frozenset[str]


def items(text: str) -> list[str]:
    """Return the items of a list in running text: separated by commas, on one line or several."""
    return [item for part in text.split(",") if (item := " ".join(part.split()))]


def build(
    words: Iterable[tuple[About, Iterable[str]]],
    phrases: Iterable[tuple[Title, str, str]],
    split: Callable[[str], list[str]],
    *,
    rank_parts: Mapping[str, str] | None = None,
    ranks: Mapping[tuple[str, ...], str] | None = None,
    branches: frozenset[str] = frozenset(),
) -> Lexicon:
    """Return a lexicon.

    Args:
        words: which bit is set for which words.
        phrases: (what it is, the phrase in lower case, its canonical id); of two equal phrases the first counts.
        split: how a phrase is split into words, as a text is.
        rank_parts: see `Lexicon`.
        ranks: see `Lexicon`.
        branches: see `Lexicon`.
    """
    about: dict[str, int] = {}
    for bit, listed in words:
        for word in listed:
            about[word] = about.get(word, 0) | int(bit)
    known: dict[tuple[str, ...], tuple[Title, str]] = {}
    for title, phrase, id_ in phrases:
        known.setdefault(tuple(split(phrase)), (title, id_))
    by_first: dict[str, list[Phrase]] = {}
    for key, (title, id_) in known.items():
        by_first.setdefault(key[0], []).append((key, title, id_))
    for listed_phrases in by_first.values():
        listed_phrases.sort(key=lambda entry: -len(entry[0]))
    return Lexicon(
        about=about,
        phrases={first: tuple(found) for first, found in by_first.items()},
        rank_parts=rank_parts or {},
        ranks=ranks or {},
        branches=branches,
    )
