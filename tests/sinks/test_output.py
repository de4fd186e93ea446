"""The file that takes the output."""

from __future__ import annotations

import os
import stat
from pathlib import Path

import pytest

from mekong_facts.sinks.output import NotWantedError, output


@pytest.fixture(autouse=True)
def folder(tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)


def test_a_file_appears_whole_at_the_end():
    with output("new.txt") as write:
        write("Hà ")
        write("Nội\n")
        assert not Path("new.txt").exists()
    assert Path("new.txt").read_bytes() == "Hà Nội\n".encode()
    assert [path.name for path in Path().iterdir()] == ["new.txt"]


@pytest.mark.parametrize("error", [ValueError, KeyboardInterrupt, SystemExit])
def test_after_a_failure_the_old_file_is_whole(error):
    Path("old.txt").write_text("old", encoding="utf-8")
    with pytest.raises(error), output("old.txt") as write:  # noqa: PT012 - it fails between the two
        write("new")
        raise error
    assert Path("old.txt").read_text(encoding="utf-8") == "old"
    assert [path.name for path in Path().iterdir()] == ["old.txt"]


def test_what_is_not_wanted_changes_nothing():
    Path("old.txt").write_text("old", encoding="utf-8")
    with output("old.txt") as write:
        write("new")
        raise NotWantedError
    assert Path("old.txt").read_text(encoding="utf-8") == "old"


def test_permissions_and_links_stay():
    Path("old.txt").touch(0o600)
    Path("link").symlink_to("old.txt")
    with output("link") as write:
        write("new")
    assert Path("link").is_symlink()
    assert Path("old.txt").read_text(encoding="utf-8") == "new"
    assert stat.S_IMODE(Path("old.txt").stat().st_mode) == 0o600
    mask = os.umask(0o027)
    try:
        with output("fresh.txt") as write:
            write("new")
        assert stat.S_IMODE(Path("fresh.txt").stat().st_mode) == 0o640
        assert os.umask(0o027) == 0o027
    finally:
        os.umask(mask)


@pytest.mark.parametrize("path", ["no/such/folder/x.txt", ".", "/dev/full"])
def test_errors_name_the_file(path):
    with pytest.raises(OSError, match=r"\S") as error, output(path) as write:
        write("x" * 100_000)
    assert error.value.filename == path


def test_devices_are_written_to():
    with output("/dev/null") as write:
        write("x")
    assert stat.S_ISCHR(Path("/dev/null").stat().st_mode)
