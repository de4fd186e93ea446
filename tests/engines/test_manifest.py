"""The folder of parts, between runs and after them."""

from __future__ import annotations

import json
import re

import pytest
from process import ROOT

from mekong_facts.engines.manifest import Folder, Input, Manifest, Part, made
from mekong_facts.errors import MekongFactsError
from mekong_facts.languages.lexicon import UserLexicon
from mekong_facts.reader import Options

RUN = made("mekong-facts 1", Options(), 100)


def part(number, **told):
    source = Input(source="a.txt", sha256="0", start=0, end=9, first_line=1, first_record=1, error=None)
    name = f"part-{number:05}.jsonl"
    return Part(output=name, sha256="1", bytes=3, documents=2, errors=1, inputs=(source,), **told)


def names(path):
    return sorted(one.name for one in path.iterdir())


def test_a_run_leaves_parts_and_their_manifest(tmp_path):
    folder = Folder(tmp_path / "a" / "out", RUN)
    folder.check()
    assert folder.begin() == {}
    for name in ("part-00000.jsonl", "part-00001.jsonl", "part-00002.jsonl", ".part-00001.jsonl.x.part", "note.txt"):
        (folder.path / name).touch()
    folder.add(part(1))
    folder.finish([part(0), part(1)])
    assert names(folder.path) == ["manifest.json", "note.txt", "part-00000.jsonl", "part-00001.jsonl"]
    manifest = json.loads((folder.path / "manifest.json").read_text(encoding="utf-8"))
    assert (manifest["documents"], manifest["errors"], len(manifest["parts"])) == (4, 2, 2)
    assert manifest["generator"] == "mekong-facts 1"
    assert manifest["options"]["only"] == ["meetings", "dates", "officials", "countries", "plan_periods"]


def test_the_next_run_knows_the_parts_and_has_no_manifest_until_it_is_done(tmp_path):
    folder = Folder(tmp_path, RUN)
    folder.begin()
    folder.finish([part(0), part(1)])
    folder.check()
    assert list(folder.begin().values()) == [part(0), part(1)]
    assert names(tmp_path) == [".unfinished.jsonl"]


def test_a_run_that_was_broken_off_is_taken_up(tmp_path):
    folder = Folder(tmp_path, RUN)
    folder.begin()
    folder.add(part(3))
    journal = tmp_path / ".unfinished.jsonl"
    journal.write_bytes(journal.read_bytes() + b'{"output": "part-0')
    again = Folder(tmp_path, RUN)
    again.check()
    assert again.begin() == {"part-00003.jsonl": part(3)}
    assert Folder(tmp_path, RUN).begin() == {"part-00003.jsonl": part(3)}


@pytest.mark.parametrize("content", [b"", b"{}", b"\xff", b'{"generator": 1}', b"[" * 100_000])
@pytest.mark.parametrize("name", ["manifest.json", ".unfinished.jsonl"])
def test_what_is_damaged_is_not_known(tmp_path, name, content):
    (tmp_path / name).write_bytes(content)
    folder = Folder(tmp_path, RUN)
    folder.check()
    assert folder.begin() == {}


@pytest.mark.parametrize(
    "other",
    [
        made("mekong-facts 2", Options(), 100),
        made("mekong-facts 1", Options(), 101),
        made("mekong-facts 1", Options(published="2012-02-14"), 100),
        made("mekong-facts 1", Options(kinds=("dates",)), 100),
        made("mekong-facts 1", Options(genre="narrative"), 100),
        made("mekong-facts 1", Options(date_order="MDY"), 100),
        made("mekong-facts 1", Options(language="vi"), 100),
        made("mekong-facts 1", Options(lexicon=UserLexicon()), 100),
    ],
)
def test_parts_of_another_version_or_with_other_options_are_not_known(tmp_path, other):
    assert set(vars(Options).get("__slots__")) - {"kinds"} <= set(other.options)
    folder = Folder(tmp_path, RUN)
    folder.begin()
    folder.finish([part(0)])
    assert Folder(tmp_path, other).begin() == {}


def test_other_peoples_files_are_left_alone(tmp_path):
    (tmp_path / "part-00000.jsonl").write_text("mine", encoding="utf-8")
    with pytest.raises(MekongFactsError, match="holds other files"):
        Folder(tmp_path, RUN).check()
    with pytest.raises(MekongFactsError, match="is a file"):
        Folder(tmp_path / "part-00000.jsonl", RUN).check()


def test_the_page_on_scale_names_every_field():
    page = (ROOT / "docs" / "scale.md").read_text(encoding="utf-8")
    tables = re.findall(r"^\| field.*?\n\n", page, re.MULTILINE | re.DOTALL)
    for model, table in zip((Manifest, Part, Input), tables, strict=True):
        cells = " ".join(re.findall(r"^\| (`.*?) \|", table, re.MULTILINE))
        assert re.findall(r"`(\w+)`", cells) == list(model.model_fields), model
