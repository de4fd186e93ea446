"""The marked-up documents that the tests score and read."""

from __future__ import annotations

from pathlib import Path

from mekong_facts import markup

HERE = Path(__file__).parent


def _read(folder: str) -> list[markup.Gold]:
    return [markup.read_document(path) for path in sorted((HERE / folder).glob("*/*.xml"))]


def _number(gold: markup.Gold) -> int:
    return int(Path(gold.source).name[:2])


CORPUS = _read("corpus")
# Rules were written from the seeds, the documents with an odd number, the further texts, the press and the reports;
# those with an even number were scored first when the odd ones had reached their figures.
DOCUMENTS = [gold for gold in CORPUS if _number(gold) == 0 or _number(gold) % 2]
EVEN = [gold for gold in CORPUS if gold not in DOCUMENTS]
SEEDS = [gold for gold in CORPUS if _number(gold) == 0]
TEXTS = _read("texts")
PRESS = _read("press")
REPORTS = _read("reports")
UNSEEN = _read("unseen")
