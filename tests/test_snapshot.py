from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

from mekong_facts.compare import differences
from mekong_facts.facts import Report

ROOT = Path(__file__).parent.parent
SNAPSHOT = ROOT / "tests" / "snapshots" / "seeds.json"


def test_the_report_of_the_seeds_is_the_one_kept():
    command = [sys.executable, "-m", "mekong_facts", "extract", "seeds/"]
    done = subprocess.run(command, cwd=ROOT, capture_output=True, check=True)
    kept = SNAPSHOT.read_bytes()
    changes = differences(json.loads(kept), Report.model_validate_json(done.stdout), "kept")
    assert list(changes) == [], "if this is better, run `make snapshot`"
    assert done.stdout == kept, "only the version or the layout differs; run `make snapshot`"
