"""What the documents say is so: commands run as they are written, outputs are what comes out, links lead somewhere."""

from __future__ import annotations

import os
import re
import shutil
import subprocess
import sys
from dataclasses import dataclass
from importlib import util
from pathlib import Path

import pytest
import typer
from corpus_texts import DOCUMENTS
from process import ROOT

import mekong_facts
from mekong_facts.cli import app
from mekong_facts.errors import ERROR_CODES
from mekong_facts.facts import Report
from mekong_facts.sinks.events import COLUMNS as EVENT_COLUMNS
from mekong_facts.sinks.rows import Row

README = (ROOT / "README.md").read_text(encoding="utf-8")
PAGES = sorted([*ROOT.glob("*.md"), *ROOT.glob("docs/**/*.md")])
FIRST_SCREEN = 50
_BLOCK = re.compile(
    r"(?:<!-- not run: (?P<reason>[^>]+?) -->\n+)?^(?P<indent> *)```(?P<language>[a-z]*)\n(?P<body>.*?)^ *```$",
    re.MULTILINE | re.DOTALL,
)
# What an installation has to be there for: `make test` runs this very test.
_INSTALLS = re.compile(r"^(?:git clone|make|pip|pipx|python3? -m venv)\b")
_ANY = "…"


@dataclass(frozen=True)
class Block:
    page: Path
    line: int
    language: str
    body: str
    reason: str | None

    def __str__(self):
        return f"{self.page.relative_to(ROOT)}:{self.line}"

    def commands(self):
        """Yield each command of a console block with the output that is shown below it."""
        command, output = None, []
        for line in self.body.splitlines():
            if line.startswith("$ "):
                if command:
                    yield command, output
                command, output = line[2:], []
            elif command and command.endswith("\\"):
                command = f"{command[:-1]}{line.removeprefix('> ')}"
            else:
                assert command, f"{self}: {line!r} stands before any command"
                output.append(line)
        if command:
            yield command, output


def blocks_of(page, text):
    for found in _BLOCK.finditer(text):
        line = text.count("\n", 0, found.start("language")) + 1
        body = re.sub(rf"^{found['indent']}", "", found["body"], flags=re.MULTILINE)
        yield Block(page, line, found["language"], body, found["reason"])


BLOCKS = [block for page in PAGES for block in blocks_of(page, page.read_text(encoding="utf-8"))]


def shows(wanted, printed):
    """Return whether an output is what is shown; a line of `…` stands for any lines."""
    pattern = "".join(r"(?:.*\n)*?" if line.strip() == _ANY else re.escape(line) + r"\n" for line in wanted)
    return re.fullmatch(pattern, "".join(f"{line.rstrip()}\n" for line in printed.splitlines())) is not None


@pytest.fixture
def clone(tmp_path):
    """Make a folder like a clone, in which documents' commands can do no harm."""
    home = tmp_path / "clone"
    home.mkdir()
    for name in ("seeds", "mekong_facts", "docs", "scripts"):
        if (ROOT / name).exists():
            shutil.copytree(ROOT / name, home / name, ignore=shutil.ignore_patterns("__pycache__"))
    for path in [*ROOT.glob("*.md"), *ROOT.glob("*.toml"), ROOT / "Makefile"]:
        shutil.copy(path, home)
    (own,) = (block for block in BLOCKS if block.language == "toml" and block.page.name == "README.md")
    (home / "own.toml").write_text(own.body, encoding="utf-8")
    for gold in DOCUMENTS:
        source = Path(gold.source)
        target = home / source.relative_to(ROOT)
        target.parent.mkdir(parents=True, exist_ok=True)
        shutil.copy(source, target)
    return home


def shell(command, home):
    paths = os.pathsep.join([str(Path(sys.executable).parent), os.environ.get("PATH", "")])
    return subprocess.run(
        ["bash", "-o", "pipefail", "-c", command],
        cwd=home,
        check=False,
        capture_output=True,
        encoding="utf-8",
        stdin=subprocess.DEVNULL,
        env={**os.environ, "PATH": paths, "COLUMNS": "110", "NO_COLOR": "1"},
        timeout=120,
    )


CONSOLE = [block for block in BLOCKS if block.language == "console" and not block.reason]


@pytest.mark.parametrize("block", CONSOLE, ids=str)
def test_commands_run_as_they_are_written(block, clone):
    for command, output in block.commands():
        if _INSTALLS.match(command):
            continue
        done = shell(command, clone)
        assert done.returncode == 0, f"{command}\n{done.stdout}{done.stderr}"
        assert not output or shows(output, done.stdout), f"{command} prints\n{done.stdout}"


@pytest.mark.parametrize(
    "block", [block for block in BLOCKS if block.language == "python" and not block.reason], ids=str
)
def test_python_runs_as_it_is_written(block, clone):
    done = subprocess.run([sys.executable, "-c", block.body], cwd=clone, check=False, capture_output=True, text=True)
    assert done.returncode == 0, done.stderr


def test_every_block_says_what_it_is():
    languages = {"console", "python", "json", "toml", "text", "xml", "yaml", "make"}
    assert [str(block) for block in BLOCKS if block.language not in languages] == []


def test_make_targets_that_are_named_are_there():
    makefile = (ROOT / "Makefile").read_text(encoding="utf-8")
    targets = set(re.findall(r"^([a-z]+):", makefile, re.MULTILINE))
    text = "\n".join(page.read_text(encoding="utf-8") for page in PAGES)
    named = set(re.findall(r"(?:`|\$ )make ([a-z]+)", text))
    assert named - targets == set()
    phony = set(re.search(r"^\.PHONY:(.*)$", makefile, re.MULTILINE)[1].split())
    assert phony == targets, "targets, and what .PHONY lists"


