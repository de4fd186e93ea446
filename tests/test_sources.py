"""Paths to documents."""

from __future__ import annotations

import errno
import io
import json
import os
import threading

import pytest
from hypothesis import given
from hypothesis import strategies as st

from mekong_facts import records, sources
from mekong_facts.errors import MekongFactsError
from mekong_facts.records import Item, Pause
from mekong_facts.sources import Limits, NothingThereError


@pytest.fixture(autouse=True)
def folder(tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    return tmp_path


def write(path, content="The talks opened."):
    data = content if isinstance(content, bytes) else content.encode()
    os.makedirs(os.path.dirname(path) or ".", exist_ok=True)
    with open(path, "wb") as file:
        file.write(data)


def found(*paths, **limits):
    """Return the name of each document, and (name, code) of each error."""
    items = [item for item in sources.read(paths, Limits(**limits)) if not isinstance(item, Pause)]
    return [item.source if isinstance(item, Item) else (item.source, item.code) for item in items]


def test_a_folder_is_read_recursively_in_order():
    for path in ("d/b.txt", "d/a/2.txt", "d/a/1.txt", "d/c", "d/.hidden", "d/.git/x.txt", "d/B.txt"):
        write(path)
    assert found("d") == ["d/B.txt", "d/a/1.txt", "d/a/2.txt", "d/b.txt", "d/c"]
    assert found("./d/")[0] == "./d/B.txt", "a path is printed as it was given"


def test_links_in_a_circle_end():
    write("d/a/x.txt")
    os.symlink("..", "d/a/up")
    os.symlink(".", "d/self")
    os.symlink("gone", "d/nowhere")
    assert found("d") == ["d/a/x.txt", ("d/nowhere", "not-found")]


def test_very_deep_folders_are_no_recursion():
    here = os.getcwd()
    for _ in range(1200):
        os.mkdir("d")
        os.chdir("d")
    write("x.txt")
    os.chdir(here)
    deepest = os.path.join(*["d"] * 1200)
    try:
        assert found("d") == [f"{deepest}/x.txt"]
    finally:  # shutil, which pytest tidies up with, can't go so deep
        os.unlink(f"{deepest}/x.txt")
        os.removedirs(deepest)
        os.makedirs(here, exist_ok=True)


def test_patterns_find_files_in_order():
    for path in ("a1.txt", "a2.txt", "b.txt", "d/e/f.txt", "[x].txt"):
        write(path)
    assert found("a*.txt", "b.txt") == ["a1.txt", "a2.txt", "b.txt"]
    assert found("**/f.txt") == ["d/e/f.txt"]
    assert found("[x].txt") == ["[x].txt"], "a file of that very name goes first"
    assert found("z*.txt") == [("z*.txt", "not-found")]


@pytest.mark.parametrize("pattern", ["d/**", "d/**/*", "d/*", "d/**/**/*", "**", "**/*", "d/**/"])
def test_a_pattern_that_matches_folders_and_what_is_in_them_gives_each_file_once(pattern):
    for path in ("d/a/x/1.txt", "d/a/2.txt", "d/b.txt", "d/.git/c.txt"):
        write(path)
    os.makedirs("d/empty")
    assert found(pattern) == ["d/a/2.txt", "d/a/x/1.txt", "d/b.txt"]
    assert found("d/**/x") == ["d/a/x/1.txt"]


def test_a_pattern_does_not_go_round_in_circles():
    write("d/a/x.txt")
    for name in ("one", "two", "three"):
        os.symlink("..", f"d/a/{name}")
    assert found("d/**/x.txt") == found("d/**/*.txt") == ["d/a/x.txt"]
    assert found("**/nowhere") == [("**/nowhere", "not-found")]


def test_what_a_pattern_matches_is_read_as_what_is_in_a_folder():
    write("d/x.txt")
    os.mkfifo("d/pipe")
    os.symlink("gone", "d/lost")
    assert found("d/*") == found("d") == [("d/lost", "not-found"), ("d/pipe", "unsupported-format"), "d/x.txt"]
    assert found("d/*.txt", leave_out="d/x.txt") == [("d/*.txt", "not-found")]
    (item,) = (one for one in sources.read(["d/l*"]) if isinstance(one, MekongFactsError))
    assert not isinstance(item, NothingThereError)


@pytest.mark.parametrize("path", ["gone", "gone/x", "x.txt/y", "a\0b", "n" * 5000, "\udcff"])
def test_a_path_that_leads_nowhere_is_wrong_usage(path):
    write("x.txt")
    (item,) = sources.read([path])
    assert isinstance(item, NothingThereError)
    assert item.code == "not-found"
    item.source.encode()


def test_a_folder_without_files_is_wrong_usage():
    os.makedirs("d/e")
    (item,) = sources.read(["d"])
    assert isinstance(item, NothingThereError)
    assert item.code == "empty"


def test_a_pipe_in_a_folder_is_not_waited_for():
    os.makedirs("d")
    os.mkfifo("d/pipe")
    write("d/x.txt")
    assert found("d") == [("d/pipe", "unsupported-format"), "d/x.txt"]


def test_a_pipe_that_is_named_is_read():
    os.mkfifo("pipe")
    writer = threading.Thread(target=write, args=("pipe",))
    writer.start()
    assert found("pipe") == ["pipe"]
    writer.join()


def test_a_file_that_vanishes_or_cannot_be_read(monkeypatch):
    write("d/a.txt")
    write("d/b.txt")
    write("d/c.txt")
    real = open

    def opened(path, *args, **kwargs):
        if path == "d/a.txt":
            raise PermissionError(errno.EACCES, "Permission denied", path)
        if path == "d/b.txt":
            os.unlink(path)
        return real(path, *args, **kwargs)

    monkeypatch.setattr("builtins.open", opened)
    assert found("d") == [("d/a.txt", "not-found"), ("d/b.txt", "not-found"), "d/c.txt"]


def test_a_disk_that_fails_is_an_error_of_its_file(monkeypatch):
    write("a.txt")
    monkeypatch.setattr(sources, "_head", lambda _: (_ for _ in ()).throw(OSError(errno.EIO, "Input/output error")))
    assert found("a.txt") == [("a.txt", "corrupt")]


def test_empty_and_large_files_are_told():
    write("empty.txt", "")
    write("large.txt", "x" * 101)
    write("fits.txt", "x" * 100)
    assert found("empty.txt", "large.txt", "fits.txt", max_size=100) == [
        ("empty.txt", "empty"),
        ("large.txt", "too-large"),
        "fits.txt",
    ]
    assert found("/dev/zero", max_size=1 << 20) == [("/dev/zero", "too-large")]


def test_the_file_that_is_written_to_is_left_out_of_folders():
    write("d/facts.txt")
    write("d/x.txt")
    assert found("d", leave_out="d/facts.txt") == ["d/x.txt"]


def test_json_that_is_no_record_is_not_read():
    write("report.json", '{\n  "schema_version": 1\n}')
    write("record.json", '{"text": "The talks opened."}')
    assert found("report.json", "record.json") == [("report.json", "unsupported-format"), "record.json#1"]


def test_a_line_of_jsonl_is_a_document():
    lines = [
        {"text": "One.", "id": "a", "language": "en", "published": "2012-02-14", "title": "T"},
        {"text": "Two."},
        {"text": "Three.", "id": 3, "published": "2012-02-14T10:00:00Z", "language": None, "title": ""},
    ]
    write("r.jsonl", "\ufeff" + "\r\n\r\n".join(map(json.dumps, lines)))
    assert list(sources.read(["r.jsonl"])) == [
        Item("a", text="One.", language="en", published="2012-02-14", title="T"),
        Item("r.jsonl#2", text="Two."),
        Item("3", text="Three.", published="2012-02-14"),
    ]


@pytest.mark.parametrize(
    ("line", "message"),
    [
        (b"{", "is not JSON (expecting property name enclosed in double quotes, column 2)"),
        (b'{"text": "a"} x', "is not JSON (extra data, column 15)"),
        (b"[" * 100_000, "is not JSON that can be read"),
        (b'{"text": ' + b"1" * 5000 + b"}", "is not JSON that can be read"),
        (b"[1]", "is no record: an object with a text is wanted"),
        (b"null", "is no record: an object with a text is wanted"),
        (b"{}", "has no text"),
        (b'{"text": 5}', "has a text that is no string"),
        (b'{"text": "a", "id": []}', "has an id that is neither a string nor a number"),
        (b'{"text": "a", "id": true}', "has an id that is neither a string nor a number"),
        (b'{"text": "a", "language": 1}', "has a language that is no string"),
        (b'{"text": "a", "published": "soon"}', "has a date of publication that is no ISO date: 'soon'"),
        (b'{"text": "a", "published": "2012-02-30"}', "has a date of publication that is no ISO date: '2012-02-30'"),
        (b"\xff\xfe", "is not UTF-8 (byte 1)"),
        (b'{"text": "' + b"x" * 10_000 + b'"}', "is larger than 8,000 bytes (--max-size)"),
    ],
)
def test_a_broken_record_costs_no_other(line, message):
    write("r.jsonl", b'{"text": "a"}\n\n' + line + b'\n{"text": "b"}\n')
    first, broken, last = sources.read(["r.jsonl"], Limits(max_size=8000 if b"xxx" in line else 10**6))
    assert (first.text, last.text) == ("a", "b")
    assert (broken.source, broken.message) == ("r.jsonl#2", f"line 3: {message}")
    assert broken.code == ("too-large" if b"xxx" in line else "corrupt")


def test_a_record_may_be_named_by_any_number_but_not_by_blanks():
    write("r.jsonl", '{"text": "a", "id": 7.5}\n{"text": "b", "id": " "}')
    assert [item.source for item in sources.read(["r.jsonl"])] == ["7.5", "r.jsonl#2"]


def test_halves_of_surrogate_pairs_are_replaced():
    write("r.jsonl", '{"text": "a\\ud800b", "id": "\\udfff", "title": "\\ud800"}')
    assert list(sources.read(["r.jsonl"])) == [Item("\ufffd", text="a\ufffdb", title="\ufffd")]


def test_a_stream_says_when_it_waits():
    read_end, write_end = os.pipe()
    with open(read_end, "rb", buffering=0) as stream:
        os.write(write_end, b'{"text": "a"}\n{"te')
        items = records.read(stream, b"", "-", 10**6, waits=True)
        assert next(items).text == "a"
        assert isinstance(next(items), Pause)
        os.write(write_end, b'xt": "b"}\n')
        os.close(write_end)
        assert [item.text for item in items if isinstance(item, Item)] == ["b"]


@given(st.binary(max_size=300), st.sampled_from([b"", b'{"', b'{"text": "a"}\n', b"%PDF-"]))
def test_any_bytes_are_documents_or_errors(data, start):
    items = list(records.read(io.BytesIO(data), start, "x", 200, waits=False))
    assert items
    assert all(isinstance(item, Item | MekongFactsError) for item in items)
    assert all(item.source for item in items)


@given(st.lists(st.binary(max_size=30).filter(lambda line: b"\n" not in line), max_size=20), st.integers(1, 40))
def test_lines_are_split_wherever_the_chunks_end(lines, at):
    data = b"".join(line + b"\n" for line in lines)
    read = records._lines(io.BytesIO(data[at:]), data[:at], 10**6, waits=False)  # noqa: SLF001 - what `read` splits
    assert list(read) == lines
