"""Gold facts: texts whose facts are marked, as evaluation and tests read them.

Three shapes: XML documents with a tag around every mention, single lines with the same tags, and JSONL of
document-level facts with the texts in files beside it. README shows the tags.
"""

from __future__ import annotations

import json
import os
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, get_args
from xml.etree.ElementTree import ParseError, XMLParser

from mekong_facts.errors import MekongFactsError, reason
from mekong_facts.facts import Extent, Kind, LanguageCode
from mekong_facts.records import day_of_publication

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping, Sequence
    from pathlib import Path

Value = str | int | None
LANGUAGES: tuple[LanguageCode, ...] = get_args(LanguageCode)


class MarkupError(ValueError):
    """A text is not marked up as it should be; the message says what and where."""


@dataclass(frozen=True, slots=True)
class GoldFact:
    """A fact that a text holds.

    Attributes:
        kind: its kind.
        given: what is said of it, by the name of the attribute; None where it is said that the text does not tell.
        spots: where it is mentioned; None if the gold does not say.
        whole: whether all its mentions are known to be one fact (they have an id, a code or a value in common).

    """

    kind: Kind
    given: Mapping[str, Value]
    spots: tuple[Extent, ...] | None
    whole: bool = True


@dataclass(frozen=True, slots=True)
class Gold:
    """A text and its facts; `source` names it in what is printed."""

    source: str
    language: LanguageCode | None
    published: str | None
    text: str
    facts: tuple[GoldFact, ...]

    def of(self, kind: Kind) -> list[GoldFact]:
        """Return the facts of one kind, in order of first mention."""
        return [fact for fact in self.facts if fact.kind == kind]

    @property
    def marked(self) -> bool:
        """Return whether the mentions are known, too."""
        return all(fact.spots is not None for fact in self.facts)


@dataclass(frozen=True, slots=True)
class _Tag:
    """How one tag is read: what tells its facts apart, and what else it may say."""

    kind: Kind
    key: tuple[str, ...]
    attributes: frozenset[str]


def _tag(kind: Kind, key: str, attributes: str) -> _Tag:
    return _Tag(kind, tuple(key.split()), frozenset(attributes.split()))


TAGS: Mapping[str, _Tag] = {
    "meeting": _tag(
        "meetings",
        "id",
        "id label series number name level city country start end days status theme attendance",
    ),
    "date": _tag("dates", "value", "value precision modifier year_from likely_year"),
    "official": _tag("officials", "id", "id name role rank rank_code honorific"),
    "country": _tag("countries", "code", "code name"),
    "period": _tag("plan_periods", "start end", "start end plan phase"),
}
_SETS = ("countries", "plan_periods")  # of these a text holds a set: their key is all there is of them
_NUMBERS = {("meeting", "number"), ("meeting", "days"), ("meeting", "attendance"), ("date", "likely_year")} | {
    ("period", name) for name in ("start", "end", "phase")
}


class _Reader:
    """What the XML parser reports to: it joins the text and notes where each tag starts and ends."""

    def __init__(self) -> None:
        self.root: dict[str, str] = {}
        self.parts: list[str] = []
        self.marks: list[tuple[int, int, str, dict[str, str]]] = []
        self._open: list[tuple[int, dict[str, str]]] = []
        self._at = 0

    def start(self, tag: str, attributes: dict[str, str]) -> None:
        if self._open:
            if tag not in TAGS:
                raise MarkupError(f"<{tag}> is no tag; there are {', '.join(TAGS)}")
            if unknown := sorted(attributes.keys() - TAGS[tag].attributes):
                raise MarkupError(f"<{tag}> has no attribute {unknown[0]!r}")
        else:
            if tag != "document":
                raise MarkupError(f"the outermost tag is <document>, not <{tag}>")
            self.root = attributes
        self._open.append((self._at, attributes))

    def data(self, text: str) -> None:
        self.parts.append(text)
        self._at += len(text)

    def end(self, tag: str) -> None:
        start, attributes = self._open.pop()
        if self._open:
            self.marks.append((start, self._at, tag, attributes))

    def close(self) -> None:
        """Do nothing: the parser asks for this method."""


def _value(tag: str, name: str, value: str) -> Value:
    if not value:
        return None
    if (tag, name) not in _NUMBERS:
        return value
    if not value.isdecimal():
        raise MarkupError(f"<{tag} {name}={value!r}> must be a number")
    return int(value)


