"""Countries: what the examples cannot show."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from mekong_facts import languages
from mekong_facts.languages.territories import STATES, cldr_names, forms, names_file, short_names
from mekong_facts.rules import countries
from mekong_facts.rules.prose import Prose


def found(text, language="en"):
    prose = Prose(text, language)
    return countries.find(prose, languages.get(language, folded=prose.folded))


def test_mentions_of_one_state_are_one_fact_in_order_of_the_text():
    facts = found("Thai and Lao pilots left Thailand; Laos and the Lao PDR wrote.")
    assert [(fact.code, fact.name) for fact in facts] == [("TH", "Thailand"), ("LA", "Laos")]
    assert [mention.text for mention in facts[1].mentions] == ["Lao", "Laos", "Lao PDR"]


def test_adjectives_can_be_told_from_names():
    rules = [mention.rule for fact in found("Thai boats left Thailand.") for mention in fact.mentions]
    assert rules == ["en.country.adjective", "en.country.name"]


def test_the_name_is_english_in_every_language():
    assert [fact.name for fact in found("Đoàn Mi-an-ma và đoàn Đức.", "vi")] == ["Myanmar", "Germany"]


def test_there_are_195_states_each_with_a_short_name():
    assert len(STATES) == len(set(STATES)) == 195
    assert set(short_names()) == set(STATES)
    assert not [name for name in short_names().values() if set(name) & set("()&/")]


@pytest.mark.parametrize("language", languages.LANGUAGES)
def test_every_state_is_found_by_its_name_in_a_list(language):
    for code, name in cldr_names(language).items():
        facts = found(
            f"Delegates: Peru, {name}, Nepal." if language == "en" else f"Các nước Peru, {name}, Nepal.", language
        )
        assert code in {fact.code for fact in facts}, name


@pytest.mark.parametrize("language", languages.LANGUAGES)
def test_the_lists_hold_states_and_clean_forms(language):
    data = names_file(language)
    sections = [data["names"], data.get("adjectives", {}), data.get("unsure", {})]
    for code, listed in (entry for section in sections for entry in section.items()):
        assert code in STATES
        for form in forms(listed):
            assert form == form.strip()
            assert form[0].isalpha()


def test_a_person_once_is_a_person_throughout():
    assert not found("Chad Millerton plays. Chad also sings.")
    assert [fact.code for fact in found("Chad and the Chadian delegation left. Chad sings.")] == ["TD"]


def test_the_text_tells_which_of_two_states_is_meant():
    assert [fact.code for fact in found("Congo wrote.")] == ["CD"]
    assert [fact.code for fact in found("Congo wrote from Brazzaville.")] == ["CG"]


@pytest.mark.parametrize("language", languages.LANGUAGES)
@given(text=st.text(max_size=200))
def test_any_text_can_be_read(language, text):
    for fact in found(text, language):
        assert all(text[m.start : m.end] == m.text for m in fact.mentions)
