"""The ordinal behind the head noun of a meeting's name: "Hội nghị … lần thứ 5", "Kỳ họp XX", "… (SOMHD) lần thứ 17"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from mekong_facts.patterns import deferred
from mekong_facts.rules import series
from mekong_facts.rules.meetings.phrases.brackets import bracket_at
from mekong_facts.rules.meetings.phrases.labels import is_of, widens
from mekong_facts.rules.meetings.phrases.lists import up_to_count
from mekong_facts.rules.meetings.phrases.phrases import TOKEN, beginnings, roman, value_of

if TYPE_CHECKING:
    import re

    from mekong_facts.rules.meetings.phrases.phrases import Bracket, Phrase
    from mekong_facts.rules.meetings.phrases.starts import Reader

_OF = 6  # characters in which "of" stands
_COUNTED = frozenset({"summit", "conference", "forum", "assembly", "dialogue"})
_WORD = 16
_REGION = 40  # characters of a region
_BODY = deferred(r"\(([A-Z][A-Za-z\d]{1,9})\)")
_NAME = 90  # characters from a noun to the number of a meeting
_YEAR = 4  # figures
_MOST = 1000  # a bare number beyond is a year or something else
_JOINED = 60  # characters of the ordinals that are joined to one
_FIGURE = deferred(r"[ -](\d{1,2}|(?<=-)\d{3})(?![\w%]|[.,/:-]\d)")  # "(EAS) 13", "(IPU)-132"
_ASIDE = deferred(r"\((?:[^\W\d_][^()\d\n]{0,60}|[A-Z]\d{1,2})\)\s")  # "(G20)"
_TERM_YEARS = deferred(r"\s(?:\([^()\n]{0,16}\d{4}[^()\n]{0,12}\)\s)?")
_TOPIC = deferred(r" ([^\W\d_]+) [^,.;:()\n\d]{3,80} \(")  # "… (ASEAN) về môi trường (AMME 15)"
_BLANKS = deferred(r"[ \t\r]*\n?[ \t\r]*")


def in_bracket(reader: Reader, token: re.Match[str], number: int) -> bool:
    """Return whether the acronym in the bracket behind a number says that it counts the meeting: "Mê Kông 5 (GMS5)"."""
    bracket = bracket_at(reader.view, token.end(), reader.patterns)
    return bracket is not None and bracket.number == number


def told_number(reader: Reader, phrase: Phrase, token: re.Match[str]) -> int | None:
    """Return the number that stands without any word for an ordinal: "Kỳ họp XX", "Khóa họp 14", "Đại hội X".

    Before the number of a term any may: "Hội nghị Trung ương 6 khóa XII".
    """
    text = token[0]
    beside = token.start() == phrase.head[1] + 1
    if text.isdecimal():
        counts = beside and (phrase.sort == "session" or (phrase.sort == "meeting" and _is_bodys(reader, token.end())))
        congress = beside and phrase.noun in reader.words["congresses"] and _is_free(reader, token)
        counts = counts or congress or reader.patterns.names.term.match(reader.view, token.end()) is not None
        return int(text) if counts and 0 < int(text) < _MOST else None
    alone = phrase.sort in {"session", "summit"} or phrase.noun in reader.words["congresses"]
    before = reader.view[max(phrase.head[1], token.start() - _WORD) : token.start()].split()
    series_before = before and text.isupper() and series.meets(before[-1])  # "Hội nghị SOM III APEC"
    numeral = series_before or (beside and text.isupper() and (len(text) > 1 or alone))
    return roman(text) if numeral or (len(text) > 1 and text.isupper() and ends_name(reader, phrase, token)) else None


def _is_bodys(reader: Reader, end: int) -> bool:
    """Return whether the body whose meeting a number counts stands behind it: "Phiên họp 20 của ACDM"."""
    behind = reader.view[end : end + _WORD].lower().split()[:2]
    owned = not reader.words["owned_by"].isdisjoint(behind[:1])
    return owned or not reader.words["committees"].isdisjoint(beginnings(behind))


def ends_name(reader: Reader, phrase: Phrase, token: re.Match[str]) -> bool:
    """Return whether a numeral or a number ends the name of a summit or the like: "Hội nghị Geneva 2 về Lau sậy"."""
    before = reader.view[phrase.head[1] : token.start()].split()
    body = token[0].isdecimal() and " ".join(before[-2:]).lower() in reader.words["committees"]  # "họp Hội đồng 21"
    if not body and (phrase.sort not in _COUNTED or not before or not before[-1][0].isupper()):
        return False
    return _is_free(reader, token) and before[-1].lower() not in reader.words["numbered"]


def _is_free(reader: Reader, token: re.Match[str]) -> bool:
    """Return whether nothing follows a numeral or a number that it may count: not "Hội nghị Thống kê 10 năm"."""
    after = reader.view[token.end() : token.end() + _WORD].split(None, 1)[:1]
    low = after[0].lower() if after else ""
    told = reader.words["right"]
    if token[0].isdecimal():
        if low in reader.words["time"] or token[0] == "1":
            return False
        told = told | reader.words["topics"] | reader.words["owned_by"]
    ends = not after or not reader.view[token.end()].isspace() or reader.view[token.end()] == "\n"
    return ends or low in told


def take(reader: Reader, phrase: Phrase, found: re.Match[str]) -> bool:
    """Make an ordinal behind the head part of the phrase, with a second one that is joined to it."""
    number = value_of(found, reader.patterns)
    if number is None or found.start() in reader.dates:
        return False
    phrase.count(number, found.span(), found.end())
    join(reader, phrase, number)
    return True


def past_term(reader: Reader, found: re.Match[str]) -> re.Match[str]:
    """Return the ordinal behind the number of a body's term, or that itself: "khóa V (2013 - 2018) lần thứ IX"."""
    aside = _TERM_YEARS.match(reader.view, found.end()) if found.groupdict().get("term") else None
    behind = reader.patterns.right_ordinal.match(reader.view, aside.end()) if aside else None
    return behind if behind and not behind["term"] else found


