from __future__ import annotations

from datetime import date

import icalendar

from mekong_facts.facts import Conflict, ConflictValue, Event, Evidence
from mekong_facts.sinks.ics import calendar

SOURCES = (Evidence(source="a.txt", meeting="x"), Evidence(source="b.txt", meeting="y"))
EVENT = Event(
    id="SOM8",
    label="SOM8",
    names={"en": ["eighth meeting, on rice"]},
    place={"city": "Hanoi", "country": "VN"},
    start="2012-02-14",
    end="2012-02-15",
    evidence=SOURCES,
    conflicts=(
        Conflict(
            field="attendance",
            values=(ConflictValue(value=150, sources=("a.txt",)), ConflictValue(value=160, sources=("b.txt",))),
        ),
    ),
)


def entries(*events):
    notes = []
    return icalendar.Calendar.from_ical(calendar(events, notes.append)).walk("VEVENT"), notes


def test_an_event_takes_all_of_its_days():
    (entry,), notes = entries(EVENT)
    assert notes == []
    assert entry.decoded("dtstart") == date(2012, 2, 14)
    assert entry.decoded("dtend") == date(2012, 2, 16)
    assert str(entry["summary"]) == "SOM8: eighth meeting, on rice"
    assert str(entry["location"]) == "Hanoi, VN"
    assert str(entry["uid"]) == "som8-hanoi-2012@mekong-facts"


def test_the_evidence_and_the_conflicts_are_in_the_description():
    (entry,), _ = entries(EVENT)
    assert str(entry["description"]).split("\n") == [
        "Documents differ on attendance: 150 (a.txt); 160 (b.txt)",
        "Evidence: a.txt, b.txt",
    ]


def test_days_are_counted_where_the_end_is_not_told():
    (entry,), _ = entries(EVENT.model_copy(update={"end": None, "days": 3}))
    assert entry.decoded("dtend") == date(2012, 2, 17)
    (entry,), _ = entries(EVENT.model_copy(update={"end": None}))
    assert entry.decoded("dtend") == date(2012, 2, 15)


def test_what_has_no_full_date_is_left_out_with_a_note():
    undated = [
        EVENT.model_copy(update={"id": f"E{n}", "start": start}) for n, start in enumerate(["XXXX-02-14", "2012", None])
    ]
    found, notes = entries(*undated, EVENT)
    assert len(found) == 1
    assert notes == ["3 events without a full date left out of the calendar: E0, E1, E2"]


def test_the_uid_does_not_depend_on_the_other_events():
    (entry,), _ = entries(EVENT.model_copy(update={"id": "SOM8-hanoi"}))
    assert str(entry["uid"]) == "som8-hanoi-2012@mekong-facts"
    found, _ = entries(EVENT, EVENT.model_copy(update={"start": "2012-03-01", "end": None}))
    assert [str(entry["uid"]) for entry in found] == ["som8-hanoi-2012@mekong-facts", "som8-hanoi-2012-2@mekong-facts"]


def test_the_same_bytes_each_time():
    assert calendar([EVENT], print) == calendar([EVENT], print)
