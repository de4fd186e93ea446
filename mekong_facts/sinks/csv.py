"""A row a fact, for spreadsheets; what could not be read is told on standard error alone."""

from __future__ import annotations

import csv
from io import StringIO
from typing import TYPE_CHECKING

from mekong_facts.facts import DocumentFacts
from mekong_facts.sinks.base import Sink
from mekong_facts.sinks.rows import Row, rows

if TYPE_CHECKING:
    from collections.abc import Iterable

    from mekong_facts.facts import Failure


class Csv(Sink):
    """Comma-separated values with a header, in UTF-8."""

    def head(self) -> str:
        """Return the names of the columns."""
        return _csv([Row._fields])

    def render(self, result: DocumentFacts | Failure) -> str:
        """Return the rows of a document."""
        return _csv(rows(result)) if isinstance(result, DocumentFacts) else ""


def _csv(lines: Iterable[Iterable[object]]) -> str:
    out = StringIO()
    csv.writer(out, lineterminator="\n").writerows(lines)
    return out.getvalue()
