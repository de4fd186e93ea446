from __future__ import annotations

from io import StringIO

import pytest
from hypothesis import given
from hypothesis import strategies as st
from rich.cells import cell_len
from rich.console import Console

from mekong_facts.sinks.grid import days, grid


def printed(columns, lines, width):
    out = StringIO()
    console = Console(file=out, width=width, color_system=None, legacy_windows=False)
    console.print(grid(columns, lines, console))
    return [line.rstrip() for line in out.getvalue().splitlines()]


@pytest.mark.parametrize("width", range(60, 121, 4))
def test_nothing_is_cut_off(width):
    columns = ("label", "name", "level", "place", "dates", "status", "seen")
    told = ("SOM21", "the twenty-first Inter-Ministerial Meeting", "ministerial", "Bandar Seri Begawan, BN")
    lines = printed(columns, [(*told, "2012-02-14 to 15", "present", 4), ("IMM3", "", "", "", None, None, 17)], width)
    shown = "".join("".join(line.split()) for line in lines)
    assert all(shown.count(letter) >= "".join(map(str, told)).count(letter) for letter in set("".join(told)) - {" "})
    assert lines[1].endswith("seen")
    assert max(map(len, lines)) <= width


def test_dates_and_words_stay_whole_where_there_is_room():
    lines = printed(("name", "dates"), [("third Inter-Ministerial Meeting on rice " * 3, "2012-02-14 to 03-02")], 44)
    assert any("2012-02-14 to 03-02" in line for line in lines)
    assert any("Inter-Ministerial" in line for line in lines)


def test_wide_characters_count_twice():
    lines = printed(("name", "seen"), [("第八次高官会" * 6, 1)], 40)
    assert sum(line.count("第") for line in lines) == 6
    assert all(len(line) <= 30 for line in lines[3:])


@pytest.mark.parametrize(
    ("start", "end", "shown"),
    [
        ("2012-02-14", "2012-02-15", "2012-02-14 to 15"),
        ("2012-02-28", "2012-03-02", "2012-02-28 to 03-02"),
        ("2012-12-31", "2013-01-01", "2012-12-31 to 2013-01-01"),
        ("XXXX-02-14", "XXXX-02-15", "XXXX-02-14 to 15"),
        ("2012-02", "2012-02-15", "2012-02 to 02-15"),
        ("2012-02-14", "2012-02-14", "2012-02-14"),
        ("2011", "2015", "2011 to 2015"),
        (None, "2012", "2012"),
        (None, None, ""),
    ],
)
def test_two_dates_in_few_letters(start, end, shown):
    assert days(start, end) == shown


@given(st.lists(st.tuples(st.text(), st.integers()), max_size=3), st.integers(1, 90))
def test_any_cells_fit(lines, width):
    assert all(cell_len(line) <= width for line in printed(("name", "seen"), lines, width))
