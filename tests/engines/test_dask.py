"""`mekong-facts extract --engine dask` as users run it, with schedulers and workers as processes of their own."""

from __future__ import annotations

import hashlib
import json
import os
import signal
import subprocess
import sys
from contextlib import contextmanager

import pytest
from process import ENVIRONMENT, ROOT, is_gone, run, soon

TEXT = "The eighth Senior Officials' Meeting (SOM8) opened in Hanoi on 14 February 2012."
UNREAD = "." * 70_000  # in a field that nobody reads: parts are cut by bytes, and so few records make several
PATIENT = {**ENVIRONMENT, "DASK_DISTRIBUTED__COMM__TIMEOUTS__CONNECT": "2s"}
LOCAL = ("--host", "127.0.0.1", "--no-dashboard")
WORKER = ("worker", *LOCAL, "--nthreads", "1", "--no-nanny")
DASK = ("extract", "--engine", "dask")
UNREADABLE = [
    "mekong-facts: part-000000.jsonl: 1 of 116 documents could not be read",
    "mekong-facts: part-000003.jsonl: 1 of 116 documents could not be read",
]


def start(*arguments, **options):
    streams = {"stdin": subprocess.DEVNULL, "stdout": subprocess.DEVNULL, "stderr": subprocess.DEVNULL, **options}
    return subprocess.Popen([sys.executable, "-m", *map(str, arguments)], env=PATIENT, encoding="utf-8", **streams)


def extracting(*arguments, **options):
    return start("mekong_facts", *DASK, *arguments, stderr=subprocess.PIPE, start_new_session=True, **options)


@pytest.fixture(scope="module")
def shards(tmp_path_factory):
    """Return a folder of records, some broken, that make five parts."""
    home = tmp_path_factory.mktemp("shards")
    lines = [json.dumps({"text": f"{TEXT} Item {number}.", "unread": UNREAD}) for number in range(360)]
    lines[100], lines[200], lines[300] = "{broken", "", '{"id": "x"}'
    (home / "a.jsonl").write_text("\n".join(lines[:240]), encoding="utf-8")
    (home / "b.jsonl").write_text("\n".join(lines[240:]), encoding="utf-8")
    return home


@pytest.fixture(scope="module")
def whole(shards):
    """Return the lines of one machine."""
    return run("extract", shards, "-f", "jsonl", status=1).stdout.splitlines()


def lines_of(folder):
    """Return the lines of all parts, which are as the manifest says."""
    manifest = json.loads((folder / "manifest.json").read_text(encoding="utf-8"))
    found = []
    for part in manifest["parts"]:
        data = (folder / part["output"]).read_bytes()
        assert part["sha256"] == hashlib.sha256(data).hexdigest()
        assert part["documents"] + part["errors"] == data.count(b"\n")
        found += data.decode().splitlines()
    assert manifest["documents"] + manifest["errors"] == len(found)
    assert sorted(path.name for path in folder.glob("*")) == [
        "manifest.json",
        *(p["output"] for p in manifest["parts"]),
    ]
    return found


@contextmanager
def ended(*processes):
    """Kill processes on the way out."""
    try:
        yield processes
    finally:
        for process in processes:
            process.kill()
            process.wait()


def started_scheduler(home):
    """Return a scheduler's process and its address; like workers it has a working folder of its own."""
    told = home / "scheduler.json"
    process = start("dask", "scheduler", *LOCAL, "--port", "0", "--scheduler-file", told, cwd=home)
    return process, soon(lambda: told.exists() and (text := told.read_text()) and json.loads(text)["address"])


def started_worker(address, home):
    return start("dask", *WORKER, address, cwd=home)


def test_a_worker_that_is_killed_loses_nothing_and_a_rerun_does_what_is_missing(shards, whole, tmp_path):
    from distributed import Client

    folder = tmp_path / "out"
    scheduler, address = started_scheduler(tmp_path)
    workers = [started_worker(address, tmp_path) for _ in range(2)]
    with ended(scheduler, *workers), Client(address, set_as_default=False) as client:
        client.wait_for_workers(2)
        process = extracting(shards, "--scheduler", address, "-o", folder)
        making = soon(lambda: [w for w, tasks in client.processing().items() if any("make" in task for task in tasks)])
        (pid,) = client.run(os.getpid, workers=making[:1]).values()
        os.kill(pid, signal.SIGKILL)
        _, said = process.communicate(timeout=60)
        assert (process.returncode, sorted(said.splitlines())) == (1, UNREADABLE)
        assert lines_of(folder) == whole
        assert len(whole) == 359

        parts = sorted(folder.glob("part-*"))
        for part in parts:
            os.utime(part, (1, 1))  # a part that is made again has a time of its own
        parts[1].write_bytes(parts[1].read_bytes()[:-1])
        parts[2].unlink()
        said = run(*DASK, shards, "--scheduler", address, "-o", folder, status=1).stderr
        assert sorted(said.splitlines()) == [
            "mekong-facts: 3 of 5 parts were there already, and whole",
            *UNREADABLE,
        ]
        assert lines_of(folder) == whole
        assert [part.stat().st_mtime == 1 for part in parts] == [True, False, False, True, True]


