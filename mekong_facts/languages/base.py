"""What a language gives to the rules: one field of `Language` a kind of fact.

Patterns are regular expressions, written in the language's own module; names are data, in its TOML files.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from mekong_facts.facts import LanguageCode
    from mekong_facts.rules.countries.patterns import CountryPatterns
    from mekong_facts.rules.dates.patterns import DatePatterns
    from mekong_facts.rules.gazetteer import Gazetteer
    from mekong_facts.rules.meetings.patterns import MeetingPatterns
    from mekong_facts.rules.officials.patterns import OfficialPatterns
    from mekong_facts.rules.periods.patterns import PeriodPatterns
    from mekong_facts.rules.rule import Rule


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
