"""Measure the extraction beside its parts and beside other tools, on the same documents in the same run.

    python scripts/bench.py                 measure everything, write benchmarks/latest.json, print the tables
    python scripts/bench.py --table speed   print one table of the last run as Markdown: speed, growth, processes, scale

A time is the median over repeats, with the spread from the fastest to the slowest. What is compared takes turns, so
that a machine that is busy for a while slows all of it down. Tools that keep caches are timed warm; the extraction is
also timed with its caches cold, over documents it sees for the first time.
"""

from __future__ import annotations

import argparse
import gc
import json
import os
import re
import resource
import statistics
import subprocess
import sys
import tempfile
import time
import warnings
import xml.etree.ElementTree as ET
from pathlib import Path
from typing import TYPE_CHECKING, Any, cast

from bench_tables import TABLES, table

if TYPE_CHECKING:
    from collections.abc import Callable

    from spacy.language import Language

ROOT = Path(__file__).parent.parent
RESULT = ROOT / "benchmarks" / "latest.json"
REPEATS = 7
_DAY = re.compile(r"\b(?:[1-9]|1\d|2[0-8])\b")
MAIN = str(Path(sys.executable).with_name("mekong-facts"))


def corpus() -> list[tuple[str, str]]:
    """Return (language, text) of every corpus document."""
    found = []
    for path in sorted((ROOT / "tests" / "corpus").glob("*/*.xml")):
        root = ET.parse(path).getroot()  # noqa: S314 - our own files
        found.append((root.attrib["language"], "".join(root.itertext())))
    return found


def spread(times: list[float]) -> dict[str, float]:
    """Return the median, minimum and maximum."""
    return {"median": statistics.median(times), "min": min(times), "max": max(times)}


def timed(work: Callable[[], object], repeats: int = REPEATS, warm_up: int = 1) -> dict[str, float]:
    """Return the seconds that some work takes, over repeats."""
    for _ in range(warm_up):
        work()
    times = []
    for _ in range(repeats):
        start = time.perf_counter()
        work()
        times.append(time.perf_counter() - start)
    return spread(times)


def in_turn(works: dict[str, Callable[[], object]], repeats: int = REPEATS) -> dict[str, dict[str, float]]:
    """Return the seconds that each of several works takes, over repeats in which they take turns."""
    times: dict[str, list[float]] = {name: [] for name in works}
    for work in works.values():
        work()
    for _ in range(repeats):
        for name, work in works.items():
            start = time.perf_counter()
            work()
            times[name].append(time.perf_counter() - start)
    return {name: spread(took) for name, took in times.items()}


def small_model() -> Language:
    """Return a tok2vec and ner pipeline of the small English model's size; random weights cost the same."""
    import spacy

    nlp = spacy.blank("en")
    embed = {
        "@architectures": "spacy.MultiHashEmbed.v2",
        "width": 96,
        "attrs": ["NORM", "PREFIX", "SUFFIX", "SHAPE", "SPACY", "IS_SPACE"],
        "rows": [5000, 1000, 2500, 2500, 50, 50],
        "include_static_vectors": False,
    }
    encode = {
        "@architectures": "spacy.MaxoutWindowEncoder.v2",
        "width": 96,
        "depth": 4,
        "window_size": 1,
        "maxout_pieces": 3,
    }
    nlp.add_pipe("tok2vec", config={"model": {"@architectures": "spacy.Tok2Vec.v2", "embed": embed, "encode": encode}})
    upstream = {"@architectures": "spacy.Tok2VecListener.v1", "width": 96, "upstream": "*"}
    model = {
        "@architectures": "spacy.TransitionBasedParser.v2",
        "state_type": "ner",
        "extra_state_tokens": False,
        "hidden_width": 64,
        "maxout_pieces": 2,
        "use_upper": True,
        "tok2vec": upstream,
    }
    ner = cast("Any", nlp.add_pipe("ner", config={"model": model}))
    for which in range(18):
        ner.add_label(f"LABEL{which}")
    nlp.initialize()
    return nlp


