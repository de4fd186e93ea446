from __future__ import annotations

import pytest
import spacy
from hypothesis import given
from hypothesis import strategies as st

from mekong_facts.facts import Country, Date, Mention
from mekong_facts.spans import record, recorded, register_extensions, text_of, unseen
from mekong_facts.tokenizer import MekongTokenizer

register_extensions()


def mention(text, start, end):
    return Mention(text=text[start:end], start=start, end=end, rule="en.test.rule")


def ours():
    nlp = spacy.blank("xx")
    nlp.tokenizer = MekongTokenizer(nlp.vocab)
    return nlp


def test_facts_come_back_from_the_doc_with_a_span_for_each_mention():
    text = "Laos, Thailand; Laos."
    nlp = ours()
    doc = nlp(text)
    laos = Country(code="LA", name="Laos", mentions=(mention(text, 0, 4), mention(text, 16, 20)))
    thailand = Country(code="TH", name="Thailand", mentions=(mention(text, 6, 14),))
    record(doc, "countries", [laos, thailand], nlp)
    assert recorded(doc, "countries") == [laos, thailand]
    assert recorded(doc, "dates") == []
    spans = doc.spans["mekong_countries"]
    assert [(span.text, span.id_, span.label_) for span in spans] == [
        ("Laos", "LA", "en.test.rule"),
        ("Thailand", "TH", "en.test.rule"),
        ("Laos", "LA", "en.test.rule"),
    ]
    assert [span._.mekong_countries for span in spans] == [laos, thailand, laos]
    assert spans[0]._.mekong_dates is None


def test_two_kinds_at_one_place_stay_apart():
    text = "2013"
    nlp = ours()
    doc = nlp(text)
    date = Date(value="2013", precision="year", mentions=(mention(text, 0, 4),))
    country = Country(code="XX", name="X", mentions=(mention(text, 0, 4),))
    record(doc, "dates", [date], nlp)
    record(doc, "countries", [country], nlp)
    [span] = doc.spans["mekong_dates"]
    assert (span._.mekong_dates, span._.mekong_countries) == (date, None)


def test_two_facts_with_one_key_are_told_apart_by_their_places():
    text = "2013, late 2013"
    nlp = ours()
    doc = nlp(text)
    year = Date(value="2013", precision="year", mentions=(mention(text, 0, 4),))
    late = Date(value="2013", precision="year", modifier="end", mentions=(mention(text, 6, 15),))
    record(doc, "dates", [year, late], nlp)
    assert [span._.mekong_dates for span in doc.spans["mekong_dates"]] == [year, late]


def test_a_mention_that_cuts_a_word_grows_to_all_of_it():
    text = "in Thail\u0302and"
    nlp = ours()
    doc = nlp(text)
    cut = Country(code="TH", name="Thailand", mentions=(mention(text, 3, 8),))
    record(doc, "countries", [cut], nlp)
    [fact], [span] = recorded(doc, "countries"), doc.spans["mekong_countries"]
    assert [(one.text, one.start, one.end) for one in fact.mentions] == [(text[3:], 3, 12)]
    assert (span.start_char, span.end_char, span._.mekong_countries) == (3, 12, fact)


def test_with_another_tokenizer_a_span_grows_to_its_tokens():
    text = "SOM8/IMM3"
    nlp = spacy.blank("en")
    doc = nlp(text)
    fact = Country(code="XX", name="X", mentions=(mention(text, 0, 4),))
    record(doc, "countries", [fact], nlp)
    [span] = doc.spans["mekong_countries"]
    assert span.start_char == 0
    assert span.end_char >= 4


@pytest.mark.parametrize("text", ["a  b\n", " \t", "no\u00a0break"])
def test_the_text_is_that_of_the_document(text):
    assert text_of(ours()(text)) == text
    assert text_of(spacy.blank("en")(text)) == text


@pytest.mark.parametrize("end", [1, 2])  # before the mark, behind it
def test_a_doc_that_nobody_sees_grows_a_mention_beside_a_mark(end):
    text = "Z\u0301Z"
    nlp = ours()
    doc = unseen(text, nlp)
    record(doc, "countries", [Country(code="XX", name="X", mentions=(mention(text, 0, end),))], nlp)
    [fact] = recorded(doc, "countries")
    assert [(one.start, one.end) for one in fact.mentions] == [(0, 3)]


@given(st.text("aZé7٣“– \n\t_-.ึกດ한中\u0301\u200d", min_size=1, max_size=20), st.data())
def test_a_doc_that_nobody_sees_has_the_same_facts(text, data):
    start = data.draw(st.integers(0, len(text) - 1))
    end = data.draw(st.integers(start + 1, len(text)))
    nlp = ours()
    seen, hidden = nlp(text), unseen(text, nlp)
    for doc in (seen, hidden):
        record(doc, "countries", [Country(code="XX", name="X", mentions=(mention(text, start, end),))], nlp)
    assert text_of(hidden) == text
    assert recorded(hidden, "countries") == recorded(seen, "countries")
    assert "mekong_countries" not in hidden.spans