def test_a_scheduler_that_is_lost_can_be_done_without(shards, whole, tmp_path):
    folder = tmp_path / "out"
    journal = folder / ".unfinished.jsonl"
    scheduler, address = started_scheduler(tmp_path)
    process = extracting(shards, "--scheduler", address, "-o", folder)
    assert process.stderr.readline() == "mekong-facts: the scheduler has no worker yet; waiting for one\n"
    with ended(scheduler, started_worker(address, tmp_path)):
        soon(lambda: journal.exists() and journal.read_text().count("\n") > 1)
        scheduler.kill()
        _, said = process.communicate(timeout=60)
    assert process.returncode == 1
    assert said.splitlines()[-1] == "mekong-facts: the scheduler was lost; run again to do the rest"
    assert not (folder / "manifest.json").exists()
    said = run(*DASK, shards, "-j1", "-o", folder, status=1).stderr
    assert "of 5 parts were there already, and whole" in said
    assert lines_of(folder) == whole


@pytest.mark.parametrize("number", [signal.SIGINT, signal.SIGKILL])
def test_an_interrupted_run_leaves_no_process(shards, tmp_path, number):
    process = extracting(shards, "-j1", "-o", tmp_path / "out")
    soon(lambda: list(tmp_path.glob("out/.unfinished.jsonl")))
    if number == signal.SIGINT:
        os.killpg(process.pid, number)  # as a terminal does
    else:
        process.send_signal(number)
    _, said = process.communicate(timeout=60)
    assert process.returncode == -number
    assert "Traceback" not in said
    assert not (tmp_path / "out" / "manifest.json").exists()
    soon(lambda: is_gone(process.pid))


def test_without_a_scheduler_there_are_processes_here(tmp_path):
    names = [f"texts/{number}.txt" for number in range(3)]
    (tmp_path / "texts" / "out").mkdir(parents=True)
    (tmp_path / "texts" / "out" / "manifest.json").write_text("an earlier run's, and no input", encoding="utf-8")
    for name in names:
        (tmp_path / name).write_text(f"{TEXT} {name}", encoding="utf-8")
    process = extracting("texts", "-q", "-o", "texts/out", cwd=tmp_path)
    _, said = process.communicate(timeout=60)
    assert (process.returncode, said) == (0, "")
    soon(lambda: is_gone(process.pid))
    assert lines_of(tmp_path / "texts/out") == run("extract", *names, "-f", "jsonl", cwd=tmp_path).stdout.splitlines()


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        (["seeds"], "writes a folder: name one"),
        (["seeds", "-o", "README.md"], "README.md: is a file; the parts go into a folder"),
        (["seeds", "-o", "tests"], "tests: holds other files"),
        (["seeds", "-o", "{new}", "-f", "json"], "--engine dask writes jsonl"),
        (["-", "-o", "{new}"], "not standard input"),
        (["gone", "-o", "{new}"], "gone: no such file or folder"),
        (["seeds", "-o", "{new}", "--scheduler", "tcp://x:1", "-j2"], "has workers of its own"),
        (["seeds", "-o", "{new}", "--scheduler", "nonsense"], "'nonsense' is no address"),
        (["seeds", "-o", "{new}", "--scheduler", "http://x:80"], "'http://x:80' is no address"),
        (["seeds", "-o", "{new}", "--scheduler", ""], "'' is no address"),
    ],
)
def test_wrong_usage(arguments, message, tmp_path):
    done = run(*DASK, *(one.format(new=tmp_path / "new") for one in arguments), status=2)
    assert message in " ".join(done.stderr.split())
    assert list(tmp_path.iterdir()) == []


def test_a_scheduler_is_for_dask_only():
    assert "is an option of --engine dask" in run("extract", "seeds", "--scheduler", "tcp://x:1", status=2).stderr


def test_a_worker_without_the_package(tmp_path):
    lacks = "import sys; sys.modules['mekong_facts'] = None; from dask.__main__ import main; main()"
    scheduler, address = started_scheduler(tmp_path)
    worker = subprocess.Popen([sys.executable, "-c", lacks, *WORKER, address], stderr=subprocess.DEVNULL, cwd=tmp_path)
    with ended(scheduler, worker):
        said = run(*DASK, "seeds", "--scheduler", address, "-o", tmp_path / "out", status=1).stderr
    assert said.splitlines()[-1].startswith("mekong-facts: tcp://127.0.0.1:")
    assert said.endswith(": mekong-facts is not installed for this worker\n")


def test_no_scheduler_there(tmp_path):
    process = extracting("seeds", "--scheduler", "tcp://127.0.0.1:1", "-o", tmp_path / "out")
    _, said = process.communicate(timeout=60)
    assert process.returncode == 1
    assert said.startswith("mekong-facts: tcp://127.0.0.1:1: no scheduler answers there (")
    assert said.count("\n") == 1
    assert list(tmp_path.iterdir()) == []


def test_without_the_extra_it_says_what_to_install(tmp_path):
    code = "import sys; sys.modules['distributed'] = None; from mekong_facts.cli import main; main()"
    done = subprocess.run(
        [sys.executable, "-c", code, *DASK, "seeds", "-o", tmp_path / "out"],
        check=False,
        capture_output=True,
        encoding="utf-8",
        cwd=ROOT,
    )
    assert done.returncode == 2
    assert "pip install 'mekong-facts[dask]'" in done.stderr
    assert done.stderr.count("\n") == 1
