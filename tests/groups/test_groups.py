"""The events of marked groups of documents: B-cubed precision and recall."""

from __future__ import annotations

import random
from pathlib import Path

import pytest
from grouped import group

from mekong_facts.events import merge_events

HERE = Path(__file__).parent
GROUPS = sorted(HERE.glob("*.xml"))


def b_cubed(found, gold):
    """Return the precision and recall of each meeting's event."""
    told = {(e.source, e.meeting): event.id for event in found for e in event.evidence}
    assert told.keys() == gold.keys()
    precision, recall = [], []
    for item in gold:
        mine = {other for other in gold if told[other] == told[item]}
        right = {other for other in gold if gold[other] == gold[item]}
        precision.append(len(mine & right) / len(mine))
        recall.append(len(mine & right) / len(right))
    return precision, recall


def test_there_are_groups_of_two_to_six_documents_in_both_languages():
    sizes = [len(group(path)[0]) for path in GROUPS]
    assert len(GROUPS) >= 14
    assert all(2 <= size <= 6 for size in sizes)
    assert {document.language for path in GROUPS for document in group(path)[0]} == {"en", "vi"}


@pytest.mark.parametrize("path", GROUPS, ids=lambda path: path.stem)
def test_no_event_holds_two_meetings(path):
    documents, gold = group(path)
    precision, _ = b_cubed(merge_events(documents), gold)
    assert set(precision) == {1.0}


def test_most_tellings_of_a_meeting_are_found_to_be_one_event():
    recall = [r for path in GROUPS for r in b_cubed(merge_events(group(path)[0]), group(path)[1])[1]]
    assert sum(recall) / len(recall) >= 0.95


def test_all_groups_at_once_are_the_events_of_each():
    documents = [document for path in GROUPS for document in group(path)[0]]
    gold = {item: (path.stem, event) for path in GROUPS for item, event in group(path)[1].items()}
    precision, recall = b_cubed(merge_events(documents), gold)
    assert set(precision) == {1.0}
    assert sum(recall) / len(recall) >= 0.95


@pytest.mark.parametrize("seed", range(5))
def test_the_order_of_the_documents_changes_nothing(seed):
    documents = [document for path in GROUPS for document in group(path)[0]]
    expected = merge_events(documents)
    random.Random(seed).shuffle(documents)  # noqa: S311 - no secret
    assert merge_events(documents) == expected
