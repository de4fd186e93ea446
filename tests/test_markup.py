from __future__ import annotations

import json

import pytest
from corpus_texts import DOCUMENTS
from marked import read_line

from mekong_facts.errors import MekongFactsError
from mekong_facts.facts import KINDS
from mekong_facts.markup import MarkupError, read, read_document

MARKED = """<document language="en" published="2012-02-14">
The <meeting id="m" label="SOM8" series="SOM" number="8">eighth meeting of \
<country code="LA">Lao</country> officials</meeting> (<meeting id="m">SOM8</meeting>)
&amp; <official id="a" name="An Lee" role="Envoy">An Lee</official>, \
<date value="">Monday</date>, <date value="">Monday</date>, <date value="2012">2012</date>, \
<period start="2008" end="2010" plan="plan">2008-2010</period>.
</document>
"""


@pytest.fixture
def gold(tmp_path):
    path = tmp_path / "doc.xml"
    path.write_text(MARKED, encoding="utf-8")
    return read_document(path)


def words(gold, fact):
    return [gold.text[spot.start : spot.end] for spot in fact.spots]


def test_the_text_is_what_is_left_without_tags(gold):
    assert gold.text == ("The eighth meeting of Lao officials (SOM8)\n& An Lee, Monday, Monday, 2012, 2008-2010.\n")
    assert (gold.language, gold.published) == ("en", "2012-02-14")


def test_mentions_stand_where_the_tags_stood(gold):
    [meeting] = gold.of("meetings")
    assert words(gold, meeting) == ["eighth meeting of Lao officials", "SOM8"]
    assert [words(gold, fact) for fact in gold.of("countries")] == [["Lao"]]


def test_what_is_said_of_a_fact_is_kept(gold):
    [meeting] = gold.of("meetings")
    assert dict(meeting.given) == {"label": "SOM8", "series": "SOM", "number": 8}
    [period] = gold.of("plan_periods")
    assert dict(period.given) == {"start": 2008, "end": 2010, "plan": "plan"}
    [official] = gold.of("officials")
    assert dict(official.given) == {"name": "An Lee", "role": "Envoy"}


def test_dates_that_nobody_can_tell_are_one_by_their_words(gold):
    monday, year = gold.of("dates")
    assert (dict(monday.given), words(gold, monday)) == ({"value": None}, ["Monday", "Monday"])
    assert dict(year.given) == {"value": "2012"}


def test_lines_are_read_as_documents_are():
    text, [first, second] = read_line('<date value="2012">2012</date> &lt;b> <date>May</date>')
    assert text == "2012 <b> May"
    assert (dict(first.given), first.whole) == ({"value": "2012"}, True)
    assert (dict(second.given), second.whole) == ({}, False)


@pytest.mark.parametrize(
    ("line", "complaint"),
    [
        ("<date>2012", "not well-formed"),
        ("2012</date>", "not well-formed"),
        ("<date><country>Laos</date></country>", "not well-formed"),
        ("<year>2012</year>", "<year> is no tag"),
        ("<document>x</document>", "<document> is no tag"),
        ('<date code="x">2012</date>', "no attribute 'code'"),
        ("<date> 2012</date>", "white space"),
        ("<date></date>", "surround words"),
        ("<date/>", "surround words"),
        ('<period start="MMXI" end="2012">x</period>', "must be a number"),
        ('<meeting id="a" number="1">x</meeting> <meeting id="a" number="2">y</meeting>', "number=2"),
        ("a & b", "not well-formed"),
    ],
)
def test_broken_markup_is_told(line, complaint):
    with pytest.raises(MarkupError, match=complaint):
        read_line(line)


@pytest.mark.parametrize(
    ("content", "complaint"),
    [
        (b"<document language='en'>", "not well-formed"),
        (b"", "not well-formed"),
        (b"<doc language='en'>x</doc>", "outermost tag is <document>"),
        (b"<document>x</document>", "needs language"),
        (b"<document language='fr'>x</document>", "needs language"),
        (b"<document language='en'>\xff</document>", "UTF-8"),
    ],
)
def test_broken_files_are_told_with_their_names(tmp_path, content, complaint):
    path = tmp_path / "broken.xml"
    path.write_bytes(content)
    with pytest.raises(MekongFactsError, match=complaint) as caught:
        list(read([path]))
    assert caught.value.source == str(path)


def test_entities_do_not_blow_up():
    bomb = "".join(f'<!ENTITY a{n} "{f"&a{n - 1};" * 10}">' for n in range(1, 12))
    with pytest.raises(MarkupError):
        read_line(f'<!DOCTYPE x [<!ENTITY a0 "x">{bomb}]>&a11;')


def test_deep_nesting_does_no_harm():
    text, facts = read_line("<date>" * 5000 + "x" + "</date>" * 5000)
    assert text == "x"
    assert len(facts) == 1


def test_jsonl_gold_is_read_with_its_texts(tmp_path):
    (tmp_path / "a.txt").write_bytes(b"Laos,\r\n2012")
    record = {
        "doc": "a.txt",
        "language": "en",
        "reference_date": "2012-01-01",
        "countries": ["LA"],
        "dates": [{"text": "2012", "value": "2012", "type": "DATE"}],
        "meetings": [{"label": None, "name": "Forum", "number": 3}],
        "plan_periods": [{"start": 2008, "end": 2010, "text": "2008-10"}],
    }
    (tmp_path / "gold.jsonl").write_text(json.dumps(record) + "\n\n", encoding="utf-8")
    [gold] = read([tmp_path])
    assert (gold.text, gold.language, gold.published) == ("Laos,\r\n2012", "en", "2012-01-01")
    assert not gold.marked
    assert [dict(fact.given) for fact in gold.of("dates")] == [{"text": "2012", "value": "2012"}]
    assert [dict(fact.given) for fact in gold.of("meetings")] == [{"label": None, "name": "Forum", "number": 3}]
    assert [dict(fact.given) for fact in gold.of("countries")] == [{"code": "LA"}]
    assert gold.of("officials") == []


@pytest.mark.parametrize("line", ["{", "[]", "{}", '{"doc": 3}', '{"doc": "a.txt", "dates": [3]}'])
def test_broken_lines_are_told_by_their_number(tmp_path, line):
    (tmp_path / "a.txt").write_text("x", encoding="utf-8")
    path = tmp_path / "gold.jsonl"
    path.write_text(f"\n{line}\n", encoding="utf-8")
    with pytest.raises(MekongFactsError, match="line 2 holds no gold facts"):
        list(read([path]))


def test_what_is_not_there_is_told(tmp_path):
    for path in (tmp_path / "nothing.xml", tmp_path):
        with pytest.raises(MekongFactsError) as caught:
            list(read([path]))
        assert (caught.value.code, caught.value.source) == ("not-found", str(path))
    (tmp_path / "gold.jsonl").write_text('{"doc": "gone.txt"}', encoding="utf-8")
    with pytest.raises(MekongFactsError, match=r"gone\.txt"):
        list(read([tmp_path]))


def test_the_corpus_is_marked_up_as_it_should_be():
    assert len(DOCUMENTS) >= 38
    for gold in DOCUMENTS:
        assert gold.marked
        for kind in KINDS:
            for fact in gold.of(kind):
                assert fact.whole or kind == "dates"
                assert all(gold.text[spot.start : spot.end].strip() for spot in fact.spots)
        assert all(fact.given.get("name") or fact.given.get("label") for fact in gold.of("meetings")), gold.source
        assert all(fact.given.get("role") or fact.given.get("rank") for fact in gold.of("officials")), gold.source
