from __future__ import annotations

import json

import pytest
from process import run


@pytest.fixture
def texts(tmp_path):
    (tmp_path / "news").mkdir()
    (tmp_path / "news" / "a.txt").write_text("The talks open in Hanoi on 14 February 2012.", encoding="utf-8")
    (tmp_path / "news" / "b.txt").write_text("Envoys met again on 3 March 2012 in the capital.", encoding="utf-8")
    return tmp_path


def extract(texts, *options):
    run("extract", "news", "-o", "report", *options, cwd=texts)


@pytest.mark.parametrize("format_", ["json", "jsonl"])
def test_the_same_facts_are_no_difference(texts, format_):
    extract(texts, "--format", format_)
    done = run("check", "report", "news", cwd=texts)
    assert (done.stdout, done.stderr) == ("", "")


@pytest.mark.parametrize("format_", ["json", "jsonl"])
def test_what_differs_is_shown_as_a_unified_diff(texts, format_):
    extract(texts, "--format", format_)
    path = texts / "news" / "a.txt"
    path.write_text(path.read_text(encoding="utf-8").replace("14 February", "15 February"), encoding="utf-8")
    done = run("check", "report", "news", cwd=texts, status=1)
    lines = done.stdout.splitlines()
    assert lines[:2] == ["--- report: document news/a.txt", "+++ extracted now: document news/a.txt"]
    assert '-      "value": "2012-02-14",' in lines
    assert '+      "value": "2012-02-15",' in lines
    assert "b.txt" not in done.stdout


def test_documents_that_come_and_go_are_differences(texts):
    extract(texts)
    (texts / "news" / "b.txt").rename(texts / "news" / "c.txt")
    done = run("check", "report", "news", cwd=texts, status=1)
    assert "-news/b.txt" in done.stdout
    assert "+news/c.txt" in done.stdout


def test_options_are_those_of_extract(texts):
    extract(texts, "--only", "countries", "--published", "2012-01-01")
    run("check", "report", "news", "--only", "countries", "--published", "2012-01-01", cwd=texts)
    run("check", "report", "news", cwd=texts, status=1)


def test_another_version_is_no_difference(texts):
    extract(texts)
    report = json.loads((texts / "report").read_text(encoding="utf-8"))
    report["generator"] = "mekong-facts 0.0.1"
    (texts / "report").write_text(json.dumps(report), encoding="utf-8")
    run("check", "report", "news", cwd=texts)


def test_a_document_that_can_not_be_read_exits_1(texts):
    (texts / "news" / "empty.txt").write_text("", encoding="utf-8")
    run("extract", "news", "-o", "report", cwd=texts, status=1)
    done = run("check", "report", "news", cwd=texts, status=1)
    assert done.stdout == ""
    assert "news/empty.txt" in done.stderr


@pytest.mark.parametrize(
    "content",
    [None, "", "{", "[]", "{}", '{"documents": 3}', "plain words", '{"source": "a"}\n[]', b"\xff\xfe", "[" * 100_000],
    ids=lambda content: str(content)[:16],
)
def test_what_is_no_report_exits_2(texts, content):
    if isinstance(content, bytes):
        (texts / "report").write_bytes(content)
    elif content is not None:
        (texts / "report").write_text(content, encoding="utf-8")
    done = run("check", "report", "news", cwd=texts, status=2)
    assert "report" in done.stderr
    assert done.stdout == ""


def test_a_path_that_leads_nowhere_exits_2(texts):
    extract(texts)
    done = run("check", "report", "nowhere", cwd=texts, status=2)
    assert "nowhere" in done.stderr
    assert done.stdout == ""
