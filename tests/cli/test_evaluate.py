from __future__ import annotations

import json

import pytest
from process import run

GOOD = """<document language="en">
The talks open in Hanoi on <date value="2012-02-14">14 February 2012</date>.
</document>"""
BAD = """<document language="en">
The talks open in Hanoi on 14 February <date value="2012">2012</date>, \
said <official id="a" name="Zyx" role="q">Zyx</official>.
</document>"""


@pytest.fixture
def corpus(tmp_path):
    (tmp_path / "corpus" / "en").mkdir(parents=True)
    (tmp_path / "corpus" / "en" / "good.xml").write_text(GOOD, encoding="utf-8")
    return tmp_path / "corpus"


def test_scores_are_printed_as_a_table(corpus):
    lines = run("evaluate", corpus).stdout.splitlines()
    [dates] = [line.split() for line in lines if line.startswith("dates")]
    assert dates == ["dates", "en", "1.000", "1.000", "1.000", "1.000", "1.000", "1.000"]
    assert [line.split() for line in lines if line.startswith("date.value")] == [
        ["date.value", "en", "1.000", "1", "of", "1"]
    ]


def test_scores_are_printed_as_json(corpus):
    report = json.loads(run("evaluate", corpus, "--format", "json").stdout)
    assert report["scores"]["en"]["documents"] == 1
    dates = report["scores"]["en"]["kinds"]["dates"]
    assert dates["document"] == {"right": 1, "found": 1, "wanted": 1, "precision": 1.0, "recall": 1.0, "f1": 1.0}
    assert report["scores"]["en"]["kinds"]["meetings"]["document"]["f1"] is None
    assert "problems" not in report


def test_scores_are_printed_as_markdown(corpus):
    table, attributes = run("evaluate", corpus, "--format", "markdown").stdout.strip().split("\n\n")
    head, rule, *rows = [line.strip("|").split("|") for line in table.splitlines()]
    assert len(rows) == 5
    assert {len(row) for row in (head, rule, *rows)} == {8}
    assert attributes.startswith("| attribute |")


def test_errors_are_listed(corpus):
    (corpus / "bad.xml").write_text(BAD, encoding="utf-8")
    printed = run("evaluate", corpus, "--errors").stdout
    source = corpus / "bad.xml"
    assert f"{source}: dates (document): missed '2012'" in printed
    assert f"{source}: dates (mention): spurious '14 February 2012' at 27" in printed
    assert f"{source}: officials (document): missed 'Zyx'" in printed
    problems = json.loads(run("evaluate", corpus, "--errors", "--format", "json").stdout)["problems"]
    [problem] = [one for one in problems if one["kind"] == "officials" and one["level"] == "document"]
    assert problem == {
        "source": str(source),
        "kind": "officials",
        "level": "document",
        "what": "missed",
        "text": "Zyx",
        "wanted": None,
        "found": None,
        "start": None,
        "end": None,
    }


@pytest.mark.parametrize("floor", ["dates=1", "dates:mention=1.0", "date.year=1", "meetings=0.9"])
def test_figures_that_are_high_enough_exit_0(corpus, floor):
    run("evaluate", corpus, "--at-least", floor)


@pytest.mark.parametrize("name", ["dates", "dates:document", "dates:mention", "officials"])
def test_figures_that_are_too_low_exit_1_and_are_named(corpus, name):
    (corpus / "bad.xml").write_text(BAD, encoding="utf-8")
    done = run("evaluate", corpus, "--at-least", "meetings=0", "--at-least", f"{name}=0.9", status=1)
    assert f"en: {name} is " in done.stderr
    assert "below 0.9" in done.stderr
    assert done.stdout


@pytest.mark.parametrize(
    ("arguments", "complaint"),
    [
        ([], "either a corpus or --timex"),
        (["seeds", "--timex", "x"], "either a corpus or --timex"),
        (["nowhere"], "nowhere"),
        (["mekong_facts/data"], "no *.xml and no gold.jsonl"),
        (["tests/corpus/en/00-seed-001.xml", "--at-least", "cities=0.9"], "no figure 'cities'"),
        (["tests/corpus/en/00-seed-001.xml", "--at-least", "dates"], "not of the form"),
        (["tests/corpus/en/00-seed-001.xml", "--at-least", "dates=98"], "not of the form"),
        (["tests/corpus/en/00-seed-001.xml", "--format", "xml"], "xml"),
        (["--timex", "nowhere.jsonl"], "nowhere.jsonl: no such file or directory"),
        (["tests/corpus", "--ranges", "two"], "--ranges: is an option of --timex"),
        (["tests/corpus", "--dateparser"], "--dateparser: is an option of --timex"),
        (["--timex", "x", "--tell-published"], "the data tell it already"),
    ],
)
def test_wrong_usage_exits_2(arguments, complaint):
    done = run("evaluate", *arguments, status=2)
    assert complaint in " ".join(done.stderr.split())
    assert done.stdout == ""


