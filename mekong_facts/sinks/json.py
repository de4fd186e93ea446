"""The report as one JSON object, indented."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, ClassVar

from mekong_facts.facts import SCHEMA_VERSION, DocumentFacts, Event, Failure
from mekong_facts.sinks.base import Sink

if TYPE_CHECKING:
    from collections.abc import Sequence


class Json(Sink):
    """The same bytes as `Report.model_dump_json(indent=2)`, written as the documents come."""

    wants_events: ClassVar[bool] = True
    between: ClassVar[str] = ","

    def __init__(self, generator: str) -> None:
        """Keep the name and version."""
        self.generator = generator

    def head(self) -> str:
        """Return the fields before the documents."""
        name = json.dumps(self.generator, ensure_ascii=False)
        return f'{{\n  "schema_version": {SCHEMA_VERSION},\n  "generator": {name},\n  "documents": ['

    def render(self, result: DocumentFacts | Failure) -> str:
        """Return a document as an indented object; failures come at the end."""
        return "" if isinstance(result, Failure) else _indented(result)

    def tail(self, events: Sequence[Event], errors: Sequence[Failure], *, empty: bool) -> str:
        """Return the end of the documents, the events and the errors."""
        end = "" if empty else "\n  "
        return f'{end}],\n  "events": {_array(events)},\n  "errors": {_array(errors)}\n}}\n'


def _indented(model: DocumentFacts | Event | Failure) -> str:
    return "\n    " + model.model_dump_json(indent=2).replace("\n", "\n    ")


def _array(models: Sequence[Event | Failure]) -> str:
    return "[" + ",".join(map(_indented, models)) + "\n  ]" if models else "[]"
