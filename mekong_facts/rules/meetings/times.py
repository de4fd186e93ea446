"""What is known of the time of a meeting, and how it grows from clause to clause."""

from __future__ import annotations

from dataclasses import dataclass

from mekong_facts.rules.dates.calendar_days import ends, length, shifted

_LONG = 32  # days that no meeting lasts
_LOOSE = 2  # how sure what is told of no name is
_WEAK = 1  # how sure it is that a day on which somebody was there is the first and the last


@dataclass(slots=True)
class Times:
    """What is known of a meeting's time; each with how sure it is (0: nothing is known)."""

    start: str | None = None
    end: str | None = None
    started: int = 0
    ended: int = 0
    days: int | None = None
    beyond: str | None = None  # a day on which it goes on
    closed: str | None = None  # the day on which it is told to end, and nothing but that

    def learn(self, start: str | None, end: str | None, sure: int) -> None:
        """Take in what a clause says, unless something surer is known; a finer value refines a coarser one."""
        if start and not _is_years_off(start, self.end) and (sure > self.started or refines(start, self.start)):
            lone = self.start == self.end
            if (self.ended == _WEAK < sure and end is None and lone) or (
                not in_order(start, self.end) and sure >= self.ended
            ):
                self.end, self.ended = None, 0
            if in_order(start, self.end):
                self.start, self.started = start, sure
        if end and _is_years_off(self.start, end):
            return
        if end and start is None:
            self.closed = end
        if end and (sure > self.ended or refines(end, self.end)) and in_order(self.start, end):
            if self.started == _WEAK < sure and start is None and self.start == self.end:
                self.start, self.started = None, 0
            self.end, self.ended = end, sure

    def lies_in(self, value: str) -> bool:
        """Return whether one day is told of the meeting by itself, and a range holds it."""
        first, last = ends(value)
        alone = self.start is not None and self.start == self.end and self.started > _LOOSE
        return alone and first < last and first <= (self.start or "") <= last

    def settle(self, year: str | None) -> None:
        """Fill in the year that the meeting's name tells, and the other end from the duration."""
        if year:
            self.start, self.end = (day and day.replace("XXXX", year) for day in (self.start, self.end))
        if self.start and self.end and (self.start[:4] == "XXXX") is not (self.end[:4] == "XXXX"):
            self.start, self.end = _in_one_year(self.start, self.end)
        if self.days is None:
            return
        if self.days > 1 and self.started == self.ended == _WEAK and self.start == self.end:
            self.start = self.end = None
        if self.days > 1 and self.start is not None and self.start == self.end == self.closed:
            self.start = None  # "held talks on 12 May. It ended on 12 May after four days"
        if self.started == _WEAK < self.ended and self.days > 1:
            self.start = None  # "spoke there on 12 May. It ended on 13 May after four days"
        if self.start and (self.end is None or self.end == self.start):
            self.end = shifted(self.start, self.days - 1) or self.end
        elif self.end and self.start is None:
            self.start = shifted(self.end, 1 - self.days)


def _is_years_off(start: str | None, end: str | None) -> bool:
    """Return whether a meeting would begin years before it ends: "the conference started in 1996" tells of a series."""
    if not (start and end and start[:4].isdecimal() and end[:4].isdecimal()):
        return False
    return int(end[:4]) - int(start[:4]) > 1


def refines(new: str, old: str | None) -> bool:
    """Return whether a value says the same as an older one, and more: its year, too, or a finer grain."""
    if old is None or new == old:
        return False
    if old.startswith("XXXX"):
        return new[4:].startswith(old[4:])
    return new.startswith(old)


def _in_one_year(start: str, end: str) -> tuple[str, str]:
    """Give the year of one end to the other: it opens on 11 June 2019 and closes "tomorrow (12/6)"."""
    year = max(end[:4], start[:4], key=str.isdecimal)
    first, last = start.replace("XXXX", year), end.replace("XXXX", year)
    return (first, last) if (length(first, last) or _LONG) < _LONG else (start, end)


def in_order(start: str | None, end: str | None) -> bool:
    """Return whether a meeting can start and end so: its end is not before its start, as far as both are told."""
    if start is None or end is None:
        return True
    if "X" in start[:4] + end[:4]:
        start, end = start[4:], end[4:]
        if start > "-10" and end < "-03":
            return True  # from one year into the next
    known = min(len(start), len(end))
    return start[:known] <= end[:known]
