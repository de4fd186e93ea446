"""Dates: calendar expressions and their values."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple, cast

from mekong_facts.facts import Date
from mekong_facts.rules.dates.around import Around
from mekong_facts.rules.dates.atoms import KIND
from mekong_facts.rules.dates.calendar import precision
from mekong_facts.rules.dates.recognition.recognise import recognise
from mekong_facts.rules.dates.recognition.rows import headed
from mekong_facts.rules.dates.resolution.likely import likely_year
from mekong_facts.rules.dates.resolution.resolve import Resolver

if TYPE_CHECKING:
    from collections.abc import Sequence

    from mekong_facts.facts import LikelyYear, Modifier, PlanPeriod, YearFrom
    from mekong_facts.languages.base import Language
    from mekong_facts.rules.context import Context
    from mekong_facts.rules.dates.timex import Timex
    from mekong_facts.rules.prose import Prose

_GRAINS = {"D": "day", "K": "week", "U": "week", "T": "month", "N": "year", "P": "decade", "Q": "quarter"}


class DatesFound(NamedTuple):
    """The dates of a text, in order of first mention, and the date of publication that it states (ISO, or None)."""

    dates: list[Date]
    published: str | None


def find(prose: Prose, language: Language, context: Context, periods: Sequence[PlanPeriod]) -> DatesFound:
    """Return the dates of a text; the mentions of plan periods are none.

    Args:
        prose: the text.
        language: the language it is in.
        context: what the caller knows: the date of publication, the genre, the order of day and month.
        periods: the plan periods of the text.

    """
    hits = prose.hits(language.gazetteer).get(KIND, [])
    if not hits and not any(character.isdigit() for character in prose.view):
        return DatesFound([], None)
    told = (mention for period in periods for mention in period.mentions)
    taken = [(one.start, one.end) for one in told if not one.rule.endswith(".months")]  # months are dates, too
    around = Around(prose.view, prose.text, language.dates)
    timexes = recognise(around, hits, taken, context.genre)
    if not timexes:
        return DatesFound([], None)
    resolver = Resolver(prose, headed(prose, timexes, language.dates), around, context)
    resolver.resolve()
    unknown = periods and any(timex.value and timex.value.startswith("XXXX-") for timex in resolver.timexes)
    guess = likely_year(prose, periods, resolver.years, language.dates) if unknown else None
    return DatesFound(_facts(prose, resolver.timexes, guess), resolver.published)


def _facts(prose: Prose, timexes: list[Timex], guess: LikelyYear | None) -> list[Date]:
    """Return one fact a value and modifier; what has no value is one fact a wording."""
    groups: dict[tuple[str, str | None], list[Timex]] = {}
    for timex in timexes:
        words = timex.value or f"?{prose.text[timex.start : timex.end].lower()}"
        groups.setdefault((words, timex.modifier), []).append(timex)
    return [_fact(prose, group, guess) for group in groups.values()]


def _fact(prose: Prose, group: list[Timex], guess: LikelyYear | None) -> Date:
    """Return the fact that expressions with one value tell."""
    value = group[0].value
    return Date(
        value=value,
        precision=precision(value) if value else _grain(group[0]),  # type: ignore[arg-type]
        modifier=cast("Modifier | None", group[0].modifier),
        year_from=cast("YearFrom | None", _year_from(group)),
        likely_year=guess if value and value.startswith("XXXX-") else None,
        ambiguous=group[0].ambiguous and all(timex.ambiguous for timex in group),
        mentions=tuple([prose.mention(timex.start, timex.end, timex.rule) for timex in group]),
    )


def _grain(timex: Timex) -> str:
    """Return the grain of an expression without a value."""
    unit = timex.parts.get("u")
    return "day" if unit is None or "w" in timex.parts else _GRAINS.get(unit.code, "day")


def _year_from(group: list[Timex]) -> str | None:
    """Return the best reason for the year that any mention gives."""
    if not group[0].value or group[0].value.startswith("XXXX"):
        return None
    if len(group) == 1:
        return group[0].year_from
    reasons = [timex.year_from for timex in group]
    return next((reason for reason in ("stated", "published", "context") if reason in reasons), None)
