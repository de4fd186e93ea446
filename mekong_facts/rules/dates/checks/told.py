"""Conditions on the words around what is told from another day, and around weeks and days."""

from __future__ import annotations

from typing import TYPE_CHECKING

from mekong_facts.rules.dates.nearby import word_after, word_before

if TYPE_CHECKING:
    from mekong_facts.rules.dates.patterns import DatePatterns
    from mekong_facts.rules.dates.timex import Timex

_YEAR = 4  # digits
_PREPOSITION = 2  # letters of "in" and "at"
_LONG = 40  # characters before a place in which a few words stand
_WEEKS = 53
_AGENDA_DAYS = 4  # up to here "Day 2:" is one of an agenda
_POINTING = frozenset({"coming", "past", "this"})
_DIRECTIONS = frozenset({"last", "past", "this", "next", "coming", "same"})


def _check_day_first(_view: str, timex: Timex, before: str, patterns: DatePatterns) -> bool:
    """Take "5 tháng này" for a day of the month, where ngày or a word of time says so; else it counts months."""
    return timex.code[0] == "D" or "w" in timex.parts or before in patterns.words["weekday"]


def _check_singular(view: str, timex: Timex, _before: str, patterns: DatePatterns) -> bool:
    """Take "week of 18 April" and "the year of 1987", no "two weeks starting 18 April", "ten years of the 1987 law"."""
    return not view[timex.start : timex.end].partition(" ")[0].endswith(patterns.plural)


def _check_near(_view: str, timex: Timex, _before: str, _patterns: DatePatterns) -> bool:
    return timex.word("l") in {"past", "coming", "this"}


def _check_coming_word(view: str, timex: Timex, before: str, patterns: DatePatterns) -> bool:
    """Leave out a direction that belongs to what follows: "ngày 12/5 tới dự …", "sáng 12/5 tiếp tục".

    The first number of "Hội nghị 6, 15-16/12" is the meeting's. A dateline's "Huế, 5/5/2020 - Ngày 3/5, …" is no range.
    """
    year, last = timex.parts.get("y"), timex.parts.get("d2")
    if year and last and "y2" not in timex.parts and year.end < last.start and not view[timex.start].isupper():
        lead = view[year.end : last.start].strip(" -~")
        if lead[:1].isupper():
            return False
    first = timex.parts.get("d")
    if (
        first is not None
        and timex.start == first.start
        and timex.code[1] in ",&"
        and "d2" in timex.parts
        and len(timex.code) > len("a,a/a")
        and before.isalpha()
        and before not in patterns.words["listing"]
    ):
        return False
    word = timex.parts.get("coming")
    if word is None:
        return True
    after = word_after(view, word.end)
    goes_on = (
        after[:1].isdigit() and word.value not in _POINTING
        if not after.isalpha()
        else word.value not in _POINTING or (after[0].islower() and after not in patterns.words["after_year"])
    )
    goes_on = goes_on or (word.value == "past" and after in patterns.words["onward"])
    if goes_on and " " not in view[word.start : word.end]:
        timex.end = word.start - 1
        del timex.parts["coming"]
        timex.code = timex.code[:-2]
    return True


def _check_after_today(view: str, timex: Timex, _before: str, patterns: DatePatterns) -> bool:
    """Take what says the same day again ("Sáng nay, 12/5, …"), no part of a whole ("hiện nay, 3/4 diện tích")."""
    after = word_after(view, timex.end)
    if after[:1].islower() and after not in patterns.words["after_year"]:
        return False
    return word_before(view, view.rfind(",", 0, timex.start)) in patterns.words["today"]


def _check_year_word(_view: str, timex: Timex, _before: str, _patterns: DatePatterns) -> bool:
    return timex.word("l") in _DIRECTIONS


def _check_bare_day_towards(view: str, timex: Timex, before: str, patterns: DatePatterns) -> bool:
    """Take "ngày 15 tới" and "ngày 15 vừa qua", but not "ngày 15 này", which may be of any month."""
    return timex.word("l") in {"coming", "past"} and _check_bare_day(view, timex, before, patterns)


def _check_bare_day(view: str, timex: Timex, _before: str, patterns: DatePatterns) -> bool:
    """Take a day's number alone if no number, unit or name follows."""
    after = word_after(view, timex.end)
    headed = after == ":" or (
        after == "(" and view[max(0, timex.start - 1) : timex.start] in {"", "\n"}
    )  # "Day 1 (Thursday, 29 May)"
    agenda = headed and (timex.number("d") or 0) <= _AGENDA_DAYS
    return (
        not agenda
        and not after[:1].isdigit()
        and after[:1] not in "/-"
        and after.lower() not in patterns.words["units"]
    )


