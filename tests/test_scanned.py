"""Letters and digits that a scanner took for each other."""

from __future__ import annotations

import pytest

import mekong_facts
from mekong_facts.normal_form import normalise


@pytest.mark.parametrize(
    ("raw", "text"),
    [
        ("the l2th to 2Oth of July 2Ol2, l967-199O", "the 12th to 20th of July 2012, 1967-1990"),
        ("ngày l4/3, ngày 2l-3-2O31, lần thứ l2, 1O tháng 5", "ngày 14/3, ngày 21-3-2031, lần thứ 12, 10 tháng 5"),
        ("May 1l and O5/06/2012, I2 May, 2O states", "May 11 and 05/06/2012, 12 May, 20 states"),
        ("JOINT C0MMUNIQUE OF THE MINISTERS OF C0-0PERATION", "JOINT COMMUNIQUE OF THE MINISTERS OF C0-0PERATION"),
        ("5l of milk, 200l a day, O2, H2O, I-5, G2O, B2B, 1O1, A0B1C, l0l, OOO, COVID0, ISO9001, Il-76", None),
    ],
)
def test_digits_and_letters_that_look_alike(raw, text):
    assert normalise(raw)[0] == (raw if text is None else text)


def test_mentions_stand_where_the_file_has_them():
    facts = mekong_facts.extract("The 5th Reed Forum opened in Hue on l4 May 2O31.", "en")
    [date] = facts.dates
    assert (date.value, date.mentions[0].text) == ("2031-05-14", "l4 May 2O31")