def measure_speed(documents: list[tuple[str, str]]) -> dict[str, dict[str, float]]:
    """Return the seconds over all documents: the whole extraction, its parts, and other tools."""
    import spacy
    from dateparser.search import search_dates

    from mekong_facts import languages
    from mekong_facts.documents import fingerprint, from_text, repeated_passages
    from mekong_facts.extraction import facts_of, facts_of_each
    from mekong_facts.headline import headline
    from mekong_facts.identify import identify_language
    from mekong_facts.pipeline import load
    from mekong_facts.rules.prose import BATCH, Prose, prose

    def whole() -> None:
        """Read a few documents at a time, as the command does."""
        for first in range(0, len(documents), BATCH):
            few = [from_text(text) for _, text in documents[first : first + BATCH]]
            for facts in facts_of_each(few):
                facts.model_dump_json()

    def alone() -> None:
        for _, text in documents:
            facts_of(from_text(text)).model_dump_json()

    start = time.perf_counter()
    for code in languages.LANGUAGES:
        load(code)
        languages.get(code)
    loading = time.perf_counter() - start
    start = time.perf_counter()
    whole()
    cold = time.perf_counter() - start
    stock, small = spacy.blank("en"), small_model()
    results = {
        "loading both languages": {"median": loading, "min": loading, "max": loading},
        "whole extraction, caches cold": {"median": cold, "min": cold, "max": cold},
    }
    compared = in_turn(
        {
            "whole extraction": whole,
            "whole extraction, one document at a time": alone,
            "spaCy's stock English tokenizer": lambda: [stock(text) for _, text in documents],
            "spaCy tok2vec and ner, small model's size": lambda: [small(text) for _, text in documents],
            "dateparser search_dates": lambda: [search_dates(text, languages=[code]) for code, text in documents],
        }
    )
    for name in [name for name in compared if name.startswith("whole")]:
        results[name] = compared.pop(name)
    results |= {
        "· language": timed(lambda: [identify_language(text) for _, text in documents]),
        "· normal form, checksum": timed(lambda: [from_text(text, code) for code, text in documents]),  # type: ignore[arg-type]
        "· headline, repeated passages, fingerprint": timed(
            lambda: [(headline(t), repeated_passages(t), fingerprint(t)) for _, t in documents]
        ),
        "tokenizer of docs that are seen": timed(lambda: [load(code).make_doc(text) for code, text in documents]),  # type: ignore[arg-type]
        "· view, gazetteer": timed(
            lambda: [Prose(t, c).hits(languages.get(c).gazetteer) for c, t in documents]  # type: ignore[arg-type]
        ),
    }
    for which, name in enumerate(load("en").pipe_names):
        times = []
        for _ in range(REPEATS):
            total = 0.0
            for code, text in documents:
                nlp = load(code)  # type: ignore[arg-type]
                doc = nlp.make_doc(text)
                prose(text, code).hits(languages.get(code, folded=prose(text, code).folded).gazetteer)  # type: ignore[arg-type]
                for _, earlier in nlp.pipeline[:which]:
                    doc = earlier(doc)
                start = time.perf_counter()
                nlp.pipeline[which][1](doc)
                total += time.perf_counter() - start
            times.append(total)
        results[f"· {name.removeprefix('mekong_').replace('_', ' ')}"] = spread(times)
    models = [facts_of(from_text(text, code)) for code, text in documents]  # type: ignore[arg-type]
    results["· JSON"] = timed(lambda: [model.model_dump_json() for model in models])
    return results | compared


