"""The folder that takes the parts, and its manifest: what is in it, from what, by which version with which options.

`manifest.json` is there if, and only if, every part is. While a run is on its way, or after it was broken off, a
journal is there instead: a line for each part that is done. Both are JSON, and what they say is checked: a part counts
as done if its checksum is the recorded one.
"""

from __future__ import annotations

import hashlib
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from pydantic import BaseModel, ConfigDict, ValidationError

from mekong_facts.errors import MekongFactsError
from mekong_facts.sinks.output import output

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence
    from pathlib import Path

    from mekong_facts.engines.plan import Piece, Seen
    from mekong_facts.reader import Options

MANIFEST = "manifest.json"
_JOURNAL = ".unfinished.jsonl"
_PARTS, _LEFT_OVER = "part-*.jsonl", ".part-*.part"


class _Model(BaseModel):
    model_config = ConfigDict(frozen=True, extra="forbid")


class Input(_Model):
    """What a part was made from: a file, or a stretch of a file of records.

    Attributes:
        source: its name, as it was given.
        sha256: of its bytes; None if they could not be read.
        start: its first byte in the file.
        end: the byte after its last.
        first_line: the number of its first line in the file.
        first_record: the number of its first record in the file.
        error: why there was nothing to read.

    """

    source: str
    sha256: str | None
    start: int
    end: int
    first_line: int
    first_record: int
    error: str | None


class Part(_Model):
    """A part: a file of JSON Lines.

    Attributes:
        output: the name of the file.
        sha256: of the file.
        bytes: the file's size.
        documents: how many lines are documents.
        errors: how many lines are errors, each in the place of a document that could not be read.
        inputs: what it was made from, in order.

    """

    output: str
    sha256: str
    bytes: int
    documents: int
    errors: int
    inputs: tuple[Input, ...]


class Made(_Model):
    """What made the parts: the version, and the options that change what comes out."""

    generator: str
    options: dict[str, Any]


class Manifest(Made):
    """All parts; `documents` and `errors` are their sums."""

    documents: int
    errors: int
    parts: tuple[Part, ...]


def made(generator: str, options: Options, max_size: int) -> Made:
    """Return what is recorded of a run; a user's own names count by their checksum."""
    names = None if options.lexicon is None else hashlib.sha256(repr(options.lexicon).encode()).hexdigest()
    return Made(
        generator=generator,
        options={
            "language": options.language,
            "published": options.published,
            "only": list(options.kinds),
            "genre": options.genre,
            "date_order": options.date_order,
            "lexicon": names,
            "max_size": max_size,
        },
    )


def inputs(pieces: Sequence[Piece], seen: Sequence[Seen]) -> tuple[Input, ...]:
    """Return what is recorded of a part's pieces."""
    return tuple(
        Input(
            source=piece.source,
            sha256=sight.sha256,
            start=piece.start,
            end=piece.start + sight.size,
            first_line=piece.place.lines + 1,
            first_record=piece.place.records + 1,
            error=None if piece.error is None else piece.error.message,
        )
        for piece, sight in zip(pieces, seen, strict=True)
    )


@dataclass(frozen=True, slots=True)
class Folder:
    """The folder that takes the parts of a run.

    Attributes:
        path: the folder.
        made: what is recorded of the run.

    """

    path: Path
    made: Made

    def check(self) -> None:
        """Make sure that the folder is ours to write to.

        Raises:
            MekongFactsError: it is a file, or holds something, but no parts of an earlier run.

        """
        if not self.path.exists():
            return
        if not self.path.is_dir():
            raise MekongFactsError("unsupported-format", "is a file; the parts go into a folder", str(self.path))
        ours = (self.path / MANIFEST).exists() or (self.path / _JOURNAL).exists()
        if not ours and any(self.path.iterdir()):
            what = f"holds other files; the parts go into a new folder, or one with a {MANIFEST}"
            raise MekongFactsError("unsupported-format", what, str(self.path))

    def begin(self) -> dict[str, Part]:
        """Start a journal, and return the parts of earlier runs like this one by their names."""
        known = {part.output: part for part in (*self._of_manifest(), *self._of_journal())}
        self.path.mkdir(parents=True, exist_ok=True)
        with output(str(self.path / _JOURNAL)) as write:
            write(self.made.model_dump_json() + "\n")
            for part in known.values():
                write(part.model_dump_json() + "\n")
        (self.path / MANIFEST).unlink(missing_ok=True)
        return known

    def add(self, part: Part) -> None:
        """Put a part that is done into the journal."""
        with (self.path / _JOURNAL).open("a", encoding="utf-8") as journal:
            journal.write(part.model_dump_json() + "\n")

    def finish(self, parts: Iterable[Part]) -> None:
        """Write the manifest in the place of the journal, and remove parts that are none of it."""
        parts = tuple(parts)
        whole = Manifest(
            **self.made.model_dump(),
            documents=sum(part.documents for part in parts),
            errors=sum(part.errors for part in parts),
            parts=parts,
        )
        names = {part.output for part in parts}
        for path in (*self.path.glob(_PARTS), *self.path.glob(_LEFT_OVER)):
            if path.name not in names:
                path.unlink(missing_ok=True)
        with output(str(self.path / MANIFEST)) as write:
            write(whole.model_dump_json(indent=1) + "\n")
        (self.path / _JOURNAL).unlink(missing_ok=True)

    def _of_manifest(self) -> tuple[Part, ...]:
        try:
            found = Manifest.model_validate_json((self.path / MANIFEST).read_bytes())
        except (OSError, ValidationError):
            return ()
        return found.parts if Made(generator=found.generator, options=found.options) == self.made else ()

    def _of_journal(self) -> list[Part]:
        """Return the parts of the journal, up to a line that was broken off."""
        found: list[Part] = []
        try:
            first, *lines = (self.path / _JOURNAL).read_bytes().splitlines()
            if Made.model_validate_json(first) == self.made:
                for line in lines:
                    found.append(Part.model_validate_json(line))  # noqa: PERF401 - those before it count
        except (OSError, ValueError):
            pass
        return found
