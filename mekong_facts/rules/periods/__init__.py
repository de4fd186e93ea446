"""Plan periods: two years that bound a plan, programme, phase or term."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from mekong_facts.facts import PlanPeriod
from mekong_facts.rules.dates.calendar import BUDDHIST_ERA
from mekong_facts.rules.dates.nearby import is_other_era
from mekong_facts.rules.periods.plans import Plan, is_near, is_partner, plan_at
from mekong_facts.rules.prose import lowered

if TYPE_CHECKING:
    from re import Match

    from mekong_facts.facts import Mention
    from mekong_facts.languages.base import Language
    from mekong_facts.rules.periods.patterns import PeriodPatterns
    from mekong_facts.rules.prose import Prose

# No plan runs longer; how far before years the words stand that tell them from a plan's.
_LONGEST = 80
_REACH = 40
_LINK = 64
_SHORT = 2  # digits of a fiscal year
_FIRST_BUDDHIST = 2400
_MISREAD = str.maketrans("Ool", "001")  # by OCR


class _Years(NamedTuple):
    """Two years, and the mention that they would be."""

    years: tuple[int, int]
    mention: Mention


class _Found(NamedTuple):
    """Years that bound a plan."""

    plan: Plan
    mention: Mention


def find(prose: Prose, language: Language) -> list[PlanPeriod]:
    """Return the plan periods of a text, in order of first mention; the first name a period's plan is given is kept."""
    patterns, view = language.periods, prose.view
    periods: dict[tuple[int, int], list[_Found]] = {}
    last: _Found | None = None
    waiting: list[_Years] = []  # the first of "the 2011-2015 and 2016-2020 plans"
    other = 0  # where years of something else end
    for match in patterns.span.finditer(view):
        begin = match.start()
        bracketed = view[begin - 1 : begin] == "("  # so it has no words
        opening = patterns.opening.search(view, begin if bracketed else max(0, begin - _REACH), begin)
        if not opening:
            continue
        told, months = opening.groupdict(), match.groupdict().get("months")
        if bool(told.get("month")) != bool(months):
            continue
        years = _years(match, buddhist=bool(match["era"] or told.get("era")))
        if not years or is_other_era(view, str(years[0])):
            continue
        linked = other and _link(view, other, opening.start(), patterns) is not None
        if linked or _is_other(view, opening.start(), match.end(), patterns, told=bool(told.get("sure"))):
            other = match.end()
            continue
        start, sure = opening.end("left") if told.get("left") else opening.start(), bool(told.get("sure"))
        if len(match["first"]) == _SHORT:
            start -= len("FY")  # FY18-FY22
        kind = "months" if months else "words" if match["worded"] else "phase" if sure else "span"
        mention = prose.mention(start, match.end(), f"{language.code}.period.{kind}")
        plan = _plan(prose, start, match.end(), last, patterns)
        if plan is None and (sure or is_near(prose, start, match.end(), patterns)):
            plan = Plan(None, None)
        if not (waiting and _link(view, waiting[-1].mention.end, start, patterns)):
            waiting = []
        if plan is None:
            waiting.append(_Years(years, mention))
            continue
        for first in waiting:
            periods.setdefault(first.years, []).append(_Found(plan, first.mention))
        last, waiting = _Found(plan, mention), []
        periods.setdefault(years, []).append(last)
    return [_period(years, found) for years, found in periods.items()]


def _period(years: tuple[int, int], found: list[_Found]) -> PlanPeriod:
    """Return a period with the plan and the phase that its mentions tell first."""
    return PlanPeriod(
        start=years[0],
        end=years[1],
        plan=next((one.plan.name for one in found if one.plan.name), None),
        phase=next((one.plan.phase for one in found if one.plan.phase), None),
        mentions=tuple(one.mention for one in found),
    )


def _years(match: Match[str], *, buddhist: bool) -> tuple[int, int] | None:
    """Return the two years, those of the Buddhist era as common ones; None where no plan can run so."""
    first = match["first"].translate(_MISREAD)
    last = (match["last"] or match["worded"] or match["closing"] or match["months"]).translate(_MISREAD).lstrip("'")
    first = f"20{first}" if len(first) == _SHORT else first
    start, end = int(first), int(last if len(last) == 4 else first[:2] + last)
    if match["closing"] and end < start:
        end += 100  # 1998/99-2002/03
    if buddhist != (start > _FIRST_BUDDHIST):
        return None
    less = BUDDHIST_ERA if buddhist else 0
    return (start - less, end - less) if start < end <= start + _LONGEST else None


def _plan(prose: Prose, start: int, end: int, last: _Found | None, patterns: PeriodPatterns) -> Plan | None:
    """Return the plan whose years stand at `start` to `end`, or None if no plan's name touches them."""
    floor = last.mention.end if last else 0
    plan = plan_at(prose, start, end, floor, patterns)
    if plan is None and last and start - floor <= _LINK:
        linked = _link(prose.view, floor, start, patterns)
        plan = (Plan(None, None) if linked["other"] else last.plan) if linked else None
    return plan


def _link(view: str, end: int, start: int, patterns: PeriodPatterns) -> Match[str] | None:
    """Return what links years that end at `end` to more years at `start`, or None if nothing does."""
    found = patterns.link.fullmatch(view, end, start)
    return found if found and is_partner(found, patterns) else None


def _is_other(view: str, start: int, end: int, patterns: PeriodPatterns, *, told: bool) -> bool:
    """Return whether years stand where those of a season, a page range or the like do; not if a phase is `told`."""
    if not told and patterns.not_before.search(lowered(view, max(0, start - _REACH), start)):
        return True
    return patterns.not_after.match(lowered(view, end, end + _REACH)) is not None
