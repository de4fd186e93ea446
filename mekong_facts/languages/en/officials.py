"""English: officials."""

from __future__ import annotations

import tomllib
from pathlib import Path
from typing import TYPE_CHECKING

from mekong_facts.rules.officials.patterns import OfficialPatterns
from mekong_facts.rules.officials.text.lexicon import About, Title, classes_of, items
from mekong_facts.rules.officials.text.lexicon import build as build_lexicon
from mekong_facts.rules.officials.text.word_list import split
from mekong_facts.rules.rule import Rule

if TYPE_CHECKING:
    from collections.abc import Iterator
    from typing import Any

    from mekong_facts.rules.prose import Fold

_DATA = tuple(map(Path(__file__).with_name, ("officials.toml", "ranks.toml", "official_words.toml")))
_WORDS = {
    "modifiers": About.MODIFIER,
    "topics": About.TOPIC,
    "bodies": About.BODY,
    "links": About.LINK,
    "acronyms": About.ACRONYM,
    "determiners": About.DETERMINER,
    "particles": About.PARTICLE,
    "not_names": About.NOT_NAME,
    "ends": About.END,
    "suffixes": About.SUFFIX,
    "surnames": About.SURNAME,
    "given": About.GIVEN,
    "syllables": About.SYLLABLE,
    "sites": About.SITE,
    "adverbs": About.ADVERB,
    "copulas": About.COPULA,
}


def build(fold: Fold) -> OfficialPatterns:
    """Return the patterns; `fold` is applied to every pattern and form."""
    data = tomllib.loads(fold("\n".join(path.read_text(encoding="utf-8") for path in _DATA)))
    parts = {spelled: part for part, forms in data["rank_parts"].items() for spelled in items(forms)}
    return OfficialPatterns(
        lexicon=build_lexicon(
            ((bit, items(data[name])) for name, bit in _WORDS.items()),
            _phrases(data),
            split,
            rank_parts=parts,
            ranks={tuple(form.split()): code for code, forms in data["ranks"].items() for form in forms.split("; ")},
            branches=frozenset({"police"}),
            full_stops=True,
            classes=classes_of(data["classes"]),
            endings={name: tuple(items(text)) for name, text in data["endings"].items()},
        ),
        grammar="prepositional",
        rules=_RULES,
    )


def _phrases(data: dict[str, Any]) -> Iterator[tuple[Title, str, str]]:
    for form in items(data["heads"]):
        yield Title.HEAD, form, ""
    for form in items(data["heads"]):
        yield Title.HEAD, _plural(form), "plural"
    for form in items(data["jobs"]):
        yield Title.HEAD, form, "job"
    for form in items(data["letters"]):
        yield Title.HEAD, form, "capitals"
    for form in items(data["possessed"]):
        yield Title.HEAD, form, "possessed"
    for form in items(data["short_heads"]):
        yield Title.HEAD, form, "short"
    for title, kind in ((Title.ROYAL, "royal"), (Title.STYLE, "styles")):
        for code, forms in data[kind].items():
            for form in forms.split("; "):
                yield title, form, code
    for form in items(data["honorifics"]["capitals"]):
        yield Title.HONORIFIC, form, "capitals"
    yield Title.HONORIFIC, "m", "french"
    for form in items(data["honorifics"]["forms"]):
        yield Title.HONORIFIC, form, "post" if form.endswith("professor") else ""


def _plural(head: str) -> str:
    """Return an office in the plural: the noun before a preposition or an adjective that follows it, else the last."""
    words = head.split()
    at = next((i for i, word in enumerate(words[1:], 1) if word in _AFTER_NOUN), len(words)) - 1
    word = words[at]
    if word.endswith("man"):
        word = word[:-3] + "men"
    elif word.endswith("y") and word[-2:-1] not in set("aeou"):
        word = word[:-1] + "ies"
    elif word.endswith(("s", "x", "ch")):
        word += "es"
    else:
        word += "s"
    return " ".join([*words[:at], word, *words[at + 1 :]])


_AFTER_NOUN = frozenset(
    {"of", "in", "at", "general", "plenipotentiary", "extraordinary", "designate", "emeritus", "d'affaires", "pro"}
)

_RULES = (
    Rule(
        "en.official.office-before-name",
        "An office right before a name, with ranks and honorifics between them.",
        ("Deputy Minister of Public Works Mr. [[Somsak Vilaythong]] opened the session.",),
    ),
    Rule(
        "en.official.office-after-name",
        "An office after a name, set off by a comma, a bracket or a dash.",
        ("[[Ana Lopez]], head of the ports agency, said so.",),
    ),
    Rule(
        "en.official.office-by-verb",
        "An office that a verb or 'as' ascribes to a name.",
        ("[[Ana Lopez]] is governor of the northern province.",),
    ),
    Rule(
        "en.official.relative-clause",
        "An office that a relative clause ascribes to a name.",
        ("[[Ana Lopez]], who is also chairwoman of the river council, agreed.",),
    ),
    Rule(
        "en.official.office-comma-name",
        "An office with an article or a possessive, then a name between commas; or an office, a colon and a name.",
        ("The Minister of State, [[Ana Lopez]], visited the pier.", "Chairman: Mr. [[Joao Pinto]]"),
    ),
    Rule(
        "en.official.rank-before-name",
        "A military, police or royal rank before a name.",
        ("The boats were led by Rear Admiral [[Arun Prasad]].",),
    ),
    Rule(
        "en.official.signature",
        "A name on a line of its own, with the office on the line before or after it.",
        ("[[Ana Lopez]]\nDirector General\n",),
    ),
    Rule(
        "en.official.table",
        "A name in a cell of a table, with the office in the cell before or after it; or in a form with labels.",
        ("[[Ana Lopez]]\tDirector General\n",),
    ),
    Rule(
        "en.official.name-again",
        "The full name of an official, said again.",
        ("Governor Ana Lopez spoke. Then [[Ana Lopez]] left.",),
    ),
    Rule(
        "en.official.short-name",
        "The surname or given name of an official, where nobody else can be meant.",
        ("Governor Ana Lopez spoke. Then Ms [[Lopez]] left, and [[Lopez]] was tired.",),
    ),
)
