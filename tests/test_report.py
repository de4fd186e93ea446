"""Documents to results, with any number of processes."""

from __future__ import annotations

import os
import signal
import time
from pathlib import Path

import pytest

from mekong_facts import extraction, reader
from mekong_facts.errors import MekongFactsError
from mekong_facts.facts import DocumentFacts, Failure
from mekong_facts.reader import Options, Outcome, Reader, read_each
from mekong_facts.records import Item, Pause
from mekong_facts.report import build, outcomes
from mekong_facts.rules.prose import BATCH
from mekong_facts.workers import Died, Pool, Wait, processors

TEXT = "The talks opened in Hanoi on 14 February 2012."


def items(count):
    return [Item(f"d{number}", text=TEXT) for number in range(count)]


def names(results):
    return [result.source for result in results]


@pytest.mark.parametrize("jobs", [None, 1, 2, 3])
def test_results_are_the_same_for_any_number_of_jobs(jobs):
    found = [*items(150), MekongFactsError("empty", "is empty", "e"), Item("u", text="?!"), *items(30)]
    results = list(outcomes(found, Reader(Options(), lambda result: result.source), jobs=jobs))
    assert [result.rendered for result in results] == [item.source for item in found]
    assert [type(result.failure) for result in results if result.failure] == [Failure, Failure]
    assert results == list(outcomes(found, Reader(Options(), lambda result: result.source), jobs=1))


@pytest.mark.parametrize("jobs", [1, 2])
def test_a_bounded_number_is_asked_for_ahead(jobs):
    asked = 0

    def coming():
        nonlocal asked
        for asked, item in enumerate(items(2000), 1):  # noqa: B007 - it counts
            yield item

    first = next(iter(outcomes(coming(), Reader(Options()), jobs=jobs)))
    assert first.source == "d0"
    assert asked <= 1 if jobs == 1 else asked <= 2 * 4 * BATCH


@pytest.mark.parametrize("jobs", [1, 2])
def test_results_come_while_a_stream_waits(jobs):
    read_end, write_end = os.pipe()
    log = []

    def coming():
        yield Item("a", text=TEXT)
        yield Pause(read_end)
        log.append("went on")
        yield Item("b", text=TEXT)

    results = iter(outcomes(coming(), Reader(Options()), jobs=jobs))
    assert next(results).source == "a"
    assert log == []
    os.write(write_end, b"x")
    assert names(results) == ["b"]
    os.close(read_end)
    os.close(write_end)


def test_an_error_of_ours_is_that_documents_alone(monkeypatch):
    real = extraction.facts_of_each

    def fails(documents, **options):
        sources = [document.source for document in documents]
        if "d1" in sources:
            raise ZeroDivisionError("in a\nrule")
        if "d2" in sources:
            raise MemoryError
        return real(documents, **options)

    monkeypatch.setattr(extraction, "facts_of_each", fails)
    results = list(outcomes(items(4), Reader(Options())))
    assert [result.failure and result.failure.message for result in results] == [
        None,
        "internal error (ZeroDivisionError: in a rule)",
        "there is not enough memory for it",
        None,
    ]
    assert {result.failure.code for result in results if result.failure} == {"internal"}


def test_what_cannot_be_printed_is_that_documents_error():
    def render(result):
        if isinstance(result, DocumentFacts):
            raise ZeroDivisionError("no")
        return result.code

    (result,) = outcomes(items(1), Reader(Options(), render))
    assert result.failure.code == result.rendered == "internal"


def killed_by(name, *, always):
    """Return what kills the process that renders a document, the first time or always."""
    parent = os.getpid()
    mark = Path(f"killed-{name}")

    def render(result):
        if result.source == name and os.getpid() != parent and (always or not mark.exists()):
            mark.touch()
            os.kill(os.getpid(), signal.SIGKILL)
        return result.source

    return render


