"""Where a name ends on its right in a language whose modifiers follow the head noun."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from mekong_facts.rules import series
from mekong_facts.rules.meetings.brackets import bracket_at, up_to_bracket
from mekong_facts.rules.meetings.counts_behind import (
    TERM,
    count_behind,
    goes_on_to_count,
    in_bracket,
    take,
    told_number,
)
from mekong_facts.rules.meetings.lists import goes_on, is_day, names_sides, states_end, title_goes_on, up_to_count
from mekong_facts.rules.meetings.name_words import is_generic
from mekong_facts.rules.meetings.phrases import TOKEN, stripped

if TYPE_CHECKING:
    from mekong_facts.rules.meetings.phrase_starts import Reader
    from mekong_facts.rules.meetings.phrases import Phrase

_AFTER = 260
_NEAR = 90  # where most names have ended
_LOOKED_AHEAD = 4  # tokens that a look ahead may need
_FUSED = re.compile(r"([A-Z][A-Za-z]*[A-Z])\+?-?(\d{1,2})")
_ASIDE = re.compile(r"\([^\W\d_][^()\d\n]{0,24}\)\s")
_QUOTED = re.compile(r'\s?(?:"[^"\n]{3,140}"|\'[^\'\n]{3,140}\')')


def over_modifiers(reader: Reader, phrase: Phrase) -> None:
    """In a language whose modifiers follow the head: go over all words up to one that ends a name."""
    view, patterns, words = reader.view, reader.patterns, reader.words
    end, seen, skip = phrase.end, 0, 0
    previous = view[phrase.head[0] : phrase.head[1]].split()[-1].lower()
    closed, topic = bool(phrase.numbers) and not _goes_behind(reader, phrase), False
    cased = not view[phrase.head[0] : phrase.head[1]].istitle()  # capitals mean something: "Đại hội đồng Tổ chức …"
    farthest = min(len(view), end + _AFTER)
    tokens = list(TOKEN.finditer(view, end, end + _NEAR))[:-1] or list(TOKEN.finditer(view, end, farthest))
    grown = paired = False
    for which, token in enumerate(tokens):
        if not grown and which + _LOOKED_AHEAD > len(tokens):
            grown = True
            tokens += TOKEN.finditer(view, tokens[-1].end(), farthest)
        text, at = token[0], token.start()
        if at < skip:
            continue
        low = text.lower()
        seen += 1
        if seen > 42:
            break
        if at in reader.dates:
            if is_day(reader, at) or not up_to_count(reader, phrase, at):
                break
            skip = reader.dates[at]
            continue
        if at in reader.countries:
            if closed and _is_subject(reader, reader.countries[at]):
                break
            end = skip = max(reader.countries[at], token.end())  # "Trung-Việt"
            phrase.named, closed, previous = True, False, low
            continue
        if low in patterns.first or text[0].isdigit() or (text.isupper() and len(text) < 6):
            found = patterns.right_ordinal.match(view, at)
            of_kind = end > phrase.head[1] and previous in words["kinds"] and low[:2] == "th"
            if found and not phrase.numbers and not of_kind and take(reader, phrase, found):
                end, skip, previous = phrase.end, phrase.end, ""
                closed = True
                continue
        told = told_number(reader, phrase, token) if not phrase.numbers else None
        if told:
            term = TERM.match(view, token.end())
            phrase.numbers, phrase.ordinal, closed = [told], token.span(), True
            phrase.end = end = skip = term.end() if term else token.end()
            phrase.spots = [(phrase.start, end)]
            continue
        if text[0].isdigit():
            number = int(text) if text.isdecimal() and len(text) < 3 else 0
            acronym = which and (_is_acronym(tokens[which - 1][0]) or series.is_body(tokens[which - 1][0].upper()))
            if acronym and view[at - 1] == "+":
                end = token.end()  # "ASEAN+3"
                continue
            if number and previous in words["plus"] and which > 1 and _is_acronym(tokens[which - 2][0]):
                end, previous = token.end(), low  # "ASEAN cộng 3"
                continue
            if number and not phrase.numbers and patterns.right_ordinal.match(view, token.end() + 1):
                previous = low  # "trên Đường 9 lần thứ 3"
                continue
            if number and not phrase.numbers and (acronym or in_bracket(reader, token, number)):
                phrase.numbers, phrase.ordinal = [number], (at, token.end())
                end, closed = token.end(), True
                phrase.spots = [(phrase.start, end)]
                continue
            if number and which + 1 < len(tokens) and tokens[which + 1][0] in words["parties"]:
                previous = low
                continue
            if previous in words["marking"] and not phrase.numbers:
                previous, skip = low, tokens[which + 1].end() if which + 1 < len(tokens) else at  # "kỷ niệm 25 năm"
                continue
            break
        fused = None if phrase.numbers else _FUSED.fullmatch(text)
        if fused and which and view[slice(*phrase.head)].lower() in words["parts"]:
            break  # "Phiên họp Ban Chấp hành AIPA-41": a part of that meeting
        if (
            fused
            and fused[1].lower() not in words["things"]
            and not patterns.right_ordinal.match(view, token.end() + 1)
        ):
            phrase.numbers, phrase.ordinal = [int(fused[2])], (at + fused.start(2), token.end())
            end, closed = token.end(), True
            phrase.spots = [(phrase.start, end)]
            continue
        if text == "(":
            country = reader.countries.get(at + 1, at)
            if view[country : country + 1] == ")" and (paired or names_sides(reader, phrase, at, country + 1)):
                end = country + 1 if paired else end
                skip, paired = country + 1, True  # "giữa các tỉnh A, B (Việt Nam) và tỉnh C (Lào)"
                continue
            bracket = bracket_at(view, at, patterns)
            if bracket is None:
                aside = None if phrase.numbers else _ASIDE.match(view, at)
                if aside is None or not patterns.right_ordinal.match(view, aside.end()):
                    break
                skip = aside.end()  # "(NTOs) lần thứ 49"
                continue
            if goes_on_to_count(reader, phrase, bracket):
                phrase.inside.append(bracket.acronym)
                skip = bracket.close
                continue
            phrase.bracket = bracket
            end = stripped(view, at)
            count_behind(reader, phrase, bracket)
            break
        if text in "\"'":
            quoted = _QUOTED.match(view, at)
            if (
                quoted
                and (phrase.sort in {"workshop", "dialogue", "forum"} or previous in words["quoting"])
                and not phrase.numbers
            ) or (quoted and topic and phrase.numbers and not view[quoted.end() : quoted.end() + 1].isalnum()):
                end = quoted.end()
                phrase.named = True
                found = None if phrase.numbers else patterns.right_ordinal.match(view, end + 1)
                end = phrase.end if found and take(reader, phrase, found) else end
            break
        if text == "\n":
            if title_goes_on(reader, phrase, at):
                continue
            break
        if text == ",":
            states = states_end(reader, phrase, at)
            if states:
                end = skip = states
                continue
            if not goes_on(reader, phrase, at, topic=topic):
                break
            continue
        if not text[0].isalnum():
            if text == "." and previous == "st":
                continue  # "St. Petersburg"
            if text in "-&/" and previous and _goes_over(reader, phrase, tokens, which, topic=topic):
                continue
            break
        pair = f"{low} {tokens[which + 1][0].lower()}" if which + 1 < len(tokens) else low
        if pair in words["reviews"] and end == phrase.head[1] and _is_within(view, phrase.start):
            previous, skip = "", tokens[which + 1].end()
            continue
        if f"{previous} {low}" not in words["inside"] and (
            (pair in words["pairs"] and not (text.istitle() and (end > phrase.head[1] or cased)))
            or (
                low in words["right"]
                and pair not in words["inside"]
                and not (low in words["aims"] and which + 1 < len(tokens) and tokens[which + 1][0].istitle())
                and not (text.istitle() and (end > phrase.head[1] or cased))
                and not (f"{previous} {low}" in words["into"] and _names_market(reader, tokens, which))
                and not (low in words["soft"] and _goes_into_topic(reader, phrase, tokens, which))
                and not up_to_count(reader, phrase, at)
            )
        ):
            if pair not in words["pairs"]:
                end = up_to_bracket(reader, phrase, at) or end
            break
        if low in words["and"] and _anew_behind(reader, tokens, which):
            break
        if closed and not _may_follow(reader, text, low, at):
            break
        closed = False
        topic = topic or low in words["topics"]
        if text[0].isupper():
            phrase.capital = True
            phrase.named = phrase.named or not is_generic(words, low, pair)
        if low not in words["dangling"] or f"{previous} {low}" in words["inside"]:
            end = token.end()
        previous = low
    phrase.end = end


def _goes_behind(reader: Reader, phrase: Phrase) -> bool:
    """Return whether modifiers follow though the ordinal stands before the noun: "lần thứ 5 diễn đàn hợp tác …"."""
    behind = " ".join(reader.view[phrase.head[1] : phrase.head[1] + 20].lower().split()[:2])
    return phrase.start < phrase.head[0] and behind in reader.words["follows"]


def _is_subject(reader: Reader, end: int) -> bool:
    """Return whether the country that ends here begins a new clause: "cuộc họp lần thứ 5 Việt Nam nhận làm …"."""
    after = TOKEN.match(reader.view, end + 1) if reader.view[end : end + 1] == " " else None
    return after is not None and after[0].islower() and after[0] not in reader.words["and"] | reader.words["openers"]


def _goes_into_topic(reader: Reader, phrase: Phrase, tokens: list[re.Match[str]], which: int) -> bool:
    """Return whether words in lower case follow that are no place's or ground's, or any up to the ordinal."""
    if which + 1 >= len(tokens):
        return False
    after, at = tokens[which + 1][0], tokens[which + 1].start()
    if phrase.ordinal and phrase.ordinal[0] < phrase.head[0]:  # another language's order of words
        return after[0].isupper() and at not in reader.dates
    if phrase.numbers:
        return False
    return after.islower() and after not in reader.words["grounds"]


def _names_market(reader: Reader, tokens: list[re.Match[str]], which: int) -> bool:
    """Return whether a name follows that no date begins with: "Diễn đàn Đầu tư vào Mekong"."""
    after = tokens[which + 1] if which + 1 < len(tokens) else None
    return after is not None and after[0][0].isupper() and after.start() not in reader.dates


def _is_within(view: str, start: int) -> bool:
    """Return whether a word in lower case stands before a phrase: it is no subject at the start of a sentence."""
    before = view[max(0, start - 16) : start].split()
    return bool(before) and before[-1].islower()


def _goes_over(reader: Reader, phrase: Phrase, tokens: list[re.Match[str]], which: int, *, topic: bool) -> bool:
    """Return whether a name goes on behind a dash: with a capital, or in lower case within its topic."""
    if which + 1 >= len(tokens):
        return False
    after, behind = tokens[which + 1][0], tokens[which + 1].end()
    words = reader.words
    if after[0].isupper():
        return after.lower() not in words["credits"] or reader.view[behind : behind + 1] != ":"
    if up_to_count(reader, phrase, tokens[which].start()):
        return True
    ended = after in words["right"] or after in words["left"] or after in words["titles"]
    return topic and after[0].isalpha() and not ended


def _is_acronym(text: str) -> bool:
    return len(text) > 1 and text.rstrip("+").isupper() and text.rstrip("+").replace("-", "").isalpha()


def _anew_behind(reader: Reader, tokens: list[re.Match[str]], which: int) -> bool:
    """Return whether an "and" joins another meeting, a number or a clause rather than a word of the name."""
    if which + 1 >= len(tokens):
        return True
    after = tokens[which + 1]
    low = after[0].lower()
    pair = f"{low} {tokens[which + 2][0].lower()}" if which + 2 < len(tokens) else low
    words = reader.words
    if f"{tokens[which][0].lower()} {low}" in words["inside"]:
        return False  # "nhỏ và vừa"
    ends = (low in words["right"] or low in words["left"]) and pair not in words["inside"]
    if ends or pair in words["pairs"] or after[0][0].isdigit():
        return True
    if after.start() in reader.heads:
        return True
    return after[0].isupper() and len(after[0]) > 1 and not tokens[which][0].isupper()


def _may_follow(reader: Reader, text: str, low: str, at: int) -> bool:
    """Return whether a word may follow the ordinal within the name."""
    words = reader.words
    return low in words["openers"] or (text[0].isupper() and (low not in words["titles"] or _ranks(reader, at)))


def _ranks(reader: Reader, at: int) -> bool:
    """Return whether an office behind the ordinal is that of all who meet: "… lần thứ 15 Tổng cục trưởng các nước"."""
    last, several = "", False
    for token in TOKEN.finditer(reader.view, at, at + _NEAR):
        text, low = token[0], token[0].lower()
        if not text[0].isalpha() or low in reader.words["right"]:
            break
        if token.start() in reader.countries:
            return False
        several = several or (last in reader.words["plurals"] and low == "nước")
        last = low if text.islower() else text
    return several or _is_acronym(last)
