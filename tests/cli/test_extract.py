"""`mekong-facts extract` as users run it."""

from __future__ import annotations

import contextlib
import json
import os
import pty
import signal
import subprocess
import sys
import time

import pytest
from process import ENVIRONMENT, is_gone, run, soon

COMMAND = [sys.executable, "-m", "mekong_facts"]
TEXT = "The eighth Senior Officials' Meeting (SOM8) opened in Hanoi on 14 February 2012."


def start(*arguments, **options):
    pipes = {"stdin": subprocess.DEVNULL, "stdout": subprocess.PIPE, "stderr": subprocess.PIPE, "env": ENVIRONMENT}
    return subprocess.Popen([*COMMAND, *map(str, arguments)], **{**pipes, **options})


def records(path, count):
    lines = (json.dumps({"id": f"d{number}", "text": f"{TEXT} Item {number}."}) for number in range(count))
    path.write_text("\n".join(lines), encoding="utf-8")
    return path


def shell(command, **options):
    line = command.replace("mekong-facts", f"{sys.executable} -m mekong_facts")
    return subprocess.run(
        ["bash", "-c", line], check=False, capture_output=True, env=ENVIRONMENT, timeout=60, **options
    )


def test_the_seeds():
    report = json.loads(run("extract", "seeds/").stdout)
    assert [document["language"] for document in report["documents"]] == ["vi", "en"]
    assert report["errors"] == []


@pytest.mark.parametrize("format_", ["json", "jsonl"])
def test_the_bytes_are_the_same_for_any_number_of_jobs(tmp_path, format_):
    many = records(tmp_path / "many.jsonl", 150)
    many.write_text(many.read_text(encoding="utf-8") + "\n{\n", encoding="utf-8")
    one, four, default = (
        run("extract", "seeds", many, "-f", format_, *jobs, status=1) for jobs in (["-j1"], ["-j4"], [])
    )
    assert one.stdout == four.stdout == default.stdout
    assert one.stderr == four.stderr == default.stderr != ""


def test_bad_input_costs_no_other_document_its_facts(tmp_path):
    (tmp_path / "good.txt").write_text(TEXT, encoding="utf-8")
    (tmp_path / "empty.txt").touch()
    (tmp_path / "broken.bin").write_bytes(bytes(range(256)))
    (tmp_path / "records.jsonl").write_text('{"text": \n{"text": "' + TEXT + '"}', encoding="utf-8")
    done = run("extract", ".", cwd=tmp_path, status=1)
    report = json.loads(done.stdout)
    assert [document["source"] for document in report["documents"]] == ["./good.txt", "./records.jsonl#2"]
    errors = [(error["source"], error["code"]) for error in report["errors"]]
    assert errors == [("./broken.bin", "undecodable"), ("./empty.txt", "empty"), ("./records.jsonl#1", "corrupt")]
    assert len(done.stderr.splitlines()) == 3
    quiet = run("extract", ".", "--quiet", cwd=tmp_path, status=1)
    assert (quiet.stdout, quiet.stderr) == (done.stdout, "")


def test_a_path_that_does_not_exist_is_wrong_usage(tmp_path):
    done = run("extract", "gone.txt", "seeds", "-f", "jsonl", status=2)
    assert len(done.stdout.splitlines()) == 3
    assert done.stderr == "mekong-facts: gone.txt: no such file or folder\n"
    old = tmp_path / "facts.json"
    old.write_text("old", encoding="utf-8")
    run("extract", "gone.txt", "-o", old, status=2)
    assert old.read_text(encoding="utf-8") == "old", "nothing was read, so nothing is written"
    run("extract", tmp_path / "empty", status=2)


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        ([], "Missing argument 'PATHS'"),
        (["seeds", "--only", "dates,people"], "'people': the kinds are"),
        (["seeds", "--published", "14/2/2012"], "give year, month and day"),
        (["seeds", "--language", "fr"], "'--language'"),
        (["seeds", "--format", "xml"], "'--format'"),
        (["seeds", "--jobs", "0"], "'--jobs'"),
        (["seeds", "--max-size", "big"], "'big' is no size"),
        (["seeds", "--nonsense"], "--nonsense"),
    ],
)
def test_wrong_usage(arguments, message):
    done = run("extract", *arguments, status=2)
    assert done.stdout == ""
    assert message in done.stderr


def test_options_tell_the_day_the_kinds_the_language_and_the_size(tmp_path):
    (tmp_path / "x.txt").write_text("Cuộc họp khai mạc tại Hà Nội ngày 14/2.", encoding="utf-8")
    done = run(
        "extract", "x.txt", "--published", "2012-02-10", "--only", "plan-periods,dates", "-l", "vi", cwd=tmp_path
    )
    (document,) = json.loads(done.stdout)["documents"]
    assert (document["published"], document["countries"]) == ("2012-02-10", [])
    assert run("extract", "x.txt", "--max-size", "10", cwd=tmp_path, status=1).stderr == (
        "mekong-facts: x.txt: is larger than 10 bytes (--max-size)\n"
    )


