"""A few documents at a time: each to its facts, or to the reason why there are none."""

from __future__ import annotations

from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING, NamedTuple, TypedDict, TypeVar

from mekong_facts.errors import MekongFactsError
from mekong_facts.facts import KINDS, DocumentFacts, Failure

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from mekong_facts.documents import Document
    from mekong_facts.facts import Kind, LanguageCode
    from mekong_facts.languages.lexicon import UserLexicon
    from mekong_facts.records import Item
    from mekong_facts.rules.context import DateOrder, Genre

ResultT = TypeVar("ResultT")


@dataclass(frozen=True, slots=True)
class Options:
    """How documents are read; what a record says of itself goes before `language` and `published`.

    Attributes:
        language: the language of documents that don't name theirs; None to tell it from the text.
        published: the ISO date of publication of documents that don't give theirs.
        kinds: the kinds of fact to find.
        genre: in a narrative the last stated year carries on, in news it does not.
        date_order: how `05/06/2012` is read; None for the order usual in the document's language.
        lexicon: a user's own names; None for the built-in ones alone.

    """

    language: LanguageCode | None = None
    published: str | None = None
    kinds: tuple[Kind, ...] = KINDS
    genre: Genre = "news"
    date_order: DateOrder | None = None
    lexicon: UserLexicon | None = None


class _How(TypedDict):
    """The options that the rules know."""

    kinds: tuple[Kind, ...]
    genre: Genre
    date_order: DateOrder | None


class Outcome(NamedTuple):
    """What became of a document: its facts or a failure, and either of them as `render` put it."""

    source: str
    facts: DocumentFacts | None
    failure: Failure | None
    rendered: str


def no_rendering(_: DocumentFacts | Failure) -> str:
    """Return nothing."""
    return ""


def read_each(items: Sequence[Item | MekongFactsError], options: Options) -> list[DocumentFacts | Failure]:
    """Return the facts of each of a few documents, or why there are none; it never raises."""
    read = [_or_failure(item.source or "", partial(_document, item, options)) for item in items]
    documents = [one for one in read if not isinstance(one, Failure)]
    found = iter(_facts(documents, options) if documents else ())
    return [one if isinstance(one, Failure) else next(found) for one in read]


def _facts(documents: Sequence[Document], options: Options) -> Sequence[DocumentFacts | Failure]:
    from mekong_facts.extraction import facts_of, facts_of_each  # noqa: PLC0415 - spaCy is imported when it is needed

    how: _How = {"kinds": options.kinds, "genre": options.genre, "date_order": options.date_order}
    try:
        return facts_of_each(documents, **how)
    except Exception:  # noqa: BLE001 - whose fault it is shows when each is read alone
        return [_or_failure(one.source, partial(facts_of, one, **how)) for one in documents]


def _or_failure(source: str, work: Callable[[], ResultT]) -> ResultT | Failure:
    """Return what a function returns for a document, or why it can't."""
    try:
        return work()
    except MekongFactsError as error:
        return Failure(source=error.source or source, code=error.code, message=error.message)
    except MemoryError:
        return Failure(source=source, code="internal", message="there is not enough memory for it")
    except Exception as error:  # noqa: BLE001 - a fault of ours in one document must not cost the others theirs
        what = " ".join(f"{type(error).__name__}: {error}".split())
        return Failure(source=source, code="internal", message=f"internal error ({what[:200]})")


def _document(item: Item | MekongFactsError, options: Options) -> Document:
    """Return the document of an item, in its own language or that of the options."""
    if isinstance(item, MekongFactsError):
        raise item
    from mekong_facts import documents, languages  # noqa: PLC0415 - see `_facts`

    languages.use(options.lexicon or languages.NOTHING)  # a worker has none but those it was sent
    language = options.language
    if item.language is not None:
        code = item.language.lower().replace("_", "-").split("-")[0]
        language = next((known for known in documents.LANGUAGES if known == code), None)
        if language is None and code != "auto":
            read = " and ".join(documents.LANGUAGES)
            raise MekongFactsError(
                "unsupported-language", f"is in language {item.language[:40]!r}; {read} are read", item.source
            )
    published, origin = (item.published, "metadata") if item.published else (options.published, "option")
    known = {"source": item.source, "published": published, "published_from": origin if published else None}
    if item.data is None:
        return documents.from_text(item.text, language, title=item.title, **known)  # type: ignore[arg-type]
    return documents.from_bytes(item.data, language, **known)  # type: ignore[arg-type]


def text_of(item: Item) -> str:
    """Return the text that the offsets of a document's facts count in.

    Raises:
        MekongFactsError: it is no text.

    """
    from mekong_facts.decoding import decode  # noqa: PLC0415 - see `_facts`

    return item.text if item.data is None else decode(item.data, item.source).text


@dataclass(frozen=True, slots=True)
class Reader:
    """Reads documents; a worker has one, too.

    Attributes:
        options: how documents are read.
        render: what to make of each result where it was read: a line, a table.
        keep: whether the facts are wanted besides what was rendered.

    """

    options: Options
    render: Callable[[DocumentFacts | Failure], str] = no_rendering
    keep: bool = True

    def __call__(self, items: Sequence[Item | MekongFactsError]) -> list[Outcome]:
        """Return what becomes of each of a few documents."""
        return [self._outcome(result) for result in read_each(items, self.options)]

    def _outcome(self, result: DocumentFacts | Failure) -> Outcome:
        """Return a result as it is to be written; an error in writing it is its failure."""
        try:
            rendered = self.render(result)
        except Exception as error:  # noqa: BLE001 - as in `_or_failure`
            result = Failure(
                source=result.source, code="internal", message=f"internal error ({type(error).__name__} in printing)"
            )
            rendered = self.render(result)
        if isinstance(result, Failure):
            return Outcome(result.source, None, result, rendered)
        return Outcome(result.source, result if self.keep else None, None, rendered)
