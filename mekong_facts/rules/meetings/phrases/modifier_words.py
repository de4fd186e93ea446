"""What the words behind a head noun tell of whether its name goes on, where modifiers follow the head."""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING

from mekong_facts.patterns import deferred
from mekong_facts.rules import places, series
from mekong_facts.rules.meetings.phrases.brackets import bracket_at
from mekong_facts.rules.meetings.phrases.lists import up_to_count
from mekong_facts.rules.meetings.phrases.phrases import TOKEN, beginnings, endings, words_before

if TYPE_CHECKING:
    import re

    from mekong_facts.rules.meetings.phrases.phrases import Phrase
    from mekong_facts.rules.meetings.phrases.starts import Reader

_PAPER = 4  # words of a report that is counted
_AGREEMENT = 4  # words of its noun: "biên bản ghi nhớ"
_NEAR = 90  # characters of the office of those who meet
_MEETINGS = ("OM", "MM")  # ends of the acronyms of officials' and ministers' meetings
_TO_BRACKET = deferred(r"[^().,;:!?\n\d]{1,70}(?=\()")
_WORDS = 40  # characters of four words
_STATE = 32  # characters of what a state is before its name
_CREDIT = deferred(r":| \d| [A-Z][^\n.;:]{1,40}(?:\n|\Z)")  # "- Ảnh 1.", "- Ảnh: X", "- Ảnh Website X" at a line's end
_OF_BODY = 3  # tokens of the noun of an organisation and its letters


def go_behind(reader: Reader, phrase: Phrase) -> bool:
    """Return whether modifiers follow though the ordinal stands before the noun: "lần thứ 5 diễn đàn hợp tác …"."""
    behind = " ".join(reader.view[phrase.head[1] : phrase.head[1] + 20].lower().split()[:2])
    return phrase.start < phrase.head[0] and behind in reader.words["follows"]


def is_subject(reader: Reader, end: int) -> bool:
    """Return whether the country that ends here begins a new clause: "cuộc họp lần thứ 5 Việt Nam nhận làm …"."""
    after = TOKEN.match(reader.view, end + 1) if reader.view[end : end + 1] == " " else None
    return after is not None and after[0].islower() and after[0] not in reader.words["and"] | reader.words["openers"]


def goes_into_topic(reader: Reader, phrase: Phrase, tokens: list[re.Match[str]], which: int) -> bool:
    """Return whether words in lower case follow that are no place's or ground's, or any up to the ordinal."""
    if which + 1 >= len(tokens):
        return False
    after, at = tokens[which + 1][0], tokens[which + 1].start()
    if phrase.ordinal and phrase.ordinal[0] < phrase.head[0]:  # another language's order of words
        return after[0].isupper() and at not in reader.dates
    if phrase.numbers:
        return False
    return after.islower() and after not in reader.words["grounds"]


def benefits(reader: Reader, phrase: Phrase, tokens: list[re.Match[str]], which: int) -> bool:
    """Return whether the state follows that a meeting with a name is for: "Hội nghị Tái thiết cho Ukraine"."""
    after = tokens[which + 1] if which + 1 < len(tokens) else None
    if after is None or after.start() not in reader.countries or not phrase.named:
        return False
    before = reader.view[max(0, phrase.start - _NEAR) : phrase.start].lower().split()
    return reader.words["giving_over"].isdisjoint(before)


def names_market(reader: Reader, tokens: list[re.Match[str]], which: int) -> bool:
    """Return whether a name follows that no date begins with: "Diễn đàn Đầu tư vào Mekong"."""
    after = tokens[which + 1] if which + 1 < len(tokens) else None
    market = after is not None and (after[0][0].isupper() or after[0] in reader.words["markets"])
    return market and after is not None and after.start() not in reader.dates


def is_within(view: str, phrase: Phrase) -> bool:
    """Return whether a word in lower case stands before a phrase: it is no subject at the start of a sentence."""
    before = view[max(0, phrase.start - 16) : phrase.start].split()
    return bool(before) and before[-1].islower() and before[-1][-1] not in ".;:!?"


def names_review(reader: Reader, phrase: Phrase, tokens: list[re.Match[str]], which: int) -> bool:
    """Return whether a verb such as "review" behind the noun is part of the name: it may be what a meeting does."""
    if is_within(reader.view, phrase) or goes_to_acronym(reader, tokens[which].start()):
        return True
    return up_to_count(reader, phrase, tokens[which + 1].end()) > 0


