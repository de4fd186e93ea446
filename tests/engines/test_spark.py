"""The function that the page on scale gives to Spark's `mapInPandas`, on batches as Spark hands them over."""

from __future__ import annotations

import json
import re

import pandas as pd
from process import ROOT

import mekong_facts

TEXT = "The eighth Senior Officials' Meeting (SOM8) opened in Hanoi on 14 February 2012."


def test_it_gives_a_row_for_a_row():
    page = (ROOT / "docs" / "scale.md").read_text(encoding="utf-8")
    given = {}
    exec(re.search(r"```python\n(.*?)```", page, re.DOTALL)[1], given)  # noqa: S102 - our own page
    batches = [pd.DataFrame({"id": ["a", "b"], "text": [TEXT, None]}), pd.DataFrame({"id": ["c"], "text": [TEXT]})]
    frames = list(given["facts_of"](iter(batches)))
    assert [list(frame.columns) for frame in frames] == [["id", "facts"]] * 2
    rows = {row.id: json.loads(row.facts) for frame in frames for row in frame.itertuples()}
    facts = mekong_facts.extract(TEXT).model_dump(mode="json")
    assert rows == {"a": facts, "b": {"error": {"code": "empty", "message": rows["b"]["error"]["message"]}}, "c": facts}
