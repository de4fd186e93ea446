"""The day and place on the first page of minutes, reports and programmes."""

import pytest

import mekong_facts

_RANGE = [("Lima", "2031-07-22", "2031-07-23")]
_DAY = [("Lima", "2031-07-22", "2031-07-22")]
_NOTHING = [(None, None, None)]
_TITLE = "Sixth Meeting of the Joint Ferry Committee"


def _found(text: str) -> list[tuple[str | None, str | None, str | None]]:
    return [(one.place.city, one.start, one.end) for one in mekong_facts.extract(text, language="en").meetings]


@pytest.mark.parametrize("title", [_TITLE, _TITLE.upper(), f"Minutes of the {_TITLE}"])
@pytest.mark.parametrize("gap", ["\n", "\n\n"])
@pytest.mark.parametrize("below", ["1. Opening\nThe Co-chairs welcomed all.", "The Co-chairs welcomed all."])
def test_days_and_place_under_a_title(title: str, gap: str, below: str) -> None:
    for cover in ("Lima, Peru\n22-23 July 2031", "22-23 July 2031, Lima, Peru", "Held in Lima, Peru, 22-23 July 2031"):
        assert _found(f"{title}{gap}{cover}\n\n{below}") == _RANGE


@pytest.mark.parametrize(
    "title",
    [
        f"Minutes of the {_TITLE}",
        f"SUMMARY RECORD OF THE {_TITLE.upper()}",
        f"MINUTES\nOF THE\n{_TITLE.upper()}",
        f"Provisional Agenda\n{_TITLE}",
        f"AGENDA\n\n{_TITLE.upper()}",
    ],
)
def test_one_day_below_the_title_of_a_record(title: str) -> None:
    assert _found(f"{title}\n\nLima, Peru\n22 July 2031\n\n1. Opening\nThe Co-chairs welcomed all.") == _DAY
    assert _found(f"{title}\n\n22 July 2031\nLima, Peru\n\nThe Co-chairs welcomed all.") == _DAY
    assert _found(f"{title}\n\nLima, Peru\n22 July 2031") == _DAY


@pytest.mark.parametrize(
    "title",
    [
        _TITLE,
        f"Programme of the {_TITLE} unveiled",
        f"News report: {_TITLE}",
        f"Home Reports\n{_TITLE}",
        f"Record crowd at the {_TITLE}",
        f"Mayor reports on the {_TITLE}",
        f"Peru sets agenda for the {_TITLE}",
    ],
)
def test_one_day_below_a_headline_may_be_that_of_the_report(title: str) -> None:
    assert _found(f"{title}\n\nLima, Peru\n22 July 2031\n\nThe Co-chairs welcomed all.") == _NOTHING


def test_a_field_is_read_as_such() -> None:
    text = f"{_TITLE}\nLima, Peru\nDeadline: 22 July 2031\n\nThe Co-chairs welcomed all."
    assert _found(text) == [("Lima", None, None)]


@pytest.mark.parametrize(
    "imprint",
    ["Printed in Lima, 22 July 2031", "By Anna Bell\nLima, 22 July 2031", "UNITED REEDS\nLima, 2032", "Lima, 2032"],
)
def test_where_and_when_a_paper_was_made(imprint: str) -> None:
    assert _found(f"Report of the {_TITLE}\n\n{imprint}\n\nThe Co-chairs welcomed all.") == _NOTHING
    assert _found(f"{_TITLE}\nBy Anna Bell, Lima, 22 July 2031\n\nThe Co-chairs welcomed all.") == _NOTHING


def test_a_programme_has_its_days_below_each_other() -> None:
    text = f"Programme of the {_TITLE}\n\nReed Centre, Lima\n22 July 2031\n9:00 Opening\n23 July 2031\n9:00 Closing"
    assert _found(text) == _RANGE
