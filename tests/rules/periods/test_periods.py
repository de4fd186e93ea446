"""Plan periods: what the examples cannot show."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from mekong_facts import languages
from mekong_facts.rules import periods
from mekong_facts.rules.prose import Prose


def found(text, language="en"):
    prose = Prose(text, language)
    return periods.find(prose, languages.get(language, folded=prose.folded))


@pytest.mark.parametrize(
    ("text", "language", "phase"),
    [
        ("Phase II (2011-2015) was reviewed.", "en", 2),
        ("The second phase of the Dyke Project (2011-2015) was reviewed.", "en", 2),
        ("The Dyke Project, Phase 3 (2011-2015), was reviewed.", "en", 3),
        ("The Dyke Project Phase II (2011-2015) and the Dam Project, Stage 2 (2011-2015), were reviewed.", "en", 2),
        ("The Dyke Project (2011-2015) was reviewed.", "en", None),
        ("Rà soát giai đoạn II (2006 - 2009) của Kế hoạch đê.", "vi", 2),
        ("Rà soát giai đoạn thứ hai (2006 - 2009).", "vi", 2),
        ("Rà soát Kế hoạch đê giai đoạn 2006-2009.", "vi", None),
    ],
)
def test_the_phase(text, language, phase):
    assert [fact.phase for fact in found(text, language)] == [phase]


def test_mentions_of_the_same_years_are_one_period_with_the_first_name_given():
    (fact,) = found("They drew up the plan for 2011-2015. The Dyke Plan (2011-15) is out.")
    assert (fact.start, fact.end, fact.plan) == (2011, 2015, "Dyke Plan")
    assert [mention.text for mention in fact.mentions] == ["2011-2015", "2011-15"]


def test_years_go_forward_and_not_too_far():
    assert not found("the plan for 2015-2011, the plan for 2011-2011, the plan for 1901-2099")


def test_a_name_does_not_reach_over_the_years_of_another_plan():
    facts = found("They reviewed the Dyke Plan for 2008-2010 and discussed the plan for 2012-2013.")
    assert [fact.plan for fact in facts] == ["Dyke Plan", None]


@pytest.mark.parametrize("language", languages.LANGUAGES)
@given(
    text=st.text(max_size=200) | st.from_regex(r"(plan|kế hoạch|of|the|,|\(| ){0,30}20[01]\d-20[12]\d", fullmatch=True)
)
def test_any_text_can_be_read(language, text):
    for fact in found(text, language):
        assert fact.start < fact.end
        assert all(text[m.start : m.end] == m.text for m in fact.mentions)
