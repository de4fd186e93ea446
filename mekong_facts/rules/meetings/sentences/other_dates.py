"""Dates beside a meeting that are of something else: of a paper, of what its guests did, of what is joined to it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from mekong_facts.patterns import deferred
from mekong_facts.rules.dates.calendar_days import DAY, MONTH, YEAR
from mekong_facts.rules.meetings.phrases.phrases import beginnings, endings, ends_in
from mekong_facts.rules.meetings.sentences import goers

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from mekong_facts.rules.gazetteer import Hit
    from mekong_facts.rules.meetings.anchors import Anchor, Clause
    from mekong_facts.rules.meetings.found import DateSpan
    from mekong_facts.rules.meetings.patterns import MeetingPatterns

_NEAR = 90  # characters behind a date in which the next word stands
_GAP = 5  # characters before a date in which an article stands; from a name to the date in it
_FEW = 6  # words that open a sentence: "Chỉ một tháng sau"
_POSTED = deferred(r"\d{1,2}[/.-]\d{1,2}[/.-]\d{4}[\])][ \t]*(?:\r?\n|\Z)")
_SYMBOL = deferred(
    r"\((?=(?:\w{1,12}[/.-]){2})(?:[A-Z]{1,12}[/.-]){1,4}[\w/.-]*\d[\w/.-]*,\s\Z"
)  # of a paper, in brackets with its day
_AFTER_TELLER = deferred(r"(?: \([^()\n]{1,30}\))?\)?,")  # behind the date of whoever tells it
_EDITION = 40  # characters of "khóa họp lần thứ 43 gần đây nhất ("
_NONE: frozenset[str] = frozenset()
_PAPER = 7  # words of an "and" and a paper's title


def is_of_paper(gap: str, words: Mapping[str, frozenset[str]]) -> bool:
    """Return whether an agreement or the like is joined to a meeting by an "and", before a date.

    `gap` is what stands between the meeting and the date.
    """
    last = gap.lower().split()[-2:]
    if len(last) > 1 and last[1] in words["of"] and last[0] in words["documents"]:
        return True  # ", convened under the Lima Treaty of 5 May"
    if is_in_paper(gap, words):
        return True
    joiner, *named = gap.split(None, _PAPER)[:_PAPER] or [""]
    if joiner not in words["and"]:
        return False
    if named and named[0][0].islower():  # "the", "its"
        del named[0]
    if not named or not named[0][0].isupper():
        return False
    title = f" {' '.join(named).lower()} "
    return any(f" {paper} " in title for paper in words["documents"])


def is_in_paper(gap: str, words: Mapping[str, frozenset[str]]) -> bool:
    """Return whether what stands before a date is a paper's noun and number: "Decision V/12 of", "Quyết định 5 ngày".

    "As document LC/35 (" too.
    """
    if _SYMBOL.search(gap):
        return True  # "(A/RES/5/2, 5 May 2012)"
    said = gap.lower().replace("(", " ( ").split()
    last = said[-1] if said else ""
    leads = last == "(" or last in words["of_papers_day"] or any(map(str.isdigit, last))
    numbers = 0
    while said and (said[-1] == "(" or said[-1] in words["of_papers_day"] or any(map(str.isdigit, said[-1]))):
        numbers += any(map(str.isdigit, said.pop()))
    if not (leads and numbers):
        return False
    papers = words["documents"] | words["papers_by_number"]
    return not papers.isdisjoint(endings([word.strip("().,") for word in said[-3:]]))


def dates_document(view: str, anchor: Anchor, gap: str, words: Mapping[str, frozenset[str]]) -> bool:
    """Return whether a date is that of an agreement in the meeting's name: "Parties to the Pact of 1995"."""
    if len(gap) > _GAP:
        return False
    named = view[anchor.start : anchor.end].lower()
    return any(word in named if " " in word else word in named.split() for word in words["documents"])


