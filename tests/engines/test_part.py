"""What a worker does, without a cluster."""

from __future__ import annotations

import hashlib
import json
import os
from dataclasses import replace
from pathlib import Path

import pytest

from mekong_facts import sources
from mekong_facts.engines import part, plan
from mekong_facts.engines.manifest import inputs
from mekong_facts.errors import MekongFactsError
from mekong_facts.reader import Options
from mekong_facts.report import generator

TEXT = "The eighth Senior Officials' Meeting (SOM8) opened in Hanoi on 14 February 2012."


@pytest.fixture
def task(tmp_path):
    """Return what asks for a part of three documents, one of which can't be read."""
    source = tmp_path / "in.jsonl"
    source.write_text(json.dumps({"text": TEXT}) + "\n{broken\n", encoding="utf-8")
    (tmp_path / "x.txt").write_text(TEXT, encoding="utf-8")
    (tmp_path / "out").mkdir()
    (pieces,) = plan.parts([str(source), str(tmp_path / "x.txt")], sources.Limits())
    look = part.Look(pieces, sources.MAX_SIZE, generator())
    return part.Task(
        look, inputs(pieces, part.look(look)), str(tmp_path / "out" / "part-000000.jsonl"), Options(), None
    )


def written(task):
    return Path(task.target).read_bytes()


def test_a_part_is_written_and_recorded(task):
    done, new = part.make(task)
    assert new
    data = written(task)
    assert (done.sha256, done.bytes) == (hashlib.sha256(data).hexdigest(), len(data))
    assert (done.documents, done.errors, done.output) == (2, 1, "part-000000.jsonl")
    assert [one.sha256 for one in done.inputs] == [one.sha256 for one in task.inputs]
    lines = [json.loads(line) for line in data.splitlines()]
    assert ["error" in line for line in lines] == [False, True, False]


def test_a_part_that_is_whole_is_not_done_again(task):
    done, _ = part.make(task)
    os.utime(task.target, (1, 1))
    assert part.make(replace(task, known=done)) == (done, False)
    assert Path(task.target).stat().st_mtime == 1


@pytest.mark.parametrize("damage", [b"", b"{}\n", None])
def test_a_damaged_part_is_done_again(task, damage):
    done, _ = part.make(task)
    data = written(task)
    if damage is None:
        Path(task.target).unlink()
    else:
        Path(task.target).write_bytes(data + damage if damage else b"")
    assert part.make(replace(task, known=done)) == (done, True)
    assert written(task) == data


def test_input_that_changes_meanwhile_gives_no_part(task, tmp_path):
    (tmp_path / "x.txt").write_text("other", encoding="utf-8")
    with pytest.raises(MekongFactsError, match="changed while it was read"):
        part.make(task)
    assert list((tmp_path / "out").iterdir()) == []


def test_a_worker_without_the_files_or_with_another_version(task, tmp_path):
    with pytest.raises(MekongFactsError, match=r"a worker has mekong-facts .*, and this is mekong-facts 0"):
        part.look(replace(task.look, generator="mekong-facts 0"))
    (tmp_path / "x.txt").unlink()
    with pytest.raises(MekongFactsError, match="is not there for a worker"):
        part.look(task.look)


@pytest.mark.skipif(os.name == "nt" or os.geteuid() == 0, reason="nothing is forbidden to root")
def test_a_file_that_may_not_be_read_is_an_error_in_its_place(task, tmp_path):
    (tmp_path / "x.txt").chmod(0)
    seen = part.look(task.look)
    assert [one.sha256 is None for one in seen] == [False, True]
    done, _ = part.make(replace(task, inputs=inputs(task.look.pieces, seen)))
    assert done.errors == 2
