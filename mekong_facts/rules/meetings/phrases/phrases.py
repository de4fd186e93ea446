"""Noun phrases around the head noun of a meeting's name, and what their ordinals count."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, NamedTuple

from mekong_facts.patterns import deferred

if TYPE_CHECKING:
    import re
    from collections.abc import Container, Iterable, Mapping

    from mekong_facts.rules.meetings.patterns import MeetingPatterns

WORD = deferred(r"[^\W_]+(?:[-'][^\W_]+(?:[-'][^\W_]+)*|)['+]?")
# Each branch starts with a class of characters, by which it is passed over without a try.
TOKEN = deferred(
    rf"[Tt]he(?=\d{{1,3}}(?:st|nd|rd|th))|\d{{1,3}}(?:st|nd|rd|th)(?=[A-Z])|\d\d*\+\d+\b|[A-Z](?:[A-Za-z]+-[A-Z]|)\.(?:[A-Z]\.)+|{WORD.pattern}|[^\w\s]|[\n\t]"
)
ORDINAL_ENDS = frozenset({"st", "nd", "rd", "th"})  # of all English ordinals, in words or figures
_ROMAN = {"I": 1, "V": 5, "X": 10, "L": 50}
_NUMERAL = deferred(r"(?:XL|L?X{0,3})(?:IX|IV|V?I{0,3})")  # "ILC" is none
_SCANNED = str.maketrans("lI", "11")
_NO_VALUES = frozenset({"number", "sign", "mention", "ordinal", "acronym", "apart", "host", "noun"})
_COUNCIL = 2
_MOST = 200  # Roman numerals and bare numbers beyond are something else


class Bracket(NamedTuple):
    """The acronym in the bracket after a name: `view[start:end]`; `close` is where the bracket ends."""

    start: int
    end: int
    acronym: str
    number: int | None
    close: int
    year: str | None = None


@dataclass(slots=True, eq=False)
class Phrase:
    """A noun phrase with the head noun of a meeting.

    Attributes:
        start, end: the phrase, without article and bracket.
        head: the head noun.
        noun: the same in small letters.
        sort: the sort of meeting that the head noun tells.
        numbers: the ordinals, in order.
        spots: the place of each of them, which is the whole phrase for a single one.
        ordinal: where the ordinal stands.
        named: whether a proper name stands in it.
        capital: whether any word with a capital stands in it beside the head.
        definite: whether an article or the like points to one meeting.
        pointed: whether "that" points to the one named last.
        vague: whether the words before it make it any meeting.
        bracket: the acronym behind it.
        inside: acronyms in brackets within it.
        kept: where the phrase starts if an ordinal on the right makes its lower-case modifiers part of it.
        bare: whether the number before the head is no ordinal by its form.
        reach: where a clause ends that counts the meetings of the body ("met for the fifth time").
        elsewhen: whether words behind the noun make it the meeting of another time: "kỳ họp tiếp theo của Hội đồng".
        year: the year of the edition where it stands before the ordinal: "Diễn đàn Lúa gạo 2024 lần thứ tư".

    """

    start: int
    end: int
    head: tuple[int, int]
    noun: str
    sort: str
    numbers: list[int] = field(default_factory=list)
    spots: list[tuple[int, int]] = field(default_factory=list)
    ordinal: tuple[int, int] | None = None
    named: bool = False
    capital: bool = False
    definite: bool = False
    pointed: bool = False
    vague: bool = False
    bracket: Bracket | None = None
    inside: list[str] = field(default_factory=list)
    kept: int = 0
    bare: bool = False
    reach: int = 0
    elsewhen: bool = False
    year: str | None = None

    @property
    def behind(self) -> int:
        """Where the phrase ends with its bracket."""
        return self.bracket.close if self.bracket else self.end

    def count(self, number: int, ordinal: tuple[int, int], end: int) -> None:
        """Take in an ordinal with which the phrase ends."""
        self.numbers, self.ordinal, self.end = [number], ordinal, end
        self.spots = [(self.start, end)]

    def point(self, before: str, words: Mapping[str, frozenset[str]]) -> None:
        """Note whether the word before the phrase points to one meeting, or to any."""
        self.definite = self.pointed or before in words["articles"]
        self.vague = before in words["vague"]


def roman(text: str) -> int | None:
    """Return the value of a Roman numeral up to 89, or None if it is none."""
    upper = text.upper()
    if not upper or not _NUMERAL.fullmatch(upper):
        return None
    total = last = 0
    for letter in reversed(upper):
        value = _ROMAN[letter]
        total += value if value >= last else -value
        last = max(last, value)
    return total


def value_of(found: re.Match[str], patterns: MeetingPatterns) -> int | None:
    """Return the number that an ordinal stands for."""
    for group, told in found.groupdict().items():
        if not told or group in _NO_VALUES:
            continue
        if group == "first":
            return 1
        if group in {"word", "han"}:
            return patterns.ordinals.get(" ".join(told.lower().replace("-", " ").split()))
        if group == "digits":
            told = told.translate(_SCANNED)  # noqa: PLW2901 - the digits as they were meant
        number = int(told) if told.isdecimal() else roman(told)
        # the Council's 3098th meeting, "lần thứ 205"
        suffixed = found.string[found.end(group) : found.end(group) + 1].isalpha() or found.start(group) > found.start()
        return number if number and (number < _MOST or suffixed) else None
    return None


def is_of_group(view: str, phrase: Phrase, inner: Phrase, words: Mapping[str, frozenset[str]]) -> bool:
    """Return whether a meeting with a capital is that of the group behind its noun: "Hội nghị Nhóm công tác về …".

    A council alone may be any, and so may a province's group.
    """
    if inner.sort != "body" or phrase.sort == "body" or inner.head[0] != phrase.head[1] + 1:
        return False
    behind = view[inner.head[1] : inner.end].lower().split()[:2]
    about = not words["topics"].isdisjoint(behind) and words["parties"].isdisjoint(behind)
    several = len(inner.noun.split()) > _COUNCIL
    return about and several and view[phrase.head[0]].isupper() and phrase.end >= inner.end


def stripped(view: str, at: int) -> int:
    """Return the offset before `at` where the blanks before it start."""
    while at and view[at - 1].isspace():
        at -= 1
    return at


def tells_any(words: Iterable[str], told: Iterable[str]) -> bool:
    """Return whether one of some words or rows of words is among the words of a text: "decided against"."""
    text = f" {' '.join(words)} "
    return any(f" {row} " in text for row in told)


def tells_level(text: str, patterns: MeetingPatterns) -> bool:
    """Return whether words in small letters tell of a level: of leaders, of ministers, of officials."""
    return any(any(map(text.__contains__, marks)) for marks in patterns.levels.values())


def words_before(view: str, floor: int, start: int, *passed: Container[str]) -> list[str]:
    """Return the words between two offsets, in small letters, up to the last that is none of those passed over."""
    before = (view[floor:start] if floor > 0 else view[:start]).lower().split()
    return past(before, *passed) if passed else before


def past(words: list[str], *passed: Container[str]) -> list[str]:
    """Return words up to the last that is none of those passed over."""
    kept = len(words)
    for last in reversed(words):
        for some in passed:
            if last in some:
                break
        else:
            break
        kept -= 1
    return words[:kept] if kept < len(words) else words


def ends_in(view: str, floor: int, start: int, told: Container[str], *passed: Container[str]) -> bool:
    """Return whether the last word between two offsets, but for those passed over, is one of some."""
    before = words_before(view, floor, start, *passed)
    return bool(before) and before[-1] in told


def beginnings(words: list[str]) -> set[str]:
    """Return the first word and the first two."""
    return {words[0], " ".join(words[:2])} if words else set()


def endings(words: list[str]) -> set[str]:
    """Return the last word, the last two and the last three."""
    if not words:
        return set()
    last = words[-1]
    pair = f"{words[-2]} {last}" if len(words) > 1 else last
    return {last, pair, f"{words[-3]} {pair}" if len(words) > 2 else pair}
