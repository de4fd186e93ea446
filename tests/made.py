"""Documents' facts, made for tests."""

from __future__ import annotations

import hashlib

from mekong_facts.facts import DocumentFacts


def meeting(id_="m", **told):
    """Return a meeting as JSON; `city`, `country` and `attendance` (a count) are short for what they stand for."""
    text = told.get("name") or told.get("label") or id_
    count = told.pop("attendance", None)
    return {
        "id": id_,
        "place": {"city": told.pop("city", None), "country": told.pop("country", None)},
        "attendance": count and {"count": count, "approximate": False, "text": str(count)},
        "mentions": [{"text": text, "start": 0, "end": len(text), "rule": "made"}],
        **told,
    }


def document(source, *meetings, language="en", **told):
    """Return the facts of a document."""
    told.setdefault("sha256", hashlib.sha256(source.encode()).hexdigest())
    return DocumentFacts(source=source, encoding="utf-8", language=language, meetings=meetings, **told)


SOM8 = {
    "label": "SOM8",
    "series": "SOM",
    "number": 8,
    "name": "eighth Senior Officials' Meeting on customs",
    "level": "senior-officials",
    "city": "Hue",
    "country": "VN",
}
