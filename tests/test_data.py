"""The names that languages list can be found as they are written, stand for one thing each, and have a source."""

from __future__ import annotations

import re
import tomllib
import unicodedata
from collections import defaultdict
from pathlib import Path

import pytest

import mekong_facts
from mekong_facts import languages
from mekong_facts.languages import LANGUAGES
from mekong_facts.rules.prose import Prose, fold

HOME = Path(mekong_facts.__file__).parent
FILES = sorted(HOME.rglob("*.toml"))
KINDS = ("meetings", "dates", "officials", "countries", "periods")
# A comment or a string; one in double quotes is read letter by letter.
STRING = re.compile(r"""#[^\n]*|'''.*?'''|\"\"\"(?:\\.|[^\\])*?\"\"\"|'[^'\n]*'|"(?:\\.|[^"\\\n])*\"""", re.DOTALL)
# Those whose names and words the gazetteer finds.
IN_GAZETTEER = ("meetings", "dates", "countries")


def strings_of(value, path=()):
    """Yield every key and string of a TOML document, with where it stands."""
    if isinstance(value, dict):
        for key, inner in value.items():
            yield (*path, key), key
            yield from strings_of(inner, (*path, key))
    elif isinstance(value, list):
        for number, inner in enumerate(value):
            yield from strings_of(inner, (*path, str(number)))
    elif isinstance(value, str):
        yield path, value


def lists_of(value, path=()):
    """Yield every list of names: a TOML list of strings, or one string with commas or line ends between the names."""
    if isinstance(value, dict):
        for key, inner in value.items():
            yield from lists_of(inner, (*path, key))
    elif isinstance(value, list):
        if value and all(isinstance(inner, str) for inner in value):
            yield path, value
        else:
            for number, inner in enumerate(value):
                yield from lists_of(inner, (*path, str(number)))
    elif isinstance(value, str) and re.search(r"[,\n]", value.strip()):
        yield path, re.split(r"[,\n]", value.strip().removesuffix(","))


def faults(text):
    """Return a line for everything that is wrong with a TOML file."""
    return [*faults_of_lines(text), *faults_of_names(tomllib.loads(text))]


def faults_of_lines(text):
    found = []
    for number, line in enumerate(text.split("\n"), 1):
        if line != line.rstrip() or "\t" in line or "\r" in line:
            found.append(f"line {number}: blanks at its end, or a tab")
        if not unicodedata.is_normalized("NFC", line):
            found.append(f"line {number}: not in NFC")
        if re.search("[\u00a0\u00ad\u200b-\u200f\u2028\u2029\u2060\ufeff]", line):
            found.append(f"line {number}: an invisible character")
    comments = " ".join(re.findall(r"^\s*#\s*(.*)$", text, re.MULTILINE))
    if not re.search(r"\bsources?\b", comments, re.IGNORECASE):
        found.append("no comment states the source")
    return found


def faults_of_names(data):
    found = []
    for path, string in strings_of(data):
        if string != string.strip() and "\n" not in string:
            found.append(f"{'.'.join(path)}: blanks around {string!r}")
        if "  " in string:
            found.append(f"{'.'.join(path)}: two blanks in {string!r}")
    for path, names in lists_of(data):
        stripped = [name.strip() for name in names if name.strip()]
        twice = sorted({name for name in stripped if stripped.count(name) > 1})
        if twice:
            found.append(f"{'.'.join(path)}: twice: {', '.join(twice)}")
    return found


@pytest.mark.parametrize("path", FILES, ids=lambda path: str(path.relative_to(HOME)))
def test_data_files_are_clean(path):
    assert faults(path.read_bytes().decode("utf-8")) == []


@pytest.mark.parametrize("path", FILES, ids=lambda path: str(path.relative_to(HOME)))
def test_strings_stand_in_single_quotes_where_they_can(path):
    strings = STRING.findall(path.read_text(encoding="utf-8"))
    assert [one for one in strings if one[0] == '"' and "'" not in one and "\\" not in one] == []


@pytest.mark.parametrize(
    ("text", "complaint"),
    [
        ('a = "x"\n', "source"),
        ('# Source: y\na = " x"\n', "blanks around"),
        ('# Source: y\na = "x  z"\n', "two blanks"),
        ('# Source: y\na = "x" \n', "at its end"),
        ('# Source: y\na = "x, z, x"\n', "twice: x"),
        ('# Source: y\na = ["x", "x"]\n', "twice: x"),
        ('# Source: y\na = "e\u0301"\n', "NFC"),
        ('# Source: y\na = "x\u200b"\n', "invisible"),
    ],
)
def test_unclean_data_is_told(text, complaint):
    [fault] = faults(text)
    assert complaint in fault


@pytest.mark.parametrize("folded", [False, True])
@pytest.mark.parametrize("code", LANGUAGES)
def test_no_form_stands_for_two_things(code, folded):
    ids = defaultdict(set)
    language = languages.get(code, folded=folded)
    for kind in IN_GAZETTEER:
        for group, form, id_ in getattr(language, kind).entries:
            ids[group, form].add(id_)
    assert {key: sorted(some) for key, some in ids.items() if len(some) > 1} == {}


@pytest.mark.parametrize("folded", [False, True])
@pytest.mark.parametrize("code", LANGUAGES)
def test_every_form_can_be_found(code, folded):
    language = languages.get(code, folded=folded)
    bad = []
    for kind in IN_GAZETTEER:
        for _, form, _ in getattr(language, kind).entries:
            seen = fold(form) if folded else Prose(form, code).view
            if not form or form != form.strip() or "  " in form or not unicodedata.is_normalized("NFC", form):
                bad.append((kind, form))
            elif seen != form and not (code == "vi" and not folded and seen == fold(form)):
                bad.append((kind, form, seen))
    assert bad == []


@pytest.mark.parametrize("code", LANGUAGES)
def test_every_kind_has_rules(code):
    language = languages.get(code)
    assert [kind for kind in KINDS if not getattr(language, kind).rules] == []


@pytest.mark.parametrize(
    ("kind", "file", "tables"),
    [
        ("meetings", "meetings.toml", ("words",)),
        ("dates", "dates.toml", ("context",)),
        ("officials", "official_words.toml", ("classes", "typed", "marked", "endings")),
    ],
)
def test_classes_of_words_are_those_that_the_rules_read(kind, file, tables):
    rules = "\n".join(path.read_text("utf-8") for path in (HOME / "rules" / kind).rglob("*.py"))
    loaders = "\n".join(path.read_text("utf-8") for path in (HOME / "languages").rglob("*.py"))
    read = set(re.findall(r'(?:words|classes|endings)\[\s*"(\w+)"\s*\]', rules))
    listed = [pair for code in LANGUAGES for pair in classes_of_words(code, file, tables)]
    assert {name for name in read - {name for name, _ in listed} if f'"{name}"' not in loaders} == set()
    assert {name for name, _ in listed if f'"{name}"' not in rules + loaders} == set()
    assert [name for name, text in listed if not "".join(text).strip()] == []


def classes_of_words(code, file, tables):
    data = tomllib.loads((HOME / "languages" / code / file).read_text("utf-8"))
    return [pair for table in tables for pair in data.get(table, {}).items()]
