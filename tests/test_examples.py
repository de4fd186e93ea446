from __future__ import annotations

from collections import Counter

import marked
import pytest
from marked import Example, given_of

from mekong_facts.facts import KINDS
from mekong_facts.languages import LANGUAGES
from mekong_facts.markup import MarkupError


@pytest.mark.parametrize("example", [e for file in marked.files() for e in marked.read_file(file)], ids=str)
def test_finds_what_is_marked_and_nothing_else(example: Example):
    text, given = example.read()
    found = getattr(example.extract(text), example.kind)

    wanted = Counter((spot.start, spot.end) for fact in given for spot in fact.spots)
    got = Counter((m.start, m.end) for fact in found for m in fact.mentions)
    missed = [text[start:end] for start, end in sorted((wanted - got).elements())]
    spurious = [(m.text, m.rule) for fact in found for m in fact.mentions if (m.start, m.end) not in wanted]
    assert (missed, spurious) == ([], []), f"{text!r}: missed {missed}, spurious {spurious}"
    assert got == wanted, f"{text!r}: mentions that belong to two facts"

    for fact in given:
        spots = {(spot.start, spot.end) for spot in fact.spots}
        mine = next(one for one in found if (one.mentions[0].start, one.mentions[0].end) in spots)
        values = given_of(mine)
        assert {name: values[name] for name in fact.given} == dict(fact.given), text
        if fact.whole:
            assert {(m.start, m.end) for m in mine.mentions} == spots, f"{text!r}: mentions of one fact are torn apart"


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("kind", KINDS)
def test_every_kind_has_examples_in_every_language_with_and_without_facts(language, kind):
    read = [e.read()[1] for e in marked.read_file(marked.HOME / language / f"{kind}.txt")]
    assert any(read), "no example marks anything"
    assert not all(read), "no example holds nothing"


def test_there_are_no_files_that_no_test_reads():
    folders = {file.parent.name for file in marked.files()}
    assert folders == set(LANGUAGES)
    assert {file for file in marked.HOME.rglob("*") if file.is_file()} == set(marked.files())


@pytest.mark.parametrize(
    ("line", "complaint"),
    [
        ("It opens on <date>Monday.", "not well-formed"),
        ("It opens on <date>Monday</dat>.", "not well-formed"),
        ("It opens on <day>Monday</day>.", "<day> is no tag"),
        ('It opens on <date when="x">Monday</date>.', "no attribute 'when'"),
        ("It opens on<date> Monday</date>.", "white space"),
        ("It opens<date></date>.", "surround words"),
        ('It opens in <country code="LA">Laos</country>.', "in a file of dates"),
        ('<date value="2012">2012</date> R & D', "not well-formed"),
    ],
)
def test_broken_examples_are_told(tmp_path, line, complaint):
    file = tmp_path / "en" / "dates.txt"
    file.parent.mkdir()
    file.write_text(line, encoding="utf-8")
    [example] = marked.read_file(file)
    with pytest.raises(MarkupError, match=complaint):
        example.read()


@pytest.mark.parametrize(
    ("name", "content"),
    [("dates", ""), ("dates", "# only a comment\n"), ("date", "On Monday."), ("dates", "{tense=past} On Monday.")],
)
def test_broken_files_are_told(tmp_path, name, content):
    file = tmp_path / f"{name}.txt"
    file.write_text(content, encoding="utf-8")
    with pytest.raises(MarkupError):
        marked.read_file(file)


def test_settings_and_line_breaks_are_read(tmp_path):
    file = tmp_path / "en" / "dates.txt"
    file.parent.mkdir()
    file.write_text("# how\n\n{published=2012-02-14 date_order=MDY} Issued\\n<date>today</date>\n", encoding="utf-8")
    [example] = marked.read_file(file)
    assert str(example) == "en/dates.txt:3"
    assert example.setting == {"published": "2012-02-14", "date_order": "MDY"}
    assert example.read()[0] == "Issued\ntoday"