def is_of_deed(clause: Clause, anchor: Anchor, date: DateSpan, gap: str) -> bool:
    """Return whether a day is that of what those did who came: "In Lima to attend the …, on 5 May they visited …"."""
    if len(date[2]) != DAY or gap.lower() != gap:
        return False
    came = any(verb.end <= anchor.start and verb.id in {"block", "attend"} for verb in clause.verbs)
    deed = next((verb for verb in clause.verbs if verb.start >= date[1]), None)
    return came and deed is not None and deed.id == "block"


def is_of_main_clause(view: str, clause: Clause, anchor: Anchor, words: Mapping[str, frozenset[str]]) -> bool:
    """Return whether what stands before a comma behind a meeting only leads to the main clause.

    "Sau khi dự Hội nghị …, chiều 5/5, Thủ tướng …", "Hưởng ứng Hội nghị …, ngày 5/5, …".
    """
    if goers.were_there(view, words, anchor.start):
        return True
    if pursues(view, clause, anchor, words):
        return True
    lead = view[clause.first : anchor.start]
    return "apart" in anchor.ties and "," not in lead and len(lead.split()) < _FEW and words["pursuing"] != _NONE


def pursues(view: str, clause: Clause, anchor: Anchor, words: Mapping[str, frozenset[str]]) -> bool:
    """Return whether a clause begins with what leads to its main part: "Hưởng ứng Hội nghị …, ngày 5/5, …"."""
    lead = view[clause.first : anchor.start]
    told = lead.lower().split()
    return "," not in lead and told != [] and not words["pursuing"].isdisjoint(beginnings(told[:2]))


def is_of_edition(view: str, patterns: MeetingPatterns, anchor: Anchor, date: DateSpan) -> bool:
    """Return whether the day in a bracket is that of the edition before it: "khai mạc, một tuần sau Khóa 43 (5/5)"."""
    near = max(anchor.end, date[0] - _EDITION)
    told = patterns.times.edition.search(view, near, date[0])
    return told is not None and all(event.number not in {None, int(told["number"])} for event in anchor.events)


def is_of_joined(date: DateSpan, gap: str, verbs: Sequence[Hit], words: Mapping[str, frozenset[str]]) -> bool:
    """Return whether a year is that of what "and" joins to a meeting: "at the SOM and the forums in 2017"."""
    told = gap.lower().split() if len(date[2]) == YEAR and not verbs else []
    return told[:1] != [] and told[0] in words["and"]


def is_of_several(date: DateSpan, gap: str, verbs: Sequence[Hit], patterns: MeetingPatterns) -> bool:
    """Return whether a month or year is that of other meetings right before it: "… trình các Hội nghị Bộ trưởng năm".

    Those that are joined to a meeting are held with it: "… và các cuộc họp liên quan trong tháng".
    """
    if len(date[2]) >= DAY or not patterns.head_first:
        return False
    words, low = patterns.words, gap.lower()
    several = (f" {some} {noun}" for some in words["plurals"] for noun in words["of_some_kind"])
    at, size = max((low.rfind(told), len(told)) for told in several)
    lead = low[: max(0, at)].split()[-1:]
    if not lead or lead[0] in words["and"] or "," in low[at:]:
        return False
    return not any(verb.start >= date[0] - len(gap) + at + size for verb in verbs)


def tells_which(view: str, date: DateSpan, patterns: MeetingPatterns) -> bool:
    """Return whether a year stands before the noun that it tells from others: "marking the 1991 Lima accord"."""
    start, end, value = date
    if patterns.head_first or len(value) != YEAR or view[end : end + 1] != " ":
        return False
    after = view[end : end + _NEAR].split(None, 1)[:1]
    word = after[0].strip(",.;:)").lower() if after else ""
    named = word[:1].isalpha() and word not in patterns.words["glue"] | patterns.words["right"]
    return named and ends_in(view, start - _GAP, start, patterns.words["articles"])


