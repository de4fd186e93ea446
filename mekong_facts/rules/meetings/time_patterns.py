"""What a language gives to the rules for when meetings are, but for their dates."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from mekong_facts.rules.rule import NEVER

if TYPE_CHECKING:
    from re import Pattern


@dataclass(frozen=True, slots=True)
class TimePatterns:
    """How a language tells how long meetings last, which day of theirs it is and when they are by a form.

    Attributes:
        duration: how many days something lasts, in group `days`.
        duration_mark: one of these stands in every duration.
        unfixed: what tells that the day is still to be fixed, before the month or the year.
        day_of: which day of a meeting has come: groups `number` (its ordinal, or a word for the first) and `last`.
        lapse: what stands behind "after" when it only counts the time without a meeting.
        field: a line's end and the label behind it, in a form, or a label that begins a sentence: groups `what`,
            `time` (within it `date`, which may be a page's), `place`, `day`.
        edition: an edition that is but counted, up to the bracket with its days: "sau Khóa 43 (", group `number`.
        hour: an hour that begins the line below: "8:30".

    """

    duration: Pattern[str]
    duration_mark: tuple[str, ...]
    unfixed: Pattern[str]
    day_of: Pattern[str]
    field: Pattern[str]
    hour: Pattern[str]
    lapse: Pattern[str] = NEVER
    edition: Pattern[str] = NEVER
