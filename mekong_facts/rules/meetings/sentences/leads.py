"""What an item of a list or a headline says before it names a meeting: "2 July: Geneva, opening of the …"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from mekong_facts.patterns import deferred
from mekong_facts.rules.dates.calendar_days import YEAR
from mekong_facts.rules.letters import CAPITAL, PARTICLES
from mekong_facts.rules.meetings.phrases.phrases import TOKEN, endings, ends_in, words_before

if TYPE_CHECKING:
    import re
    from collections.abc import Mapping

    from mekong_facts.rules.gazetteer import Hit
    from mekong_facts.rules.meetings.anchors import Anchor, Clause
    from mekong_facts.rules.meetings.found import DateSpan
    from mekong_facts.rules.meetings.patterns import MeetingPatterns
    from mekong_facts.rules.prose import Prose

_CITY = deferred(
    rf"[\W\d]*(?P<city>{CAPITAL}[\w'\u2019-]*(?: {CAPITAL}?[\w'-]+){{0,4}})"
    rf"(?:\s*\([^()\n]{{1,30}}\)|,\s{CAPITAL}[\w' ]{{2,24}}(?=\s-\s))?[^\S\n]*(?P<sign>:|,|\n|\s-\s)"
)
# the place of a report before its first words, and the place where something was on the day told: "In Hue on 5 May, …"
_PLACE = deferred(rf"(?:{CAPITAL}[\w'-]*[ ,]{{0,2}}){{1,5}}(?:(?<=\s)(?P<on>[a-z]+)\s|:\s)")
_PARTICLE = deferred(PARTICLES)
_LONGEST = 150  # characters that lead over to a date
_FEW_LETTERS = 8  # "(the "
_MOST = 120  # characters before the name
_FEW_DAYS = 4  # words in which days are counted
_FEW = 4
_AIM = 12
_SOURCE = 9  # words that tell from where the news is: "Theo đặc phái viên TTXVN tại Huế"
_LEADS = 45  # characters before a meeting in which the words that lead over to it stand
_BESIDE = 24  # and those that put something beside it
_HELD = frozenset({"open", "close", "hold", "gather"})
_CHARGE = deferred(rf"{CAPITAL}[\w'-]* (?P<link>\w+)\s\Z")
_TO_CONFIRM = deferred(r"\s?\([^()\n]{1,40}\)(?=\s{2}|\s?[:|\t])")
# "All day, Hue: …" in a programme
_PART_OF_DAY = deferred(r"\W*(?P<part>[^\W\d_]+(?: [^\W\d_]+)?)\s?[,:|-]\s")
_NOTE = deferred(r"[\s:|,()-]*\Z")
_LISTING = 160  # characters of a list up to one of its items
_SENTENCE = deferred(r"[.:;!?\n]\s")


def date_of(view: str, clause: Clause, anchor: Anchor, words: Mapping[str, frozenset[str]]) -> DateSpan | None:
    """Return the date that opens the item and is said of the meeting behind it."""
    date = next(iter(clause.dates), None)
    if date is None or date[1] > anchor.start or anchor.start - date[1] > _MOST:
        return None
    date = _told_twice(view, clause, date)
    first = _past_link(view, clause, _past_saying(view, clause.first, date[0], words), date[0], words)
    if "/" not in date[2] and any(first <= v.start < date[0] and v.id == "block" for v in clause.verbs):
        return None  # "Since 5 May, the forum has had …"
    place = _PLACE.match(view, first, date[0])
    if place and place["on"] and place["on"] not in words["on"]:
        place = None
    if any(
        word[0].lower() not in words["glue"]
        for word in TOKEN.finditer(view, place.end() if place else first, date[0])
        if word[0][0].isalpha()
    ):
        return None
    if any(date[1] <= other[0] < anchor.start for other in clause.dates[1:]):
        return None
    opens = _past_house(view, date[1], anchor.start, words)
    return date if _leads_over(view, clause, (opens, anchor.start), words) else None


def _past_saying(view: str, first: int, end: int, words: Mapping[str, frozenset[str]]) -> int:
    """Return where what somebody says begins that leads to an offset: "He said that in March 2016, the …"."""
    marks = (",", *words["that"])
    at = max((found + len(mark) for mark in marks if (found := view.rfind(mark, first, end)) >= 0), default=first)
    said = view[max(first, at - _LEADS) : at].lower().replace(",", " ").split()
    if at > first and said and said[-1] in words["that"]:
        said.pop()
    return at if at > first and not words["saying"].isdisjoint(endings(said)) else first


def _past_link(view: str, clause: Clause, first: int, end: int, words: Mapping[str, frozenset[str]]) -> int:
    """Return where a text goes on behind what links it or a place, within commas: "Trước đó, tại Huế, ngày 5/5, …"."""
    colon = view.rfind(": ", first, end) + 2
    if colon > first and view[colon].isupper() and words["linking"]:
        first = colon  # "TTXVN đưa tin: Ngày 5/5, …"
    for _ in range(2):
        comma = view.find(",", first, end)
        told = view[first : max(comma, first)].split()
        low = " ".join(told).lower()
        placed = len(told) > 1 and told[0].lower() in words["placing"] and told[1][0].isupper()
        linked = low in words["linking"] or _lasts(low.split(), words)
        if not (linked or _brings_news(low.split(), words) or (placed and words["linking"])):
            break
        if any(first <= other.start < comma for other in clause.anchors):
            break
        first = comma + 1
    return first


def _lasts(told: list[str], words: Mapping[str, frozenset[str]]) -> bool:
    """Return whether words before a comma tell for how many days people met: "for two days", "sau ba ngày làm việc"."""
    return told[:1] != [] and told[0] in words["linking_spans"] and not words["span_days"].isdisjoint(told[1:_FEW_DAYS])


def past_source(view: str, first: int, end: int, words: Mapping[str, frozenset[str]]) -> int:
    """Return where a text goes on behind who brings the news: "Theo đặc phái viên TTXVN, sau 5 ngày …"."""
    comma = view.find(",", first, end)
    told = view[first : max(comma, first)].lower().split()
    return comma + 1 if _brings_news(told, words) else first


def _brings_news(told: list[str], words: Mapping[str, frozenset[str]]) -> bool:
    """Return whether words before a comma, in small letters, tell who brings the news: "theo đặc phái viên TTXVN"."""
    return len(told) < _SOURCE and not words["sourcing"].isdisjoint(told[:1])


def _past_house(view: str, start: int, end: int, words: Mapping[str, frozenset[str]]) -> int:
    """Return where a text goes on behind a place within commas: "On 5 May, at the seat of the Bank in Hue, the …"."""
    close = view.find(",", start + 1, min(end, start + _MOST)) if view.startswith(", ", start) else -1
    named = view[start + 1 : max(close, start + 1)].lower().split()
    named = named[1:] if named[1:] and named[0] in words["too"] else named  # "ngày 5/5, cũng tại Huế, …"
    return close if named[:1] and named[0] in words["placing"] and ";" not in named else start


def glosses(view: str, clause: Clause, anchor: Anchor, words: Mapping[str, frozenset[str]]) -> bool:
    """Return whether a bracket names the meeting of the day before it: "met in Hue in July 2015 (4th Rail Forum)"."""
    if not view.startswith(")", anchor.end):
        return False
    at = view.rfind("(", max(clause.start, anchor.start - _FEW_LETTERS), anchor.start)
    if at < 0 or not words["articles"].issuperset(view[at + 1 : anchor.start].lower().split()):
        return False
    return any(at - 1 <= date[1] <= at for date in clause.dates)


def _told_twice(view: str, clause: Clause, date: DateSpan) -> DateSpan:
    """Return a date with the same day or a note right behind it: "On Tuesday (6 September), …", "May (tbc)  …"."""
    start, end, value = date
    for other in clause.dates[1:]:
        if other[2] != value or view[end : other[0]].strip() not in {"(", ","}:
            break
        end = other[1] + view.startswith(")", other[1])
    note = _TO_CONFIRM.match(view, end)
    return start, note.end() if note else end, value


def _is_dateline(lead: re.Match[str]) -> bool:
    """Return whether a place is set as that of a report: "SUVA: …" all in capitals."""
    return lead["sign"] == ":" and lead["city"].isupper()


def city_of(view: str, clause: Clause, anchor: Anchor, words: Mapping[str, frozenset[str]]) -> tuple[int, int] | None:
    """Return the (start, end) of what may be the city that opens the item, behind the date if one does."""
    start = clause.first
    for date in clause.dates:
        if date[1] <= anchor.start and _NOTE.match(view, start, date[0]):
            start = date[1]
    part = _PART_OF_DAY.match(view, start, anchor.start)
    if part and part["part"].lower() in words["parts_of_day"]:
        start = part.end()
    found = _CITY.match(view, start, anchor.start)
    if found is None or anchor.start - found.end() > _MOST:
        return None
    if any(found.end() <= date[0] < anchor.start for date in clause.dates) or (
        start == clause.first
        and (found["sign"] == "\n" or (not clause.listed and ("," in found["sign"] or _is_dateline(found))))
    ):
        return None  # a dateline
    loose = _FEW if clause.listed and ":" in found["sign"] else 0
    return found.span("city") if _leads_over(view, clause, (found.end(), anchor.start), words, loose) else None


def leads_to_date(text: str, patterns: MeetingPatterns, *, loose: int, compound: bool = False) -> bool:
    """Return whether a text only leads over to a date: prepositions, places, brackets, few other words.

    Of a `compound` name in syllables the one behind a capital is no word of its own.
    """
    if len(text) > _LONGEST or ";" in text:
        return False
    words = patterns.words
    glue, joining, related, relatives = words["glue"], words["and"], words["related"], words["relatives"]
    quoted, owned, word = False, False, ""
    if any(map(text.__contains__, patterns.times.duration_mark)):
        text = patterns.times.duration.sub("", text)
    text = patterns.times.unfixed.sub("", text)  # "at a mutually convenient time in 2031"
    for token in TOKEN.finditer(text):
        last, word = word, token[0]
        if word == '"':
            quoted = not quoted
        if word in relatives and last[:1].islower() and last not in glue:
            return False  # "amid floods that hit Lima in March"
        if quoted or not word[0].isalpha() or word[0].isupper() or word.lower() in glue:
            continue
        if last[:1].isupper() and (compound or _PARTICLE.fullmatch(word)):
            continue  # "Punta del Este", "Bộ Nông nghiệp"
        if owned or (last in joining and word in words["articles"]):  # "chaired by … and his Lao counterpart … on"
            if owned and word not in words["counterparts"]:
                return False
            owned = not owned
            continue
        loose -= 1
        if word in words["pronouns"]:
            return False
        if word in related or word in patterns.numbers:
            loose += 1
        elif last in joining:
            return False  # another thing is said: "and looked forward to …"
        if loose < 0:
            return False
    return not owned


def is_doer(view: str, clause: Clause, anchor: Anchor, words: Mapping[str, frozenset[str]]) -> bool:
    """Return whether a meeting is the subject of its sentence, or what something was done by: "approved by the …"."""
    before = view[clause.first : anchor.start].lower().split()
    agent = [word for word in before if word not in words["articles"]][-1:]
    return set(before) <= words["articles"] | words["glue"] or not words["passive_by"].isdisjoint(agent)


def frames(view: str, before: Anchor, anchor: Anchor) -> bool:
    """Return whether commas part off what a meeting is held beside: "On 5 May, on the sidelines of the …, the"."""
    between = view[before.end : anchor.start]
    return "beside" in before.ties and between.strip("0123456789 ") in {",", ", the"}


def aims(view: str, date: DateSpan, words: Mapping[str, frozenset[str]]) -> bool:
    """Return whether a year is what something runs to, as no meeting does: "the forum set a plan to 2030"."""
    if len(date[2]) != YEAR:
        return False
    floor, behind = date[0] - _AIM, view[date[1] : date[1] + _AIM]
    told = behind[:1] == " " and behind[1:2].islower() and not words["glue"] & set(behind.split()[:1])
    charged = _CHARGE.search(view, max(0, date[0] - _MOST), date[0])
    if charged and charged["link"] in words["charged"]:
        return True  # "ASEAN Chair for 2024", "the Work Plan for 2024"
    # "at the 2018 summit, we …"
    return ends_in(view, floor, date[0], words["aiming"]) or (told and ends_in(view, floor, date[0], words["the"]))


def in_passing(prose: Prose, words: Mapping[str, frozenset[str]], at: int) -> bool:
    """Return whether a sentence opens as one that tells in passing of another meeting: "Trước đó, …"."""
    told = words["in_passing"]
    if not told:
        return False
    start = prose.sentence_at(at)[0]
    return " ".join(prose.view[start : start + _BESIDE].lower().split()[:2]).rstrip(",") in told


def is_part(view: str, words: Mapping[str, frozenset[str]], anchor: Anchor) -> bool:
    """Return whether a meeting is but listed as part of what is spoken of: "the events, including talks and the …"."""
    lead = view[max(0, anchor.start - _LISTING) : anchor.start]
    if words["listing"].isdisjoint(lead.lower().split()):
        return False  # as nearly always
    before = _SENTENCE.split(lead)[-1].lower().split()
    head = max((at for at, word in enumerate(before) if word in words["listing"]), default=-1)
    return head >= 0 and words["right"].isdisjoint(word.strip(",()") for word in before[head + 1 :])


def tells_who(view: str, anchor: Anchor, verb: Hit, words: Mapping[str, frozenset[str]]) -> bool:
    """Return whether a verb behind a meeting but tells by whom it is led: "chaired by", "do Bộ trưởng … chủ trì".

    Or who is there: "có sự tham gia của …".
    """
    behind = view[anchor.end : anchor.end + _AIM].replace(",", " ").split()
    first = next((word for word in behind if word not in words["will"]), "")
    told = words["by"] | words["having"]
    return first in told or view[verb.start : verb.end].rsplit(maxsplit=1)[-1] in words["by"]


def takes_up(view: str, verb: Hit, anchor: Anchor, words: Mapping[str, frozenset[str]]) -> bool:
    """Return whether a verb says that somebody attends or holds what follows it: "co-chaired the meeting"."""
    between = view[verb.end : anchor.start].lower().split()
    return (
        verb.id in {"attend", "hold", "host"}
        and verb.end < anchor.start
        and all(word in words["articles"] for word in between)
    )


def is_attended(view: str, clause: Clause, anchor: Anchor, words: Mapping[str, frozenset[str]]) -> bool:
    """Return whether somebody is told to be at the meeting: "at the …", "attending the …"."""
    floor = max(clause.start, anchor.start - 24)
    return ends_in(view, floor, anchor.start, words["within"], words["articles"])


def ceremony(view: str, anchor: Anchor, words: Mapping[str, frozenset[str]]) -> str | None:
    """Return "open" or "close" where only the opening or closing of a meeting is spoken of: "the opening of the …"."""
    last = endings(words_before(view, anchor.start - 32, anchor.start, words["articles"], words["of"], words["solemn"]))
    if not words["opening"].isdisjoint(last):
        return "open"
    return None if words["closing"].isdisjoint(last) else "close"


def is_first(view: str, clause: Clause, anchor: Anchor, words: Mapping[str, frozenset[str]]) -> bool:
    """Return whether nothing but a place, "opening of the" or "side event:" stands before a meeting in its item."""
    span = clause.first, anchor.start
    loose = _FEW if view[span[0] : span[1]].rstrip().endswith(":") else 0
    return anchor.start - clause.first <= _MOST and _leads_over(view, clause, span, words, loose)


def _leads_over(
    view: str, clause: Clause, span: tuple[int, int], words: Mapping[str, frozenset[str]], loose: int = 0
) -> bool:
    """Return whether a text only leads over to a meeting: marks, places, "opening of the", few `loose` words."""
    start, end = span
    if any(start <= verb.start < end and verb.id in {"block", "attend"} for verb in clause.verbs):
        return False
    verbs = {at for verb in clause.verbs if verb.id in _HELD for at in range(verb.start, verb.end)}
    leading = words["articles"] | words["glue"]
    for token in TOKEN.finditer(view, start, end):
        text, at = token[0], token.start()
        if text in ";.!?":
            return False
        if text[0].isalpha() and text[0].islower() and at not in verbs and text.lower() not in leading:
            loose -= 1
            if loose < 0:
                return False
    return True


def is_chaired(view: str, words: Mapping[str, frozenset[str]], start: int, verb: Hit) -> bool:
    """Return whether a verb says who chaired the meeting that ends at `start`: "do Bộ trưởng … đồng chủ trì"."""
    if verb.id != "attend" or view[verb.start : verb.end].lower() not in words["chairing"]:
        return False
    by = view[start : verb.start].lower().lstrip(", ").split(None, 1)[:1]
    return not words["by"].isdisjoint(by)
