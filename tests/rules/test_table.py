from __future__ import annotations

import re
from dataclasses import dataclass, fields, is_dataclass, replace

import pytest

from mekong_facts import languages
from mekong_facts.rules.table import Table, deferred


@dataclass(frozen=True, slots=True)
class Days(Table):
    day: re.Pattern[str]
    month: re.Pattern[str]
    names: tuple[str, ...] = ()


def days() -> Days:
    return Days(day=deferred(r"\d\d?"), month=deferred("may|june", re.IGNORECASE), names=("May", "June"))


def test_a_pattern_is_compiled_once_when_it_is_first_read():
    table = days()
    first = table.month
    assert first == re.compile("may|june", re.IGNORECASE)
    assert table.month is first
    assert table.names == ("May", "June")


def test_a_changed_table_has_the_patterns_of_the_first():
    assert replace(days(), names=()).day == re.compile(r"\d\d?")


def test_a_field_that_is_not_there_is_an_error():
    with pytest.raises(AttributeError, match="Days has no field 'year'"):
        days().year  # noqa: B018 - reading it is the test


def test_a_wrong_pattern_is_an_error_where_it_is_read():
    table = Days(day=deferred("("), month=deferred("may"))
    assert table.month.match("may")
    with pytest.raises(re.error):
        table.day  # noqa: B018 - likewise


def compiled(value: object, path: str) -> int:
    """Read every field of every dataclass below a value; return the number of patterns in them."""
    if is_dataclass(value):
        return sum(compiled(getattr(value, field.name), f"{path}.{field.name}") for field in fields(value))
    if isinstance(value, dict):
        return sum(compiled(inner, f"{path}[{key!r}]") for key, inner in value.items())
    if isinstance(value, re.Pattern):
        return 1
    if isinstance(value, tuple) and not hasattr(value, "pattern"):
        return sum(compiled(inner, f"{path}[{at}]") for at, inner in enumerate(value))
    assert not hasattr(value, "pattern"), f"{path} is deferred, but in no table"
    return 0


@pytest.mark.parametrize("folded", [False, True], ids=["as-written", "folded"])
@pytest.mark.parametrize("code", ["en", "vi"])
def test_every_pattern_of_a_language_compiles(code, folded):
    language = languages.get(code, folded=folded)
    for kind in ("countries", "periods", "dates", "meetings"):  # officials are found by their words
        assert compiled(getattr(language, kind), kind) > 0
