from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from mekong_facts import extract, languages
from mekong_facts.facts import Mention, PlanPeriod
from mekong_facts.rules import dates
from mekong_facts.rules.context import Context
from mekong_facts.rules.prose import Prose


def find(text, language="en", periods=(), **context):
    prose = Prose(text, language)
    return dates.find(prose, languages.get(language, folded=prose.folded), Context(**context), periods)


def only(text, **options):
    (date,) = find(text, **options).dates
    return date


def period(text, start, end):
    years = f"{start}-{end}"
    at = text.index(years)
    return PlanPeriod(start=start, end=end, mentions=(Mention(text=years, start=at, end=at + len(years), rule="x"),))


def test_one_value_is_one_fact_with_all_its_mentions():
    date = only("It opens on Feb. 14. On 14 February the bells ring.")
    assert (date.value, [m.text for m in date.mentions]) == ("XXXX-02-14", ["Feb. 14", "14 February"])


@pytest.mark.parametrize(
    ("text", "language", "modifiers"),
    [
        ("It was shut before 2010, open after 5 May 2012 and full around 2014.", "en", ["before", "after", "approx"]),
        (
            "Trước năm 2010 bến vắng, sau ngày 5/5/2012 bến mở, khoảng năm 2014 thì đông.",
            "vi",
            ["before", "after", "approx"],
        ),
        ("It was open in 2010 and by 2012.", "en", [None, None]),
        (
            "It is due no later than 3 May 2010, not before 2 May 2011 and on or about 8 May 2012.",
            "en",
            ["before", "after", "approx"],
        ),
        ("Hạn là không muộn hơn ngày 3/5/2010, chợ mở không trước ngày 2/5/2011.", "vi", ["before", "after"]),
        ("It rose on the year before. May 2012 was calm.", "en", [None]),
        ("Giá tăng so với năm trước. Tháng 5/2012, trời mưa.", "vi", [None, None]),
    ],
)
def test_the_word_before_a_date_may_modify_it(text, language, modifiers):
    assert [date.modifier for date in extract(text, language).dates] == modifiers


def test_a_modifier_makes_a_fact_of_its_own():
    found = find("Begun in 2003, it was done in late 2003.").dates
    assert [(date.value, date.modifier) for date in found] == [("2003", None), ("2003", "end")]


def test_a_plan_period_is_no_date():
    text = "The plan for 2012-2013 was read in 2011."
    assert [date.value for date in find(text, periods=[period(text, 2012, 2013)]).dates] == ["2011"]


def test_the_plan_under_discussion_gives_a_guess_and_no_year():
    text = "They meet on Feb. 14 to discuss the plan for 2012-2013."
    date = only(text, periods=[period(text, 2012, 2013)])
    assert (date.value, date.year_from) == ("XXXX-02-14", None)
    assert date.likely_year is not None
    assert (date.likely_year.value, date.likely_year.because) == (2012, ("discuss the plan for 2012-2013",))


def test_a_plan_that_follows_one_still_running_suggests_no_year():
    text = "The plan for 2008-2011 expires soon. They meet on Feb. 14 to discuss the plan for 2012-2013."
    periods = [period(text, 2008, 2011), period(text, 2012, 2013)]
    assert only(text, periods=periods).likely_year is None


def test_an_order_that_nothing_settles_is_ambiguous():
    assert only("The form of 05/06/2012 is void.").ambiguous
    assert not only("The form of 05/06/2012 is void.", date_order="MDY").ambiguous
    assert not only("Bản ký 05/06/2012 còn đây, thưa quý vị.", language="vi").ambiguous
    assert not only("The form of 24/06/2012 is void.").ambiguous


@pytest.mark.parametrize(
    ("text", "published"),
    [
        ("Updated: Tuesday, 06 March 2018 | Views: 20", "2018-03-06"),
        ("Dili, October 2, 2014\nThe pier is new.", "2014-10-02"),
        ("The pier is new.\n28/05/13 11:44 GMT+7\n", "2013-05-28"),
        ("JOINT COMMUNIQUE\nCan Tho, 15 November 2013\nWe met.", None),
        ("Can Tho, 14-15 November 2013\nWe met.", None),
        ("The pier was opened on 2 October 2014 by its builder.", None),
    ],
)
def test_the_date_of_publication_that_a_text_states(text, published):
    assert find(text).published == published


@pytest.mark.parametrize(("published", "year_from"), [("2012-02-01", "published"), (None, None)])
def test_where_the_year_comes_from(published, year_from):
    assert only("It opens on Feb. 14.", published=published).year_from == year_from


def test_today_in_brackets_is_the_date_in_them():
    assert only("They met today (14 February 2012).").value == "2012-02-14"


@pytest.mark.parametrize("language", languages.LANGUAGES)
@given(text=st.text(alphabet="0123456789/-., :\nFebMayngàyTuesdaythứhai()năm", max_size=80))
@settings(max_examples=150)
def test_any_text_has_mentions_that_are_its_own(language, text):
    for date in find(text, language, published="2012-02-29").dates:
        for mention in date.mentions:
            assert text[mention.start : mention.end] == mention.text
            assert mention.text.strip() == mention.text


def test_a_weekday_that_does_not_fit_moves_no_day_of_this_week_to_another_year():
    found = extract("The session closed on Friday 2 March.", "en", "2017-03-03").dates
    assert [date.value for date in found] == ["2017-03-02"]
