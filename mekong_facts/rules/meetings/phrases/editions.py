"""What is said of editions: "qua 12 kỳ Hội nghị …" names none, "next year's summit" another one."""

from __future__ import annotations

from typing import TYPE_CHECKING

from mekong_facts.patterns import deferred
from mekong_facts.rules import places
from mekong_facts.rules.meetings import tenses
from mekong_facts.rules.meetings.phrases.phrases import TOKEN, beginnings, endings, value_of, words_before

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from mekong_facts.rules.meetings.patterns import MeetingPatterns
    from mekong_facts.rules.meetings.phrases.name_words import Name
    from mekong_facts.rules.meetings.phrases.phrases import Phrase
    from mekong_facts.rules.prose import Prose

_COUNT = 2  # words of a count: a number and what is counted
_NOUN = 8  # characters of the noun that a sentence opens with
_LEAD = 50  # characters of the edition before a meeting
_BEFORE = 24  # characters
_BEHIND = 50  # characters from a name to its date
_AHEAD = 30  # characters from the start of a date to the name behind it
_CLOSES = deferred(r".?\)|, [^()\n;]{0,12}\d[^()\n;]{0,24}\)")  # a bracket, behind a name in it and its date
_DASH = " - "
_MARKS = frozenset({" (", ", ", " -"})
_JOINT = 5  # characters of an "and" behind a phrase
_TOLD_YEAR = deferred(r"\b(?:19|20)\d\d\b")
_SUBJECT = deferred(r"[^.,;:\n]+$")
_LONGEST_SUBJECT = 60
_LETTERS = 3  # of an acronym
_BODY = 120  # characters of an organ and its body
_LAST_PART = deferred(r"[^.,;:()\n]+\Z")
_PARTED = deferred(r"[,.;:\n]|\band\b")  # what is not said of it any more


def are_counted(before: Sequence[str], words: Mapping[str, frozenset[str]]) -> bool:
    """Return whether the words before a phrase count several editions: "qua 12 kỳ Hội nghị ADMM"."""
    counted = len(before) >= _COUNT and before[-1] in words["rounds"]
    return counted and (before[-2].isdecimal() or before[-2] in words["several"])


def are_times(before: Sequence[str], words: Mapping[str, frozenset[str]]) -> bool:
    """Return whether the words before a noun count how often: "đã hai lần đăng cai hội nghị: lần thứ nhất tại …"."""
    at = next((at for at, word in enumerate(before) if word in words["time_noun"]), 0)
    return at > 0 and (before[at - 1].isdecimal() or before[at - 1] in words["several"])


def are_several(view: str, phrase: Phrase, before: Sequence[str], words: Mapping[str, frozenset[str]]) -> bool:
    """Return whether a phrase is spoken of as several: "các Hội nghị Cấp cao", "hai hội nghị cấp cao ASEAN - Nga"."""
    if not before or before[-1] in words["plurals"]:
        return bool(before)
    if before[-2:-1] and before[-2] in words["ordinal_marks"]:
        return False  # "phiên họp thứ hai Hội nghị thượng đỉnh G7"
    joined = view[phrase.head[1] : phrase.end + _JOINT].lower().split()
    return before[-1] in words["both"] and words["and"].isdisjoint(joined)


def owned(view: str, end: int, patterns: MeetingPatterns) -> int | None:
    """Return the ordinal of the edition that what ends at an offset owns: "the Forum's fourth edition"."""
    owns = patterns.names.edition_of.match(view, end)
    found = patterns.left_ordinal.match(view, owns.end()) if owns else None
    behind = view[found.end() : found.end() + _AHEAD].lower().split(None, 2) if found else []
    if behind[:1] and behind[0] in patterns.words["yearly"]:
        behind = behind[1:]
    issue = behind[:1] != [] and behind[0].rstrip(".,;:)") in patterns.words["issues"]
    issue = issue or (owns is not None and owns.lastgroup == "time")
    return value_of(found, patterns) if found and issue else None


def led(view: str, start: int, patterns: MeetingPatterns) -> int | None:
    """Return the ordinal of the edition that is told before what starts at an offset: "In its third edition, the"."""
    ahead = patterns.names.edition_ahead.search(view, max(0, start - _LEAD), start)
    found = patterns.left_ordinal.match(view, ahead.start("number"), ahead.end("number")) if ahead else None
    return value_of(found, patterns) if found else None


def is_led(view: str, start: int, end: int, words: Mapping[str, frozenset[str]]) -> bool:
    """Return whether an acronym is named as what somebody leads: "Trưởng SOM Lào", "the SOM Leader of Laos"."""
    before = endings(words_before(view, start - _BEFORE, start, words["of"], words["articles"]))
    if not words["leaders_before"].isdisjoint(before):
        return True
    return not words["leaders_behind"].isdisjoint(view[end : end + _BEFORE].lower().split(None, 1)[:1])


