"""What a hostile user types: one line, the status of the contract, and never a traceback."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest
from process import ROOT, run

TEXT = "The talks opened in Hanoi on 14 February 2012."
LONG = "a" * 5000  # longer than any file's name may be


@pytest.mark.parametrize(
    ("arguments", "status", "message"),
    [
        (["extract", LONG], 2, "no such file or folder"),
        (["show", LONG], 2, "no such file or folder"),
        (["timeline", LONG], 2, "no such file or folder"),
        (["merge", LONG], 2, "no such file or folder"),
        (["check", LONG, "seeds"], 2, "name too long"),
        (["evaluate", LONG], 2, "name too long"),
        (["evaluate", "--timex", LONG], 2, "name too long"),
        (["evaluate", "--timex", "/dev/null"], 2, "there is no record in it"),
        (["explain", LONG], 2, "there is no rule"),
        (["extract", "seeds", "--lexicon", LONG], 2, "name too long"),
        (["extract", "seeds", "--output", LONG], 1, "name too long"),
        (["extract", "seeds", "--output", "tests"], 1, "tests: is a directory"),
        (["extract", "seeds", "--max-size", "9" * 400 + "GB"], 2, "is no size"),
        (["extract", "seeds", "--published", "9999-12-31"], 2, "is no date of publication"),
        (["extract", "seeds", "--published", "0001-01-01"], 2, "is no date of publication"),
        (["extract", "seeds", "--only", "ngày"], 2, "'ngày': the kinds are"),
        (["extract", "seeds", "--language", "🇻🇳"], 2, "'🇻🇳' is not one of"),
    ],
)
def test_wrong_usage(arguments, status, message):
    done = run(*arguments, status=status)
    assert message in " ".join(done.stderr.split())
    assert "internal" not in done.stderr
    assert "Usage:" in done.stderr or done.stderr.count("\n") == 1


def test_merge_reads_what_it_can(tmp_path):
    facts = run("extract", "seeds", "-f", "jsonl").stdout
    (tmp_path / "a.jsonl").write_text(f"{facts}{{broken\n[]\n\n", encoding="utf-8")
    (tmp_path / "note.txt").write_text("no facts", encoding="utf-8")
    (tmp_path / "loop").symlink_to(".")
    (tmp_path / "lost.jsonl").symlink_to("lost.jsonl")
    done = run("merge", ".", cwd=tmp_path, status=1)
    assert done.stderr.splitlines() == [
        "mekong-facts: ./a.jsonl#3: is not JSON",
        "mekong-facts: ./a.jsonl#4: is not the facts of a document",
        "mekong-facts: ./lost.jsonl: can't be read: too many levels of symbolic links",
    ]
    assert json.loads(done.stdout)["events"] == json.loads(run("extract", "seeds").stdout)["events"]


def test_the_output_is_no_input(tmp_path):
    for name in ("a.txt", "b.txt"):
        (tmp_path / name).write_text("The talks opened in Hanoi on 14 February 2012.", encoding="utf-8")
    run("extract", "a.txt", "-o", "b.txt", cwd=tmp_path)
    before = (tmp_path / "b.txt").read_bytes()
    told = "mekong-facts: b.txt: is the file to write to, and not read\n"
    assert run("extract", "b.txt", "-o", "b.txt", cwd=tmp_path, status=2).stderr == told
    assert (tmp_path / "b.txt").read_bytes() == before
    assert run("extract", "a.txt", "b.txt", "-o", "b.txt", cwd=tmp_path, status=2).stderr == told
    run("extract", ".", "-o", "facts.json", cwd=tmp_path)
    for _ in range(2):
        assert run("merge", ".", "-o", "events.json", cwd=tmp_path).stderr == ""


@pytest.mark.parametrize("date", ["0001-01-01T00:00:00Z", "0000-00-00", "9999-12-31"])
def test_a_date_that_programs_write_for_none_is_none(tmp_path, date):
    record = {"text": "The talks open tomorrow, on 14 February.", "published": date, "language": "en"}
    (tmp_path / "x.jsonl").write_text(json.dumps(record), encoding="utf-8")
    (document,) = json.loads(run("extract", tmp_path / "x.jsonl").stdout)["documents"]
    assert (document["published"], document["published_from"]) == (None, None)
    assert "XXXX-02-14" in [fact["value"] for fact in document["dates"]]


@pytest.mark.skipif(sys.platform != "linux", reason="/dev/full")
@pytest.mark.parametrize(
    "arguments",
    ["merge {}", "timeline seeds", "evaluate tests/corpus/en/01-*.xml", "explain", "check {} seeds/000*", "--help"],
)
def test_every_command_says_that_its_output_is_full(arguments, tmp_path):
    facts = tmp_path / "facts.json"
    run("extract", "seeds", "-o", facts)
    line = f"{sys.executable} -m mekong_facts {arguments.format(facts)} > /dev/full"
    done = subprocess.run(["bash", "-c", line], check=False, capture_output=True, encoding="utf-8", cwd=ROOT)
    assert done.returncode == 1
    assert done.stderr.startswith("mekong-facts: ")
    assert done.stderr.endswith("no space left on device\n")
    assert done.stderr.count("\n") == 1


@pytest.mark.parametrize("command", ["extract", "merge", "timeline", "show"])
def test_a_standard_input_that_is_closed_is_wrong_usage(command):
    line = f"{sys.executable} -m mekong_facts {command} - <&-"
    done = subprocess.run(["bash", "-c", line], check=False, capture_output=True, encoding="utf-8", cwd=ROOT)
    assert (done.returncode, done.stderr) == (2, "mekong-facts: -: there is no standard input\n")


HOSTILE = {
    "nul": b"The talks\0 opened\0 in Hanoi on 14 February 2012." + b" The meeting went on." * 20,
    "blank": b"\n" * 1_000_000 + TEXT.encode(),
    "one word": b"a" * 2_000_000,
    "marks": b"The e" + "\u0301".encode() * 500_000 + b" opened in Hanoi on 14 February 2012.",
    "random": os.urandom(100_000),
    "rtl": "\u202eThe talks opened in Hanoi\u202c".encode(),
}


def test_hostile_documents(tmp_path):
    for name, data in HOSTILE.items():
        (tmp_path / name).write_bytes(data)
    (tmp_path / "sound").write_text(TEXT, encoding="utf-8")
    before = os.times().children_user
    done = run("extract", ".", "--language", "en", cwd=tmp_path, status=1)
    assert os.times().children_user - before < 30
    report = json.loads(done.stdout)
    assert [error["source"] for error in report["errors"]] == ["./random"]
    assert len(report["documents"]) == len(HOSTILE)
    for document in report["documents"]:
        text = (tmp_path / document["source"]).read_bytes().decode(document["encoding"])
        for mention in (mention for date in document["dates"] for mention in date["mentions"]):
            assert text[mention["start"] : mention["end"]] == mention["text"]
            assert len(mention["text"]) < 100


def test_names_of_files_do_no_harm(tmp_path):
    name = "a\nb\x1b[31m\udcff.bin"
    Path(tmp_path, name).write_bytes(b"")
    done = run("extract", ".", cwd=tmp_path, status=1)
    assert done.stderr == "mekong-facts: ./a\\nb\\x1b[31m\ufffd.bin: is empty\n"
    assert json.loads(done.stdout)["errors"][0]["source"] == "./a\nb\x1b[31m\ufffd.bin"
