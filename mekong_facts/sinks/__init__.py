"""Where results go: the formats, and the file or stream that takes them.

A sink puts each result into text by itself (`render`, a pure function that worker processes call), so that results can
be written as they come: `head`, the results with `between` in between, then `tail`.
"""

from __future__ import annotations

from typing import Literal, get_args

from mekong_facts.sinks.base import Sink

Format = Literal["json", "jsonl", "csv", "table"]
FORMATS: tuple[Format, ...] = get_args(Format)

__all__ = ["FORMATS", "Format", "Sink", "sink"]


def sink(name: Format, generator: str, width: int | None = None) -> Sink:
    """Return the sink of a format.

    Args:
        name: the format.
        generator: the name and version that the output carries.
        width: how many columns a table has; None for its own.

    """
    if name == "jsonl":
        from mekong_facts.sinks.jsonl import JsonLines  # noqa: PLC0415 - only the format that is asked for

        return JsonLines()
    if name == "csv":
        from mekong_facts.sinks.csv import Csv  # noqa: PLC0415 - likewise

        return Csv()
    if name == "table":
        from mekong_facts.sinks.table import Table  # noqa: PLC0415 - likewise

        return Table(width)
    from mekong_facts.sinks.json import Json  # noqa: PLC0415 - likewise

    return Json(generator)
