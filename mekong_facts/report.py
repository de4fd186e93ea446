"""Documents to results, in order, with any number of processes; and all results as one report."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, NamedTuple

from mekong_facts.errors import MekongFactsError
from mekong_facts.facts import KINDS, DocumentFacts, Failure, Report
from mekong_facts.records import Item, Pause
from mekong_facts.workers import Died, Pool, Wait, processors

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Sequence

    from mekong_facts.facts import Event, Kind, LanguageCode
    from mekong_facts.languages.lexicon import UserLexicon
    from mekong_facts.rules.context import DateOrder, Genre
    from mekong_facts.sources import Found

_BATCH_DOCUMENTS = 32
_BATCH_SIZE = 1 << 18
# So much is read before more processes are started: less is done sooner than they are.
_FEW_DOCUMENTS = 100
_FEW_SIZE = 1 << 18


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


class Outcome(NamedTuple):
    """What became of a document: its facts or a failure, and either of them as `render` put it."""

    source: str
    facts: DocumentFacts | None
    failure: Failure | None
    rendered: str


def no_rendering(_: DocumentFacts | Failure) -> str:
    """Return nothing."""
    return ""


def read_one(item: Item | MekongFactsError, options: Options) -> DocumentFacts | Failure:
    """Return the facts of a document, or why there are none; it never raises."""
    if isinstance(item, MekongFactsError):
        return Failure(source=item.source or "", code=item.code, message=item.message)
    try:
        return _facts(item, options)
    except MekongFactsError as error:
        return Failure(source=error.source or item.source, code=error.code, message=error.message)
    except MemoryError:
        return Failure(source=item.source, code="internal", message="there is not enough memory for it")
    except Exception as error:  # noqa: BLE001 - a fault of ours in one document must not cost the others theirs
        what = " ".join(f"{type(error).__name__}: {error}".split())
        return Failure(source=item.source, code="internal", message=f"internal error ({what[:200]})")


def _facts(item: Item, options: Options) -> DocumentFacts:
    from mekong_facts import documents, languages  # noqa: PLC0415 - spaCy is imported when there is a document
    from mekong_facts.extraction import facts_of  # noqa: PLC0415 - likewise

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
        document = documents.from_text(item.text, language, title=item.title, **known)  # type: ignore[arg-type]
    else:
        document = documents.from_bytes(item.data, language, **known)  # type: ignore[arg-type]
    return facts_of(document, kinds=options.kinds, genre=options.genre, date_order=options.date_order)


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

    def __call__(self, item: Item | MekongFactsError) -> Outcome:
        """Return what becomes of a document."""
        result = read_one(item, self.options)
        try:
            rendered = self.render(result)
        except Exception as error:  # noqa: BLE001 - as in `read_one`
            result = Failure(
                source=result.source, code="internal", message=f"internal error ({type(error).__name__} in printing)"
            )
            rendered = self.render(result)
        if isinstance(result, Failure):
            return Outcome(result.source, None, result, rendered)
        return Outcome(result.source, result if self.keep else None, None, rendered)


def outcomes(
    found: Iterable[Found],
    reader: Reader,
    *,
    jobs: int | None = None,
    note: Callable[[str], None] = lambda _: None,
) -> Iterator[Outcome]:
    """Yield what becomes of each document, in order, as soon as it is known.

    Args:
        found: documents, errors and pauses, as `sources.read` yields them; asked for a bounded number ahead.
        reader: what reads them.
        jobs: how many processes; None for one where there are few documents, else one a processor.
        note: is told, in a line, when a worker died.

    """
    coming = iter(found)
    if jobs is None:
        yield from _one_by_one(coming, reader, _FEW_DOCUMENTS, _FEW_SIZE)
        jobs = processors()
    if jobs <= 1:
        yield from _one_by_one(coming, reader)
        return
    with Pool(reader, jobs) as pool:
        for batch, results in pool.map(_batches(coming)):
            yield from _again(batch, results, reader, note) if isinstance(results, Died) else results


def _one_by_one(
    coming: Iterator[Found],
    reader: Reader,
    documents: float = float("inf"),
    size: float = float("inf"),
) -> Iterator[Outcome]:
    """Yield the outcomes of the documents to come, until so many or so much have been read."""
    while documents > 0 and size > 0:
        item = next(coming, None)
        if item is None:
            return
        if isinstance(item, Pause):
            continue
        yield reader(item)
        documents -= 1
        size -= item.size if isinstance(item, Item) else 0


def _batches(coming: Iterator[Found]) -> Iterator[Sequence[Item | MekongFactsError] | Wait]:
    """Yield documents in batches; what there is before a stream makes us wait goes ahead."""
    batch: list[Item | MekongFactsError] = []
    size = 0
    for item in coming:
        if isinstance(item, Pause):
            if batch:
                yield batch
                batch, size = [], 0
            yield Wait(item.fd)
            continue
        batch.append(item)
        size += item.size if isinstance(item, Item) else 0
        if len(batch) >= _BATCH_DOCUMENTS or size >= _BATCH_SIZE:
            yield batch
            batch, size = [], 0
    if batch:
        yield batch


def _again(
    batch: Sequence[Item | MekongFactsError],
    died: Died,
    reader: Reader,
    note: Callable[[str], None],
) -> Iterator[Outcome]:
    """Yield the outcomes of a batch whose worker died, each document read alone; what kills again is a failure."""
    first, last = batch[0].source, batch[-1].source
    names = str(first) if len(batch) == 1 else f"{first} to {last} ({len(batch)} documents)"
    note(f"a worker process died ({_cause(died)}) while it had {names}; reading them again, one by one")
    with Pool(reader, 1) as pool:
        for (item,), results in pool.map([item] for item in batch):
            if isinstance(results, Died):
                message = f"the process that read it died ({_cause(results)})"
                failure = Failure(source=item.source or "", code="internal", message=message)
                yield Outcome(failure.source, None, failure, reader.render(failure))
            else:
                yield from results


def _cause(died: Died) -> str:
    code = died.exit_code
    if code is None or code >= 0:
        return f"exit status {code}"
    return f"signal {-code}"


def merged(documents: Iterable[DocumentFacts]) -> tuple[Event, ...]:
    """Return the events of documents, which are taken one at a time."""
    from mekong_facts.events import merge_events  # noqa: PLC0415 - its tables are loaded when they are needed

    return merge_events(documents)


def generator() -> str:
    """Return the name and version that a report carries."""
    from mekong_facts import __version__  # noqa: PLC0415 - the package's own top imports this file's neighbours

    return f"mekong-facts {__version__}"


def build(found: Iterable[Found], options: Options | None = None, *, jobs: int | None = None) -> Report:
    """Return the report of documents, with their events.

    Args:
        found: documents and errors, as `sources.read` yields them.
        options: how they are read.
        jobs: how many processes; None for as many as there are processors, if there are many documents.

    """
    return gathered(outcomes(found, Reader(options or Options()), jobs=jobs))


def gathered(results: Iterable[Outcome]) -> Report:
    """Return the report of what became of documents, with their events; the outcomes have to have their facts."""
    documents: list[DocumentFacts] = []
    errors: list[Failure] = []
    for outcome in results:
        if outcome.facts is not None:
            documents.append(outcome.facts)
        elif outcome.failure is not None:
            errors.append(outcome.failure)
    return Report(generator=generator(), documents=tuple(documents), events=merged(documents), errors=tuple(errors))
