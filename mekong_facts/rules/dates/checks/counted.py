"""Conditions on the words around units of time that are counted or pointed to: two weeks ago, last year."""

from __future__ import annotations

from typing import TYPE_CHECKING

from mekong_facts.patterns import deferred
from mekong_facts.rules.dates.nearby import second_before, word_after
from mekong_facts.rules.prose import lowered

if TYPE_CHECKING:
    from mekong_facts.rules.dates.patterns import DatePatterns
    from mekong_facts.rules.dates.timex import Timex

_VERB = 40  # characters in which a verb and "in" stand
_BLANKS = 24  # characters in which an article stands before a unit
_ACRONYM = deferred(r"\b[A-Z]{2,12}[ -]\Z")
_LABELLED = deferred(r"\b[A-Z]{2,12}[ -]\d{1,2} \Z")
_PAUSES = frozenset(",.;)")


def _check_count(view: str, timex: Timex, before: str, patterns: DatePatterns) -> bool:
    """Ask for an article where there is no number ("a week ago"); it then belongs to the expression."""
    if before not in patterns.words["articles"] or not _check_no_clause(view, timex, before, patterns):
        return False
    _take_article(view, timex, before)
    return True


def _take_article(view: str, timex: Timex, article: str) -> None:
    low = max(0, timex.start - _BLANKS)
    timex.start = low + len(view[low : timex.start].rstrip()) - len(article)


def _check_relative(view: str, timex: Timex, before: str, patterns: DatePatterns) -> bool:
    """Take a unit with a direction, unless a number stands before it or a clause follows ("trước khi")."""
    unit, direction = timex.parts["u"], timex.parts["l"]
    # "3 tuần này" counts, "from 15 to 20 last year" does not
    counted = not patterns.plural or timex.start == unit.start
    counts = before.isdigit() and counted and (direction.value != "this" or direction.start > unit.start)
    if counts and (
        view[direction.start : direction.end] in patterns.words["only_last"]
        or second_before(view, timex.start) in patterns.words["ordinal_words"]
    ):
        counts = False  # "kỳ họp thứ 34 năm ngoái"
    labelled = (
        counts and direction.value == "next" and _LABELLED.search(view, max(0, timex.start - _BLANKS), timex.start)
    )
    if (counts and not labelled) or before in patterns.words["number"]:
        return False
    if patterns.plural and view[unit.start : unit.end].lower().endswith(patterns.plural):
        return False
    if direction.value == "past" and (unit.code == "P" or (patterns.words["spanning"] and unit.code != "Q")):
        return False
    spanning = (
        before in patterns.words["the"]
        and direction.value in {"last", "next", "coming"}
        and timex.start == direction.start
    )
    if spanning and second_before(view, timex.start) in patterns.words["spanning"] and unit.code not in "DQ":
        return False
    after = word_after(view, timex.end).lower()
    if unit.code == "Q" and (
        after in patterns.words["of_quarters"]
        or patterns.quarter_name.search(view, max(0, unit.start - _BLANKS), unit.end)
    ):
        return False
    if unit.code == "D" and timex.word("l") not in {"same", "next", "coming", "before", "after"}:
        return False
    return not (direction.value in {"last", "next", "coming"} and after in patterns.words["clause"])


def _check_later_this(view: str, timex: Timex, before: str, patterns: DatePatterns) -> bool:
    """Take "later this month" and "earlier this year", no "years ago this week"."""
    told = timex.parts["g"]
    if view[told.start : told.end].lower() in patterns.modifying:
        return False  # "before last year's forum"
    return timex.word("g") in {"later", "earlier"} and _check_relative(view, timex, before, patterns)


def _check_offset(view: str, timex: Timex, before: str, patterns: DatePatterns) -> bool:
    """Take "hai năm trước" for two years ago unless a clause follows, no "SOM 5 năm sau", which is SOM 5 next year."""
    if (
        timex.word("l") == "next"
        and view[timex.end - 1].islower()
        and _ACRONYM.search(view, max(0, timex.start - _BLANKS), timex.start)
    ):
        return False
    if before in patterns.words["ordinal_words"]:
        return False  # "lần 14 năm sau"
    return (
        timex.word("l") in {"last", "next", "before", "after"}
        and word_after(view, timex.end).lower() not in patterns.words["clause"]
    )


