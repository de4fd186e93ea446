from __future__ import annotations

import json

import pytest

from mekong_facts.errors import MekongFactsError
from mekong_facts.facts import DocumentFacts, Failure, Report
from mekong_facts.sources import NothingThereError
from mekong_facts.stored import read

FACTS = DocumentFacts(source="a.txt", sha256="0", encoding="utf-8", language="vi", title="Hội nghị")
LINE = FACTS.model_dump_json()
FAILURE = {"source": "b.txt", "error": {"code": "empty", "message": "is empty"}}


@pytest.fixture
def stored(tmp_path):
    def write(text, name="facts.jsonl"):
        path = tmp_path / name
        path.write_text(text, encoding="utf-8")
        return list(read([str(path)]))

    return write


def told(error):
    return type(error), error.code, error.source.rpartition("/")[2], error.message


def test_documents_are_read_a_line_each(stored):
    assert stored(f"{LINE}\n\n{LINE}") == [FACTS, FACTS]
    assert stored(f"\ufeff{LINE}\r\n") == [FACTS]


def test_a_report_on_many_lines_or_on_one(stored):
    failure = Failure(source="b.txt", code="empty", message="is empty")
    report = Report(generator="x", documents=(FACTS, FACTS), errors=(failure,))
    for indent in (None, 2):
        first, second, error = stored(report.model_dump_json(indent=indent))
        assert (first, second) == (FACTS, FACTS)
        assert told(error) == (MekongFactsError, "empty", "b.txt", "is empty")


def test_what_could_not_be_read_before_is_an_error_again(stored):
    _, error = stored(f"{LINE}\n{json.dumps(FAILURE)}\n")
    assert told(error) == (MekongFactsError, "empty", "b.txt", "is empty")


@pytest.mark.parametrize(
    ("line", "message"),
    [
        ("{", "is not JSON"),
        ("[" * 100_000, "is not JSON"),
        ("7", "is not the facts of a document"),
        ('{"id": 1}', "is not the facts of a document: source: field required"),
        ('{"text": "a record"}', "is a document, not its facts; give the output of extract"),
        ('{"source": 1}', "is not the facts of a document: source: input should be a valid string"),
        ('{"documents": [{}]}', "document 1 is not the facts of one: source: field required"),
        ('{"documents": [], "events": [1]}', "holds events and no documents; give the output of extract"),
        ('{"documents": [], "errors": [1]}', "could not be read"),
        ('{"error": {"code": 1}}', "could not be read"),
    ],
)
def test_a_broken_line_costs_no_other(stored, line, message):
    first, error, last = stored(f"{LINE}\n{line} \n{LINE}\n") if line != "{" else stored(f"{LINE}\n{{x\n{LINE}\n")
    assert (first, last) == (FACTS, FACTS)
    assert error.source.endswith("facts.jsonl#2")
    assert error.message == message


def test_a_file_in_another_encoding_is_one_error(tmp_path):
    file = tmp_path / "facts.jsonl"
    file.write_text(f"{LINE}\n{LINE}\n", encoding="utf-16")
    assert [(one.source, one.message) for one in read([str(file)])] == [(str(file), "is not UTF-8")]


def test_folders_are_read_in_order_of_name(tmp_path):
    for name in ("b.jsonl", "a.json", "c.txt"):
        (tmp_path / name).write_text(FACTS.model_copy(update={"source": name}).model_dump_json(), encoding="utf-8")
    assert [facts.source for facts in read([str(tmp_path)])] == ["a.json", "b.jsonl"]


def test_where_there_is_nothing(tmp_path):
    (tmp_path / "empty.jsonl").touch()
    (tmp_path / "folder").mkdir()
    nothing = list(read([str(tmp_path / name) for name in ("gone", "folder", "empty.jsonl")]))
    assert [type(error) for error in nothing] == [NothingThereError] * 3
    (tmp_path / "facts.jsonl").write_text(LINE, encoding="utf-8")
    (facts, error) = read([str(tmp_path / name) for name in ("empty.jsonl", "facts.jsonl")])
    assert (facts, type(error)) == (FACTS, MekongFactsError)
