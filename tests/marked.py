"""The marked-up example sentences of `tests/examples/<language>/<kind>.txt`, one a line.

A line may start with what is known of its document, `{published=2012-02-14 genre=narrative date_order=MDY}`; `\\n`
in it is a line break. A line without tags holds no fact of its file's kind. `#` starts a comment.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING, Any

from mekong_facts.documents import from_text
from mekong_facts.extraction import facts_of
from mekong_facts.facts import KINDS
from mekong_facts.markup import GoldFact, MarkupError, parse

if TYPE_CHECKING:
    from mekong_facts.facts import DocumentFacts

HOME = Path(__file__).parent / "examples"
_SETTING = re.compile(r"\{((?:\w+=\S+ ?)+)\}\s*")
_SETTINGS = {"published", "genre", "date_order"}


@dataclass(frozen=True)
class Example:
    file: Path
    number: int
    markup: str
    setting: dict[str, str] = field(default_factory=dict)

    @property
    def kind(self) -> str:
        return self.file.stem

    @property
    def language(self) -> str:
        return self.file.parent.name

    def __str__(self) -> str:
        return f"{self.language}/{self.file.name}:{self.number}"

    def read(self) -> tuple[str, tuple[GoldFact, ...]]:
        """Return the text and its facts; only those of the file's kind may be marked."""
        text, facts = read_line(self.markup)
        if strangers := {fact.kind for fact in facts} - {self.kind}:
            raise MarkupError(f"marks {', '.join(strangers)} in a file of {self.kind}")
        return text, facts

    def extract(self, text: str) -> DocumentFacts:
        published = self.setting.get("published")
        document = from_text(text, self.language, published=published, published_from="option" if published else None)
        options: Any = {name: value for name, value in self.setting.items() if name != "published"}
        return facts_of(document, **options)


def read_line(markup: str) -> tuple[str, tuple[GoldFact, ...]]:
    """Return the text of a line with the tags of a corpus document, and its facts."""
    text, facts, _ = parse(f"<document>{markup}</document>")
    return text, facts


def read_file(file: Path) -> list[Example]:
    """Return the examples of a file; a file without any is a mistake."""
    if file.stem not in KINDS:
        raise MarkupError(f"{file}: there is no kind {file.stem!r}; there are {', '.join(KINDS)}")
    examples = []
    for number, line in enumerate(file.read_text(encoding="utf-8").splitlines(), 1):
        if not line.strip() or line.startswith("#"):
            continue
        setting = {}
        if found := _SETTING.match(line):
            setting = dict(pair.split("=", 1) for pair in found[1].split())
            if unknown := setting.keys() - _SETTINGS:
                raise MarkupError(f"{file}:{number}: no such setting: {', '.join(unknown)}")
            line = line[found.end() :]  # noqa: PLW2901 - the rest is the sentence
        examples.append(Example(file, number, line.replace("\\n", "\n"), setting))
    if not examples:
        raise MarkupError(f"{file}: holds no example")
    return examples


def files(home: Path = HOME) -> list[Path]:
    return sorted(home.glob("*/*.txt"))


def given_of(fact: Any) -> dict[str, Any]:
    """Return what the markup can say of a fact, by the markup's names."""
    values = fact.model_dump()
    if "place" in values:
        values |= values["place"]
        values["attendance"] = values["attendance"] and values["attendance"]["count"]
    if "roles" in values:
        values["role"] = values["roles"][0]["text"] if values["roles"] else None
    if values.get("likely_year"):
        values["likely_year"] = values["likely_year"]["value"]
    return values
