"""Events as an iCalendar file (RFC 5545), which calendar programs open."""

from __future__ import annotations

from collections import Counter
from datetime import UTC, date, datetime, time, timedelta
from typing import TYPE_CHECKING

import icalendar

from mekong_facts.events.ids import name_of, slug

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from mekong_facts.facts import Event

_NAMED = 5  # so many of the events that are left out are named


def calendar(events: Iterable[Event], note: Callable[[str], None]) -> str:
    """Return a calendar of all-day events.

    A UID is made of what the event is called, its place and its year, so that it is the same in every run. No clock is
    read: the stamp of an event is its first day.

    Args:
        events: the events; those without a full date are left out.
        note: is told which ones are left out.

    """
    out = icalendar.Calendar()
    out.add("prodid", "-//mekong-facts//timeline//EN")
    out.add("version", "2.0")
    uids: Counter[str] = Counter()
    left_out: list[str] = []
    for event in events:
        first = _day(event.start)
        if first is None:
            left_out.append(event.id)
            continue
        uid = _uid(event, first)
        uids[uid] += 1
        out.add_component(_component(event, first, uid if uids[uid] == 1 else f"{uid}-{uids[uid]}"))
    if left_out:
        names = ", ".join(left_out[:_NAMED]) + (", …" if len(left_out) > _NAMED else "")
        plural = "event" if len(left_out) == 1 else "events"
        note(f"{len(left_out)} {plural} without a full date left out of the calendar: {names}")
    return out.to_ical().decode("utf-8")  # type: ignore[no-any-return]  # icalendar's types are loose


def _component(event: Event, first: date, uid: str) -> icalendar.Event:
    last = _day(event.end) or first + timedelta(days=(event.days or 1) - 1)
    entry = icalendar.Event()
    entry.add("uid", f"{uid}@mekong-facts")
    entry.add("dtstamp", datetime.combine(first, time(), UTC))
    entry.add("dtstart", first)
    entry.add("dtend", max(first, last) + timedelta(days=1))  # the day after the last one
    name = name_of(event)
    entry.add("summary", name if event.label in {None, name} else f"{event.label}: {name}")
    if place := str(event.place):
        entry.add("location", place)
    entry.add("description", "\n".join(_description(event)))
    entry.add("transp", "TRANSPARENT")
    return entry


def _description(event: Event) -> Iterable[str]:
    """Yield what the documents say beside the place and the days, and which documents they are."""
    if event.attendance:
        yield f"Attendance: {event.attendance.text}"
    for official in event.officials:
        yield ", ".join((official.name, *official.roles))
    for conflict in event.conflicts:
        values = "; ".join(f"{value.value} ({', '.join(value.sources)})" for value in conflict.values)
        yield f"Documents differ on {conflict.field}: {values}"
    yield "Evidence: " + ", ".join(dict.fromkeys(evidence.source for evidence in event.evidence))


def _uid(event: Event, first: date) -> str:
    called = event.label or event.series or name_of(event)
    number = None if event.label else event.number
    told = (called, number, event.place.city or event.place.country, first.year)
    return slug(" ".join(str(part) for part in told if part is not None))


def _day(value: str | None) -> date | None:
    try:
        return date.fromisoformat(value or "")
    except ValueError:
        return None