@pytest.mark.parametrize("always", [True, False])
def test_a_worker_that_is_killed(tmp_path, monkeypatch, always):
    monkeypatch.chdir(tmp_path)
    notes = []
    kills = Reader(Options(), killed_by("d40", always=always))
    results = list(outcomes(items(100), kills, jobs=2, note=notes.append))
    assert names(results) == [f"d{number}" for number in range(100)]
    failures = [result.failure for result in results if result.failure]
    lost = Failure(source="d40", code="internal", message="the process that read it died (signal 9)")
    assert failures == ([lost] if always else [])
    assert notes == [
        "a worker process died (signal 9) while it had d0 to d63 (64 documents); reading them again, one by one",
    ]


def test_no_worker_is_left_when_the_results_are_not_wanted_any_more():
    pids = set()
    results = outcomes(items(2000), Reader(Options(), lambda _: str(os.getpid())), jobs=2)
    for result, _ in zip(results, range(100), strict=False):
        pids.add(int(result.rendered))
    results.close()
    for pid in pids:
        with pytest.raises(ProcessLookupError):
            os.kill(pid, 0)


def test_workers_end_with_their_parent():
    read_end, write_end = os.pipe()
    parent = os.fork()
    if not parent:
        with Pool(lambda _: [os.getpid()], 2) as pool:
            for _, (worker,) in pool.map(iter(lambda: [0], None)):
                os.write(write_end, f"{worker}\n".encode())
        os._exit(1)
    pids = set()
    with open(read_end, closefd=True) as told:  # noqa: PTH123 - a pipe
        while len(pids) < 2:
            pids.add(int(told.readline()))
        os.kill(parent, signal.SIGKILL)
        os.waitpid(parent, 0)
        os.close(write_end)
        assert told.read() is not None, "the pipe's other ends, those of the workers, are closed"


def test_a_pool_keeps_order_though_some_take_longer():
    def work(batch):
        time.sleep(0.02 if batch[0] % 3 == 0 else 0)
        return batch

    with Pool(work, 3) as pool:
        assert [results for _, results in pool.map([[task] for task in range(30)])] == [[task] for task in range(30)]
        assert list(pool.map([])) == []
        assert [batch for batch, _ in pool.map([[1, 2]])] == [[1, 2]]


def test_a_pool_waits_for_what_comes():
    read_end, write_end = os.pipe()
    os.write(write_end, b"x")
    with Pool(lambda batch: [abs(task) for task in batch], 2) as pool:
        assert [results for _, results in pool.map([[-1], Wait(read_end), [-2]])] == [[1], [2]]
    os.close(read_end)
    os.close(write_end)


def test_a_pool_tells_which_batch_a_dead_worker_had():
    def work(batch):
        if batch == [2]:
            os._exit(3)
        return batch

    with Pool(work, 2) as pool:
        assert [results for _, results in pool.map([[1], [2], [3]])] == [[1], Died(3), [3]]


def read_one(item, options):
    (result,) = read_each([item], options)
    return result


def test_options_reach_the_rules_and_records_go_before_them():
    options = Options(language="vi", published="2012-02-10", kinds=("dates",))
    facts = read_one(Item("x", text="Cuộc họp khai mạc tại Hà Nội ngày 14/2."), options)
    assert (facts.language, facts.published, facts.published_from) == ("vi", "2012-02-10", "option")
    assert facts.countries == facts.meetings == ()
    facts = read_one(Item("x", text=TEXT, language="EN_us", published="2012-02-11", title="T"), options)
    assert (facts.language, facts.published, facts.published_from, facts.title) == ("en", "2012-02-11", "metadata", "T")
    assert read_one(Item("x", text=TEXT, language="auto"), options).language == "en"
    assert read_one(Item("x", text=TEXT, language="th"), options).code == "unsupported-language"


def test_a_whole_report():
    whole = build([*items(2), MekongFactsError("empty", "is empty", "e")])
    assert names(whole.documents) == ["d0", "d1"]
    assert whole.errors == (Failure(source="e", code="empty", message="is empty"),)
    assert whole.generator.startswith("mekong-facts ")


def test_processors():
    assert 1 <= processors() <= (os.cpu_count() or 1)


def test_an_outcome_is_small_where_facts_are_not_wanted():
    (result,) = outcomes(items(1), Reader(Options(), keep=False))
    assert result == Outcome("d0", None, None, "")
    assert reader.no_rendering(Failure(source="x", code="empty", message="")) == ""
