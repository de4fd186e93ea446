"""A JSON object a line: a document, or an error in the place of one that could not be read."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

from mekong_facts.facts import DocumentFacts
from mekong_facts.sinks.base import Sink

if TYPE_CHECKING:
    from mekong_facts.facts import Failure


class JsonLines(Sink):
    """No line depends on another."""

    def render(self, result: DocumentFacts | Failure) -> str:
        """Return the line of a document."""
        if isinstance(result, DocumentFacts):
            return result.model_dump_json() + "\n"
        error = {"source": result.source, "error": {"code": result.code, "message": result.message}}
        return json.dumps(error, ensure_ascii=False, separators=(",", ":")) + "\n"
