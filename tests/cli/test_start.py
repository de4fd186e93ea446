"""What answers at once, and what the command line does in general."""

from __future__ import annotations

import json
import subprocess
import sys
from typing import get_args

import pytest
import typer
from process import run

from mekong_facts import __version__, facts
from mekong_facts.cli import app, options, process
from mekong_facts.facts import KINDS, Report

PROBE = """
import sys
from mekong_facts.cli import main
try:
    sys.argv = ["mekong-facts", *sys.argv[1:]]
    main()
finally:
    heavy = {"spacy", "dateparser", "babel", "thinc", "numpy", "distributed"} & set(sys.modules)
    print(sorted(heavy), file=sys.stderr)
"""


@pytest.mark.parametrize(
    "arguments",
    [
        ["--help"],
        ["--version"],
        ["schema"],
        [],
        ["nonsense"],
        ["extract"],
        ["extract", "gone"],
        ["extract", "seeds", "--only", "people"],
        ["extract", "seeds", "--engine", "dask"],
        ["show", "gone"],
        ["--show-completion", "bash"],
        *([name, "--help"] for name in typer.main.get_command(app).commands),
    ],
)
def test_what_answers_at_once(arguments):
    done = subprocess.run([sys.executable, "-c", PROBE, *arguments], check=False, capture_output=True, encoding="utf-8")
    assert done.stderr.splitlines()[-1] == "[]"


def test_the_version_is_the_package_s():
    assert run("--version").stdout == f"mekong-facts {__version__}\n"


def test_schema_is_that_of_the_models():
    schema = json.loads(run("schema").stdout)
    assert schema == Report.model_json_schema(mode="serialization")
    assert set(schema["$defs"]["DocumentFacts"]["required"]) == set(facts.DocumentFacts.model_fields)


def test_choices_are_those_of_the_models():
    assert options.KINDS == KINDS
    assert get_args(options.Language.__origin__) == ("auto", *get_args(facts.LanguageCode))


@pytest.mark.parametrize(("text", "size"), [("5", 5), ("20MB", 20_000_000), ("1.5 k", 1500), ("2GiB", 2_000_000_000)])
def test_sizes_are_read_with_their_units(text, size):
    assert options.size(text) == size


@pytest.mark.parametrize(
    ("error", "message"),
    [
        (ZeroDivisionError("in\na rule"), "mekong-facts: internal error: ZeroDivisionError: in\\na rule\n"),
        (MemoryError(), "mekong-facts: there is not enough memory\n"),
        (PermissionError(13, "Permission denied", "x"), "mekong-facts: x: permission denied\n"),
        (BrokenPipeError(), ""),
    ],
)
def test_nothing_ends_in_a_traceback(error, message, monkeypatch, capsys):
    def fails():
        raise error

    monkeypatch.setattr(process, "_start_fast", lambda: None)
    monkeypatch.setattr("signal.signal", lambda *_: None)
    with pytest.raises(SystemExit) as left:
        process.run(fails)
    assert left.value.code == 1
    assert capsys.readouterr().err == message


def test_completion():
    assert "mekong" in run("--show-completion", "bash", status=None).stdout
