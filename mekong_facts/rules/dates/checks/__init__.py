"""Conditions on the words around a candidate that its form alone can't state, by name."""

from mekong_facts.rules.dates.checks.beside import BESIDE_CHECKS
from mekong_facts.rules.dates.checks.calendar import CALENDAR_CHECKS
from mekong_facts.rules.dates.checks.cells import CELL_CHECKS
from mekong_facts.rules.dates.checks.counted import COUNTED_CHECKS
from mekong_facts.rules.dates.checks.months import MONTH_CHECKS
from mekong_facts.rules.dates.checks.notices import NOTICE_CHECKS
from mekong_facts.rules.dates.checks.told import TOLD_CHECKS
from mekong_facts.rules.dates.checks.weekdays import WEEKDAY_CHECKS
from mekong_facts.rules.dates.checks.years import YEAR_CHECKS

CHECKS = (
    BESIDE_CHECKS
    | CALENDAR_CHECKS
    | CELL_CHECKS
    | COUNTED_CHECKS
    | MONTH_CHECKS
    | NOTICE_CHECKS
    | TOLD_CHECKS
    | WEEKDAY_CHECKS
    | YEAR_CHECKS
)