def take_fused(reader: Reader, phrase: Phrase, token: re.Match[str], fused: re.Match[str]) -> bool:
    """Return whether a number is glued to the acronym of who meets, and take it in: "Hội nghị ASEAN41"."""
    if fused[1].lower() in reader.words["things"] or reader.patterns.right_ordinal.match(reader.view, token.end() + 1):
        return False
    phrase.count(int(fused[2]), (token.start() + fused.start(2), token.end()), token.end())
    return True


def join(reader: Reader, phrase: Phrase, number: int) -> None:
    """Take in the further ordinals that are joined to the one at a phrase's end: "… lần thứ 44 và 45"."""
    further = reader.patterns.also.match(reader.view, phrase.end, min(len(reader.view), phrase.end + _JOINED))
    if further:
        values = [value_of(one, reader.patterns) for one in reader.patterns.joined.finditer(further[0])]
        if values and all(value and number < value < number + 9 for value in values):
            for one in reader.patterns.joined.finditer(further[0]):
                start = further.start() + one.start()
                phrase.spots.append((start, further.start() + one.end()))
                phrase.numbers.append(value_of(one, reader.patterns) or 0)
            phrase.end = further.end()


def goes_on_to_region(reader: Reader, bracket: Bracket) -> bool:
    """Return whether the region of an organisation follows the bracket with its letters: "… (WHO) khu vực châu Phi"."""
    if bracket.number is not None or series.meets(bracket.acronym):
        return False
    behind = reader.view[bracket.close : bracket.close + _REGION].lower()
    marks = (one for one in reader.words["of_region"] if behind.startswith(f" {one} "))
    return any(region in behind for _ in marks for region in reader.words["regions"])


def body_widened(reader: Reader, phrase: Phrase, at: int) -> str:
    """Return the letters of a body in a bracket that a word follows which says that others join, "" if none.

    "Nhóm các nước … (G7) mở rộng". It may be a verb where more follows: "(G7) mở rộng hợp tác".
    """
    found = None if phrase.numbers else _BODY.match(reader.view, at)
    return found[1] if found and widens(reader, found.end()) else ""


def goes_on_to_letters(reader: Reader, phrase: Phrase, bracket: Bracket) -> bool:
    """Return whether a counted meeting's topic and letters follow its body's: "… (ASEAN) về môi trường (AMME 15)"."""
    if not phrase.numbers or bracket.number is not None or not series.is_body(bracket.acronym):
        return False
    behind = _TOPIC.match(reader.view, bracket.close)
    if behind is None or behind[1] not in reader.words["topics"]:
        return False
    own = bracket_at(reader.view, behind.end() - 2, reader.patterns)
    return own is not None and own.number in phrase.numbers


def goes_on_to_count(reader: Reader, phrase: Phrase, bracket: Bracket) -> bool:
    """Return whether the phrase goes on behind a bracket: the bracket names the body that meets."""
    if phrase.numbers or bracket.number is not None or is_of(bracket.acronym, phrase.sort):
        return False
    close = past_region(reader, bracket.close)
    blanks = _BLANKS.match(reader.view, close)
    at = blanks.end() if blanks else close
    found = reader.patterns.right_ordinal.match(reader.view, at)
    return found is not None or up_to_count(reader, phrase, at) > 0


