from __future__ import annotations

import subprocess
import sys

import pytest
from process import run

from mekong_facts import languages
from mekong_facts.languages import LANGUAGES

RULES = [rule for code in LANGUAGES for rule in languages.get(code).rules]


def test_all_rules_are_listed_by_language_and_kind():
    lines = run("explain").stdout.splitlines()
    names = [line.split()[0] for line in lines if line.startswith("  ")]
    assert sorted(names) == sorted(rule.name for rule in RULES)
    heads = [line for line in lines if line and not line.startswith(" ")]
    assert heads == [
        f"{code}: {kind}" for code in LANGUAGES for kind in ("meeting", "date", "official", "country", "period")
    ]


def test_a_rule_is_explained_with_its_examples():
    rule = RULES[0]
    printed = run("explain", rule.name).stdout
    assert printed.startswith(f"{rule.name}\n{rule.says}\n")
    assert f"  {rule.examples[0]}" in printed


@pytest.mark.parametrize("name", ["en.date.month-dya", "EN.DATE.MONTH-DAY", "month-day"])
def test_an_unknown_rule_exits_2_with_those_close_to_it(name):
    done = run("explain", name, status=2)
    assert "en.date.month-day" in done.stderr
    assert done.stdout == ""


def test_a_rule_like_no_other_exits_2():
    assert "lists all rules" in " ".join(run("explain", "?", status=2).stderr.split())


def test_explain_knows_no_spacy():
    code = "import sys; from mekong_facts.cli.explain import explain; explain(None); sys.exit('spacy' in sys.modules)"
    subprocess.run([sys.executable, "-c", code], check=True, capture_output=True)
