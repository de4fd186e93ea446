"""The spaCy pipeline: one component a kind of fact, registered as factories.

Each component is thin: it hands the text and what earlier components found to `mekong_facts.rules`, and puts the
facts on the doc.
"""

from __future__ import annotations

import sys
from dataclasses import asdict
from functools import cache
from typing import TYPE_CHECKING, ClassVar, cast

from spacy.lang.xx import MultiLanguage
from spacy.language import Language

from mekong_facts import languages
from mekong_facts.identify import identify_language
from mekong_facts.rules import countries, dates, meetings, officials, periods
from mekong_facts.rules.blockers import unblocked
from mekong_facts.rules.context import Context
from mekong_facts.rules.prose import prose
from mekong_facts.spans import record, recorded, register_extensions, text_of, unseen
from mekong_facts.tokenizer import MekongTokenizer

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from spacy.tokens import Doc

    from mekong_facts.facts import Fact, Kind, LanguageCode
    from mekong_facts.languages.base import Language as LanguageRules
    from mekong_facts.rules.prose import Prose

CONTEXT_KEY = "mekong_context"
PUBLISHED_KEY = "mekong_published"
LANGUAGE_KEY = "mekong_language"
_DONE = object()


class Component:
    """Find the facts of one kind and put them on the doc."""

    kind: ClassVar[Kind]

    def __init__(self, nlp: Language, name: str, language: str) -> None:
        """Keep the pipeline, and the language if it is told (else it is the pipeline's, else each text's own)."""
        self.nlp = nlp
        self.name = name
        told = language or nlp.lang
        self.language = told if told in languages.LANGUAGES else None

    def __call__(self, doc: Doc) -> Doc:
        """Find the facts of a doc."""
        for _ in self.steps(doc):
            pass
        return doc

    def steps(self, doc: Doc) -> Iterator[None]:
        """Find the facts of a doc with a pause behind each step, so that several docs can be read in step."""
        reading, language = self.read(doc)
        self.keep(doc, reading, language, self.find(doc, reading, language))
        yield

    def read(self, doc: Doc) -> tuple[Prose, LanguageRules]:
        """Return a doc's text as the rules read it, and what they know of its language."""
        text = text_of(doc)
        code = self.language or doc.user_data.get(LANGUAGE_KEY)
        if code is None:
            told = identify_language(text)
            code = doc.user_data[LANGUAGE_KEY] = told if told in languages.LANGUAGES else "en"
        reading = prose(text, code)
        return reading, languages.get(code, folded=reading.folded)

    def find(self, doc: Doc, reading: Prose, language: LanguageRules) -> Sequence[Fact]:
        """Return the facts of the component's kind."""
        raise NotImplementedError

    def keep(self, doc: Doc, reading: Prose, language: LanguageRules, found: Sequence[Fact]) -> None:
        """Put facts on a doc, without those that the user's blockers hide."""
        record(doc, self.kind, unblocked(reading, language, found), self.nlp)


@Language.factory("mekong_countries", default_config={"language": ""}, assigns=["doc.spans"])
class Countries(Component):
    """Names, adjectives and demonyms of sovereign states."""

    kind = "countries"

    def find(self, doc: Doc, reading: Prose, language: LanguageRules) -> Sequence[Fact]:  # noqa: ARG002
        """Return the countries."""
        return countries.find(reading, language)


@Language.factory("mekong_plan_periods", default_config={"language": ""}, assigns=["doc.spans"])
class PlanPeriods(Component):
    """Two years that bound a plan, programme, phase or term."""

    kind = "plan_periods"

    def find(self, doc: Doc, reading: Prose, language: LanguageRules) -> Sequence[Fact]:  # noqa: ARG002
        """Return the plan periods."""
        return periods.find(reading, language)


@Language.factory("mekong_dates", default_config={"language": ""}, assigns=["doc.spans"])
class Dates(Component):
    """Calendar expressions and their values; plan periods found before are none."""

    kind = "dates"

    def find(self, doc: Doc, reading: Prose, language: LanguageRules) -> Sequence[Fact]:
        """Return the dates, and keep the date of publication that the text states."""
        context = Context(**doc.user_data.get(CONTEXT_KEY, {}))
        found = dates.find(reading, language, context, recorded(doc, "plan_periods"))
        doc.user_data[PUBLISHED_KEY] = found.published
        return found.dates


@Language.factory("mekong_officials", default_config={"language": ""}, assigns=["doc.spans"])
class Officials(Component):
    """Named persons with an office or a rank."""

    kind = "officials"

    def find(self, doc: Doc, reading: Prose, language: LanguageRules) -> Sequence[Fact]:
        """Return the officials; what sounds like a country within their names is none."""
        named = recorded(doc, "countries")
        found = officials.find(reading, language, named)
        kept = countries.outside(named, [mention for official in found for mention in official.mentions])
        if kept is not named:
            record(doc, "countries", kept, self.nlp)
        return found


@Language.factory("mekong_meetings", default_config={"language": ""}, assigns=["doc.spans"])
class Meetings(Component):
    """Named or numbered meetings, with the dates, people and countries that the text ties to them."""

    kind = "meetings"

    def steps(self, doc: Doc) -> Iterator[None]:
        """Find the meetings, for which most of the rules are, in several steps."""
        reading, language = self.read(doc)
        found = yield from meetings.find(
            reading,
            language,
            countries=recorded(doc, "countries"),
            dates=recorded(doc, "dates"),
            officials=recorded(doc, "officials"),
            published=doc.user_data.get(CONTEXT_KEY, {}).get("published") or doc.user_data.get(PUBLISHED_KEY),
        )
        self.keep(doc, reading, language, found)


COMPONENTS = ("mekong_countries", "mekong_plan_periods", "mekong_dates", "mekong_officials", "mekong_meetings")
register_extensions()


@cache
def load(language: LanguageCode) -> Language:
    """Return the spaCy pipeline of a language; its `doc.spans` hold the facts.

    Args:
        language: `en` or `vi`.

    Returns:
        A blank multi-language pipeline with our tokenizer and a component a kind. It is built once and shared.

    Raises:
        ValueError: there are no rules for the language.

    """
    if language not in languages.LANGUAGES:
        raise ValueError(f"no rules for language {language!r}; there are rules for {', '.join(languages.LANGUAGES)}")
    nlp = MultiLanguage(
        max_length=sys.maxsize,  # spaCy's limit is for parsers and taggers; there are none here
        create_tokenizer=lambda nlp: MekongTokenizer(nlp.vocab),  # `spacy.blank` would build the stock one first
    )
    for component in COMPONENTS:
        nlp.add_pipe(component, config={"language": language})
    return nlp


def analyse(texts: Sequence[tuple[str, LanguageCode, Context]]) -> list[Doc]:
    """Return the docs of a few texts (`BATCH` at most, else it is slow) with all their facts, but no tokens or spans.

    A component's step is done with all texts of a language before the next starts: the processor keeps its code and
    tables at hand meanwhile.
    """
    docs = []
    for text, language, context in texts:
        doc = unseen(text, load(language))
        doc.user_data[CONTEXT_KEY] = asdict(context)
        docs.append(doc)
    for code in languages.LANGUAGES:
        mine = [doc for doc, (_, language, _) in zip(docs, texts, strict=True) if language == code]
        for name in COMPONENTS if mine else ():
            component = cast("Component", load(code).get_pipe(name))
            works = [component.steps(doc) for doc in mine]
            while works:
                works = [work for work in works if next(work, _DONE) is not _DONE]
    prose.cache_clear()
    return docs
