"""The plan that two years bound: the words around the years that name it, and its phase."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from mekong_facts.patterns import deferred
from mekong_facts.rules.letters import CAPITAL
from mekong_facts.rules.prose import lowered

if TYPE_CHECKING:
    from collections.abc import Iterator
    from re import Match

    from mekong_facts.rules.periods.patterns import PeriodPatterns
    from mekong_facts.rules.prose import Prose

_ONES = ("", "i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix")
ROMAN = tuple(ten + one for ten in ("", "x") for one in _ONES)[1:]  # i to xix
# How far before and after its years a plan's name may reach.
_BEFORE, _AFTER = 200, 110
_CLOSE, _OPENED, _WORDS = 24, 40, 100
_NEARBY = 250
_MOST_WORDS = 8
_APART = ("(", ",")
_GLUED = deferred(r"[a-z](?=[A-Z][a-z])")
# The word, or the words with hyphens, that a noun is glued to
_JOINED = deferred(r"(?<![^\W\d_])(?<![^\W\d_]-)(?:[^\W\d_]{1,12}-){1,3}\Z|(?<![^\W\d_])[^\W\d_]*[a-z]\Z")
_COMPOUND = deferred(r"-(?:[^\W\d_]+-)*([^\W\d_]+)(?![\w-])")  # behind its first word: five-year-plan
_PARTED = deferred(r"[^\W\d_][\w' ]{1,30} --? (?P<rest>\w+)")
_QUOTED = deferred(r"(?:[^'\n]*\s)?'(?:The\s)?(?=[^\W\d_])")
_LETTERS = deferred(r" ([A-Z][A-Z-]{1,8})(?![\w-])")
_WORD = deferred(r"[^\W\d_](?<![\w-].)[^\W\d_]*")
_OWN_YEAR = deferred(r"(?<!\d)(?:19|20)\d{2}(?!\d)")
_HEADING_END = deferred(rf"\n[ \t]*{CAPITAL}")


class Plan(NamedTuple):
    """A plan that years belong to: its name (None if no word names it), its phase, and what it is to another plan."""

    name: str | None
    phase: int | None
    owns: bool = False  # another plan, if one stands before the years: "… 2021-2025 của Chiến lược …"


def plan_at(prose: Prose, start: int, end: int, floor: int, patterns: PeriodPatterns) -> Plan | None:
    """Return the plan whose years stand at `start` to `end`, or None if no plan's name touches them.

    Nothing before `floor` is looked at: there the years of another plan end.
    """
    left, right = prose.sentence_at(start)
    left = max(left, floor)
    after = _after(prose, end, min(right, end + _AFTER), patterns)
    done = patterns.doing.search(prose.view, max(left, start - _BEFORE), end) is not None
    sought = not done and (after is None or after.owns or not after.name)
    before = _before(prose, max(left, start - _BEFORE), start, patterns) if sought else None
    if after and after.owns and after.name and before and before.name and before.phase is None:
        return before  # Kế hoạch hành động giai đoạn 2021-2025 của Chiến lược quốc gia
    if after:
        name = after.name or (before.name if before else None)  # the Ferry Strategy for the 2011-2020 period
        return Plan(name, after.phase or _phase(prose.view, max(left, start - _CLOSE), start, patterns))
    found = (
        before or _acronym(prose, max(left, start - _CLOSE), start, patterns) or _opened(prose, start, end, patterns)
    )
    if (
        not found
        and prose.view[end : end + 2] == ") "
        and (
            prose.view[end + 2 : end + 3].isupper()  # the three-year (2016-2018) Plan of Action
            or patterns.counted.search(prose.view, max(left, start - _CLOSE), start)
        )
    ):
        found = _after(prose, end + 1, min(right, end + _AFTER), patterns)
    return found


def is_near(prose: Prose, start: int, end: int, patterns: PeriodPatterns) -> bool:
    """Return whether the sentence speaks of a plan near the years, though its name does not touch them."""
    left, right = prose.sentence_at(start)
    if not patterns.loose.search(prose.view, max(left, start - 30), start):
        return False
    around = (max(left, start - _BEFORE), start), (end, min(right, end + _AFTER))
    return any(True for begin, stop in around for _ in _heads(prose.view, begin, stop, patterns))


def is_partner(found: Match[str], patterns: PeriodPatterns) -> bool:
    """Return whether whose years stand in a bracket, if anybody's, is a state with which there may be a plan."""
    name = found.groupdict().get("partner")
    return name is None or name in patterns.partners()


