"""Conditions on the words around a candidate that its form alone can't state, by name."""

from mekong_facts.rules.dates.checks_beside import BESIDE_CHECKS
from mekong_facts.rules.dates.checks_calendar import CALENDAR_CHECKS
from mekong_facts.rules.dates.checks_cells import CELL_CHECKS
from mekong_facts.rules.dates.checks_counted import COUNTED_CHECKS
from mekong_facts.rules.dates.checks_months import MONTH_CHECKS
from mekong_facts.rules.dates.checks_notices import NOTICE_CHECKS
from mekong_facts.rules.dates.checks_told import TOLD_CHECKS
from mekong_facts.rules.dates.checks_years import YEAR_CHECKS

CHECKS = (
    BESIDE_CHECKS
    | CALENDAR_CHECKS
    | CELL_CHECKS
    | COUNTED_CHECKS
    | MONTH_CHECKS
    | NOTICE_CHECKS
    | TOLD_CHECKS
    | YEAR_CHECKS
)
