"""What a language gives to the rules: one field of `Language` a kind of fact.

Patterns are regular expressions, written in the language's own module; names are data, in its TOML files.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from mekong_facts.facts import LanguageCode
    from mekong_facts.rules.gazetteer import Gazetteer
    from mekong_facts.rules.rule import Rule

# Applied to every pattern's source and every form: nothing, or `prose.fold` for text typed without diacritics.
Fold = Callable[[str], str]
# (kind, form, id): what a language adds to the one gazetteer.
Entry = tuple[str, str, str]


@dataclass(frozen=True, slots=True)
class CountryPatterns:
    """How a language names countries."""

    entries: tuple[Entry, ...] = ()
    rules: tuple[Rule, ...] = ()


@dataclass(frozen=True, slots=True)
class PeriodPatterns:
    """How a language bounds a plan by two years."""

    entries: tuple[Entry, ...] = ()
    rules: tuple[Rule, ...] = ()


@dataclass(frozen=True, slots=True)
class DatePatterns:
    """How a language writes dates."""

    entries: tuple[Entry, ...] = ()
    rules: tuple[Rule, ...] = ()


@dataclass(frozen=True, slots=True)
class OfficialPatterns:
    """How a language puts a name and an office together."""

    entries: tuple[Entry, ...] = ()
    rules: tuple[Rule, ...] = ()


@dataclass(frozen=True, slots=True)
class MeetingPatterns:
    """How a language names meetings."""

    entries: tuple[Entry, ...] = ()
    rules: tuple[Rule, ...] = ()


@dataclass(frozen=True, slots=True)
class Language:
    """Everything the rules know of a language; `gazetteer` holds the entries of all kinds."""

    code: LanguageCode
    folded: bool
    gazetteer: Gazetteer
    countries: CountryPatterns
    periods: PeriodPatterns
    dates: DatePatterns
    officials: OfficialPatterns
    meetings: MeetingPatterns

    @property
    def rules(self) -> tuple[Rule, ...]:
        """Return all rules of the language, kind by kind."""
        kinds = (self.meetings, self.dates, self.officials, self.countries, self.periods)
        return tuple(rule for kind in kinds for rule in kind.rules)
