from __future__ import annotations

import pytest
from marked import read_line

from mekong_facts.evaluate.documents import Comparison
from mekong_facts.facts import Country, Date, DocumentFacts, Meeting, Mention, Official, Place, PlanPeriod, Role
from mekong_facts.markup import Gold

RULE = "en.test.rule"
MARKED = (
    '<meeting id="m" label="SOM8" number="8" city="Hà Nội" start="2012-02-14" end="2012-02-15">SOM8</meeting> '
    '<country code="LA">Laos</country> <country code="TH">Thai</country> '
    '<date value="2012-02-14">Tuesday</date> <date value="">Friday</date> '
    '<official id="o" name="An Lee" role="Minister of Health" rank="Gen.">An Lee</official> '
    '<period start="2008" end="2010" plan="action plan">2008-10</period>'
)


def at(text, word):
    start = text.index(word)
    return (Mention(text=word, start=start, end=start + len(word), rule=RULE),)


def document(**facts):
    return DocumentFacts(source="s", sha256="", encoding="utf-8", language="en", **facts)


@pytest.fixture
def gold():
    text, facts = read_line(MARKED)
    return Gold("en/s.xml", "en", None, text, facts)


def right(text):
    return {
        "meetings": (
            Meeting(
                id="x",
                label="SOM 8",
                number=8,
                level="other",
                place=Place(city="Ha Noi"),
                start="2012-02-14",
                end="2012-02-15",
                mentions=at(text, "SOM8"),
            ),
        ),
        "countries": (
            Country(code="LA", name="Laos", mentions=at(text, "Laos")),
            Country(code="TH", name="Thailand", mentions=at(text, "Thai")),
        ),
        "dates": (
            Date(value="2012-02-14", precision="day", mentions=at(text, "Tuesday")),
            Date(value=None, precision="day", mentions=at(text, "Friday")),
        ),
        "officials": (
            Official(
                id="y",
                name="An LEE",
                roles=(Role(text="Ministers of Health"),),
                rank="Gen",
                mentions=at(text, "An Lee"),
            ),
        ),
        "plan_periods": (PlanPeriod(start=2008, end=2010, plan="the action plan", mentions=at(text, "2008-10")),),
    }


def problems(gold, facts):
    return [str(problem).removeprefix("en/s.xml: ") for problem in Comparison(gold, document(**facts)).problems]


def test_what_is_all_right_has_no_problem(gold):
    comparison = Comparison(gold, document(**right(gold.text)))
    assert comparison.problems == []
    for tally in comparison.counts.tallies.values():
        assert tally.f1 == 1.0
    asked = {name: accuracy.asked for name, accuracy in comparison.counts.accuracies.items()}
    assert asked == {
        "meeting.label": 1,
        "meeting.number": 1,
        "meeting.start": 1,
        "meeting.end": 1,
        "meeting.city": 1,
        "official.role": 1,
        "official.rank": 1,
        "official.full_name": 1,
        "date.value": 1,
        "date.year": 1,
        "period.plan": 1,
    }


def test_what_is_missed_is_told_by_document_and_by_mention(gold):
    told = problems(gold, {})
    assert "meetings (document): missed 'SOM8'" in told
    assert "meetings (mention): missed 'SOM8' at 0" in told
    assert "countries (document): missed 'LA'" in told
    assert "dates (document): missed '2012-02-14'" in told
    assert "officials (document): missed 'An Lee'" in told
    assert "plan_periods (document): missed '2008/2010'" in told
    assert len(told) == 6 + 7  # a date that nobody can tell is missed as a mention only


def test_what_is_spurious_is_told(gold):
    text = gold.text
    facts = right(text)
    facts["countries"] += (Country(code="VN", name="Viet Nam", mentions=at(text, "Lee")),)
    facts["plan_periods"] += (PlanPeriod(start=1, end=2, mentions=at(text, "Lee")),)
    assert problems(gold, facts) == [
        "countries (document): spurious 'VN'",
        "plan_periods (document): spurious '1/2'",
        f"countries (mention): spurious 'Lee' at {text.index('Lee')}",
        f"plan_periods (mention): spurious 'Lee' at {text.index('Lee')}",
    ]


def test_wrong_attributes_are_told(gold):
    facts = right(gold.text)
    meeting = facts["meetings"][0].model_copy(update={"number": None, "end": None, "place": Place(city="Hue")})
    official = facts["officials"][0].model_copy(update={"roles": (), "rank": None, "name": "Tran An Lee"})
    period = facts["plan_periods"][0].model_copy(update={"plan": None})
    told = problems(gold, facts | {"meetings": (meeting,), "officials": (official,), "plan_periods": (period,)})
    assert told == [
        "meetings (document): wrong number of 'SOM8': 8 wanted, None found",
        "meetings (document): wrong end of 'SOM8': '2012-02-15' wanted, None found",
        "meetings (document): wrong city of 'SOM8': 'Hà Nội' wanted, 'Hue' found",
        "officials (document): wrong role of 'An Lee': 'Minister of Health' wanted, None found",
        "officials (document): wrong rank of 'An Lee': 'Gen.' wanted, None found",
        "officials (document): wrong full_name of 'An Lee': 'An Lee' wanted, 'Tran An Lee' found",
        "plan_periods (document): wrong plan of '2008/2010': 'action plan' wanted, None found",
    ]


def test_a_year_that_is_made_up_is_told(gold):
    facts = right(gold.text)
    tuesday, friday = facts["dates"]
    wrong = (tuesday.model_copy(update={"value": "XXXX-02-14"}), friday.model_copy(update={"value": "2012-02-17"}))
    comparison = Comparison(gold, document(**facts | {"dates": wrong}))
    assert comparison.counts.accuracies["date.value"].accuracy == 0.0
    assert comparison.counts.accuracies["date.year"].model_dump() == {"right": 0, "asked": 1, "accuracy": 0.0}
    assert comparison.counts.tallies["dates", "mention"].f1 == 1.0
    assert comparison.counts.tallies["dates", "document"].right == 0


def test_weeks_are_neither_right_nor_wrong(gold):
    facts = right(gold.text)
    week = Date(value="2012-W07", precision="week", mentions=at(gold.text, "2008-10"))
    assert problems(gold, facts | {"dates": (*facts["dates"], week)}) == []
    over = Date(value="2012-W07", precision="week", mentions=at(gold.text, "Tuesday Friday"))
    assert problems(gold, facts | {"dates": (*facts["dates"], over)}) == [
        f"dates (mention): spurious 'Tuesday Friday' at {gold.text.index('Tuesday')}"
    ]
