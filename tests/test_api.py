from __future__ import annotations

import subprocess
import sys
from importlib.metadata import entry_points

import pytest
import spacy
from corpus_texts import SEEDS
from spacy.tokens import Doc

import mekong_facts
from mekong_facts.facts import KINDS
from mekong_facts.pipeline import COMPONENTS

ENGLISH = next(gold.text for gold in SEEDS if gold.language == "en")
VIETNAMESE = next(gold.text for gold in SEEDS if gold.language == "vi")


def places(doc):
    return {kind: [(s.start_char, s.end_char, s.label_, s.id_) for s in doc.spans[f"mekong_{kind}"]] for kind in KINDS}


def places_of(facts):
    return {
        kind: sorted(
            ((m.start, m.end, m.rule, fact.key) for fact in getattr(facts, kind) for m in fact.mentions),
            key=lambda place: (place[0], -place[1]),
        )
        for kind in KINDS
    }


def whole_pipeline(base, language):
    nlp = spacy.blank(base)
    for component in COMPONENTS:
        nlp.add_pipe(component, config={"language": language})
    return nlp


def test_extract_tells_the_language_itself():
    assert mekong_facts.extract(ENGLISH).language == "en"
    assert mekong_facts.extract(VIETNAMESE).language == "vi"
    assert mekong_facts.extract(ENGLISH) == mekong_facts.extract(ENGLISH, "en")


def test_extract_finds_facts():
    facts = mekong_facts.extract(ENGLISH)
    assert all(getattr(facts, kind) for kind in KINDS)


def test_a_date_of_publication_completes_dates():
    facts = mekong_facts.extract("The talks open in Hanoi on 14 February.", "en", published="2012-02-10")
    assert [date.value for date in facts.dates] == ["2012-02-14"]
    assert (facts.published, facts.published_from) == ("2012-02-10", "option")


def test_extract_complains_about_bad_arguments():
    with pytest.raises(ValueError, match="month"):
        mekong_facts.extract("Some text.", "en", published="2012-13-01")
    with pytest.raises(mekong_facts.MekongFactsError, match="no text"):
        mekong_facts.extract(" \n")
    with pytest.raises(mekong_facts.MekongFactsError) as caught:
        mekong_facts.extract("Der Minister sprach gestern in Berlin mit den Abgeordneten über die neuen Gesetze.")
    assert caught.value.code == "unsupported-language"
    with pytest.raises(ValueError, match="no rules for language 'de'"):
        mekong_facts.load("de")


@pytest.mark.parametrize(("language", "text"), [("en", ENGLISH), ("vi", VIETNAMESE)])
def test_load_gives_a_pipeline_whose_spans_hold_the_facts(language, text):
    doc = mekong_facts.load(language)(text)
    facts = mekong_facts.extract(text, language)
    assert places(doc) == places_of(facts)
    for kind in KINDS:
        for span in doc.spans[f"mekong_{kind}"]:
            fact = getattr(span._, f"mekong_{kind}")
            assert fact.key == span.id_
            assert (span.start_char, span.end_char) in {(m.start, m.end) for m in fact.mentions}


def test_the_factories_are_entry_points():
    assert {point.name for point in entry_points(group="spacy_factories")} >= set(COMPONENTS)
    code = "import spacy; print(spacy.blank('xx').add_pipe('mekong_dates', config={'language': 'en'}).kind)"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout == "dates\n"


@pytest.mark.parametrize(("language", "text"), [("en", ENGLISH), ("vi", VIETNAMESE)])
def test_the_components_work_in_other_pipelines(language, text):
    doc = whole_pipeline("xx", language)(text)
    facts = mekong_facts.extract(text, language)
    found = {kind: doc.user_data[f"mekong_{kind}"] for kind in KINDS}
    assert {kind: list(getattr(facts, kind)) for kind in KINDS} == found


def test_a_pipeline_of_a_language_needs_no_setting():
    nlp = spacy.blank("en")
    for component in COMPONENTS:
        nlp.add_pipe(component)
    doc = nlp(ENGLISH)
    assert list(mekong_facts.extract(ENGLISH).countries) == doc.user_data["mekong_countries"]


def test_a_pipeline_of_no_language_tells_each_text_s_own():
    nlp = spacy.blank("xx")
    nlp.add_pipe("mekong_countries")
    english, vietnamese = nlp.pipe([ENGLISH, VIETNAMESE])
    assert list(mekong_facts.extract(ENGLISH).countries) == english.user_data["mekong_countries"]
    assert list(mekong_facts.extract(VIETNAMESE).countries) == vietnamese.user_data["mekong_countries"]


def test_each_component_works_alone():
    for component, kind in zip(
        COMPONENTS, ("countries", "plan_periods", "dates", "officials", "meetings"), strict=True
    ):
        nlp = spacy.blank("en")
        nlp.add_pipe(component)
        assert nlp(ENGLISH).spans[f"mekong_{kind}"], component


def test_spans_grow_to_another_tokenizer_s_tokens_and_the_facts_keep_their_offsets():
    text = "The SOM8,as it was called, met in Hanoi/Vietnam."
    doc = whole_pipeline("en", "en")(text)
    for kind in KINDS:
        for fact in doc.user_data[f"mekong_{kind}"]:
            assert all(text[m.start : m.end] == m.text for m in fact.mentions)
    assert [span.text for span in doc.spans["mekong_countries"]]


@pytest.mark.parametrize("base", ["xx", "en"])
def test_docs_cross_process_boundaries(base):
    nlp = whole_pipeline(base, "en")
    texts = [ENGLISH, "Nothing here.", "Laos and Thailand met in 2013."]
    alone = list(nlp.pipe(texts))
    together = list(nlp.pipe(texts, n_process=2))
    assert [places(doc) for doc in together] == [places(doc) for doc in alone]
    assert [doc.user_data["mekong_dates"] for doc in together] == [doc.user_data["mekong_dates"] for doc in alone]


def test_docs_survive_bytes():
    nlp = mekong_facts.load("en")
    doc = nlp(ENGLISH)
    again = Doc(nlp.vocab).from_bytes(doc.to_bytes())
    assert places(again) == places(doc)
    assert {k: v for k, v in again.user_data.items() if isinstance(k, str)} == {
        k: v for k, v in doc.user_data.items() if isinstance(k, str)
    }
    span = again.spans["mekong_countries"][0]
    assert span._.mekong_countries == doc.spans["mekong_countries"][0]._.mekong_countries


def test_a_pipeline_survives_the_disk(tmp_path):
    nlp = whole_pipeline("xx", "vi")
    nlp.to_disk(tmp_path / "model")
    again = spacy.load(tmp_path / "model")
    assert places(again(VIETNAMESE)) == places(nlp(VIETNAMESE))


def test_halves_of_surrogate_pairs_do_no_harm():
    text = "Talks \ud800 open in Laos on 14 February 2012\udfff."
    facts = mekong_facts.extract(text, "en")
    assert [text[m.start : m.end] for country in facts.countries for m in country.mentions] == ["Laos"]


def test_the_public_names_are_there():
    assert all(hasattr(mekong_facts, name) for name in mekong_facts.__all__)


def test_importing_the_package_is_light():
    code = "import sys, mekong_facts; print([name for name in ('spacy', 'dateparser', 'babel') if name in sys.modules])"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout == "[]\n"
