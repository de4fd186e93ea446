from __future__ import annotations

import pytest

from mekong_facts.evaluate.scores import Accuracy, Counts, Tally, summed


def test_precision_recall_and_f1():
    tally = Tally(right=3, found=4, wanted=6)
    assert (tally.precision, tally.recall, tally.f1) == (0.75, 0.5, 0.6)
    assert tally + tally == Tally(right=6, found=8, wanted=12)


def test_nothing_is_no_figure():
    assert (Tally().precision, Tally().recall, Tally().f1, Accuracy().accuracy) == (None, None, None, None)
    assert Tally(wanted=1).f1 == 0.0
    assert Tally(found=1).f1 == 0.0


def test_figures_are_found_by_name():
    counts = Counts(documents=1)
    counts.tallies["dates", "document"] += Tally(right=1, found=1, wanted=1)
    counts.tallies["dates", "mention"] += Tally(right=1, found=2, wanted=2)
    counts.accuracies["date.year"] += Accuracy(right=1, asked=4)
    scores = summed({"en": counts}).scores["en"]
    assert scores.figure("dates") == scores.figure("dates:document") == 1.0
    assert scores.figure("dates:mention") == 0.5
    assert scores.figure("date.year") == 0.25
    assert scores.figure("meetings") is None
    for name in ("date", "dates:word", "date.hour", ""):
        with pytest.raises(KeyError):
            scores.figure(name)


def test_several_languages_have_a_sum():
    groups = {"vi": Counts(documents=1), "en": Counts(documents=2)}
    groups["en"].tallies["dates", "document"] += Tally(right=1, found=1, wanted=1)
    groups["vi"].tallies["dates", "document"] += Tally(right=0, found=0, wanted=1)
    scores = summed(groups).scores
    assert list(scores) == ["en", "vi", "all"]
    assert scores["all"].documents == 3
    assert scores["all"].kinds["dates"]["document"] == Tally(right=1, found=1, wanted=2)
    assert list(summed({"en": Counts()}).scores) == ["en"]