def goes_over(reader: Reader, phrase: Phrase, tokens: list[re.Match[str]], which: int, *, topic: bool) -> bool:
    """Return whether a name goes on behind a dash: with a capital, or in lower case within its topic."""
    if which + 1 >= len(tokens):
        return False
    after, behind = tokens[which + 1][0], tokens[which + 1].end()
    words = reader.words
    if after[0].isupper() and _is_place_of_row(reader, tokens[which + 1].start()):
        return False
    if after[0].isupper() and _is_paper_apart(reader, phrase, tokens, which):
        return False  # "của Hội nghị - Tuyên bố Huế"
    told = f"{after} {tokens[which + 2][0]}".lower() if which + 2 < len(tokens) else ""
    if (
        not which
        and told in words["holders"]
        and not endings(words_before(reader.view, phrase.start - _WORDS, phrase.start)).isdisjoint(words["chairing"])
    ):
        return False  # "chủ trì Hội nghị-Bộ trưởng Thương mại Peru X"
    if after[0].isupper():
        return after.lower() not in words["credits"] or _CREDIT.match(reader.view, behind) is None
    if up_to_count(reader, phrase, tokens[which].start()):
        return True
    if after in words["land_nouns"] and reader.view[behind + 1 : behind + 2].isupper():
        return True  # "Mỹ - châu Phi"
    ended = after in words["right"] or after in words["left"] or after in words["titles"]
    return topic and after[0].isalpha() and not ended


def _is_place_of_row(reader: Reader, at: int) -> bool:
    """Return whether a city and a date end an item of a list: "Hội nghị SOM 9 - Viêng Chăn, 5/5/1998"."""
    comma = reader.view.find(", ", at, at + _STATE)
    dated = comma > 0 and comma + 2 in reader.dates
    return dated and at not in reader.countries and places.city(reader.view[at:comma]) is not None


def ends_behind_land(reader: Reader, phrase: Phrase, tokens: list[re.Match[str]], which: int) -> bool:
    """Return whether a name ends with the land or the body of states before a token, which begins what is told of it.

    "Kỳ họp thứ 5 của Ủy ban Liên Chính phủ Việt Nam - Chile tăng cường …"; few words in small letters go on with a name
    there, if no ordinal or acronym follows: "Hội nghị Bộ trưởng ASEAN mở rộng".
    """
    text, at, view = tokens[which][0], tokens[which].start(), reader.view
    if not text.islower() or not which or view[at - 1] != " " or view[at - 2] in ",;:)":
        return False
    last = tokens[which - 1][0]
    told = view[phrase.head[1] : at - 1].lower().split()
    body = last.isupper() and (series.is_body(last) or last[-1].isdigit())  # ASEAN, G20
    land = body or at - 1 in reader.country_ends
    words = reader.words
    if not land:
        ended = endings(told)
        if words["regions"].isdisjoint(ended) and words["lands_named"].isdisjoint(ended):
            return False
    if text in words["behind_land"] or text in words["openers"] or text in words["joiners"]:
        return False
    return not (up_to_count(reader, phrase, at) or goes_to_acronym(reader, at))


def goes_to_acronym(reader: Reader, at: int) -> bool:
    """Return whether words without a mark lead to the acronym of a meeting: "tổng kết các Quan chức cao cấp (CSOM)"."""
    ahead = _TO_BRACKET.match(reader.view, at)
    bracket = bracket_at(reader.view, ahead.end(), reader.patterns) if ahead else None
    return bracket is not None and (series.meets(bracket.acronym) or bracket.acronym.endswith(_MEETINGS))


def meets_person(reader: Reader, tokens: list[re.Match[str]], which: int) -> bool:
    """Return whether a counterpart with his office follows "with" behind the topic: "về biên giới với Bộ trưởng …"."""
    after = tokens[which + 1] if which + 1 < len(tokens) else None
    if after is None or tokens[which][0] not in reader.words["with"] or after.start() in reader.countries:
        return False
    low, behind = after[0].lower(), tokens[which + 2][0].lower() if which + 2 < len(tokens) else ""
    return after[0][0].isupper() and (low in reader.words["titles"] or f"{low} {behind}" in reader.words["titles"])


def sits_at(reader: Reader, phrase: Phrase, acronym: re.Match[str]) -> bool:
    """Return whether a committee sits at the meeting whose acronym follows: "Phiên họp Ủy ban Kinh tế AIPA 41"."""
    behind = reader.view[phrase.head[1] : acronym.start()].split()
    committee = beginnings([word.lower() for word in behind[:2]]) & reader.words["committees"]
    few = any(len(row.split()) == len(behind) for row in committee)  # nothing tells which: "Phiên họp Ủy ban AIPA 41"
    return bool(committee) and not few and phrase.noun in reader.words["parts"] and behind[0][0].isupper()


