"""Nouns of meetings that mean none: headings of menus, entries of programmes, what something else belongs to."""

from __future__ import annotations

from typing import TYPE_CHECKING

from mekong_facts.patterns import deferred
from mekong_facts.rules import places
from mekong_facts.rules.meetings.phrases.phrases import beginnings

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping

    from mekong_facts.rules.meetings.event import Event
    from mekong_facts.rules.meetings.patterns import MeetingPatterns
    from mekong_facts.rules.meetings.phrases.phrases import Phrase
    from mekong_facts.rules.prose import Prose

_TALK = 400  # characters of a sentence that tells of a talk
_GAP = 3  # characters from a sentence back to the one before
_HOUR = deferred(r"\d{1,2}[:.hHgG]\d{0,2}(?: ?[ap]\.?m\.?)?\Z")
_DAY = deferred(r"\d{1,2}[-/.]\d{1,2}(?:[-/.]\d{4})?")
_WORD = 20  # characters of a word and more
_LINE = 40  # characters of a heading in a menu
_FEW = 3  # its words
_SIDES = deferred(r"[A-ZĐ][^\W\d_]* ?[-+] ?[A-ZĐ]")


def is_heading(prose: Prose, phrase: Phrase) -> bool:
    """Return whether a line tells little but the noun, as those of a menu do: "EVENTS", "Past Meetings"."""
    start, end = prose.line_at(phrase.start)
    words = [word for word in prose.view[start:end].split() if word[0].isalpha()] if end - start < _LINE else []
    few = 0 < len(words) <= _FEW and not phrase.definite and words[0][0].isupper()
    return few and all(word[0].isupper() for word in words[2:])


def is_entry(view: str, phrase: Phrase, words: Mapping[str, frozenset[str]]) -> bool:
    """Return whether a noun and its topic are an entry of a programme: "9h00: Hội nghị tổng kết …", "Ngày 8-5: …"."""
    start = phrase.start
    if view[start - 2 : start] not in {": ", "| ", "- "}:
        return False
    after = view[phrase.head[1] : phrase.head[1] + _LINE].partition("\n")[0].lower().split()[:2]
    if not after or not words["right"].isdisjoint(beginnings(after)):
        return False  # "9h00: Hội nghị khai mạc"
    hour = _HOUR.search(view, max(0, start - _WORD), start - 2)
    before = view[max(0, start - _WORD) : start - 2].rpartition("\n")[2].lower().strip(" -*+•").split()
    day = before and _DAY.fullmatch(before[-1])
    return hour is not None or bool(day) or " ".join(before) in words["parts_of_day"]


def is_with_press(view: str, phrase: Phrase, words: Mapping[str, frozenset[str]]) -> bool:
    """Return whether it is the press that is met, whatever is spoken of: "tại cuộc họp báo ngày 5/5"."""
    return view[phrase.head[0] : phrase.end].lower().startswith(tuple(words["press_meetings"]))


def has_sides(view: str, phrase: Phrase) -> bool:
    """Return whether sides of its own stand behind a noun: "các Hội nghị cấp cao ASEAN - Hàn Quốc"."""
    return phrase.named and _SIDES.search(view, phrase.head[1], phrase.end) is not None


def is_part(view: str, phrase: Phrase, words: Mapping[str, frozenset[str]]) -> bool:
    """Return whether the noun only tells what something else belongs to: "the conference dinner"."""
    end = phrase.head[1]
    after = view[end : end + _WORD].split(None, 1)[:1]
    return view[end : end + 1] == " " and after != [] and after[0].strip(".,;:") in words["tails"]


def is_sitting(view: str, phrase: Phrase, meant: Iterable[Event], words: Mapping[str, frozenset[str]]) -> bool:
    """Return whether a noun is one sitting of those of the meetings meant: "phiên toàn thể", "phiên họp hẹp"."""
    if phrase.noun not in words["parts"]:
        return False
    behind = view[phrase.head[1] : phrase.head[1] + _WORD].lower().split()[:2]
    if phrase.noun not in words["plenaries"] and words["sittings_apart"].isdisjoint(beginnings(behind)):
        return False
    return not any(phrase.noun in name.lower() for event in meant for name in event.called)


