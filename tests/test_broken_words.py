"""Words that a page has broken at the end of a line."""

from __future__ import annotations

import pytest

import mekong_facts
from mekong_facts.normal_form import normalise

FILLED = (
    "The first of all of the boats came to\nthe hall of the isle at noon and then the\n"
    "second and the third were there in the\nnight.\n\n"
)


@pytest.mark.parametrize(
    ("raw", "text"),
    [
        ("the Minis-\nter of Reeds", "the Minister of Reeds"),
        ("the Minis- \r\n  ter of Reeds", "the Minister of Reeds"),
        (
            "the Minis\u00ad\nter, the Minis\u00ac\nter and the Minis\u2010\nter",
            "the Minister, the Minister and the Minister",
        ),
        ("a two-\nday, high-\nlevel, co-\nchaired meeting", "a two-day, high-level, co-chaired meeting"),
        ("the fif-\nteen, a coop-\neration on Satur-\nday", "the fifteen, a cooperation on Saturday"),
        ("a re-\nedkeeper; the reed-\nkeepers and reed-keepers", "a reedkeeper; the reed-keepers and reed-keepers"),
        ("Vice-\nPresident of the Asia-\nPacific ASEAN-\nCHINA", "Vice-President of the Asia-Pacific ASEAN-CHINA"),
        ("a plan of 2016-\n  2020", "a plan of 2016-2020"),
        ("HUE-\nThe forum opened in 3-\n5, Cam-pu-\nchia, a-\nb", None),
        ("- reeds\n- boats -\nand all", None),
    ],
)
def test_halves_of_words(raw, text):
    assert normalise(FILLED + raw)[0].rpartition("\n\n")[2] == (raw if text is None else text)


def test_words_stay_where_it_is_not_told_which_lines_are_full():
    raw = "the Minis-\nter of Reeds\nAna Pirs of the two-\nday forum of 2016-\n2020"
    assert normalise(raw)[0] == raw


def test_lines_stay_where_few_words_are_broken():
    raw = FILLED * 20 + "the Minis-\nter of Reeds at the two-\nday forum"
    assert normalise(raw)[0] == FILLED * 20 + "the Minister\nof Reeds at the two-\nday forum"


def test_vietnamese_has_hyphens_between_syllables_alone():
    assert normalise("Hội nghị ở Đông-\nnam")[0] == "Hội nghị ở Đông-\nnam"


def test_mentions_stand_where_the_file_has_them():
    raw = f"{FILLED}Minis-\nter of Health Ana Salio-\nPirs opened the 5th Reed Fo-\nrum in Hue on 3 Febru-\nary 2031."
    facts = mekong_facts.extract(raw, "en")
    [official], [meeting], [date] = facts.officials, facts.meetings, facts.dates
    assert (official.name, official.roles[0].text) == ("Ana Salio-Pirs", "Minister of Health")
    assert (meeting.name, date.value) == ("5th Reed Forum", "2031-02-03")
    mentions = [mention for fact in (official, meeting, date) for mention in fact.mentions]
    assert [mention.text for mention in mentions] == ["Ana Salio-\nPirs", "5th Reed Fo-\nrum", "3 Febru-\nary 2031"]
    assert all(raw[mention.start : mention.end] == mention.text for mention in mentions)
