"""Days in brackets, one behind the other in a sentence, of which some have their year from the context."""

from __future__ import annotations

from itertools import groupby
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from mekong_facts.rules.dates.timex import Timex
    from mekong_facts.rules.prose import Prose

_UNKNOWN = "XXXX"


def share_year(prose: Prose, timexes: Sequence[Timex]) -> None:
    """Give the days of a list the year that its others have, where the list or the sentence before it tells that year.

    "Ties grew in 2019: visits of Ana Pirs (22-24/8), Ben Salio (12-13/6) and Li Wen (2-5/12)", beside 10/12/2019.
    """
    unknown = [timex for timex in timexes if (timex.value or "").startswith(_UNKNOWN)]
    if not unknown or not any(timex.year_from == "context" for timex in timexes):
        return
    for low, listed in _lists(prose, timexes):
        years = {(timex.value or "")[:4] for timex in listed if timex.year_from == "context"}
        if len(years) != 1:
            continue
        year = years.pop()
        floor = prose.sentence_at(max(0, low - 2))[0]
        if any(timex.value == year and floor <= timex.start < listed[-1].start for timex in timexes):
            for timex in listed:
                if (timex.value or "").startswith(_UNKNOWN):
                    timex.value, timex.year_from = (timex.value or "").replace(_UNKNOWN, year), "context"


def _lists(prose: Prose, timexes: Sequence[Timex]) -> Iterator[tuple[int, list[Timex]]]:
    """Yield where a sentence with several days in brackets begins, and these days."""
    view = prose.view
    aside = [one for one in timexes if view[one.start - 1 : one.start] == "(" and view.startswith(")", one.end)]
    for low, group in groupby(aside, key=lambda one: prose.sentence_at(one.start)[0]):
        listed = list(group)
        if len(listed) > 1:
            yield low, listed
