"""`merge` and `timeline` as processes."""

from __future__ import annotations

import csv
import io
import json

import icalendar
import pytest
from process import run

GROUP = {
    "en.txt": "The third Rice Forum (RIF3) was held in Hue on 14 February 2012, with 150 delegates.\n",
    "vi.txt": "Diễn đàn lúa gạo lần thứ ba (RIF3) diễn ra tại Huế ngày 14 tháng 2 năm 2012.\n",
    "two.txt": "The seventh Rail Forum (RAF7) will be held in Vientiane on 3 March 2013.\n",
}


@pytest.fixture(scope="module")
def folder(tmp_path_factory):
    home = tmp_path_factory.mktemp("news")
    (home / "texts").mkdir()
    for name, text in GROUP.items():
        (home / "texts" / name).write_text(text, encoding="utf-8")
    for name in GROUP:
        run("extract", f"texts/{name}", "--format", "jsonl", "-o", f"{name}.jsonl", cwd=home)
    return home


def lines():
    return [f"{name}.jsonl" for name in GROUP]


def test_the_events_are_those_of_one_run(folder):
    whole = json.loads(run("extract", "texts", cwd=folder).stdout)
    merged = json.loads(run("merge", *lines(), cwd=folder).stdout)
    assert merged["events"] == whole["events"]
    assert merged["documents"] == []
    assert merged.keys() == whole.keys()
    assert len(merged["events"]) == 2


def test_neither_order_nor_split_nor_form_matters(folder):
    expected = run("merge", *lines(), cwd=folder).stdout
    assert run("merge", *reversed(lines()), cwd=folder).stdout == expected
    run("extract", "texts", "-o", "report.json", "--jobs", "2", cwd=folder)
    assert run("merge", "report.json", cwd=folder).stdout == expected
    assert run("merge", "report.json", *lines(), cwd=folder).stdout == expected


def test_a_broken_line_is_an_error_and_costs_no_other(folder):
    (folder / "broken.jsonl").write_text("nothing\n", encoding="utf-8")
    done = run("merge", *lines(), "broken.jsonl", cwd=folder, status=1)
    report = json.loads(done.stdout)
    assert report["errors"] == [{"source": "broken.jsonl#1", "code": "corrupt", "message": "is not JSON"}]
    assert len(report["events"]) == 2
    assert done.stderr == "mekong-facts: broken.jsonl#1: is not JSON\n"


def test_nothing_to_read_is_wrong_usage(folder):
    (folder / "empty.jsonl").touch()
    run("merge", "empty.jsonl", cwd=folder, status=2)
    run("merge", "no-such.jsonl", cwd=folder, status=2)
    run("merge", cwd=folder, status=2)


def test_a_timeline_is_a_table_in_order_of_date(folder):
    table = run("timeline", "texts", cwd=folder).stdout
    assert table.index("RIF3") < table.index("RAF7")
    assert "2012-02-14" in table


def test_a_timeline_for_spreadsheets_and_programs(folder):
    rows = list(csv.DictReader(io.StringIO(run("timeline", "texts", "--format", "csv", cwd=folder).stdout)))
    events = json.loads(run("timeline", "texts", "--format", "json", cwd=folder).stdout)["events"]
    assert [row["id"] for row in rows] == [event["id"] for event in events] == ["RIF3", "RAF7"]
    assert rows[0]["documents"] == "texts/en.txt; texts/vi.txt"


def test_a_calendar_and_what_it_leaves_out(folder):
    (folder / "undated.txt").write_text("The second Canal Forum (CAF2) will be held soon.\n", encoding="utf-8")
    done = run("timeline", "texts", "undated.txt", "--language", "auto", "-f", "ics", "-o", "all.ics", cwd=folder)
    assert done.stderr == "mekong-facts: 1 event without a full date left out of the calendar: CAF2\n"
    calendar = icalendar.Calendar.from_ical((folder / "all.ics").read_bytes())
    assert [str(event["uid"]) for event in calendar.walk("VEVENT")] == [
        "rif3-hue-2012@mekong-facts",
        "raf7-vientiane-2013@mekong-facts",
    ]


def test_the_seeds_give_two_events_with_both_documents_as_evidence():
    events = {event["id"]: event for event in json.loads(run("extract", "seeds").stdout)["events"]}
    assert events.keys() == {"SOM8", "IMM3"}
    for id_, day in {"SOM8": "XXXX-02-14", "IMM3": "XXXX-02-16"}.items():
        event = events[id_]
        assert event["start"] == day
        assert event["place"] == {"city": "Hanoi", "country": "VN"}
        assert len({evidence["source"] for evidence in event["evidence"]}) == 2
        assert event["conflicts"] == []
