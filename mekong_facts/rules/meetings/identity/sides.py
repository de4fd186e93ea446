"""Names of one meeting that tell the two states whose meeting it is, or leave them out."""

from __future__ import annotations

from typing import TYPE_CHECKING

from mekong_facts.patterns import deferred
from mekong_facts.rules.meetings.phrases.name_words import MEETINGS, SITTINGS

if TYPE_CHECKING:
    from mekong_facts.languages.base import Language
    from mekong_facts.rules.meetings.phrases.name_words import Name

_SIDES = 2
_NO_LEVELS = frozenset({None, "other"})
_NOUN = 2  # words of the noun of a committee or of talks
_SITS = frozenset({"#session", "#meeting"})
_WORD = deferred(r"[^\W\d_]+")
_LEAST = 3  # words that a body's name has at least, with the sort of what it holds


def adds_sides(short: Name, full: Name) -> bool:
    """Return whether all that a name without a number adds to a counted one is the two states that meet.

    "Đối thoại Quốc phòng Việt Nam - Ấn Độ" in the headline, "Đối thoại Quốc phòng lần thứ 9" in the lead.
    """
    if len(short.partners) != _SIDES or full.states:
        return False
    return full.words <= short.words and short.words - full.words == short.states


def adds_region(short: Name, full: Name, language: Language) -> bool:
    """Return whether all that a name without a number adds to a counted one is the region of those who meet.

    "Kỳ họp lần thứ 7 của Tổ chức Lúa gạo" and "Kỳ họp Tổ chức Lúa gạo khu vực Nam Mỹ".
    """
    words = language.meetings.words
    if not (words["of_region"] and full.words < short.words):
        return False
    told = f" {(short.name or '').lower()}"
    mark = next((f" {one} " for one in words["of_region"] if f" {one} " in told), "")
    region = told.partition(mark)[2] if mark else ""
    if not any(one in region for one in words["regions"]):
        return False
    return short.words - full.words <= {*mark.split(), *region.split()}


def same_sides(one: Name, other: Name, language: Language) -> bool:
    """Return whether two names tell the same two states, and one of them no other word but letters that stand for some.

    "10th VN-Belarus JTC on trade" and "10th Joint Committee of Vietnam and Belarus on trade and science". Their
    committee may be called joint by one and intergovernmental by the other.
    """
    if len(one.partners) != _SIDES or one.partners != other.partners:
        return False
    fewer, more = sorted((one, other), key=lambda name: len(name.words))
    odd = frozenset(_without_states(fewer)) - more.words
    if "#meeting" in more.words and odd == {f"#{fewer.sort}"}:
        first = " ".join((fewer.name or "").lower().split()[:_NOUN])
        odd = frozenset() if first in (more.name or "").lower() else odd  # "Hội nghị Tham vấn", "Tham vấn"
    boards, joint = language.meetings.words["boards_alike"], language.meetings.words["joint_words"]
    plain = boards | joint | SITTINGS | MEETINGS
    alike = not _are_elsewhere(one, other) and _without_states(fewer) - plain == _without_states(more) - plain
    if alike and not boards.isdisjoint(odd):
        odd -= boards  # "Joint Commission", "Joint Committee"
    if not (joint.isdisjoint(fewer.words) or joint.isdisjoint(more.words)):
        odd -= joint | SITTINGS | MEETINGS
        odd = frozenset() if _is_worded_so(odd, fewer, more, language) else odd
    return all(word.upper() in (fewer.name or "").split() for word in odd)


def _are_elsewhere(one: Name, other: Name) -> bool:
    """Return whether two meetings are told to be held in other years or other towns."""
    told = ((one.told, other.told), (one.held, other.held), (one.site, other.site))
    return any(first and second and first != second for first, second in told)


def _is_worded_so(odd: frozenset[str], one: Name, other: Name, language: Language) -> bool:
    """Return whether one name's `odd` words are of a topic that the other tells in other words, most of them the same.

    "Nhóm công tác chung về phòng chống mua bán người" and "Nhóm công tác chung về chống buôn bán người"; not "Trade in
    Goods" and "Trade in Services".
    """
    about = [_topic(name, language) & name.words for name in (one, other)]
    shared = about[0] & about[1]
    return odd <= about[0] and 2 * len(shared) > min(map(len, about))