def _check_soon(view: str, timex: Timex, _before: str, patterns: DatePatterns) -> bool:
    """Take "in two weeks" where a clause ends, no "first time in two weeks"; of years, only "in two years' time"."""
    if view.startswith("'", timex.end):
        return True
    after = word_after(view, timex.end)
    ends = not after[:1].isalnum() or after.lower() in patterns.words["after_year"]
    if not ends or timex.parts["u"].code not in "DK" or _lasted(view, timex, patterns):
        return False
    return second_before(view, timex.start) not in patterns.words["frequency"]


def _lasted(view: str, timex: Timex, patterns: DatePatterns) -> bool:
    """Return whether days are how long something took: "took place in 3 days", "will be in 3 days, from 5 May"."""
    if view.startswith(",", timex.end) and word_after(view, timex.end + 1) in patterns.words["from"]:
        return True
    before, _, link = lowered(view, max(0, timex.start - _VERB), timex.start).rstrip().rpartition(" ")
    if link not in patterns.words["within"]:
        return False
    verb = before.rpartition(".")[2]
    head, _, last = verb.rpartition(" ")
    verb = head if last in patterns.words["verb_ends"] else verb
    past = any(found.end() == len(verb) for found in patterns.past.finditer(verb))
    return past and patterns.future.search(verb) is None


def _check_leads(view: str, timex: Timex, _before: str, patterns: DatePatterns) -> bool:
    """Take "two weeks before" (hai tuần trước) for the head of "two weeks before Christmas"."""
    atom = timex.parts.get("a")
    return (
        timex.word("l") in {"last", "next"}
        if atom is None
        else view[atom.start : atom.end].lower() in patterns.words["clause"]
    )


def _check_leads_one(view: str, timex: Timex, before: str, patterns: DatePatterns) -> bool:
    """Take "a week before" for the head of "a week before Christmas"; the article belongs to it."""
    if second_before(view, timex.start) in patterns.words["spanning"] or not _check_leads(
        view, timex, before, patterns
    ):
        return False
    _take_article(view, timex, before)
    return True


def _check_from_weekday(view: str, timex: Timex, before: str, patterns: DatePatterns) -> bool:
    """Take "a week from Friday" for that Friday, no "for a week from Friday"."""
    if second_before(view, timex.start) in patterns.words["spanning"]:
        return False
    _take_article(view, timex, before)
    return True


def _check_no_clause(view: str, timex: Timex, _before: str, patterns: DatePatterns) -> bool:
    """Take "two days after" and "the year before" where a clause ends, not before the event from which it counts."""
    atom, unit = timex.parts["a"], timex.parts["u"]
    if "n" not in timex.parts and patterns.plural and view[unit.start : unit.end].lower().endswith(patterns.plural):
        return False
    after = word_after(view, timex.end)
    if after in patterns.words["measured"]:
        return False
    if after in patterns.words["auxiliaries"] and not patterns.words["relatives"].isdisjoint(
        view[max(0, unit.start - _BLANKS) : unit.start].lower().split()[-2:-1]
    ):
        return True  # "who the year before had been in Hue"
    return view[atom.start : atom.end].lower() not in patterns.words["clause"] or not after[0].isalnum()


def _check_twice(_view: str, timex: Timex, _before: str, _patterns: DatePatterns) -> bool:
    """Take "the week after next" and "the year before last", no "two weeks after last …"."""
    return (timex.word("a"), timex.word("l")) in {("later", "next"), ("earlier", "last")}


def _check_own_line(view: str, timex: Timex, before: str, _patterns: DatePatterns) -> bool:
    """Take "the last two years" as a heading or a cell; in running text it is a span of time."""
    return before == "\n" and word_after(view, timex.end) == "\n"


def _check_ago(_view: str, timex: Timex, _before: str, _patterns: DatePatterns) -> bool:
    """Take "tháng 6 ba năm trước", a month of three years ago."""
    return timex.word("l") == "last"


def _check_told_before(view: str, timex: Timex, _before: str, _patterns: DatePatterns) -> bool:
    """Take "trước đó hai năm" for two years before what was told, where a clause begins so; "sau đó" likewise."""
    return timex.word("l") in {"before", "after"} and word_after(view, timex.end) in _PAUSES


COUNTED_CHECKS = {
    "ago": _check_ago,
    "told-before": _check_told_before,
    "count": _check_count,
    "relative": _check_relative,
    "later-this": _check_later_this,
    "offset": _check_offset,
    "soon": _check_soon,
    "leads": _check_leads,
    "leads-one": _check_leads_one,
    "from-weekday": _check_from_weekday,
    "no-clause": _check_no_clause,
    "twice": _check_twice,
    "own-line": _check_own_line,
}
