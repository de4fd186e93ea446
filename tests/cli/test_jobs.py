"""`--jobs` as real processes: one is killed, the disk is full, the input is long."""

from __future__ import annotations

import json
import os
import re
import signal
import subprocess
import sys
from pathlib import Path

import psutil
import pytest
from process import ENVIRONMENT, ROOT, is_gone, soon

TEXT = "The eighth Senior Officials' Meeting (SOM8) opened in Hanoi on 14 February 2012."
PIPES = {"stdin": subprocess.PIPE, "stdout": subprocess.PIPE, "stderr": subprocess.PIPE}


def start(*arguments, **options):
    line = [sys.executable, "-m", "mekong_facts", "extract", *map(str, arguments)]
    return subprocess.Popen(line, env=ENVIRONMENT, start_new_session=True, encoding="utf-8", **options)


def test_a_worker_that_is_killed_costs_no_document(tmp_path):
    lines = [f"{json.dumps({'text': f'{TEXT} Item {number}.'})}\n" for number in range(400)]
    out = tmp_path / "out"
    with out.open("w", encoding="utf-8") as stdout:
        process = start("-", "-f", "jsonl", "-j2", **{**PIPES, "stdout": stdout})
    process.stdin.writelines(lines[:100])
    process.stdin.flush()
    soon(lambda: out.stat().st_size)
    worker = psutil.Process(process.pid).children()[0]
    worker.suspend()  # so that it has a batch, or is given one, and keeps it
    process.stdin.writelines(lines[100:])
    process.stdin.flush()
    worker.kill()
    _, said = process.communicate(timeout=60)
    assert process.returncode == 0
    assert said.startswith("mekong-facts: a worker process died (signal 9) while it had -#")
    assert said.endswith(" documents); reading them again, one by one\n")
    assert said.count("\n") == 1
    alone = subprocess.run(
        [sys.executable, "-m", "mekong_facts", "extract", "-", "-f", "jsonl", "-j1"],
        input="".join(lines),
        check=True,
        capture_output=True,
        encoding="utf-8",
        cwd=ROOT,
    )
    assert out.read_text(encoding="utf-8") == alone.stdout
    soon(lambda: is_gone(process.pid))


@pytest.mark.skipif(sys.platform != "linux", reason="/dev/full")
def test_an_output_that_fails_ends_all_processes(tmp_path):
    many = tmp_path / "many.jsonl"
    many.write_text(f"{json.dumps({'text': TEXT})}\n" * 1000, encoding="utf-8")
    with open("/dev/full", "w", encoding="utf-8") as full:  # noqa: PTH123 - a device
        process = start(many, "-f", "jsonl", "-j2", stdout=full, stderr=subprocess.PIPE)
    _, said = process.communicate(timeout=60)
    assert (process.returncode, said) == (1, "mekong-facts: standard output: no space left on device\n")
    soon(lambda: is_gone(process.pid))


@pytest.mark.skipif(sys.platform != "linux", reason="/proc")
@pytest.mark.parametrize("jobs", [1, 2])
def test_the_peak_of_memory_does_not_grow_with_the_input(tmp_path, jobs):
    line = f"{json.dumps({'text': f'{TEXT} ' * 20, 'unread': ' ' * 200_000})}\n"
    out = tmp_path / "out"
    with out.open("w", encoding="utf-8") as stdout:
        process = start("-", "-f", "jsonl", "-j", jobs, stdin=subprocess.PIPE, stdout=stdout)
    peaks = []
    for count in (100, 500):
        for _ in range(count):
            process.stdin.write(line)
        process.stdin.flush()
        soon(lambda: out.read_bytes().count(b"\n") == sum((100, 500)[: len(peaks) + 1]))
        family = [process.pid, *(child.pid for child in psutil.Process(process.pid).children())]
        peaks.append(sum(peak_of(pid) for pid in family))
    process.stdin.close()
    assert process.wait(timeout=60) == 0
    assert peaks[1] < peaks[0] * 1.15


def peak_of(pid):
    status = Path(f"/proc/{pid}/status").read_text(encoding="utf-8")
    return int(re.search(r"VmHWM:\s+(\d+) kB", status)[1])


@pytest.mark.parametrize("ignored", [False, True])
def test_a_terminal_that_is_closed_leaves_nothing(tmp_path, ignored):
    # a test run under nohup would hand its own way with the signal on
    way = signal.SIG_IGN if ignored else signal.SIG_DFL
    options = {"preexec_fn": lambda: signal.signal(signal.SIGHUP, way)}
    process = start("-", "-f", "jsonl", "-j2", "-o", tmp_path / "out", **PIPES, **options)
    process.stdin.write(f"{json.dumps({'text': TEXT})}\n")
    process.stdin.flush()
    soon(lambda: list(tmp_path.iterdir()))
    os.killpg(process.pid, signal.SIGHUP)
    _, said = process.communicate(timeout=60)
    assert said == ""
    assert process.returncode == (0 if ignored else -signal.SIGHUP)
    assert [path.name for path in tmp_path.iterdir()] == (["out"] if ignored else [])
    soon(lambda: is_gone(process.pid))
