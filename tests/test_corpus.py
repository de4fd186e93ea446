from __future__ import annotations

import json
import unicodedata
from functools import partial
from operator import methodcaller
from pathlib import Path

import floors
import pytest
from corpus_texts import DOCUMENTS, SEEDS

from mekong_facts.documents import from_bytes, from_text
from mekong_facts.evaluate import evaluate
from mekong_facts.extraction import facts_of
from mekong_facts.facts import KINDS

FLOORS = floors.read()


@pytest.fixture(scope="module")
def evaluations():
    return floors.evaluations()


def name(gold):
    return "/".join(Path(gold.source).parts[-2:])


each_document = pytest.mark.parametrize("gold", DOCUMENTS, ids=name)


@pytest.mark.parametrize("group", FLOORS)
def test_no_score_falls(group, evaluations):
    reached = floors.figures(evaluations[group])
    assert floors.fallen({group: FLOORS[group]}, {group: reached}) == []


def test_every_group_has_its_floors(evaluations):
    assert set(FLOORS) == set(evaluations)


def test_the_seeds_facts_are_all_right():
    assert [str(problem) for problem in evaluate(SEEDS).problems] == []


def mentions_of(facts):
    return [(m, fact) for kind in KINDS for fact in getattr(facts, kind) for m in fact.mentions]


def shape(facts, change):
    """Return the facts without offsets, as text that two spellings of one document have in common."""
    kinds = {kind: [fact.model_dump(mode="json") for fact in getattr(facts, kind)] for kind in KINDS}
    for some in kinds.values():
        for fact in some:
            for mention in fact["mentions"]:
                del mention["start"], mention["end"]
    return json.loads(change(json.dumps(kinds, ensure_ascii=False)))


def read(text, gold):
    return facts_of(from_text(text, gold.language))


@each_document
def test_offsets_are_those_of_the_text(gold):
    facts = read(gold.text, gold)
    for mention, _ in mentions_of(facts):
        assert gold.text[mention.start : mention.end] == mention.text
        assert mention.text == mention.text.strip() != ""
    for kind in KINDS:
        found = getattr(facts, kind)
        firsts = [fact.mentions[0].start for fact in found]
        assert firsts == sorted(firsts), f"{kind} are not in order of first mention"
        keys = [(fact.key, getattr(fact, "modifier", None)) for fact in found]
        assert len(set(keys)) == len(keys), f"two {kind} with one key"
        for fact in found:
            places = [(m.start, m.end) for m in fact.mentions]
            assert places == sorted(set(places)), f"mentions of {fact.key} are out of order, or twice"


@each_document
def test_decomposed_text_has_the_same_facts(gold):
    text = unicodedata.normalize("NFD", gold.text)
    facts = read(text, gold)
    assert all(text[m.start : m.end] == m.text for m, _ in mentions_of(facts))
    change = partial(unicodedata.normalize, "NFC")
    assert shape(facts, change) == shape(read(gold.text, gold), change)


@each_document
@pytest.mark.parametrize(("end", "told"), [("\r\n", r"\r\n"), ("\r", r"\r")], ids=["CRLF", "CR"])
def test_line_ends_make_no_difference(gold, end, told):
    text = gold.text.replace("\n", end)
    facts = read(text, gold)
    assert all(text[m.start : m.end] == m.text for m, _ in mentions_of(facts))
    change = methodcaller("replace", told, r"\n")
    assert shape(facts, change) == shape(read(gold.text, gold), change)


@each_document
def test_no_break_spaces_make_no_difference(gold):
    text = gold.text.replace(" ", "\u00a0")
    facts = read(text, gold)
    assert all(text[m.start : m.end] == m.text for m, _ in mentions_of(facts))
    change = methodcaller("replace", "\u00a0", " ")
    assert shape(facts, change) == shape(read(gold.text, gold), change)


@each_document
@pytest.mark.parametrize("encoding", ["utf-8-sig", "utf-16"])
def test_encodings_with_a_byte_order_mark_make_no_difference(gold, encoding):
    document = from_bytes(gold.text.encode(encoding), gold.language, source="-")
    facts, plain = facts_of(document), read(gold.text, gold)
    assert document.raw == gold.text
    assert {kind: getattr(facts, kind) for kind in KINDS} == {kind: getattr(plain, kind) for kind in KINDS}


@each_document
def test_a_document_twice_has_the_same_facts(gold):
    once = read(gold.text, gold)
    twice = read(f"{gold.text}\n\n{gold.text}", gold)
    for kind in ("countries", "plan_periods"):
        assert [fact.key for fact in getattr(twice, kind)] == [fact.key for fact in getattr(once, kind)]
    assert len(twice.meetings) == len(once.meetings)
    assert len(twice.officials) == len(once.officials)
    assert {date.value for date in twice.dates} == {date.value for date in once.dates}


@each_document
def test_nothing_is_found_of_a_kind_of_which_there_is_nothing(gold):
    facts = read(gold.text, gold)
    for kind in KINDS:
        if not gold.of(kind):
            assert [fact.mentions[0].text for fact in getattr(facts, kind)] == [], kind


def test_the_floors_only_rise():
    old = {"en": {"countries:document": 0.9, "dates:document": 0.8}, "vi": {"countries:document": 0.7}}
    reached = {
        "en": {"countries:document": 0.8, "dates:document": 0.85, "dates:mention": 0.5},
        "xx": {"date.year": 1.0},
    }
    new = floors.raised(old, reached)
    assert new["en"] == {"countries:document": 0.9, "dates:document": 0.85, "dates:mention": 0.5}
    assert new["vi"] == old["vi"]
    assert new["xx"] == reached["xx"]
    assert floors.fallen(old, reached) == [
        "en: countries:document is 0.8, below 0.9",
        "vi: countries:document is None, below 0.7",
    ]


def test_the_floors_are_written_as_they_are_read(tmp_path):
    some = {"en": {"countries:document": 0.9}, "seeds": {"date.year": 1.0}}
    (tmp_path / "floors.toml").write_text(floors.text_of(some), encoding="utf-8")
    assert floors.read(tmp_path / "floors.toml") == some
