"""Whether a meeting is to come by the day of writing, where the text tells that day but for its year: "today, 28/3"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from mekong_facts.rules.dates.calendar_days import DAY, length, shifted

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from mekong_facts.facts import Date, Status
    from mekong_facts.rules.meetings.times import Times

_SOON = 180  # days within which a day without a year is of the same one
_FAR = 1000


def day_of_writing(dates: Iterable[Date], words: Mapping[str, frozenset[str]]) -> str | None:
    """Return the day on which a text was written, as its words for today and yesterday with a day beside them tell."""
    told: set[str | None] = set()
    for date in dates:
        if date.value is None or len(date.value) != DAY:
            continue
        said = {mention.text.lower() for mention in date.mentions}
        if not words["today"].isdisjoint(said):
            told.add(date.value)
        elif not words["yesterday"].isdisjoint(said):
            told.add(shifted(date.value, 1))
    return told.pop() if len(told) == 1 else None


def settled_by(told: Status | None, times: Times, written: str | None, *, plainly: bool) -> Status | None:
    """Return the status that a meeting's days leave it on the day of writing, else what its sentence tells.

    Args:
        told: what its sentence tells.
        times: its days.
        written: the day of writing.
        plainly: whether the sentence tells but that it takes place, which may be to come.

    """
    if written is None or times.start is None or told == "future":
        return told
    ahead = length(written, times.start)
    if ahead is not None and 1 < ahead <= _SOON:
        return "future" if told is None or plainly else told
    begun, left = length(times.start, written), length(written, times.end or "")
    goes_on = begun == 1 if times.end is None else begun and left and 1 < left <= _SOON
    return "present" if told == "past" and goes_on else told


def is_not_before(day: str | None, coming: Iterable[str | None]) -> bool:
    """Return whether a day is one on which, or soon after which, other meetings are that are still to come."""
    return day is not None and any((length(one, day) or _FAR) <= _SOON for one in coming if one)
