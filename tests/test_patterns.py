from __future__ import annotations

import pkgutil
import re
from dataclasses import fields, is_dataclass
from importlib import import_module

import pytest

import mekong_facts
from mekong_facts import languages
from mekong_facts.patterns import deferred

PATTERN = re.Pattern | type(deferred(""))


def test_a_pattern_is_compiled_once_when_it_is_first_asked(monkeypatch):
    compiled = []
    compile_ = re.compile
    monkeypatch.setattr(re, "compile", lambda *source: compiled.append(source) or compile_(*source))
    month = deferred("may|june", re.IGNORECASE)
    assert month.pattern == "may|june"
    assert not compiled
    assert month.match("June")
    assert month.search("in May").span() == (3, 6)
    assert compiled == [("may|june", re.IGNORECASE)]


@pytest.mark.parametrize("first", ["search", "match", "fullmatch", "finditer", "findall", "split", "sub"])
def test_it_answers_like_the_compiled_one(first):
    source, arguments = r"(\d)-", ("x", "1-2-") if first == "sub" else ("1-2-",)
    answers = [getattr(made(source), first)(*arguments) for made in (deferred, re.compile)]
    if first == "finditer":
        answers = [list(found) for found in answers]
    assert str(answers[0]) == str(answers[1])


def test_what_a_pattern_has_not_is_an_error():
    with pytest.raises(AttributeError, match="find"):
        deferred("a").find  # noqa: B018 - reading it is the test


def test_a_wrong_pattern_is_an_error_where_it_is_asked():
    wrong = deferred("(")
    with pytest.raises(re.error):
        wrong.match("")


def asked(value: object) -> int:
    """Ask every pattern of every dataclass below a value; return their number."""
    if isinstance(value, PATTERN):
        value.fullmatch(value.pattern[:0])
        return 1
    if is_dataclass(value):
        return sum(asked(getattr(value, field.name)) for field in fields(value))
    if isinstance(value, dict):
        return sum(asked(inner) for inner in value.values())
    return sum(asked(inner) for inner in value) if isinstance(value, tuple) else 0


@pytest.mark.parametrize("folded", [False, True], ids=["as-written", "folded"])
@pytest.mark.parametrize("code", ["en", "vi"])
def test_every_pattern_of_a_language_compiles(code, folded):
    language = languages.get(code, folded=folded)
    for kind in ("countries", "periods", "dates", "meetings"):  # officials are found by their words
        assert asked(getattr(language, kind)) > 0


def test_every_pattern_of_a_module_compiles():
    names = {info.name for info in pkgutil.walk_packages(mekong_facts.__path__, "mekong_facts.")} - {
        "mekong_facts.__main__"
    }
    values = [value for name in names for value in vars(import_module(name)).values()]
    assert sum(asked(value) for value in values if isinstance(value, PATTERN)) > 0
