"""Whether a meeting is past, goes on or is to come by its days and the day of writing."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from mekong_facts.facts import Status
    from mekong_facts.rules.meetings.times import Times


def settled(told: Status | None, times: Times, published: str | None) -> Status | None:
    """Return the status that a meeting's days leave it on the day of writing, else what its sentence tells.

    A meeting of several days that "opened" goes on, as does one that opened today until nobody knows when; on its last
    day, its sentence tells whether it is over.
    """
    start, end = _known(times.start), _known(times.end)
    if published is None:
        return told
    if end and end < published[: len(end)]:
        return "past"
    if start and start > published[: len(start)]:
        return "future"
    if published == times.beyond and told != "future":
        return "present"
    if start and end is None and told == "past" and (start == published or start < published <= (times.beyond or "")):
        return "present"
    if start is None and end and told == "past" and len(end) == len(published) and end > published:
        return "present"  # "The forum opened in Hue. It will close on Friday"
    if start is None or end is None or not len(start) == len(end) == len(published):
        return told
    going_on = start < published < end or (start == published < end and told == "past")
    going_on = going_on or (start < published == end and told == "future")  # "is scheduled to end today"
    return "present" if going_on else told


def _known(value: str | None) -> str | None:
    """Return a value whose year is known and whose grain can be told from its first characters."""
    return value if value and value[:4].isdigit() and value.replace("-", "").isdigit() else None
