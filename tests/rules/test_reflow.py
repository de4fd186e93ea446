"""Which ends of lines end nothing."""

from __future__ import annotations

import textwrap
from itertools import cycle

import pytest
from hypothesis import given
from hypothesis import strategies as st

from mekong_facts.rules.reflow import reflowed

TOLD = (
    "The fifth Ferry Forum opened in Hue on 2 May with a word by the Minister of Canals and Dykes, Ana Pirs. All that "
    "the ministers had agreed upon in April of the year before had been forgotten by the boatmen of the coast, she "
    "said, and so had the sixth plan for the dykes of Lower Pirania."
)
SAID = (
    "Diễn đàn Cầu phà lần thứ năm khai mạc tại Huế ngày 2 tháng 5 với lời chào của Bộ trưởng Bộ Kênh đào và Đê điều "
    "Phan Văn Lạch. Bà nói rằng những người lái đò ở vùng ven biển đã quên hết các điều mà các Bộ trưởng đã nhất trí "
    "vào tháng 4 năm trước."
)


@pytest.mark.parametrize("told", [TOLD, SAID, TOLD.upper()])
@pytest.mark.parametrize("width", [32, 45, 60, 72, 80, 100])
def test_a_paragraph_is_one_line_however_wide_its_page_was(told, width):
    broken = "\n".join(textwrap.wrap(told, width, break_on_hyphens=False))
    if broken.count("\n") >= 6 or (broken.count("\n") >= 3 and told == TOLD):
        assert reflowed(broken) == told


def test_a_line_longer_than_the_page_and_paragraphs_in_one_line_are_left():
    broken = "\n".join(textwrap.wrap(TOLD, 60))
    above = "A headline that is somewhat longer than the lines of the text that stands below it is"
    assert reflowed(f"{above}\n\n{broken}\n\n{TOLD}\n{TOLD}") == f"{above}\n\n{TOLD}\n\n{TOLD}\n{TOLD}"


def test_lines_that_a_hand_broke_are_one_where_most_go_on():
    widths, lines, line = cycle([53, 64, 58, 61, 66, 55]), [], ""
    width = next(widths)
    for word in TOLD.split():
        if len(line) + len(word) > width:
            lines.append(line)
            line, width = "", next(widths)
        line = f"{line} {word}".strip()
    assert reflowed("\n".join([*lines, line])).count("\n") <= 1


@pytest.mark.parametrize(
    "view",
    [
        """\
Present:
Ana Pirs, Minister of Canals of Upper Pirania
Ivo Lind, Minister of Dykes of Lower Pirania
Odo Marsh, Secretary of the Joint Ferry Board
Ela Brink, Deputy Governor of the Lower Coast
""",
        """\
- the ferries of the upper coast and of the lower
- the dykes of the lower coast, and those of the
- the boats that nobody has counted for six years
""",
        """\
Date: 2 May 2031, from nine in the morning on
Place: the House of Boats on the quay of Hue
Subject: the ferries of the coast and their boats
""",
        """\
5th Forum   Hue     the second of May of the year
6th Forum   Vinh    the third of June of the year
7th Forum   Hoi An  the fourth of July of the year
8th Forum   Hue     the fifth of August, a Friday
""",
        """\
The first meeting of the board on ferries in Hue
The second meeting of the board on boats in Hue
The third meeting of the board on ropes in Vinh
The fourth meeting of the board on tar at Hoi An
The fifth meeting of the board on sails in Vinh
The sixth meeting of the board on oars in Hoi An
The last meeting of the board on dykes, in Hue.
""",
        "A short line\nand one more\nand the last",
        "",
    ],
)
def test_lists_forms_and_tables_keep_their_lines(view):
    assert reflowed(view) == view


@given(st.text(alphabet="aB .,:-1\n\t|", max_size=400))
def test_nothing_but_ends_of_lines_is_changed(view):
    flowed = reflowed(view)
    assert len(flowed) == len(view)
    assert all(old == new or (old, new) == ("\n", " ") for old, new in zip(view, flowed, strict=True))