def _heads(view: str, left: int, right: int, patterns: PeriodPatterns) -> Iterator[Match[str]]:
    """Yield the nouns of plans and terms between two offsets, in order."""
    at = left
    for word in _WORD.finditer(view, left, right):
        start, noun = word.start(), word[0]
        if not (noun.islower() or noun.istitle() or noun.isupper()) and (glued := _GLUED.search(noun)):
            start, noun = start + glued.end(), noun[glued.end() :]  # "TransformationAgenda"
        found = patterns.head.match(view, start, right) if noun.lower() in patterns.firsts and start >= at else None
        if found is None and view.startswith("-", word.end()):
            last = _COMPOUND.match(view, word.end(), right)
            named = last is not None and last[1].lower() in patterns.firsts and last.start(1) >= at
            found = patterns.head.match(view, last.start(1), right) if last and named else None
        if found:
            at = found.end()
            yield found


def _after(prose: Prose, end: int, right: int, patterns: PeriodPatterns) -> Plan | None:
    """Return the plan that is named behind its years: the 2016-2025 Work Plan, 2016-2025 RAP."""
    found = patterns.ahead.match(prose.view, end, right)
    line = max(prose.line_at(end)[0], end - _NEARBY)
    if found and prose.view[line:end].isupper() and _HEADING_END.match(prose.view, end):
        return None  # ON WOMEN AND PEACE 2020-2025, and in the lines below FIJI, ACTION PLAN
    if not found:
        letters = _LETTERS.match(prose.view, end, right)
        return Plan(letters[1], None) if letters and _names_plan(prose, letters[1], end, patterns) else None
    head = found
    if found.groupdict().get("echo"):  # the last word of a longer noun: the phase-in period
        ends = (one for one in _heads(prose.view, *found.span("name"), patterns) if one.end() == found.end("name"))
        head = next((one for one in ends if one["plan"]), found)
        if head is found and not _echoes(prose, found, patterns):
            return None
    start, stop = found.span("name")
    owns = found.groupdict().get("owns") is not None
    rest = patterns.rest.match(prose.view, stop, right) if owns else None
    stop = rest.end() if rest else stop
    phase = _phase(prose.view, found.start(), stop, patterns)
    return Plan(_name(prose, start, stop, head, patterns), phase, owns)


def _before(prose: Prose, left: int, start: int, patterns: PeriodPatterns) -> Plan | None:
    """Return the plan that is named before its years: the Work Plan 2016-2025, the plan for 2016-2025."""
    view = prose.view
    unnamed: Plan | None = None
    heads = list(_heads(view, left, start, patterns))
    for found in heads:
        if found.groupdict().get("echo") and not _echoes(prose, found, patterns):
            continue
        if found is not heads[-1] and patterns.serving.search(view, found.end(), heads[-1].start()):
            continue  # a platform to assess the Work Programme 2021-2025
        if found is not heads[-1] and heads[-1]["plan"] and patterns.within.match(view, found.start(), start):
            continue  # the projects of the Master Plan 2016-2025
        if found is not heads[-1] and _HEADING_END.search(view, found.end(), heads[-1].start()):
            continue  # a heading "4. Work programme", and below it "X introduced the Work Programme 1997-1998"
        if found is not heads[-1] and _OWN_YEAR.search(view, found.end(), heads[-1].start()):
            continue  # Tầm nhìn 2045 và Kế hoạch hành động 2016-2020
        if patterns.papers.match(view, found.start(), start):
            continue  # Tuyên bố Huế và Kế hoạch hành động 2016-2020
        lead = patterns.lead.search(view, found.end(), start)
        if lead and not is_partner(lead, patterns):
            continue
        end = lead.start() if lead else start
        if not patterns.tail.fullmatch(view, found.end(), end) and not (
            view[end:start].strip()[:1] in _APART and patterns.purpose.fullmatch(view, found.end(), end)
        ):
            continue
        glued = _JOINED.search(view, max(left, found.start() - _CLOSE), found.start())
        begin = _first_word(view, left, glued.start() if glued else found.start(), patterns)
        plan = Plan(_name(prose, begin, end, found, patterns), _phase(view, begin, start, patterns))
        if plan.name:
            return plan
        unnamed = unnamed or plan  # "implementation of the plan for", "two phases: Phase I": the plan's name follows
    return unnamed


def _echoes(prose: Prose, echo: Match[str], patterns: PeriodPatterns) -> bool:
    """Return whether a plan is named near a word that stands for one: before a pronoun, in the sentence of a noun."""
    left, right = prose.sentence_at(echo.start())
    word = echo["echo"].lower()
    if patterns.far_echo.fullmatch(word):
        left, right = left - _NEARBY, right + _NEARBY // 2
    around = (max(0, left), echo.start()), (echo.end(), min(right, echo.end() + _NEARBY))
    return any(
        found["plan"] or found["term"] for begin, stop in around for found in _heads(prose.view, begin, stop, patterns)
    )


