"""Names in the order of another language, whose ordinal stands behind: "Conference of border provinces 8th"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from mekong_facts.rules.meetings.phrases.brackets import bracket_at
from mekong_facts.rules.meetings.phrases.phrases import TOKEN, ends_in, tells_level, value_of

if TYPE_CHECKING:
    import re

    from mekong_facts.rules.meetings.patterns import MeetingPatterns
    from mekong_facts.rules.meetings.phrases.phrases import Phrase
    from mekong_facts.rules.meetings.phrases.starts import Reader

_REACH = 150
_COUNTED = frozenset({"summit", "conference", "meeting", "assembly"})
_GROUPS = ("digits", "word", "figure", "count", "bare", "roman")
_KIND = 16  # characters of what else may bear a number
_SPELLED, _FIGURES = 3, 2  # letters of an acronym, figures of a number
_EPITHET = 32  # characters before a noun in which an article and an adjective stand
_ARTICLE = 6  # characters before a number in which an article stands
_OF = 4  # characters of " of"
_MOST = 20  # words up to the ordinal


def over_modifiers(reader: Reader, phrase: Phrase) -> None:
    """Let a name reach over the modifiers that stand right behind its noun."""
    upper = reader.view[phrase.head[0]].isupper()
    modifiers = reader.patterns.modifiers
    found = modifiers.match(reader.view, phrase.end) if modifiers and (phrase.numbers or upper) else None
    if found is None or not reader.dates.keys().isdisjoint(range(found.start(), found.end())):
        return
    phrase.end, phrase.capital = found.end(), True
    phrase.named = phrase.named or reader.view[found.start() : found.end()].split()[-1].isupper()


def count_behind(reader: Reader, phrase: Phrase) -> bool:
    """Return whether an ordinal ends the name, words behind its noun, and take it in."""
    view, words, ordinal = reader.view, reader.words, reader.patterns.far_ordinal
    if ordinal is None or view[phrase.end : phrase.end + 1] not in {" ", "\n"}:
        return False
    previous, skip, seen = "", phrase.end, 0
    for token in TOKEN.finditer(view, phrase.end, min(len(view), phrase.end + _REACH)):
        text, at = token[0], token.start()
        if at < skip:
            continue
        low = text.lower()
        seen += 1
        if at in reader.dates or seen > _MOST:
            return False
        if at in reader.countries:
            skip, previous = reader.countries[at], "-"
            continue
        if at in reader.heads and (previous in words["and"] or previous in words["articles"]):
            return False
        found = ordinal.match(view, at)
        if found and previous in words["owned"]:
            return False  # "the Committee on Reeds on its ninth session"
        if found:
            return _take(reader, phrase, found, previous)
        if text == "(":
            bracket = bracket_at(view, at, reader.patterns)
            if bracket is None or bracket.number is not None:
                return False
            skip, previous = bracket.close, "-"
            continue
        if text == "\n":
            return False
        if not text[0].isalnum():
            if text not in "-&/'\"":
                return False
        elif text[0].isdigit():
            return _before_bracket(reader, phrase, token) or _beside_acronym(reader, phrase, token)
        elif _ends(reader, low) if text[0].islower() else low in words["holding"]:
            return False  # "Reed Council Concludes 9th Session"
        previous = low
    return False


def over_epithet(reader: Reader, phrase: Phrase) -> None:
    """Let a name begin with the adjective between an article and its noun, both with capitals: "các Khu vực Xưởng"."""
    view, start = reader.view, phrase.head[0]
    if phrase.start < start or not view[start].isupper() or view[start - 1 : start] != " ":
        return
    before = view[max(0, start - _EPITHET) : start].split()
    for size in (2, 3, 1):
        words = before[-size:]
        if " ".join(words).lower() in reader.words["epithets"] and words[0][0].isupper():
            if len(before) > size and before[-size - 1].lower() in reader.words["articles"]:
                phrase.start = phrase.kept = start - len(" ".join(words)) - 1
                phrase.spots[:1] = [(phrase.start, spot[1]) for spot in phrase.spots[:1]]
                phrase.capital = True
            return


def leads_anothers(view: str, phrase: Phrase, patterns: MeetingPatterns) -> bool:
    """Return whether a number opens a name in the order of another language: "12 ACD bộ trưởng cuộc họp".

    It opens a sentence or follows an article, and has the letters of a body and those who meet behind it.
    """
    if phrase.ordinal is None or phrase.end != phrase.head[1] or view[phrase.head[0]].isupper():
        return False
    before = view[max(0, phrase.start - _ARTICLE) : phrase.start].rstrip(" ")
    if before and before[-1] not in ".\n" and before.lower().split()[-1:] != [patterns.of_all[1].strip()]:
        return False
    letters, _, people = view[phrase.ordinal[1] : phrase.head[0]].strip().partition(" ")
    return len(letters) >= _SPELLED and letters.isupper() and tells_level(people.lower(), patterns)


def _ends(reader: Reader, low: str) -> bool:
    """Return whether a word begins what is said of a meeting, or ranks something."""
    words = reader.words
    if low in words["joiners"] or low in words["openers"] or low in words["plain"]:
        return low in words["placing"]
    return (
        low in words["right"]
        or low in words["left"]
        or low in words["ranking"]
        or low.endswith(reader.patterns.names.participles)
    )


def _before_bracket(reader: Reader, phrase: Phrase, token: re.Match[str]) -> bool:
    """Return whether a number counts the meeting, as the acronym in the bracket behind it says: "… 34 (AIPA-34)"."""
    bracket = bracket_at(reader.view, token.end(), reader.patterns)
    numbered = ends_in(reader.view, token.start() - _KIND, token.start(), reader.words["numbered"])
    if bracket is None or str(bracket.number) != token[0] or numbered:
        return False  # "Security Council Report 68 (NSC-68)"
    phrase.start, phrase.bracket = phrase.kept, bracket
    phrase.count(bracket.number or 0, token.span(), token.end())
    return True


def _beside_acronym(reader: Reader, phrase: Phrase, token: re.Match[str]) -> bool:
    """Return whether a number counts the meeting, as it stands beside the acronym of who meets: "Summit APEC 19 at"."""
    view = reader.view
    acronym = view[phrase.head[1] : token.start()].strip()  # nothing else stands between
    if not (acronym.isupper() and acronym.isalpha() and len(acronym) >= _SPELLED and view[phrase.head[0]].isupper()):
        return False
    number = int(token[0]) if token[0].isdecimal() and len(token[0]) <= _FIGURES else 0
    if (
        not number
        or phrase.sort not in _COUNTED
        or phrase.start < phrase.head[0]
        or not reader.patterns.names.closed.match(view, token.end())
    ):
        return False
    phrase.count(number, token.span(), token.end())
    phrase.bracket = bracket_at(view, phrase.end, reader.patterns)
    return True


def _of_grade(reader: Reader, start: int) -> bool:
    """Return whether "level" before an ordinal is that of those who meet: "Conference officials senior level 8th"."""
    before = reader.view[max(0, start - _EPITHET) : start].lower().replace("-", " ").split()
    return before[-1:] == ["level"] and not reader.words["grades"].isdisjoint(before[-2:-1])


def _take(reader: Reader, phrase: Phrase, found: re.Match[str], previous: str) -> bool:
    """Make an ordinal the end of the name, unless the word before it makes it a day or a rank."""
    words, view = reader.words, reader.view
    number = value_of(found, reader.patterns)
    if number is None or not reader.dates.keys().isdisjoint(range(found.start(), found.end())):
        return False
    if previous in words["openers"] or previous in words["joiners"]:
        return False
    if previous in words["numbered"] and not _of_grade(reader, found.start()):
        return False
    upper = view[phrase.head[0]].isupper()
    told = found[0].lower().replace(".", " ").split()
    ends = told[0] in words["the"] and previous and found["word"].islower() if found["word"] else False
    if found["word"] and not (upper and (ends or not words["editions"].isdisjoint(told))):
        return False
    if found["roman"] and not upper:
        return False
    counts = upper and (previous or (told[0] in words["times"] and found["held"]))
    if (found["figure"] or found["count"]) and not counts and words["numbering"].isdisjoint(told):
        return False  # "meeting time 8 am"
    owned = view[found.end() : found.end() + _OF].lower().split()[:1]  # "Ministerial Meeting 2nd of the"
    sure = found["held"] or not words["of"].isdisjoint(owned) or not words["editions"].isdisjoint(told)
    if not previous and not sure and (phrase.start < phrase.head[0] or not upper):
        return False  # "played in the Western Conference 8th", "came to the forum 5th"
    start, end = next(found.span(group) for group in _GROUPS if found[group])
    while view[end : end + 1].isalpha():
        end += 1
    before = view[phrase.kept : phrase.start].lower().split()
    if not any(word in words["right"] or word.endswith(reader.patterns.names.participles) for word in before):
        phrase.start = phrase.kept  # no verb stands there: "the parties agreed conference 9th"
    phrase.count(number, (start, end), found.end())
    phrase.capital = phrase.capital or upper
    phrase.bracket = bracket_at(view, phrase.end, reader.patterns)
    return True
