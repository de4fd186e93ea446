"""`mekong-facts schema`."""

from __future__ import annotations


def schema() -> None:
    """Print the JSON Schema of the report.

    Example: mekong-facts schema > report.schema.json
    """
    import json  # noqa: PLC0415 - not needed for --help

    from mekong_facts.facts import Report  # noqa: PLC0415 - pydantic is imported when it is needed

    print(json.dumps(Report.model_json_schema(mode="serialization"), ensure_ascii=False, indent=2))  # noqa: T201