def counts_paper(reader: Reader, phrase: Phrase, at: int) -> bool:
    """Return whether an ordinal counts what a meeting is about: "đối thoại về báo cáo quốc gia lần thứ 7"."""
    told = reader.view[phrase.head[1] : at].lower().split()[-_PAPER:]
    return any(f"{one} {other}" in reader.words["papers"] for one, other in pairwise(told))


def counts_days(reader: Reader, phrase: Phrase, found: re.Match[str]) -> bool:
    """Return whether an ordinal counts the days of a meeting: "ngày họp thượng đỉnh thứ hai", but not "lần thứ hai"."""
    if found[0].lower().startswith(tuple(reader.words["ordinal_leads"])):
        return False
    return not reader.words["days_of"].isdisjoint(
        endings(words_before(reader.view, phrase.start - _WORDS, phrase.start))
    )


def ends_yearly(reader: Reader, tokens: list[re.Match[str]], which: int) -> bool:
    """Return whether "every year" tells when a meeting is held, as no word of its name follows."""
    behind = tokens[which + 2] if which + 2 < len(tokens) else None
    low = behind[0].lower() if behind else ""
    return not (low in reader.words["openers"] or low in reader.patterns.first or low[:1].isdigit() or low in '("')


def side_behind(reader: Reader, at: int) -> int:
    """Return where the state's name starts that follows a dash over words for a state: "- nước Cộng hòa Cu-ba"."""
    behind = range(at + 2, min(at + _STATE, len(reader.view)))
    start = next((spot for spot in behind if spot in reader.countries), 0)
    gap = reader.patterns.details.list_gap.fullmatch(reader.view, at + 1, start) if start else None
    return start if gap else 0


def partners_end(reader: Reader, end: int) -> int:
    """Return where the states end that a country's name ends at or is one of: "Việt Nam-Lào", "Hàn Quốc-ASEAN"."""
    view, countries = reader.view, reader.countries
    while view[end : end + 1] == "-" and view[end + 1 : end + 2].isupper():
        partner = TOKEN.match(view, end + 1)
        end = countries.get(end + 1) or (partner.end() if partner else end + 1)
    return end


def is_acronym(text: str) -> bool:
    """Return whether a token is two capitals or more, a plus behind them or not."""
    return len(text) > 1 and text.rstrip("+").isupper() and text.rstrip("+").replace("-", "").isalpha()


def parts_behind(reader: Reader, phrase: Phrase, tokens: list[re.Match[str]], which: int) -> bool:
    """Return whether an "and" ends a name: it joins something else than a word of it or the second of two sides."""
    if _is_paper_apart(reader, phrase, tokens, which):
        return True
    if which == 0 and tokens[which].start() == phrase.head[1] + 1 and _joins_no_event(reader, tokens):
        return True
    if not _anew_behind(reader, tokens, which):
        low = which + 1 < len(tokens) and tokens[which + 1][0].islower()
        return low and _are_both_told(reader, phrase, tokens[which].start())
    if which + 1 >= len(tokens):
        return True
    after = tokens[which + 1]
    # "giữa Chính phủ Lào và các đối tác", "giữa lãnh đạo ASEAN và AIPA", "giữa lãnh đạo APEC với Hội đồng …"
    side = after[0] in reader.words["plurals"] or is_acronym(after[0]) or _is_body(reader, tokens, which + 1)
    return not (side and is_second_side(reader, phrase, tokens[which].start()))


def _joins_no_event(reader: Reader, tokens: list[re.Match[str]]) -> bool:
    """Return whether "and" right behind the noun joins no fair or the like to it: "Đại hội và kiểm toán Việt Nam"."""
    after = [token[0] for token in tokens[1 : 1 + _OF_BODY]]
    return after[:1] != [] and after[0].islower() and " ".join(after[:2]).lower() not in reader.words["joined_events"]


def _is_paper_apart(reader: Reader, phrase: Phrase, tokens: list[re.Match[str]], which: int) -> bool:
    """Return whether an agreement or the like is behind "and" or a dash, none before it: "SOM 8 và Nghị định thư X"."""
    if which + 1 >= len(tokens) or not tokens[which + 1][0].istitle():
        return False
    words, named = reader.words, reader.view[phrase.head[1] : tokens[which].start()].lower()
    documents, before = words["documents"], named.split()
    sides = not (words["between"].isdisjoint(before) or words["and"].isdisjoint(before))
    # "của Hội nghị và Lộ trình thực hiện …", "giữa Lào với Lima và Chương trình gặp gỡ"
    papers = documents | words["joined_papers"] if sides or not before else documents
    title = [token[0].lower() for token in tokens[which + 1 : which + 1 + _AGREEMENT]]
    if not any(" ".join(title[:end]) in papers for end in range(1, len(title) + 1)):
        return False
    return not any(paper in named for paper in documents)