def _check_day_alone(view: str, timex: Timex, _before: str, patterns: DatePatterns) -> bool:
    """Take "the 13th" where a clause ends, not where a noun follows."""
    after = view[timex.end : timex.end + 1]
    if "w" in timex.parts and timex.parts["d"].code == "o":
        weekday, told = timex.parts["w"], view[timex.parts["d"].start].isdigit()
        noun = word_after(view, timex.end)
        of = view.find(f" {noun} ", timex.end, timex.end + _LONG) if noun in patterns.words["of"] else -1
        if of == timex.end and view[of + len(noun) + 2 : of + len(noun) + 3].isupper():
            return False  # "Thursday, 22nd of Safar 1445": a month of another calendar
        # on Monday, the second day of the fair; last Monday, the 19th session; TUE: 6th round
        apart = view.startswith((",", ":"), weekday.end) and noun.lower() not in patterns.words["after_year"]
        # "said Friday the 8th summit may be off"
        the = word_before(view, timex.parts["d"].start) in patterns.words["the"]
        of_noun = the and noun.lower() not in patterns.words["after_year"]
        of_noun = of_noun and not patterns.new_clause.match(view, timex.end)
        counts = (not told or apart or of_noun) and noun[0].isalpha()
        return not counts and (weekday.code == "W" or view[weekday.start].isupper())  # they sat on the second bench
    if "w" not in timex.parts and "k" not in timex.parts and not view[timex.start].isdigit():
        return False
    return after in set(".,;:)!?\n") or not after


def _check_week_number(view: str, timex: Timex, before: str, patterns: DatePatterns) -> bool:
    return 1 <= (timex.number("k") or 0) <= _WEEKS and _check_day_alone(view, timex, before, patterns)


def _check_day_told(view: str, timex: Timex, _before: str, patterns: DatePatterns) -> bool:
    """Take "on the 15th" where no noun follows that it would count."""
    classes = patterns.words
    words = view[max(0, timex.start - _LONG) : timex.start].lower().split()[-3:-1]
    if not view[timex.start].isdigit() or not words:
        return False
    if words[-1] not in patterns.words["day"] and (
        words[-1] not in classes["of"] or words[0] not in patterns.words["parts_of_day"]
    ):
        return False
    if words[0] in classes["long_spans"]:
        return False  # "a year after the 8th in Hue"
    lead = view[max(0, timex.start - 2 * _LONG) : timex.start].lower()
    if words[-1] in classes["to"] and not any(f" {word} " in lead for word in classes["from"]):
        return False  # "plays host to the 21st"
    after = word_after(view, timex.end)
    if after in {"-", "/", "&", "%"} or view[timex.end + 1 : timex.end + 3].strip()[:1].isdigit():
        return False
    if _year_behind(view, timex.end):
        return False  # "the first summit since the 21st in Suva in 2018"
    close = view.find(")", timex.end, timex.end + _LONG) if after == "(" else -1
    if close > 0 and view[close + 1 : close + 3].strip().isalpha():
        return _is_no_count(view, close + 1, patterns)  # "by the 30th (Special) Meeting"
    return _is_no_count(view, timex.end, patterns)


def _year_behind(view: str, end: int) -> bool:
    """Return whether a year stands behind, with nothing but a place before it, so that no month is left out."""
    for word in view[end : end + _LONG].split():
        if len(word.rstrip(".,;)")) == _YEAR and word[:_YEAR].isdecimal():
            return True
        if not (word[0].isupper() or len(word) == _PREPOSITION):
            return False
    return False


def _is_no_count(view: str, end: int, patterns: DatePatterns) -> bool:
    """Return whether no noun follows."""
    after, classes = word_after(view, end), patterns.words
    if not after[:1].isalnum() or patterns.new_clause.match(view, end):
        return True
    return after.lower() in patterns.words["after_year"] and after.lower() not in classes["going_on"]


def _check_first_or_last(_view: str, timex: Timex, _before: str, _patterns: DatePatterns) -> bool:
    atom = timex.parts.get("o") or timex.parts["q"]
    return atom.code == "o" or atom.value == "last"


def _check_ends(_view: str, timex: Timex, _before: str, _patterns: DatePatterns) -> bool:
    return timex.word("g") == "end"


def _check_of_year(view: str, timex: Timex, _before: str, patterns: DatePatterns) -> bool:
    """Take "the first nine months of the year", not "of years"."""
    return not view[timex.start : timex.end].endswith(patterns.plural)


def _check_campaign(view: str, timex: Timex, _before: str, patterns: DatePatterns) -> bool:
    """Take the season in "the summer offensive" for the time of it."""
    return word_after(view, timex.end).lower() in patterns.words["campaign"]


def _check_part_of_day(_view: str, timex: Timex, _before: str, _patterns: DatePatterns) -> bool:
    """Take "last night", no "past midnight"."""
    return timex.word("l") != "past"


def _check_goes_on(view: str, timex: Timex, _before: str, _patterns: DatePatterns) -> bool:
    """Take "Feb. last year", but not a month that ends the sentence before "Last year"."""
    return "!" not in timex.code or view[timex.parts["l"].start].islower()


TOLD_CHECKS = {
    "part-of-day": _check_part_of_day,
    "goes-on": _check_goes_on,
    "campaign": _check_campaign,
    "near": _check_near,
    "coming-word": _check_coming_word,
    "after-today": _check_after_today,
    "singular": _check_singular,
    "day-first": _check_day_first,
    "day-told": _check_day_told,
    "first-or-last": _check_first_or_last,
    "ends": _check_ends,
    "of-year": _check_of_year,
    "week-number": _check_week_number,
    "day-alone": _check_day_alone,
    "year-word": _check_year_word,
    "bare-day": _check_bare_day,
    "bare-day-towards": _check_bare_day_towards,
}