def _topic(name: Name, language: Language) -> set[str]:
    """Return the words of a name behind the first that leads over to what it is about."""
    words = (name.name or "").lower().split()
    leads = language.meetings.words["about"]
    return set(words[next((at for at, word in enumerate(words, 1) if word in leads), len(words)) :])


def is_their_committees(short: Name, full: Name, language: Language) -> bool:
    """Return whether a name without a number says no more than whose committee meets, and a counted one is that's.

    "Kỳ họp Ủy ban liên chính phủ Việt - Nga" above "Khóa họp lần thứ 18 Ủy ban liên chính phủ Việt Nam - Nga".
    """
    if len(full.partners) != _SIDES or short.partners not in {full.partners, frozenset()}:
        return False
    if full.words.isdisjoint(_SITS) or short.words - short.states != {"#body"}:
        return False
    said = {word for word in _WORD.findall((short.name or "").lower()) if word not in short.states}
    own = said & full.words
    return (
        len(own) >= _NOUN and said - own <= language.meetings.words["generic"] | language.meetings.words["term_nouns"]
    )


def points_to_sides(one: Name, other: Name, language: Language) -> bool:
    """Return whether two names differ in that one tells the states that meet and the other says "hai nước" for them."""
    sided, both = (one, other) if one.states else (other, one)
    if not sided.states or both.states:
        return False
    said = language.meetings.words["both_sides"]
    pointing = both.words - sided.words
    rest = _without_states(sided)
    return pointing != set() and pointing <= said and rest <= both.words


def is_their_board(one: Name, other: Name, language: Language) -> bool:
    """Return whether a name with no state says but that the joint board of the two that the other names meets.

    "The eighth session of the Fiji-Peru Intergovernmental Commission for Trade", "the eighth meeting of the joint
    commission".
    """
    sided, bare = (one, other) if one.states else (other, one)
    boards, joint = language.meetings.words["boards_alike"], language.meetings.words["joint_words"]
    if (
        bare.states
        or len(sided.partners) != _SIDES
        or _are_elsewhere(one, other)
        or any(boards.isdisjoint(name.words) for name in (one, other))
    ):
        return False
    own = bare.words - SITTINGS - MEETINGS - boards
    return own != frozenset() and own <= joint and not joint.isdisjoint(sided.words)


def sides_and_topic(one: Name, other: Name, language: Language) -> bool:
    """Return whether two names differ in that one tells the states that meet and the other what about.

    "Ủy ban liên Chính phủ Việt Nam - Lào" and "Ủy ban liên Chính phủ về hợp tác song phương".
    """
    sided, about = (one, other) if one.states else (other, one)
    topics = language.meetings.words["topics"]
    if not sided.states or about.states or not topics.isdisjoint(sided.words):
        return False
    said = (about.name or "").lower().split()
    behind = next((at for at, word in enumerate(said) if word in topics), len(said))
    rest = _without_states(sided)
    alike = rest <= about.words and about.words.intersection(said[:behind]) <= rest
    return behind < len(said) and len(rest) >= _LEAST and alike


def sides_and_level(one: Name, other: Name, language: Language) -> bool:
    """Return whether two names differ in that one tells the states that meet and the other who sits for them.

    "Tham vấn chính trị Việt Nam - Pháp lần thứ 12" and "Tham vấn chính trị cấp Thứ trưởng Ngoại giao lần thứ 12".
    """
    sided, graded = (one, other) if one.states else (other, one)
    if len(sided.partners) != _SIDES or graded.states or sided.level not in _NO_LEVELS or _are_elsewhere(one, other):
        return False
    words = language.meetings.words
    told = (graded.name or "").lower().split()
    first = next((at for at, word in enumerate(told) if word in words["grade_noun"]), len(told))
    last = next((at for at, word in enumerate(told) if at > first and word in words["ordinal_leads"]), len(told))
    rest = _without_states(sided)
    own = any(word[0] != "#" for word in rest) or told[:_LEAST] == (sided.name or "").lower().split()[:_LEAST]
    return own and rest <= graded.words and graded.words - rest <= set(told[first:last])


def _without_states(name: Name) -> set[str]:
    """Return the words of a name without the states in it, by their parts, too: "Căm-pu-chia"."""
    states = name.states.union(*(state.split("-") for state in name.states))
    return {word for word in name.words if not states.issuperset(word.split("-"))}