def measure_growth() -> dict[str, float]:
    """Return the microseconds a kilobyte for documents of growing size.

    Short documents are the stretches of one that is ten times as long, so that all hold the same kinds of text; a long
    one has the text many times over, on other days, since a sentence that says nothing new is read but once.
    """
    from mekong_facts.documents import from_text
    from mekong_facts.extraction import facts_of

    base = "\n\n".join(text for code, text in corpus() if code == "en")
    rates = {}
    for size in (10_000, 100_000, 1_000_000, 10_000_000):
        length = max(size, 100_000)
        text = "\n\n".join(_on_other_days(base, copy) for copy in range(length // len(base) + 1))[:length]
        pieces = [text[start : start + size] for start in range(0, length, size)]
        took = timed(
            lambda pieces=pieces: [facts_of(from_text(piece, "en")) for piece in pieces],  # type: ignore[misc]
            1 if size > 10**6 else 5,
            warm_up=size < 10**6,
        )
        rates[f"{size:,} bytes"] = took["median"] / length * 1e9
    return rates


def _on_other_days(text: str, later: int) -> str:
    """Return a text whose days of the month are that much later, 1 following 28."""
    return _DAY.sub(lambda day: str((int(day[0]) + later - 1) % 28 + 1), text)


def process(*arguments: str, repeats: int = 5) -> dict[str, float]:
    """Return the wall seconds of a command as a whole process, whose bytecode is kept from its first run."""
    kept = {name: value for name, value in os.environ.items() if name != "PYTHONDONTWRITEBYTECODE"}
    return timed(lambda: subprocess.run(arguments, check=True, capture_output=True, cwd=ROOT, env=kept), repeats)  # noqa: S603


def peak(*arguments: str) -> float:
    """Return the peak memory of a command in MB."""
    code = "import resource, subprocess, sys; subprocess.run(sys.argv[1:], check=True, stdout=subprocess.DEVNULL); "
    code += "print(resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss / 1024)"
    done = subprocess.run([sys.executable, "-c", code, *arguments], check=True, capture_output=True, cwd=ROOT)  # noqa: S603
    return float(done.stdout)


def records(count: int, folder: str) -> str:
    """Write a JSONL file of records and return its path."""
    texts = [text for _, text in corpus()]
    path = Path(folder) / f"{count}.jsonl"
    with path.open("w", encoding="utf-8") as out:
        for number in range(count):
            record = {"id": f"r{number}", "text": texts[number % len(texts)]}
            out.write(json.dumps(record, ensure_ascii=False) + "\n")
    return str(path)


def measure_processes() -> dict[str, dict[str, float]]:
    """Return start-up times, peak memory, and the gain of more processes."""
    seeds = str(ROOT / "seeds")
    results = {
        "import spacy": process(sys.executable, "-c", "import spacy"),
        "mekong-facts --help": process(MAIN, "--help"),
        "mekong-facts extract seeds/": process(MAIN, "extract", seeds),
    }
    with tempfile.TemporaryDirectory() as folder:
        for count in (1_000, 10_000, 100_000):
            path = records(count, folder)
            results[f"peak MB, {count:,} records"] = {
                "median": peak(MAIN, "extract", path, "--format", "jsonl", "--jobs", "1")
            }
        path = records(5_000, folder)
        for jobs in ("1", "2"):
            command = (MAIN, "extract", path, "--format", "jsonl", "--jobs", jobs)
            results[f"5,000 records, --jobs {jobs}"] = process(*command, repeats=3)
    return results


def main() -> None:
    """Measure, or print the last measurements."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--table", choices=TABLES, help="print a table of the last run")
    parser.add_argument("--quick", action="store_true", help="only the speed of extraction and of the other tools")
    told = parser.parse_args()
    if told.table:
        sys.stdout.write(table(json.loads(RESULT.read_text(encoding="utf-8")), told.table) + "\n")
        return
    warnings.simplefilter("ignore")
    gc.set_threshold(100_000, 20, 20)  # as the command sets it
    documents = corpus()
    results: dict[str, Any] = {
        "machine": {"processors": os.cpu_count(), "python": sys.version.split()[0]},
        "documents": len(documents),
        "bytes": sum(len(text.encode()) for _, text in documents),
        "speed": measure_speed(documents),
    }
    sys.stdout.write(table(results, "speed") + "\n")
    if told.quick:
        return
    results["growth"] = measure_growth()
    sys.stdout.write("\n" + table(results, "growth") + "\n")
    results["processes"] = measure_processes()
    sys.stdout.write("\n" + table(results, "processes") + "\n")
    results["peak MB of this run"] = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
    RESULT.parent.mkdir(exist_ok=True)
    RESULT.write_text(json.dumps(results, indent=1, ensure_ascii=False) + "\n", encoding="utf-8")


if __name__ == "__main__":
    main()
