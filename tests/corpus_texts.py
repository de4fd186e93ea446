"""The marked-up documents of `tests/corpus` that the tests score and read."""

from __future__ import annotations

from pathlib import Path

from mekong_facts import markup

HOME = Path(__file__).parent / "corpus"


def scored(number: int) -> bool:
    """Return whether a document is scored: the seeds, and those with an odd number."""
    return number == 0 or number % 2 == 1


DOCUMENTS = [markup.read_document(path) for path in sorted(HOME.glob("*/*.xml")) if scored(int(path.name[:2]))]
SEEDS = [gold for gold in DOCUMENTS if Path(gold.source).name.startswith("00-")]
