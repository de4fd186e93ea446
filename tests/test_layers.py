"""Data flows one way: a file imports from files to its left only, and what finds facts knows no spaCy."""

from __future__ import annotations

import ast
import re
from graphlib import CycleError, TopologicalSorter
from pathlib import Path

import pytest

import mekong_facts

HOME = Path(mekong_facts.__file__).parent
PACKAGE = "mekong_facts"

# From left to right: a file may import what stands on a line above, and within its own line what makes no circle.
LINES = """
errors patterns
facts
rules languages
identify decoding remnants misread old_fonts broken_words scanned normal_form page_lines headline
documents
tokenizer
spans
pipeline
extraction
records wildcards
sources workers
stored events
reader
report
compare markup
evaluate
sinks
engines
__init__
cli
__main__
"""
PLACE = {name: number for number, line in enumerate(LINES.split("\n")) for name in line.split()}
WITH_SPACY = {"tokenizer", "spans", "pipeline"}
# These read the letters of any text.
READS_LETTERS = {"prose.py", "places.py"}


def name_of(path: Path, home: Path) -> str:
    """Return the dotted name of a module in the package; the package's own top is `__init__`."""
    parts = path.relative_to(home).with_suffix("").parts
    return ".".join(parts[:-1] if parts[-1] == "__init__" and len(parts) > 1 else parts)


def imports_of(path: Path, modules: set[str]) -> tuple[set[str], set[str]]:
    """Return what a file imports, anywhere in it: modules of the package, and other packages."""
    inner, outer = set(), set()
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        names = []
        if isinstance(node, ast.Import):
            names = [alias.name for alias in node.names]
        elif isinstance(node, ast.ImportFrom):
            assert not node.level, f"{path}: relative import"
            names = [f"{node.module}.{alias.name}" for alias in node.names]
        for name in names:
            top, _, rest = name.partition(".")
            if top != PACKAGE:
                outer.add(top)
            elif rest in modules:
                inner.add(rest)
            elif rest.rpartition(".")[0] in modules:
                inner.add(rest.rpartition(".")[0])
            elif "." in rest:
                inner.add(rest)
            elif rest != "__version__":
                inner.add("__init__")
    return inner, outer


def graph_of(home: Path) -> tuple[dict[str, set[str]], dict[str, set[str]]]:
    paths = {name_of(path, home): path for path in sorted(home.rglob("*.py"))}
    both = {name: imports_of(path, set(paths)) for name, path in paths.items()}
    return {name: inner for name, (inner, _) in both.items()}, {name: outer for name, (_, outer) in both.items()}


def faults(home: Path) -> list[str]:
    """Return a line for everything that goes the wrong way."""
    inner, outer = graph_of(home)
    found = [f"{name}: has no place in LINES" for name in inner if name.split(".")[0] not in PLACE]
    if found:
        return found
    found = [f"{name} imports {one}, which is not there" for name in inner for one in inner[name] - inner.keys()]
    if found:
        return found
    for name, imported in inner.items():
        place = PLACE[name.split(".")[0]]
        found += [f"{name} imports {one}" for one in sorted(imported) if PLACE[one.split(".")[0]] > place]
    found += [
        f"{name} imports spacy"
        for name, imported in outer.items()
        if "spacy" in imported and name.split(".")[0] not in {*WITH_SPACY, "__init__"}
    ]
    try:
        TopologicalSorter({name: imported - {name} for name, imported in inner.items()}).prepare()
    except CycleError as error:
        found.append(f"a circle of imports: {' -> '.join(error.args[1])}")
    return found


def test_imports_go_one_way():
    assert faults(HOME) == []


def folders_of(inner: dict[str, set[str]], kind: str) -> dict[str, set[str]]:
    """Return which folders of a kind of fact each of its folders imports from."""
    found: dict[str, set[str]] = {}
    for name, imported in inner.items():
        folder = re.match(rf"rules\.{kind}\.(\w+)\.", name)
        if folder:
            others = {one[1] for one in (re.match(rf"rules\.{kind}\.(\w+)\.", each) for each in imported) if one}
            found.setdefault(folder[1], set()).update(others - {folder[1]})
    return found


@pytest.mark.parametrize("kind", ["dates", "meetings", "officials"])
def test_folders_of_a_kind_import_one_way(kind: str):
    folders = folders_of(graph_of(HOME)[0], kind)
    assert any(folders.values())
    TopologicalSorter(folders).prepare()


def test_folders_that_import_one_another_are_a_circle():
    both = {"rules.dates.a.one": {"rules.dates.b.two"}, "rules.dates.b.three": {"rules.dates.a.four", "facts"}}
    with pytest.raises(CycleError):
        TopologicalSorter(folders_of(both, "dates")).prepare()