def past_region(reader: Reader, at: int) -> int:
    """Return the place behind a preposition and the region it leads to, or the place given.

    "(AUF) tại châu Á - Thái Bình Dương lần thứ 11".
    """
    led, _, behind = reader.view[at : at + _REGION].lower().lstrip().partition(" ")
    if led not in reader.words["placing"]:
        return at
    region = max((one for one in reader.words["regions"] if behind.startswith(f"{one} ")), key=len, default="")
    return reader.view.index(" ", at + 1) + len(region) + 2 if region else at


def aside_before_count(reader: Reader, phrase: Phrase, at: int) -> int:
    """Return where words in a bracket before the ordinal end, 0 if there are none: "(NTOs) lần thứ 49".

    Behind the letters of an organ the body may stand whose it is: "Ban điều hành (BĐH) Tổ chức Lúa gạo lần thứ 59".
    """
    aside = _ASIDE.match(reader.view, at)
    if aside is None:
        return 0
    if reader.patterns.right_ordinal.match(reader.view, aside.end()):
        return aside.end()
    letters = aside[0].strip("() ")
    return aside.end() if letters.isupper() and up_to_count(reader, phrase, aside.end()) else 0


def is_owned_year(reader: Reader, at: int) -> bool:
    """Return whether a lone year stands before the body whose meeting it is: "Phiên họp năm 2021 của Ủy ban …"."""
    view, end = reader.view, reader.dates[at]
    of = view.find(" ", end + 1, end + _OF)
    if of < 0 or view[end] != " " or view[end + 1 : of] not in reader.words["owned_by"]:
        return False  # `of` is within the text, so `end` is
    return view[of + 1 : of + 2].isupper() and bool(reader.patterns.names.lone_year.fullmatch(view, at, end))


def year_in_name(reader: Reader, phrase: Phrase, token: re.Match[str]) -> bool:
    """Take in the bracket behind a year that a name ends with: "… Công ước Luật Biển 1982 (SPLOS 22)"."""
    if not (token[0].isdecimal() and len(token[0]) == _YEAR):
        return False
    bracket = bracket_at(reader.view, token.end(), reader.patterns)
    if bracket is None or bracket.number != phrase.numbers[-1]:
        return False
    phrase.bracket = bracket
    return True


def count_behind(reader: Reader, phrase: Phrase, bracket: Bracket) -> None:
    """Read the ordinal behind the meeting's own acronym: "Cuộc họp … (SOMHD) lần thứ 17"."""
    ordinal, behind = reader.patterns.right_ordinal, bracket.close + 1
    found = ordinal.match(reader.view, behind)
    found = found or ordinal.match(reader.view, up_to_count(reader, phrase, bracket.close) or behind)
    number = value_of(found, reader.patterns) if found else None
    if found is None and (figure := _FIGURE.match(reader.view, bracket.close)) and figure.start(1) not in reader.dates:
        after = reader.view[figure.end() : figure.end() + _WORD].lower().split()[:1]
        if (
            figure[0][0] == "-"
            or not after
            or after[0] in reader.words["right"] | reader.words["and"]
            or not after[0][0].isalnum()
        ):
            found, number = figure, int(figure[1])  # "(EAS) 13 họp tại"
    if not phrase.numbers and bracket.number is None and number:
        phrase.bracket = bracket._replace(number=number, close=found.end() if found else bracket.close)


def _counts_times(reader: Reader, phrase: Phrase) -> bool:
    """Return whether the ordinal before a noun counts how often, its own follows: "lần thứ hai Hội nghị X 15"."""
    if phrase.ordinal is None or phrase.ordinal[1] + 1 != phrase.head[0]:
        return False
    view, words, before = reader.view, reader.words, ""
    if view[phrase.ordinal[0] : phrase.ordinal[1]].lower().split(None, 1)[0] not in words["time_noun"]:
        return False
    for token in TOKEN.finditer(view, phrase.head[1], phrase.head[1] + _NAME):
        text, low = token[0], token[0].lower()
        if low in reader.patterns.first and reader.patterns.right_ordinal.match(view, token.start()):
            return True
        if text.isdecimal() and before.isupper() and len(text) < len(before) and token.start() not in reader.dates:
            after = view[token.end() : token.end() + _WORD].lower().split()
            return words["counted_parties"].isdisjoint(beginnings(after[:2]))
        if (not text[0].isalpha() and text != "-") or low in words["right"]:
            break
        before = text if text[0].isalpha() else before
    return False


def drop_times(reader: Reader, phrase: Phrase) -> None:
    """Take an ordinal before a noun that only counts how often off a phrase."""
    if not _counts_times(reader, phrase):
        return
    phrase.start = phrase.kept = phrase.head[0]
    phrase.numbers, phrase.spots, phrase.ordinal = [], [], None