def test_standard_input(tmp_path):
    done = shell("mekong-facts extract -", input=TEXT.encode())
    assert [document["source"] for document in json.loads(done.stdout)["documents"]] == ["-"]
    done = shell("mekong-facts extract - < /dev/null")
    assert (done.returncode, done.stderr) == (1, b"mekong-facts: -: is empty\n")
    done = shell("mekong-facts extract - <&-")
    assert (done.returncode, done.stderr) == (2, b"mekong-facts: -: there is no standard input\n")
    records(tmp_path / "r.jsonl", 3)
    done = shell(f"cat {tmp_path}/r.jsonl | mekong-facts extract - -f jsonl")
    assert [json.loads(line)["source"] for line in done.stdout.splitlines()] == ["d0", "d1", "d2"]


@pytest.mark.parametrize("jobs", [[], ["-j2"]])
def test_a_line_comes_out_before_the_next_goes_in(jobs):
    process = start("extract", "-", "-f", "jsonl", *jobs, stdin=subprocess.PIPE)
    for number in range(3):
        process.stdin.write(json.dumps({"id": number, "text": TEXT}).encode() + b"\n")
        process.stdin.flush()
        assert json.loads(process.stdout.readline())["source"] == str(number)
    assert process.communicate() == (b"", b"")


@pytest.mark.parametrize("jobs", ["1", "2"])
def test_a_reader_that_has_had_enough(tmp_path, jobs):
    many = records(tmp_path / "many.jsonl", 400)
    done = shell(f"set -o pipefail; mekong-facts extract {many} -f jsonl -j {jobs} | head -1")
    assert (done.returncode, done.stderr) == (1, b"")
    assert len(done.stdout.splitlines()) == 1
    done = shell("mekong-facts schema | true; mekong-facts extract --help | true")
    assert done.stderr == b""


def test_closed_streams(tmp_path):
    done = shell("mekong-facts extract seeds >&-")
    assert (done.returncode, done.stderr) == (1, b"mekong-facts: standard output: bad file descriptor\n")
    done = shell(f"mekong-facts extract seeds gone -o {tmp_path}/facts.json <&- >&- 2>&-")
    assert done.returncode == 2
    assert (tmp_path / "facts.json").stat().st_size > 1000


def test_a_full_disk(tmp_path):
    for command in ("extract seeds", "extract seeds -f csv", "show seeds", "schema"):
        done = shell(f"mekong-facts {command} > /dev/full")
        assert done.returncode == 1
        assert done.stderr.startswith(b"mekong-facts: ")
        assert done.stderr.endswith(b"no space left on device\n")
        assert done.stderr.count(b"\n") == 1
    assert (
        run("extract", "seeds", "-o", "/dev/full", status=1).stderr
        == "mekong-facts: /dev/full: no space left on device\n"
    )
    missing = tmp_path / "no" / "x.json"
    assert (
        run("extract", "seeds", "-o", missing, status=1).stderr
        == f"mekong-facts: {missing}: no such file or directory\n"
    )


@pytest.mark.parametrize("number", [signal.SIGINT, signal.SIGTERM, signal.SIGKILL])
@pytest.mark.parametrize("jobs", ["1", "2"])
def test_an_interrupted_run_leaves_the_old_file_and_no_process(tmp_path, number, jobs):
    old = tmp_path / "facts.jsonl"
    old.write_text("old", encoding="utf-8")
    process = start("extract", "-", "-f", "jsonl", "-o", old, "-j", jobs, stdin=subprocess.PIPE, start_new_session=True)
    line = json.dumps({"text": TEXT}).encode() + b"\n"
    with process:
        process.stdin.write(line * 100)
        process.stdin.flush()

        def has_left_the_buffer():
            process.stdin.write(line)
            process.stdin.flush()
            return any(part.stat().st_size for part in tmp_path.glob(".facts*"))

        soon(has_left_the_buffer)
        process.send_signal(number)
        assert process.wait(timeout=60) == -number
        assert old.read_text(encoding="utf-8") == "old"
        assert b"Traceback" not in process.stderr.read()
        if number != signal.SIGKILL:
            assert list(tmp_path.iterdir()) == [old]
    soon(lambda: is_gone(process.pid))


def test_a_hyphen_is_standard_output(tmp_path):
    (tmp_path / "x.txt").write_text(TEXT, encoding="utf-8")
    for command in ("extract", "timeline"):
        assert run(command, "x.txt", "-o", "-", cwd=tmp_path).stdout == run(command, "x.txt", cwd=tmp_path).stdout
    assert [path.name for path in tmp_path.iterdir()] == ["x.txt"]
    assert "writes a folder" in run("extract", "x.txt", "--engine", "dask", "-o", "-", cwd=tmp_path, status=2).stderr


