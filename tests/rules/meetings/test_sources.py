"""What is told of those who report on a meeting, or speak of an earlier one, is not told of that."""

from __future__ import annotations

import pytest

from mekong_facts import extract


def officials_of(text: str) -> list[tuple[str, ...]]:
    return [meeting.officials for meeting in extract(text, "en").meetings]


@pytest.mark.parametrize(
    "lead",
    [
        "It reviewed the decisions taken at the 8th Reed Forum.",
        "It reviewed the pledges made at its 8th Forum, held in Suva in June 2012.",
        "It discussed the plan agreed at the 8th Reed Forum.",
    ],
)
def test_who_is_there_is_at_the_meeting_reported_not_at_the_one_it_looks_back_to(lead):
    text = f"The 9th Reed Forum was held in Lima in 2013. {lead} The meeting was attended by Ivo Sanz, Mayor of Lima."
    assert officials_of(text)[0] == ("ivo-sanz",)
    assert not any(officials_of(text)[1:])


def test_who_led_what_came_of_a_meeting_was_not_at_that():
    [there] = officials_of(
        "A two-day retreat chaired by Minister Ivo Sanz reviewed the decisions taken at the 8th Reed Forum."
    )
    assert there == ()
    [there] = officials_of("The two-day retreat, opened by Minister Ivo Sanz, builds on the 8th Reed Forum in Suva.")
    assert there == ()


def test_what_was_adopted_at_a_meeting_was_so_by_those_who_attended_it():
    [there] = officials_of("The plan was adopted at the 8th Reed Forum, which was attended by Minister Ivo Sanz.")
    assert there == ("ivo-sanz",)


@pytest.mark.parametrize("said", ["stated", "confirmed", "revealed", "announced"])
def test_a_spokesman_is_not_at_the_meeting_that_another_attends(said):
    text = f"The ministry's spokesman, Ken Mor, {said} that Minister Ivo Sanz would attend the 9th Reed Forum in Lima."
    assert officials_of(text) == [("ivo-sanz",)]


def test_according_to_whom_others_will_attend_is_not_there():
    text = "The 9th Reed Forum will be held in Lima. According to Governor Ken Mor, {} will attend the forum."
    assert officials_of(text.format("Minister Ivo Sanz")) == [("ivo-sanz",)]
    assert officials_of(text.format("500 delegates")) == [()]


def test_two_who_attend_are_both_there():
    text = "Governor Ken Mor and Minister Ivo Sanz attended the 9th Reed Forum in Lima."
    assert officials_of(text) == [("ken-mor", "ivo-sanz")]


@pytest.mark.parametrize(("verb", "there"), [("led to", 0), ("led up to", 0), ("led", 1)])
def test_whose_idea_led_to_a_meeting_need_not_be_there(verb, there):
    [persons] = officials_of(f"The bold plan of Minister Ivo Sanz {verb} the 9th Reed Forum in Lima.")
    assert len(persons) == there


@pytest.mark.parametrize("stands", ["representing President", "Representing H.E.", "on behalf of the Head of State,"])
def test_whom_another_represents_is_not_there(stands):
    text = (
        f"The 9th Reed Forum in Lima was attended by Ivo Sanz, Minister of Ports, {stands} Ken Mor, and Mayor Ana Ruiz."
    )
    assert officials_of(text) == [("ivo-sanz", "ana-ruiz")]
