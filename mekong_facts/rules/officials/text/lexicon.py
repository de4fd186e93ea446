"""The words of offices, ranks and honorifics of a language, ready for looking up while reading from word to word."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass
from enum import IntEnum, IntFlag
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping


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
    ACRONYM = 16384
    SYLLABLE = 32768
    SITE = 65536


KNOWN = int(About.MODIFIER | About.TOPIC | About.BODY)  # what offices are made of beside their head nouns
NOT_IN_NAMES = int(About.NOT_NAME | About.TOPIC | About.BODY | About.SITE)  # what no person's name holds, or hardly one
IN_NAMES = int(About.SURNAME | About.SUFFIX | About.GIVEN)  # what one may hold whatever else it means
BEFORE_OFFICE = int(About.ADVERB | About.COPULA | About.DETERMINER)


class Title(IntEnum):
    """What a phrase is that stands before or after a name.

    Python reaches the members of an enumeration slowly, so modules keep those that they ask for all the time.
    """

    HEAD = 1
    RANK = 2
    ROYAL = 3
    STYLE = 4
    HONORIFIC = 5
    TOPIC = 6
    PLACE = 7
    END = 8


POSSESSIVES = frozenset({"'s", "'"})  # as words of their own
BEFORE_NAME = frozenset({Title.RANK, Title.ROYAL, Title.STYLE, Title.HONORIFIC})

# (words in lower case, what they are, canonical id)
Phrase = tuple[tuple[str, ...], Title, str]


@dataclass(slots=True)
class Found:
    """A phrase found: it ends before word `end`; `id` is its canonical name, `plural` whether it is one."""

    end: int
    title: Title
    id: str


class Phrases:
    """Phrases by their first words, the longest first; of two equal ones the first given counts.

    Attributes:
        by_first: those that start with a word.
        by_second: those that start with two words, by the one and the other ("" for those of the first alone).
        lasts: the words that they end with.

    """

    __slots__ = ("by_first", "by_second", "lasts")

    def __init__(self, phrases: Iterable[Phrase]) -> None:
        """Sort phrases by their first word, and those of each by the second ("" for the first alone)."""
        by_first: dict[str, list[Phrase]] = {}
        for phrase in phrases:
            by_first.setdefault(phrase[0][0], []).append(phrase)
        self.by_first = {
            first: tuple(sorted(found, key=lambda each: -len(each[0]))) for first, found in by_first.items()
        }
        self.lasts = frozenset(each[0][-1] for found in by_first.values() for each in found)
        self.by_second: dict[str, dict[str, tuple[Phrase, ...]]] = {}
        for first, found in self.by_first.items():
            seconds: dict[str, list[Phrase]] = {"": []}
            for each in found:
                seconds.setdefault(each[0][1] if len(each[0]) > 1 else "", []).append(each)
            alone = seconds.pop("")
            self.by_second[first] = {"": tuple(alone)} | {two: (*those, *alone) for two, those in seconds.items()}
            self.by_second[first]["."] = found  # a full stop may stand in any of them
            self.by_second[first]["-"] = found  # a dash in some

    def starting(self, first: str, second: str) -> tuple[Phrase, ...]:
        """Return the phrases that two words may start, or the first of them alone."""
        found = self.by_second.get(first)
        return (found.get(second) or found[""]) if found else ()


@dataclass(frozen=True, slots=True)
class Lexicon:
    """The words of a language.

    Attributes:
        about: what is known of a single word in lower case, as bits of `About`.
        phrases: the titles, and with them the organisations and places whose names hold one (Đại sứ quán, Bà Rịa).
        plain: the topics, organisations, places and verbs, which count near a title only.
        triggers: the words that may start a title.
        rank_parts: the words that ranks are made of, in every spelling, with their canonical word.
        rank_firsts: those of them that a rank may start with, and whether each is a rank by itself.
        ranks: the ranks by their canonical words.
        branches: words before a rank that are part of it but not of its canonical id (`police`).
        compounds: words of two syllables whose second may start a title, but does not there (chức vụ, not vụ trưởng).
        full_stops: whether any title may be an abbreviation with a full stop, not only one without a vowel (TS., Mr.).
        classes: words that single rules ask for, by the names that official_words.toml gives them.
        endings: endings of words, likewise.

    """

    about: Mapping[str, int]
    phrases: Phrases
    plain: Phrases
    triggers: frozenset[str]
    rank_parts: Mapping[str, str]
    rank_firsts: Mapping[str, bool]
    ranks: Mapping[tuple[str, ...], str]
    branches: frozenset[str]
    compounds: frozenset[tuple[str, ...]]
    full_stops: bool
    classes: Mapping[str, frozenset[str]]
    endings: Mapping[str, tuple[str, ...]]


def items(text: str) -> list[str]:
    """Return the items of a list in running text: separated by commas, on one line or several."""
    return [item for part in text.split(",") if (item := " ".join(part.split()))]


def classes_of(
    tables: Mapping[str, str | list[str]], forms: Callable[[str], Iterable[str]] = lambda word: (word,)
) -> defaultdict[str, frozenset[str]]:
    """Return classes of words by name; one that a language has no words for is empty.

    Args:
        tables: the words of each class, separated by commas, or in a list.
        forms: how a word may be typed.

    """
    listed = {name: items(words) if isinstance(words, str) else words for name, words in tables.items()}
    found = {name: frozenset(form for word in words for form in forms(word)) for name, words in listed.items()}
    return defaultdict(frozenset[str], found)


def build(  # noqa: PLR0913 - each language names what it has
    words: Iterable[tuple[About, Iterable[str]]],
    phrases: Iterable[tuple[Title, str, str]],
    split: Callable[[str], list[str]],
    *,
    rank_parts: Mapping[str, str] | None = None,
    ranks: Mapping[tuple[str, ...], str] | None = None,
    branches: frozenset[str] = frozenset(),
    compounds: frozenset[tuple[str, ...]] = frozenset(),
    full_stops: bool = False,
    classes: Mapping[str, frozenset[str]] | None = None,
    endings: Mapping[str, tuple[str, ...]] | None = None,
) -> Lexicon:
    """Return a lexicon.

    Args:
        words: which bit is set for which words.
        phrases: (what it is, the phrase in lower case, its canonical id); of two equal phrases the first counts.
        split: how a phrase is split into words, as a text is.
        rank_parts: see `Lexicon`.
        ranks: see `Lexicon`.
        branches: see `Lexicon`.
        compounds: see `Lexicon`.
        full_stops: see `Lexicon`.
        classes: see `Lexicon`.
        endings: see `Lexicon`.

    """
    about: dict[str, int] = {}
    for bit, listed in words:
        for word in listed:
            about[word] = about.get(word, 0) | int(bit)
    known: dict[tuple[str, ...], tuple[Title, str]] = {}
    for title, phrase, id_ in phrases:
        known.setdefault(tuple(split(phrase)), (title, id_))
    titles = {key: found for key, found in known.items() if found[0] not in _PLAIN}
    plain = {key: found for key, found in known.items() if found[0] in _PLAIN}
    heads = {key for key, found in titles.items() if found[0] is Title.HEAD}
    titles |= {
        key: found
        for key, found in plain.items()
        if (found[0] is Title.TOPIC and _holds(key, heads))
        or (found[0] is Title.PLACE and any((word,) in titles for word in key))
    }
    indexed = Phrases((key, *found) for key, found in titles.items())
    firsts = rank_firsts(rank_parts or {}, ranks or {}, branches)
    return Lexicon(
        about=about,
        phrases=indexed,
        plain=Phrases((key, *found) for key, found in plain.items()),
        triggers=frozenset(indexed.by_first).union(firsts),
        rank_parts=rank_parts or {},
        rank_firsts=firsts,
        ranks=ranks or {},
        branches=branches,
        compounds=compounds,
        full_stops=full_stops,
        classes=classes or classes_of({}),
        endings=endings or {},
    )


def rank_firsts(
    parts: Mapping[str, str], ranks: Mapping[tuple[str, ...], str], branches: frozenset[str]
) -> dict[str, bool]:
    """Return the words that a rank may start with, and whether each is a rank by itself; see `Lexicon`."""
    firsts = branches | {row[0] for row in ranks}
    return {spelled.rstrip("/"): (part,) in ranks for spelled, part in parts.items() if part in firsts}


_PLAIN = frozenset({Title.TOPIC, Title.PLACE, Title.END})


def _holds(phrase: tuple[str, ...], heads: set[tuple[str, ...]]) -> bool:
    size = len(phrase)
    return any(phrase[low:high] in heads for low in range(size) for high in range(low + 1, size + 1))