COMMANDS = typer.main.get_command(app).commands


@pytest.mark.parametrize("name", COMMANDS)
def test_every_command_and_every_option_is_documented(name):
    command = COMMANDS[name]
    assert re.search(rf"^\$ mekong-facts {name}\b", README, re.MULTILINE), f"README shows no `mekong-facts {name}`"
    options = {max(parameter.opts, key=len) for parameter in command.params if parameter.opts[0].startswith("-")}
    assert {option for option in options if f"{option}`" not in README and f"{option} " not in README} == set()


@pytest.mark.parametrize("name", COMMANDS)
def test_every_command_has_an_example_in_its_help(name):
    assert f"mekong-facts {name}" in COMMANDS[name].help, name


@pytest.mark.parametrize("name", COMMANDS)
def test_every_command_has_its_whole_line_in_a_terminal_of_80_columns(name):
    room = 80 - len("  ") - max(map(len, COMMANDS)) - len("  ") - 2  # the last two stay free
    assert not COMMANDS[name].get_short_help_str(room).endswith("...")


def test_commands_that_are_named_are_there():
    named = {
        name for page in PAGES for name in re.findall(r"mekong-facts ([a-z]+)\b", page.read_text(encoding="utf-8"))
    }
    assert named - set(COMMANDS) == set()


def test_the_first_screen_shows_the_command_its_output_and_jq():
    screen = "\n".join(README.splitlines()[:FIRST_SCREEN])
    title, sentence = screen.split("\n\n")[:2]
    assert title == "# mekong-facts"
    assert sentence.count(". ") == 0
    assert sentence.endswith(".")
    assert "$ mekong-facts extract seeds/\n" in screen
    assert "| jq " in screen
    assert "```json" in screen, "the command's real output"


def test_outputs_that_are_shown_are_what_comes_out(monkeypatch):
    monkeypatch.chdir(ROOT)
    spec = util.spec_from_file_location("readme", ROOT / "scripts" / "readme.py")
    readme = util.module_from_spec(spec)
    spec.loader.exec_module(readme)
    everything = len(DOCUMENTS) == len(list(ROOT.glob("tests/corpus/*/*.xml")))
    for page in map(ROOT.joinpath, readme.DOCUMENTS):
        text = page.read_text(encoding="utf-8") if page.exists() else ""
        if not everything:  # scores of all documents can't be checked by reading some
            text = text.replace("<!-- output: mekong-facts evaluate tests/corpus", "<!-- of all documents")
        assert readme.filled(text) == text, "run `make figures`"


@pytest.mark.parametrize("page", PAGES, ids=lambda page: str(page.relative_to(ROOT)))
def test_links_lead_somewhere(page):
    text = page.read_text(encoding="utf-8")
    heads = {
        re.sub(r"[^\w\- ]", "", head.lower()).strip().replace(" ", "-")
        for head in re.findall(r"^#+ (.*)$", text, re.MULTILINE)
    }
    for target in re.findall(r"\[[^\]]+\]\(([^)\s]+)\)", text):
        path, _, anchor = target.partition("#")
        if not path:
            assert anchor in heads, target
        elif "://" not in path:
            assert (page.parent / path).exists(), target


@pytest.mark.parametrize("page", PAGES, ids=lambda page: str(page.relative_to(ROOT)))
def test_sections_are_not_empty(page):
    heads = re.findall(r"^(#+) (.*)\n+(#+ |\Z)", page.read_text(encoding="utf-8"), re.MULTILINE)
    assert [head for level, head, after in heads if len(after.strip()) <= len(level)] == []


def test_the_changelog_has_this_version():
    text = (ROOT / "CHANGELOG.md").read_text(encoding="utf-8")
    assert re.search(rf"^## (?:Unreleased|{re.escape(mekong_facts.__version__)})\b", text, re.MULTILINE)


def test_every_field_code_and_column_of_the_output_is_documented():
    page = (ROOT / "docs" / "output.md").read_text(encoding="utf-8")
    schema = Report.model_json_schema(mode="serialization")
    fields = {name for model in (schema, *schema["$defs"].values()) for name in model["properties"]}
    values = {
        value for model in schema["$defs"].values() for field in model["properties"].values() for value in enum(field)
    }
    columns = {*Row._fields, *EVENT_COLUMNS}
    documented = set(re.findall(r"`([\w-]+)`", page))
    assert (fields | values | columns | set(ERROR_CODES)) - documented == set()


def enum(field):
    """Return the values of a field that has a list of them."""
    return [value for one in (field, *field.get("anyOf", ())) for value in one.get("enum", ())]


def test_what_is_read_from_a_page_is_what_it_shows():
    text = "```console\n$ a \\\n> b\nout\n…\nend\n$ c\n```\n\n<!-- not run: a server -->\n```console\n$ d\n```\n"
    first, second = blocks_of(ROOT / "x.md", text)
    assert list(first.commands()) == [("a b", ["out", "…", "end"]), ("c", [])]
    assert (second.reason, second.line) == ("a server", 11)
    assert shows(["out", "…", "end"], "out\nx\ny\nend\n")
    assert shows(["out", "…"], "out\n")
    assert not shows(["out"], "out\nmore\n")
    assert not shows(["out", "…", "end"], "out\n")
