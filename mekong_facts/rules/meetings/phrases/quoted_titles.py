"""Titles of meetings in quotes, at their noun or behind it: they are part of the name."""

from __future__ import annotations

from typing import TYPE_CHECKING

from mekong_facts.patterns import deferred
from mekong_facts.rules.meetings.phrases.phrases import stripped

if TYPE_CHECKING:
    from mekong_facts.rules.meetings.phrases.phrases import Phrase
    from mekong_facts.rules.meetings.phrases.starts import Reader

_AFTER = 260  # characters of a title
_QUOTED = deferred(r'\s?(?:"[^"\n]{3,140}"|\'[^\'\n]{3,140}\')')
_COLON = 4  # characters of a colon and a quote
_QUOTES = frozenset("\"'")
_LONG = 3  # blanks in a title behind a name
_WITH_TITLES = frozenset({"workshop", "dialogue", "forum"})


def up_to(reader: Reader, phrase: Phrase) -> None:
    """Take in all that stands in quotes with the noun at their start: the title of a meeting."""
    view, start = reader.view, phrase.head[0]
    if start and view[start - 1] == '"' and view[start].isupper() and not phrase.numbers:
        close = view.find('"', start, start + _AFTER)
        end = stripped(view, close) if close > 0 else 0  # the next quote may open another: "Seminar "Water""
        told = view[phrase.head[1] : end]
        low = told.lower().split()
        if (
            end > phrase.head[1]
            and "\n" not in told
            and not (_is_headline(reader, low) or _is_speech(reader, start, low))
        ):
            phrase.end, phrase.bracket = end, None
            phrase.named = phrase.capital = True
    elif phrase.numbers and view.startswith('"', phrase.end):
        phrase.end += view.count('"', phrase.start, phrase.end) % 2  # '5th "Reed Forum"'


def _is_headline(reader: Reader, told: list[str]) -> bool:
    """Return whether the words behind the noun in quotes make a sentence of it: "Forum ends in Hue"."""
    words = reader.words
    first = (*told[:1], " ".join(told[:2]))
    ends = any(not words[kind].isdisjoint(first) for kind in ("right", "strong", "pairs"))
    return ends or not words["holding"].isdisjoint(told)


def _is_speech(reader: Reader, start: int, told: list[str]) -> bool:
    """Return whether what stands in quotes is what somebody said: 'nêu rõ: "Hội nghị … sẽ diễn ra"'."""
    words = reader.words
    if not reader.patterns.head_first:
        return False
    spoken = reader.view[max(0, start - _COLON) : start - 1].rstrip().endswith(":")
    return not (words["strong"] if spoken else words["will"] | words["done"]).isdisjoint(told)


def over(reader: Reader, phrase: Phrase) -> None:
    """Take in a title in quotes behind the noun: Conference "Transport of the Caspian", a forum entitled "Reeds"."""
    names, upper = reader.patterns.names, reader.view[phrase.head[0]].isupper()
    title = (names.quoted.match(reader.view, phrase.end) if upper else None) or names.entitled.match(
        reader.view, phrase.end
    )
    known = phrase.definite and title is not None and title.groupdict().get("theme") is not None
    if title and not (known or phrase.numbers or phrase.bracket or (phrase.vague and upper)):
        phrase.end = title.end()
        phrase.named = phrase.capital = True


def themed(reader: Reader, phrase: Phrase) -> None:
    """Let a theme in quotes behind a workshop tell it from others: 'Hội thảo quốc tế với chủ đề "Nước cho mai sau"'."""
    upper = reader.view[phrase.head[0]].isupper() and not (phrase.named or phrase.vague)
    if upper and reader.patterns.names.themed.match(reader.view, phrase.end):
        phrase.named = phrase.capital = True


def end_behind(reader: Reader, phrase: Phrase, at: int, previous: str, *, topic: bool) -> int:
    """Return where a title in quotes ends that a name ends with, 0 if it is none, where modifiers follow the head.

    Args:
        reader: the text.
        phrase: the meeting's.
        at: where the quotes open.
        previous: the word before.
        topic: whether the name tells a topic.

    """
    view, quoted = reader.view, _QUOTED.match(reader.view, at)
    if quoted is None or previous in reader.words["and"]:
        return 0  # 'Đối thoại Shangri-La và "thế trận" mới'
    if phrase.numbers:
        return quoted.end() if topic and not view[quoted.end() : quoted.end() + 1].isalnum() else 0
    if reader.patterns.right_ordinal.match(view, quoted.end() + 1):  # 'Hội nghị cấp cao "Cầu nối xanh" lần thứ hai'
        phrase.named = phrase.capital = True
        return quoted.end()
    # "Hội nghị quốc tế MRC "Nước cho mai sau""
    long = phrase.named and phrase.sort == "conference" and quoted[0].count(" ") >= _LONG and view[at + 1].isupper()
    return quoted.end() if long or phrase.sort in _WITH_TITLES or previous in reader.words["quoting"] else 0


def holds(view: str, phrase: Phrase, at: int) -> bool:
    """Return whether an offset is within the title in quotes that a phrase ends with: 'Hội thảo "… Đại hội X"'."""
    mark = view[phrase.end - 1]
    return mark in _QUOTES and at < phrase.end and view.count(mark, phrase.head[1], at) % 2 == 1
