"""Whether a new extraction says what a stored report says, and where the two differ."""

from __future__ import annotations

import json
from difflib import unified_diff
from typing import TYPE_CHECKING, Any, cast

from mekong_facts.errors import MekongFactsError, reason

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from mekong_facts.facts import Report

# Parts of a report by name, each as lines of JSON.
Parts = dict[str, list[str]]


def read(path: Path) -> dict[str, Any]:
    """Return a stored report, which is JSON or JSON Lines, as `extract` wrote it.

    A report of JSON Lines comes back without events: it holds none.

    Raises:
        MekongFactsError: `not-found`: the file can't be read; `corrupt`: it holds no report.

    """
    try:
        text = path.read_text(encoding="utf-8-sig")
    except OSError as error:
        raise MekongFactsError("not-found", reason(error), str(path)) from error
    except UnicodeDecodeError as error:
        raise MekongFactsError("corrupt", "is no report: not UTF-8", str(path)) from error
    try:
        report = json.loads(text)
    except (ValueError, RecursionError):
        report = _of_lines(text, path)
    if isinstance(report, dict) and "source" in report:  # one line of JSON Lines is JSON, too
        report = _of_lines(text, path)
    parts = (report.get("documents"), report.get("events", [])) if isinstance(report, dict) else (None,)
    if not all(map(_are_objects, parts)):
        raise MekongFactsError("corrupt", "is no report of `mekong-facts extract`", str(path))
    return cast("dict[str, Any]", report)


def _are_objects(values: object) -> bool:
    return isinstance(values, list) and all(isinstance(value, dict) for value in values)


def _of_lines(text: str, path: Path) -> dict[str, Any]:
    """Return what a report in JSON Lines says, in the form of one document."""
    documents, errors = [], []
    for number, line in enumerate(text.split("\n"), 1):
        if not line.strip():
            continue
        try:
            record = json.loads(line)
            if "error" in record:
                errors.append({"source": record["source"], **record["error"]})
            else:
                documents.append(record | {"source": record["source"]})
        except (ValueError, KeyError, TypeError, RecursionError) as error:
            raise MekongFactsError("corrupt", f"is no report (line {number})", str(path)) from error
    if not documents and not errors:
        raise MekongFactsError("corrupt", "is no report: there is nothing in it", str(path))
    return {"documents": documents, "errors": errors}


def differences(stored: dict[str, Any], new: Report, name: str) -> Iterator[str]:
    """Yield the lines of a unified diff for every document and event that is not as it was stored.

    The version that wrote a report is no difference.

    Args:
        stored: the stored report.
        new: the new one.
        name: what the stored report is called in the diff.

    """
    before = _parts(stored)
    after = _parts({part: value for part, value in new.model_dump(mode="json").items() if part in stored})
    for part in after | before:
        old, now = before.get(part, []), after.get(part, [])
        yield from unified_diff(old, now, f"{name}: {part}", f"extracted now: {part}", lineterm="")


def _parts(report: dict[str, Any]) -> Parts:
    """Return the parts of a report that are compared one by one, which keeps a diff of many documents cheap."""
    parts: Parts = {}
    documents = report["documents"]
    parts["sources"] = [str(document.get("source")) for document in documents]
    for document in documents:
        _add(parts, f"document {document.get('source')}", document)
    for event in report.get("events", ()):
        _add(parts, f"event {event.get('id')}", event)
    for rest in ("schema_version", "errors"):
        if rest in report:
            _add(parts, rest, report[rest])
    return parts


def _add(parts: Parts, name: str, value: Any) -> None:  # noqa: ANN401 - JSON
    lines = json.dumps(value, ensure_ascii=False, indent=2).splitlines()
    parts.setdefault(name, []).extend(lines)
