"""The formats."""

from __future__ import annotations

import csv
import json
from io import StringIO

import pytest

from mekong_facts import sinks
from mekong_facts.facts import KINDS, DocumentFacts, Failure, Report
from mekong_facts.reader import Options, Outcome, Reader
from mekong_facts.records import Item
from mekong_facts.report import generator, merged, outcomes
from mekong_facts.sinks.page import Page
from mekong_facts.sinks.rows import rows
from mekong_facts.sinks.writing import write_results

TEXT = (
    "The eighth Senior Officials' Meeting (SOM8) on rivers opened in Hanoi on Tuesday, 14 February 2012.\n"
    "Deputy Minister of Health Tran Van An of Vietnam said “[bold]yes[/bold]”, and"
    " a regional action plan for 2011-2015 was agreed.\n"
)
VIETNAMESE = "Hội nghị quan chức cấp cao lần thứ 8 (SOM8) khai mạc tại Hà Nội ngày 14/2/2012.\n"
FOUND = [Item("d/\u202e[red]1.txt", text=TEXT), Item("e", text="?"), Item("2", text=VIETNAMESE), Item("0", text="")]


def printed(name, found=FOUND):
    sink = sinks.sink(name, generator())
    parts = []
    write_results(outcomes(found, Reader(Options(), sink.render, keep=sink.wants_events)), sink, parts.append)
    return "".join(parts)


def report(found):
    results = list(outcomes(found, Reader(Options())))
    documents = tuple(result.facts for result in results if result.facts)
    errors = tuple(result.failure for result in results if result.failure)
    return Report(generator=generator(), documents=documents, events=merged(documents), errors=errors)


@pytest.mark.parametrize("found", [FOUND, FOUND[:1], FOUND[1:2], []])
def test_json_is_the_report(found):
    assert printed("json", found) == report(found).model_dump_json(indent=2) + "\n"
    assert Report.model_validate_json(printed("json", found)) == report(found)


def test_json_lines():
    lines = printed("jsonl").split("\n")
    assert lines.pop() == ""
    told = [json.loads(line) for line in lines]
    assert [one["source"] for one in told] == [item.source for item in FOUND]
    assert told[3] == {"source": "0", "error": {"code": "empty", "message": "there is no text in it"}}
    assert DocumentFacts.model_validate(told[2]).language == "vi"
    assert "Hội nghị" in lines[2], "not escaped"


def test_csv_has_a_row_a_fact_and_tells_where_it_stands():
    table = list(csv.DictReader(StringIO(printed("csv"))))
    facts = report(FOUND).documents
    assert len(table) == sum(len(getattr(document, kind)) for document in facts for kind in KINDS)
    assert {row["kind"] for row in table} <= set(KINDS)
    for row in table:
        text = TEXT if row["source"] == FOUND[0].source else VIETNAMESE
        assert text[int(row["text_start"]) : int(row["text_end"])] == row["text"]
    dates = [row for row in table if row["kind"] == "dates"]
    assert [(row["id"], row["start"], row["end"]) for row in dates] == [("2012-02-14",) * 3] * 2
    assert list(table[0]) == list(next(rows(facts[0]))._fields)


def test_tables_show_text_as_it_is_within_the_width():
    text = printed("table")
    assert "d/[red]1.txt" in text, "no markup, no control characters"
    assert "2012-02-14" in text
    assert "\nEvents\n" in text
    assert max(map(len, text.splitlines())) <= 120
    assert "no facts" in printed("table", [Item("x", text="The rain was heavy and the river rose.")])


@pytest.mark.parametrize("colour", [True, False])
def test_pages_show_the_text_and_every_kind(colour):
    (document, _) = report(FOUND).documents
    page = Page(100, colour=colour).of(TEXT + "\x1b[2J\x07", document)
    assert ("\x1b[1;9" in page or "\x1b[1;3" in page) is colour
    assert "\x1b[2J" not in page
    assert "\x07" not in page
    assert "[bold]yes[/bold]" in page.replace("\n", " ")
    for kind in KINDS:
        if getattr(document, kind):
            assert kind.replace("_", " ").capitalize() in page


def test_a_result_is_written_before_the_next_is_asked_for():
    log = []

    def results():
        for name in ("a", "b"):
            log.append(f"ask {name}")
            failure = Failure(source=name, code="empty", message="")
            yield Outcome(name, None, failure, f"{name}\n")

    write_results(results(), sinks.sink("jsonl", ""), log.append)
    assert log == ["ask a", "a\n", "ask b", "b\n"]


def test_every_format_has_a_sink():
    for name in sinks.FORMATS:
        assert isinstance(sinks.sink(name, "x"), sinks.Sink)