def is_of_other_year(clause: Clause, anchor: Anchor, date: DateSpan) -> bool:
    """Return whether another year stands between an edition of a year and a day: "the 2018 … follows the 2017 … in"."""
    years = {event.year for event in anchor.events if event.year}
    return years != set() and any(
        anchor.end <= start < date[0] and len(value) == YEAR and value not in years for start, _, value in clause.dates
    )


def heads_row(view: str, clause: Clause, anchor: Anchor) -> bool:
    """Return whether the line of a meeting begins with its own day: "3-5 May: 4th Reed Forum"."""
    low = view.rfind("\n", 0, anchor.start) + 1
    return any(date[0] == low and view.startswith(":", date[1]) for date in clause.dates)


def is_posted(view: str, date: DateSpan) -> bool:
    """Return whether a day fills the brackets that end a line, as that of a page: "PM to attend … [15/3/2010]"."""
    return view[date[0] - 1 : date[0]] in {"[", "("} and _POSTED.match(view, date[0]) is not None


def is_of_chair(view: str, date: DateSpan, patterns: MeetingPatterns) -> bool:
    """Return whether a year is that in which a state chairs a body: "tại Lào, nước Chủ tịch ASEAN năm 2024"."""
    start, _, value = date
    return len(value) == YEAR and patterns.things.chairing.search(view, max(0, start - _NEAR), start) is not None


def is_of_arrival(view: str, patterns: MeetingPatterns, clause: Clause, anchor: Anchor, date: DateSpan) -> bool:
    """Return whether a day behind a meeting is that on which people came to it: "arrived for the … on Tuesday"."""
    words = patterns.words
    came = next((verb for verb in reversed(clause.verbs) if verb.end <= anchor.start), None)
    told = view[came.start : came.end].lower().split()[:1] if came else []
    near = "/" not in date[2] and view[anchor.end : date[0]].strip() in words["on"]
    return near and not words["arrived"].isdisjoint(told)


def is_period(value: str) -> bool:
    """Return whether a value is a year, or a half or a quarter of one, as work is done in: 2025, 2025-H2."""
    return len(value) == YEAR or value[YEAR : YEAR + 2] in {"-H", "-Q"}


def is_term(first: str, last: str) -> bool:
    """Return whether months are a year or more apart, as those of a term are: 2018-10 and 2019-10."""
    return len(first) == len(last) == MONTH and first[:YEAR] < last[:YEAR] and first[YEAR:] <= last[YEAR:]


def is_apart(view: str, patterns: MeetingPatterns, date: DateSpan, end: int) -> bool:
    """Return whether a date stands in a quotation that closes before a meeting: '"In May …," he told the forum'.

    Or is a year that tells which of other things is meant: "ahead of the 2024 Youth Games".
    """
    if len(date[2]) == YEAR and not patterns.head_first and view[date[1] + 1 : date[1] + 2].isupper():
        return ends_in(view, date[0] - _GAP, date[0], patterns.words["articles"])
    own = end > date[1] and view[end - 1] == '"'  # which opens the name itself
    return view.count('"', date[1], end - own) % 2 > 0


def is_of_teller(view: str, first: int, date: DateSpan, words: Mapping[str, frozenset[str]]) -> bool:
    """Return whether whoever tells it did so on a date: "According to the ministry on 5 May, the forum met in Lima".

    `first` is where the sentence begins. Behind a comma the date is of what is told: "According to X, on 5 May the …".
    """
    opening = view[first : date[0]]
    if not opening.lower().startswith(tuple(f"{source} " for source in words["sourced"])):
        return False
    _, comma, last = opening.rpartition(", ")
    if comma and not (last[:1].isupper() and words["and"].intersection(last.split())):
        return False  # but "According to the Ministry of Ports, Food and Trade on 5 May, …"
    return _AFTER_TELLER.match(view, date[1]) is not None
