"""What a meeting has taken from its names."""

from __future__ import annotations

import pytest

from mekong_facts.rules.meetings.event import Event
from mekong_facts.rules.meetings.phrases.name_words import Name


class Read(list):
    """A list that counts how often its items are asked for."""

    asked = 0

    def __getitem__(self, which):
        found = super().__getitem__(which)
        self.asked += len(found) if isinstance(which, slice) else 1
        return found


@pytest.fixture
def event():
    names = [Name(at, at + 5, "Forum", 3, None, "forum", "numbered", level="other") for at in range(0, 1000, 10)]
    return Event(names=Read(names))


def test_a_name_is_asked_once_for_its_level(event):
    assert [event.level for _ in range(50)] == [None] * 50
    assert event.names.asked == len(event.names)


def test_the_level_that_others_tell_of_a_name_is_the_meetings(event):
    assert event.level is None
    event.grade(event.names[7], "ministerial")
    assert event.level == "ministerial"