def is_of_organ(view: str, start: int, words: Mapping[str, frozenset[str]]) -> bool:
    """Return whether an acronym in a bracket is of the body whose organ meets: "ban chấp hành Đại hội đồng … (HLN)"."""
    if view[start - 1 : start] != "(":
        return False
    said = _LAST_PART.search(view, max(0, start - _BODY), start - 1)
    return said is not None and any(organ in said[0].lower() for organ in words["organs"])


def is_praised(view: str, phrase: Phrase, words: Mapping[str, frozenset[str]]) -> bool:
    """Return whether it is said what a meeting is like: "không chỉ là Hội nghị quan trọng của riêng ASEAN"."""
    low = view[phrase.head[1] : phrase.end].lower().split()[:_COUNT]
    if words["praising"].isdisjoint(beginnings(low)):
        return False
    before = words_before(view, phrase.start - _BEFORE, phrase.start, words["articles"])
    return bool(before) and before[-1] in words["copula"]


def is_described(view: str, phrase: Phrase, words: Mapping[str, frozenset[str]]) -> bool:
    """Return whether it is said of what kind a meeting is: "ADMM là cuộc họp của Bộ trưởng Quốc phòng các nước"."""
    if phrase.numbers or not view[phrase.head[0]].islower():
        return False
    own = view[phrase.head[1] : phrase.end].split()
    kind = next((own[:at] for at, word in enumerate(own) if word in words["of_whom"]), None)
    if kind is None or sum(word[0].isupper() for word in kind) > 1:
        return False
    subject = _SUBJECT.search(view, max(0, phrase.start - _LONGEST_SUBJECT), phrase.start)
    said = subject[0].split() if subject else []
    while said and said[-1] in words["articles"]:
        said.pop()
    if len(said) < _COUNT or said[-1] not in words["copula"]:
        return False
    if said[-2].isupper() and len(said[-2]) >= _LETTERS:
        return True
    first = max((at + 1 for at, word in enumerate(said) if word in words["said_that"]), default=0)
    return not words["of_some_kind"].isdisjoint(beginnings([word.lower() for word in said[first : first + _COUNT]]))


def is_alias(view: str, last: Name, phrase: Phrase, patterns: MeetingPatterns) -> bool:
    """Return whether a phrase is another name of the meeting right before it: "… lần thứ 9 (Đối thoại 2+2)"."""
    if view[last.behind : last.behind + 2] not in _MARKS:
        return False
    found = patterns.names.alias.fullmatch(view, last.behind, phrase.start)
    if found is None or (phrase.numbers and phrase.numbers != [last.number]):
        return False
    if found[0] == _DASH:  # "Hội nghị … lần thứ 9 - Hội nghị kỷ niệm 20 năm … - đã khai mạc"
        return phrase.named and not phrase.numbers and view.startswith(_DASH, phrase.behind)
    return found["called"] is not None or _CLOSES.match(view, phrase.end) is not None


def holds_next(view: str, phrase: Phrase, after: Phrase | None, patterns: MeetingPatterns) -> bool:
    """Return whether an assembly is but the body whose session follows: "Đại hội đồng … khai mạc khóa họp thứ 57"."""
    if phrase.sort != "assembly" or phrase.numbers or after is None or after.sort != "session" or not after.numbers:
        return False
    owner = patterns.owner.search(view, phrase.start, after.start)
    return owner is not None and owner.start("body") == phrase.start


def is_another(view: str, start: int, end: int, patterns: MeetingPatterns) -> bool:
    """Return whether the edition of another time is meant: "Thượng đỉnh G7 năm sau", "next year's G7 summit"."""
    told = patterns.words["another_edition"]
    if not patterns.head_first:
        before = endings(words_before(view, start - _BEFORE, start))
        if not told.isdisjoint(before):
            return True
        former = not patterns.words["former_edition"].isdisjoint(before)
        # "the last Reed Summit was held in Lima"
        return former and patterns.was_held is not None and patterns.was_held.match(view, end) is not None
    behind = view[end : end + _BEFORE].lower().split()[:_COUNT]
    return " ".join(behind).rstrip(".,;:?!") in told


def is_one_more(view: str, start: int, patterns: MeetingPatterns) -> bool:
    """Return whether a numbered edition is none that the text has told of: "a second conference"."""
    before = words_before(view, start - _NOUN, start)[-1:]
    return not patterns.head_first and not patterns.words["indefinite"].isdisjoint(before)


