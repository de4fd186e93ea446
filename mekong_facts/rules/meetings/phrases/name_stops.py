"""What ends a name though it could be part of it: who speaks, the mark of a picture, what is handed in."""

from __future__ import annotations

from typing import TYPE_CHECKING

from mekong_facts.patterns import deferred
from mekong_facts.rules import places
from mekong_facts.rules.meetings.phrases.lists import up_to_count
from mekong_facts.rules.meetings.phrases.modifier_words import ranks
from mekong_facts.rules.meetings.phrases.phrases import beginnings, endings, words_before

if TYPE_CHECKING:
    import re

    from mekong_facts.rules.meetings.phrases.phrases import Phrase
    from mekong_facts.rules.meetings.phrases.starts import Reader

_AGENCY = deferred(r" \((\w{2,8})[\s,-]{1,3}\d{1,2}[/.-]\d")
_TOWN = 3  # words of a town's name
_DAY = 3  # characters from a town to the day behind it
_SHOUTED = 2  # words in capitals, more than these
_CREDIT = 3  # words for what stands below a text
_VERB = 30  # characters of a verb of three words before a name
_MARK_ENDS = frozenset({"", "\n", ".", ":", ")", "]", ";"})  # what follows the number of a picture


def stops(reader: Reader, phrase: Phrase, tokens: list[re.Match[str]], which: int, end: int) -> bool:
    """Return whether a name that is read up to `end` stops before a token, which is one of a few words."""
    words, text = reader.words, tokens[which][0]
    behind = tokens[which + 1] if which + 1 < len(tokens) else None
    if behind is None:
        return False
    if text in words["owned_by"]:
        return _is_persons(reader, phrase, tokens, which)
    if text.lower() in words["pictures"] and behind[0][0].isdigit():
        return is_mark(reader.view, behind)
    pair = f"{text} {behind[0]}"
    if text[0].isupper() and _leads_to_colon(reader, tokens, which):
        return True  # "Hội nghị … lần thứ 9 Ảnh: TTXVN"
    row = f"{pair} {tokens[which + 2][0] if which + 2 < len(tokens) else ''}".lower()
    if row in words["those_there"]:
        return True  # "Trong thời gian diễn ra Hội nghị … các đại biểu sẽ"
    newcomer = text[0].isupper() and end > phrase.head[1]
    if newcomer and (text.lower() in words["heralds"] or row in words["arriving"]):
        return True  # "Hội nghị Cấp cao Lau sậy Thủ tướng tới Lima"
    return end > phrase.head[1] and _is_handed(reader, phrase, row.split(" "))


def _is_handed(reader: Reader, phrase: Phrase, row: list[str]) -> bool:
    """Return whether three words begin what is handed in to a meeting: "trình Hội nghị Cấp cao các báo cáo"."""
    words = reader.words
    papers = words["handed"] | words["documents"]
    if papers.isdisjoint(beginnings(row[row[0] in words["plurals"] :])):
        return False  # "Chương trình Hội nghị các nước Lúa gạo"
    before = words_before(reader.view, phrase.start - _VERB, phrase.start, words["articles"])
    return not words["handing"].isdisjoint(endings(before))


def _leads_to_colon(reader: Reader, tokens: list[re.Match[str]], which: int) -> bool:
    """Return whether the words for what stands beside a text, up to a colon or a day, follow: "Ảnh:", "Đăng 5/5"."""
    said = ""
    for token in tokens[which : which + _CREDIT]:
        said = f"{said} {token[0].lower()}".strip()
        behind = reader.view[token.end() : token.end() + 2].lstrip(" ")[:1]
        if behind == ":" or behind.isdigit() or token.end() + 1 in reader.dates:
            return said in reader.words["credits"]
    return False


def before_dateline(reader: Reader, phrase: Phrase, end: int) -> int:
    """Return where a title ends that the town of the report is glued to: "… Việt Nam - Peru Hà Nội (TTXVN 5/5)"."""
    found = _AGENCY.match(reader.view, end)
    if found is None or found[1].lower() not in reader.words["agencies"]:
        return end
    for size in range(_TOWN, 0, -1):
        words = reader.view[phrase.head[1] : end].split(" ")[-size:]
        first, told = words[0], " ".join(words)
        for at in range(len(first)):  # the first word of the town may be glued to the title's last
            if len(words) == size and first[at].isupper() and places.city(told[at:]) is not None:
                return end - len(told) + at - (at == 0)
    return end


def in_small_letters(reader: Reader, phrase: Phrase) -> int:
    """Return where a name in capitals ends, before the town of its day: "REPORT OF THE 5TH SESSION … Lima, 5 May"."""
    shouted, last = phrase.end, phrase.end
    for word in reversed(reader.view[phrase.start : phrase.end].split(" ")):
        if not word.istitle() or not word.isalpha():
            break
        shouted -= len(word) + 1
    dated = any(at in reader.dates for at in range(last, last + _DAY))
    told = reader.view[phrase.head[1] : shouted]
    return (
        shouted if dated and phrase.head[1] < shouted < last and told.isupper() and told.count(" ") > _SHOUTED else last
    )


def is_mark(view: str, number: re.Match[str]) -> bool:
    """Return whether a number behind "picture" is that of one, which the text that follows may be glued to."""
    return not number[0].isdecimal() or view[number.end() : number.end() + 1] in _MARK_ENDS


def _is_persons(reader: Reader, phrase: Phrase, tokens: list[re.Match[str]], which: int) -> bool:
    """Return whether an office with one holder follows "of": "bài phát biểu tại Hội nghị của Thủ tướng X"."""
    after = tokens[which + 1]
    low, behind = after[0].lower(), tokens[which + 2][0].lower() if which + 2 < len(tokens) else ""
    if reader.words["holders"].isdisjoint((low, f"{low} {behind}")):
        return False
    return not (ranks(reader, after.start()) or up_to_count(reader, phrase, after.start()))
