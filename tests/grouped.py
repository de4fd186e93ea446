"""Groups of short documents with their facts and events marked: `<group>` files, read as documents' facts.

The tags are the corpus's. A meeting's first mention may say more: `event` (the event it is, by a name within the
group), `level`, `status`, `days`, `attendance` (`about 150`), `officials` and `countries` (ids and codes, by blanks);
a date may have `likely` (a year).
"""

from __future__ import annotations

import hashlib
import re
from typing import TYPE_CHECKING, Any
from xml.etree import ElementTree as ET

from mekong_facts.facts import DocumentFacts

if TYPE_CHECKING:
    from pathlib import Path

KINDS = {
    "meeting": "meetings",
    "date": "dates",
    "official": "officials",
    "country": "countries",
    "period": "plan_periods",
}


def group(path: Path) -> tuple[list[DocumentFacts], dict[tuple[str, str], str]]:
    """Return the documents of a group, and the event of each meeting by (source, meeting)."""
    documents, events = [], {}
    for number, node in enumerate(ET.parse(path).getroot(), start=1):  # noqa: S314 - our own files
        source = f"{path.stem}-{number}.{node.get('language')}"
        facts, marked = document(node, source)
        documents.append(facts)
        events |= {(source, meeting): event for meeting, event in marked.items()}
    return documents, events


def document(node: ET.Element, source: str) -> tuple[DocumentFacts, dict[str, str]]:
    """Return the facts of a marked document, and the events of its meetings by id."""
    text, tags = flatten(node)
    found: dict[str, dict[str, dict[str, Any]]] = {kind: {} for kind in KINDS.values()}
    events = {}
    for tag, given, start, end in tags:
        key = given.get("id") or given.get("code") or given.get("value") or text[start:end]
        if tag == "period":
            key = f"{given['start']}/{given['end']}"
        fact = found[KINDS[tag]].setdefault(key, {"given": {}, "mentions": []})
        fact["given"] = {**given, **fact["given"]}
        fact["mentions"].append({"text": text[start:end], "start": start, "end": end, "rule": "marked"})
        if "event" in given:
            events[key] = given["event"]
    for key in found["meetings"]:
        assert key in events, f"{source}: {key} has no event"
    return (
        DocumentFacts(
            source=source,
            sha256=hashlib.sha256(text.encode()).hexdigest(),
            encoding="utf-8",
            language=node.get("language"),
            title=node.get("title"),
            published=node.get("published"),
            published_from="option" if node.get("published") else None,
            **{kind: [MAKE[kind](fact["given"], fact["mentions"]) for fact in f.values()] for kind, f in found.items()},
        ),
        events,
    )


def flatten(node: ET.Element) -> tuple[str, list[tuple[str, dict[str, str], int, int]]]:
    """Return the text of a document without its indentation, and (tag, attributes, start, end) of what is marked."""
    parts: list[str] = []
    tags: list[tuple[str, dict[str, str], int, int]] = []

    def take(text: str | None) -> None:
        parts.append(re.sub(r"\n\s+", "\n", text or ""))

    def size() -> int:
        return sum(map(len, parts))

    take((node.text or "").lstrip())
    for child in node.iter():
        assert child is node or child.tag in KINDS, child.tag

    def walk(child: ET.Element) -> None:
        start, place = size(), len(tags)
        tags.append(("", {}, 0, 0))
        take(child.text)
        for inner in child:
            walk(inner)
        tags[place] = (child.tag, dict(child.attrib), start, size())
        take(child.tail)

    for child in node:
        walk(child)
    return "".join(parts), tags


def _meeting(given: dict[str, str], mentions: list[Any]) -> dict[str, Any]:
    told = re.fullmatch(r"(about )?(\d+)", given.get("attendance", ""))
    return {
        "id": given["id"],
        "place": {"city": given.get("city"), "country": given.get("country")},
        "number": int(given["number"]) if "number" in given else None,
        "days": int(given["days"]) if "days" in given else None,
        "attendance": told and {"count": int(told[2]), "approximate": bool(told[1]), "text": told[0]},
        "officials": given.get("officials", "").split(),
        "countries": given.get("countries", "").split(),
        "mentions": mentions,
        **{k: given.get(k) for k in ("label", "series", "name", "level", "start", "end", "status", "theme")},
    }


def _official(given: dict[str, str], mentions: list[Any]) -> dict[str, Any]:
    roles = [{"text": given["role"]}] if "role" in given else []
    return {"id": given["id"], "name": given["name"], "roles": roles, "rank": given.get("rank"), "mentions": mentions}


def _date(given: dict[str, str], mentions: list[Any]) -> dict[str, Any]:
    likely = {"value": int(given["likely"]), "because": ["the plan"]} if "likely" in given else None
    return {"value": given["value"] or None, "precision": "day", "likely_year": likely, "mentions": mentions}


MAKE = {
    "meetings": _meeting,
    "officials": _official,
    "dates": _date,
    "countries": lambda given, mentions: {"code": given["code"], "name": given["code"], "mentions": mentions},
    "plan_periods": lambda given, mentions: {
        "start": int(given["start"]),
        "end": int(given["end"]),
        "plan": given.get("plan"),
        "mentions": mentions,
    },
}
