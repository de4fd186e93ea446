"""The day of a communiqué, in the line of its heading that tells the town where the meeting was, too."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from mekong_facts.rules.meetings.found import DateSpan

_HEAD = 500  # characters of a heading


def day_of(
    view: str, words: Mapping[str, frozenset[str]], spots: Iterable[DateSpan], town: str, limit: int
) -> str | None:
    """Return the day in the line of place and day above a communiqué of a meeting: "Hue, Viet Nam, 5 May 2012".

    Args:
        view: the text as rules read it.
        words: the classes of words.
        spots: the (start, end, value) of its dates, in order.
        town: where the meeting was.
        limit: where the first sentence names it.

    """
    told = next(((start, end, value) for start, end, value in spots if start < min(limit, _HEAD)), None)
    if told is None or not any(paper in view[: told[0]].lower() for paper in words["adopted"]):
        return None
    start, end, value = told
    low, high = view.rfind("\n", 0, start) + 1, view.find("\n", end)
    place = view[low:start].partition(",")[0].strip()
    return value if place.lower() == town.lower() and not view[end : max(high, end)].strip(" .") else None
