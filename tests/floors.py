"""The scores that were reached, in `floors.toml`; tests hold them. As a program this raises them, and nothing else."""

from __future__ import annotations

import math
import sys
import tomllib
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from corpus_texts import DOCUMENTS, EVEN, PRESS, REPORTS, SEEDS, TEXTS, UNSEEN

from mekong_facts.evaluate import evaluate
from mekong_facts.evaluate.scores import ATTRIBUTES, LEVELS
from mekong_facts.facts import KINDS
from mekong_facts.languages import LANGUAGES
from mekong_facts.rules.prose import fold

if TYPE_CHECKING:
    from mekong_facts.evaluate import Evaluation

FILE = Path(__file__).with_name("floors.toml")
FIGURES = (*(f"{kind}:{level}" for kind in KINDS for level in LEVELS), *ATTRIBUTES)
HEAD = """\
# The scores reached on tests/corpus and beside it: F1 of each kind by document and by mention, and the share of
# attributes that are right. `make floors` raises what has become better; no score may fall below what stands here.
"""
Floors = dict[str, dict[str, float]]


def evaluations() -> dict[str, Evaluation]:
    """Return the scores of each group of documents."""
    groups = {code: [gold for gold in DOCUMENTS if gold.language == code] for code in LANGUAGES}
    # as long as the text with diacritics, so that the mentions stand at the same places
    groups["vi-without-diacritics"] = [replace(gold, text=fold(gold.text)) for gold in groups["vi"]]
    groups["seeds"] = SEEDS
    for name, golds in (("even", EVEN), ("texts", TEXTS), ("press", PRESS), ("reports", REPORTS), ("unseen", UNSEEN)):
        groups |= {f"{name}-{code}": [gold for gold in golds if gold.language == code] for code in LANGUAGES}
    return {name: evaluate(golds) for name, golds in groups.items()}


def figures(evaluation: Evaluation) -> dict[str, float]:
    """Return the figures of an evaluation, cut to four digits; those that nothing tells are left out."""
    scores = evaluation.scores["all"] if "all" in evaluation.scores else next(iter(evaluation.scores.values()))
    told = {name: scores.figure(name) for name in FIGURES}
    return {name: math.floor(figure * 10_000) / 10_000 for name, figure in told.items() if figure is not None}


def read(file: Path = FILE) -> Floors:
    return tomllib.loads(file.read_text(encoding="utf-8")) if file.exists() else {}


def raised(old: Floors, reached: Floors) -> Floors:
    """Return the higher one of each floor and what was reached."""
    return {
        group: {
            name: max(old.get(group, {}).get(name, 0.0), reached.get(group, {}).get(name, 0.0))
            for name in FIGURES
            if name in old.get(group, {}) or name in reached.get(group, {})
        }
        for group in [*old, *(group for group in reached if group not in old)]
    }


def fallen(old: Floors, reached: Floors) -> list[str]:
    """Return a line for each figure that is below its floor, or is not told any more."""
    return [
        f"{group}: {name} is {reached.get(group, {}).get(name)}, below {floor}"
        for group, some in old.items()
        for name, floor in some.items()
        if (reached.get(group, {}).get(name) or 0.0) < floor
    ]


def text_of(floors: Floors) -> str:
    parts = [HEAD]
    for group, some in floors.items():
        parts.append(f"\n[{group}]\n")
        parts += [f'"{name}" = {floor:.4f}\n' for name, floor in some.items()]
    return "".join(parts)


def main() -> int:
    old = read()
    reached = {group: figures(evaluation) for group, evaluation in evaluations().items()}
    new = raised(old, reached)
    FILE.write_text(text_of(new), encoding="utf-8")
    rose = sum(new[group][name] > old.get(group, {}).get(name, -1.0) for group in new for name in new[group])
    sys.stderr.write(f"{rose} floors rose\n")
    for line in (lines := fallen(old, reached)):
        sys.stderr.write(f"{line}\n")
    return 1 if lines else 0


if __name__ == "__main__":
    sys.exit(main())