def test_what_is_printed_is_utf_8_whatever_the_terminal_has():
    for command in ("explain", "schema", "extract seeds"):
        found = [
            shell(f"PYTHONUTF8=0 PYTHONIOENCODING={encoding} mekong-facts {command}").stdout
            for encoding in ("utf-8", "latin-1")
        ]
        assert found[0] == found[1] != b""


def test_output_to_a_file_is_what_is_printed(tmp_path):
    for _ in range(2):
        assert run("extract", "seeds", "-o", tmp_path / "facts.json").stdout == ""
    assert (tmp_path / "facts.json").read_text(encoding="utf-8") == run("extract", "seeds").stdout


def test_progress_is_shown_on_a_terminal_for_long_work(tmp_path):
    many = records(tmp_path / "many.jsonl", 100)
    for quiet in ([], ["--quiet"]):
        ours, theirs = pty.openpty()
        process = start("extract", "-", "-f", "jsonl", *quiet, stdin=subprocess.PIPE, stderr=theirs)
        os.close(theirs)
        process.stdin.write(many.read_bytes() + b"\n")
        process.stdin.flush()
        process.stdout.readline()
        time.sleep(1.1)
        process.stdin.write(many.read_bytes() + b"\n{\n")
        out, _ = process.communicate()
        assert b"\x1b" not in out
        try:
            shown = os.read(ours, 10_000)
        except OSError:
            shown = b""
        os.close(ours)
        assert (shown == b"") if quiet else (b"documents" in shown)


def test_colours_are_for_terminals_unless_they_are_asked_for():
    show = "mekong-facts show seeds/001*"
    plain, forced, neither = (
        shell(f"{given} {show}").stdout for given in ("", "FORCE_COLOR=1", "NO_COLOR=1 FORCE_COLOR=1")
    )
    assert b"\x1b" not in plain
    assert b"\x1b[1;32m" in forced
    assert b"\x1b[1;32m" not in neither


def rows(table):
    return [line.rstrip() for line in table.splitlines() if line.startswith(" ")]


@pytest.mark.parametrize("command", [["extract", "seeds", "-f", "table"], ["timeline", "seeds"]])
def test_a_table_is_as_wide_as_the_terminal(command, tmp_path):
    ours, theirs = pty.openpty()
    shown = b""
    with start(*command, stdout=theirs, env={**ENVIRONMENT, "COLUMNS": "70"}):
        os.close(theirs)
        with contextlib.suppress(OSError):  # the other end is closed
            while more := os.read(ours, 10_000):
                shown += more
    os.close(ours)
    assert max(map(len, rows(shown.decode()))) <= 70
    file = tmp_path / "table.txt"
    run(*command, "-o", file)
    assert max(map(len, rows(file.read_text(encoding="utf-8")))) > 70


def test_show_prints_the_text_and_tables_and_tells_what_is_not_there():
    done = run("show", "seeds/001_ef2f35976e2c9593.txt", "gone", status=2)
    assert "Countries (" in done.stdout
    assert "About 150 senior officials" in done.stdout
    assert done.stderr == "mekong-facts: gone: no such file or folder\n"


def test_names_of_a_users_own_reach_every_process_and_the_events(tmp_path):
    own = tmp_path / "own.toml"
    own.write_text("[en]\noffices = ['syahbandar']\n[series.RSF]\nen = ['River Safety Forum']\n", encoding="utf-8")
    text = "Syahbandar Somsak Vilay opened {} in Pakse on 3 May 2013."
    texts = [text.format(name) for name in ("the 3rd River Safety Forum", "RSF3")]
    many = tmp_path / "many.jsonl"
    many.write_text("".join(f"{json.dumps({'text': one})}\n" for one in texts * 60), encoding="utf-8")
    one, two = (json.loads(run("extract", many, "--lexicon", own, "-j", jobs).stdout) for jobs in (1, 2))
    assert one == two
    assert {fact["name"] for document in one["documents"] for fact in document["officials"]} == {"Somsak Vilay"}
    assert [(event["id"], len(event["evidence"])) for event in one["events"]] == [("RSF3", 120)]
    assert json.loads(run("extract", many, "-j1").stdout)["documents"][0]["officials"] == []


def test_a_mistake_among_a_users_own_names_is_wrong_usage(tmp_path):
    own = tmp_path / "own.toml"
    own.write_text("[en]\n\nofices = []\n", encoding="utf-8")
    said = run("extract", "seeds", "--lexicon", own, status=2).stderr
    assert f"{own}: line 3: 'ofices' is unknown" in said
    assert "no such file" in run("merge", "seeds", "--lexicon", tmp_path / "none.toml", status=2).stderr