def loads_of(home: Path) -> dict[str, set[str]]:
    """Return what each module loads first when it is loaded: those that it imports at its top, and their packages."""
    paths = {name_of(path, home): path for path in home.rglob("*.py")}
    found = {}
    for name, path in paths.items():
        found[name] = set()
        top = ast.parse(path.read_text(encoding="utf-8")).body
        for node in (node for node in top if isinstance(node, ast.ImportFrom) and node.module.startswith(PACKAGE)):
            package = node.module.removeprefix(PACKAGE).lstrip(".")
            for one in (f"{package}.{alias.name}".lstrip(".") for alias in node.names):
                module = one if one in paths else package
                outer = {module.rsplit(".", depth)[0] for depth in range(1, module.count(".") + 1)}
                found[name] |= {module, *(each for each in outer if not f"{name}.".startswith(f"{each}."))}
    return {name: loaded - {name, ""} for name, loaded in found.items()}


def test_any_module_may_be_loaded_first():
    TopologicalSorter(loads_of(HOME)).prepare()


def test_every_place_is_taken():
    names = {name.split(".")[0] for name in graph_of(HOME)[0]}
    assert set(PLACE) - names == set()


def test_what_finds_facts_never_reaches_spacy():
    inner, outer = graph_of(HOME)
    reached = {name for name in inner if name.split(".")[0] in {"rules", "languages"}}
    while more := {one for name in reached for one in inner.get(name, ())} - reached:
        reached |= more
    assert {name for name in reached if outer.get(name, set()) & {"spacy", "thinc"}} == set()


def test_only_its_engine_knows_dask():
    inner, outer = graph_of(HOME)
    assert {name for name, imported in outer.items() if imported & {"dask", "distributed"}} == {"engines.dask"}
    assert {name for name, imported in inner.items() if "engines.dask" in imported - {name}} == {"cli.dask"}


def test_rules_hold_no_vietnamese_words():
    told = {
        (path.name, word)
        for path in (HOME / "rules").rglob("*.py")
        if path.name not in READS_LETTERS
        for string in strings_of(path.read_text(encoding="utf-8"))
        for word in re.findall(r"[a-z]+[à-ǿḁ-ỹ]\w*|[à-ǿḁ-ỹ][a-z]+", re.sub(r"\[[^\]]*\]", "", string))
    }
    assert told == set()


def strings_of(code: str) -> list[str]:
    """Return the strings of a module but for those that say what it does."""
    tree = ast.parse(code)
    says = {id(node.value) for node in ast.walk(tree) if isinstance(node, ast.Expr)}
    nodes = (node for node in ast.walk(tree) if isinstance(node, ast.Constant) and id(node) not in says)
    return [node.value for node in nodes if isinstance(node.value, str)]


def test_where_fields_are_told_none_is_left_out():
    left = {
        f"{path.name}: {node.name}.{part.target.id}"
        for path in HOME.rglob("*.py")
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8")))
        if isinstance(node, ast.ClassDef) and "Attributes:" in (says := ast.get_docstring(node) or "")
        for part in node.body
        if isinstance(part, ast.AnnAssign) and isinstance(part.target, ast.Name)
        if not re.search(rf"^    (?:\w+, )*{part.target.id}(?:, \w+)*: ", says, re.MULTILINE)
    }
    assert left == set()


@pytest.mark.parametrize(
    ("file", "code", "complaint"),
    [
        ("facts.py", "from mekong_facts.cli import app", "facts imports cli"),
        ("errors.py", "def f():\n    from mekong_facts import facts", "errors imports facts"),
        ("rules/dates.py", "import spacy", "rules.dates imports spacy"),
        ("languages/en/dates.py", "from spacy.tokens import Doc", "languages.en.dates imports spacy"),
        ("rules/prose.py", "from mekong_facts.rules.dates import find", "a circle"),
        ("facts.py", "from mekong_facts import extract", "facts imports __init__"),
        ("helpers.py", "", "helpers: has no place in LINES"),
    ],
)
def test_imports_the_wrong_way_are_told(tmp_path, file, code, complaint):
    (tmp_path / "rules").mkdir()
    (tmp_path / "cli").mkdir()
    (tmp_path / "languages" / "en").mkdir(parents=True)
    names = ("__init__.py", "cli/__init__.py", "rules/dates.py", "rules/prose.py", "facts.py", "errors.py")
    for name in names:
        (tmp_path / name).write_text("", encoding="utf-8")
    (tmp_path / "rules/dates.py").write_text("from mekong_facts.rules import prose", encoding="utf-8")
    assert faults(tmp_path) == []
    path = tmp_path / file
    path.write_text(f"{path.read_text(encoding='utf-8') if path.exists() else ''}\n{code}", encoding="utf-8")
    assert any(complaint in line for line in faults(tmp_path)), faults(tmp_path)
