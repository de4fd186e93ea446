"""Input cut into parts: every cut gives the documents that reading in one go gives."""

from __future__ import annotations

import json
import os
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from mekong_facts import sources
from mekong_facts.engines import part, plan
from mekong_facts.engines.manifest import inputs
from mekong_facts.engines.plan import Piece, Seen
from mekong_facts.errors import MekongFactsError
from mekong_facts.records import Item, Place
from mekong_facts.report import generator

MAX_SIZE = 300


@pytest.fixture(autouse=True)
def _folder(tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)


def put(path, content="The talks opened."):
    path = Path(path)
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(content if isinstance(content, bytes) else content.encode())


def told(found):
    """Return what can be compared of documents and errors."""
    return [item if isinstance(item, Item) else (item.source, item.code, item.message) for item in found]


def planned(paths, size, **limits):
    """Return the parts as workers get them."""
    limits = sources.Limits(MAX_SIZE, **limits)
    parts = list(plan.parts(paths, limits, size))
    looks = [part.look(part.Look(pieces, MAX_SIZE, generator())) for pieces in parts]
    return list(plan.placed(parts, looks))


def in_parts(paths, size, **limits):
    """Return the documents and errors that workers find."""
    return [
        item for pieces, _ in planned(paths, size, **limits) for piece in pieces for item in part.read(piece, MAX_SIZE)
    ]


LINES = st.sampled_from(
    [
        b'{"text": "Talks."}',
        b'{"id": "x", "text": "' + b"Talks. " * 12 + b'"}',
        b'{"text": "' + b"long " * 80 + b'"}',
        b"{broken",
        b"\xff",
        b"",
        b"  \t\r",
        b" " * 400,
        b"\xef\xbb\xbf{}",
    ]
)


@settings(max_examples=150)
@given(st.lists(LINES, max_size=30), st.booleans(), st.booleans(), st.integers(20, 700))
def test_any_cut_gives_the_same_documents(tmp_path_factory, lines, ends, mark, size):
    file = tmp_path_factory.mktemp("cut") / "r.jsonl"
    file.write_bytes((b"\xef\xbb\xbf" if mark else b"") + b"\n".join(lines) + (b"\n" if ends else b""))
    paths = [str(file)]
    assert told(in_parts(paths, size)) == told(sources.read(paths, sources.Limits(MAX_SIZE)))


def test_files_of_all_kinds_in_one_run():
    put("d/a.jsonl", b'{"text": "One."}\n' * 40)
    put("d/b.txt")
    put("d/c.ndjson", b"\n" * 2000)
    put("d/e.log", b'{"text": "Records without the suffix."}\n' * 40)
    put("d/f.json", b"[]")
    put("d/large.txt", b"x" * (MAX_SIZE + 1))
    put("d/none.txt", b"")
    put(os.fsdecode(b"d/\xff.txt"))
    Path("d/nowhere").symlink_to("gone")
    paths = ["gone", "d", "d/*.txt", "d/a.jsonl", "*.none"]
    whole = told(sources.read(paths, sources.Limits(MAX_SIZE)))
    assert len(whole) > 120
    for size in (10, 500, 10**6):
        assert told(in_parts(paths, size)) == whole


def test_parts_are_of_about_one_size_and_cover_everything():
    put("r.jsonl", b'{"text": "One."}\n' * 1000)
    pieces = [piece for part_ in plan.parts(["r.jsonl"], sources.Limits(), 1000) for piece in part_]
    assert pieces[0].start == 0
    assert [one.end for one in pieces[:-1]] == [one.start for one in pieces[1:]]
    assert pieces[-1].end == 17_000
    assert {one.end - one.start for one in pieces[:-1]} == {1003}
    assert [one.last for one in pieces].index(True) == len(pieces) - 1
    put("r.jsonl", b'{"text": "One."}\n' * 1001)
    assert [next(plan.parts(["r.jsonl"], sources.Limits(), 1000))] == [(pieces[0],)], "what was appended moves no cut"


def test_small_files_share_a_part():
    for number in range(10):
        put(f"d/{number}.txt")
    assert [len(pieces) for pieces in plan.parts(["d"], sources.Limits(), 10_000)] == [4, 4, 2]


def test_the_output_is_no_input():
    put("a.txt")
    put("out/part-00000.jsonl", "{}")
    assert [piece.source for (piece,) in plan.parts(["."], sources.Limits(leave_out="out"), 10)] == ["./a.txt"]


def test_what_is_no_file():
    os.mkfifo("pipe")
    ((piece,),) = plan.parts(["pipe"], sources.Limits())
    assert piece.error.code == "unsupported-format"
    assert list(plan.parts([], sources.Limits())) == []


def test_what_is_recorded_of_an_input():
    put("r.jsonl", b'{"text": "One."}\n\n' * 4)
    (first, sights), (second, more) = planned(["r.jsonl"], 40)
    (one,), (two,) = inputs(first, sights), inputs(second, more)
    assert (one.start, one.end, one.first_line, one.first_record) == (0, 53, 1, 1)
    assert (two.start, two.end, two.first_line, two.first_record) == (53, 72, 6, 4)
    assert one.sha256 != two.sha256
    gone = Piece("gone", error=MekongFactsError("not-found", "no such file or folder", "gone"))
    assert (
        json.loads(inputs([gone], [Seen(None, 0, Place())])[0].model_dump_json())["error"] == "no such file or folder"
    )
