from __future__ import annotations

import re

import marked
import pytest
from corpus_texts import DOCUMENTS

from mekong_facts import extract, languages
from mekong_facts.documents import from_text
from mekong_facts.extraction import facts_of
from mekong_facts.facts import KINDS
from mekong_facts.languages import LANGUAGES
from mekong_facts.rules.rule import unmark

RULES = [(code, rule) for code in LANGUAGES for rule in languages.get(code).rules]
SUBJECTS = {"meeting", "date", "official", "country", "period"}


@pytest.mark.parametrize(("language", "rule"), RULES, ids=lambda value: getattr(value, "name", value))
def test_every_example_of_a_rule_fires_it_at_its_place(language, rule):
    assert rule.examples, "a rule needs an example"
    for example, (text, spots) in zip(rule.examples, rule.plain(), strict=True):
        assert spots, f"no mention is marked in {example!r}"
        facts = facts_of(from_text(text, language), genre=rule.genre)
        found = {(m.start, m.end): m.rule for kind in KINDS for fact in getattr(facts, kind) for m in fact.mentions}
        here = sorted((text[start:end], name) for (start, end), name in found.items())
        for spot in spots:
            assert found.get(spot) == rule.name, f"{example!r} yields {here}"


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_language_has_rules_of_every_kind(language):
    assert {rule.name.split(".")[1] for rule in languages.get(language).rules} == SUBJECTS


def test_names_are_well_formed_and_unique():
    names = [rule.name for _, rule in RULES]
    assert len(names) == len(set(names))
    for code, rule in RULES:
        assert re.fullmatch(rf"{code}\.({'|'.join(SUBJECTS)})\.[a-z0-9]+(-[a-z0-9]+)*", rule.name), rule.name


def test_every_rule_says_in_one_sentence_what_it_finds():
    for _, rule in RULES:
        assert re.fullmatch(r"[^\n]{10,200}\.", rule.says), (rule.name, rule.says)
        assert rule.says == rule.says.strip()


@pytest.mark.parametrize("language", LANGUAGES)
def test_text_without_diacritics_has_the_same_rules(language):
    plain, folded = (languages.get(language, folded=which).rules for which in (False, True))
    assert [rule.name for rule in plain] == [rule.name for rule in folded]


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_mention_names_a_rule_that_is_declared(language):
    declared = {rule.name for rule in languages.get(language).rules}
    examples = [example for file in marked.files() for example in marked.read_file(file)]
    found = [example.extract(example.read()[0]) for example in examples if example.language == language]
    found += [extract(gold.text, language) for gold in DOCUMENTS if gold.language == language]
    used = {
        (m.rule, m.text) for facts in found for kind in KINDS for fact in getattr(facts, kind) for m in fact.mentions
    }
    assert sorted((rule, text) for rule, text in used if rule not in declared) == []


def test_brackets_of_an_example_are_taken_out():
    assert unmark("from [[A]] to [[B c]].") == ("from A to B c.", [(5, 6), (10, 13)])
    assert unmark("none") == ("none", [])
