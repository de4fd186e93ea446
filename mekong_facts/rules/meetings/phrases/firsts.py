"""What "first" says of a meeting where it counts no editions: "the first to be held online", "the first since 2018"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from mekong_facts.rules.meetings.phrases.phrases import beginnings, endings, ends_in, words_before

if TYPE_CHECKING:
    from collections.abc import Mapping

    from mekong_facts.rules.meetings.patterns import MeetingPatterns
    from mekong_facts.rules.meetings.phrases.phrases import Phrase

_COUNT = 2  # words of a count: a number and what is counted
_NOUN = 8  # characters of the noun that a sentence opens with
_BEFORE = 24  # characters
_TIMES = frozenset("lL")  # "lần thứ"


def are_first(view: str, phrase: Phrase, patterns: MeetingPatterns) -> bool:
    """Return whether an ordinal is that of several: "the first three Reed Forums", not "the second two-day forum"."""
    if phrase.ordinal is None:
        return False
    if patterns.head_first:  # "Ba diễn đàn đầu tiên"
        counted = words_before(view, phrase.start - _NOUN, phrase.start)[-1:] if phrase.numbers == [1] else []
    else:
        counted = view[phrase.ordinal[1] : phrase.head[0]].lower().split()[:1]
    return counted != [] and patterns.numbers.get(counted[0], 1) > 1


def is_first_of_kind(view: str, phrase: Phrase, words: Mapping[str, frozenset[str]]) -> bool:
    """Return whether "first" counts the meetings that were held in one way: "the first in-person summit since"."""
    if phrase.ordinal is not None and phrase.ordinal[0] >= phrase.head[1]:  # "hội nghị cấp cao trực tuyến đầu tiên"
        kind = view[phrase.head[1] : phrase.ordinal[0]].lower().strip()
        first = view[slice(*phrase.ordinal)].lower() in words["foremost"]
        return first and kind.endswith(tuple(words["kinds_of_first"]))
    own = view[phrase.start : phrase.head[0]].lower().split()[:_COUNT]
    return len(own) == _COUNT and own[1] in words["kinds_of_first"] and own[0] not in words["founding"]


def is_first_again(view: str, phrase: Phrase, words: Mapping[str, frozenset[str]]) -> bool:
    """Return whether "first" counts those of some years, and is no number: "the first Reef Summit held since 2018"."""
    if phrase.numbers != [1] or phrase.ordinal is None or phrase.bracket:
        return False
    last = view[slice(*phrase.ordinal)].lower() in words["foremost"]  # "hội nghị đầu tiên của các nước Hồ kể từ"
    if phrase.ordinal[0] != phrase.start and not last:
        return False
    behind = view[phrase.end : phrase.end + 3 * _BEFORE].lower().split()
    while behind[:1] and behind[0] in words["first_held"]:
        behind = behind[1:]
    behind = behind[: 3 * _COUNT]
    own = [word.rstrip(".,;:)") for word in behind[: _COUNT + 1]]
    if not words["first_since"].isdisjoint({*beginnings(own), " ".join(own)}):  # "since 2018", "of the year"
        return True
    if behind[1:] and behind[0] in words["first_in"] and behind[1].rstrip(".,;:)") in words["day_spells"]:
        return not "".join(behind[2:3])[:1].isdigit()  # "phiên họp đầu tiên trong ngày", not "trong ngày 5/5"
    spell = {word.strip(".,;:)") for word in behind[1 + last :] if behind[0] in words["first_in"]}  # not "trong năm"
    return not words["spells_of_years"].isdisjoint(spell)


def is_first_time(view: str, phrase: Phrase, words: Mapping[str, frozenset[str]]) -> bool:
    """Return whether "first" says that something had not been before: "it was the first Reef Summit to be shown"."""
    if phrase.ordinal is None or phrase.ordinal[0] != phrase.start or phrase.bracket or not words["first_to"]:
        return False
    before = words_before(view, phrase.start - _BEFORE, phrase.start, words["articles"])
    if before[-1:] == [] or before[-1] not in words["copula"]:
        return False
    behind = view[phrase.end : phrase.end + 2 * _BEFORE].lower().split()[: 3 * _COUNT]
    if behind[:1] and behind[0] in words["first_under"]:
        return not words["leaderships"].isdisjoint(word.strip(".,;") for word in behind)
    ways = behind[1:] if behind[:1] and behind[0] in words["first_held"] else behind
    in_person = not words["first_ways"].isdisjoint(word.rstrip(".,;:)") for word in beginnings(ways))
    return in_person or not words["first_to"].isdisjoint(beginnings(behind))


def is_this(view: str, phrase: Phrase, words: Mapping[str, frozenset[str]]) -> bool:
    """Return whether "first" is but told of the meeting spoken of: "This first gathering of the ministers was"."""
    if phrase.numbers != [1] or not view[phrase.head[0]].islower():
        return False
    return ends_in(view, phrase.start - _BEFORE, phrase.start, words["this"])


def is_foremost(view: str, phrase: Phrase, words: Mapping[str, frozenset[str]]) -> bool:
    """Return whether a meeting is said to be the first of something: "Đây là phiên họp đầu tiên sau khi …"."""
    if phrase.numbers != [1] or phrase.ordinal is None or view[slice(*phrase.ordinal)].lower() not in words["foremost"]:
        return False
    kind = view[phrase.head[1] : phrase.ordinal[0]]
    bare = not kind.strip()  # "Diễn đàn Phương Đông là Diễn đàn đầu tiên nhằm …"
    if view[phrase.head[0]].isupper() and not ((bare or kind.islower()) and phrase.end == phrase.ordinal[1]):
        return False  # "Đây là Kỳ họp trực tiếp đầu tiên kể từ", not "Hội nghị Bộ trưởng Kênh đào đầu tiên"
    behind = view[phrase.end : phrase.end + _BEFORE].split()[:1]
    if view[phrase.start - 2 : phrase.start] == ", " and not words["foremost_in"].isdisjoint(behind):
        return True  # "…, phiên họp đầu tiên có Lào tham gia"
    before = words_before(view, phrase.start - _BEFORE, phrase.start, words["articles"], words["plurals"])
    if before[-1:] == [] or before[-1] not in words["copula"]:
        return False
    return not (bare and view[phrase.head[0]].isupper() and before[-1] in words["amid"])


def is_superlative(view: str, phrase: Phrase, words: Mapping[str, frozenset[str]]) -> bool:
    """Return whether an ordinal tells a rank, "hội nghị lớn thứ hai", or counts rounds, "là đợt hội nghị thứ hai".

    Or those that a state has held: "là hội nghị thứ ba Fiji đăng cai".
    """
    if phrase.ordinal is None or phrase.ordinal[0] < phrase.head[1]:
        return False
    kind = view[phrase.head[1] : phrase.ordinal[0]].lower().split()
    if not words["ranking"].isdisjoint(endings(kind)) and view[phrase.ordinal[0]] not in _TIMES:
        return True
    if kind or view[phrase.head[0]].isupper():
        return False
    before = set(words_before(view, phrase.start - _BEFORE, phrase.start)[-1:])
    holds = phrase.end > phrase.ordinal[1] and view.startswith(tuple(words["hosting"]), phrase.end + 1)
    return bool(before & words["batches"]) or (holds and bool(before & words["copula"]))
