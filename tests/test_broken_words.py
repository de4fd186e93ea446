"""Words that a page has broken at the end of a line."""

from __future__ import annotations

import pytest

import mekong_facts
from mekong_facts.normal_form import normalise


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
        (
            "Vice-\nPresident of the Asia-\nPacific ASEAN-\nCHINA forum",
            "Vice-President of the Asia-Pacific ASEAN-CHINA forum",
        ),
        ("HUE-\nThe forum opened in 2012-\n2013, Cam-pu-\nchia, a-\nb", None),
        ("Hội nghị ở Đông-\nnam", None),
        ("- reeds\n- boats -\nand all", None),
        ("the Minis-\nter of Reeds" + "\n" * 40, "the Minister\nof Reeds" + "\n" * 40),
    ],
)
def test_halves_of_words(raw, text):
    assert normalise(raw)[0] == (raw if text is None else text)


def test_mentions_stand_where_the_file_has_them():
    raw = "Minis-\nter of Health Ana Salio-\nPirs opened the 5th Reed Fo-\nrum in Hue on 3 Febru-\nary 2031."
    facts = mekong_facts.extract(raw, "en")
    [official], [meeting], [date] = facts.officials, facts.meetings, facts.dates
    assert (official.name, official.roles[0].text) == ("Ana Salio-Pirs", "Minister of Health")
    assert (meeting.name, date.value) == ("5th Reed Forum", "2031-02-03")
    mentions = [mention for fact in (official, meeting, date) for mention in fact.mentions]
    assert [mention.text for mention in mentions] == ["Ana Salio-\nPirs", "5th Reed Fo-\nrum", "3 Febru-\nary 2031"]
    assert all(raw[mention.start : mention.end] == mention.text for mention in mentions)