def _acronym(prose: Prose, left: int, start: int, patterns: PeriodPatterns) -> Plan | None:
    """Return the plan whose acronym stands right before its years: one with a number, known, or spelled out before."""
    view = prose.view
    found = patterns.acronym.search(view, left, start)
    if not found:
        return None
    number, letters = found["number"], found["acronym"]
    if not number and not _names_plan(prose, letters, start, patterns):
        return None
    name = " ".join(
        prose.text[found.start("acronym") : found.end("number") if number else found.end("acronym")].split()
    )
    return Plan(name, patterns.numbers.get(number.lower()) if number else None)


def _names_plan(prose: Prose, letters: str, stop: int, patterns: PeriodPatterns) -> bool:
    """Return whether letters are a plan's: known ones, or ones that the text spells out before `stop`."""
    if letters.upper() in patterns.acronyms:
        return True
    bracket = prose.bracketed(letters)
    before = max(prose.sentence_at(max(0, bracket))[0], bracket - _BEFORE // 2)
    return 0 <= bracket < stop and any(True for _ in _heads(prose.view, before, bracket, patterns))


def _opened(prose: Prose, start: int, end: int, patterns: PeriodPatterns) -> Plan | None:
    """Return the plan that years at the beginning of a sentence bound: from 2012 to 2016, the programme will train."""
    left, right = prose.sentence_at(start)
    near = start - left <= _CLOSE and not any(mark in prose.view[left:start] for mark in ",:(")
    if not near and (start - left > _OPENED or not patterns.opened.fullmatch(lowered(prose.view, left, start))):
        return None
    link = patterns.follows.match(prose.view, end, right)
    stop = min(right, link.end() + _AFTER) if link else 0
    found = patterns.ahead.match(prose.view, link.end(), stop) if link else None
    return _after(prose, link.end(), stop, patterns) if link and found and not found["term"] else None


def _first_word(view: str, left: int, start: int, patterns: PeriodPatterns) -> int:
    """Return where the name begins whose noun stands at `start`."""
    modified = patterns.modified.search(lowered(view, max(left, start - _CLOSE), start))
    for _ in range(_MOST_WORDS if modified else 0):
        low = max(left, start - _WORDS)
        last = view[low:start].rsplit(None, patterns.modifier_words)  # what is before them stands first
        if len(last) > patterns.modifier_words:
            low += len(last[0])
        found = patterns.modifier.search(view, low, start)
        if not found:
            break
        start = found.start()
    low = max(left, start - _WORDS)
    small = lowered(view, low, start)
    outer = patterns.outer.search(view, low, start) if _has_phase(small, patterns) else None
    return outer.start() if outer else start


def _name(prose: Prose, start: int, end: int, head: Match[str], patterns: PeriodPatterns) -> str | None:
    """Return the words from `start` to `end` if they name a plan: a noun alone does not, nor does a term."""
    if not head["plan"]:
        return None
    noun = head.span("plan")
    others = f"{prose.view[start : noun[0]]} {prose.view[noun[1] : end]}".lower()
    for phrase in patterns.bare_phrases:
        others = others.replace(f" {phrase}", " ")
    if all(word in patterns.bare or word == "s" for word in others.split()):
        return None
    if prose.view.count('"', start, end) % 2:
        closed = prose.view[end : end + 1] == '"'
        start, end = (start, end + 1) if closed else (prose.view.rfind('"', start, end) + 1, end)
    opened = _QUOTED.match(prose.view, start, noun[0])
    start = opened.end() if opened else start  # read 'Agenda of the Secretariat 2015-2020'
    parted = _PARTED.match(prose.view, start, noun[0])
    if parted and parted["rest"].lower() in patterns.numbers:
        start = parted.start("rest")  # "SOM 3, Hanoi - first Plan of Action 2005-2007"
    return " ".join(prose.text[start:end].split())


def _has_phase(small: str, patterns: PeriodPatterns) -> bool:
    return any(noun in small for noun in patterns.phase_nouns)


def _phase(view: str, start: int, end: int, patterns: PeriodPatterns) -> int | None:
    """Return the number of the phase that a plan's name tells."""
    small = lowered(view, start, end)
    if not _has_phase(small, patterns):
        return None
    for found in patterns.phase.finditer(small):
        for word in found.groups():
            if word in patterns.numbers:
                return patterns.numbers[word]
    return None