def is_brought_in(view: str, start: int, end: int, patterns: MeetingPatterns) -> bool:
    """Return whether a name is brought in as what is to come: "A meeting of the Reed Council will be held"."""
    before = words_before(view, start - _BEFORE, start)
    while before and before[-1] in patterns.words["counted_apart"]:
        before.pop()  # "an extraordinary meeting"
    brought = patterns.words["indefinite"] | patterns.words["another_edition"]
    told = not patterns.head_first and not brought.isdisjoint(before[-1:])
    return told and patterns.names.will_be.match(view, end) is not None


def is_done(view: str, end: int, patterns: MeetingPatterns) -> bool:
    """Return whether it is said right behind a name that the meeting was held."""
    over = patterns.names.was_over.match(view, end)
    return over is not None or (patterns.was_held is not None and patterns.was_held.match(view, end) is not None)


def is_coming(view: str, start: int, end: int, patterns: MeetingPatterns) -> bool:
    """Return whether it is said of a numbered edition that it will be held."""
    return is_planned(view, start, end, patterns) or patterns.names.will_be.match(view, end) is not None


def is_planned(view: str, start: int, end: int, patterns: MeetingPatterns) -> bool:
    """Return whether an edition is meant that will be held in a year told: "Fiji sẽ đăng cai Hội nghị … vào năm"."""
    names = patterns.names
    if names.to_be_hosted.search(view, max(0, start - _BEFORE), start):
        return names.in_year.match(view, end) is not None
    found = names.to_be_held.match(view, end)
    return found is not None and _TOLD_YEAR.search(view, found.end(), _sentence_end(view, found.end())) is not None


def is_recalled(prose: Prose, start: int, patterns: MeetingPatterns) -> bool:
    """Return whether it is told what was done at the edition of a year: "at the 2018 Reed Summit, they signed"."""
    before = words_before(prose.view, start - _BEFORE, start, patterns.words["articles"])
    if patterns.head_first or patterns.words["inside_it"].isdisjoint(before[-1:]):
        return False
    return tenses.of_sentence(prose.view, patterns, *prose.sentence_at(start)) != "future"


_AIMED = 3  # words of "to the next"


def is_following(view: str, start: int, end: int, patterns: MeetingPatterns) -> bool:
    """Return whether the edition after the one told of is meant: "the next session of the Council will be held"."""
    names = patterns.names
    before = words_before(view, start - _BEFORE, start)
    if patterns.words["next_edition"].isdisjoint(endings(before)):
        return False
    if before[-_AIMED:-2] and before[-_AIMED] in patterns.words["next_led"]:
        return True  # "to report back to the next session of the Council in May"
    hosted = names.to_host.search(view, max(0, start - _AHEAD), start)
    return hosted is not None or names.will_be.match(view, end) is not None


def is_earlier(view: str, start: int, patterns: MeetingPatterns) -> bool:
    """Return whether something is told after the edition that is named: "two years after the 5th Forum"."""
    before = words_before(view, start - _BEFORE, start, patterns.words["articles"])
    return not patterns.words["afterwards_of"].isdisjoint(endings(before))


def is_pointed_to(view: str, end: int, patterns: MeetingPatterns) -> bool:
    """Return whether a word that points to what was told of follows an edition: "hội nghị lần thứ 16 này"."""
    behind = TOKEN.match(view, end + 1) if patterns.head_first else None
    return behind is not None and behind[0].lower() in patterns.words["this_behind_noun"]


def _sentence_end(view: str, start: int) -> int:
    """Return where the words near an offset end that are said of what stands there."""
    found = _PARTED.search(view, start, start + _BEHIND)
    return found.start() if found else min(start + _BEHIND, len(view))


def place_behind(view: str, end: int, patterns: MeetingPatterns) -> places.Place | None:
    """Return the place that follows: "Lần thứ ba ở Ba-li, 2011"."""
    at = patterns.places.put.match(view, end)
    return places.city(at["name"]) if at and at["name"] else None


def town_of(view: str, end: int, patterns: MeetingPatterns) -> str | None:
    """Return the city right behind the name of an edition: "Hội nghị thượng đỉnh G20 tại Johannesburg"."""
    found = place_behind(view, end, patterns)
    return found.name if found and found.kind == "city" else None


def will_be_held(view: str, start: int, patterns: MeetingPatterns) -> bool:
    """Return whether somebody is to hold the meeting named at an offset: "The RC met and agreed to hold RC-9"."""
    told = patterns.status.governs.search(view[max(0, start - 2 * _BEFORE) : start])
    return told is not None and told.lastgroup == "future"
