"""The command line as a process of its own, as users run it."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).parent.parent


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