@pytest.mark.parametrize(
    ("attributes", "body", "complaint"),
    [
        ("", "<date>x", "not well-formed"),
        ("", "<period start='2012'>2012-13</period>", "<period> '2012-13' needs start and end"),
        ("", "<country>Laos</country>", "<country> 'Laos' needs code"),
        ("published='yesterday'", "x", "published='yesterday' is no ISO date"),
    ],
)
def test_broken_gold_is_told_in_a_line(corpus, attributes, body, complaint):
    path = corpus / "broken.xml"
    path.write_text(f"<document language='en' {attributes}>{body}</document>", encoding="utf-8")
    done = run("evaluate", corpus, status=1)
    assert done.stderr.startswith(f"mekong-facts: {path}: {complaint}")
    assert done.stderr.count("\n") == 1


@pytest.mark.parametrize(
    ("record", "complaint"),
    [
        ({}, "line 1 holds no gold facts: there is no 'doc'"),
        ({"doc": "a.txt", "plan_periods": [{"start": 2012}]}, "line 1 holds no gold facts: there is no 'end'"),
        ({"doc": "a.txt", "plan_periods": [2012]}, "line 1 holds no gold facts"),
        ({"doc": "a.txt", "reference_date": "14/2/2012"}, "reference_date='14/2/2012' is no ISO date"),
    ],
)
def test_broken_gold_in_jsonl_is_told_by_its_line(tmp_path, record, complaint):
    (tmp_path / "a.txt").write_text("The talks open in Hanoi on 14 February 2012.", encoding="utf-8")
    (tmp_path / "gold.jsonl").write_text(json.dumps(record), encoding="utf-8")
    assert run("evaluate", "gold.jsonl", cwd=tmp_path, status=1).stderr == f"mekong-facts: gold.jsonl: {complaint}\n"


def test_jsonl_gold_is_scored_by_document(tmp_path):
    (tmp_path / "a.txt").write_text("The talks open in Hanoi on 14 February 2012.", encoding="utf-8")
    dates = [{"text": "14 February 2012", "value": "2012-02-14"}]
    (tmp_path / "gold.jsonl").write_text(
        json.dumps({"doc": "a.txt", "language": "en", "dates": dates}), encoding="utf-8"
    )
    report = json.loads(run("evaluate", tmp_path / "gold.jsonl", "--format", "json").stdout)
    dates = report["scores"]["en"]["kinds"]["dates"]
    assert dates["document"]["f1"] == 1.0
    assert dates["mention"]["f1"] is None


def test_timex_data_is_scored(tmp_path):
    timex = {"start": 27, "end": 43, "type": "DATE", "value": "2012-02-14"}
    record = {"id": "r", "language": "en", "text": "The talks open in Hanoi on 14 February 2012.", "timexes": [timex]}
    path = tmp_path / "gold.jsonl"
    path.write_text(json.dumps(record), encoding="utf-8")
    printed = run("evaluate", "--timex", path, "--dateparser", "--at-least", "value=1").stdout
    rows = [line.split() for line in printed.splitlines()]
    assert ["value", "mekong-facts", "1.000", "1.000", "1.000"] in rows
    assert any(row[:3] == ["value", "dateparser", "search_dates"] for row in rows)
    record["timexes"][0]["value"] = "2013-02-14"
    path.write_text(json.dumps(record), encoding="utf-8")
    done = run("evaluate", "--timex", path, "--errors", "--at-least", "value=1", status=1)
    assert "r: wrong value of '14 February 2012' at 27: 2013-02-14 wanted, 2012-02-14 found" in done.stdout
    assert "value is 0.0000, below 1" in done.stderr


def test_the_date_of_publication_that_the_gold_knows_can_be_told(tmp_path):
    path = tmp_path / "doc.xml"
    text = 'The talks open in Hanoi on <date value="2012-02-14">14 February</date>.'
    path.write_text(f'<document language="en" published="2012-02-10">\n{text}\n</document>', encoding="utf-8")
    run("evaluate", path, "--at-least", "date.value=1", status=1)
    run("evaluate", path, "--at-least", "date.value=1", "--tell-published")
