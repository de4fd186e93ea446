"""Whether the clause around a date speaks of the past, of long before, or of what is to come."""

from __future__ import annotations

from typing import TYPE_CHECKING

from mekong_facts.patterns import deferred
from mekong_facts.rules.dates.nearby import found_before

if TYPE_CHECKING:
    import re
    from re import Pattern

    from mekong_facts.rules.dates.patterns import DatePatterns
    from mekong_facts.rules.dates.timex import Timex
    from mekong_facts.rules.prose import Prose

PAST, UNKNOWN, FUTURE = -1, 0, 1
_BEFORE, _AFTER = 160, 160
_GONE = 150  # characters before a day in which its clause tells that it is of long before
_BYGONE = 40  # characters before a day in which the words stand that put it far back
_LEAD = 500  # characters in which a text tells of its own time
_PARAGRAPH = 1.4  # times the length of the heading above
_OPENING = 24  # characters before the day that opens a sentence: "Trong các ngày từ "
_WORD = 12
_FEW = 2  # words that make more of a clause than "on" and its day
_QUOTED = deferred(r'"[^"\n]{1,120}"')  # the theme of a meeting, or its name
_NEAR = 40  # characters in which three words stand


def tense(prose: Prose, start: int, end: int, patterns: DatePatterns) -> int:
    """Return PAST, FUTURE or UNKNOWN by the sign in the sentence that stands nearest before the date, else after it."""
    low, high = prose.sentence_at(start)
    view = prose.view
    low = max(low, start - _BEFORE)
    line = view.rfind("\n", low, start) + 1
    before = view[line if line and _is_below_heading(prose, line) else low : start]
    sentence, clause = before, _last(patterns.clause, before)
    before = before[clause.end() :] if clause else before
    past, future = _last(patterns.past, before), _last(patterns.future, before)
    if past and not (future and future.end() >= past.end()):
        if _goes_on(sentence, len(sentence) - len(before) + past.start(), patterns):
            return FUTURE
        return UNKNOWN if past.lastgroup == "talk" else PAST
    if future and not _opens_with_end(before, future):
        return FUTURE
    if not patterns.words["gone_day"].isdisjoint(before[-_WORD:].lower().split()[-1:]):
        return PAST
    after = _QUOTED.sub("", view[end : min(high, end + _AFTER)])
    first = {sign: _first(pattern, after) for sign, pattern in ((PAST, patterns.past), (FUTURE, patterns.future))}
    if first[PAST] != first[FUTURE]:
        return PAST if first[PAST] < first[FUTURE] else FUTURE
    if clause and len(before.split()) < _FEW:  # "On Monday he will meet X, and on Tuesday with Y"
        past, future = _last(patterns.past, sentence), _last(patterns.future, sentence)
        return FUTURE if future and not past else UNKNOWN
    return UNKNOWN


def _goes_on(sentence: str, past: int, patterns: DatePatterns) -> bool:
    """Return whether "and" joins what looks like the past to what will be: "will be preceded by …, and followed by"."""
    words, lead = patterns.words, sentence[:past].split()
    if lead[-1:] and lead[-1] in words["passive"]:
        lead.pop()
    if words["and"].isdisjoint(lead[-1:]):
        return False
    will_be = _last(patterns.future, sentence[:past])
    return will_be is not None and not words["passive"].isdisjoint(will_be[0].split()[-2:-1])


def _opens_with_end(before: str, sign: re.Match[str]) -> bool:
    """Return whether a sentence opens with no more than the end of a time: "But by Tuesday, the envoys had left"."""
    return sign.lastgroup == "weak" and not before[sign.end() :].strip() and len(before[: sign.start()].split()) <= 1


def _is_below_heading(prose: Prose, line: int) -> bool:
    """Return whether a paragraph begins at a line's start, by the shorter line above, which has no full stop."""
    above = prose.line_at(line - 1)[0]
    return prose.view[line : line + 1].isupper() and prose.line_at(line)[1] - line > (line - above) * _PARAGRAPH


def follows_past(prose: Prose, timex: Timex, patterns: DatePatterns) -> bool:
    """Return whether a month stands right after a verb of the past (resigned in January), or a range after any."""
    words = prose.view[max(0, timex.start - _NEAR) : timex.start].split()[-3:]
    if not words:
        return False
    if timex.form == "range":
        ahead = words[-1].lower() in patterns.words["deadline"]
        return not ahead and tense(prose, timex.start, timex.end, patterns) == PAST
    ends = {len(" ".join(words))}
    if words[-1].lower() in patterns.words["strong_month"] - patterns.words["deadline"]:
        ends.add(len(" ".join(words[:-1])))
    verb = any(found.end() in ends for found in patterns.past.finditer(" ".join(words)))
    return verb and tense(prose, timex.start, timex.end, patterns) == PAST  # not "will be held in June"


def is_held(prose: Prose, timex: Timex, patterns: DatePatterns) -> bool:
    """Return whether something was held on a day: "On 25 May, the forum was held in Hue", "it met on 25 May"."""
    view, (low, high) = prose.view, prose.sentence_at(timex.start)
    low = max(low, prose.line_at(timex.start)[0])
    # not "The forum will open on 12 September, he said"
    opens = timex.start - low <= _OPENING and patterns.future.search(view, low, timex.start) is None
    behind = view[timex.end : min(high, timex.end + _AFTER)] if opens else ""
    return patterns.held.search(f"{view[max(low, timex.start - _BEFORE) : timex.start]}|{behind}") is not None


def is_untensed(prose: Prose, timex: Timex, patterns: DatePatterns) -> bool:
    """Return whether a verb that tells no time holds something on a day: "SOM 2 diễn ra tại Hà Nội ngày 9/5"."""
    low = max(prose.sentence_at(timex.start)[0], timex.start - _BEFORE)
    return patterns.untensed.search(prose.view, low, timex.start) is not None


def is_bygone(prose: Prose, start: int, patterns: DatePatterns) -> bool:
    """Return whether a day is that of a birth, a signature and their like, which may lie far back."""
    view = prose.view
    if found_before(patterns.bygone, view, start, min(_BYGONE, start - prose.sentence_at(start)[0])):
        return True
    if patterns.named_by_day.match(view, start) or found_before(
        patterns.notices, view, start, min(_BYGONE, start - prose.line_at(start)[0])
    ):
        return True
    low = max(0, start - _GONE)
    clause = max(low, view.rfind(".", low, start), view.rfind(";", low, start))  # none goes on beyond these marks
    first = start > _LEAD and patterns.first_held.search(view, clause, start) is not None
    return first or patterns.long_gone.search(view, clause, start) is not None


def _last(pattern: Pattern[str], text: str) -> re.Match[str] | None:
    """Return the last sign in a text."""
    found = None
    for found in pattern.finditer(text):  # noqa: B007 - the last one stays
        pass
    return found


def _first(pattern: Pattern[str], text: str) -> int:
    """Return the start of the first sign in a text that is not weak; what lies beyond the text if there is none."""
    for found in pattern.finditer(text):
        if found.lastgroup != "weak":
            return found.start()
    return len(text) + 1
