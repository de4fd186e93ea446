from __future__ import annotations

import pytest

from mekong_facts.compare import differences, read
from mekong_facts.errors import MekongFactsError
from mekong_facts.facts import Country, DocumentFacts, Event, Evidence, Failure, Mention, Report

SPOT = (Mention(text="Laos", start=0, end=4, rule="en.country.name"),)


def report(*sources, errors=(), events=(), code="LA"):
    country = Country(code=code, name="Laos", mentions=SPOT)
    documents = [
        DocumentFacts(source=source, sha256="0", encoding="utf-8", language="en", countries=(country,))
        for source in sources
    ]
    return Report(generator="mekong-facts 1", documents=tuple(documents), events=events, errors=errors)


def diff(old, new):
    return list(differences(old.model_dump(mode="json"), new, "old"))


def heads(lines):
    return [line.removeprefix("--- old: ") for line in lines if line.startswith("--- ")]


def test_equal_reports_have_no_differences():
    assert diff(report("a", "b"), report("a", "b")) == []


def test_each_document_has_a_diff_of_its_own():
    assert heads(diff(report("a", "b"), report("a", "b", code="TH"))) == ["document a", "document b"]


def test_order_new_and_gone_documents_are_differences():
    assert heads(diff(report("a", "b"), report("b", "a"))) == ["sources"]
    assert heads(diff(report("a"), report("a", "b"))) == ["sources", "document b"]
    assert heads(diff(report("a", "b"), report("a"))) == ["sources", "document b"]


def test_documents_of_one_name_are_not_mixed_up():
    assert diff(report("a", "a"), report("a", "a")) == []
    assert heads(diff(report("a", "a"), report("a"))) == ["sources", "document a"]


def test_events_and_errors_are_compared():
    event = Event(id="SOM8", evidence=(Evidence(source="a", meeting="m"),))
    failure = Failure(source="x", code="empty", message="there is no text in it")
    assert heads(diff(report("a"), report("a", events=(event,), errors=(failure,)))) == ["event SOM8", "errors"]


def test_a_report_without_events_is_compared_without_them():
    event = Event(id="SOM8", evidence=(Evidence(source="a", meeting="m"),))
    old = report("a").model_dump(mode="json")
    del old["events"], old["generator"]
    assert list(differences(old, report("a", events=(event,)), "old")) == []


@pytest.mark.parametrize(
    "text", ['{"documents": [1]}', '{"documents": [], "events": 3}', '{"documents": [], "events": [3]}', "3"]
)
def test_what_is_no_report_is_told(tmp_path, text):
    file = tmp_path / "report.json"
    file.write_text(text, encoding="utf-8")
    with pytest.raises(MekongFactsError, match="is no report"):
        read(file)


def test_a_report_may_start_with_a_byte_order_mark(tmp_path):
    file = tmp_path / "report.json"
    file.write_text(report("a").model_dump_json(), encoding="utf-8-sig")
    assert list(differences(read(file), report("a"), "old")) == []