def is_organisation(reader: Reader, phrase: Phrase, tokens: list[re.Match[str]], which: int) -> bool:
    """Return whether a pair is the noun of a body that is counted: "Phiên họp cán bộ tổ chức SEAMEO lần thứ 35"."""
    pair = tokens[which : which + _OF_BODY]
    if len(pair) < _OF_BODY or f"{pair[0][0]} {pair[1][0]}".lower() not in reader.words["organising"]:
        return False
    owns = which > 0 and tokens[which - 1][0] in reader.words["of"]
    if owns and (pair[2][0].istitle() or pair[2][0] in reader.words["plurals"]):
        return True  # "Đại hội của tổ chức các Cơ quan Kiểm toán"
    if phrase.numbers or not is_acronym(pair[2][0]):
        return False
    return reader.patterns.right_ordinal.match(reader.view, pair[2].end() + 1) is not None


def _is_body(reader: Reader, tokens: list[re.Match[str]], which: int) -> bool:
    """Return whether a token begins the noun of a body with a capital: "Hội đồng", "Ủy ban"."""
    text, behind = tokens[which][0], tokens[which + 1][0] if which + 1 < len(tokens) else ""
    return text.istitle() and f"{text} {behind}".lower() in reader.words["committees"]


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
    ends = (low in words["right"] or low in words["left"] or low in words["deeds"]) and pair not in words["inside"]
    row = f"{pair} {tokens[which + 3][0].lower()}" if which + 3 < len(tokens) else pair
    ends = ends or (after[0].islower() and (pair in words["deeds"] or row in words["deeds"]))
    if ends or pair in words["pairs"] or after[0][0].isdigit() or not words["feasts"].isdisjoint((low, pair)):
        return True
    if after.start() in reader.heads or low in words["items"]:
        return True  # "… và Phiên thảo luận chung"
    return after[0].isupper() and len(after[0]) > 1 and not tokens[which][0].isupper()


def _are_both_told(reader: Reader, phrase: Phrase, at: int) -> bool:
    """Return whether a number tells both sides before an "and", and no topic follows: "giữa hai Bộ Công an và …"."""
    words, before = reader.words, reader.view[phrase.head[1] : at].lower().split()
    for which, (one, other) in enumerate(pairwise(before)):
        if one in words["between"] and other in words["both"]:
            return words["topics"].isdisjoint(before[which:])
    return False


def is_second_side(reader: Reader, phrase: Phrase, at: int) -> bool:
    """Return whether an "and" joins the second of two sides: "giữa Chính phủ Lào và các đối tác phát triển"."""
    before = reader.view[phrase.head[1] : at].lower().split()
    return not reader.words["between"].isdisjoint(before) and reader.words["and"].isdisjoint(before)


def may_follow(reader: Reader, text: str, low: str, at: int) -> bool:
    """Return whether a word may follow the ordinal within the name."""
    words = reader.words
    if low in words["openers"]:
        return True
    pair = " ".join(reader.view[at : at + _WORDS].lower().split(None, 2)[:2])
    if pair in words["graded"]:
        return True  # "lần thứ 5 cấp Bộ trưởng"
    if text[0].isupper():
        return low not in words["titles"] or pair in words["inside"] or ranks(reader, at) or _is_joint_team(reader, at)
    if low not in reader.patterns.numbers:
        return False
    who = reader.view[at : at + _WORDS].split(None, 3)[1:3]  # "Hội nghị lần thứ nhất ba nước Đông Dương"
    return len(who) > 1 and who[0] in words["parties"] and who[1][0].isupper()


def _is_joint_team(reader: Reader, at: int) -> bool:
    """Return whether a team of several states meets: "cuộc họp lần thứ 4 Đoàn chuyên viên liên hợp"."""
    told = reader.view[at : at + _WORDS].lower().split()
    if not told or told[0] not in reader.words["teams"]:
        return False
    return any(f"{one} {other}" in reader.words["joint_teams"] for one, other in pairwise(told))


def ranks(reader: Reader, at: int) -> bool:
    """Return whether an office behind the ordinal is that of all who meet: "… lần thứ 15 Tổng cục trưởng các nước"."""
    last, several, office = "", False, ""
    for token in TOKEN.finditer(reader.view, at, at + _NEAR):
        text, low = token[0], token[0].lower()
        if not text[0].isalpha() or low in reader.words["right"] or (text.islower() and is_acronym(last)):
            break
        if token.start() in reader.countries:
            return several
        several = several or (last in reader.words["several"] and low in reader.words["nations"])
        office = f"{office} {last.lower()}".strip()
        last = low if text.islower() else text
    return several or (is_acronym(last) and office not in reader.words["leaders_before"])  # "Tổng Thư ký ASEAN"
