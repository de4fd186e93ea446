"""Facts of documents from the output of earlier runs, read as they come."""

from __future__ import annotations

import codecs
import errno
import json
import os
import sys
from contextlib import contextmanager
from pathlib import Path
from typing import IO, TYPE_CHECKING, Any, cast

from pydantic import ValidationError

from mekong_facts import sources
from mekong_facts.errors import ERROR_CODES, MekongFactsError, reason
from mekong_facts.facts import DocumentFacts, flaw
from mekong_facts.sources import STDIN, Limits, NothingThereError

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from mekong_facts.errors import ErrorCode

_LONGEST = 1 << 28  # bytes of a line
_WIDE = (codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)  # as some shells write what they redirect
_SUFFIXES = (".jsonl", ".ndjson", ".json")


def read(paths: Iterable[str], leave_out: str | None = None) -> Iterator[DocumentFacts | MekongFactsError]:
    """Yield the facts of documents, in order, and an error in the place of each that can't be read.

    Args:
        paths: files that `extract` wrote, as JSON Lines or as one report; folders of them (`.jsonl`, `.ndjson`,
            `.json`); or `-` for standard input.
        leave_out: the file that is written to, which is skipped in folders; None for none.

    Yields:
        Facts, and errors: those of the earlier runs as they were, and one for every line that is broken, named after
        its file and line: `facts.jsonl#3`.

    """
    empty: list[str] = []
    anything = False
    for path in _files(paths, Limits(leave_out=leave_out)):
        if isinstance(path, MekongFactsError):
            yield path
            continue
        nothing = True
        for item in _file(path):
            yield item
            nothing = False
        if nothing:
            empty.append(sources.shown_name(path))
        anything = anything or not nothing
    kind = MekongFactsError if anything else NothingThereError
    yield from (kind("empty", "is empty", shown) for shown in empty)


def _files(paths: Iterable[str], limits: Limits) -> Iterator[str | MekongFactsError]:
    """Yield the files of facts among paths; of folders, those that end so."""
    for path in paths:
        if path == STDIN:
            yield path
            continue
        folder = os.path.isdir(path)  # noqa: PTH112 - a name that is too long is none
        nothing = True
        for file in sources.files(path, limits):
            if isinstance(file, MekongFactsError) or not folder or file.endswith(_SUFFIXES):
                yield file
                nothing = False
        if nothing:
            yield NothingThereError("empty", "there is no file of facts in this folder", sources.shown_name(path))


def _file(path: str) -> Iterator[DocumentFacts | MekongFactsError]:
    """Yield the documents of a file of facts, a report or JSON Lines, read a line at a time."""
    shown = sources.shown_name(path)
    number = 0
    if path == STDIN and sys.stdin is None:
        yield NothingThereError("not-found", "there is no standard input", STDIN)
        return
    try:
        with _opened(path) as stream:
            while line := stream.readline(_LONGEST):
                number += 1
                if number == 1 and line.startswith(_WIDE):
                    yield MekongFactsError("corrupt", "is not UTF-8", shown)
                    return
                if line.rstrip() == b"{":  # a report over many lines
                    line += stream.read()
                elif len(line) == _LONGEST:
                    _skip_line(stream)
                    yield MekongFactsError("too-large", f"is longer than {_LONGEST:,} bytes", f"{shown}#{number}")
                    continue
                if line.strip():
                    yield from _documents(line.removeprefix(b"\xef\xbb\xbf"), f"{shown}#{number}")
    except OSError as error:
        code: ErrorCode = "corrupt" if error.errno == errno.EIO else "not-found"
        yield MekongFactsError(code, f"can't be read: {reason(error)}", shown)


@contextmanager
def _opened(path: str) -> Iterator[IO[bytes]]:
    if path == STDIN:
        yield sys.stdin.buffer
        return
    with Path(path).open("rb") as stream:
        yield stream


def _skip_line(stream: IO[bytes]) -> None:
    while (rest := stream.readline(_LONGEST)) and not rest.endswith(b"\n"):
        pass


def _documents(text: bytes, name: str) -> Iterator[DocumentFacts | MekongFactsError]:
    """Yield what a line or a report holds."""
    try:
        yield DocumentFacts.model_validate_json(text)
    except ValidationError as error:
        fault = error
    else:
        return
    try:
        value = json.loads(text)
    except (ValueError, RecursionError):
        yield MekongFactsError("corrupt", "is not JSON", name)
        return
    if not isinstance(value, dict):
        yield MekongFactsError("corrupt", "is not the facts of a document", name)
    elif isinstance(value.get("error"), dict):
        yield _failure({"source": value.get("source"), **value["error"]}, name)
    elif isinstance(value.get("documents"), list):
        yield from _report(value, name)
    elif isinstance(value.get("text"), str):
        yield MekongFactsError("corrupt", "is a document, not its facts; give the output of extract", name)
    else:
        yield MekongFactsError("corrupt", f"is not the facts of a document: {flaw(fault)}", name)


def _report(report: dict[str, Any], name: str) -> Iterator[DocumentFacts | MekongFactsError]:
    """Yield the documents of a report, and its failures."""
    if report.get("events") and not report["documents"]:
        yield MekongFactsError("corrupt", "holds events and no documents; give the output of extract", name)
    for place, document in enumerate(report["documents"], 1):
        try:
            yield DocumentFacts.model_validate_json(json.dumps(document))
        except ValidationError as error:
            yield MekongFactsError("corrupt", f"document {place} is not the facts of one: {flaw(error)}", name)
    failures = report.get("errors")
    for failure in failures if isinstance(failures, list) else ():
        yield _failure(failure if isinstance(failure, dict) else {}, name)


def _failure(told: dict[str, Any], name: str) -> MekongFactsError:
    """Return the error of an earlier run."""
    code = told.get("code")
    known = cast("ErrorCode", code) if code in ERROR_CODES else "internal"
    return MekongFactsError(known, str(told.get("message") or "could not be read"), str(told.get("source") or name))
