"""Event facts from English and Vietnamese press documents about meetings between governments.

>>> import mekong_facts
>>> facts = mekong_facts.extract("The ninth SOM opens in Hanoi on 14 February 2012.")
>>> facts.dates[0].value
'2012-02-14'
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from mekong_facts.errors import MekongFactsError

if TYPE_CHECKING:
    from spacy.language import Language

    from mekong_facts.facts import (
        Country,
        Date,
        DocumentFacts,
        Event,
        LanguageCode,
        Meeting,
        Mention,
        Official,
        PlanPeriod,
        Report,
    )

__version__ = "0.1.0"
__all__ = [
    "Country",
    "Date",
    "DocumentFacts",
    "Event",
    "Meeting",
    "MekongFactsError",
    "Mention",
    "Official",
    "PlanPeriod",
    "Report",
    "__version__",
    "extract",
    "load",
]


def __getattr__(name: str) -> object:
    """Return a model; they are imported when they are asked for, which the command line's help is not."""
    if name in __all__:
        from mekong_facts import facts  # noqa: PLC0415 - see above

        return getattr(facts, name)
    raise AttributeError(f"module {__name__!r} has no attribute {name!r}")


def extract(text: str, language: LanguageCode | None = None, published: str | None = None) -> DocumentFacts:
    """Return the facts of a text.

    Args:
        text: the text of one document.
        language: `en` or `vi`; None to tell it from the text.
        published: the date of publication (ISO), if it is known; it completes dates without a year.

    Returns:
        The facts; their offsets count code points of `text`, end exclusive.

    Raises:
        MekongFactsError: the text is empty, or in a language without rules.
        ValueError: `published` is no ISO date, or of a year before 1000 or after 2999.

    """
    from mekong_facts.documents import from_text  # noqa: PLC0415 - spaCy is imported when it is needed
    from mekong_facts.extraction import facts_of  # noqa: PLC0415 - likewise
    from mekong_facts.records import day_of_publication  # noqa: PLC0415 - `import mekong_facts` stays light

    if published is not None:
        published = day_of_publication(published)
    return facts_of(from_text(text, language, published=published, published_from="option" if published else None))


def load(language: LanguageCode) -> Language:
    """Return a spaCy pipeline whose `doc.spans` hold the facts (`mekong_meetings`, `mekong_dates`, ...).

    Raises:
        ValueError: there are no rules for the language.

    """
    from mekong_facts.pipeline import load as build  # noqa: PLC0415 - spaCy is imported when it is needed

    return build(language)
