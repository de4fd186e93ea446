"""Whose meeting it is: two sides or more, those who chair together, those who came for a side."""

from __future__ import annotations

import pytest

import mekong_facts


def states(text):
    """Return the countries that take part in the first meeting of a text."""
    return mekong_facts.extract(text, language="en").meetings[0].countries


@pytest.mark.parametrize(
    ("text", "countries"),
    [
        ("The 3rd Lake Dialogue between Peru, the Lake Secretariat, and Chile opened in Lima.", ("PE", "CL")),
        ("The 3rd Lake Dialogue between Peru, Chile and the EU opened in Lima.", ("PE", "CL")),
        ("The 3rd Lake Dialogue among Peru, Fiji, the Reed Union (RU) and the EU opened in Lima.", ("PE", "FJ")),
        ("The third negotiating round between Peru, Chile and the EU ended in Lima.", ("PE", "CL")),
        ("The third round of talks on the Reed Pact (RP) among Peru, Chile and Fiji was held.", ("PE", "CL", "FJ")),
        ("The 3rd Lake Dialogue (LD) between Peru and the EU was held in Lima, and Chile praised it.", ()),
        ("The 3rd Lake Dialogue between Peru, Chile and the Reed Union Summit opened in Suva.", ()),
    ],
)
def test_members_that_are_no_states_stand_between_those_that_are(text, countries):
    assert states(text) == countries


@pytest.mark.parametrize(
    ("text", "countries"),
    [
        ("Peru and Fiji have concluded an inaugural Joint Reed Commission.", ("PE", "FJ")),
        ("Peru and Fiji further agreed to hold the 12th Reed Dialogue.", ("PE", "FJ")),
        ("Peru and Fiji will host the 12th Reed Dialogue.", ("PE", "FJ")),
        ("Peru and Fiji refused to hold the 12th Reed Dialogue.", ()),
        ("Tonga told Peru and Fiji to hold the 12th Reed Dialogue.", ()),
    ],
)
def test_states_agree_to_hold_a_meeting_of_theirs(text, countries):
    assert states(text) == countries


@pytest.mark.parametrize(
    ("text", "countries"),
    [
        (
            "The 5th Reed Forum was co-chaired by Minister of Trade of Peru Anna Bell and Fijian Minister Omar Diaz.",
            ("PE", "FJ"),
        ),
        ("Peruvian and Fijian foreign ministers Anna Bell and Omar Diaz co-chaired the 5th Reed Forum.", ("PE", "FJ")),
        (
            "The 5th Reed Forum was co-chaired by Anna Bell, Minister of Trade of Peru, and Omar Diaz, head of a fund.",
            (),
        ),
        ("Peruvian Minister Anna Bell chaired the 5th Reed Forum and met Fijian Minister Omar Diaz.", ()),
        ("The 5th Reed Forum was co-chaired by former Peruvian Minister Anna Bell and ex-Fijian Mayor Omar Diaz.", ()),
    ],
)
def test_those_who_chair_together_are_there_for_their_states(text, countries):
    assert states(text) == countries


@pytest.mark.parametrize(
    ("text", "countries"),
    [
        ("The delegation of the Republic of Peru was led by Anna Bell.", ("PE",)),
        ("From the Peruvian side, Minister Anna Bell attended the meeting.", ("PE",)),
        ("For the Peruvian side, the port is a gain that will attract ships.", ()),
        ("On the Peruvian side, Minister Anna Bell spoke to reporters.", ()),
        ("Reporters saw the delegation of Peru in Suva.", ()),
    ],
)
def test_a_side_comes_with_who_leads_it(text, countries):
    assert states(f"The 5th Reed Forum was held in Lima. {text}") == countries


@pytest.mark.parametrize(
    ("text", "countries"),
    [
        ("Peruvian Minister Anna Bell and Fijian Deputy Minister Omar Diaz attended the meeting.", ("PE", "FJ")),
        ("It was attended by Minister of Peru Anna Bell, Minister of Fiji Omar Diaz, and Ana Lima.", ("PE", "FJ")),
        ("Thai professor Anna Bell and Lao writer Omar Diaz attended the meeting.", ()),
        ("Former Thai Minister Anna Bell and former Lao Minister Omar Diaz attended the meeting.", ()),
        ("Peruvian Minister Anna Bell attended the meeting.", ()),
        ("Peruvian Minister Anna Bell received Fijian Minister Omar Diaz in Suva.", ()),
    ],
)
def test_ministers_of_several_states_are_there_for_these(text, countries):
    assert states(f"The 5th Reed Forum was held in Lima. {text}") == countries


@pytest.mark.parametrize(
    ("text", "countries"),
    [
        ("This forum brought together the heads of government of Peru, Chile and Fiji.", ("PE", "CL", "FJ")),
        ("Participants included trade ministers of Peru, Chile and Fiji.", ("PE", "CL", "FJ")),
        ("Participants included Peru and Fiji.", ("PE", "FJ")),
        ("Speakers spoke of ministers from Peru, Chile and Fiji.", ()),
    ],
)
def test_whom_a_meeting_brings_together(text, countries):
    assert states(f"The 5th Reed Forum was held in Lima. {text}") == countries
