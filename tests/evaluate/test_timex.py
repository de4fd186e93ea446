from __future__ import annotations

import json

import pytest

from mekong_facts.errors import MekongFactsError
from mekong_facts.evaluate.scores import Tally
from mekong_facts.evaluate.timeml import ends_of
from mekong_facts.evaluate.timex import compare, evaluate, problems_of
from mekong_facts.evaluate.timex_data import Expression, Record, read


def record(text, *wanted):
    return {
        "id": "r1",
        "language": "en",
        "reference_date": "2012-02-10",
        "text": text,
        "timexes": [
            {"start": text.index(word), "end": text.index(word) + len(word), "type": type_, "value": value}
            for word, type_, value in wanted
        ],
    }


def write(path, *records):
    path.write_text("".join(json.dumps(one) + "\n" for one in records), encoding="utf-8")
    return path


def test_dates_of_type_date_are_read(tmp_path):
    path = write(
        tmp_path / "gold.jsonl", record("May 3, an hour", ("May 3", "DATE", "2012-05-03"), ("hour", "DURATION", "PT1H"))
    )
    assert list(read(path)) == [
        Record("r1", "en", "2012-02-10", "May 3, an hour", [Expression(0, 5, ("2012-05-03",))]),
    ]


def test_several_values_may_be_right(tmp_path):
    one = record("Friday", ("Friday", "DATE", None))
    one["timexes"][0]["values"] = ["2012-02-10", "2012-02-17"]
    [read_one] = read(write(tmp_path / "gold.jsonl", one))
    scores = compare(read_one.wanted, [Expression(0, 6, ("2012-02-17",))])
    assert scores.value.f1 == 1.0


def test_spans_are_strict_or_relaxed_and_values_are_asked_where_they_overlap():
    wanted = [
        Expression(0, 5, ("2012",)),
        Expression(10, 15, ("2013",)),
        Expression(20, 25, ()),
        Expression(30, 35, ("2014",)),
    ]
    found = [
        Expression(0, 5, ("2012-01-01/2012-12-31",)),
        Expression(9, 15, ("2000",)),
        Expression(22, 24, ("2001",)),
        Expression(40, 44, ("2002",)),
    ]
    scores = compare(wanted, found)
    assert scores.strict == Tally(right=1, found=4, wanted=4)
    assert scores.relaxed == Tally(right=3, found=4, wanted=4)
    assert scores.value == Tally(right=1, found=3, wanted=3)
    told = [problem.what for problem in problems_of(Record("r", "en", None, "x" * 50, wanted), found)]
    assert told == ["missed", "spurious", "wrong value of"]


def test_expressions_are_paired_one_to_one_by_what_they_share():
    scores = compare([Expression(0, 10, ("2012",))], [Expression(0, 2, ("2012",)), Expression(3, 10, ("2013",))])
    assert scores.relaxed == Tally(right=1, found=2, wanted=1)
    assert scores.value.right == 0


@pytest.mark.parametrize(
    ("text", "ends"),
    [
        ("from 14 to 16 February", ["14", "16 February"]),
        ("between May and June", ["May", "June"]),
        ("14-15 February", ["14", "15 February"]),
        ("Feb. 28 – March 2", ["Feb. 28", "March 2"]),
        ("2012-02-14 – 2012-02-16", ["2012-02-14", "2012-02-16"]),
        ("từ ngày 14 đến ngày 16-2", ["ngày 14", "16-2"]),
        ("28/2-2/3", ["28/2", "2/3"]),
        ("the weekend", ["the weekend"]),
    ],
)
def test_a_range_can_be_two_dates(text, ends):
    parts = ends_of(Expression(3, 3 + len(text), ("A/B",)), text)
    assert [text[one.start - 3 : one.end - 3] for one in parts] == ends
    assert [one.values for one in parts] == ([("A",), ("B",)] if len(ends) == 2 else [("A/B",)])


def test_a_date_is_no_range():
    one = Expression(0, 4, ("2012",))
    assert ends_of(one, "2012") == [one]
    assert ends_of(Expression(0, 4, ()), "2012") == [Expression(0, 4, ())]


def test_the_package_is_scored_beside_dateparser(tmp_path):
    text = "The talks open in Hanoi on 14 February 2012."
    path = write(tmp_path / "gold.jsonl", record(text, ("14 February 2012", "DATE", "2012-02-14")))
    evaluation = evaluate(path, dateparser=True)
    assert list(evaluation.scores) == ["mekong-facts", "dateparser search_dates"]
    assert evaluation.scores["mekong-facts"].figure("value") == 1.0
    assert evaluation.scores["dateparser search_dates"].documents == 1
    assert evaluation.problems == ()


@pytest.mark.parametrize("ranges", ["one", "two"])
def test_ranges_are_read_both_ways(tmp_path, ranges):
    text = "The talks run from 14 to 16 February 2012."
    two = [("14", "DATE", "2012-02-14"), ("16 February 2012", "DATE", "2012-02-16")]
    one = [("14 to 16 February 2012", "DATE", "2012-02-14/2012-02-16")]
    path = write(tmp_path / "gold.jsonl", record(text, *(two if ranges == "two" else one)))
    scores = evaluate(path, ranges=ranges).scores["mekong-facts"]
    assert scores.figure("value") == 1.0


@pytest.mark.parametrize(
    ("text", "phrase"),
    [
        ("It fell at the end of May 1968.", "the end of May 1968"),
        ("The following day it rained on 3 May 1968.", "The following day"),
        ("In the late 1960s it rained.", "the late 1960s"),
        ("The May 1968 floods were bad.", "May 1968"),
        ("The 1968 floods were bad.", "1968"),
        ("Breathe the 1968 wine.", "1968"),
        ("They mourned the May 8, 1968 flood.", "May 8, 1968"),
        ("It fell on the 3rd of May 1968 near Hue.", "the 3rd of May 1968"),
    ],
)
def test_two_dates_have_the_articles_that_timeml_counts(tmp_path, text, phrase):
    path = write(tmp_path / "gold.jsonl", record(text, (phrase, "DATE", None)))
    assert evaluate(path, ranges="two").scores["mekong-facts"].strict.right == 1
    bare = phrase.lower().removeprefix("the ")
    assert evaluate(path).scores["mekong-facts"].strict.right == (bare == phrase.lower())


@pytest.mark.parametrize(
    ("content", "complaint"),
    [
        ("{", "invalid json"),
        ("[]", "input should be an object"),
        ("{}", "id: field required"),
        (json.dumps({**record("x"), "text": 5}), "text: input should be a valid string"),
        (json.dumps({**record("x"), "language": "fr"}), "language: input should be 'en' or 'vi'"),
        (json.dumps({**record("x"), "reference_date": "2012-13-01"}), "reference_date: "),
        (json.dumps({**record("x"), "timexes": [{"start": "x", "end": 1, "type": "DATE"}]}), "timexes.0.start: "),
    ],
)
def test_broken_data_is_told_by_its_line(tmp_path, content, complaint):
    path = tmp_path / "gold.jsonl"
    path.write_text(f"\n{content}\n", encoding="utf-8")
    with pytest.raises(MekongFactsError, match=f"line 2 holds no record: {complaint}"):
        list(read(path))


def test_data_that_is_not_there_is_told(tmp_path):
    with pytest.raises(MekongFactsError) as caught:
        list(read(tmp_path / "gone.jsonl"))
    assert caught.value.code == "not-found"