def is_bodys(view: str, phrase: Phrase, patterns: MeetingPatterns) -> bool:
    """Return whether a forum is the body whose members or house stand behind it: "the following Forum countries"."""
    if phrase.sort != "forum" or phrase.numbers or patterns.head_first or not view[phrase.head[0]].isupper():
        return False
    behind = view[phrase.head[1] : phrase.head[1] + _LINE].lower()
    seat = [word.strip(".,;:)") for word in behind.split(None, 1)[:1]]
    return not patterns.words["seats"].isdisjoint(seat) or patterns.names.members.match(behind) is not None


def is_of_body(view: str, phrase: Phrase, recent: list[Event], words: Mapping[str, frozenset[str]]) -> bool:
    """Return whether a body of one state stands behind a noun, and in no name: "cuộc họp Thường trực Chính phủ"."""
    after = view[phrase.head[1] : phrase.head[1] + _LINE].lower().split()[:_FEW]
    told = {" ".join(after[:size]) for size in range(1, _FEW + 1)} & words["state_bodies"]
    return bool(told) and not any(body in name.lower() for body in told for event in recent for name in event.called)


def is_of_few(view: str, phrase: Phrase, recent: list[Event], words: Mapping[str, frozenset[str]]) -> bool:
    """Return whether those behind a noun meet who steer a body, as no meeting's name tells: "meeting of co-chairs"."""
    of, *after = view[phrase.head[1] : phrase.head[1] + _LINE].lower().split()[:_FEW] or [""]
    told = {word.strip(".,;:'") for word in after if word not in words["articles"]} & words["steering"]
    return of in words["of"] and bool(told) and not any(told & event.words for event in recent)


def is_of_day(view: str, phrase: Phrase, words: Mapping[str, frozenset[str]]) -> bool:
    """Return whether a day tells which meeting a noun means: "decided at the meeting of 14 December last year"."""
    behind = view[phrase.end : phrase.end + _WORD].split()[:2]
    return len(behind) > 1 and behind[0] in words["of"] and behind[1][0].isdigit()


def of_its_town(view: str, phrase: Phrase, recent: list[Event], patterns: MeetingPatterns) -> list[Event]:
    """Return those of some meetings that a noun may mean by its town: "the Lima conference" is no meeting in Bonn.

    A summit that is known but by its town is meant by no other noun: "for the first time since the Lima summit".
    """
    if patterns.head_first:
        return recent
    recent = [event for event in recent if phrase.sort == "summit" or not _is_known_by_town(event)]
    own = view[min(phrase.kept, phrase.start) : phrase.head[0]].split()
    towns = (places.city(" ".join(own[:count])) for count in range(min(len(own), _FEW), 0, -1) if own[0][0].isupper())
    town = next((one for one in towns if one and one.kind == "city"), None)
    if town is None:
        return recent
    return [event for event in recent if own[0].lower() in event.words or event.country in {None, town.country}]


def _is_known_by_town(event: Event) -> bool:
    """Return whether all that a meeting is called by is its town: "the Lima summit"."""
    return event.sorts == {"summit"} and all(places.city(name.rpartition(" ")[0]) for name in event.called or {""})


def ceremonies(view: str, words: Mapping[str, frozenset[str]]) -> Iterator[int]:
    """Yield behind which words the text speaks of an opening or closing ceremony and does not say of what."""
    for named in words["ceremonies"]:
        for spelled in (named, named.capitalize()):
            at = view.find(spelled)
            while at >= 0:
                end = at + len(spelled)
                after = view[end : end + _WORD].split(None, 1)[:1]
                if not view[end : end + 1].isalnum() and (
                    not after or view[end] != " " or after[0].strip(",.").lower() in words["glue"] - words["belonging"]
                ):
                    yield end
                at = view.find(spelled, end)


def is_of_two(prose: Prose, phrase: Phrase, patterns: MeetingPatterns) -> bool:
    """Return whether a meeting of two is meant that the sentence before tells: "On the sidelines he received …"."""
    if phrase.sort != "meeting" or patterns.head_first:
        return False
    here = prose.sentence_at(phrase.start)[0]
    before = max(prose.sentence_at(max(0, here - _GAP))[0], here - _TALK)
    return patterns.details.audience.search(prose.view, before, here) is not None
