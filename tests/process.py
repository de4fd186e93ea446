"""The command line as a process of its own, as users run it."""

from __future__ import annotations

import os
import subprocess
import sys
import time
from pathlib import Path
from typing import TYPE_CHECKING, TypeVar

if TYPE_CHECKING:
    from collections.abc import Callable

ROOT = Path(__file__).parent.parent
ENVIRONMENT = {**os.environ, "PYTHONPATH": str(ROOT)}
_PATIENCE = 60.0  # seconds: what a busy machine may take for what is done at once on an idle one
_T = TypeVar("_T")


def run(*arguments: object, cwd: Path = ROOT, status: int | None = 0) -> subprocess.CompletedProcess[str]:
    """Run `mekong-facts` and return what it printed; None for any exit status."""
    done = subprocess.run(
        [sys.executable, "-m", "mekong_facts", *map(str, arguments)],
        cwd=cwd,
        check=False,
        capture_output=True,
        encoding="utf-8",
        env={**os.environ, "NO_COLOR": "1", "COLUMNS": "120"},
    )
    assert status is None or done.returncode == status, (done.returncode, done.stdout, done.stderr)
    assert "Traceback" not in done.stderr
    return done


def soon(fact: Callable[[], _T]) -> _T:
    """Wait until something is so, and return it."""
    deadline = time.monotonic() + _PATIENCE
    while not (found := fact()):
        assert time.monotonic() < deadline, "it took too long"
        time.sleep(0.01)
    return found


def is_gone(group: int) -> bool:
    """Return whether no process of a group is left."""
    try:
        os.killpg(group, 0)
    except ProcessLookupError:
        return True
    return False