def parse(markup: str) -> tuple[str, tuple[GoldFact, ...], dict[str, str]]:
    """Return the text of a marked-up document, its facts, and the attributes of the document.

    Raises:
        MarkupError: the markup is broken.

    """
    reader = _Reader()
    parser = XMLParser(target=reader)  # noqa: S314 - gold is the user's own file, and expat bounds what entities grow to
    try:
        parser.feed(markup)
        parser.close()
    except ParseError as error:
        raise MarkupError(f"not well-formed: {error}") from error
    text = "".join(reader.parts)
    lead = 1 if text.startswith("\n") else 0
    found: dict[tuple[Value, ...], tuple[Kind, dict[str, Value], list[Extent], bool]] = {}
    for start, end, tag, attributes in sorted(reader.marks, key=lambda mark: (mark[0], -mark[1])):
        inner = text[start:end]
        if not inner or inner != inner.strip():
            raise MarkupError(f"<{tag}> must surround words, without the white space at their edges: {inner!r}")
        known = TAGS[tag]
        whole = all(attributes.get(name) for name in known.key)
        if not whole and known.kind in _SETS:
            raise MarkupError(f"<{tag}> {inner!r} needs {' and '.join(known.key)}")
        # a date that nobody can tell the day of is one fact with those of the same words
        alone = inner if tag == "date" and "value" in attributes else start
        key = (tag, *(attributes[name] for name in known.key)) if whole else (tag, None, alone)
        fact = found.setdefault(key, (known.kind, {}, [], whole))
        for name, written in attributes.items():
            if name == "id":
                continue
            value = _value(tag, name, written)
            if fact[1].setdefault(name, value) != value:
                raise MarkupError(f"<{tag}> {inner!r} says {name}={value!r}, and {fact[1][name]!r} before")
        fact[2].append(Extent(start=start - lead, end=end - lead))
    facts = tuple(GoldFact(kind, given, tuple(spots), whole) for kind, given, spots, whole in found.values())
    return text[lead:], facts, reader.root


def read_document(path: Path) -> Gold:
    """Return the gold of a marked-up XML file.

    Raises:
        MekongFactsError: `corrupt`: the markup is broken; `not-found`: the file can't be read.

    """
    markup = _contents(path)
    try:
        text, facts, root = parse(markup)
    except MarkupError as error:
        raise MekongFactsError("corrupt", str(error), str(path)) from error
    language = root.get("language")
    if language not in LANGUAGES:
        raise MekongFactsError("corrupt", f"<document> needs language={' or '.join(LANGUAGES)}", str(path))
    return Gold(str(path), language, _day(root.get("published"), "published", path), text, facts)


def read_jsonl(path: Path) -> Iterator[Gold]:
    """Yield the gold of a JSONL file: a line an object with `doc`, the name of a text file beside it, and its facts.

    Raises:
        MekongFactsError: `corrupt`: a line holds no such object; `not-found`: a text is not there.

    """
    for number, line in enumerate(_contents(path).splitlines(), 1):
        if not line.strip():
            continue
        try:
            record = json.loads(line)
            facts = tuple(_facts_of(record))
            home, language = path.parent / record["doc"], record.get("language")
        except (ValueError, KeyError, TypeError, AttributeError) as error:
            what = f": there is no {error}" if isinstance(error, KeyError) else ""
            raise MekongFactsError("corrupt", f"line {number} holds no gold facts{what}", str(path)) from error
        published = _day(record.get("reference_date"), "reference_date", path)
        yield Gold(str(home), language if language in LANGUAGES else None, published, _contents(home), facts)


def _facts_of(record: dict[str, Any]) -> Iterator[GoldFact]:
    """Yield the facts of one line of JSONL gold."""
    spots = record.get("country_mentions", {})
    for code in record.get("countries", ()):
        yield GoldFact("countries", {"code": code}, _spots(spots.get(code)))
    for kind, tag in ((tag.kind, name) for name, tag in TAGS.items() if name != "country"):
        for fact in record.get(kind, ()):
            given = {name: fact[name] for name in fact if name in TAGS[tag].attributes or name == "text"}
            if kind in _SETS:
                given |= {name: fact[name] for name in TAGS[tag].key}
            yield GoldFact(kind, given, _spots(fact.get("mentions")))


def _day(value: str | None, name: str, path: Path) -> str | None:
    """Return the date of publication that gold tells."""
    try:
        return day_of_publication(value) if value else None
    except (ValueError, TypeError) as error:
        raise MekongFactsError("corrupt", f"{name}={value!r} is no ISO date", str(path)) from error


def _spots(mentions: Iterable[dict[str, int]] | None) -> tuple[Extent, ...] | None:
    if mentions is None:
        return None
    return tuple(Extent(start=mention["start"], end=mention["end"]) for mention in mentions)


def read(paths: Sequence[Path]) -> Iterator[Gold]:
    """Yield the gold of files and folders; in a folder it is every `*.xml` and `gold.jsonl`, at any depth, in order.

    Raises:
        MekongFactsError: `not-found`: there is no such path, or no gold in a folder; `corrupt`: gold is broken.

    """
    for path in paths:
        files = [path]
        if os.path.isdir(path):  # noqa: PTH112 - a name that is too long is none
            files = sorted([*path.rglob("*.xml"), *path.rglob("gold.jsonl")])
            if not files:
                raise MekongFactsError("not-found", "no *.xml and no gold.jsonl in it", str(path))
        for file in files:
            if file.suffix == ".jsonl":
                yield from read_jsonl(file)
            else:
                yield read_document(file)


def _contents(path: Path) -> str:
    """Return a file's text, its line ends as they are."""
    try:
        with path.open(encoding="utf-8", newline="") as file:
            return file.read()
    except UnicodeDecodeError as error:
        raise MekongFactsError("undecodable", "gold and its texts are UTF-8", str(path)) from error
    except OSError as error:
        raise MekongFactsError("not-found", reason(error), str(path)) from error
